//! The own appointments of an officer or interpreter: when, where and in which language, and nothing about whom.

use crate::{
    answer::{Answer, Frame, Page},
    component::{
        EmptyState, Heading, Pager, Paragraph, Symbol, Table,
        heading::Level,
        pager::Turn,
        paragraph,
        table::{Cell, Column},
    },
    paths,
    planner::times::kind_name,
    staff::typed_date,
    visit::Visit,
};
use domain::time::{day, wall};
use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use locales::{Tr, msg::staff_appointments as words, when};
use service::{
    Fault,
    hearings::{APPOINTMENT_DAYS, Appointment},
};

/// In the query: the first day of the list.
const FROM: &str = "from";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let from = typed_date(visit.query.get(FROM)).unwrap_or_else(|| day(visit.ctx.now));
    let list = service::hearings::appointments(&visit.ctx, from).await?;
    let tr = visit.tr.clone();
    Ok(Page::new(words::title(&tr), Frame::Staff, move || {
        let body = if list.is_empty() {
            let (title, text) = (words::none_title(&tr), words::none(&tr));
            view! { <EmptyState symbol=Symbol::Calendar title text/> }.into_any()
        } else {
            table(&tr, &list)
        };
        let turn = |days: i64, text| Some(Turn { href: address(from.saturating_add(days.days())), text });
        let back = turn(-APPOINTMENT_DAYS, words::earlier(&tr));
        let forward = turn(APPOINTMENT_DAYS, words::later(&tr));
        let until = from.saturating_add((APPOINTMENT_DAYS - 1).days());
        view! {
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr, when::date(from), when::date(until))/>
            {body}
            <Paragraph kind=paragraph::Kind::Small text=words::note(&tr)/>
            <Pager label=words::pages(&tr) back forward/>
        }
    })
    .into())
}

fn address(from: Date) -> String {
    format!("{}?{FROM}={from}", paths::APPOINTMENTS)
}

fn table(tr: &Tr, list: &[Appointment]) -> AnyView {
    let columns = [
        words::day(tr),
        words::time(tr),
        words::place(tr),
        words::room(tr),
        words::kind(tr),
        words::language(tr),
    ]
    .map(Column::new);
    let rows = list.iter().map(|appointment| line(tr, appointment)).collect::<Vec<_>>();
    let caption = words::caption(tr, list.len());
    view! { <Table id="appointments" caption columns=columns.to_vec() rows/> }.into_any()
}

fn line(tr: &Tr, appointment: &Appointment) -> Vec<Cell> {
    let time = &appointment.time;
    let (starts, ends) = (wall(time.starts).datetime(), wall(time.ends()).datetime());
    vec![
        Cell::Head(view! { <crate::component::Say text=when::day(tr, starts.date())/> }.into_any()),
        Cell::Shown(format!("{}–{}", when::time(starts.time()), when::time(ends.time())).into()),
        Cell::Shown(appointment.place.as_str().into()),
        Cell::Shown(appointment.room.as_str().into()),
        Cell::Shown(kind_name(tr, time.kind).into()),
        Cell::Shown(time.language.own_name().into()),
    ]
}
