//! Passkeys, and the questions of which the answers are still awaited.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(
    "-- A key on somebody's phone or computer with which they come in. The half that signs never leaves that device; here is
     -- the half that checks. Taken away with the account, by the owner, and whenever somebody begins anew.
     CREATE TABLE passkey (
         id            {id}    NOT NULL PRIMARY KEY,
         subject_kind  TEXT    NOT NULL CHECK (subject_kind IN ('person', 'staff')),
         subject_id    {id}    NOT NULL,
         -- What the device calls it.
         credential_id {bytes} NOT NULL UNIQUE,
         -- The public key and the count of uses, as the library that checks signatures writes them.
         credential    TEXT    NOT NULL,
         -- What the owner calls it.
         name          TEXT    NOT NULL,
         added_at      BIGINT  NOT NULL,
         used_at       BIGINT
     );
     CREATE INDEX passkey_by_subject ON passkey (subject_id);

     -- A question to a device that was not answered yet. It names no secret: the browser that is asked knows all of it.
     -- Kept for five minutes, and answered once.
     CREATE TABLE passkey_question (
         token_hash {bytes} NOT NULL PRIMARY KEY,
         -- The stay in which a passkey is added; none when somebody comes in.
         session_id {id},
         question   TEXT    NOT NULL,
         expires_at BIGINT  NOT NULL
     );
     CREATE INDEX passkey_question_by_end ON passkey_question (expires_at);",
);

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000025_passkeys"
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
