//! Who works on a case beside the caseworker whose case it is, judged at the moment of the deed or look.
//!
//! [`held`] is the one place where such work becomes SQL; [`relation`] asks it about one case.

use crate::{
    Executor, Reads, StoreError, Tx,
    entity::{assignment, contact, mandate, person, staff, staff_role, ward},
    people::{contact_row, person_of},
    row::{code, instant},
};
use domain::{
    access::{Act, Permit, Relation, Role, act},
    assignment::{self as rules, Assignment},
    ids::{AssignmentId, CaseId, StaffId},
    mandate::Kind,
    person::Contact,
    time::{self, to_millis},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, ExprTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
    sea_query::{Expr, SelectStatement},
};

const TABLE: &str = "assignment";

/// Colleagues that are offered at most.
const OFFERED: u64 = 500;

/// Acts for which it may be read who works on a case.
pub trait MaySee: Act {}
impl MaySee for act::ViewCase {}
impl MaySee for act::AssignPeople {}
impl MaySee for act::GiveConsent {}
impl MaySee for act::ViewStatus {}

/// Acts that give and end such work.
pub trait MayGive: Act {}
impl MayGive for act::AssignPeople {}
impl MayGive for act::GiveConsent {}

impl TryFrom<assignment::Model> for Assignment {
    type Error = StoreError;

    fn try_from(row: assignment::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: AssignmentId::from_uuid(row.id),
            case: CaseId::from_uuid(row.case_id),
            holder: StaffId::from_uuid(row.staff_id),
            role: code(TABLE, Role::from_code, &row.role)?,
            begins: instant(TABLE, row.begins_at)?,
            ends: instant(TABLE, row.ends_at)?,
        })
    }
}

fn holding(now: Timestamp) -> Condition {
    let now = to_millis(now);
    Condition::all().add(assignment::Column::BeginsAt.lte(now)).add(assignment::Column::EndsAt.gt(now))
}

/// The cases on which `who` has work in `role` now. `None` outside of a deed or look, without whose moment nobody has
/// any, and for a role that is not given this way.
pub(crate) fn held(db: &Executor<'_>, who: StaffId, role: Role) -> Option<SelectStatement> {
    rules::relation(role)?;
    let cases = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::CaseId)
        .filter(assignment::Column::StaffId.eq(who.uuid()))
        .filter(assignment::Column::Role.eq(role.code()))
        .filter(holding(db.moment()?));
    Some(cases.into_query())
}

/// What the work that `who` has in `role` now makes them to the case; `None` without any.
pub(crate) async fn relation(
    db: &Executor<'_>,
    who: StaffId,
    role: Role,
    case: CaseId,
) -> Result<Option<Relation>, StoreError> {
    let (Some(relation), Some(now)) = (rules::relation(role), db.moment()) else { return Ok(None) };
    let has = assignment::Entity::find()
        .filter(assignment::Column::CaseId.eq(case.uuid()))
        .filter(assignment::Column::StaffId.eq(who.uuid()))
        .filter(assignment::Column::Role.eq(role.code()))
        .filter(holding(now))
        .count(db)
        .await?;
    Ok((has > 0).then_some(relation))
}

/// Everybody who works or worked on the case beside its caseworker, the newest first.
pub async fn of_case<A: MaySee>(db: &dyn Reads, permit: &Permit<A>) -> Result<Vec<Assignment>, StoreError> {
    let rows = assignment::Entity::find()
        .filter(assignment::Column::CaseId.eq(permit.case().uuid()))
        .order_by_desc(assignment::Column::BeginsAt)
        .order_by_desc(assignment::Column::Id)
        .all(&db.executor())
        .await?;
    rows.into_iter().map(Assignment::try_from).collect()
}

/// Gives work on the case. Whoever had the same work already has it until the new end; there is one lawyer of record.
///
/// # Errors
/// [`StoreError::Absent`] when the permit is about another case.
pub async fn give<A: MayGive>(tx: &Tx, permit: &Permit<A>, new: &Assignment) -> Result<(), StoreError> {
    let giver = permit.actor().id().filter(|_| new.case == permit.case()).ok_or(StoreError::Absent)?;
    let db = tx.executor();
    let before = Condition::all()
        .add(assignment::Column::CaseId.eq(new.case.uuid()))
        .add(assignment::Column::Role.eq(new.role.code()))
        .add_option((new.role != Role::Lawyer).then(|| assignment::Column::StaffId.eq(new.holder.uuid())));
    end_now(tx, before).await?;
    let row = assignment::ActiveModel {
        id: Set(new.id.uuid()),
        case_id: Set(new.case.uuid()),
        staff_id: Set(new.holder.uuid()),
        role: Set(new.role.code().to_owned()),
        begins_at: Set(to_millis(new.begins)),
        ends_at: Set(to_millis(new.ends)),
        given_by: Set(giver),
    };
    assignment::Entity::insert(row).exec_without_returning(&db).await?;
    Ok(())
}

/// Who was the guardian until the person came of age, and still works as one; `None` for everybody else.
pub async fn last_guardian(
    db: &dyn Reads,
    permit: &Permit<act::GiveConsent>,
    now: Timestamp,
) -> Result<Option<Candidate>, StoreError> {
    let db = db.executor();
    let today = time::day(now).to_string();
    let of_age = ward::Entity::find_by_id(permit.case().uuid())
        .filter(ward::Column::AdultOn.lte(today.as_str()))
        .count(&db)
        .await?;
    if of_age == 0 {
        return Ok(None);
    }
    let last = mandate::Entity::find()
        .filter(mandate::Column::CaseId.eq(permit.case().uuid()))
        .filter(mandate::Column::Kind.eq(Kind::Guardian.code()))
        .order_by_desc(mandate::Column::EndsAt)
        .order_by_desc(mandate::Column::Id)
        .one(&db)
        .await?;
    let Some(last) = last else { return Ok(None) };
    let works = staff_role::Entity::find()
        .select_only()
        .column(staff_role::Column::StaffId)
        .filter(staff_role::Column::Role.eq(Role::Guardian.code()))
        .into_query();
    let member = staff::Entity::find_by_id(last.staff_id)
        .filter(staff::Column::Id.in_subquery(works))
        .filter(employed(&today))
        .one(&db)
        .await?;
    Ok(member.map(|member| Candidate {
        staff: StaffId::from_uuid(member.id),
        name: member.name,
        role: Role::Guardian,
    }))
}

fn employed(today: &str) -> Condition {
    Condition::all()
        .add(staff::Column::StartsOn.lte(today))
        .add(staff::Column::EndsOn.is_null().or(staff::Column::EndsOn.gt(today)))
}

/// Ends work on the case now; `false` when it had ended already.
pub async fn end<A: MayGive>(tx: &Tx, permit: &Permit<A>, id: AssignmentId) -> Result<bool, StoreError> {
    let this = Condition::all()
        .add(assignment::Column::Id.eq(id.uuid()))
        .add(assignment::Column::CaseId.eq(permit.case().uuid()));
    Ok(end_now(tx, this).await? == 1)
}

async fn end_now(tx: &Tx, which: Condition) -> Result<u64, StoreError> {
    let now = tx.deed().now;
    let ended = assignment::Entity::update_many()
        .col_expr(assignment::Column::EndsAt, Expr::value(to_millis(now)))
        .filter(which)
        .filter(holding(now))
        .exec(&tx.executor())
        .await?;
    Ok(ended.rows_affected)
}

/// Shows the lawyer of record among the people around the person, and nobody who was it before.
pub async fn show_lawyer(
    tx: &Tx,
    permit: &Permit<act::AssignPeople>,
    lawyer: Option<&Contact>,
) -> Result<(), StoreError> {
    let db = tx.executor();
    let ever = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::Id)
        .filter(assignment::Column::CaseId.eq(permit.case().uuid()))
        .filter(assignment::Column::Role.eq(Role::Lawyer.code()))
        .into_query();
    contact::Entity::delete_many()
        .filter(contact::Column::CaseId.eq(permit.case().uuid()))
        .filter(contact::Column::Id.in_subquery(ever))
        .exec(&db)
        .await?;
    if let Some(lawyer) = lawyer {
        let row = contact_row(permit.case(), lawyer).into_active_model();
        contact::Entity::insert(row).exec_without_returning(&db).await?;
    }
    Ok(())
}

/// Somebody who can be given work on the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub staff: StaffId,
    pub name: String,
    pub role: Role,
}

/// Who works in one of `roles` at `now`, by name; volunteers only at the place where the person stays.
pub async fn candidates<A: MayGive>(
    db: &dyn Reads,
    permit: &Permit<A>,
    roles: &[Role],
    now: Timestamp,
) -> Result<Vec<Candidate>, StoreError> {
    let db = db.executor();
    let place = person::Entity::find()
        .filter(person::Column::Id.in_subquery(person_of(permit.case())))
        .one(&db)
        .await?
        .and_then(|person| person.place_id);
    let given = staff_role::Entity::find()
        .filter(staff_role::Column::Role.is_in(roles.iter().map(|role| role.code())))
        .filter(
            Condition::any()
                .add(staff_role::Column::Role.ne(Role::Volunteer.code()))
                .add(staff_role::Column::PlaceId.eq(place)),
        )
        .all(&db)
        .await?;
    let today = time::day(now).to_string();
    let members = staff::Entity::find()
        .filter(staff::Column::Id.is_in(given.iter().map(|given| given.staff_id)))
        .filter(employed(&today))
        .order_by_asc(staff::Column::Name)
        .order_by_asc(staff::Column::Id)
        .limit(OFFERED)
        .all(&db)
        .await?;
    let mut candidates = Vec::new();
    for role in roles {
        let works = |member: &&staff::Model| {
            given.iter().any(|given| given.staff_id == member.id && given.role == role.code())
        };
        candidates.extend(members.iter().filter(works).map(|member| Candidate {
            staff: StaffId::from_uuid(member.id),
            name: member.name.clone(),
            role: *role,
        }));
    }
    Ok(candidates)
}
