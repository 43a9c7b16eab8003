//! What can go wrong when keeping and reading.

use crate::keyring::KeyError;
use sea_orm::{DbErr, RuntimeErr, sqlx};

/// Why the store could not do as asked. A refusal by a rule is never one of these.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The row is not there, or not inside the permit or scope: the caller cannot tell which.
    #[error("absent")]
    Absent,
    /// Somebody else changed the same rows at the same time. [`crate::Store::write`] tries again by itself.
    #[error("changed meanwhile")]
    Conflict,
    /// The database is away, or has no connection or no time for this. Trying again later helps.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// The disk is full: what was written before can still be read.
    #[error("no space: {0}")]
    Full(String),
    /// A row that no code of ours could have written.
    #[error("impossible row in {table}: {what}")]
    Inconsistent { table: &'static str, what: String },
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Anything else: a fault of the program or of the schema.
    #[error("broken: {0}")]
    Broken(String),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        let what = error.to_string();
        match &error {
            DbErr::Conn(RuntimeErr::SqlxError(cause))
            | DbErr::Exec(RuntimeErr::SqlxError(cause))
            | DbErr::Query(RuntimeErr::SqlxError(cause)) => classify(cause, what),
            DbErr::Conn(_) | DbErr::ConnectionAcquire(_) => Self::Unavailable(what),
            _ => Self::Broken(what),
        }
    }
}

fn classify(error: &sqlx::Error, what: String) -> StoreError {
    match error {
        sqlx::Error::Database(refusal) => {
            let code = refusal.code().unwrap_or_default();
            if refusal.try_downcast_ref::<sqlx::postgres::PgDatabaseError>().is_some() {
                postgres(&code, what)
            } else {
                sqlite(&code, what)
            }
        }
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::Protocol(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => StoreError::Unavailable(what),
        _ => StoreError::Broken(what),
    }
}

/// By SQLSTATE (PostgreSQL manual, appendix A).
fn postgres(code: &str, what: String) -> StoreError {
    match code {
        // serialization_failure, deadlock_detected, lock_not_available
        "40001" | "40P01" | "55P03" => StoreError::Conflict,
        "53100" => StoreError::Full(what),
        // query_canceled is the statement time-out; then too_many_connections and a server that stops or starts.
        "57014" | "53300" | "57P01" | "57P02" | "57P03" => StoreError::Unavailable(what),
        _ if code.starts_with("08") => StoreError::Unavailable(what),
        _ => StoreError::Broken(what),
    }
}

/// By primary result code (sqlite.org/rescode.html), the low byte of the extended one.
fn sqlite(code: &str, what: String) -> StoreError {
    match code.parse::<u32>().map(|code| code & 0xff) {
        // SQLITE_BUSY, SQLITE_LOCKED
        Ok(5 | 6) => StoreError::Conflict,
        // SQLITE_FULL
        Ok(13) => StoreError::Full(what),
        // SQLITE_IOERR, SQLITE_CANTOPEN
        Ok(10 | 14) => StoreError::Unavailable(what),
        _ => StoreError::Broken(what),
    }
}
