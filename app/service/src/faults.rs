//! Codes that people read to staff when something went wrong.

use crate::{Ctx, Fault};
use domain::access::{Actor, act, scope};
use store::faults;

pub use store::faults::Fault as FaultLine;

/// Letters and digits that are not mistaken for one another when read aloud.
const ALPHABET: &[u8; 31] = b"23456789ABCDEFGHJKLMNPQRSTUVWXY";
const CODE_CHARS: usize = 7;

/// Keeps what went wrong and gives it a code. `what` is technical and holds nothing personal.
///
/// When it cannot be kept, the log line is all there is; the code is in both.
pub async fn record(ctx: &Ctx, what: &str) -> String {
    let random = ctx.ids.next(ctx.now).as_u128();
    let base = ALPHABET.len() as u128;
    let digit = |place: u32| ALPHABET[usize::try_from(random / base.pow(place) % base).unwrap_or_default()];
    let code: String =
        (0..CODE_CHARS).map(|place| char::from(digit(u32::try_from(place).unwrap_or_default()))).collect();
    tracing::error!(code, what, "fault");
    let fault = FaultLine {
        code: code.clone(),
        at: ctx.now,
        request: ctx.origin.request.clone(),
        what: what.to_owned(),
    };
    let system = Ctx { actor: Actor::System, ..ctx.clone() };
    let kept: Result<(), Fault> = ctx
        .store
        .write(system.deed_named("fault"), move |tx| {
            let fault = fault.clone();
            Box::pin(async move { Ok(faults::keep(tx, &fault).await?) })
        })
        .await;
    if let Err(fault) = kept {
        tracing::warn!(code, %fault, "the fault could not be kept");
    }
    code
}

/// What is known about a code.
///
/// # Errors
/// [`Fault::Absent`] for roles that may not look codes up.
pub async fn look_up(ctx: &Ctx, code: &str) -> Result<Option<FaultLine>, Fault> {
    let scope = scope::<act::LookUpError>(&ctx.actor)?;
    let code = code.trim().to_uppercase();
    ctx.store
        .look(ctx.deed_at_large::<act::LookUpError>(), move |look| {
            Box::pin(async move { Ok(faults::look_up(look, &scope, &code).await?) })
        })
        .await
}
