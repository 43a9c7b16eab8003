//! Information cards as data: what a person should know, and when it is due (domain.md section 4).
//!
//! `app/domain/information/cards.toml` holds the facts about a card; its words are Fluent messages by its id.
//! Which cards are due is a pure function of where the case stands: nothing here knows what a person has read.

mod read;
mod search;
#[cfg(test)]
mod tests;
mod trigger;

pub use search::{Entry, find};
pub use trigger::{Condition, Facts, Trigger};

use crate::{
    access::coded,
    position::Position,
    procedure::{Confidence, Faults, Message, Procedures},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::fmt;

/// `prepare`, `refused`: what messages and rows call a card. No address holds it, because it can tell a neighbour
/// what a person reads; addresses have the number.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CardId(String);

impl CardId {
    pub fn new(code: impl Into<String>) -> Self {
        Self(code.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CardId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

coded! {
    /// On what ground a card exists (domain.md section 4).
    Duty {
        /// Information about reception (Directive (EU) 2024/1346 art. 5).
        Reception = "reception",
        /// Information about the procedure (Regulation (EU) 2024/1348 art. 8).
        Procedure = "procedure",
        /// Information about the responsible state (Regulation (EU) 2024/1351 art. 19).
        Responsibility = "responsibility",
        /// Information about personal data.
        Privacy = "privacy",
        /// National law or policy.
        National = "national",
        /// Good practice.
        Good = "good",
    }
}

impl Duty {
    /// Whether an authority must be able to show that it was offered. Only of these is it recorded that, when and in
    /// which language they were; all other reading leaves no trace (design.md principle 14).
    pub const fn is_recorded(self) -> bool {
        match self {
            Self::Reception | Self::Procedure | Self::Responsibility | Self::Privacy => true,
            Self::National | Self::Good => false,
        }
    }
}

coded! {
    /// The question that a card answers. The code stands in an address, so it tells nobody anything.
    Topic {
        /// Who is who, what is expected, what may be asked.
        Start = "start",
        /// The interview.
        Talk = "talk",
        Papers = "papers",
        Waiting = "waiting",
        /// Plan, decision, court, family.
        Answer = "answer",
        /// Who is at the side of the person.
        Help = "help",
        /// Health, school, work, shelter.
        Living = "living",
        /// Who sees and keeps what.
        Privacy = "privacy",
    }
}

/// One card.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a mark of its own in the file that a lawyer reads"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The line of its id, from 1.
    pub line: usize,
    pub id: CardId,
    /// Its number in the dossier, by which addresses name it.
    pub number: u16,
    /// Goes up when what the card says changes.
    pub revision: u32,
    /// Any of these makes the card due. Without one it is found by question and search only.
    pub when: Vec<Trigger>,
    pub topics: Vec<Topic>,
    pub duties: Vec<Duty>,
    /// Of the cards that are due the heaviest stand first.
    pub weight: u16,
    /// It says what the law is: while a translation is a draft, the Dutch stands beside it.
    pub legal: bool,
    /// It tells what was decided, so it waits behind a tap until somebody can read along (design.md principle 11).
    pub together: bool,
    /// A lawyer has to check it before anybody may rely on it (domain.md section 4, "Legal check").
    pub unchecked: bool,
    /// Whether it has words for a child beside those for grown-ups. A card without is for children only, in theirs.
    pub child: bool,
    pub source: String,
    pub confidence: Confidence,
    /// When somebody last compared it with its source.
    pub checked_on: Date,
}

impl Card {
    /// Whether it is for this reader at all.
    pub const fn is_for(&self, ward: bool) -> bool {
        self.child || ward
    }

    /// Whether offering it is recorded.
    pub fn is_recorded(&self) -> bool {
        self.duties.iter().any(|duty| duty.is_recorded())
    }

    /// Whether the reader may rely on it without being told to ask.
    pub const fn is_sure(&self) -> bool {
        !self.unchecked && matches!(self.confidence, Confidence::Official | Confidence::Professional)
    }

    /// The message of its title.
    pub fn title(&self) -> String {
        format!("card-{}", self.id)
    }

    /// The message of its one or two sentences.
    pub fn brief(&self) -> String {
        format!("card-{}-brief", self.id)
    }

    /// The message of its full text.
    pub fn text(&self) -> String {
        format!("card-{}-text", self.id)
    }
}

/// Every card, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cards {
    file: String,
    cards: Vec<Card>,
}

impl Cards {
    /// The cards that are part of the program, held against its own procedure files.
    ///
    /// # Errors
    /// [`Faults`] when a file is wrong. A test reads them, so a built program does not meet this.
    pub fn embedded() -> Result<Self, Faults> {
        let text = include_str!("../information/cards.toml");
        Self::read("cards.toml", text, &Procedures::embedded()?)
    }

    /// Reads the cards; every step, track, term and version that they name must be in `procedures`.
    ///
    /// # Errors
    /// [`Faults`]: every fault with its line, what is wrong and what to write.
    pub fn read(file: &str, text: &str, procedures: &Procedures) -> Result<Self, Faults> {
        let cards = read::cards(file, text, procedures).map_err(Faults)?;
        Ok(Self { file: file.to_owned(), cards })
    }

    pub fn all(&self) -> &[Card] {
        &self.cards
    }

    pub fn card(&self, id: &CardId) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == *id)
    }

    /// The cards for this reader about `topic`, heaviest first.
    pub fn about(&self, topic: Topic, ward: bool) -> Vec<&Card> {
        heaviest_first(self.cards.iter().filter(|card| card.is_for(ward) && card.topics.contains(&topic)))
    }

    /// The cards that are due for somebody whose case stands at `position`, heaviest first.
    pub fn due(&self, position: &Position, facts: &Facts, now: Timestamp) -> Vec<&Card> {
        let due = |card: &&Card| card.when.iter().any(|trigger| trigger.holds(position, facts, now));
        heaviest_first(self.cards.iter().filter(due))
    }

    /// Every message that the cards need: `card-<id>`, `card-<id>-brief` and `card-<id>-text`, the last two with
    /// `.child` where a child may see them, and `topic-<code>`.
    pub fn messages(&self) -> Vec<Message> {
        let message = |id, line, attributes| Message { id, attributes, file: self.file.clone(), line };
        let topics = Topic::ALL.iter().map(|topic| message(format!("topic-{}", topic.code()), 1, &[][..]));
        let words = self.cards.iter().flat_map(|card| {
            let voices: &'static [&'static str] = if card.child { &["child"] } else { &[] };
            [
                message(card.title(), card.line, &[]),
                message(card.brief(), card.line, voices),
                message(card.text(), card.line, voices),
            ]
        });
        topics.chain(words).collect()
    }
}

fn heaviest_first<'c>(cards: impl Iterator<Item = &'c Card>) -> Vec<&'c Card> {
    let mut cards: Vec<&Card> = cards.collect();
    // A stable sort keeps the order of the file among equals.
    cards.sort_by_key(|card| std::cmp::Reverse(card.weight));
    cards
}
