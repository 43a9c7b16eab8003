//! One case on one screen: where it stands, what happened, who is around the person, and what can be recorded.

mod beside;
mod contact;
mod hearing;
mod information;
mod notes;
pub(crate) mod papers;
pub(crate) mod people;
mod standing;

pub(super) use hearing::KIND;
pub(super) use notes::TEXT;
pub(super) use people::REPORT;

use super::{
    draft::{self, CORRECTS},
    family,
    names::{author_name, event_name},
};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Card, ErrorSummary, Heading, Link, LinkAlone, Paragraph, Symbol, Table, alert,
        heading::Level,
        table::{Cell, Column},
    },
    paths,
    staff::{DONE, Wrong, date, done, dutch, moment},
    visit::{Around, Fields, Visit},
};
use domain::{access::Action, event::Event, ids::CaseId};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_case as words},
};
use service::{
    Fault,
    cases::{self, CaseFile},
};

pub(super) const DONE_RECORDED: &str = "recorded";
pub(super) const DONE_NOTED: &str = "noted";
pub(super) const DONE_REPORT: &str = "report";
pub(super) const DONE_INVITED: &str = "invited";
/// In the query: the line to correct.
const CORRECT: &str = "correct";
/// Where the form to record stands.
const RECORD: &str = "record";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let file = cases::open(&visit.ctx, asked(&visit)?).await?;
    let told = told(&visit.tr, &file, visit.query.get(DONE));
    let form = Fields(vec![(CORRECTS.to_owned(), visit.query.get(CORRECT).to_owned())]);
    Ok(draw(&visit.around, file, form, Wrong::default(), told).into())
}

/// There is nothing to see at the address of a deed but the case it was about.
pub(crate) fn back(visit: &Visit) -> Result<Answer, Fault> {
    Ok(redirect(paths::case(asked(visit)?)))
}

/// The case that the path names.
pub(super) fn asked(visit: &Visit) -> Result<CaseId, Fault> {
    visit.parts.read("case").ok_or(Fault::Absent)
}

/// The case again after a deed.
pub(super) fn after(case: CaseId, deed: &str) -> Answer {
    redirect(format!("{}?{DONE}={deed}", paths::case(case)))
}

fn told(tr: &Tr, file: &CaseFile, deed: &str) -> Option<Text> {
    match deed {
        DONE_RECORDED => Some(words::recorded(tr)),
        DONE_NOTED => Some(words::noted(tr)),
        DONE_REPORT => Some(words::report_done(tr)),
        DONE_INVITED => {
            file.hearing.as_ref().map(|booked| words::invited(tr, moment(booked.hearing.time.starts)))
        }
        _ => None,
    }
}

/// The case with what was filled in and refused.
pub(super) fn draw(around: &Around, file: CaseFile, form: Fields, wrong: Wrong, told: Option<Text>) -> Page {
    let around = around.clone();
    let refused = !wrong.is_empty();
    Page::new(words::title(&around.tr), Frame::Staff, move || {
        let (tr, procedures, now) = (&around.tr, &around.ctx.procedures, around.ctx.now);
        let name = format!("{} {}", file.person.given_name, file.person.family_name);
        let actor = &around.ctx.actor;
        view! {
            <ErrorSummary title=common::error_summary(tr) problems=wrong.problems()/>
            {done(told)}
            <p><LinkAlone href=paths::WORKLIST text=words::back(tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=name/>
            {file.address_secret.then(|| family::warning(tr))}
            <div class="ww-columns">
                <div class="ww-flow">
                    {standing::section(tr, procedures, &file)}
                    {happened(&around, &file)}
                    {beside::card(tr, &file)}
                    {papers::card(tr, file.case, file.papers.as_ref())}
                    {people::reports(tr, &file)}
                    {(!actor.judges()).then(|| information::offered(&around, &file))}
                </div>
                <div class="ww-flow">
                    {recording(tr, &file, &form, draft::form(tr, procedures, &file, &form, &wrong, now))}
                    {hearing::card(tr, procedures, &file, &form, &wrong, actor.has(Action::InviteHearing))}
                    {contact::card(tr, &file, actor, around.in_emergency(file.case))}
                    {actor.has(Action::AssignPeople).then(|| people::assigned(tr, &file))}
                    {notes::card(tr, &file, &form, &wrong)}
                    {people::person(tr, &file, actor.has(Action::ManageFamily))}
                    {people::contacts(tr, &file)}
                </div>
            </div>
        }
    })
    .refused(refused)
}

/// The form to record, for the caseworker; a team lead only looks along.
fn recording(tr: &Tr, file: &CaseFile, form: &Fields, draft: AnyView) -> AnyView {
    if !file.may_record {
        return view! { <Alert kind=alert::Kind::Info text=words::only_look(tr)/> }.into_any();
    }
    let corrected = draft::corrected(file, form);
    let title = match corrected {
        Some(event) => words::record_correct(tr, event.seq),
        None => words::record(tr),
    };
    let stop = corrected.map(|_| {
        view! { <p><Link href=paths::case(file.case) text=words::record_stop(tr)/></p> }
    });
    view! {
        <div id=RECORD>
            <Card title>
                {draft}
                {stop}
            </Card>
        </div>
    }
    .into_any()
}

/// What happened, newest first, each with who, when and on what ground.
fn happened(around: &Around, file: &CaseFile) -> AnyView {
    let tr = &around.tr;
    let body = if file.events.is_empty() {
        view! { <Paragraph text=words::events_none(tr)/> }.into_any()
    } else {
        let columns = [
            words::event_number(tr),
            words::event_on(tr),
            words::event_what(tr),
            words::event_who(tr),
            words::event_ground(tr),
            words::event_recorded(tr),
            words::event_change(tr),
        ]
        .map(|name| Column { name, number: false });
        let mut events: Vec<&Event> = file.events.iter().collect();
        events.sort_by_key(|event| std::cmp::Reverse(event.seq));
        let rows = events.into_iter().map(|event| line(around, file, event)).collect::<Vec<_>>();
        view! { <Table id="events" caption=words::events(tr) columns=columns.to_vec() rows/> }.into_any()
    };
    view! { <section class="ww-flow">{body}</section> }.into_any()
}

fn line(around: &Around, file: &CaseFile, event: &Event) -> Vec<Cell> {
    let tr = &around.tr;
    let what = event_name(tr, &around.ctx.procedures, &file.position, &event.kind);
    let what = match event.corrects {
        Some(number) => words::event_corrects(tr, what, number),
        None => what,
    };
    let replaced = file.events.iter().find(|other| other.corrects == Some(event.seq));
    let change = match replaced {
        Some(other) => Cell::Shown(words::event_replaced(tr, other.seq).into()),
        None if file.may_record && draft::correctable(&event.kind) => Cell::Link {
            href: format!("{}?{CORRECT}={}#{RECORD}", paths::case(file.case), event.seq),
            text: words::correct(tr, event.seq).into(),
        },
        None => Cell::Shown("".into()),
    };
    vec![
        Cell::Number(event.seq.to_string()),
        Cell::Shown(date(event.occurred).into()),
        Cell::Shown(what.into()),
        Cell::Shown(author_name(tr, event).into()),
        Cell::Shown(dutch(event.ground.as_deref().unwrap_or_default()).into()),
        Cell::Shown(moment(event.recorded).into()),
        change,
    ]
}
