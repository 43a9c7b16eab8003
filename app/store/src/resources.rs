//! What a hearing needs and can be in one place only: officers, interpreters, rooms.

use crate::{
    Reads, StoreError, Tx,
    access::System,
    entity::{hearing, hearing_time, resource, resource_use, staff, staff_role},
    hearings::{place_names, places},
    row::{code, langs, langs_text},
};
use domain::{
    access::{Act, Actor, Role, Scope, act},
    hearing::{State, Time, quarter_hour},
    ids::{PlaceId, ResourceId, StaffId},
    language::Lang,
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, UpdateMany, sea_query::Expr,
};

/// What a resource is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResourceKind {
    Officer,
    Interpreter,
    Room,
}

impl ResourceKind {
    pub const ALL: [Self; 3] = [Self::Officer, Self::Interpreter, Self::Room];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Officer => "officer",
            Self::Interpreter => "interpreter",
            Self::Room => "room",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The role of the member of staff who is such a resource; a room is nobody.
    pub const fn role(self) -> Option<Role> {
        match self {
            Self::Officer => Some(Role::HearingOfficer),
            Self::Interpreter => Some(Role::Interpreter),
            Self::Room => None,
        }
    }
}

/// What a hearing needs and can be in one place only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    pub id: ResourceId,
    pub kind: ResourceKind,
    pub name: String,
    /// Where it is; an interpreter may come to any place.
    pub place: Option<PlaceId>,
    /// What an interpreter speaks.
    pub languages: Vec<Lang>,
    /// Who it is, if they have an account.
    pub staff: Option<StaffId>,
}

const TABLE: &str = "resource";

impl TryFrom<resource::Model> for Resource {
    type Error = StoreError;

    fn try_from(row: resource::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: ResourceId::from_uuid(row.id),
            kind: code(TABLE, ResourceKind::from_code, &row.kind)?,
            name: row.name,
            place: row.place_id.map(PlaceId::from_uuid),
            languages: langs(TABLE, &row.languages)?,
            staff: row.staff_id.map(StaffId::from_uuid),
        })
    }
}

/// Who may add to what is planned with.
pub trait Manages: Sync {}
impl Manages for System {}
impl Manages for Scope<act::ManageResources> {}

/// Adds a resource. Who was planned with before, and comes back, is who they were, with what they are called now.
pub async fn add(tx: &Tx, _: &dyn Manages, resource: &Resource) -> Result<(), StoreError> {
    if let Some(who) = resource.staff {
        let before = resource::Column::StaffId.eq(who.uuid()).and(resource::Column::EndedAt.is_not_null());
        let back = described(resource)
            .col_expr(resource::Column::Kind, Expr::value(resource.kind.code()))
            .col_expr(resource::Column::EndedAt, Expr::value(None::<i64>))
            .filter(before)
            .exec(&tx.executor())
            .await?;
        if back.rows_affected > 0 {
            return Ok(());
        }
    }
    let row = resource::ActiveModel {
        id: Set(resource.id.uuid()),
        kind: Set(resource.kind.code().to_owned()),
        name: Set(resource.name.clone()),
        place_id: Set(resource.place.map(PlaceId::uuid)),
        languages: Set(langs_text(&resource.languages)),
        staff_id: Set(resource.staff.map(StaffId::uuid)),
        ended_at: Set(None),
    };
    resource::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// Acts for which it may be read what is planned with.
pub trait MaySee: Act {}
impl MaySee for act::OpenTimes {}
impl MaySee for act::ManageResources {}

/// Those of the places of this scope and those that come to any place, as long as they are planned with.
fn planned_with<A: MaySee>(scope: &Scope<A>) -> Condition {
    let here = resource::Column::PlaceId.is_in(places(scope));
    Condition::all()
        .add(here.or(resource::Column::PlaceId.is_null()))
        .add(resource::Column::EndedAt.is_null())
}

/// Changes what a resource is called, where it is, what it speaks and who it is; never of what kind it is.
///
/// # Errors
/// [`StoreError::Absent`] when it is not of this scope, or is planned with no more.
pub async fn change(
    tx: &Tx,
    scope: &Scope<act::ManageResources>,
    resource: &Resource,
) -> Result<(), StoreError> {
    let changed = described(resource)
        .filter(resource::Column::Id.eq(resource.id.uuid()))
        .filter(resource::Column::Kind.eq(resource.kind.code()))
        .filter(planned_with(scope))
        .exec(&tx.executor())
        .await?;
    if changed.rows_affected == 1 { Ok(()) } else { Err(StoreError::Absent) }
}

fn described(resource: &Resource) -> UpdateMany<resource::Entity> {
    resource::Entity::update_many()
        .col_expr(resource::Column::Name, Expr::value(resource.name.as_str()))
        .col_expr(resource::Column::PlaceId, Expr::value(resource.place.map(PlaceId::uuid)))
        .col_expr(resource::Column::Languages, Expr::value(langs_text(&resource.languages)))
        .col_expr(resource::Column::StaffId, Expr::value(resource.staff.map(StaffId::uuid)))
}

/// Plans with a resource no more. What is planned with it stands.
///
/// # Errors
/// As [`change`].
pub async fn end(tx: &Tx, scope: &Scope<act::ManageResources>, id: ResourceId) -> Result<(), StoreError> {
    let ended = resource::Entity::update_many()
        .col_expr(resource::Column::EndedAt, Expr::value(to_millis(tx.deed().now)))
        .filter(resource::Column::Id.eq(id.uuid()))
        .filter(planned_with(scope))
        .exec(&tx.executor())
        .await?;
    if ended.rows_affected == 1 { Ok(()) } else { Err(StoreError::Absent) }
}

/// One resource, and what hangs on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub resource: Resource,
    /// The login of whoever it is.
    pub login: Option<String>,
    /// How many times from now on it is claimed for, whether somebody has them or not.
    pub times: u64,
}

/// One resource of the scope.
///
/// # Errors
/// [`StoreError::Absent`] when it is not of this scope, or is planned with no more.
pub async fn one(
    db: &dyn Reads,
    scope: &Scope<act::ManageResources>,
    id: ResourceId,
    now: Timestamp,
) -> Result<Known, StoreError> {
    let db = db.executor();
    let row = resource::Entity::find_by_id(id.uuid()).filter(planned_with(scope)).one(&db).await?;
    let row = row.ok_or(StoreError::Absent)?;
    let login = match row.staff_id {
        Some(who) => staff::Entity::find_by_id(who).one(&db).await?.map(|who| who.login),
        None => None,
    };
    let claimed = resource_use::Entity::find()
        .select_only()
        .column(resource_use::Column::TimeId)
        .filter(resource_use::Column::ResourceId.eq(row.id))
        .filter(resource_use::Column::QuarterHour.gte(quarter_hour(now)))
        .into_query();
    let coming = hearing_time::Entity::find().filter(hearing_time::Column::Id.in_subquery(claimed));
    let times = coming.count(&db).await?;
    Ok(Known { resource: row.try_into()?, login, times })
}

/// The resources that can be planned with in this scope: those of its places and those that come to any place, by name.
pub async fn all<A: MaySee>(db: &dyn Reads, scope: &Scope<A>) -> Result<Vec<Resource>, StoreError> {
    let rows = resource::Entity::find()
        .filter(planned_with(scope))
        .order_by_asc(resource::Column::Name)
        .order_by_asc(resource::Column::Id)
        .all(&db.executor())
        .await?;
    rows.into_iter().map(Resource::try_from).collect()
}

/// Whoever has this login, when they work as such a resource and are no other one yet.
pub async fn somebody(
    db: &dyn Reads,
    _: &Scope<act::ManageResources>,
    resource: &Resource,
    login: &str,
) -> Result<Option<StaffId>, StoreError> {
    let Some(role) = resource.kind.role() else { return Ok(None) };
    let db = db.executor();
    let works = staff_role::Entity::find()
        .select_only()
        .column(staff_role::Column::StaffId)
        .filter(staff_role::Column::Role.eq(role.code()))
        .into_query();
    let Some(found) = staff::Entity::find()
        .filter(staff::Column::Login.eq(login))
        .filter(staff::Column::Id.in_subquery(works))
        .one(&db)
        .await?
    else {
        return Ok(None);
    };
    let taken = resource::Entity::find()
        .filter(resource::Column::StaffId.eq(found.id))
        .filter(resource::Column::Id.ne(resource.id.uuid()))
        .filter(resource::Column::EndedAt.is_null())
        .count(&db)
        .await?;
    Ok((taken == 0).then(|| StaffId::from_uuid(found.id)))
}

/// One appointment of an officer or interpreter: when, where and in which language, and nothing about whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    pub time: Time,
    pub place: String,
    pub room: String,
}

/// The hearings of the actor that start in `from..until`, in order. Times that nobody has are not among them.
///
/// Four reads, however many there are.
pub async fn appointments(
    db: &dyn Reads,
    scope: &Scope<act::ListAppointments>,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Appointment>, StoreError> {
    let Actor::Staff { staff, .. } = scope.actor() else { return Ok(Vec::new()) };
    let db = db.executor();
    let me = resource::Entity::find()
        .select_only()
        .column(resource::Column::Id)
        .filter(resource::Column::StaffId.eq(staff.uuid()))
        .into_query();
    let mine = resource_use::Entity::find()
        .select_only()
        .column(resource_use::Column::TimeId)
        .filter(resource_use::Column::ResourceId.in_subquery(me))
        .filter(resource_use::Column::QuarterHour.gte(quarter_hour(from)))
        .filter(resource_use::Column::QuarterHour.lt(quarter_hour(until)))
        .into_query();
    let had = hearing::Entity::find()
        .select_only()
        .column(hearing::Column::TimeId)
        .filter(hearing::Column::TimeId.in_subquery(mine))
        .filter(hearing::Column::State.ne(State::Cancelled.code()))
        .into_query();
    let rows = hearing_time::Entity::find()
        .filter(hearing_time::Column::Id.in_subquery(had))
        .filter(hearing_time::Column::StartsAt.gte(to_millis(from)))
        .order_by_asc(hearing_time::Column::StartsAt)
        .order_by_asc(hearing_time::Column::Id)
        .all(&db)
        .await?;
    let names = place_names(&db, rows.iter().map(|row| row.place_id)).await?;
    let rooms = resource::Entity::find()
        .filter(resource::Column::Id.is_in(rows.iter().map(|row| row.room_id)))
        .all(&db)
        .await?;
    rows.into_iter()
        .map(|row| {
            let room = rooms.iter().find(|room| room.id == row.room_id);
            Ok(Appointment {
                place: names.get(&row.place_id).cloned().unwrap_or_default(),
                room: room.map(|room| room.name.clone()).unwrap_or_default(),
                time: row.try_into()?,
            })
        })
        .collect()
}
