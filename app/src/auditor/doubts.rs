//! What persons said looks wrong: the open ones first.

use super::{action_name, who};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        EmptyState, Heading, Paragraph, Symbol, Table, badge,
        heading::Level,
        paragraph,
        table::{Cell, Column},
    },
    emergency, paths,
    staff::{DONE, done, moment},
    visit::Visit,
};
use domain::{doubt::State, ids::StaffId};
use leptos::{either::Either, prelude::*};
use locales::{Text, Tr, msg::staff_audit as words};
use service::{
    Fault,
    doubts::{self, Doubt},
};
use std::collections::HashMap;

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let list = doubts::list(&visit.ctx).await?;
    let waiting = emergency::waiting(&visit).await?;
    let told = visit.query.has(DONE).then(|| words::done(&visit.tr));
    let tr = visit.tr.clone();
    Ok(Page::new(words::title(&tr), Frame::Staff, move || {
        let open = if list.open.is_empty() {
            Either::Left(view! {
                <EmptyState symbol=Symbol::Success title=words::none_title(&tr) text=words::none(&tr)/>
            })
        } else {
            let caption = words::open_caption(&tr, list.open.len());
            Either::Right(table(&tr, "open", caption, &list.open, &list.names))
        };
        let answered = (!list.answered.is_empty()).then(|| {
            let caption = words::answered_caption(&tr, list.answered.len());
            view! {
                <Heading level=Level::Two text=words::answered(&tr)/>
                {table(&tr, "answered", caption, &list.answered, &list.names)}
            }
        });
        view! {
            {emergency::alert(&tr, waiting)}
            {done(told)}
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr)/>
            <Heading level=Level::Two text=words::open(&tr)/>
            {open}
            {answered}
        }
    })
    .into())
}

fn table(
    tr: &Tr,
    id: &'static str,
    caption: Text,
    doubts: &[Doubt],
    names: &HashMap<StaffId, String>,
) -> AnyView {
    let columns =
        [words::said(tr), words::about_who(tr), words::about_what(tr), words::state(tr), words::case(tr)]
            .map(|name| Column { name, number: false });
    let rows = doubts.iter().map(|doubt| row(tr, doubt, names)).collect::<Vec<_>>();
    view! { <Table id caption columns=columns.to_vec() rows/> }.into_any()
}

fn row(tr: &Tr, doubt: &Doubt, names: &HashMap<StaffId, String>) -> Vec<Cell> {
    vec![
        Cell::Link { href: paths::doubt(doubt.id), text: moment(doubt.at).into() },
        Cell::Shown(who(tr, &doubt.about, names).into()),
        Cell::Shown(action_name(tr, &doubt.about.action).into()),
        state(tr, doubt),
        Cell::Shown(doubt.case.to_string().into()),
    ]
}

/// What has happened with it, in words that a colour only repeats.
fn state(tr: &Tr, doubt: &Doubt) -> Cell {
    let (kind, text) = match (doubt.state(), &doubt.answer) {
        (_, Some(answer)) => (badge::Kind::Good, words::state_answered(tr, moment(answer.at))),
        (State::Opened, None) => (badge::Kind::Plain, words::state_opened(tr)),
        (State::Sent | State::Answered, None) => (badge::Kind::Soon, words::state_sent(tr)),
    };
    Cell::Badge { kind, text }
}
