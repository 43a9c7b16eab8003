//! One of a few sorts as a card that is chosen with one tap.

use super::{Picture, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// One sort.
#[derive(Clone, Debug)]
pub struct Sort {
    /// What is sent.
    pub value: &'static str,
    pub name: Text,
    pub symbol: Symbol,
}

/// A question, and its answers as buttons: each sends the form around it at once.
#[component]
pub fn KindChoice(id: &'static str, name: &'static str, question: Text, sorts: Vec<Sort>) -> AnyView {
    let cards = sorts
        .into_iter()
        .map(|Sort { value, name: words, symbol }| {
            view! {
                <button class="ww-kind-choice__card" type="submit" name=name value=value>
                    <Picture symbol/>
                    <span><Say text=words/></span>
                </button>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <fieldset class="ww-kind-choice" id=id>
            <legend class="ww-field__label"><Say text=question/></legend>
            <div class="ww-kind-choice__cards">{cards}</div>
        </fieldset>
    }
    .into_any()
}

/// Three sorts.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "three sorts",
        view! {
            <KindChoice
                id="sample-kind"
                name="sample-kind"
                question=nl("Wat voor papier is het?")
                sorts=vec![
                    Sort { value: "id", name: nl("Paspoort of ID-kaart"), symbol: Symbol::Registration },
                    Sort { value: "medical", name: nl("Papier van een dokter"), symbol: Symbol::Doctor },
                    Sort { value: "unknown", name: nl("Ik weet het niet"), symbol: Symbol::Question },
                ]
            />
        },
    )]
}
