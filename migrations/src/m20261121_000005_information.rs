//! Which required information was offered to whom, when, and in which language.
//!
//! Authorities must be able to show that it was (Regulation (EU) 2024/1348 art. 8, Directive (EU) 2024/1346 art. 5).
//! A row says that a card stood on a page, and never that it was read. Kept as long as the case; it holds ids and
//! codes only, so that erasing a person leaves it.

use crate::{Portable, Twin};
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLE: Portable = Portable(
    "CREATE TABLE information_offered (
        case_id  {id}    NOT NULL REFERENCES case_file (id),
        card     TEXT    NOT NULL,
        revision INTEGER NOT NULL,
        language TEXT    NOT NULL,
        at       BIGINT  NOT NULL,
        PRIMARY KEY (case_id, card, revision, language)
    ) {clustered};",
);

const TRIGGERS: Twin = Twin {
    sqlite: "CREATE TRIGGER information_offered_keeps_update BEFORE UPDATE ON information_offered
        BEGIN SELECT RAISE(ABORT, 'information_offered is append-only'); END;
        CREATE TRIGGER information_offered_keeps_delete BEFORE DELETE ON information_offered
        BEGIN SELECT RAISE(ABORT, 'information_offered is append-only'); END;",
    postgres: "CREATE TRIGGER information_offered_keeps BEFORE UPDATE OR DELETE ON information_offered
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
        CREATE TRIGGER information_offered_keeps_all BEFORE TRUNCATE ON information_offered
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();",
};

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000005_information"
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
