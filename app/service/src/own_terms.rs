//! The person's own terms: a notice as soon as one is known, and again before its last day.
//!
//! Nobody is late because of Wegwijs and nothing is sent for anybody: the notice says that there is a message, and the
//! page says until when, and to call legal help today (design.md principle 11).

use crate::{Ctx, Fault, notices};
use domain::{
    ids::{CaseId, JobId},
    notice::Ending,
    position::{Position, position},
    warning::{OwnTerm, again, first, own_terms},
};
use jiff::{SignedDuration, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{
    StoreError, Tx,
    access::System,
    cases,
    outbox::{self, KeptJob},
};

/// The kind of job that tells of a term again.
pub(crate) const OWN_TERM: &str = "own-term";
/// Jobs in one round.
const AT_ONCE: u64 = 50;
/// Longer than a round takes.
const LEASE: SignedDuration = SignedDuration::from_mins(2);

/// What a job keeps: of which term, and until when it ran when the job was made.
#[derive(Serialize, Deserialize)]
struct Payload {
    term: String,
    last: Date,
}

/// Leaves a notice when an event gave the person a term, or another last day of one, inside the deed that told it; and
/// jobs that tell of it again.
pub(crate) async fn warn(
    tx: &Tx,
    ctx: &Ctx,
    case: CaseId,
    before: &Position,
    after: &Position,
) -> Result<(), StoreError> {
    let known = own_terms(before);
    let new: Vec<OwnTerm> = own_terms(after).into_iter().filter(|own| !known.contains(own)).collect();
    if new.is_empty() {
        return Ok(());
    }
    notices::leave_for(tx, ctx, case, first(&new, ctx.now)).await?;
    for OwnTerm { term, last } in new {
        let Some(last) = last else { continue };
        for run in again(last, ctx.now) {
            let payload = json!(Payload { term: term.to_string(), last });
            let id = JobId::from_uuid(ctx.ids.next(ctx.now));
            outbox::push(tx, &outbox::Job { id, kind: OWN_TERM.to_owned(), case: Some(case), payload, run })
                .await?;
        }
    }
    Ok(())
}

/// Leaves the notices whose time has come; how many jobs ended.
///
/// # Errors
/// [`Fault`] when the store cannot, and for anybody but the program itself.
pub async fn warn_waiting(ctx: &Ctx) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    let now = ctx.now;
    let late = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(outbox::late(db, OWN_TERM, now).await?) }));
    // Most rounds find nothing; only then is the writer left alone.
    if late.await? == 0 {
        return Ok(0);
    }
    let inside = ctx.clone();
    ctx.store
        .write(ctx.housekeeping(), move |tx| {
            let ctx = inside.clone();
            Box::pin(async move {
                let due = outbox::claim(tx, system, OWN_TERM, LEASE, AT_ONCE).await?;
                for kept in &due {
                    let ending =
                        if stands(tx, &ctx, system, kept).await? { Ending::Joined } else { Ending::Moot };
                    if let (Ending::Joined, Some(case)) = (ending, kept.job.case) {
                        notices::leave(tx, &ctx, case).await?;
                    }
                    outbox::end(tx, system, kept.job.id, ending, &kept.job.payload).await?;
                }
                Ok::<_, Fault>(due.len())
            })
        })
        .await
}

/// Whether the term of the job is still open and still ends on the same day.
async fn stands(tx: &Tx, ctx: &Ctx, system: System, kept: &KeptJob) -> Result<bool, StoreError> {
    let told = serde_json::from_value::<Payload>(kept.job.payload.clone());
    let (Some(case), Ok(told)) = (kept.job.case, told) else { return Ok(false) };
    let here = position(&cases::events_for(tx, system, case).await?, &ctx.procedures, ctx.now);
    Ok(own_terms(&here).iter().any(|own| own.term.as_str() == told.term && own.last == Some(told.last)))
}
