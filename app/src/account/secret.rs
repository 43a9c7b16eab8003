//! The PIN or passphrase with which a person comes back, typed twice.

use super::{came_in, device::label, is_person, letter, weakness};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, ButtonLink, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Symbol, TextField,
        error_summary::Problem,
        field::{Field, Kind},
        heading::Level,
        paragraph,
    },
    paths,
    visit::{Around, CookieName, Fields, Visit},
};
use domain::account::{DeviceKind, PASSPHRASE_CHARS, PIN_DIGITS, SecretKind};
use http::StatusCode;
use leptos::prelude::*;
use locales::{
    Text, Tr, Voice,
    msg::{account as words, page as common},
};
use service::{
    Fault,
    accounts::{self, ActivateRefusal},
};

pub(super) const DEVICE: &str = "device";
pub(super) const KIND: &str = "kind";
pub(super) const SECRET: &str = "secret";
pub(super) const AGAIN: &str = "again";

/// For whom the pages between letter and account are written; `None` when the letter was opened too long ago.
pub(super) async fn reader(visit: &Visit) -> Result<Option<Tr>, Fault> {
    let Some(pending) = visit.cookies.get(CookieName::Pending) else { return Ok(None) };
    let letter = accounts::pending_letter(&visit.ctx, pending).await?;
    Ok(letter.map(
        |letter| {
            if letter.child { visit.tr.clone().with_voice(Voice::Child) } else { visit.tr.clone() }
        },
    ))
}

/// Asks for a PIN, or for a passphrase when `kind` in the query says so.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(tr) = reader(&visit).await? else { return Ok(too_late(&visit.around).into()) };
    let Some(device) = DeviceKind::from_code(visit.query.get(DEVICE)) else {
        return Ok(redirect(paths::ACTIVATE_DEVICE));
    };
    Ok(draw(tr, device, kind(&visit.query), None).into())
}

/// Opens the account and signs in.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let form = &visit.form;
    let kind = kind(form);
    let Some(device) = DeviceKind::from_code(form.get(DEVICE)) else {
        return Ok(redirect(paths::ACTIVATE_DEVICE));
    };
    let Some(pending) = visit.cookies.get(CookieName::Pending) else {
        // The back button after coming in: there is nothing left to open.
        return Ok(if is_person(&visit) { redirect(paths::HOME) } else { too_late(&visit.around).into() });
    };
    let tr = reader(&visit).await?.unwrap_or_else(|| visit.tr.clone());
    let label = label(&visit.agent);
    let opened =
        accounts::activate(&visit.ctx, pending, device, &label, kind, form.get(SECRET), form.get(AGAIN))
            .await;
    Ok(match opened {
        Ok(signed_in) => Answer::Redirect { to: paths::HOME.to_owned(), cookies: came_in(&signed_in) },
        Err(ActivateRefusal::Weak(weak)) => {
            let text = weakness(&tr, weak);
            draw(tr, device, kind, Some((SECRET, text))).into()
        }
        Err(ActivateRefusal::NotTheSame) => {
            let text = words::not_the_same(&tr);
            draw(tr, device, kind, Some((AGAIN, text))).into()
        }
        Err(ActivateRefusal::Used) if is_person(&visit) => redirect(paths::HOME),
        Err(ActivateRefusal::Used) => letter::spent(&visit.around, letter::Spent::Used).into(),
        Err(ActivateRefusal::Gone) => too_late(&visit.around).into(),
        Err(ActivateRefusal::Fault(fault)) => return Err(fault),
    })
}

/// The kind of secret that is asked for; a PIN unless words were chosen.
pub(super) fn kind(fields: &Fields) -> SecretKind {
    SecretKind::from_code(fields.get(KIND)).unwrap_or(SecretKind::Pin)
}

/// The two fields for a new secret. `refusal` names the field that is wrong and says why.
pub(super) fn fields(
    tr: &Tr,
    kind: SecretKind,
    refusal: Option<&(&'static str, Text)>,
) -> [(Field, Kind); 2] {
    let (sort, name, hint, again) = match kind {
        SecretKind::Pin => (
            Kind::NewPin,
            words::secret_pin(tr),
            words::secret_pin_hint(tr, PIN_DIGITS),
            words::secret_pin_again(tr),
        ),
        SecretKind::Passphrase => (
            Kind::NewPassphrase,
            words::secret_words(tr),
            words::secret_words_hint(tr, PASSPHRASE_CHARS),
            words::secret_words_again(tr),
        ),
    };
    let wrong = |field| refusal.filter(|(name, _)| *name == field).map(|(_, text)| text.clone());
    [
        (Field::new(SECRET, name).with_hint(hint).with_error(wrong(SECRET)), sort),
        (Field::new(AGAIN, again).with_error(wrong(AGAIN)), sort),
    ]
}

/// The other kind of secret, and the words that offer it.
pub(super) fn other(tr: &Tr, kind: SecretKind) -> (SecretKind, Text) {
    match kind {
        SecretKind::Pin => (SecretKind::Passphrase, words::secret_choose_words(tr)),
        SecretKind::Passphrase => (SecretKind::Pin, words::secret_choose_pin(tr)),
    }
}

fn draw(tr: Tr, device: DeviceKind, kind: SecretKind, refusal: Option<(&'static str, Text)>) -> Page {
    let title = match kind {
        SecretKind::Pin => words::secret_pin_title(&tr),
        SecretKind::Passphrase => words::secret_words_title(&tr),
    };
    let [(first, sort), (again, _)] = fields(&tr, kind, refusal.as_ref());
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.into_iter().map(|(field, text)| Problem { field: field.to_owned(), text }).collect();
    let (other, offer) = other(&tr, kind);
    let instead = format!("{}?{DEVICE}={}&{KIND}={}", paths::ACTIVATE_SECRET, device.code(), other.code());
    Page::new(title.clone(), Frame::Public, move || {
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems/>
            <Heading level=Level::One text=title/>
            <Paragraph text=words::secret_lead(&tr)/>
            <form class="ww-form" method="post" action=paths::ACTIVATE_SECRET>
                <Hidden name=DEVICE value=device.code()/>
                <Hidden name=KIND value=kind.code()/>
                <TextField kind=sort field=first/>
                <TextField kind=sort field=again/>
                <Paragraph kind=paragraph::Kind::Small text=words::secret_tell_nobody(&tr)/>
                <Button text=words::secret_save(&tr) symbol=Symbol::Check/>
            </form>
            <p><LinkAlone href=instead text=offer symbol=Symbol::Key/></p>
            <p><LinkAlone href=paths::ACTIVATE_DEVICE text=common::back(&tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused)
}

/// The letter was opened too long ago; nothing was used up, so it opens again.
pub(super) fn too_late(around: &Around) -> Page {
    let tr = around.tr.clone();
    Page::new(words::gone_title(&tr), Frame::Public, move || {
        view! {
            <Heading level=Level::One text=words::gone_title(&tr)/>
            <Paragraph text=words::gone(&tr)/>
            <p class="ww-actions"><ButtonLink href=paths::ACTIVATE text=words::letter_type(&tr) symbol=Symbol::Pencil/></p>
        }
    })
    .with_status(StatusCode::GONE)
}
