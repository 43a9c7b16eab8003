//! When a member of staff is no longer signed in: come in again, then go on.

use super::{kept::Kept, way_back};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{Heading, Icon, Paragraph, Say, Symbol, heading::Level, paragraph},
    paths,
    visit::Visit,
};
use http::StatusCode;
use leptos::prelude::*;
use locales::msg::staff_ended as words;

/// For a page that was asked for before signing in: sign in, then go on to it.
pub(crate) fn first(visit: &Visit) -> Answer {
    redirect(way_back::detour(paths::STAFF_SIGN_IN, visit))
}

/// For a form that came after the stay had ended. Coming in takes staff three fields and two pages, so that happens
/// beside this page, which holds what was typed until it can be sent.
pub(crate) fn keep(visit: &Visit) -> Answer {
    let Some(kept) = Kept::sent(visit) else { return redirect(paths::STAFF_SIGN_IN) };
    let tr = visit.tr.clone();
    Page::new(words::title(&tr), Frame::Staff, move || {
        let typed = kept.typed(&words::typed(&tr), &words::typed_hint(&tr));
        view! {
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr)/>
            <p class="ww-actions">
                <a class="nl-button nl-button--secondary" href=paths::STAFF_SIGN_IN target="_blank" rel="noopener">
                    <Icon symbol=Symbol::Key/>
                    <span><Say text=words::sign_in(&tr)/></span>
                </a>
            </p>
            {typed}
            {kept.form(words::send(&tr))}
        }
    })
    .with_status(StatusCode::UNAUTHORIZED)
    .into()
}
