//! Setting the second factor up: the first time, and after an administrator took the old one away.

use super::{
    WayIn, Wrong, came_in,
    code::{CODE, field},
    qr, refused, sign_in,
};
use crate::{
    account::way_back,
    answer::{Answer, Frame, Page},
    component::{
        Button, ErrorSummary, Heading, Hidden, More, Paragraph, Say, Symbol, TextField, field::Kind,
        heading::Level, paragraph,
    },
    paths,
    visit::{CookieName, Visit},
};
use leptos::prelude::*;
use locales::msg::{page as common, staff_sign_in as words};
use service::{
    Fault,
    staff::{self, StaffRefusal},
};

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    show(&visit, Wrong::default()).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    let Some(pending) = visit.cookies.get(CookieName::Pending) else { return Ok(sign_in::again(form)) };
    match staff::second_factor(&visit.ctx, pending, form.get(CODE)).await {
        Ok(stay) => {
            let to = way_back::staff(form).unwrap_or(paths::STAFF_HOME).to_owned();
            Ok(Answer::Redirect { to, cookies: came_in(&stay) })
        }
        Err(refusal) => match refused(tr, refusal, words::enrol_wrong(tr)) {
            Ok(text) => show(&visit, Wrong::at(CODE, text)).await,
            Err(WayIn::Gone) => Ok(sign_in::again(form)),
            Err(WayIn::Fault(fault)) => Err(fault),
        },
    }
}

/// The secret is the same one until its first code has been used, so a wrong code does not ask for a new scan.
async fn show(visit: &Visit, wrong: Wrong) -> Result<Answer, Fault> {
    let fields = if wrong.is_empty() { &visit.query } else { &visit.form };
    let Some(pending) = visit.cookies.get(CookieName::Pending) else { return Ok(sign_in::again(fields)) };
    let enrolment = match staff::enrolment(&visit.ctx, pending).await {
        Ok(enrolment) => enrolment,
        Err(StaffRefusal::Fault(fault)) => return Err(fault),
        Err(StaffRefusal::Wrong | StaffRefusal::TooManyTries | StaffRefusal::Gone) => {
            return Ok(sign_in::again(fields));
        }
    };
    let tr = visit.tr.clone();
    let back = way_back::staff(fields).map(str::to_owned);
    let refused = !wrong.is_empty();
    let page = Page::new(words::enrol_title(&tr), Frame::Staff, move || {
        let key = view! {
            <p class="nl-paragraph">
                <Say text=words::enrol_key(&tr)/>": "<code class="ww-secret">{grouped(&enrolment.secret)}</code>
            </p>
        };
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <Heading level=Level::One text=words::enrol_title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::enrol_lead(&tr)/>
            <Heading level=Level::Two text=words::enrol_scan(&tr)/>
            <Paragraph text=words::enrol_scan_text(&tr)/>
            {qr(&enrolment.url, &words::enrol_image(&tr))}
            <More summary=words::enrol_type(&tr)>{key}</More>
            <form class="ww-form" method="post" action=paths::STAFF_ENROL>
                {back.map(|back| view! { <Hidden name=way_back::BACK value=back/> })}
                <TextField kind=Kind::OneTimeCode field=field(&tr, words::enrol_confirm(&tr), &wrong)/>
                <Button text=words::enrol_send(&tr) symbol=Symbol::Key/>
            </form>
        }
    });
    Ok(page.refused(refused).into())
}

/// Groups of four: an eye loses its place in thirty-two letters.
fn grouped(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn a_key_is_typed_in_groups_of_four() {
        assert_eq!(grouped("ABCDEFGHIJ"), "ABCD EFGH IJ");
        assert_eq!(grouped(""), "");
    }
}
