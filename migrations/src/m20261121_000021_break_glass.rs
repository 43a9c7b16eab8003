//! A case opened in an emergency by somebody for whom it is not: who, why, from when until when, and what a second
//! person found; and when a stay last showed the second factor.
//!
//! Erasable, with the person: the words of who opened and of who reviewed are sealed. Kept as long as the case, because
//! the person is told about it; that it happened also stands in the audit, by its id. A row of somebody before does not
//! become that of somebody else: triggers refuse to change who opened what, when and why.

use crate::{Portable, Twin};
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(
    "ALTER TABLE session ADD COLUMN stepped_up_at BIGINT;
    CREATE TABLE break_glass (
        id          {id}    NOT NULL PRIMARY KEY,
        case_id     {id}    NOT NULL REFERENCES case_file (id),
        staff_id    {id}    NOT NULL REFERENCES staff (id),
        role        TEXT    NOT NULL,
        reason      TEXT    NOT NULL,
        -- The own words of who opened it.
        sealed      {bytes} NOT NULL,
        opened_at   BIGINT  NOT NULL,
        until_at    BIGINT  NOT NULL,
        -- When it was given back, or found to be over.
        ended_at    BIGINT,
        reviewed_at BIGINT,
        reviewed_by {id}    REFERENCES staff (id),
        finding     TEXT,
        -- The own words of who reviewed it.
        review      {bytes}
    );
    CREATE INDEX break_glass_by_case ON break_glass (case_id, opened_at);
    CREATE INDEX break_glass_open ON break_glass (opened_at, id) WHERE reviewed_at IS NULL;
    CREATE INDEX break_glass_reviewed ON break_glass (reviewed_at, id) WHERE reviewed_at IS NOT NULL;
    -- One case at a time.
    CREATE UNIQUE INDEX break_glass_one ON break_glass (staff_id) WHERE ended_at IS NULL;",
);

const TRIGGERS: Twin = Twin {
    sqlite: "CREATE TRIGGER break_glass_keeps BEFORE UPDATE OF
            id, case_id, staff_id, role, reason, sealed, opened_at, until_at ON break_glass
        BEGIN SELECT RAISE(ABORT, 'who opened what, when and why stays'); END;
        CREATE TRIGGER break_glass_reviewed_once BEFORE UPDATE OF
            reviewed_at, reviewed_by, finding, review ON break_glass WHEN OLD.reviewed_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'what was found stays'); END;",
    postgres: "CREATE FUNCTION refuse_break_glass() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'who opened what, when and why stays, and what was found';
        END
        $$;
        CREATE TRIGGER break_glass_keeps BEFORE UPDATE OF
            id, case_id, staff_id, role, reason, sealed, opened_at, until_at ON break_glass
            FOR EACH ROW EXECUTE FUNCTION refuse_break_glass();
        CREATE TRIGGER break_glass_reviewed_once BEFORE UPDATE OF
            reviewed_at, reviewed_by, finding, review ON break_glass
            FOR EACH ROW WHEN (OLD.reviewed_at IS NOT NULL) EXECUTE FUNCTION refuse_break_glass();",
};

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000021_break_glass"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        TABLES.run(manager).await?;
        TRIGGERS.run(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
