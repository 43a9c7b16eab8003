//! A letter opens once, an ended stay stays ended, a code of staff works once.

use crate::{
    databases::{Fresh, both},
    people::{No, World, at, now, system},
};
use domain::{
    access::{Actor, Permit, Role, act},
    account::{DeviceKind, LetterCode, STAFF_LIFETIME, SecretKind, VNumber, person_lifetime},
    ids::{DeviceId, LetterId, SessionId},
    language::Lang,
};
use jiff::{SignedDuration, Timestamp, civil::date};
use std::sync::Arc;
use store::{
    Store, StoreError,
    access::permit,
    accounts::{self, Hash, LetterState, NewDevice, NewLetter, NewSession, Pending, Session, Subject},
    staff, stays,
};

both!(
    a_letter_is_redeemed_once_of_a_hundred,
    a_letter_tells_its_state,
    a_device_is_known_until_it_is_ended,
    a_stay_ends_by_idleness_by_time_and_by_hand,
    tries_are_counted_within_their_window,
    a_second_factor_works_once,
    who_leaves_is_out_at_once,
    half_way_is_forgotten,
);

pub(crate) fn hash(number: u8) -> Hash {
    [number; 32]
}

fn later(minutes: i64) -> Timestamp {
    now() + SignedDuration::from_mins(minutes)
}

/// Somebody at the desk of the place where case 0 stays.
fn desk(world: &World) -> Actor {
    world.staff(world.planner, Role::Intake)
}

async fn issue(world: &World, number: u8) -> LetterId {
    let (actor, case) = (desk(world), world.cases[0].file.id);
    let letter = NewLetter {
        id: LetterId::from_uuid(world.id()),
        link: hash(number),
        code: hash(number + 100),
        language: Lang::Ti,
        expires: later(60 * 24 * 30),
    };
    let id = letter.id;
    world
        .fresh
        .store
        .write(world.deed(&actor, "issue-letter").on(case), move |tx| {
            let (actor, letter) = (actor.clone(), letter.clone());
            Box::pin(async move {
                let may: Permit<act::IssueLetter> = permit(tx, &actor, case).await?;
                accounts::issue(tx, &may, &letter).await
            })
        })
        .await
        .unwrap();
    id
}

/// Redeems the letter with this link and makes an account and a device: one activation.
async fn activate(world: &World, link: Hash, token: u8) -> Result<bool, StoreError> {
    let device = NewDevice {
        id: DeviceId::from_uuid(world.id()),
        token: hash(token),
        kind: DeviceKind::Mine,
        label: "Phone".into(),
        expires: later(60 * 24 * 30),
    };
    world
        .fresh
        .store
        .write(world.deed(&Actor::Visitor, "activate"), move |tx| {
            let device = device.clone();
            Box::pin(async move {
                let letter = accounts::letter_by_link(tx, &link, now()).await?.ok_or(StoreError::Absent)?;
                let Some(redeemed) = accounts::redeem(tx, &letter).await? else { return Ok(false) };
                accounts::set_secret(tx, &redeemed, "$argon2id$pin", SecretKind::Pin).await?;
                accounts::know_device(tx, &redeemed, &device).await?;
                Ok(true)
            })
        })
        .await
}

async fn a_letter_is_redeemed_once_of_a_hundred(fresh: Fresh) {
    let world = Arc::new(World::with_cases(fresh, 1).await);
    issue(&world, 1).await;
    let mut people = tokio::task::JoinSet::new();
    for number in 0..100 {
        let world = world.clone();
        people.spawn(async move { activate(&world, hash(1), number).await });
    }
    let redeemed = people.join_all().await.into_iter().filter(|answer| *answer == Ok(true)).count();
    assert_eq!(redeemed, 1);
    let mut known = 0;
    for number in 0..100 {
        known += usize::from(
            accounts::known_device(&world.fresh.store, &hash(number), now()).await.unwrap().is_some(),
        );
    }
    assert_eq!(known, 1, "and one device is known");
}

async fn a_letter_tells_its_state(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let store = &world.fresh.store;
    issue(&world, 1).await;
    let state = async |link: u8, moment: Timestamp| {
        let letter = accounts::letter_by_link(store, &hash(link), moment).await.unwrap();
        letter.map(|letter| letter.state)
    };
    assert_eq!(state(1, now()).await, Some(LetterState::Open));
    assert_eq!(state(1, later(60 * 24 * 30)).await, Some(LetterState::Expired));
    assert_eq!(state(9, now()).await, None);
    issue(&world, 2).await;
    assert_eq!(state(1, now()).await, Some(LetterState::Revoked));
    assert_eq!(activate(&world, hash(1), 1).await, Ok(false));
    assert_eq!(activate(&world, hash(2), 2).await, Ok(true));
    assert_eq!(state(2, now()).await, Some(LetterState::Used));

    let third = issue(&world, 3).await;
    let number = |case: usize| world.cases[case].person.v_number.clone();
    let by_code = async |number: VNumber, code: u8| {
        let letter = accounts::letter_by_code(store, &number, &hash(code), now()).await.unwrap();
        letter.map(|letter| letter.id)
    };
    assert_eq!(by_code(number(0), 103).await, Some(third));
    assert_eq!(by_code(number(0), 104).await, None, "a wrong code");
    assert_eq!(by_code(number(1), 103).await, None, "the code of somebody else");
    let may = permit::<act::IssueLetter>(store, &desk(&world), world.cases[0].file.id).await.unwrap();
    assert_eq!(accounts::letters_since(store, &may, later(-1)).await, Ok(3));
    assert!(LetterCode::parse("1234 5678 9012").is_some());
}

async fn a_device_is_known_until_it_is_ended(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let store = &world.fresh.store;
    issue(&world, 1).await;
    activate(&world, hash(1), 7).await.unwrap();
    let known = accounts::known_device(store, &hash(7), now()).await.unwrap().unwrap();
    assert_eq!(known.entrant.case, world.cases[0].file.id);
    assert_eq!((known.secret_hash.as_str(), known.secret_kind), ("$argon2id$pin", SecretKind::Pin));
    assert_eq!(accounts::known_device(store, &hash(7), later(60 * 24 * 31)).await.unwrap(), None);
    start(&world, 0, Some(known.device), 50).await;

    let end = async |case: usize| {
        let (actor, id) = (world.applicant(case), world.cases[case].file.id);
        let device = known.device;
        let ended = store.write(world.deed(&actor, "manage-account").on(id), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ManageAccount>(tx, &actor, id).await?;
                accounts::end_device(tx, &may, device).await
            })
        });
        ended.await
    };
    assert_eq!(end(1).await, Err(StoreError::Absent), "another's device");
    let may = permit::<act::ManageAccount>(store, &world.applicant(0), world.cases[0].file.id).await.unwrap();
    let devices = accounts::devices(store, &may, now()).await.unwrap();
    assert_eq!((devices.len(), devices[0].last_seen), (1, Some(now())));
    end(0).await.unwrap();
    assert_eq!(accounts::devices(store, &may, now()).await.unwrap(), []);
    assert_eq!(accounts::known_device(store, &hash(7), now()).await.unwrap(), None);
    assert_eq!(stay(store, 50, now()).await, None, "its stay ended with it");
}

async fn stay(store: &Store, token: u8, moment: Timestamp) -> Option<Session> {
    stays::here(store, &hash(token), moment).await.unwrap().map(|here| here.session)
}

pub(crate) async fn start(world: &World, case: usize, device: Option<DeviceId>, token: u8) -> SessionId {
    let new = NewSession {
        id: SessionId::from_uuid(world.id()),
        token: hash(token),
        subject: Subject::Person(world.cases[case].person.id),
        case: Some(world.cases[case].file.id),
        role: Role::Applicant,
        device,
        lifetime: person_lifetime(DeviceKind::Shared),
    };
    let id = new.id;
    let begun = world.fresh.store.write(world.deed(&Actor::Visitor, "sign-in"), move |tx| {
        let new = new.clone();
        Box::pin(async move { accounts::start_session(tx, &new).await })
    });
    begun.await.unwrap();
    id
}

async fn a_stay_ends_by_idleness_by_time_and_by_hand(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let store = &world.fresh.store;
    let id = start(&world, 0, None, 1).await;
    let live = async |token: u8, moment: Timestamp| {
        stay(store, token, moment).await.map(|session| session.idle_end())
    };
    let second = SignedDuration::from_secs(1);
    assert_eq!(live(1, later(10) - second).await, Some(later(10)));
    assert_eq!(live(1, later(10)).await, None, "idle for ten minutes");
    let touch = async |moment: Timestamp| {
        let deed = at(world.housekeeping(), moment);
        store.write(deed, move |tx| Box::pin(async move { accounts::touch(tx, &[id]).await })).await.unwrap();
    };
    for minutes in (5..60).step_by(5) {
        touch(later(minutes)).await;
    }
    assert_eq!(live(1, later(60) - second).await, Some(later(60)));
    assert_eq!(live(1, later(60)).await, None, "an hour in all on a shared phone");

    start(&world, 0, None, 2).await;
    let subject = Subject::Person(world.cases[0].person.id);
    assert_eq!(accounts::sessions(store, subject, now()).await.unwrap().len(), 2);
    let out = world.deed(&world.applicant(0), "sign-out");
    let ended = store
        .write(out, move |tx| Box::pin(async move { accounts::end_sessions(tx, subject, Some(id)).await }));
    assert_eq!(ended.await, Ok(1));
    assert_eq!(live(2, now()).await, None);
    let other = start(&world, 0, None, 3).await;
    let out = world.deed(&world.applicant(0), "sign-out");
    store
        .write(out, move |tx| Box::pin(async move { accounts::end_session(tx, other).await }))
        .await
        .unwrap();
    let deed = at(world.housekeeping(), later(1));
    store.write(deed, move |tx| Box::pin(async move { accounts::touch(tx, &[other]).await })).await.unwrap();
    assert_eq!(live(3, later(1)).await, None, "a late request does not bring it back");
}

const WINDOW: SignedDuration = SignedDuration::from_mins(10);

async fn attempt(world: &World, moment: Timestamp, bucket: Hash) -> u32 {
    let deed = at(world.housekeeping(), moment);
    let counted = world
        .fresh
        .store
        .write(deed, move |tx| Box::pin(async move { accounts::attempt(tx, &bucket, WINDOW).await }));
    counted.await.unwrap()
}

async fn tries_are_counted_within_their_window(fresh: Fresh) {
    let world = Arc::new(World::with_cases(fresh, 1).await);
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let world = world.clone();
        tries.spawn(async move { attempt(&world, now(), hash(1)).await });
    }
    let mut counts = tries.join_all().await;
    counts.sort_unstable();
    assert_eq!(counts, (1..=20).collect::<Vec<_>>());
    assert_eq!(attempt(&world, now(), hash(2)).await, 1, "another bucket");
    assert_eq!(attempt(&world, later(9), hash(1)).await, 21);
    assert_eq!(attempt(&world, later(10), hash(1)).await, 1, "a new window");
    let store = &world.fresh.store;
    assert_eq!(accounts::attempts(store, &hash(1), WINDOW, later(19)).await, Ok(1));
    assert_eq!(accounts::attempts(store, &hash(1), WINDOW, later(20)).await, Ok(0));
    let swept = store.write(world.housekeeping(), move |tx| {
        Box::pin(async move { accounts::sweep(tx, system(), later(5)).await })
    });
    assert_eq!(swept.await, Ok(1));
    assert_eq!(accounts::attempts(store, &hash(1), WINDOW, later(10)).await, Ok(1));
}

async fn use_step(world: &World, step: i64) -> bool {
    let who = world.caseworkers[0];
    let deed = world.deed(&world.caseworker(0), "sign-in");
    let used = world
        .fresh
        .store
        .write(deed, move |tx| Box::pin(async move { staff::use_totp_step(tx, who, step).await }));
    used.await.unwrap()
}

async fn a_second_factor_works_once(fresh: Fresh) {
    let world = Arc::new(World::with_cases(fresh, 1).await);
    let store = &world.fresh.store;
    let who = world.caseworkers[0];
    let deed = world.deed(&world.caseworker(0), "enrol");
    store
        .write(deed, move |tx| Box::pin(async move { staff::set_totp(tx, who, b"secret").await }))
        .await
        .unwrap();
    assert_eq!(staff::totp_secret(store, who).await.unwrap().unwrap().as_slice(), b"secret");
    assert!(!staff::by_id(store, who).await.unwrap().unwrap().enrolled);
    let mut tries = tokio::task::JoinSet::new();
    for _ in 0..20 {
        let world = world.clone();
        tries.spawn(async move { use_step(&world, 1_000).await });
    }
    assert_eq!(tries.join_all().await.into_iter().filter(|used| *used).count(), 1);
    assert!(!use_step(&world, 999).await, "an earlier code, after a later one");
    assert!(use_step(&world, 1_001).await);
    assert!(staff::by_id(store, who).await.unwrap().unwrap().enrolled);
}

async fn who_leaves_is_out_at_once(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let store = &world.fresh.store;
    let who = world.caseworkers[0];
    let new = NewSession {
        id: SessionId::from_uuid(world.id()),
        token: hash(1),
        subject: Subject::Staff(who),
        case: None,
        role: Role::Caseworker,
        device: None,
        lifetime: STAFF_LIFETIME,
    };
    let deed = world.deed(&Actor::Visitor, "sign-in");
    let begun = store.write(deed, move |tx| {
        let new = new.clone();
        Box::pin(async move { accounts::start_session(tx, &new).await })
    });
    let session = begun.await.unwrap();
    let switch = async |role: Role, token: u8| {
        let session = session.clone();
        let switched = store.write(world.deed(&world.caseworker(0), "switch-role"), move |tx| {
            let session = session.clone();
            Box::pin(async move { accounts::switch_role(tx, &session, role, &hash(token)).await })
        });
        switched.await
    };
    assert_eq!(switch(Role::Administrator, 2).await, Err(StoreError::Absent), "a role that was not given");
    assert_eq!(switch(Role::TeamLead, 2).await, Ok(()));
    assert_eq!(stay(store, 1, now()).await, None, "the old token");
    let here = stay(store, 2, now()).await.unwrap();
    assert_eq!(here.role, Role::TeamLead);

    let leave = async |ends| {
        let deed = world.deed(&Actor::System, "leave");
        let left = store
            .write(deed, move |tx| Box::pin(async move { staff::leave(tx, &system(), who, ends).await }));
        left.await.unwrap();
    };
    leave(date(2026, 12, 1)).await;
    assert!(stay(store, 2, now()).await.is_some());
    leave(date(2026, 11, 21)).await;
    assert_eq!(stay(store, 2, now()).await, None);
    let member = staff::by_login(store, "staff0").await.unwrap().unwrap();
    assert!(member.works(date(2026, 11, 20)) && !member.works(date(2026, 11, 21)));
}

async fn half_way_is_forgotten(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let store = &world.fresh.store;
    let letter = Pending::Letter(issue(&world, 1).await);
    let begun = store.write(world.deed(&Actor::Visitor, "open-letter"), move |tx| {
        Box::pin(async move { accounts::begin(tx, &hash(5), letter, later(30)).await })
    });
    begun.await.unwrap();
    assert_eq!(accounts::half_way(store, &hash(5), later(29)).await, Ok(Some(letter)));
    assert_eq!(accounts::half_way(store, &hash(5), later(30)).await, Ok(None));
    assert_eq!(accounts::half_way(store, &hash(6), now()).await, Ok(None));
    let arrive = async || {
        let deed = world.deed(&Actor::Visitor, "activate");
        let arrived = store
            .write(deed, |tx| Box::pin(async move { Ok::<_, No>(accounts::arrive(tx, &hash(5)).await?) }));
        arrived.await.unwrap()
    };
    assert!(arrive().await);
    assert!(!arrive().await);
}
