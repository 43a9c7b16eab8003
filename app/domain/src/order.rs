//! In which line a person waits and what placed them there: the answer to "why is somebody else earlier?".
//!
//! Only what Wegwijs knows about this person is told. How many wait before them nobody tells Wegwijs, and the order is not
//! the decision. Source: the policy report of 2024, section 4.2 (confidence: policy), and the rules of booking in domain.md
//! section 2 (confidence: design).

use crate::{
    event::{Event, EventKind},
    language::Lang,
    person::Person,
    position::{Position, Stage, TermState},
    procedure::{Procedures, Step, TrackId},
    time::day,
};
use jiff::civil::Date;

/// One thing that decides in which line somebody waits, or where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Each way through the procedure has a line of its own.
    Way(TrackId),
    /// The law of the day of lodging holds.
    Lodged(Date),
    /// Since when the case is at its step: within a line, who came first.
    Since(Date),
    /// A hearing needs an interpreter of this language.
    Interpreter(Lang),
    /// Children who came alone are heard by staff who are trained for it.
    Children,
    /// A term stands still since this day.
    StandsStill(Date),
    /// A move, after which what was planned may have to be planned anew.
    Moved(Date),
}

/// What places the case of `person` in its line; nothing once there is nothing to wait for.
pub fn rules(events: &[Event], here: &Position, procedures: &Procedures, person: &Person) -> Vec<Rule> {
    let Some(since) = here.stage.since().filter(|_| waits(here)) else { return Vec::new() };
    let law = procedures.version(&here.version);
    let mut rules = Vec::new();
    rules.extend(law.filter(|law| law.is_way(&here.track)).map(|_| Rule::Way(here.track.clone())));
    rules.extend(here.lodged.map(Rule::Lodged));
    rules.push(Rule::Since(day(since)));
    let steps =
        here.stage.current().into_iter().chain(here.next.iter().filter_map(|next| next.step.as_ref()));
    let mut steps = steps.filter_map(|step| law?.step(step));
    if steps.any(|step: &Step| step.hearing.is_some()) {
        rules.push(Rule::Interpreter(person.language));
    }
    if person.unaccompanied {
        rules.push(Rule::Children);
    }
    let still = here.terms.iter().filter_map(|term| match term.state {
        TermState::Suspended { since } => Some(since),
        TermState::Running | TermState::Met { .. } | TermState::Passed => None,
    });
    rules.extend(still.min().map(Rule::StandsStill));
    let moved = events.iter().filter(|event| matches!(event.kind, EventKind::PersonMoved { .. }));
    let moved = moved.map(|event| event.occurred).filter(|at| *at >= since);
    rules.extend(moved.max().map(|at| Rule::Moved(day(at))));
    rules
}

/// Whether something is still to come.
const fn waits(here: &Position) -> bool {
    here.withdrawn.is_none() && matches!(here.stage, Stage::In { .. } | Stage::Between { .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        account::VNumber,
        event::Author,
        ids::{CaseId, PersonId, PlaceId},
        position::position,
        procedure::{StepId, TermId},
    };
    use jiff::{Timestamp, civil::date};
    use uuid::Uuid;

    fn person(unaccompanied: bool) -> Person {
        Person {
            id: PersonId::from_uuid(Uuid::nil()),
            v_number: VNumber::parse("1234567890").unwrap(),
            given_name: String::new(),
            family_name: String::new(),
            born: date(2009, 1, 1),
            nationality: "XXX".to_owned(),
            language: Lang::Ti,
            phone: None,
            place: None,
            unaccompanied,
        }
    }

    fn of(told: &[(&str, EventKind)], unaccompanied: bool) -> Vec<Rule> {
        let at = |text: &str| -> Timestamp { format!("{text}T10:00:00Z").parse().unwrap() };
        let event = |(seq, (on, kind)): (i32, &(&str, EventKind))| Event {
            case: CaseId::from_uuid(Uuid::nil()),
            seq,
            kind: kind.clone(),
            occurred: at(on),
            recorded: at(on),
            by: Author { kind: "system".to_owned(), id: None, role: None, on_behalf_of: None, helper: None },
            ground: None,
            corrects: None,
            revision: None,
        };
        let events: Vec<Event> = (1..).zip(told).map(event).collect();
        let procedures = Procedures::embedded().unwrap();
        let here = position(&events, &procedures, at("2027-01-01"));
        rules(&events, &here, &procedures, &person(unaccompanied))
    }

    fn started(step: &str) -> EventKind {
        EventKind::StepStarted { step: StepId::new(step) }
    }

    fn admitted() -> Vec<(&'static str, EventKind)> {
        vec![
            ("2026-06-12", EventKind::CaseOpened),
            ("2026-06-15", EventKind::Lodged { on: date(2026, 6, 15) }),
            ("2026-06-20", EventKind::TrackAssigned { track: TrackId::new("regular") }),
            ("2026-06-21", started("n0")),
        ]
    }

    #[test]
    fn who_waits_for_a_hearing_learns_the_way_the_day_and_the_interpreter() {
        let expected = [
            Rule::Way(TrackId::new("regular")),
            Rule::Lodged(date(2026, 6, 15)),
            Rule::Since(date(2026, 6, 21)),
            Rule::Interpreter(Lang::Ti),
        ];
        assert_eq!(of(&admitted(), false), expected);
        assert_eq!(of(&admitted(), true).last(), Some(&Rule::Children));
    }

    #[test]
    fn what_stands_still_and_a_move_since_are_told() {
        let mut told = admitted();
        told.push(("2026-06-18", EventKind::PersonMoved { place: PlaceId::from_uuid(Uuid::nil()) }));
        assert!(
            !of(&told, false).iter().any(|rule| matches!(rule, Rule::Moved(_))),
            "a move before the step"
        );
        told.push(("2026-07-01", EventKind::PersonMoved { place: PlaceId::from_uuid(Uuid::nil()) }));
        told.push(("2026-07-02", EventKind::TermSuspended { term: TermId::new("decision") }));
        let rules = of(&told, false);
        assert!(
            rules.ends_with(&[Rule::StandsStill(date(2026, 7, 2)), Rule::Moved(date(2026, 7, 1))]),
            "{rules:?}"
        );
    }

    #[test]
    fn where_nothing_is_to_come_there_is_no_line() {
        assert_eq!(of(&[], false), []);
        let mut told = admitted();
        told.push(("2026-07-01", EventKind::Withdrawn));
        assert_eq!(of(&told, false), []);
    }

    #[test]
    fn after_the_last_hearing_no_interpreter_is_waited_for() {
        let mut told = admitted();
        told.extend([("2026-07-01", started("n1")), ("2026-07-02", started("n2"))]);
        assert!(!of(&told, false).contains(&Rule::Interpreter(Lang::Ti)));
    }
}
