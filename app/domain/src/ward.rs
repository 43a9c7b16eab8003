//! An unaccompanied minor and whoever acts for them: what each did, and what the other may say about it.
//!
//! The child's own choice stands at once. The guardian may object within three working days; that undoes nothing, and
//! who says nothing loses nothing (domain.md section 2, "Booking rules").
//!
//! The guardian's act can be disagreed with by the child. It then *waits*: the appointment goes back to how it was
//! before the act, as far as nobody else has taken the time meanwhile, and the guardian does not touch that appointment
//! again until the team lead of Nidos has spoken to both. Waiting must not cost the child a right, so it ends by itself
//! when a term does: with the last day to answer (the kept time then stands), or 48 hours before the appointment (after
//! which no time can be changed).

use crate::{
    access::{Role, coded},
    calendar::add_working_days,
    event::{Event, EventKind},
    hearing::{CHANGE_HOURS, CancelReason, Hearing, State},
    ids::{HearingId, StaffId, TimeId},
    time::{day, start_of_day},
};
use jiff::{Timestamp, ToSpan, civil::Date};

/// Working days in which a guardian may object to what the ward chose, the day of the choice not counted.
pub const OBJECT_WORKING_DAYS: u16 = 3;

coded! {
    /// On what ground a guardian objects.
    Ground {
        /// The child is not ready for this talk yet.
        NotReady = "not-ready",
        /// Guardian or lawyer cannot be there.
        HelperAbsent = "helper-absent",
        /// The child did not understand what was chosen.
        NotUnderstood = "not-understood",
        /// Something else, told to the child and the authority by telephone.
        Other = "other",
    }
}

coded! {
    /// What was undone so that an act waits.
    Undone {
        /// There was nothing to undo, or it was changed since.
        Nothing = "nothing",
        /// The appointment is unanswered again.
        Answer = "answer",
        /// The appointment has its earlier time again.
        TimeBack = "time-back",
        /// The earlier time was gone; the team lead looks for another one with the child.
        TimeGone = "time-gone",
    }
}

/// Something that a child or a guardian can do in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Confirmed {
        hearing: HearingId,
    },
    Moved {
        hearing: HearingId,
        starts: Timestamp,
    },
    Cancelled {
        hearing: HearingId,
        reason: CancelReason,
    },
    /// Told that a registered detail is wrong, or that the child moved.
    Reported,
}

impl What {
    fn of(kind: &EventKind) -> Option<Self> {
        match kind {
            EventKind::HearingConfirmed { hearing } => Some(Self::Confirmed { hearing: *hearing }),
            EventKind::HearingMoved { hearing, starts, .. } => {
                Some(Self::Moved { hearing: *hearing, starts: *starts })
            }
            EventKind::HearingCancelled { hearing, reason } => {
                Some(Self::Cancelled { hearing: *hearing, reason: *reason })
            }
            EventKind::DetailsReported { .. } => Some(Self::Reported),
            _ => None,
        }
    }

    /// The appointment that it was about.
    pub const fn hearing(&self) -> Option<HearingId> {
        match self {
            Self::Confirmed { hearing } | Self::Moved { hearing, .. } | Self::Cancelled { hearing, .. } => {
                Some(*hearing)
            }
            Self::Reported => None,
        }
    }
}

/// What somebody of Nidos did for the child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The number of the event.
    pub seq: i32,
    pub what: What,
    pub at: Timestamp,
    pub staff: StaffId,
    pub role: Role,
    pub disagreement: Option<Disagreement>,
}

/// "I do not agree", said by the child about an [`Act`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disagreement {
    pub at: Timestamp,
    pub undone: Undone,
    pub settled: Option<Settled>,
}

/// How a team lead settled a [`Disagreement`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settled {
    pub at: Timestamp,
    /// Whether the guardian may do it again; else it stays as the child wants it.
    pub act_stands: bool,
}

/// What the child chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The number of the event.
    pub seq: i32,
    pub what: What,
    pub at: Timestamp,
    /// The last day on which the guardian may object.
    pub object_until: Date,
    pub objection: Option<Objection>,
}

/// The guardian objects to a [`Choice`]. Nothing changes by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Objection {
    pub at: Timestamp,
    pub ground: Ground,
    pub staff: StaffId,
}

impl Choice {
    /// Whether the guardian may object at `now`.
    pub fn may_object(&self, now: Timestamp) -> bool {
        self.objection.is_none() && day(now) <= self.object_until
    }
}

/// What was done for the child, newest first.
pub fn acts(events: &[Event]) -> Vec<Act> {
    let mut acts: Vec<Act> = events
        .iter()
        .filter_map(|event| {
            event.by.on_behalf_of?;
            let staff = event.by.id.filter(|_| event.by.kind == "staff").map(StaffId::from_uuid)?;
            let role = event.by.role.as_deref().and_then(Role::from_code)?;
            let what = What::of(&event.kind)?;
            let disagreement = disagreement(events, event.seq);
            Some(Act { seq: event.seq, what, at: event.occurred, staff, role, disagreement })
        })
        .collect();
    acts.sort_by_key(|act| std::cmp::Reverse(act.seq));
    acts
}

fn disagreement(events: &[Event], seq: i32) -> Option<Disagreement> {
    let (at, undone) = events.iter().find_map(|event| match event.kind {
        EventKind::ActDisagreed { about, undone } if about == seq => Some((event.occurred, undone)),
        _ => None,
    })?;
    let settled = events.iter().find_map(|event| match event.kind {
        EventKind::DisagreementSettled { about, act_stands } if about == seq => {
            Some(Settled { at: event.occurred, act_stands })
        }
        _ => None,
    });
    Some(Disagreement { at, undone, settled })
}

/// What the child chose, newest first.
pub fn choices(events: &[Event]) -> Vec<Choice> {
    let mut choices: Vec<Choice> = events
        .iter()
        .filter(|event| event.by.kind == "person")
        .filter_map(|event| {
            let what = What::of(&event.kind)?;
            let (seq, at) = (event.seq, event.occurred);
            Some(Choice { seq, what, at, object_until: object_until(at), objection: objection(events, seq) })
        })
        .collect();
    choices.sort_by_key(|choice| std::cmp::Reverse(choice.seq));
    choices
}

fn objection(events: &[Event], seq: i32) -> Option<Objection> {
    let event = events.iter().find(|event| event.kind == EventKind::ChoiceObjected { about: seq })?;
    Some(Objection {
        at: event.occurred,
        ground: event.ground.as_deref().and_then(Ground::from_code)?,
        staff: StaffId::from_uuid(event.by.id?),
    })
}

/// The last day on which a guardian may object to what was chosen at `at` (Algemene termijnenwet art. 3 says what a
/// working day is).
pub fn object_until(at: Timestamp) -> Date {
    add_working_days(day(at), OBJECT_WORKING_DAYS).unwrap_or_else(|| day(at))
}

/// What must happen to an appointment so that an act about it waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undo {
    Nothing,
    /// Take the answer away.
    Answer,
    /// Give the appointment this time and state, when the time is free.
    Return {
        time: TimeId,
        state: State,
    },
}

/// How the act with the number `about` is undone. `hearing` is the appointment as it is now, in whatever state.
pub fn undo(events: &[Event], about: i32, hearing: &Hearing, now: Timestamp) -> Undo {
    let of_hearing = |event: &&Event| touched(&event.kind) == Some(hearing.id);
    let changed_since = events.iter().filter(of_hearing).any(|event| event.seq > about);
    if changed_since || hearing.time.starts <= now || hearing.state == State::Held {
        return Undo::Nothing;
    }
    let before = || events.iter().filter(of_hearing).filter(|event| event.seq < about);
    // Confirming and moving are both "yes, I come"; after an invitation alone nobody has answered.
    let answered = before().max_by_key(|event| event.seq).is_some_and(|event| {
        matches!(event.kind, EventKind::HearingConfirmed { .. } | EventKind::HearingMoved { .. })
    });
    let state = if answered { State::Confirmed } else { State::Reserved };
    match events.iter().find(|event| event.seq == about).map(|event| &event.kind) {
        Some(EventKind::HearingConfirmed { .. }) => Undo::Answer,
        Some(EventKind::HearingMoved { .. }) => {
            let earlier = before().filter_map(|event| Some((event.seq, time(&event.kind)?)));
            earlier
                .max_by_key(|(seq, _)| *seq)
                .map_or(Undo::Nothing, |(_, time)| Undo::Return { time, state })
        }
        Some(EventKind::HearingCancelled { .. }) => Undo::Return { time: hearing.time.id, state },
        _ => Undo::Nothing,
    }
}

const fn touched(kind: &EventKind) -> Option<HearingId> {
    match kind {
        EventKind::HearingInvited { hearing, .. }
        | EventKind::HearingConfirmed { hearing }
        | EventKind::HearingMoved { hearing, .. }
        | EventKind::HearingCancelled { hearing, .. }
        | EventKind::HearingHeld { hearing } => Some(*hearing),
        _ => None,
    }
}

const fn time(kind: &EventKind) -> Option<TimeId> {
    match kind {
        EventKind::HearingInvited { time, .. } | EventKind::HearingMoved { time, .. } => Some(*time),
        _ => None,
    }
}

/// Until when an act about `hearing` waits at most: the first of the terms that has not passed.
pub fn waits_until(hearing: &Hearing, now: Timestamp) -> Timestamp {
    let answered = hearing.answer_by.tomorrow().map_or(hearing.time.starts, start_of_day);
    let last_change = hearing.time.starts - CHANGE_HOURS.hours();
    [answered, last_change, hearing.time.starts].into_iter().filter(|end| *end > now).min().unwrap_or(now)
}

/// What a ward needs from the guardian, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// The child does not agree with something that was done.
    Disagreement,
    /// A kept time is unanswered; the last day to answer.
    Answer(Date),
    /// The child chose something; the last day to object.
    Choice(Date),
    /// An appointment is near.
    Hearing(Timestamp),
    /// A legal term has passed or is near.
    Term(Timestamp),
    /// The child will be of age on this day.
    OfAge(Date),
    Nothing,
}

/// What is known of a ward to tell the [`Need`].
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    pub hearing: Option<&'a Hearing>,
    pub choice: Option<&'a Choice>,
    pub disagreed: bool,
    /// The end of the nearest legal term.
    pub due: Option<Timestamp>,
    pub adult_on: Date,
}

/// Days ahead that count as near.
const NEAR_DAYS: i64 = 7;
/// Months before the 18th birthday from which a plan is made with the child (domain.md card 49: at 17½).
const PLAN_MONTHS: i32 = 6;

/// The most urgent need of a ward.
pub fn need(facts: &Facts<'_>, now: Timestamp) -> Need {
    let near = now + (NEAR_DAYS * 24).hours();
    let hearing = facts.hearing.filter(|hearing| hearing.may_confirm(now).is_ok());
    let unanswered =
        hearing.filter(|hearing| !hearing.stands(now)).map(|hearing| Need::Answer(hearing.answer_by));
    let choice = facts.choice.filter(|choice| choice.may_object(now));
    let soon = hearing.map(|hearing| hearing.time.starts).filter(|starts| *starts <= near);
    let plan_from = facts.adult_on.checked_sub(PLAN_MONTHS.months()).unwrap_or(facts.adult_on);
    let needs = [
        facts.disagreed.then_some(Need::Disagreement),
        unanswered,
        choice.map(|choice| Need::Choice(choice.object_until)),
        soon.map(Need::Hearing),
        facts.due.filter(|due| *due <= near).map(Need::Term),
        (plan_from <= day(now)).then_some(Need::OfAge(facts.adult_on)),
    ];
    needs.into_iter().flatten().min().unwrap_or(Need::Nothing)
}

#[cfg(test)]
mod tests;
