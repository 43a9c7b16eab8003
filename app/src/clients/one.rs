//! One client: where the procedure stands, as the person sees it, and what else the own role needs.

use crate::{
    answer::{Answer, Frame, Page},
    applicant::{self, contacts::helpers},
    caseworker::{
        case::papers,
        names::{step_name, track_name},
    },
    component::{
        Card, Heading, KeyValues, LinkAlone, Paragraph, PeopleList, Shown, Symbol, TimeCard, heading::Level,
        key_values::Fact,
    },
    paths,
    planner::times::kind_name,
    staff::{date, moment, role_name},
    visit::{Around, Visit},
};
use domain::{ids::CaseId, time::wall};
use leptos::prelude::*;
use locales::{Tr, msg::staff_clients as words};
use service::{
    Fault,
    clients::{self, Client},
};

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let case: CaseId = visit.parts.read("case").ok_or(Fault::Absent)?;
    let client = clients::open(&visit.ctx, case).await?;
    let around = visit.around.clone();
    Ok(Page::new(words::title(&around.tr), Frame::Staff, move || {
        let tr = &around.tr;
        let seen = applicant::status::seen(tr, &client.position);
        view! {
            <p><LinkAlone href=paths::CLIENTS text=words::back(tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=client.name.as_str()/>
            <div class="ww-columns">
                <div class="ww-flow">
                    <Card title=words::stands(tr)>{seen}</Card>
                    {papers::card(tr, client.case, client.papers.as_ref())}
                </div>
                <div class="ww-flow">
                    {facts(&around, &client)}
                    {appointment(tr, &client)}
                    {people(tr, &client)}
                </div>
            </div>
        }
    })
    .into())
}

fn facts(around: &Around, client: &Client) -> AnyView {
    let (tr, procedures) = (&around.tr, &around.ctx.procedures);
    let position = &client.position;
    let mut facts = vec![Fact::new(words::language(tr), client.language.own_name())];
    facts.push(Fact::new(words::track(tr), track_name(procedures, &position.version, &position.track)));
    let step = position.stage.step().map(|step| step_name(procedures, &position.version, step));
    facts.push(Fact::new(words::step(tr), step.unwrap_or_else(|| words::step_none(tr))));
    facts.extend(position.stage.since().map(|since| Fact::new(words::since(tr), date(since))));
    facts.extend(around.ctx.actor.role().map(|role| Fact::new(words::you(tr), role_name(tr, role))));
    facts.push(match client.until.filter(|until| !domain::assignment::open_ended(*until)) {
        Some(until) => Fact::new(words::access_until(tr), moment(until)),
        None => Fact::new(words::access_until(tr), words::access_open(tr)),
    });
    view! { <Card title=words::facts(tr)><KeyValues facts/></Card> }.into_any()
}

fn appointment(tr: &Tr, client: &Client) -> AnyView {
    let Some(booked) = &client.hearing else { return ().into_any() };
    let at = wall(booked.hearing.time.starts).datetime();
    let (kind, title) = (kind_name(tr, booked.hearing.time.kind), words::appointment(tr));
    let place: Shown =
        if client.place_kept_back { words::place_kept_back(tr).into() } else { booked.place.as_str().into() };
    let tr = tr.clone();
    view! {
        <Card title>
            <Paragraph text=kind/>
            <TimeCard tr at place/>
        </Card>
    }
    .into_any()
}

fn people(tr: &Tr, client: &Client) -> AnyView {
    let people = helpers(tr, &client.contacts);
    (!people.is_empty())
        .then(|| view! { <Card title=words::people(tr)><PeopleList people/></Card> })
        .into_any()
}
