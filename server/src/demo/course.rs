//! How far a fictional case has come, and when each thing happened.
//!
//! The lengths are drawn around published means: 34 weeks from lodging to decision in the general procedure and 43 in
//! the extended one (IND 2023, table 4.1 of the report in sources/001); for the Pact there are no figures yet, so its
//! legal terms stand in.

use domain::{
    event::{EventKind, Outcome},
    procedure::{StepId, TrackId},
};
use jiff::{Timestamp, ToSpan, civil::Date};
use rand::Rng;

/// The day from which applications fall under the Pact.
const PACT: Date = Date::constant(2026, 6, 12);

/// One stop on the way: the step, its mean length in days, and the track that begins with it.
struct Stop {
    step: &'static str,
    days: f64,
    lodges: bool,
    track: Option<&'static str>,
}

const fn stop(step: &'static str, days: f64) -> Stop {
    Stop { step, days, lodges: false, track: None }
}

const SHARED_OLD: &[Stop] = &[
    stop("a1", 1.0),
    Stop { lodges: true, ..stop("a2", 3.0) },
    stop("a3", 2.0),
    stop("a4", 14.0),
    Stop { track: Some("track-4"), ..stop("a5", 7.0) },
];
/// From lodging 34 weeks in the mean, of which the wait for the main interview is by far the most.
const GENERAL: &[Stop] = &[stop("r0", 190.0), stop("r1", 2.0), stop("r2", 3.0), stop("r3", 5.0), stop("r4", 5.0), stop("r5", 8.0)];
/// 43 weeks in the mean.
const EXTENDED: &[Stop] = &[stop("r0", 190.0), stop("r1", 2.0), stop("r2", 3.0), stop("v1", 70.0), stop("v2", 10.0), stop("v3", 20.0), stop("v4", 8.0)];
const PACT_WAY: &[Stop] = &[
    stop("b1", 1.0),
    stop("b2", 3.0),
    stop("b3", 4.0),
    Stop { lodges: true, ..stop("b4", 12.0) },
    Stop { track: Some("regular"), ..stop("b6", 7.0) },
    stop("n0", 30.0),
    stop("n1", 45.0),
    stop("n2", 14.0),
    stop("n3", 40.0),
];

/// What happened between the first day and `now`.
pub struct Course {
    pub opened: Timestamp,
    pub events: Vec<(EventKind, Timestamp)>,
    /// The step at which the case stands now, if any runs.
    pub step: Option<&'static str>,
}

/// The course of a case that began at `opened`.
pub fn course(rng: &mut impl Rng, opened: Timestamp, now: Timestamp) -> Course {
    let day = domain::time::day(opened);
    let stops: Vec<&Stop> = if day >= PACT {
        PACT_WAY.iter().collect()
    } else if rng.random_bool(0.7) {
        SHARED_OLD.iter().chain(GENERAL).collect()
    } else {
        SHARED_OLD.iter().chain(EXTENDED).collect()
    };
    let mut events = vec![(EventKind::CaseOpened, opened)];
    let mut at = opened;
    for stop in &stops {
        if at >= now {
            return Course { opened, events, step: None };
        }
        let step = StepId::new(stop.step);
        events.push((EventKind::StepStarted { step: step.clone() }, at));
        if stop.lodges {
            events.push((EventKind::Lodged { on: domain::time::day(at) }, at));
        }
        let end = at + later(rng, stop.days);
        if end >= now {
            return Course { opened, events, step: Some(stop.step) };
        }
        events.push((EventKind::StepDone { step }, end));
        if let Some(track) = stop.track {
            events.push((EventKind::TrackAssigned { track: TrackId::new(track) }, end));
        }
        at = end;
    }
    let outcome = if rng.random_bool(0.6) { Outcome::Granted } else { Outcome::Refused };
    events.push((EventKind::Decided { outcome }, at));
    Course { opened, events, step: None }
}

/// A length around `mean` days, seldom more than thrice as long, in whole minutes.
fn later(rng: &mut impl Rng, mean: f64) -> jiff::Span {
    let factor = 0.4 + rng.random::<f64>() * rng.random::<f64>() * 2.4;
    #[expect(clippy::cast_possible_truncation, reason = "a length of some months in minutes is far below the limit")]
    let minutes = (mean * factor * 24.0 * 60.0).max(30.0) as i64;
    minutes.minutes()
}
