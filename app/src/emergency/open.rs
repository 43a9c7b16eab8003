//! Asking for a case in an emergency.

use super::reason_name;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, ErrorSummary, Heading, Link, Paragraph, Radios, Symbol, TextArea, TextField, alert,
        button,
        field::{Choice, Field, Kind},
        heading::Level,
        paragraph,
    },
    paths,
    staff::{DONE, Wrong, done, step_up},
    visit::{Around, Fields, Visit},
};
use domain::{
    account::{TRY_WINDOW, VNumber},
    break_glass::{MINUTES, REVIEW_DAYS, Reason, Unfit, WORDS_CHARS, words as judged},
    ids::CaseId,
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_emergency as words},
};
use service::{
    Fault,
    break_glass::{self, OpenRefusal, Wanted},
};

/// Posted and never in an address, where a history or a log would keep it.
const NUMBER: &str = "v-number";
const REASON: &str = "reason";
const TEXT: &str = "text";

const DONE_BACK: &str = "back";
pub(super) const DONE_OVER: &str = "over";

pub(crate) fn page(visit: &Visit) -> Answer {
    let told = match visit.query.get(DONE) {
        DONE_BACK => Some(words::back_done(&visit.tr)),
        DONE_OVER => Some(words::over(&visit.tr)),
        _ => None,
    };
    draw(&visit.around, &Fields::default(), &Wrong::default(), told, None).into()
}

/// Where a page of the case goes when its time is over.
pub(super) const fn over() -> &'static str {
    paths::EMERGENCY
}

/// Opens the case. The code is judged last, so that a form that is refused for something else uses none up; only then is
/// anything said about the number.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    let again = |wrong: Wrong, own| Ok(draw(&visit.around, form, &wrong, None, own).into());
    let wanted = match read(tr, form) {
        Ok(wanted) => wanted,
        Err(wrong) => return again(wrong, None),
    };
    let proof = match step_up::judge(&visit).await? {
        Ok(proof) => proof,
        Err(wrong) => return again(wrong, None),
    };
    match break_glass::open(&visit.ctx, proof, &wanted).await {
        Ok(case) => Ok(redirect(paths::case(case))),
        Err(OpenRefusal::NoCase) => again(Wrong::at(NUMBER, words::no_case(tr)), None),
        Err(OpenRefusal::NotNeeded(case)) => again(Wrong::at(NUMBER, words::not_needed(tr)), Some(case)),
        Err(OpenRefusal::OtherOpen) => again(Wrong::at(NUMBER, words::other_open(tr)), None),
        Err(OpenRefusal::TooManyTries) => {
            again(Wrong::at(NUMBER, common::too_many(tr, TRY_WINDOW.as_mins())), None)
        }
        Err(OpenRefusal::Fault(fault)) => Err(fault),
    }
}

/// Gives the case back; when the time was over already, nothing is left to do.
pub(crate) async fn back(visit: Visit) -> Result<Answer, Fault> {
    break_glass::give_back(&visit.ctx).await?;
    Ok(redirect(format!("{}?{DONE}={DONE_BACK}", paths::EMERGENCY)))
}

fn read(tr: &Tr, form: &Fields) -> Result<Wanted, Wrong> {
    let (number, reason) = (VNumber::parse(form.get(NUMBER)), Reason::from_code(form.get(REASON)));
    let text = judged(form.get(TEXT));
    let mut wrong = Wrong::default();
    wrong.when(number.is_none(), NUMBER, || words::v_number_wrong(tr));
    wrong.when(reason.is_none(), REASON, || words::reason_missing(tr));
    wrong.when(text == Err(Unfit::Empty), TEXT, || words::text_missing(tr));
    wrong.when(text == Err(Unfit::TooLong), TEXT, || words::too_long(tr, WORDS_CHARS));
    match (number, reason, text) {
        (Some(number), Some(reason), Ok(words)) => Ok(Wanted { number, reason, words }),
        _ => Err(wrong),
    }
}

fn draw(around: &Around, form: &Fields, wrong: &Wrong, told: Option<Text>, own: Option<CaseId>) -> Page {
    let (around, form, wrong) = (around.clone(), form.clone(), wrong.clone());
    let refused = !wrong.is_empty();
    Page::new(words::title(&around.tr), Frame::Staff, move || {
        let tr = &around.tr;
        let field =
            |name, label| Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name));
        let number = field(NUMBER, words::v_number(tr)).with_hint(words::v_number_hint(tr));
        let choice = |reason: &Reason| Choice::new(reason.code(), reason_name(tr, *reason));
        let reasons: Vec<Choice> = Reason::ALL.iter().map(choice).collect();
        let own = own.map(|case| {
            view! { <p><Link href=paths::case(case) text=words::not_needed_link(tr)/></p> }
        });
        view! {
            <ErrorSummary title=common::error_summary(tr) problems=wrong.problems()/>
            {own}
            {done(told)}
            <Heading level=Level::One text=words::title(tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(tr, MINUTES)/>
            <Alert kind=alert::Kind::Warning text=words::told(tr, REVIEW_DAYS)/>
            <form class="ww-form" method="post" action=paths::EMERGENCY>
                <TextField kind=Kind::Code field=number/>
                <Radios field=field(REASON, words::reason(tr)) choices=reasons/>
                <TextArea field=field(TEXT, words::text(tr)).with_hint(words::text_hint(tr)) rows=4/>
                {step_up::field(&around, &wrong)}
                <Button text=words::send(tr, MINUTES) kind=button::Kind::Danger symbol=Symbol::Key/>
            </form>
        }
    })
    .refused(refused)
}
