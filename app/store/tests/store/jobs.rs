//! A job is claimed by one server at a time and comes back when that one dies.

use crate::{
    databases::{Fresh, both},
    people::{World, at, now, system},
};
use domain::{access::Actor, ids::JobId, notice::Ending};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use std::{collections::HashSet, sync::Arc};
use store::outbox::{self, Job, KeptJob};

both!(
    a_job_is_claimed_once,
    a_job_comes_back_after_its_lease_or_a_failure,
    older_jobs_that_nobody_holds_join_a_later_one,
    what_is_given_up_is_counted_by_its_error,
);

async fn push(world: &World, count: usize) {
    let jobs: Vec<Job> = (0..count)
        .map(|number| Job {
            id: JobId::from_uuid(world.id()),
            kind: KIND.into(),
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

const KIND: &str = "notice";
const LEASE: SignedDuration = SignedDuration::from_mins(1);

async fn claim(world: &World, moment: Timestamp) -> Vec<KeptJob> {
    let deed = at(world.housekeeping(), moment);
    let claimed = world
        .fresh
        .store
        .write(deed, |tx| Box::pin(async move { outbox::claim(tx, system(), KIND, LEASE, 10).await }));
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
    assert_eq!(outbox::late(store, KIND, retry + LEASE).await, Ok(1));
    let done = store.write(world.housekeeping(), move |tx| {
        Box::pin(
            async move { outbox::end(tx, system(), job, Ending::Sms, &json!({ "language": "ti" })).await },
        )
    });
    done.await.unwrap();
    assert!(claim(&world, retry + LEASE + LEASE).await.is_empty());
    assert_eq!(outbox::late(store, KIND, retry + LEASE).await, Ok(0));
    let ended = outbox::latest(store, 10).await.unwrap().remove(0);
    assert!(ended.done.is_some());
    assert_eq!((ended.ending, ended.job.payload), (Some(Ending::Sms), json!({ "language": "ti" })));
}

async fn older_jobs_that_nobody_holds_join_a_later_one(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let store = &world.fresh.store;
    push(&world, 1).await;
    let held = claim(&world, now()).await.remove(0).job.id;
    push(&world, 3).await;
    let waiting = outbox::latest(store, 10).await.unwrap();
    let (newest, last, oldest) = (waiting[0].job.id, waiting[1].job.id, waiting[2].job.id);
    let case = world.cases[0].file.id;
    let other = world.cases[1].file.id;
    let joined = store.write(world.housekeeping(), move |tx| {
        Box::pin(async move {
            outbox::join(tx, system(), KIND, other, newest).await?;
            outbox::join(tx, system(), "another kind", case, newest).await?;
            outbox::join(tx, system(), KIND, case, last).await
        })
    });
    joined.await.unwrap();
    let ended: Vec<JobId> = outbox::latest(store, 10)
        .await
        .unwrap()
        .into_iter()
        .filter(|kept| kept.ending == Some(Ending::Joined))
        .map(|kept| kept.job.id)
        .collect();
    assert_eq!(ended, [oldest], "not {held}, which somebody holds, nor {newest}, which is newer");
}

async fn what_is_given_up_is_counted_by_its_error(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let store = &world.fresh.store;
    push(&world, 4).await;
    let jobs: Vec<JobId> = claim(&world, now()).await.into_iter().map(|kept| kept.job.id).collect();
    let given_up = store.write(world.housekeeping(), move |tx| {
        let jobs = jobs.clone();
        Box::pin(async move {
            outbox::give_up(tx, system(), jobs[0], "timeout").await?;
            outbox::give_up(tx, system(), jobs[1], "login").await?;
            outbox::give_up(tx, system(), jobs[2], "timeout").await?;
            outbox::end(tx, system(), jobs[3], Ending::Nowhere, &json!({})).await
        })
    });
    given_up.await.unwrap();
    let counts = outbox::given_up(store, system(), now()).await.unwrap();
    assert_eq!(counts, [("login".to_owned(), 1), ("timeout".to_owned(), 2)]);
    let later = now() + SignedDuration::from_secs(1);
    assert!(outbox::given_up(store, system(), later).await.unwrap().is_empty());
    assert!(claim(&world, now() + LEASE + LEASE).await.is_empty(), "what is given up never comes back");
}
