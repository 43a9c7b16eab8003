//! What time ends or makes useless is marked and removed, whoever looks or does not.

use crate::{Ctx, Fault};
use domain::feed::KEY_DAYS;
use jiff::ToSpan;
use store::{access::System, accounts, break_glass, feed};

/// Ends stays and emergencies that ran out, and removes counted tries and half-way tokens of more than a day ago, and
/// questions about passkeys that it is too late to answer, and answers to systems that will not ask again. Says how many.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn sweep(ctx: &Ctx) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    let (before, answers) = (ctx.now - 24.hours(), ctx.now - (24 * KEY_DAYS).hours());
    let swept = ctx.store.write(ctx.housekeeping(), move |tx| {
        Box::pin(async move {
            let over = break_glass::sweep(tx, system).await? + feed::sweep(tx, system, answers).await?;
            Ok::<_, Fault>(over + accounts::sweep(tx, system, before).await?)
        })
    });
    Ok(usize::try_from(swept.await?).unwrap_or(usize::MAX))
}
