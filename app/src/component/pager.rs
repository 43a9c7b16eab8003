//! From one page of a list to the next.

use super::{Icon, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// A turn to another page.
#[derive(Clone, Debug)]
pub struct Turn {
    pub href: String,
    pub text: Text,
}

/// Back and forward, each only where there is something; `label` names the navigation for screen readers.
///
/// Lists page by key, so there are no page numbers.
#[component]
pub fn Pager(
    label: Text,
    #[prop(default = None)] back: Option<Turn>,
    #[prop(default = None)] forward: Option<Turn>,
) -> AnyView {
    view! {
        <nav class="ww-pager" aria-label=label.value>
            {back.map(|Turn { href, text }| view! {
                <a class="nl-link nl-link--alone" href=href rel="prev">
                    <Icon symbol=Symbol::Back/>
                    <span><Say text/></span>
                </a>
            })}
            {forward.map(|Turn { href, text }| view! {
                <a class="nl-link nl-link--alone ww-pager__forward" href=href rel="next">
                    <span><Say text/></span>
                    <Icon symbol=Symbol::Forward/>
                </a>
            })}
        </nav>
    }
    .into_any()
}

/// In the middle and at the start.
pub fn samples() -> Vec<Sample> {
    let turn = |text| Some(Turn { href: "#".to_owned(), text: nl(text) });
    vec![
        sample(
            "middle",
            view! { <Pager label=nl("Bladeren") back=turn("Vorige") forward=turn("Volgende")/> },
        ),
        sample("start", view! { <Pager label=nl("Bladeren vanaf het begin") forward=turn("Volgende")/> }),
    ]
}
