//! "Ask a person": to be called by a human, in the own language, within one working day.

use super::messages::write::languages;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, Card, ErrorSummary, Heading, LinkAlone, Paragraph, Radios, Select, Symbol, TextField,
        alert, button,
        error_summary::Problem,
        field::{Choice, Field, Kind},
        heading::Level,
        paragraph,
    },
    paths,
    visit::{Around, Fields, Visit},
};
use domain::{
    call::{Part, Reason, due},
    language::Lang,
    term::last_day,
    time::wall,
};
use leptos::prelude::*;
use locales::{Text, Tr, msg, when};
use service::{
    Fault,
    calls::{self, Ask, AskRefusal, Call, Mine},
};

const PHONE: &str = "phone";
const LANGUAGE: &str = "language";
const PART: &str = "part";
/// In the query: a call was taken back just now.
const WITHDRAWN: &str = "withdrawn";

/// What was asked for, or the form.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let mine = calls::mine(&visit.ctx).await?;
    let form = Fields(vec![
        (PHONE.to_owned(), mine.phone.clone().unwrap_or_default()),
        (LANGUAGE.to_owned(), mine.language.code().to_owned()),
        (PART.to_owned(), Part::Any.code().to_owned()),
    ]);
    Ok(draw(&visit.around, mine, form, None, visit.query.has(WITHDRAWN)).into())
}

/// Asks for a call.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let form = &visit.form;
    let ask = Ask {
        phone: form.get(PHONE).to_owned(),
        language: Lang::from_code(form.get(LANGUAGE)).unwrap_or(visit.lang),
        part: Part::from_code(form.get(PART)).unwrap_or(Part::Any),
    };
    let wrong = match calls::ask(&visit.ctx, ask).await {
        Ok(()) => return Ok(redirect(paths::CALL_ME)),
        Err(AskRefusal::WrongNumber) => msg::calls::wrong_number(&visit.tr),
        Err(AskRefusal::Fault(fault)) => return Err(fault),
    };
    let mine = calls::mine(&visit.ctx).await?;
    Ok(draw(&visit.around, mine, form.clone(), Some(wrong), false).into())
}

/// Takes it back.
pub(crate) async fn withdraw(visit: Visit) -> Result<Answer, Fault> {
    calls::withdraw(&visit.ctx).await?;
    Ok(redirect(format!("{}?{WITHDRAWN}=1", paths::CALL_ME)))
}

fn draw(around: &Around, mine: Mine, form: Fields, wrong: Option<Text>, withdrawn: bool) -> Page {
    let around = around.clone();
    let is_refused = wrong.is_some();
    let problems: Vec<Problem> =
        wrong.iter().map(|text| Problem { field: PHONE.to_owned(), text: text.clone() }).collect();
    Page::new(msg::calls::title(&around.tr), Frame::Person, move || {
        let tr = &around.tr;
        let asked = mine.open.iter().any(|call| call.reason == Reason::Asked);
        let open = mine.open.iter().map(|call| waiting(&around, call)).collect::<Vec<_>>();
        let fine = (withdrawn && !asked).then(|| {
            view! { <div role="status"><Alert kind=alert::Kind::Ok text=msg::calls::withdrawn(tr)/></div> }
        });
        let form = (!asked).then(|| asking(&around, &form, wrong));
        view! {
            <ErrorSummary title=msg::page::error_summary(tr) problems/>
            {fine}
            <Heading level=Level::One text=msg::calls::title(tr)/>
            {open}
            {form}
            <p><LinkAlone href=paths::HOME text=msg::page::back(tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(is_refused)
}

/// A call that is still to come, with what became of it so far.
fn waiting(around: &Around, call: &Call) -> AnyView {
    let tr = &around.tr;
    let day = when::day(tr, last_day(call.due));
    let (says, withdraw) = match call.reason {
        Reason::Asked => (msg::calls::asked(tr, day), true),
        Reason::LegalHelp => (msg::calls::legal_help_asked(tr, day), false),
    };
    let late = (call.due <= around.ctx.now).then(|| {
        view! { <Alert kind=alert::Kind::Warning text=msg::calls::late(tr)/> }
    });
    let language = msg::calls::asked_language(tr, call.language.own_name());
    let tried = call.tried.map(|at| msg::calls::tried(tr, when::moment(tr, wall(at).datetime())));
    let taken = call.taken.is_some().then(|| msg::calls::taken(tr));
    let so_far = tried.or(taken).map(|text| view! { <Paragraph text/> });
    let withdraw = withdraw.then(|| {
        view! {
            <form method="post" action=paths::CALL_WITHDRAW>
                <Button text=msg::calls::withdraw(tr) kind=button::Kind::Secondary/>
            </form>
        }
    });
    let title = match call.reason {
        Reason::Asked => msg::calls::asked_title(tr),
        Reason::LegalHelp => msg::calls::today_title(tr),
    };
    view! {
        <Card title>
            <Paragraph kind=paragraph::Kind::Lead text=says/>
            <Paragraph text=language/>
            {late}
            {so_far}
            {withdraw}
        </Card>
    }
    .into_any()
}

fn asking(around: &Around, form: &Fields, wrong: Option<Text>) -> AnyView {
    let tr = &around.tr;
    let phone = Field::new(PHONE, msg::calls::phone(tr))
        .with_hint(msg::calls::phone_hint(tr))
        .with_value(form.get(PHONE))
        .with_error(wrong);
    let language = Field::new(LANGUAGE, msg::calls::language(tr)).with_value(form.get(LANGUAGE));
    let part = Field::new(PART, msg::calls::part(tr)).with_value(form.get(PART));
    let until = when::day(tr, last_day(due(around.ctx.now)));
    view! {
        <Paragraph kind=paragraph::Kind::Lead text=msg::calls::lead(tr, until)/>
        <form class="ww-form" method="post" action=paths::CALL_ME>
            <TextField kind=Kind::Phone field=phone/>
            <Select field=language choices=languages()/>
            <Radios field=part choices=parts(tr)/>
            <Button text=msg::calls::send(tr) symbol=Symbol::Phone/>
        </form>
        <Paragraph kind=paragraph::Kind::Small text=msg::calls::who(tr)/>
    }
    .into_any()
}

fn parts(tr: &Tr) -> Vec<Choice> {
    let name = |part: Part| match part {
        Part::Any => msg::calls::part_any(tr),
        Part::Morning => msg::calls::part_morning(tr),
        Part::Afternoon => msg::calls::part_afternoon(tr),
    };
    Part::ALL.iter().map(|part| Choice::new(part.code(), name(*part))).collect()
}
