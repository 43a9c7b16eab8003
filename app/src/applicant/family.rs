//! Family: what one lets another see, one item at a time, and what others let one see.

use super::lawful;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, Card, ErrorSummary, Heading, Hidden, KeyValues, LinkAlone, Paragraph, Radios, Say,
        Shown as Words, Symbol, alert, button,
        field::{Choice, Field},
        heading::Level,
        key_values::Fact,
        paragraph,
    },
    paths,
    staff::Wrong,
    visit::{Fields, Visit},
};
use domain::{
    family::{Item, Kin, SHARE_DAYS, Share},
    ids::{CaseId, ShareId},
    time::wall,
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{family as words, page as common},
    when,
};
use service::{
    Fault,
    family::{self, Mine, Received, ShareRefusal, Shown},
};

const WHO: &str = "who";
const WHAT: &str = "what";
const DAYS: &str = "days";
/// What to stop sharing; a form without it shares something.
const STOP: &str = "stop";
/// In the query: what was done just now.
const DONE: &str = "done";
const SHARED: &str = "shared";
const STOPPED: &str = "stopped";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = match visit.query.get(DONE) {
        SHARED => Some(words::shared(&visit.tr)),
        STOPPED => Some(words::stopped(&visit.tr)),
        _ => None,
    };
    show(&visit, Wrong::default(), told).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let after = |deed: &str| redirect(format!("{}?{DONE}={deed}", paths::FAMILY));
    if let Some(share) = visit.form.read::<ShareId>(STOP) {
        family::stop(&visit.ctx, share).await?;
        return Ok(after(STOPPED));
    }
    let (tr, form) = (&visit.tr, &visit.form);
    let (who, what) = (form.read::<CaseId>(WHO), Item::from_code(form.get(WHAT)));
    let length = form.read::<i16>(DAYS);
    let (Some(who), Some(what), Some(days)) = (who, what, length) else {
        let mut wrong = Wrong::default();
        for (name, missing, text) in [
            (WHO, who.is_none(), words::who_choose(tr)),
            (WHAT, what.is_none(), words::what_choose(tr)),
            (DAYS, length.is_none(), words::days_choose(tr)),
        ] {
            wrong.when(missing, name, || text);
        }
        return show(&visit, wrong, None).await;
    };
    let wrong = match family::share(&visit.ctx, who, what, days).await {
        Ok(()) => return Ok(after(SHARED)),
        Err(ShareRefusal::NotFamily) => Wrong::at(WHO, words::who_choose(tr)),
        Err(ShareRefusal::Secret) => Wrong::at(WHAT, words::place_secret(tr)),
        Err(ShareRefusal::HowLong) => Wrong::at(DAYS, words::days_choose(tr)),
        Err(ShareRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, wrong, None).await
}

async fn show(visit: &Visit, wrong: Wrong, told: Option<Text>) -> Result<Answer, Fault> {
    let mine = family::mine(&visit.ctx).await?;
    let (tr, form) = (visit.tr.clone(), visit.form.clone());
    let refused = !wrong.is_empty();
    let page = Page::new(words::title(&tr), Frame::Person, move || {
        let told = told.map(|text| {
            view! { <div role="status"><Alert kind=alert::Kind::Ok text/></div> }
        });
        let secret = mine.address_secret.then(|| {
            view! { <Alert kind=alert::Kind::Info title=words::secret_title(&tr) text=words::secret(&tr)/> }
        });
        let given = mine.given.iter().map(|(share, name)| given(&tr, share, name)).collect::<Vec<_>>();
        let received = mine.received.iter().map(|one| received(&tr, one)).collect::<Vec<_>>();
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {told}
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr)/>
            {secret}
            {received}
            {given}
            {form_to_share(&tr, &mine, &form, &wrong)}
            <p><LinkAlone href=paths::HOME text=common::back(&tr) symbol=Symbol::Back/></p>
        }
    });
    Ok(page.refused(refused).into())
}

/// What somebody of the family is to the reader.
fn kin(tr: &Tr, kin: Kin) -> Text {
    match kin {
        Kin::Partner => words::kin_partner(tr),
        Kin::Parent => words::kin_parent(tr),
        Kin::Child => words::kin_child(tr),
        Kin::Sibling => words::kin_sibling(tr),
        Kin::Other => words::kin_other(tr),
    }
}

fn item(tr: &Tr, item: Item) -> Text {
    match item {
        Item::Step => words::item_step(tr),
        Item::Appointment => words::item_appointment(tr),
        Item::Place => words::item_place(tr),
    }
}

/// What somebody lets the reader see now.
fn received(tr: &Tr, one: &Received) -> AnyView {
    let facts = one.items.iter().map(|shown| fact(tr, shown)).collect::<Vec<_>>();
    let title = words::from(tr, one.name.as_str(), kin(tr, one.kin));
    view! { <Card title><KeyValues facts/></Card> }.into_any()
}

fn fact(tr: &Tr, shown: &Shown) -> Fact {
    match shown {
        Shown::Step(step) => {
            let step = step.as_ref().map_or_else(|| words::step_ask(tr), |step| lawful::step(tr, step));
            Fact::new(words::their_step(tr), step)
        }
        Shown::Appointment(None) => Fact::new(words::their_appointment(tr), words::appointment_none(tr)),
        Shown::Appointment(Some(meeting)) => {
            let at = when::moment(tr, wall(meeting.starts).datetime());
            let text: Words = match &meeting.place {
                Some(place) => words::appointment_at(tr, at, place.as_str()).into(),
                None => at.into(),
            };
            Fact::new(words::their_appointment(tr), text)
        }
        Shown::Place(place) => {
            let text: Words = match place {
                Some(place) => place.as_str().into(),
                None => words::place_unknown(tr).into(),
            };
            Fact::new(words::their_place(tr), text)
        }
    }
}

/// What the reader lets somebody see now, and the way to stop it.
fn given(tr: &Tr, share: &Share, name: &str) -> AnyView {
    let title = words::sees(tr, name, item(tr, share.item));
    let until = words::until(tr, when::moment(tr, wall(share.ends).datetime()));
    let stop = words::stop(tr);
    let id = share.id.to_string();
    view! {
        <Card title>
            <Paragraph text=until/>
            <form class="ww-form" method="post" action=paths::FAMILY>
                <Hidden name=STOP value=id/>
                <Button text=stop kind=button::Kind::Secondary/>
            </form>
        </Card>
    }
    .into_any()
}

/// The form to share an item; a word about the desk for whom no family is recorded.
fn form_to_share(tr: &Tr, mine: &Mine, form: &Fields, wrong: &Wrong) -> AnyView {
    let title = words::give(tr);
    if mine.relatives.is_empty() {
        let text = words::nobody(tr);
        return view! { <Card title><Paragraph text/></Card> }.into_any();
    }
    let field = |name: &'static str, label: Text| {
        Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name))
    };
    let (who, what, days) =
        (field(WHO, words::who(tr)), field(WHAT, words::what(tr)), field(DAYS, words::days(tr)));
    let people: Vec<Choice> = mine
        .relatives
        .iter()
        .map(|one| {
            let name = words::who_is(tr, one.name.as_str(), kin(tr, one.link.kin));
            Choice::new(one.link.other.to_string(), name)
        })
        .collect();
    let offered = |one: &&Item| **one != Item::Place || !mine.address_secret;
    let items: Vec<Choice> = Item::ALL
        .iter()
        .filter(offered)
        .map(|one| Choice::new(one.code(), item(tr, *one)).with_hint(hint(tr, *one)))
        .collect();
    let lengths: Vec<Choice> = SHARE_DAYS
        .into_iter()
        .map(|days| Choice::new(days.to_string(), words::so_many_days(tr, i64::from(days))))
        .collect();
    let lines = [words::only_this(tr), words::any_time(tr), words::free(tr)]
        .map(|text| view! { <li><Say text/></li> })
        .into_iter()
        .collect::<Vec<_>>();
    let (send, wrong_family) = (words::send(tr), words::wrong_family(tr));
    view! {
        <Card title>
            <ul>{lines}</ul>
            <form class="ww-form" method="post" action=paths::FAMILY>
                <Radios field=who choices=people/>
                <Radios field=what choices=items/>
                <Radios field=days choices=lengths/>
                <Button text=send symbol=Symbol::Group/>
            </form>
            <Paragraph kind=paragraph::Kind::Small text=wrong_family/>
        </Card>
    }
    .into_any()
}

fn hint(tr: &Tr, item: Item) -> Text {
    match item {
        Item::Step => words::item_step_hint(tr),
        Item::Appointment => words::item_appointment_hint(tr),
        Item::Place => words::item_place_hint(tr),
    }
}
