//! Joiners and leavers.

use super::{SteppedUp, grants};
use crate::{
    Ctx, Fault,
    secret::{self, Strength},
};
use domain::{
    access::{Actor, Role, act, scope},
    grant,
    ids::{PlaceId, StaffId},
    time::day,
};
use jiff::civil::Date;
use rand::Rng;
use std::sync::Arc;
use store::{
    StoreError,
    access::System,
    accounts::{self as rows, Subject},
    places as place_rows,
    staff::{self, Manages},
};

pub use store::{
    accounts::Session,
    places::{Place, PlaceKind},
    staff::{Given, Member},
};

/// Proof that staff may be managed: by an administrator, or from the command line.
pub(super) fn manages(ctx: &Ctx) -> Result<Arc<dyn Manages + Send + Sync>, Fault> {
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

/// Somebody who has joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    pub id: StaffId,
    /// Shown once; it opens nothing without a second factor.
    pub password: String,
    /// Whether the role still waits for a second administrator; until then they do not come in.
    pub waits: bool,
}

/// Lets somebody join. The role waits for a second administrator, unless this is the very first one, whom only the
/// command line can make.
///
/// # Errors
/// [`JoinRefusal`].
pub async fn join(ctx: &Ctx, _: SteppedUp, joiner: &Joiner) -> Result<Joined, JoinRefusal> {
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
        roles: Vec::new(),
    };
    let roles = vec![Given { role: joiner.role, team: joiner.team.clone(), place: joiner.place }];
    let (inside, by_program) = (ctx.clone(), ctx.actor == Actor::System);
    let waits = ctx
        .store
        .write(ctx.deed_at_large::<act::ManageStaff>().about(format!("join {id}")), move |tx| {
            let (ctx, manages, new, roles) =
                (inside.clone(), Arc::clone(&manages), new.clone(), roles.clone());
            Box::pin(async move {
                let administrators = staff::working_as(tx, Role::Administrator, day(ctx.now)).await?;
                let first = grant::first(administrators, by_program)
                    && roles.iter().all(|given| given.role == Role::Administrator);
                if !staff::create(tx, &*manages, &new).await? {
                    return Err(JoinRefusal::LoginTaken);
                }
                if first {
                    staff::set_roles(tx, &*manages, id, &roles).await?;
                } else {
                    grants::ask(tx, &ctx, &*manages, id, &roles).await?;
                }
                Ok(!first)
            })
        })
        .await?;
    Ok(Joined { id, password, waits })
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

/// The stays of a member of staff that have not ended, newest first.
///
/// # Errors
/// [`Fault::Absent`] for anybody who may not manage staff.
pub async fn stays(ctx: &Ctx, id: StaffId) -> Result<Vec<Session>, Fault> {
    let (_, now) = (manages(ctx)?, ctx.now);
    ctx.store
        .look(ctx.deed_at_large::<act::ManageStaff>().about(format!("stays {id}")), move |look| {
            Box::pin(async move { Ok(rows::sessions(look, Subject::Staff(id), now).await?) })
        })
        .await
}

/// Ends all stays of a member of staff: the next request of each is refused.
///
/// # Errors
/// [`Fault::Absent`] for anybody who may not manage staff.
pub async fn end_stays(ctx: &Ctx, id: StaffId) -> Result<(), Fault> {
    manages(ctx)?;
    ctx.store
        .write(ctx.deed_at_large::<act::ManageStaff>().about(format!("end-stays {id}")), move |tx| {
            Box::pin(async move {
                Ok::<_, Fault>(rows::end_sessions(tx, Subject::Staff(id), None).await.map(drop)?)
            })
        })
        .await
}

/// Recovery: takes the second factor and all passkeys away and gives a new password, shown once. All stays end.
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
