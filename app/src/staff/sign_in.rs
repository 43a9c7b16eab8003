//! Coming in, the first half: name and password. What comes after says whether the second factor is set up.

use super::{WayIn, Wrong, refused};
use crate::{
    account::way_back,
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, ErrorSummary, Heading, Hidden, Link, Paragraph, Symbol, TextField, alert, button,
        field::{Field, Kind},
        heading::Level,
        paragraph,
    },
    passkeys::script,
    paths,
    visit::{Around, Cookie, CookieName, Fields, Visit},
};
use domain::access::Actor;
use leptos::prelude::*;
use locales::{
    Text,
    msg::{page as common, staff_passkeys, staff_sign_in as words},
};
use service::{
    Fault,
    staff::{self, Next},
};

const LOGIN: &str = "login";
const PASSWORD: &str = "password";
/// In the query: the second half took too long.
const GONE: &str = "gone";

/// Whoever is in goes on at once.
pub(crate) fn page(visit: &Visit) -> Answer {
    let back = way_back::staff(&visit.query);
    if matches!(visit.ctx.actor, Actor::Staff { .. }) {
        return redirect(back.unwrap_or(paths::STAFF_HOME));
    }
    draw(&visit.around, &visit.query, &Wrong::default(), None).into()
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    match staff::sign_in(&visit.ctx, form.get(LOGIN).trim(), form.get(PASSWORD)).await {
        Ok((pending, next)) => {
            let path = match next {
                Next::Code => paths::STAFF_CODE,
                Next::Enrol => paths::STAFF_ENROL,
            };
            let to = way_back::onward(path, way_back::staff(form));
            Ok(Answer::Redirect { to, cookies: vec![Cookie::passing(CookieName::Pending, pending.expose())] })
        }
        Err(refusal) => match refused(tr, refusal, words::wrong(tr)) {
            Ok(text) => Ok(draw(&visit.around, form, &Wrong::at(LOGIN, text), None).into()),
            Err(WayIn::Gone) => Ok(again(form)),
            Err(WayIn::Fault(fault)) => Err(fault),
        },
    }
}

/// The usual way, after another one has failed.
pub(super) fn instead(visit: &Visit, failed: Text) -> Answer {
    draw(&visit.around, &visit.form, &Wrong::default(), Some(failed)).refused(true).into()
}

/// Back to the password, because the half-way stay has ended.
pub(super) fn again(fields: &Fields) -> Answer {
    let to = way_back::onward(paths::STAFF_SIGN_IN, way_back::staff(fields));
    let join = if to.contains('?') { '&' } else { '?' };
    Answer::Redirect { to: format!("{to}{join}{GONE}=1"), cookies: vec![Cookie::gone(CookieName::Pending)] }
}

fn draw(around: &Around, fields: &Fields, wrong: &Wrong, failed: Option<Text>) -> Page {
    let (tr, around) = (around.tr.clone(), around.clone());
    let (wrong, gone) = (wrong.clone(), fields.has(GONE));
    let back = way_back::staff(fields).map(str::to_owned);
    let login = fields.get(LOGIN).to_owned();
    let refused = !wrong.is_empty();
    Page::new(words::title(&tr), Frame::Staff, move || {
        let failed = failed
            .map(|text| view! { <div role="status"><Alert kind=alert::Kind::Warning text/></div> });
        let passkey = around.ctx.passkeys.are_possible().then(|| passkey(&around, back.clone()));
        let gone = gone.then(|| view! { <Alert kind=alert::Kind::Warning text=words::gone(&tr)/> });
        let login = Field::new(LOGIN, words::login(&tr)).with_value(login).with_error(wrong.of(LOGIN));
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {gone}
            {failed}
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr)/>
            <form class="ww-form" method="post" action=paths::STAFF_SIGN_IN>
                {back.map(|back| view! { <Hidden name=way_back::BACK value=back/> })}
                <TextField kind=Kind::Login field=login/>
                <TextField kind=Kind::Passphrase field=Field::new(PASSWORD, words::password(&tr))/>
                <Button text=words::send(&tr) symbol=Symbol::Key/>
            </form>
            {passkey}
            <p class="nl-paragraph nl-paragraph--small"><Link href=paths::START text=words::person_link(&tr)/></p>
        }
    })
    .refused(refused)
}

/// The way in with a passkey, shown by the script alone.
fn passkey(around: &Around, back: Option<String>) -> AnyView {
    view! {
        <form method="post" action=paths::STAFF_SIGN_IN_PASSKEY hidden data-passkey-offer="">
            {back.map(|back| view! { <Hidden name=way_back::BACK value=back/> })}
            <Button
                text=staff_passkeys::offer(&around.tr) kind=button::Kind::Secondary symbol=Symbol::Smartphone
            />
        </form>
        {script(around)}
    }
    .into_any()
}
