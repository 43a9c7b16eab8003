//! Sets words of every script that we speak on A4 pages: a PDF that a screen reader can follow (PDF/UA-1).
//!
//! The crate knows nothing of cases or people: it gets a [`Sheet`] of [`Block`]s in reading order and gives bytes. What the
//! blocks say comes from elsewhere, so that the same sequence can become something else than a PDF.

mod pages;
mod setting;

/// A language as a PDF and HTML name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The BCP 47 tag.
    pub tag: String,
    pub right_to_left: bool,
}

/// All that will be printed.
pub struct Sheet {
    pub language: Language,
    /// What the file is called in a window; it stands nowhere on paper.
    pub title: String,
    /// Said at the foot of a page on which a letter stands as its code, because no font that we carry has it.
    pub undrawn: Words,
    pub blocks: Vec<Block>,
}

/// A part of the sheet, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Title(Words),
    Paragraph(Words),
    List(Vec<Words>),
    Heading(Words),
    /// Names of things and what they are.
    Record(Vec<(Words, Words)>),
}

/// One text, of one or more kinds of letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(pub Vec<Run>);

/// Some letters of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub text: String,
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// In the language of the sheet.
    Said,
    /// In another language, because it was not translated.
    Foreign(Language),
    /// What somebody wrote or is called: its own letters say in which direction it is read.
    Own,
    /// As the computer keeps it.
    Code,
}

impl Words {
    /// Words of one kind.
    pub fn of(kind: Kind, text: impl Into<String>) -> Self {
        Self(vec![Run { text: text.into(), kind }])
    }
}

impl Block {
    /// How many bytes of text there are to set, which is what time and memory of [`pdf`] grow with.
    pub fn len(&self) -> usize {
        let of = |words: &Words| words.0.iter().map(|run| run.text.len()).sum::<usize>();
        match self {
            Self::Title(words) | Self::Paragraph(words) | Self::Heading(words) => of(words),
            Self::List(items) => items.iter().map(of).sum(),
            Self::Record(pairs) => pairs.iter().map(|(name, value)| of(name) + of(value)).sum(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Why there is no PDF: a fault of this program, never of what was to be printed.
#[derive(Debug)]
pub struct Unprintable(String);

impl std::fmt::Display for Unprintable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the sheet could not be made a PDF: {}", self.0)
    }
}

impl std::error::Error for Unprintable {}

/// The sheet as a PDF, whole in memory. It takes about a second for 400 kB of text: not for an async thread.
///
/// # Errors
/// [`Unprintable`] when the result would not be a PDF that everybody can read.
pub fn pdf(sheet: &Sheet) -> Result<Vec<u8>, Unprintable> {
    pages::pdf(sheet)
}
