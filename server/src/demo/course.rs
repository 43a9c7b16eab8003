//! How a fictional case goes through the procedure, and when each thing happens.
//!
//! A route is walked over the procedure files themselves, so that a step that is added there is in the demo too.
//! The lengths are drawn around published means: 34 weeks from lodging to decision in the general procedure and 43 in
//! the extended one (IND 2023, table 4.1 of the report in sources/001); for the Pact there are no figures yet, so its
//! legal terms stand in.

use domain::{
    event::{EventKind, Outcome},
    procedure::{Branch, Condition, Procedure, Step, StepId, Target, TrackId},
    time::{day, start_of_day},
};
use jiff::{SignedDuration, Timestamp};
use rand::Rng;
use std::collections::VecDeque;

/// Mean days that a step takes, with what waits after it. The wait for the main interview is by far the longest.
const DAYS: &[(&str, f64)] = &[
    // Until 11 June 2026.
    ("a1", 1.0),
    ("a2", 3.0),
    ("a3", 2.0),
    ("a4", 14.0),
    ("a5", 7.0),
    ("r0", 190.0),
    ("r1", 2.0),
    ("r2", 3.0),
    ("r3", 5.0),
    ("r4", 5.0),
    ("r5", 8.0),
    ("v1", 70.0),
    ("v2", 10.0),
    ("v3", 20.0),
    ("v4", 8.0),
    ("v5", 120.0),
    ("v6", 90.0),
    ("d1", 70.0),
    ("d2", 60.0),
    ("d3", 8.0),
    ("d4", 10.0),
    ("d5", 60.0),
    ("s1", 100.0),
    ("s2", 3.0),
    ("s3", 4.0),
    ("s4", 5.0),
    ("g1", 25.0),
    ("o1", 60.0),
    ("o1-hearing", 10.0),
    ("o1-decision", 20.0),
    // Under the Pact.
    ("b1", 1.0),
    ("b2", 3.0),
    ("b3", 4.0),
    ("e0", 5.0),
    ("b4", 12.0),
    ("b5", 6.0),
    ("b6", 7.0),
    ("n0", 30.0),
    ("e1", 20.0),
    ("e2", 15.0),
    ("n1", 45.0),
    ("n2", 14.0),
    ("e3", 14.0),
    ("n3", 40.0),
    ("n4", 60.0),
    ("q1", 5.0),
    ("q2", 15.0),
    ("q3", 30.0),
    ("q4", 40.0),
    ("g2", 5.0),
    ("g3", 40.0),
    ("g4", 20.0),
    ("m1", 14.0),
    ("m2", 40.0),
    ("m3", 14.0),
    ("m3-appeal", 30.0),
    ("m4", 60.0),
    ("o2", 30.0),
    // The ends, where nothing more happens.
    ("permit", 0.0),
    ("return", 0.0),
    ("end", 0.0),
];

/// The tracks that most cases go.
const USUAL: &[&str] = &["track-4", "regular"];

/// The steps at which the application is lodged.
const LODGES: &[&str] = &["a2", "b4"];

/// Longest route: a case that is sent back again and again is cut off here.
const STOPS_AT_MOST: usize = 24;

/// One stop of a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stop {
    pub step: StepId,
    /// What is decided here.
    pub outcome: Option<Outcome>,
    /// The track that is chosen at the end of it.
    pub track: Option<TrackId>,
    /// Nothing follows by itself.
    pub end: bool,
}

/// What happened between the first day and `now`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Course {
    pub opened: Timestamp,
    pub events: Vec<(EventKind, Timestamp)>,
    /// The step at which the case stands now, if one runs.
    pub step: Option<StepId>,
}

/// A whole route from the first step of `procedure` to an end.
pub(super) fn route(rng: &mut impl Rng, procedure: &Procedure) -> Vec<Stop> {
    let mut stops = Vec::new();
    let mut track = procedure.start().id.clone();
    let mut here = procedure.start().first.as_ref().and_then(|first| procedure.step(first));
    while let Some(step) = here {
        let outcome = decision(rng, step);
        let branch =
            if stops.len() < STOPS_AT_MOST { branch(rng, procedure, step, &track, outcome) } else { None };
        stops.push(stop(step, outcome, branch));
        here = branch.and_then(|branch| procedure.landing(&branch.to));
        if let Some(branch) = branch {
            track = onto(procedure, branch, track);
        }
    }
    stops
}

/// The track of a case that was in `track` and takes this way.
fn onto(procedure: &Procedure, way: &Branch, track: TrackId) -> TrackId {
    match &way.to {
        Target::Track(chosen) => chosen.clone(),
        Target::Step(step) => {
            let own = procedure.step(step).map(|step| &step.track).filter(|own| procedure.is_way(own));
            own.cloned().unwrap_or(track)
        }
    }
}

/// Few cases take a way into a track that is not a usual one.
fn seldom(way: &Branch) -> bool {
    matches!(&way.to, Target::Track(track) if !USUAL.contains(&track.as_str()))
}

/// The shortest route that stands at `target`, by the usual tracks if they lead there: every step can be shown, however
/// seldom cases come there. What goes on beside others is shown at the first of them.
pub(super) fn route_to(procedure: &Procedure, target: &StepId) -> Vec<Stop> {
    let target = procedure.overlay(target).and_then(|step| step.beside.first()).unwrap_or(target);
    let usual = shortest(procedure, target, |way| !seldom(way));
    usual.or_else(|| shortest(procedure, target, |_| true)).unwrap_or_default()
}

fn shortest(procedure: &Procedure, target: &StepId, taken: impl Fn(&Branch) -> bool) -> Option<Vec<Stop>> {
    let first = procedure.step(procedure.start().first.as_ref()?)?;
    let mut waiting = VecDeque::from([(procedure.start().id.clone(), vec![(first, None::<&Branch>)])]);
    let mut seen = vec![&first.id];
    while let Some((track, path)) = waiting.pop_front() {
        let Some((last, _)) = path.last() else { continue };
        if last.id == *target {
            let ways = path.iter().skip(1).map(|(_, way)| *way).chain([None]);
            let stops = path.iter().zip(ways).map(|((step, _), way)| {
                let outcome = way.and_then(|way| way.condition.as_ref()).and_then(Condition::outcome);
                stop(step, outcome, way)
            });
            return Some(stops.collect());
        }
        for branch in procedure.ways_on(last, &track).filter(|way| taken(way)) {
            if let Some(next) = procedure.landing(&branch.to).filter(|next| !seen.contains(&&next.id)) {
                seen.push(&next.id);
                let mut longer = path.clone();
                longer.push((next, Some(branch)));
                waiting.push_back((onto(procedure, branch, track.clone()), longer));
            }
        }
    }
    None
}

fn stop(step: &Step, outcome: Option<Outcome>, way: Option<&Branch>) -> Stop {
    let track = way.and_then(|way| match &way.to {
        Target::Track(track) => Some(track.clone()),
        Target::Step(_) => None,
    });
    Stop { step: step.id.clone(), outcome, track, end: step.end }
}

/// What is decided at this step, by chance; often nothing where only a refusal to look further could be, and always
/// something where the case goes on no other way.
fn decision(rng: &mut impl Rng, step: &Step) -> Option<Outcome> {
    let outcomes = step.outcomes();
    let always = step.next.iter().all(|way| way.condition.as_ref().and_then(Condition::outcome).is_some());
    let often = if outcomes.contains(&Outcome::Transfer) { 0.8 } else { 0.06 };
    if outcomes.contains(&Outcome::Granted) {
        Some(if rng.random_bool(0.6) { Outcome::Granted } else { Outcome::Refused })
    } else {
        outcomes.first().copied().filter(|_| always || rng.random_bool(often))
    }
}

/// The way on, by chance. A track that is not a usual one is chosen seldom.
fn branch<'p>(
    rng: &mut impl Rng,
    procedure: &'p Procedure,
    step: &'p Step,
    track: &TrackId,
    outcome: Option<Outcome>,
) -> Option<&'p Branch> {
    let ways: Vec<&Branch> = procedure.ways_on(step, track).collect();
    let weight = |branch: &Branch| -> u32 {
        match (&branch.condition, branch.condition.as_ref().and_then(Condition::outcome)) {
            (_, Some(wanted)) if outcome != Some(wanted) => 0,
            (None, None) if outcome.is_some() && ways.iter().any(|way| taken_by(way, outcome)) => 0,
            (_, None) if seldom(branch) => 3,
            (_, Some(_)) | (None, None) => 60,
            (Some(condition), None) => match condition.as_str() {
                "refusal-planned" => 40,
                "grant-planned" => 50,
                "more-research" => 25,
                "counselling-asked" => 20,
                "appealed" => 15,
                _ => 6,
            },
        }
    };
    let whole: u32 = ways.iter().map(|way| weight(way)).sum();
    if whole == 0 {
        return None;
    }
    let mut drawn = rng.random_range(0..whole);
    ways.iter().copied().find(|branch| {
        let weight = weight(branch);
        let here = drawn < weight;
        drawn = drawn.saturating_sub(weight);
        here
    })
}

fn taken_by(way: &Branch, outcome: Option<Outcome>) -> bool {
    way.condition.as_ref().and_then(Condition::outcome).is_some_and(|wanted| Some(wanted) == outcome)
}

/// How long each stop takes.
pub(super) fn lengths(rng: &mut impl Rng, route: &[Stop]) -> Vec<SignedDuration> {
    route.iter().map(|stop| length(rng, stop.step.as_str())).collect()
}

/// A length around the mean of the step, seldom more than twice as long, in whole minutes.
fn length(rng: &mut impl Rng, step: &str) -> SignedDuration {
    let mean = DAYS.iter().find(|(id, _)| *id == step).map_or(20.0, |(_, days)| *days);
    let factor = 0.4 + rng.random::<f64>() * rng.random::<f64>() * 2.4;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a length of some months in minutes is far below the limit"
    )]
    let minutes = (mean * factor * 24.0 * 60.0).max(30.0) as i64;
    SignedDuration::from_mins(minutes)
}

/// The events of a case that was lodged at `lodged` under `procedure` and goes this route, as far as `now`.
pub(super) fn lodged_at(
    procedure: &Procedure,
    route: &[Stop],
    lengths: &[SignedDuration],
    lodged: Timestamp,
    now: Timestamp,
) -> Course {
    let before = route.iter().take_while(|stop| !LODGES.contains(&stop.step.as_str())).count();
    let start: SignedDuration = lengths.iter().take(before).sum();
    // The day on which the case opened chooses the law until the application is lodged, so it may not lie earlier.
    let first = procedure.lodged_from.map_or(Timestamp::MIN, start_of_day);
    course(route, lengths, (lodged - start).max(first), now)
}

/// The events of a case that stands now at the last stop of its route, in the midst of the time it takes.
///
/// Everything is told faster when the law is younger than the route is long.
pub(super) fn standing(
    procedure: &Procedure,
    route: &[Stop],
    lengths: &[SignedDuration],
    now: Timestamp,
) -> Course {
    let whole: f64 =
        lengths.iter().take(route.len().saturating_sub(1)).map(SignedDuration::as_secs_f64).sum();
    let here = lengths.last().map_or(0.0, SignedDuration::as_secs_f64) / 2.0;
    let first = procedure.lodged_from.map_or(Timestamp::MIN, start_of_day);
    let room = now.duration_since(first).as_secs_f64();
    let pace = (room * 0.95 / (whole + here).max(1.0)).min(1.0);
    let lengths: Vec<SignedDuration> =
        lengths.iter().map(|length| minutes(length.as_secs_f64() * pace)).collect();
    let last_day = procedure.lodged_until.map_or(Timestamp::MAX, start_of_day);
    let before: SignedDuration = lengths.iter().take(route.len().saturating_sub(1)).sum();
    let lodging = route.iter().take_while(|stop| !LODGES.contains(&stop.step.as_str())).count();
    let until_lodged: SignedDuration = lengths.iter().take(lodging).sum();
    let opened =
        (now - before - minutes(here * pace)).min(last_day.saturating_sub(until_lodged).unwrap_or(last_day));
    let mut lengths = lengths;
    // At the last stop the case stays, however long ago it came there.
    if let Some(last) = lengths.last_mut() {
        *last = SignedDuration::MAX;
    }
    course(route, &lengths, opened, now)
}

fn minutes(seconds: f64) -> SignedDuration {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a length of some years in minutes is far below the limit"
    )]
    let minutes = (seconds / 60.0) as i64;
    SignedDuration::from_mins(minutes)
}

fn course(route: &[Stop], lengths: &[SignedDuration], opened: Timestamp, now: Timestamp) -> Course {
    let first = at_work(opened);
    let mut events = vec![(EventKind::CaseOpened, first)];
    let mut at = opened;
    for (stop, length) in route.iter().zip(lengths) {
        if at >= now {
            break;
        }
        let step = stop.step.clone();
        events.push((EventKind::StepStarted { step: step.clone() }, at_work(at)));
        if LODGES.contains(&step.as_str()) {
            events.push((EventKind::Lodged { on: day(at) }, at_work(at)));
        }
        let end = at.checked_add(*length).unwrap_or(Timestamp::MAX);
        if stop.end || end >= now {
            return Course { opened: first, events, step: Some(step) };
        }
        if let Some(outcome) = stop.outcome {
            events.push((EventKind::Decided { outcome }, at_work(end)));
        }
        events.push((EventKind::StepDone { step }, at_work(end)));
        if let Some(track) = &stop.track {
            events.push((EventKind::TrackAssigned { track: track.clone() }, at_work(end)));
        }
        at = end;
    }
    Course { opened: first, events, step: None }
}

/// The same day between nine and five: the whole day is drawn together, so that what came later stays later.
fn at_work(instant: Timestamp) -> Timestamp {
    let midnight = start_of_day(day(instant));
    midnight + SignedDuration::from_hours(9) + minutes(instant.duration_since(midnight).as_secs_f64() / 3.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        event::{Author, Event},
        ids::CaseId,
        position::{may_follow, position},
        procedure::Procedures,
    };
    use rand::{SeedableRng, rngs::StdRng};

    const NOW: &str = "2026-11-20T14:00:00Z";

    /// Every event is one that a caseworker could have recorded then.
    fn hold(procedures: &Procedures, course: &Course) {
        let by = Author { kind: "system".into(), id: None, role: None, on_behalf_of: None, helper: None };
        let mut events: Vec<Event> = Vec::new();
        for (kind, at) in &course.events {
            let here = position(&events, procedures, *at);
            assert_eq!(may_follow(&here, kind), Ok(()), "{kind:?} after {events:?}");
            events.push(Event {
                case: CaseId::from_uuid(uuid::Uuid::nil()),
                seq: i32::try_from(events.len()).unwrap() + 1,
                kind: kind.clone(),
                occurred: *at,
                recorded: *at,
                by: by.clone(),
                ground: None,
                corrects: None,
                revision: None,
            });
        }
    }

    #[test]
    fn every_course_keeps_to_the_procedure() {
        let procedures = Procedures::embedded().unwrap();
        let now: Timestamp = NOW.parse().unwrap();
        let mut rng = StdRng::seed_from_u64(7);
        for number in 0..400 {
            let lodged = now - SignedDuration::from_hours(24 * 2 * number);
            let procedure = procedures.for_lodging(day(lodged));
            let route = route(&mut rng, procedure);
            let lengths = lengths(&mut rng, &route);
            hold(&procedures, &lodged_at(procedure, &route, &lengths, lodged, now));
        }
    }

    #[test]
    fn every_step_can_be_shown() {
        let procedures = Procedures::embedded().unwrap();
        let now: Timestamp = NOW.parse().unwrap();
        let mut rng = StdRng::seed_from_u64(7);
        for procedure in procedures.versions() {
            for step in procedure.steps.iter().filter(|step| step.beside.is_empty()) {
                assert!(DAYS.iter().any(|(id, _)| *id == step.id.as_str()), "{} has no length", step.id);
                let route = route_to(procedure, &step.id);
                let lengths = lengths(&mut rng, &route);
                let course = standing(procedure, &route, &lengths, now);
                assert_eq!(course.step.as_ref(), Some(&step.id));
                hold(&procedures, &course);
            }
        }
    }
}
