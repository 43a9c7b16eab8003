//! Every component in each of its states, on one page. It exists in a demo world only.
//!
//! The words here are examples, so they stand beside the component and not in Fluent.

use crate::component::{self, Heading, heading::Level};
use leptos::prelude::*;
use locales::{State, Text, Tr, Voice};

/// One component in one state.
pub struct Sample {
    name: &'static str,
    view: AnyView,
}

/// Names an example.
pub fn sample(name: &'static str, view: impl IntoView + 'static) -> Sample {
    Sample { name, view: view.into_any() }
}

fn example(lang: &str, value: &str) -> Text {
    let tr = Tr::new(lang, Voice::B1);
    Text { value: value.to_owned(), lang: tr.lang().clone(), dir: tr.dir(), state: State::Reviewed }
}

/// An example in Dutch.
pub fn nl(value: &str) -> Text {
    example("nl", value)
}

/// An example in Arabic.
pub fn ar(value: &str) -> Text {
    example("ar", value)
}

/// The body of the page.
pub fn page() -> impl IntoView {
    component::samples()
        .into_iter()
        .map(|(file, samples)| {
            let samples = samples
                .into_iter()
                .map(|Sample { name, view }| {
                    view! {
                        <figure class="ww-sample">
                            <figcaption class="ww-sample__name">{name}</figcaption>
                            {view}
                        </figure>
                    }
                })
                .collect::<Vec<_>>();
            view! {
                <section class="ww-flow">
                    <Heading level=Level::Two text=file/>
                    {samples}
                </section>
            }
        })
        .collect::<Vec<_>>()
}
