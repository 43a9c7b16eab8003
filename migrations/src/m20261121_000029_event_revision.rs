//! The revision of the procedure file by which Wegwijs told where a case stands after an event: when the file changes later,
//! whoever was told the old term learns why it is another. Events of before this have none.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const COLUMN: Portable = Portable("ALTER TABLE case_event ADD COLUMN revision INTEGER");

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000029_event_revision"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        COLUMN.run(manager).await
    }
}
