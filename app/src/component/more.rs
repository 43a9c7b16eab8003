//! What not everybody needs at once: there for each, folded away.

use super::{Icon, Paragraph, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// A part that folds out without a script.
#[component]
pub fn More(summary: Text, children: Children) -> AnyView {
    view! {
        <details class="ww-more">
            <summary class="ww-more__summary">
                <span><Say text=summary/></span>
                <Icon symbol=Symbol::Chevron/>
            </summary>
            <div class="ww-more__body">{children()}</div>
        </details>
    }
    .into_any()
}

/// Folded.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "folded",
        view! {
            <More summary=nl("Wat kunt u meenemen?")><Paragraph text=nl("Uw papieren en iemand die u vertrouwt.")/></More>
        },
    )]
}
