//! The first stop of a keyboard: past the header.

use super::Say;
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// Shows itself when it has the focus; goes to the element with the `id` `to`.
#[component]
pub fn SkipLink(text: Text, #[prop(default = "main")] to: &'static str) -> impl IntoView {
    view! { <a class="nl-skip-link" href=format!("#{to}")><Say text/></a> }
}

/// Hidden until it has the focus.
pub fn samples() -> Vec<Sample> {
    vec![sample("with focus", view! { <SkipLink text=nl("Naar de inhoud")/> })]
}
