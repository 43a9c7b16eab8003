//! What holds for any list of events, however wrong: the rules of a position are total and honest about time.

use domain::{
    call::LegalHelp,
    event::{Author, Event, EventKind, Manner, Outcome},
    hearing::{CancelReason, Kind},
    ids::{CaseId, HearingId, PlaceId, TimeId},
    position::{Position, Stage, TermState, changes, may_follow, position, summary, waits},
    procedure::{Procedures, StepId, TermId, TrackId},
};
use jiff::{Timestamp, ToSpan, civil::date};
use proptest::{collection::vec, option, prelude::*, sample::select};
use std::sync::LazyLock;
use uuid::Uuid;

static PROCEDURES: LazyLock<Procedures> =
    LazyLock::new(|| Procedures::embedded().expect("the embedded files hold together"));

fn steps() -> Vec<String> {
    let ids = PROCEDURES.versions().iter().flat_map(|version| &version.steps).map(|step| step.id.to_string());
    ids.chain(["no-such-step".to_owned()]).collect()
}

fn terms() -> Vec<String> {
    let ids = PROCEDURES.versions().iter().flat_map(|version| &version.terms).map(|term| term.id.to_string());
    ids.chain(["no-such-term".to_owned()]).collect()
}

fn tracks() -> Vec<String> {
    let ids =
        PROCEDURES.versions().iter().flat_map(|version| &version.tracks).map(|track| track.id.to_string());
    ids.chain(["no-such-track".to_owned()]).collect()
}

/// Instants around the change of law, and now and then the ends of time.
fn instants() -> impl Strategy<Value = Timestamp> {
    let near = (0_i64..4 * 365 * 24)
        .prop_map(|hours| Timestamp::from_second(1_740_000_000 + hours * 3600).expect("near 2026"));
    prop_oneof![40 => near, 1 => Just(Timestamp::MIN), 1 => Just(Timestamp::MAX)]
}

fn days() -> impl Strategy<Value = jiff::civil::Date> {
    let near = (0_i32..4 * 365).prop_map(|days| date(2025, 2, 1) + days.days());
    prop_oneof![40 => near, 1 => Just(jiff::civil::Date::MIN), 1 => Just(jiff::civil::Date::MAX)]
}

fn kinds() -> impl Strategy<Value = EventKind> {
    let hearing = HearingId::from_uuid(Uuid::nil());
    let time = TimeId::from_uuid(Uuid::nil());
    let term = || select(terms()).prop_map(TermId::new);
    let step = || select(steps()).prop_map(StepId::new);
    prop_oneof![
        2 => Just(EventKind::CaseOpened),
        4 => days().prop_map(|on| EventKind::Lodged { on }),
        16 => step().prop_map(|step| EventKind::StepStarted { step }),
        8 => step().prop_map(|step| EventKind::StepDone { step }),
        3 => select(tracks()).prop_map(|track| EventKind::TrackAssigned { track: TrackId::new(track) }),
        4 => (term(), days()).prop_map(|(term, until)| EventKind::TermExtended { term, until }),
        3 => term().prop_map(|term| EventKind::TermSuspended { term }),
        3 => term().prop_map(|term| EventKind::TermResumed { term }),
        1 => (days(), instants()).prop_map(move |(answer_by, starts)| EventKind::HearingInvited {
            hearing, hearing_kind: Kind::Main, time, starts, answer_by
        }),
        1 => Just(EventKind::HearingCancelled { hearing, reason: CancelReason::Ill }),
        4 => select(Outcome::ALL).prop_map(|outcome| EventKind::Decided { outcome }),
        1 => Just(EventKind::PersonMoved { place: PlaceId::from_uuid(Uuid::nil()) }),
        2 => Just(EventKind::Withdrawn),
        2 => Just(EventKind::Reopened),
        1 => Just(EventKind::Retracted),
        1 => Just(EventKind::ReportCorrected { how: Manner::Phone, with: None }),
    ]
}

/// Up to 40 events with the numbers 1, 2, 3, ...; some correct another, itself, or one that does not exist.
fn cases() -> impl Strategy<Value = Vec<Event>> {
    vec((kinds(), instants(), instants(), option::weighted(0.15, 0_i32..45)), 0..40).prop_map(|rows| {
        let events = rows.into_iter().zip(1..).map(|((kind, occurred, recorded, corrects), seq)| Event {
            case: CaseId::from_uuid(Uuid::nil()),
            seq,
            kind,
            occurred,
            recorded,
            by: Author { kind: "system".to_owned(), id: None, role: None, on_behalf_of: None, helper: None },
            ground: None,
            corrects,
            revision: None,
        });
        events.collect()
    })
}

/// A case and the same events in another order.
fn shuffled_cases() -> impl Strategy<Value = (Vec<Event>, Vec<Event>)> {
    cases().prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle()))
}

/// An event that corrects none.
fn event(seq: i32, kind: EventKind, at: Timestamp) -> Event {
    Event {
        case: CaseId::from_uuid(Uuid::nil()),
        seq,
        kind,
        occurred: at,
        recorded: at,
        by: Author { kind: "staff".to_owned(), id: None, role: None, on_behalf_of: None, helper: None },
        ground: None,
        corrects: None,
        revision: None,
    }
}

fn at(events: &[Event], now: Timestamp) -> Position {
    position(events, &PROCEDURES, now)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_arrival_does_not_matter((events, shuffled) in shuffled_cases(), now in instants()) {
        prop_assert_eq!(at(&events, now), at(&shuffled, now));
    }

    #[test]
    fn what_changed_about_a_term_is_told_of_open_terms_only((events, shuffled) in shuffled_cases(), now in instants()) {
        let here = at(&events, now);
        let told = changes(&events, &PROCEDURES, &here);
        prop_assert_eq!(&told, &changes(&shuffled, &PROCEDURES, &here));
        for change in told {
            let term = here.terms.iter().find(|term| term.term == change.term);
            prop_assert!(term.is_some_and(|term| term.is_open() && term.end.is_some_and(|end| end != change.was)));
        }
    }

    #[test]
    fn nothing_changes_before_the_next_change((events, now, share) in (cases(), instants(), 0.0..1.0_f64)) {
        let here = at(&events, now);
        let until = here.next_change_at.unwrap_or(Timestamp::MAX);
        prop_assert!(until > now || now == Timestamp::MAX);
        let whole = until.as_second() - now.as_second();
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "any instant between will do")]
        let later = now.as_second() + (whole as f64 * share) as i64;
        let later = Timestamp::from_second(later).unwrap().max(now);
        if later < until {
            prop_assert_eq!(at(&events, later), here);
        }
    }

    #[test]
    fn something_changes_at_the_next_change((events, now) in (cases(), instants())) {
        let here = at(&events, now);
        if let Some(change) = here.next_change_at {
            let there = at(&events, change);
            prop_assert!(there.next_change_at != here.next_change_at);
        }
    }

    #[test]
    fn what_is_due_depends_on_events_only((events, now) in (cases(), instants())) {
        let here = at(&events, now);
        let ahead = events.iter().map(|event| event.occurred).filter(|at| *at > now).min();
        let later = ahead.map_or(Timestamp::MAX, |at| at - 1.nanosecond());
        prop_assert_eq!(at(&events, later).due_at, here.due_at);
    }

    #[test]
    fn a_position_agrees_with_itself((events, now) in (cases(), instants())) {
        let here = at(&events, now);
        let version = PROCEDURES.version(&here.version).unwrap();
        for next in here.next.iter().filter_map(|next| next.step.as_ref()) {
            prop_assert!(version.step(next).is_some());
        }
        for term in &here.terms {
            let known = version.term(&term.term).unwrap();
            prop_assert_eq!(term.end.is_some(), term.ends_at.is_some());
            let still = matches!(term.state, TermState::Suspended { .. });
            prop_assert!(!still || term.end.is_none());
            prop_assert!(term.state != TermState::Passed || term.ends_at.is_some_and(|ends| ends <= now));
            prop_assert!(term.state != TermState::Running || term.ends_at.is_none_or(|ends| ends > now));
            if let (Some(end), Some(cap)) = (term.end, term.cap) {
                prop_assert!(end <= cap, "{} ends on {} after {}", known.id, end, cap);
            }
        }
        if here.withdrawn.is_some() || matches!(here.stage, Stage::Ended { .. }) {
            prop_assert!(here.next.is_empty() && here.outcomes.is_empty() && here.due_at.is_none());
        }
        prop_assert_eq!(summary(&here, LegalHelp::default()).due_at, here.due_at);
    }

    #[test]
    fn waits_follow_one_another_and_the_order_of_arrival_does_not_matter(
        (events, shuffled) in shuffled_cases(),
        kind in kinds(),
    ) {
        let told = waits(&events, &PROCEDURES);
        prop_assert_eq!(&told, &waits(&shuffled, &PROCEDURES));
        for wait in &told {
            prop_assert!(wait.left.is_none_or(|(left, _)| wait.entered <= left));
        }
        for pair in told.windows(2) {
            prop_assert!(pair[0].left.is_some_and(|(left, _)| left <= pair[1].entered));
        }
        // What moves nobody leaves every wait as it was.
        let moves = kind.moves();
        let at = events.iter().map(|event| event.occurred).max().unwrap_or(Timestamp::MIN);
        let mut more = events;
        let seq = i32::try_from(more.len()).unwrap() + 1;
        more.push(event(seq, kind, at));
        prop_assert!(moves || waits(&more, &PROCEDURES) == told);
    }

    #[test]
    fn what_may_follow_moves_the_case(choices in vec((any::<prop::sample::Index>(), any::<bool>()), 1..30)) {
        let now = "2026-07-01T10:00:00Z".parse::<Timestamp>().unwrap();
        let mut events: Vec<Event> = Vec::new();
        for ((choice, finish), seq) in choices.into_iter().zip(1..) {
            let here = at(&events, now);
            let steps: Vec<StepId> = here.next.iter().filter_map(|next| next.step.clone()).collect();
            let kind = match (here.stage.current(), here.outcomes.first()) {
                (_, Some(outcome)) if finish => EventKind::Decided { outcome: *outcome },
                (Some(step), _) if finish => EventKind::StepDone { step: step.clone() },
                _ if steps.is_empty() => break,
                _ => EventKind::StepStarted { step: choice.get(&steps).clone() },
            };
            let allowed = may_follow(&here, &kind).is_ok();
            let step = here.next.iter().filter(|next| matches!(&kind, EventKind::StepStarted { step } if next.step.as_ref() == Some(step)));
            let awaits = step.filter_map(|next| next.condition.as_ref()?.outcome()).any(|outcome| here.outcomes.contains(&outcome));
            prop_assert_eq!(allowed, !awaits, "{:?} at {:?}", kind, here.stage);
            if !allowed {
                continue;
            }
            events.push(event(seq, kind.clone(), now));
            let there = at(&events, now);
            match &kind {
                EventKind::StepStarted { step } => prop_assert_eq!(there.stage.step(), Some(step)),
                EventKind::StepDone { step } => prop_assert_eq!(&there.done.last().unwrap().step, step),
                _ => prop_assert!(there.decision.is_some() && there.outcomes.is_empty()),
            }
        }
    }
}
