//! Why a choice does not hold, in words. What was booked before stays booked, and every message says what to do.

use crate::component::{Alert, alert::Kind};
use domain::hearing::{CHANGE_HOURS, FREE_CHANGES, Refusal};
use leptos::prelude::*;
use locales::{Text, Tr, msg};
use service::{Fault, hearings::ChooseRefusal};

/// The message of a refusal.
///
/// # Errors
/// The fault, when it was no refusal but a fault.
pub(super) fn words(tr: &Tr, refusal: ChooseRefusal) -> Result<Text, Fault> {
    match refusal {
        ChooseRefusal::Rule(rule) => Ok(self::rule(tr, rule)),
        ChooseRefusal::Taken => Ok(msg::hearing::refused_taken(tr)),
        // The person's own choice never waits; who acts for a ward has words of their own for it.
        ChooseRefusal::None | ChooseRefusal::Waits => Ok(msg::hearing::refused_closed(tr)),
        ChooseRefusal::Fault(fault) => Err(fault),
    }
}

/// The message of a rule that forbids a change.
pub(super) fn rule(tr: &Tr, rule: Refusal) -> Text {
    match rule {
        Refusal::Begun => msg::hearing::refused_begun(tr),
        Refusal::TooLate => msg::hearing::refused_too_late(tr, CHANGE_HOURS),
        Refusal::NoChangesLeft => msg::hearing::refused_no_changes(tr, FREE_CHANGES),
        Refusal::Closed => msg::hearing::refused_closed(tr),
        Refusal::DoesNotFit => msg::hearing::refused_does_not_fit(tr),
    }
}

/// The message on top of a page without a field to lead to.
pub(super) fn alert(tr: &Tr, text: Text) -> AnyView {
    view! {
        <div role="alert">
            <Alert kind=Kind::Warning title=msg::hearing::refused_title(tr) text/>
        </div>
    }
    .into_any()
}
