//! What a planner plans with, and the own appointments of whoever is planned with.

use crate::{Ctx, Fault};
use domain::{
    access::{Actor, Scope, act, scope},
    ids::{PlaceId, ResourceId},
    language::Lang,
    time::start_of_day,
};
use jiff::{ToSpan, civil::Date};
use store::{
    StoreError, Tx,
    places::{self, Place},
    resources as rows,
};

pub use store::resources::{Appointment, Known, Resource, ResourceKind};

/// Longest name, in characters.
pub const RESOURCE_CHARS: usize = 80;

/// Days of one list of own appointments.
pub const APPOINTMENT_DAYS: i64 = 14;

/// What can be planned with at the places of the planner.
#[derive(Clone, Debug)]
pub struct Planned {
    pub places: Vec<(PlaceId, String)>,
    pub all: Vec<Resource>,
}

/// Officers, interpreters and rooms of the planner's places, by name.
///
/// # Errors
/// [`Fault::Absent`] for roles that do not plan.
pub async fn resources(ctx: &Ctx) -> Result<Planned, Fault> {
    let scope = scope::<act::ManageResources>(&ctx.actor)?;
    let own = own_places(ctx);
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let places = named(places::all(db).await?, &own);
                Ok(Planned { places, all: rows::all(db, &scope).await? })
            })
        })
        .await
}

/// The places among `own`, by name.
fn named(all: Vec<Place>, own: &[PlaceId]) -> Vec<(PlaceId, String)> {
    let here = all.into_iter().filter(|place| own.contains(&place.id));
    let mut places: Vec<(PlaceId, String)> = here.map(|place| (place.id, place.name)).collect();
    places.sort_by(|(_, a), (_, b)| a.cmp(b));
    places
}

fn own_places(ctx: &Ctx) -> Vec<PlaceId> {
    match &ctx.actor {
        Actor::Staff { places, .. } => places.clone(),
        _ => Vec::new(),
    }
}

/// What a planner wants to plan with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewResource {
    pub kind: ResourceKind,
    pub name: String,
    /// `None` only for an interpreter, who may come to any place.
    pub place: Option<PlaceId>,
    /// What an interpreter speaks; empty for the others.
    pub languages: Vec<Lang>,
    /// The login of whoever it is; may be empty.
    pub login: String,
}

/// Why it is not added.
#[derive(Debug, thiserror::Error)]
pub enum AddRefusal {
    #[error("the name is missing")]
    NameMissing,
    #[error("the name is longer than {RESOURCE_CHARS} characters")]
    NameTooLong,
    #[error("an officer and a room are somewhere")]
    NoPlace,
    #[error("an interpreter speaks something")]
    NoLanguage,
    #[error("nobody with this login who works as this and is none yet")]
    NoAccount,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for AddRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Adds an officer, interpreter or room.
///
/// # Errors
/// [`AddRefusal`]; a place of another planner is [`Fault::Absent`].
pub async fn add_resource(ctx: &Ctx, new: NewResource) -> Result<(), AddRefusal> {
    let scope = scope::<act::ManageResources>(&ctx.actor).map_err(Fault::from)?;
    let id = ResourceId::from_uuid(ctx.ids.next(ctx.now));
    let (resource, login) = checked(ctx, id, new)?;
    let about = format!("add {} {id}", resource.kind.code());
    ctx.store
        .write(ctx.deed_at_large::<act::ManageResources>().about(about), move |tx| {
            let (scope, resource, login) = (scope.clone(), resource.clone(), login.clone());
            Box::pin(async move {
                let resource = with_account(tx, &scope, resource, &login).await?;
                Ok(rows::add(tx, &scope, &resource).await?)
            })
        })
        .await
}

/// Changes an officer, interpreter or room; the kind stays.
///
/// # Errors
/// [`AddRefusal`]; what is not the planner's is [`Fault::Absent`].
pub async fn change_resource(ctx: &Ctx, id: ResourceId, new: NewResource) -> Result<(), AddRefusal> {
    let scope = scope::<act::ManageResources>(&ctx.actor).map_err(Fault::from)?;
    let (resource, login) = checked(ctx, id, new)?;
    let about = format!("change {} {id}", resource.kind.code());
    ctx.store
        .write(ctx.deed_at_large::<act::ManageResources>().about(about), move |tx| {
            let (scope, resource, login) = (scope.clone(), resource.clone(), login.clone());
            Box::pin(async move {
                let resource = with_account(tx, &scope, resource, &login).await?;
                Ok(rows::change(tx, &scope, &resource).await?)
            })
        })
        .await
}

/// What was typed, as a resource without its account, and the login of that.
fn checked(ctx: &Ctx, id: ResourceId, new: NewResource) -> Result<(Resource, String), AddRefusal> {
    let (name, login) = (new.name.trim().to_owned(), new.login.trim().to_lowercase());
    if name.is_empty() {
        return Err(AddRefusal::NameMissing);
    }
    if name.chars().count() > RESOURCE_CHARS {
        return Err(AddRefusal::NameTooLong);
    }
    let interprets = new.kind == ResourceKind::Interpreter;
    if !interprets && new.place.is_none() {
        return Err(AddRefusal::NoPlace);
    }
    if interprets && new.languages.is_empty() {
        return Err(AddRefusal::NoLanguage);
    }
    if new.place.is_some_and(|place| !own_places(ctx).contains(&place)) {
        return Err(Fault::Absent.into());
    }
    let languages = if interprets { new.languages } else { Vec::new() };
    Ok((Resource { id, kind: new.kind, name, place: new.place, languages, staff: None }, login))
}

async fn with_account(
    tx: &Tx,
    scope: &Scope<act::ManageResources>,
    resource: Resource,
    login: &str,
) -> Result<Resource, AddRefusal> {
    if login.is_empty() {
        return Ok(resource);
    }
    let found = rows::somebody(tx, scope, &resource, login).await?;
    Ok(Resource { staff: Some(found.ok_or(AddRefusal::NoAccount)?), ..resource })
}

/// One officer, interpreter or room, and the places of the planner.
///
/// # Errors
/// [`Fault::Absent`] for what is not the planner's, or is planned with no more.
pub async fn resource(ctx: &Ctx, id: ResourceId) -> Result<(Known, Vec<(PlaceId, String)>), Fault> {
    let scope = scope::<act::ManageResources>(&ctx.actor)?;
    let (own, now) = (own_places(ctx), ctx.now);
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let known = rows::one(db, &scope, id, now).await?;
                Ok((known, named(places::all(db).await?, &own)))
            })
        })
        .await
}

/// Plans with it no more, from now on. Appointments that were made stand, and times that are open stay open.
///
/// # Errors
/// As [`resource`].
pub async fn end_resource(ctx: &Ctx, id: ResourceId) -> Result<(), Fault> {
    let scope = scope::<act::ManageResources>(&ctx.actor)?;
    ctx.store
        .write(ctx.deed_at_large::<act::ManageResources>().about(format!("end {id}")), move |tx| {
            let scope = scope.clone();
            Box::pin(async move { rows::end(tx, &scope, id).await.map_err(Fault::from) })
        })
        .await
}

/// The own appointments of the actor in the [`APPOINTMENT_DAYS`] days from `from`.
///
/// # Errors
/// [`Fault::Absent`] for roles that are not planned with.
pub async fn appointments(ctx: &Ctx, from: Date) -> Result<Vec<Appointment>, Fault> {
    let scope = scope::<act::ListAppointments>(&ctx.actor)?;
    let (begin, end) = (start_of_day(from), start_of_day(from.saturating_add(APPOINTMENT_DAYS.days())));
    ctx.store
        .look(ctx.deed_at_large::<act::ListAppointments>(), move |look| {
            Box::pin(async move { Ok(rows::appointments(look, &scope, begin, end).await?) })
        })
        .await
}
