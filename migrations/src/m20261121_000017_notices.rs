//! Where a person wants to be told that there is a message, and how each notice ended.
//!
//! The choice is the person's alone: sealed, read by nobody but them and the sender, erased with them. Of a notice it
//! stays known when, by which way and in which language it left, so that "I was never told" can be answered; no number
//! and no address stays with it. A notice from before this step has no ending.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(
    "CREATE TABLE notice_choice (
        case_id {id}    NOT NULL PRIMARY KEY REFERENCES case_file (id),
        sealed  {bytes} NOT NULL
    );
    ALTER TABLE outbox ADD COLUMN ending TEXT;
    CREATE INDEX outbox_by_case ON outbox (case_id, id);
    CREATE INDEX outbox_given_up ON outbox (done_at) WHERE ending = 'given-up';",
);

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000017_notices"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        TABLES.run(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
