//! Which keys do what, for staff.

use super::Say;
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// One key and its deed.
#[derive(Clone, Debug)]
pub struct Hint {
    /// What is printed on the key.
    pub key: &'static str,
    pub text: Text,
}

/// The keys of this page.
#[component]
pub fn KeyHints(hints: Vec<Hint>) -> AnyView {
    let hints = hints
        .into_iter()
        .map(|Hint { key, text }| view! { <li><kbd class="ww-key">{key}</kbd>" "<Say text/></li> })
        .collect::<Vec<_>>();
    view! { <ul class="ww-key-hints">{hints}</ul> }.into_any()
}

/// Two keys.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "two keys",
        view! {
            <KeyHints hints=vec![
                Hint { key: "/", text: nl("zoeken") },
                Hint { key: "n", text: nl("volgende zaak") },
            ]/>
        },
    )]
}
