//! The one way to write.

use crate::{
    Deed, Reads, Store, StoreError,
    audit::{self, Outcome},
    connection::{Executor, Ground, Inner, Mishaps},
};
use rand::Rng;
use sea_orm::{DatabaseTransaction, DbBackend, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// What a body given to [`Store::write`], [`Store::read`] or [`Store::look`] returns: `Box::pin(async move { .. })`.
pub type Step<'a, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'a>>;

/// How often a deed that met another one is tried.
const TRIES: u32 = 12;

/// An open write. What is written through it is kept altogether or not at all.
pub struct Tx {
    transaction: DatabaseTransaction,
    inner: Arc<Inner>,
    deed: Arc<Deed>,
    audited: AtomicBool,
    mishaps: Mishaps,
    ground: Ground,
}

impl Tx {
    async fn begin(inner: Arc<Inner>, deed: Arc<Deed>) -> Result<Self, StoreError> {
        // SQLite: a transaction that reads first and writes later could not get the lock without losing what it read.
        let mode = match inner.writing.get_database_backend() {
            DbBackend::Sqlite => Some(SqliteTransactionMode::Immediate),
            _ => None,
        };
        let options = TransactionOptions { sqlite_transaction_mode: mode, ..TransactionOptions::default() };
        let transaction = inner.writing.begin_with_options(options).await?;
        let audited = AtomicBool::new(deed.is_silent());
        Ok(Self { transaction, inner, deed, audited, mishaps: Mishaps::default(), ground: Ground::default() })
    }

    /// The deed for which this was opened.
    pub fn deed(&self) -> &Deed {
        &self.deed
    }

    /// Says that what was read has changed meanwhile: the whole deed is tried again.
    pub(crate) fn conflict(&self) -> StoreError {
        self.mishaps.note(&StoreError::Conflict);
        StoreError::Conflict
    }

    pub(crate) fn audited(&self) {
        self.audited.store(true, Ordering::Relaxed);
    }
}

impl Reads for Tx {
    fn executor(&self) -> Executor<'_> {
        Executor::new(&self.transaction, &self.inner, Some(&self.mishaps))
            .at(self.deed.now)
            .telling(&self.ground)
    }
}

impl Store {
    /// Does `deed`: runs `body` in one transaction, with an audit line, and keeps all of it or nothing.
    ///
    /// `body` may run several times, because a deed that met another one is tried again; it must not do anything
    /// but read and write through [`Tx`]. It runs in its own task: a caller who goes away does not stop it half-way.
    /// When `body` writes no audit line, one is written for it; when it refuses (any `Err` that is no fault of the
    /// database), everything is undone and the refusal is kept in the audit.
    ///
    /// # Errors
    /// What `body` answers; [`StoreError::Unavailable`] when the deed met others [`TRIES`] times.
    pub async fn write<T, E, F>(&self, deed: Deed, body: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'a> Fn(&'a Tx) -> Step<'a, T, E> + Send + Sync + 'static,
    {
        let inner = Arc::clone(self.inner());
        let task = tokio::spawn(async move { write(&inner, Arc::new(deed), body).await });
        task.await.unwrap_or_else(|panic| Err(StoreError::Broken(panic.to_string()).into()))
    }
}

pub(crate) async fn write<T, E, F>(inner: &Arc<Inner>, deed: Arc<Deed>, body: F) -> Result<T, E>
where
    E: From<StoreError>,
    F: for<'a> Fn(&'a Tx) -> Step<'a, T, E>,
{
    for attempt in 0..TRIES {
        pause(attempt).await;
        let tx = match Tx::begin(Arc::clone(inner), Arc::clone(&deed)).await {
            // Only SQLite can meet somebody here: another program writes, and the wait for it is over.
            Err(StoreError::Conflict) => return Err(StoreError::Unavailable("locked".into()).into()),
            begun => begun?,
        };
        let answer = match body(&tx).await {
            Ok(value) if !tx.audited.load(Ordering::Relaxed) => {
                let line = (*tx.deed).clone().resting_on(&tx.ground).line(Outcome::Done);
                audit::insert(&tx, &line).await.map(|()| value).map_err(E::from)
            }
            answer => answer,
        };
        let Tx { transaction, mishaps, .. } = tx;
        match answer {
            Ok(value) if !mishaps.conflict() => match transaction.commit().await.map_err(StoreError::from) {
                Ok(()) => return Ok(value),
                Err(StoreError::Conflict) => {}
                Err(error) => return Err(error.into()),
            },
            answer => {
                undo(transaction).await;
                match answer {
                    Err(error) if !mishaps.conflict() => {
                        if !mishaps.fault() && !deed.is_silent() {
                            note_refusal(inner, &deed).await?;
                        }
                        return Err(error);
                    }
                    _ => {}
                }
            }
        }
    }
    Err(StoreError::Unavailable(format!("{} met other deeds {TRIES} times", deed.action)).into())
}

/// Waits longer after each try, by chance, so that two deeds do not meet again.
#[expect(clippy::disallowed_methods, reason = "two servers that waited equally long would meet again")]
async fn pause(attempt: u32) {
    if attempt > 0 {
        let longest = 2_u64 << attempt.min(7);
        let millis = rand::rng().random_range(1..=longest);
        tokio::time::sleep(Duration::from_millis(millis)).await;
    }
}

async fn undo(transaction: DatabaseTransaction) {
    if let Err(error) = transaction.rollback().await {
        tracing::warn!(%error, "a transaction could not be undone and ends with its connection");
    }
}

/// Keeps the line of a refusal, in a transaction of its own because that of the deed is undone.
async fn note_refusal(inner: &Arc<Inner>, deed: &Arc<Deed>) -> Result<(), StoreError> {
    let tx = Tx::begin(Arc::clone(inner), Arc::clone(deed)).await?;
    audit::insert(&tx, &deed.line(Outcome::Refused)).await?;
    Ok(tx.transaction.commit().await?)
}

/// Writes audit lines that belong to no deed of the store itself: looks.
pub(crate) async fn write_lines(
    inner: &Arc<Inner>,
    deed: Deed,
    lines: Arc<Vec<audit::Line>>,
) -> Result<(), StoreError> {
    write(inner, Arc::new(deed), |tx| {
        let lines = Arc::clone(&lines);
        Box::pin(async move { audit::insert_all(tx, &lines).await })
    })
    .await
}
