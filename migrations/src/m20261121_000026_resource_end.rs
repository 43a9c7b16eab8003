//! An officer, interpreter or room that is planned with no more: the row stays for the appointments that were and are.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const COLUMN: Portable = Portable("ALTER TABLE resource ADD COLUMN ended_at BIGINT");

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000026_resource_end"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        COLUMN.run(manager).await
    }
}
