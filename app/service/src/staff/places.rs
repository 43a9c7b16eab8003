//! Places, as the administrator keeps them, and the teams that occur.

use super::people::manages;
use crate::{Ctx, Fault};
use domain::{
    access::{Role, act},
    ids::PlaceId,
};
use std::{collections::BTreeMap, sync::Arc};
use store::{
    StoreError,
    places::{self as rows, Place, PlaceKind},
};

/// Longest name of a place, in characters.
pub const PLACE_CHARS: usize = 80;

/// Why a place is not kept.
#[derive(Debug, thiserror::Error)]
pub enum PlaceRefusal {
    #[error("the name is missing")]
    NameMissing,
    #[error("the name is longer than {PLACE_CHARS} characters")]
    TooLong,
    #[error("there is a place with this name")]
    Taken,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for PlaceRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// A team of some role, and how many work in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    pub name: String,
    /// Each role that occurs in it, with the number of people who have it.
    pub roles: Vec<(Role, usize)>,
}

/// The teams that occur in roles, by name. A team is what people are put into; there is no list of teams beside them.
///
/// # Errors
/// [`Fault::Absent`] for anybody who may not manage staff.
pub async fn teams(ctx: &Ctx) -> Result<Vec<Team>, Fault> {
    let members = super::members(ctx).await?;
    let mut teams: BTreeMap<String, BTreeMap<Role, usize>> = BTreeMap::new();
    for given in members.into_iter().flat_map(|member| member.roles) {
        if let Some(team) = given.team {
            *teams.entry(team).or_default().entry(given.role).or_default() += 1;
        }
    }
    Ok(teams.into_iter().map(|(name, roles)| Team { name, roles: roles.into_iter().collect() }).collect())
}

/// Adds a place, or gives one another name: `id` says which.
///
/// # Errors
/// [`PlaceRefusal`]; [`Fault::Absent`] when there is no such place, or for anybody who may not manage staff.
pub async fn keep_place(
    ctx: &Ctx,
    id: Option<PlaceId>,
    name: &str,
    kind: PlaceKind,
) -> Result<(), PlaceRefusal> {
    let manages = manages(ctx)?;
    let name = name.trim().to_owned();
    match name.chars().count() {
        0 => return Err(PlaceRefusal::NameMissing),
        1..=PLACE_CHARS => {}
        _ => return Err(PlaceRefusal::TooLong),
    }
    let new = id.is_none();
    let id = id.unwrap_or_else(|| PlaceId::from_uuid(ctx.ids.next(ctx.now)));
    ctx.store
        .write(ctx.deed_at_large::<act::ManageStaff>().about(format!("place {id}")), move |tx| {
            let (manages, name) = (Arc::clone(&manages), name.clone());
            Box::pin(async move {
                let known = rows::all(tx).await?;
                let same = |place: &Place| place.id != id && place.name.to_lowercase() == name.to_lowercase();
                if known.iter().any(same) {
                    return Err(PlaceRefusal::Taken);
                }
                if new {
                    rows::add(tx, &*manages, &Place { id, name, kind }).await?;
                } else {
                    rows::rename(tx, &*manages, id, &name).await?;
                }
                Ok(())
            })
        })
        .await
}
