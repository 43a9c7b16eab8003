//! How a last day became another, and why.

use super::*;
use crate::procedure::Reason;

fn changed(story: &Story, day: &str, procedures: &Procedures) -> Vec<TermChange> {
    changes(&story.0, procedures, &position(&story.0, procedures, at(day)))
}

fn change(story: &Story, day: &str) -> Option<(String, Date, Date, Because)> {
    let mut all = changed(story, day, &Procedures::embedded().unwrap());
    assert!(all.len() < 2, "{all:?}");
    all.pop().map(|change| (change.term.to_string(), change.was, change.on, change.because))
}

fn still(term: &str) -> EventKind {
    EventKind::TermSuspended { term: TermId::new(term) }
}

fn resumed(term: &str) -> EventKind {
    EventKind::TermResumed { term: TermId::new(term) }
}

#[test]
fn a_last_day_that_nobody_changed_has_no_story() {
    assert_eq!(change(&lodged(), "2026-07-01"), None);
    let moved_on = lodged().then("2026-06-17", started("b6"));
    assert_eq!(change(&moved_on, "2026-07-01"), None);
}

#[test]
fn an_extension_tells_the_day_before_it() {
    let story = lodged().then("2026-11-02", extended("decision", date(2027, 6, 15)));
    let told = change(&story, "2026-11-03").unwrap();
    assert_eq!(told, ("decision".to_owned(), date(2026, 12, 15), date(2026, 11, 2), Because::Extended));
}

#[test]
fn a_term_that_stood_still_tells_the_day_before_that() {
    let story = lodged().then("2026-08-03", still("decision"));
    assert_eq!(change(&story, "2026-08-10"), None, "while it stands still nobody knows the day");
    let story = story.then("2026-08-13", resumed("decision"));
    let told = change(&story, "2026-08-14").unwrap();
    assert_eq!(told, ("decision".to_owned(), date(2026, 12, 15), date(2026, 8, 13), Because::StoodStill));
    // Ten days later: Christmas Day, and the working day after it.
    assert_eq!(term(&story.on("2026-08-14"), "decision").end, Some(date(2026, 12, 28)));
}

#[test]
fn a_day_of_lodging_that_was_wrong_is_told_as_such() {
    let story = lodged();
    let lodging = story.0.iter().find(|event| matches!(event.kind, EventKind::Lodged { .. })).unwrap().seq;
    let story = story.correcting(lodging, "2026-07-06", EventKind::Lodged { on: date(2026, 6, 29) });
    let told = changed(&story, "2026-07-07", &Procedures::embedded().unwrap());
    let decision = told.into_iter().find(|change| change.term.as_str() == "decision").unwrap();
    assert_eq!((decision.was, decision.on), (date(2026, 12, 15), date(2026, 7, 6)));
    assert_eq!(decision.because, Because::Corrected);
}

#[test]
fn a_correction_of_something_else_and_a_met_term_tell_nothing() {
    let story = lodged();
    let begun = story.0.iter().find(|event| event.kind == started("b3")).unwrap().seq;
    assert_eq!(change(&story.correcting(begun, "2026-07-06", started("b3")), "2026-07-07"), None);
    let longer = lodged().then("2026-07-02", extended("decision", date(2027, 6, 15)));
    let over = longer.then("2026-07-06", EventKind::Withdrawn);
    assert_eq!(change(&over, "2026-07-07"), None);
}

#[test]
fn a_rule_that_became_another_is_told_to_whoever_was_told_the_old_one() {
    let pact = include_str!("../../../procedures/nl-2026-pact.toml").replace("revision = 3", "revision = 4");
    let change = "\n[[changed]]\nterm = \"decision\"\nrevision = 4\non = \"2026-08-01\"\nwas = \"9 months\"\n\
                  because = \"exceptional\"\n";
    let sporen = include_str!("../../../procedures/nl-2024-sporen.toml");
    let procedures =
        Procedures::read([("old.toml", sporen), ("new.toml", &format!("{pact}{change}"))]).unwrap();
    let mut story = lodged();
    for event in &mut story.0 {
        event.revision = Some(3);
    }
    let told = changed(&story, "2026-08-03", &procedures).pop().unwrap();
    assert_eq!(told.because, Because::Rule(Reason::new("exceptional")));
    assert_eq!((told.was, told.on), (date(2027, 3, 15), date(2026, 8, 1)));
    for event in &mut story.0 {
        event.revision = Some(4);
    }
    assert_eq!(changed(&story, "2026-08-03", &procedures), [], "who came later was never told the old one");
    for event in &mut story.0 {
        event.revision = None;
    }
    assert_eq!(changed(&story, "2026-08-03", &procedures), [], "nothing is said of what was not kept");
}

#[test]
fn what_is_wrong_in_a_report_is_told_after_a_hearing_and_ends_its_term() {
    let told = EventKind::ReportCorrected { how: Manner::Paper, with: Some(Actor::Lawyer) };
    let before = Story::default().then("2026-06-12", EventKind::CaseOpened).on("2026-06-12");
    assert_eq!(may_follow(&before, &told), Err(Contradiction::NotHeard));
    let reading = refused().0.into_iter().filter(|event| event.occurred <= at("2026-07-02"));
    let reading = Story(reading.collect());
    let here = reading.on("2026-07-03");
    assert_eq!((here.heard, term(&here, "report-check").state), (true, TermState::Running));
    assert_eq!(may_follow(&here, &told), Ok(()));
    let after = reading.then("2026-07-06", told).on("2026-07-07");
    assert_eq!(term(&after, "report-check").state, TermState::Met { on: date(2026, 7, 6) });
    let corrected = after.corrected.clone().unwrap();
    assert_eq!((corrected.how, corrected.with), (Manner::Paper, Some(Actor::Lawyer)));
    assert_eq!(corrected.step, after.stage.step().cloned());
}
