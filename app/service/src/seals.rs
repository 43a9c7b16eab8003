//! Sealing of the audit (design.md, "Seals").

use crate::{Ctx, Fault};
use jiff::{SignedDuration, ToSpan};
use store::{access::System, audit};
use uuid::Uuid;

pub use store::audit::{Flaw, Head};

/// How long one sealer keeps the others waiting when it dies.
const LEASE_SECONDS: i64 = 90;
/// An unsealed line that is older than this raises an alarm.
const PROMISE: SignedDuration = SignedDuration::from_mins(2);

/// Seals all waiting lines, if no other server does. The head is to be kept outside the database.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn seal(ctx: &Ctx, holder: Uuid) -> Result<Option<Head>, Fault> {
    let system = System::acting(&ctx.actor)?;
    let until = ctx.now + LEASE_SECONDS.seconds();
    let mut head: Option<Head> = None;
    loop {
        let sealed = audit::seal(&ctx.store, system, ctx.deed_named("seal"), holder, until).await?;
        let grown = sealed.as_ref().map(|head| head.seq) != head.as_ref().map(|head| head.seq);
        head = sealed;
        if head.is_none() || !grown {
            break;
        }
    }
    let limit = ctx.now - PROMISE;
    let late = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(audit::unsealed(db, limit).await?) }))
        .await?;
    if late > 0 {
        tracing::error!(late, "audit lines wait for their seal longer than promised");
    }
    Ok(head)
}
