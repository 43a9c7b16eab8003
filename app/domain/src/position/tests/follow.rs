//! What may be recorded next, and what is refused.

use super::*;
use crate::{procedure::Track, time::day};

/// What [`may_follow`] says of `kind` after `story`.
fn follows(story: &Story, kind: &EventKind) -> Result<(), Contradiction> {
    let last = story.0.last().map_or_else(|| at("2026-06-12"), |event| event.occurred);
    may_follow(&position(&story.0, &Procedures::embedded().unwrap(), last), kind)
}

#[test]
fn what_was_told_in_these_stories_could_each_time_follow() {
    for story in [lodged(), refused(), refused().then("2026-08-10", started("n4"))] {
        for count in 0..story.0.len() {
            let (before, rest) = story.0.split_at(count);
            let (before, next) = (Story(before.to_vec()), rest.first().unwrap());
            assert_eq!(follows(&before, &next.kind), Ok(()), "{:?} as event {}", next.kind, next.seq);
        }
    }
}

#[test]
fn what_contradicts_the_case_is_refused_with_what_would_be_possible() {
    let in_step = || lodged().then("2026-06-17", started("b6"));
    let deciding = || {
        Story(
            refused()
                .0
                .into_iter()
                .filter(|event| !matches!(event.kind, EventKind::Decided { .. }))
                .collect(),
        )
    };
    let ended = || refused().then("2026-08-20", started("end"));
    let withdrawn = || lodged().then("2026-06-17", EventKind::Withdrawn);
    let (decision, appeal) = (TermId::new("decision"), TermId::new("appeal"));
    let border = TrackId::new("border");
    let sporen = TrackId::new("track-4");
    let tracks: Vec<TrackId> = {
        let procedures = Procedures::embedded().unwrap();
        let pact = procedures.for_lodging(day(at("2026-06-15")));
        pact.tracks.iter().map(|Track { id, .. }| id.clone()).filter(|id| pact.is_way(id)).collect()
    };
    let cases = [
        (lodged(), EventKind::CaseOpened, Contradiction::AlreadyOpen),
        (
            lodged(),
            EventKind::Lodged { on: date(2026, 6, 16) },
            Contradiction::AlreadyLodged { on: date(2026, 6, 15) },
        ),
        (
            lodged(),
            started("n3"),
            Contradiction::NotNext { step: step("n3"), possible: vec![step("b6"), step("b5")] },
        ),
        (lodged(), done("b4"), Contradiction::NotCurrent { step: step("b4"), current: None }),
        (in_step(), done("b5"), Contradiction::NotCurrent { step: step("b5"), current: Some(step("b6")) }),
        (
            in_step(),
            EventKind::TrackAssigned { track: sporen.clone() },
            Contradiction::TrackNotOpen { track: sporen, possible: tracks },
        ),
        (
            in_step(),
            decided(Outcome::Granted),
            Contradiction::NotToDecide { outcome: Outcome::Granted, possible: vec![] },
        ),
        (
            deciding(),
            decided(Outcome::Transfer),
            Contradiction::NotToDecide {
                outcome: Outcome::Transfer,
                possible: vec![Outcome::Granted, Outcome::Refused],
            },
        ),
        (
            deciding(),
            started("permit"),
            Contradiction::NotDecided { step: step("permit"), outcome: Outcome::Granted },
        ),
        (
            refused(),
            started("permit"),
            Contradiction::NotNext { step: step("permit"), possible: vec![step("n4"), step("end")] },
        ),
        (lodged(), extended("appeal", date(2026, 9, 1)), Contradiction::TermNotRunning { term: appeal }),
        (
            lodged(),
            extended("decision", date(2026, 12, 15)),
            Contradiction::NotLonger { term: decision.clone(), end: date(2026, 12, 15) },
        ),
        (
            lodged(),
            extended("decision", date(2028, 3, 16)),
            Contradiction::BeyondCap { term: decision.clone(), cap: date(2028, 3, 15) },
        ),
        (
            lodged(),
            EventKind::TermResumed { term: decision.clone() },
            Contradiction::TermNotSuspended { term: decision },
        ),
        (withdrawn(), started("b6"), Contradiction::Withdrawn),
        (withdrawn(), EventKind::Withdrawn, Contradiction::Withdrawn),
        (ended(), EventKind::Withdrawn, Contradiction::Ended),
        (ended(), started("n4"), Contradiction::Ended),
        (
            ended(),
            EventKind::TrackAssigned { track: border.clone() },
            Contradiction::TrackNotOpen { track: border, possible: vec![] },
        ),
        (lodged(), EventKind::Reopened, Contradiction::NotClosed),
        (lodged(), EventKind::Retracted, Contradiction::OnlyAsCorrection),
    ];
    for (story, kind, expected) in cases {
        assert_eq!(follows(&story, &kind), Err(expected), "{kind:?}");
    }
    assert_eq!(follows(&withdrawn(), &EventKind::Reopened), Ok(()));
    assert_eq!(follows(&ended(), &EventKind::Reopened), Ok(()));
    let reopened = ended().then("2026-08-21", EventKind::Reopened);
    assert_eq!(follows(&reopened, &started("n4")), Ok(()));
}
