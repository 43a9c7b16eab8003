//! A list with nothing in it says so, and says what comes.

use super::{Heading, Paragraph, Picture, Symbol, heading::Level};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// What is not there yet, and what the person may expect.
#[component]
pub fn EmptyState(symbol: Symbol, title: Text, text: Text) -> AnyView {
    view! {
        <div class="ww-empty-state">
            <Picture symbol/>
            <Heading level=Level::Two text=title/>
            <Paragraph text/>
        </div>
    }
    .into_any()
}

/// No appointment yet.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "no appointment",
        view! {
            <EmptyState
                symbol=Symbol::Calendar
                title=nl("U hebt nog geen afspraak")
                text=nl("Zodra er een datum is, staat die hier. U krijgt ook een bericht.")
            />
        },
    )]
}
