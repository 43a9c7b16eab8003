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
    /// Whether it is the way of now.
    pub chosen: bool,
}

/// A form of one tap that posts to `action` and comes back to the page `back`.
#[component]
pub fn HelpChoice(
    label: Text,
    #[prop(into)] action: String,
    #[prop(into)] back: String,
    ways: Vec<Way>,
) -> impl IntoView {
    let ways = ways
        .into_iter()
        .map(|Way { value, name, symbol, chosen }| {
            let pressed = if chosen { "true" } else { "false" };
            view! {
                <button class="ww-help-choice__option" type="submit" name="level" value=value aria-pressed=pressed>
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
        </form>
    }
}

/// With the middle way chosen.
pub fn samples() -> Vec<Sample> {
    let way = |value, name, symbol, chosen| Way { value, name: nl(name), symbol, chosen };
    vec![sample("three ways", view! {
        <HelpChoice
            label=nl("Hoe wilt u dit zien?")
            action="#"
            back="/"
            ways=vec![
                way("overview", "Alles zien", Symbol::List, false),
                way("step-by-step", "Stap voor stap", Symbol::Footsteps, true),
                way("together", "Samen met iemand", Symbol::TwoPeople, false),
            ]
        />
    })]
}
