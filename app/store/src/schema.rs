//! Holds the entities against the schema.

use crate::{
    Reads, Store, StoreError,
    entity::{Column, tables},
};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use std::collections::BTreeMap;

/// The twin of one question: the columns of a table, and whether each may be empty.
const SQLITE: &str = "SELECT name, \"notnull\" = 0 FROM pragma_table_info($1)";
const POSTGRES: &str = "SELECT column_name::text, is_nullable = 'YES' FROM information_schema.columns \
                        WHERE table_schema = current_schema() AND table_name = $1";

/// The same for every column of every table.
const ALL_SQLITE: &str = "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c \
                          WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid";
const ALL_POSTGRES: &str = "SELECT table_name::text, column_name::text FROM information_schema.columns \
                            WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position";

impl Store {
    /// Every table of the database with its columns, also those that no entity knows.
    pub async fn schema(&self) -> Result<BTreeMap<String, Vec<String>>, StoreError> {
        let db = self.executor();
        let backend = db.get_database_backend();
        let sql = if backend == DbBackend::Sqlite { ALL_SQLITE } else { ALL_POSTGRES };
        let mut schema: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for row in db.query_all_raw(Statement::from_string(backend, sql)).await? {
            schema.entry(row.try_get_by_index(0)?).or_default().push(row.try_get_by_index(1)?);
        }
        Ok(schema)
    }

    /// Every difference between the tables of the database and the entities of this program, in words; none is right.
    pub async fn schema_differences(&self) -> Result<Vec<String>, StoreError> {
        let db = self.executor();
        let backend = db.get_database_backend();
        let sql = if backend == DbBackend::Sqlite { SQLITE } else { POSTGRES };
        let mut differences = Vec::new();
        for (table, wanted) in tables() {
            let rows = db.query_all_raw(Statement::from_sql_and_values(backend, sql, [table.into()])).await?;
            let mut found = rows
                .iter()
                .map(|row| Ok(Column { name: row.try_get_by_index(0)?, nullable: row.try_get_by_index(1)? }))
                .collect::<Result<Vec<_>, StoreError>>()?;
            found.sort();
            if found != wanted {
                differences.push(format!("{table}: the program has {wanted:?}, the database {found:?}"));
            }
        }
        Ok(differences)
    }
}
