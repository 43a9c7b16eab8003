//! A short code that somebody across the table reads and types.

use crate::samples::{Sample, sample};
use leptos::prelude::*;

/// The code in digits that can be read from two metres, always from left to right.
#[component]
pub fn BigCode(#[prop(into)] code: String) -> AnyView {
    view! { <p class="ww-big-code" dir="ltr">{code}</p> }.into_any()
}

/// Six digits.
pub fn samples() -> Vec<Sample> {
    vec![sample("six digits", view! { <BigCode code="482 917"/> })]
}
