//! Codes that people read to us when something went wrong.

use crate::{Reads, StoreError, Tx, entity::fault, row::instant};
use domain::{
    access::{Scope, act},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

/// A fault that somebody met. No personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Short and easy to read aloud.
    pub code: String,
    pub at: Timestamp,
    pub request: String,
    pub what: String,
}

/// Keeps a fault.
pub async fn keep(tx: &Tx, fault: &Fault) -> Result<(), StoreError> {
    let row = fault::ActiveModel {
        code: Set(fault.code.clone()),
        at: Set(to_millis(fault.at)),
        request_id: Set(fault.request.clone()),
        what: Set(fault.what.clone()),
    };
    fault::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// The fault with this code.
pub async fn look_up(
    db: &dyn Reads,
    _: &Scope<act::LookUpError>,
    code: &str,
) -> Result<Option<Fault>, StoreError> {
    let row = fault::Entity::find().filter(fault::Column::Code.eq(code)).one(&db.executor()).await?;
    row.map(|row| {
        Ok(Fault { code: row.code, at: instant("fault", row.at)?, request: row.request_id, what: row.what })
    })
    .transpose()
}
