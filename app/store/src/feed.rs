//! What the authority's own systems told: who they are, what each event is called by its sender, and what was answered.

use crate::{
    Executor, Reads, StoreError, Tx,
    access::System,
    accounts::Hash,
    entity::{case_summary, feed_answer, feed_event, feed_sender},
    row::{impossible, instant, instant_if},
};
use domain::{
    access::{Actor, Scope, act},
    account::VNumber,
    ids::{CaseId, SenderId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use std::collections::HashMap;
use uuid::Uuid;

/// A system that tells, or told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    pub id: SenderId,
    pub name: String,
    /// When it got its secret.
    pub added: Timestamp,
    /// When that secret stopped to open anything.
    pub ended: Option<Timestamp>,
}

const SENDER: &str = "feed_sender";
const EVENT: &str = "feed_event";

impl TryFrom<feed_sender::Model> for Sender {
    type Error = StoreError;

    fn try_from(row: feed_sender::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: SenderId::from_uuid(row.id),
            name: row.name,
            added: instant(SENDER, row.added_at)?,
            ended: instant_if(SENDER, row.ended_at)?,
        })
    }
}

/// Everybody who tells or told, by name.
pub async fn senders(db: &dyn Reads, _: System) -> Result<Vec<Sender>, StoreError> {
    let rows =
        feed_sender::Entity::find().order_by_asc(feed_sender::Column::Name).all(&db.executor()).await?;
    rows.into_iter().map(Sender::try_from).collect()
}

/// Keeps a sender under this secret; `false` when one of this name tells now. One that ended before goes on, so that what
/// it told is still known as told.
pub async fn add(tx: &Tx, _: System, id: SenderId, name: &str, secret: &Hash) -> Result<bool, StoreError> {
    let row = feed_sender::ActiveModel {
        id: Set(id.uuid()),
        name: Set(name.to_owned()),
        secret_hash: Set(secret.to_vec()),
        added_at: Set(to_millis(tx.deed().now)),
        ended_at: Set(None),
    };
    let again = OnConflict::column(feed_sender::Column::Name)
        .update_columns([
            feed_sender::Column::SecretHash,
            feed_sender::Column::AddedAt,
            feed_sender::Column::EndedAt,
        ])
        .action_and_where(Expr::col((feed_sender::Entity, feed_sender::Column::EndedAt)).is_not_null())
        .to_owned();
    let kept =
        feed_sender::Entity::insert(row).on_conflict(again).exec_without_returning(&tx.executor()).await?;
    Ok(kept > 0)
}

/// Ends the sender of this name; `false` when none tells now.
pub async fn end(tx: &Tx, _: System, name: &str) -> Result<bool, StoreError> {
    let ended = feed_sender::Entity::update_many()
        .col_expr(feed_sender::Column::EndedAt, Expr::value(to_millis(tx.deed().now)))
        .filter(feed_sender::Column::Name.eq(name))
        .filter(feed_sender::Column::EndedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(ended.rows_affected > 0)
}

/// Who tells under this secret now.
pub async fn by_secret(db: &dyn Reads, secret: &Hash) -> Result<Option<SenderId>, StoreError> {
    let row = feed_sender::Entity::find()
        .filter(feed_sender::Column::SecretHash.eq(secret.to_vec()))
        .one(&db.executor())
        .await?;
    Ok(row.filter(|row| row.ended_at.is_none()).map(|row| SenderId::from_uuid(row.id)))
}

/// An event that a sender told before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub case: CaseId,
    pub seq: i32,
    /// A hash of what was told.
    pub content: Hash,
    /// The V-number of the case.
    pub number: Option<VNumber>,
}

/// Who tells, of a scope that only a sender gets whole.
fn sender(scope: &Scope<act::RecordEvent>) -> Result<SenderId, StoreError> {
    match scope.actor() {
        Actor::Sender { sender } => Ok(*sender),
        _ => Err(StoreError::Absent),
    }
}

/// Which of these the sender told before, by what it calls them.
pub async fn known(
    db: &dyn Reads,
    scope: &Scope<act::RecordEvent>,
    ids: &[&str],
) -> Result<HashMap<String, Known>, StoreError> {
    let db = db.executor();
    let rows = feed_event::Entity::find()
        .filter(feed_event::Column::SenderId.eq(sender(scope)?.uuid()))
        .filter(feed_event::Column::EventId.is_in(ids.iter().copied()))
        .all(&db)
        .await?;
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let numbers: Vec<(Uuid, Option<String>)> = case_summary::Entity::find()
        .select_only()
        .column(case_summary::Column::CaseId)
        .column(case_summary::Column::VNumber)
        .filter(case_summary::Column::CaseId.is_in(rows.iter().map(|row| row.case_id)))
        .into_tuple()
        .all(&db)
        .await?;
    let numbers: HashMap<Uuid, Option<String>> = numbers.into_iter().collect();
    let known = |row: feed_event::Model| {
        let number = numbers.get(&row.case_id).and_then(|number| VNumber::parse(number.as_deref()?));
        let content = row.content.try_into().map_err(|_| impossible(EVENT, "a hash of another length"))?;
        Ok((row.event_id, Known { case: CaseId::from_uuid(row.case_id), seq: row.seq, content, number }))
    };
    rows.into_iter().map(known).collect()
}

/// The newest case of each person with one of these V-numbers.
pub async fn cases_of(
    db: &dyn Reads,
    scope: &Scope<act::RecordEvent>,
    numbers: &[&VNumber],
) -> Result<HashMap<VNumber, CaseId>, StoreError> {
    sender(scope)?;
    let rows: Vec<(Option<String>, Uuid)> = case_summary::Entity::find()
        .select_only()
        .column(case_summary::Column::VNumber)
        .column(case_summary::Column::CaseId)
        .filter(case_summary::Column::VNumber.is_in(numbers.iter().map(|number| number.as_str())))
        .order_by_asc(case_summary::Column::CaseId)
        .into_tuple()
        .all(&db.executor())
        .await?;
    let case = |(number, case): (Option<String>, Uuid)| {
        Some((VNumber::parse(number.as_deref()?)?, CaseId::from_uuid(case)))
    };
    Ok(rows.into_iter().filter_map(case).collect())
}

/// What the sender calls an event that is recorded now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub id: String,
    pub case: CaseId,
    pub seq: i32,
    pub content: Hash,
}

/// Keeps what was told. When the same was told meanwhile the whole deed is tried again, and then knows it.
pub async fn keep(tx: &Tx, scope: &Scope<act::RecordEvent>, told: &[Told]) -> Result<(), StoreError> {
    if told.is_empty() {
        return Ok(());
    }
    let sender = sender(scope)?.uuid();
    let rows = told.iter().map(|told| feed_event::ActiveModel {
        sender_id: Set(sender),
        event_id: Set(told.id.clone()),
        case_id: Set(told.case.uuid()),
        seq: Set(told.seq),
        content: Set(told.content.to_vec()),
    });
    let key = OnConflict::columns([feed_event::Column::SenderId, feed_event::Column::EventId])
        .do_nothing()
        .to_owned();
    let kept =
        feed_event::Entity::insert_many(rows).on_conflict(key).exec_without_returning(&tx.executor()).await?;
    if kept < told.len() as u64 { Err(tx.conflict()) } else { Ok(()) }
}

/// What is known of a request that has a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    New,
    /// It was answered so.
    Answered(String),
    /// The key belongs to a request that said something else.
    OfAnother,
}

/// Begins to answer a request, or finds the answer. Who sends the same at the same time waits here for the first.
pub async fn begin(
    tx: &Tx,
    scope: &Scope<act::RecordEvent>,
    key: &str,
    body: &Hash,
) -> Result<Request, StoreError> {
    let db = tx.executor();
    let sender = sender(scope)?.uuid();
    let row = feed_answer::ActiveModel {
        sender_id: Set(sender),
        request_key: Set(key.to_owned()),
        body: Set(body.to_vec()),
        answer: Set(String::new()),
        at: Set(to_millis(tx.deed().now)),
    };
    let taken = OnConflict::columns([feed_answer::Column::SenderId, feed_answer::Column::RequestKey])
        .do_nothing()
        .to_owned();
    if feed_answer::Entity::insert(row).on_conflict(taken).exec_without_returning(&db).await? > 0 {
        return Ok(Request::New);
    }
    let found = feed_answer::Entity::find_by_id((sender, key.to_owned())).one(&db).await?;
    // It was swept away in between.
    let found = found.ok_or_else(|| tx.conflict())?;
    Ok(if found.body == body { Request::Answered(found.answer) } else { Request::OfAnother })
}

/// Keeps what a request is answered with.
pub async fn answer(
    tx: &Tx,
    scope: &Scope<act::RecordEvent>,
    key: &str,
    answer: &str,
) -> Result<(), StoreError> {
    feed_answer::Entity::update_many()
        .col_expr(feed_answer::Column::Answer, Expr::value(answer))
        .filter(feed_answer::Column::SenderId.eq(sender(scope)?.uuid()))
        .filter(feed_answer::Column::RequestKey.eq(key))
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// Removes the answers from before `before`; how many.
pub async fn sweep(tx: &Tx, _: System, before: Timestamp) -> Result<u64, StoreError> {
    let gone = feed_answer::Entity::delete_many()
        .filter(feed_answer::Column::At.lt(to_millis(before)))
        .exec(&tx.executor())
        .await?;
    Ok(gone.rows_affected)
}

pub(crate) async fn forget(db: &Executor<'_>, cases: &[Uuid]) -> Result<(), StoreError> {
    feed_event::Entity::delete_many()
        .filter(feed_event::Column::CaseId.is_in(cases.iter().copied()))
        .exec(db)
        .await?;
    Ok(())
}
