//! A human near: messages, a call, and legal help today for who has a decision and nobody at their side.

use super::tasks::decided;
use crate::{
    applicant::contacts::{helpers, hotline},
    component::{Alert, Heading, LinkAlone, Paragraph, PeopleList, Symbol, alert, heading::Level},
    paths,
    visit::Around,
};
use domain::{
    person::{Contact, ContactKind},
    time::day,
};
use jiff::{SignedDuration, Timestamp};
use leptos::prelude::*;
use locales::{Tr, msg, when};
use service::status::Status;

/// Who helps to find legal help, after the number of the operator.
const FINDERS: [ContactKind; 3] = [ContactKind::Guardian, ContactKind::Vwn, ContactKind::Coa];

/// "Find legal help today". It is the same for every decision, so that it does not tell the outcome (design.md 2.11).
pub(super) fn today(around: &Around, status: &Status) -> AnyView {
    let tr = &around.tr;
    let alone = !status.contacts.iter().any(|contact| contact.kind == ContactKind::LegalHelp);
    if decided(&status.position).is_none() || !alone {
        return ().into_any();
    }
    let finders: Vec<Contact> = status
        .contacts
        .iter()
        .filter(|contact| FINDERS.contains(&contact.kind) && contact.phone.is_some())
        .cloned()
        .collect();
    let mut people: Vec<_> = around.app.legal_help.iter().map(|line| hotline(tr, line)).collect();
    people.extend(helpers(tr, &finders));
    view! {
        <section class="ww-flow">
            <Alert kind=alert::Kind::Warning title=msg::calls::today_title(tr) text=msg::calls::today(tr)/>
            <PeopleList people/>
            <Paragraph text=msg::calls::today_desk(tr)/>
            <p><LinkAlone href=paths::CALL_ME text=msg::calls::short(tr) symbol=Symbol::Phone/></p>
        </section>
    }
    .into_any()
}

/// How long a message is news. That the person read it is recorded nowhere, so that only time can end it.
const NEWS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// That the IND wrote, and the way to it.
pub(super) fn written(tr: &Tr, status: &Status, now: Timestamp) -> AnyView {
    let news = status.written.filter(|at| now.duration_since(*at) < NEWS).map(|at| {
        let (text, read) =
            (msg::messages::home_news(tr, when::day(tr, day(at))), msg::messages::home_link(tr));
        view! {
            <Alert kind=alert::Kind::Info text>
                <p><LinkAlone href=paths::MESSAGES text=read symbol=Symbol::Message/></p>
            </Alert>
        }
    });
    view! { {news} }.into_any()
}

/// Links to writing and to being called.
pub(super) fn section(tr: &Tr) -> AnyView {
    view! {
        <section class="ww-flow" aria-labelledby="help">
            <Heading level=Level::Two text=msg::calls::section(tr) id="help"/>
            <ul class="ww-links">
                <li><LinkAlone href=paths::CALL_ME text=msg::calls::title(tr) symbol=Symbol::Headset/></li>
                <li><LinkAlone href=paths::MESSAGES text=msg::messages::title(tr) symbol=Symbol::Message/></li>
            </ul>
        </section>
    }
    .into_any()
}
