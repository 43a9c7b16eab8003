//! Joiners and leavers.

use super::SteppedUp;
use crate::{
    Ctx, Fault,
    secret::{self, Strength},
};
use domain::{
    access::{Actor, Role, act, scope},
    ids::{PlaceId, StaffId},
};
use jiff::civil::Date;
use rand::Rng;
use std::sync::Arc;
use store::{
    StoreError,
    access::System,
    places as place_rows,
    staff::{self, Manages},
};

pub use store::{
    places::Place,
    staff::{Given, Member},
};

/// Proof that staff may be managed: by an administrator, or from the command line.
fn manages(ctx: &Ctx) -> Result<Arc<dyn Manages + Send + Sync>, Fault> {
    if ctx.actor == Actor::System {
        Ok(Arc::new(System::acting(&ctx.actor)?))
    } else {
        Ok(Arc::new(scope::<act::ManageStaff>(&ctx.actor)?))
    }
}

/// All members of staff, by name.
///
/// # Errors
/// [`Fault::Absent`] for anybody who may not manage staff.
pub async fn members(ctx: &Ctx) -> Result<Vec<Member>, Fault> {
    let manages = manages(ctx)?;
    ctx.store
        .look(ctx.deed_at_large::<act::ManageStaff>(), move |look| {
            Box::pin(async move { Ok(staff::list(look, &*manages).await?) })
        })
        .await
}

/// One member of staff.
///
/// # Errors
/// [`Fault::Absent`] when there is none, or for anybody who may not manage staff.
pub async fn member(ctx: &Ctx, id: StaffId) -> Result<Member, Fault> {
    members(ctx).await?.into_iter().find(|member| member.id == id).ok_or(Fault::Absent)
}

/// All places, by name.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn places(ctx: &Ctx) -> Result<Vec<Place>, Fault> {
    ctx.store.read(|db| Box::pin(async move { Ok::<_, Fault>(place_rows::all(db).await?) })).await
}

/// Somebody who joins, in one role; further roles are given on their page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joiner {
    pub login: String,
    pub name: String,
    pub role: Role,
    pub team: Option<String>,
    pub place: Option<PlaceId>,
    pub starts: Date,
}

/// Why somebody does not join.
#[derive(Debug, thiserror::Error)]
pub enum JoinRefusal {
    #[error("the login name is taken")]
    LoginTaken,
    #[error("a login name has 3 to 40 small letters, digits, dots or dashes")]
    LoginBad,
    #[error("the name is missing")]
    NameMissing,
    #[error("the role belongs to people who wait, not to staff")]
    NotAStaffRole,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for JoinRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Lets somebody join. The password that comes back is shown once; it opens nothing without a second factor.
///
/// # Errors
/// [`JoinRefusal`].
pub async fn join(ctx: &Ctx, joiner: &Joiner) -> Result<(StaffId, String), JoinRefusal> {
    let manages = manages(ctx)?;
    let login = joiner.login.trim().to_lowercase();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-');
    if !(3..=40).contains(&login.len()) || !login.chars().all(plain) {
        return Err(JoinRefusal::LoginBad);
    }
    let name = joiner.name.trim().to_owned();
    if name.is_empty() {
        return Err(JoinRefusal::NameMissing);
    }
    if joiner.role.is_person() {
        return Err(JoinRefusal::NotAStaffRole);
    }
    let password = new_password();
    let id = StaffId::from_uuid(ctx.ids.next(ctx.now));
    let new = staff::Joiner {
        id,
        login,
        name,
        secret_hash: secret::hash(password.as_bytes(), Strength::Staff).await.map_err(Fault::from)?,
        starts: joiner.starts,
        ends: None,
        roles: vec![Given { role: joiner.role, team: joiner.team.clone(), place: joiner.place }],
    };
    ctx.store
        .write(ctx.deed_at_large::<act::ManageStaff>().about(format!("join {id}")), move |tx| {
            let (manages, new) = (Arc::clone(&manages), new.clone());
            Box::pin(async move {
                if staff::create(tx, &*manages, &new).await? { Ok(()) } else { Err(JoinRefusal::LoginTaken) }
            })
        })
        .await?;
    Ok((id, password))
}

/// From `on` they can no longer come in; when that is today, their stays end at once.
///
/// # Errors
/// [`Fault::Absent`] when there is nobody, or for anybody who may not manage staff.
pub async fn leave(ctx: &Ctx, id: StaffId, on: Date) -> Result<(), Fault> {
    let manages = manages(ctx)?;
    ctx.store
        .write(ctx.deed_at_large::<act::ManageStaff>().about(format!("leave {id}")), move |tx| {
            let manages = Arc::clone(&manages);
            Box::pin(async move { Ok(staff::leave(tx, &*manages, id, on).await?) })
        })
        .await
}

/// Gives these roles instead of those before. All stays end, so that no old role lives on in one.
///
/// # Errors
/// [`Fault::Absent`] when there is nobody, or for anybody who may not manage staff.
pub async fn set_roles(ctx: &Ctx, id: StaffId, roles: Vec<Given>) -> Result<(), Fault> {
    let manages = manages(ctx)?;
    ctx.store
        .write(ctx.deed_at_large::<act::ManageStaff>().about(format!("roles {id}")), move |tx| {
            let (manages, roles) = (Arc::clone(&manages), roles.clone());
            Box::pin(async move {
                if staff::by_id(tx, id).await?.is_none() {
                    return Err(Fault::Absent);
                }
                Ok(staff::set_roles(tx, &*manages, id, &roles).await?)
            })
        })
        .await
}

/// Recovery: takes the second factor away and gives a new password, shown once. All stays end.
///
/// Dangerous, because the password opens the way in for whoever holds it.
///
/// # Errors
/// [`Fault::Absent`] when there is nobody, or for anybody who may not manage staff.
pub async fn reset_factor(ctx: &Ctx, _: SteppedUp, id: StaffId) -> Result<String, Fault> {
    let manages = manages(ctx)?;
    let password = new_password();
    let hash = secret::hash(password.as_bytes(), Strength::Staff).await?;
    ctx.store
        .write(ctx.deed_at_large::<act::ManageStaff>().about(format!("reset {id}")), move |tx| {
            let (manages, hash) = (Arc::clone(&manages), hash.clone());
            Box::pin(async move {
                if staff::by_id(tx, id).await?.is_none() {
                    return Err(Fault::Absent);
                }
                staff::set_secret(tx, id, &hash).await?;
                Ok(staff::reset_totp(tx, &*manages, id).await?)
            })
        })
        .await?;
    Ok(password)
}

/// A password of five groups of four, without letters that are mistaken for one another.
#[expect(clippy::disallowed_methods, reason = "a secret must not repeat, not even in a test")]
pub fn new_password() -> String {
    const ALPHABET: &[u8] = b"23456789abcdefghjkmnpqrstuvwxyz";
    let mut rng = rand::rng();
    let mut group =
        || -> String { (0..4).map(|_| char::from(ALPHABET[rng.random_range(0..ALPHABET.len())])).collect() };
    [group(), group(), group(), group(), group()].join("-")
}
