//! Identity checks at a desk, and the recoveries that followed from them.
//!
//! So that nobody gets into somebody's account without a person having looked, and the owner can see that it
//! happened. Ids and codes only; kept as long as the case.

use crate::{Portable, Twin};
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(
    "CREATE TABLE identity_check (
        id         {id}   NOT NULL PRIMARY KEY,
        case_id    {id}   NOT NULL REFERENCES case_file (id),
        proof      TEXT   NOT NULL,
        at         BIGINT NOT NULL,
        checked_by {id}   NOT NULL
    );
    CREATE INDEX identity_check_by_case ON identity_check (case_id, at);
    CREATE TABLE recovery (
        id         {id}   NOT NULL PRIMARY KEY,
        case_id    {id}   NOT NULL REFERENCES case_file (id),
        at         BIGINT NOT NULL,
        started_by {id}   NOT NULL
    );
    CREATE INDEX recovery_by_case ON recovery (case_id, at);",
);

const TRIGGERS: Twin = Twin {
    sqlite: "CREATE TRIGGER identity_check_keeps_update BEFORE UPDATE ON identity_check
        BEGIN SELECT RAISE(ABORT, 'identity_check is append-only'); END;
        CREATE TRIGGER identity_check_keeps_delete BEFORE DELETE ON identity_check
        BEGIN SELECT RAISE(ABORT, 'identity_check is append-only'); END;
        CREATE TRIGGER recovery_keeps_update BEFORE UPDATE ON recovery
        BEGIN SELECT RAISE(ABORT, 'recovery is append-only'); END;
        CREATE TRIGGER recovery_keeps_delete BEFORE DELETE ON recovery
        BEGIN SELECT RAISE(ABORT, 'recovery is append-only'); END;",
    postgres: "CREATE TRIGGER identity_check_keeps BEFORE UPDATE OR DELETE ON identity_check
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER identity_check_keeps_all BEFORE TRUNCATE ON identity_check
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER recovery_keeps BEFORE UPDATE OR DELETE ON recovery
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER recovery_keeps_all BEFORE TRUNCATE ON recovery
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();",
};

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000016_recovery"
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
