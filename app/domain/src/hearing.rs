//! Hearings: kinds, times, and what a person may change about their own.
//!
//! Early booking never jumps the queue: the choice is within a window, not of the window.
//! Whoever does nothing keeps the reserved time and every right (domain.md section 2, "Booking rules").

use crate::{
    access::coded,
    ids::{HearingId, PlaceId, TimeId},
    language::Lang,
    time::day,
};
use jiff::{Timestamp, ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

coded! {
    /// What the talk is about.
    Kind {
        /// Aanmeldgehoor, or the OVA talk under the Pact.
        First = "first",
        /// Dublingehoor, or the responsibility interview (AMMR art. 22).
        Responsibility = "responsibility",
        /// Nader gehoor, or the personal interview (APR art. 11-13).
        Main = "main",
        /// Aanvullend gehoor.
        Additional = "additional",
    }
}

impl Kind {
    /// How long a time of this kind is by default, in quarters of an hour (domain.md section 2, confidence M).
    pub const fn quarters(self) -> u8 {
        match self {
            Self::First => 8,
            Self::Responsibility => 16,
            Self::Main => 28,
            Self::Additional => 12,
        }
    }
}

coded! {
    CancelReason {
        Ill = "ill",
        Moved = "moved",
        /// Legal help or guardian cannot come.
        HelperAbsent = "helper-absent",
        Transport = "transport",
        Other = "other",
    }
}

coded! {
    State {
        /// One time is kept for the person, who has not answered.
        Reserved = "reserved",
        /// The person chose or confirmed the time, or the answer date passed.
        Confirmed = "confirmed",
        Cancelled = "cancelled",
        Held = "held",
    }
}

/// Self-service changes for which no reason is asked.
pub const FREE_CHANGES: u8 = 2;

/// A free change ends this many hours before the start.
pub const CHANGE_HOURS: i64 = 48;

/// Days that the person has to answer an invitation.
pub const ANSWER_DAYS: i64 = 7;

/// Working days that must lie between an offer and the hearing under the Pact.
pub const NOTICE_WORKING_DAYS: u8 = 5;

/// A time that a planner opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Time {
    pub id: TimeId,
    pub kind: Kind,
    pub place: PlaceId,
    pub starts: Timestamp,
    /// Length in quarters of an hour.
    pub quarters: u8,
    /// The language that the interpreter speaks.
    pub language: Lang,
}

/// The quarter hour since 1970 in which `at` lies.
pub fn quarter_hour(at: Timestamp) -> i64 {
    at.as_second().div_euclid(900)
}

impl Time {
    /// When the time ends.
    pub fn ends(&self) -> Timestamp {
        self.starts + (i64::from(self.quarters) * 15).minutes()
    }

    /// The quarter hours since 1970 that the time fills: the cells of `resource_use`.
    pub fn cells(&self) -> impl Iterator<Item = i64> + use<> {
        let first = quarter_hour(self.starts);
        first..first + i64::from(self.quarters)
    }
}

/// One hearing of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hearing {
    pub id: HearingId,
    pub time: Time,
    pub state: State,
    /// The last day to answer; after it the reserved time simply stands.
    pub answer_by: Date,
    /// Free changes used so far.
    pub changes: u8,
}

/// Why a change is refused. Each is one message to the person, and each leaves what was booked as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum Refusal {
    #[error("the hearing has begun")]
    Begun,
    #[error("less than {CHANGE_HOURS} hours before the start")]
    TooLate,
    #[error("no free changes left")]
    NoChangesLeft,
    #[error("the hearing is no longer open to change")]
    Closed,
    #[error("the time does not fit this hearing")]
    DoesNotFit,
}

impl Hearing {
    /// Whether the person may say "yes, I come".
    ///
    /// # Errors
    /// [`Refusal::Closed`] when cancelled or held, [`Refusal::Begun`] after the start.
    pub fn may_confirm(&self, now: Timestamp) -> Result<(), Refusal> {
        match self.state {
            State::Cancelled | State::Held => Err(Refusal::Closed),
            State::Reserved | State::Confirmed if self.time.starts <= now => Err(Refusal::Begun),
            State::Reserved | State::Confirmed => Ok(()),
        }
    }

    /// Whether the person may take another time without asking anybody.
    ///
    /// # Errors
    /// As [`Hearing::may_confirm`], and [`Refusal::TooLate`] or [`Refusal::NoChangesLeft`].
    pub fn may_move(&self, now: Timestamp) -> Result<(), Refusal> {
        self.may_confirm(now)?;
        if self.time.starts.duration_since(now).as_hours() < CHANGE_HOURS {
            Err(Refusal::TooLate)
        } else if self.changes >= FREE_CHANGES {
            Err(Refusal::NoChangesLeft)
        } else {
            Ok(())
        }
    }

    /// Whether the person may take exactly `to`.
    ///
    /// # Errors
    /// As [`Hearing::may_move`], and [`Refusal::DoesNotFit`] for another kind or language, or a start that is too near.
    pub fn may_move_to(&self, to: &Time, now: Timestamp) -> Result<(), Refusal> {
        self.may_move(now)?;
        let fits = to.kind == self.time.kind
            && to.language == self.time.language
            && to.starts.duration_since(now).as_hours() >= CHANGE_HOURS;
        if fits { Ok(()) } else { Err(Refusal::DoesNotFit) }
    }

    /// Whether the person may cancel. Always possible until the start: a reason is asked, a human decides what follows.
    ///
    /// # Errors
    /// As [`Hearing::may_confirm`].
    pub fn may_cancel(&self, now: Timestamp) -> Result<(), Refusal> {
        self.may_confirm(now)
    }

    /// Whether the answer date has passed, so that the reserved time stands.
    pub fn stands(&self, now: Timestamp) -> bool {
        self.state == State::Confirmed || day(now) > self.answer_by
    }
}
