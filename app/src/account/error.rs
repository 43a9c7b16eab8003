//! What to say when a page cannot be shown.

use crate::{
    answer::{Frame, Page},
    component::{ButtonLink, Heading, Paragraph, Symbol, heading::Level},
    paths,
    visit::Around,
};
use domain::access::Role;
use http::StatusCode;
use leptos::prelude::*;
use locales::{Text, msg::page as common};

/// Not there, or not for this reader: nobody can tell which.
pub(crate) fn absent(around: &Around) -> Page {
    let tr = &around.tr;
    notice(around, common::not_found_title(tr), common::not_found(tr)).with_status(StatusCode::NOT_FOUND)
}

/// Something went wrong. Staff can look up `code`.
pub(crate) fn broken(around: &Around, code: &str) -> Page {
    let tr = &around.tr;
    notice(around, common::fault_title(tr), common::fault(tr, code))
        .with_status(StatusCode::INTERNAL_SERVER_ERROR)
}

fn notice(around: &Around, title: Text, text: Text) -> Page {
    let tr = around.tr.clone();
    let (frame, home) = match around.ctx.actor.role() {
        Some(role) if Role::is_person(role) => (Frame::Person, paths::HOME),
        Some(_) => (Frame::Staff, paths::STAFF_HOME),
        None => (Frame::Public, paths::START),
    };
    Page::new(title.clone(), frame, move || {
        view! {
            <Heading level=Level::One text=title/>
            <Paragraph text/>
            <p class="ww-actions"><ButtonLink href=home text=common::nav_home(&tr) symbol=Symbol::Route/></p>
        }
    })
}
