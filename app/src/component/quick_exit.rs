//! Away from this page, at once.

use super::{Icon, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// A form that posts to `action`, which ends the session and goes on to the neutral address `to`.
///
/// `data-exit` is what the script for three times Shift looks for; and where it goes at once; without the script it is a plain button.
#[component]
pub fn QuickExit(text: Text, #[prop(into)] action: String, #[prop(into)] to: String) -> impl IntoView {
    view! {
        <form class="ww-quick-exit" method="post" action=action data-exit=to>
            <button class="ww-quick-exit__button" type="submit">
                <Icon symbol=Symbol::Leave/>
                <span><Say text/></span>
            </button>
        </form>
    }
}

/// As in the header.
pub fn samples() -> Vec<Sample> {
    vec![sample("button", view! { <QuickExit text=nl("Snel weg") action="#" to="#"/> })]
}
