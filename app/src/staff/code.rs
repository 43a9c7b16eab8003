//! Coming in, the second half: the code of the authenticator.

use super::{WayIn, Wrong, came_in, refused, sign_in};
use crate::{
    account::way_back,
    answer::{Answer, Frame, Page},
    component::{
        Button, ErrorSummary, Heading, Hidden, Link, Paragraph, Symbol, TextField,
        field::{Field, Kind},
        heading::Level,
        paragraph,
    },
    paths,
    visit::{Around, CookieName, Fields, Visit},
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_sign_in as words},
};
use service::{Fault, staff};

pub(super) const CODE: &str = "code";
/// Digits that an authenticator shows (RFC 6238, as every app does it).
const CODE_DIGITS: usize = 6;

pub(crate) fn page(visit: &Visit) -> Answer {
    match visit.cookies.get(CookieName::Pending) {
        Some(_) => draw(&visit.around, &visit.query, &Wrong::default()).into(),
        None => sign_in::again(&visit.query),
    }
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    let Some(pending) = visit.cookies.get(CookieName::Pending) else { return Ok(sign_in::again(form)) };
    match staff::second_factor(&visit.ctx, pending, form.get(CODE)).await {
        Ok(stay) => {
            let to = way_back::staff(form).unwrap_or(paths::STAFF_HOME).to_owned();
            Ok(Answer::Redirect { to, cookies: came_in(&stay) })
        }
        Err(refusal) => match refused(tr, refusal, words::code_wrong(tr)) {
            Ok(text) => Ok(draw(&visit.around, form, &Wrong::at(CODE, text)).into()),
            Err(WayIn::Gone) => Ok(sign_in::again(form)),
            Err(WayIn::Fault(fault)) => Err(fault),
        },
    }
}

/// The field for the code. A code that was refused is not given back: the next one is another.
pub(super) fn field(tr: &Tr, label: Text, wrong: &Wrong) -> Field {
    Field::new(CODE, label).with_hint(words::code_hint(tr, CODE_DIGITS)).with_error(wrong.of(CODE))
}

fn draw(around: &Around, fields: &Fields, wrong: &Wrong) -> Page {
    let tr = around.tr.clone();
    let wrong = wrong.clone();
    let back = way_back::staff(fields).map(str::to_owned);
    let refused = !wrong.is_empty();
    Page::new(words::code_title(&tr), Frame::Staff, move || {
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <Heading level=Level::One text=words::code_title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::code_lead(&tr)/>
            <form class="ww-form" method="post" action=paths::STAFF_CODE>
                {back.map(|back| view! { <Hidden name=way_back::BACK value=back/> })}
                <TextField kind=Kind::OneTimeCode field=field(&tr, words::code(&tr), &wrong)/>
                <Button text=words::code_send(&tr) symbol=Symbol::Key/>
            </form>
            <Paragraph kind=paragraph::Kind::Small text=words::code_lost(&tr)/>
            <p class="nl-paragraph nl-paragraph--small">
                <Link href=paths::STAFF_SIGN_IN text=words::code_again(&tr)/>
            </p>
        }
    })
    .refused(refused)
}
