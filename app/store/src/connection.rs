//! The connections, and what can be read from.

use crate::{StoreError, accounts, batch::Batcher, keyring::Keyring, look, write::Step};
use jiff::Timestamp;
use migrations::{MigrationStatus, Migrator, MigratorTrait};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseExecutor,
    DatabaseTransaction, DbBackend, DbErr, ExecResult, IsolationLevel, QueryResult, Statement,
    TransactionTrait,
    sqlx::{
        Connection,
        sqlite::{SqliteJournalMode, SqliteSynchronous},
    },
};
use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

/// How long SQLite waits for another program that is writing, such as a command beside the server. With the wait for
/// a connection this stays under the 3 s within which a person hears "not now" (security.md, "DB outage").
const BUSY: Duration = Duration::from_millis(800);

/// How many bytes of a SQLite file are mapped at most: 8 GB; what lies behind is read by calls.
const MAPPED: &str = "8589934592";

/// How to open a store.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// How long PostgreSQL may work on one statement.
    pub statement_time: Duration,
    /// How long a deed waits for a connection before it is told that the store is unavailable.
    pub connection_time: Duration,
    /// Connections for reading (SQLite) or altogether (PostgreSQL).
    pub connections: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            statement_time: Duration::from_secs(5),
            connection_time: Duration::from_secs(2),
            connections: 16,
        }
    }
}

/// The database and the keys. Cheap to clone; all clones share their connections.
#[derive(Clone, Debug)]
pub struct Store {
    pub(crate) inner: Arc<Inner>,
    /// The way of who hears or decides (`judges`).
    pub(crate) judges: Arc<Inner>,
    pub(crate) looks: Batcher<look::Lines>,
    pub(crate) seen: Batcher<accounts::Seen>,
}

/// What the store and its own tasks share.
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) reading: DatabaseConnection,
    /// On SQLite one single connection, so that writers wait in a fair line instead of for a lock; on PostgreSQL
    /// the same connections as for reading.
    pub(crate) writing: DatabaseConnection,
    pub(crate) keyring: Keyring,
    pub(crate) statements: Arc<AtomicU64>,
}

impl Store {
    /// Opens `sqlite://file` (made when absent) or `postgres://...`.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when there is no such database or it does not answer.
    pub async fn open(url: &str, keyring: Keyring, options: Options) -> Result<Self, StoreError> {
        let (reading, writing) = if url.starts_with("sqlite:") {
            open_sqlite(url, &options).await?
        } else {
            open_postgres(url, &options).await?
        };
        let inner = Arc::new(Inner { reading, writing, keyring, statements: Arc::default() });
        let judges = Arc::new(inner.for_judges());
        let looks = Batcher::start(Arc::clone(&inner), look::keep);
        let seen = Batcher::start(Arc::clone(&inner), accounts::keep_seen);
        Ok(Self { inner, judges, looks, seen })
    }

    /// Brings the schema up to this program. Safe when several servers start at once.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        let db = &self.inner.writing;
        if self.backend() == DbBackend::Sqlite {
            return Ok(Migrator::up(db, None).await?);
        }
        // The migrator takes no lock of its own; whoever comes second waits here and then finds nothing to do.
        let lock = db.begin().await?;
        lock.execute_unprepared("SET LOCAL statement_timeout = 0; SELECT pg_advisory_xact_lock(827364501)")
            .await?;
        Migrator::up(db, None).await?;
        self.grant_to_judges().await?;
        Ok(lock.commit().await?)
    }

    /// Whether the schema is older than this program.
    pub async fn migrations_pending(&self) -> Result<bool, StoreError> {
        let steps = Migrator::get_migration_with_status_read_only(&self.inner.reading).await?;
        Ok(steps.iter().any(|step| step.status() != MigrationStatus::Applied))
    }

    /// Whether deeds can be done now: the database answers and has the schema of this program.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] says what is missing.
    pub async fn ready(&self) -> Result<(), StoreError> {
        if self.migrations_pending().await? {
            Err(StoreError::Unavailable("the schema is older than this program".into()))
        } else {
            Ok(())
        }
    }

    /// Ends all connections, after what is under way. The store answers [`StoreError::Unavailable`] from then on.
    pub async fn close(&self) {
        let Inner { reading, writing, .. } = &*self.judges;
        for connection in [&self.inner.writing, &self.inner.reading, writing, reading] {
            if let Err(error) = connection.close_by_ref().await {
                tracing::warn!(%error, "a connection did not close");
            }
        }
    }

    /// How many statements were sent since the store was opened; tests hold pages to a budget of reads.
    pub fn statements(&self) -> u64 {
        self.inner.statements.load(Ordering::Relaxed)
    }

    /// Reads several things as they were at one moment.
    ///
    /// Runs in its own task: a reader that goes away must not leave a transaction open on a pooled connection.
    pub async fn read<T, E, F>(&self, body: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'a> FnOnce(&'a Snapshot) -> Step<'a, T, E> + Send + 'static,
    {
        let inner = Arc::clone(&self.inner);
        let task = tokio::spawn(async move {
            let snapshot = Snapshot::begin(inner).await?;
            let answer = body(&snapshot).await;
            snapshot.end().await;
            answer
        });
        task.await.unwrap_or_else(|panic| Err(StoreError::Broken(panic.to_string()).into()))
    }

    pub(crate) fn inner(&self) -> &Arc<Inner> {
        &self.inner
    }

    pub(crate) fn judges(&self) -> &Arc<Inner> {
        &self.judges
    }

    pub(crate) fn looks(&self) -> &Batcher<look::Lines> {
        &self.looks
    }

    pub(crate) fn seen(&self) -> &Batcher<accounts::Seen> {
        &self.seen
    }

    pub(crate) fn backend(&self) -> DbBackend {
        self.inner.writing.get_database_backend()
    }
}

async fn open_sqlite(
    url: &str,
    options: &Options,
) -> Result<(DatabaseConnection, DatabaseConnection), StoreError> {
    let open = |connections: u32, acquire: Duration, synchronous: SqliteSynchronous| {
        let mut connect = ConnectOptions::new(url);
        connect
            .max_connections(connections)
            .acquire_timeout(acquire)
            .sqlx_logging(false)
            // A file needs no ping before use.
            .test_before_acquire(false)
            // On a full disk SQLite ends a transaction by itself, and sqlx goes on counting it as open: what came after
            // would be a savepoint inside nothing, and be acknowledged without ever reaching the disk.
            .map_sqlx_sqlite_pool_opts(|pool| {
                pool.after_release(|connection, _| {
                    // One whose dropped transaction is still being undone counts as open too; it is only made anew.
                    let settled = !connection.is_in_transaction();
                    Box::pin(async move { Ok(settled) })
                })
            })
            .map_sqlx_sqlite_opts(move |sqlite| {
                sqlite
                    .create_if_missing(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(synchronous)
                    .foreign_keys(true)
                    .busy_timeout(BUSY)
                    // Whatever another connection writes empties the page cache of this one: pages come from the
                    // system's cache then, and mapped they need neither a call nor a copy.
                    .pragma("mmap_size", MAPPED)
                    // Without it REPLACE would delete an event and no trigger would see it.
                    .pragma("recursive_triggers", "ON")
            });
        Database::connect(connect)
    };
    // An acknowledged deed is on disk (design.md 2.8): FULL syncs the log at every commit, NORMAL does not.
    let writing = open(1, options.connection_time, SqliteSynchronous::Full).await?;
    let reading = open(options.connections, options.connection_time, SqliteSynchronous::Normal).await?;
    Ok((reading, writing))
}

pub(crate) async fn open_postgres(
    url: &str,
    options: &Options,
) -> Result<(DatabaseConnection, DatabaseConnection), StoreError> {
    let mut connect = ConnectOptions::new(url);
    connect
        .max_connections(options.connections)
        .acquire_timeout(options.connection_time)
        .statement_timeout(options.statement_time)
        .sqlx_logging(false);
    let connection = Database::connect(connect).await?;
    Ok((connection.clone(), connection))
}

/// What can be read from: the [`Store`] itself (each statement by itself), a [`Snapshot`], a [`Look`](crate::Look),
/// or a [`Tx`](crate::Tx).
pub trait Reads: Sync {
    #[doc(hidden)]
    fn executor(&self) -> Executor<'_>;
}

/// The way to the database; only the store can use it.
pub struct Executor<'a> {
    to: DatabaseExecutor<'a>,
    inner: &'a Inner,
    mishaps: Option<&'a Mishaps>,
    moment: Option<Timestamp>,
    ground: Option<&'a Ground>,
}

/// The special ground on which a deed or look was allowed, for its lines in the audit. It is kept where the relation is
/// found, so that nothing that rests on it can forget to say so.
#[derive(Debug, Default)]
pub(crate) struct Ground(Mutex<Option<String>>);

impl Ground {
    /// The ground, if there is a special one.
    pub(crate) fn get(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// What went wrong inside one transaction, whatever the code of the deed made of it.
#[derive(Debug, Default)]
pub(crate) struct Mishaps {
    conflict: AtomicBool,
    fault: AtomicBool,
}

impl Mishaps {
    pub(crate) fn note(&self, error: &StoreError) {
        let mishap = if *error == StoreError::Conflict { &self.conflict } else { &self.fault };
        mishap.store(true, Ordering::Relaxed);
    }

    /// Somebody else changed what this transaction read or wrote.
    pub(crate) fn conflict(&self) -> bool {
        self.conflict.load(Ordering::Relaxed)
    }

    /// The database failed.
    pub(crate) fn fault(&self) -> bool {
        self.fault.load(Ordering::Relaxed)
    }
}

impl std::fmt::Debug for Executor<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Executor(..)")
    }
}

impl<'a> Executor<'a> {
    pub(crate) fn new(
        to: impl Into<DatabaseExecutor<'a>>,
        inner: &'a Inner,
        mishaps: Option<&'a Mishaps>,
    ) -> Self {
        Self { to: to.into(), inner, mishaps, moment: None, ground: None }
    }

    /// The same way, of a deed or look that happens at `moment`.
    pub(crate) fn at(self, moment: Timestamp) -> Self {
        Self { moment: Some(moment), ..self }
    }

    /// The same way, of a deed or look whose lines will tell the special ground that it turns out to rest on.
    pub(crate) fn telling(self, ground: &'a Ground) -> Self {
        Self { ground: Some(ground), ..self }
    }

    /// Says that what is done here rests on a special ground.
    pub(crate) fn rests_on(&self, ground: String) {
        if let Some(kept) = self.ground {
            *kept.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(ground);
        }
    }

    /// When the deed or look happens. A plain read has no moment: it finds no mandate, so that nobody reads about a ward
    /// without a line in the audit.
    pub(crate) const fn moment(&self) -> Option<Timestamp> {
        self.moment
    }

    pub(crate) fn keyring(&self) -> &'a Keyring {
        &self.inner.keyring
    }

    /// Counts the statement and remembers a mishap.
    fn noted<T>(&self, result: Result<T, DbErr>) -> Result<T, DbErr> {
        self.inner.statements.fetch_add(1, Ordering::Relaxed);
        if let (Some(mishaps), Err(error)) = (self.mishaps, &result) {
            mishaps.note(&StoreError::from(error.clone()));
        }
        result
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Executor<'_> {
    fn get_database_backend(&self) -> DbBackend {
        self.to.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.noted(self.to.execute_raw(statement).await)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.noted(self.to.execute_unprepared(sql).await)
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.noted(self.to.query_one_raw(statement).await)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.noted(self.to.query_all_raw(statement).await)
    }
}

impl Reads for Store {
    fn executor(&self) -> Executor<'_> {
        Executor::new(&self.inner.reading, &self.inner, None)
    }
}

/// The database as it was at one moment.
pub struct Snapshot {
    transaction: DatabaseTransaction,
    inner: Arc<Inner>,
    mishaps: Mishaps,
}

impl Snapshot {
    pub(crate) async fn begin(inner: Arc<Inner>) -> Result<Self, StoreError> {
        // SQLite gives a snapshot with any transaction; PostgreSQL has to be asked.
        let transaction = if inner.reading.get_database_backend() == DbBackend::Sqlite {
            inner.reading.begin().await?
        } else {
            let (level, mode) = (IsolationLevel::RepeatableRead, AccessMode::ReadOnly);
            inner.reading.begin_with_config(Some(level), Some(mode)).await?
        };
        Ok(Self { transaction, inner, mishaps: Mishaps::default() })
    }

    pub(crate) fn fault(&self) -> bool {
        self.mishaps.fault()
    }

    /// Nothing was written, so that an error while ending is of no consequence: the pool tests its connections.
    pub(crate) async fn end(self) {
        if let Err(error) = self.transaction.commit().await {
            tracing::debug!(%error, "a snapshot did not end cleanly");
        }
    }
}

impl Reads for Snapshot {
    fn executor(&self) -> Executor<'_> {
        Executor::new(&self.transaction, &self.inner, Some(&self.mishaps))
    }
}
