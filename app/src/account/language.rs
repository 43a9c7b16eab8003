//! The choice of a language, by its own name. It works before anybody has signed in.

use super::way_back;
use crate::{
    answer::{Answer, Frame, Page},
    component::{Heading, LanguageList, heading::Level},
    paths,
    visit::{Cookie, CookieName, Visit},
};
use domain::{access::Role, language::Lang};
use jiff::SignedDuration;
use leptos::prelude::*;
use locales::msg::page as common;

/// How long a phone remembers the language.
const KEEP: SignedDuration = SignedDuration::from_hours(365 * 24);
/// Under which name the language is sent.
pub(super) const LANGUAGE: &str = "language";

/// The list; `back` in the query is the page to come back to.
pub(crate) fn page(visit: &Visit) -> Answer {
    let back = way_back::anywhere(&visit.query).unwrap_or(paths::START).to_owned();
    let (tr, lang) = (visit.tr.clone(), visit.lang);
    let frame = match visit.ctx.actor.role() {
        Some(role) if Role::is_person(role) => Frame::Person,
        Some(_) => Frame::Staff,
        None => Frame::Public,
    };
    Page::new(common::language_choose(&tr), frame, move || {
        view! {
            <Heading level=Level::One text=common::language_choose(&tr)/>
            <LanguageList action=paths::LANGUAGE back languages=Lang::INTERFACE.to_vec() chosen=lang/>
        }
    })
    .into()
}

/// Remembers the language and goes back. What is no language of the interface changes nothing.
pub(crate) fn send(visit: &Visit) -> Answer {
    let back = way_back::anywhere(&visit.form).unwrap_or(paths::START);
    match interface(visit.form.get(LANGUAGE)) {
        Some(lang) => Answer::Redirect { to: onward(back, lang), cookies: vec![cookie(lang)] },
        None => Answer::Redirect { to: back.to_owned(), cookies: Vec::new() },
    }
}

/// The language with this code, when applicants can read every page in it.
pub(super) fn interface(code: &str) -> Option<Lang> {
    Lang::from_code(code).filter(|lang| Lang::INTERFACE.contains(lang))
}

/// What makes a phone remember `lang`.
pub(super) fn cookie(lang: Lang) -> Cookie {
    Cookie::kept(CookieName::Language, lang.code(), KEEP)
}

/// A letter opens in its own language whatever the phone remembers, so it is told which one was chosen instead.
fn onward(back: &str, lang: Lang) -> String {
    let path = back.split_once('?').map_or(back, |(path, _)| path);
    if way_back::fits(paths::LETTER, path) {
        format!("{path}?{LANGUAGE}={}", lang.code())
    } else {
        back.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_letter_needs_to_be_told_the_language() {
        assert_eq!(onward(paths::SIGN_IN, Lang::Ar), paths::SIGN_IN);
        assert_eq!(onward("/l/abc", Lang::Ar), "/l/abc?language=ar");
        assert_eq!(onward("/l/abc?language=ti", Lang::Ar), "/l/abc?language=ar");
    }

    #[test]
    fn a_language_without_pages_is_none() {
        assert_eq!(interface("ti"), Some(Lang::Ti));
        assert_eq!(interface("uk"), None);
        assert_eq!(interface("xx"), None);
    }
}
