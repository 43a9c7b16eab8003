//! The band on every page while a case is open in an emergency, and the end of it in a tab that stays open.

use super::open::{DONE_OVER, over};
use crate::{component::OpenEmergency, paths, staff::DONE, visit::Around};
use http::HeaderValue;
use leptos::prelude::*;
use locales::msg::staff_emergency as words;

/// How long it stays open, and the way to give it back.
pub(crate) fn band(around: &Around) -> Option<AnyView> {
    let open = around.stay.as_ref()?.emergency?;
    let tr = &around.tr;
    let text = words::band(tr, open.span.minutes_left(around.ctx.now));
    Some(
        view! {
            <OpenEmergency
                label=words::band_label(tr).plain() text
                case=paths::case(open.case) case_text=words::band_case(tr)
                action=paths::EMERGENCY_BACK back=words::band_back(tr)
            />
        }
        .into_any(),
    )
}

/// What makes a browser leave a page of the case when the time is over: a header, because it works without scripts and
/// is not a part of the page that a reader could be torn out of before.
pub(crate) fn leave_in_time(around: &Around) -> Option<HeaderValue> {
    let open = around.stay.as_ref()?.emergency?;
    if !around.path.starts_with(&paths::case(open.case)) {
        return None;
    }
    let left = open.span.until.duration_since(around.ctx.now);
    let seconds = left.as_secs().saturating_add(i64::from(left.subsec_nanos() > 0)).max(0);
    HeaderValue::from_str(&format!("{seconds}; url={}?{DONE}={DONE_OVER}", over())).ok()
}
