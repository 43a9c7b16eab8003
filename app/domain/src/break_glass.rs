//! Opening somebody else's case in an emergency, told to everybody ("break-glass").
//!
//! One case, at most an hour, to look and not to act; a second person finds afterwards whether it was right, and the person
//! sees both. Source: security.md "Break-glass" (NEN 7513: the emergency procedure shows in the log).

use crate::{
    access::coded,
    calendar::add_working_days,
    ids::StaffId,
    time::{day, start_of_day},
};
use jiff::{SignedDuration, Timestamp, ToSpan};

/// Minutes that a case stays open at most.
pub const MINUTES: i64 = 60;
/// Working days within which a second person looks at it.
pub const REVIEW_DAYS: u16 = 3;
/// Longest own words, of who opens and of who reviews, in characters.
pub const WORDS_CHARS: usize = 1_000;
/// Within this time everybody who watches over it is told.
pub const ALERT: SignedDuration = SignedDuration::from_mins(1);

coded! {
    /// Why a case is opened in an emergency; own words go with it.
    Reason {
        /// Life or health is in danger.
        Health = "health",
        /// Somebody is threatened.
        Safety = "safety",
        /// Something must be done before the caseworker can be reached.
        Today = "today",
        Other = "other",
    }
}

coded! {
    /// What the second person found. The person reads it: `emergency-<code>` of `looked.ftl`.
    Finding {
        Justified = "justified",
        NotJustified = "not-justified",
        /// It was not right, and was reported to whoever decides on the consequences.
        ReportedOn = "reported-on",
    }
}

/// From when until when a case is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    pub opened: Timestamp,
    /// The first instant at which it is closed in any case.
    pub until: Timestamp,
    /// When it was given back.
    pub ended: Option<Timestamp>,
}

impl Span {
    /// From now on, as long as it may be.
    pub fn from(now: Timestamp) -> Self {
        Self { opened: now, until: now + MINUTES.minutes(), ended: None }
    }

    /// Whether the case is open at `now`. A clock that goes back opens nothing for longer.
    pub fn holds(&self, now: Timestamp) -> bool {
        self.ended.is_none() && self.opened <= now && now < self.until
    }

    /// Whole minutes that are left at `now`, the one that has begun too.
    pub fn minutes_left(&self, now: Timestamp) -> i64 {
        let seconds = self.until.duration_since(now).as_secs().max(0);
        seconds.saturating_add(59) / 60
    }
}

/// Until when a second person should have looked: the first instant after the last day for it.
pub fn review_due(opened: Timestamp) -> Timestamp {
    let today = day(opened);
    let last = add_working_days(today, REVIEW_DAYS).unwrap_or(today);
    start_of_day(last.checked_add(1.day()).unwrap_or(last))
}

/// Whether nobody looked in time.
pub fn is_overdue(opened: Timestamp, now: Timestamp) -> bool {
    review_due(opened) <= now
}

/// Whether `reviewer` may judge what `opener` opened: always a second person.
pub fn may_review(reviewer: StaffId, opener: StaffId) -> bool {
    reviewer != opener
}

/// Why words cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    #[error("nothing was written")]
    Empty,
    #[error("longer than {WORDS_CHARS} characters")]
    TooLong,
}

/// Own words as they are kept, without white space around them.
///
/// # Errors
/// [`Unfit`]: they are required, and not without end.
pub fn words(typed: &str) -> Result<String, Unfit> {
    let text = typed.trim();
    match text.chars().count() {
        0 => Err(Unfit::Empty),
        1..=WORDS_CHARS => Ok(text.to_owned()),
        _ => Err(Unfit::TooLong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_case_is_open_for_an_hour_to_the_millisecond() {
        let span = Span::from(at("2026-11-23T09:00:00Z"));
        for (now, holds, left) in [
            ("2026-11-23T08:59:59.999Z", false, 60),
            ("2026-11-23T09:00:00Z", true, 60),
            ("2026-11-23T09:00:01Z", true, 60),
            ("2026-11-23T09:01:00Z", true, 59),
            ("2026-11-23T09:59:01Z", true, 1),
            ("2026-11-23T09:59:59.999Z", true, 0),
            ("2026-11-23T10:00:00Z", false, 0),
            ("2026-11-23T11:00:00Z", false, 0),
        ] {
            assert_eq!(span.holds(at(now)), holds, "{now}");
            if now >= "2026-11-23T09" {
                assert_eq!(span.minutes_left(at(now)), left, "{now}");
            }
        }
    }

    #[test]
    fn what_was_given_back_is_closed_at_every_moment() {
        let span = Span { ended: Some(at("2026-11-23T09:20:00Z")), ..Span::from(at("2026-11-23T09:00:00Z")) };
        for now in ["2026-11-23T09:10:00Z", "2026-11-23T09:20:00Z", "2026-11-23T09:30:00Z"] {
            assert!(!span.holds(at(now)), "{now}, also when the clock went back");
        }
    }

    #[test]
    fn three_working_days_are_counted_without_weekend_and_holidays() {
        for (opened, due) in [
            // A Monday; a Thursday; the Thursday before Christmas 2026, which is a Friday and Saturday.
            ("2026-11-23T09:00:00Z", "2026-11-26T23:00:00Z"),
            ("2026-11-26T09:00:00Z", "2026-12-01T23:00:00Z"),
            ("2026-12-24T09:00:00Z", "2026-12-30T23:00:00Z"),
        ] {
            assert_eq!(review_due(at(opened)), at(due), "{opened}");
            assert!(!is_overdue(at(opened), at(due) - 1.millisecond()));
            assert!(is_overdue(at(opened), at(due)));
        }
    }

    #[test]
    fn nobody_judges_what_they_opened_themselves() {
        let [one, other] = [1, 2].map(|number| StaffId::from_uuid(Uuid::from_u128(number)));
        assert!(may_review(one, other));
        assert!(!may_review(one, one));
    }

    #[test]
    fn words_are_required() {
        assert_eq!(words(" \n"), Err(Unfit::Empty));
        assert_eq!(words(" De dokter belt. "), Ok("De dokter belt.".into()));
        assert!(words(&"a".repeat(WORDS_CHARS)).is_ok());
        assert_eq!(words(&"a".repeat(WORDS_CHARS + 1)), Err(Unfit::TooLong));
    }
}
