//! The reader: which language, and how plain.

use crate::{Args, Dir, LangId, Locales, Text, catalog::SOURCE, set::SECOND, tag};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use std::{fmt, sync::Arc};
use unic_langid::LanguageIdentifier;

/// How plain the words are. A message without the variant is read as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Voice {
    /// Plain: the value of a message, language level B1.
    #[default]
    B1,
    /// Plainer and shorter: `.a2`.
    A2,
    /// To a child, with `je`: `.child`, and where that is missing `.a2`.
    Child,
}

impl Voice {
    /// The variants to look for, best first.
    pub(crate) const fn variants(self) -> &'static [&'static str] {
        match self {
            Self::B1 => &[],
            Self::A2 => &["a2"],
            Self::Child => &["child", "a2"],
        }
    }
}

/// A reader. Cheap to clone; it keeps the set of languages that it was made with, so that one page is one set.
#[derive(Clone)]
pub struct Tr {
    set: Arc<Locales>,
    place: usize,
    voice: Voice,
}

impl Tr {
    /// A reader of `lang`, as people write it (`ar`, `prs`, `ti_ER`).
    /// A language there are no words for is answered in its parent, English or Dutch.
    pub fn new(lang: &str, voice: Voice) -> Self {
        Self::of(Locales::current(), lang, voice)
    }

    /// A reader whose language nobody has chosen on this device yet, at [`Voice::B1`].
    ///
    /// `cookie` is the tag that was chosen here before; it wins over `accept_language`, the header of that name.
    /// With neither, the reader gets Dutch; with only languages there are no words for, English.
    pub fn negotiate(accept_language: Option<&str>, cookie: Option<&str>) -> Self {
        let set = Locales::current();
        let mut wanted: Vec<LanguageIdentifier> = cookie.and_then(tag::canonical).into_iter().collect();
        wanted.extend(accept_language.map(by_weight).unwrap_or_default());
        let lang = if wanted.is_empty() {
            SOURCE.to_owned()
        } else {
            let available = set.tags();
            negotiate_languages(&wanted, &available, None, NegotiationStrategy::Filtering)
                .first()
                .map_or_else(|| SECOND.to_owned(), ToString::to_string)
        };
        Self::of(set, &lang, Voice::B1)
    }

    pub(crate) fn of(set: Arc<Locales>, lang: &str, voice: Voice) -> Self {
        let place = set.answer(lang);
        Self { set, place, voice }
    }

    /// The same reader with other words.
    #[must_use]
    pub fn with_voice(mut self, voice: Voice) -> Self {
        self.voice = voice;
        self
    }

    /// The language of the page, which is the first that there are words for.
    pub fn lang(&self) -> &LangId {
        self.set.id(self.place)
    }

    pub fn dir(&self) -> Dir {
        self.set.dir(self.place)
    }

    pub const fn voice(&self) -> Voice {
        self.voice
    }

    /// The message that a generated function stands for.
    ///
    /// # Panics
    /// Never: the functions are made from the Dutch files, and a set without one of their messages is refused.
    pub(crate) fn text(&self, file: &str, id: &str, args: &Args<'_>) -> Text {
        self.find(file, id, args).unwrap_or_else(|| panic!("a set without {file}/{id} is never installed"))
    }

    pub(crate) fn find(&self, file: &str, id: &str, args: &Args<'_>) -> Option<Text> {
        self.set.format(self.place, self.voice, file, id, args)
    }
}

impl fmt::Debug for Tr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tr({}, {:?})", self.lang(), self.voice)
    }
}

/// The languages of an `Accept-Language` header, the most wanted first, without the refused ones (`q=0`).
fn by_weight(header: &str) -> Vec<LanguageIdentifier> {
    let mut wanted: Vec<(f32, LanguageIdentifier)> = header
        .split(',')
        .filter_map(|item| {
            let (name, parameters) = item.split_once(';').unwrap_or((item, ""));
            let weight =
                parameters.trim().strip_prefix("q=").map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
            (weight > 0.0).then_some((weight, tag::canonical(name)?))
        })
        .collect();
    wanted.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    wanted.into_iter().map(|(_, id)| id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_negotiated() {
        let cases = [
            (None, None, "nl"),
            (Some(""), None, "nl"),
            (Some("ar-SY,ar;q=0.9,en;q=0.8"), None, "ar"),
            (Some("en;q=0.5, ti-ER"), None, "ti"),
            (Some("en-US"), None, "en"),
            (Some("nl;q=0, xx"), None, "en"),
            (Some("so"), None, "en"),
            (Some("so,nl;q=0.3"), None, "nl"),
            (Some("*"), None, "nl"),
            (Some("en"), Some("tir"), "ti"),
            (Some("en"), Some("no such tag!"), "en"),
            (Some("ar"), Some("prs"), "ar"),
        ];
        for (header, cookie, wanted) in cases {
            assert_eq!(Tr::negotiate(header, cookie).lang().as_str(), wanted, "{header:?} {cookie:?}");
        }
    }

    #[test]
    fn any_tag_makes_a_reader() {
        for (tag, wanted) in [("ar-SY", "ar"), ("prs", "en"), ("", "en"), ("nl-BE", "nl"), ("rubbish!", "en")]
        {
            assert_eq!(Tr::new(tag, Voice::B1).lang().as_str(), wanted, "{tag}");
        }
    }
}
