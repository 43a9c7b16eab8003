//! People, cases, events, audit, accounts, staff and hearings.

use crate::{Portable, Twin};
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(include_str!("m20261121_000001_foundation/tables.sql"));
const TRIGGERS: Twin = Twin {
    sqlite: include_str!("m20261121_000001_foundation/triggers.sqlite.sql"),
    postgres: include_str!("m20261121_000001_foundation/triggers.postgres.sql"),
};

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000001_foundation"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        TABLES.run(manager).await?;
        TRIGGERS.run(manager).await
    }

    // Half a schema is worse than none: a step that fails leaves nothing behind, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
