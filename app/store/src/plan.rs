//! How the database would go about a question, for the tests that hold it to an index.

use crate::{Executor, StoreError};
use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// The plan, in the words of the database.
pub(crate) async fn of(db: &Executor<'_>, mut question: Statement) -> Result<String, StoreError> {
    // The twin of one question, and the column of its answer that holds the words.
    let (explain, column) = match db.get_database_backend() {
        DbBackend::Sqlite => ("EXPLAIN QUERY PLAN", 3),
        _ => ("EXPLAIN", 0),
    };
    question.sql = format!("{explain} {}", question.sql);
    let lines = db.query_all_raw(question).await?;
    let lines = lines.iter().map(|line| line.try_get_by_index::<String>(column));
    Ok(lines.collect::<Result<Vec<_>, _>>()?.join("\n"))
}
