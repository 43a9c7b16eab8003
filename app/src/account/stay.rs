//! "I am still here": puts off the idle end of a stay.

use super::way_back;
use crate::{
    answer::{Answer, File, redirect},
    paths,
    visit::Visit,
};
use service::{Fault, accounts};

/// Answers the island with the milliseconds until the new end, and a form with a way back by going there.
/// Without a stay it leads to signing in, which the island reads as "the stay is over".
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Ok(redirect(paths::SIGN_IN)) };
    let end = accounts::stay_longer(&visit.ctx, stay).await?;
    if let Some(back) = way_back::anywhere(&visit.form) {
        return Ok(redirect(back));
    }
    let left = end.duration_since(visit.ctx.now).as_millis();
    let bytes = left.to_string().into_bytes();
    Ok(Answer::File(File { name: "stay.txt", content_type: "text/plain; charset=utf-8", bytes }))
}
