//! The form with which an event is recorded: what it offers, what was filled in, and what is refused.

use super::names::{actor_name, event_name, outcome_name, step_name, term_name, track_name};
use crate::{
    component::{
        Button, Hidden, Paragraph, Select, TextField,
        field::{Choice, Field, Kind},
    },
    paths,
    staff::{Wrong, typed_date},
    visit::Fields,
};
use domain::{
    event::{Event, EventKind, Manner, Outcome},
    position::{Contradiction, Position, TermState, may_follow},
    procedure::{Actor, Procedures, StepId, TermId, TrackId, VersionId},
    record::{Draft, GROUND_CHARS, Occurred, Refused},
};
use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;
use locales::{Text, Tr, msg::staff_case as words, when};
use service::{
    Fault,
    cases::{CaseFile, RecordRefusal},
};

pub(super) const WHAT: &str = "what";
pub(super) const ON: &str = "on";
pub(super) const UNTIL: &str = "until";
pub(super) const GROUND: &str = "ground";
pub(super) const CORRECTS: &str = "corrects";
pub(super) const WITH: &str = "with";

/// Who may have helped the person to correct a report.
const HELPERS: [Actor; 4] = [Actor::Lawyer, Actor::Vwn, Actor::Counsellor, Actor::Nidos];

/// The corrected event as it was, on another day or ground.
const SAME: &str = "same";
const RETRACTED: &str = "retracted";

/// How a kind of event stands in the form; `None` for what is not recorded by hand.
pub(super) fn code(kind: &EventKind) -> Option<String> {
    Some(match kind {
        EventKind::Lodged { .. } => "lodged".to_owned(),
        EventKind::StepStarted { step } => format!("step-started:{step}"),
        EventKind::StepDone { step } => format!("step-done:{step}"),
        EventKind::TrackAssigned { track } => format!("track-assigned:{track}"),
        EventKind::TermExtended { term, .. } => format!("term-extended:{term}"),
        EventKind::TermSuspended { term } => format!("term-suspended:{term}"),
        EventKind::TermResumed { term } => format!("term-resumed:{term}"),
        EventKind::HearingHeld { hearing } => format!("hearing-held:{hearing}"),
        EventKind::Decided { outcome } => format!("decided:{}", outcome.code()),
        EventKind::ReportCorrected { how, .. } => format!("report-corrected:{}", how.code()),
        EventKind::Withdrawn => "withdrawn".to_owned(),
        EventKind::Reopened => "reopened".to_owned(),
        EventKind::Retracted => RETRACTED.to_owned(),
        EventKind::CaseOpened
        | EventKind::HearingInvited { .. }
        | EventKind::HearingConfirmed { .. }
        | EventKind::HearingMoved { .. }
        | EventKind::HearingCancelled { .. }
        | EventKind::PersonMoved { .. }
        | EventKind::DetailsReported { .. }
        | EventKind::ChoiceObjected { .. }
        | EventKind::ActDisagreed { .. }
        | EventKind::DisagreementSettled { .. } => return None,
    })
}

/// Whether an event can be corrected by hand. What booked a time is changed by booking, and a case stays opened.
pub(super) fn correctable(kind: &EventKind) -> bool {
    !matches!(kind, EventKind::HearingHeld { .. } | EventKind::Retracted) && code(kind).is_some()
}

/// The kind that stands in the form as `code`.
pub(super) fn kind(
    code: &str,
    on: Date,
    until: Option<Date>,
    with: Option<Actor>,
    corrected: Option<&Event>,
) -> Option<EventKind> {
    let (name, of) = code.split_once(':').unwrap_or((code, ""));
    Some(match name {
        "lodged" => EventKind::Lodged { on },
        "step-started" => EventKind::StepStarted { step: StepId::new(of) },
        "step-done" => EventKind::StepDone { step: StepId::new(of) },
        "track-assigned" => EventKind::TrackAssigned { track: TrackId::new(of) },
        "term-extended" => EventKind::TermExtended { term: TermId::new(of), until: until? },
        "term-suspended" => EventKind::TermSuspended { term: TermId::new(of) },
        "term-resumed" => EventKind::TermResumed { term: TermId::new(of) },
        "hearing-held" => EventKind::HearingHeld { hearing: of.parse().ok()? },
        "decided" => EventKind::Decided { outcome: Outcome::from_code(of)? },
        "report-corrected" => EventKind::ReportCorrected { how: Manner::from_code(of)?, with },
        "withdrawn" => EventKind::Withdrawn,
        "reopened" => EventKind::Reopened,
        RETRACTED => EventKind::Retracted,
        SAME => match &corrected?.kind {
            EventKind::Lodged { .. } => EventKind::Lodged { on },
            EventKind::TermExtended { term, until: was } => {
                EventKind::TermExtended { term: term.clone(), until: until.unwrap_or(*was) }
            }
            kind => kind.clone(),
        },
        _ => return None,
    })
}

/// The line that the form corrects, if it does.
pub(super) fn corrected<'f>(file: &'f CaseFile, form: &Fields) -> Option<&'f Event> {
    let seq = form.read::<i32>(CORRECTS)?;
    file.events.iter().find(|event| event.seq == seq && correctable(&event.kind))
}

/// Reads the form; what is missing is said at its field, all at once.
pub(super) fn read(tr: &Tr, file: &CaseFile, form: &Fields) -> Result<Draft, Wrong> {
    let mut wrong = Wrong::default();
    let corrected = corrected(file, form);
    wrong.when(form.has(CORRECTS) && corrected.is_none(), WHAT, || words::no_event(tr));
    let (on, until) = (typed_date(form.get(ON)), typed_date(form.get(UNTIL)));
    let what = form.get(WHAT);
    let with = Actor::from_code(form.get(WITH)).filter(|with| HELPERS.contains(with));
    let known = kind(what, on.unwrap_or_default(), until.or(Some(Date::ZERO)), with, corrected);
    wrong.when(known.is_none() && wrong.is_empty(), WHAT, || words::what_missing(tr));
    wrong.when(on.is_none(), ON, || words::on_missing(tr));
    wrong.when(what.starts_with("term-extended:") && until.is_none(), UNTIL, || words::until_missing(tr));
    wrong.when(form.get(GROUND).trim().is_empty(), GROUND, || words::ground_missing(tr));
    let draft = || {
        let on = on?;
        Some(Draft {
            kind: kind(what, on, until, with, corrected)?,
            occurred: Occurred::On(on),
            ground: form.get(GROUND).trim().to_owned(),
            corrects: corrected.map(|event| event.seq),
        })
    };
    draft().filter(|_| wrong.is_empty()).ok_or(wrong)
}

/// What the service refuses, at the field that can repair it.
pub(super) fn refused(
    tr: &Tr,
    procedures: &Procedures,
    file: &CaseFile,
    refusal: RecordRefusal,
) -> Result<Wrong, Fault> {
    reason(tr, procedures, &file.position.version, refusal).map(|(field, text)| Wrong::at(field, text))
}

/// Why an event is refused, and the field that can repair it.
pub(super) fn reason(
    tr: &Tr,
    procedures: &Procedures,
    version: &VersionId,
    refusal: RecordRefusal,
) -> Result<(&'static str, Text), Fault> {
    let refused = match refusal {
        RecordRefusal::Refused(refused) => refused,
        RecordRefusal::Fault(fault) => return Err(fault),
    };
    Ok(match refused {
        Refused::Contradiction(contradiction) => {
            let field = match contradiction {
                Contradiction::NotLonger { .. } | Contradiction::BeyondCap { .. } => UNTIL,
                _ => WHAT,
            };
            (field, contradicts(tr, procedures, version, &contradiction))
        }
        Refused::Future => (ON, words::future(tr)),
        Refused::BeforeTheCase => (ON, words::before(tr)),
        Refused::GroundMissing => (GROUND, words::ground_missing(tr)),
        Refused::GroundTooLong => (GROUND, words::ground_long(tr, GROUND_CHARS)),
        Refused::NothingToCorrect => (WHAT, words::no_event(tr)),
    })
}

/// Why the procedure does not allow it, with what it does allow.
fn contradicts(tr: &Tr, procedures: &Procedures, version: &VersionId, why: &Contradiction) -> Text {
    let step = |step: &StepId| step_name(procedures, version, step);
    match why {
        Contradiction::AlreadyOpen => words::no_open(tr),
        Contradiction::AlreadyLodged { on } => words::no_lodged(tr, when::date(*on)),
        Contradiction::Withdrawn => words::no_withdrawn(tr),
        Contradiction::Ended => words::no_ended(tr),
        Contradiction::NotClosed => words::no_closed(tr),
        Contradiction::NotNext { step: wanted, possible } => {
            let names: Vec<String> = possible.iter().map(|possible| step(possible).value).collect();
            if names.is_empty() {
                words::no_next_none(tr, step(wanted))
            } else {
                words::no_next(tr, step(wanted), names.join(", "))
            }
        }
        Contradiction::NotDecided { step: wanted, outcome } => {
            words::no_decided(tr, step(wanted), outcome_name(tr, *outcome))
        }
        Contradiction::NotCurrent { step: wanted, .. } => words::no_current(tr, step(wanted)),
        Contradiction::TrackNotOpen { track, .. } => {
            words::no_track(tr, track_name(procedures, version, track))
        }
        Contradiction::NotToDecide { outcome, .. } => words::no_decide(tr, outcome_name(tr, *outcome)),
        Contradiction::TermNotRunning { term } => words::no_running(tr, term_name(tr, term)),
        Contradiction::TermNotSuspended { term } => words::no_suspended(tr, term_name(tr, term)),
        Contradiction::NotLonger { end, .. } => words::no_longer(tr, when::date(*end)),
        Contradiction::BeyondCap { cap, .. } => words::no_cap(tr, when::date(*cap)),
        Contradiction::NotHeard => words::no_report(tr),
        Contradiction::OnlyAsCorrection => words::no_retract(tr),
    }
}

/// Everything that can be recorded now: what the procedure lets follow, and nothing else.
fn possible(procedures: &Procedures, file: &CaseFile, now: Timestamp) -> Vec<EventKind> {
    let position = &file.position;
    let today = domain::time::day(now);
    let mut kinds = vec![EventKind::Lodged { on: today }];
    kinds.extend(position.stage.current().map(|step| EventKind::StepDone { step: step.clone() }));
    kinds.extend(position.outcomes.iter().map(|outcome| EventKind::Decided { outcome: *outcome }));
    let steps = position.next.iter().filter_map(|next| next.step.clone());
    kinds.extend(steps.map(|step| EventKind::StepStarted { step }));
    kinds.extend(position.tracks.iter().map(|track| EventKind::TrackAssigned { track: track.clone() }));
    let begun = file.hearing.as_ref().filter(|booked| booked.hearing.time.starts <= now);
    kinds.extend(begun.map(|booked| EventKind::HearingHeld { hearing: booked.hearing.id }));
    kinds.extend(Manner::ALL.iter().map(|how| EventKind::ReportCorrected { how: *how, with: None }));
    kinds.extend([EventKind::Withdrawn, EventKind::Reopened]);
    kinds.retain(|kind| may_follow(position, kind).is_ok());
    // Of a term, the file of the law says whether it can be longer or stand still at all.
    let law = procedures.version(&position.version);
    for running in &position.terms {
        let Some(term) = law.and_then(|law| law.term(&running.term)) else { continue };
        let id = || running.term.clone();
        if matches!(running.state, TermState::Suspended { .. }) {
            kinds.push(EventKind::TermResumed { term: id() });
        }
        if running.is_open() && !term.extensions.is_empty() {
            kinds.push(EventKind::TermExtended { term: id(), until: running.end.unwrap_or(today) });
        }
        if running.is_open() && !term.suspensions.is_empty() {
            kinds.push(EventKind::TermSuspended { term: id() });
        }
    }
    let mut seen = Vec::new();
    kinds.retain(|kind| {
        let code = code(kind);
        let first = !seen.contains(&code);
        seen.push(code);
        first
    });
    kinds
}

/// What a choice in the list is called; an extension says its day in a field of its own.
fn choice_name(tr: &Tr, procedures: &Procedures, position: &Position, kind: &EventKind) -> Text {
    match kind {
        EventKind::TermExtended { term, .. } => words::what_extended(tr, term_name(tr, term)),
        kind => event_name(tr, procedures, position, kind),
    }
}

/// The form. It goes to the preview first: nothing is recorded unseen.
pub(super) fn form(
    tr: &Tr,
    procedures: &Procedures,
    file: &CaseFile,
    form: &Fields,
    wrong: &Wrong,
    now: Timestamp,
) -> AnyView {
    let field = |name, label| Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name));
    let corrected = corrected(file, form);
    let mut choices = vec![Choice::new("", words::what_choose(tr))];
    if corrected.is_some() {
        choices.push(Choice::new(SAME, words::what_same(tr)));
        choices.push(Choice::new(RETRACTED, words::what_retracted(tr)));
    }
    let kinds = possible(procedures, file, now);
    choices.extend(kinds.iter().filter_map(|kind| {
        Some(Choice::new(code(kind)?, choice_name(tr, procedures, &file.position, kind)))
    }));
    let extends = kinds.iter().any(|kind| matches!(kind, EventKind::TermExtended { .. }))
        || corrected.is_some_and(|event| matches!(event.kind, EventKind::TermExtended { .. }));
    let reports = kinds.iter().any(|kind| matches!(kind, EventKind::ReportCorrected { .. }));
    let with = reports.then(|| {
        let mut choices = vec![Choice::new("", words::with_nobody(tr))];
        choices.extend(HELPERS.map(|helper| Choice::new(helper.code(), actor_name(tr, helper))));
        let field = field(WITH, words::with(tr)).with_hint(words::with_hint(tr));
        view! { <Select field choices/> }
    });
    let today = domain::time::day(now).to_string();
    let on = if form.has(ON) { form.get(ON).to_owned() } else { today };
    let until = extends.then(|| {
        let field = field(UNTIL, words::until(tr)).with_hint(words::until_hint(tr));
        view! { <TextField kind=Kind::Date field/> }
    });
    let told = corrected.map(|event| {
        let what = event_name(tr, procedures, &file.position, &event.kind);
        view! {
            <Paragraph text=words::record_correct_text(tr, what)/>
            <Hidden name=CORRECTS value=event.seq.to_string()/>
        }
    });
    view! {
        <form class="ww-form" method="post" action=paths::case_preview(file.case)>
            {told}
            <Select field=field(WHAT, words::what(tr)).with_hint(words::what_hint(tr)) choices/>
            <TextField kind=Kind::Date field=field(ON, words::on(tr)).with_value(on)/>
            {until}
            {with}
            <TextField field=field(GROUND, words::ground(tr)).with_hint(words::ground_hint(tr, GROUND_CHARS))/>
            <Button text=words::look(tr) symbol=crate::component::Symbol::Eye/>
        </form>
    }
    .into_any()
}

/// The same fields, unseen, so that what was looked at is what is recorded.
pub(super) fn along(form: &Fields) -> AnyView {
    [WHAT, ON, UNTIL, WITH, GROUND, CORRECTS]
        .into_iter()
        .filter(|name| form.has(name))
        .map(|name| view! { <Hidden name value=form.get(name)/> })
        .collect::<Vec<_>>()
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{event::Author, ids::CaseId, ids::HearingId};
    use jiff::civil::date;
    use uuid::Uuid;

    fn kinds() -> Vec<EventKind> {
        vec![
            EventKind::Lodged { on: date(2027, 3, 1) },
            EventKind::StepStarted { step: StepId::new("n1") },
            EventKind::StepDone { step: StepId::new("n1") },
            EventKind::TrackAssigned { track: TrackId::new("regular") },
            EventKind::TermExtended { term: TermId::new("decision"), until: date(2027, 6, 1) },
            EventKind::TermSuspended { term: TermId::new("decision") },
            EventKind::TermResumed { term: TermId::new("decision") },
            EventKind::HearingHeld { hearing: HearingId::from_uuid(Uuid::nil()) },
            EventKind::Decided { outcome: Outcome::Granted },
            EventKind::ReportCorrected { how: Manner::Phone, with: Some(Actor::Lawyer) },
            EventKind::Withdrawn,
            EventKind::Reopened,
            EventKind::Retracted,
        ]
    }

    #[test]
    fn what_stands_in_the_form_is_read_back_as_it_was() {
        for recorded in kinds() {
            let code = code(&recorded).unwrap();
            let read = kind(&code, date(2027, 3, 1), Some(date(2027, 6, 1)), Some(Actor::Lawyer), None);
            assert_eq!(read, Some(recorded), "{code}");
        }
    }

    #[test]
    fn what_is_booked_is_not_typed() {
        let cancelled = EventKind::HearingConfirmed { hearing: HearingId::from_uuid(Uuid::nil()) };
        assert_eq!(code(&cancelled), None);
        assert!(!correctable(&cancelled) && !correctable(&EventKind::CaseOpened));
        for made_up in ["", "decided:maybe", "hearing-held:no-id", "term-extended:decision"] {
            assert_eq!(kind(made_up, date(2027, 3, 1), None, None, None), None, "{made_up}");
        }
    }

    #[test]
    fn the_same_event_takes_the_day_of_the_form() {
        let event = |kind| Event {
            case: CaseId::from_uuid(Uuid::nil()),
            seq: 3,
            kind,
            occurred: Timestamp::UNIX_EPOCH,
            recorded: Timestamp::UNIX_EPOCH,
            by: Author { kind: "staff".into(), id: None, role: None, on_behalf_of: None, helper: None },
            ground: None,
            corrects: None,
            revision: None,
        };
        let lodged = event(EventKind::Lodged { on: date(2027, 1, 1) });
        let on = date(2027, 3, 1);
        assert_eq!(kind(SAME, on, None, None, Some(&lodged)), Some(EventKind::Lodged { on }));
        let longer = event(EventKind::TermExtended { term: TermId::new("decision"), until: on });
        assert_eq!(kind(SAME, on, None, None, Some(&longer)), Some(longer.kind.clone()));
        assert_eq!(kind(SAME, on, None, None, None), None);
    }
}
