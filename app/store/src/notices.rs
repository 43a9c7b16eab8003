//! Where a person wants to be told that there is a message: own table, own key.
//!
//! The person reads and changes it, and the sender reads it; there is no function here that a member of staff could
//! call, because `act::ManageAccount` is in the rules of the own case only.

use crate::{
    Executor, Reads, StoreError, Tx,
    access::System,
    entity::notice_choice,
    keyring::{self, Purpose},
    row::{code, impossible, instant},
};
use domain::{
    access::{Permit, act},
    ids::CaseId,
    language::Lang,
    notice::{Choice, Door, Way},
    time::to_millis,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

const TABLE: &str = "notice_choice";

#[derive(Serialize, Deserialize)]
struct Sealed {
    way: String,
    address: String,
    language: String,
    chosen: i64,
}

/// What the person chose, if anything.
pub async fn get(db: &dyn Reads, permit: &Permit<act::ManageAccount>) -> Result<Option<Choice>, StoreError> {
    read(db, permit.case()).await
}

/// As [`get`], for the sender.
pub async fn of(db: &dyn Reads, _: System, case: CaseId) -> Result<Option<Choice>, StoreError> {
    read(db, case).await
}

async fn read(db: &dyn Reads, case: CaseId) -> Result<Option<Choice>, StoreError> {
    let case = case.uuid();
    let Some(row) = notice_choice::Entity::find_by_id(case).one(&db.executor()).await? else {
        return Ok(None);
    };
    let plain = keyring::open(db, Purpose::Notices, case, TABLE, &row.sealed).await?;
    let sealed: Sealed = serde_json::from_slice(&plain).map_err(|error| impossible(TABLE, error))?;
    let way = code(TABLE, Way::from_code, &sealed.way)?;
    Ok(Some(Choice {
        // What is wrong with it stays untold: it would stand in the log.
        door: Door::read(way, &sealed.address).ok_or_else(|| impossible(TABLE, "address"))?,
        language: code(TABLE, Lang::from_code, &sealed.language)?,
        chosen: instant(TABLE, sealed.chosen)?,
    }))
}

/// Keeps what the person chose, in place of what was chosen before.
pub async fn put(tx: &Tx, permit: &Permit<act::ManageAccount>, choice: &Choice) -> Result<(), StoreError> {
    let case = permit.case().uuid();
    let sealed = Sealed {
        way: choice.door.way().code().to_owned(),
        address: choice.door.address().to_owned(),
        language: choice.language.code().to_owned(),
        chosen: to_millis(choice.chosen),
    };
    let plain = serde_json::to_vec(&sealed).map_err(|error| impossible(TABLE, error))?;
    let row = notice_choice::ActiveModel {
        case_id: Set(case),
        sealed: Set(keyring::seal(tx, Purpose::Notices, case, TABLE, &plain).await?),
    };
    let instead = OnConflict::column(notice_choice::Column::CaseId)
        .update_column(notice_choice::Column::Sealed)
        .to_owned();
    notice_choice::Entity::insert(row).on_conflict(instead).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// Nobody knocks any more; what was chosen is gone.
pub async fn remove(tx: &Tx, permit: &Permit<act::ManageAccount>) -> Result<(), StoreError> {
    forget(&tx.executor(), &[permit.case().uuid()]).await
}

pub(crate) async fn forget(db: &Executor<'_>, cases: &[Uuid]) -> Result<(), StoreError> {
    let rows = notice_choice::Column::CaseId.is_in(cases.iter().copied());
    notice_choice::Entity::delete_many().filter(rows).exec(db).await?;
    Ok(())
}
