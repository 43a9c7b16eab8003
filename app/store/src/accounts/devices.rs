//! The secret of an account, and the devices on which it works.

use super::{Entrant, Hash, Owner, Session, entrant, sessions::end_where};
use crate::{
    Reads, StoreError, Tx,
    entity::{account, device, session},
    row::{code, instant, instant_if},
};
use domain::{
    access::{Permit, act},
    account::{DeviceKind, SecretKind},
    ids::{DeviceId, PersonId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

/// What signing in on a known device needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub device: DeviceId,
    pub kind: DeviceKind,
    pub entrant: Entrant,
    /// PHC string.
    pub secret_hash: String,
    pub secret_kind: SecretKind,
}

impl Owner for Known {
    fn person(&self) -> Option<PersonId> {
        Some(self.entrant.person)
    }
}

impl Owner for Permit<act::ManageAccount> {
    fn person(&self) -> Option<PersonId> {
        match self.actor() {
            domain::access::Actor::Person { person, .. } => Some(*person),
            _ => None,
        }
    }
}

/// The known device with this token, unless it was ended or forgotten by time.
pub async fn known_device(db: &dyn Reads, token: &Hash, now: Timestamp) -> Result<Option<Known>, StoreError> {
    let db = db.executor();
    let device = device::Entity::find()
        .filter(device::Column::TokenHash.eq(token.to_vec()))
        .filter(device::Column::EndedAt.is_null())
        .filter(device::Column::ExpiresAt.gt(to_millis(now)))
        .one(&db)
        .await?;
    let Some(device) = device else { return Ok(None) };
    let account = account::Entity::find_by_id(device.person_id).one(&db).await?;
    let (Some(account), Some(entrant)) = (account, entrant(&db, device.person_id, None).await?) else {
        return Ok(None);
    };
    Ok(Some(Known {
        device: DeviceId::from_uuid(device.id),
        kind: code("device", DeviceKind::from_code, &device.kind)?,
        entrant,
        secret_hash: account.secret_hash,
        secret_kind: code("account", SecretKind::from_code, &account.secret_kind)?,
    }))
}

/// The secret of the owner's account: PHC string and kind.
pub async fn secret(db: &dyn Reads, owner: &dyn Owner) -> Result<(String, SecretKind), StoreError> {
    let person = owner.person().ok_or(StoreError::Absent)?;
    let row =
        account::Entity::find_by_id(person.uuid()).one(&db.executor()).await?.ok_or(StoreError::Absent)?;
    let kind = code("account", SecretKind::from_code, &row.secret_kind)?;
    Ok((row.secret_hash, kind))
}

/// Makes the owner's account, or changes its secret. `hash` is a PHC string.
pub async fn set_secret(tx: &Tx, owner: &dyn Owner, hash: &str, kind: SecretKind) -> Result<(), StoreError> {
    let person = owner.person().ok_or(StoreError::Absent)?;
    let row = account::ActiveModel {
        person_id: Set(person.uuid()),
        secret_hash: Set(hash.to_owned()),
        secret_kind: Set(kind.code().to_owned()),
        set_at: Set(to_millis(tx.deed().now)),
    };
    let instead = OnConflict::column(account::Column::PersonId)
        .update_columns([account::Column::SecretHash, account::Column::SecretKind, account::Column::SetAt])
        .to_owned();
    account::Entity::insert(row).on_conflict(instead).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// A device to be known from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDevice {
    pub id: DeviceId,
    pub token: Hash,
    pub kind: DeviceKind,
    /// What the person sees in the list: "Android, Firefox".
    pub label: String,
    pub expires: Timestamp,
}

/// Makes a device known.
pub async fn know_device(tx: &Tx, owner: &dyn Owner, new: &NewDevice) -> Result<(), StoreError> {
    let person = owner.person().ok_or(StoreError::Absent)?;
    let row = device::ActiveModel {
        id: Set(new.id.uuid()),
        person_id: Set(person.uuid()),
        token_hash: Set(new.token.to_vec()),
        kind: Set(new.kind.code().to_owned()),
        label: Set(new.label.clone()),
        known_at: Set(to_millis(tx.deed().now)),
        expires_at: Set(to_millis(new.expires)),
        ended_at: Set(None),
    };
    device::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// Keeps a device known until `expires`.
pub async fn keep_device(tx: &Tx, known: &Known, expires: Timestamp) -> Result<(), StoreError> {
    device::Entity::update_many()
        .col_expr(device::Column::ExpiresAt, Expr::value(to_millis(expires)))
        .filter(device::Column::Id.eq(known.device.uuid()))
        .filter(device::Column::EndedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// A device in the person's own list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    pub id: DeviceId,
    pub kind: DeviceKind,
    pub label: String,
    pub known: Timestamp,
    pub expires: Timestamp,
    /// When a session on it was last used.
    pub last_seen: Option<Timestamp>,
}

/// The devices that are known now, newest first.
pub async fn devices(
    db: &dyn Reads,
    permit: &Permit<act::ManageAccount>,
    now: Timestamp,
) -> Result<Vec<Device>, StoreError> {
    let person = permit.person().ok_or(StoreError::Absent)?;
    let db = db.executor();
    let rows = device::Entity::find()
        .filter(device::Column::PersonId.eq(person.uuid()))
        .filter(device::Column::EndedAt.is_null())
        .filter(device::Column::ExpiresAt.gt(to_millis(now)))
        .order_by_desc(device::Column::Id)
        .all(&db)
        .await?;
    let seen: Vec<(Uuid, i64)> = session::Entity::find()
        .select_only()
        .column(session::Column::DeviceId)
        .column_as(session::Column::LastSeenAt.max(), "last_seen")
        .filter(session::Column::DeviceId.is_in(rows.iter().map(|row| row.id)))
        .group_by(session::Column::DeviceId)
        .into_tuple()
        .all(&db)
        .await?;
    rows.into_iter()
        .map(|row| {
            let last_seen = seen.iter().find(|(device, _)| *device == row.id).map(|(_, at)| *at);
            Ok(Device {
                id: DeviceId::from_uuid(row.id),
                kind: code("device", DeviceKind::from_code, &row.kind)?,
                label: row.label,
                known: instant("device", row.known_at)?,
                expires: instant("device", row.expires_at)?,
                last_seen: instant_if("device", last_seen)?,
            })
        })
        .collect()
}

/// Ends a device of the owner, and the sessions on it. Another's device is absent.
pub async fn end_device(
    tx: &Tx,
    permit: &Permit<act::ManageAccount>,
    device: DeviceId,
) -> Result<(), StoreError> {
    let person = permit.person().ok_or(StoreError::Absent)?;
    let ended =
        end_devices(tx, device::Column::PersonId.eq(person.uuid()).and(device::Column::Id.eq(device.uuid())));
    if ended.await? == 0 { Err(StoreError::Absent) } else { Ok(()) }
}

/// Ends the device that the stay is on, and the stays on it. Whoever has the stay may always let the phone forget them,
/// also while somebody sits beside them and the account is closed; to end a device twice is to end it once.
pub async fn end_device_of(tx: &Tx, stay: &Session) -> Result<(), StoreError> {
    if let Some(device) = stay.device {
        end_devices(tx, device::Column::Id.eq(device.uuid())).await?;
    }
    Ok(())
}

/// Ends all devices of the owner, except one, and the sessions on them.
pub async fn end_other_devices(
    tx: &Tx,
    owner: &dyn Owner,
    except: Option<DeviceId>,
) -> Result<u64, StoreError> {
    let person = owner.person().ok_or(StoreError::Absent)?;
    let except = except.map_or(Uuid::nil(), DeviceId::uuid);
    end_devices(tx, device::Column::PersonId.eq(person.uuid()).and(device::Column::Id.ne(except))).await
}

pub(super) async fn end_devices(tx: &Tx, which: Expr) -> Result<u64, StoreError> {
    let db = tx.executor();
    let now = to_millis(tx.deed().now);
    let ids: Vec<Uuid> = device::Entity::find()
        .select_only()
        .column(device::Column::Id)
        .filter(which)
        .filter(device::Column::EndedAt.is_null())
        .into_tuple()
        .all(&db)
        .await?;
    device::Entity::update_many()
        .col_expr(device::Column::EndedAt, Expr::value(now))
        .filter(device::Column::Id.is_in(ids.clone()))
        .exec(&db)
        .await?;
    let ended = ids.len() as u64;
    end_where(&db, session::Column::DeviceId.is_in(ids), now).await?;
    Ok(ended)
}
