//! A part of a page that belongs together.

use super::{Heading, Paragraph, Shown, heading::Level};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;

/// A titled part on its own sheet of paper.
#[component]
pub fn Card(#[prop(into)] title: Shown, children: Children) -> AnyView {
    view! {
        <section class="ww-card">
            <Heading level=Level::Two text=title/>
            {children()}
        </section>
    }
    .into_any()
}

/// With a paragraph.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "with text",
        view! {
            <Card title=nl("Uw gesprek")><Paragraph text=nl("U kunt iemand meenemen die u vertrouwt.")/></Card>
        },
    )]
}
