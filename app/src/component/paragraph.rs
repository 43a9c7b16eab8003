//! Running text.

use super::{Say, Shown};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;

/// How loud a paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The one sentence under a title that says what this page is.
    Lead,
    Body,
    /// A remark: where a fact comes from, when it was known.
    Small,
}

/// One paragraph, never wider than is pleasant to read.
#[component]
pub fn Paragraph(#[prop(into)] text: Shown, #[prop(default = Kind::Body)] kind: Kind) -> impl IntoView {
    let class = match kind {
        Kind::Lead => "nl-paragraph nl-paragraph--lead",
        Kind::Body => "nl-paragraph",
        Kind::Small => "nl-paragraph nl-paragraph--small",
    };
    view! { <p class=class><Say text/></p> }
}

/// The three kinds.
pub fn samples() -> Vec<Sample> {
    vec![
        sample(
            "lead",
            view! { <Paragraph kind=Kind::Lead text=nl("U wacht op uw gesprek. U hoeft nu niets te doen.")/> },
        ),
        sample(
            "body",
            view! { <Paragraph text=nl("De IND nodigt u uit met een brief. De datum staat ook hier.")/> },
        ),
        sample("small", view! { <Paragraph kind=Kind::Small text=nl("Zo wist de IND het vanochtend.")/> }),
    ]
}
