//! The procedure as a path: what is behind, where the person is, what may come.

use super::{Icon, Say, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// Where a stop lies as seen from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Done,
    Now,
    /// It may come; nobody promises it.
    Possible,
}

/// One step of the procedure.
#[derive(Clone, Debug)]
pub struct Stop {
    pub place: Place,
    /// The place in words ("done", "you are here", "possible next"), so that colour is not needed.
    pub place_name: Text,
    pub name: Text,
    /// One or two sentences; best only for the current stop.
    pub explanation: Option<Text>,
    /// Who acts.
    pub who: Option<Text>,
}

/// The stops in order, the current one with `aria-current="step"`.
#[component]
pub fn Timeline(stops: Vec<Stop>) -> AnyView {
    let stops = stops
        .into_iter()
        .map(|Stop { place, place_name, name, explanation, who }| {
            let (class, current) = match place {
                Place::Done => ("ww-timeline__stop ww-timeline__stop--done", None),
                Place::Now => ("ww-timeline__stop ww-timeline__stop--now", Some("step")),
                Place::Possible => ("ww-timeline__stop ww-timeline__stop--possible", None),
            };
            let tick = (place == Place::Done).then(|| view! { <Icon symbol=Symbol::Check/> });
            view! {
                <li class=class aria-current=current>
                    <span class="ww-timeline__mark" aria-hidden="true">{tick}</span>
                    <div class="ww-timeline__body">
                        <p class="ww-timeline__place"><Say text=place_name/></p>
                        <p class="ww-timeline__name"><Say text=name/></p>
                        {explanation.map(|text| view! { <p><Say text/></p> })}
                        {who.map(|text| view! {
                            <p class="ww-timeline__who"><Icon symbol=Symbol::User/><span><Say text/></span></p>
                        })}
                    </div>
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ol class="ww-timeline">{stops}</ol> }.into_any()
}

/// Two behind, one now, two that may come.
pub fn samples() -> Vec<Sample> {
    let stop = |place, place_name, name| Stop {
        place,
        place_name: nl(place_name),
        name: nl(name),
        explanation: None,
        who: None,
    };
    vec![sample(
        "on the way",
        view! {
            <Timeline stops=vec![
                stop(Place::Done, "Klaar", "Aanmelden"),
                stop(Place::Done, "Klaar", "Rust en voorbereiding"),
                Stop {
                    explanation: Some(nl("U praat met de IND over waarom u niet terug kunt. Een tolk helpt.")),
                    who: Some(nl("U, de IND en een tolk")),
                    ..stop(Place::Now, "Hier bent u nu", "Het gesprek over uw redenen")
                },
                stop(Place::Possible, "Kan hierna komen", "Uw advocaat leest het verslag met u"),
                stop(Place::Possible, "Kan hierna komen", "De IND beslist"),
            ]/>
        },
    )]
}
