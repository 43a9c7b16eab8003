//! A letter that was scanned. It opens in its own language with one button and nothing to type.
//!
//! Opening the link redeems nothing, because phones and messengers open links by themselves; the button does.

use super::{language, wait};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Alert, Button, ButtonLink, Heading, Hidden, LinkAlone, Paragraph, Picture, Symbol, alert, button,
        heading::Level, paragraph,
    },
    paths,
    visit::{Around, Cookie, CookieName, Visit},
};
use domain::language::Lang;
use http::StatusCode;
use leptos::prelude::*;
use locales::{
    Text, Tr, Voice,
    msg::{account as words, page as common},
};
use service::{
    Fault,
    accounts::{self, LetterState, OpenRefusal},
};

/// Why a letter opens nothing. What to do now follows from it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Spent {
    Used,
    Expired,
    Unknown,
}

/// Shows the letter in its own language, whatever the phone remembers; `language` in the query is a later choice.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let link = visit.parts.get("link");
    Ok(match accounts::letter(&visit.ctx, link).await? {
        LetterState::Open { language: own, child } => {
            let chosen = language::interface(visit.query.get(language::LANGUAGE)).unwrap_or(own);
            open(link, chosen, voice(child), None).into()
        }
        LetterState::Used => spent(&visit.around, Spent::Used).into(),
        LetterState::Expired => spent(&visit.around, Spent::Expired).into(),
        LetterState::Unknown => spent(&visit.around, Spent::Unknown).into(),
    })
}

/// Opens the letter: from here on the phone speaks its language and is half-way in.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let link = visit.parts.get("link");
    let lang = Lang::from_code(visit.form.get(language::LANGUAGE)).unwrap_or(visit.lang);
    Ok(match accounts::open_letter(&visit.ctx, link).await {
        Ok(pending) => Answer::Redirect {
            to: paths::ACTIVATE_DEVICE.to_owned(),
            cookies: vec![Cookie::passing(CookieName::Pending, pending.expose()), language::cookie(lang)],
        },
        Err(OpenRefusal::Wrong) => spent(&visit.around, Spent::Unknown).into(),
        Err(OpenRefusal::Used) => spent(&visit.around, Spent::Used).into(),
        Err(OpenRefusal::Expired) => spent(&visit.around, Spent::Expired).into(),
        Err(OpenRefusal::TooManyTries) => {
            open(link, lang, Voice::B1, Some(wait)).with_status(StatusCode::TOO_MANY_REQUESTS).into()
        }
        Err(OpenRefusal::Fault(fault)) => return Err(fault),
    })
}

/// How the reader is spoken to.
fn voice(child: bool) -> Voice {
    if child { Voice::Child } else { Voice::B1 }
}

fn open(link: &str, lang: Lang, voice: Voice, refusal: Option<fn(&Tr) -> Text>) -> Page {
    let tr = Tr::new(lang.code(), voice);
    let action = paths::letter(link);
    Page::new(words::letter_title(&tr), Frame::Public, move || {
        view! {
            <Heading level=Level::One text=words::letter_title(&tr)/>
            {refusal.map(|refusal| view! { <Alert kind=alert::Kind::Warning text=refusal(&tr)/> })}
            <Picture symbol=Symbol::Document/>
            <Paragraph kind=paragraph::Kind::Lead text=words::letter_open(&tr)/>
            <form class="ww-form" method="post" action=action>
                <Hidden name=language::LANGUAGE value=lang.code()/>
                <Button text=words::letter_open_button(&tr) symbol=Symbol::Key/>
            </form>
            <Paragraph kind=paragraph::Kind::Small text=words::letter_foreign(&tr)/>
        }
    })
    .in_language(lang)
}

/// Says why the letter opens nothing, and what to do now.
pub(super) fn spent(around: &Around, why: Spent) -> Page {
    let tr = around.tr.clone();
    let (title, status) = match why {
        Spent::Used => (words::letter_used_title(&tr), StatusCode::GONE),
        Spent::Expired => (words::letter_expired_title(&tr), StatusCode::GONE),
        Spent::Unknown => (words::letter_unknown_title(&tr), StatusCode::NOT_FOUND),
    };
    Page::new(title.clone(), Frame::Public, move || {
        let (texts, next) = match why {
            Spent::Used => (
                vec![words::letter_used(&tr), words::letter_used_stranger(&tr)],
                Some((paths::SIGN_IN, common::sign_in(&tr), Symbol::Smartphone)),
            ),
            Spent::Expired => (vec![words::letter_expired(&tr)], None),
            Spent::Unknown => (
                vec![words::letter_unknown(&tr), words::letter_desk(&tr)],
                Some((paths::ACTIVATE, words::letter_type(&tr), Symbol::Pencil)),
            ),
        };
        let texts = texts.into_iter().map(|text| view! { <Paragraph text/> }).collect::<Vec<_>>();
        let next = next.map(|(href, text, symbol)| {
            view! { <p class="ww-actions"><ButtonLink href text kind=button::Kind::Secondary symbol/></p> }
        });
        view! {
            <Heading level=Level::One text=title/>
            {texts}
            {next}
            <p><LinkAlone href=paths::START text=common::nav_home(&tr) symbol=Symbol::Route/></p>
        }
    })
    .with_status(status)
}
