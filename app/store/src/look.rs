//! Looking at somebody else's data: logged first, shown after.

use crate::{
    Deed, Reads, Snapshot, Step, Store, StoreError,
    audit::{Line, Outcome},
    connection::{Executor, Inner},
    write::write_lines,
};
use domain::ids::CaseId;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{mpsc, oneshot};

/// A look that is under way. What it reads is only handed out after the audit line is on disk.
pub struct Look {
    snapshot: Snapshot,
    seen: Mutex<Vec<CaseId>>,
}

impl Look {
    /// Adds a line of its own for `case`: one person is one line, also in a list.
    pub fn saw(&self, case: CaseId) {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(case);
    }
}

impl Reads for Look {
    fn executor(&self) -> Executor<'_> {
        self.snapshot.executor()
    }
}

impl Store {
    /// Reads for `deed` as it was at one moment, and returns after the audit has been written.
    ///
    /// The line names `deed.case`, or there is one line for each case that `body` [saw](Look::saw).
    /// A refusal is logged too. Looks that come together share one commit.
    ///
    /// # Errors
    /// What `body` answers, or a [`StoreError`] when the line could not be written: then nothing is shown.
    pub async fn look<T, E, F>(&self, deed: Deed, body: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'a> FnOnce(&'a Look) -> Step<'a, T, E> + Send + 'static,
    {
        let inner = Arc::clone(self.inner());
        let looks = self.looks().clone();
        let task = tokio::spawn(async move {
            let look = Look { snapshot: Snapshot::begin(inner).await?, seen: Mutex::default() };
            let answer = body(&look).await;
            let Look { snapshot, seen } = look;
            let fault = snapshot.fault();
            snapshot.end().await;
            let lines = match &answer {
                Ok(_) => lines(&deed, seen.into_inner().unwrap_or_else(PoisonError::into_inner)),
                Err(_) if fault => Vec::new(),
                Err(_) => vec![deed.line(Outcome::Refused)],
            };
            looks.keep(deed, lines).await?;
            answer
        });
        task.await.unwrap_or_else(|panic| Err(StoreError::Broken(panic.to_string()).into()))
    }
}

fn lines(deed: &Deed, seen: Vec<CaseId>) -> Vec<Line> {
    if seen.is_empty() {
        return vec![deed.line(Outcome::Done)];
    }
    seen.into_iter().map(|case| Line { case: Some(case), ..deed.line(Outcome::Done) }).collect()
}

/// Lines of several looks in one commit: on SQLite a commit waits for the disk.
#[derive(Clone, Debug)]
pub(crate) struct Batcher(mpsc::Sender<Waiting>);

#[derive(Debug)]
struct Waiting {
    deed: Deed,
    lines: Vec<Line>,
    kept: oneshot::Sender<Result<(), StoreError>>,
}

/// Looks that may wait; whoever comes later waits to be let in, which slows readers down before memory fills.
const LINE: usize = 1_024;
/// Looks in one commit.
const TOGETHER: usize = 128;

impl Batcher {
    /// Starts the task that writes. It ends when the last [`Store`] is dropped.
    pub(crate) fn start(inner: Arc<Inner>) -> Self {
        let (sender, mut receiver) = mpsc::channel(LINE);
        tokio::spawn(async move {
            let mut batch = Vec::with_capacity(TOGETHER);
            while receiver.recv_many(&mut batch, TOGETHER).await > 0 {
                keep(&inner, batch.split_off(0)).await;
            }
        });
        Self(sender)
    }

    async fn keep(&self, deed: Deed, lines: Vec<Line>) -> Result<(), StoreError> {
        if lines.is_empty() {
            return Ok(());
        }
        let (kept, answer) = oneshot::channel();
        let gone = || StoreError::Unavailable("the audit is not being written".into());
        self.0.send(Waiting { deed, lines, kept }).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

async fn keep(inner: &Arc<Inner>, batch: Vec<Waiting>) {
    let Some(first) = batch.first().map(|waiting| waiting.deed.clone()) else { return };
    let mut lines = Vec::new();
    let mut askers = Vec::with_capacity(batch.len());
    for waiting in batch {
        lines.extend(waiting.lines);
        askers.push(waiting.kept);
    }
    let result = write_lines(inner, first, Arc::new(lines)).await;
    for asker in askers {
        // An asker who went away has seen nothing; the line stays, because the look was under way.
        drop(asker.send(result.clone()));
    }
}
