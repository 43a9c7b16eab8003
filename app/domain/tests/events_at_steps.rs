//! What each event does at each step of each track, as texts in `golden/` that are read when the law or a rule changes.
//!
//! `UPDATE=1 cargo test -p domain --test events_at_steps` writes them anew.

use domain::{
    event::{Author, Event, EventKind, Manner, Outcome},
    ids::CaseId,
    position::{Position, Stage, may_follow, position},
    procedure::{Procedure, Procedures, Step, StepId, TermId, TrackId},
};
use jiff::{Timestamp, ToSpan, civil::date};
use std::{fmt::Write, fs, path::Path};
use uuid::Uuid;

/// A case that is being told, one day for each event.
struct Told<'a> {
    procedures: &'a Procedures,
    events: Vec<Event>,
    now: Timestamp,
}

impl<'a> Told<'a> {
    /// A case that was opened and lodged on the first day of `procedure`, or well before its last one.
    fn new(procedures: &'a Procedures, procedure: &Procedure) -> Self {
        let lodged = procedure.lodged_from.unwrap_or(date(2026, 3, 2));
        let now = lodged.at(9, 0, 0, 0).in_tz("Europe/Amsterdam").expect("a time of the zone").timestamp();
        let mut told = Self { procedures, events: Vec::new(), now };
        told.tell(EventKind::CaseOpened);
        told.tell(EventKind::Lodged { on: lodged });
        told
    }

    fn tell(&mut self, kind: EventKind) {
        self.now += 24.hours();
        self.events.push(Event {
            case: CaseId::from_uuid(Uuid::nil()),
            seq: i32::try_from(self.events.len()).expect("a few events") + 1,
            kind,
            occurred: self.now,
            recorded: self.now,
            by: Author { kind: "system".to_owned(), id: None, role: None, on_behalf_of: None, helper: None },
            ground: None,
            corrects: None,
            revision: None,
        });
    }

    fn stands(&self) -> Position {
        position(&self.events, self.procedures, self.now)
    }

    /// What `kind` leads to; `None` when it may not be recorded.
    fn leads_to(&self, kind: EventKind) -> Option<String> {
        may_follow(&self.stands(), &kind).ok()?;
        let mut told = Self { procedures: self.procedures, events: self.events.clone(), now: self.now };
        told.tell(kind);
        Some(place(&told.stands()))
    }
}

/// Where a case stands, in one line.
fn place(position: &Position) -> String {
    let mut text = match &position.stage {
        Stage::NotBegun => "not begun".to_owned(),
        Stage::In { step, .. } => format!("in {step}"),
        Stage::Between { after, .. } => format!("after {after}"),
        Stage::Ended { step, .. } => format!("ended at {step}"),
    };
    write!(text, ", {}", position.track).expect("text grows");
    for beside in position.beside.iter().filter(|beside| beside.since.is_some()) {
        write!(text, ", beside it {}", beside.step).expect("text grows");
    }
    if let Some(decision) = &position.decision {
        write!(text, ", decided {}", decision.outcome.code()).expect("text grows");
    }
    if position.withdrawn.is_some() {
        text.push_str(", withdrawn");
    }
    text
}

/// Every event that the procedure knows of, with its code and what it is about.
fn events(procedure: &Procedure) -> Vec<(String, EventKind)> {
    let named =
        |kind: EventKind, about: &str| (format!("{} {about}", kind.code()).trim_end().to_owned(), kind);
    let step = |make: fn(StepId) -> EventKind| {
        procedure.steps.iter().map(move |step| named(make(step.id.clone()), step.id.as_str()))
    };
    let until = date(2099, 1, 1);
    let extended = |term: &TermId| EventKind::TermExtended { term: term.clone(), until };
    let mut events = vec![
        named(EventKind::CaseOpened, ""),
        named(EventKind::Lodged { on: date(2026, 7, 1) }, ""),
        named(EventKind::Withdrawn, ""),
        named(EventKind::Reopened, ""),
        named(EventKind::Retracted, ""),
        named(EventKind::ReportCorrected { how: Manner::Paper, with: None }, ""),
    ];
    events.extend(step(|step| EventKind::StepStarted { step }));
    events.extend(step(|step| EventKind::StepDone { step }));
    let tracks = procedure.tracks.iter().map(|track| track.id.clone());
    events
        .extend(tracks.map(|track| named(EventKind::TrackAssigned { track: track.clone() }, track.as_str())));
    let outcomes = Outcome::ALL.iter();
    events.extend(outcomes.map(|outcome| named(EventKind::Decided { outcome: *outcome }, outcome.code())));
    for term in procedure.terms.iter().map(|term| &term.id) {
        events.push(named(extended(term), term.as_str()));
        events.push(named(EventKind::TermSuspended { term: term.clone() }, term.as_str()));
        events.push(named(EventKind::TermResumed { term: term.clone() }, term.as_str()));
    }
    events
}

/// A case that is in `step`. What stands beside goes on beside the first step that it may.
fn at<'a>(procedures: &'a Procedures, procedure: &Procedure, step: &Step) -> Told<'a> {
    let mut told = Told::new(procedures, procedure);
    if procedure.is_way(&step.track) {
        told.tell(EventKind::TrackAssigned { track: TrackId::new(step.track.as_str()) });
    }
    if let Some(first) = step.beside.first() {
        told.tell(EventKind::StepStarted { step: first.clone() });
    }
    told.tell(EventKind::StepStarted { step: step.id.clone() });
    told
}

fn text(procedures: &Procedures, procedure: &Procedure) -> String {
    let mut text = format!(
        "{} revision {}: what each event leads to at each step.\nAn event that is not named at a step may not be \
         recorded there.\n",
        procedure.id, procedure.revision
    );
    for track in &procedure.tracks {
        for step in procedure.steps.iter().filter(|step| step.track == track.id) {
            let going = at(procedures, procedure, step);
            writeln!(text, "\n{} {}: {}", track.id, step.id, step.name).expect("text grows");
            states(&mut text, procedure, &going);
            let mut over = at(procedures, procedure, step);
            over.tell(EventKind::StepDone { step: step.id.clone() });
            if may_follow(&going.stands(), &EventKind::StepDone { step: step.id.clone() }).is_ok() {
                states(&mut text, procedure, &over);
            }
        }
    }
    text
}

/// What each event leads to from where a case stands.
fn states(text: &mut String, procedure: &Procedure, told: &Told<'_>) {
    writeln!(text, "  {}", place(&told.stands())).expect("text grows");
    for (name, kind) in events(procedure) {
        if let Some(leads_to) = told.leads_to(kind) {
            writeln!(text, "    {name} -> {leads_to}").expect("text grows");
        }
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the tests' own setting: whether to write the kept text anew")]
fn what_each_event_leads_to_at_each_step_is_as_kept() {
    let procedures = Procedures::embedded().expect("the embedded files hold together");
    for procedure in procedures.versions() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/{}.txt", procedure.id));
        let text = text(&procedures, procedure);
        if std::env::var("UPDATE").is_ok() {
            fs::write(&path, text).expect("it can be written");
            continue;
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        let first = text.lines().zip(kept.lines()).find(|(now, kept)| now != kept);
        assert!(
            kept == text,
            "{} differs; run with UPDATE=1 and read what changed. First: {first:?}",
            path.display()
        );
    }
}

#[test]
fn every_step_that_is_no_end_leads_on() {
    let procedures = Procedures::embedded().expect("the embedded files hold together");
    for procedure in procedures.versions() {
        for step in procedure.steps.iter().filter(|step| !step.end && step.beside.is_empty()) {
            let going = at(&procedures, procedure, step);
            let here = place(&going.stands());
            let elsewhere = events(procedure)
                .into_iter()
                .filter(|(_, kind)| !matches!(kind, EventKind::Withdrawn | EventKind::StepDone { .. }))
                .filter_map(|(_, kind)| going.leads_to(kind));
            assert!(
                elsewhere.into_iter().any(|leads_to| leads_to != here),
                "{} of {}",
                step.id,
                procedure.id
            );
        }
    }
}
