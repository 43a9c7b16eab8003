mod changes;
mod follow;
mod tracks;
mod waits;

use super::*;
use crate::{
    event::{Author, EventKind},
    ids::CaseId,
    procedure::TermId,
};
use jiff::civil::date;
use uuid::Uuid;

/// Builds the events of one case, each on its day at 10:00 UTC.
#[derive(Default)]
struct Story(Vec<Event>);

fn at(day: &str) -> Timestamp {
    format!("{day}T10:00:00Z").parse().unwrap()
}

fn step(id: &str) -> StepId {
    StepId::new(id)
}

fn started(id: &str) -> EventKind {
    EventKind::StepStarted { step: step(id) }
}

fn done(id: &str) -> EventKind {
    EventKind::StepDone { step: step(id) }
}

fn decided(outcome: Outcome) -> EventKind {
    EventKind::Decided { outcome }
}

fn extended(term: &str, until: Date) -> EventKind {
    EventKind::TermExtended { term: TermId::new(term), until }
}

impl Story {
    fn then(mut self, day: &str, kind: EventKind) -> Self {
        self.0.push(Event {
            case: CaseId::from_uuid(Uuid::nil()),
            seq: i32::try_from(self.0.len()).unwrap() + 1,
            kind,
            occurred: at(day),
            recorded: at(day),
            by: Author { kind: "staff".to_owned(), id: None, role: None, on_behalf_of: None, helper: None },
            ground: None,
            corrects: None,
            revision: None,
        });
        self
    }

    fn correcting(self, seq: i32, day: &str, kind: EventKind) -> Self {
        let mut story = self.then(day, kind);
        story.0.last_mut().unwrap().corrects = Some(seq);
        story
    }

    fn on(&self, day: &str) -> Position {
        position(&self.0, &Procedures::embedded().unwrap(), at(day))
    }
}

/// Under the Pact, lodged on Monday 15 June 2026 and in the regular procedure.
fn lodged() -> Story {
    Story::default()
        .then("2026-06-12", EventKind::CaseOpened)
        .then("2026-06-12", started("b1"))
        .then("2026-06-12", started("b2"))
        .then("2026-06-15", done("b2"))
        .then("2026-06-15", started("b3"))
        .then("2026-06-15", done("b3"))
        .then("2026-06-15", started("b4"))
        .then("2026-06-15", EventKind::Lodged { on: date(2026, 6, 15) })
        .then("2026-06-16", done("b4"))
}

fn refused() -> Story {
    let story = lodged().then("2026-06-17", started("b6"));
    let story = story.then("2026-06-18", EventKind::TrackAssigned { track: TrackId::new("regular") });
    story
        .then("2026-06-18", started("n0"))
        .then("2026-07-01", started("n1"))
        .then("2026-07-02", started("n2"))
        .then("2026-07-10", started("n3"))
        .then("2026-08-03", decided(Outcome::Refused))
}

fn nexts(position: &Position) -> Vec<&str> {
    position.next.iter().filter_map(|next| next.step.as_ref()).map(StepId::as_str).collect()
}

fn term<'p>(position: &'p Position, id: &str) -> &'p RunningTerm {
    position.terms.iter().find(|term| term.term.as_str() == id).unwrap()
}

fn dones(position: &Position) -> Vec<&str> {
    position.done.iter().map(|done| done.step.as_str()).collect()
}

#[test]
fn a_case_without_events_waits_for_the_first_step() {
    let position = Story::default().on("2026-07-01");
    assert_eq!((position.version.as_str(), position.track.as_str()), ("nl-2026-pact", "start"));
    assert_eq!((position.stage.clone(), nexts(&position)), (Stage::NotBegun, vec!["b1"]));
    assert_eq!((position.known_at, position.due_at, position.next_change_at), (None, None, None));
    assert_eq!(position.actors, [Actor::Applicant]);
}

#[test]
fn a_started_step_ends_the_one_before_it() {
    let position = lodged().on("2026-06-12");
    assert_eq!(dones(&position), ["b1"]);
    assert_eq!(position.stage, Stage::In { step: step("b2"), since: at("2026-06-12") });
    assert_eq!(position.actors, [Actor::Ind, Actor::Kmar]);
    assert_eq!(position.documents, [Document::Id, Document::Medical]);
    assert_eq!(position.documents_next, [Document::Id]);
    assert_eq!(nexts(&position), ["b3"]);
}

#[test]
fn between_two_steps_the_next_one_says_who_acts() {
    let story = lodged();
    let position = story.on("2026-06-16");
    assert_eq!(position.stage, Stage::Between { after: step("b4"), since: at("2026-06-16") });
    assert_eq!(nexts(&position), ["b6", "b5"]);
    assert_eq!(position.actors, [Actor::Ind]);
    assert_eq!(position.can, [Can::new("ask-reason")]);
    assert!(position.documents.is_empty());
    assert_eq!(position.known_at, Some(at("2026-06-16")));
}

#[test]
fn the_day_of_lodging_chooses_the_law_and_before_that_the_day_of_opening() {
    let opened = |day| Story::default().then(day, EventKind::CaseOpened);
    assert_eq!(opened("2026-06-11").on("2027-01-01").version.as_str(), "nl-2024-sporen");
    assert_eq!(opened("2026-06-12").on("2027-01-01").version.as_str(), "nl-2026-pact");
    let story = opened("2026-06-11").then("2026-06-20", EventKind::Lodged { on: date(2026, 6, 19) });
    assert_eq!(story.on("2026-06-12").version.as_str(), "nl-2024-sporen");
    assert_eq!(story.on("2026-06-20").version.as_str(), "nl-2026-pact");
}

#[test]
fn the_decision_term_runs_from_the_day_of_lodging() {
    let position = lodged().on("2026-06-20");
    let decision = term(&position, "decision");
    assert_eq!((decision.start, decision.end), (date(2026, 6, 15), Some(date(2026, 12, 15))));
    assert_eq!((decision.state, decision.owner), (TermState::Running, crate::procedure::Owner::Authority));
    assert_eq!(decision.cap, Some(date(2028, 3, 15)));
    // Admissibility is due first: two months after 15 June are 15 August, a Saturday, so Monday the 17th.
    assert_eq!(position.due_at.map(crate::term::last_day), Some(date(2026, 8, 17)));
    assert_eq!(position.due_at.unwrap().to_string(), "2026-08-17T22:00:00Z");
    assert_eq!(position.next_change_at, position.due_at);
}

#[test]
fn a_term_that_passes_stays_due_until_it_is_met() {
    let story = lodged().then("2026-06-17", started("b6")).then("2026-06-18", started("n0"));
    let (before, after) = (story.on("2026-08-17"), story.on("2026-08-18"));
    assert_eq!(term(&before, "admissibility").state, TermState::Running);
    assert_eq!(term(&after, "admissibility").state, TermState::Passed);
    assert_eq!(before.due_at, after.due_at);
    let met = story.then("2026-08-20", started("n1")).on("2026-08-21");
    assert_eq!(term(&met, "admissibility").state, TermState::Met { on: date(2026, 8, 20) });
    assert_eq!(met.due_at.map(crate::term::last_day), Some(date(2026, 12, 15)));
}

#[test]
fn a_term_stops_at_the_last_instant_of_its_last_day_in_amsterdam() {
    let story = lodged();
    let procedures = Procedures::embedded().unwrap();
    let state = |now: &str| term(&position(&story.0, &procedures, now.parse().unwrap()), "decision").state;
    assert_eq!(state("2026-12-15T22:59:59.999Z"), TermState::Running);
    assert_eq!(state("2026-12-15T23:00:00Z"), TermState::Passed);
}

#[test]
fn an_extension_counts_as_it_was_told_and_never_beyond_the_cap() {
    let story = lodged().then("2026-12-01", extended("decision", date(2027, 6, 15)));
    let position = story.on("2026-12-02");
    assert_eq!(term(&position, "decision").end, Some(date(2027, 6, 15)));
    assert_eq!(term(&position, "decision").extended, Some(Told { until: date(2027, 6, 15), ground: None }));
    assert_eq!(term(&story.on("2026-11-30"), "decision").end, Some(date(2026, 12, 15)));
    let story = story.then("2026-12-03", extended("decision", date(2030, 1, 1)));
    assert_eq!(term(&story.on("2026-12-04"), "decision").end, Some(date(2028, 3, 15)));
}

#[test]
fn days_on_which_a_term_stands_still_are_added_to_it() {
    let decision = || TermId::new("decision");
    let story = lodged().then("2026-07-01", EventKind::TermSuspended { term: decision() });
    let still = story.on("2026-07-20");
    assert_eq!(term(&still, "decision").state, TermState::Suspended { since: date(2026, 7, 1) });
    assert_eq!(term(&still, "decision").end, None);
    let story = story.then("2026-07-31", EventKind::TermResumed { term: decision() });
    // Thirty days after Tuesday 15 December is Thursday 14 January.
    assert_eq!(term(&story.on("2026-08-01"), "decision").end, Some(date(2027, 1, 14)));
}

#[test]
fn what_we_do_not_know_has_no_end_and_a_shortest_end_where_the_law_gives_one() {
    let position = refused().on("2026-08-04");
    let appeal = term(&position, "appeal");
    assert_eq!((appeal.end, appeal.at_least_until), (None, Some(date(2026, 8, 17))));
    assert_eq!(appeal.state, TermState::Running);
    assert_eq!(appeal.uncertain.as_ref().unwrap().as_str(), "appeal-days");
}

#[test]
fn a_decision_opens_the_ways_that_it_takes() {
    let before = refused().on("2026-08-02");
    assert_eq!(nexts(&before), ["permit", "n4", "end"]);
    assert_eq!(before.outcomes, [Outcome::Granted, Outcome::Refused]);
    let after = refused().on("2026-08-03");
    assert_eq!(nexts(&after), ["n4", "end"]);
    assert!(after.outcomes.is_empty());
    assert_eq!(after.decision.as_ref().map(|decision| decision.outcome), Some(Outcome::Refused));
    assert_eq!(term(&after, "decision").state, TermState::Met { on: date(2026, 8, 3) });
    assert_eq!(after.due_at, None);
}

#[test]
fn a_case_that_the_court_sends_back_waits_for_a_new_decision() {
    let story = refused().then("2026-08-10", started("n4")).then("2026-11-02", started("n3"));
    let position = story.on("2026-11-03");
    assert_eq!((position.decision.as_ref(), position.outcomes.len()), (None, 2));
    let ended = story.then("2026-11-05", decided(Outcome::Granted)).then("2026-11-05", started("permit"));
    let position = ended.on("2026-11-06");
    assert_eq!(position.stage, Stage::Ended { step: step("permit"), since: at("2026-11-05") });
    assert_eq!((nexts(&position), position.next_change_at), (vec![], None));
    assert_eq!(position.track.as_str(), "regular");
}

#[test]
fn an_end_hides_no_term_of_the_person() {
    let position = refused().then("2026-08-05", started("end")).on("2026-08-06");
    assert_eq!(term(&position, "appeal").state, TermState::Running);
    assert_eq!(position.due_at, None);
}

#[test]
fn nothing_runs_after_a_withdrawal_and_all_of_it_again_after_reopening() {
    let story = lodged();
    let open = story.on("2026-06-17");
    let story = story.then("2026-06-17", EventKind::Withdrawn);
    let withdrawn = story.on("2026-06-18");
    assert_eq!(withdrawn.withdrawn, Some(at("2026-06-17")));
    assert!(withdrawn.next.is_empty() && withdrawn.actors.is_empty() && withdrawn.can.is_empty());
    assert!(withdrawn.terms.iter().all(|term| matches!(term.state, TermState::Met { .. })));
    let reopened = story.then("2026-06-20", EventKind::Reopened).on("2026-06-21");
    assert_eq!((reopened.next, reopened.terms, reopened.stage), (open.next, open.terms, open.stage));
}

#[test]
fn a_rest_that_runs_out_after_a_withdrawal_does_not_come_back() {
    let story = Story::default().then("2026-03-02", EventKind::CaseOpened).then("2026-03-09", started("r0"));
    let story = story.then("2026-03-10", EventKind::Withdrawn);
    assert_eq!(story.on("2026-03-11").terms, story.on("2026-04-01").terms);
}

#[test]
fn a_correction_takes_the_place_of_what_it_corrects() {
    let wrong = lodged().then("2026-06-17", started("b5"));
    let position = wrong.correcting(10, "2026-06-18", started("b6")).on("2026-06-19");
    assert_eq!(position.stage, Stage::In { step: step("b6"), since: at("2026-06-18") });
    assert_eq!(dones(&position), ["b1", "b2", "b3", "b4"]);

    // The day of lodging was the 15th; it is corrected to the 13th, and that correction to the 14th.
    let story = lodged().correcting(8, "2026-06-15", EventKind::Lodged { on: date(2026, 6, 13) }).correcting(
        10,
        "2026-06-15",
        EventKind::Lodged { on: date(2026, 6, 14) },
    );
    assert_eq!(story.on("2026-06-19").lodged, Some(date(2026, 6, 14)));
    assert_eq!(term(&story.on("2026-06-19"), "decision").end, Some(date(2026, 12, 14)));
}

#[test]
fn what_is_taken_back_never_was() {
    let story = lodged();
    let position = story.on("2026-06-20");
    let story = story.then("2026-06-18", decided(Outcome::Granted));
    let story = story.correcting(10, "2026-06-18", EventKind::Retracted);
    let after = story.on("2026-06-20");
    assert_eq!((after.decision, after.next, after.terms), (None, position.next, position.terms));
}

#[test]
fn what_lies_ahead_is_not_yet_so_and_is_the_next_change() {
    let story = lodged().then("2026-07-01", started("b6"));
    let position = story.on("2026-06-30");
    assert_eq!(position.stage.current(), None);
    assert_eq!(position.next_change_at, Some(at("2026-07-01")));
}

#[test]
fn a_track_without_steps_shows_none() {
    // No caseworker can record this, but an imported case may have it.
    let story = Story::default().then("2026-03-02", EventKind::CaseOpened).then("2026-03-07", started("a5"));
    let track = TrackId::new("track-3");
    let position =
        story.then("2026-03-08", EventKind::TrackAssigned { track: track.clone() }).on("2026-03-09");
    let expected = NextStep { step: None, track: track.clone(), condition: None, optional: false };
    assert_eq!((position.next, position.track), (vec![expected], track));
}

#[test]
fn a_track_chosen_early_does_not_skip_what_all_go_through() {
    let track = TrackId::new("regular");
    let story = lodged().then("2026-06-17", EventKind::TrackAssigned { track });
    assert_eq!(nexts(&story.on("2026-06-18")), ["b6", "b5"]);
    assert_eq!(nexts(&story.then("2026-06-19", started("b6")).on("2026-06-20")), ["n0"]);
}

#[test]
fn track_4_counts_its_days_and_its_two_appeals() {
    let story = || {
        ["a1", "a2", "a3", "a4", "a5", "r0"]
            .iter()
            .zip(["2026-03-02", "2026-03-02", "2026-03-04", "2026-03-06", "2026-03-07", "2026-03-09"])
            .fold(Story::default(), |story, (id, day)| story.then(day, started(id)))
            .then("2026-03-09", EventKind::Lodged { on: date(2026, 3, 2) })
    };
    // The rest is a minimum: over after six days, and nobody is late.
    let rest = |day| term(&story().on(day), "rest").state;
    assert_eq!(
        (rest("2026-03-15"), rest("2026-03-17")),
        (TermState::Running, TermState::Met { on: date(2026, 3, 16) })
    );
    assert_eq!(story().on("2026-03-17").due_at.map(crate::term::last_day), Some(date(2026, 9, 2)));

    let heard = || story().then("2026-03-30", started("r1")).then("2026-03-31", started("r2"));
    // Six working days from Monday 30 March: Good Friday and Easter Monday lie between.
    assert_eq!(term(&heard().on("2026-03-31"), "general-procedure").end, Some(date(2026, 4, 8)));
    assert_eq!(term(&heard().on("2026-03-31"), "corrections").end, Some(date(2026, 3, 31)));

    let general = heard().then("2026-04-02", started("r3")).then("2026-04-07", started("r4"));
    let general = general.then("2026-04-08", started("r5")).then("2026-04-08", decided(Outcome::Refused));
    assert_eq!(term(&general.on("2026-04-09"), "appeal-general").end, Some(date(2026, 4, 15)));
    let further = general.then("2026-04-14", started("v5")).then("2026-06-01", done("v5")).on("2026-06-02");
    assert_eq!(term(&further, "further-appeal-general").end, Some(date(2026, 6, 8)));
    assert!(!further.terms.iter().any(|term| term.term.as_str() == "further-appeal-extended"));

    let extended = heard().then("2026-04-02", started("v1")).then("2026-05-04", started("v2"));
    let extended = extended.then("2026-05-11", started("v3")).then("2026-06-10", started("v4"));
    let extended = extended.then("2026-06-11", decided(Outcome::Refused)).on("2026-06-12");
    assert_eq!(term(&extended, "general-procedure").state, TermState::Met { on: date(2026, 4, 2) });
    assert_eq!(term(&extended, "appeal-extended").end, Some(date(2026, 7, 9)));
}

#[test]
fn a_summary_keeps_what_a_list_reads() {
    let position = refused().on("2026-08-04");
    let kept = summary(&position, LegalHelp::default());
    assert_eq!((kept.version.as_str(), kept.track.as_str()), ("nl-2026-pact", "regular"));
    assert_eq!((kept.step, kept.since), (Some(step("n3")), Some(at("2026-07-10"))));
    assert_eq!((kept.outcome, kept.last_event_at), (Some(Outcome::Refused), Some(at("2026-08-03"))));
    assert_eq!((kept.due_at, kept.next_change_at), (position.due_at, position.next_change_at));
}

#[test]
fn a_refusal_without_legal_help_leaves_somebody_alone() {
    let refused = refused().on("2026-08-04");
    let since = Some(at("2026-08-03"));
    assert_eq!(alone_since(&refused, LegalHelp::default()), since);
    assert_eq!(alone_since(&refused, LegalHelp { known: true, declined: None }), None);
    let declined = LegalHelp { known: false, declined: Some(at("2026-08-04")) };
    assert_eq!(alone_since(&refused, declined), None);
    for (outcome, against) in [
        (Outcome::Granted, false),
        (Outcome::Refused, true),
        (Outcome::Inadmissible, true),
        (Outcome::Transfer, true),
    ] {
        let mut position = refused.clone();
        position.decision = position.decision.map(|decision| Decision { outcome, ..decision });
        assert_eq!(alone_since(&position, LegalHelp::default()).is_some(), against, "{outcome:?}");
        position.withdrawn = Some(at("2026-08-04"));
        assert_eq!(alone_since(&position, LegalHelp::default()), None);
    }
}
