//! What wards did not agree with, so that the team lead finds it. What was said and decided are events of the case.

use crate::{
    Executor, Reads, StoreError, Tx,
    access::branches,
    entity::{case_summary, disagreement},
    row::{instant, instant_if},
};
use domain::{
    access::{Permit, Scope, act},
    ids::{CaseId, HearingId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, OnConflict},
};
use std::collections::HashSet;
use uuid::Uuid;

const TABLE: &str = "disagreement";

/// One that is not settled, or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    pub case: CaseId,
    /// The number of the event that it is about.
    pub about: i32,
    pub hearing: Option<HearingId>,
    pub at: Timestamp,
    /// Until when the act waits at most.
    pub waits_until: Timestamp,
    /// When the team lead told the lawyer.
    pub lawyer_told: Option<Timestamp>,
    pub settled: Option<Timestamp>,
}

impl TryFrom<disagreement::Model> for Disagreement {
    type Error = StoreError;

    fn try_from(row: disagreement::Model) -> Result<Self, StoreError> {
        Ok(Self {
            case: CaseId::from_uuid(row.case_id),
            about: row.about_seq,
            hearing: row.hearing_id.map(HearingId::from_uuid),
            at: instant(TABLE, row.at)?,
            waits_until: instant(TABLE, row.waits_until)?,
            lawyer_told: instant_if(TABLE, row.lawyer_told_at)?,
            settled: instant_if(TABLE, row.settled_at)?,
        })
    }
}

/// Keeps that the ward does not agree with the event `about`; `false` when that was said before.
pub async fn say(
    tx: &Tx,
    permit: &Permit<act::DisagreeWithAct>,
    about: i32,
    hearing: Option<HearingId>,
    waits_until: Timestamp,
) -> Result<bool, StoreError> {
    let row = disagreement::ActiveModel {
        case_id: Set(permit.case().uuid()),
        about_seq: Set(about),
        hearing_id: Set(hearing.map(HearingId::uuid)),
        at: Set(to_millis(tx.deed().now)),
        waits_until: Set(to_millis(waits_until)),
        lawyer_told_at: Set(None),
        settled_at: Set(None),
    };
    let once = OnConflict::columns([disagreement::Column::CaseId, disagreement::Column::AboutSeq])
        .do_nothing()
        .to_owned();
    let kept =
        disagreement::Entity::insert(row).on_conflict(once).exec_without_returning(&tx.executor()).await?;
    Ok(kept == 1)
}

/// Whether an act about this hearing waits now, so that nobody acts for the ward on it.
pub async fn waits(
    tx: &Tx,
    permit: &Permit<act::ChooseHearing>,
    hearing: HearingId,
) -> Result<bool, StoreError> {
    let row = disagreement::Entity::find()
        .filter(disagreement::Column::CaseId.eq(permit.case().uuid()))
        .filter(disagreement::Column::HearingId.eq(hearing.uuid()))
        .filter(disagreement::Column::SettledAt.is_null())
        .filter(disagreement::Column::WaitsUntil.gt(to_millis(tx.deed().now)));
    Ok(row.one(&tx.executor()).await?.is_some())
}

/// The disagreement about one event.
pub async fn one(
    db: &dyn Reads,
    permit: &Permit<act::SettleDisagreement>,
    about: i32,
) -> Result<Option<Disagreement>, StoreError> {
    let row = disagreement::Entity::find_by_id((permit.case().uuid(), about)).one(&db.executor()).await?;
    row.map(Disagreement::try_from).transpose()
}

/// Keeps that it is settled; `false` when it was before.
pub async fn settle(
    tx: &Tx,
    permit: &Permit<act::SettleDisagreement>,
    about: i32,
) -> Result<bool, StoreError> {
    mark(tx, permit, about, disagreement::Column::SettledAt).await
}

/// Keeps that the lawyer was told; `false` when that was so before.
pub async fn lawyer_told(
    tx: &Tx,
    permit: &Permit<act::SettleDisagreement>,
    about: i32,
) -> Result<bool, StoreError> {
    mark(tx, permit, about, disagreement::Column::LawyerToldAt).await
}

async fn mark(
    tx: &Tx,
    permit: &Permit<act::SettleDisagreement>,
    about: i32,
    column: disagreement::Column,
) -> Result<bool, StoreError> {
    let marked = disagreement::Entity::update_many()
        .col_expr(column, Expr::value(to_millis(tx.deed().now)))
        .filter(disagreement::Column::CaseId.eq(permit.case().uuid()))
        .filter(disagreement::Column::AboutSeq.eq(about))
        .filter(column.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(marked.rows_affected == 1)
}

/// Those inside the scope that are not settled, the oldest first, `limit` at most.
pub async fn open(
    db: &dyn Reads,
    scope: &Scope<act::SettleDisagreement>,
    limit: u64,
) -> Result<Vec<Disagreement>, StoreError> {
    let db = db.executor();
    let mut found = Vec::new();
    for branch in branches(&db, scope).await? {
        let cases =
            case_summary::Entity::find().select_only().column(case_summary::Column::CaseId).filter(branch);
        let rows = disagreement::Entity::find()
            .filter(disagreement::Column::SettledAt.is_null())
            .filter(disagreement::Column::CaseId.in_subquery(cases.into_query()))
            .order_by_asc(disagreement::Column::At)
            .limit(limit)
            .all(&db)
            .await?;
        found.extend(rows);
    }
    found.sort_by_key(|row| (row.at, row.case_id, row.about_seq));
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    found.into_iter().map(Disagreement::try_from).collect()
}

/// Which cases of a list have one that is not settled.
pub(crate) async fn of_list(db: &Executor<'_>, cases: &[Uuid]) -> Result<HashSet<Uuid>, StoreError> {
    let rows: Vec<Uuid> = disagreement::Entity::find()
        .select_only()
        .column(disagreement::Column::CaseId)
        .filter(disagreement::Column::CaseId.is_in(cases.iter().copied()))
        .filter(disagreement::Column::SettledAt.is_null())
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}
