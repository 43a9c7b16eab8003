//! Another PIN or passphrase.

use super::{
    devices,
    secret::{AGAIN, KIND, SECRET, fields, kind, other},
    sign_in::known,
    wait, weakness,
};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Symbol, TextField,
        error_summary::Problem,
        field::{self, Field},
        heading::Level,
        paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use domain::account::SecretKind;
use leptos::prelude::*;
use locales::{
    Text,
    msg::{account as words, page as common},
};
use service::{
    Fault,
    accounts::{self, ChangeRefusal},
};

const OLD: &str = "old";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let keyboard = keyboard(&visit).await?;
    Ok(draw(&visit.around, keyboard, kind(&visit.query), None).into())
}

/// Changes the secret, which ends the stays on other phones. What was typed is a secret, so no field is given back.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    let (form, tr) = (&visit.form, &visit.tr);
    let kind = kind(form);
    let (old, chosen, again) = (form.get(OLD), form.get(SECRET), form.get(AGAIN));
    let refusal = match accounts::change_secret(&visit.ctx, stay, old, kind, chosen, again).await {
        Ok(()) => {
            return Ok(redirect(format!("{}?{}={}", paths::DEVICES, devices::DONE, devices::DONE_SECRET)));
        }
        Err(ChangeRefusal::WrongOld) => (OLD, words::change_wrong_old(tr)),
        Err(ChangeRefusal::TooManyTries) => (OLD, wait(tr)),
        Err(ChangeRefusal::Weak(weak)) => (SECRET, weakness(tr, weak)),
        Err(ChangeRefusal::NotTheSame) => (AGAIN, words::not_the_same(tr)),
        Err(ChangeRefusal::Fault(fault)) => return Err(fault),
    };
    let keyboard = keyboard(&visit).await?;
    Ok(draw(&visit.around, keyboard, kind, Some(refusal)).into())
}

/// The keyboard for the secret of now: that of letters when nobody knows, because it types everything.
pub(super) async fn keyboard(visit: &Visit) -> Result<field::Kind, Fault> {
    Ok(match known(visit).await?.map(|device| device.secret) {
        Some(SecretKind::Pin) => field::Kind::Pin,
        Some(SecretKind::Passphrase) | None => field::Kind::Passphrase,
    })
}

fn draw(around: &Around, old: field::Kind, kind: SecretKind, refusal: Option<(&'static str, Text)>) -> Page {
    let tr = around.tr.clone();
    let wrong_old = refusal.iter().find(|(name, _)| *name == OLD).map(|(_, text)| text.clone());
    let old_field = Field::new(OLD, words::change_old(&tr)).with_error(wrong_old);
    let [(first, sort), (again, _)] = fields(&tr, kind, refusal.as_ref());
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.into_iter().map(|(field, text)| Problem { field: field.to_owned(), text }).collect();
    let (other, offer) = other(&tr, kind);
    let instead = format!("{}?{KIND}={}", paths::SECRET_CHANGE, other.code());
    Page::new(words::change_title(&tr), Frame::Person, move || {
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems/>
            <Heading level=Level::One text=words::change_title(&tr)/>
            <form class="ww-form" method="post" action=paths::SECRET_CHANGE>
                <Hidden name=KIND value=kind.code()/>
                <TextField kind=old field=old_field/>
                <TextField kind=sort field=first/>
                <TextField kind=sort field=again/>
                <Paragraph kind=paragraph::Kind::Small text=words::secret_tell_nobody(&tr)/>
                <Button text=common::save(&tr) symbol=Symbol::Check/>
            </form>
            <p><LinkAlone href=instead text=offer symbol=Symbol::Key/></p>
            <p><LinkAlone href=paths::DEVICES text=common::back(&tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused)
}
