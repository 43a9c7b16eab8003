//! Who acts for which ward. A mandate is judged at the moment of the deed or look, to the millisecond.
//!
//! [`held`] is the one place where a reach over wards becomes SQL; [`relation`] asks it about one case.

use crate::{
    Executor, Reads, StoreError, Tx,
    access::{System, teams},
    cases::CaseFile,
    entity::{case_file, contact, mandate, staff, staff_role, ward},
    row::{code, day, instant},
};
use domain::{
    access::{Act, Actor, Permit, Reach, Relation, Role, Scope, act},
    ids::{CaseId, MandateId, StaffId},
    mandate::{Kind, Mandate, adult_on},
    person::{ContactKind, Person},
    time::{self, to_millis},
};
use jiff::{Timestamp, civil::Date};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, SelectStatement},
};
use std::collections::HashMap;
use uuid::Uuid;

const TABLE: &str = "mandate";

/// Acts for which the mandates of a case may be read.
pub trait MaySee: Act {}
impl MaySee for act::ViewStatus {}
impl MaySee for act::ViewHearing {}
impl MaySee for act::DisagreeWithAct {}
impl MaySee for act::ManageMandates {}
impl MaySee for act::SettleDisagreement {}

impl TryFrom<mandate::Model> for Mandate {
    type Error = StoreError;

    fn try_from(row: mandate::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: MandateId::from_uuid(row.id),
            case: CaseId::from_uuid(row.case_id),
            holder: StaffId::from_uuid(row.staff_id),
            kind: code(TABLE, Kind::from_code, &row.kind)?,
            team: row.team,
            order: row.order_no,
            begins: instant(TABLE, row.begins_at)?,
            ends: instant(TABLE, row.ends_at)?,
        })
    }
}

/// Mandates that hold at `now`.
fn holding(now: Timestamp) -> Condition {
    let now = to_millis(now);
    Condition::all().add(mandate::Column::BeginsAt.lte(now)).add(mandate::Column::EndsAt.gt(now))
}

/// The cases that a reach over wards holds now. `None` for another reach, and outside of a deed or look: without a
/// moment nobody holds anything.
pub(crate) fn held(db: &Executor<'_>, reach: &Reach, teams: &[String]) -> Option<SelectStatement> {
    let now = db.moment()?;
    let cases = || mandate::Entity::find().select_only().column(mandate::Column::CaseId).filter(holding(now));
    Some(match reach {
        Reach::WardsOf(staff) => cases().filter(mandate::Column::StaffId.eq(staff.uuid())).into_query(),
        Reach::WardsOfTeamOf(_) => {
            cases().filter(mandate::Column::Team.is_in(teams.iter().cloned())).into_query()
        }
        Reach::WardsWithoutGuardian => ward::Entity::find()
            .select_only()
            .column(ward::Column::CaseId)
            .filter(ward::Column::CoveredUntil.lte(to_millis(now)))
            .filter(ward::Column::AdultOn.gt(time::day(now).to_string()))
            .into_query(),
        _ => return None,
    })
}

/// What somebody of Nidos is to a case now.
pub(crate) async fn relation(
    db: &Executor<'_>,
    who: StaffId,
    role: Role,
    case: CaseId,
) -> Result<Relation, StoreError> {
    let asked: &[(Relation, Reach)] = match role {
        Role::GuardianLead => &[
            (Relation::MandateInTeam, Reach::WardsOfTeamOf(who)),
            (Relation::Unguarded, Reach::WardsWithoutGuardian),
        ],
        Role::GuardianDuty => &[(Relation::Unguarded, Reach::WardsWithoutGuardian)],
        _ => &[(Relation::Mandate, Reach::WardsOf(who))],
    };
    let teams = teams(db, who, role).await?;
    for (relation, reach) in asked {
        let Some(held) = held(db, reach, &teams) else { return Ok(Relation::Other) };
        let here = case_file::Entity::find_by_id(case.uuid())
            .filter(case_file::Column::Id.in_subquery(held))
            .count(db)
            .await?;
        if here > 0 {
            return Ok(*relation);
        }
    }
    let before = mandate::Entity::find()
        .filter(mandate::Column::CaseId.eq(case.uuid()))
        .filter(mandate::Column::StaffId.eq(who.uuid()))
        .count(db)
        .await?;
    Ok(if before > 0 { Relation::Former } else { Relation::Other })
}

/// The row that makes a person a ward of Nidos; `None` for everybody else.
pub(crate) fn ward_row(file: &CaseFile, person: &Person) -> Option<ward::ActiveModel> {
    (file.role == Role::Ward).then(|| ward::ActiveModel {
        case_id: Set(file.id.uuid()),
        adult_on: Set(adult_on(person.born).to_string()),
        covered_until: Set(0),
    })
}

/// The 18th birthday of the ward as Nidos has it; `None` for who is no ward.
pub async fn of_age<A: MaySee>(db: &dyn Reads, permit: &Permit<A>) -> Result<Option<Date>, StoreError> {
    let row = ward::Entity::find_by_id(permit.case().uuid()).one(&db.executor()).await?;
    row.map(|row| day("ward", &row.adult_on)).transpose()
}

/// Every mandate that there is or was for the ward, the newest first.
pub async fn of_case<A: MaySee>(db: &dyn Reads, permit: &Permit<A>) -> Result<Vec<Mandate>, StoreError> {
    let rows = mandate::Entity::find()
        .filter(mandate::Column::CaseId.eq(permit.case().uuid()))
        .order_by_desc(mandate::Column::BeginsAt)
        .order_by_desc(mandate::Column::Id)
        .all(&db.executor())
        .await?;
    rows.into_iter().map(Mandate::try_from).collect()
}

/// The mandates that hold now for cases of a list, by case.
pub(crate) async fn of_list(
    db: &Executor<'_>,
    cases: &[Uuid],
) -> Result<HashMap<Uuid, Vec<Mandate>>, StoreError> {
    let mut by_case: HashMap<Uuid, Vec<Mandate>> = HashMap::new();
    let Some(now) = db.moment() else { return Ok(by_case) };
    let rows = mandate::Entity::find()
        .filter(mandate::Column::CaseId.is_in(cases.iter().copied()))
        .filter(holding(now))
        .order_by_asc(mandate::Column::Kind)
        .order_by_asc(mandate::Column::Id)
        .all(db)
        .await?;
    for row in rows {
        by_case.entry(row.case_id).or_default().push(row.try_into()?);
    }
    Ok(by_case)
}

/// Gives a mandate. A new guardian comes in place of the one before, at the same instant; who stands in, stands beside.
///
/// # Errors
/// [`StoreError::Absent`] when the permit is about another case.
pub async fn give(tx: &Tx, permit: &Permit<act::ManageMandates>, new: &Mandate) -> Result<(), StoreError> {
    let giver = permit.actor().id().ok_or(StoreError::Absent)?;
    add(tx, permit.case(), new, giver).await?;
    if new.kind == Kind::Guardian {
        let (case, db) = (permit.case().uuid(), tx.executor());
        // The number of the one before would reach somebody else; that of the new one is not known here.
        remove_contact(&db, case).await?;
        let row = contact::ActiveModel {
            id: Set(tx.deed().ids.next(tx.deed().now)),
            case_id: Set(case),
            kind: Set(ContactKind::Guardian.code().to_owned()),
            name: Set(name_of(&db, new.holder).await?),
            phone: Set(None),
            languages: Set(String::new()),
        };
        contact::Entity::insert(row).exec_without_returning(&db).await?;
    }
    Ok(())
}

async fn name_of(db: &Executor<'_>, who: StaffId) -> Result<String, StoreError> {
    let row = staff::Entity::find_by_id(who.uuid()).one(db).await?;
    row.map(|row| row.name).ok_or(StoreError::Absent)
}

/// Takes the guardian away from the people around the ward.
async fn remove_contact(db: &Executor<'_>, case: Uuid) -> Result<(), StoreError> {
    contact::Entity::delete_many()
        .filter(contact::Column::CaseId.eq(case))
        .filter(contact::Column::Kind.eq(ContactKind::Guardian.code()))
        .exec(db)
        .await?;
    Ok(())
}

/// Gives a mandate in a world that is being made.
///
/// # Errors
/// [`StoreError::Absent`] when the mandate is about another case.
pub async fn found(tx: &Tx, _: System, case: CaseId, new: &Mandate, by: StaffId) -> Result<(), StoreError> {
    add(tx, case, new, by.uuid()).await?;
    if new.kind == Kind::Guardian {
        let db = tx.executor();
        // Whom the child calls is whoever acts; the number in the demo is made up anyway.
        contact::Entity::update_many()
            .col_expr(contact::Column::Name, Expr::value(name_of(&db, new.holder).await?))
            .filter(contact::Column::CaseId.eq(case.uuid()))
            .filter(contact::Column::Kind.eq(ContactKind::Guardian.code()))
            .exec(&db)
            .await?;
    }
    Ok(())
}

async fn add(tx: &Tx, case: CaseId, new: &Mandate, giver: Uuid) -> Result<(), StoreError> {
    if new.case != case {
        return Err(StoreError::Absent);
    }
    let db = tx.executor();
    lock(&db, case).await?;
    let now = to_millis(tx.deed().now);
    if new.kind == Kind::Guardian {
        mandate::Entity::update_many()
            .col_expr(mandate::Column::EndsAt, Expr::value(now))
            .filter(mandate::Column::CaseId.eq(case.uuid()))
            .filter(mandate::Column::Kind.eq(Kind::Guardian.code()))
            .filter(holding(tx.deed().now))
            .exec(&db)
            .await?;
    }
    let row = mandate::ActiveModel {
        id: Set(new.id.uuid()),
        case_id: Set(case.uuid()),
        staff_id: Set(new.holder.uuid()),
        kind: Set(new.kind.code().to_owned()),
        team: Set(new.team.clone()),
        order_no: Set(new.order.clone()),
        begins_at: Set(to_millis(new.begins)),
        ends_at: Set(to_millis(new.ends)),
        given_by: Set(giver),
    };
    mandate::Entity::insert(row).exec_without_returning(&db).await?;
    cover(&db, case).await
}

/// Ends a mandate of the case now; `false` when it had ended already.
pub async fn end(tx: &Tx, permit: &Permit<act::ManageMandates>, id: MandateId) -> Result<bool, StoreError> {
    let db = tx.executor();
    lock(&db, permit.case()).await?;
    let ended = mandate::Entity::update_many()
        .col_expr(mandate::Column::EndsAt, Expr::value(to_millis(tx.deed().now)))
        .filter(mandate::Column::Id.eq(id.uuid()))
        .filter(mandate::Column::CaseId.eq(permit.case().uuid()))
        .filter(holding(tx.deed().now))
        .exec(&db)
        .await?;
    cover(&db, permit.case()).await?;
    let guarded = mandate::Entity::find()
        .filter(mandate::Column::CaseId.eq(permit.case().uuid()))
        .filter(mandate::Column::Kind.eq(Kind::Guardian.code()))
        .filter(holding(tx.deed().now));
    // Nobody calls a guardian who no longer is one.
    if guarded.one(&db).await?.is_none() {
        remove_contact(&db, permit.case().uuid()).await?;
    }
    Ok(ended.rows_affected == 1)
}

/// Lets two deeds about the mandates of one ward come one after the other.
async fn lock(db: &Executor<'_>, case: CaseId) -> Result<(), StoreError> {
    let row = ward::Entity::find_by_id(case.uuid()).lock_exclusive().one(db).await?;
    row.map(drop).ok_or(StoreError::Absent)
}

/// Writes until when somebody acts for the ward.
async fn cover(db: &Executor<'_>, case: CaseId) -> Result<(), StoreError> {
    let last: Option<i64> = mandate::Entity::find()
        .select_only()
        .column_as(mandate::Column::EndsAt.max(), "last")
        .filter(mandate::Column::CaseId.eq(case.uuid()))
        .into_tuple::<Option<i64>>()
        .one(db)
        .await?
        .flatten();
    ward::Entity::update_many()
        .col_expr(ward::Column::CoveredUntil, Expr::value(last.unwrap_or(0)))
        .filter(ward::Column::CaseId.eq(case.uuid()))
        .exec(db)
        .await?;
    Ok(())
}

/// Somebody of a team who can hold mandates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub staff: StaffId,
    pub name: String,
    pub team: String,
    /// Whether they can only stand in.
    pub only_substitute: bool,
    /// Wards whose guardian they are now.
    pub wards: usize,
    /// Wards for whom they stand in now.
    pub standing_in: usize,
}

/// Who can hold mandates in the teams of the lead, by name, with their load now.
pub async fn holders(db: &dyn Reads, scope: &Scope<act::ManageMandates>) -> Result<Vec<Holder>, StoreError> {
    let db = db.executor();
    let Actor::Staff { staff: lead, role, .. } = scope.actor() else { return Ok(Vec::new()) };
    let Some(now) = db.moment() else { return Ok(Vec::new()) };
    let teams = teams(&db, *lead, *role).await?;
    let roles = [Role::Guardian, Role::GuardianSubstitute];
    let given = staff_role::Entity::find()
        .filter(staff_role::Column::Team.is_in(teams))
        .filter(staff_role::Column::Role.is_in(roles.map(Role::code)))
        .all(&db)
        .await?;
    let members = staff::Entity::find()
        .filter(staff::Column::Id.is_in(given.iter().map(|given| given.staff_id)))
        .order_by_asc(staff::Column::Name)
        .order_by_asc(staff::Column::Id)
        .all(&db)
        .await?;
    let held = mandate::Entity::find()
        .filter(mandate::Column::StaffId.is_in(members.iter().map(|member| member.id)))
        .filter(holding(now))
        .all(&db)
        .await?;
    let today = time::day(now).to_string();
    let works = |member: &staff::Model| {
        member.starts_on <= today && member.ends_on.as_ref().is_none_or(|ends| today < *ends)
    };
    let holder = |member: staff::Model| {
        let own = |row: &&staff_role::Model| row.staff_id == member.id;
        let team = given.iter().find(own).and_then(|row| row.team.clone())?;
        let guardian = given.iter().filter(own).any(|row| row.role == Role::Guardian.code());
        let count = |kind: Kind| {
            held.iter().filter(|row| row.staff_id == member.id && row.kind == kind.code()).count()
        };
        Some(Holder {
            staff: StaffId::from_uuid(member.id),
            team,
            only_substitute: !guardian,
            wards: count(Kind::Guardian),
            standing_in: count(Kind::Substitute),
            name: member.name,
        })
    };
    Ok(members.into_iter().filter(works).filter_map(holder).collect())
}

/// Takes the numbers of court orders away, and the day that tells when the child was born; who acted when stays answerable.
pub(crate) async fn forget(db: &Executor<'_>, cases: &[Uuid]) -> Result<(), StoreError> {
    mandate::Entity::update_many()
        .col_expr(mandate::Column::OrderNo, Expr::value(""))
        .filter(mandate::Column::CaseId.is_in(cases.iter().copied()))
        .exec(db)
        .await?;
    ward::Entity::delete_many().filter(ward::Column::CaseId.is_in(cases.iter().copied())).exec(db).await?;
    Ok(())
}
