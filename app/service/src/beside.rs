//! Somebody of staff sits beside a person who uses the own account, and is recorded in all that is done meanwhile.
//!
//! The helper brings a code and nothing else: the person types it, remains the one who acts, and can send the helper
//! away at any moment. The permit of the helper over the case is asked for once, when it begins, so that nobody is
//! recorded beside a person of another place; it opens nothing.

use crate::{
    Ctx, Fault,
    accounts::{Stay, works},
    status::own_case,
    token::{beside_code, beside_hash},
    tries::{self, Door},
};
use domain::{
    access::{Action, Role, act, scope},
    beside::{BESIDE_MINUTES, BesideCode, CODE_MINUTES, TOLD},
    ids::StaffId,
};
use jiff::{Timestamp, ToSpan};
use store::{
    StoreError,
    access::permit,
    audit::{self, Line, Outcome},
    beside as rows, staff,
};

pub use store::beside::Beside;

/// Other codes that are tried when somebody shows the same digits already.
const CLASHES: usize = 8;
/// Times that somebody sat beside, and deeds with somebody beside, that are told.
const AT_MOST: u64 = 50;

/// A code to show. It exists here and on the screen of its maker only: the store has its hash.
#[derive(Clone, Debug)]
pub struct Offer {
    pub code: BesideCode,
    pub until: Timestamp,
}

/// Makes a code; one that the actor made before can no longer be used.
///
/// # Errors
/// [`Fault::Absent`] for roles without a desk.
pub async fn offer(ctx: &Ctx) -> Result<Offer, Fault> {
    let scope = scope::<act::SitBeside>(&ctx.actor)?;
    let until = ctx.now + CODE_MINUTES.minutes();
    for _ in 0..CLASHES {
        let code = beside_code();
        let (hash, scope) = (beside_hash(&code), scope.clone());
        let kept = ctx
            .store
            .write(ctx.deed_at_large::<act::SitBeside>().about("code"), move |tx| {
                let scope = scope.clone();
                Box::pin(async move { Ok::<_, Fault>(rows::offer(tx, &scope, &hash, until).await?) })
            })
            .await?;
        if kept {
            return Ok(Offer { code, until });
        }
    }
    Err(Fault::Busy("all codes that were tried are shown by others".into()))
}

/// Until when the actor sits beside somebody at the latest; never beside whom.
///
/// # Errors
/// [`Fault::Absent`] for roles without a desk.
pub async fn sits(ctx: &Ctx) -> Result<Option<Timestamp>, Fault> {
    let (scope, now) = (scope::<act::SitBeside>(&ctx.actor)?, ctx.now);
    ctx.store.read(move |db| Box::pin(async move { Ok(rows::sits(db, &scope, now).await?) })).await
}

/// The actor gets up. Twice is as good as once.
///
/// # Errors
/// [`Fault::Absent`] for roles without a desk.
pub async fn leave(ctx: &Ctx) -> Result<(), Fault> {
    let scope = scope::<act::SitBeside>(&ctx.actor)?;
    ctx.store
        .write(ctx.deed_at_large::<act::SitBeside>().about("leave"), move |tx| {
            let scope = scope.clone();
            Box::pin(async move { Ok(rows::leave(tx, &scope).await?) })
        })
        .await
}

/// Why nobody sits beside the person.
#[derive(Debug, thiserror::Error)]
pub enum BeginRefusal {
    /// Not shown by anybody, too old, used, or of another place: nobody can tell which.
    #[error("the code does not work")]
    Wrong,
    #[error("too many tries")]
    TooManyTries,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for BeginRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// The member of staff who shows `code` sits beside the signed-in person from now on, for the length of this stay and
/// [`BESIDE_MINUTES`] at most. Sent twice is sent once.
///
/// # Errors
/// [`BeginRefusal`].
pub async fn begin(ctx: &Ctx, stay: &Stay, code: &BesideCode) -> Result<(), BeginRefusal> {
    let case = own_case(ctx)?;
    if !tries::may_try(ctx, Door::Beside(case)).await? {
        return Err(BeginRefusal::TooManyTries);
    }
    let (inside, session, hash) = (ctx.clone(), stay.session, beside_hash(code));
    let until = ctx.now + BESIDE_MINUTES.minutes();
    ctx.store
        .write(ctx.deed::<act::InviteHelper>(case).about("begin"), move |tx| {
            let ctx = inside.clone();
            Box::pin(async move {
                let may = permit::<act::InviteHelper>(tx, &ctx.actor, case).await?;
                if !rows::began(tx, &may, &hash, session).await? {
                    let helper = rows::offered(tx, &hash, ctx.now).await?.ok_or(BeginRefusal::Wrong)?;
                    let actor = works(tx, helper.staff, helper.role, ctx.now).await?;
                    let actor = actor.ok_or(BeginRefusal::Wrong)?;
                    let sits = match permit::<act::SitBeside>(tx, &actor, case).await {
                        Err(StoreError::Absent) => return Err(BeginRefusal::Wrong),
                        sits => sits?,
                    };
                    if !rows::begin(tx, &may, &sits, &hash, session, until).await? {
                        return Err(BeginRefusal::Wrong);
                    }
                    // The actor was alone when the form was sent; the line says with whom they are now.
                    let line = Line { helper: Some(helper), ..tx.deed().line(Outcome::Done) };
                    audit::insert(tx, &line).await?;
                }
                Ok(tries::came_in(tx, &ctx, Door::Beside(case)).await?)
            })
        })
        .await
}

/// Nobody sits beside the signed-in person any more. Twice is as good as once.
///
/// # Errors
/// [`Fault::Absent`] for anybody without an own case.
pub async fn end(ctx: &Ctx, stay: &Stay) -> Result<(), Fault> {
    let case = own_case(ctx)?;
    let (actor, session) = (ctx.actor.clone(), stay.session);
    ctx.store
        .write(ctx.deed::<act::InviteHelper>(case).about("end"), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::InviteHelper>(tx, &actor, case).await?;
                Ok(rows::end(tx, &may, session).await?)
            })
        })
        .await
}

/// Something that was done with somebody beside: never what it said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    pub at: Timestamp,
    pub action: Action,
    pub staff: StaffId,
    /// The role in which somebody sat there.
    pub role: Role,
}

/// The deeds of the person of a case with somebody beside, newest first.
pub(crate) async fn done<A: audit::SeesHelpers>(
    db: &dyn store::Reads,
    may: &domain::access::Permit<A>,
) -> Result<Vec<Done>, StoreError> {
    let lines = audit::with_helper(db, may, TOLD, AT_MOST).await?;
    let done = lines.into_iter().filter_map(|line| {
        let (action, helper) = (Action::from_code(&line.action)?, line.helper?);
        Some(Done { at: line.at, action, staff: helper.staff, role: helper.role })
    });
    Ok(done.collect())
}

/// Somebody who sat beside the person, and what was done meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    pub name: String,
    pub role: Role,
    pub began: Timestamp,
    /// When it ended, or will at the latest.
    pub ends: Timestamp,
    /// Newest first.
    pub done: Vec<Done>,
}

/// Who sat beside the signed-in person, newest first.
///
/// # Errors
/// [`Fault::Absent`] while somebody sits there: the person reads this alone.
pub async fn past(ctx: &Ctx) -> Result<Vec<Sitting>, Fault> {
    let case = own_case(ctx)?;
    let actor = ctx.actor.clone();
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::ManageAccount>(db, &actor, case).await?;
                let past = rows::past(db, &may, AT_MOST).await?;
                let done = done(db, &may).await?;
                let who: Vec<StaffId> = past.iter().map(|sitting| sitting.helper.staff).collect();
                let names = staff::names(db, &who).await?;
                let sitting = |sitting: rows::Sitting| {
                    let rows::Sitting { helper, began, ends } = sitting;
                    let meanwhile =
                        |done: &&Done| done.staff == helper.staff && (began..=ends).contains(&done.at);
                    Sitting {
                        name: names.get(&helper.staff).cloned().unwrap_or_default(),
                        role: helper.role,
                        began,
                        ends,
                        done: done.iter().filter(meanwhile).copied().collect(),
                    }
                };
                Ok(past.into_iter().map(sitting).collect())
            })
        })
        .await
}
