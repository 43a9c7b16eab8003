//! What is good to know now: the few cards that matter most, and the way to all others.

use super::super::information::card;
use crate::{
    component::{Heading, LinkAlone, Paragraph, Symbol, heading::Level},
    paths,
    visit::Around,
};
use domain::{information::Card, presentation::Presentation};
use leptos::prelude::*;
use locales::msg;
use service::{information, status::Status};

/// Cards at most, however much is due: more than three nobody reads.
const AT_MOST: usize = 3;

/// What tells a decision is not here: it waits on its own page for somebody to read along (design.md principle 11).
pub(super) fn section(around: &Around, status: &Status, shown: Presentation) -> AnyView {
    let tr = &around.tr;
    let due = information::due(&around.ctx, status).into_iter().filter(|card| !card.together);
    let due: Vec<&Card> = due.take(shown.tasks.min(AT_MOST)).collect();
    information::offer(&around.ctx, due.iter().filter_map(|due| Some((*due, card::language(tr, due)?))));
    let cards = due
        .into_iter()
        .map(|due| {
            let title = card::word(tr, &due.title()).map(|text| {
                view! { <LinkAlone href=paths::read_card(due.number) text symbol=Symbol::Info/> }
            });
            let brief = card::word(tr, &due.brief()).map(|text| view! { <Paragraph text/> });
            view! {
                <li>
                    {title}
                    {brief}
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <section class="ww-flow" aria-labelledby="read">
            <Heading level=Level::Two text=msg::information::home_title(tr) id="read"/>
            <ul class="ww-flow">{cards}</ul>
            <p><LinkAlone href=paths::READ text=msg::information::home_all(tr) symbol=Symbol::Search/></p>
        </section>
    }
    .into_any()
}
