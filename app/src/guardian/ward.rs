//! One child: what is needed, what the child chose, what was done, and who is around.

use super::band::{along, asked, band, same_child};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    applicant::contacts::helpers,
    caseworker::names::step_name,
    component::{
        Alert, Button, ButtonLink, Card, Heading, KeyValues, Link, LinkAlone, Paragraph, PeopleList, Say,
        Symbol, TimeCard, alert, button, heading::Level, key_values::Fact, paragraph,
    },
    paths,
    planner::times::kind_name,
    staff::{DONE, date, done, moment},
    visit::{Around, Visit},
};
use domain::{
    ids::CaseId,
    time::wall,
    ward::{Act, Choice, Ground, What},
};
use leptos::{either::Either, prelude::*};
use locales::{Text, Tr, msg::staff_wards as words, when};
use service::{
    Fault,
    wards::{self, Ward},
};

pub(super) const DONE_CONFIRMED: &str = "confirmed";
pub(super) const DONE_MOVED: &str = "moved";
pub(super) const DONE_CANCELLED: &str = "cancelled";
pub(super) const DONE_REPORTED: &str = "reported";
pub(super) const DONE_OBJECTED: &str = "objected";
/// In the query of the page to object: the number of the choice.
pub(super) const ABOUT: &str = "about";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let ward = wards::open(&visit.ctx, asked(&visit)?).await?;
    let tr = &visit.tr;
    let told = match visit.query.get(DONE) {
        DONE_CONFIRMED => Some(words::done_confirmed(tr)),
        DONE_MOVED => Some(words::done_moved(tr)),
        DONE_CANCELLED => Some(words::done_cancelled(tr)),
        DONE_REPORTED => Some(words::done_reported(tr)),
        DONE_OBJECTED => Some(words::done_objected(tr)),
        _ => None,
    };
    Ok(draw(&visit.around, ward, told, None).into())
}

/// There is nothing to see at the address of a deed but the child it was about.
pub(crate) fn back(visit: &Visit) -> Result<Answer, Fault> {
    Ok(redirect(paths::ward(paths::WARD, asked(visit)?)))
}

/// The child again after a deed.
pub(super) fn after(case: CaseId, deed: &str) -> Answer {
    redirect(format!("{}?{DONE}={deed}", paths::ward(paths::WARD, case)))
}

/// The page of the child with why nothing was changed on top.
pub(super) async fn refused(visit: &Visit, why: Text) -> Result<Answer, Fault> {
    let ward = wards::open(&visit.ctx, asked(visit)?).await?;
    Ok(draw(&visit.around, ward, None, Some(why)).into())
}

/// The refusal of a form that was made on a page about another child; `None` when it was made on this one.
pub(super) async fn other_child(visit: &Visit) -> Result<Option<Answer>, Fault> {
    if same_child(visit) {
        return Ok(None);
    }
    refused(visit, words::other_child(&visit.tr)).await.map(Some)
}

fn draw(around: &Around, ward: Ward, told: Option<Text>, why: Option<Text>) -> Page {
    let around = around.clone();
    let refused = why.is_some();
    Page::new(words::nav(&around.tr), Frame::Staff, move || {
        let tr = &around.tr;
        let name = format!("{} {}", ward.person.given_name, ward.person.family_name);
        let why = why.map(|text| {
            let title = words::refused(tr);
            view! { <div role="alert"><Alert kind=alert::Kind::Warning title text/></div> }
        });
        view! {
            {band(tr, ward.case, &name, ward.person.born, ward.may_act)}
            {why}
            {done(told)}
            <Heading level=Level::One text=words::ward_title(tr, name)/>
            <div class="ww-columns">
                <div class="ww-flow">
                    {appointment(&around, &ward)}
                    {choices(&around, &ward)}
                    {acts(tr, &ward)}
                </div>
                <div class="ww-flow">
                    {stands(&around, &ward)}
                    {people(tr, &ward)}
                    {ward.may_act.then(|| details(tr, ward.case))}
                </div>
            </div>
            <p><LinkAlone href=paths::WARDS text=words::list_link(tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused)
}

fn appointment(around: &Around, ward: &Ward) -> AnyView {
    let (tr, now) = (&around.tr, around.ctx.now);
    let Some(booked) = &ward.hearing else {
        let text = words::appointment_none(tr);
        return view! { <Card title=words::appointment(tr)><Paragraph text/></Card> }.into_any();
    };
    let hearing = &booked.hearing;
    let at = wall(hearing.time.starts).datetime();
    let unanswered = !hearing.stands(now);
    let text = if unanswered {
        words::appointment_reserved(tr, when::day(tr, hearing.answer_by))
    } else {
        words::appointment_stands(tr)
    };
    let open = ward.may_act && hearing.may_confirm(now).is_ok();
    let waits = waits(ward, hearing.id, now);
    let deeds = match (open, waits) {
        (false, _) => None,
        (true, true) => {
            Some(Either::Left(view! { <Alert kind=alert::Kind::Warning text=words::waits(tr)/> }))
        }
        (true, false) => Some(Either::Right(deeds(tr, ward.case, unanswered, hearing.may_move(now).is_ok()))),
    };
    let (kind, place, tr) = (kind_name(tr, hearing.time.kind), booked.place.clone(), tr.clone());
    view! {
        <Card title=words::appointment(&tr)>
            <Paragraph text=kind/>
            <TimeCard tr at place/>
            <Paragraph text/>
            {deeds}
        </Card>
    }
    .into_any()
}

/// Whether an act about this appointment waits until the team lead has spoken to both.
fn waits(ward: &Ward, hearing: domain::ids::HearingId, now: jiff::Timestamp) -> bool {
    let booked = ward.hearing.as_ref().map(|booked| &booked.hearing);
    ward.acts.iter().filter(|(act, _)| act.what.hearing() == Some(hearing)).any(|(act, _)| {
        act.disagreement.is_some_and(|said| {
            let until = booked.map(|booked| domain::ward::waits_until(booked, said.at));
            said.settled.is_none() && until.is_some_and(|until| now < until)
        })
    })
}

fn deeds(tr: &Tr, case: CaseId, unanswered: bool, may_move: bool) -> AnyView {
    let confirm = unanswered.then(|| {
        view! {
            <form method="post" action=paths::ward(paths::WARD_HEARING, case)>
                {along(case)}
                <Button text=words::confirm(tr) symbol=Symbol::Check/>
            </form>
        }
    });
    let other = may_move.then(|| {
        let href = paths::ward(paths::WARD_MOVE, case);
        view! { <ButtonLink href text=words::r#move(tr) kind=button::Kind::Secondary symbol=Symbol::Calendar/> }
    });
    let href = paths::ward(paths::WARD_CANCEL, case);
    view! {
        {confirm}
        <p class="ww-actions">
            {other}
            <ButtonLink href text=words::cancel(tr) kind=button::Kind::Secondary symbol=Symbol::Message/>
        </p>
    }
    .into_any()
}

/// What the child chose, each with the way to object while there is one.
fn choices(around: &Around, ward: &Ward) -> AnyView {
    let (tr, now) = (&around.tr, around.ctx.now);
    let none = ward.choices.is_empty().then(|| view! { <Paragraph text=words::choices_none(tr)/> });
    let lines = ward
        .choices
        .iter()
        .map(|choice| {
            let open = choice.may_object(now) && ward.may_act;
            let object = open.then(|| {
                let href = format!("{}?{ABOUT}={}", paths::ward(paths::WARD_OBJECT, ward.case), choice.seq);
                view! { <br/><Link href text=words::object(tr, when::date(choice.object_until))/> }
            });
            let objected = choice.objection.map(|said| {
                let text = words::objected(tr, moment(said.at), ground(tr, said.ground));
                view! { <br/><Say text/> }
            });
            view! {
                <div class="ww-note">
                    <strong><Say text=what(tr, choice)/></strong>
                    <br/>
                    <Say text=moment(choice.at)/>
                    {object}
                    {objected}
                </div>
            }
        })
        .collect::<Vec<_>>();
    let lines = (!lines.is_empty()).then(|| {
        view! {
            {lines}
            <Paragraph kind=paragraph::Kind::Small text=words::object_over(tr)/>
        }
    });
    view! { <Card title=words::choices(tr)>{none}{lines}</Card> }.into_any()
}

/// What the child chose, in a few words.
pub(super) fn what(tr: &Tr, choice: &Choice) -> Text {
    said(tr, &choice.what)
}

pub(super) fn said(tr: &Tr, what: &What) -> Text {
    match what {
        What::Confirmed { .. } => words::choice_confirmed(tr),
        What::Moved { starts, .. } => words::choice_moved(tr, moment(*starts)),
        What::Cancelled { .. } => words::choice_cancelled(tr),
        What::Reported => words::choice_reported(tr),
    }
}

pub(super) fn ground(tr: &Tr, ground: Ground) -> Text {
    match ground {
        Ground::NotReady => words::ground_not_ready(tr),
        Ground::HelperAbsent => words::ground_helper_absent(tr),
        Ground::NotUnderstood => words::ground_not_understood(tr),
        Ground::Other => words::ground_other(tr),
    }
}

fn acts(tr: &Tr, ward: &Ward) -> AnyView {
    let none = ward.acts.is_empty().then(|| view! { <Paragraph text=words::acts_none(tr)/> });
    let lines = ward.acts.iter().map(|(act, name)| act_line(tr, act, name)).collect::<Vec<_>>();
    view! { <Card title=words::acts(tr)>{none}{lines}</Card> }.into_any()
}

fn act_line(tr: &Tr, act: &Act, name: &str) -> AnyView {
    let disagreed = act.disagreement.map(|said| match said.settled {
        None => words::act_waits(tr),
        Some(settled) if settled.act_stands => words::act_settled_stands(tr),
        Some(_) => words::act_settled_child(tr),
    });
    view! {
        <div class="ww-note">
            <strong><Say text=said(tr, &act.what)/></strong>
            <br/>
            <Say text=words::act_by(tr, name.to_owned(), moment(act.at))/>
            {disagreed.map(|text| view! { <br/><Say text/> })}
        </div>
    }
    .into_any()
}

fn stands(around: &Around, ward: &Ward) -> AnyView {
    let (tr, procedures) = (&around.tr, &around.ctx.procedures);
    let position = &ward.position;
    let step = position.stage.step().map(|step| step_name(procedures, &position.version, step));
    let mut facts = vec![Fact::new(words::stands_step(tr), step.unwrap_or_else(|| words::no_step(tr)))];
    facts.extend(position.beside.iter().map(|one| {
        let step = step_name(procedures, &position.version, &one.step);
        let value = match one.since {
            Some(since) => words::stands_beside_since(tr, step, date(since)),
            None => words::stands_beside_yet(tr, step),
        };
        Fact::new(words::stands_beside(tr), value)
    }));
    facts.extend(ward.place.as_ref().map(|place| Fact::new(words::stands_place(tr), place.as_str())));
    facts.push(Fact::new(words::stands_language(tr), ward.person.language.own_name()));
    facts.extend(ward.adult_on.map(|on| Fact::new(words::stands_of_age(tr), when::date(on))));
    if ward.holders.is_empty() {
        facts.push(Fact::new(words::stands_guardian(tr), words::no_holder(tr)));
    }
    facts.extend(ward.holders.iter().map(|holder| {
        let value = words::stands_until(tr, holder.name.clone(), moment(holder.mandate.ends));
        Fact::new(words::stands_guardian(tr), value)
    }));
    view! { <Card title=words::stands(tr)><KeyValues facts/></Card> }.into_any()
}

fn people(tr: &Tr, ward: &Ward) -> AnyView {
    let people = helpers(tr, &ward.contacts);
    (!people.is_empty())
        .then(|| view! { <Card title=words::people(tr)><PeopleList people/></Card> })
        .into_any()
}

fn details(tr: &Tr, case: CaseId) -> AnyView {
    let (href, link) = (paths::ward(paths::WARD_DETAILS, case), words::details_link(tr));
    view! {
        <Card title=words::details(tr)>
            <p><LinkAlone href text=link symbol=Symbol::Registration/></p>
        </Card>
    }
    .into_any()
}
