//! Where cases waited, and what is known of how long people wait.
//!
//! The waits of cases that are here already are written by `wegwijs check summaries --rebuild`; until then they are
//! counted nowhere.

use crate::Portable;
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, SchemaManager, async_trait};

const TABLES: Portable = Portable(
    "-- The waits of a case, written with its events by a pure function of them. No name and no outcome. Kept as long as
     -- the events.
     CREATE TABLE case_wait (
         case_id    {id}     NOT NULL REFERENCES case_file (id),
         -- 1, 2, 3, ... within the case, in the order in which they began.
         seq        INTEGER  NOT NULL,
         version    TEXT     NOT NULL,
         track      TEXT     NOT NULL,
         step       TEXT     NOT NULL,
         phase      TEXT     NOT NULL,
         entered_on {sorted} NOT NULL,
         -- 9999-12-31 while the case waits, so that a window is one range.
         left_on    {sorted} NOT NULL,
         how        TEXT,
         PRIMARY KEY (case_id, seq)
     ) {clustered};
     -- What touches a window, in the order in which it is read page by page.
     CREATE INDEX case_wait_by_queue ON case_wait (version, track, step, phase, left_on, case_id, seq);

     -- What a night computed for the people of one queue: with one language, or all together where it is empty. A queue
     -- in which too few moved on has no row. Nobody is in it; kept, because it was told to people.
     CREATE TABLE waiting_figure (
         version         TEXT     NOT NULL,
         track           TEXT     NOT NULL,
         step            TEXT     NOT NULL,
         phase           TEXT     NOT NULL,
         language        TEXT     NOT NULL,
         on_day          {sorted} NOT NULL,
         moved_on        INTEGER  NOT NULL,
         moved_on_lately INTEGER  NOT NULL,
         waiting         INTEGER  NOT NULL,
         half_days       INTEGER,
         half_low        INTEGER  NOT NULL,
         half_high       INTEGER,
         eight_days      INTEGER,
         eight_low       INTEGER  NOT NULL,
         eight_high      INTEGER,
         PRIMARY KEY (version, track, step, phase, language, on_day)
     ) {clustered};",
);

pub(crate) struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261121_000027_waiting"
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
