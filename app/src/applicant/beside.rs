//! "Somebody sits beside me": what it means is read first, then the person types the code of the helper; a bar on every
//! page says who sits there, until the person stops it.

use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, ButtonLink, Card, ErrorSummary, Heading, LinkAlone, Paragraph, Say, SitsBeside,
        Symbol, TextField, alert, button,
        error_summary::Problem,
        field::{Field, Kind},
        heading::Level,
        paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use domain::{
    access::{Action, Role},
    account::TRY_WINDOW,
    beside::{BESIDE_MINUTES, BesideCode, CODE_DIGITS},
    time::wall,
};
use http::StatusCode;
use jiff::Timestamp;
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{beside as words, page as common},
    when,
};
use service::{
    Fault,
    beside::{self, BeginRefusal, Beside, Done, Sitting},
};

const CODE: &str = "code";
/// In the query: the person stopped it just now.
const STOPPED: &str = "stopped";

/// What it means and the form, or who sits there.
pub(crate) fn page(visit: &Visit) -> Answer {
    match here(&visit.around) {
        Some(beside) => sitting(&visit.around, beside).into(),
        None => draw(&visit.around, String::new(), None, visit.query.has(STOPPED)).into(),
    }
}

/// Lets the helper with this code sit beside. A code that cannot be one is told before that, and is no try.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    let (tr, typed) = (&visit.tr, visit.form.get(CODE));
    let wrong = match BesideCode::parse(typed) {
        None => words::code_shape(tr, CODE_DIGITS),
        Some(code) => match beside::begin(&visit.ctx, stay, &code).await {
            Ok(()) => return Ok(redirect(paths::BESIDE)),
            Err(BeginRefusal::Wrong) => words::code_wrong(tr),
            Err(BeginRefusal::TooManyTries) => common::too_many(tr, TRY_WINDOW.as_mins()),
            Err(BeginRefusal::Fault(fault)) => return Err(fault),
        },
    };
    Ok(draw(&visit.around, typed.to_owned(), Some(wrong), false).into())
}

/// Sends the helper away.
pub(crate) async fn stop(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    beside::end(&visit.ctx, stay).await?;
    Ok(redirect(format!("{}?{STOPPED}=1", paths::BESIDE)))
}

/// Who sits beside the reader now.
fn here(around: &Around) -> Option<&Beside> {
    around.stay.as_ref().and_then(|stay| stay.beside.as_ref())
}

fn moment(tr: &Tr, at: Timestamp) -> Text {
    when::moment(tr, wall(at).datetime())
}

/// What somebody is to the person, in words of the person.
fn role_name(tr: &Tr, role: Role) -> Text {
    match role {
        Role::CoaContact => words::role_coa(tr),
        Role::Intake => words::role_authority(tr),
        _ => words::role_other(tr),
    }
}

/// The bar for every page of the person; nothing when nobody sits there.
pub(crate) fn band(around: &Around) -> Option<AnyView> {
    let (beside, tr) = (here(around)?, &around.tr);
    let text = words::here(tr, beside.name.clone(), role_name(tr, beside.helper.role));
    Some(view! { <SitsBeside text stop=words::stop(tr) action=paths::BESIDE_STOP/> }.into_any())
}

fn draw(around: &Around, typed: String, wrong: Option<Text>, stopped: bool) -> Page {
    let tr = around.tr.clone();
    let refused = wrong.is_some();
    let problems: Vec<Problem> =
        wrong.iter().map(|text| Problem { field: CODE.to_owned(), text: text.clone() }).collect();
    let field = Field::new(CODE, words::code(&tr))
        .with_hint(words::code_hint(&tr, CODE_DIGITS))
        .with_value(typed)
        .with_error(wrong);
    Page::new(words::title(&tr), Frame::Person, move || {
        let stopped = stopped.then(|| {
            view! { <div role="status"><Alert kind=alert::Kind::Ok text=words::stopped(&tr)/></div> }
        });
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems/>
            {stopped}
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph text=words::lead(&tr)/>
            {means(&tr)}
            <form class="ww-form" method="post" action=paths::BESIDE>
                <TextField kind=Kind::Code field/>
                <Button text=words::begin(&tr) symbol=Symbol::TwoPeople/>
            </form>
            <Paragraph kind=paragraph::Kind::Small text=words::free(&tr)/>
            <p><LinkAlone href=paths::SUPPORT text=common::back(&tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused)
}

/// What it means, in four short lines.
fn means(tr: &Tr) -> AnyView {
    let lines =
        [words::sees(tr), words::recorded(tr), words::stays_closed(tr), words::any_time(tr, BESIDE_MINUTES)]
            .map(|text| view! { <li><Say text/></li> })
            .into_iter()
            .collect::<Vec<_>>();
    view! { <Card title=words::means(tr)><ul>{lines}</ul></Card> }.into_any()
}

/// Somebody sits there: until when, and what it means.
fn sitting(around: &Around, beside: &Beside) -> Page {
    let (tr, until) = (around.tr.clone(), beside.until);
    Page::new(words::title(&tr), Frame::Person, move || {
        let until = words::until(&tr, moment(&tr, until));
        view! {
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph text=until/>
            {means(&tr)}
            <p class="ww-actions">
                <ButtonLink href=paths::HOME text=words::go_on(&tr) symbol=Symbol::Route/>
            </p>
        }
    })
}

/// What is shown instead of a page that stays closed while somebody sits there.
pub(crate) fn closed(around: &Around) -> Page {
    let tr = around.tr.clone();
    Page::new(words::closed_title(&tr), Frame::Person, move || {
        view! {
            <Heading level=Level::One text=words::closed_title(&tr)/>
            <Paragraph text=words::closed(&tr)/>
            <form class="ww-form" method="post" action=paths::BESIDE_STOP>
                <Button text=words::closed_stop(&tr) kind=button::Kind::Secondary symbol=Symbol::Lock/>
            </form>
            <p><LinkAlone href=paths::HOME text=common::nav_home(&tr) symbol=Symbol::Route/></p>
        }
    })
    .with_status(StatusCode::FORBIDDEN)
}

/// Who sat there before, and what was done meanwhile; nothing when nobody did.
pub(crate) fn past(tr: &Tr, past: &[Sitting]) -> Option<AnyView> {
    let cards = past.iter().map(|sitting| card(tr, sitting)).collect::<Vec<_>>();
    (!past.is_empty()).then(|| {
        let title = words::past(tr);
        view! {
            <section class="ww-flow">
                <Heading level=Level::Two text=title/>
                {cards}
            </section>
        }
        .into_any()
    })
}

fn card(tr: &Tr, sitting: &Sitting) -> AnyView {
    let role = role_name(tr, sitting.role);
    let from_until = words::from_until(tr, moment(tr, sitting.began), moment(tr, sitting.ends));
    let done =
        sitting.done.iter().map(|done| view! { <li><Say text=what(tr, done)/></li> }).collect::<Vec<_>>();
    let done = if done.is_empty() {
        view! { <Paragraph text=words::done_nothing(tr)/> }.into_any()
    } else {
        view! { <ul>{done}</ul> }.into_any()
    };
    let who = words::who(tr, sitting.name.clone(), role);
    view! {
        <Card title=who>
            <Paragraph kind=paragraph::Kind::Small text=from_until/>
            {done}
        </Card>
    }
    .into_any()
}

/// What was done, and when.
fn what(tr: &Tr, done: &Done) -> Text {
    let what = match done.action {
        Action::ChooseHearing => words::done_hearing(tr),
        Action::ReportDetails => words::done_details(tr),
        Action::WriteMessage => words::done_message(tr),
        Action::AskForCall => words::done_call(tr),
        _ => words::done_other(tr),
    };
    words::done_at(tr, what, moment(tr, done.at))
}
