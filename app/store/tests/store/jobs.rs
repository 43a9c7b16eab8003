//! A job is claimed by one server at a time and comes back when that one dies.

use crate::{
    databases::{Fresh, both},
    people::{World, at, now, system},
};
use domain::{access::Actor, ids::JobId};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use std::{collections::HashSet, sync::Arc};
use store::outbox::{self, Job, KeptJob};

both!(a_job_is_claimed_once, a_job_comes_back_after_its_lease_or_a_failure);

async fn push(world: &World, count: usize) {
    let jobs: Vec<Job> = (0..count)
        .map(|number| Job {
            id: JobId::from_uuid(world.id()),
            kind: "notice".into(),
            case: Some(world.cases[0].file.id),
            payload: json!({ "number": number }),
            run: now(),
        })
        .collect();
    let pushed = world.fresh.store.write(world.deed(&Actor::System, "test"), move |tx| {
        let jobs = jobs.clone();
        Box::pin(async move {
            for job in &jobs {
                outbox::push(tx, job).await?;
            }
            Ok::<_, store::StoreError>(())
        })
    });
    pushed.await.unwrap();
}

const LEASE: SignedDuration = SignedDuration::from_mins(1);

async fn claim(world: &World, moment: Timestamp) -> Vec<KeptJob> {
    let deed = at(world.housekeeping(), moment);
    let claimed = world
        .fresh
        .store
        .write(deed, |tx| Box::pin(async move { outbox::claim(tx, system(), LEASE, 10).await }));
    claimed.await.unwrap()
}

async fn a_job_is_claimed_once(fresh: Fresh) {
    let world = Arc::new(World::with_cases(fresh, 1).await);
    push(&world, 30).await;
    let mut servers = tokio::task::JoinSet::new();
    for _ in 0..10 {
        let world = world.clone();
        servers.spawn(async move { claim(&world, now()).await });
    }
    let claimed: Vec<JobId> =
        servers.join_all().await.into_iter().flatten().map(|kept| kept.job.id).collect();
    let different: HashSet<JobId> = claimed.iter().copied().collect();
    assert_eq!(different.len(), claimed.len(), "no job went to two servers");
    // Servers that met over the same jobs got fewer; what is left is there for the next round.
    let mut all = different;
    while all.len() < 30 {
        let more = claim(&world, now()).await;
        assert!(!more.is_empty());
        all.extend(more.into_iter().map(|kept| kept.job.id));
    }
    assert!(claim(&world, now()).await.is_empty());
}

async fn a_job_comes_back_after_its_lease_or_a_failure(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let store = &world.fresh.store;
    push(&world, 1).await;
    let job = claim(&world, now()).await.remove(0).job.id;
    assert!(claim(&world, now() + LEASE - SignedDuration::from_secs(1)).await.is_empty());
    let again = claim(&world, now() + LEASE).await.remove(0);
    assert_eq!((again.job.id, again.attempts), (job, 2));
    let retry = now() + SignedDuration::from_hours(1);
    let failed = store.write(world.housekeeping(), move |tx| {
        Box::pin(async move { outbox::fail(tx, system(), job, "gateway away", retry).await })
    });
    failed.await.unwrap();
    assert!(claim(&world, retry - SignedDuration::from_secs(1)).await.is_empty());
    let again = claim(&world, retry).await.remove(0);
    assert_eq!(again.last_error.as_deref(), Some("gateway away"));
    assert_eq!(outbox::late(store, retry + LEASE).await, Ok(1));
    let done = store.write(world.housekeeping(), move |tx| {
        Box::pin(async move { outbox::done(tx, system(), job).await })
    });
    done.await.unwrap();
    assert!(claim(&world, retry + LEASE + LEASE).await.is_empty());
    assert_eq!(outbox::late(store, retry + LEASE).await, Ok(0));
    assert!(outbox::latest(store, 10).await.unwrap()[0].done.is_some());
}
