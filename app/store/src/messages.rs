//! What the person and the caseworker write to each other. The words are sealed.
//!
//! Only what staff open is marked, and only on messages of the person: what a person reads is their own
//! (design.md principles 11 and 14).

use crate::{
    Executor, Reads, StoreError, Tx,
    entity::{case_summary, message},
    keyring::{self, KeyError, Purpose},
    row::{code, impossible, instant, instant_if},
};
use domain::{
    access::{Act, Permit, act},
    ids::{FormId, MessageId},
    message::{Body, Side},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use std::collections::HashMap;
use uuid::Uuid;

const TABLE: &str = "message";

/// Acts for which messages may be read.
pub trait MayReadMessages: Act {}
impl MayReadMessages for act::ViewMessages {}
impl MayReadMessages for act::WriteMessage {}

/// A message as it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub id: MessageId,
    pub side: Side,
    /// A person or a member of staff, as `side` says.
    pub author: Uuid,
    pub body: Body,
    pub at: Timestamp,
    /// When staff opened it; only ever on messages of the person.
    pub opened: Option<Timestamp>,
}

/// Keeps a message; `false` when this form was sent before.
///
/// # Errors
/// [`StoreError::Absent`] for an actor who is neither a person nor staff.
pub async fn write(
    tx: &Tx,
    permit: &Permit<act::WriteMessage>,
    id: MessageId,
    form: FormId,
    body: &Body,
) -> Result<bool, StoreError> {
    let actor = permit.actor();
    let side = Side::from_code(actor.kind()).ok_or(StoreError::Absent)?;
    let author = actor.id().ok_or(StoreError::Absent)?;
    let (case, db) = (permit.case().uuid(), tx.executor());
    lock(&db, case).await?;
    let plain = serde_json::to_vec(body).map_err(|error| impossible(TABLE, error))?;
    let row = message::ActiveModel {
        id: Set(id.uuid()),
        case_id: Set(case),
        form_id: Set(form.uuid()),
        side: Set(side.code().to_owned()),
        author: Set(author),
        sealed: Set(keyring::seal(tx, Purpose::Messages, case, TABLE, &plain).await?),
        at: Set(to_millis(tx.deed().now)),
        opened_at: Set(None),
    };
    let sent =
        OnConflict::columns([message::Column::CaseId, message::Column::FormId]).do_nothing().to_owned();
    let added = message::Entity::insert(row).on_conflict(sent).exec_without_returning(&db).await?;
    refresh(&db, case).await?;
    Ok(added > 0)
}

/// Up to `limit` messages before `before`, newest first.
pub async fn list<A: MayReadMessages>(
    db: &dyn Reads,
    permit: &Permit<A>,
    before: Option<MessageId>,
    limit: u64,
) -> Result<Vec<Kept>, StoreError> {
    let case = permit.case().uuid();
    let db = db.executor();
    let mut rows = message::Entity::find().filter(message::Column::CaseId.eq(case));
    if let Some(before) = before {
        rows = rows.filter(message::Column::Id.lt(before.uuid()));
    }
    let rows = rows.order_by_desc(message::Column::Id).limit(limit).all(&db).await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let missing = KeyError::NoDataKey { purpose: Purpose::Messages.code() };
    let key = keyring::data_key(&db, Purpose::Messages, case).await?.ok_or(missing)?;
    rows.into_iter()
        .map(|row| {
            let plain = keyring::open_with(db.keyring(), Purpose::Messages, &key, TABLE, &row.sealed)?;
            Ok(Kept {
                id: MessageId::from_uuid(row.id),
                side: code(TABLE, Side::from_code, &row.side)?,
                author: row.author,
                body: serde_json::from_slice(&plain).map_err(|error| impossible(TABLE, error))?,
                at: instant(TABLE, row.at)?,
                opened: instant_if(TABLE, row.opened_at)?,
            })
        })
        .collect()
}

/// How many messages `side` sent in the case since a moment.
pub async fn count_since<A: MayReadMessages>(
    db: &dyn Reads,
    permit: &Permit<A>,
    side: Side,
    since: Timestamp,
) -> Result<u64, StoreError> {
    let rows = message::Entity::find()
        .filter(message::Column::CaseId.eq(permit.case().uuid()))
        .filter(message::Column::Side.eq(side.code()))
        .filter(message::Column::At.gt(to_millis(since)));
    Ok(rows.count(&db.executor()).await?)
}

/// Marks what the person wrote as opened by staff; the first moment stays.
pub async fn mark_opened(tx: &Tx, permit: &Permit<act::WriteMessage>) -> Result<(), StoreError> {
    let (case, db) = (permit.case().uuid(), tx.executor());
    lock(&db, case).await?;
    message::Entity::update_many()
        .col_expr(message::Column::OpenedAt, Expr::value(to_millis(tx.deed().now)))
        .filter(message::Column::CaseId.eq(case))
        .filter(message::Column::Side.eq(Side::Person.code()))
        .filter(message::Column::OpenedAt.is_null())
        .exec(&db)
        .await?;
    refresh(&db, case).await
}

/// Holds the row that lists read, so that two deeds of one case compute it one after the other.
pub(crate) async fn lock(db: &Executor<'_>, case: Uuid) -> Result<(), StoreError> {
    case_summary::Entity::update_many()
        .col_expr(case_summary::Column::LastSeq, Expr::col(case_summary::Column::LastSeq))
        .filter(case_summary::Column::CaseId.eq(case))
        .exec(db)
        .await?;
    Ok(())
}

async fn refresh(db: &Executor<'_>, case: Uuid) -> Result<(), StoreError> {
    let oldest = unopened(db, &[case]).await?.remove(&case);
    case_summary::Entity::update_many()
        .col_expr(case_summary::Column::MessageAt, Expr::value(oldest))
        .filter(case_summary::Column::CaseId.eq(case))
        .exec(db)
        .await?;
    Ok(())
}

/// When the oldest message of the person was written that no staff opened, of each of `cases` that has one.
pub(crate) async fn unopened(db: &Executor<'_>, cases: &[Uuid]) -> Result<HashMap<Uuid, i64>, StoreError> {
    let rows: Vec<(Uuid, i64)> = message::Entity::find()
        .select_only()
        .column(message::Column::CaseId)
        .column_as(message::Column::At.min(), "oldest")
        .filter(message::Column::CaseId.is_in(cases.iter().copied()))
        .filter(message::Column::Side.eq(Side::Person.code()))
        .filter(message::Column::OpenedAt.is_null())
        .group_by(message::Column::CaseId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

pub(crate) async fn forget(db: &Executor<'_>, cases: &[Uuid]) -> Result<(), StoreError> {
    let rows = message::Column::CaseId.is_in(cases.iter().copied());
    message::Entity::delete_many().filter(rows).exec(db).await?;
    Ok(())
}
