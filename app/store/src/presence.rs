//! The day sheet of a place: who is heard when and where, and whether they are there.

use crate::{
    Executor, Reads, StoreError, Tx,
    audit::{self, Line, Outcome},
    entity::{case_file, contact, hearing, hearing_time, person, presence, resource},
    hearings::places,
    row::{code, impossible, instant},
};
use domain::{
    access::{Scope, act},
    hearing::{State, Time},
    ids::{CaseId, HearingId, PlaceId},
    person::ContactKind,
    presence::Presence,
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

const HEARING: &str = "hearing";
const PRESENCE: &str = "presence";

/// One line of the sheet: what the people at the door need, and nothing of the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetLine {
    pub hearing: HearingId,
    pub case: CaseId,
    pub name: String,
    /// Registered as an unaccompanied minor, so that somebody receives the child and its guardian.
    pub unaccompanied: bool,
    pub time: Time,
    pub state: State,
    pub officer: String,
    pub interpreter: String,
    pub room: String,
    /// Name and telephone number of the legal help, if one is known.
    pub legal_help: Option<(String, Option<String>)>,
    pub mark: Option<Mark>,
}

/// What the door saw last, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub presence: Presence,
    pub at: Timestamp,
}

/// The hearings at `place` that start in `from..until`, in order; those that were cancelled are not on it.
///
/// Seven reads, however many hearings there are.
///
/// # Errors
/// [`StoreError::Absent`] for a place outside the scope.
pub async fn sheet(
    db: &dyn Reads,
    scope: &Scope<act::ViewDaySheet>,
    place: PlaceId,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<SheetLine>, StoreError> {
    if !places(scope).contains(&place.uuid()) {
        return Err(StoreError::Absent);
    }
    let db = db.executor();
    let times = hearing_time::Entity::find()
        .filter(hearing_time::Column::PlaceId.eq(place.uuid()))
        .filter(hearing_time::Column::StartsAt.gte(to_millis(from)))
        .filter(hearing_time::Column::StartsAt.lt(to_millis(until)))
        .order_by_asc(hearing_time::Column::StartsAt)
        .order_by_asc(hearing_time::Column::Id)
        .all(&db)
        .await?;
    let hearings = hearing::Entity::find()
        .filter(hearing::Column::TimeId.is_in(times.iter().map(|time| time.id)))
        .filter(hearing::Column::State.ne(State::Cancelled.code()))
        .all(&db)
        .await?;
    let cases: Vec<Uuid> = hearings.iter().map(|hearing| hearing.case_id).collect();
    let people = people(&db, &cases).await?;
    let legal_help = legal_help(&db, &cases).await?;
    let marks = marks(&db, &hearings).await?;
    let needed = times.iter().flat_map(|time| [time.officer_id, time.interpreter_id, time.room_id]);
    let resources = resource::Entity::find().filter(resource::Column::Id.is_in(needed)).all(&db).await?;
    let names: HashMap<Uuid, String> = resources.into_iter().map(|row| (row.id, row.name)).collect();
    let name = |id: &Uuid| names.get(id).cloned().unwrap_or_default();

    let mut lines = Vec::with_capacity(hearings.len());
    for time in times {
        for hearing in hearings.iter().filter(|hearing| hearing.time_id == time.id) {
            // Whoever was erased is not called by a name any more.
            let Some(person) = people.get(&hearing.case_id) else { continue };
            lines.push(SheetLine {
                hearing: HearingId::from_uuid(hearing.id),
                case: CaseId::from_uuid(hearing.case_id),
                name: format!("{} {}", person.given_name, person.family_name),
                unaccompanied: person.unaccompanied,
                state: code(HEARING, State::from_code, &hearing.state)?,
                officer: name(&time.officer_id),
                interpreter: name(&time.interpreter_id),
                room: name(&time.room_id),
                legal_help: legal_help.get(&hearing.case_id).cloned(),
                mark: marks.get(&hearing.id).copied(),
                time: time.clone().try_into()?,
            });
        }
    }
    Ok(lines)
}

async fn people(db: &Executor<'_>, cases: &[Uuid]) -> Result<HashMap<Uuid, person::Model>, StoreError> {
    let files: Vec<(Uuid, Uuid)> = case_file::Entity::find()
        .select_only()
        .column(case_file::Column::Id)
        .column(case_file::Column::PersonId)
        .filter(case_file::Column::Id.is_in(cases.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    let rows = person::Entity::find()
        .filter(person::Column::Id.is_in(files.iter().map(|(_, person)| *person)))
        .filter(person::Column::ErasedAt.is_null())
        .all(db)
        .await?;
    let by_id: HashMap<Uuid, person::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(files.into_iter().filter_map(|(case, person)| Some((case, by_id.get(&person)?.clone()))).collect())
}

async fn legal_help(
    db: &Executor<'_>,
    cases: &[Uuid],
) -> Result<HashMap<Uuid, (String, Option<String>)>, StoreError> {
    let rows = contact::Entity::find()
        .filter(contact::Column::CaseId.is_in(cases.iter().copied()))
        .filter(contact::Column::Kind.eq(ContactKind::LegalHelp.code()))
        .order_by_desc(contact::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.case_id, (row.name, row.phone))).collect())
}

/// The last mark of each hearing.
async fn marks(db: &Executor<'_>, hearings: &[hearing::Model]) -> Result<HashMap<Uuid, Mark>, StoreError> {
    let rows = presence::Entity::find()
        .filter(presence::Column::HearingId.is_in(hearings.iter().map(|hearing| hearing.id)))
        .order_by_asc(presence::Column::At)
        .order_by_asc(presence::Column::Id)
        .all(db)
        .await?;
    // The later one takes the place of the one before.
    rows.into_iter().map(|row| Ok((row.hearing_id, mark_of(&row)?))).collect()
}

fn mark_of(row: &presence::Model) -> Result<Mark, StoreError> {
    let presence = code(PRESENCE, Presence::from_code, &row.state)?;
    Ok(Mark { presence, at: instant(PRESENCE, row.at)? })
}

/// A hearing at one of the places of the scope, as far as a mark depends on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtDoor {
    pub hearing: HearingId,
    pub case: CaseId,
    pub time: Time,
    pub state: State,
    pub mark: Option<Mark>,
}

/// The hearing, when it is at a place of the scope.
///
/// # Errors
/// [`StoreError::Absent`] for one that is elsewhere or not there.
pub async fn at_door(
    db: &dyn Reads,
    scope: &Scope<act::MarkPresence>,
    hearing: HearingId,
) -> Result<AtDoor, StoreError> {
    let db = db.executor();
    let row = hearing::Entity::find_by_id(hearing.uuid()).one(&db).await?.ok_or(StoreError::Absent)?;
    let time = hearing_time::Entity::find_by_id(row.time_id).one(&db).await?;
    let time = time.ok_or_else(|| impossible(HEARING, "a hearing without a time"))?;
    if !places(scope).contains(&time.place_id) {
        return Err(StoreError::Absent);
    }
    let marks = marks(&db, std::slice::from_ref(&row)).await?;
    Ok(AtDoor {
        hearing,
        case: CaseId::from_uuid(row.case_id),
        time: time.try_into()?,
        state: code(HEARING, State::from_code, &row.state)?,
        mark: marks.get(&row.id).copied(),
    })
}

/// Keeps a mark, with a line of the audit about the case.
pub async fn mark(
    tx: &Tx,
    scope: &Scope<act::MarkPresence>,
    at_door: &AtDoor,
    presence: Presence,
) -> Result<(), StoreError> {
    let staff = scope.actor().id().ok_or(StoreError::Absent)?;
    let deed = tx.deed();
    let row = presence::ActiveModel {
        id: Set(deed.ids.next(deed.now)),
        hearing_id: Set(at_door.hearing.uuid()),
        case_id: Set(at_door.case.uuid()),
        state: Set(presence.code().to_owned()),
        at: Set(to_millis(deed.now)),
        marked_by: Set(staff),
    };
    presence::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    // The deed began without knowing whose hearing it is.
    audit::insert(tx, &Line { case: Some(at_door.case), ..deed.line(Outcome::Done) }).await
}
