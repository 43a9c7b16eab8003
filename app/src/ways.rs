//! The ways through the procedure, for anybody: which laws there are, which ways each has, and each way as a map and in
//! words, with where every fact comes from and how sure it is.
//!
//! Nothing here is about a person. Laws and ways have numbers in their addresses and all pages one title, so that
//! neither tells what somebody reads.

mod map;
mod track;

pub(crate) use track::page;

use crate::{
    answer::{Answer, Frame, Page},
    applicant::lawful,
    component::{Heading, LinkAlone, Paragraph, Symbol, heading::Level, paragraph},
    paths,
    visit::{Around, Visit},
};
use domain::{
    access::Actor,
    procedure::{Procedure, Procedures, StepId, TrackId, VersionId},
};
use leptos::prelude::*;
use locales::{Text, Tr, msg, msg::ways as words, when};

/// All laws with their ways; the newest law first.
pub(crate) fn list(visit: &Visit) -> Answer {
    let around = visit.around.clone();
    Page::new(words::title(&visit.tr), frame(&around), move || {
        let tr = &around.tr;
        let laws = around.ctx.procedures.versions().iter().enumerate().rev();
        let laws = laws.map(|(law, procedure)| of_law(tr, law, procedure)).collect::<Vec<_>>();
        let back = back(&around);
        view! {
            <Heading level=Level::One text=words::title(tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(tr)/>
            <Paragraph text=words::yours(tr)/>
            {laws}
            {back}
        }
    })
    .into()
}

/// One law with the links to its ways.
fn of_law(tr: &Tr, law: usize, procedure: &Procedure) -> impl IntoView + use<> {
    let ways = procedure.tracks.iter().enumerate().map(|(way, track)| {
        let text = lawful::track(tr, &track.id).unwrap_or_else(|| msg::status::step_unknown(tr));
        view! { <li><LinkAlone href=paths::way(law + 1, way + 1) text symbol=Symbol::Route/></li> }
    });
    let ways = ways.collect::<Vec<_>>();
    view! {
        <section class="ww-flow">
            <Heading level=Level::Two text=lodged(tr, procedure)/>
            <ul class="ww-links">{ways}</ul>
        </section>
    }
}

/// To which applications a law applies.
fn lodged(tr: &Tr, procedure: &Procedure) -> Text {
    match (procedure.lodged_from, procedure.lodged_until) {
        (Some(from), None) => words::lodged_from(tr, when::date(from)),
        (None, Some(until)) => words::lodged_until(tr, when::date(until)),
        (Some(from), Some(until)) => words::lodged_between(tr, when::date(from), when::date(until)),
        (None, None) => words::lodged_always(tr),
    }
}

/// Where a step is told, in that law or else in the newest one that has it.
pub(crate) fn step_address(
    procedures: &Procedures,
    version: Option<&VersionId>,
    step: &StepId,
) -> Option<String> {
    let has = |(_, procedure): &(usize, &Procedure)| procedure.step(step).is_some();
    let mut laws = procedures.versions().iter().enumerate().filter(has);
    let named = laws.clone().find(|(_, procedure)| Some(&procedure.id) == version);
    let (law, procedure) = named.or_else(|| laws.next_back())?;
    let way = number(procedure, &procedure.step(step)?.track)?;
    Some(paths::way_step(law + 1, way, step.as_str()))
}

/// The number of a track in the addresses of its law.
fn number(procedure: &Procedure, track: &TrackId) -> Option<usize> {
    procedure.tracks.iter().position(|one| one.id == *track).map(|place| place + 1)
}

/// What stands around the page for who reads it.
fn frame(around: &Around) -> Frame {
    match around.ctx.actor {
        Actor::Person { .. } => Frame::Person,
        Actor::Staff { .. } => Frame::Staff,
        _ => Frame::Public,
    }
}

/// Where the reader came from, as far as anybody can know.
fn back(around: &Around) -> impl IntoView + use<> {
    let href = match frame(around) {
        Frame::Person => paths::HOME,
        Frame::Staff => paths::STAFF_HOME,
        Frame::Public | Frame::Print => paths::START,
    };
    let text = msg::page::back(&around.tr);
    view! { <p><LinkAlone href text symbol=Symbol::Back/></p> }
}
