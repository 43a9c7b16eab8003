//! Papers that people keep and hand in.
//!
//! For: the drawer of the person, and what the authority was handed (design.md principle 12). Names, kinds and checksums
//! are sealed; the bytes lie outside the database, each file under a key of its own. Kept until the person removes what
//! lies in the drawer, or the person is erased; receipts stay as long as the case, and hold ids and times only.

use crate::{Portable, Twin};
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(include_str!("m20261121_000002_documents/tables.sql"));
const TRIGGERS: Twin = Twin {
    sqlite: include_str!("m20261121_000002_documents/triggers.sqlite.sql"),
    postgres: include_str!("m20261121_000002_documents/triggers.postgres.sql"),
};

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000002_documents"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        TABLES.run(manager).await?;
        TRIGGERS.run(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
