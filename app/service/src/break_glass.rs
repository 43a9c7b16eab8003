//! Opening somebody else's case in an emergency, and the second person who judges it.
//!
//! Opening is told at once: to whoever leads the team of the case, to the auditors and, by "who looked", to the person.
//! That lines left meanwhile name the emergency is the work of the store, which finds the relation.

mod alert;

pub use alert::send_waiting;

use crate::{
    Ctx, Fault,
    doubts::staff_of,
    staff::SteppedUp,
    tries::{self, Door},
};
use domain::{
    access::{Actor, Role, act, scope},
    account::VNumber,
    break_glass::{Finding, Reason, is_overdue, may_review},
    ids::{BreakGlassId, CaseId, JobId, StaffId},
    looked::{emergency, emergency_ground},
};
use serde_json::json;
use std::collections::HashMap;
use store::{
    StoreError,
    access::permit,
    audit::{self, By, Line, Outcome, Span},
    break_glass as rows, outbox, staff,
};

pub use store::break_glass::{Emergency, Now, Review};

/// The kind of job that an alert is.
const ALERT: &str = "break-glass";
/// What waits, on the list at most; the rest comes when these are judged.
const WAITING: u64 = 100;
/// What was judged lately.
const JUDGED: u64 = 20;
/// Lines left under one emergency: nobody opens so much in an hour.
const LINES: u64 = 1_000;

/// What somebody asks for, as it was judged field by field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub number: VNumber,
    pub reason: Reason,
    /// From [`domain::break_glass::words`].
    pub words: String,
}

/// Why a case is not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenRefusal {
    /// There is none, or none for this actor: the answer is the same.
    #[error("no case can be opened with this V-number")]
    NoCase,
    #[error("the case is the actor's own")]
    NotNeeded(CaseId),
    #[error("another case is open")]
    OtherOpen,
    #[error("too many numbers without a case")]
    TooManyTries,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for OpenRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

fn own(actor: &Actor) -> Result<(StaffId, Role), Fault> {
    match actor {
        Actor::Staff { staff, role, .. } => Ok((*staff, *role)),
        _ => Err(Fault::Absent),
    }
}

/// Opens one case for an hour, to read. A second click opens nothing more.
///
/// # Errors
/// [`OpenRefusal`].
pub async fn open(ctx: &Ctx, _: SteppedUp, wanted: &Wanted) -> Result<CaseId, OpenRefusal> {
    let scope = scope::<act::BreakGlass>(&ctx.actor).map_err(Fault::from)?;
    let (staff, role) = own(&ctx.actor)?;
    if !tries::may_try(ctx, Door::Emergency(staff)).await? {
        return Err(OpenRefusal::TooManyTries);
    }
    let id = BreakGlassId::from_uuid(ctx.ids.next(ctx.now));
    let deed =
        ctx.deed_at_large::<act::BreakGlass>().about(emergency_ground(id)).because(wanted.reason.code());
    let (inside, wanted) = (ctx.clone(), wanted.clone());
    ctx.store
        .write(deed, move |tx| {
            let (ctx, scope, wanted) = (inside.clone(), scope.clone(), wanted.clone());
            Box::pin(async move {
                let case = rows::wanted(tx, &scope, &wanted.number).await?;
                // Before anything is said about the number: what is open already answers the same for all others.
                if let Some(now) = rows::now(tx, staff, role, ctx.now).await? {
                    return if case == Some(now.case) { Ok(now.case) } else { Err(OpenRefusal::OtherOpen) };
                }
                let case = case.ok_or(OpenRefusal::NoCase)?;
                if permit::<act::ViewCase>(tx, &ctx.actor, case).await.is_ok() {
                    return Err(OpenRefusal::NotNeeded(case));
                }
                let may = match permit::<act::BreakGlass>(tx, &ctx.actor, case).await {
                    Err(StoreError::Absent) => return Err(OpenRefusal::NoCase),
                    may => may?,
                };
                if !rows::open(tx, &may, id, wanted.reason, &wanted.words).await? {
                    return Err(OpenRefusal::OtherOpen);
                }
                // Which case it is was found only here.
                audit::insert(tx, &Line { case: Some(case), ..tx.deed().line(Outcome::Done) }).await?;
                let job = outbox::Job {
                    id: JobId::from_uuid(ctx.ids.next(ctx.now)),
                    kind: ALERT.to_owned(),
                    case: Some(case),
                    payload: json!({ "emergency": id.to_string() }),
                    run: ctx.now,
                };
                outbox::push(tx, &job).await?;
                tries::came_in(tx, &ctx, Door::Emergency(staff)).await?;
                Ok(case)
            })
        })
        .await
}

/// Gives back what is open; when nothing is any more, nothing happens.
///
/// # Errors
/// [`Fault::Absent`] for a role that opens nothing in an emergency.
pub async fn give_back(ctx: &Ctx) -> Result<(), Fault> {
    let scope = scope::<act::BreakGlass>(&ctx.actor)?;
    let (staff, role) = own(&ctx.actor)?;
    let now = ctx.now;
    let open = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(rows::now(db, staff, role, now).await?) }))
        .await?;
    let Some(open) = open else { return Ok(()) };
    let about = format!("{} back", emergency_ground(open.id));
    ctx.store
        .write(ctx.deed::<act::BreakGlass>(open.case).about(about), move |tx| {
            let scope = scope.clone();
            Box::pin(async move { Ok(rows::give_back(tx, &scope).await?) })
        })
        .await
}

/// How many wait for a judgement of this actor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// As many as are counted, when there are more.
    pub count: usize,
    /// How many of them nobody judged in time.
    pub overdue: usize,
}

/// How many wait, for the top of the pages of whoever watches over it; nothing for everybody else.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn waiting(ctx: &Ctx) -> Result<Waiting, Fault> {
    let Ok(scope) = scope::<act::ReviewBreakGlass>(&ctx.actor) else { return Ok(Waiting::default()) };
    let now = ctx.now;
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let since = rows::waiting_since(db, &scope, WAITING).await?;
                let overdue = since.iter().filter(|opened| is_overdue(**opened, now)).count();
                Ok(Waiting { count: since.len(), overdue })
            })
        })
        .await
}

/// What waits and what was judged.
#[derive(Clone, Debug)]
pub struct List {
    /// The oldest first, so that what is overdue stands on top.
    pub waiting: Vec<Emergency>,
    /// The last judgement first.
    pub judged: Vec<Emergency>,
    pub names: HashMap<StaffId, String>,
}

/// The emergencies that this actor may judge.
///
/// # Errors
/// [`Fault::Absent`] for a role that judges none.
pub async fn list(ctx: &Ctx) -> Result<List, Fault> {
    let scope = scope::<act::ReviewBreakGlass>(&ctx.actor)?;
    ctx.store
        .look(ctx.deed_at_large::<act::ReviewBreakGlass>(), move |look| {
            Box::pin(async move {
                let waiting = rows::waiting(look, &scope, WAITING).await?;
                let judged = rows::judged(look, &scope, JUDGED).await?;
                let mut cases: Vec<CaseId> = waiting.iter().chain(&judged).map(|one| one.case).collect();
                cases.sort_unstable();
                cases.dedup();
                for case in cases {
                    look.saw(case);
                }
                let who: Vec<StaffId> = waiting.iter().chain(&judged).flat_map(people).collect();
                let names = staff::names(look, &who).await?;
                Ok(List { waiting, judged, names })
            })
        })
        .await
}

fn people(emergency: &Emergency) -> impl Iterator<Item = StaffId> + use<> {
    let reviewer = emergency.review.as_ref().map(|review| review.by);
    [emergency.by].into_iter().chain(reviewer)
}

/// One emergency, with what was opened under it.
#[derive(Clone, Debug)]
pub struct One {
    pub emergency: Emergency,
    /// The lines of the audit that were left under it, newest first.
    pub lines: Vec<Line>,
    pub names: HashMap<StaffId, String>,
    /// Whether this actor may judge it: never who opened it.
    pub may_review: bool,
}

/// Opens one of them.
///
/// # Errors
/// [`Fault::Absent`] when there is none for this actor.
pub async fn one(ctx: &Ctx, id: BreakGlassId) -> Result<One, Fault> {
    let scope = scope::<act::ReviewBreakGlass>(&ctx.actor)?;
    let (actor, me) = (ctx.actor.clone(), own(&ctx.actor)?.0);
    ctx.store
        .look(ctx.deed_at_large::<act::ReviewBreakGlass>().about(emergency_ground(id)), move |look| {
            Box::pin(async move {
                let found = rows::one(look, &scope, id).await?.ok_or(Fault::Absent)?;
                look.saw(found.case);
                let may = permit::<act::ReviewBreakGlass>(look, &actor, found.case).await?;
                let since = Span { from: Some(found.span.opened), ..Span::default() };
                let mut lines = audit::of_case(look, &may, By::Others, since, LINES).await?;
                lines.retain(|line| emergency(None, line.reason.as_deref()) == Some(id));
                let who: Vec<StaffId> = people(&found).chain(lines.iter().filter_map(staff_of)).collect();
                let names = staff::names(look, &who).await?;
                Ok(One { may_review: may_review(me, found.by), emergency: found, lines, names })
            })
        })
        .await
}

/// Why a judgement is not kept.
#[derive(Debug, thiserror::Error)]
pub enum ReviewRefusal {
    #[error("the reviewer opened it")]
    Own,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for ReviewRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Keeps the judgement. The first one stands; a second click changes nothing.
///
/// # Errors
/// [`ReviewRefusal`].
pub async fn review(ctx: &Ctx, id: BreakGlassId, finding: Finding, words: &str) -> Result<(), ReviewRefusal> {
    let scope = scope::<act::ReviewBreakGlass>(&ctx.actor).map_err(Fault::from)?;
    let (actor, me, words) = (ctx.actor.clone(), own(&ctx.actor)?.0, words.to_owned());
    let about = format!("{} review", emergency_ground(id));
    let deed = ctx.deed_at_large::<act::ReviewBreakGlass>().about(about).because(finding.code());
    ctx.store
        .write(deed, move |tx| {
            let (actor, scope, words) = (actor.clone(), scope.clone(), words.clone());
            Box::pin(async move {
                let found = rows::one(tx, &scope, id).await?.ok_or(Fault::Absent)?;
                let may = permit::<act::ReviewBreakGlass>(tx, &actor, found.case).await?;
                if !may_review(me, found.by) {
                    return Err(ReviewRefusal::Own);
                }
                audit::insert(tx, &Line { case: Some(found.case), ..tx.deed().line(Outcome::Done) }).await?;
                rows::review(tx, &may, &found, finding, &words).await?;
                Ok(())
            })
        })
        .await
}
