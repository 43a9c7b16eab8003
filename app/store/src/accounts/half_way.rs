//! Somebody half-way through coming in.

use super::Hash;
use crate::{Reads, StoreError, Tx, entity::pending, row::impossible};
use domain::{
    ids::{LetterId, StaffId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

/// Somebody half-way through coming in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pending {
    /// Has opened this letter.
    Letter(LetterId),
    /// Has given the password of this member of staff, and not yet a code.
    Staff(StaffId),
}

/// Remembers somebody half-way.
pub async fn begin(tx: &Tx, token: &Hash, pending: Pending, expires: Timestamp) -> Result<(), StoreError> {
    let (kind, subject) = match pending {
        Pending::Letter(letter) => ("letter", letter.uuid()),
        Pending::Staff(staff) => ("staff", staff.uuid()),
    };
    let row = pending::ActiveModel {
        token_hash: Set(token.to_vec()),
        kind: Set(kind.to_owned()),
        subject_id: Set(subject),
        expires_at: Set(to_millis(expires)),
    };
    pending::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// Forgets everybody else who is half-way with this letter: from now on it is that of whoever holds `token`.
pub async fn forget_others(tx: &Tx, letter: LetterId, token: &Hash) -> Result<(), StoreError> {
    pending::Entity::delete_many()
        .filter(pending::Column::SubjectId.eq(letter.uuid()))
        .filter(pending::Column::TokenHash.ne(token.to_vec()))
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// Who holds this token half-way, unless it is too late.
pub async fn half_way(db: &dyn Reads, token: &Hash, now: Timestamp) -> Result<Option<Pending>, StoreError> {
    let row = pending::Entity::find_by_id(token.to_vec())
        .filter(pending::Column::ExpiresAt.gt(to_millis(now)))
        .one(&db.executor())
        .await?;
    row.map(|row| match row.kind.as_str() {
        "letter" => Ok(Pending::Letter(LetterId::from_uuid(row.subject_id))),
        "staff" => Ok(Pending::Staff(StaffId::from_uuid(row.subject_id))),
        kind => Err(impossible("pending", kind)),
    })
    .transpose()
}

/// Forgets a token, because its holder is in; `false` when somebody else was quicker with the same token.
pub async fn arrive(tx: &Tx, token: &Hash) -> Result<bool, StoreError> {
    let gone = pending::Entity::delete_by_id(token.to_vec()).exec(&tx.executor()).await?;
    Ok(gone.rows_affected == 1)
}
