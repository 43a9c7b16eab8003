//! Cases opened in an emergency: who, why, from when until when, and what a second person found.
//!
//! Judged at the moment of the deed or look, as mandates are. The own words of both are sealed with the key of what is
//! reported about the case, and go with it.

use crate::{
    Executor, Reads, StoreError, Tx,
    access::{System, branches},
    cases,
    entity::{break_glass, case_summary, data_key},
    keyring::{self, Purpose},
    row::{code, impossible, instant, instant_if},
};
use domain::{
    access::{Permit, Role, Scope, act},
    account::VNumber,
    break_glass::{Finding, Reason, Span},
    ids::{BreakGlassId, CaseId, StaffId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, OnConflict, SelectStatement},
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

const TABLE: &str = "break_glass";

/// A case that somebody opened in an emergency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emergency {
    pub id: BreakGlassId,
    pub case: CaseId,
    pub by: StaffId,
    pub role: Role,
    pub reason: Reason,
    pub words: String,
    pub span: Span,
    pub review: Option<Review>,
}

/// What a second person found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    pub finding: Finding,
    pub words: String,
    pub by: StaffId,
    pub at: Timestamp,
}

/// What stands open now for somebody, for the band on their pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    pub id: BreakGlassId,
    pub case: CaseId,
    pub span: Span,
}

/// What holds at `now` for `staff` in `role`; [`Span::holds`] in SQL.
fn holds(staff: StaffId, role: Role, now: Timestamp) -> Condition {
    let now = to_millis(now);
    Condition::all()
        .add(break_glass::Column::StaffId.eq(staff.uuid()))
        .add(break_glass::Column::Role.eq(role.code()))
        .add(break_glass::Column::EndedAt.is_null())
        .add(break_glass::Column::OpenedAt.lte(now))
        .add(break_glass::Column::UntilAt.gt(now))
}

/// The case that is open now in an emergency. `None` outside of a deed or look: without a moment nothing is.
pub(crate) fn held(db: &Executor<'_>, staff: StaffId, role: Role) -> Option<SelectStatement> {
    let cases = break_glass::Entity::find().select_only().column(break_glass::Column::CaseId);
    Some(cases.filter(holds(staff, role, db.moment()?)).into_query())
}

/// By which emergency `case` is open now.
pub(crate) async fn holding(
    db: &Executor<'_>,
    staff: StaffId,
    role: Role,
    case: CaseId,
) -> Result<Option<BreakGlassId>, StoreError> {
    let Some(now) = db.moment() else { return Ok(None) };
    let row = break_glass::Entity::find()
        .filter(holds(staff, role, now))
        .filter(break_glass::Column::CaseId.eq(case.uuid()))
        .one(db)
        .await?;
    Ok(row.map(|row| BreakGlassId::from_uuid(row.id)))
}

/// What is open now for somebody, in the role in which they opened it.
pub async fn now(
    db: &dyn Reads,
    staff: StaffId,
    role: Role,
    now: Timestamp,
) -> Result<Option<Now>, StoreError> {
    let row = break_glass::Entity::find().filter(holds(staff, role, now)).one(&db.executor()).await?;
    row.map(|row| {
        let (id, case) = (BreakGlassId::from_uuid(row.id), CaseId::from_uuid(row.case_id));
        Ok(Now { id, case, span: span(&row)? })
    })
    .transpose()
}

fn span(row: &break_glass::Model) -> Result<Span, StoreError> {
    Ok(Span {
        opened: instant(TABLE, row.opened_at)?,
        until: instant(TABLE, row.until_at)?,
        ended: instant_if(TABLE, row.ended_at)?,
    })
}

/// The newest case of the person with exactly this V-number.
pub async fn wanted(
    db: &dyn Reads,
    _: &Scope<act::BreakGlass>,
    number: &VNumber,
) -> Result<Option<CaseId>, StoreError> {
    cases::newest_of(&db.executor(), number).await
}

/// Opens the case from now on; `false` when the actor has another one open. What is over makes room first.
///
/// # Errors
/// [`StoreError::Absent`] for an actor who is not staff.
pub async fn open(
    tx: &Tx,
    permit: &Permit<act::BreakGlass>,
    id: BreakGlassId,
    reason: Reason,
    words: &str,
) -> Result<bool, StoreError> {
    let (staff, role) = permit.actor().id().zip(permit.actor().role()).ok_or(StoreError::Absent)?;
    let (db, now) = (tx.executor(), tx.deed().now);
    let over = break_glass::Column::UntilAt
        .lte(to_millis(now))
        // After a clock went back it could neither be used nor be opened anew.
        .or(break_glass::Column::OpenedAt.gt(to_millis(now)));
    end_where(tx, Condition::all().add(break_glass::Column::StaffId.eq(staff)).add(over)).await?;
    let span = Span::from(now);
    let row = break_glass::ActiveModel {
        id: Set(id.uuid()),
        case_id: Set(permit.case().uuid()),
        staff_id: Set(staff),
        role: Set(role.code().to_owned()),
        reason: Set(reason.code().to_owned()),
        sealed: Set(seal(tx, permit.case().uuid(), words).await?),
        opened_at: Set(to_millis(span.opened)),
        until_at: Set(to_millis(span.until)),
        ended_at: Set(None),
        reviewed_at: Set(None),
        reviewed_by: Set(None),
        finding: Set(None),
        review: Set(None),
    };
    let other = OnConflict::new().do_nothing().to_owned();
    let kept = break_glass::Entity::insert(row).on_conflict(other).exec_without_returning(&db).await?;
    Ok(kept > 0)
}

/// Gives back what the actor has open; twice is as good as once.
pub async fn give_back(tx: &Tx, scope: &Scope<act::BreakGlass>) -> Result<(), StoreError> {
    let staff = scope.actor().id().ok_or(StoreError::Absent)?;
    end_where(tx, Condition::all().add(break_glass::Column::StaffId.eq(staff))).await
}

async fn end_where(tx: &Tx, which: Condition) -> Result<(), StoreError> {
    break_glass::Entity::update_many()
        .col_expr(break_glass::Column::EndedAt, Expr::value(to_millis(tx.deed().now)))
        .filter(which)
        .filter(break_glass::Column::EndedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// Marks those whose time is over, so that a clock that goes back does not revive them (security.md, "Clock"); how many
/// there were.
pub async fn sweep(tx: &Tx, _: System) -> Result<u64, StoreError> {
    let now = to_millis(tx.deed().now);
    let over = break_glass::Entity::update_many()
        .col_expr(break_glass::Column::EndedAt, Expr::col(break_glass::Column::UntilAt))
        .filter(break_glass::Column::UntilAt.lte(now))
        .filter(break_glass::Column::EndedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(over.rows_affected)
}

/// Those about the cases that the reviewer may judge.
async fn within(
    db: &Executor<'_>,
    scope: &Scope<act::ReviewBreakGlass>,
) -> Result<Select<break_glass::Entity>, StoreError> {
    let any = branches(db, scope).await?.into_iter().fold(Condition::any(), Condition::add);
    // Without a branch nothing is reached; an empty `any` would be everything.
    let any = if any.is_empty() { any.add(Expr::value(false)) } else { any };
    let cases = case_summary::Entity::find().select_only().column(case_summary::Column::CaseId).filter(any);
    Ok(break_glass::Entity::find().filter(break_glass::Column::CaseId.in_subquery(cases.into_query())))
}

/// Those that no second person has judged, the oldest first, `limit` at most.
pub async fn waiting(
    db: &dyn Reads,
    scope: &Scope<act::ReviewBreakGlass>,
    limit: u64,
) -> Result<Vec<Emergency>, StoreError> {
    let db = db.executor();
    let rows = within(&db, scope)
        .await?
        .filter(break_glass::Column::ReviewedAt.is_null())
        .order_by_asc(break_glass::Column::OpenedAt)
        .order_by_asc(break_glass::Column::Id)
        .limit(limit)
        .all(&db)
        .await?;
    opened(&db, rows).await
}

/// When those that wait were opened, the oldest first, `limit` at most: enough to say how many there are.
pub async fn waiting_since(
    db: &dyn Reads,
    scope: &Scope<act::ReviewBreakGlass>,
    limit: u64,
) -> Result<Vec<Timestamp>, StoreError> {
    let db = db.executor();
    let rows: Vec<i64> = within(&db, scope)
        .await?
        .select_only()
        .column(break_glass::Column::OpenedAt)
        .filter(break_glass::Column::ReviewedAt.is_null())
        .order_by_asc(break_glass::Column::OpenedAt)
        .limit(limit)
        .into_tuple()
        .all(&db)
        .await?;
    rows.into_iter().map(|at| instant(TABLE, at)).collect()
}

/// Those that were judged, the last first, `limit` at most.
pub async fn judged(
    db: &dyn Reads,
    scope: &Scope<act::ReviewBreakGlass>,
    limit: u64,
) -> Result<Vec<Emergency>, StoreError> {
    let db = db.executor();
    let rows = within(&db, scope)
        .await?
        .filter(break_glass::Column::ReviewedAt.is_not_null())
        .order_by_desc(break_glass::Column::ReviewedAt)
        .order_by_desc(break_glass::Column::Id)
        .limit(limit)
        .all(&db)
        .await?;
    opened(&db, rows).await
}

/// One of those that the reviewer may judge.
pub async fn one(
    db: &dyn Reads,
    scope: &Scope<act::ReviewBreakGlass>,
    id: BreakGlassId,
) -> Result<Option<Emergency>, StoreError> {
    let db = db.executor();
    let rows = within(&db, scope).await?.filter(break_glass::Column::Id.eq(id.uuid())).all(&db).await?;
    Ok(opened(&db, rows).await?.pop())
}

/// Keeps what was found; `false` when it was judged before.
///
/// # Errors
/// [`StoreError::Absent`] when the permit is about another case.
pub async fn review(
    tx: &Tx,
    permit: &Permit<act::ReviewBreakGlass>,
    emergency: &Emergency,
    finding: Finding,
    words: &str,
) -> Result<bool, StoreError> {
    if permit.case() != emergency.case {
        return Err(StoreError::Absent);
    }
    let by = permit.actor().id().ok_or(StoreError::Absent)?;
    let sealed = seal(tx, emergency.case.uuid(), words).await?;
    let judged = break_glass::Entity::update_many()
        .col_expr(break_glass::Column::ReviewedAt, Expr::value(to_millis(tx.deed().now)))
        .col_expr(break_glass::Column::ReviewedBy, Expr::value(by))
        .col_expr(break_glass::Column::Finding, Expr::value(finding.code()))
        .col_expr(break_glass::Column::Review, Expr::value(sealed))
        .filter(break_glass::Column::Id.eq(emergency.id.uuid()))
        .filter(break_glass::Column::ReviewedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(judged.rows_affected == 1)
}

/// Every emergency of the own case with what was found, if anybody judged it yet.
pub async fn of_case(
    db: &dyn Reads,
    permit: &Permit<act::SeeWhoLooked>,
) -> Result<HashMap<BreakGlassId, Option<Finding>>, StoreError> {
    let rows = break_glass::Entity::find()
        .filter(break_glass::Column::CaseId.eq(permit.case().uuid()))
        .all(&db.executor())
        .await?;
    rows.into_iter()
        .map(|row| {
            let found = row.finding.as_deref().map(|found| code(TABLE, Finding::from_code, found));
            Ok((BreakGlassId::from_uuid(row.id), found.transpose()?))
        })
        .collect()
}

async fn seal(tx: &Tx, case: Uuid, words: &str) -> Result<Vec<u8>, StoreError> {
    keyring::seal(tx, Purpose::Reports, case, TABLE, words.as_bytes()).await
}

/// The rows with their words open.
async fn opened(db: &Executor<'_>, rows: Vec<break_glass::Model>) -> Result<Vec<Emergency>, StoreError> {
    let cases: HashSet<Uuid> = rows.iter().map(|row| row.case_id).collect();
    let keys = keyring::data_keys(db, Purpose::Reports, cases).await?;
    rows.into_iter()
        .map(|row| {
            let key = keys.get(&row.case_id);
            let review = match (&row.review, row.finding.as_deref(), row.reviewed_by, row.reviewed_at) {
                (Some(sealed), Some(finding), Some(by), Some(at)) => Some(Review {
                    finding: code(TABLE, Finding::from_code, finding)?,
                    words: unseal(db, key, sealed)?,
                    by: StaffId::from_uuid(by),
                    at: instant(TABLE, at)?,
                }),
                (None, None, None, None) => None,
                _ => return Err(impossible(TABLE, format_args!("half a review in {}", row.id))),
            };
            Ok(Emergency {
                id: BreakGlassId::from_uuid(row.id),
                case: CaseId::from_uuid(row.case_id),
                by: StaffId::from_uuid(row.staff_id),
                role: code(TABLE, Role::from_code, &row.role)?,
                reason: code(TABLE, Reason::from_code, &row.reason)?,
                words: unseal(db, key, &row.sealed)?,
                span: span(&row)?,
                review,
            })
        })
        .collect()
}

fn unseal(db: &Executor<'_>, key: Option<&data_key::Model>, sealed: &[u8]) -> Result<String, StoreError> {
    let missing = keyring::KeyError::NoDataKey { purpose: Purpose::Reports.code() };
    let plain = keyring::open_with(db.keyring(), Purpose::Reports, key.ok_or(missing)?, TABLE, sealed)?;
    String::from_utf8(plain.to_vec()).map_err(|error| impossible(TABLE, error))
}

pub(crate) async fn forget(db: &Executor<'_>, cases: &[Uuid]) -> Result<(), StoreError> {
    break_glass::Entity::delete_many()
        .filter(break_glass::Column::CaseId.is_in(cases.iter().copied()))
        .exec(db)
        .await?;
    Ok(())
}
