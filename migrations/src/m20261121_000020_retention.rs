//! Holds: what keeps a case from being destroyed although its term is over, such as an appeal or a request of the archive.
//!
//! Ids and codes only. A hold ends and stays, so that it can be told why something was kept longer; the database lets
//! nothing of it change but its end, and that once.

use crate::{Portable, Twin};
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLE: Portable = Portable(
    "CREATE TABLE retention_hold (
        id       {id}   NOT NULL PRIMARY KEY,
        case_id  {id}   NOT NULL REFERENCES case_file (id),
        ground   TEXT   NOT NULL,
        began_at BIGINT NOT NULL,
        ended_at BIGINT
    );
    CREATE UNIQUE INDEX retention_hold_now ON retention_hold (case_id, ground) WHERE ended_at IS NULL;
    CREATE INDEX retention_hold_by_case ON retention_hold (case_id, id);",
);

const TRIGGERS: Twin = Twin {
    sqlite: "CREATE TRIGGER retention_hold_keeps_update BEFORE UPDATE ON retention_hold
        WHEN OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id
            OR NEW.ground <> OLD.ground OR NEW.began_at <> OLD.began_at
        BEGIN SELECT RAISE(ABORT, 'of retention_hold only the end may change, once'); END;
        CREATE TRIGGER retention_hold_keeps_delete BEFORE DELETE ON retention_hold
        BEGIN SELECT RAISE(ABORT, 'retention_hold keeps its rows'); END;",
    postgres: "CREATE TRIGGER retention_hold_keeps_update BEFORE UPDATE ON retention_hold FOR EACH ROW
        WHEN (OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR NEW.id <> OLD.id OR NEW.case_id <> OLD.case_id
            OR NEW.ground <> OLD.ground OR NEW.began_at <> OLD.began_at)
        EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER retention_hold_keeps BEFORE DELETE ON retention_hold
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER retention_hold_keeps_all BEFORE TRUNCATE ON retention_hold
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();",
};

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000020_retention"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        TABLE.run(manager).await?;
        TRIGGERS.run(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
