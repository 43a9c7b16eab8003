//! The two databases, and a way around the program to what they hold.

use sea_orm::{ConnectionTrait, Database, DatabaseConnection, QueryResult, Statement};
use std::{
    fmt::Display,
    path::Path,
    sync::atomic::{AtomicU32, Ordering},
};
use tokio::runtime::Runtime;

/// Which database a world lives in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Sqlite,
    Postgres,
}

impl Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        })
    }
}

impl Kind {
    /// The address of a fresh database; `None`, and loud, when no PostgreSQL was given.
    pub(crate) fn fresh(self, folder: &Path) -> Option<String> {
        match self {
            Self::Sqlite => Some(format!("sqlite://{}", folder.join("wegwijs.db").display())),
            Self::Postgres => fresh_postgres(),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a setting of the tests, not of the program")]
fn fresh_postgres() -> Option<String> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Ok(server) = std::env::var("WEGWIJS_TEST_POSTGRES") else {
        eprintln!("SKIPPED on PostgreSQL: WEGWIJS_TEST_POSTGRES is not set");
        return None;
    };
    let name =
        format!("wegwijs_reliability_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    Raw::open(&server).run(&format!("CREATE DATABASE {name} TEMPLATE template0"));
    let (before, _) = server.rsplit_once('/').expect("the address of a database has a path");
    Some(format!("{before}/{name}"))
}

/// A connection that knows nothing of permits, to see what was really kept.
pub(crate) struct Raw {
    runtime: Runtime,
    connection: DatabaseConnection,
}

impl Raw {
    pub(crate) fn open(url: &str) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime starts");
        let mut options = sea_orm::ConnectOptions::new(url);
        // One, so that a transaction begun by hand is the one in which the next statement runs.
        options.max_connections(1).sqlx_logging(false);
        let connection = runtime.block_on(Database::connect(options)).expect("the database opens");
        Self { runtime, connection }
    }

    pub(crate) fn run(&self, sql: &str) {
        self.runtime.block_on(self.connection.execute_unprepared(sql)).expect("the statement is valid");
    }

    pub(crate) fn rows(&self, sql: &str) -> Vec<QueryResult> {
        let statement = Statement::from_string(self.connection.get_database_backend(), sql);
        self.runtime.block_on(self.connection.query_all_raw(statement)).expect("the question is valid")
    }

    /// The number in the first row.
    pub(crate) fn number(&self, sql: &str) -> i64 {
        self.rows(sql)[0].try_get_by_index(0).expect("the answer is a number")
    }
}
