//! The people whom one helps now, nearest legal term first.

use crate::{
    answer::{Answer, Frame, Page},
    caseworker::names::step_name,
    component::{
        EmptyState, Heading, Pager, Paragraph, Symbol, Table,
        heading::Level,
        pager::Turn,
        table::{Cell, Column},
    },
    paths,
    visit::{Around, Visit},
};
use domain::{access::Role, ids::CaseId, term::last_day};
use leptos::prelude::*;
use locales::{Tr, msg::staff_clients as words, when};
use service::{
    Fault,
    cases::Row,
    clients::{self, Clients},
};

/// In the query: the last client of the page before.
const AFTER: &str = "after";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let after = visit.query.read::<CaseId>(AFTER);
    let list = clients::list(&visit.ctx, after).await?;
    let around = visit.around.clone();
    Ok(Page::new(words::title(&around.tr), Frame::Staff, move || {
        let tr = &around.tr;
        let body = if list.rows.is_empty() {
            let (title, text) = (words::none_title(tr), words::none(tr));
            view! { <EmptyState symbol=Symbol::TwoPeople title text/> }.into_any()
        } else {
            table(&around, &list)
        };
        let (title, lead) = match around.ctx.actor.role() {
            Some(Role::Guardian) => (words::guardian_title(tr), words::guardian_lead(tr)),
            _ => (words::title(tr), words::lead(tr)),
        };
        view! {
            <Heading level=Level::One text=title/>
            <Paragraph text=lead/>
            {body}
            {pages(tr, after.is_some(), list.next)}
        }
    })
    .into())
}

fn table(around: &Around, list: &Clients) -> AnyView {
    let tr = &around.tr;
    let columns = [words::name(tr), words::v_number(tr), words::step(tr), words::until(tr)].map(Column::new);
    let rows = list.rows.iter().map(|row| line(around, row)).collect::<Vec<_>>();
    let caption = words::caption(tr, list.rows.len());
    view! { <Table id="clients" caption columns=columns.to_vec() rows/> }.into_any()
}

fn line(around: &Around, row: &Row) -> Vec<Cell> {
    let (tr, procedures) = (&around.tr, &around.ctx.procedures);
    let step = row.step.as_ref().map(|step| step_name(procedures, &row.version, step));
    let due = row.due.map_or_else(|| words::until_none(tr).into(), |due| when::date(last_day(due)).into());
    vec![
        Cell::Link {
            href: paths::client(row.case),
            text: format!("{} {}", row.given_name, row.family_name).into(),
        },
        Cell::Shown(row.v_number.as_str().into()),
        Cell::Shown(step.unwrap_or_else(|| words::step_none(tr)).into()),
        Cell::Shown(due),
    ]
}

fn pages(tr: &Tr, later: bool, next: Option<CaseId>) -> AnyView {
    let back = later.then(|| Turn { href: paths::CLIENTS.to_owned(), text: words::first(tr) });
    let forward =
        next.map(|next| Turn { href: format!("{}?{AFTER}={next}", paths::CLIENTS), text: words::next(tr) });
    let any = back.is_some() || forward.is_some();
    any.then(|| view! { <Pager label=words::pages(tr) back forward/> }).into_any()
}
