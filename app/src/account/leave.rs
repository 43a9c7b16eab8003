//! The quick exit: away at once, to a page about the weather.

use super::gone;
use crate::{
    answer::{Answer, redirect},
    paths,
    visit::Visit,
};
use service::{Fault, accounts};

/// Somebody who comes here by a link only goes away: a link ends nothing.
pub(crate) fn page() -> Answer {
    redirect(paths::AWAY)
}

/// Ends the stay and goes. Nothing may stand in the way, so a stay that could not be ended is written down and left
/// to end by itself; the phone forgets it in any case.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    if let Some(stay) = &visit.stay
        && let Err(fault) = accounts::sign_out(&visit.ctx, stay).await
    {
        tracing::warn!(%fault, "a stay did not end at a quick exit");
    }
    Ok(Answer::Leave { to: paths::AWAY.to_owned(), cookies: gone(&visit).await })
}
