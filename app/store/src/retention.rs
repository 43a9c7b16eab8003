//! Holds on cases, and leaving no byte behind of what was erased.

use crate::{
    Reads, Store, StoreError, Tx,
    access::System,
    entity::{case_summary, retention_hold},
};
use domain::{account::VNumber, ids::CaseId, retention::Ground, time::to_millis};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use std::collections::HashSet;

/// Every case that is held now.
pub async fn held(db: &dyn Reads, _: System) -> Result<HashSet<CaseId>, StoreError> {
    let rows: Vec<uuid::Uuid> = retention_hold::Entity::find()
        .select_only()
        .column(retention_hold::Column::CaseId)
        .filter(retention_hold::Column::EndedAt.is_null())
        .into_tuple()
        .all(&db.executor())
        .await?;
    Ok(rows.into_iter().map(CaseId::from_uuid).collect())
}

/// Holds a case; `false` when it is held on this ground already.
pub async fn hold(tx: &Tx, _: System, case: CaseId, ground: Ground) -> Result<bool, StoreError> {
    let row = retention_hold::ActiveModel {
        id: Set(tx.deed().ids.next(tx.deed().now)),
        case_id: Set(case.uuid()),
        ground: Set(ground.code().to_owned()),
        began_at: Set(to_millis(tx.deed().now)),
        ended_at: Set(None),
    };
    // Whatever is unique: two who hold at once hold once.
    let once = OnConflict::new().do_nothing().to_owned();
    let added =
        retention_hold::Entity::insert(row).on_conflict(once).exec_without_returning(&tx.executor()).await?;
    Ok(added > 0)
}

/// Ends a hold; `false` when there is none on this ground.
pub async fn release(tx: &Tx, _: System, case: CaseId, ground: Ground) -> Result<bool, StoreError> {
    let ended = retention_hold::Entity::update_many()
        .col_expr(retention_hold::Column::EndedAt, Expr::value(to_millis(tx.deed().now)))
        .filter(retention_hold::Column::CaseId.eq(case.uuid()))
        .filter(retention_hold::Column::Ground.eq(ground.code()))
        .filter(retention_hold::Column::EndedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(ended.rows_affected > 0)
}

/// The cases of the person with this V-number.
pub async fn cases_with(db: &dyn Reads, _: System, number: &VNumber) -> Result<Vec<CaseId>, StoreError> {
    let rows: Vec<uuid::Uuid> = case_summary::Entity::find()
        .select_only()
        .column(case_summary::Column::CaseId)
        .filter(case_summary::Column::VNumber.eq(number.as_str()))
        .into_tuple()
        .all(&db.executor())
        .await?;
    Ok(rows.into_iter().map(CaseId::from_uuid).collect())
}

impl Store {
    /// Writes the file of SQLite anew, so that nothing that was deleted stands in its free pages or its log.
    ///
    /// PostgreSQL does that by itself (autovacuum), and its log and copies are the operator's.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] while another program writes: try again when it does not.
    pub async fn scrub(&self, _: System) -> Result<(), StoreError> {
        if self.backend() == DbBackend::Sqlite {
            let db = &self.inner().writing;
            db.execute_unprepared("VACUUM").await?;
            db.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        }
        Ok(())
    }
}
