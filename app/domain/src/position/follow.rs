//! What may be recorded next without correcting something first.

use super::{Position, RunningTerm, Stage, TermState, position, replay::live};
use crate::{
    event::{Event, EventKind, Outcome},
    procedure::{Condition, Procedures, StepId, TermId, TrackId},
};
use jiff::{Timestamp, ToSpan, civil::Date};

/// Why an event contradicts what is known. The caseworker either records something else, or corrects first.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Contradiction {
    #[error("the case is already open")]
    AlreadyOpen,
    #[error("the application was already lodged on {on}")]
    AlreadyLodged { on: Date },
    #[error("the application is withdrawn")]
    Withdrawn,
    #[error("the procedure has ended")]
    Ended,
    #[error("the case is neither withdrawn nor at an end")]
    NotClosed,
    #[error("step {step} does not come next")]
    NotNext {
        step: StepId,
        /// The steps that do.
        possible: Vec<StepId>,
    },
    #[error("step {step} comes only after a decision with outcome {}", outcome.code())]
    NotDecided { step: StepId, outcome: Outcome },
    #[error("step {step} is not the current one")]
    NotCurrent { step: StepId, current: Option<StepId> },
    #[error("track {track} cannot be chosen now")]
    TrackNotOpen { track: TrackId, possible: Vec<TrackId> },
    #[error("no decision with outcome {} can be made now", outcome.code())]
    NotToDecide { outcome: Outcome, possible: Vec<Outcome> },
    #[error("term {term} is not running")]
    TermNotRunning { term: TermId },
    #[error("term {term} does not stand still")]
    TermNotSuspended { term: TermId },
    #[error("term {term} already runs until {end}")]
    NotLonger { term: TermId, end: Date },
    #[error("term {term} cannot go beyond {cap}")]
    BeyondCap { term: TermId, cap: Date },
    #[error("there is no report of a hearing yet")]
    NotHeard,
    #[error("only a correction can take something back")]
    OnlyAsCorrection,
}

/// Whether `kind` may be recorded next in a case that stands at `position`.
///
/// # Errors
/// [`Contradiction`], with what would be possible instead.
pub fn may_follow(position: &Position, kind: &EventKind) -> Result<(), Contradiction> {
    let after_withdrawal = matches!(
        kind,
        EventKind::Reopened | EventKind::PersonMoved { .. } | EventKind::HearingCancelled { .. }
    );
    if position.withdrawn.is_some() && !after_withdrawal {
        return Err(Contradiction::Withdrawn);
    }
    match kind {
        EventKind::CaseOpened => match position.known_at {
            Some(_) => Err(Contradiction::AlreadyOpen),
            None => Ok(()),
        },
        EventKind::Lodged { .. } => match position.lodged {
            Some(on) => Err(Contradiction::AlreadyLodged { on }),
            None => Ok(()),
        },
        EventKind::StepStarted { step } if position.beside.iter().any(|one| one.step == *step) => Ok(()),
        EventKind::StepStarted { step } => starts(position, step),
        EventKind::StepDone { step } if position.stage.current() == Some(step) => Ok(()),
        EventKind::StepDone { step }
            if position.beside.iter().any(|one| one.step == *step && one.since.is_some()) =>
        {
            Ok(())
        }
        EventKind::StepDone { step } => {
            let current = position.stage.current().cloned();
            Err(Contradiction::NotCurrent { step: step.clone(), current })
        }
        EventKind::TrackAssigned { track } if position.tracks.contains(track) => Ok(()),
        EventKind::TrackAssigned { track } => {
            let possible = position.tracks.clone();
            Err(Contradiction::TrackNotOpen { track: track.clone(), possible })
        }
        EventKind::Decided { outcome } if position.outcomes.contains(outcome) => Ok(()),
        EventKind::Decided { outcome } => {
            Err(Contradiction::NotToDecide { outcome: *outcome, possible: position.outcomes.clone() })
        }
        EventKind::TermExtended { term, until } => extends(position, term, *until),
        EventKind::TermSuspended { term } => open(position, term).map(drop),
        EventKind::TermResumed { term } => {
            let suspended = |running: &RunningTerm| {
                running.term == *term && matches!(running.state, TermState::Suspended { .. })
            };
            if position.terms.iter().any(suspended) {
                Ok(())
            } else {
                Err(Contradiction::TermNotSuspended { term: term.clone() })
            }
        }
        EventKind::Withdrawn if matches!(position.stage, Stage::Ended { .. }) => Err(Contradiction::Ended),
        EventKind::Reopened
            if position.withdrawn.is_none() && !matches!(position.stage, Stage::Ended { .. }) =>
        {
            Err(Contradiction::NotClosed)
        }
        EventKind::ReportCorrected { .. } if !position.heard => Err(Contradiction::NotHeard),
        EventKind::Retracted => Err(Contradiction::OnlyAsCorrection),
        // A hearing has rules of its own (`hearing::Hearing`), and a person can always move.
        EventKind::ReportCorrected { .. }
        | EventKind::Withdrawn
        | EventKind::Reopened
        | EventKind::HearingInvited { .. }
        | EventKind::HearingConfirmed { .. }
        | EventKind::HearingMoved { .. }
        | EventKind::HearingCancelled { .. }
        | EventKind::HearingHeld { .. }
        | EventKind::PersonMoved { .. }
        | EventKind::DetailsReported { .. }
        | EventKind::ChoiceObjected { .. }
        | EventKind::ActDisagreed { .. }
        | EventKind::DisagreementSettled { .. } => Ok(()),
    }
}

/// Why an event that is told late has no place among those that are known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    #[error("when it happened, {0}")]
    Then(Contradiction),
    #[error("something that happened later could not have followed: {0}")]
    Later(Contradiction),
}

/// Whether `new` fits where it happened: it could follow then, and everything that is known to have happened later and
/// could follow before still can.
///
/// # Errors
/// [`Misfit`]; never when nothing is known to have happened later.
pub fn stands(events: &[Event], new: &Event, procedures: &Procedures) -> Result<(), Misfit> {
    let later: Vec<&Event> = live(events).into_iter().filter(|event| event.occurred > new.occurred).collect();
    if later.is_empty() {
        return Ok(());
    }
    may_follow(&position(events, procedures, new.occurred), &new.kind).map_err(Misfit::Then)?;
    let with: Vec<Event> = events.iter().chain([new]).cloned().collect();
    for event in later {
        let before: Timestamp = event.occurred - 1.millisecond();
        let followed = |events: &[Event]| may_follow(&position(events, procedures, before), &event.kind);
        if followed(events).is_ok() {
            followed(&with).map_err(Misfit::Later)?;
        }
    }
    Ok(())
}

fn starts(position: &Position, step: &StepId) -> Result<(), Contradiction> {
    if matches!(position.stage, Stage::Ended { .. }) {
        return Err(Contradiction::Ended);
    }
    let Some(next) = position.next.iter().find(|next| next.step.as_ref() == Some(step)) else {
        let possible = position.next.iter().filter_map(|next| next.step.clone()).collect();
        return Err(Contradiction::NotNext { step: step.clone(), possible });
    };
    // While an outcome can still be decided, the ways that need one are not open.
    let awaited = next.condition.as_ref().and_then(Condition::outcome);
    match awaited.filter(|outcome| position.outcomes.contains(outcome)) {
        Some(outcome) => Err(Contradiction::NotDecided { step: step.clone(), outcome }),
        None => Ok(()),
    }
}

/// The term, if it is open: running, or passed and not met.
fn open<'p>(position: &'p Position, term: &TermId) -> Result<&'p RunningTerm, Contradiction> {
    let found = position.terms.iter().find(|running| running.term == *term && running.is_open());
    found.ok_or_else(|| Contradiction::TermNotRunning { term: term.clone() })
}

fn extends(position: &Position, term: &TermId, until: Date) -> Result<(), Contradiction> {
    let running = open(position, term)?;
    match (running.end, running.cap) {
        (Some(end), _) if until <= end => Err(Contradiction::NotLonger { term: term.clone(), end }),
        (_, Some(cap)) if until > cap => Err(Contradiction::BeyondCap { term: term.clone(), cap }),
        _ => Ok(()),
    }
}
