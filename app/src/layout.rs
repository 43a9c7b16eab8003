//! What stands around every page: head, header, footer, and the reader for whom it is built.
//!
//! Titles, icon and addresses are neutral: nothing here tells a neighbour on the bus what this is.

mod busy;
mod footer;
mod header;
mod reader;

pub use busy::busy_document;
pub use reader::Reader;

use crate::{
    account::session, answer::Frame, applicant::beside, component::DraftNotice, emergency, paths,
    visit::Around,
};
use leptos::{nonce::use_nonce, prelude::*};
use locales::{Text, msg};

/// The whole document.
///
/// `view` is called here and not before, because its words need the [`Reader`] that this function puts into the
/// context; the notice about unchecked words is built last, when all of them have been seen.
pub fn document(
    around: &Around,
    title: &Text,
    frame: Frame,
    islands: bool,
    view: impl FnOnce() -> AnyView,
) -> AnyView {
    let tr = &around.tr;
    let manifest = &around.app.site.manifest;
    Reader::provide(tr);
    let page = view();
    let warning = if frame == Frame::Person { session::warning(around) } else { None };
    let islands = islands || warning.is_some();
    let body = match frame {
        Frame::Print => page,
        Frame::Public | Frame::Person | Frame::Staff => framed(around, frame, page, warning),
    };
    let exits = matches!(frame, Frame::Public | Frame::Person);
    let exit_script =
        exits.then(|| view! { <script src=asset(&manifest.exit_js) nonce=use_nonce() defer></script> });
    let islands_script = islands
        .then(|| view! { <script src=asset(&manifest.islands_js) nonce=use_nonce() type="module"></script> });
    view! {
        <!DOCTYPE html>
        <html lang=tr.lang().to_string() dir=tr.dir().code()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="format-detection" content="telephone=no"/>
                <title>{format!("{} · {}", title.plain(), msg::page::product(tr).plain())}</title>
                <link rel="icon" type="image/svg+xml" href=asset(&manifest.favicon)/>
                <link rel="stylesheet" href=asset(&manifest.style)/>
                {exit_script}
                {islands_script}
            </head>
            <body class=page_class(frame) data-level=around.presentation.level.code()>
                {body}
            </body>
        </html>
    }
    .into_any()
}

/// The page between header and footer.
fn framed(around: &Around, frame: Frame, page: AnyView, warning: Option<AnyView>) -> AnyView {
    let header = match frame {
        Frame::Staff => header::staff(around),
        _ => header::person(around, frame == Frame::Person),
    };
    // Also on the pages before sign-in, such as the choice of a language: nobody is to forget who looks along.
    let beside = beside::band(around);
    let emergency = emergency::band::band(around);
    let footer = (frame == Frame::Person).then(|| footer::person(around));
    let notice = view! { <DraftNotice text=msg::page::draft_notice(&around.tr)/> };
    view! {
        {header}
        {beside}
        {emergency}
        <main class="ww-main ww-flow" id="main" tabindex="-1">
            {page}
            {warning}
            {notice}
        </main>
        {footer}
    }
    .into_any()
}

/// The address of a prepared file.
pub(crate) fn asset(name: &str) -> String {
    format!("{}{name}", paths::ASSETS)
}

const fn page_class(frame: Frame) -> &'static str {
    match frame {
        Frame::Public | Frame::Person => "ww-page",
        Frame::Staff => "ww-page ww-page--staff",
        Frame::Print => "ww-page ww-page--print",
    }
}
