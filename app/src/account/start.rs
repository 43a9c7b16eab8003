//! The first page: languages by their own names, then the two ways in.

use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        ButtonLink, Heading, LanguageList, Link, LinkAlone, More, Paragraph, Symbol, button, heading::Level,
        paragraph,
    },
    paths,
    visit::{CookieName, Visit},
};
use domain::{access::Role, language::Lang};
use leptos::prelude::*;
use locales::msg::{account as words, page as common, ways};

/// Whoever has signed in goes home at once; for others nothing is known yet.
pub(crate) fn page(visit: &Visit) -> Answer {
    match visit.ctx.actor.role() {
        Some(role) if Role::is_person(role) => redirect(paths::HOME),
        Some(_) => redirect(paths::STAFF_HOME),
        None => draw(visit).into(),
    }
}

fn draw(visit: &Visit) -> Page {
    let (tr, lang) = (visit.tr.clone(), visit.lang);
    let chosen = visit.cookies.get(CookieName::Language).and_then(Lang::from_code);
    Page::new(common::product(&tr), Frame::Public, move || {
        let languages = chosen.is_none().then(|| {
            view! { <LanguageList action=paths::LANGUAGE back=paths::START languages=Lang::INTERFACE.to_vec() chosen=lang/> }
        });
        let no_letter = words::start_no_letter_text(&tr);
        view! {
            {languages}
            <Heading level=Level::One text=words::start_title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::start_lead(&tr)/>
            <Paragraph text=words::start_letter_note(&tr)/>
            <p class="ww-actions"><ButtonLink href=paths::ACTIVATE text=words::start_letter(&tr) symbol=Symbol::Document/></p>
            <Paragraph text=words::start_sign_in_note(&tr)/>
            <p class="ww-actions">
                <ButtonLink
                    href=paths::SIGN_IN text=common::sign_in(&tr) kind=button::Kind::Secondary symbol=Symbol::Smartphone
                />
            </p>
            <p><LinkAlone href=paths::WAYS text=ways::link(&tr) symbol=Symbol::Route/></p>
            <More summary=words::start_no_letter(&tr)><Paragraph text=no_letter/></More>
            <Paragraph kind=paragraph::Kind::Small text=words::start_rights(&tr)/>
            <p class="nl-paragraph nl-paragraph--small"><Link href=paths::STAFF_SIGN_IN text=words::start_staff(&tr)/></p>
        }
    })
}
