//! Hearing times and who has them.
//!
//! Two indexes decide, whatever the number of servers: a resource has one time in a quarter of an hour
//! (the key of `resource_use`), and a time has one hearing (`hearing_one_for_a_time`).

use crate::{
    Executor, Reads, StoreError, Tx,
    entity::{hearing, hearing_time, place, resource, resource_use},
    resources::{Resource, ResourceKind},
    row::{code, day, impossible, instant},
};
use domain::{
    access::{Act, Permit, Reach, Scope, act},
    hearing::{Hearing, Kind, State, Time},
    ids::{CaseId, HearingId, PlaceId, ResourceId, TimeId},
    language::Lang,
    time::to_millis,
};
use jiff::{Timestamp, civil::Date};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict, Query, SelectStatement},
};
use std::collections::HashMap;
use uuid::Uuid;

const TIME: &str = "hearing_time";
const HEARING: &str = "hearing";

impl TryFrom<hearing_time::Model> for Time {
    type Error = StoreError;

    fn try_from(row: hearing_time::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: TimeId::from_uuid(row.id),
            kind: code(TIME, Kind::from_code, &row.kind)?,
            place: PlaceId::from_uuid(row.place_id),
            starts: instant(TIME, row.starts_at)?,
            quarters: row.quarters.try_into().map_err(|error| impossible(TIME, error))?,
            language: code(TIME, Lang::from_code, &row.language)?,
        })
    }
}

/// The places that a scope over times reaches.
pub(crate) fn places<A: Act>(scope: &Scope<A>) -> Vec<Uuid> {
    let reached = scope.reaches().iter().filter_map(|reach| match reach {
        Reach::Places(places) => Some(places),
        _ => None,
    });
    reached.flatten().map(|place| place.uuid()).collect()
}

/// A time to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub time: Time,
    pub officer: ResourceId,
    pub interpreter: ResourceId,
    pub room: ResourceId,
}

/// Why a time cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The resource has another time in this quarter of an hour, the first of those that clash.
    #[error("{resource} is busy at {at}")]
    Busy { resource: ResourceId, at: Timestamp },
    /// Not an officer, interpreter or room as asked, at another place, or without the language.
    #[error("{resource} does not fit this time")]
    Unfit { resource: ResourceId },
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Opens a time: claims every quarter of an hour of officer, interpreter and room, or nothing.
///
/// # Errors
/// [`OpenError`] says which resource is in the way; a place outside the scope is [`StoreError::Absent`].
pub async fn open(tx: &Tx, scope: &Scope<act::OpenTimes>, opening: &Opening) -> Result<(), OpenError> {
    let time = &opening.time;
    let staff = scope.actor().id().ok_or(StoreError::Absent)?;
    if !places(scope).contains(&time.place.uuid()) {
        return Err(StoreError::Absent.into());
    }
    let db = tx.executor();
    check_fit(&db, opening).await?;
    let row = hearing_time::ActiveModel {
        id: Set(time.id.uuid()),
        kind: Set(time.kind.code().to_owned()),
        place_id: Set(time.place.uuid()),
        starts_at: Set(to_millis(time.starts)),
        quarters: Set(i16::from(time.quarters)),
        language: Set(time.language.code().to_owned()),
        officer_id: Set(opening.officer.uuid()),
        interpreter_id: Set(opening.interpreter.uuid()),
        room_id: Set(opening.room.uuid()),
        opened_by: Set(staff),
        opened_at: Set(to_millis(tx.deed().now)),
        closed_at: Set(None),
    };
    hearing_time::Entity::insert(row).exec_without_returning(&db).await.map_err(StoreError::from)?;
    claim(&db, opening).await
}

async fn check_fit(db: &Executor<'_>, opening: &Opening) -> Result<(), OpenError> {
    let wanted = [
        (opening.officer, ResourceKind::Officer),
        (opening.interpreter, ResourceKind::Interpreter),
        (opening.room, ResourceKind::Room),
    ];
    let ids = wanted.map(|(id, _)| id.uuid());
    let rows = resource::Entity::find()
        .filter(resource::Column::Id.is_in(ids))
        .filter(resource::Column::EndedAt.is_null())
        .all(db)
        .await
        .map_err(StoreError::from)?;
    let found = rows.into_iter().map(Resource::try_from).collect::<Result<Vec<_>, _>>()?;
    for (id, kind) in wanted {
        let fits = found.iter().any(|resource| {
            resource.id == id
                && resource.kind == kind
                && resource.place.is_none_or(|place| place == opening.time.place)
                && (kind != ResourceKind::Interpreter || resource.languages.contains(&opening.time.language))
        });
        if !fits {
            return Err(OpenError::Unfit { resource: id });
        }
    }
    Ok(())
}

async fn claim(db: &Executor<'_>, opening: &Opening) -> Result<(), OpenError> {
    let mut cells: Vec<(Uuid, i64)> = [opening.officer, opening.interpreter, opening.room]
        .iter()
        .flat_map(|resource| opening.time.cells().map(|cell| (resource.uuid(), cell)))
        .collect();
    // Always in the same order, so that two planners who want the same cells wait for each other and never in a ring.
    cells.sort_unstable();
    let time = opening.time.id.uuid();
    let rows = cells.iter().map(|(resource, quarter)| resource_use::ActiveModel {
        resource_id: Set(*resource),
        quarter_hour: Set(*quarter),
        time_id: Set(time),
    });
    let key = [resource_use::Column::ResourceId, resource_use::Column::QuarterHour];
    let claimed = resource_use::Entity::insert_many(rows)
        .on_conflict(OnConflict::columns(key).do_nothing().to_owned())
        .exec_without_returning(db)
        .await
        .map_err(StoreError::from)?;
    if claimed == cells.len() as u64 {
        return Ok(());
    }
    let (first, last) = (cells.iter().map(|cell| cell.1).min(), cells.iter().map(|cell| cell.1).max());
    let busy = resource_use::Entity::find()
        .filter(resource_use::Column::ResourceId.is_in(cells.iter().map(|cell| cell.0)))
        .filter(resource_use::Column::QuarterHour.between(first.unwrap_or(0), last.unwrap_or(0)))
        .filter(resource_use::Column::TimeId.ne(time))
        .order_by_asc(resource_use::Column::QuarterHour)
        .one(db)
        .await
        .map_err(StoreError::from)?
        // On PostgreSQL the other claim may have been undone between the two statements.
        .ok_or(StoreError::Unavailable("the cells were free again; try once more".into()))?;
    let at = instant("resource_use", busy.quarter_hour.saturating_mul(900_000))?;
    Err(OpenError::Busy { resource: ResourceId::from_uuid(busy.resource_id), at })
}

/// Closes a time that nobody has, and frees its officer, interpreter and room.
///
/// # Errors
/// [`BookError::Taken`] while a hearing has it; [`StoreError::Absent`] outside the scope.
pub async fn close(tx: &Tx, scope: &Scope<act::OpenTimes>, time: TimeId) -> Result<(), BookError> {
    let db = tx.executor();
    let row = lock(&db, time).await?.ok_or(StoreError::Absent)?;
    if !places(scope).contains(&row.place_id) {
        return Err(StoreError::Absent.into());
    }
    if holder(&db, time).await?.is_some() {
        return Err(BookError::Taken);
    }
    let row = hearing_time::ActiveModel {
        id: Set(row.id),
        closed_at: Set(Some(to_millis(tx.deed().now))),
        ..Default::default()
    };
    hearing_time::Entity::update(row).exec(&db).await.map_err(StoreError::from)?;
    resource_use::Entity::delete_many()
        .filter(resource_use::Column::TimeId.eq(time.uuid()))
        .exec(&db)
        .await
        .map_err(StoreError::from)?;
    Ok(())
}

/// Reads an open time and keeps others from booking or closing it until this deed ends (SQLite has one writer anyway).
async fn lock(db: &Executor<'_>, time: TimeId) -> Result<Option<hearing_time::Model>, StoreError> {
    let row = hearing_time::Entity::find_by_id(time.uuid())
        .filter(hearing_time::Column::ClosedAt.is_null())
        .lock_exclusive();
    Ok(row.one(db).await?)
}

/// The hearing that has this time.
async fn holder(db: &Executor<'_>, time: TimeId) -> Result<Option<hearing::Model>, StoreError> {
    let row =
        hearing::Entity::find().filter(hearing::Column::TimeId.eq(time.uuid())).filter(Expr::cust(ACTIVE));
    Ok(row.one(db).await?)
}

/// As the two unique indexes write it, word for word, so that both databases recognise and use them.
pub(crate) const ACTIVE: &str = "state IN ('reserved', 'confirmed')";

/// One line of the planner's list. No case: a planner sees slots, never the story (domain.md section 6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeLine {
    pub time: Time,
    pub place: String,
    pub officer: Resource,
    pub interpreter: Resource,
    pub room: Resource,
    /// The state of the hearing that has it.
    pub taken: Option<State>,
}

/// The open times at the places of the scope that start in `from..until`, in order.
pub async fn times(
    db: &dyn Reads,
    scope: &Scope<act::ListTimes>,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<TimeLine>, StoreError> {
    let db = db.executor();
    let rows = hearing_time::Entity::find()
        .filter(hearing_time::Column::PlaceId.is_in(places(scope)))
        .filter(hearing_time::Column::StartsAt.gte(to_millis(from)))
        .filter(hearing_time::Column::StartsAt.lt(to_millis(until)))
        .filter(hearing_time::Column::ClosedAt.is_null())
        .order_by_asc(hearing_time::Column::StartsAt)
        .order_by_asc(hearing_time::Column::Id)
        .all(&db)
        .await?;
    let taken = hearing::Entity::find()
        .filter(hearing::Column::TimeId.is_in(rows.iter().map(|row| row.id)))
        .filter(Expr::cust(ACTIVE))
        .all(&db)
        .await?;
    let taken: HashMap<Uuid, String> = taken.into_iter().map(|row| (row.time_id, row.state)).collect();
    let needed = rows.iter().flat_map(|row| [row.officer_id, row.interpreter_id, row.room_id]);
    let resources = resource::Entity::find().filter(resource::Column::Id.is_in(needed)).all(&db).await?;
    let resources: HashMap<Uuid, resource::Model> = resources.into_iter().map(|row| (row.id, row)).collect();
    let names = place_names(&db, rows.iter().map(|row| row.place_id)).await?;
    let resource = |id: &Uuid| {
        let row = resources.get(id).cloned();
        row.ok_or_else(|| impossible(TIME, format_args!("resource {id}"))).and_then(Resource::try_from)
    };
    rows.into_iter()
        .map(|row| {
            Ok(TimeLine {
                place: names.get(&row.place_id).cloned().unwrap_or_default(),
                officer: resource(&row.officer_id)?,
                interpreter: resource(&row.interpreter_id)?,
                room: resource(&row.room_id)?,
                taken: taken.get(&row.id).map(|state| code(HEARING, State::from_code, state)).transpose()?,
                time: row.try_into()?,
            })
        })
        .collect()
}

pub(crate) async fn place_names(
    db: &Executor<'_>,
    ids: impl Iterator<Item = Uuid>,
) -> Result<HashMap<Uuid, String>, StoreError> {
    let rows = place::Entity::find().filter(place::Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

/// Acts for which hearings of a case may be read.
pub trait MaySee: Act {}
impl MaySee for act::ViewStatus {}
impl MaySee for act::ViewHearing {}
impl MaySee for act::ChooseHearing {}
impl MaySee for act::ViewCase {}
impl MaySee for act::RecordEvent {}
impl MaySee for act::InviteHearing {}
impl MaySee for act::ViewShared {}

/// Acts for which free times may be read.
pub trait MaySeeFree: MaySee {}
impl MaySeeFree for act::ViewHearing {}
impl MaySeeFree for act::ChooseHearing {}
impl MaySeeFree for act::InviteHearing {}

/// What a free time must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub kind: Kind,
    pub language: Lang,
    /// Any place when `None`.
    pub place: Option<PlaceId>,
    pub from: Timestamp,
}

/// The first `limit` free times that fit, with the names of their places, in order.
pub async fn free<A: MaySeeFree>(
    db: &dyn Reads,
    _: &Permit<A>,
    wanted: Wanted,
    limit: u64,
) -> Result<Vec<(Time, String)>, StoreError> {
    let db = db.executor();
    let mut times = hearing_time::Entity::find()
        .filter(hearing_time::Column::ClosedAt.is_null())
        .filter(hearing_time::Column::Kind.eq(wanted.kind.code()))
        .filter(hearing_time::Column::Language.eq(wanted.language.code()))
        .filter(hearing_time::Column::StartsAt.gte(to_millis(wanted.from)))
        .filter(Expr::exists(holders()).not());
    if let Some(place) = wanted.place {
        times = times.filter(hearing_time::Column::PlaceId.eq(place.uuid()));
    }
    let rows = times
        .order_by_asc(hearing_time::Column::StartsAt)
        .order_by_asc(hearing_time::Column::Id)
        .limit(limit)
        .all(&db)
        .await?;
    let names = place_names(&db, rows.iter().map(|row| row.place_id)).await?;
    rows.into_iter()
        .map(|row| {
            let name = names.get(&row.place_id).cloned().unwrap_or_default();
            Ok((row.try_into()?, name))
        })
        .collect()
}

/// The time with this id, while it is open and nobody has it.
pub async fn free_one<A: MaySeeFree>(
    db: &dyn Reads,
    _: &Permit<A>,
    time: TimeId,
) -> Result<Option<Time>, StoreError> {
    let row = hearing_time::Entity::find_by_id(time.uuid())
        .filter(hearing_time::Column::ClosedAt.is_null())
        .filter(Expr::exists(holders()).not())
        .one(&db.executor())
        .await?;
    row.map(Time::try_from).transpose()
}

fn holders() -> SelectStatement {
    Query::select()
        .expr(Expr::value(1))
        .from(hearing::Entity)
        .and_where(
            Expr::col((hearing::Entity, hearing::Column::TimeId))
                .equals((hearing_time::Entity, hearing_time::Column::Id)),
        )
        .and_where(Expr::cust(ACTIVE))
        .take()
}

/// A hearing as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booked {
    pub hearing: Hearing,
    /// The name of the place.
    pub place: String,
    pub invited: Timestamp,
}

/// The hearings of the case, newest first.
pub async fn of_case<A: MaySee>(db: &dyn Reads, permit: &Permit<A>) -> Result<Vec<Booked>, StoreError> {
    let rows = hearing::Entity::find()
        .filter(hearing::Column::CaseId.eq(permit.case().uuid()))
        .order_by_desc(hearing::Column::Id);
    booked(&db.executor(), rows).await
}

/// The hearing of the case that is reserved or confirmed and starts first.
pub async fn active<A: MaySee>(db: &dyn Reads, permit: &Permit<A>) -> Result<Option<Booked>, StoreError> {
    let rows = hearing::Entity::find()
        .filter(hearing::Column::CaseId.eq(permit.case().uuid()))
        .filter(Expr::cust(ACTIVE));
    let booked = booked(&db.executor(), rows).await?;
    Ok(booked.into_iter().min_by_key(|booked| booked.hearing.time.starts))
}

/// The hearings of cases of a list that are reserved or confirmed, each with its case. One read.
pub(crate) async fn of_list(db: &Executor<'_>, cases: &[Uuid]) -> Result<Vec<(CaseId, Booked)>, StoreError> {
    let rows = hearing::Entity::find()
        .filter(hearing::Column::CaseId.is_in(cases.iter().copied()))
        .filter(Expr::cust(ACTIVE));
    booked_by_case(db, rows).await
}

/// One read, with the time and the place of each.
async fn booked(
    db: &Executor<'_>,
    rows: sea_orm::Select<hearing::Entity>,
) -> Result<Vec<Booked>, StoreError> {
    Ok(booked_by_case(db, rows).await?.into_iter().map(|(_, booked)| booked).collect())
}

async fn booked_by_case(
    db: &Executor<'_>,
    rows: sea_orm::Select<hearing::Entity>,
) -> Result<Vec<(CaseId, Booked)>, StoreError> {
    let time = hearing::Entity::belongs_to(hearing_time::Entity)
        .from(hearing::Column::TimeId)
        .to(hearing_time::Column::Id);
    let place = hearing_time::Entity::belongs_to(place::Entity)
        .from(hearing_time::Column::PlaceId)
        .to(place::Column::Id);
    let rows: Vec<BookedRow> = rows
        .join(JoinType::InnerJoin, time.into())
        .join(JoinType::InnerJoin, place.into())
        .column(hearing_time::Column::PlaceId)
        .column(hearing_time::Column::StartsAt)
        .column(hearing_time::Column::Quarters)
        .column(hearing_time::Column::Language)
        .column_as(place::Column::Name, "place_name")
        .into_model()
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| {
            let time = Time {
                id: TimeId::from_uuid(row.hearing.time_id),
                kind: code(TIME, Kind::from_code, &row.hearing.kind)?,
                place: PlaceId::from_uuid(row.place_id),
                starts: instant(TIME, row.starts_at)?,
                quarters: row.quarters.try_into().map_err(|error| impossible(TIME, error))?,
                language: code(TIME, Lang::from_code, &row.language)?,
            };
            let booked = booked_of(&row.hearing, time, row.place_name)?;
            Ok((CaseId::from_uuid(row.hearing.case_id), booked))
        })
        .collect()
}

/// A hearing with its time and the name of its place.
pub(crate) fn booked_of(row: &hearing::Model, time: Time, place: String) -> Result<Booked, StoreError> {
    Ok(Booked { place, invited: instant(HEARING, row.created_at)?, hearing: hearing(row, time)? })
}

/// A hearing with its time and the name of its place. Hearing and time are of one kind: `take` gives no other.
#[derive(FromQueryResult)]
struct BookedRow {
    #[sea_orm(nested)]
    hearing: hearing::Model,
    place_id: Uuid,
    starts_at: i64,
    quarters: i16,
    language: String,
    place_name: String,
}

fn hearing(row: &hearing::Model, time: Time) -> Result<Hearing, StoreError> {
    Ok(Hearing {
        id: HearingId::from_uuid(row.id),
        time,
        state: code(HEARING, State::from_code, &row.state)?,
        answer_by: day(HEARING, &row.answer_by)?,
        changes: row.changes.try_into().map_err(|error| impossible(HEARING, error))?,
    })
}

/// Why a time cannot be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BookError {
    /// Somebody else has it, or it was closed.
    #[error("the time has gone")]
    Taken,
    /// The case already has a hearing of this kind.
    #[error("there is a hearing of this kind already")]
    Already,
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Reserves `time` for the person of the case.
pub async fn invite(
    tx: &Tx,
    permit: &Permit<act::InviteHearing>,
    id: HearingId,
    time: TimeId,
    answer_by: Date,
) -> Result<Hearing, BookError> {
    let db = tx.executor();
    let time = take(&db, time).await?;
    let row = hearing::Model {
        id: id.uuid(),
        case_id: permit.case().uuid(),
        kind: time.kind.code().to_owned(),
        time_id: time.id.uuid(),
        state: State::Reserved.code().to_owned(),
        answer_by: answer_by.to_string(),
        changes: 0,
        created_at: to_millis(tx.deed().now),
    };
    let kept = hearing::Entity::insert(hearing::ActiveModel::from(row.clone()))
        .on_conflict(OnConflict::new().do_nothing().to_owned())
        .exec_without_returning(&db)
        .await
        .map_err(StoreError::from)?;
    // The time itself was free and is locked, so the other index refused.
    if kept == 0 { Err(BookError::Already) } else { Ok(hearing(&row, time)?) }
}

/// The time, when nobody has it; until the deed ends nobody else gets it.
///
/// It is looked at before it is locked: whoever comes for a time that has gone need not wait in line to hear so.
async fn take(db: &Executor<'_>, time: TimeId) -> Result<Time, BookError> {
    if holder(db, time).await?.is_some() {
        return Err(BookError::Taken);
    }
    let row = lock(db, time).await?.ok_or(BookError::Taken)?;
    if holder(db, time).await?.is_some() { Err(BookError::Taken) } else { Ok(row.try_into()?) }
}

/// The person gives the time `hearing` has back and takes `to`; it counts as one change and as "yes, I come".
///
/// # Errors
/// [`BookError::Taken`] when the time has gone meanwhile: what was booked stays booked.
pub async fn move_to(
    tx: &Tx,
    permit: &Permit<act::ChooseHearing>,
    hearing: &Hearing,
    to: TimeId,
) -> Result<Hearing, BookError> {
    let time = take(&tx.executor(), to).await?;
    let moved = Hearing { time, state: State::Confirmed, changes: hearing.changes + 1, ..hearing.clone() };
    change(tx, permit, hearing, &moved).await?;
    Ok(moved)
}

/// "Yes, I come".
pub async fn confirm(
    tx: &Tx,
    permit: &Permit<act::ChooseHearing>,
    hearing: &Hearing,
) -> Result<Hearing, StoreError> {
    let confirmed = Hearing { state: State::Confirmed, ..hearing.clone() };
    change(tx, permit, hearing, &confirmed).await?;
    Ok(confirmed)
}

/// Gives the time back; a human decides what follows.
pub async fn cancel(
    tx: &Tx,
    permit: &Permit<act::ChooseHearing>,
    hearing: &Hearing,
) -> Result<Hearing, StoreError> {
    let cancelled = Hearing { state: State::Cancelled, ..hearing.clone() };
    change(tx, permit, hearing, &cancelled).await?;
    Ok(cancelled)
}

/// Puts a hearing back to how it was before somebody acted for the person: `time` is the one it had then.
///
/// # Errors
/// [`BookError::Taken`] when that time has gone, [`BookError::Already`] when there is another hearing of this kind now:
/// then nothing is changed.
pub async fn put_back(
    tx: &Tx,
    permit: &Permit<act::ChooseHearing>,
    hearing: &Hearing,
    time: TimeId,
    state: State,
) -> Result<Hearing, BookError> {
    let db = tx.executor();
    let given_up = hearing.state == State::Cancelled;
    if given_up {
        let other = hearing::Entity::find()
            .filter(hearing::Column::CaseId.eq(permit.case().uuid()))
            .filter(hearing::Column::Kind.eq(hearing.time.kind.code()))
            .filter(Expr::cust(ACTIVE));
        if other.one(&db).await.map_err(StoreError::from)?.is_some() {
            return Err(BookError::Already);
        }
    }
    let back = if given_up || hearing.time.id != time {
        let moved = hearing.time.id != time;
        let changes = if moved { hearing.changes.saturating_sub(1) } else { hearing.changes };
        Hearing { time: take(&db, time).await?, state, changes, ..hearing.clone() }
    } else {
        Hearing { state, ..hearing.clone() }
    };
    change(tx, permit, hearing, &back).await?;
    Ok(back)
}

/// The hearing took place.
pub async fn held(
    tx: &Tx,
    permit: &Permit<act::RecordEvent>,
    hearing: &Hearing,
) -> Result<Hearing, StoreError> {
    let held = Hearing { state: State::Held, ..hearing.clone() };
    change(tx, permit, hearing, &held).await?;
    Ok(held)
}

/// Writes `to` over `from`, or begins again when the row is no longer what the rules judged.
async fn change<A: MaySee>(
    tx: &Tx,
    permit: &Permit<A>,
    from: &Hearing,
    to: &Hearing,
) -> Result<(), StoreError> {
    let changed = hearing::Entity::update_many()
        .col_expr(hearing::Column::TimeId, Expr::value(to.time.id.uuid()))
        .col_expr(hearing::Column::State, Expr::value(to.state.code()))
        .col_expr(hearing::Column::Changes, Expr::value(i16::from(to.changes)))
        .filter(hearing::Column::Id.eq(from.id.uuid()))
        .filter(hearing::Column::CaseId.eq(permit.case().uuid()))
        .filter(hearing::Column::TimeId.eq(from.time.id.uuid()))
        .filter(hearing::Column::State.eq(from.state.code()))
        .filter(hearing::Column::Changes.eq(i16::from(from.changes)))
        .exec(&tx.executor())
        .await?;
    if changed.rows_affected == 1 { Ok(()) } else { Err(tx.conflict()) }
}
