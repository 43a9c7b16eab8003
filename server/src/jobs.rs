//! Work that nobody waits for: the outbox, the seals of the audit, and upkeep.
//!
//! Any number of servers may run these at once: a job is claimed by a conditional update with a lease, and one sealer
//! holds its own lease (design.md, "Writing" and "Seals").

use app::App;
use domain::{access::Actor, retention::Term};
use service::{
    Ctx, Fault, Origin, break_glass, documents, information, notices, own_terms, retention, seals,
    seals::Head, upkeep, waiting,
};
use std::{
    fmt::Write,
    future::Future,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tokio::{sync::watch, task::JoinSet};

/// How often the outbox is looked at, for notices and for alerts, of which the promise is within a minute.
const OUTBOX_EVERY: Duration = Duration::from_secs(2);
/// How often papers and files that were begun and never finished are taken away.
const FILES_EVERY: Duration = Duration::from_mins(10);
/// How often new audit lines are sealed; the promise is within 60 s.
const SEAL_EVERY: Duration = Duration::from_secs(20);
/// How often is swept; a stay that ran out counts as ended at once, and is marked within this time.
const SWEEP_EVERY: Duration = Duration::from_mins(1);

/// How often what was offered is written; a process that is killed loses so much, and offers it again.
const OFFERS_EVERY: Duration = Duration::from_secs(5);

/// How often is asked whether it is the night's turn to erase what is over its term.
const RETENTION_EVERY: Duration = Duration::from_mins(10);

/// How often is asked whether it is the night's turn to compute how long people wait.
const WAITING_EVERY: Duration = Duration::from_mins(10);

/// The jobs under way.
pub(crate) struct Jobs(JoinSet<()>);

impl Jobs {
    /// Waits until every job has ended its round.
    pub(crate) async fn finish(mut self) {
        while self.0.join_next().await.is_some() {}
    }
}

/// Starts all jobs; each ends after its round when `stopping` changes.
pub(crate) fn start(app: Arc<App>, anchor: PathBuf, term: Term, stopping: watch::Receiver<()>) -> Jobs {
    let mut jobs = JoinSet::new();
    jobs.spawn(every(OUTBOX_EVERY, "outbox", Arc::clone(&app), stopping.clone(), |ctx| async move {
        notices::send_waiting(&ctx).await
    }));
    jobs.spawn(every(OUTBOX_EVERY, "alerts", Arc::clone(&app), stopping.clone(), |ctx| async move {
        break_glass::send_waiting(&ctx).await
    }));
    jobs.spawn(every(SWEEP_EVERY, "own terms", Arc::clone(&app), stopping.clone(), |ctx| async move {
        own_terms::warn_waiting(&ctx).await
    }));
    jobs.spawn(every(OFFERS_EVERY, "offers", Arc::clone(&app), stopping.clone(), |ctx| async move {
        information::keep_offered(&ctx).await
    }));
    jobs.spawn(every(FILES_EVERY, "files", Arc::clone(&app), stopping.clone(), |ctx| async move {
        documents::sweep(&ctx).await
    }));
    jobs.spawn(every(SWEEP_EVERY, "sweep", Arc::clone(&app), stopping.clone(), |ctx| async move {
        upkeep::sweep(&ctx).await
    }));
    jobs.spawn(every(RETENTION_EVERY, "retention", Arc::clone(&app), stopping.clone(), move |ctx| {
        let term = term.clone();
        async move { retention::nightly(&ctx, &term).await }
    }));
    jobs.spawn(every(WAITING_EVERY, "waiting", Arc::clone(&app), stopping.clone(), |ctx| async move {
        waiting::nightly(&ctx).await
    }));
    let holder = app.engine.ids.next(app.clock.now());
    jobs.spawn(every(SEAL_EVERY, "seals", app, stopping, move |ctx| {
        let anchor = anchor.clone();
        async move {
            let head = seals::seal(&ctx, holder).await?;
            head.map_or(Ok(0), |head| keep(&anchor, &head).map(|()| 1))
        }
    }));
    Jobs(jobs)
}

async fn every<F, Round>(
    pause: Duration,
    name: &'static str,
    app: Arc<App>,
    mut stopping: watch::Receiver<()>,
    round: F,
) where
    F: Fn(Ctx) -> Round,
    Round: Future<Output = Result<usize, Fault>>,
{
    loop {
        let origin = Origin { request: format!("job {name}"), address: "here".into() };
        match round(app.engine.ctx(Actor::System, app.clock.now(), origin)).await {
            Ok(0) => {}
            Ok(done) => tracing::debug!(name, done, "round"),
            Err(fault) => tracing::warn!(name, %fault, "a round failed and is tried again"),
        }
        tokio::select! {
            _ = stopping.changed() => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Keeps the newest seal outside the database, so that cutting off the end of the audit shows.
fn keep(anchor: &Path, head: &Head) -> Result<(), Fault> {
    let mut line = format!("{} ", head.seq);
    for byte in &head.hash {
        write!(line, "{byte:02x}").expect("text grows");
    }
    line.push('\n');
    let next = anchor.with_extension("next");
    std::fs::write(&next, line)
        .and_then(|()| std::fs::rename(&next, anchor))
        .map_err(|error| Fault::Busy(format!("the anchor of the audit cannot be written: {error}")))
}
