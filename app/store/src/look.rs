//! Looking at somebody else's data: logged first, shown after.

use crate::{
    Deed, Reads, Snapshot, Step, Store, StoreError,
    audit::{Line, Outcome},
    connection::{Executor, Ground, Inner},
    write::write_lines,
};
use domain::ids::CaseId;
use jiff::Timestamp;
use std::{
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
};

/// A look that is under way. What it reads is only handed out after the audit line is on disk.
pub struct Look {
    snapshot: Snapshot,
    moment: Timestamp,
    seen: Mutex<Vec<CaseId>>,
    ground: Ground,
}

impl Look {
    /// Adds a line of its own for `case`: one person is one line, also in a list.
    pub fn saw(&self, case: CaseId) {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(case);
    }
}

impl Reads for Look {
    fn executor(&self) -> Executor<'_> {
        self.snapshot.executor().at(self.moment).telling(&self.ground)
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
            let look = Look {
                snapshot: Snapshot::begin(inner).await?,
                moment: deed.now,
                seen: Mutex::default(),
                ground: Ground::default(),
            };
            let answer = body(&look).await;
            let Look { snapshot, seen, ground, .. } = look;
            let deed = deed.resting_on(&ground);
            let fault = snapshot.fault();
            snapshot.end().await;
            let lines = match &answer {
                Ok(_) => lines(&deed, seen.into_inner().unwrap_or_else(PoisonError::into_inner)),
                Err(_) if fault => Vec::new(),
                Err(_) => vec![deed.line(Outcome::Refused)],
            };
            if !lines.is_empty() {
                looks.keep((deed, lines)).await?;
            }
            answer
        });
        task.await.unwrap_or_else(|panic| Err(StoreError::Broken(panic.to_string()).into()))
    }
}

fn lines(deed: &Deed, seen: Vec<CaseId>) -> Vec<Line> {
    if seen.is_empty() {
        return vec![deed.line(Outcome::Done)];
    }
    seen.into_iter().map(|case| deed.clone().on(case).line(Outcome::Done)).collect()
}

/// The lines of one look, and the deed that they are about.
pub(crate) type Lines = (Deed, Vec<Line>);

/// Keeps the lines of several looks, under the deed of the first.
pub(crate) fn keep(
    inner: Arc<Inner>,
    looks: Vec<Lines>,
) -> Pin<Box<dyn Future<Output = Result<(), StoreError>> + Send>> {
    Box::pin(async move {
        let Some(first) = looks.first().map(|(deed, _)| deed.clone()) else { return Ok(()) };
        let lines = looks.into_iter().flat_map(|(_, lines)| lines).collect();
        write_lines(&inner, first, Arc::new(lines)).await
    })
}
