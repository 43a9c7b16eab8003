//! In which line the person waits, told from what placed them there: for who wonders why somebody else is earlier.

use super::super::lawful;
use crate::component::{Paragraph, Say};
use domain::order::Rule;
use leptos::prelude::*;
use locales::{Text, Tr, msg::order as words, when};

/// What is known about the line; `None` where there is nothing to wait for.
pub(super) fn body(tr: &Tr, line: &[Rule]) -> Option<AnyView> {
    if line.is_empty() {
        return None;
    }
    let known = line.iter().filter_map(|rule| sentence(tr, rule));
    let known = known.map(|text| view! { <li><Say text/></li> }).collect::<Vec<_>>();
    Some(
        view! {
            <Paragraph text=words::intro(tr)/>
            <ul>{known}</ul>
            <Paragraph text=words::unknown(tr)/>
            <Paragraph text=words::not_decision(tr)/>
        }
        .into_any(),
    )
}

/// One rule in words; `None` for a track without a name here.
fn sentence(tr: &Tr, rule: &Rule) -> Option<Text> {
    Some(match rule {
        Rule::Way(track) => words::way(tr, lawful::track(tr, track)?),
        Rule::Lodged(on) => words::lodged(tr, when::day(tr, *on)),
        Rule::Since(on) => words::since(tr, when::day(tr, *on)),
        Rule::Interpreter(language) => words::interpreter(tr, language.own_name()),
        Rule::Children => words::children(tr),
        Rule::StandsStill(on) => words::still(tr, when::day(tr, *on)),
        Rule::Moved(on) => words::moved(tr, when::day(tr, *on)),
    })
}
