//! What a message becomes: words, with the language they are in.

use crate::{Arg, Dir, LangId, Tr};
use std::{borrow::Cow, fmt};

/// RLM: no letter, but it runs from right to left.
const RIGHT_TO_LEFT: char = '\u{200F}';

/// How far a translation has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// The Dutch original.
    Source,
    /// A translator has checked it.
    Reviewed,
    /// Not yet checked by a translator; the reader is told.
    Draft,
}

impl State {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Reviewed => "reviewed",
            Self::Draft => "draft",
        }
    }
}

/// Words for a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Text {
    /// The words. Variables stand between FSI and PDI (U+2068, U+2069), so that a date or a telephone number
    /// inside Arabic keeps its order; a page shows them as they are. A text that is a variable itself may begin with
    /// RLM (U+200F).
    pub value: String,
    /// The language of the words, which after fallback is not that of the reader.
    pub lang: LangId,
    /// The direction of `lang`.
    pub dir: Dir,
    pub state: State,
}

impl Text {
    /// The words without isolates, for calendars, text messages, page titles and comparisons.
    pub fn plain(&self) -> String {
        self.value.replace(['\u{2068}', '\u{2069}', RIGHT_TO_LEFT], "")
    }

    /// The words as a variable of another message, in their own direction.
    ///
    /// An isolate takes its direction from its first letter outside of isolates within it, and "weekday date" is two
    /// variables and no letter: without the mark an Arabic reader would read the date before its weekday.
    fn within(&self) -> Cow<'_, str> {
        match self.dir {
            Dir::Ltr => Cow::Borrowed(&self.value),
            Dir::Rtl => Cow::Owned(format!("{RIGHT_TO_LEFT}{}", self.value)),
        }
    }

    /// Whether the words are in another language than the page of this reader, and so need `lang` and `dir`.
    pub fn is_foreign_to(&self, tr: &Tr) -> bool {
        self.lang != *tr.lang()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.value)
    }
}

/// A text may be a variable of another message.
impl From<Text> for Arg<'_> {
    fn from(text: Text) -> Self {
        Arg::String(text.within().into_owned().into())
    }
}

impl<'a> From<&'a Text> for Arg<'a> {
    fn from(text: &'a Text) -> Self {
        Arg::String(text.within())
    }
}
