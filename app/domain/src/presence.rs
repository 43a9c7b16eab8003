//! Whether somebody is at their hearing, as the people at the door see it.
//!
//! A mark has no legal effect: it moves no step and starts no term, and what follows from an absence is for a human
//! to decide (domain.md section 2, "Missed").

use crate::{access::coded, hearing::State, time::day};
use jiff::{Timestamp, ToSpan};

coded! {
    /// What the door saw last.
    Presence {
        /// Not seen yet, or a mark that was made by mistake and taken back.
        Awaited = "awaited",
        Arrived = "arrived",
        /// Arrived, but after the hour.
        Late = "late",
        /// Gone home.
        Left = "left",
    }
}

/// Why nothing is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    #[error("the hearing is on a later day")]
    TooEarly,
    #[error("the hearing was longer ago than yesterday")]
    Over,
    #[error("the hearing was cancelled")]
    Cancelled,
}

/// Whether the door may mark a hearing that starts at `starts`: on the day itself, and the day after to set right what
/// was forgotten.
///
/// # Errors
/// [`NotNow`].
pub fn may_mark(state: State, starts: Timestamp, now: Timestamp) -> Result<(), NotNow> {
    let (today, that_day) = (day(now), day(starts));
    if state == State::Cancelled {
        Err(NotNow::Cancelled)
    } else if today < that_day {
        Err(NotNow::TooEarly)
    } else if today > that_day.saturating_add(1.day()) {
        Err(NotNow::Over)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_door_marks_on_the_day_and_the_day_after() {
        // Half past nine in the morning in Amsterdam, on the day on which summer time begins.
        let starts = "2027-03-28T07:30:00Z".parse().unwrap();
        for (now, state, expected) in [
            ("2027-03-27T22:59:59Z", State::Confirmed, Err(NotNow::TooEarly)),
            ("2027-03-27T23:00:00Z", State::Confirmed, Ok(())),
            ("2027-03-28T07:30:00Z", State::Reserved, Ok(())),
            ("2027-03-28T20:00:00Z", State::Held, Ok(())),
            ("2027-03-29T21:59:59Z", State::Confirmed, Ok(())),
            ("2027-03-29T22:00:00Z", State::Confirmed, Err(NotNow::Over)),
            ("2027-03-28T07:30:00Z", State::Cancelled, Err(NotNow::Cancelled)),
        ] {
            assert_eq!(may_mark(state, starts, now.parse().unwrap()), expected, "{now} {state:?}");
        }
    }
}
