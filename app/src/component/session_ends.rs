//! Until when a person stays signed in, for those whose browser runs no scripts.

use super::{Icon, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// One quiet line; `islands::SessionWarning` asks in time where it runs.
#[component]
pub fn SessionEnds(text: Text) -> impl IntoView {
    view! { <p class="ww-session-ends"><Icon symbol=Symbol::Clock/><span><Say text/></span></p> }
}

/// With a time.
pub fn samples() -> Vec<Sample> {
    vec![sample("line", view! { <SessionEnds text=nl("U blijft hier ingelogd zolang u iets doet.")/> })]
}
