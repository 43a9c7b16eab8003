//! The planner's side: opening and closing times.

use super::wall::{WallTime, instant};
use crate::{Ctx, Fault};
use domain::{
    access::{act, scope},
    hearing::Kind,
    ids::{PlaceId, ResourceId, TimeId},
    language::Lang,
    time::start_of_day,
};
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time as Clock},
};
use store::{
    StoreError,
    hearings::{self as rows, BookError, OpenError},
    places,
    resources::{self, ResourceKind},
};

pub use store::hearings::TimeLine;

/// Days of one list.
const DAYS: i64 = 14;

/// Longest time, in quarters of an hour: a working day.
const QUARTERS_AT_MOST: u8 = 36;

/// A time that a planner wants to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub kind: Kind,
    pub place: PlaceId,
    pub date: Date,
    pub clock: Clock,
    /// Length in quarters of an hour.
    pub quarters: u8,
    pub language: Lang,
    pub officer: ResourceId,
    pub interpreter: ResourceId,
    pub room: ResourceId,
}

/// Why a time is not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenTimeRefusal {
    #[error("{resource} is busy at {at}")]
    Busy { resource: String, at: Timestamp },
    /// Not at this place, not of this kind, or an interpreter without the language.
    #[error("{resource} does not fit")]
    Unfit { resource: String },
    #[error("it has begun already")]
    Past,
    #[error("longer than a working day, or no time at all")]
    Length,
    #[error("not on a quarter of an hour")]
    NotAQuarter,
    #[error("the clock skips this hour in that night")]
    Skipped,
    #[error("the clock shows this hour twice in that night")]
    Twice,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for OpenTimeRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Opens a time: officer, interpreter and room are claimed for every quarter of an hour of it, or nothing is.
///
/// # Errors
/// [`OpenTimeRefusal`].
pub async fn open_time(ctx: &Ctx, opening: &Opening) -> Result<TimeId, OpenTimeRefusal> {
    let scope = scope::<act::OpenTimes>(&ctx.actor).map_err(Fault::from)?;
    let starts = instant(opening.date, opening.clock).map_err(|odd| match odd {
        WallTime::Skipped => OpenTimeRefusal::Skipped,
        WallTime::Twice => OpenTimeRefusal::Twice,
    })?;
    if starts <= ctx.now {
        return Err(OpenTimeRefusal::Past);
    }
    if opening.quarters == 0 || opening.quarters > QUARTERS_AT_MOST {
        return Err(OpenTimeRefusal::Length);
    }
    if starts.as_second() % 900 != 0 {
        return Err(OpenTimeRefusal::NotAQuarter);
    }
    let id = TimeId::from_uuid(ctx.ids.next(ctx.now));
    let new = rows::Opening {
        time: domain::hearing::Time {
            id,
            kind: opening.kind,
            place: opening.place,
            starts,
            quarters: opening.quarters,
            language: opening.language,
        },
        officer: opening.officer,
        interpreter: opening.interpreter,
        room: opening.room,
    };
    ctx.store
        .write(ctx.deed_at_large::<act::OpenTimes>().about(format!("time {id}")), move |tx| {
            let (scope, new) = (scope.clone(), new.clone());
            Box::pin(async move {
                let Err(error) = rows::open(tx, &scope, &new).await else { return Ok(id) };
                let resources = resources::all(tx, &scope).await?;
                let name = |id: ResourceId| {
                    let named = resources.iter().find(|resource| resource.id == id);
                    named.map(|resource| resource.name.clone()).unwrap_or_default()
                };
                Err(match error {
                    OpenError::Busy { resource, at } => {
                        OpenTimeRefusal::Busy { resource: name(resource), at }
                    }
                    OpenError::Unfit { resource } => OpenTimeRefusal::Unfit { resource: name(resource) },
                    OpenError::Store(error) => error.into(),
                })
            })
        })
        .await
}

/// Why a time is not closed.
#[derive(Debug, thiserror::Error)]
pub enum CloseRefusal {
    #[error("somebody has this time")]
    Taken,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for CloseRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Closes a time that nobody has, and frees what it claimed.
///
/// # Errors
/// [`CloseRefusal`].
pub async fn close_time(ctx: &Ctx, time: TimeId) -> Result<(), CloseRefusal> {
    let scope = scope::<act::OpenTimes>(&ctx.actor).map_err(Fault::from)?;
    ctx.store
        .write(ctx.deed_at_large::<act::OpenTimes>().about(format!("close {time}")), move |tx| {
            let scope = scope.clone();
            Box::pin(async move {
                rows::close(tx, &scope, time).await.map_err(|error| match error {
                    BookError::Taken | BookError::Already => CloseRefusal::Taken,
                    BookError::Store(error) => error.into(),
                })
            })
        })
        .await
}

/// The times at the planner's places in the fourteen days from `from`.
///
/// # Errors
/// [`Fault::Absent`] for roles that do not plan.
pub async fn times(ctx: &Ctx, from: Date) -> Result<Vec<TimeLine>, Fault> {
    let scope = scope::<act::ListTimes>(&ctx.actor)?;
    let until = from.checked_add(DAYS.days()).unwrap_or(from);
    let (from, until) = (start_of_day(from), start_of_day(until));
    ctx.store
        .look(ctx.deed_at_large::<act::ListTimes>(), move |look| {
            Box::pin(async move { Ok(rows::times(look, &scope, from, until).await?) })
        })
        .await
}

/// What a planner can choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    pub places: Vec<(PlaceId, String)>,
    pub officers: Vec<(ResourceId, String)>,
    pub interpreters: Vec<(ResourceId, String, Vec<Lang>)>,
    pub rooms: Vec<(ResourceId, String, Option<PlaceId>)>,
}

/// Places, officers, interpreters and rooms of the planner.
///
/// # Errors
/// [`Fault::Absent`] for roles that do not plan.
pub async fn choices(ctx: &Ctx) -> Result<Choices, Fault> {
    let scope = scope::<act::OpenTimes>(&ctx.actor)?;
    let own = match &ctx.actor {
        domain::access::Actor::Staff { places, .. } => places.clone(),
        _ => Vec::new(),
    };
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let all = places::all(db).await?;
                let here = all.into_iter().filter(|place| own.contains(&place.id));
                let mut choices = Choices {
                    places: here.map(|place| (place.id, place.name)).collect(),
                    ..Choices::default()
                };
                for resource in resources::all(db, &scope).await? {
                    let (id, name) = (resource.id, resource.name);
                    match resource.kind {
                        ResourceKind::Officer => choices.officers.push((id, name)),
                        ResourceKind::Interpreter => {
                            choices.interpreters.push((id, name, resource.languages));
                        }
                        ResourceKind::Room => choices.rooms.push((id, name, resource.place)),
                    }
                }
                Ok(choices)
            })
        })
        .await
}
