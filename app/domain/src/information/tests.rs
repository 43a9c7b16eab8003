use super::*;
use crate::{
    event::{Author, Event, EventKind, Outcome},
    ids::CaseId,
    position::position,
    procedure::{StepId, TermId, TrackId},
};
use jiff::civil::date;
use std::collections::HashSet;
use uuid::Uuid;

fn at(day: &str) -> Timestamp {
    format!("{day}T10:00:00Z").parse().unwrap()
}

fn events(story: &[(&str, EventKind)]) -> Vec<Event> {
    let event = |(index, (day, kind)): (usize, &(&str, EventKind))| Event {
        case: CaseId::from_uuid(Uuid::nil()),
        seq: i32::try_from(index).unwrap() + 1,
        kind: kind.clone(),
        occurred: at(day),
        recorded: at(day),
        by: Author { kind: "staff".to_owned(), id: None, role: None, on_behalf_of: None, helper: None },
        ground: None,
        corrects: None,
        revision: None,
    };
    story.iter().enumerate().map(event).collect()
}

fn started(step: &str) -> EventKind {
    EventKind::StepStarted { step: StepId::new(step) }
}

fn done(step: &str) -> EventKind {
    EventKind::StepDone { step: StepId::new(step) }
}

const GROWN: Facts = Facts { hearing: None, born: date(1990, 1, 1), ward: false };

/// The ids of the cards that are due after `story` on `day`.
fn due(story: &[(&str, EventKind)], day: &str, facts: Facts) -> Vec<String> {
    let position = position(&events(story), &Procedures::embedded().unwrap(), at(day));
    let cards = Cards::embedded().unwrap();
    cards.due(&position, &facts, at(day)).into_iter().map(|card| card.id.to_string()).collect()
}

fn regular() -> Story {
    vec![
        ("2026-06-12", EventKind::CaseOpened),
        ("2026-06-12", started("b2")),
        ("2026-06-15", started("b4")),
        ("2026-06-15", EventKind::Lodged { on: date(2026, 6, 15) }),
        ("2026-06-18", EventKind::TrackAssigned { track: TrackId::new("regular") }),
        ("2026-06-18", started("n0")),
    ]
}

#[test]
fn the_cards_that_are_part_of_the_program_hold_together() {
    let cards = Cards::embedded().unwrap_or_else(|faults| panic!("{faults}"));
    assert!(cards.all().len() >= 32, "{} cards", cards.all().len());
    for topic in Topic::ALL {
        assert!(cards.about(*topic, false).len() >= 2, "too little about {}", topic.code());
    }
    for card in cards.all().iter().filter(|card| card.together) {
        assert!(card.weight >= 60, "{} would get lost", card.id);
    }
}

type Story = Vec<(&'static str, EventKind)>;
/// The story, the day, the facts, what stands first, what must be there and what must not.
type Row = (Story, &'static str, Facts, &'static str, &'static [&'static str], &'static [&'static str]);

#[test]
fn what_is_due_follows_the_case() {
    let hearing = |day| Facts { hearing: Some(at(day)), ..GROWN };
    let with = |more: &[(&'static str, EventKind)]| [regular(), more.to_vec()].concat();
    let longer = EventKind::TermExtended { term: TermId::new("decision"), until: date(2027, 5, 1) };
    let table: [Row; 10] = [
        (vec![], "2026-06-12", GROWN, "free-explanation", &["rights", "duties", "who"], &["lawyer", "work"]),
        (regular()[..2].to_vec(), "2026-06-13", GROWN, "first-check", &["fingerprints"], &["papers"]),
        (regular(), "2026-07-01", GROWN, "papers", &[], &["rights", "waiting", "late"]),
        (regular(), "2026-07-01", hearing("2026-07-14"), "prepare", &["interpreter", "secret"], &["breaks"]),
        (regular(), "2026-07-01", hearing("2026-07-08"), "prepare", &["breaks"], &[]),
        (regular(), "2026-07-01", hearing("2026-06-30"), "papers", &[], &["prepare", "interpreter"]),
        (with(&[("2026-07-02", started("n2"))]), "2026-07-03", GROWN, "report", &["sleep"], &["waiting"]),
        (
            with(&[("2026-07-02", started("n2")), ("2026-07-09", done("n2"))]),
            "2026-07-20",
            GROWN,
            "waiting",
            &["order"],
            &["report"],
        ),
        (with(&[("2026-07-02", longer)]), "2027-01-02", GROWN, "longer", &["work"], &["late"]),
        (regular(), "2027-01-02", GROWN, "late", &["sleep"], &["longer"]),
    ];
    for (story, day, facts, first, has, lacks) in table {
        let due = due(&story, day, facts);
        assert_eq!(due.first().map(String::as_str), Some(first), "{day}: {due:?}");
        for id in has {
            assert!(due.iter().any(|due| due == id), "{day}: {id} is missing in {due:?}");
        }
        for id in lacks {
            assert!(!due.iter().any(|due| due == id), "{day}: {id} is in {due:?}");
        }
    }
}

#[test]
fn what_tells_the_outcome_waits_for_somebody_to_read_along() {
    let cards = Cards::embedded().unwrap();
    for outcome in Outcome::ALL {
        let story =
            [regular(), vec![("2026-07-01", started("n3")), ("2026-07-02", decided(*outcome))]].concat();
        let position = position(&events(&story), &Procedures::embedded().unwrap(), at("2026-07-03"));
        let due = cards.due(&position, &GROWN, at("2026-07-03"));
        let plain = due.iter().filter(|card| !card.together).map(|card| card.id.as_str());
        let plain: Vec<&str> = plain.collect();
        assert_eq!(plain, ["rumours", "complain"], "{outcome:?}");
        assert!(due.iter().any(|card| card.together), "{outcome:?} has a card");
    }
}

fn decided(outcome: Outcome) -> EventKind {
    EventKind::Decided { outcome }
}

#[test]
fn age_and_wait_are_counted_by_the_calendar() {
    let ward = |born| Facts { hearing: None, born, ward: true };
    // Seventeen and a half on 15 January 2027.
    let turns = ward(date(2009, 7, 15));
    assert!(!due(&[], "2027-01-15", turns).contains(&"almost-18".to_owned()));
    assert!(due(&[], "2027-01-16", turns).contains(&"almost-18".to_owned()));
    assert!(due(&[], "2027-01-16", turns).contains(&"guardian".to_owned()));
    assert!(!due(&[], "2027-01-16", Facts { ward: false, ..turns }).contains(&"almost-18".to_owned()));
    // Six months after 15 June is 15 December; the day after it is over.
    assert!(!due(&regular(), "2026-12-15", GROWN).contains(&"work".to_owned()));
    assert!(due(&regular(), "2026-12-16", GROWN).contains(&"work".to_owned()));
}

#[test]
fn after_a_withdrawal_nothing_is_waited_for() {
    let story = [regular(), vec![("2026-07-01", EventKind::Withdrawn)]].concat();
    assert_eq!(due(&story, "2026-07-02", GROWN), ["rumours", "complain"]);
}

#[test]
fn every_card_asks_for_its_words() {
    let messages = Cards::embedded().unwrap().messages();
    let ids: HashSet<&str> = messages.iter().map(|message| message.id.as_str()).collect();
    assert_eq!(ids.len(), messages.len(), "an id twice");
    for id in ["topic-talk", "card-prepare", "card-prepare-brief", "card-prepare-text"] {
        assert!(ids.contains(id), "{id}");
    }
    let of = |id: &str| messages.iter().find(|message| message.id == id).unwrap();
    assert_eq!(of("card-prepare-text").attributes, ["child"]);
    assert_eq!(of("card-guardian-text").attributes, [] as [&str; 0], "only children see it");
    assert_eq!(of("card-prepare-text").file, "cards.toml");
}

/// One card that holds together.
const SMALL: &str = r#"[[card]]
id = "one"
number = 1
revision = 1
when = ["at b2 and hearing within 7 days"]
topics = ["talk"]
duty = ["procedure"]
weight = 1
source = "A test"
confidence = "design"
checked_on = "2026-11-21"
"#;

#[test]
fn a_fault_says_where_it_is_and_what_to_write() {
    let read = |text: &str| Cards::read("cards.toml", text, &Procedures::embedded().unwrap());
    assert_eq!(read(SMALL).unwrap().all().len(), 1);
    let twice = format!("{SMALL}{SMALL}");
    let table = [
        (SMALL.replace("at b2", "at b9"), "cards.toml:5: there is no step \"b9\". Write one of: a1,"),
        (
            SMALL.replace("at b2", "track nowhere"),
            "cards.toml:5: there is no track \"nowhere\". Write one of:",
        ),
        (
            SMALL.replace("at b2", "passed deadline"),
            "cards.toml:5: there is no term \"deadline\". Write one of:",
        ),
        (SMALL.replace("at b2", "version nl-1"), "cards.toml:5: there is no version \"nl-1\". Write one of:"),
        (
            SMALL.replace("7 days", "a week"),
            "cards.toml:5: \"at b2 and hearing within a week\" is no trigger. Write",
        ),
        (
            SMALL.replace("at b2", "sometimes"),
            "cards.toml:5: \"sometimes and hearing within 7 days\" is no trigger.",
        ),
        (SMALL.replace("\"talk\"", ""), "cards.toml:6: `topics` is empty. Write one of: start, talk,"),
        (SMALL.replace("\"procedure\"", ""), "cards.toml:7: `duty` is empty. Write one of: reception,"),
        (SMALL.replace("\"talk\"", "\"gossip\""), "cards.toml:6: unknown variant `gossip`"),
        (SMALL.replace("A test", ""), "cards.toml:9: `source` is empty."),
        (SMALL.replace("2026-11-21", "yesterday"), "cards.toml:11: \"yesterday\" is not a day."),
        (SMALL.replace("\"one\"", "\"One\""), "cards.toml:2: \"One\" is not a code."),
        (SMALL.replace("weight = 1\n", ""), "`weight` is missing. Add a line `weight` ="),
        (twice.clone(), "cards.toml:13: card \"one\" is already on line 2."),
        (twice, "cards.toml:14: number 1 is already that of the card on line 2."),
    ];
    for (text, wanted) in table {
        let said = read(&text).unwrap_err().to_string();
        assert!(said.contains(wanted), "{wanted}\n{said}");
    }
}
