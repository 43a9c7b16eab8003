//! Roles that one administrator asked for and another one confirms, refuses, or that were taken back.
//!
//! About members of staff only. Kept as long as the member of staff; how it ended stays as it is, and who asked for whom
//! too: triggers refuse to change it.

use crate::{Portable, Twin};
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(
    "CREATE TABLE role_request (
        id       {id}   NOT NULL PRIMARY KEY,
        staff_id {id}   NOT NULL REFERENCES staff (id),
        -- Null for the command line.
        asked_by {id}   REFERENCES staff (id),
        asked_at BIGINT NOT NULL,
        ended_at BIGINT,
        ended_by {id}   REFERENCES staff (id),
        ending   TEXT,
        -- Why it was refused.
        words    TEXT
    );
    CREATE INDEX role_request_waiting ON role_request (asked_at, id) WHERE ended_at IS NULL;
    CREATE INDEX role_request_by_staff ON role_request (staff_id, asked_at);
    CREATE TABLE role_request_role (
        id         {id} NOT NULL PRIMARY KEY,
        request_id {id} NOT NULL REFERENCES role_request (id),
        role       TEXT NOT NULL,
        team       TEXT,
        place_id   {id} REFERENCES place (id)
    );
    CREATE INDEX role_request_role_by_request ON role_request_role (request_id, id);",
);

const TRIGGERS: Twin = Twin {
    sqlite:
        "CREATE TRIGGER role_request_keeps BEFORE UPDATE OF id, staff_id, asked_by, asked_at ON role_request
        BEGIN SELECT RAISE(ABORT, 'who asked for whom stays'); END;
        CREATE TRIGGER role_request_ends_once BEFORE UPDATE ON role_request WHEN OLD.ended_at IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'how it ended stays'); END;
        CREATE TRIGGER role_request_role_keeps BEFORE UPDATE ON role_request_role
        BEGIN SELECT RAISE(ABORT, 'what was asked stays'); END;",
    postgres:
        "CREATE TRIGGER role_request_keeps BEFORE UPDATE OF id, staff_id, asked_by, asked_at ON role_request
            FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER role_request_ends_once BEFORE UPDATE ON role_request
            FOR EACH ROW WHEN (OLD.ended_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER role_request_role_keeps BEFORE UPDATE ON role_request_role
            FOR EACH ROW EXECUTE FUNCTION refuse_change();",
};

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000023_grants"
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
