//! Where a case stands: a pure function of its events, the procedure files and now (design.md section 4).
//!
//! The order in which events arrive does not matter: they are told again in the order in which they happened.
//! A page shows what is here with "as the IND knew on [`Position::known_at`]"; nothing here has legal effect.

mod changes;
mod follow;
mod replay;
mod running;
mod waits;

pub use changes::{Because, TermChange, changes};
pub use follow::{Contradiction, Misfit, may_follow, stands};
pub use running::{RunningTerm, TermState, Told};
pub use waits::waits;

use crate::{
    call::LegalHelp,
    event::{Event, Manner, Outcome},
    procedure::{
        Actor, Can, Condition, Document, Nature, Procedure, Procedures, Step, StepId, Target, TrackId,
        VersionId,
    },
};
use jiff::{Timestamp, civil::Date};
use replay::Replay;

/// Where a case stands at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    pub version: VersionId,
    /// The revision of the file that this was told with.
    pub revision: u32,
    pub track: TrackId,
    /// The day of lodging, once known.
    pub lodged: Option<Date>,
    /// What is behind, in order. A step that came twice stands here twice, and one that
    /// another version names stands here under that id.
    pub done: Vec<DoneStep>,
    pub stage: Stage,
    /// What may come next. Empty at an end, after a withdrawal, and in a track that is not described yet.
    pub next: Vec<NextStep>,
    /// What goes on beside the step, or may: the overlays that belong here. For whom they are, the person's own data say.
    pub beside: Vec<Beside>,
    /// The tracks that the authority may still choose.
    pub tracks: Vec<TrackId>,
    /// The outcomes that a decision can have now; empty when there is nothing to decide.
    pub outcomes: Vec<Outcome>,
    /// Every term that has started, in the order of the file.
    pub terms: Vec<RunningTerm>,
    /// Who acts now; while waiting, who acts at what comes next.
    pub actors: Vec<Actor>,
    /// What the applicant can do now; while waiting, at what comes next.
    pub can: Vec<Can>,
    /// What is needed at the current step.
    pub documents: Vec<Document>,
    /// What is needed at what comes next, apart from steps that come only on a condition.
    pub documents_next: Vec<Document>,
    /// The last decision that stands.
    pub decision: Option<Decision>,
    /// Whether a hearing has begun, so that there can be a report of it.
    pub heard: bool,
    /// What was last told to be wrong in the report of a hearing.
    pub corrected: Option<Corrected>,
    /// Since when the application is withdrawn.
    pub withdrawn: Option<Timestamp>,
    /// When Wegwijs was last told anything; `None` for a case without events.
    pub known_at: Option<Timestamp>,
    /// When the last thing happened.
    pub last_event_at: Option<Timestamp>,
    /// The end of the nearest legal term that is not met and does not stand still, also when it has passed.
    /// It depends on the events only, so a list that keeps it stays right while time goes by.
    pub due_at: Option<Timestamp>,
    /// When this position changes without a new event, if ever.
    pub next_change_at: Option<Timestamp>,
}

/// What the case is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// No step is known to have begun.
    NotBegun,
    /// In a step.
    In { step: StepId, since: Timestamp },
    /// After a step, waiting for what comes next.
    Between { after: StepId, since: Timestamp },
    /// At a declared end of the procedure.
    Ended { step: StepId, since: Timestamp },
}

impl Stage {
    /// The step that the case is in, is waiting after, or has ended at.
    pub const fn step(&self) -> Option<&StepId> {
        match self {
            Self::NotBegun => None,
            Self::In { step, .. } | Self::Between { after: step, .. } | Self::Ended { step, .. } => {
                Some(step)
            }
        }
    }

    /// Since when.
    pub const fn since(&self) -> Option<Timestamp> {
        match self {
            Self::NotBegun => None,
            Self::In { since, .. } | Self::Between { since, .. } | Self::Ended { since, .. } => Some(*since),
        }
    }

    /// The step that goes on now.
    pub const fn current(&self) -> Option<&StepId> {
        match self {
            Self::In { step, .. } => Some(step),
            Self::NotBegun | Self::Between { .. } | Self::Ended { .. } => None,
        }
    }
}

/// A step that is behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoneStep {
    pub step: StepId,
    /// `None` when only its end was told.
    pub started: Option<Timestamp>,
    pub ended: Timestamp,
}

/// A step that may come next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// `None` when the track is not described yet.
    pub step: Option<StepId>,
    pub track: TrackId,
    /// When it comes; `None` for the plain way.
    pub condition: Option<Condition>,
    /// Many cases go past it.
    pub optional: bool,
}

/// A step that goes on beside the others and moves no case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    pub step: StepId,
    /// `None` when it has not begun.
    pub since: Option<Timestamp>,
}

/// A decision that exists; Wegwijs never serves it (design.md principle 11).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub outcome: Outcome,
    pub at: Timestamp,
    /// The step at which it was made.
    pub step: Option<StepId>,
}

/// What is wrong in a report was told; what it is stands in the report itself and never here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrected {
    pub at: Timestamp,
    pub how: Manner,
    /// Who helped with it, if anybody did.
    pub with: Option<Actor>,
    /// The step at which it was told.
    pub step: Option<StepId>,
}

/// What a list keeps of a position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub version: VersionId,
    pub track: TrackId,
    /// The step the case is in, waits after, or has ended at.
    pub step: Option<StepId>,
    pub since: Option<Timestamp>,
    pub due_at: Option<Timestamp>,
    pub next_change_at: Option<Timestamp>,
    pub last_event_at: Option<Timestamp>,
    pub outcome: Option<Outcome>,
    /// Since when the person has a refusal or a transfer and no legal help that anybody knows of.
    pub alone_since: Option<Timestamp>,
}

/// Since when the person has a decision against them and nobody at their side; such a case comes before all others.
///
/// An application that is withdrawn has no decision to answer.
pub fn alone_since(position: &Position, legal_help: LegalHelp) -> Option<Timestamp> {
    let against = |decision: &&Decision| {
        matches!(decision.outcome, Outcome::Refused | Outcome::Inadmissible | Outcome::Transfer)
    };
    let decided = position.decision.as_ref().filter(against)?.at;
    (position.withdrawn.is_none() && legal_help.lacks(decided)).then_some(decided)
}

/// What a list keeps of `position`, for a person with this legal help.
pub fn summary(position: &Position, legal_help: LegalHelp) -> Summary {
    Summary {
        version: position.version.clone(),
        track: position.track.clone(),
        step: position.stage.step().cloned(),
        since: position.stage.since(),
        due_at: position.due_at,
        next_change_at: position.next_change_at,
        last_event_at: position.last_event_at,
        outcome: position.decision.as_ref().map(|decision| decision.outcome),
        alone_since: alone_since(position, legal_help),
    }
}

/// Where the case with these `events`, in any order, stands at `now`.
///
/// What happens after `now` is not yet so; what a correcting event replaces never was.
pub fn position(events: &[Event], procedures: &Procedures, now: Timestamp) -> Position {
    let live = replay::live(events);
    let (past, ahead) = live.split_at(live.partition_point(|event| event.occurred <= now));
    let procedure = replay::version(past, procedures);
    let replay = Replay::of(past, procedure);

    let terms = running::terms(&replay, now);
    let next = next(&replay);
    // What is sure to come: the plain way, or the one that the decision took.
    let sure = |next: &&NextStep| match &next.condition {
        None => !next.optional,
        Some(condition) => condition.outcome().is_some_and(|outcome| replay.decided_here == Some(outcome)),
    };
    let plain: Vec<&Step> =
        next.iter().filter(sure).filter_map(|next| procedure.step(next.step.as_ref()?)).collect();
    let here = replay.here();
    // While a case waits between two steps, who acts and what can be done is that of the step it waits for.
    let acting = match &replay.stage {
        _ if replay.withdrawn.is_some() => Vec::new(),
        Stage::In { .. } | Stage::Ended { .. } => here.into_iter().collect(),
        Stage::NotBegun | Stage::Between { .. } => plain.clone(),
    };
    let current = replay.stage.current().and(here).filter(|_| replay.withdrawn.is_none());

    let changes = terms.iter().filter_map(RunningTerm::changes_at).filter(|at| *at > now);
    let closed = replay.withdrawn.is_some() || matches!(replay.stage, Stage::Ended { .. });
    let due = terms
        .iter()
        .filter(|term| term.nature == Nature::Law && term.is_open())
        .filter_map(|term| term.ends_at);
    Position {
        version: procedure.id.clone(),
        revision: procedure.revision,
        tracks: if closed { Vec::new() } else { tracks(&replay) },
        outcomes: if closed { Vec::new() } else { replay.outcomes() },
        actors: merged(acting.iter().map(|step| step.actors.as_slice())),
        can: merged(acting.iter().map(|step| step.can.as_slice())),
        documents: current.map(|step| step.documents.clone()).unwrap_or_default(),
        documents_next: merged(plain.iter().map(|step| step.documents.as_slice())),
        known_at: events.iter().map(|event| event.recorded).max(),
        last_event_at: past.last().map(|event| event.occurred),
        due_at: if closed { None } else { due.min() },
        heard: heard(&replay),
        beside: if closed { Vec::new() } else { beside(&replay, &acting) },
        next_change_at: changes.chain(ahead.first().map(|event| event.occurred)).min(),
        next,
        terms,
        track: replay.track,
        lodged: replay.lodged,
        done: replay.done,
        stage: replay.stage,
        decision: replay.decision,
        corrected: replay.corrected,
        withdrawn: replay.withdrawn,
    }
}

/// What may come next.
fn next(replay: &Replay<'_>) -> Vec<NextStep> {
    let procedure = replay.procedure;
    if replay.withdrawn.is_some() || matches!(replay.stage, Stage::Ended { .. }) {
        return Vec::new();
    }
    let begun = if replay.stage == Stage::NotBegun { &procedure.start().id } else { &replay.track };
    let track = Target::Track(begun.clone());
    let Some(here) = replay.here() else { return vec![landing(procedure, &track, None)] };
    let chooses = here.next.iter().any(|branch| matches!(branch.to, Target::Track(_)));
    let elsewhere = if here.track == procedure.start().id {
        chooses && replay.track != here.track
    } else if procedure.is_way(&here.track) {
        replay.track != here.track
    } else {
        replay.rerouted
    };
    if elsewhere {
        return vec![landing(procedure, &track, None)];
    }
    let taken = |condition: &Option<Condition>| {
        let outcome = condition.as_ref().and_then(Condition::outcome);
        outcome.is_none() || replay.decided_here.is_none() || outcome == replay.decided_here
    };
    let open = procedure.ways_on(here, &replay.track).filter(|branch| taken(&branch.condition));
    open.map(|branch| landing(procedure, &branch.to, branch.condition.clone())).collect()
}

/// Whether the case has come to a hearing.
fn heard(replay: &Replay<'_>) -> bool {
    let steps = replay.done.iter().map(|done| &done.step).chain(replay.stage.step());
    steps.filter_map(|step| replay.procedure.step(step)).any(|step| step.hearing.is_some())
}

/// What goes on beside, and what belongs beside one of the steps `acting` and has not been yet.
fn beside(replay: &Replay<'_>, acting: &[&Step]) -> Vec<Beside> {
    let begun = replay.beside.iter().map(|(step, since)| Beside { step: step.clone(), since: Some(*since) });
    let mut all: Vec<Beside> = begun.collect();
    let belongs = |step: &&Step| step.beside.iter().any(|with| acting.iter().any(|here| here.id == *with));
    for Step { id, .. } in replay.procedure.steps.iter().filter(belongs) {
        let known = all.iter().any(|one| one.step == *id) || replay.done.iter().any(|done| done.step == *id);
        if !known {
            all.push(Beside { step: id.clone(), since: None });
        }
    }
    all
}

/// Where `to` leads.
fn landing(procedure: &Procedure, to: &Target, condition: Option<Condition>) -> NextStep {
    let step = procedure.landing(to);
    let track = match (to, step) {
        (Target::Track(track), _) => track.clone(),
        (Target::Step(_), step) => {
            step.map_or_else(|| procedure.start().id.clone(), |step| step.track.clone())
        }
    };
    NextStep {
        step: step.map(|step| step.id.clone()),
        track,
        condition,
        optional: step.is_some_and(|s| s.optional),
    }
}

/// The tracks that may be chosen: any way but the one chosen already.
fn tracks(replay: &Replay<'_>) -> Vec<TrackId> {
    let ways = replay.procedure.tracks.iter().map(|track| &track.id);
    ways.filter(|track| replay.procedure.is_way(track) && **track != replay.track).cloned().collect()
}

/// Everything in `lists`, each once, in the order in which it first comes.
fn merged<'a, T: Clone + PartialEq + 'a>(lists: impl Iterator<Item = &'a [T]>) -> Vec<T> {
    lists.flatten().fold(Vec::new(), |mut all, item| {
        if !all.contains(item) {
            all.push(item.clone());
        }
        all
    })
}

#[cfg(test)]
mod tests;
