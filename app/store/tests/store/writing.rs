//! `write` keeps all or nothing, goes on without its caller, and tries again when deeds meet.

use crate::{
    databases::{Fresh, both, number},
    people::{No, World, event, summary, system},
};
use domain::{
    access::{Actor, act},
    event::EventKind,
    ids::JobId,
    procedure::StepId,
};
use sea_orm::ConnectionTrait;
use serde_json::json;
use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};
use store::{StoreError, access::permit, cases, outbox, world};

both!(
    events_and_audit_refuse_to_be_changed,
    a_refusal_undoes_everything_and_is_kept,
    a_fault_undoes_everything_and_is_no_refusal,
    a_caller_who_goes_away_does_not_stop_a_write,
    deeds_on_one_case_follow_each_other,
    a_panic_is_an_error_and_leaves_nothing,
    a_demo_begins_in_an_empty_database_only,
);

async fn events_and_audit_refuse_to_be_changed(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let deed = world.deed(&Actor::System, "test");
    store::audit::seal(&world.fresh.store, system(), deed, world.id(), crate::people::now()).await.unwrap();
    let raw = world.fresh.raw().await;
    for table in ["case_event", "audit", "audit_seal"] {
        let rows = number(&raw, &format!("SELECT COUNT(*) FROM {table}")).await;
        assert!(rows > 0, "{table} has rows to protect");
        let column = if table == "audit_seal" { "audit_id" } else { "case_id" };
        for sql in [format!("UPDATE {table} SET {column} = {column}"), format!("DELETE FROM {table}")] {
            let refusal = raw.execute_unprepared(&sql).await.unwrap_err().to_string();
            assert!(refusal.contains(&format!("{table} is append-only")), "{sql}: {refusal}");
        }
        assert_eq!(number(&raw, &format!("SELECT COUNT(*) FROM {table}")).await, rows);
    }
}

/// Everything that a booking or a recording leaves: event, summary, job, audit line.
async fn write_all(world: &World, end: fn() -> Result<(), No>) -> Result<(), No> {
    let (actor, case, job) = (world.caseworker(0), world.cases[0].file.id, JobId::from_uuid(world.id()));
    world
        .fresh
        .store
        .write(world.deed(&actor, "record-event").on(case), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::RecordEvent>(tx, &actor, case).await?;
                let started = EventKind::StepStarted { step: StepId::new("n1") };
                cases::append(tx, &may, &[event(case, 2, started)], &summary(5), &[]).await?;
                let run = tx.deed().now;
                let job =
                    outbox::Job { id: job, kind: "test".into(), case: Some(case), payload: json!({}), run };
                outbox::push(tx, &job).await?;
                end()
            })
        })
        .await
}

async fn counts(world: &World) -> [i64; 4] {
    let raw = world.fresh.raw().await;
    [
        number(&raw, "SELECT COUNT(*) FROM case_event").await,
        number(&raw, "SELECT COUNT(*) FROM outbox").await,
        number(&raw, "SELECT COUNT(*) FROM audit WHERE result = 'done'").await,
        number(&raw, "SELECT COUNT(*) FROM audit WHERE result = 'refused'").await,
    ]
}

async fn a_refusal_undoes_everything_and_is_kept(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    assert_eq!(counts(&world).await, [1, 0, 1, 0]);
    assert!(matches!(write_all(&world, || Err(No::Refused)).await, Err(No::Refused)));
    assert_eq!(counts(&world).await, [1, 0, 1, 1]);
    write_all(&world, || Ok(())).await.unwrap();
    assert_eq!(counts(&world).await, [2, 1, 2, 1]);
}

async fn a_fault_undoes_everything_and_is_no_refusal(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    world.fresh.raw().await.execute_unprepared("DROP TABLE outbox").await.unwrap();
    let error = write_all(&world, || Ok(())).await.unwrap_err();
    assert!(matches!(error, No::Store(StoreError::Broken(_))), "{error:?}");
    let raw = world.fresh.raw().await;
    assert_eq!(number(&raw, "SELECT COUNT(*) FROM case_event").await, 1);
    assert_eq!(number(&raw, "SELECT COUNT(*) FROM audit").await, 1);
}

async fn a_caller_who_goes_away_does_not_stop_a_write(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let begun = Arc::new(tokio::sync::Notify::new());
    let inside = begun.clone();
    let (actor, case) = (world.caseworker(0), world.cases[0].file.id);
    let store = world.fresh.store.clone();
    let deed = world.deed(&actor, "record-event").on(case);
    let caller = tokio::spawn(async move {
        store
            .write(deed, move |tx| {
                let (begun, actor) = (inside.clone(), actor.clone());
                Box::pin(async move {
                    let may = permit::<act::RecordEvent>(tx, &actor, case).await?;
                    begun.notify_one();
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    let started = EventKind::StepStarted { step: StepId::new("n1") };
                    cases::append(tx, &may, &[event(case, 2, started)], &summary(5), &[]).await
                })
            })
            .await
    });
    begun.notified().await;
    caller.abort();
    assert!(caller.await.unwrap_err().is_cancelled());
    for _ in 0..200 {
        if counts(&world).await == [2, 0, 2, 0] {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the write stopped with its caller");
}

async fn deeds_on_one_case_follow_each_other(fresh: Fresh) {
    const AT_ONCE: i32 = 20;
    let world = World::with_cases(fresh, 1).await;
    let (actor, case) = (world.caseworker(0), world.cases[0].file.id);
    let runs = Arc::new(AtomicU32::new(0));
    let mut deeds = tokio::task::JoinSet::new();
    for _ in 0..AT_ONCE {
        let (store, actor, runs) = (world.fresh.store.clone(), actor.clone(), runs.clone());
        let deed = world.deed(&actor, "record-event").on(case);
        deeds.spawn(async move {
            loop {
                let (actor, runs) = (actor.clone(), runs.clone());
                let kept = store
                    .write(deed.clone(), move |tx| {
                        let (actor, runs) = (actor.clone(), runs.clone());
                        Box::pin(async move {
                            runs.fetch_add(1, Ordering::Relaxed);
                            let may = permit::<act::RecordEvent>(tx, &actor, case).await?;
                            let last = cases::events(tx, &may).await?.last().map_or(0, |event| event.seq);
                            // Time for the others to read the same last event.
                            tokio::time::sleep(Duration::from_millis(2)).await;
                            let started = EventKind::StepStarted { step: StepId::new("n1") };
                            cases::append(tx, &may, &[event(case, last + 1, started)], &summary(5), &[]).await
                        })
                    })
                    .await;
                match kept {
                    // A crowd on one case may be more than one deed wants to wait for; a person would try again.
                    Err(StoreError::Unavailable(_)) => {}
                    kept => return kept,
                }
            }
        });
    }
    for kept in deeds.join_all().await {
        kept.unwrap();
    }
    let raw = world.fresh.raw().await;
    assert_eq!(number(&raw, "SELECT COUNT(*) FROM case_event").await, i64::from(AT_ONCE) + 1);
    assert_eq!(number(&raw, "SELECT CAST(MAX(seq) AS BIGINT) FROM case_event").await, i64::from(AT_ONCE) + 1);
    assert_eq!(
        number(&raw, "SELECT CAST(last_seq AS BIGINT) FROM case_summary").await,
        i64::from(AT_ONCE) + 1
    );
    assert_eq!(
        number(&raw, "SELECT COUNT(*) FROM audit WHERE result = 'done'").await,
        i64::from(AT_ONCE) + 1
    );
    if !world.fresh.is_sqlite() {
        assert!(
            runs.load(Ordering::Relaxed) > AT_ONCE.cast_unsigned(),
            "some deeds met and were tried again"
        );
    }
}

async fn a_panic_is_an_error_and_leaves_nothing(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let error = write_all(&world, || panic!("a fault of the program")).await.unwrap_err();
    assert!(matches!(error, No::Store(StoreError::Broken(_))), "{error:?}");
    assert_eq!(counts(&world).await, [1, 0, 1, 0]);
    write_all(&world, || Ok(())).await.unwrap();
}

async fn a_demo_begins_in_an_empty_database_only(fresh: Fresh) {
    assert_eq!(fresh.store.demo_seed().await.unwrap(), None);
    let world = World::with_cases(fresh, 1).await;
    assert_eq!(world.fresh.store.demo_seed().await.unwrap(), Some(7));
    let deed = world.deed(&Actor::System, "demo");
    let again = world
        .fresh
        .store
        .write(deed, |tx| {
            Box::pin(async move { Ok::<_, StoreError>(world::begin(tx, system(), 8).await?.is_some()) })
        })
        .await;
    assert!(!again.unwrap());
}
