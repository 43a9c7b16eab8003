//! No officer, interpreter, room or time is ever given twice, whatever happens at once.

use crate::{
    databases::{Fresh, both, number},
    people::{World, now, system},
};
use domain::{
    access::{Actor, act, scope},
    hearing::{Kind, State, Time},
    ids::{HearingId, PlaceId, ResourceId, TimeId},
    language::Lang,
};
use jiff::{SignedDuration, civil::date};
use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use sea_orm::{ConnectionTrait, Statement};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};
use store::{
    StoreError,
    access::permit,
    hearings::{self, BookError, OpenError, Opening, Wanted},
    resources::{self, Resource, ResourceKind},
};
use uuid::Uuid;

both!(
    a_busy_resource_is_named,
    what_does_not_fit_is_named,
    openings_at_once_never_claim_a_cell_twice,
    people_at_once_get_each_time_once,
    a_hearing_is_reserved_moved_confirmed_and_cancelled,
    a_time_that_somebody_has_is_not_closed,
    moves_at_once_to_one_time_give_it_to_one,
);

/// Officers, interpreters and rooms, so many of each; all can be combined.
async fn resources(world: &World, each: usize) -> [Vec<ResourceId>; 3] {
    let kinds = [ResourceKind::Officer, ResourceKind::Interpreter, ResourceKind::Room];
    let ids = kinds.map(|_| (0..each).map(|_| ResourceId::from_uuid(world.id())).collect::<Vec<_>>());
    let resources: Vec<Resource> = kinds
        .into_iter()
        .zip(&ids)
        .flat_map(|(kind, ids)| {
            ids.iter().map(move |id| Resource {
                id: *id,
                kind,
                name: format!("{} {id}", kind.code()),
                place: None,
                staff: None,
                languages: vec![Lang::Ti, Lang::Am],
            })
        })
        .collect();
    world
        .fresh
        .store
        .write(world.deed(&Actor::System, "demo"), move |tx| {
            let resources = resources.clone();
            Box::pin(async move {
                for resource in &resources {
                    resources::add(tx, &system(), resource).await?;
                }
                Ok::<_, StoreError>(())
            })
        })
        .await
        .unwrap();
    ids
}

/// A time that starts `quarter` quarters of an hour after tomorrow morning.
fn time(world: &World, quarter: i64, quarters: u8) -> Time {
    Time {
        id: TimeId::from_uuid(world.id()),
        kind: Kind::Main,
        place: world.places[0],
        starts: now() + SignedDuration::from_hours(24 * 20) + SignedDuration::from_mins(15 * quarter),
        quarters,
        language: Lang::Ti,
    }
}

async fn open(world: &World, opening: Opening) -> Result<(), OpenError> {
    open_as(world, &world.planner(), opening).await
}

async fn open_as(world: &World, actor: &Actor, opening: Opening) -> Result<(), OpenError> {
    let scope = scope::<act::OpenTimes>(actor).unwrap();
    world
        .fresh
        .store
        .write(world.deed(actor, "open-times"), move |tx| {
            let (scope, opening) = (scope.clone(), opening.clone());
            Box::pin(async move { hearings::open(tx, &scope, &opening).await })
        })
        .await
}

/// So many free times after each other, each with its own hour.
pub(crate) async fn open_times(world: &World, count: i64) -> Vec<Time> {
    let [officers, interpreters, rooms] = resources(world, 1).await;
    let mut times = Vec::new();
    for number in 0..count {
        let time = time(world, number * 4, 4);
        let opening = Opening {
            time: time.clone(),
            officer: officers[0],
            interpreter: interpreters[0],
            room: rooms[0],
        };
        open(world, opening).await.unwrap();
        times.push(time);
    }
    times
}

async fn a_busy_resource_is_named(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let [officers, interpreters, rooms] = resources(&world, 2).await;
    let first = Opening {
        time: time(&world, 0, 8),
        officer: officers[0],
        interpreter: interpreters[0],
        room: rooms[0],
    };
    open(&world, first.clone()).await.unwrap();
    // The last quarter of the first time, with the same interpreter only.
    let overlapping = Opening {
        time: time(&world, 7, 8),
        officer: officers[1],
        interpreter: interpreters[0],
        room: rooms[1],
    };
    let at = first.time.ends() - SignedDuration::from_mins(15);
    let refused = open(&world, overlapping.clone()).await;
    assert_eq!(refused, Err(OpenError::Busy { resource: interpreters[0], at }));
    let raw = world.fresh.raw().await;
    assert_eq!(
        number(&raw, "SELECT COUNT(*) FROM resource_use").await,
        24,
        "nothing of the refused time is kept"
    );
    assert_eq!(number(&raw, "SELECT COUNT(*) FROM hearing_time").await, 1);
    let after = Opening { time: time(&world, 8, 8), ..overlapping };
    open(&world, after).await.unwrap();
}

async fn what_does_not_fit_is_named(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let [officers, interpreters, rooms] = resources(&world, 1).await;
    let good = Opening {
        time: time(&world, 0, 4),
        officer: officers[0],
        interpreter: interpreters[0],
        room: rooms[0],
    };
    let swapped = Opening { officer: rooms[0], ..good.clone() };
    assert_eq!(open(&world, swapped).await, Err(OpenError::Unfit { resource: rooms[0] }));
    let mute = Opening { time: Time { language: Lang::So, ..good.time.clone() }, ..good.clone() };
    assert_eq!(open(&world, mute).await, Err(OpenError::Unfit { resource: interpreters[0] }));
    let elsewhere = PlaceId::from_uuid(world.id());
    let foreign = Opening { time: Time { place: elsewhere, ..good.time.clone() }, ..good.clone() };
    assert_eq!(open(&world, foreign).await, Err(OpenError::Store(StoreError::Absent)));
    open(&world, good).await.unwrap();
}

async fn openings_at_once_never_claim_a_cell_twice(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let [officers, interpreters, rooms] = resources(&world, 4).await;
    let mut chance = StdRng::seed_from_u64(11);
    let (actor, mut planners) = (world.planner(), tokio::task::JoinSet::new());
    for _ in 0..300 {
        let quarters = *[4, 8, 12, 16].choose(&mut chance).unwrap();
        let opening = Opening {
            time: time(&world, chance.random_range(0..60), quarters),
            officer: *officers.choose(&mut chance).unwrap(),
            interpreter: *interpreters.choose(&mut chance).unwrap(),
            room: *rooms.choose(&mut chance).unwrap(),
        };
        let scope = scope::<act::OpenTimes>(&actor).unwrap();
        let (store, deed) = (world.fresh.store.clone(), world.deed(&actor, "open-times"));
        planners.spawn(async move {
            store
                .write(deed, move |tx| {
                    let (scope, opening) = (scope.clone(), opening.clone());
                    Box::pin(async move { hearings::open(tx, &scope, &opening).await })
                })
                .await
        });
    }
    let answers = planners.join_all().await;
    let opened = answers.iter().filter(|answer| answer.is_ok()).count();
    for answer in &answers {
        assert!(matches!(answer, Ok(()) | Err(OpenError::Busy { .. })), "{answer:?}");
    }
    assert!((4..300).contains(&opened), "{opened} opened");
    check_cells(&world, opened).await;
}

/// What the tables say: every open time fills all its cells of three resources, and no cell is filled by two times.
async fn check_cells(world: &World, times: usize) {
    let raw = world.fresh.raw().await;
    let sql = "SELECT id, starts_at, CAST(quarters AS BIGINT), officer_id, interpreter_id, room_id FROM hearing_time";
    let rows = raw.query_all_raw(Statement::from_string(raw.get_database_backend(), sql)).await.unwrap();
    assert_eq!(rows.len(), times);
    let mut filled: HashMap<(Uuid, i64), Uuid> = HashMap::new();
    for row in rows {
        let id: Uuid = row.try_get_by_index(0).unwrap();
        let (starts, quarters): (i64, i64) =
            (row.try_get_by_index(1).unwrap(), row.try_get_by_index(2).unwrap());
        for column in 3..6 {
            let resource: Uuid = row.try_get_by_index(column).unwrap();
            for cell in starts / 900_000..starts / 900_000 + quarters {
                assert_eq!(filled.insert((resource, cell), id), None, "twice at once");
            }
        }
    }
    let sql = "SELECT resource_id, quarter_hour, time_id FROM resource_use";
    let rows = raw.query_all_raw(Statement::from_string(raw.get_database_backend(), sql)).await.unwrap();
    assert_eq!(rows.len(), filled.len());
    for row in rows {
        let cell = (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap());
        assert_eq!(filled[&cell], row.try_get_by_index::<Uuid>(2).unwrap());
    }
}

pub(crate) async fn invite(world: &World, case: usize, time: TimeId) -> Result<HearingId, BookError> {
    let (actor, case) = (world.caseworker(case % 3), world.cases[case].file.id);
    let id = HearingId::from_uuid(world.id());
    let deed = world.deed(&actor, "invite-hearing").on(case);
    let invited = world.fresh.store.write(deed, move |tx| {
        let actor = actor.clone();
        Box::pin(async move {
            let may = permit::<act::InviteHearing>(tx, &actor, case).await?;
            hearings::invite(tx, &may, id, time, date(2026, 12, 1)).await.map(|hearing| hearing.id)
        })
    });
    invited.await
}

/// Tries one of the first free times after another, as a person does whose choice has gone, until none is left.
async fn book_any(world: Arc<World>, number: usize) -> Option<TimeId> {
    let (actor, case) = (world.caseworker(number % 3), world.cases[number].file.id);
    let may = permit::<act::InviteHearing>(&world.fresh.store, &actor, case).await.unwrap();
    let wanted = Wanted { kind: Kind::Main, language: Lang::Ti, place: None, from: now() };
    for round in 0.. {
        let free = hearings::free(&world.fresh.store, &may, wanted, 10).await.unwrap();
        let (time, _) = free.get((number + round) % 10).or(free.first())?;
        match invite(&world, number, time.id).await {
            Ok(_) => return Some(time.id),
            Err(BookError::Taken) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    None
}

/// So many times of one to four hours, which share officers, interpreters and rooms as tightly as planners manage.
async fn open_overlapping(world: &World, count: usize, chance: &mut StdRng) {
    let [officers, interpreters, rooms] = resources(world, 4).await;
    let last = i64::try_from(count * 4).unwrap();
    let mut opened = 0;
    while opened < count {
        let opening = Opening {
            time: time(world, chance.random_range(0..last), *[4, 8, 12, 16].choose(chance).unwrap()),
            officer: *officers.choose(chance).unwrap(),
            interpreter: *interpreters.choose(chance).unwrap(),
            room: *rooms.choose(chance).unwrap(),
        };
        match open(world, opening).await {
            Ok(()) => opened += 1,
            Err(OpenError::Busy { .. }) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
}

async fn people_at_once_get_each_time_once(fresh: Fresh) {
    book_all(fresh, 200, 20).await;
}

/// `people` at once want one of `times`: each time is booked, once, and nobody and nothing is in two places.
async fn book_all(fresh: Fresh, people: usize, times: usize) {
    let world = Arc::new(World::with_cases(fresh, people).await);
    open_overlapping(&world, times, &mut StdRng::seed_from_u64(BOOKING_SEED)).await;
    let mut wanting = tokio::task::JoinSet::new();
    for number in 0..people {
        wanting.spawn(book_any(world.clone(), number));
    }
    let mut given = HashSet::new();
    for time in wanting.join_all().await.into_iter().flatten() {
        assert!(given.insert(time), "{time} was given twice");
    }
    assert_eq!(given.len(), times);
    let raw = world.fresh.raw().await;
    let expected = i64::try_from(times).unwrap();
    for sql in [
        "SELECT COUNT(*) FROM hearing",
        "SELECT COUNT(DISTINCT time_id) FROM hearing",
        "SELECT COUNT(DISTINCT case_id) FROM hearing",
    ] {
        assert_eq!(number(&raw, sql).await, expected, "{sql}");
    }
    check_cells(&world, times).await;
}

const BOOKING_SEED: u64 = 12;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "full size, for `make prove`"]
async fn proof_booking_sqlite() {
    prove_booking(Fresh::sqlite().await, "SQLite").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "full size, for `make prove`"]
async fn proof_booking_postgres() {
    if let Some(fresh) = Fresh::postgres().await {
        prove_booking(fresh, "PostgreSQL").await;
    }
}

async fn prove_booking(fresh: Fresh, database: &str) {
    book_all(fresh, 1_000, 100).await;
    println!(
        "\nPROOF | 1,000 people at once for 100 times of one to four hours with shared interpreters on {database}: no \
         time, officer, interpreter or room twice | {BOOKING_SEED} | 100 booked"
    );
}

#[derive(Clone, Copy)]
enum Choice {
    Confirm,
    Move(TimeId),
    Cancel,
}

async fn choose(world: &World, case: usize, choice: Choice) -> Result<State, BookError> {
    let actor = world.applicant(case);
    let case = world.cases[case].file.id;
    world
        .fresh
        .store
        .write(world.deed(&actor, "choose-hearing").on(case), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ChooseHearing>(tx, &actor, case).await?;
                let mine = hearings::active(tx, &may).await?.ok_or(StoreError::Absent)?.hearing;
                let now = match choice {
                    Choice::Confirm => hearings::confirm(tx, &may, &mine).await?,
                    Choice::Move(to) => hearings::move_to(tx, &may, &mine, to).await?,
                    Choice::Cancel => hearings::cancel(tx, &may, &mine).await?,
                };
                Ok(now.state)
            })
        })
        .await
}

async fn a_hearing_is_reserved_moved_confirmed_and_cancelled(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let times = open_times(&world, 3).await;
    let store = &world.fresh.store;
    invite(&world, 0, times[0].id).await.unwrap();
    assert_eq!(invite(&world, 1, times[0].id).await, Err(BookError::Taken));
    assert_eq!(invite(&world, 0, times[1].id).await, Err(BookError::Already));

    let may = permit::<act::ViewHearing>(store, &world.applicant(0), world.cases[0].file.id).await.unwrap();
    let wanted = Wanted { kind: Kind::Main, language: Lang::Ti, place: None, from: now() };
    let free = async |wanted: Wanted| {
        let free = hearings::free(store, &may, wanted, 10).await.unwrap();
        free.into_iter().map(|(time, _)| time).collect::<Vec<_>>()
    };
    assert_eq!(free(wanted).await, times[1..]);
    assert_eq!(free(Wanted { place: Some(world.places[0]), ..wanted }).await, times[1..]);
    assert_eq!(free(Wanted { place: Some(world.places[1]), ..wanted }).await, []);
    assert_eq!(free(Wanted { language: Lang::So, ..wanted }).await, []);
    assert_eq!(free(Wanted { from: times[2].starts, ..wanted }).await, times[2..]);

    assert_eq!(choose(&world, 0, Choice::Move(times[1].id)).await, Ok(State::Confirmed));
    let mine = hearings::active(store, &may).await.unwrap().unwrap();
    assert_eq!((mine.hearing.time, mine.hearing.changes), (times[1].clone(), 1));
    assert_eq!(mine.place, "Place 0");
    assert_eq!(free(wanted).await, [times[0].clone(), times[2].clone()]);
    assert_eq!(choose(&world, 0, Choice::Confirm).await, Ok(State::Confirmed));
    assert_eq!(choose(&world, 0, Choice::Cancel).await, Ok(State::Cancelled));
    assert_eq!(hearings::active(store, &may).await.unwrap(), None);
    assert_eq!(hearings::of_case(store, &may).await.unwrap().len(), 1);
    assert_eq!(free(wanted).await, times);
    invite(&world, 0, times[1].id).await.unwrap();
}

async fn a_time_that_somebody_has_is_not_closed(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let times = open_times(&world, 2).await;
    invite(&world, 0, times[0].id).await.unwrap();
    let close = async |time: TimeId| {
        let actor = world.planner();
        let scope = scope::<act::OpenTimes>(&actor).unwrap();
        let closed = world.fresh.store.write(world.deed(&actor, "open-times"), move |tx| {
            let scope = scope.clone();
            Box::pin(async move { hearings::close(tx, &scope, time).await })
        });
        closed.await
    };
    assert_eq!(close(times[0].id).await, Err(BookError::Taken));
    assert_eq!(close(times[1].id).await, Ok(()));
    assert_eq!(close(times[1].id).await, Err(BookError::Store(StoreError::Absent)));
    assert_eq!(choose(&world, 0, Choice::Move(times[1].id)).await, Err(BookError::Taken));

    let scope = scope::<act::ListTimes>(&world.planner()).unwrap();
    let until = now() + SignedDuration::from_hours(24 * 30);
    let lines = hearings::times(&world.fresh.store, &scope, now(), until).await.unwrap();
    assert_eq!(lines.len(), 1);
    assert_eq!((&lines[0].time, lines[0].taken), (&times[0], Some(State::Reserved)));
    assert_eq!(number(&world.fresh.raw().await, "SELECT COUNT(*) FROM resource_use").await, 12);
}

async fn moves_at_once_to_one_time_give_it_to_one(fresh: Fresh) {
    const PEOPLE: usize = 20;
    let world = Arc::new(World::with_cases(fresh, PEOPLE).await);
    let times = open_times(&world, 21).await;
    for (case, time) in times.iter().take(PEOPLE).enumerate() {
        invite(&world, case, time.id).await.unwrap();
    }
    let wanted = times[PEOPLE].id;
    let mut moves = tokio::task::JoinSet::new();
    for case in 0..PEOPLE {
        let world = world.clone();
        moves.spawn(async move { choose(&world, case, Choice::Move(wanted)).await });
    }
    let answers = moves.join_all().await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    assert!(answers.iter().all(|answer| matches!(answer, Ok(_) | Err(BookError::Taken))), "{answers:?}");
    let raw = world.fresh.raw().await;
    let held = "SELECT COUNT(DISTINCT time_id) FROM hearing WHERE state IN ('reserved', 'confirmed')";
    assert_eq!(number(&raw, held).await, 20, "everybody still has a time, each a different one");
}
