//! Wards, who acts for them, and what they did not agree with.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(include_str!("m20261121_000003_mandate/tables.sql"));

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000003_mandate"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        TABLES.run(manager).await
    }

    // Half a schema is worse than none: a step that fails leaves nothing behind, on SQLite too.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
