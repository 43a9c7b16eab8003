//! One request as a page sees it: who comes, in which language, with what.

use crate::{App, upload::Upload};
use domain::{account::DeviceKind, ids::CaseId, language::Lang, presentation::Presentation};
use jiff::SignedDuration;
use locales::Tr;
use service::{Ctx, accounts::Stay, token::Token};
use std::{
    ops::Deref,
    sync::{Arc, OnceLock},
};

/// What stands around every page of one request: enough to draw a page, also one that says what went wrong.
#[derive(Clone)]
pub struct Around {
    pub app: Arc<App>,
    pub ctx: Ctx,
    pub tr: Tr,
    pub lang: Lang,
    pub presentation: Presentation,
    /// The signed-in stay, if any. `ctx.actor` says who it is.
    pub stay: Option<Stay>,
    /// The path that was asked for, without the query.
    pub path: String,
    /// The new token of the stay, when it got one on the way. It goes out with whatever is answered, also with a refusal
    /// or a fault: the old one opens nothing any more.
    pub renewed: Arc<OnceLock<Token>>,
}

/// One request as a page gets it.
pub struct Visit {
    pub around: Around,
    /// The `{parts}` of the path.
    pub parts: Fields,
    pub query: Fields,
    pub form: Fields,
    /// A form with files, on a route that takes them; nothing of it has been read.
    pub upload: Option<Upload>,
    pub cookies: Cookies,
    /// The `User-Agent` header, so that a person recognises the own phone in a list.
    pub agent: String,
}

impl Deref for Visit {
    type Target = Around;

    fn deref(&self) -> &Around {
        &self.around
    }
}

/// Names with text values, in the order in which they came: a form, a query, the parts of a path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// Reads `a=b&c=d`. What cannot be read is as if it was not sent.
    pub fn parse(text: &str) -> Self {
        Self(serde_urlencoded::from_str(text).unwrap_or_default())
    }

    /// The first value with this name, or the empty text.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    /// Whether anything was sent under this name.
    pub fn has(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// The same with this one value under `name`.
    #[must_use]
    pub fn with(mut self, name: &str, value: String) -> Self {
        self.0.retain(|(key, _)| key != name);
        self.0.push((name.to_owned(), value));
        self
    }

    /// Every value of a field that may be there several times.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The value read as `T`, if it is one.
    pub fn read<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.get(name).parse().ok()
    }
}

/// The cookies of a request.
#[derive(Clone, Debug, Default)]
pub struct Cookies(Vec<(String, String)>);

impl Cookies {
    /// Reads the `Cookie` header.
    pub fn parse(header: &str) -> Self {
        let pairs = header.split(';').filter_map(|pair| pair.trim().split_once('='));
        Self(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
    }

    pub fn get(&self, name: CookieName) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name.code()).map(|(_, value)| value.as_str())
    }
}

/// The cookies that exist.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CookieName {
    /// The signed-in stay.
    Stay,
    /// A device on which a PIN works.
    Device,
    /// Half-way in: a letter was shown, or a password without its second factor.
    Pending,
    /// A device is asked for a passkey.
    Passkey,
    /// The chosen language.
    Language,
}

impl CookieName {
    /// `__Host-` makes browsers refuse the cookie unless it is secure and for this host alone.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stay => "__Host-stay",
            Self::Device => "__Host-device",
            Self::Pending => "__Host-pending",
            Self::Passkey => "__Host-passkey",
            Self::Language => "__Host-language",
        }
    }
}

/// A cookie to set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cookie {
    name: CookieName,
    value: String,
    keep: Option<SignedDuration>,
}

impl Cookie {
    /// Kept until the browser closes.
    pub fn passing(name: CookieName, value: impl Into<String>) -> Self {
        Self { name, value: value.into(), keep: None }
    }

    /// Kept for so long.
    pub fn kept(name: CookieName, value: impl Into<String>, keep: SignedDuration) -> Self {
        Self { name, value: value.into(), keep: Some(keep) }
    }

    /// Taken away.
    pub fn gone(name: CookieName) -> Self {
        Self { name, value: String::new(), keep: Some(SignedDuration::ZERO) }
    }

    /// The `Set-Cookie` header. `Lax`, so that the link in a letter or message still finds the person signed in.
    pub fn header(&self) -> String {
        let age = self.keep.map_or_else(String::new, |keep| format!("; Max-Age={}", keep.as_secs()));
        format!("{}={}; Path=/; Secure; HttpOnly; SameSite=Lax{age}", self.name.code(), self.value)
    }
}

impl Around {
    /// Whether this case is open to the reader only in an emergency, so that there is nothing to do but read.
    pub fn in_emergency(&self, case: CaseId) -> bool {
        self.stay.as_ref().and_then(|stay| stay.emergency).is_some_and(|open| open.case == case)
    }

    /// On which kind of device the person is signed in.
    pub fn device(&self) -> Option<DeviceKind> {
        self.stay.as_ref().and_then(|stay| stay.device)
    }
}
