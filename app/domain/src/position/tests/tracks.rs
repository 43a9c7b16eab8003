//! Each track goes its own way, through courts and ends that all share, with what goes on beside.

use super::*;

fn track(id: &str) -> EventKind {
    EventKind::TrackAssigned { track: TrackId::new(id) }
}

/// Under the old law, lodged on Monday 2 March 2026, and put into `id`.
fn sporen(id: &str) -> Story {
    ["a1", "a2", "a3", "a4", "a5"]
        .iter()
        .fold(Story::default(), |story, id| story.then("2026-03-02", started(id)))
        .then("2026-03-02", EventKind::Lodged { on: date(2026, 3, 2) })
        .then("2026-03-09", track(id))
}

fn transferred() -> Story {
    ["d1", "d2", "d3", "d4"]
        .iter()
        .fold(sporen("track-1"), |story, id| story.then("2026-03-10", started(id)))
        .then("2026-05-04", decided(Outcome::Transfer))
}

/// Under the Pact, lodged on 15 June 2026, and put into `id`.
fn pact(id: &str) -> Story {
    lodged().then("2026-06-17", started("b6")).then("2026-06-18", track(id))
}

fn has(position: &Position, id: &str) -> bool {
    position.terms.iter().any(|term| term.term.as_str() == id)
}

#[test]
fn a_transfer_leads_to_the_court_and_stays_in_its_track() {
    let decided = transferred().on("2026-05-05");
    assert_eq!((nexts(&decided), decided.track.as_str()), (vec!["v5", "d5", "r0"], "track-1"));
    assert_eq!(term(&decided, "appeal-transfer").end, Some(date(2026, 5, 11)));
    assert!(!has(&decided, "decision"), "track 1 has no legal term for the decision");

    let appealed = transferred().then("2026-05-08", started("v5")).on("2026-05-09");
    assert_eq!(appealed.track.as_str(), "track-1");
    assert_eq!(nexts(&appealed), ["v6", "d4", "d5", "end", "return"]);

    let over = transferred().then("2026-05-20", started("d5")).then("2026-12-01", track("track-4"));
    assert_eq!(nexts(&over.on("2026-12-02")), ["r0"]);
    assert!(has(&over.on("2026-12-02"), "decision"));
    let gone = transferred().then("2026-05-20", started("d5")).then("2026-07-01", started("end"));
    assert_eq!(gone.on("2026-07-02").track.as_str(), "track-1");
}

#[test]
fn another_track_chosen_at_the_court_is_gone_into() {
    let story = transferred().then("2026-05-08", started("v5")).then("2026-06-01", track("track-4"));
    assert_eq!(nexts(&story.on("2026-06-02")), ["r0"]);
}

#[test]
fn what_is_no_way_is_not_chosen() {
    let position = lodged().then("2026-06-17", started("b6")).on("2026-06-17");
    for id in ["start", "after", "amv"] {
        let refused = may_follow(&position, &track(id));
        assert!(matches!(refused, Err(Contradiction::TrackNotOpen { .. })), "{id}");
    }
}

#[test]
fn a_date_is_told_only_where_the_first_day_is_known() {
    let position = transferred().then("2026-05-20", started("d5")).on("2026-05-21");
    let transfer = term(&position, "transfer");
    assert_eq!((transfer.end, transfer.at_least_until, transfer.state), (None, None, TermState::Running));
    assert_eq!(transfer.uncertain.as_ref().unwrap().as_str(), "transfer-start");
}

#[test]
fn the_accelerated_procedure_has_its_own_term_and_gives_it_back() {
    let fast = pact("accelerated").on("2026-06-19");
    assert_eq!(nexts(&fast), ["q1"]);
    assert_eq!(term(&fast, "decision-accelerated").end, Some(date(2026, 9, 15)));
    assert!(!has(&fast, "decision") && !has(&fast, "admissibility"));
    let regular = pact("accelerated").then("2026-06-19", started("q1")).then("2026-06-22", track("regular"));
    let regular = regular.on("2026-06-23");
    assert_eq!(nexts(&regular), ["n0"]);
    assert!(has(&regular, "decision") && !has(&regular, "decision-accelerated"));
}

#[test]
fn a_subsequent_application_without_anything_new_can_go_to_the_court() {
    let story = pact("subsequent").then("2026-06-19", started("o2"));
    let story = story.then("2026-07-01", decided(Outcome::Inadmissible));
    assert_eq!(nexts(&story.on("2026-07-02")), ["n0", "n4", "end"]);
    let court = story.then("2026-07-03", started("n4")).on("2026-07-04");
    assert_eq!((nexts(&court), court.track.as_str()), (vec!["end", "return", "o2", "v6"], "subsequent"));
}

#[test]
fn at_the_border_the_check_has_its_own_term() {
    let story = Story::default().then("2026-06-15", EventKind::CaseOpened).then("2026-06-15", started("b1"));
    assert_eq!(nexts(&story.on("2026-06-15")), ["b2", "g2"]);
    let position = story.then("2026-06-15", started("g2")).on("2026-06-16");
    assert_eq!(term(&position, "screening-border").end, Some(date(2026, 6, 22)));
    assert_eq!(nexts(&position), ["b3"]);
}

#[test]
fn after_yes_the_terms_of_the_permit_stand_and_that_of_the_decision_does_not() {
    let granted = sporen("border").then("2026-03-10", started("g1"));
    let granted = granted.then("2026-03-20", decided(Outcome::Granted)).then("2026-03-20", started("permit"));
    let position = granted.on("2026-03-21");
    let open: Vec<&str> =
        position.terms.iter().filter(|term| term.is_open()).map(|term| term.term.as_str()).collect();
    assert_eq!(open, ["family", "permit-length", "housing"]);
    assert_eq!(term(&position, "family").end, Some(date(2026, 6, 22)));
    assert_eq!(position.due_at, None);
}

#[test]
fn after_no_appeal_stay_and_shelter_each_stand_with_their_doubt() {
    let position = refused().on("2026-08-04");
    for id in ["appeal", "stay", "shelter"] {
        assert!(term(&position, id).is_open() && term(&position, id).uncertain.is_some(), "{id}");
    }
    let left = refused().then("2026-08-05", started("n4")).then("2026-10-01", started("return"));
    let left = left.on("2026-10-02");
    assert!(matches!(term(&left, "stay").state, TermState::Met { .. }));
    assert_eq!(term(&left, "departure").state, TermState::Running);
}

#[test]
fn a_guardian_is_appointed_beside_the_case() {
    let beside = |position: &Position| -> Vec<(String, bool)> {
        position.beside.iter().map(|one| (one.step.to_string(), one.since.is_some())).collect()
    };
    let open = |ids: &[(&str, bool)]| -> Vec<(String, bool)> {
        ids.iter().map(|(id, begun)| ((*id).to_owned(), *begun)).collect()
    };
    let story = Story::default().then("2026-06-15", EventKind::CaseOpened).then("2026-06-15", started("b2"));
    assert_eq!(beside(&story.on("2026-06-15")), open(&[("u1", false), ("u2", false), ("u4", false)]));
    let begun = story.then("2026-06-16", started("u1"));
    let position = begun.on("2026-06-16");
    assert_eq!(position.stage.current(), Some(&step("b2")), "it moves no case");
    assert_eq!((nexts(&position), position.track.as_str()), (vec!["b3"], "start"));
    assert!(has(&position, "guardian"));
    assert_eq!(may_follow(&position, &done("u1")), Ok(()));
    assert_eq!(may_follow(&position, &started("u2")), Ok(()));
    assert!(may_follow(&position, &done("u2")).is_err(), "it has not begun");
    assert!(may_follow(&position, &started("u3")).is_err(), "there is no hearing yet");

    // What began goes on beside later steps; what is done stands behind and comes no more.
    let later = begun.then("2026-06-17", started("b6"));
    assert_eq!(beside(&later.on("2026-06-17")), open(&[("u1", true)]));
    let later = later.then("2026-06-18", done("u1"));
    let position = later.on("2026-06-18");
    assert_eq!((beside(&position), dones(&position)), (open(&[]), vec!["b2", "u1"]));
    assert_eq!(position.stage.current(), Some(&step("b6")));
}

#[test]
fn a_child_can_be_sent_to_another_state() {
    let position = pact("responsibility").then("2026-06-19", started("m1")).on("2026-06-20");
    let beside: Vec<&str> = position.beside.iter().map(|one| one.step.as_str()).collect();
    assert_eq!(beside, ["u0", "u3"]);
}
