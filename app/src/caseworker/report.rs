//! Marking something that the person told as dealt with.

use super::case::{self, DONE_REPORT, REPORT, asked};
use crate::{answer::Answer, visit::Visit};
use service::{Fault, cases};

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    cases::handle_report(&visit.ctx, id, visit.form.read(REPORT).ok_or(Fault::Absent)?).await?;
    Ok(case::after(id, DONE_REPORT))
}
