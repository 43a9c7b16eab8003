//! Who is to be called. The number is sealed; a call to find legal help has none, because it goes to the number that is
//! registered.

use crate::{
    Executor, Reads, StoreError, Tx,
    access::{System, branches},
    cases::MayRead,
    entity::{call, case_summary, contact, person},
    keyring::{self, Purpose},
    messages::lock,
    people::contact_row,
    plan,
    row::{code, impossible, instant, instant_if},
};
use domain::{
    access::{Act, Permit, Scope, act},
    call::{Ending, LegalHelp, Part, Reason, reasons_of},
    ids::{CallId, CaseId, StaffId},
    language::Lang,
    person::Contact,
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, sea_query::Expr,
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

const TABLE: &str = "call";

/// Acts for which the calls of a case may be read.
pub trait MaySeeCalls: Act {}
impl MaySeeCalls for act::AskForCall {}
impl MaySeeCalls for act::AnswerCall {}
impl MaySeeCalls for act::ViewCase {}
impl MaySeeCalls for act::RecordEvent {}
impl MaySeeCalls for act::AssignPeople {}

/// Acts that ask for a call or end one.
pub trait MayChangeCalls: MaySeeCalls {}
impl MayChangeCalls for act::AskForCall {}
impl MayChangeCalls for act::AnswerCall {}
impl MayChangeCalls for act::RecordEvent {}
impl MayChangeCalls for act::AssignPeople {}

/// Somebody who is to be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCall {
    pub id: CallId,
    pub reason: Reason,
    pub language: Lang,
    pub part: Part,
    /// Where to call, when it is not the registered number.
    pub phone: Option<String>,
    pub asked: Timestamp,
    /// The first instant after the last day for it.
    pub due: Timestamp,
}

/// A call as it was kept, without its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub id: CallId,
    pub case: CaseId,
    pub reason: Reason,
    pub language: Lang,
    pub part: Part,
    pub asked: Timestamp,
    pub due: Timestamp,
    /// Who took it on, and when.
    pub taken: Option<(StaffId, Timestamp)>,
    /// When somebody last tried and did not reach the person.
    pub tried: Option<Timestamp>,
    pub closed: Option<(Ending, Timestamp)>,
}

impl TryFrom<call::Model> for Call {
    type Error = StoreError;

    fn try_from(row: call::Model) -> Result<Self, StoreError> {
        let taken = instant_if(TABLE, row.taken_at)?;
        let closed = instant_if(TABLE, row.closed_at)?;
        let ending = row.ending.map(|ending| code(TABLE, Ending::from_code, &ending)).transpose()?;
        Ok(Self {
            id: CallId::from_uuid(row.id),
            case: CaseId::from_uuid(row.case_id),
            reason: code(TABLE, Reason::from_code, &row.reason)?,
            language: code(TABLE, Lang::from_code, &row.language)?,
            part: code(TABLE, Part::from_code, &row.part)?,
            asked: instant(TABLE, row.asked_at)?,
            due: instant(TABLE, row.due_at)?,
            taken: row.taken_by.map(StaffId::from_uuid).zip(taken),
            tried: instant_if(TABLE, row.tried_at)?,
            closed: ending.zip(closed),
        })
    }
}

pub(crate) fn row(case: Uuid, new: &NewCall, sealed: Option<Vec<u8>>) -> call::Model {
    call::Model {
        id: new.id.uuid(),
        case_id: case,
        reason: new.reason.code().to_owned(),
        language: new.language.code().to_owned(),
        part: new.part.code().to_owned(),
        sealed,
        asked_at: to_millis(new.asked),
        due_at: to_millis(new.due),
        taken_by: None,
        taken_at: None,
        tried_at: None,
        closed_at: None,
        ending: None,
    }
}

/// Asks for a call; `false` when one for the same reason is open already.
pub async fn ask<A: MayChangeCalls>(tx: &Tx, permit: &Permit<A>, new: &NewCall) -> Result<bool, StoreError> {
    ask_in(tx, permit.case().uuid(), new).await
}

async fn ask_in(tx: &Tx, case: Uuid, new: &NewCall) -> Result<bool, StoreError> {
    let db = tx.executor();
    lock(&db, case).await?;
    if open(&db, case).await?.iter().any(|row| row.reason == new.reason.code()) {
        return Ok(false);
    }
    let sealed = match &new.phone {
        Some(phone) => Some(keyring::seal(tx, Purpose::Calls, case, TABLE, phone.as_bytes()).await?),
        None => None,
    };
    call::Entity::insert(row(case, new, sealed).into_active_model()).exec_without_returning(&db).await?;
    refresh(&db, case).await?;
    Ok(true)
}

async fn open(db: &Executor<'_>, case: Uuid) -> Result<Vec<call::Model>, StoreError> {
    let rows = call::Entity::find()
        .filter(call::Column::CaseId.eq(case))
        .filter(call::Column::ClosedAt.is_null())
        .order_by_asc(call::Column::DueAt);
    Ok(rows.all(db).await?)
}

/// The calls of the case that are not closed, nearest end first.
pub async fn open_of<A: MaySeeCalls>(db: &dyn Reads, permit: &Permit<A>) -> Result<Vec<Call>, StoreError> {
    let rows = open(&db.executor(), permit.case().uuid()).await?;
    rows.into_iter().map(Call::try_from).collect()
}

/// The case that a call is about, to ask for a permit with.
///
/// # Errors
/// [`StoreError::Absent`] when there is no such call.
pub async fn case_of(db: &dyn Reads, id: CallId) -> Result<CaseId, StoreError> {
    let row = call::Entity::find_by_id(id.uuid()).one(&db.executor()).await?;
    Ok(CaseId::from_uuid(row.ok_or(StoreError::Absent)?.case_id))
}

/// One call, and the number that the person gave for it.
///
/// # Errors
/// [`StoreError::Absent`] when it is not of this case, or its reason is no duty of the actor's role.
pub async fn one(
    db: &dyn Reads,
    permit: &Permit<act::AnswerCall>,
    id: CallId,
) -> Result<(Call, Option<String>), StoreError> {
    let row = call::Entity::find_by_id(id.uuid()).one(&db.executor()).await?.ok_or(StoreError::Absent)?;
    let case = permit.case().uuid();
    let phone = match &row.sealed {
        Some(sealed) if row.case_id == case => {
            let plain = keyring::open(db, Purpose::Calls, case, TABLE, sealed).await?;
            Some(String::from_utf8(plain.to_vec()).map_err(|error| impossible(TABLE, error))?)
        }
        _ => None,
    };
    let call = Call::try_from(row)?;
    let on_duty =
        permit.actor().role().is_some_and(|role| reasons_of(role).any(|reason| reason == call.reason));
    if call.case.uuid() == case && on_duty { Ok((call, phone)) } else { Err(StoreError::Absent) }
}

/// This member of staff calls. Whoever takes it last has it: a colleague may have gone home.
pub async fn take(tx: &Tx, permit: &Permit<act::AnswerCall>, call: &Call) -> Result<(), StoreError> {
    let by = permit.actor().id();
    call::Entity::update_many()
        .col_expr(call::Column::TakenBy, Expr::value(by))
        .col_expr(call::Column::TakenAt, Expr::value(to_millis(tx.deed().now)))
        .filter(call::Column::Id.eq(call.id.uuid()))
        .filter(call::Column::CaseId.eq(permit.case().uuid()))
        .filter(call::Column::ClosedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// Somebody called and did not reach the person; the call stays open.
pub async fn tried(tx: &Tx, permit: &Permit<act::AnswerCall>, call: &Call) -> Result<(), StoreError> {
    call::Entity::update_many()
        .col_expr(call::Column::TriedAt, Expr::value(to_millis(tx.deed().now)))
        .filter(call::Column::Id.eq(call.id.uuid()))
        .filter(call::Column::CaseId.eq(permit.case().uuid()))
        .filter(call::Column::ClosedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// Closes the open call for this reason, if there is one.
pub async fn close<A: MayChangeCalls>(
    tx: &Tx,
    permit: &Permit<A>,
    reason: Reason,
    ending: Ending,
) -> Result<(), StoreError> {
    close_in(tx, permit.case().uuid(), reason, ending).await
}

/// Brings the call to find legal help back to what the events say: `wanted` for somebody who stands alone.
pub async fn restore(tx: &Tx, _: System, case: CaseId, wanted: Option<&NewCall>) -> Result<(), StoreError> {
    match wanted {
        Some(new) => ask_in(tx, case.uuid(), new).await.map(drop),
        None => close_in(tx, case.uuid(), Reason::LegalHelp, Ending::NotNeeded).await,
    }
}

async fn close_in(tx: &Tx, case: Uuid, reason: Reason, ending: Ending) -> Result<(), StoreError> {
    let db = tx.executor();
    lock(&db, case).await?;
    call::Entity::update_many()
        .col_expr(call::Column::ClosedAt, Expr::value(to_millis(tx.deed().now)))
        .col_expr(call::Column::Ending, Expr::value(ending.code()))
        .filter(call::Column::CaseId.eq(case))
        .filter(call::Column::Reason.eq(reason.code()))
        .filter(call::Column::ClosedAt.is_null())
        .exec(&db)
        .await?;
    refresh(&db, case).await
}

/// Keeps the legal help that was found among the people around the person.
pub async fn add_legal_help(
    tx: &Tx,
    permit: &Permit<act::AnswerCall>,
    contact: &Contact,
) -> Result<(), StoreError> {
    let row = contact_row(permit.case(), contact).into_active_model();
    contact::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// What is known about legal help of the case.
pub async fn legal_help<A: MayRead>(db: &dyn Reads, permit: &Permit<A>) -> Result<LegalHelp, StoreError> {
    let case = permit.case().uuid();
    Ok(legal_helps(&db.executor(), &[case]).await?.remove(&case).unwrap_or_default())
}

/// As [`legal_help`], for several cases; a case without an entry has none.
pub(crate) async fn legal_helps(
    db: &Executor<'_>,
    cases: &[Uuid],
) -> Result<HashMap<Uuid, LegalHelp>, StoreError> {
    let known: Vec<Uuid> = contact::Entity::find()
        .select_only()
        .column(contact::Column::CaseId)
        .filter(contact::Column::CaseId.is_in(cases.iter().copied()))
        .filter(contact::Column::Kind.eq(LegalHelp::CONTACT.code()))
        .into_tuple()
        .all(db)
        .await?;
    let declined: Vec<(Uuid, i64)> = call::Entity::find()
        .select_only()
        .column(call::Column::CaseId)
        .column_as(call::Column::ClosedAt.max(), "declined")
        .filter(call::Column::CaseId.is_in(cases.iter().copied()))
        .filter(call::Column::Ending.eq(Ending::Declined.code()))
        .filter(call::Column::ClosedAt.is_not_null())
        .group_by(call::Column::CaseId)
        .into_tuple()
        .all(db)
        .await?;
    let mut helps: HashMap<Uuid, LegalHelp> = HashMap::new();
    for case in known {
        helps.entry(case).or_default().known = true;
    }
    for (case, at) in declined {
        helps.entry(case).or_default().declined = Some(instant(TABLE, at)?);
    }
    Ok(helps)
}

/// The column of `case_summary` that holds the nearest end of an open call for this reason.
const fn due_column(reason: Reason) -> case_summary::Column {
    match reason {
        Reason::Asked => case_summary::Column::AskedDueAt,
        Reason::LegalHelp => case_summary::Column::LegalHelpDueAt,
    }
}

async fn refresh(db: &Executor<'_>, case: Uuid) -> Result<(), StoreError> {
    let dues = dues(db, &[case]).await?;
    let due = |reason: Reason| dues.get(&(case, reason)).copied();
    case_summary::Entity::update_many()
        .col_expr(due_column(Reason::Asked), Expr::value(due(Reason::Asked)))
        .col_expr(due_column(Reason::LegalHelp), Expr::value(due(Reason::LegalHelp)))
        .filter(case_summary::Column::CaseId.eq(case))
        .exec(db)
        .await?;
    Ok(())
}

/// Until when each of `cases` is to be called, by the reason.
pub(crate) async fn dues(
    db: &Executor<'_>,
    cases: &[Uuid],
) -> Result<HashMap<(Uuid, Reason), i64>, StoreError> {
    let rows: Vec<(Uuid, String, i64)> = call::Entity::find()
        .select_only()
        .column(call::Column::CaseId)
        .column(call::Column::Reason)
        .column(call::Column::DueAt)
        .filter(call::Column::CaseId.is_in(cases.iter().copied()))
        .filter(call::Column::ClosedAt.is_null())
        .into_tuple()
        .all(db)
        .await?;
    rows.into_iter()
        .map(|(case, reason, due)| Ok(((case, code(TABLE, Reason::from_code, &reason)?), due)))
        .collect()
}

/// Lines shown at once: whoever works them off sees the next.
pub const PAGE: usize = 100;

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub call: Call,
    pub v_number: String,
    pub given_name: String,
    pub family_name: String,
}

/// The open calls that are a duty of the actor's role, inside the scope, nearest end first; and whether there are more.
pub async fn list(db: &dyn Reads, scope: &Scope<act::ListCalls>) -> Result<(Vec<Line>, bool), StoreError> {
    let db = db.executor();
    let mut due = Vec::new();
    for (reason, question) in questions(&db, scope).await? {
        let rows = question.all(&db).await?;
        due.extend(rows.into_iter().map(|row| (reason, row)));
    }
    let end = |(reason, row): &(Reason, case_summary::Model)| match reason {
        Reason::Asked => (row.asked_due_at, row.case_id),
        Reason::LegalHelp => (row.legal_help_due_at, row.case_id),
    };
    due.sort_by_key(end);
    let more = due.len() > PAGE;
    due.truncate(PAGE);
    Ok((lines(&db, due).await?, more))
}

async fn questions(
    db: &Executor<'_>,
    scope: &Scope<act::ListCalls>,
) -> Result<Vec<(Reason, sea_orm::Select<case_summary::Entity>)>, StoreError> {
    let Some(role) = scope.actor().role() else { return Ok(Vec::new()) };
    let branches = branches(db, scope).await?;
    let question = |reason: Reason| {
        let column = due_column(reason);
        branches.iter().map(move |branch| {
            let rows = case_summary::Entity::find()
                .filter(branch.clone())
                .filter(column.is_not_null())
                .order_by_asc(column)
                .order_by_asc(case_summary::Column::CaseId)
                .limit(PAGE as u64 + 1);
            (reason, rows)
        })
    };
    Ok(reasons_of(role).flat_map(question).collect())
}

/// How the database would go about each question of [`list`]: a test holds that none scans or sorts more than it shows.
pub async fn plans(db: &dyn Reads, scope: &Scope<act::ListCalls>) -> Result<Vec<String>, StoreError> {
    let db = db.executor();
    let mut plans = Vec::new();
    for (_, question) in questions(&db, scope).await? {
        plans.push(plan::of(&db, question.build(db.get_database_backend())).await?);
    }
    Ok(plans)
}

async fn lines(db: &Executor<'_>, due: Vec<(Reason, case_summary::Model)>) -> Result<Vec<Line>, StoreError> {
    let cases: HashSet<Uuid> = due.iter().map(|(_, row)| row.case_id).collect();
    let calls = call::Entity::find()
        .filter(call::Column::CaseId.is_in(cases))
        .filter(call::Column::ClosedAt.is_null())
        .all(db)
        .await?;
    let mut calls: HashMap<(Uuid, String), call::Model> =
        calls.into_iter().map(|row| ((row.case_id, row.reason.clone()), row)).collect();
    let persons = due.iter().map(|(_, row)| row.person_id);
    let persons = person::Entity::find().filter(person::Column::Id.is_in(persons)).all(db).await?;
    let persons: HashMap<Uuid, person::Model> = persons.into_iter().map(|row| (row.id, row)).collect();
    due.into_iter()
        .filter_map(|(reason, row)| {
            let call = calls.remove(&(row.case_id, reason.code().to_owned()))?;
            let person = persons.get(&row.person_id)?;
            Some((call, person))
        })
        .map(|(call, person)| {
            Ok(Line {
                call: call.try_into()?,
                v_number: person.v_number.clone().unwrap_or_default(),
                given_name: person.given_name.clone(),
                family_name: person.family_name.clone(),
            })
        })
        .collect()
}

pub(crate) async fn forget(db: &Executor<'_>, cases: &[Uuid]) -> Result<(), StoreError> {
    let rows = call::Column::CaseId.is_in(cases.iter().copied());
    call::Entity::delete_many().filter(rows).exec(db).await?;
    Ok(())
}
