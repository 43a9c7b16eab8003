//! Giving roles, by four eyes: one administrator asks, another one confirms.

use super::{SteppedUp, entry::own, people::manages};
use crate::{Ctx, Fault};
use domain::{
    access::{Actor, act},
    grant::{Ending, NotSo, WORDS_CHARS, may_ask, split},
    ids::{RoleRequestId, StaffId},
};
use std::{collections::HashMap, sync::Arc};
use store::{
    StoreError, Tx, grants as rows,
    staff::{self, Given, Manages},
};

pub use store::grants::Asked;

/// Requests on one page at most.
const LIST: u64 = 200;

/// Why roles are not asked for, or a request does not end so.
#[derive(Debug, thiserror::Error)]
pub enum GrantRefusal {
    #[error(transparent)]
    NotSo(#[from] NotSo),
    #[error("no roles were named that would be new")]
    Nothing,
    #[error("a refusal says why")]
    WordsMissing,
    #[error("longer than {WORDS_CHARS} characters")]
    TooLong,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for GrantRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// What came of a change of roles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Taken away, at once.
    pub taken: Vec<Given>,
    /// Asked for; another administrator has to confirm.
    pub asked: Vec<Given>,
}

/// Who asks; `None` for the command line.
pub(super) fn asker(ctx: &Ctx) -> Option<StaffId> {
    match &ctx.actor {
        Actor::Staff { staff, .. } => Some(*staff),
        _ => None,
    }
}

/// Leaves a request for `roles`, inside the deed that asks for them.
pub(super) async fn ask(
    tx: &Tx,
    ctx: &Ctx,
    manages: &(dyn Manages + Send + Sync),
    whom: StaffId,
    roles: &[Given],
) -> Result<(), StoreError> {
    let id = RoleRequestId::from_uuid(ctx.ids.next(ctx.now));
    rows::ask(tx, manages, id, whom, asker(ctx), roles).await
}

/// Gives somebody these roles instead of those before: what is taken away counts at once and ends their stays, what is
/// new waits for another administrator.
///
/// # Errors
/// [`GrantRefusal`]; [`Fault::Absent`] when there is nobody, or for anybody who may not manage staff.
pub async fn change_roles(
    ctx: &Ctx,
    _: SteppedUp,
    whom: StaffId,
    wanted: Vec<Given>,
) -> Result<Changed, GrantRefusal> {
    let manages = manages(ctx)?;
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed_at_large::<act::ManageStaff>().about(format!("roles {whom}")), move |tx| {
            let (ctx, manages, wanted) = (inside.clone(), Arc::clone(&manages), wanted.clone());
            Box::pin(async move {
                if staff::by_id(tx, whom).await?.is_none() {
                    return Err(Fault::Absent.into());
                }
                let had = staff::roles(tx, whom).await?;
                let (kept, asked) = split(&had, &wanted);
                if !asked.is_empty() && !may_ask(asker(&ctx), whom) {
                    return Err(NotSo::Oneself.into());
                }
                let taken: Vec<Given> = had.into_iter().filter(|given| !kept.contains(given)).collect();
                if taken.is_empty() && asked.is_empty() {
                    return Err(GrantRefusal::Nothing);
                }
                if !taken.is_empty() {
                    staff::set_roles(tx, &*manages, whom, &kept).await?;
                }
                if !asked.is_empty() {
                    ask(tx, &ctx, &*manages, whom, &asked).await?;
                }
                Ok(Changed { taken, asked })
            })
        })
        .await
}

/// Takes roles away, at once, and leaves those in `kept` that they have. All their stays end.
///
/// # Errors
/// As [`change_roles`].
pub async fn take_roles(ctx: &Ctx, whom: StaffId, kept: Vec<Given>) -> Result<(), GrantRefusal> {
    let manages = manages(ctx)?;
    ctx.store
        .write(ctx.deed_at_large::<act::ManageStaff>().about(format!("take {whom}")), move |tx| {
            let (manages, kept) = (Arc::clone(&manages), kept.clone());
            Box::pin(async move {
                let had = staff::roles(tx, whom).await?;
                let left: Vec<Given> = had.iter().filter(|given| kept.contains(given)).cloned().collect();
                if left.len() == had.len() {
                    return Err(GrantRefusal::Nothing);
                }
                Ok(staff::set_roles(tx, &*manages, whom, &left).await?)
            })
        })
        .await
}

/// Requests, and the names of everybody in them.
#[derive(Clone, Debug)]
pub struct Requests {
    /// The oldest first.
    pub asked: Vec<Asked>,
    pub names: HashMap<StaffId, String>,
}

/// Requests that wait, and those that nobody confirmed in time.
///
/// # Errors
/// [`Fault::Absent`] for anybody who may not manage staff.
pub async fn requests(ctx: &Ctx) -> Result<Requests, Fault> {
    read(ctx, Which::Open).await
}

/// Every request about one member of staff, the newest first.
///
/// # Errors
/// As [`requests`].
pub async fn requests_of(ctx: &Ctx, whom: StaffId) -> Result<Requests, Fault> {
    read(ctx, Which::Of(whom)).await
}

/// One request, as a list of one.
///
/// # Errors
/// [`Fault::Absent`] when there is none, or for anybody who may not manage staff.
pub async fn request(ctx: &Ctx, id: RoleRequestId) -> Result<Requests, Fault> {
    read(ctx, Which::One(id)).await
}

/// Which requests are read.
#[derive(Clone, Copy)]
enum Which {
    Open,
    Of(StaffId),
    One(RoleRequestId),
}

async fn read(ctx: &Ctx, which: Which) -> Result<Requests, Fault> {
    let manages = manages(ctx)?;
    ctx.store
        .look(ctx.deed_at_large::<act::ManageStaff>().about("requests"), move |look| {
            Box::pin(async move {
                let asked = match which {
                    Which::Open => rows::open(look, &*manages, LIST).await?,
                    Which::Of(whom) => rows::of_staff(look, &*manages, whom, LIST).await?,
                    Which::One(id) => vec![rows::one(look, &*manages, id).await?.ok_or(Fault::Absent)?],
                };
                let people = |one: &Asked| [Some(one.request.whom), one.request.by, one.ended_by];
                let who: Vec<StaffId> = asked.iter().flat_map(people).flatten().collect();
                let names = staff::names(look, &who).await?;
                Ok(Requests { asked, names })
            })
        })
        .await
}

/// Confirms: the roles count from now on, and the stays of who got them end.
///
/// # Errors
/// [`GrantRefusal`]; [`Fault::Absent`] when there is no such request, or for anybody but an administrator.
pub async fn confirm(ctx: &Ctx, _: SteppedUp, id: RoleRequestId) -> Result<(), GrantRefusal> {
    end(ctx, id, Ending::Confirmed, None).await
}

/// Refuses, and says why.
///
/// # Errors
/// As [`confirm`].
pub async fn refuse(ctx: &Ctx, id: RoleRequestId, words: &str) -> Result<(), GrantRefusal> {
    let words = words.trim();
    match words.chars().count() {
        0 => Err(GrantRefusal::WordsMissing),
        1..=WORDS_CHARS => end(ctx, id, Ending::Refused, Some(words.to_owned())).await,
        _ => Err(GrantRefusal::TooLong),
    }
}

/// Takes the own request back.
///
/// # Errors
/// As [`confirm`].
pub async fn withdraw(ctx: &Ctx, id: RoleRequestId) -> Result<(), GrantRefusal> {
    end(ctx, id, Ending::Withdrawn, None).await
}

async fn end(
    ctx: &Ctx,
    id: RoleRequestId,
    ending: Ending,
    words: Option<String>,
) -> Result<(), GrantRefusal> {
    let (manages, me, now) = (manages(ctx)?, own(ctx)?, ctx.now);
    let deed = ctx.deed_at_large::<act::ManageStaff>().about(format!("request {id}")).because(ending.code());
    ctx.store
        .write(deed, move |tx| {
            let (manages, words) = (Arc::clone(&manages), words.clone());
            Box::pin(async move {
                let asked = rows::one(tx, &*manages, id).await?.ok_or(Fault::Absent)?;
                asked.request.may_end(ending, me, now)?;
                // Two who decide at once: the first one counts.
                if !rows::end(tx, &*manages, id, ending, me, words.as_deref()).await? {
                    return Err(NotSo::Over.into());
                }
                if ending == Ending::Confirmed {
                    let whom = asked.request.whom;
                    let mut roles = staff::roles(tx, whom).await?;
                    let new: Vec<Given> =
                        asked.roles.into_iter().filter(|given| !roles.contains(given)).collect();
                    roles.extend(new);
                    staff::set_roles(tx, &*manages, whom, &roles).await?;
                }
                Ok(())
            })
        })
        .await
}
