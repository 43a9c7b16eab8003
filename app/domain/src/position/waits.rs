//! Where a case waited, since when and until when: the events told again, and each wait written down.

use super::{
    Stage,
    replay::{self, Replay},
};
use crate::{
    event::{Event, EventKind},
    procedure::{Procedures, Step, Target},
    time::day,
    waiting::{How, Phase, Queue, Wait},
};
use jiff::Timestamp;

/// Every wait of the case with these `events`, in any order, in the order in which they began.
///
/// A case waits in a step until that step is done, and after it until the next step begins; a decision ends the wait,
/// whatever is recorded later. Between two steps it waits only when a night lies between them. A withdrawal ends a wait
/// without anything having come, and so does the choice of another track, except at a step that this choice is what comes
/// next of. A case that is opened again waits anew.
pub fn waits(events: &[Event], procedures: &Procedures) -> Vec<Wait> {
    let live = replay::live(events);
    let mut replay = Replay::of(&[], replay::version(&live, procedures));
    let mut waits: Vec<Wait> = Vec::new();
    let mut open: Option<(Queue, Timestamp)> = None;
    for event in live {
        let chooses = chooses(replay.here());
        replay.tell(event);
        let here = queue(&replay);
        if here == open {
            continue;
        }
        let on = day(event.occurred);
        if let Some(wait) = waits.last_mut().filter(|wait| wait.left.is_none()) {
            let how = match &event.kind {
                EventKind::Withdrawn => How::Withdrawn,
                EventKind::TrackAssigned { .. } if !chooses => How::OtherTrack,
                _ => How::MovedOn,
            };
            wait.left = Some((on, how));
            if wait.queue.phase == Phase::After && wait.entered == on {
                waits.pop();
            }
        }
        if let Some((queue, _)) = &here {
            waits.push(Wait { queue: queue.clone(), entered: on, left: None });
        }
        open = here;
    }
    waits
}

/// In which queue the case waits now, and since when it is there; `None` when nothing is awaited.
fn queue(replay: &Replay<'_>) -> Option<(Queue, Timestamp)> {
    if replay.withdrawn.is_some() || replay.decided_here.is_some() {
        return None;
    }
    let (step, phase, since) = match &replay.stage {
        Stage::In { step, since } => (step, Phase::In, *since),
        Stage::Between { after, since } => (after, Phase::After, *since),
        Stage::NotBegun | Stage::Ended { .. } => return None,
    };
    let queue = Queue {
        version: replay.procedure.id.clone(),
        track: replay.track.clone(),
        step: step.clone(),
        phase,
    };
    Some((queue, since))
}

/// Whether a choice of track is what comes next of `step`.
fn chooses(step: Option<&Step>) -> bool {
    step.is_some_and(|step| step.next.iter().any(|way| matches!(way.to, Target::Track(_))))
}

impl EventKind {
    /// Whether such an event can change where a case waited; one that corrects another always can.
    pub const fn moves(&self) -> bool {
        match self {
            // The day on which a case opened or was lodged chooses the version of the procedure.
            Self::CaseOpened
            | Self::Lodged { .. }
            | Self::StepStarted { .. }
            | Self::StepDone { .. }
            | Self::TrackAssigned { .. }
            | Self::Decided { .. }
            | Self::Withdrawn
            | Self::Reopened
            | Self::Retracted => true,
            Self::TermExtended { .. }
            | Self::TermSuspended { .. }
            | Self::TermResumed { .. }
            | Self::HearingInvited { .. }
            | Self::HearingConfirmed { .. }
            | Self::HearingMoved { .. }
            | Self::HearingCancelled { .. }
            | Self::HearingHeld { .. }
            | Self::ReportCorrected { .. }
            | Self::PersonMoved { .. }
            | Self::DetailsReported { .. }
            | Self::ChoiceObjected { .. }
            | Self::ActDisagreed { .. }
            | Self::DisagreementSettled { .. } => false,
        }
    }
}
