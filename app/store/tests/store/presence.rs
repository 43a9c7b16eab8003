//! The day sheet costs the same however full the day is, and a mark stays.

use crate::{
    databases::{Fresh, both, number},
    people::{World, now, system},
};
use domain::{
    access::{Actor, Role, act, scope},
    hearing::{Kind, Time},
    ids::{HearingId, ResourceId, TimeId},
    language::Lang,
    presence::Presence,
};
use jiff::{Timestamp, ToSpan, civil::date};
use sea_orm::ConnectionTrait;
use store::{
    StoreError,
    access::permit,
    hearings::{self, BookError, Opening},
    presence::{self, SheetLine},
    resources::{self, Resource, ResourceKind},
};

both!(a_full_day_costs_the_reads_of_a_quiet_one, the_last_mark_counts_and_all_stay, another_place_is_absent);

/// Hearings on the full day.
const FULL: usize = 200;
/// Quarters of an hour that one room is used in a day.
const A_DAY: usize = 70;

fn starts() -> Timestamp {
    // Four in the morning in Amsterdam, so that all quarters are on one day.
    "2027-03-01T03:00:00Z".parse().unwrap()
}

/// Invites each of the first `count` cases to a quarter of an hour of its own at the first place.
async fn invited(world: &World, count: usize) -> Vec<HearingId> {
    let planner = world.planner();
    let (open, mut ids) = (scope::<act::OpenTimes>(&planner).unwrap(), Vec::new());
    for (set, cases) in (0..count).collect::<Vec<_>>().chunks(A_DAY).enumerate() {
        let kinds = [ResourceKind::Officer, ResourceKind::Interpreter, ResourceKind::Room];
        let resources = kinds.map(|kind| Resource {
            id: ResourceId::from_uuid(world.id()),
            kind,
            name: format!("{} {set}", kind.code()),
            place: None,
            staff: None,
            languages: vec![Lang::Ti],
        });
        let [officer, interpreter, room] = resources.clone().map(|resource| resource.id);
        for (quarter, case) in cases.iter().enumerate() {
            let minutes = i64::try_from(quarter).unwrap() * 15;
            let (id, time) = (HearingId::from_uuid(world.id()), TimeId::from_uuid(world.id()));
            let opening = Opening {
                time: Time {
                    id: time,
                    kind: Kind::Main,
                    place: world.places[0],
                    starts: starts() + minutes.minutes(),
                    quarters: 1,
                    language: Lang::Ti,
                },
                officer,
                interpreter,
                room,
            };
            let (first, resources, open) = (quarter == 0, resources.clone(), open.clone());
            let actor = Actor::Staff {
                staff: world.caseworkers[case % 3],
                role: Role::Caseworker,
                places: Vec::new(),
            };
            let case = world.cases[*case].file.id;
            let done: Result<(), StoreError> = world
                .fresh
                .store
                .write(world.deed(&actor, "test"), move |tx| {
                    let (resources, open, opening) = (resources.clone(), open.clone(), opening.clone());
                    let actor = actor.clone();
                    Box::pin(async move {
                        for resource in resources.iter().filter(|_| first) {
                            resources::add(tx, &system(), resource).await?;
                        }
                        hearings::open(tx, &open, &opening).await.expect("the time is opened");
                        let may = permit::<act::InviteHearing>(tx, &actor, case).await?;
                        let invited = hearings::invite(tx, &may, id, time, date(2027, 2, 20)).await;
                        invited.map(drop).map_err(|error| match error {
                            BookError::Store(error) => error,
                            other => panic!("{other}"),
                        })
                    })
                })
                .await;
            done.unwrap();
            ids.push(id);
        }
    }
    ids
}

async fn sheet(world: &World) -> Vec<SheetLine> {
    let scope = scope::<act::ViewDaySheet>(&world.planner()).unwrap();
    let (from, until) = (starts() - 4.hours(), starts() + 20.hours());
    presence::sheet(&world.fresh.store, &scope, world.places[0], from, until).await.unwrap()
}

async fn mark(world: &World, hearing: HearingId, to: Presence) {
    let planner = world.planner();
    let scope = scope::<act::MarkPresence>(&planner).unwrap();
    let done: Result<(), StoreError> = world
        .fresh
        .store
        .write(world.deed(&planner, "mark-presence"), move |tx| {
            let scope = scope.clone();
            Box::pin(async move {
                let at_door = presence::at_door(tx, &scope, hearing).await?;
                presence::mark(tx, &scope, &at_door, to).await
            })
        })
        .await;
    done.unwrap();
}

async fn a_full_day_costs_the_reads_of_a_quiet_one(fresh: Fresh) {
    let world = World::with_cases(fresh, FULL).await;
    let reads = async || {
        let before = world.fresh.store.statements();
        let lines = sheet(&world).await;
        (lines.len(), world.fresh.store.statements() - before)
    };
    invited(&world, 1).await;
    let (one, quiet) = reads().await;
    world.fresh.raw().await.execute_unprepared("UPDATE hearing SET state = 'cancelled'").await.unwrap();
    assert_eq!(reads().await.0, 0, "what was cancelled is not on the sheet");
    let ids = invited(&world, FULL).await;
    let (many, full) = reads().await;
    assert_eq!((one, many), (1, FULL));
    assert_eq!(quiet, full, "the reads grow with the day");
    assert!(full <= 7, "{full} reads");
    let lines = sheet(&world).await;
    assert!(lines.windows(2).all(|pair| pair[0].time.starts <= pair[1].time.starts), "in the order of time");
    assert_eq!(lines.iter().filter(|line| ids.contains(&line.hearing)).count(), FULL);
    assert!(lines.iter().all(|line| line.room.starts_with("room") && !line.name.trim().is_empty()));
}

async fn the_last_mark_counts_and_all_stay(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let ids = invited(&world, 2).await;
    let seen = async |hearing: HearingId| {
        let lines = sheet(&world).await;
        let line = lines.into_iter().find(|line| line.hearing == hearing).unwrap();
        line.mark.map(|mark| (mark.presence, mark.at))
    };
    assert_eq!(seen(ids[0]).await, None);
    for presence in [Presence::Arrived, Presence::Left, Presence::Late, Presence::Awaited, Presence::Arrived]
    {
        mark(&world, ids[0], presence).await;
        assert_eq!(seen(ids[0]).await, Some((presence, now())));
    }
    assert_eq!(seen(ids[1]).await, None, "the other one was not marked");
    let raw = world.fresh.raw().await;
    assert_eq!(number(&raw, "SELECT count(*) FROM presence").await, 5);
    let audited = "SELECT count(*) FROM audit WHERE action = 'mark-presence' AND case_id IS NOT NULL";
    assert_eq!(number(&raw, audited).await, 5, "each mark is a line about the case");
    for sql in ["UPDATE presence SET state = 'left'", "DELETE FROM presence"] {
        let refused = raw.execute_unprepared(sql).await.unwrap_err().to_string();
        assert!(refused.contains("append-only"), "{refused}");
    }
}

async fn another_place_is_absent(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let ids = invited(&world, 1).await;
    let elsewhere = Actor::Staff { staff: world.planner, role: Role::Intake, places: vec![world.places[1]] };
    let view = scope::<act::ViewDaySheet>(&elsewhere).unwrap();
    let (store, from) = (&world.fresh.store, starts() - 4.hours());
    let sheet = presence::sheet(store, &view, world.places[0], from, from + 24.hours()).await;
    assert_eq!(sheet, Err(StoreError::Absent));
    assert_eq!(presence::sheet(store, &view, world.places[1], from, from + 24.hours()).await, Ok(vec![]));
    let door = scope::<act::MarkPresence>(&elsewhere).unwrap();
    assert_eq!(presence::at_door(store, &door, ids[0]).await, Err(StoreError::Absent));
    let nobody = HearingId::from_uuid(world.id());
    assert_eq!(presence::at_door(store, &door, nobody).await, Err(StoreError::Absent));
}
