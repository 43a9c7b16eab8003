//! Stays that have not ended are few; marking those that ran out must not read all that ever were.
//! No new data: an index over what the foundation keeps.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const INDEX: Portable = Portable("CREATE INDEX session_live ON session (ends_at) WHERE ended_at IS NULL");

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000006_live_stays"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        INDEX.run(manager).await
    }
}
