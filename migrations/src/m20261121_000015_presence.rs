//! Who was at the door for their hearing: arrived, late, left, as staff of the place marked it.
//!
//! For the day itself and for whoever asks the next day why somebody was not heard. Every mark stays, the last one
//! counts; kept as long as the case. No step, term or decision follows from it.

use crate::{Portable, Twin};
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLE: Portable = Portable(
    "CREATE TABLE presence (
        id         {id}   NOT NULL PRIMARY KEY,
        hearing_id {id}   NOT NULL REFERENCES hearing (id),
        case_id    {id}   NOT NULL REFERENCES case_file (id),
        state      TEXT   NOT NULL,
        at         BIGINT NOT NULL,
        marked_by  {id}   NOT NULL
    );
    CREATE INDEX presence_by_hearing ON presence (hearing_id, at, id);
    CREATE INDEX presence_by_case ON presence (case_id);",
);

const TRIGGERS: Twin = Twin {
    sqlite: "CREATE TRIGGER presence_keeps_update BEFORE UPDATE ON presence
        BEGIN SELECT RAISE(ABORT, 'presence is append-only'); END;
        CREATE TRIGGER presence_keeps_delete BEFORE DELETE ON presence
        BEGIN SELECT RAISE(ABORT, 'presence is append-only'); END;",
    postgres: "CREATE TRIGGER presence_keeps BEFORE UPDATE OR DELETE ON presence
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER presence_keeps_all BEFORE TRUNCATE ON presence
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();",
};

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000015_presence"
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
