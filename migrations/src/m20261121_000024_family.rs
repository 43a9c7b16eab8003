//! Who is family of whom, what one lets another see, and whose address is secret.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(
    "-- Family as staff recorded it: one row for each side, under one id. It opens nothing by itself. Kept as long as the
     -- case: why somebody could be shared with must stay answerable.
     CREATE TABLE family_link (
         id          {id}   NOT NULL,
         case_id     {id}   NOT NULL REFERENCES case_file (id),
         other_id    {id}   NOT NULL REFERENCES case_file (id) CHECK (other_id <> case_id),
         -- What the other is to the person of the case.
         kin         TEXT   NOT NULL,
         begins_at   BIGINT NOT NULL,
         ends_at     BIGINT CHECK (ends_at >= begins_at),
         recorded_by {id}   NOT NULL REFERENCES staff (id),
         PRIMARY KEY (id, case_id)
     );
     CREATE UNIQUE INDEX family_link_once ON family_link (case_id, other_id) WHERE ends_at IS NULL;

     -- One item that one person lets another of the family see until an instant. Kept as long as the case.
     CREATE TABLE share (
         id        {id}   NOT NULL PRIMARY KEY,
         case_id   {id}   NOT NULL REFERENCES case_file (id),
         with_id   {id}   NOT NULL REFERENCES case_file (id),
         item      TEXT   NOT NULL,
         begins_at BIGINT NOT NULL,
         ends_at   BIGINT NOT NULL CHECK (ends_at >= begins_at)
     );
     CREATE INDEX share_by_case ON share (case_id, ends_at);
     CREATE INDEX share_by_reader ON share (with_id, ends_at);

     -- Whose address is secret, from when. A row is there while it is; who set it and who lifted it is in the audit.
     CREATE TABLE address_secret (
         person_id {id}   NOT NULL PRIMARY KEY REFERENCES person (id),
         since_at  BIGINT NOT NULL,
         set_by    {id}   NOT NULL REFERENCES staff (id)
     );",
);

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000024_family"
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
