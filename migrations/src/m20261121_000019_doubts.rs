//! "This looks wrong": what persons say about lines of the audit, and what an auditor answered; and the ways into the
//! audit for the person and for the auditor.
//!
//! Erasable, with the person: the words of both are sealed. Kept as long as the case. Lines of the audit themselves stay
//! as long as the audit does, and hold ids and codes only.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(
    "CREATE TABLE doubt (
        id          {id}   NOT NULL PRIMARY KEY,
        case_id     {id}   NOT NULL REFERENCES case_file (id),
        -- The newest of the lines that it is about.
        audit_id    {id}   NOT NULL REFERENCES audit (id),
        -- The own words of the person, if any.
        sealed      {bytes},
        at          BIGINT NOT NULL,
        opened_at   BIGINT,
        answered_at BIGINT,
        answered_by {id}   REFERENCES staff (id),
        answer      {bytes}
    );
    CREATE INDEX doubt_by_case ON doubt (case_id, id);
    CREATE INDEX doubt_open ON doubt (at, id) WHERE answered_at IS NULL;
    CREATE INDEX doubt_answered ON doubt (answered_at, id) WHERE answered_at IS NOT NULL;
    -- A line is doubted once: a second tap says nothing new.
    CREATE TABLE doubt_line (
        audit_id {id} NOT NULL PRIMARY KEY REFERENCES audit (id),
        doubt_id {id} NOT NULL REFERENCES doubt (id)
    );
    CREATE INDEX doubt_line_by_doubt ON doubt_line (doubt_id, audit_id);
    -- About one case, apart for others, the person and the program; of one member of staff; of one action. Each also
    -- gives the order of time, because ids begin with it.
    CREATE INDEX audit_by_case_kind ON audit (case_id, actor_kind, id);
    CREATE INDEX audit_by_actor ON audit (actor_id, id);
    CREATE INDEX audit_by_action ON audit (action, id);
    DROP INDEX audit_by_case;",
);

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000019_doubts"
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
