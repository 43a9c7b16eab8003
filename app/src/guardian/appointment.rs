//! "The child comes", and why a choice for the child does not hold.

use super::{
    band::asked,
    ward::{self, DONE_CONFIRMED},
};
use crate::{answer::Answer, visit::Visit};
use domain::hearing::{CHANGE_HOURS, FREE_CHANGES, Refusal};
use locales::{Text, Tr, msg::staff_wards as words};
use service::{
    Fault,
    hearings::{self, ChooseRefusal},
};

pub(crate) async fn confirm(visit: Visit) -> Result<Answer, Fault> {
    if let Some(refused) = ward::other_child(&visit).await? {
        return Ok(refused);
    }
    let case = asked(&visit)?;
    match hearings::confirm_of(&visit.ctx, case).await {
        Ok(()) => Ok(ward::after(case, DONE_CONFIRMED)),
        Err(refusal) => {
            let why = refused(&visit.tr, refusal)?;
            ward::refused(&visit, why).await
        }
    }
}

/// The message of a refusal.
///
/// # Errors
/// The fault, when it was no refusal but a fault.
pub(super) fn refused(tr: &Tr, refusal: ChooseRefusal) -> Result<Text, Fault> {
    Ok(match refusal {
        ChooseRefusal::Taken => words::refused_taken(tr),
        ChooseRefusal::None | ChooseRefusal::Rule(Refusal::Closed) => words::refused_closed(tr),
        ChooseRefusal::Waits => words::waits(tr),
        ChooseRefusal::Rule(Refusal::Begun) => words::refused_begun(tr),
        ChooseRefusal::Rule(Refusal::TooLate) => words::refused_too_late(tr, CHANGE_HOURS),
        ChooseRefusal::Rule(Refusal::NoChangesLeft) => words::refused_no_changes(tr, FREE_CHANGES),
        ChooseRefusal::Rule(Refusal::DoesNotFit) => words::refused_does_not_fit(tr),
        ChooseRefusal::Fault(fault) => return Err(fault),
    })
}
