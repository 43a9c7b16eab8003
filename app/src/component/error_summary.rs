//! What is wrong with a form, on top of the page.

use super::{Heading, Link, heading::Level};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// One thing to repair.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The `id` of the field, which is its name unless it was given another.
    pub field: String,
    /// The same sentence that stands at the field.
    pub text: Text,
}

/// Lists what to repair, each a link to its field; nothing when `problems` is empty.
///
/// It takes the focus when the page opens, so that a screen reader begins here.
#[component]
pub fn ErrorSummary(title: Text, problems: Vec<Problem>) -> AnyView {
    (!problems.is_empty())
        .then(|| {
            let problems = problems
                .into_iter()
                .map(
                    |problem| view! { <li><Link href=format!("#{}", problem.field) text=problem.text/></li> },
                )
                .collect::<Vec<_>>();
            view! {
                <div class="ww-error-summary" role="alert" tabindex="-1" autofocus>
                    <Heading level=Level::Two text=title/>
                    <ul class="ww-error-summary__list">{problems}</ul>
                </div>
            }
        })
        .into_any()
}

/// With two problems.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "two problems",
        view! {
            <ErrorSummary
                title=nl("Dit klopt nog niet")
                problems=vec![
                    Problem { field: "sample-line".to_owned(), text: nl("Vul uw adres in.") },
                    Problem { field: "sample-pin".to_owned(), text: nl("Kies een langere code.") },
                ]
            />
        },
    )]
}
