//! The systems of the authority that tell what happened, what each of them told, and what was answered.
//!
//! `feed_sender` holds a name of a system and the hash of its secret; a row stays, because events and lines of the audit
//! name it. `feed_event` ties what a sender calls an event to the event, so that the same told twice is told once; it goes
//! when the person is erased. `feed_answer` is the answer to a request that may be sent again; it goes after three days.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(
    "CREATE TABLE feed_sender (
        id          {id}    NOT NULL PRIMARY KEY,
        name        TEXT    NOT NULL,
        secret_hash {bytes} NOT NULL,
        added_at    BIGINT  NOT NULL,
        ended_at    BIGINT
    );
    CREATE UNIQUE INDEX feed_sender_name ON feed_sender (name);
    CREATE UNIQUE INDEX feed_sender_secret ON feed_sender (secret_hash);
    CREATE TABLE feed_event (
        sender_id {id}     NOT NULL REFERENCES feed_sender (id),
        -- What the sender calls it.
        event_id  {sorted} NOT NULL,
        case_id   {id}     NOT NULL REFERENCES case_file (id),
        seq       INTEGER  NOT NULL,
        -- A hash of what was told, without of whom.
        content   {bytes}  NOT NULL,
        PRIMARY KEY (sender_id, event_id)
    ) {clustered};
    CREATE INDEX feed_event_case ON feed_event (case_id);
    CREATE TABLE feed_answer (
        sender_id   {id}     NOT NULL REFERENCES feed_sender (id),
        request_key {sorted} NOT NULL,
        -- A hash of the request.
        body        {bytes}  NOT NULL,
        answer      TEXT     NOT NULL,
        at          BIGINT   NOT NULL,
        PRIMARY KEY (sender_id, request_key)
    ) {clustered};
    CREATE INDEX feed_answer_at ON feed_answer (at);",
);

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000028_feed"
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
