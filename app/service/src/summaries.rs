//! Whether the lists still say what the events say, and how to bring them back to it.

use crate::{Ctx, Fault, calls::for_legal_help};
use domain::{
    ids::CaseId,
    position::{Summary, position, summary, waits},
    procedure::Procedures,
};
use jiff::Timestamp;
use store::{
    access::System,
    calls,
    cases::{self, Kept},
};
use uuid::Uuid;

/// Cases read at once.
const BATCH: u64 = 500;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    pub cases: u64,
    /// Cases whose summary or waits are missing or say something else than their events.
    pub drifted: Vec<CaseId>,
}

/// Computes the summary and the waits of every case again and compares them with what is kept.
///
/// # Errors
/// [`Fault::Absent`] for anybody but the program itself.
pub async fn check(ctx: &Ctx) -> Result<Checked, Fault> {
    let system = System::acting(&ctx.actor)?;
    let mut checked = Checked::default();
    let mut after = None;
    loop {
        let read = ctx.store.read(move |db| Box::pin(cases::batch(db, system, after, BATCH)));
        let kept: Vec<Kept> = read.await?;
        let Some(last) = kept.last() else { return Ok(checked) };
        after = Some(last.case);
        checked.cases += kept.len() as u64;
        let drifted = kept.iter().filter(|kept| !agrees(kept, &ctx.procedures, ctx.now));
        checked.drifted.extend(drifted.map(|kept| kept.case));
    }
}

/// Writes the summary and the waits of a case anew.
///
/// # Errors
/// [`Fault::Absent`] when there is no such case, and for anybody but the program itself.
pub async fn rebuild(ctx: &Ctx, case: CaseId) -> Result<(), Fault> {
    let system = System::acting(&ctx.actor)?;
    let inside = ctx.clone();
    // The batch that begins with this case.
    let before = CaseId::from_uuid(Uuid::from_u128(case.uuid().as_u128().saturating_sub(1)));
    ctx.store
        .write(ctx.deed_named("rebuild").on(case), move |tx| {
            let ctx = inside.clone();
            Box::pin(async move {
                let kept = cases::batch(tx, system, Some(before), 1).await?.pop();
                let kept = kept.filter(|kept| kept.case == case).ok_or(Fault::Absent)?;
                let fresh = fresh(&kept, &ctx.procedures, ctx.now);
                let call = fresh.alone_since.map(|_| for_legal_help(&ctx, kept.language));
                calls::restore(tx, system, case, call.as_ref()).await?;
                Ok(cases::repair(tx, system, case, &fresh, &waits(&kept.events, &ctx.procedures)).await?)
            })
        })
        .await
}

/// What the events say. Nobody is called about somebody who was erased, although nothing is left of their legal help.
fn fresh(kept: &Kept, procedures: &Procedures, now: Timestamp) -> Summary {
    let fresh = summary(&position(&kept.events, procedures, now), kept.legal_help);
    Summary { alone_since: fresh.alone_since.filter(|_| !kept.erased), ..fresh }
}

/// Whether what is kept follows from the events.
///
/// What changes without an event is kept as an instant. When that has passed, another one follows from the same
/// events; nothing that a list shows depends on it.
fn agrees(kept: &Kept, procedures: &Procedures, now: Timestamp) -> bool {
    let Some(known) = kept.summary.as_ref().filter(|_| kept.copies_agree) else { return false };
    if kept.waits != waits(&kept.events, procedures) {
        return false;
    }
    let fresh = fresh(kept, procedures, now);
    // Whoever stands alone is called, and nobody else is called for that.
    if fresh.alone_since.is_some() != kept.call_due.is_some() {
        return false;
    }
    let passed = known.next_change_at.is_some_and(|at| at <= now);
    let known = Summary {
        next_change_at: if passed { fresh.next_change_at } else { known.next_change_at },
        ..known.clone()
    };
    known == fresh
}
