//! The address of a page as a picture, for who wants to open the same page on another device or with a helper.
//!
//! Only addresses without a part of their own may stand in it: nothing about the person comes into the picture.

use crate::{
    answer::{Answer, Frame, Page},
    component::{Heading, LinkAlone, Paragraph, Symbol, heading::Level, paragraph},
    paths,
    route::Access,
    routes::ROUTES,
    staff::qr,
    visit::{Around, Visit},
};
use domain::access::Actor;
use http::Method;
use leptos::prelude::*;
use locales::msg::{page as common, show as words};
use service::Fault;

/// In the query: the page.
const PAGE: &str = "page";

/// The picture of one page.
pub(crate) fn page(visit: &Visit) -> Result<Answer, Fault> {
    let asked = if visit.query.has(PAGE) { visit.query.get(PAGE) } else { paths::START };
    let path = neutral(asked).ok_or(Fault::Absent)?;
    Ok(draw(&visit.around, path).into())
}

/// The link to the picture of `path`.
pub(crate) fn link(path: &str) -> Option<String> {
    neutral(path).map(|path| format!("{}?{PAGE}={path}", paths::SHOW))
}

/// The address itself when it is one of the table, for persons or for anybody, and has no part of its own.
fn neutral(path: &str) -> Option<&'static str> {
    let for_persons = |access| matches!(access, Access::Public | Access::Person(_));
    ROUTES
        .iter()
        .find(|route| route.method == Method::GET && route.path == path && for_persons(route.access))
        .map(|route| route.path)
        .filter(|path| !path.contains('{'))
}

fn draw(around: &Around, path: &'static str) -> Page {
    let tr = around.tr.clone();
    let address = format!("{}{path}", around.app.public_url);
    let frame = match around.ctx.actor {
        Actor::Person { .. } => Frame::Person,
        _ => Frame::Public,
    };
    Page::new(words::title(&tr), frame, move || {
        let image = words::image(&tr);
        view! {
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr)/>
            {qr(&address, &image)}
            <p class="ww-secret"><bdi dir="ltr">{address.clone()}</bdi></p>
            <Paragraph text=words::nothing(&tr)/>
            <Paragraph text=words::paper(&tr)/>
            <p><LinkAlone href=path text=common::back(&tr) symbol=Symbol::Back/></p>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_without_a_part_of_their_own_are_drawn() {
        for path in [paths::START, paths::HOME, paths::MESSAGES, paths::CALL_ME] {
            assert_eq!(neutral(path), Some(path));
            assert!(link(path).is_some());
        }
        for path in [
            paths::LETTER,
            paths::WORKLIST,
            paths::CASE,
            paths::OUTBOX,
            "https://example.org/",
            "",
            "/nowhere",
        ] {
            assert_eq!(neutral(path), None, "{path}");
        }
    }
}
