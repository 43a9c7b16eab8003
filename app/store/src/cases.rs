//! One case: the file, its events and its summary.

use crate::{
    Executor, Reads, StoreError, Tx,
    access::System,
    entity::{case_event, case_file, case_summary, person},
    row::{code, helper, impossible, instant, instant_if, millis_if},
    waiting,
};
use domain::{
    access::{Act, Permit, Role, act},
    account::VNumber,
    call::{LegalHelp, Reason},
    event::{Author, Event, EventKind, Outcome, PAYLOAD_VERSION},
    ids::{CaseId, PersonId, StaffId},
    language::Lang,
    position::Summary,
    procedure::{StepId, TrackId, VersionId},
    time::to_millis,
    waiting::Wait,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, IntoActiveModel, Iterable, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use std::collections::HashMap;

/// Acts for which the file and its events may be read.
pub trait MayRead: Act {}
impl MayRead for act::ViewStatus {}
impl MayRead for act::ViewDetails {}
impl MayRead for act::ViewHearing {}
impl MayRead for act::ChooseHearing {}
impl MayRead for act::ViewCase {}
impl MayRead for act::RecordEvent {}
impl MayRead for act::InviteHearing {}
impl MayRead for act::AnswerCall {}
impl MayRead for act::ReportDetails {}
impl MayRead for act::ObjectToChoice {}
impl MayRead for act::DisagreeWithAct {}
impl MayRead for act::ManageMandates {}
impl MayRead for act::AssignPeople {}
impl MayRead for act::ViewShared {}
impl MayRead for act::SettleDisagreement {}

/// Acts that leave an event.
pub trait MayAppend: MayRead {}
impl MayAppend for act::RecordEvent {}
impl MayAppend for act::InviteHearing {}
impl MayAppend for act::ChooseHearing {}
impl MayAppend for act::ReportDetails {}
impl MayAppend for act::ObjectToChoice {}
impl MayAppend for act::DisagreeWithAct {}
impl MayAppend for act::SettleDisagreement {}

/// Acts that change what is known about legal help.
pub trait MayRestate: MayRead {}
impl MayRestate for act::AnswerCall {}
impl MayRestate for act::AssignPeople {}

/// What stays the same about a case, and who works on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFile {
    pub id: CaseId,
    pub person: PersonId,
    /// What the person is in it: applicant or ward.
    pub role: Role,
    pub opened: Timestamp,
    pub caseworker: Option<StaffId>,
    pub team: Option<String>,
}

const FILE: &str = "case_file";
const EVENT: &str = "case_event";
const SUMMARY: &str = "case_summary";

impl TryFrom<case_file::Model> for CaseFile {
    type Error = StoreError;

    fn try_from(row: case_file::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: CaseId::from_uuid(row.id),
            person: PersonId::from_uuid(row.person_id),
            role: code(FILE, Role::from_code, &row.role)?,
            opened: instant(FILE, row.opened_at)?,
            caseworker: row.caseworker_id.map(StaffId::from_uuid),
            team: row.team,
        })
    }
}

/// The file of the case.
pub async fn file<A: MayRead>(db: &dyn Reads, permit: &Permit<A>) -> Result<CaseFile, StoreError> {
    let row = case_file::Entity::find_by_id(permit.case().uuid()).one(&db.executor()).await?;
    row.ok_or(StoreError::Absent)?.try_into()
}

/// All events of the case, by `seq`.
pub async fn events<A: MayRead>(db: &dyn Reads, permit: &Permit<A>) -> Result<Vec<Event>, StoreError> {
    events_of(db, permit.case()).await
}

/// As [`events`], for work that nobody asked for.
pub async fn events_for(db: &dyn Reads, _: System, case: CaseId) -> Result<Vec<Event>, StoreError> {
    events_of(db, case).await
}

async fn events_of(db: &dyn Reads, case: CaseId) -> Result<Vec<Event>, StoreError> {
    let rows = case_event::Entity::find()
        .filter(case_event::Column::CaseId.eq(case.uuid()))
        .order_by_asc(case_event::Column::Seq)
        .all(&db.executor())
        .await?;
    rows.into_iter().map(Event::try_from).collect()
}

/// The newest case of the person with exactly this V-number. Whether it is for anybody is for a permit to say.
pub(crate) async fn newest_of(db: &Executor<'_>, number: &VNumber) -> Result<Option<CaseId>, StoreError> {
    let row = case_summary::Entity::find()
        .filter(case_summary::Column::VNumber.eq(number.as_str()))
        .order_by_desc(case_summary::Column::CaseId)
        .one(db)
        .await?;
    Ok(row.map(|row| CaseId::from_uuid(row.case_id)))
}

/// What the list keeps of the case.
pub async fn summary<A: MayRead>(db: &dyn Reads, permit: &Permit<A>) -> Result<Summary, StoreError> {
    let row = case_summary::Entity::find_by_id(permit.case().uuid()).one(&db.executor()).await?;
    row.ok_or(StoreError::Absent)?.try_into()
}

/// Adds `new` events after those that were read, with the summary and the waits of all of them.
///
/// `new` continues the numbers of the events that the rules judged. When somebody else added one meanwhile the whole
/// deed is tried again, so that no rule is kept that was asked about an older case.
///
/// # Errors
/// [`StoreError::Inconsistent`] for an event of another case; [`StoreError::Conflict`] is dealt with by `write`.
pub async fn append<A: MayAppend>(
    tx: &Tx,
    permit: &Permit<A>,
    new: &[Event],
    summary: &Summary,
    waits: &[Wait],
) -> Result<(), StoreError> {
    let case = permit.case();
    if let Some(other) = new.iter().find(|event| event.case != case) {
        return Err(impossible(EVENT, format_args!("event of case {} for case {case}", other.case)));
    }
    let Some(last) = new.last() else { return Ok(()) };
    let db = tx.executor();
    let rows = new.iter().map(event_row).collect::<Result<Vec<_>, _>>()?;
    let wanted = rows.len() as u64;
    let key =
        OnConflict::columns([case_event::Column::CaseId, case_event::Column::Seq]).do_nothing().to_owned();
    let added = case_event::Entity::insert_many(rows.into_iter().map(IntoActiveModel::into_active_model))
        .on_conflict(key)
        .exec_without_returning(&db)
        .await?;
    if added < wanted {
        return Err(tx.conflict());
    }
    // The number before the first new one must be the last that the summary knows: no gap, no summary of old events.
    let before = new[0].seq - 1;
    let changed = case_summary::Entity::update_many()
        .set(summary_columns(summary, last.seq))
        .filter(case_summary::Column::CaseId.eq(case.uuid()))
        .filter(case_summary::Column::LastSeq.eq(before))
        .exec(&db)
        .await?;
    if changed.rows_affected == 0 {
        return Err(tx.conflict());
    }
    if new.iter().any(|event| event.kind.moves() || event.corrects.is_some()) {
        waiting::put(&db, case, waits).await?;
    }
    Ok(())
}

pub(crate) fn event_row(event: &Event) -> Result<case_event::Model, StoreError> {
    let payload = serde_json::to_string(&event.kind).map_err(|error| impossible(EVENT, error))?;
    Ok(case_event::Model {
        case_id: event.case.uuid(),
        seq: event.seq,
        kind: event.kind.code().to_owned(),
        payload_version: PAYLOAD_VERSION,
        payload,
        occurred_at: to_millis(event.occurred),
        recorded_at: to_millis(event.recorded),
        author_kind: event.by.kind.clone(),
        author_id: event.by.id,
        author_role: event.by.role.clone(),
        on_behalf_of: event.by.on_behalf_of,
        ground: event.ground.clone(),
        corrects: event.corrects,
        helper_id: event.by.helper.map(|helper| helper.staff.uuid()),
        helper_role: event.by.helper.map(|helper| helper.role.code().to_owned()),
        revision: event.revision.map(i32::try_from).transpose().map_err(|error| impossible(EVENT, error))?,
    })
}

impl TryFrom<case_event::Model> for Event {
    type Error = StoreError;

    fn try_from(row: case_event::Model) -> Result<Self, StoreError> {
        if row.payload_version != PAYLOAD_VERSION {
            return Err(impossible(EVENT, format_args!("payload version {}", row.payload_version)));
        }
        let kind: EventKind = serde_json::from_str(&row.payload)
            .map_err(|error| impossible(EVENT, format_args!("{} {}: {error}", row.case_id, row.seq)))?;
        if kind.code() != row.kind {
            return Err(impossible(EVENT, format_args!("{} holds {}", row.kind, kind.code())));
        }
        Ok(Self {
            case: CaseId::from_uuid(row.case_id),
            seq: row.seq,
            kind,
            occurred: instant(EVENT, row.occurred_at)?,
            recorded: instant(EVENT, row.recorded_at)?,
            by: Author {
                kind: row.author_kind,
                id: row.author_id,
                role: row.author_role,
                on_behalf_of: row.on_behalf_of,
                helper: helper(EVENT, row.helper_id, row.helper_role.as_deref())?,
            },
            ground: row.ground,
            corrects: row.corrects,
            revision: row
                .revision
                .map(u32::try_from)
                .transpose()
                .map_err(|error| impossible(EVENT, error))?,
        })
    }
}

/// Writes the summary anew where nothing happened in the case but something beside it did: legal help was found, or the
/// person wants none. `last_seq` is the number of the last event that the rules judged.
pub async fn restate<A: MayRestate>(
    tx: &Tx,
    permit: &Permit<A>,
    last_seq: i32,
    summary: &Summary,
) -> Result<(), StoreError> {
    let changed = case_summary::Entity::update_many()
        .set(summary_columns(summary, last_seq))
        .filter(case_summary::Column::CaseId.eq(permit.case().uuid()))
        .filter(case_summary::Column::LastSeq.eq(last_seq))
        .exec(&tx.executor())
        .await?;
    if changed.rows_affected == 0 { Err(tx.conflict()) } else { Ok(()) }
}

/// Where a case without an end stands in the order of the worklist: after every real instant.
const NEVER: i64 = i64::MAX;

/// Somebody with a decision against them and nobody at their side stands before every term, who waits longest first.
const FIRST: i64 = i64::MIN / 2;

fn sort_at(summary: &Summary) -> i64 {
    match summary.alone_since {
        Some(since) => FIRST + to_millis(since),
        None => millis_if(summary.due_at).unwrap_or(NEVER),
    }
}

/// The columns of `case_summary` that follow from the events.
pub(crate) fn summary_columns(summary: &Summary, last_seq: i32) -> case_summary::ActiveModel {
    case_summary::ActiveModel {
        last_seq: Set(last_seq),
        version: Set(summary.version.as_str().to_owned()),
        track: Set(summary.track.as_str().to_owned()),
        step: Set(summary.step.as_ref().map(|step| step.as_str().to_owned())),
        since: Set(millis_if(summary.since)),
        due_at: Set(millis_if(summary.due_at)),
        next_change_at: Set(millis_if(summary.next_change_at)),
        last_event_at: Set(millis_if(summary.last_event_at)),
        outcome: Set(summary.outcome.map(|outcome| outcome.code().to_owned())),
        sort_at: Set(sort_at(summary)),
        alone_since: Set(millis_if(summary.alone_since)),
        ..Default::default()
    }
}

impl TryFrom<case_summary::Model> for Summary {
    type Error = StoreError;

    fn try_from(row: case_summary::Model) -> Result<Self, StoreError> {
        Ok(Self {
            version: VersionId::new(row.version),
            track: TrackId::new(row.track),
            step: row.step.map(StepId::new),
            since: instant_if(SUMMARY, row.since)?,
            due_at: instant_if(SUMMARY, row.due_at)?,
            next_change_at: instant_if(SUMMARY, row.next_change_at)?,
            last_event_at: instant_if(SUMMARY, row.last_event_at)?,
            outcome: row.outcome.map(|outcome| code(SUMMARY, Outcome::from_code, &outcome)).transpose()?,
            alone_since: instant_if(SUMMARY, row.alone_since)?,
        })
    }
}

/// One case of [`batch`]: what is kept, and from what it must follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    pub case: CaseId,
    pub person: PersonId,
    /// Whether everything that names the person was erased.
    pub erased: bool,
    /// `None` when the summary is not there at all.
    pub summary: Option<Summary>,
    /// Whether what is copied for search and access agrees with the file, the person and the last event.
    pub copies_agree: bool,
    /// What is kept of where the case waited.
    pub waits: Vec<Wait>,
    pub events: Vec<Event>,
    /// What is known beside the events.
    pub legal_help: LegalHelp,
    /// Until when somebody calls to find legal help.
    pub call_due: Option<Timestamp>,
    /// The person's.
    pub language: Lang,
}

/// Up to `limit` cases after `after`, by id, for `check summaries`.
pub async fn batch(
    db: &dyn Reads,
    _: System,
    after: Option<CaseId>,
    limit: u64,
) -> Result<Vec<Kept>, StoreError> {
    let db = db.executor();
    let mut files = case_file::Entity::find();
    if let Some(after) = after {
        files = files.filter(case_file::Column::Id.gt(after.uuid()));
    }
    let files = files.order_by_asc(case_file::Column::Id).limit(limit).all(&db).await?;
    let cases: Vec<_> = files.iter().map(|file| file.id).collect();
    let persons = person::Entity::find()
        .filter(person::Column::Id.is_in(files.iter().map(|file| file.person_id)))
        .all(&db)
        .await?;
    let persons: HashMap<_, _> = persons.into_iter().map(|person| (person.id, person)).collect();
    let summaries = case_summary::Entity::find()
        .filter(case_summary::Column::CaseId.is_in(cases.clone()))
        .all(&db)
        .await?;
    let mut summaries: HashMap<_, _> = summaries.into_iter().map(|row| (row.case_id, row)).collect();
    let messages = crate::messages::unopened(&db, &cases).await?;
    let dues = crate::calls::dues(&db, &cases).await?;
    let helps = crate::calls::legal_helps(&db, &cases).await?;
    let mut waits = waiting::of(&db, &cases).await?;
    let events = case_event::Entity::find()
        .filter(case_event::Column::CaseId.is_in(cases))
        .order_by_asc(case_event::Column::CaseId)
        .order_by_asc(case_event::Column::Seq)
        .all(&db)
        .await?;
    let mut by_case: HashMap<_, Vec<Event>> = HashMap::new();
    for event in events {
        by_case.entry(event.case_id).or_default().push(event.try_into()?);
    }
    files
        .into_iter()
        .map(|file| {
            let row = summaries.remove(&file.id);
            let events = by_case.remove(&file.id).unwrap_or_default();
            let last = events.last().map_or(0, |event| event.seq);
            let waiting = Waiting::of(file.id, &messages, &dues);
            let language = persons.get(&file.person_id).map_or("", |person| person.language.as_str());
            let language = code("person", Lang::from_code, language)?;
            let copies_agree = match (&row, persons.get(&file.person_id)) {
                (Some(row), Some(person)) => {
                    copies(&file, person) == copied(row)
                        && row.last_seq == last
                        && waiting == Waiting::kept(row)
                }
                _ => false,
            };
            let summary = row.map(Summary::try_from).transpose()?;
            Ok(Kept {
                case: CaseId::from_uuid(file.id),
                person: PersonId::from_uuid(file.person_id),
                erased: persons.get(&file.person_id).is_none_or(|person| person.erased_at.is_some()),
                summary,
                copies_agree,
                waits: waits.remove(&file.id).unwrap_or_default(),
                events,
                legal_help: helps.get(&file.id).copied().unwrap_or_default(),
                call_due: instant_if(SUMMARY, waiting.legal_help)?,
                language,
            })
        })
        .collect()
}

/// What of the messages and calls of a case stands in its summary.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Waiting {
    pub(crate) message: Option<i64>,
    pub(crate) asked: Option<i64>,
    pub(crate) legal_help: Option<i64>,
}

impl Waiting {
    fn of(
        case: uuid::Uuid,
        messages: &HashMap<uuid::Uuid, i64>,
        dues: &HashMap<(uuid::Uuid, Reason), i64>,
    ) -> Self {
        let due = |reason: Reason| dues.get(&(case, reason)).copied();
        Self {
            message: messages.get(&case).copied(),
            asked: due(Reason::Asked),
            legal_help: due(Reason::LegalHelp),
        }
    }

    const fn kept(row: &case_summary::Model) -> Self {
        Self { message: row.message_at, asked: row.asked_due_at, legal_help: row.legal_help_due_at }
    }
}

type Copies = (uuid::Uuid, Option<String>, String, Option<uuid::Uuid>, Option<String>, Option<uuid::Uuid>);

fn copies(file: &case_file::Model, person: &person::Model) -> Copies {
    let key = crate::people::name_key(&person.given_name, &person.family_name);
    (file.person_id, person.v_number.clone(), key, file.caseworker_id, file.team.clone(), person.place_id)
}

fn copied(row: &case_summary::Model) -> Copies {
    (
        row.person_id,
        row.v_number.clone(),
        row.name_key.clone(),
        row.caseworker_id,
        row.team.clone(),
        row.place_id,
    )
}

/// Writes the summary and the waits of a case anew, and copies what the list needs of the file and the person.
pub async fn repair(
    tx: &Tx,
    _: System,
    case: CaseId,
    summary: &Summary,
    waits: &[Wait],
) -> Result<(), StoreError> {
    let db = tx.executor();
    let file = case_file::Entity::find_by_id(case.uuid()).one(&db).await?.ok_or(StoreError::Absent)?;
    let person = person::Entity::find_by_id(file.person_id).one(&db).await?.ok_or(StoreError::Absent)?;
    let last: Option<i32> = case_event::Entity::find()
        .select_only()
        .column_as(case_event::Column::Seq.max(), "last")
        .filter(case_event::Column::CaseId.eq(case.uuid()))
        .into_tuple::<Option<i32>>()
        .one(&db)
        .await?
        .flatten();
    let messages = crate::messages::unopened(&db, &[file.id]).await?;
    let waiting = Waiting::of(file.id, &messages, &crate::calls::dues(&db, &[file.id]).await?);
    let row = summary_row(&file, &person, summary, last.unwrap_or(0), waiting);
    let key = OnConflict::column(case_summary::Column::CaseId)
        .update_columns(case_summary::Column::iter())
        .to_owned();
    case_summary::Entity::insert(row).on_conflict(key).exec_without_returning(&db).await?;
    waiting::put(&db, case, waits).await
}

/// A whole new row of `case_summary`.
pub(crate) fn summary_row(
    file: &case_file::Model,
    person: &person::Model,
    summary: &Summary,
    last_seq: i32,
    waiting: Waiting,
) -> case_summary::ActiveModel {
    let (person_id, v_number, name_key, caseworker_id, team, place_id) = copies(file, person);
    case_summary::ActiveModel {
        case_id: Set(file.id),
        person_id: Set(person_id),
        v_number: Set(v_number),
        name_key: Set(name_key),
        caseworker_id: Set(caseworker_id),
        team: Set(team),
        place_id: Set(place_id),
        message_at: Set(waiting.message),
        asked_due_at: Set(waiting.asked),
        legal_help_due_at: Set(waiting.legal_help),
        ..summary_columns(summary, last_seq)
    }
}

/// Gives the case to a caseworker of a team, or to nobody.
pub async fn assign(
    tx: &Tx,
    _: System,
    case: CaseId,
    caseworker: Option<StaffId>,
    team: Option<&str>,
) -> Result<(), StoreError> {
    let db = tx.executor();
    let caseworker = caseworker.map(StaffId::uuid);
    let changed = case_file::Entity::update_many()
        .col_expr(case_file::Column::CaseworkerId, Expr::value(caseworker))
        .col_expr(case_file::Column::Team, Expr::value(team.map(str::to_owned)))
        .filter(case_file::Column::Id.eq(case.uuid()))
        .exec(&db)
        .await?;
    if changed.rows_affected == 0 {
        return Err(StoreError::Absent);
    }
    case_summary::Entity::update_many()
        .col_expr(case_summary::Column::CaseworkerId, Expr::value(caseworker))
        .col_expr(case_summary::Column::Team, Expr::value(team.map(str::to_owned)))
        .filter(case_summary::Column::CaseId.eq(case.uuid()))
        .exec(&db)
        .await?;
    Ok(())
}
