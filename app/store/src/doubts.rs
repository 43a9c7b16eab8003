//! "This looks wrong": what persons said about lines of the audit, and what an auditor answered. The words are sealed
//! with the key of what the person reports.

use crate::{
    Executor, Reads, StoreError, Tx,
    audit::{Line, MaySeeLines},
    entity::{audit, data_key, doubt, doubt_line},
    keyring::{self, Purpose},
    messages::lock,
    plan,
    row::{impossible, instant, instant_if},
};
use domain::{
    access::{Act, Permit, Scope, act},
    doubt::{Reply, State, Words},
    ids::{AuditId, CaseId, DoubtId, StaffId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select, sea_query::Expr,
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

const TABLE: &str = "doubt";

/// Acts for which an auditor may read what persons said.
pub trait MayAudit: Act {}
impl MayAudit for act::ListDoubts {}
impl MayAudit for act::AnswerDoubt {}

/// What a person said, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    pub id: DoubtId,
    pub case: CaseId,
    /// The newest of the lines that it is about.
    pub about: Line,
    pub words: Option<Words>,
    pub at: Timestamp,
    pub opened: Option<Timestamp>,
    pub answer: Option<Answer>,
}

/// The answer of an auditor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub reply: Reply,
    pub by: StaffId,
    pub at: Timestamp,
}

impl Doubt {
    pub const fn state(&self) -> State {
        state(self.opened.is_some(), self.answer.is_some())
    }
}

const fn state(opened: bool, answered: bool) -> State {
    match (opened, answered) {
        (_, true) => State::Answered,
        (true, false) => State::Opened,
        (false, false) => State::Sent,
    }
}

/// Keeps that the person doubts `lines`, newest first and about the case; `false` when all of them were doubted before.
pub async fn say(
    tx: &Tx,
    permit: &Permit<act::DoubtLook>,
    id: DoubtId,
    lines: &[AuditId],
    words: Option<&Words>,
) -> Result<bool, StoreError> {
    let (case, db) = (permit.case().uuid(), tx.executor());
    // Two taps at once come one after the other, and the second finds what the first kept.
    lock(&db, case).await?;
    let said: HashSet<Uuid> = kept_lines(&db, lines).await?.into_iter().map(|row| row.audit_id).collect();
    let new: Vec<Uuid> = lines.iter().map(|line| line.uuid()).filter(|line| !said.contains(line)).collect();
    let Some(newest) = new.first() else { return Ok(false) };
    let sealed = match words {
        Some(words) => Some(seal(tx, case, words).await?),
        None => None,
    };
    let row = doubt::ActiveModel {
        id: Set(id.uuid()),
        case_id: Set(case),
        audit_id: Set(*newest),
        sealed: Set(sealed),
        at: Set(to_millis(tx.deed().now)),
        opened_at: Set(None),
        answered_at: Set(None),
        answered_by: Set(None),
        answer: Set(None),
    };
    doubt::Entity::insert(row).exec_without_returning(&db).await?;
    let rows =
        new.into_iter().map(|line| doubt_line::ActiveModel { audit_id: Set(line), doubt_id: Set(id.uuid()) });
    doubt_line::Entity::insert_many(rows).exec_without_returning(&db).await?;
    Ok(true)
}

async fn kept_lines(db: &Executor<'_>, lines: &[AuditId]) -> Result<Vec<doubt_line::Model>, StoreError> {
    let rows = doubt_line::Entity::find()
        .filter(doubt_line::Column::AuditId.is_in(lines.iter().map(|line| line.uuid())));
    Ok(rows.all(db).await?)
}

/// What the person said about their case, newest first, `limit` at most.
pub async fn of_case(
    db: &dyn Reads,
    permit: &Permit<act::SeeWhoLooked>,
    limit: u64,
) -> Result<Vec<Doubt>, StoreError> {
    let db = db.executor();
    let rows = doubt::Entity::find()
        .filter(doubt::Column::CaseId.eq(permit.case().uuid()))
        .order_by_desc(doubt::Column::Id)
        .limit(limit)
        .all(&db)
        .await?;
    opened(&db, rows).await
}

/// Which of `lines` of the case were doubted, in which doubt, and what has happened with it.
pub async fn of_lines<A: MaySeeLines>(
    db: &dyn Reads,
    permit: &Permit<A>,
    lines: &[AuditId],
) -> Result<HashMap<AuditId, (DoubtId, State)>, StoreError> {
    let db = db.executor();
    let kept = kept_lines(&db, lines).await?;
    if kept.is_empty() {
        return Ok(HashMap::new());
    }
    let ids: HashSet<Uuid> = kept.iter().map(|row| row.doubt_id).collect();
    let rows = doubt::Entity::find()
        .filter(doubt::Column::Id.is_in(ids))
        .filter(doubt::Column::CaseId.eq(permit.case().uuid()))
        .all(&db)
        .await?;
    let states: HashMap<Uuid, State> = rows
        .into_iter()
        .map(|row| (row.id, state(row.opened_at.is_some(), row.answered_at.is_some())))
        .collect();
    let line = |row: doubt_line::Model| {
        let state = *states.get(&row.doubt_id)?;
        Some((AuditId::from_uuid(row.audit_id), (DoubtId::from_uuid(row.doubt_id), state)))
    };
    Ok(kept.into_iter().filter_map(line).collect())
}

/// What nobody has answered yet, the oldest first, `limit` at most.
pub async fn open(db: &dyn Reads, _: &Scope<act::ListDoubts>, limit: u64) -> Result<Vec<Doubt>, StoreError> {
    let db = db.executor();
    let rows = open_question().limit(limit).all(&db).await?;
    opened(&db, rows).await
}

fn open_question() -> Select<doubt::Entity> {
    doubt::Entity::find()
        .filter(doubt::Column::AnsweredAt.is_null())
        .order_by_asc(doubt::Column::At)
        .order_by_asc(doubt::Column::Id)
}

/// What was answered, the last answer first, `limit` at most.
pub async fn answered(
    db: &dyn Reads,
    _: &Scope<act::ListDoubts>,
    limit: u64,
) -> Result<Vec<Doubt>, StoreError> {
    let db = db.executor();
    let rows = answered_question().limit(limit).all(&db).await?;
    opened(&db, rows).await
}

fn answered_question() -> Select<doubt::Entity> {
    doubt::Entity::find()
        .filter(doubt::Column::AnsweredAt.is_not_null())
        .order_by_desc(doubt::Column::AnsweredAt)
        .order_by_desc(doubt::Column::Id)
}

/// How the database would go about [`open`] and [`answered`], for the test that each is an index in its order.
pub async fn plans(db: &dyn Reads, _: &Scope<act::ListDoubts>) -> Result<[String; 2], StoreError> {
    let db = db.executor();
    let of = |question: Select<doubt::Entity>| question.limit(1).build(db.get_database_backend());
    Ok([plan::of(&db, of(open_question())).await?, plan::of(&db, of(answered_question())).await?])
}

/// One of them.
pub async fn one<A: MayAudit>(
    db: &dyn Reads,
    _: &Scope<A>,
    id: DoubtId,
) -> Result<Option<Doubt>, StoreError> {
    let db = db.executor();
    let row = doubt::Entity::find_by_id(id.uuid()).all(&db).await?;
    Ok(opened(&db, row).await?.pop())
}

/// The lines that it is about, newest first, `limit` at most, and how many there are.
pub async fn lines<A: MayAudit>(
    db: &dyn Reads,
    _: &Scope<A>,
    id: DoubtId,
    limit: u64,
) -> Result<(Vec<Line>, u64), StoreError> {
    let db = db.executor();
    let of = doubt_line::Entity::find().filter(doubt_line::Column::DoubtId.eq(id.uuid()));
    let count = of.clone().count(&db).await?;
    let newest = of.order_by_desc(doubt_line::Column::AuditId).limit(limit).all(&db).await?;
    let rows = audit::Entity::find()
        .filter(audit::Column::Id.is_in(newest.into_iter().map(|row| row.audit_id)))
        .order_by_desc(audit::Column::Id)
        .all(&db)
        .await?;
    Ok((rows.into_iter().map(Line::try_from).collect::<Result<_, _>>()?, count))
}

/// Marks it as opened; the first moment stays.
pub async fn mark_opened(tx: &Tx, _: &Scope<act::AnswerDoubt>, id: DoubtId) -> Result<(), StoreError> {
    doubt::Entity::update_many()
        .col_expr(doubt::Column::OpenedAt, Expr::value(to_millis(tx.deed().now)))
        .filter(doubt::Column::Id.eq(id.uuid()))
        .filter(doubt::Column::OpenedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// Keeps the answer; `false` when it was answered before.
///
/// # Errors
/// [`StoreError::Absent`] for an actor who is not staff.
pub async fn answer(
    tx: &Tx,
    scope: &Scope<act::AnswerDoubt>,
    doubt: &Doubt,
    reply: &Reply,
) -> Result<bool, StoreError> {
    let by = scope.actor().id().ok_or(StoreError::Absent)?;
    let sealed = seal(tx, doubt.case.uuid(), reply).await?;
    let answered = doubt::Entity::update_many()
        .col_expr(doubt::Column::AnsweredAt, Expr::value(to_millis(tx.deed().now)))
        .col_expr(doubt::Column::AnsweredBy, Expr::value(by))
        .col_expr(doubt::Column::Answer, Expr::value(sealed))
        .filter(doubt::Column::Id.eq(doubt.id.uuid()))
        .filter(doubt::Column::AnsweredAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(answered.rows_affected == 1)
}

async fn seal(tx: &Tx, case: Uuid, words: &(impl serde::Serialize + Sync)) -> Result<Vec<u8>, StoreError> {
    let plain = serde_json::to_vec(words).map_err(|error| impossible(TABLE, error))?;
    keyring::seal(tx, Purpose::Reports, case, TABLE, &plain).await
}

/// The rows with their words open and the line that each is about.
async fn opened(db: &Executor<'_>, rows: Vec<doubt::Model>) -> Result<Vec<Doubt>, StoreError> {
    let about = audit::Entity::find()
        .filter(audit::Column::Id.is_in(rows.iter().map(|row| row.audit_id)))
        .all(db)
        .await?;
    let about: HashMap<Uuid, audit::Model> = about.into_iter().map(|line| (line.id, line)).collect();
    let sealed = rows.iter().filter(|row| row.sealed.is_some() || row.answer.is_some());
    let sealed: HashSet<Uuid> = sealed.map(|row| row.case_id).collect();
    let keys = keyring::data_keys(db, Purpose::Reports, sealed).await?;
    rows.into_iter()
        .map(|row| {
            let line = about.get(&row.audit_id).cloned();
            let line = line.ok_or_else(|| impossible(TABLE, format_args!("no line {}", row.audit_id)))?;
            let key = keys.get(&row.case_id);
            let said = row.sealed.map(|sealed| unseal(db, key, &sealed)).transpose()?;
            let reply = row.answer.map(|sealed| unseal(db, key, &sealed)).transpose()?;
            let at = instant_if(TABLE, row.answered_at)?;
            let answer = match (reply, row.answered_by, at) {
                (Some(reply), Some(by), Some(at)) => Some(Answer { reply, by: StaffId::from_uuid(by), at }),
                (None, None, None) => None,
                _ => return Err(impossible(TABLE, format_args!("half an answer in {}", row.id))),
            };
            Ok(Doubt {
                id: DoubtId::from_uuid(row.id),
                case: CaseId::from_uuid(row.case_id),
                about: Line::try_from(line)?,
                words: said,
                at: instant(TABLE, row.at)?,
                opened: instant_if(TABLE, row.opened_at)?,
                answer,
            })
        })
        .collect()
}

fn unseal<T: serde::de::DeserializeOwned>(
    db: &Executor<'_>,
    key: Option<&data_key::Model>,
    sealed: &[u8],
) -> Result<T, StoreError> {
    let missing = keyring::KeyError::NoDataKey { purpose: Purpose::Reports.code() };
    let plain = keyring::open_with(db.keyring(), Purpose::Reports, key.ok_or(missing)?, TABLE, sealed)?;
    serde_json::from_slice(&plain).map_err(|error| impossible(TABLE, error))
}

pub(crate) async fn forget(db: &Executor<'_>, cases: &[Uuid]) -> Result<(), StoreError> {
    let ids: Vec<Uuid> = doubt::Entity::find()
        .select_only()
        .column(doubt::Column::Id)
        .filter(doubt::Column::CaseId.is_in(cases.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    doubt_line::Entity::delete_many().filter(doubt_line::Column::DoubtId.is_in(ids.clone())).exec(db).await?;
    doubt::Entity::delete_many().filter(doubt::Column::Id.is_in(ids)).exec(db).await?;
    Ok(())
}
