//! What a person reads on their page, for a caseworker who is about to change it.

use super::{news, path, tasks, term};
use crate::component::{More, Paragraph, Timeline};
use domain::{position::Position, presentation};
use leptos::prelude::*;
use locales::{Tr, msg};

/// The news, the way and the times of `position` in the words of the reader `tr`: the same parts as on the page itself.
pub(crate) fn seen(tr: &Tr, position: &Position) -> AnyView {
    let mut stops = path::so_far(tr, position, presentation::Timeline::Whole);
    let ahead = path::possible(tr, &position.next);
    // As on the page: after a decision the way on tells the outcome, so it waits behind a tap.
    let apart = tasks::decided(position).is_some().then(|| {
        let stops = ahead.clone();
        view! { <More summary=msg::status::decision_next(tr)><Timeline stops/></More> }
    });
    if apart.is_none() {
        stops.extend(ahead);
    }
    let times = term::open(&position.terms)
        .into_iter()
        .flat_map(|running| term::sentences(tr, running))
        .map(|text| view! { <Paragraph text/> })
        .collect::<Vec<_>>();
    view! {
        {news(tr, position)}
        <Timeline stops/>
        {apart}
        {times}
    }
    .into_any()
}
