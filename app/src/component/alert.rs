//! A message that stands out from the page.

use super::{Icon, Say, Shown, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// What sort of message it is; colour and drawing repeat what the words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Info,
    Ok,
    Warning,
    Error,
}

impl Kind {
    const fn look(self) -> (&'static str, Symbol) {
        match self {
            Self::Info => ("nl-alert nl-alert--info", Symbol::Info),
            Self::Ok => ("nl-alert nl-alert--ok", Symbol::Success),
            Self::Warning => ("nl-alert nl-alert--warning", Symbol::Warning),
            Self::Error => ("nl-alert nl-alert--error", Symbol::Mistake),
        }
    }
}

/// A message with an optional title; children (links, a list) come after the words.
#[component]
pub fn Alert(
    kind: Kind,
    #[prop(optional)] title: Option<Text>,
    #[prop(into)] text: Shown,
    #[prop(optional)] children: Option<Children>,
) -> AnyView {
    let (class, symbol) = kind.look();
    view! {
        <div class=class>
            <Icon symbol/>
            <div class="nl-alert__body">
                {title.map(|title| view! { <p class="nl-alert__title"><Say text=title/></p> })}
                <p><Say text/></p>
                {children.map(|children| children())}
            </div>
        </div>
    }
    .into_any()
}

/// The four kinds.
pub fn samples() -> Vec<Sample> {
    vec![
        sample(
            "info",
            view! { <Alert kind=Kind::Info text=nl("De IND kent nog geen datum. U hoort het hier.")/> },
        ),
        sample(
            "ok",
            view! { <Alert kind=Kind::Ok title=nl("Bewaard") text=nl("Uw antwoord is ontvangen.")/> },
        ),
        sample(
            "warning",
            view! {
                <Alert kind=Kind::Warning title=nl("Deze gegevens zijn oud") text=nl("Vraag na of ze nog kloppen.")/>
            },
        ),
        sample(
            "error",
            view! { <Alert kind=Kind::Error text=nl("Er ging iets mis. Er is niets verloren.")/> },
        ),
    ]
}
