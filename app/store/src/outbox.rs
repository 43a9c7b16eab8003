//! Work that a deed leaves behind, written in its own transaction and done after it.
//!
//! Whoever claims a job has it until the lease ends; a server that dies gives it back by doing nothing. A job may
//! therefore be done twice, so that doing it must be idempotent.

use crate::{
    Reads, StoreError, Tx,
    access::System,
    entity::outbox,
    row::{code, impossible, instant, instant_if},
};
use domain::{
    access::{Permit, act},
    ids::{CaseId, JobId},
    notice::Ending,
    time::to_millis,
};
use jiff::{SignedDuration, Timestamp};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use serde_json::Value;

const TABLE: &str = "outbox";

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    pub id: JobId,
    /// A code that the job runner knows.
    pub kind: String,
    pub case: Option<CaseId>,
    /// Ids and codes only, never a name.
    pub payload: Value,
    /// Not before.
    pub run: Timestamp,
}

/// A job as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptJob {
    pub job: Job,
    pub created: Timestamp,
    /// How often it was claimed.
    pub attempts: u32,
    pub done: Option<Timestamp>,
    pub last_error: Option<String>,
    /// How it ended; also of a job that is done none when it is from before endings were kept.
    pub ending: Option<Ending>,
}

impl TryFrom<outbox::Model> for KeptJob {
    type Error = StoreError;

    fn try_from(row: outbox::Model) -> Result<Self, StoreError> {
        Ok(Self {
            job: Job {
                id: JobId::from_uuid(row.id),
                kind: row.kind,
                case: row.case_id.map(CaseId::from_uuid),
                payload: serde_json::from_str(&row.payload).map_err(|error| impossible(TABLE, error))?,
                run: instant(TABLE, row.run_at)?,
            },
            created: instant(TABLE, row.created_at)?,
            attempts: row.attempts.try_into().map_err(|error| impossible(TABLE, error))?,
            done: instant_if(TABLE, row.done_at)?,
            last_error: row.last_error,
            ending: row.ending.map(|ending| code(TABLE, Ending::from_code, &ending)).transpose()?,
        })
    }
}

/// Leaves a job, which exists exactly when the deed does.
pub async fn push(tx: &Tx, job: &Job) -> Result<(), StoreError> {
    let row = outbox::ActiveModel {
        id: Set(job.id.uuid()),
        kind: Set(job.kind.clone()),
        case_id: Set(job.case.map(CaseId::uuid)),
        payload: Set(job.payload.to_string()),
        created_at: Set(to_millis(tx.deed().now)),
        run_at: Set(to_millis(job.run)),
        lease_until: Set(0),
        attempts: Set(0),
        done_at: Set(None),
        last_error: Set(None),
        ending: Set(None),
    };
    outbox::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// Claims up to `limit` jobs of `kind` whose time has come, for as long as `lease`.
pub async fn claim(
    tx: &Tx,
    _: System,
    kind: &str,
    lease: SignedDuration,
    limit: u64,
) -> Result<Vec<KeptJob>, StoreError> {
    let db = tx.executor();
    let now = to_millis(tx.deed().now);
    let until = now.saturating_add(i64::try_from(lease.as_millis()).unwrap_or(i64::MAX));
    let waiting = outbox::Entity::find()
        .filter(outbox::Column::Kind.eq(kind))
        .filter(outbox::Column::DoneAt.is_null())
        .filter(outbox::Column::RunAt.lte(now))
        .filter(outbox::Column::LeaseUntil.lte(now))
        .order_by_asc(outbox::Column::RunAt)
        .order_by_asc(outbox::Column::Id)
        .limit(limit)
        .all(&db)
        .await?;
    let mut claimed = Vec::with_capacity(waiting.len());
    for row in waiting {
        // Another server may have claimed it since it was read: the update decides.
        let ours = outbox::Entity::update_many()
            .col_expr(outbox::Column::LeaseUntil, Expr::value(until))
            .col_expr(outbox::Column::Attempts, Expr::col(outbox::Column::Attempts).add(1))
            .filter(outbox::Column::Id.eq(row.id))
            .filter(outbox::Column::DoneAt.is_null())
            .filter(outbox::Column::LeaseUntil.eq(row.lease_until))
            .exec(&db)
            .await?;
        if ours.rows_affected == 1 {
            let attempts = row.attempts + 1;
            claimed.push(KeptJob::try_from(outbox::Model { attempts, ..row })?);
        }
    }
    Ok(claimed)
}

/// The job ended so and never comes back. `payload` is what stays known of it: ids and codes only.
pub async fn end(tx: &Tx, _: System, job: JobId, ending: Ending, payload: &Value) -> Result<(), StoreError> {
    outbox::Entity::update_many()
        .col_expr(outbox::Column::DoneAt, Expr::value(to_millis(tx.deed().now)))
        .col_expr(outbox::Column::Ending, Expr::value(ending.code()))
        .col_expr(outbox::Column::Payload, Expr::value(payload.to_string()))
        .filter(outbox::Column::Id.eq(job.uuid()))
        .filter(outbox::Column::DoneAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// Older jobs of this kind for the same case that nobody holds end with the claimed job `last`, which does for all.
///
/// Only older ones: `last` is then sent under a key that nothing was sent under before those were left.
pub async fn join(tx: &Tx, _: System, kind: &str, case: CaseId, last: JobId) -> Result<(), StoreError> {
    let now = to_millis(tx.deed().now);
    outbox::Entity::update_many()
        .col_expr(outbox::Column::DoneAt, Expr::value(now))
        .col_expr(outbox::Column::Ending, Expr::value(Ending::Joined.code()))
        .filter(outbox::Column::CaseId.eq(case.uuid()))
        .filter(outbox::Column::Id.lt(last.uuid()))
        .filter(outbox::Column::Kind.eq(kind))
        .filter(outbox::Column::DoneAt.is_null())
        .filter(outbox::Column::LeaseUntil.lte(now))
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// The job failed and comes back at `retry`. `error` is a code or a technical text without personal data.
pub async fn fail(tx: &Tx, _: System, job: JobId, error: &str, retry: Timestamp) -> Result<(), StoreError> {
    outbox::Entity::update_many()
        .col_expr(outbox::Column::RunAt, Expr::value(to_millis(retry)))
        .col_expr(outbox::Column::LeaseUntil, Expr::value(0_i64))
        .col_expr(outbox::Column::LastError, Expr::value(error))
        .filter(outbox::Column::Id.eq(job.uuid()))
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// The job failed so often that it is given up. `error` as in [`fail`].
pub async fn give_up(tx: &Tx, _: System, job: JobId, error: &str) -> Result<(), StoreError> {
    outbox::Entity::update_many()
        .col_expr(outbox::Column::DoneAt, Expr::value(to_millis(tx.deed().now)))
        .col_expr(outbox::Column::Ending, Expr::value(Ending::GivenUp.code()))
        .col_expr(outbox::Column::LastError, Expr::value(error))
        .filter(outbox::Column::Id.eq(job.uuid()))
        .filter(outbox::Column::DoneAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// How many jobs of `kind` should have been done before `moment`: the backlog.
pub async fn late(db: &dyn Reads, kind: &str, moment: Timestamp) -> Result<u64, StoreError> {
    let rows = outbox::Entity::find()
        .filter(outbox::Column::Kind.eq(kind))
        .filter(outbox::Column::DoneAt.is_null())
        .filter(outbox::Column::RunAt.lt(to_millis(moment)));
    Ok(rows.count(&db.executor()).await?)
}

/// How many jobs were given up since `moment`, by their last error.
pub async fn given_up(
    db: &dyn Reads,
    _: System,
    moment: Timestamp,
) -> Result<Vec<(String, i64)>, StoreError> {
    let rows: Vec<(Option<String>, i64)> = outbox::Entity::find()
        .select_only()
        .column(outbox::Column::LastError)
        .column_as(outbox::Column::Id.count(), "jobs")
        .filter(outbox::Column::Ending.eq(Ending::GivenUp.code()))
        .filter(outbox::Column::DoneAt.gte(to_millis(moment)))
        .group_by(outbox::Column::LastError)
        .order_by_asc(outbox::Column::LastError)
        .into_tuple()
        .all(&db.executor())
        .await?;
    Ok(rows.into_iter().map(|(error, jobs)| (error.unwrap_or_default(), jobs)).collect())
}

/// How and when the newest job of `kind` ended that really knocked, or tried to, at the door of the own case.
pub async fn last_knock(
    db: &dyn Reads,
    permit: &Permit<act::ManageAccount>,
    kind: &str,
) -> Result<Option<(Ending, Timestamp)>, StoreError> {
    let knocked = [Ending::Sms, Ending::Mail, Ending::GivenUp].map(Ending::code);
    let row = outbox::Entity::find()
        .filter(outbox::Column::CaseId.eq(permit.case().uuid()))
        .filter(outbox::Column::Kind.eq(kind))
        .filter(outbox::Column::Ending.is_in(knocked))
        .order_by_desc(outbox::Column::Id)
        .one(&db.executor())
        .await?;
    let kept = row.map(KeptJob::try_from).transpose()?;
    Ok(kept.and_then(|kept| kept.ending.zip(kept.done)))
}

/// The newest jobs, done or not: the outbox page, which exists in a demo only.
///
/// # Errors
/// [`StoreError::Absent`] when this is no demo.
pub async fn latest(db: &dyn Reads, limit: u64) -> Result<Vec<KeptJob>, StoreError> {
    if crate::world::seed(db).await?.is_none() {
        return Err(StoreError::Absent);
    }
    let rows =
        outbox::Entity::find().order_by_desc(outbox::Column::Id).limit(limit).all(&db.executor()).await?;
    rows.into_iter().map(KeptJob::try_from).collect()
}
