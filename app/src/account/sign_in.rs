//! Signing in on a phone that knows the person. A phone that does not is told how to begin, and shows no field that
//! could not work.

use super::{came_in, is_person, kept::Kept, wait, way_back};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, ButtonLink, ErrorSummary, Heading, Hidden, Icon, LinkAlone, More, Paragraph, Say,
        Symbol, TextField, alert, button,
        error_summary::Problem,
        field::{Field, Kind},
        heading::Level,
        paragraph,
    },
    passkeys::script,
    paths,
    visit::{Around, CookieName, Visit},
};
use domain::account::SecretKind;
use http::StatusCode;
use leptos::{either::Either, prelude::*};
use locales::{
    Text, Tr, Voice,
    msg::{account as words, page as common, passkeys},
};
use service::{
    Fault,
    accounts::{self, KnownDevice, SignInRefusal},
};

const SECRET: &str = "secret";

/// What a sign-in is for, beside coming in.
#[derive(Clone, Default)]
struct Errand {
    /// The page to go on to.
    back: Option<String>,
    /// The form to send again.
    kept: Option<Kept>,
    /// What went wrong with another way of coming in.
    failed: Option<Text>,
}

/// For a page that was asked for before signing in: sign in, then go on to it.
pub(crate) fn first(visit: &Visit) -> Answer {
    redirect(way_back::detour(paths::SIGN_IN, visit))
}

/// For a form that came after the stay had ended: nothing typed is lost.
pub(crate) async fn keep(visit: &Visit) -> Result<Answer, Fault> {
    let errand = Errand { kept: Kept::sent(visit), ..Errand::default() };
    let page = match known(visit).await? {
        Some(device) => ask(&visit.around, device, errand, None),
        None => unknown(&visit.around, errand),
    };
    Ok(page.with_status(StatusCode::UNAUTHORIZED).into())
}

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let back = way_back::person(&visit.query).map(str::to_owned);
    if is_person(&visit) {
        return Ok(redirect(back.unwrap_or_else(|| paths::HOME.to_owned())));
    }
    let errand = Errand { back, ..Errand::default() };
    Ok(match known(&visit).await? {
        Some(device) => ask(&visit.around, device, errand, None),
        None => unknown(&visit.around, errand),
    }
    .into())
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let errand = Errand {
        back: way_back::person(&visit.form).map(str::to_owned),
        kept: Kept::carried(&visit.form, way_back::posts),
        failed: None,
    };
    let (Some(device), Some(token)) = (known(&visit).await?, visit.cookies.get(CookieName::Device)) else {
        return Ok(unknown(&visit.around, errand).refused(true).into());
    };
    let tr = voice(&visit.tr, device);
    let refusal = match accounts::sign_in(&visit.ctx, token, visit.form.get(SECRET)).await {
        Ok(signed_in) => {
            let cookies = came_in(&signed_in);
            return Ok(match errand.kept {
                Some(kept) => ready(tr, kept).with_cookies(cookies).into(),
                None => {
                    Answer::Redirect { to: errand.back.unwrap_or_else(|| paths::HOME.to_owned()), cookies }
                }
            });
        }
        Err(SignInRefusal::Wrong) => match device.secret {
            SecretKind::Pin => words::sign_in_wrong_pin(&tr),
            SecretKind::Passphrase => words::sign_in_wrong_words(&tr),
        },
        Err(SignInRefusal::TooManyTries) => wait(&tr),
        Err(SignInRefusal::UnknownDevice) => return Ok(unknown(&visit.around, errand).refused(true).into()),
        Err(SignInRefusal::Fault(fault)) => return Err(fault),
    };
    Ok(ask(&visit.around, device, errand, Some(refusal)).into())
}

/// The usual way, after another one has failed.
pub(super) async fn instead(visit: &Visit, failed: Text) -> Result<Answer, Fault> {
    let back = way_back::person(&visit.form).map(str::to_owned);
    let errand = Errand { back, kept: None, failed: Some(failed) };
    let page = match known(visit).await? {
        Some(device) => ask(&visit.around, device, errand, None),
        None => unknown(&visit.around, errand),
    };
    Ok(page.refused(true).into())
}

/// What is known of this phone.
pub(super) async fn known(visit: &Visit) -> Result<Option<KnownDevice>, Fault> {
    match visit.cookies.get(CookieName::Device) {
        Some(token) => accounts::known_device(&visit.ctx, token).await,
        None => Ok(None),
    }
}

/// The reader, spoken to as a child when the phone is a child's.
pub(super) fn voice(tr: &Tr, device: KnownDevice) -> Tr {
    if device.child { tr.clone().with_voice(Voice::Child) } else { tr.clone() }
}

fn ask(around: &Around, device: KnownDevice, errand: Errand, refusal: Option<Text>) -> Page {
    let tr = voice(&around.tr, device);
    let (kind, label) = match device.secret {
        SecretKind::Pin => (Kind::Pin, words::sign_in_pin(&tr)),
        SecretKind::Passphrase => (Kind::Passphrase, words::sign_in_words(&tr)),
    };
    let field = Field::new(SECRET, label).with_error(refusal.clone());
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.into_iter().map(|text| Problem { field: SECRET.to_owned(), text }).collect();
    let around = around.clone();
    Page::new(common::sign_in(&tr), Frame::Public, move || {
        let Errand { back, kept, failed } = errand;
        // A form that waits to be sent is not left behind for another way of coming in.
        let passkey = (device.passkey && kept.is_none()).then(|| passkey(&around, &tr, back.clone()));
        let title = if kept.is_some() { words::kept_title(&tr) } else { common::sign_in(&tr) };
        let why = match (&kept, &back) {
            (Some(_), _) => Some(words::kept_lead(&tr)),
            (None, Some(_)) => Some(words::sign_in_first(&tr)),
            (None, None) => None,
        };
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems/>
            {failed.map(told)}
            <Heading level=Level::One text=title/>
            {why.map(|text| view! { <Alert kind=alert::Kind::Info text/> })}
            <form class="ww-form" method="post" action=paths::SIGN_IN>
                {back.map(|back| view! { <Hidden name=way_back::BACK value=back/> })}
                {kept.map(|kept| kept.along())}
                <TextField kind field/>
                <Button text=common::sign_in(&tr) symbol=Symbol::Key/>
            </form>
            {passkey}
            <More summary=words::sign_in_forgot(&tr)>
                <Paragraph text=words::sign_in_forgot_text(&tr)/>
                <p><LinkAlone href=paths::ACTIVATE text=words::start_letter(&tr) symbol=Symbol::Document/></p>
            </More>
        }
    })
    .refused(refused)
}

/// A phone that knows nobody. A form that was kept stays here: it can be copied, and sent once the person has come in
/// beside this page.
fn unknown(around: &Around, errand: Errand) -> Page {
    let (tr, around) = (around.tr.clone(), around.clone());
    Page::new(common::sign_in(&tr), Frame::Public, move || {
        // Nobody knows yet who this is, so whoever has a passkey says so; a form that waits is not left behind for it.
        let possible = around.ctx.passkeys.are_possible() && errand.kept.is_none();
        let passkey = possible.then(|| passkey(&around, &tr, errand.back.clone()));
        // Sent last, because nothing can be sent before the person has come in.
        let (typed, again) = errand
            .kept
            .map(|kept| {
                let typed = kept.typed(&words::kept_text(&tr), &words::kept_text_hint(&tr));
                let told = view! {
                    <Alert kind=alert::Kind::Info text=words::kept_lead(&tr)/>
                    {typed}
                };
                (told, kept.form(words::kept_send(&tr)))
            })
            .unzip();
        // In a new window, so that what was kept here stays open.
        let begin = if again.is_some() {
            Either::Left(view! {
                <a class="nl-button nl-button--secondary" href=paths::ACTIVATE target="_blank" rel="noopener">
                    <Icon symbol=Symbol::Document/>
                    <span><Say text=words::start_letter(&tr)/></span>
                </a>
            })
        } else {
            Either::Right(view! {
                <ButtonLink
                    href=paths::ACTIVATE text=words::start_letter(&tr) kind=button::Kind::Secondary
                    symbol=Symbol::Document
                />
            })
        };
        view! {
            {errand.failed.map(told)}
            <Heading level=Level::One text=words::sign_in_unknown_title(&tr)/>
            {typed}
            <Paragraph text=words::sign_in_unknown(&tr)/>
            <p class="ww-actions">{begin}</p>
            <Paragraph kind=paragraph::Kind::Small text=words::sign_in_unknown_shared(&tr)/>
            {passkey}
            {again}
        }
    })
}

/// The way in with a passkey: quiet, and shown by the script alone.
fn passkey(around: &Around, tr: &Tr, back: Option<String>) -> AnyView {
    view! {
        <form method="post" action=paths::SIGN_IN_PASSKEY hidden data-passkey-offer="">
            {back.map(|back| view! { <Hidden name=way_back::BACK value=back/> })}
            <Button text=passkeys::offer(tr) kind=button::Kind::Subtle symbol=Symbol::Key/>
        </form>
        {script(around)}
    }
    .into_any()
}

fn told(failed: Text) -> impl IntoView {
    view! { <div role="status"><Alert kind=alert::Kind::Warning text=failed/></div> }
}

/// Signed in again, with the form ready to be sent by one button.
fn ready(tr: Tr, kept: Kept) -> Page {
    Page::new(words::kept_ready_title(&tr), Frame::Public, move || {
        let typed = kept.typed(&words::kept_text(&tr), &words::kept_text_hint(&tr));
        view! {
            <Heading level=Level::One text=words::kept_ready_title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::kept_ready(&tr)/>
            {typed}
            {kept.form(words::kept_send(&tr))}
            <p><LinkAlone href=paths::HOME text=words::kept_drop(&tr) symbol=Symbol::Back/></p>
        }
    })
}
