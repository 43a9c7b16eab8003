//! Headings: one of level one per page, no level left out.

use super::{Say, Shown};
use crate::samples::{Sample, nl, sample};
use leptos::{either::EitherOf4, prelude::*};

/// The depth of a heading in the outline of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    One,
    Two,
    Three,
    Four,
}

/// A heading; `id` makes it a target for links and the name of a region.
#[component]
pub fn Heading(
    level: Level,
    #[prop(into)] text: Shown,
    #[prop(optional)] id: Option<&'static str>,
) -> impl IntoView {
    match level {
        Level::One => {
            EitherOf4::A(view! { <h1 class="nl-heading nl-heading--level-1" id=id><Say text/></h1> })
        }
        Level::Two => {
            EitherOf4::B(view! { <h2 class="nl-heading nl-heading--level-2" id=id><Say text/></h2> })
        }
        Level::Three => {
            EitherOf4::C(view! { <h3 class="nl-heading nl-heading--level-3" id=id><Say text/></h3> })
        }
        Level::Four => {
            EitherOf4::D(view! { <h4 class="nl-heading nl-heading--level-4" id=id><Say text/></h4> })
        }
    }
}

/// The levels below the title of the page.
pub fn samples() -> Vec<Sample> {
    vec![
        sample("two", view! { <Heading level=Level::Two text=nl("Wat u nu kunt doen")/> }),
        sample("three", view! { <Heading level=Level::Three text=nl("Wat u meeneemt")/> }),
        sample("four", view! { <Heading level=Level::Four text=nl("Uw papieren")/> }),
    ]
}
