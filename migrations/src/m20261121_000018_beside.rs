//! Somebody of staff who sat beside a person: the codes with which it begins, from when until when, and who it was in
//! each deed.
//!
//! So that a person with help at the table stays the one who acts, and everybody can see later that there was help.
//! Ids and codes only. A code is kept as a hash until its maker shows another one; the rest as long as the case.
//! Lines of the audit from before have no helper and keep their seal.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(
    "CREATE TABLE beside_code (
        staff_id   {id}    NOT NULL PRIMARY KEY REFERENCES staff (id),
        role       TEXT    NOT NULL,
        code_hash  {bytes} NOT NULL UNIQUE,
        expires_at BIGINT  NOT NULL
    );
    CREATE TABLE beside (
        id         {id}    NOT NULL PRIMARY KEY,
        case_id    {id}    NOT NULL REFERENCES case_file (id),
        session_id {id}    NOT NULL REFERENCES session (id),
        staff_id   {id}    NOT NULL REFERENCES staff (id),
        role       TEXT    NOT NULL,
        code_hash  {bytes} NOT NULL,
        began_at   BIGINT  NOT NULL,
        until_at   BIGINT  NOT NULL,
        ended_at   BIGINT
    );
    CREATE INDEX beside_by_case ON beside (case_id, began_at);
    CREATE UNIQUE INDEX beside_now ON beside (session_id) WHERE ended_at IS NULL;
    CREATE UNIQUE INDEX beside_one ON beside (staff_id) WHERE ended_at IS NULL;
    ALTER TABLE audit ADD COLUMN helper_id {id};
    ALTER TABLE audit ADD COLUMN helper_role TEXT;
    CREATE INDEX audit_with_helper ON audit (case_id, id) WHERE helper_id IS NOT NULL;
    ALTER TABLE case_event ADD COLUMN helper_id {id};
    ALTER TABLE case_event ADD COLUMN helper_role TEXT;",
);

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000018_beside"
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
