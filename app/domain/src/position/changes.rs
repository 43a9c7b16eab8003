//! How the last day of a term changed since it was told, and why: whoever counted on a day learns what became of it.
//!
//! What an event changed follows from the events themselves. What a new revision of the procedure file changed follows
//! from the revision that each event was told with, and from the lengths that the file keeps of earlier revisions.

use super::{Position, RunningTerm, position};
use crate::{
    event::{Event, EventKind},
    procedure::{LawChange, Procedures, Reason, TermId},
    term::last_day,
    time::{day, start_of_day},
};
use jiff::civil::Date;

/// The last time that the last day of a term became another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermChange {
    pub term: TermId,
    /// The last day as it was told before.
    pub was: Date,
    /// The day on which Wegwijs was told, or on which the file changed.
    pub on: Date,
    pub because: Because,
}

/// Why a last day became another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// The authority takes longer.
    Extended,
    /// The term stood still and runs again.
    StoodStill,
    /// Something that was told before was not right.
    Corrected,
    /// The case goes another way.
    OtherWay,
    /// The rule is another, or was read wrongly here.
    Rule(Reason),
}

/// Of each term that is open at `here`, how its last day last changed. `here` is the [`position`] of `events`.
pub fn changes(events: &[Event], procedures: &Procedures, here: &Position) -> Vec<TermChange> {
    let mut told: Vec<&Event> = events.iter().collect();
    told.sort_by_key(|event| event.seq);
    let open = here.terms.iter().filter(|term| term.is_open());
    let ending = open.filter_map(|term| Some((term, term.end?)));
    ending
        .filter_map(|(term, end)| {
            let by_event = by_event(&told, procedures, term, end);
            let by_rule = by_rule(&told, procedures, here, term, end);
            by_event.into_iter().chain(by_rule).max_by_key(|change| change.on)
        })
        .collect()
}

/// The last event that gave the term its end, when it had another before.
fn by_event(told: &[&Event], procedures: &Procedures, term: &RunningTerm, end: Date) -> Option<TermChange> {
    told.iter().enumerate().rev().find_map(|(index, event)| {
        let because = because(event, &term.term)?;
        // What stood still had no end, so what was told before is what was told before it stood still.
        let before =
            if because == Because::StoodStill { stood_still(&told[..index], &term.term)? } else { index };
        let was = ending(&told[..before], procedures, &term.term)?;
        (was != end).then(|| TermChange { term: term.term.clone(), was, on: day(event.recorded), because })
    })
}

/// Why `event` can have given `term` another end.
fn because(event: &Event, term: &TermId) -> Option<Because> {
    match &event.kind {
        _ if event.corrects.is_some() => Some(Because::Corrected),
        EventKind::TermExtended { term: longer, .. } if longer == term => Some(Because::Extended),
        EventKind::TermResumed { term: resumed } if resumed == term => Some(Because::StoodStill),
        EventKind::TrackAssigned { .. } => Some(Because::OtherWay),
        _ => None,
    }
}

/// Where `term` was last told to stand still.
fn stood_still(told: &[&Event], term: &TermId) -> Option<usize> {
    told.iter()
        .rposition(|event| matches!(&event.kind, EventKind::TermSuspended { term: still } if still == term))
}

/// The last day of `term` as it was after the events `told`, on the day of the last of them.
fn ending(told: &[&Event], procedures: &Procedures, term: &TermId) -> Option<Date> {
    let known: Vec<Event> = told.iter().map(|event| (*event).clone()).collect();
    let now = known.iter().map(|event| event.recorded.max(event.occurred)).max()?;
    let then = position(&known, procedures, now);
    then.terms.into_iter().find(|running| running.term == *term && running.is_open())?.end
}

/// What the file changed about the length of the term since it was told, where nothing else set its end.
fn by_rule(
    told: &[&Event],
    procedures: &Procedures,
    here: &Position,
    running: &RunningTerm,
    end: Date,
) -> Option<TermChange> {
    let law = procedures.version(&here.version)?;
    let term = law.term(&running.term)?;
    let since = told.iter().filter(|event| day(event.recorded) >= running.start);
    let first = since.filter_map(|event| event.revision).min()?;
    let newer = |change: &&LawChange| change.term == running.term && change.revision > first;
    let change = law.changed.iter().filter(newer).min_by_key(|change| change.revision)?;
    let plain = change.was.after(start_of_day(running.start), term.start_day_counts)?;
    let was = last_day(term.counting.roll(change.was, plain)?);
    let because = Because::Rule(change.because.clone());
    (was != end && running.extended.is_none()).then(|| TermChange {
        term: running.term.clone(),
        was,
        on: change.on,
        because,
    })
}
