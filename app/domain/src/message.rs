//! What the person and the caseworker write to each other within the case.
//!
//! Ready sentences are data: each side reads them in its own language. What somebody wrote in their own words stays in
//! the language in which it was written, and says so. A message is never legal help and never serves anything
//! (design.md principles 11 and 13).

use crate::{access::coded, language::Lang};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

/// Longest text of a message, in characters.
pub const MESSAGE_CHARS: usize = 4_000;
/// Messages that one side may send within a day: far more than anybody needs, and an end for a stuck key.
pub const MESSAGES_A_DAY: u64 = 40;

coded! {
    /// Who wrote.
    Side {
        Person = "person",
        Staff = "staff",
    }
}

coded! {
    /// What stands open in a ready sentence. Only what is read alike in every language may be a blank.
    Blank {
        Day = "day",
        Clock = "clock",
    }
}

coded! {
    /// A sentence that exists in every language of the interface, as `ready-<code>` of `messages.ftl`.
    Sentence {
        WhenNews = "when-news",
        PapersReceived = "papers-received",
        CannotCome = "cannot-come",
        NotUnderstood = "not-understood",
        WomanPlease = "woman-please",
        ManPlease = "man-please",
        OtherInterpreter = "other-interpreter",
        ThankYou = "thank-you",
        Received = "received",
        AnswerBy = "answer-by",
        BeingTranslated = "being-translated",
        NoNews = "no-news",
        WeCall = "we-call",
        BringPapers = "bring-papers",
        DetailsMended = "details-mended",
        AskLegalHelp = "ask-legal-help",
    }
}

/// A ready sentence: who may send it, and what stands open in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ready {
    pub sentence: Sentence,
    pub from: Side,
    pub blanks: &'static [Blank],
}

const fn ready(sentence: Sentence, from: Side, blanks: &'static [Blank]) -> Ready {
    Ready { sentence, from, blanks }
}

/// Every ready sentence, in the order in which they are offered.
pub const READY: &[Ready] = &[
    ready(Sentence::WhenNews, Side::Person, &[]),
    ready(Sentence::PapersReceived, Side::Person, &[]),
    ready(Sentence::NotUnderstood, Side::Person, &[]),
    ready(Sentence::CannotCome, Side::Person, &[Blank::Day]),
    // Officer and interpreter of the own gender, and an interpreter who is really understood (domain.md section 2).
    ready(Sentence::WomanPlease, Side::Person, &[]),
    ready(Sentence::ManPlease, Side::Person, &[]),
    ready(Sentence::OtherInterpreter, Side::Person, &[]),
    ready(Sentence::ThankYou, Side::Person, &[]),
    ready(Sentence::Received, Side::Staff, &[]),
    ready(Sentence::AnswerBy, Side::Staff, &[Blank::Day]),
    ready(Sentence::BeingTranslated, Side::Staff, &[Blank::Day]),
    ready(Sentence::NoNews, Side::Staff, &[]),
    ready(Sentence::WeCall, Side::Staff, &[Blank::Day, Blank::Clock]),
    ready(Sentence::BringPapers, Side::Staff, &[Blank::Day]),
    ready(Sentence::DetailsMended, Side::Staff, &[]),
    ready(Sentence::AskLegalHelp, Side::Staff, &[]),
];

/// The ready sentences that `side` may send.
pub fn ready_for(side: Side) -> impl Iterator<Item = &'static Ready> {
    READY.iter().filter(move |ready| ready.from == side)
}

impl Sentence {
    /// What stands open in it.
    pub fn blanks(self) -> &'static [Blank] {
        READY.iter().find(|ready| ready.sentence == self).map_or(&[], |ready| ready.blanks)
    }
}

/// What a message says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// Own words, in the language in which they were written.
    Own { text: String, lang: Lang },
    /// A ready sentence with its blanks filled in.
    Ready { sentence: Sentence, day: Option<Date>, clock: Option<Time> },
}

/// Why a message cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    #[error("nothing was written")]
    Empty,
    #[error("longer than {MESSAGE_CHARS} characters")]
    TooLong,
    #[error("the day is missing")]
    NoDay,
    #[error("the time is missing")]
    NoClock,
    #[error("not a sentence of this side")]
    NotYours,
}

impl Body {
    /// The message as it is kept: without white space around it, and with the blanks that the sentence has.
    ///
    /// # Errors
    /// [`Unfit`] says what is missing or too much.
    pub fn judged(self, from: Side) -> Result<Self, Unfit> {
        match self {
            Self::Own { text, lang } => {
                let text = text.trim();
                if text.is_empty() {
                    Err(Unfit::Empty)
                } else if text.chars().count() > MESSAGE_CHARS {
                    Err(Unfit::TooLong)
                } else {
                    Ok(Self::Own { text: text.to_owned(), lang })
                }
            }
            Self::Ready { sentence, day, clock } => {
                let ready =
                    ready_for(from).find(|ready| ready.sentence == sentence).ok_or(Unfit::NotYours)?;
                let has = |blank| ready.blanks.contains(&blank);
                let day = has(Blank::Day).then(|| day.ok_or(Unfit::NoDay)).transpose()?;
                let clock = has(Blank::Clock).then(|| clock.ok_or(Unfit::NoClock)).transpose()?;
                Ok(Self::Ready { sentence, day, clock })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn own(text: &str) -> Result<Body, Unfit> {
        Body::Own { text: text.to_owned(), lang: Lang::Ti }.judged(Side::Person)
    }

    #[test]
    fn every_sentence_is_offered_to_exactly_one_side() {
        for sentence in Sentence::ALL {
            assert_eq!(READY.iter().filter(|ready| ready.sentence == *sentence).count(), 1, "{sentence:?}");
        }
    }

    #[test]
    fn own_words_are_kept_as_written_and_not_without_end() {
        assert_eq!(own("  ሰላም \n"), Ok(Body::Own { text: "ሰላም".into(), lang: Lang::Ti }));
        assert_eq!(own(" \n\t "), Err(Unfit::Empty));
        // Characters count, not bytes: who writes Tigrinya may say as much as who writes Dutch.
        assert!(own(&"ሀ".repeat(MESSAGE_CHARS)).is_ok());
        assert_eq!(own(&"ሀ".repeat(MESSAGE_CHARS + 1)), Err(Unfit::TooLong));
    }

    #[test]
    fn a_sentence_needs_its_blanks_and_keeps_no_others() {
        let (day, clock) = (Some(date(2026, 12, 1)), Some(jiff::civil::time(14, 30, 0, 0)));
        let call = |day, clock| Body::Ready { sentence: Sentence::WeCall, day, clock }.judged(Side::Staff);
        assert_eq!(call(None, clock), Err(Unfit::NoDay));
        assert_eq!(call(day, None), Err(Unfit::NoClock));
        assert!(call(day, clock).is_ok());
        let thanks = Body::Ready { sentence: Sentence::ThankYou, day, clock }.judged(Side::Person);
        assert_eq!(thanks, Ok(Body::Ready { sentence: Sentence::ThankYou, day: None, clock: None }));
        let not_theirs = Body::Ready { sentence: Sentence::WeCall, day, clock }.judged(Side::Person);
        assert_eq!(not_theirs, Err(Unfit::NotYours));
    }
}
