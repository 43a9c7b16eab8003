use super::*;
use crate::{
    event::Author,
    hearing::{Kind, Time},
    ids::{CaseId, PlaceId},
    language::Lang,
};
use jiff::{SignedDuration, civil::date};
use uuid::Uuid;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

const HEARING: u128 = 7;
const FIRST_TIME: u128 = 11;
const SECOND_TIME: u128 = 12;

fn hearing_id() -> HearingId {
    HearingId::from_uuid(id(HEARING))
}

fn hearing(state: State, time: u128) -> Hearing {
    Hearing {
        id: hearing_id(),
        time: Time {
            id: TimeId::from_uuid(id(time)),
            kind: Kind::Main,
            place: PlaceId::from_uuid(id(1)),
            starts: at("2027-04-20T08:00:00Z"),
            quarters: 28,
            language: Lang::Ti,
        },
        state,
        answer_by: date(2027, 4, 9),
        changes: 0,
    }
}

fn child() -> Author {
    Author {
        kind: "person".into(),
        id: Some(id(2)),
        role: Some("ward".into()),
        on_behalf_of: None,
        helper: None,
    }
}

fn guardian() -> Author {
    Author {
        kind: "staff".into(),
        id: Some(id(3)),
        role: Some("guardian".into()),
        on_behalf_of: Some(id(2)),
        helper: None,
    }
}

fn caseworker() -> Author {
    Author {
        kind: "staff".into(),
        id: Some(id(4)),
        role: Some("caseworker".into()),
        on_behalf_of: None,
        helper: None,
    }
}

fn told(events: &[(EventKind, Author)]) -> Vec<Event> {
    let begin = at("2027-04-01T08:00:00Z");
    (1..)
        .zip(events)
        .map(|(seq, (kind, by))| Event {
            case: CaseId::from_uuid(id(5)),
            seq,
            kind: kind.clone(),
            occurred: begin + SignedDuration::from_hours(i64::from(seq)),
            recorded: begin + SignedDuration::from_hours(i64::from(seq)),
            by: by.clone(),
            ground: matches!(kind, EventKind::ChoiceObjected { .. }).then(|| "not-ready".to_owned()),
            corrects: None,
            revision: None,
        })
        .collect()
}

fn invited() -> (EventKind, Author) {
    let time = TimeId::from_uuid(id(FIRST_TIME));
    let (starts, answer_by) = (at("2027-04-20T08:00:00Z"), date(2027, 4, 9));
    let kind = EventKind::HearingInvited {
        hearing: hearing_id(),
        hearing_kind: Kind::Main,
        time,
        starts,
        answer_by,
    };
    (kind, caseworker())
}

fn moved() -> EventKind {
    let (time, starts) = (TimeId::from_uuid(id(SECOND_TIME)), at("2027-04-21T08:00:00Z"));
    EventKind::HearingMoved { hearing: hearing_id(), time, starts }
}

fn confirmed() -> EventKind {
    EventKind::HearingConfirmed { hearing: hearing_id() }
}

fn cancelled() -> EventKind {
    EventKind::HearingCancelled { hearing: hearing_id(), reason: CancelReason::Ill }
}

#[test]
fn what_was_done_for_the_child_is_told_apart_from_what_the_child_chose() {
    let events = told(&[
        invited(),
        (confirmed(), child()),
        (moved(), guardian()),
        (EventKind::ActDisagreed { about: 3, undone: Undone::TimeBack }, child()),
        (EventKind::ChoiceObjected { about: 2 }, guardian()),
        (EventKind::DisagreementSettled { about: 3, act_stands: false }, caseworker()),
    ]);
    let acts = acts(&events);
    assert_eq!(acts.iter().map(|act| act.seq).collect::<Vec<_>>(), [3]);
    assert_eq!((acts[0].role, acts[0].staff), (Role::Guardian, StaffId::from_uuid(id(3))));
    let disagreement = acts[0].disagreement.unwrap();
    assert_eq!(disagreement.undone, Undone::TimeBack);
    assert!(disagreement.settled.is_some_and(|settled| !settled.act_stands));
    let choices = choices(&events);
    assert_eq!(choices.iter().map(|choice| choice.seq).collect::<Vec<_>>(), [2]);
    assert_eq!(choices[0].objection.map(|objection| objection.ground), Some(Ground::NotReady));
    assert!(!choices[0].may_object(at("2027-04-02T08:00:00Z")), "once is enough");
}

#[test]
fn three_working_days_step_over_weekends_and_holidays() {
    for (chosen, until) in [
        ("2027-04-01T08:00:00Z", date(2027, 4, 6)),
        // The Thursday before Easter: Good Friday, the weekend and Easter Monday do not count.
        ("2027-03-25T08:00:00Z", date(2027, 4, 1)),
        // Half past eleven in the evening in Amsterdam, one hour before the clock goes forward a day later.
        ("2027-03-26T22:30:00Z", date(2027, 4, 1)),
        ("2026-12-24T10:00:00Z", date(2026, 12, 30)),
    ] {
        assert_eq!(object_until(at(chosen)), until, "{chosen}");
    }
    let choice = &choices(&told(&[invited(), (confirmed(), child())]))[0];
    assert_eq!(choice.object_until, date(2027, 4, 6));
    assert!(choice.may_object(at("2027-04-06T21:59:59Z")), "until the end of the day in Amsterdam");
    assert!(!choice.may_object(at("2027-04-06T22:00:00Z")));
}

#[test]
fn an_act_is_undone_to_how_it_was() {
    let now = at("2027-04-05T08:00:00Z");
    let (first, second) = (TimeId::from_uuid(id(FIRST_TIME)), TimeId::from_uuid(id(SECOND_TIME)));
    let events = told(&[invited(), (confirmed(), guardian())]);
    assert_eq!(undo(&events, 2, &hearing(State::Confirmed, FIRST_TIME), now), Undo::Answer);
    let events = told(&[invited(), (moved(), guardian())]);
    let back = Undo::Return { time: first, state: State::Reserved };
    assert_eq!(undo(&events, 2, &hearing(State::Confirmed, SECOND_TIME), now), back);
    // What the child had confirmed is confirmed again.
    let events = told(&[invited(), (confirmed(), child()), (moved(), guardian())]);
    let back = Undo::Return { time: first, state: State::Confirmed };
    assert_eq!(undo(&events, 3, &hearing(State::Confirmed, SECOND_TIME), now), back);
    let events = told(&[invited(), (moved(), child()), (cancelled(), guardian())]);
    let back = Undo::Return { time: second, state: State::Confirmed };
    assert_eq!(undo(&events, 3, &hearing(State::Cancelled, SECOND_TIME), now), back);
}

#[test]
fn what_was_changed_since_or_has_begun_is_left_as_it_is() {
    let now = at("2027-04-05T08:00:00Z");
    let events = told(&[invited(), (confirmed(), guardian()), (moved(), child())]);
    assert_eq!(undo(&events, 2, &hearing(State::Confirmed, SECOND_TIME), now), Undo::Nothing);
    let events = told(&[invited(), (moved(), guardian())]);
    let begun = at("2027-04-20T08:00:00Z");
    assert_eq!(undo(&events, 2, &hearing(State::Confirmed, SECOND_TIME), begun), Undo::Nothing);
    // An act that is none, or about nothing that is known.
    assert_eq!(undo(&events, 1, &hearing(State::Reserved, FIRST_TIME), now), Undo::Nothing);
    assert_eq!(undo(&events, 99, &hearing(State::Reserved, FIRST_TIME), now), Undo::Nothing);
}

#[test]
fn waiting_ends_with_the_first_term() {
    let hearing = hearing(State::Reserved, FIRST_TIME);
    for (now, until) in [
        ("2027-04-05T08:00:00Z", "2027-04-09T22:00:00Z"),
        ("2027-04-12T08:00:00Z", "2027-04-18T08:00:00Z"),
        ("2027-04-19T08:00:00Z", "2027-04-20T08:00:00Z"),
        ("2027-04-21T08:00:00Z", "2027-04-21T08:00:00Z"),
    ] {
        assert_eq!(waits_until(&hearing, at(now)), at(until), "{now}");
    }
}

#[test]
fn the_most_urgent_need_comes_first() {
    let now = at("2027-04-05T08:00:00Z");
    let reserved = hearing(State::Reserved, FIRST_TIME);
    let confirmed = hearing(State::Confirmed, FIRST_TIME);
    let choices = choices(&told(&[invited(), (self::confirmed(), child())]));
    let quiet =
        Facts { hearing: None, choice: None, disagreed: false, due: None, adult_on: date(2029, 1, 1) };
    assert_eq!(need(&quiet, now), Need::Nothing);
    let answer = Facts { hearing: Some(&reserved), ..quiet };
    assert_eq!(need(&answer, now), Need::Answer(date(2027, 4, 9)));
    assert_eq!(need(&Facts { disagreed: true, ..answer }, now), Need::Disagreement);
    let chosen = Facts { hearing: Some(&confirmed), choice: choices.first(), ..quiet };
    assert_eq!(need(&chosen, now), Need::Choice(date(2027, 4, 6)));
    assert_eq!(need(&chosen, at("2027-04-14T08:00:00Z")), Need::Hearing(at("2027-04-20T08:00:00Z")));
    let due = at("2027-04-06T22:00:00Z");
    assert_eq!(need(&Facts { due: Some(due), ..quiet }, now), Need::Term(due));
    let almost = Facts { adult_on: date(2027, 10, 5), ..quiet };
    assert_eq!(need(&almost, now), Need::OfAge(date(2027, 10, 5)));
    assert_eq!(need(&Facts { adult_on: date(2027, 10, 7), ..quiet }, now), Need::Nothing);
}
