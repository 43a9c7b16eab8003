//! Papers of the person: what they keep for themselves, and what they hand in.
//!
//! Keeping is not handing in (design.md principle 12). What is kept lies in a drawer that nobody else opens; handing in
//! is a separate deed, and can be taken back for a day unless somebody has opened it.

mod file;

pub use file::{
    CASE_BYTES, CASE_FILES, Examined, FILE_BYTES, Format, NAME_CHARS, PDF_PAGES, PIXELS, Shape, Unfit,
    Verdict, room, tidy_name,
};

use crate::{
    access::coded,
    ids::{DocumentId, ReceiptId},
};
use jiff::{SignedDuration, Timestamp};

coded! {
    /// What a paper is (domain.md section 3). "I do not know" is a full answer.
    Kind {
        /// Passport, identity card, birth certificate.
        Id = "id",
        /// Tickets, visa, boarding pass.
        Travel = "travel",
        Nationality = "nationality",
        /// Photos, summons, membership card, newspaper.
        Evidence = "evidence",
        /// Letters and reports of doctors: legal help sees them first (domain.md section 3).
        Medical = "medical",
        /// Marriage, birth of children, family book.
        Family = "family",
        Unknown = "unknown",
    }
}

coded! {
    /// Where a paper is.
    State {
        /// A kind was chosen and no file has come yet.
        Draft = "draft",
        /// In the drawer.
        Kept = "kept",
        HandedIn = "handed-in",
        /// A caseworker said that they have seen it.
        Seen = "seen",
        /// Handed in and taken back; it lies in the drawer again.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Whether only the person can open it.
    pub const fn in_drawer(self) -> bool {
        matches!(self, Self::Draft | Self::Kept | Self::Withdrawn)
    }
}

/// How long a paper can be taken back after it was handed in.
pub const TAKE_BACK: SignedDuration = SignedDuration::from_hours(24);

/// One paper: one or more files of one kind, such as both sides of a card.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Document {
    pub id: DocumentId,
    pub kind: Kind,
    pub state: State,
    pub created: Timestamp,
    /// When it was handed in last.
    pub handed_in: Option<Timestamp>,
    /// The receipt of that.
    pub receipt: Option<ReceiptId>,
    /// When somebody at work opened it first.
    pub opened: Option<Timestamp>,
    /// When a caseworker said that they have seen it.
    pub seen: Option<Timestamp>,
    pub withdrawn: Option<Timestamp>,
}

/// Why something cannot be done with a paper.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotNow {
    #[error("there is no file yet")]
    Empty,
    #[error("it is handed in")]
    HandedIn,
    #[error("it is not handed in")]
    InDrawer,
    #[error("somebody has opened it")]
    Opened,
    #[error("more than a day has passed")]
    TooLate,
}

impl Document {
    /// Whether a file can be added. What was handed in once stays as its receipt describes it.
    ///
    /// # Errors
    /// [`NotNow::HandedIn`].
    pub fn may_add(&self) -> Result<(), NotNow> {
        match self.state {
            State::Draft | State::Kept => Ok(()),
            State::HandedIn | State::Seen | State::Withdrawn => Err(NotNow::HandedIn),
        }
    }

    /// Whether it can be handed in, with so many files.
    ///
    /// # Errors
    /// [`NotNow`].
    pub fn may_hand_in(&self, files: usize) -> Result<(), NotNow> {
        match self.state {
            State::HandedIn | State::Seen => Err(NotNow::HandedIn),
            _ if files == 0 => Err(NotNow::Empty),
            _ => Ok(()),
        }
    }

    /// Until when it can be taken back, if nobody opens it before.
    pub fn take_back_until(&self) -> Option<Timestamp> {
        self.handed_in.and_then(|at| at.checked_add(TAKE_BACK).ok())
    }

    /// Whether it can be taken back: within a day, unless it was opened.
    ///
    /// # Errors
    /// [`NotNow`].
    pub fn may_withdraw(&self, now: Timestamp) -> Result<(), NotNow> {
        if self.state.in_drawer() {
            Err(NotNow::InDrawer)
        } else if self.opened.is_some() {
            Err(NotNow::Opened)
        } else if self.take_back_until().is_none_or(|until| now >= until) {
            Err(NotNow::TooLate)
        } else {
            Ok(())
        }
    }

    /// Whether the person can destroy it: everything in the drawer, and nothing that the authority has.
    ///
    /// # Errors
    /// [`NotNow::HandedIn`].
    pub fn may_remove(&self) -> Result<(), NotNow> {
        if self.state.in_drawer() { Ok(()) } else { Err(NotNow::HandedIn) }
    }

    /// Whether a caseworker can say that they have seen it.
    ///
    /// # Errors
    /// [`NotNow::InDrawer`].
    pub fn may_mark_seen(&self) -> Result<(), NotNow> {
        if self.state.in_drawer() { Err(NotNow::InDrawer) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn document(state: State) -> Document {
        let handed_in = (state != State::Draft && state != State::Kept).then(|| at("2026-11-23T09:00:00Z"));
        Document {
            id: DocumentId::from_uuid(Uuid::nil()),
            kind: Kind::Id,
            state,
            created: at("2026-11-23T08:00:00Z"),
            handed_in,
            receipt: handed_in.map(|_| ReceiptId::from_uuid(Uuid::nil())),
            opened: None,
            seen: None,
            withdrawn: None,
        }
    }

    #[test]
    fn each_state_allows_what_it_should() {
        use NotNow::{HandedIn, InDrawer};
        let now = at("2026-11-23T10:00:00Z");
        for (state, add, hand_in, withdraw, remove, seen) in [
            (State::Draft, Ok(()), Ok(()), Err(InDrawer), Ok(()), Err(InDrawer)),
            (State::Kept, Ok(()), Ok(()), Err(InDrawer), Ok(()), Err(InDrawer)),
            (State::HandedIn, Err(HandedIn), Err(HandedIn), Ok(()), Err(HandedIn), Ok(())),
            (State::Seen, Err(HandedIn), Err(HandedIn), Ok(()), Err(HandedIn), Ok(())),
            (State::Withdrawn, Err(HandedIn), Ok(()), Err(InDrawer), Ok(()), Err(InDrawer)),
        ] {
            let paper = document(state);
            assert_eq!(paper.may_add(), add, "add {state:?}");
            assert_eq!(paper.may_hand_in(1), hand_in, "hand in {state:?}");
            assert_eq!(paper.may_withdraw(now), withdraw, "take back {state:?}");
            assert_eq!(paper.may_remove(), remove, "remove {state:?}");
            assert_eq!(paper.may_mark_seen(), seen, "seen {state:?}");
        }
        assert_eq!(document(State::Draft).may_hand_in(0), Err(NotNow::Empty));
    }

    #[test]
    fn taking_back_ends_after_a_day_to_the_millisecond_or_when_it_is_opened() {
        let paper = document(State::HandedIn);
        assert_eq!(paper.may_withdraw(at("2026-11-24T08:59:59.999Z")), Ok(()));
        assert_eq!(paper.may_withdraw(at("2026-11-24T09:00:00Z")), Err(NotNow::TooLate));
        let opened = Document { opened: Some(at("2026-11-23T09:01:00Z")), ..paper };
        assert_eq!(opened.may_withdraw(at("2026-11-23T09:01:00Z")), Err(NotNow::Opened));
    }
}
