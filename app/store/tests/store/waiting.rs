//! The waits of a case follow its events, a queue is read page by page by an index, and a figure is found with the first page.

use crate::{
    databases::{Fresh, both},
    people::{World, event, now, summary, system, wait},
};
use domain::{
    access::{Actor, act},
    event::EventKind,
    language::Lang,
    time::day,
    waiting::{Figure, How, Known, Queue, Wait, Within, window_begins},
};
use jiff::{ToSpan, civil::Date};
use sea_orm::ConnectionTrait;
use store::{
    access::permit,
    cases, home,
    waiting::{self, Place},
};

both!(
    waits_come_and_go_with_the_events,
    a_queue_is_read_in_pages_and_only_its_window,
    a_queue_is_found_by_its_index,
    the_first_page_has_the_newest_figures,
);

fn today() -> Date {
    day(now())
}

fn ago(days: i32) -> Date {
    today().checked_sub(days.days()).unwrap()
}

async fn record(world: &World, number: usize, seq: i32, kind: EventKind, waits: Vec<Wait>) {
    let (actor, case) = (world.caseworker(number), world.cases[number].file.id);
    let deed = world.deed(&actor, "record-event").on(case);
    world
        .fresh
        .store
        .write(deed, move |tx| {
            let (actor, kind, waits) = (actor.clone(), kind.clone(), waits.clone());
            Box::pin(async move {
                let may = permit::<act::RecordEvent>(tx, &actor, case).await?;
                cases::append(tx, &may, &[event(case, seq, kind)], &summary(number), &waits).await
            })
        })
        .await
        .unwrap();
}

async fn kept(world: &World, number: usize) -> Vec<Wait> {
    let all = cases::batch(&world.fresh.store, system(), None, 100).await.unwrap();
    all.into_iter().find(|kept| kept.case == world.cases[number].file.id).unwrap().waits
}

async fn waits_come_and_go_with_the_events(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    assert_eq!(kept(&world, 0).await, [wait(0)]);
    let left = Wait { left: Some((today(), How::Withdrawn)), ..wait(0) };
    record(&world, 0, 2, EventKind::Withdrawn, vec![left.clone()]).await;
    assert_eq!(kept(&world, 0).await, std::slice::from_ref(&left));
    record(&world, 0, 3, EventKind::Reopened, vec![left.clone(), wait(0)]).await;
    assert_eq!(kept(&world, 0).await, [left, wait(0)]);
    // What moves nobody does not touch them.
    let moved = EventKind::PersonMoved { place: world.places[0] };
    record(&world, 1, 2, moved, Vec::new()).await;
    assert_eq!(kept(&world, 1).await, [wait(1)]);
}

async fn a_queue_is_read_in_pages_and_only_its_window(fresh: Fresh) {
    let world = World::with_cases(fresh, 7).await;
    let queue = wait(0).queue;
    let ended =
        |days: i32, how| Wait { queue: queue.clone(), entered: ago(400), left: Some((ago(days), how)) };
    record(&world, 0, 2, EventKind::Withdrawn, vec![ended(300, How::MovedOn), wait(0)]).await;
    record(&world, 2, 2, EventKind::Withdrawn, vec![ended(20, How::Withdrawn), ended(10, How::MovedOn)])
        .await;
    let store = &world.fresh.store;
    let mut all = Vec::new();
    let mut after = Place::from(window_begins(today()));
    loop {
        let page = waiting::page(store, system(), &queue, after, 2).await.unwrap();
        assert!(page.len() <= 2);
        let Some(last) = page.last() else { break };
        after = last.place();
        all.extend(page.into_iter().map(|seen| (seen.language, seen.entered, seen.left)));
    }
    // Of seven cases four wait in this queue at first; one has left it twice, and one came back to it.
    let waits = (Lang::Ti, today(), None);
    let left = |days, how| (Lang::Ti, ago(400), Some((ago(days), how)));
    assert_eq!(all, [left(20, How::Withdrawn), left(10, How::MovedOn), waits, waits, waits]);
}

async fn a_queue_is_found_by_its_index(fresh: Fresh) {
    let world = World::with_cases(fresh, 3_000).await;
    world.fresh.store.analyze().await.unwrap();
    let store = world.fresh.by_index().await;
    let plan = waiting::plan(&store, &wait(0).queue, Place::from(window_begins(today()))).await.unwrap();
    assert!(plan.contains("case_wait_by_queue"), "{plan}");
    assert!(!plan.contains("SCAN") && !plan.contains("Seq Scan"), "{plan}");
    assert!(!plan.contains("TEMP B-TREE") && !plan.contains("Sort"), "{plan}");
}

fn figure(on: Date, moved_on: u32) -> Figure {
    let within = |low, high| Within { days: Some(40), low, high };
    Figure {
        on,
        moved_on,
        moved_on_lately: 3,
        waiting: 50,
        half: within(30, Some(45)),
        eight: within(60, None),
    }
}

async fn keep(world: &World, queue: &Queue, on: Date, figures: Vec<(Option<Lang>, Figure)>) {
    let queue = queue.clone();
    world
        .fresh
        .store
        .write(world.deed(&Actor::System, "test"), move |tx| {
            let (queue, figures) = (queue.clone(), figures.clone());
            Box::pin(async move { waiting::keep(tx, system(), &queue, on, &figures).await })
        })
        .await
        .unwrap();
}

async fn the_first_page_has_the_newest_figures(fresh: Fresh) {
    let world = World::with_cases(fresh, 3).await;
    let queue = wait(0).queue;
    let all = |days: i32, moved_on| vec![(None, figure(ago(days), moved_on))];
    for (days, figures) in [
        (60, all(60, 31)),
        (40, all(40, 32)),
        (29, all(29, 33)),
        (20, all(20, 34)),
        (8, vec![(Some(Lang::Ti), figure(ago(8), 30)), (None, figure(ago(8), 35))]),
        (2, vec![(Some(Lang::Fr), figure(ago(2), 30)), (None, figure(ago(2), 36))]),
        (-1, all(-1, 37)),
    ] {
        keep(&world, &queue, ago(days), figures).await;
    }
    // A day that is computed again has its figures once.
    keep(&world, &queue, ago(2), all(2, 38)).await;
    let store = &world.fresh.store;
    let of = async |number: usize| {
        let (actor, case) = (world.applicant(number), world.cases[number].file.id);
        home::home(store, &actor, case, today()).await.unwrap().waiting
    };
    // That of eight days ago is too old, that of twenty days ago is neither now nor a month ago.
    let [same, everybody] = of(0).await;
    assert_eq!(same, Known::default());
    let known = Known { now: Some(figure(ago(2), 38)), before: Some(figure(ago(29), 33)) };
    assert_eq!(everybody, known);
    // Another queue, and nobody who waits: nothing is known.
    assert_eq!(of(1).await, [Known::default(), Known::default()]);
    world.fresh.raw().await.execute_unprepared("DELETE FROM case_wait").await.unwrap();
    assert_eq!(of(0).await, [Known::default(), Known::default()]);
}
