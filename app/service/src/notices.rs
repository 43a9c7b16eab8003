//! Knocking at the door: neutral notices that leave through the outbox.
//!
//! A notice says only that there is a message; what it is about stands behind the sign-in (design.md principle 10).

use crate::{Ctx, Fault};
use domain::{
    ids::{CaseId, JobId},
    notice::humane,
};
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde_json::json;
use store::{StoreError, Tx, access::System, outbox};

/// The kind of job that a notice is.
const NOTICE: &str = "notice";
/// Jobs in one round.
const AT_ONCE: u64 = 50;
const LEASE: SignedDuration = SignedDuration::from_mins(2);

/// A notice as the outbox page of a demo shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxLine {
    pub case: Option<CaseId>,
    pub made: Timestamp,
    /// Not sent before: a humane hour.
    pub send: Timestamp,
    pub sent: Option<Timestamp>,
}

/// Leaves a notice for the person of `case`, inside the deed that it tells about.
pub(crate) async fn leave(tx: &Tx, ctx: &Ctx, case: CaseId) -> Result<(), StoreError> {
    let job = outbox::Job {
        id: JobId::from_uuid(ctx.ids.next(ctx.now)),
        kind: NOTICE.to_owned(),
        case: Some(case),
        payload: json!({}),
        run: humane(ctx.now),
    };
    outbox::push(tx, &job).await
}

/// Sends what waits, and says how many. Until there is a gateway, sending means: shown on the outbox page.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn send_waiting(ctx: &Ctx) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    let late = ctx.store.read({
        let now = ctx.now;
        move |db| Box::pin(async move { Ok::<_, Fault>(outbox::late(db, now).await?) })
    });
    // Most rounds find nothing; only then is the writer left alone.
    if late.await? == 0 {
        return Ok(0);
    }
    let retry = ctx.now + 5.minutes();
    ctx.store
        .write(ctx.housekeeping(), move |tx| {
            Box::pin(async move {
                let jobs = outbox::claim(tx, system, LEASE, AT_ONCE).await?;
                for kept in &jobs {
                    if kept.job.kind == NOTICE {
                        outbox::done(tx, system, kept.job.id).await?;
                    } else {
                        outbox::fail(tx, system, kept.job.id, "unknown kind", retry).await?;
                    }
                }
                Ok::<_, Fault>(jobs.len())
            })
        })
        .await
}

/// The newest notices, for the outbox page.
///
/// # Errors
/// [`Fault::Absent`] when this is no demo.
pub async fn outbox(ctx: &Ctx) -> Result<Vec<OutboxLine>, Fault> {
    let kept =
        ctx.store.read(|db| Box::pin(async move { Ok::<_, Fault>(outbox::latest(db, 100).await?) })).await?;
    Ok(kept
        .into_iter()
        .map(|kept| OutboxLine {
            case: kept.job.case,
            made: kept.created,
            send: kept.job.run,
            sent: kept.done,
        })
        .collect())
}
