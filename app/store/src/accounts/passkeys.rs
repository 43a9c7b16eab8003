//! Passkeys: which there are, which was used, and which are gone.
//!
//! A row without a passkey opens nothing, so whatever ends a way in takes the rows away.

use super::{Owner, Subject};
use crate::{
    Reads, StoreError, Tx,
    entity::passkey,
    row::{impossible, instant, instant_if},
};
use domain::{
    ids::{PasskeyId, PersonId, StaffId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict},
};

/// A passkey of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    pub id: PasskeyId,
    pub subject: Subject,
    /// What the device calls it.
    pub credential_id: Vec<u8>,
    /// JSON of the library that checks signatures: public key and count of uses.
    pub credential: String,
    /// What the owner calls it.
    pub name: String,
    pub added: Timestamp,
    pub used: Option<Timestamp>,
}

impl TryFrom<passkey::Model> for Passkey {
    type Error = StoreError;

    fn try_from(row: passkey::Model) -> Result<Self, StoreError> {
        const TABLE: &str = "passkey";
        Ok(Self {
            id: PasskeyId::from_uuid(row.id),
            subject: match row.subject_kind.as_str() {
                "person" => Subject::Person(PersonId::from_uuid(row.subject_id)),
                "staff" => Subject::Staff(StaffId::from_uuid(row.subject_id)),
                kind => return Err(impossible(TABLE, kind)),
            },
            credential_id: row.credential_id,
            credential: row.credential,
            name: row.name,
            added: instant(TABLE, row.added_at)?,
            used: instant_if(TABLE, row.used_at)?,
        })
    }
}

impl Owner for Passkey {
    fn person(&self) -> Option<PersonId> {
        match self.subject {
            Subject::Person(person) => Some(person),
            Subject::Staff(_) => None,
        }
    }
}

/// Keeps a new passkey; `false` when the device's name for it is in use, by whomever.
pub async fn keep(tx: &Tx, new: &Passkey) -> Result<bool, StoreError> {
    let (kind, subject) = new.subject.parts();
    let row = passkey::ActiveModel {
        id: Set(new.id.uuid()),
        subject_kind: Set(kind.to_owned()),
        subject_id: Set(subject),
        credential_id: Set(new.credential_id.clone()),
        credential: Set(new.credential.clone()),
        name: Set(new.name.clone()),
        added_at: Set(to_millis(new.added)),
        used_at: Set(new.used.map(to_millis)),
    };
    let taken = OnConflict::column(passkey::Column::CredentialId).do_nothing().to_owned();
    let added =
        passkey::Entity::insert(row).on_conflict(taken).exec_without_returning(&tx.executor()).await?;
    Ok(added == 1)
}

/// The passkeys of somebody, newest first.
pub async fn of(db: &dyn Reads, subject: Subject) -> Result<Vec<Passkey>, StoreError> {
    let (kind, id) = subject.parts();
    let rows = passkey::Entity::find()
        .filter(passkey::Column::SubjectId.eq(id))
        .filter(passkey::Column::SubjectKind.eq(kind))
        .order_by_desc(passkey::Column::Id)
        .all(&db.executor())
        .await?;
    rows.into_iter().map(Passkey::try_from).collect()
}

/// The passkey that a device calls so.
pub async fn called(db: &dyn Reads, credential_id: &[u8]) -> Result<Option<Passkey>, StoreError> {
    let row = passkey::Entity::find()
        .filter(passkey::Column::CredentialId.eq(credential_id.to_vec()))
        .one(&db.executor())
        .await?;
    row.map(Passkey::try_from).transpose()
}

/// Keeps that a passkey was used now, and what its device says of itself since. `before` is as it was judged; `false` when
/// it has changed or gone since: of two answers with one count only one is right.
pub async fn use_now(tx: &Tx, before: &Passkey, credential: &str) -> Result<bool, StoreError> {
    let changed = passkey::Entity::update_many()
        .col_expr(passkey::Column::Credential, Expr::value(credential))
        .col_expr(passkey::Column::UsedAt, Expr::value(to_millis(tx.deed().now)))
        .filter(passkey::Column::Id.eq(before.id.uuid()))
        .filter(passkey::Column::Credential.eq(before.credential.as_str()))
        .exec(&tx.executor())
        .await?;
    Ok(changed.rows_affected == 1)
}

/// Takes one passkey of somebody away. Another's is absent.
pub async fn remove(tx: &Tx, subject: Subject, id: PasskeyId) -> Result<(), StoreError> {
    let (kind, owner) = subject.parts();
    let gone = passkey::Entity::delete_many()
        .filter(passkey::Column::Id.eq(id.uuid()))
        .filter(passkey::Column::SubjectId.eq(owner))
        .filter(passkey::Column::SubjectKind.eq(kind))
        .exec(&tx.executor())
        .await?;
    if gone.rows_affected == 1 { Ok(()) } else { Err(StoreError::Absent) }
}

/// Takes all passkeys of somebody away.
pub async fn remove_all(tx: &Tx, subject: Subject) -> Result<(), StoreError> {
    let (kind, owner) = subject.parts();
    passkey::Entity::delete_many()
        .filter(passkey::Column::SubjectId.eq(owner))
        .filter(passkey::Column::SubjectKind.eq(kind))
        .exec(&tx.executor())
        .await?;
    Ok(())
}
