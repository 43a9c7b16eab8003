//! Remarks of staff in the file. The words are sealed.

use crate::{
    Executor, Reads, StoreError, Tx,
    entity::note,
    keyring::{self, KeyError, Purpose},
    row::{impossible, instant},
};
use domain::{
    access::{Actor, Permit, act},
    ids::{NoteId, StaffId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

const TABLE: &str = "note";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub id: NoteId,
    pub text: String,
    pub author: StaffId,
    pub at: Timestamp,
}

/// Keeps a note of the member of staff who was permitted to write it.
pub async fn write(
    tx: &Tx,
    permit: &Permit<act::WriteNote>,
    id: NoteId,
    text: &str,
) -> Result<(), StoreError> {
    let Actor::Staff { staff, .. } = permit.actor() else { return Err(StoreError::Absent) };
    let case = permit.case().uuid();
    let row = note::ActiveModel {
        id: Set(id.uuid()),
        case_id: Set(case),
        sealed: Set(keyring::seal(tx, Purpose::Notes, case, TABLE, text.as_bytes()).await?),
        author: Set(staff.uuid()),
        at: Set(to_millis(tx.deed().now)),
    };
    note::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// The notes of the case, newest first.
pub async fn list(db: &dyn Reads, permit: &Permit<act::ViewCase>) -> Result<Vec<Note>, StoreError> {
    newest(db, permit.case().uuid(), None).await
}

/// The newest note of the case.
pub async fn last(db: &dyn Reads, permit: &Permit<act::WriteNote>) -> Result<Option<Note>, StoreError> {
    Ok(newest(db, permit.case().uuid(), Some(1)).await?.pop())
}

async fn newest(db: &dyn Reads, case: Uuid, limit: Option<u64>) -> Result<Vec<Note>, StoreError> {
    let db = db.executor();
    let rows = note::Entity::find()
        .filter(note::Column::CaseId.eq(case))
        .order_by_desc(note::Column::Id)
        .limit(limit)
        .all(&db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let missing = KeyError::NoDataKey { purpose: Purpose::Notes.code() };
    let key = keyring::data_key(&db, Purpose::Notes, case).await?.ok_or(missing)?;
    rows.into_iter()
        .map(|row| {
            let plain = keyring::open_with(db.keyring(), Purpose::Notes, &key, TABLE, &row.sealed)?;
            Ok(Note {
                id: NoteId::from_uuid(row.id),
                text: String::from_utf8(plain.to_vec()).map_err(|error| impossible(TABLE, error))?,
                author: StaffId::from_uuid(row.author),
                at: instant(TABLE, row.at)?,
            })
        })
        .collect()
}

pub(crate) async fn forget(db: &Executor<'_>, cases: &[Uuid]) -> Result<(), StoreError> {
    let rows = note::Column::CaseId.is_in(cases.iter().copied());
    note::Entity::delete_many().filter(rows).exec(db).await?;
    Ok(())
}
