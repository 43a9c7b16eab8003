//! People who work with Wegwijs: who they are, in which roles, from when until when.

use crate::{
    Reads, StoreError, Tx,
    access::System,
    accounts::{Subject, end_sessions, passkeys},
    entity::{staff, staff_role},
    keyring::{self, Purpose},
    people::folded,
    row::{code, day},
};
use domain::{
    access::{Role, Scope, act},
    ids::{PlaceId, StaffId},
    time::{self, to_millis},
};
use jiff::civil::Date;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Proof that staff may be managed: an administrator's scope, or the program itself (the command line).
pub trait Manages: Sync {}
impl Manages for Scope<act::ManageStaff> {}
impl Manages for System {}

const TABLE: &str = "staff";

/// A role as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub role: Role,
    pub team: Option<String>,
    pub place: Option<PlaceId>,
}

/// Somebody who joins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joiner {
    pub id: StaffId,
    pub login: String,
    pub name: String,
    /// PHC string.
    pub secret_hash: String,
    pub starts: Date,
    pub ends: Option<Date>,
    pub roles: Vec<Given>,
}

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: StaffId,
    pub login: String,
    pub name: String,
    pub starts: Date,
    /// The first day on which they can no longer come in.
    pub ends: Option<Date>,
    /// Whether a second factor was set up and used.
    pub enrolled: bool,
    pub roles: Vec<Given>,
}

/// What signing in needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Login {
    pub id: StaffId,
    pub name: String,
    /// PHC string.
    pub secret_hash: String,
    pub enrolled: bool,
    pub starts: Date,
    pub ends: Option<Date>,
}

impl Login {
    /// Whether they work here on `day`.
    pub fn works(&self, day: Date) -> bool {
        works(self.starts, self.ends, day)
    }
}

pub(crate) fn works(starts: Date, ends: Option<Date>, day: Date) -> bool {
    starts <= day && ends.is_none_or(|ends| day < ends)
}

impl TryFrom<staff::Model> for Login {
    type Error = StoreError;

    fn try_from(row: staff::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: StaffId::from_uuid(row.id),
            name: row.name,
            secret_hash: row.secret_hash,
            enrolled: row.totp_last_step > 0,
            starts: day(TABLE, &row.starts_on)?,
            ends: row.ends_on.map(|ends| day(TABLE, &ends)).transpose()?,
        })
    }
}

/// Adds a member of staff; `false` when the login name is taken.
pub async fn create(tx: &Tx, _: &dyn Manages, new: &Joiner) -> Result<bool, StoreError> {
    let db = tx.executor();
    let row = staff::ActiveModel {
        id: Set(new.id.uuid()),
        login: Set(new.login.clone()),
        name: Set(new.name.clone()),
        secret_hash: Set(new.secret_hash.clone()),
        totp_sealed: Set(None),
        totp_last_step: Set(0),
        starts_on: Set(new.starts.to_string()),
        ends_on: Set(new.ends.map(|ends| ends.to_string())),
        created_at: Set(to_millis(tx.deed().now)),
    };
    let taken = OnConflict::column(staff::Column::Login).do_nothing().to_owned();
    let added = staff::Entity::insert(row).on_conflict(taken).exec_without_returning(&db).await?;
    if added == 0 {
        return Ok(false);
    }
    give(tx, new.id, &new.roles).await?;
    Ok(true)
}

/// Gives these roles instead of those before, and ends the stays in which an old role could live on.
pub async fn set_roles(tx: &Tx, _: &dyn Manages, staff: StaffId, roles: &[Given]) -> Result<(), StoreError> {
    staff_role::Entity::delete_many()
        .filter(staff_role::Column::StaffId.eq(staff.uuid()))
        .exec(&tx.executor())
        .await?;
    give(tx, staff, roles).await?;
    end_sessions(tx, Subject::Staff(staff), None).await.map(drop)
}

async fn give(tx: &Tx, staff: StaffId, roles: &[Given]) -> Result<(), StoreError> {
    if roles.is_empty() {
        return Ok(());
    }
    let deed = tx.deed();
    let rows = roles.iter().map(|given| staff_role::ActiveModel {
        id: Set(deed.ids.next(deed.now)),
        staff_id: Set(staff.uuid()),
        role: Set(given.role.code().to_owned()),
        team: Set(given.team.clone()),
        place_id: Set(given.place.map(PlaceId::uuid)),
    });
    staff_role::Entity::insert_many(rows).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

fn given(row: staff_role::Model) -> Result<Given, StoreError> {
    let role = code("staff_role", Role::from_code, &row.role)?;
    Ok(Given { role, team: row.team, place: row.place_id.map(PlaceId::from_uuid) })
}

/// The roles of one member of staff, in the order in which they were given.
pub async fn roles(db: &dyn Reads, staff: StaffId) -> Result<Vec<Given>, StoreError> {
    let rows = staff_role::Entity::find()
        .filter(staff_role::Column::StaffId.eq(staff.uuid()))
        .order_by_asc(staff_role::Column::Id)
        .all(&db.executor())
        .await?;
    rows.into_iter().map(given).collect()
}

/// The names of members of staff, for notes and lists.
pub async fn names(db: &dyn Reads, ids: &[StaffId]) -> Result<HashMap<StaffId, String>, StoreError> {
    let rows = staff::Entity::find()
        .filter(staff::Column::Id.is_in(ids.iter().map(|id| id.uuid())))
        .all(&db.executor())
        .await?;
    Ok(rows.into_iter().map(|row| (StaffId::from_uuid(row.id), row.name)).collect())
}

/// Which of `ids` hold one of `roles` now.
pub async fn holders(
    db: &dyn Reads,
    ids: &[StaffId],
    roles: &[Role],
) -> Result<HashSet<StaffId>, StoreError> {
    let rows = staff_role::Entity::find()
        .filter(staff_role::Column::StaffId.is_in(ids.iter().map(|id| id.uuid())))
        .filter(staff_role::Column::Role.is_in(roles.iter().map(|role| role.code())))
        .all(&db.executor())
        .await?;
    Ok(rows.into_iter().map(|row| StaffId::from_uuid(row.staff_id)).collect())
}

/// How many hold `role` and work on `day` or later.
pub async fn working_as(db: &dyn Reads, role: Role, day: Date) -> Result<usize, StoreError> {
    let db = db.executor();
    let ids: Vec<Uuid> = staff_role::Entity::find()
        .select_only()
        .column(staff_role::Column::StaffId)
        .filter(staff_role::Column::Role.eq(role.code()))
        .into_tuple()
        .all(&db)
        .await?;
    let rows = staff::Entity::find().filter(staff::Column::Id.is_in(ids)).all(&db).await?;
    let members = rows.into_iter().map(Login::try_from).collect::<Result<Vec<_>, _>>()?;
    Ok(members.iter().filter(|member| member.ends.is_none_or(|ends| day < ends)).count())
}

/// Whom an auditor means by a login, or by a part of a name in any case and with or without accents; `limit` at most.
pub async fn meant(
    db: &dyn Reads,
    _: &Scope<act::SearchAudit>,
    typed: &str,
    limit: usize,
) -> Result<Vec<StaffId>, StoreError> {
    let wanted = folded(typed);
    let rows = staff::Entity::find().order_by_asc(staff::Column::Name).all(&db.executor()).await?;
    if let Some(row) = rows.iter().find(|row| row.login == wanted) {
        return Ok(vec![StaffId::from_uuid(row.id)]);
    }
    let meant = rows.iter().filter(|row| folded(&row.name).contains(&wanted));
    Ok(meant.take(limit).map(|row| StaffId::from_uuid(row.id)).collect())
}

/// All members of staff, by name.
pub async fn list(db: &dyn Reads, _: &dyn Manages) -> Result<Vec<Member>, StoreError> {
    let db = db.executor();
    let rows = staff::Entity::find().order_by_asc(staff::Column::Name).all(&db).await?;
    let mut roles: HashMap<Uuid, Vec<Given>> = HashMap::new();
    for role in staff_role::Entity::find().order_by_asc(staff_role::Column::Id).all(&db).await? {
        roles.entry(role.staff_id).or_default().push(given(role)?);
    }
    rows.into_iter()
        .map(|row| {
            let roles = roles.remove(&row.id).unwrap_or_default();
            let login = row.login.clone();
            let Login { id, name, enrolled, starts, ends, .. } = row.try_into()?;
            Ok(Member { id, login, name, starts, ends, enrolled, roles })
        })
        .collect()
}

/// The member of staff with this login name.
pub async fn by_login(db: &dyn Reads, login: &str) -> Result<Option<Login>, StoreError> {
    let row = staff::Entity::find().filter(staff::Column::Login.eq(login)).one(&db.executor()).await?;
    row.map(Login::try_from).transpose()
}

/// The member of staff with this id, for a stay or a half-way token.
pub async fn by_id(db: &dyn Reads, id: StaffId) -> Result<Option<Login>, StoreError> {
    let row = staff::Entity::find_by_id(id.uuid()).one(&db.executor()).await?;
    row.map(Login::try_from).transpose()
}

/// Changes the password; `hash` is a PHC string.
pub async fn set_secret(tx: &Tx, staff: StaffId, hash: &str) -> Result<(), StoreError> {
    let row =
        staff::ActiveModel { id: Set(staff.uuid()), secret_hash: Set(hash.to_owned()), ..Default::default() };
    staff::Entity::update(row).exec(&tx.executor()).await?;
    Ok(())
}

/// The secret of the second factor, also while it was not used yet.
pub async fn totp_secret(db: &dyn Reads, staff: StaffId) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
    let row = staff::Entity::find_by_id(staff.uuid()).one(&db.executor()).await?.ok_or(StoreError::Absent)?;
    match row.totp_sealed {
        None => Ok(None),
        Some(sealed) => keyring::open(db, Purpose::Totp, staff.uuid(), TABLE, &sealed).await.map(Some),
    }
}

/// Keeps a new secret for the second factor, which counts once its first code was used.
pub async fn set_totp(tx: &Tx, staff: StaffId, secret: &[u8]) -> Result<(), StoreError> {
    let sealed = keyring::seal(tx, Purpose::Totp, staff.uuid(), TABLE, secret).await?;
    let row = staff::ActiveModel {
        id: Set(staff.uuid()),
        totp_sealed: Set(Some(sealed)),
        totp_last_step: Set(0),
        ..Default::default()
    };
    staff::Entity::update(row).exec(&tx.executor()).await?;
    Ok(())
}

/// Takes the second factor and all passkeys away, so that they can be set up anew, and ends all stays.
pub async fn reset_totp(tx: &Tx, _: &dyn Manages, staff: StaffId) -> Result<(), StoreError> {
    let row = staff::ActiveModel {
        id: Set(staff.uuid()),
        totp_sealed: Set(None),
        totp_last_step: Set(0),
        ..Default::default()
    };
    staff::Entity::update(row).exec(&tx.executor()).await?;
    passkeys::remove_all(tx, Subject::Staff(staff)).await?;
    end_sessions(tx, Subject::Staff(staff), None).await.map(drop)
}

/// Uses the code of `step` (30 seconds since 1970); `false` when it or a later one was used before.
pub async fn use_totp_step(tx: &Tx, staff: StaffId, step: i64) -> Result<bool, StoreError> {
    let used = staff::Entity::update_many()
        .col_expr(staff::Column::TotpLastStep, Expr::value(step))
        .filter(staff::Column::Id.eq(staff.uuid()))
        .filter(staff::Column::TotpLastStep.lt(step))
        .exec(&tx.executor())
        .await?;
    Ok(used.rows_affected == 1)
}

/// From `ends` on they can no longer come in; when that is today or before, all stays end with this deed.
pub async fn leave(tx: &Tx, _: &dyn Manages, staff: StaffId, ends: Date) -> Result<(), StoreError> {
    let changed = staff::Entity::update_many()
        .col_expr(staff::Column::EndsOn, Expr::value(ends.to_string()))
        .filter(staff::Column::Id.eq(staff.uuid()))
        .exec(&tx.executor())
        .await?;
    if changed.rows_affected == 0 {
        return Err(StoreError::Absent);
    }
    if ends <= time::day(tx.deed().now) {
        end_sessions(tx, Subject::Staff(staff), None).await?;
    }
    Ok(())
}
