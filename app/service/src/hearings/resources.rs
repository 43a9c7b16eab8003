//! What a planner plans with, and the own appointments of whoever is planned with.

use crate::{Ctx, Fault};
use domain::{
    access::{Actor, act, scope},
    ids::{PlaceId, ResourceId},
    language::Lang,
    time::start_of_day,
};
use jiff::{ToSpan, civil::Date};
use store::{StoreError, places, resources as rows};

pub use store::resources::{Appointment, Resource, ResourceKind};

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
                let all = places::all(db).await?;
                let mut places: Vec<(PlaceId, String)> = all
                    .into_iter()
                    .filter(|place| own.contains(&place.id))
                    .map(|place| (place.id, place.name))
                    .collect();
                places.sort_by(|(_, a), (_, b)| a.cmp(b));
                Ok(Planned { places, all: rows::all(db, &scope).await? })
            })
        })
        .await
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
pub async fn add_resource(ctx: &Ctx, new: NewResource) -> Result<ResourceId, AddRefusal> {
    let scope = scope::<act::ManageResources>(&ctx.actor).map_err(Fault::from)?;
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
    let id = ResourceId::from_uuid(ctx.ids.next(ctx.now));
    let languages = if interprets { new.languages } else { Vec::new() };
    let resource = Resource { id, kind: new.kind, name, place: new.place, languages, staff: None };
    let about = format!("add {} {id}", new.kind.code());
    ctx.store
        .write(ctx.deed_at_large::<act::ManageResources>().about(about), move |tx| {
            let (scope, resource, login) = (scope.clone(), resource.clone(), login.clone());
            Box::pin(async move {
                let staff = match login.as_str() {
                    "" => None,
                    login => {
                        let found = rows::somebody(tx, &scope, resource.kind, login).await?;
                        Some(found.ok_or(AddRefusal::NoAccount)?)
                    }
                };
                rows::add(tx, &scope, &Resource { staff, ..resource }).await?;
                Ok(id)
            })
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
