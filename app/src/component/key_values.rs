//! Facts with their names.

use super::{Say, Shown};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// One fact.
#[derive(Clone, Debug)]
pub struct Fact {
    pub name: Text,
    pub value: Shown,
}

impl Fact {
    pub fn new(name: Text, value: impl Into<Shown>) -> Self {
        Self { name, value: value.into() }
    }
}

/// The facts below one another; name and value side by side where there is room.
#[component]
pub fn KeyValues(facts: Vec<Fact>) -> AnyView {
    let rows = facts
        .into_iter()
        .map(|Fact { name, value }| {
            view! {
                <div class="ww-key-values__row">
                    <dt class="ww-key-values__key"><Say text=name/></dt>
                    <dd class="ww-key-values__value"><Say text=value/></dd>
                </div>
            }
        })
        .collect::<Vec<_>>();
    view! { <dl class="ww-key-values">{rows}</dl> }.into_any()
}

/// A person's details.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "details",
        view! {
            <KeyValues facts=vec![
                Fact::new(nl("Naam"), "Demo Persoon"),
                Fact::new(nl("Geboren"), "01-01-2001"),
                Fact::new(nl("Taal van de tolk"), nl("Tigrinya")),
            ]/>
        },
    )]
}
