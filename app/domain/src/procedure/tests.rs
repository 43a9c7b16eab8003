mod faults;

use super::*;
use jiff::civil::date;

const PACT: &str = include_str!("../../procedures/nl-2026-pact.toml");
const SPOREN: &str = include_str!("../../procedures/nl-2024-sporen.toml");

/// The smallest version that holds together: one step, one end, one term.
const SMALL: &str = r#"id = "small"
revision = 1
name = "Klein"
checked_on = "2026-11-21"

[[uncertain]]
id = "open"
dated = "2026-11-21"
what = "Nobody knows."

[[track]]
id = "start"
name = "Begin"
first = "s1"

[[step]]
id = "s1"
track = "start"
name = "Een"
actors = ["ind"]
terms = ["t1"]
next = [
    { to = "s2" },
]
late = "ask-status"
uncertain = "open"
source = "A test"
confidence = "design"

[[step]]
id = "s2"
track = "start"
name = "Einde"
end = true
late = "ask-status"
source = "A test"
confidence = "design"

[[term]]
id = "t1"
length = "6 days"
starts = ["s1 started"]
met_by = ["s1 done"]
owner = "authority"
counting = "nl"
extensions = [
    { reason = "more", by = "1 week" },
]
basis = "A test"
source = "A test"
confidence = "design"
"#;

#[test]
fn the_small_version_holds_together() {
    let procedures = Procedures::read([("small.toml", SMALL)]).unwrap();
    assert_eq!(procedures.versions().len(), 1);
}

#[test]
fn the_law_that_is_part_of_the_program_holds_together() {
    let procedures = Procedures::embedded().unwrap_or_else(|faults| panic!("{faults}"));
    let ids: Vec<&str> = procedures.versions().iter().map(|version| version.id.as_str()).collect();
    assert_eq!(ids, ["nl-2024-sporen", "nl-2026-pact"]);
}

#[test]
fn the_lodging_date_chooses_the_version() {
    let procedures = Procedures::embedded().unwrap();
    for (lodged, expected) in [
        (date(1999, 1, 1), "nl-2024-sporen"),
        (date(2026, 6, 11), "nl-2024-sporen"),
        (date(2026, 6, 12), "nl-2026-pact"),
        (date(2040, 1, 1), "nl-2026-pact"),
    ] {
        assert_eq!(procedures.for_lodging(lodged).id.as_str(), expected);
    }
}

#[test]
fn what_is_not_known_stands_as_unknown() {
    let procedures = Procedures::embedded().unwrap();
    let pact = procedures.version(&VersionId::new("nl-2026-pact")).unwrap();
    let unknown: Vec<&str> =
        pact.terms.iter().filter(|term| term.length.is_none()).map(|term| term.id.as_str()).collect();
    assert_eq!(unknown, ["report-check", "appeal"]);
    for term in pact.terms.iter().filter(|term| term.length.is_none()) {
        let open = pact.uncertain(term.uncertain.as_ref().unwrap()).unwrap();
        assert_eq!(open.dated, date(2026, 11, 21));
    }
    assert!(pact.track(&TrackId::new("border")).unwrap().first.is_none());
}

#[test]
fn every_step_of_the_dossier_is_there() {
    let procedures = Procedures::embedded().unwrap();
    let steps = |version: &str, prefix: &str| -> Vec<String> {
        let version = procedures.version(&VersionId::new(version)).unwrap();
        let ids = version.steps.iter().map(|step| step.id.to_string());
        ids.filter(|id| id.strip_prefix(prefix).is_some_and(|rest| rest.parse::<u8>().is_ok())).collect()
    };
    assert_eq!(steps("nl-2026-pact", "b"), ["b1", "b2", "b3", "b4", "b5", "b6"]);
    assert_eq!(steps("nl-2026-pact", "n"), ["n0", "n1", "n2", "n3", "n4"]);
    assert_eq!(steps("nl-2024-sporen", "a"), ["a1", "a2", "a3", "a4", "a5"]);
    assert_eq!(steps("nl-2024-sporen", "r"), ["r0", "r1", "r2", "r3", "r4", "r5"]);
    assert_eq!(steps("nl-2024-sporen", "v"), ["v1", "v2", "v3", "v4", "v5", "v6"]);
}

#[test]
fn the_messages_are_those_that_the_files_need() {
    let messages = Procedures::read([("small.toml", SMALL)]).unwrap().messages();
    let ids: Vec<&str> = messages.iter().map(|message| message.id.as_str()).collect();
    let expected = [
        "actor-ind",
        "late-ask-status",
        "reason-more",
        "step-s1",
        "step-s1-explain",
        "step-s2",
        "step-s2-explain",
        "term-t1",
        "track-start",
        "uncertain-open",
    ];
    assert_eq!(ids, expected);
    let step = messages.iter().find(|message| message.id == "step-s2-explain").unwrap();
    assert_eq!(
        (step.attributes, step.file.as_str(), step.line),
        (["a2", "child"].as_slice(), "small.toml", 31)
    );
}
