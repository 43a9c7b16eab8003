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
    let unknown = |version: &str, prefix: &str| -> Vec<String> {
        let version = procedures.version(&VersionId::new(version)).unwrap();
        let unknown = version.terms.iter().filter(|term| term.length.is_none());
        unknown.map(|term| term.id.to_string()).filter(|id| id.starts_with(prefix)).collect()
    };
    // Under the Pact the dossier has no Dutch number of days for any appeal.
    let appeals = ["appeal", "appeal-accelerated", "appeal-border", "appeal-transfer", "appeal-subsequent"];
    assert_eq!(unknown("nl-2026-pact", "appeal"), appeals);
    assert_eq!(unknown("nl-2024-sporen", "appeal"), ["appeal-border", "appeal-subsequent"]);
    for version in procedures.versions() {
        for term in version.terms.iter().filter(|term| term.length.is_none()) {
            let open = version.uncertain(term.uncertain.as_ref().unwrap()).unwrap();
            assert_eq!(open.dated, date(2026, 11, 21));
        }
    }
}

#[test]
fn every_track_is_described_or_not_in_use() {
    let procedures = Procedures::embedded().unwrap();
    let unused: Vec<&str> = procedures
        .versions()
        .iter()
        .flat_map(|version| &version.tracks)
        .filter(|track| track.kind == TrackKind::Unused)
        .map(|track| track.id.as_str())
        .collect();
    assert_eq!(unused, ["track-3", "track-5"]);
    for version in procedures.versions() {
        for track in version.tracks.iter().filter(|track| track.kind == TrackKind::Way) {
            assert!(track.first.is_some(), "{}", track.id);
        }
    }
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
    assert_eq!(steps("nl-2024-sporen", "d"), ["d1", "d2", "d3", "d4", "d5"]);
    assert_eq!(steps("nl-2024-sporen", "s"), ["s1", "s2", "s3", "s4"]);
    assert_eq!([steps("nl-2024-sporen", "g"), steps("nl-2024-sporen", "o")].concat(), ["g1", "o1"]);
    assert_eq!(steps("nl-2024-sporen", "k"), ["k1", "k2", "k3", "k4", "k5"]);
    assert_eq!(steps("nl-2026-pact", "q"), ["q1", "q2", "q3", "q4"]);
    assert_eq!(steps("nl-2026-pact", "g"), ["g2", "g3", "g4"]);
    assert_eq!(steps("nl-2026-pact", "m"), ["m1", "m2", "m3", "m4"]);
    assert_eq!(steps("nl-2026-pact", "o"), ["o2"]);
    assert_eq!(steps("nl-2026-pact", "u"), ["u0", "u1", "u2", "u3", "u4"]);
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
