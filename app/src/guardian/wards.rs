//! The wards by what needs doing.

use crate::{
    answer::{Answer, Frame, Page},
    caseworker::names::step_name,
    component::{
        EmptyState, Heading, Pager, Paragraph, Shown, Symbol, Table, badge,
        heading::Level,
        pager::Turn,
        table::{Cell, Column},
    },
    paths,
    staff::moment,
    visit::{Around, Visit},
};
use domain::{access::Role, ids::CaseId, mandate::Kind, term::last_day, ward::Need};
use leptos::prelude::*;
use locales::{Text, Tr, msg::staff_wards as words, when};
use service::{
    Fault,
    wards::{self, Holder, Line, Wards},
};

/// In the query: the last ward of the page before.
pub(super) const AFTER: &str = "after";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let after = visit.query.read::<CaseId>(AFTER);
    let list = wards::list(&visit.ctx, after).await?;
    Ok(draw(&visit.around, list, after.is_some()).into())
}

fn draw(around: &Around, list: Wards, later: bool) -> Page {
    let around = around.clone();
    let (title, lead) = titles(&around);
    Page::new(title.clone(), Frame::Staff, move || {
        let tr = &around.tr;
        let body = if list.lines.is_empty() {
            view! { <EmptyState symbol=Symbol::TwoPeople title=words::none_title(tr) text=words::none(tr)/> }
                .into_any()
        } else {
            table(&around, &list.lines)
        };
        view! {
            <Heading level=Level::One text=title/>
            <Paragraph text=lead/>
            {body}
            {pages(tr, paths::WARDS, later, list.next)}
        }
    })
}

fn titles(around: &Around) -> (Text, Text) {
    let tr = &around.tr;
    match around.ctx.actor.role() {
        Some(Role::GuardianDuty) => (words::title_duty(tr), words::lead_duty(tr)),
        Some(Role::GuardianLead) => (words::title_team(tr), words::lead(tr)),
        _ => (words::title(tr), words::lead(tr)),
    }
}

/// The wards of a list, in its order.
pub(super) fn table(around: &Around, lines: &[Line]) -> AnyView {
    let tr = &around.tr;
    let columns = [words::name(tr), words::need(tr), words::hearing(tr), words::step(tr), words::holder(tr)]
        .map(|name| Column { name, number: false });
    let rows = lines.iter().map(|line| row(around, line)).collect::<Vec<_>>();
    view! { <Table id="wards" caption=words::caption(tr, lines.len()) columns=columns.to_vec() rows/> }
        .into_any()
}

fn row(around: &Around, line: &Line) -> Vec<Cell> {
    let (tr, procedures) = (&around.tr, &around.ctx.procedures);
    let step = line
        .step
        .as_ref()
        .map_or_else(|| words::no_step(tr), |step| step_name(procedures, &line.version, step));
    let hearing: Shown = match &line.hearing {
        Some(booked) => moment(booked.hearing.time.starts).into(),
        None => words::no_hearing(tr).into(),
    };
    let holder = if wards::stands_in(&around.ctx.actor, line) {
        Cell::Badge { kind: badge::Kind::Plain, text: words::stands_in(tr) }
    } else {
        holders(tr, &line.holders)
    };
    vec![
        Cell::Link { href: paths::ward(paths::WARD, line.case), text: line.name.clone().into() },
        need(tr, line.need),
        Cell::Shown(hearing),
        Cell::Shown(step.into()),
        holder,
    ]
}

/// Who acts now; without anybody that is the most urgent thing in the row.
pub(super) fn holders(tr: &Tr, holders: &[Holder]) -> Cell {
    let guardian = holders.iter().find(|holder| holder.mandate.kind == Kind::Guardian);
    match (guardian, holders.first()) {
        (Some(guardian), _) => Cell::Shown(guardian.name.clone().into()),
        (None, Some(substitute)) => Cell::Shown(words::substitute(tr, substitute.name.clone()).into()),
        (None, None) => Cell::Badge { kind: badge::Kind::Late, text: words::no_holder(tr) },
    }
}

/// What is needed, in words; the colour only repeats them.
fn need(tr: &Tr, need: Need) -> Cell {
    let (kind, text) = match need {
        Need::Disagreement => (badge::Kind::Late, words::need_disagreement(tr)),
        Need::Answer(by) => (badge::Kind::Soon, words::need_answer(tr, when::date(by))),
        Need::Choice(until) => (badge::Kind::Soon, words::need_choice(tr, when::date(until))),
        Need::Hearing(_) => (badge::Kind::Plain, words::need_hearing(tr)),
        Need::Term(due) => (badge::Kind::Plain, words::need_term(tr, when::date(last_day(due)))),
        Need::OfAge(on) => (badge::Kind::Plain, words::need_of_age(tr, when::date(on))),
        Need::Nothing => return Cell::Shown(words::need_nothing(tr).into()),
    };
    Cell::Badge { kind, text }
}

/// To the first page and to the next.
pub(super) fn pages(tr: &Tr, path: &'static str, later: bool, next: Option<CaseId>) -> AnyView {
    let back = later.then(|| Turn { href: path.to_owned(), text: words::first(tr) });
    let forward = next.map(|next| Turn { href: format!("{path}?{AFTER}={next}"), text: words::next(tr) });
    let any = back.is_some() || forward.is_some();
    any.then(|| view! { <Pager label=words::pages(tr) back forward/> }).into_any()
}
