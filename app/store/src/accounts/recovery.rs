//! Identity checks at a desk, and the recoveries that follow from them.

use super::{Subject, end_devices, end_sessions, passkeys};
use crate::{
    Reads, StoreError, Tx,
    entity::{device, identity_check, recovery},
    row::instant,
};
use domain::{
    access::{Permit, act},
    ids::PersonId,
    recovery::Proof,
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// Keeps that the person of the case was compared with `proof`.
pub async fn check_identity(
    tx: &Tx,
    permit: &Permit<act::CheckIdentity>,
    proof: Proof,
) -> Result<(), StoreError> {
    let staff = permit.actor().id().ok_or(StoreError::Absent)?;
    let deed = tx.deed();
    let row = identity_check::ActiveModel {
        id: Set(deed.ids.next(deed.now)),
        case_id: Set(permit.case().uuid()),
        proof: Set(proof.code().to_owned()),
        at: Set(to_millis(deed.now)),
        checked_by: Set(staff),
    };
    identity_check::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// When the same member of staff last checked the person of the case; a check by a colleague is not theirs.
pub async fn checked(
    db: &dyn Reads,
    permit: &Permit<act::StartRecovery>,
) -> Result<Option<Timestamp>, StoreError> {
    let staff = permit.actor().id().ok_or(StoreError::Absent)?;
    let row = identity_check::Entity::find()
        .filter(identity_check::Column::CaseId.eq(permit.case().uuid()))
        .filter(identity_check::Column::CheckedBy.eq(staff))
        .order_by_desc(identity_check::Column::At)
        .one(&db.executor())
        .await?;
    row.map(|row| instant("identity_check", row.at)).transpose()
}

/// Ends every device, passkey and stay of the person, and keeps that it happened.
pub async fn recover(
    tx: &Tx,
    permit: &Permit<act::StartRecovery>,
    person: PersonId,
) -> Result<(), StoreError> {
    let staff = permit.actor().id().ok_or(StoreError::Absent)?;
    end_devices(tx, device::Column::PersonId.eq(person.uuid())).await?;
    end_sessions(tx, Subject::Person(person), None).await?;
    passkeys::remove_all(tx, Subject::Person(person)).await?;
    let deed = tx.deed();
    let row = recovery::ActiveModel {
        id: Set(deed.ids.next(deed.now)),
        case_id: Set(permit.case().uuid()),
        at: Set(to_millis(deed.now)),
        started_by: Set(staff),
    };
    recovery::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// When somebody at a desk last let the owner of the account begin anew.
pub async fn last_recovery(
    db: &dyn Reads,
    permit: &Permit<act::ManageAccount>,
) -> Result<Option<Timestamp>, StoreError> {
    let row = recovery::Entity::find()
        .filter(recovery::Column::CaseId.eq(permit.case().uuid()))
        .order_by_desc(recovery::Column::At)
        .one(&db.executor())
        .await?;
    row.map(|row| instant("recovery", row.at)).transpose()
}
