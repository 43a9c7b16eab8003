//! Buttons do, links go. One primary button per screen.

use super::{Icon, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// The weight of a deed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What most people come to do; at most one on a screen.
    Primary,
    Secondary,
    /// Takes something away.
    Danger,
    /// Looks like a link, but posts.
    Subtle,
}

impl Kind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "nl-button nl-button--primary",
            Self::Secondary => "nl-button nl-button--secondary",
            Self::Danger => "nl-button nl-button--danger",
            Self::Subtle => "nl-button nl-button--subtle",
        }
    }
}

/// Sends the form around it; `name` and `value` tell the server which of several buttons it was.
#[component]
pub fn Button(
    text: Text,
    #[prop(default = Kind::Primary)] kind: Kind,
    #[prop(optional)] symbol: Option<Symbol>,
    #[prop(optional)] name: Option<&'static str>,
    #[prop(optional, into)] value: Option<String>,
) -> impl IntoView {
    view! {
        <button class=kind.class() type="submit" name=name value=value>
            {symbol.map(|symbol| view! { <Icon symbol/> })}
            <span><Say text/></span>
        </button>
    }
}

/// A link that looks like a button: the next step of a journey, where nothing is changed yet.
#[component]
pub fn ButtonLink(
    #[prop(into)] href: String,
    text: Text,
    #[prop(default = Kind::Primary)] kind: Kind,
    #[prop(optional)] symbol: Option<Symbol>,
) -> impl IntoView {
    view! {
        <a class=kind.class() href=href>
            {symbol.map(|symbol| view! { <Icon symbol/> })}
            <span><Say text/></span>
        </a>
    }
}

/// The four weights.
pub fn samples() -> Vec<Sample> {
    vec![
        sample("primary", view! { <Button text=nl("Ik kom op dit tijdstip")/> }),
        sample(
            "secondary",
            view! { <Button text=nl("Ander tijdstip") kind=Kind::Secondary symbol=Symbol::Calendar/> },
        ),
        sample("danger", view! { <Button text=nl("Ik kan niet komen") kind=Kind::Danger/> }),
        sample("subtle", view! { <Button text=nl("Uitloggen") kind=Kind::Subtle symbol=Symbol::SignOut/> }),
        sample("link", view! { <ButtonLink href="#" text=nl("Bekijk uw afspraak") symbol=Symbol::Meeting/> }),
    ]
}
