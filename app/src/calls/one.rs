//! One call: whom, where, in which language; take it, say that nobody answered, close it.

use super::{ending_name, part_name, reason_name};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, Card, ErrorSummary, Heading, Hidden, KeyValues, LinkAlone, Radios, Shown, Symbol,
        TextField, alert, button,
        field::{Choice, Field, Kind},
        heading::Level,
        key_values::Fact,
    },
    paths,
    staff::{DONE, Wrong, done, moment, role_name},
    visit::{Fields, Visit},
};
use domain::{
    call::{Ending, NAME_CHARS, Reason, duty},
    ids::CallId,
    term::last_day,
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_calls as words},
    when,
};
use service::{
    Fault,
    calls::{self, AnswerRefusal, One},
};

/// What is done with the call.
const DEED: &str = "deed";
const TAKE: &str = "take";
const NOT_REACHED: &str = "not-reached";
const CLOSE: &str = "close";
const ENDING: &str = "ending";
const NAME: &str = "name";
const PHONE: &str = "phone";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = match visit.query.get(DONE) {
        TAKE => Some(words::done_take(&visit.tr)),
        NOT_REACHED => Some(words::done_not_reached(&visit.tr)),
        CLOSE => Some(words::done_close(&visit.tr)),
        _ => None,
    };
    show(&visit, Fields::default(), Wrong::default(), told).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    let (tr, form) = (&visit.tr, &visit.form);
    let (answer, deed) = match form.get(DEED) {
        TAKE => (calls::Answer::Take, TAKE),
        NOT_REACHED => (calls::Answer::NotReached, NOT_REACHED),
        _ => {
            let ending = Ending::from_code(form.get(ENDING));
            let (name, phone) = (form.get(NAME).to_owned(), form.get(PHONE).to_owned());
            (calls::Answer::Close { ending, name, phone }, CLOSE)
        }
    };
    let wrong = match calls::answer(&visit.ctx, id, answer).await {
        Ok(()) => return Ok(redirect(format!("{}?{DONE}={deed}", paths::call(id)))),
        Err(AnswerRefusal::NoEnding) => Wrong::at(ENDING, words::no_ending(tr)),
        Err(AnswerRefusal::NameMissing) => Wrong::at(NAME, words::name_missing(tr)),
        Err(AnswerRefusal::NameTooLong) => Wrong::at(NAME, words::name_long(tr, NAME_CHARS)),
        Err(AnswerRefusal::WrongNumber) => Wrong::at(PHONE, words::wrong_number(tr)),
        Err(AnswerRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, form.clone(), wrong, None).await
}

fn asked(visit: &Visit) -> Result<CallId, Fault> {
    visit.parts.read("call").ok_or(Fault::Absent)
}

async fn show(visit: &Visit, form: Fields, wrong: Wrong, told: Option<Text>) -> Result<Answer, Fault> {
    let one = calls::one(&visit.ctx, asked(visit)?).await?;
    let tr = visit.tr.clone();
    let refused = !wrong.is_empty();
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let name = format!("{} {}", one.person.given_name, one.person.family_name);
        let deeds = match one.call.closed {
            Some((_, at)) => {
                view! { <Alert kind=alert::Kind::Ok text=words::closed(&tr, moment(at))/> }.into_any()
            }
            None => deeds(&tr, &one, &form, &wrong),
        };
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {done(told)}
            <p><LinkAlone href=paths::CALLS text=words::back(&tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=name/>
            <div class="ww-columns ww-columns--even">
                <Card title=reason_name(&tr, one.call.reason)><KeyValues facts=facts(&tr, &one)/></Card>
                {deeds}
            </div>
        }
    });
    Ok(page.refused(refused).into())
}

fn facts(tr: &Tr, one: &One) -> Vec<Fact> {
    let duty = duty(one.call.reason);
    let phone: Shown = match &one.phone {
        Some(phone) => phone.as_str().into(),
        None => words::phone_none(tr).into(),
    };
    let mut facts = vec![
        Fact::new(words::phone(tr), phone),
        Fact::new(words::language(tr), one.call.language.own_name()),
        Fact::new(words::part(tr), part_name(tr, one.call.part)),
        Fact::new(words::due(tr), when::date(last_day(one.call.due))),
        Fact::new(words::asked(tr), moment(one.call.asked)),
        Fact::new(words::v_number(tr), one.person.v_number.as_str()),
    ];
    facts.extend(one.place.as_ref().map(|place| Fact::new(words::place(tr), place.as_str())));
    facts.push(Fact::new(words::owner(tr), role_name(tr, duty.owner)));
    facts.push(Fact::new(words::backup(tr), role_name(tr, duty.backup)));
    let state = match (&one.taken_by, one.call.tried) {
        (_, Some(at)) => words::tried(tr, moment(at)),
        (Some(name), None) => words::taken(tr, name.as_str()),
        (None, None) => words::open(tr),
    };
    facts.push(Fact::new(words::state(tr), state));
    facts
}

fn deeds(tr: &Tr, one: &One, form: &Fields, wrong: &Wrong) -> AnyView {
    let action = paths::call(one.call.id);
    let field = |name, label| Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name));
    let endings: Vec<Choice> = duty(one.call.reason)
        .endings
        .iter()
        .filter_map(|ending| Some(Choice::new(ending.code(), ending_name(tr, *ending)?)))
        .collect();
    let legal_help = (one.call.reason == Reason::LegalHelp).then(|| {
        view! {
            <Alert kind=alert::Kind::Info text=words::legal_help_note(tr)/>
            <TextField field=field(NAME, words::legal_help_name(tr)).with_hint(words::legal_help_name_hint(tr))/>
            <TextField kind=Kind::Phone field=field(PHONE, words::legal_help_phone(tr))/>
        }
    });
    let ending = field(ENDING, words::ending(tr));
    let send = words::send(tr);
    view! {
        <div class="ww-flow">
            <div class="ww-actions">
                <form method="post" action=action.clone()>
                    <Button text=words::take(tr) symbol=Symbol::Phone name=DEED value=TAKE/>
                </form>
                <form method="post" action=action.clone()>
                    <Button text=words::not_reached(tr) kind=button::Kind::Secondary name=DEED value=NOT_REACHED/>
                </form>
            </div>
            <Card title=words::close(tr)>
                <form class="ww-form" method="post" action=action>
                    <Hidden name=DEED value=CLOSE/>
                    <Radios field=ending choices=endings/>
                    {legal_help}
                    <Button text=send kind=button::Kind::Secondary/>
                </form>
            </Card>
        </div>
    }
    .into_any()
}
