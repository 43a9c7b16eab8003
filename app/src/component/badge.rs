//! A word that marks a row, for staff.

use super::Say;
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// How much it asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Plain,
    Good,
    Soon,
    Late,
}

/// One or two words; the colour only repeats them.
#[component]
pub fn Badge(text: Text, #[prop(default = Kind::Plain)] kind: Kind) -> impl IntoView {
    let class = match kind {
        Kind::Plain => "ww-badge",
        Kind::Good => "ww-badge ww-badge--good",
        Kind::Soon => "ww-badge ww-badge--soon",
        Kind::Late => "ww-badge ww-badge--late",
    };
    view! { <span class=class><Say text/></span> }
}

/// The four kinds.
pub fn samples() -> Vec<Sample> {
    vec![
        sample("plain", view! { <p><Badge text=nl("Wacht")/></p> }),
        sample("good", view! { <p><Badge text=nl("Bevestigd") kind=Kind::Good/></p> }),
        sample("soon", view! { <p><Badge text=nl("Deze week") kind=Kind::Soon/></p> }),
        sample("late", view! { <p><Badge text=nl("Termijn voorbij") kind=Kind::Late/></p> }),
    ]
}
