//! Home: where the person is, what to do now, who acts, how long it may take, and who helps.
//!
//! The level of help changes how much stands open, never what there is: everything folded away is one tap further,
//! and `?all=1` opens all of it without a script.

mod done_for_you;
mod help;
mod information;
mod order;
mod papers;
mod path;
mod seen;
mod tasks;
mod term;
mod waiting;

pub(crate) use seen::seen;

use super::{contacts, fold::Fold, lawful};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Alert, ButtonLink, Card, Heading, KeyValues, LinkAlone, More, Paragraph, PeopleList, Say, Symbol,
        TaskList, TimeCard, Timeline, alert, button, heading::Level, key_values::Fact, paragraph,
    },
    paths,
    visit::{Around, Visit},
    ways,
};
use domain::{
    access::Role,
    hearing::Hearing,
    position::{Corrected, Position},
    presentation::{self, Human, Presentation},
    procedure::{Actor, Step},
    time::{day, wall},
};
use leptos::prelude::*;
use locales::{Tr, msg, when};
use service::{
    Fault,
    status::{self, Status},
};

/// In the query: show everything that the level of help folds away.
const ALL: &str = "all";

/// The status of the own case.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let status = status::load(&visit.ctx).await?;
    Ok(draw(visit.around.clone(), status, visit.query.has(ALL)).into())
}

/// The page for a status that was loaded.
pub(crate) fn draw(around: Around, status: Status, all: bool) -> Page {
    Page::new(msg::page::nav_home(&around.tr), Frame::Person, move || body(&around, &status, all))
}

fn body(around: &Around, status: &Status, all: bool) -> impl IntoView + use<> {
    let (tr, position) = (&around.tr, &status.position);
    let shown = if all { opened(around.presentation) } else { around.presentation };
    // Where only the step of now stands open, all that is not about now is behind one tap.
    let brief = shown.timeline == presentation::Timeline::NowOnly;
    let near = shown.timeline == presentation::Timeline::Near;
    let fold = if near { contacts::Fold::AllButFirst } else { contacts::Fold::Open };
    let helper = (shown.human == Human::Named).then(|| contacts::nearest(tr, &status.contacts)).flatten();
    let rest = view! {
        {brief.then(|| more_of_the_path(tr, position))}
        {term::card(tr, &position.terms, &status.changes)}
        {others(tr, status, shown)}
        {line(tr, status, shown)}
        {needed(tr, position, shown)}
        {contacts::section(tr, &status.contacts, fold)}
        {about_me(around)}
    };
    let rest = if brief {
        view! { <More summary=msg::status::more(tr)><div class="ww-flow">{rest}</div></More> }.into_any()
    } else {
        rest.into_any()
    };
    let path = here(around, position, shown).into_any();
    let tasks = to_do(around, status, shown, all).into_any();
    let appointment = appointment(tr, status).into_any();
    // What cannot wait comes before everything else; without it, the first question is where one is. A date that is
    // set comes before what one may do meanwhile, and that there is none comes last.
    let pressing = tasks::pressing(position, hearing(status), around.ctx.now);
    let now = match (pressing, status.hearing.is_some()) {
        (true, _) => vec![tasks, appointment, path],
        (false, true) => vec![path, appointment, tasks],
        (false, false) => vec![path, tasks, appointment],
    };
    view! {
        <Heading level=Level::One text=msg::status::hello(tr, status.given_name.clone())/>
        {known(tr, status)}
        {news(tr, position)}
        {help::today(around, status)}
        {help::written(tr, status, around.ctx.now)}
        {done_for_you::news(tr, &status.acts, &status.choices, around.ctx.now)}
        {helper.map(|helper| view! {
            <Heading level=Level::Two text=msg::contacts::call(tr)/>
            <PeopleList people=vec![helper]/>
        })}
        {now}
        {information::section(around, status, shown)}
        {help::section(tr)}
        {rest}
    }
}

/// The next hearing, if there is one.
fn hearing(status: &Status) -> Option<&Hearing> {
    status.hearing.as_ref().map(|booked| &booked.hearing)
}

/// The same presentation with nothing folded away.
fn opened(presentation: Presentation) -> Presentation {
    Presentation { tasks: usize::MAX, timeline: presentation::Timeline::Whole, ..presentation }
}

/// What the authority told and when, and a calm word when that was long ago: most people wait, and most of the time.
fn known(tr: &Tr, status: &Status) -> impl IntoView + use<> {
    let told = match status.position.known_at {
        Some(at) => msg::page::as_known_on(tr, when::moment(tr, wall(at).datetime())),
        None => msg::status::nothing_told(tr),
    };
    let stale =
        status.stale.then(|| view! { <Paragraph kind=paragraph::Kind::Small text=msg::status::stale(tr)/> });
    view! {
        <Paragraph kind=paragraph::Kind::Small text=told/>
        {stale}
    }
}

/// A decision or a withdrawal. The outcome is not said here: legal help tells it, with the letter (design.md 2.11).
fn news(tr: &Tr, position: &Position) -> impl IntoView + use<> {
    let withdrawn = position.withdrawn.map(|at| {
        let text = msg::status::withdrawn(tr, when::day(tr, day(at)));
        view! { <Alert kind=alert::Kind::Warning title=msg::status::withdrawn_title(tr) text/> }
    });
    let decision = tasks::decided(position).map(|decision| {
        let text = msg::status::decision(tr, when::day(tr, day(decision.at)));
        view! { <Alert kind=alert::Kind::Info title=msg::status::decision_title(tr) text/> }
    });
    // What is wrong in the report was told at this step, or at the one that is just behind.
    let last = position.done.last().map(|done| &done.step);
    let news = |told: &&Corrected| told.step.as_ref() == position.stage.step() || told.step.as_ref() == last;
    let corrected = position.corrected.as_ref().filter(news).map(|told| {
        let text = msg::status::corrected(tr, when::day(tr, day(told.at)));
        view! { <Alert kind=alert::Kind::Ok title=msg::status::corrected_title(tr) text/> }
    });
    view! { {withdrawn}{decision}{corrected} }
}

/// In which line the person waits, and what placed them there.
fn line(tr: &Tr, status: &Status, shown: Presentation) -> Option<AnyView> {
    let whole = shown.timeline == presentation::Timeline::Whole;
    Some(Fold::when(whole).part(msg::order::title(tr), order::body(tr, &status.line)?))
}

/// Where the person is on the way.
fn here(around: &Around, position: &Position, shown: Presentation) -> impl IntoView + use<> {
    let tr = &around.tr;
    let procedure = around.ctx.procedures.version(&position.version);
    let step = position.stage.step().and_then(|step| procedure?.step(step));
    let whole = shown.timeline == presentation::Timeline::Whole;
    let track = lawful::track(tr, &position.track).filter(|_| whole);
    let mut stops = path::so_far(tr, position, shown.timeline);
    // After a decision the way on tells the outcome, so it waits behind a tap, beside the advice to read it together.
    let told_apart = tasks::decided(position).is_some();
    let mut rest = Vec::new();
    if shown.timeline != presentation::Timeline::NowOnly && !told_apart {
        let (open, folded) = path::next(position, shown.timeline);
        stops.extend(path::possible(tr, open));
        rest = path::possible(tr, folded);
    }
    let rest = (!rest.is_empty())
        .then(|| view! { <More summary=msg::status::other_next(tr)><Timeline stops=rest/></More> });
    let apart = (told_apart && !position.next.is_empty()).then(|| {
        let stops = path::possible(tr, &position.next);
        view! { <More summary=msg::status::decision_next(tr)><Timeline stops/></More> }
    });

    // What stands beside is for children who came alone.
    let ward = around.ctx.actor.role() == Some(Role::Ward);
    let beside = if ward { path::beside(tr, position, procedure) } else { Vec::new() };
    let beside = (!beside.is_empty()).then(|| {
        let fold = Fold::when(shown.timeline != presentation::Timeline::NowOnly);
        fold.part(msg::status::beside(tr), view! { <Timeline stops=beside/> }.into_any())
    });

    view! {
        <section class="ww-flow" aria-labelledby="here">
            <Heading level=Level::Two text=msg::status::title(tr) id="here"/>
            {track.map(|track| view! { <Paragraph text=msg::status::track(tr, track)/> })}
            <Timeline stops/>
            {rest}
            {apart}
            {step.map(|step| about_step(around, step, position, Fold::when(whole)))}
            {beside}
        </section>
    }
}

/// What the person can do at the step, who helps, and the names and sources of it.
fn about_step(around: &Around, step: &Step, position: &Position, fold: Fold) -> impl IntoView + use<> {
    let tr = &around.tr;
    let can = position
        .can
        .iter()
        .filter_map(|can| lawful::word(tr, "can", can.as_str()))
        .map(|text| view! { <li><Say text/></li> })
        .collect::<Vec<_>>();
    let can = (!can.is_empty()).then(|| {
        view! {
            <Paragraph text=msg::status::can(tr)/>
            <ul>{can}</ul>
        }
    });
    // Nidos helps children who came alone, and nobody else.
    let ward = around.ctx.actor.role() == Some(Role::Ward);
    let helps: Vec<Actor> = step.help.iter().copied().filter(|who| ward || *who != Actor::Nidos).collect();
    let helps = lawful::actors(tr, &helps).map(|who| msg::status::helps(tr, who));
    let optional = step.optional.then(|| msg::status::optional(tr));
    let read = ways::step_address(&around.ctx.procedures, Some(&position.version), &step.id);
    let doubt = step.uncertain.as_ref().and_then(|id| lawful::word(tr, "uncertain", id.as_str()));
    let doubt = doubt.map(|text| {
        view! { <Alert kind=alert::Kind::Info title=msg::legal_term::unsure_title(tr) text/> }
    });
    let body = view! {
        {can}
        {helps.map(|text| view! { <Paragraph text/> })}
        {doubt}
        {optional.map(|text| view! { <Paragraph text/> })}
        {read.map(|href| view! { <p><LinkAlone href text=msg::ways::step(tr) symbol=Symbol::Route/></p> })}
        {step_source(tr, step)}
    };
    fold.part(msg::status::can_title(tr), body.into_any())
}

/// The name in letters and the law behind it.
fn step_source(tr: &Tr, step: &Step) -> impl IntoView + use<> {
    let mut facts: Vec<Fact> =
        step.basis.iter().map(|basis| Fact::new(msg::legal_term::basis(tr), basis.clone())).collect();
    facts.push(Fact::new(msg::legal_term::source(tr), step.source.text.clone()));
    let certainty = lawful::word(tr, "confidence", step.source.confidence.code());
    facts.extend(certainty.map(|text| Fact::new(msg::legal_term::certainty(tr), text)));
    view! {
        <Paragraph kind=paragraph::Kind::Small text=lawful::official(tr, &step.name)/>
        <KeyValues facts/>
    }
}

/// The tasks that the level shows, the way to the others, and the way to somebody who helps.
fn to_do(around: &Around, status: &Status, shown: Presentation, all: bool) -> impl IntoView + use<> {
    let tr = &around.tr;
    let hearing = hearing(status);
    let now = around.ctx.now;
    let whole = format!("{}?{ALL}=1", paths::HOME);
    let folded = shown.timeline != presentation::Timeline::Whole;
    let open = if folded { whole.as_str() } else { "" };
    let mut tasks = tasks::tasks(tr, &status.position, hearing, now, open);
    tasks.truncate(shown.tasks);
    if !shown.pictures {
        for task in &mut tasks {
            task.picture = None;
        }
    }
    let restful = (!tasks::pressing(&status.position, hearing, now)).then(|| msg::status::tasks_none(tr));
    let call = (shown.human == Human::Button).then(|| {
        let href = format!("#{}", contacts::PEOPLE);
        view! {
            <p><ButtonLink href text=msg::contacts::call(tr) kind=button::Kind::Secondary symbol=Symbol::Phone/></p>
        }
    });
    let switch = match (folded, all) {
        (_, true) => Some((paths::HOME.to_owned(), msg::status::show_less(tr))),
        (true, false) => Some((whole.clone(), msg::status::show_all(tr))),
        (false, false) => None,
    };
    view! {
        <section class="ww-flow" aria-labelledby="tasks">
            <Heading level=Level::Two text=msg::status::tasks(tr) id="tasks"/>
            {restful.map(|text| view! { <Paragraph text/> })}
            <TaskList tasks/>
            {switch.map(|(href, text)| view! { <p><LinkAlone href text symbol=Symbol::List/></p> })}
            {call}
        </section>
    }
}

/// The time of the next hearing.
fn appointment(tr: &Tr, status: &Status) -> impl IntoView + use<> {
    let body = match &status.hearing {
        Some(booked) => {
            let at = wall(booked.hearing.time.starts).datetime();
            view! {
                <TimeCard tr=tr.clone() at place=booked.place.clone()/>
                <p><LinkAlone href=paths::HEARING text=msg::status::appointment_link(tr) symbol=Symbol::Calendar/></p>
            }
            .into_any()
        }
        None => view! { <Paragraph text=msg::status::appointment_none(tr)/> }.into_any(),
    };
    view! { <Card title=msg::status::appointment(tr)>{body}</Card> }
}

/// What may come next, for the page that shows only now.
fn more_of_the_path(tr: &Tr, position: &Position) -> impl IntoView + use<> {
    let ahead = tasks::decided(position)
        .is_none()
        .then(|| path::possible(tr, &position.next))
        .filter(|stops| !stops.is_empty());
    ahead.map(|stops| view! { <Timeline stops/> })
}

/// The papers, open where the whole page is.
fn needed(tr: &Tr, position: &Position, shown: Presentation) -> impl IntoView + use<> {
    let list = papers::list(tr, position);
    if shown.timeline == presentation::Timeline::Whole {
        view! {
            <section class="ww-flow" aria-labelledby=tasks::PAPERS>
                <Heading level=Level::Two text=msg::status::papers(tr) id=tasks::PAPERS/>
                {list}
            </section>
        }
        .into_any()
    } else {
        view! { <More summary=msg::status::papers(tr)>{list}</More> }.into_any()
    }
}

/// How long others wait where the case waits.
fn others(tr: &Tr, status: &Status, shown: Presentation) -> AnyView {
    let fold = Fold::when(shown.timeline == presentation::Timeline::Whole);
    waiting::card(tr, status.waiting.as_ref(), &status.position.terms, fold, shown.pictures)
}

/// Links to what belongs to the person.
fn about_me(around: &Around) -> impl IntoView + use<> {
    let tr = &around.tr;
    let done_for_you = (around.ctx.actor.role() == Some(Role::Ward)).then(|| {
        let text = msg::done_for_you::title(tr);
        view! { <li><LinkAlone href=paths::DONE_FOR_YOU text symbol=Symbol::TwoPeople/></li> }
    });
    view! {
        <section class="ww-flow" aria-labelledby="me">
            <Heading level=Level::Two text=msg::status::about_me(tr) id="me"/>
            <ul class="ww-links">
                {done_for_you}
                <li><LinkAlone href=paths::WHO_IS_WHO text=msg::who_is_who::title(tr) symbol=Symbol::Group/></li>
                <li><LinkAlone href=paths::PAPERS text=msg::documents::title(tr) symbol=Symbol::Camera/></li>
                <li><LinkAlone href=paths::ALONG text=msg::along::title(tr) symbol=Symbol::TwoPeople/></li>
                <li><LinkAlone href=paths::FAMILY text=msg::family::title(tr) symbol=Symbol::Group/></li>
                <li><LinkAlone href=paths::LOOKED text=msg::looked::title(tr) symbol=Symbol::Eye/></li>
                <li><LinkAlone href=paths::DETAILS text=msg::page::nav_details(tr) symbol=Symbol::Registration/></li>
                <li><LinkAlone href=paths::DEVICES text=msg::status::devices(tr) symbol=Symbol::Smartphone/></li>
                <li><LinkAlone href=paths::SUPPORT text=msg::support::title(tr) symbol=Symbol::Help/></li>
            </ul>
        </section>
    }
}
