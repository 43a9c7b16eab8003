//! What things in a file are called for staff: official names for what the law names, words for the rest.

use crate::{
    planner::times::kind_name,
    staff::{dutch, moment, role_name},
};
use domain::{
    access::Role,
    event::{Event, EventKind, Manner, Outcome},
    hearing::{CancelReason, State},
    position::Position,
    procedure::{Actor, Owner, Procedures, StepId, TermId, TrackId, VersionId},
};
use locales::{
    Args, Text, Tr,
    msg::{procedure as law, staff_beside as beside, staff_case as words, staff_wards as wards},
    when,
};

/// The official Dutch name of a step; its id when this version has no such step.
pub(crate) fn step_name(procedures: &Procedures, version: &VersionId, step: &StepId) -> Text {
    // A case that changed version keeps the steps of the old one behind it.
    let of = |id: &VersionId| procedures.version(id).and_then(|version| version.step(step));
    let found = of(version).or_else(|| procedures.versions().iter().find_map(|version| version.step(step)));
    dutch(found.map_or(step.as_str(), |step| step.name.as_str()))
}

/// The official Dutch name of a track; its id when this version has no such track.
pub(crate) fn track_name(procedures: &Procedures, version: &VersionId, track: &TrackId) -> Text {
    let found = procedures.version(version).and_then(|version| version.track(track));
    dutch(found.map_or(track.as_str(), |track| track.name.as_str()))
}

/// What a term is for.
pub(super) fn term_name(tr: &Tr, term: &TermId) -> Text {
    law::by_id(tr, &format!("term-{term}"), &Args::new()).unwrap_or_else(|| dutch(term.as_str()))
}

/// Who somebody is to the procedure.
pub(super) fn actor_name(tr: &Tr, actor: Actor) -> Text {
    law::by_id(tr, &format!("actor-{}", actor.code()), &Args::new()).unwrap_or_else(|| dutch(actor.code()))
}

pub(super) fn outcome_name(tr: &Tr, outcome: Outcome) -> Text {
    match outcome {
        Outcome::Granted => words::outcome_granted(tr),
        Outcome::Refused => words::outcome_refused(tr),
        Outcome::Inadmissible => words::outcome_inadmissible(tr),
        Outcome::Transfer => words::outcome_transfer(tr),
    }
}

pub(super) fn owner_name(tr: &Tr, owner: Owner) -> Text {
    match owner {
        Owner::Authority => words::owner_authority(tr),
        Owner::Person => words::owner_person(tr),
        Owner::Court => words::owner_court(tr),
    }
}

pub(super) fn state_name(tr: &Tr, state: State) -> Text {
    match state {
        State::Reserved => words::state_reserved(tr),
        State::Confirmed => words::state_confirmed(tr),
        State::Cancelled => words::state_cancelled(tr),
        State::Held => words::state_held(tr),
    }
}

pub(crate) fn reason_name(tr: &Tr, reason: CancelReason) -> Text {
    match reason {
        CancelReason::Ill => words::reason_ill(tr),
        CancelReason::Moved => words::reason_moved(tr),
        CancelReason::HelperAbsent => words::reason_helper_absent(tr),
        CancelReason::Transport => words::reason_transport(tr),
        CancelReason::Other => words::reason_other(tr),
    }
}

pub(super) fn manner_name(tr: &Tr, how: Manner) -> Text {
    match how {
        Manner::Paper => words::manner_paper(tr),
        Manner::Phone => words::manner_phone(tr),
        Manner::InPerson => words::manner_in_person(tr),
    }
}

/// Who caused an event: a role, the person, or the program. Names of colleagues are in the audit.
pub(super) fn author_name(tr: &Tr, event: &Event) -> Text {
    let role = match (event.by.kind.as_str(), event.by.role.as_deref().and_then(Role::from_code)) {
        ("person", _) => words::by_person(tr),
        ("staff", Some(role)) => role_name(tr, role),
        ("staff", None) => words::by_staff(tr),
        ("sender", _) => words::by_sender(tr),
        _ => words::by_system(tr),
    };
    match event.by.helper {
        Some(helper) => beside::by_beside(tr, role, role_name(tr, helper.role)),
        // Who acts for a ward does so in another name, and both are told.
        None if event.by.on_behalf_of.is_some() => wards::by_for(tr, role),
        None => role,
    }
}

/// What an event says.
pub(super) fn event_name(tr: &Tr, procedures: &Procedures, position: &Position, kind: &EventKind) -> Text {
    let step = |step: &StepId| step_name(procedures, &position.version, step);
    match kind {
        EventKind::CaseOpened => words::event_case_opened(tr),
        EventKind::Lodged { .. } => words::event_lodged(tr),
        EventKind::StepStarted { step: started } => words::event_step_started(tr, step(started)),
        EventKind::StepDone { step: ended } => words::event_step_done(tr, step(ended)),
        EventKind::TrackAssigned { track } => {
            words::event_track_assigned(tr, track_name(procedures, &position.version, track))
        }
        EventKind::TermExtended { term, until } => {
            words::event_term_extended(tr, when::date(*until), term_name(tr, term))
        }
        EventKind::TermSuspended { term } => words::event_term_suspended(tr, term_name(tr, term)),
        EventKind::TermResumed { term } => words::event_term_resumed(tr, term_name(tr, term)),
        EventKind::HearingInvited { hearing_kind, starts, .. } => {
            words::event_hearing_invited(tr, kind_name(tr, *hearing_kind), moment(*starts))
        }
        EventKind::HearingConfirmed { .. } => words::event_hearing_confirmed(tr),
        EventKind::HearingMoved { starts, .. } => words::event_hearing_moved(tr, moment(*starts)),
        EventKind::HearingCancelled { reason, .. } => {
            words::event_hearing_cancelled(tr, reason_name(tr, *reason))
        }
        EventKind::HearingHeld { .. } => words::event_hearing_held(tr),
        EventKind::Decided { outcome } => words::event_decided(tr, outcome_name(tr, *outcome)),
        EventKind::PersonMoved { .. } => words::event_person_moved(tr),
        EventKind::DetailsReported { .. } => wards::event_details_reported(tr),
        EventKind::ChoiceObjected { about } => wards::event_choice_objected(tr, *about),
        EventKind::ActDisagreed { about, .. } => wards::event_act_disagreed(tr, *about),
        EventKind::DisagreementSettled { about, act_stands: true } => {
            wards::event_disagreement_settled_stands(tr, *about)
        }
        EventKind::DisagreementSettled { about, act_stands: false } => {
            wards::event_disagreement_settled_child(tr, *about)
        }
        EventKind::ReportCorrected { how, with: None } => {
            words::event_report_corrected(tr, manner_name(tr, *how))
        }
        EventKind::ReportCorrected { how, with: Some(with) } => {
            words::event_report_corrected_with(tr, manner_name(tr, *how), actor_name(tr, *with))
        }
        EventKind::Withdrawn => words::event_withdrawn(tr),
        EventKind::Reopened => words::event_reopened(tr),
        EventKind::Retracted => words::event_retracted(tr),
    }
}
