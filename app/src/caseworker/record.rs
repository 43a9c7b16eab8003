//! Recording what happened, after it was looked at as the person will see it.

use super::{
    case::{self, DONE_RECORDED, asked},
    draft,
};
use crate::{answer::Answer, visit::Visit};
use service::{Fault, cases};

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    let (tr, form, procedures) = (&visit.tr, &visit.form, &visit.ctx.procedures);
    let file = cases::open(&visit.ctx, id).await?;
    let wrong = match draft::read(tr, &file, form) {
        Err(wrong) => wrong,
        Ok(draft) => match cases::record(&visit.ctx, id, draft).await {
            Ok(()) => return Ok(case::after(id, DONE_RECORDED)),
            Err(refusal) => draft::refused(tr, procedures, &file, refusal)?,
        },
    };
    Ok(case::draw(&visit.around, file, form.clone(), wrong, None).into())
}
