//! One way: the map, and below it each step in words.

use super::{
    back, frame, lodged,
    map::{Place, Way, drawing},
    step_address,
};
use crate::{
    answer::{Answer, Page},
    applicant::lawful,
    component::{
        Heading, KeyValues, Link, LinkAlone, Paragraph, Say, Symbol, heading::Level, key_values::Fact,
        paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use domain::{
    procedure::{Branch, Moment, Nature, Procedure, Source, Step, Target, Term, Track, UncertainId},
    term::{Length, Unit},
};
use leptos::prelude::*;
use locales::{Dir, Text, Tr, msg, msg::ways as words, when};
use service::Fault;

/// One way of one law, by the numbers in the address.
pub(crate) fn page(visit: &Visit) -> Result<Answer, Fault> {
    let part = |name| visit.parts.get(name).parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let (law, way) = (part("law").ok_or(Fault::Absent)?, part("way").ok_or(Fault::Absent)?);
    let around = visit.around.clone();
    let procedure = around.ctx.procedures.versions().get(law).ok_or(Fault::Absent)?;
    if procedure.tracks.get(way).is_none() {
        return Err(Fault::Absent);
    }
    Ok(Page::new(words::title(&visit.tr), frame(&around), move || {
        let procedure = &around.ctx.procedures.versions()[law];
        draw(&around, procedure, &procedure.tracks[way])
    })
    .into())
}

fn draw(around: &Around, procedure: &Procedure, track: &Track) -> AnyView {
    let tr = &around.tr;
    let steps: Vec<&Step> = procedure.steps.iter().filter(|step| step.track == track.id).collect();
    let map = map(tr, procedure, &steps);
    let outline = steps.is_empty().then(|| view! { <Paragraph text=msg::procedure::track_outline(tr)/> });
    let told = steps.iter().enumerate().map(|(place, step)| told(around, procedure, place + 1, step));
    let told = told.collect::<Vec<_>>();
    let name = lawful::track(tr, &track.id).unwrap_or_else(|| msg::status::step_unknown(tr));
    view! {
        <Heading level=Level::One text=name/>
        <Paragraph kind=paragraph::Kind::Small text=lawful::official(tr, &track.name)/>
        <Paragraph text=words::about(tr, lodged(tr, procedure), when::date(procedure.checked_on))/>
        {outline}
        <div class="ww-way">
            {map}
            {told}
        </div>
        <p><LinkAlone href=paths::WAYS text=words::all(tr) symbol=Symbol::List/></p>
        {back(around)}
    }
    .into_any()
}

fn map(tr: &Tr, procedure: &Procedure, steps: &[&Step]) -> Option<AnyView> {
    if steps.is_empty() {
        return None;
    }
    let places: Vec<Place> = steps
        .iter()
        .map(|step| Place {
            name: lawful::step(tr, &step.id).plain(),
            end: step.end,
            ways: step
                .next
                .iter()
                .map(|branch| Way {
                    to: procedure
                        .landing(&branch.to)
                        .and_then(|to| steps.iter().position(|step| step.id == to.id)),
                    plain: branch.condition.is_none(),
                })
                .collect(),
        })
        .collect();
    let svg = drawing(&places, tr.dir() == Dir::Rtl);
    Some(
        view! {
            <figure class="ww-flow">
                <div inner_html=svg></div>
                <figcaption class="nl-paragraph nl-paragraph--small"><Say text=words::map(tr)/></figcaption>
            </figure>
        }
        .into_any(),
    )
}

/// A step in words, with its number on the map.
fn told(around: &Around, procedure: &Procedure, number: usize, step: &Step) -> AnyView {
    let tr = &around.tr;
    let name = words::numbered(tr, number.to_string(), lawful::step(tr, &step.id));
    let explanation = lawful::explanation(tr, &step.id).map(|text| view! { <Paragraph text/> });
    let mut facts = vec![];
    let mut say = |name: Text, value: Option<Text>| facts.extend(value.map(|value| Fact::new(name, value)));
    say(words::who(tr), lawful::actors(tr, &step.actors));
    say(words::helps(tr), lawful::actors(tr, &step.help));
    let can = step.can.iter().filter_map(|can| lawful::word(tr, "can", can.as_str()));
    say(words::can(tr), lawful::listed(tr, can));
    let beside = step.beside.iter().map(|step| lawful::step(tr, step));
    say(words::beside(tr), lawful::listed(tr, beside));
    for term in step.terms.iter().filter_map(|id| procedure.term(id)) {
        let name = lawful::word(tr, "term", term.id.as_str());
        say(words::term(tr), name.map(|name| words::term_is(tr, name, length(tr, term), starts(tr, term))));
        say(
            words::term(tr),
            lawful::word(tr, "nature", term.nature.code()).filter(|_| term.nature != Nature::Law),
        );
        say(words::term_source(tr), Some(sourced(tr, Some(&term.basis), &term.source)));
        doubt(tr, procedure, term.uncertain.as_ref(), &mut say);
    }
    doubt(tr, procedure, step.uncertain.as_ref(), &mut say);
    say(words::step_source(tr), Some(sourced(tr, step.basis.as_ref(), &step.source)));
    let optional = step.optional.then(|| view! { <Paragraph text=msg::status::optional(tr)/> });
    let next = next(around, procedure, step);
    view! {
        <section class="ww-way__step" id=step.id.to_string()>
            <Heading level=Level::Two text=name/>
            <Paragraph kind=paragraph::Kind::Small text=lawful::official(tr, &step.name)/>
            {explanation}
            {optional}
            <KeyValues facts/>
            {next}
        </section>
    }
    .into_any()
}

/// An open question of law, with the day on which it was open.
fn doubt(tr: &Tr, procedure: &Procedure, id: Option<&UncertainId>, say: &mut impl FnMut(Text, Option<Text>)) {
    let Some(open) = id.and_then(|id| procedure.uncertain(id)) else { return };
    let question = lawful::word(tr, "uncertain", open.id.as_str());
    say(
        msg::legal_term::unsure_title(tr),
        question.map(|question| words::open(tr, question, when::date(open.dated))),
    );
}

/// On what a fact rests, where it comes from and how sure it is. Many sources name the article already.
fn sourced(tr: &Tr, basis: Option<&String>, source: &Source) -> Text {
    let sure = lawful::word(tr, "confidence", source.confidence.code());
    let sure = sure.unwrap_or_else(|| msg::status::step_unknown(tr));
    match basis.filter(|basis| !source.text.contains(basis.as_str())) {
        Some(basis) => words::sourced(tr, basis.clone(), source.text.clone(), sure),
        None => words::told_by(tr, source.text.clone(), sure),
    }
}

/// How long a term is, as far as it is known.
fn length(tr: &Tr, term: &Term) -> Text {
    let bounds = [
        term.length.map(|length| lasts(tr, length)),
        term.length.is_none().then(|| words::unknown(tr)),
        term.at_least.map(|length| words::at_least(tr, lasts(tr, length))),
        term.at_most.or(term.cap).map(|length| words::at_most(tr, lasts(tr, length))),
    ];
    lawful::listed(tr, bounds.into_iter().flatten()).unwrap_or_else(|| words::unknown(tr))
}

fn lasts(tr: &Tr, length: Length) -> Text {
    let count = i64::from(length.value);
    match length.unit {
        Unit::Hours => words::hours(tr, count),
        Unit::Days => words::days(tr, count),
        Unit::WorkingDays => words::working_days(tr, count),
        Unit::Weeks => words::weeks(tr, count),
        Unit::Months => words::months(tr, count),
    }
}

/// From when a term counts.
fn starts(tr: &Tr, term: &Term) -> Text {
    let starts = term.starts.iter().map(|start| match start {
        Moment::Lodged => words::from_lodged(tr),
        Moment::Decided => words::from_decided(tr),
        Moment::Corrected => words::from_corrected(tr),
        Moment::Started(step) => words::from_started(tr, lawful::step(tr, step)),
        Moment::Done(step) => words::from_done(tr, lawful::step(tr, step)),
        Moment::Outcome(_, outcome) => match lawful::word(tr, "if", outcome.code()) {
            Some(condition) => words::from_outcome(tr, condition),
            None => words::from_decided(tr),
        },
    });
    lawful::listed(tr, starts).unwrap_or_else(|| words::unknown(tr))
}

/// The ways on, each with when it is taken.
fn next(around: &Around, procedure: &Procedure, step: &Step) -> AnyView {
    let tr = &around.tr;
    if step.end {
        return view! { <Paragraph text=words::end(tr)/> }.into_any();
    }
    if step.next.is_empty() {
        return ().into_any();
    }
    let ways = step.next.iter().map(|branch| {
        let condition = branch.condition.as_ref().and_then(|condition| lawful::condition(tr, condition));
        view! {
            <li>
                {link(around, procedure, branch)}
                {condition.map(|text| view! { " "<Say text/> })}
            </li>
        }
    });
    let ways = ways.collect::<Vec<_>>();
    view! {
        <Paragraph text=words::next(tr)/>
        <ul>{ways}</ul>
    }
    .into_any()
}

/// The step that a way leads to; the track where it has no steps yet.
fn link(around: &Around, procedure: &Procedure, branch: &Branch) -> AnyView {
    let tr = &around.tr;
    if let Some(to) = procedure.landing(&branch.to) {
        let text = lawful::step(tr, &to.id);
        return match step_address(&around.ctx.procedures, Some(&procedure.id), &to.id) {
            Some(href) => view! { <Link href text/> }.into_any(),
            None => view! { <Say text/> }.into_any(),
        };
    }
    match &branch.to {
        Target::Track(track) => lawful::track(tr, track).map(|text| view! { <Say text/> }).into_any(),
        Target::Step(step) => view! { <Say text=lawful::step(tr, step)/> }.into_any(),
    }
}
