//! What a page answers with.

use crate::visit::Cookie;
use axum::{BoxError, body::Bytes};
use domain::language::Lang;
use http::StatusCode;
use leptos::prelude::{AnyView, IntoAny, IntoView};
use locales::Text;
use service::documents::Outgoing;
use std::pin::Pin;

pub enum Answer {
    Page(Page),
    /// See other: after a deed, so that reloading does not repeat it.
    Redirect {
        to: String,
        cookies: Vec<Cookie>,
    },
    File(File),
    /// A file that lies sealed, opened on its way out.
    Sealed(Box<Outgoing>),
    /// A file that is made while it goes out, and never whole in memory.
    Pieces(Pieces),
    /// Out, at once, and nothing stays on the phone: wipe what the browser keeps and go to a neutral page.
    Leave {
        to: String,
        cookies: Vec<Cookie>,
    },
}

/// A file to save or open.
pub struct File {
    pub name: &'static str,
    pub content_type: &'static str,
    pub bytes: Vec<u8>,
}

/// A file to save, in pieces. An error ends the connection: half a file is never taken for all of it.
pub struct Pieces {
    pub name: &'static str,
    pub content_type: &'static str,
    pub stream: Stream,
}

pub(crate) type Stream = Pin<Box<dyn futures_util::Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// A finished page, not yet turned into HTML.
pub struct Page {
    pub title: Text,
    pub status: StatusCode,
    pub frame: Frame,
    pub cookies: Vec<Cookie>,
    /// Whether the page has an island, so that the wasm is loaded; other pages ship none.
    pub islands: bool,
    /// The language of the whole page, where it is not that of the reader: a letter opens in its own.
    pub lang: Option<Lang>,
    pub view: Box<dyn FnOnce() -> AnyView + Send>,
}

/// What stands around the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Frame {
    /// Before sign-in.
    Public,
    /// Signed in as the person.
    Person,
    /// Signed in at work.
    Staff,
    /// Nothing: a letter for the printer.
    Print,
}

impl Page {
    /// A page that went well.
    pub fn new<V: IntoView + 'static>(
        title: Text,
        frame: Frame,
        view: impl FnOnce() -> V + Send + 'static,
    ) -> Self {
        Self {
            title,
            status: StatusCode::OK,
            frame,
            cookies: Vec::new(),
            islands: false,
            lang: None,
            view: Box::new(move || view().into_any()),
        }
    }

    /// The same page after a refusal: what was typed stands in it, and the status says so.
    #[must_use]
    pub fn refused(mut self, refused: bool) -> Self {
        if refused {
            self.status = StatusCode::UNPROCESSABLE_ENTITY;
        }
        self
    }

    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    #[must_use]
    pub fn with_islands(mut self) -> Self {
        self.islands = true;
        self
    }

    #[must_use]
    pub fn in_language(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    #[must_use]
    pub fn with_cookies(mut self, cookies: Vec<Cookie>) -> Self {
        self.cookies = cookies;
        self
    }
}

impl From<Page> for Answer {
    fn from(page: Page) -> Self {
        Self::Page(page)
    }
}

/// After a deed: on to `to`.
pub(crate) fn redirect(to: impl Into<String>) -> Answer {
    Answer::Redirect { to: to.into(), cookies: Vec::new() }
}
