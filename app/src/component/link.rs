//! Links go, buttons do.

use super::{Icon, Say, Shown, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;

/// A link within a sentence.
#[component]
pub fn Link(#[prop(into)] href: String, #[prop(into)] text: Shown) -> impl IntoView {
    view! { <a class="nl-link" href=href><Say text/></a> }
}

/// A link on a line of its own, as high as a finger, with a drawing before its words.
#[component]
pub fn LinkAlone(#[prop(into)] href: String, #[prop(into)] text: Shown, symbol: Symbol) -> impl IntoView {
    view! {
        <a class="nl-link nl-link--alone" href=href>
            <Icon symbol/>
            <span><Say text/></span>
        </a>
    }
}

/// Within a sentence and alone.
pub fn samples() -> Vec<Sample> {
    vec![
        sample("in a sentence", view! { <p><Link href="#" text=nl("Lees meer over dit gesprek")/></p> }),
        sample("alone", view! { <LinkAlone href="#" text=nl("Terug") symbol=Symbol::Back/> }),
    ]
}
