//! The emergencies of the cases that the reader watches over: what waits, the oldest on top, and what was judged.

use super::{finding_name, reason_name};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        EmptyState, Heading, Paragraph, Symbol, Table, badge,
        heading::Level,
        paragraph,
        table::{Cell, Column},
    },
    paths,
    staff::{DONE, date, done, moment, role_name},
    visit::Visit,
};
use domain::{
    break_glass::{is_overdue, review_due},
    ids::StaffId,
};
use jiff::Timestamp;
use leptos::{either::Either, prelude::*};
use locales::{Text, Tr, msg::staff_emergency as words};
use service::{
    Fault,
    break_glass::{self, Emergency},
};
use std::collections::HashMap;

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let list = break_glass::list(&visit.ctx).await?;
    let told = visit.query.has(DONE).then(|| words::review_done(&visit.tr));
    let (tr, now) = (visit.tr.clone(), visit.ctx.now);
    Ok(Page::new(words::reviews_title(&tr), Frame::Staff, move || {
        let waiting = if list.waiting.is_empty() {
            Either::Left(view! {
                <EmptyState symbol=Symbol::Success title=words::none_title(&tr) text=words::none(&tr)/>
            })
        } else {
            let caption = words::waiting_caption(&tr, list.waiting.len());
            Either::Right(table(&tr, "waiting", caption, &list.waiting, &list.names, now))
        };
        let judged = (!list.judged.is_empty()).then(|| {
            let caption = words::judged_caption(&tr, list.judged.len());
            view! {
                <Heading level=Level::Two text=words::judged(&tr)/>
                {table(&tr, "judged", caption, &list.judged, &list.names, now)}
            }
        });
        view! {
            {done(told)}
            <Heading level=Level::One text=words::reviews_title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::reviews_lead(&tr)/>
            <Heading level=Level::Two text=words::waiting(&tr)/>
            {waiting}
            {judged}
        }
    })
    .into())
}

fn table(
    tr: &Tr,
    id: &'static str,
    caption: Text,
    emergencies: &[Emergency],
    names: &HashMap<StaffId, String>,
    now: Timestamp,
) -> AnyView {
    let columns =
        [words::opened(tr), words::by(tr), words::why(tr), words::due(tr), words::state(tr), words::case(tr)]
            .map(Column::new);
    let rows = emergencies.iter().map(|one| row(tr, one, names, now)).collect::<Vec<_>>();
    view! { <Table id caption columns=columns.to_vec() rows/> }.into_any()
}

fn row(tr: &Tr, one: &Emergency, names: &HashMap<StaffId, String>, now: Timestamp) -> Vec<Cell> {
    let state = match &one.review {
        Some(review) => Cell::Badge { kind: badge::Kind::Good, text: finding_name(tr, review.finding) },
        None if is_overdue(one.span.opened, now) => {
            Cell::Badge { kind: badge::Kind::Late, text: words::overdue(tr) }
        }
        None => Cell::Badge { kind: badge::Kind::Soon, text: words::in_time(tr) },
    };
    vec![
        Cell::Link { href: paths::emergency(one.id), text: moment(one.span.opened).into() },
        Cell::Shown(who(tr, one, names).into()),
        Cell::Shown(reason_name(tr, one.reason).into()),
        Cell::Shown(date(review_due(one.span.opened)).into()),
        state,
        Cell::Shown(one.case.to_string().into()),
    ]
}

/// Who opened it, in which role.
pub(super) fn who(tr: &Tr, one: &Emergency, names: &HashMap<StaffId, String>) -> Text {
    let role = role_name(tr, one.role);
    match names.get(&one.by) {
        Some(name) => words::by_role(tr, name.as_str(), role),
        None => role,
    }
}
