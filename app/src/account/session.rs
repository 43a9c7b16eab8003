//! The end of a stay by itself, told in time.

use crate::{component::SessionEnds, paths, visit::Around};
use domain::account::{DeviceKind, WARNING, person_lifetime};
use islands::{AtEnd, SessionWarning};
use jiff::SignedDuration;
use leptos::prelude::*;
use locales::msg::{account as words, page as common};

/// What stands on every page of a signed-in person: the island that asks in time, and for browsers without scripts a
/// line that says when. Nothing for others.
pub(crate) fn warning(around: &Around) -> Option<AnyView> {
    let stay = around.stay.as_ref()?;
    let device = stay.device?;
    let tr = &around.tr;
    let left = stay.idle_end.min(stay.end).duration_since(around.ctx.now);
    let at_end = match device {
        DeviceKind::Mine => AtEnd::KeepTyped,
        DeviceKind::Shared => AtEnd::Clear,
    };
    let minutes = person_lifetime(device).idle.as_mins();
    let view = view! {
        <SessionWarning
            ends_in_ms=millis(left)
            warn_ms=millis(WARNING)
            at_end
            title=words::session_title(tr).value
            text=words::session_text(tr).value
            stay_label=words::session_stay(tr).value
            leave_label=common::sign_out(tr).value
            ended_title=words::session_ended_title(tr).value
            ended_text=words::session_ended_text(tr).value
            sign_in_label=common::sign_in(tr).value
            stay_action=paths::STAY
            leave_path=paths::SIGN_OUT
            sign_in_path=paths::SIGN_IN
        />
        <noscript><SessionEnds text=words::session_ends(tr, minutes)/></noscript>
    };
    Some(view.into_any())
}

/// Milliseconds for the browser; what is past is now.
fn millis(length: SignedDuration) -> u32 {
    u32::try_from(length.as_millis().max(0)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_past_is_now() {
        assert_eq!(millis(SignedDuration::from_secs(150)), 150_000);
        assert_eq!(millis(SignedDuration::from_secs(-1)), 0);
        assert_eq!(millis(SignedDuration::MAX), u32::MAX);
    }
}
