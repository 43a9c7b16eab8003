//! The second factor once more, before something dangerous.

use super::entry::{StaffRefusal, own, use_code};
use crate::{
    Ctx, Fault,
    accounts::Stay,
    token::Token,
    tries::{self, Door},
};
use domain::{access::Actor, account::stepped_up};
use store::{StoreError, accounts as rows};

/// Proof that who acts has shown the second factor within the last minutes, or is the program itself (the command line).
///
/// Only this module makes one, so that a dangerous deed cannot be done without.
#[derive(Clone, Copy, Debug)]
pub struct SteppedUp(());

impl SteppedUp {
    /// The command line has no second factor: whoever has it, has the database.
    ///
    /// # Errors
    /// [`Fault::Absent`] for anybody but the program.
    pub fn program(ctx: &Ctx) -> Result<Self, Fault> {
        if ctx.actor == Actor::System { Ok(Self(())) } else { Err(Fault::Absent) }
    }
}

/// Why something dangerous is not done.
#[derive(Debug, thiserror::Error)]
pub enum StepUpRefusal {
    #[error("a code is needed")]
    Needed,
    #[error("the code is wrong or was used before")]
    Wrong,
    #[error("too many wrong codes in this stay")]
    TooManyTries,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for StepUpRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Asks for the second factor again, unless a code was accepted in this stay a moment ago. With a code that is used the
/// stay gets a new token; the old one opens nothing any more.
///
/// # Errors
/// [`StepUpRefusal`].
pub async fn step_up(
    ctx: &Ctx,
    stay: &Stay,
    code: &str,
) -> Result<(SteppedUp, Option<Token>), StepUpRefusal> {
    let staff = own(ctx)?;
    if stepped_up(stay.row().stepped_up, ctx.now) {
        return Ok((SteppedUp(()), None));
    }
    if code.trim().is_empty() {
        return Err(StepUpRefusal::Needed);
    }
    let session = stay.session;
    if !tries::may_try(ctx, Door::StepUp(session)).await? {
        return Err(StepUpRefusal::TooManyTries);
    }
    let (token, inside, code) = (Token::new(), ctx.clone(), code.to_owned());
    let hash = token.hash();
    ctx.store
        .write(ctx.deed_named("step-up"), move |tx| {
            let (ctx, code) = (inside.clone(), code.clone());
            Box::pin(async move {
                use_code(tx, &ctx, staff, &code).await.map_err(|refusal| match refusal {
                    StaffRefusal::Fault(fault) => StepUpRefusal::Fault(fault),
                    _ => StepUpRefusal::Wrong,
                })?;
                rows::step_up(tx, session, &hash).await?;
                tries::came_in(tx, &ctx, Door::StepUp(session)).await?;
                Ok::<_, StepUpRefusal>(())
            })
        })
        .await?;
    Ok((SteppedUp(()), Some(token)))
}
