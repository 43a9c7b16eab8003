//! The code of the authenticator once more: a part of every form that does something dangerous.
//!
//! It stands in the form itself, so that what was typed there is kept when the code is wrong, and nothing but a form is
//! needed. Within some minutes after a code was accepted nobody is asked again.

use super::{
    Wrong,
    code::{CODE, field as code_field},
    wait,
};
use crate::{
    component::{TextField, field::Kind},
    visit::{Around, Visit},
};
use leptos::prelude::*;
use locales::msg::{staff_sign_in as sign_in, staff_step_up as words};
use service::{
    Fault,
    staff::{self, StepUpRefusal, SteppedUp},
};

/// The field for the code; nothing when a code was accepted a moment ago.
pub(crate) fn field(around: &Around, wrong: &Wrong) -> AnyView {
    let fresh = around.renewed.get().is_some()
        || around.stay.as_ref().is_some_and(|stay| stay.stepped_up(around.ctx.now));
    let tr = &around.tr;
    (!fresh)
        .then(|| view! { <TextField kind=Kind::OneTimeCode field=code_field(tr, words::code(tr), wrong)/> })
        .into_any()
}

/// Judges the code of a form that was sent. Ask it last: a code works once, so that a form that is refused for something
/// else should not use one up.
pub(crate) async fn judge(visit: &Visit) -> Result<Result<SteppedUp, Wrong>, Fault> {
    let (tr, Some(stay)) = (&visit.tr, &visit.stay) else { return Err(Fault::Absent) };
    let text = match staff::step_up(&visit.ctx, stay, visit.form.get(CODE)).await {
        Ok((proof, token)) => {
            // Only one code is judged in a request, so that nothing is there yet.
            if let Some(token) = token {
                drop(visit.renewed.set(token));
            }
            return Ok(Ok(proof));
        }
        Err(StepUpRefusal::Needed) => words::needed(tr),
        Err(StepUpRefusal::Wrong) => sign_in::code_wrong(tr),
        Err(StepUpRefusal::TooManyTries) => wait(tr),
        Err(StepUpRefusal::Fault(fault)) => return Err(fault),
    };
    Ok(Err(Wrong::at(CODE, text)))
}
