use super::*;
use crate::{
    event::Author,
    ids::CaseId,
    record::{Draft, judged},
};
use jiff::civil::date;
use serde_json::json;
use uuid::Uuid;

fn withdrawn() -> Value {
    json!({ "id": "a-1", "v_number": "2800000001", "kind": "withdrawn", "occurred": "2026-07-01", "ground": " brief 7 " })
}

/// The line of a withdrawal with other fields; `null` takes a field away.
#[expect(clippy::needless_pass_by_value, reason = "what a test writes down is used once")]
fn with(changes: Value) -> Result<Line, Refusal> {
    let mut line = withdrawn();
    for (name, value) in changes.as_object().unwrap() {
        if value.is_null() {
            line.as_object_mut().unwrap().remove(name);
        } else {
            line[name] = value.clone();
        }
    }
    Line::read(line)
}

#[test]
fn a_line_is_read_as_it_is() {
    let line = Line::read(withdrawn()).unwrap();
    assert_eq!(
        (line.id.as_str(), line.number.as_str(), line.ground.as_str()),
        ("a-1", "2800000001", "brief 7")
    );
    assert_eq!((&line.kind, line.occurred), (&EventKind::Withdrawn, Occurred::On(date(2026, 7, 1))));
    assert_eq!(line.corrects, None);
    let at = with(json!({ "occurred": "2026-07-01T23:30:00+00:00", "kind": "lodged" })).unwrap();
    assert_eq!(at.kind, EventKind::Lodged { on: date(2026, 7, 2) }, "the day is that of Amsterdam");
    let longer = with(json!({ "kind": "term-extended", "term": "decision", "until": "2027-01-01" })).unwrap();
    let term = TermId::new("decision");
    assert_eq!(longer.kind, EventKind::TermExtended { term, until: date(2027, 1, 1) });
}

#[test]
fn every_kind_can_be_told_and_is_called_as_it_is_kept() {
    let own = json!({ "step": "b4", "track": "regular", "term": "decision", "until": "2027-01-01", "outcome": "granted" });
    for (kind, fields) in KINDS {
        let mut changes = json!({ "kind": kind });
        for field in *fields {
            changes[*field] = own[*field].clone();
        }
        assert_eq!(with(changes.clone()).unwrap().kind.code(), *kind);
        // No field may miss, and no other field may be there.
        for field in ["step", "track", "term", "until", "outcome"] {
            let mut wrong = changes.clone();
            wrong[field] = if fields.contains(&field) { Value::Null } else { own[field].clone() };
            assert_eq!(with(wrong).unwrap_err().code, Code::FieldUnfit, "{kind} {field}");
        }
    }
}

#[test]
fn what_is_wrong_is_told_by_its_code() {
    for (changes, code) in [
        (json!({ "extra": 1 }), Code::Malformed),
        (json!({ "id": null }), Code::Malformed),
        (json!({ "id": 7 }), Code::Malformed),
        (json!({ "id": "" }), Code::IdUnfit),
        (json!({ "id": "a b" }), Code::IdUnfit),
        (json!({ "id": "a".repeat(ID_CHARS + 1) }), Code::IdUnfit),
        (json!({ "corrects": "ä" }), Code::IdUnfit),
        (json!({ "v_number": "280000000" }), Code::VNumberUnfit),
        (json!({ "v_number": "28 0000 0001" }), Code::VNumberUnfit),
        (json!({ "v_number": "٢٨٠٠٠٠٠٠٠١" }), Code::VNumberUnfit),
        (json!({ "kind": "case-opened" }), Code::KindUnknown),
        (json!({ "kind": "hearing-held" }), Code::KindUnknown),
        (json!({ "kind": "person-moved" }), Code::KindUnknown),
        (json!({ "kind": "decided", "outcome": "maybe" }), Code::FieldUnfit),
        (json!({ "kind": "term-extended", "term": "decision", "until": "soon" }), Code::FieldUnfit),
        (json!({ "occurred": "yesterday" }), Code::OccurredUnfit),
        (json!({ "occurred": "2026-02-30" }), Code::OccurredUnfit),
        (json!({ "occurred": "2026-07-01T10:00:00" }), Code::OccurredUnfit),
        (json!({ "occurred": "2026-07-01T10:00:00+02:00[Europe/Amsterdam]" }), Code::OccurredUnfit),
        (json!({ "occurred": "0001-01-01" }), Code::OccurredUnfit),
        (json!({ "occurred": "9999-12-30T22:00:00Z" }), Code::OccurredUnfit),
        (json!({ "ground": "  " }), Code::GroundUnfit),
        (json!({ "ground": "x\u{0}" }), Code::GroundUnfit),
        (json!({ "ground": "x".repeat(GROUND_CHARS + 1) }), Code::GroundUnfit),
    ] {
        assert_eq!(with(changes.clone()).unwrap_err().code, code, "{changes}");
    }
    assert_eq!(Line::read(json!([1])).unwrap_err().code, Code::Malformed);
}

#[test]
fn what_says_something_else_has_another_content() {
    let said = |changes| with(changes).unwrap().content();
    let same = said(json!({}));
    assert_eq!(said(json!({ "id": "b", "v_number": "2800000002", "ground": "brief 7" })), same);
    for other in [
        json!({ "ground": "brief 8" }),
        json!({ "occurred": "2026-07-02" }),
        json!({ "kind": "reopened" }),
        json!({ "corrects": "b" }),
    ] {
        assert_ne!(said(other.clone()), same, "{other}");
    }
}

/// Under the Pact, with the second step done and the third begun.
struct Story(Vec<Event>);

impl Story {
    fn new() -> Self {
        let mut story = Self(Vec::new());
        for (day, kind) in [
            ("2026-06-12", EventKind::CaseOpened),
            ("2026-06-12", started("b1")),
            ("2026-06-15", started("b2")),
            ("2026-06-18", EventKind::StepDone { step: StepId::new("b2") }),
            ("2026-06-20", started("b3")),
        ] {
            story.0.push(story.event(day, kind));
        }
        story
    }

    fn event(&self, day: &str, kind: EventKind) -> Event {
        let at = format!("{day}T10:00:00Z").parse().unwrap();
        Event {
            case: CaseId::from_uuid(Uuid::nil()),
            seq: i32::try_from(self.0.len()).unwrap() + 1,
            kind,
            occurred: at,
            recorded: at,
            by: Author { kind: "sender".into(), id: None, role: None, on_behalf_of: None, helper: None },
            ground: None,
            corrects: None,
            revision: None,
        }
    }

    fn fits(&self, day: &str, kind: EventKind) -> Result<(), Code> {
        let now = "2026-07-01T10:00:00Z".parse().unwrap();
        let procedures = Procedures::embedded().unwrap();
        fits(&self.0, &self.event(day, kind), &procedures, now).map_err(|refusal| refusal.code)
    }
}

fn started(step: &str) -> EventKind {
    EventKind::StepStarted { step: StepId::new(step) }
}

#[test]
fn what_is_told_late_fits_where_it_happened() {
    let story = Story::new();
    // Nothing is known to have happened later: that is for the rules of recording alone.
    assert_eq!(story.fits("2026-06-25", EventKind::Withdrawn), Ok(()));
    // In the middle it would make what came later impossible, or was not possible then.
    assert_eq!(story.fits("2026-06-16", EventKind::Withdrawn), Err(Code::LaterContradicts));
    assert_eq!(story.fits("2026-06-16", started("b3")), Err(Code::LaterContradicts));
    assert_eq!(story.fits("2026-06-13", started("b4")), Err(Code::NotNext));
    // It may also fit there.
    assert_eq!(story.fits("2026-06-13", EventKind::StepDone { step: StepId::new("b1") }), Ok(()));
}

#[test]
fn names_and_days_are_those_of_the_law_that_governs_the_case() {
    let story = Story::new();
    let term = |id: &str| TermId::new(id);
    for (day, kind, code) in [
        ("2026-06-25", started("nowhere"), Code::NotInVersion),
        ("2026-06-25", EventKind::TrackAssigned { track: TrackId::new("spoor-4") }, Code::NotInVersion),
        ("2026-06-25", EventKind::TermSuspended { term: term("nowhere") }, Code::NotInVersion),
    ] {
        assert_eq!(story.fits(day, kind.clone()), Err(code), "{kind:?}");
    }
    let law = Procedures::embedded().unwrap();
    let pact = law.for_lodging(date(2026, 6, 15));
    let fixed = pact.terms.iter().find(|term| term.suspensions.is_empty()).unwrap().id.clone();
    assert_eq!(story.fits("2026-06-25", EventKind::TermSuspended { term: fixed }), Err(Code::TermFixed));
    // Lodged under the Pact, so nothing happened before the Pact.
    let lodged = Story(vec![
        story.event("2026-06-01", EventKind::CaseOpened),
        Event { seq: 2, ..story.event("2026-06-20", EventKind::Lodged { on: date(2026, 6, 20) }) },
    ]);
    assert_eq!(lodged.fits("2026-06-05", started("b1")), Err(Code::BeforeTheVersion));
}

#[test]
fn what_the_rules_refuse_is_told_with_what_would_be_possible() {
    let story = Story::new();
    let draft = Draft {
        kind: started("b1"),
        occurred: Occurred::On(date(2026, 6, 25)),
        ground: "x".into(),
        corrects: None,
    };
    let author = story.0[0].by.clone();
    let now = "2026-07-01T10:00:00Z".parse().unwrap();
    let refused = judged(story.0[0].case, &story.0, &draft, author, &Procedures::embedded().unwrap(), now);
    let refusal = Refusal::from(refused.unwrap_err());
    assert_eq!(refusal.code, Code::NotNext);
    assert!(refusal.possible.contains(&"b4".to_owned()), "{refusal:?}");
}

#[test]
fn a_sender_has_a_short_name() {
    assert_eq!(sender_name(" Indigo ").as_deref(), Some("Indigo"));
    assert_eq!(sender_name(&"x".repeat(NAME_CHARS)).map(|name| name.len()), Some(NAME_CHARS));
    for unfit in ["", "  ", "a\nb", &"x".repeat(NAME_CHARS + 1)] {
        assert_eq!(sender_name(unfit), None, "{unfit:?}");
    }
}
