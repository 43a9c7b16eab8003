//! The events of a case told again in the order in which they happened.

use super::{Corrected, Decision, DoneStep, Stage};
use crate::{
    event::{Event, EventKind, Outcome},
    procedure::{Moment, Procedure, Procedures, Step, StepId, TermId, TrackId},
    time::day,
};
use jiff::{Timestamp, civil::Date};
use std::collections::HashMap;

/// The events that count: of each event and its corrections only the last, in the order in which they happened.
///
/// A correction takes the place of what it corrects among events of the same instant. One that names no earlier
/// event corrects nothing and counts by itself.
pub(super) fn live(events: &[Event]) -> Vec<&Event> {
    let mut recorded: Vec<&Event> = events.iter().collect();
    recorded.sort_by_key(|event| event.seq);
    let mut first_of = HashMap::new();
    let mut last: HashMap<i32, &Event> = HashMap::new();
    for event in recorded {
        let first = event.corrects.and_then(|seq| first_of.get(&seq).copied()).unwrap_or(event.seq);
        first_of.insert(event.seq, first);
        last.insert(first, event);
    }
    let mut live: Vec<(i32, &Event)> =
        last.into_iter().filter(|(_, event)| event.kind != EventKind::Retracted).collect();
    live.sort_by_key(|(first, event)| (event.occurred, *first));
    live.into_iter().map(|(_, event)| event).collect()
}

/// The version that governs these events: by the day of lodging, before that by the day on which the case opened.
/// A case without events would be lodged under the newest version, so today never chooses the law.
pub(super) fn version<'p>(events: &[&Event], procedures: &'p Procedures) -> &'p Procedure {
    let lodged = events.iter().rev().find_map(|event| match event.kind {
        EventKind::Lodged { on } => Some(on),
        _ => None,
    });
    let opened = events.iter().find(|event| event.kind == EventKind::CaseOpened).or(events.first());
    let date = lodged.or_else(|| opened.map(|event| day(event.occurred)));
    procedures.for_lodging(date.unwrap_or(Date::MAX))
}

/// What was told about one term besides its start and its end.
pub(super) enum Change<'e> {
    Extended { until: Date, ground: Option<&'e str> },
    Suspended,
    Resumed,
}

/// The state of a case after its events.
pub(super) struct Replay<'p> {
    pub(super) procedure: &'p Procedure,
    pub(super) track: TrackId,
    /// Another track was chosen since the current or last step began.
    pub(super) rerouted: bool,
    pub(super) lodged: Option<Date>,
    pub(super) done: Vec<DoneStep>,
    /// What goes on beside the step, since when.
    pub(super) beside: Vec<(StepId, Timestamp)>,
    pub(super) stage: Stage,
    pub(super) decision: Option<Decision>,
    /// The outcome decided since the current or last step began.
    pub(super) decided_here: Option<Outcome>,
    /// What was last told to be wrong in the report of a hearing.
    pub(super) corrected: Option<Corrected>,
    pub(super) withdrawn: Option<Timestamp>,
    /// What happened that a term can start with or be met by, in order.
    pub(super) moments: Vec<(Moment, Timestamp)>,
    /// What was told about terms, in order.
    pub(super) changes: Vec<(TermId, Timestamp, Change<'p>)>,
}

impl<'p> Replay<'p> {
    /// Tells `events`, which are in order.
    pub(super) fn of(events: &[&'p Event], procedure: &'p Procedure) -> Self {
        let mut replay = Self {
            procedure,
            track: procedure.start().id.clone(),
            rerouted: false,
            lodged: None,
            done: Vec::new(),
            beside: Vec::new(),
            stage: Stage::NotBegun,
            decision: None,
            decided_here: None,
            corrected: None,
            withdrawn: None,
            moments: Vec::new(),
            changes: Vec::new(),
        };
        for event in events {
            replay.tell(event);
        }
        replay
    }

    /// The step that the case is in, waits after, or has ended at, when this version knows it.
    pub(super) fn here(&self) -> Option<&'p Step> {
        self.procedure.step(self.stage.step()?)
    }

    /// The outcomes that a decision can have now: those of this step, until one is taken.
    pub(super) fn outcomes(&self) -> Vec<Outcome> {
        self.here().filter(|_| self.decided_here.is_none()).map(Step::outcomes).unwrap_or_default()
    }

    pub(super) fn tell(&mut self, event: &'p Event) {
        let at = event.occurred;
        match &event.kind {
            EventKind::Lodged { on } => {
                self.lodged = Some(*on);
                // The term counts from the day that was told, which need not be the day of telling.
                let from = on.to_zoned(crate::time::amsterdam()).map_or(at, |start| start.timestamp());
                self.moments.push((Moment::Lodged, from));
            }
            EventKind::StepStarted { step } if self.procedure.overlay(step).is_some() => {
                if !self.beside.iter().any(|(known, _)| known == step) {
                    self.beside.push((step.clone(), at));
                }
                self.moments.push((Moment::Started(step.clone()), at));
            }
            EventKind::StepStarted { step } => {
                self.leave(at);
                self.decided_here = None;
                self.rerouted = false;
                let known = self.procedure.step(step);
                if let Some(known) = known {
                    if self.procedure.is_way(&known.track) {
                        self.track = known.track.clone();
                    }
                    // A new decision is to be made, so the old one no longer stands.
                    if !known.outcomes().is_empty() {
                        self.decision = None;
                    }
                }
                self.moments.push((Moment::Started(step.clone()), at));
                let step = step.clone();
                self.stage = if known.is_some_and(|known| known.end) {
                    Stage::Ended { step, since: at }
                } else {
                    Stage::In { step, since: at }
                };
            }
            EventKind::StepDone { step } if self.procedure.overlay(step).is_some() => {
                let begun = self.beside.iter().position(|(known, _)| known == step);
                let started = begun.map(|index| self.beside.remove(index).1);
                self.done.push(DoneStep { step: step.clone(), started, ended: at });
                self.moments.push((Moment::Done(step.clone()), at));
            }
            EventKind::StepDone { step } => {
                if self.stage.current() == Some(step) {
                    self.leave(at);
                } else {
                    self.done.push(DoneStep { step: step.clone(), started: None, ended: at });
                    self.moments.push((Moment::Done(step.clone()), at));
                    if !matches!(self.stage, Stage::In { .. } | Stage::Ended { .. }) {
                        self.stage = Stage::Between { after: step.clone(), since: at };
                    }
                }
            }
            EventKind::TrackAssigned { track } => {
                self.rerouted = self.rerouted || self.track != *track;
                self.track = track.clone();
            }
            EventKind::TermExtended { term, until } => {
                let ground = event.ground.as_deref();
                self.changes.push((term.clone(), at, Change::Extended { until: *until, ground }));
            }
            EventKind::TermSuspended { term } => self.changes.push((term.clone(), at, Change::Suspended)),
            EventKind::TermResumed { term } => self.changes.push((term.clone(), at, Change::Resumed)),
            EventKind::Decided { outcome } => {
                let step = self.stage.step().cloned();
                self.moments.push((Moment::Decided, at));
                if let Some(step) = &step {
                    self.moments.push((Moment::Outcome(step.clone(), *outcome), at));
                }
                self.decision = Some(Decision { outcome: *outcome, at, step });
                self.decided_here = Some(*outcome);
            }
            EventKind::ReportCorrected { how, with } => {
                self.moments.push((Moment::Corrected, at));
                self.corrected =
                    Some(Corrected { at, how: *how, with: *with, step: self.stage.step().cloned() });
            }
            EventKind::Withdrawn => self.withdrawn = self.withdrawn.or(Some(at)),
            EventKind::Reopened => self.reopen(at),
            // These tell about the case, the hearing or the person, and move no step.
            EventKind::CaseOpened
            | EventKind::HearingInvited { .. }
            | EventKind::HearingConfirmed { .. }
            | EventKind::HearingMoved { .. }
            | EventKind::HearingCancelled { .. }
            | EventKind::HearingHeld { .. }
            | EventKind::PersonMoved { .. }
            | EventKind::DetailsReported { .. }
            | EventKind::ChoiceObjected { .. }
            | EventKind::ActDisagreed { .. }
            | EventKind::DisagreementSettled { .. }
            | EventKind::Retracted => {}
        }
    }

    /// Ends the current step, if there is one; the next step begins where this one ends.
    fn leave(&mut self, at: Timestamp) {
        if let Stage::In { step, since } = &self.stage {
            let (step, since) = (step.clone(), *since);
            self.moments.push((Moment::Done(step.clone()), at));
            self.done.push(DoneStep { step: step.clone(), started: Some(since), ended: at });
            self.stage = Stage::Between { after: step, since: at };
        }
    }

    /// Takes back a withdrawal, or an end: the case waits again after the last step that was done,
    /// and a decision made at that step stands.
    fn reopen(&mut self, at: Timestamp) {
        if self.withdrawn.take().is_none() && matches!(self.stage, Stage::Ended { .. }) {
            let moved = |done: &&DoneStep| self.procedure.overlay(&done.step).is_none();
            let last = self.done.iter().rev().find(moved).map(|done| done.step.clone());
            let decided = self.decision.as_ref().filter(|decision| decision.step == last);
            self.decided_here = decided.map(|decision| decision.outcome);
            self.stage = last.map_or(Stage::NotBegun, |after| Stage::Between { after, since: at });
        }
    }
}
