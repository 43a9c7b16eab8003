//! What is told to have happened, judged before it becomes an event: by the same rule for what staff write by hand and for
//! what the authority's own system tells (`feed`).

use crate::{
    event::{Author, Event, EventKind},
    ids::CaseId,
    position::{Contradiction, may_follow, position},
    procedure::Procedures,
    time::{day, fixed, start_of_day},
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};

/// What somebody is about to record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub kind: EventKind,
    pub occurred: Occurred,
    /// On what ground: a letter number, an article.
    pub ground: String,
    /// The number of the event that this one replaces.
    pub corrects: Option<i32>,
}

/// When it happened, as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occurred {
    /// On this day of Amsterdam.
    On(Date),
    At(Timestamp),
}

impl Occurred {
    /// The day in Amsterdam.
    pub fn day(self) -> Date {
        match self {
            Self::On(date) => date,
            Self::At(at) => day(at),
        }
    }
}

/// Longest ground, in characters: a code or a number, never a story.
pub const GROUND_CHARS: usize = 80;

/// How far the clock of who tells may run ahead of ours. Machines that ask a time server differ by seconds; a clock that
/// is further off is broken, and what it tells is refused before it puts a case in the future.
pub const AHEAD: SignedDuration = SignedDuration::from_mins(5);

/// Why a draft is not recorded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
    #[error("it would happen in the future")]
    Future,
    #[error("it would happen before the case began")]
    BeforeTheCase,
    #[error("a ground is missing")]
    GroundMissing,
    #[error("the ground is longer than {GROUND_CHARS} characters")]
    GroundTooLong,
    #[error("there is no such event to correct")]
    NothingToCorrect,
}

/// The draft as an event of `case`, if the rules allow it after `events`.
///
/// # Errors
/// [`Refused`]: the rules of the procedure say no, or the draft is not complete.
pub fn judged(
    case: CaseId,
    events: &[Event],
    draft: &Draft,
    by: Author,
    procedures: &Procedures,
    now: Timestamp,
) -> Result<Event, Refused> {
    let ground = draft.ground.trim();
    if ground.is_empty() {
        return Err(Refused::GroundMissing);
    }
    if ground.chars().count() > GROUND_CHARS {
        return Err(Refused::GroundTooLong);
    }
    let occurred = instant(events, draft.occurred, now)?;
    let began = events.iter().map(|event| event.occurred).min();
    if began.is_some_and(|began| draft.occurred.day() < day(began)) {
        return Err(Refused::BeforeTheCase);
    }
    match draft.corrects {
        Some(seq) if !events.iter().any(|event| event.seq == seq) => return Err(Refused::NothingToCorrect),
        Some(_) => {}
        None => may_follow(&position(events, procedures, now), &draft.kind)?,
    }
    Ok(Event {
        case,
        seq: events.iter().map(|event| event.seq).max().unwrap_or(0) + 1,
        kind: draft.kind.clone(),
        occurred,
        recorded: now,
        by,
        ground: Some(ground.to_owned()),
        corrects: draft.corrects,
        revision: None,
    })
}

/// The moment that is kept. What a clock that runs ahead tells has happened now at the latest, so that it counts at once.
fn instant(events: &[Event], occurred: Occurred, now: Timestamp) -> Result<Timestamp, Refused> {
    match occurred {
        Occurred::On(date) if date > day(now + AHEAD) => Err(Refused::Future),
        Occurred::On(date) if date >= day(now) => Ok(now),
        // Of what happened on one day only the day is known: it is told after everything else of that day.
        Occurred::On(date) => {
            let of_day = events.iter().map(|event| event.occurred).filter(|at| day(*at) == date);
            Ok(of_day.max().unwrap_or_else(|| start_of_day(date)) + 1.millisecond())
        }
        Occurred::At(at) if at > now + AHEAD => Err(Refused::Future),
        Occurred::At(at) => Ok(fixed(at).min(now)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_clock_may_run_ahead_a_little_and_what_it_tells_has_happened_by_now() {
        let now = at("2026-11-23T10:00:00Z");
        let told = |text: &str| instant(&[], Occurred::At(at(text)), now);
        assert_eq!(told("2026-11-23T09:59:59.1234Z"), Ok(at("2026-11-23T09:59:59.123Z")));
        assert_eq!(told("2026-11-23T10:05:00Z"), Ok(now));
        assert_eq!(told("2026-11-23T10:05:00.001Z"), Err(Refused::Future));
        assert_eq!(told("2026-11-23T11:00:00Z"), Err(Refused::Future), "an hour off");
        assert_eq!(told("2026-11-23T09:00:00Z"), Ok(at("2026-11-23T09:00:00Z")));
    }

    #[test]
    fn a_day_is_that_of_amsterdam_also_shortly_before_midnight() {
        let on = |date, now| instant(&[], Occurred::On(date), at(now));
        let (monday, tuesday) = (date(2026, 11, 23), date(2026, 11, 24));
        assert_eq!(on(monday, "2026-11-23T10:00:00Z"), Ok(at("2026-11-23T10:00:00Z")));
        assert_eq!(on(tuesday, "2026-11-23T10:00:00Z"), Err(Refused::Future));
        assert_eq!(on(tuesday, "2026-11-23T22:56:00Z"), Ok(at("2026-11-23T22:56:00Z")));
        assert_eq!(on(monday, "2026-11-23T23:30:00Z"), Ok(at("2026-11-22T23:00:00.001Z")));
    }
}
