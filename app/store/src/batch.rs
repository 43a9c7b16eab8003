//! Small writes of many requests in one commit: on SQLite a commit waits for the disk, on PostgreSQL for the network.

use crate::{StoreError, connection::Inner};
use std::{fmt, pin::Pin, sync::Arc};
use tokio::sync::{mpsc, oneshot};

/// Writes a batch, altogether or not at all.
pub(crate) type Keep<T> =
    fn(Arc<Inner>, Vec<T>) -> Pin<Box<dyn Future<Output = Result<(), StoreError>> + Send>>;

/// Writes that may wait; whoever comes later waits to be let in, which slows requests down before memory fills.
const LINE: usize = 1_024;
/// Writes in one commit.
const TOGETHER: usize = 128;

/// The way to the task that writes.
pub(crate) struct Batcher<T>(mpsc::Sender<Waiting<T>>);

struct Waiting<T> {
    what: T,
    kept: oneshot::Sender<Result<(), StoreError>>,
}

impl<T> Clone for Batcher<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> fmt::Debug for Batcher<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Batcher(..)")
    }
}

impl<T: Send + 'static> Batcher<T> {
    /// Starts the task that writes. It ends when the last [`Store`](crate::Store) is dropped.
    pub(crate) fn start(inner: Arc<Inner>, keep: Keep<T>) -> Self {
        let (sender, mut receiver) = mpsc::channel::<Waiting<T>>(LINE);
        tokio::spawn(async move {
            let mut batch = Vec::with_capacity(TOGETHER);
            while receiver.recv_many(&mut batch, TOGETHER).await > 0 {
                let (what, askers): (Vec<T>, Vec<_>) =
                    batch.drain(..).map(|waiting| (waiting.what, waiting.kept)).unzip();
                let result = keep(Arc::clone(&inner), what).await;
                for asker in askers {
                    // An asker who went away needs no answer; what was under way is kept all the same.
                    drop(asker.send(result.clone()));
                }
            }
        });
        Self(sender)
    }

    /// Waits until `what` is on disk.
    pub(crate) async fn keep(&self, what: T) -> Result<(), StoreError> {
        let (kept, answer) = oneshot::channel();
        let gone = || StoreError::Unavailable("nothing is being written".into());
        self.0.send(Waiting { what, kept }).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}
