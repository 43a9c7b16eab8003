//! The schema, as a list of steps that only grows.
//!
//! To add one: write `m<date>_<number>_<name>.rs` beside the others, add it at the end of [`Migrator::migrations`],
//! and change the entities of `store` in the same commit; a test compares the two on both databases.
//! A step first expands (new column, new table) and a later release contracts; one that is on main is never edited.

mod m20261121_000001_foundation;
mod m20261121_000002_documents;
mod m20261121_000003_mandate;
mod m20261121_000004_messages_and_calls;
mod m20261121_000005_information;
mod m20261121_000006_live_stays;
mod m20261121_000015_presence;
mod m20261121_000016_recovery;
mod m20261121_000017_notices;
mod m20261121_000018_beside;
mod m20261121_000019_doubts;
mod m20261121_000020_retention;
mod m20261121_000021_break_glass;
mod m20261121_000022_assignment;
mod m20261121_000023_grants;
mod m20261121_000024_family;
mod m20261121_000025_passkeys;
mod m20261121_000026_resource_end;
mod m20261121_000027_waiting;
mod m20261121_000028_feed;
mod m20261121_000029_event_revision;

use sea_orm_migration::{DbErr, MigrationTrait, SchemaManager, async_trait, sea_orm::DbBackend};
pub use sea_orm_migration::{MigrationStatus, MigratorTrait};

/// Brings a database to the schema of this program.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261121_000001_foundation::Migration),
            Box::new(m20261121_000002_documents::Migration),
            Box::new(m20261121_000003_mandate::Migration),
            Box::new(m20261121_000004_messages_and_calls::Migration),
            Box::new(m20261121_000005_information::Migration),
            Box::new(m20261121_000006_live_stays::Migration),
            Box::new(m20261121_000015_presence::Migration),
            Box::new(m20261121_000016_recovery::Migration),
            Box::new(m20261121_000017_notices::Migration),
            Box::new(m20261121_000018_beside::Migration),
            Box::new(m20261121_000019_doubts::Migration),
            Box::new(m20261121_000020_retention::Migration),
            Box::new(m20261121_000021_break_glass::Migration),
            Box::new(m20261121_000022_assignment::Migration),
            Box::new(m20261121_000023_grants::Migration),
            Box::new(m20261121_000024_family::Migration),
            Box::new(m20261121_000025_passkeys::Migration),
            Box::new(m20261121_000026_resource_end::Migration),
            Box::new(m20261121_000027_waiting::Migration),
            Box::new(m20261121_000028_feed::Migration),
            Box::new(m20261121_000029_event_revision::Migration),
        ]
    }
}

/// SQL of which the twins for SQLite and PostgreSQL differ only in the names of types.
struct Portable(&'static str);

impl Portable {
    /// The statements as `backend` understands them.
    ///
    /// `{id}` is a UUID, `{bytes}` raw bytes, `{sorted}` text that sorts by code point whatever the locale of the
    /// database, so that a prefix is a range, and `{clustered}` keeps the rows in the order of their key.
    fn on(&self, backend: DbBackend) -> String {
        let names = match backend {
            DbBackend::Sqlite => ["BLOB", "BLOB", "TEXT", "WITHOUT ROWID"],
            _ => ["uuid", "bytea", "text COLLATE \"C\"", ""],
        };
        ["{id}", "{bytes}", "{sorted}", "{clustered}"]
            .into_iter()
            .zip(names)
            .fold(self.0.to_owned(), |sql, (word, name)| sql.replace(word, name))
    }

    async fn run(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        execute(manager, &self.on(manager.get_database_backend())).await
    }
}

/// SQL that has to be written twice.
struct Twin {
    sqlite: &'static str,
    postgres: &'static str,
}

impl Twin {
    async fn run(&self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        let sql =
            if manager.get_database_backend() == DbBackend::Sqlite { self.sqlite } else { self.postgres };
        execute(manager, sql).await
    }
}

async fn execute(manager: &SchemaManager<'_>, sql: &str) -> Result<(), DbErr> {
    use sea_orm_migration::sea_orm::ConnectionTrait;
    manager.get_connection().execute_unprepared(sql).await.map(drop)
}
