//! How much help a person wants. Only the person can read or choose it.

use crate::{Ctx, Fault, status::own_case};
use domain::{
    access::act,
    support::{Choice, Level},
};
use store::{access::permit, support};

/// Keeps the chosen level in place of the one before.
///
/// The audit says that a choice was made, never which: even the log tells no one how much help somebody needs.
///
/// # Errors
/// [`Fault::Absent`] for anybody without an own case.
pub async fn choose(ctx: &Ctx, level: Level) -> Result<(), Fault> {
    let case = own_case(ctx)?;
    let (actor, chosen) = (ctx.actor.clone(), ctx.now);
    ctx.store
        .write(ctx.deed::<act::ChooseSupport>(case), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ChooseSupport>(tx, &actor, case).await?;
                support::put(tx, &may, Choice { level, chosen }).await?;
                Ok(())
            })
        })
        .await
}
