//! The terms of a case: since when they run, until when, and how they stand.

use super::{
    Stage,
    replay::{Change, Replay},
};
use crate::{
    procedure::{Confidence, Moment, Nature, Owner, Term, TermId, UncertainId},
    term::{Length, end_of, last_day, moved},
    time::day,
};
use jiff::{Timestamp, civil::Date};

/// A term that has started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningTerm {
    pub term: TermId,
    pub nature: Nature,
    pub owner: Owner,
    /// The day of the event that started it.
    pub start: Date,
    /// The last day; `None` while it stands still and where its length is not known.
    pub end: Option<Date>,
    /// The first instant after the term.
    pub ends_at: Option<Timestamp>,
    /// Where its length is not known: the last day of the shortest that it can be.
    pub at_least_until: Option<Date>,
    /// The last day that no extension goes beyond.
    pub cap: Option<Date>,
    pub state: TermState,
    /// The last extension that was told.
    pub extended: Option<Told>,
    pub basis: String,
    pub source: String,
    pub confidence: Confidence,
    pub uncertain: Option<UncertainId>,
}

/// How a term stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TermState {
    Running,
    /// It stands still.
    Suspended {
        since: Date,
    },
    /// What had to be done was done, in time or not; a minimum is met when it is over.
    Met {
        on: Date,
    },
    /// It is over and what had to be done was not done.
    Passed,
}

/// An extension as it was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub until: Date,
    /// The letter or article named with it.
    pub ground: Option<String>,
}

impl RunningTerm {
    /// Whether somebody still has to do something within it, or has to after it passed.
    pub const fn is_open(&self) -> bool {
        matches!(self.state, TermState::Running | TermState::Passed)
    }

    /// Whether it is a minimum that was over only after `closed`: nothing showed it then, and time alone brings nothing back.
    fn ran_out_after(&self, closed: Timestamp) -> bool {
        let ran_out = matches!(self.state, TermState::Met { on } if self.end == Some(on));
        self.nature == Nature::Minimum && ran_out && self.ends_at.is_some_and(|ends| ends > closed)
    }

    /// When its state changes by itself.
    pub(super) fn changes_at(&self) -> Option<Timestamp> {
        self.ends_at.filter(|_| self.state == TermState::Running)
    }
}

/// Every term that has started, in the order of the file.
///
/// After a withdrawal no open term is left; at an end of the procedure only those that belong to that end and those
/// of the person are, because nothing that is recorded may hide a right that still runs.
pub(super) fn terms(replay: &Replay<'_>, now: Timestamp) -> Vec<RunningTerm> {
    let withdrawn = replay.withdrawn.is_some();
    let end = replay.here().filter(|_| matches!(replay.stage, Stage::Ended { .. }));
    let closed = replay.withdrawn.or_else(|| end.and(replay.stage.since()));
    let started = replay.procedure.terms.iter().filter_map(|term| running(term, replay, now));
    let shown = |term: &RunningTerm| {
        let left = end.is_none_or(|end| term.owner == Owner::Person || end.terms.contains(&term.term));
        let met =
            matches!(term.state, TermState::Met { .. }) && closed.is_none_or(|at| !term.ran_out_after(at));
        met || !withdrawn && left
    };
    started.filter(shown).collect()
}

fn running(term: &Term, replay: &Replay<'_>, now: Timestamp) -> Option<RunningTerm> {
    if !term.tracks.is_empty() && !term.tracks.contains(&replay.track) {
        return None;
    }
    if term.after.as_ref().is_some_and(|after| !replay.done.iter().any(|done| done.step == *after)) {
        return None;
    }
    let begun = replay.moments.iter().rposition(|(moment, _)| term.starts.contains(moment))?;
    let start = replay.moments.get(begun)?.1;
    // An application is lodged once, so a term that lodging meets is met also when that came first.
    let meets = |(at, (moment, _)): &(usize, &(Moment, Timestamp))| {
        term.met_by.contains(moment) && (*at > begun || *moment == Moment::Lodged)
    };
    let met = replay.moments.iter().enumerate().find(meets).map(|(_, (_, at))| *at);

    let until = |length: Length| {
        let plain = length.after(start, term.start_day_counts)?;
        term.counting.roll(length, plain)
    };
    let cap = term.cap.and_then(|cap| cap.after(start, term.start_day_counts));
    let Changed { ends_at, suspended, extended } = changed(term, replay, term.length.and_then(until));
    let ends_at = match (ends_at, cap) {
        (Some(ends), Some(cap)) => Some(ends.min(cap)),
        (ends, _) => ends,
    };
    let over = ends_at.filter(|ends| *ends <= now);
    let state = match (met, suspended, over) {
        (Some(at), _, _) => TermState::Met { on: day(at) },
        (None, Some(since), _) => TermState::Suspended { since },
        (None, None, Some(ends)) if term.nature == Nature::Minimum => TermState::Met { on: last_day(ends) },
        (None, None, Some(_)) => TermState::Passed,
        (None, None, None) => TermState::Running,
    };
    let ends_at = ends_at.filter(|_| !matches!(state, TermState::Suspended { .. }));
    Some(RunningTerm {
        term: term.id.clone(),
        nature: term.nature,
        owner: term.owner,
        start: day(start),
        end: ends_at.map(last_day),
        ends_at,
        at_least_until: term.at_least.and_then(until).map(last_day),
        cap: cap.map(last_day),
        state,
        extended,
        basis: term.basis.clone(),
        source: term.source.text.clone(),
        confidence: term.source.confidence,
        uncertain: term.uncertain.clone(),
    })
}

/// A term after what was told about it.
struct Changed {
    ends_at: Option<Timestamp>,
    suspended: Option<Date>,
    extended: Option<Told>,
}

/// What was told about `term` since the case began, on top of the end that its length gives.
///
/// The days that a term stood still are added to it; where that end is a day off, the law of the term moves it on.
fn changed(term: &Term, replay: &Replay<'_>, ends_at: Option<Timestamp>) -> Changed {
    let mut changed = Changed { ends_at, suspended: None, extended: None };
    for (_, at, change) in replay.changes.iter().filter(|(id, _, _)| *id == term.id) {
        match change {
            Change::Extended { until, ground } => {
                changed.ends_at = end_of(*until);
                changed.extended = Some(Told { until: *until, ground: ground.map(str::to_owned) });
            }
            Change::Suspended => changed.suspended = changed.suspended.or(Some(day(*at))),
            Change::Resumed => {
                if let (Some(since), Some(ends)) = (changed.suspended.take(), changed.ends_at) {
                    let still = since.until(day(*at)).map_or(0, |span| span.get_days());
                    let later = moved(ends, still);
                    changed.ends_at = match term.length {
                        Some(length) => later.and_then(|later| term.counting.roll(length, later)),
                        None => later,
                    };
                }
            }
        }
    }
    changed
}
