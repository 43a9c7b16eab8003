//! That something was done for a child, or that the guardian thinks otherwise: news on the first page for a while.

use crate::{
    component::{Alert, LinkAlone, Symbol, alert},
    paths,
};
use domain::ward::{Act, Choice};
use jiff::{SignedDuration, Timestamp};
use leptos::prelude::*;
use locales::{Tr, msg::done_for_you as words};

/// How long it is news.
const NEWS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// The news, newest first, and the way to all of it.
pub(super) fn news(tr: &Tr, acts: &[Act], choices: &[Choice], now: Timestamp) -> AnyView {
    let recent = |at: Timestamp| now.duration_since(at) < NEWS;
    let acted = acts.iter().any(|act| recent(act.at) && act.disagreement.is_none());
    let objected = choices.iter().filter_map(|choice| choice.objection).any(|said| recent(said.at));
    let text = if objected {
        words::home_objected(tr)
    } else if acted {
        words::home_acted(tr)
    } else {
        return ().into_any();
    };
    let all = words::home_link(tr);
    view! {
        <Alert kind=alert::Kind::Info text>
            <p><LinkAlone href=paths::DONE_FOR_YOU text=all symbol=Symbol::TwoPeople/></p>
        </Alert>
    }
    .into_any()
}
