//! "This looks wrong": the person doubts that a look or deed of somebody else was right, and an auditor answers.
//!
//! The person needs no reason and no proof (AVG art. 15 and 77; security.md "Person sees log").

use crate::{access::coded, ids::StaffId, language::Lang};
use serde::{Deserialize, Serialize};

/// Longest own words, of the person and of the auditor, in characters.
pub const DOUBT_CHARS: usize = 1_000;

coded! {
    /// What has happened with a doubt.
    State {
        /// Received; nobody has opened it.
        Sent = "sent",
        /// An auditor has opened it.
        Opened = "opened",
        Answered = "answered",
    }
}

coded! {
    /// What an auditor found, as a sentence that the person reads in their own language: `reply-<code>` of `looked.ftl`.
    Finding {
        /// It was needed for the work on this case.
        Allowed = "allowed",
        /// Nothing was opened; the name stood in a list.
        OnlyList = "only-list",
        Mistake = "mistake",
        NotAllowed = "not-allowed",
    }
}

/// Own words, in the language in which they were written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Words {
    pub text: String,
    pub lang: Lang,
}

/// What the auditor answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    Ready(Finding),
    /// Not translated, and it says so.
    Own(Words),
}

/// Why words cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    #[error("nothing was written")]
    Empty,
    #[error("longer than {DOUBT_CHARS} characters")]
    TooLong,
}

impl Words {
    /// The words as they are kept, without white space around them; `None` when nothing was written.
    ///
    /// # Errors
    /// [`Unfit::TooLong`].
    pub fn judged(text: &str, lang: Lang) -> Result<Option<Self>, Unfit> {
        let text = text.trim();
        match text.chars().count() {
            0 => Ok(None),
            1..=DOUBT_CHARS => Ok(Some(Self { text: text.to_owned(), lang })),
            _ => Err(Unfit::TooLong),
        }
    }
}

impl Reply {
    /// An answer in own words.
    ///
    /// # Errors
    /// [`Unfit`].
    pub fn own(text: &str, lang: Lang) -> Result<Self, Unfit> {
        Words::judged(text, lang)?.map(Self::Own).ok_or(Unfit::Empty)
    }
}

/// Whether `auditor` may answer about what `doubted` did: nobody judges their own look.
pub fn may_answer(auditor: StaffId, doubted: Option<StaffId>) -> bool {
    doubted != Some(auditor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn words_are_optional_for_the_person_and_not_without_end() {
        let words = |text: &str| Words::judged(text, Lang::Ti);
        assert_eq!(words(" \n "), Ok(None));
        assert_eq!(words(" ሰላም "), Ok(Some(Words { text: "ሰላም".into(), lang: Lang::Ti })));
        // Characters count, not bytes: who writes Tigrinya may say as much as who writes Dutch.
        assert!(words(&"ሀ".repeat(DOUBT_CHARS)).is_ok());
        assert_eq!(words(&"ሀ".repeat(DOUBT_CHARS + 1)), Err(Unfit::TooLong));
    }

    #[test]
    fn an_answer_says_something() {
        assert_eq!(Reply::own("  ", Lang::Nl), Err(Unfit::Empty));
        assert!(Reply::own("Wij hebben het nagekeken.", Lang::Nl).is_ok());
    }

    #[test]
    fn nobody_judges_their_own_look() {
        let [one, other] = [1, 2].map(|number| StaffId::from_uuid(Uuid::from_u128(number)));
        assert!(may_answer(one, Some(other)) && may_answer(one, None));
        assert!(!may_answer(one, Some(one)));
    }
}
