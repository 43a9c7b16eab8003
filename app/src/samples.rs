//! Every component in each of its states, on one page. It exists in a demo world only.
//!
//! The words here are examples, so they stand beside the component and not in Fluent.

use crate::{
    answer::{Answer, Frame, Page},
    component::{self, Heading, heading::Level},
    visit::Visit,
};
use leptos::prelude::*;
use locales::{State, Text, Tr, Voice, msg};

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

/// The page, framed as a visitor sees it. The components go by the names of their files.
pub(crate) fn page(visit: &Visit) -> Answer {
    Page::new(msg::page::product(&visit.tr), Frame::Public, || {
        view! {
            <Heading level=Level::One text="app/src/component"/>
            {component::samples().into_iter().map(|(file, samples)| part(file, samples)).collect::<Vec<_>>()}
        }
    })
    .into()
}

/// One component in all its states.
fn part(file: &'static str, samples: Vec<Sample>) -> AnyView {
    let figures = samples
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
            {figures}
        </section>
    }
    .into_any()
}
