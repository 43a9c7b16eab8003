//! Who else works on a case, from when until when, and which officer or interpreter is who.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(
    "-- Who works on a case beside the caseworker whose case it is: officers, somebody who stands in, the lawyer of
     -- record, whom the person let look along. Kept as long as the case: who could see it must stay answerable.
     CREATE TABLE assignment (
         id        {id}   NOT NULL PRIMARY KEY,
         case_id   {id}   NOT NULL REFERENCES case_file (id),
         staff_id  {id}   NOT NULL REFERENCES staff (id),
         -- The role in which they work on it.
         role      TEXT   NOT NULL,
         begins_at BIGINT NOT NULL,
         ends_at   BIGINT NOT NULL CHECK (ends_at >= begins_at),
         -- A member of staff, or the person.
         given_by  {id}   NOT NULL
     );
     CREATE INDEX assignment_by_staff ON assignment (staff_id, role, ends_at, case_id);
     CREATE INDEX assignment_by_case ON assignment (case_id, ends_at);

     -- The member of staff who an officer or interpreter is; empty for a room, and for whoever has no account.
     ALTER TABLE resource ADD COLUMN staff_id {id};
     CREATE UNIQUE INDEX resource_by_staff ON resource (staff_id);",
);

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000022_assignment"
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
