//! Less, more, or with someone: on every page, and never a question that must be answered first.

use super::{Icon, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// One way of being helped.
#[derive(Clone, Debug)]
pub struct Way {
    /// What is sent under the name `level`.
    pub value: &'static str,
    pub name: Text,
    pub symbol: Symbol,
}

/// A form of one tap that posts to `action` and comes back to the page `back`.
#[component]
pub fn HelpChoice(
    label: Text,
    /// Who does not see the choice.
    note: Text,
    #[prop(into)] action: String,
    #[prop(into)] back: String,
    ways: Vec<Way>,
) -> AnyView {
    let ways = ways
        .into_iter()
        .map(|Way { value, name, symbol }| {
            view! {
                <button class="ww-help-choice__option" type="submit" name="level" value=value>
                    <Icon symbol/>
                    <span><Say text=name/></span>
                </button>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <form class="ww-help-choice" method="post" action=action>
            <p class="ww-help-choice__label" id="help-choice"><Say text=label/></p>
            <input type="hidden" name="back" value=back/>
            <div class="ww-help-choice__options" role="group" aria-labelledby="help-choice">{ways}</div>
            <p class="nl-paragraph nl-paragraph--small"><Say text=note/></p>
        </form>
    }
    .into_any()
}

/// From the middle, to either side.
pub fn samples() -> Vec<Sample> {
    vec![sample(
        "two ways",
        view! {
            <HelpChoice
                label=nl("Hoeveel hulp wilt u?")
                note=nl("Wie over uw aanvraag beslist, ziet deze keuze niet.")
                action="#"
                back="/"
                ways=vec![
                    Way { value: "overview", name: nl("Minder hulp"), symbol: Symbol::List },
                    Way { value: "together", name: nl("Samen met iemand"), symbol: Symbol::TwoPeople },
                ]
            />
        },
    )]
}
