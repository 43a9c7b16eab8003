//! What persons said looks wrong, for the auditor who answers.
//!
//! An auditor sees who did what when, never the file; each thing that is shown is a line in the audit itself.

use crate::{Ctx, Fault, notices};
use domain::{
    access::{Actor, act, scope},
    doubt::{Reply, Unfit, may_answer},
    ids::{DoubtId, StaffId},
};
use std::collections::HashMap;
use store::{
    StoreError,
    audit::{self, Line, Outcome},
    doubts as rows, staff,
};

pub use store::doubts::{Answer, Doubt};

/// What stands open, on the list at most; the rest comes when these are answered.
const OPEN: u64 = 50;
/// What was answered lately.
const ANSWERED: u64 = 20;
/// Lines of one doubt that are shown.
const LINES: u64 = 200;

/// The list: open ones first, the oldest on top.
#[derive(Clone, Debug)]
pub struct List {
    pub open: Vec<Doubt>,
    /// The last answer first.
    pub answered: Vec<Doubt>,
    pub names: HashMap<StaffId, String>,
}

/// Who did what a line tells, if it was somebody at work.
pub fn staff_of(line: &Line) -> Option<StaffId> {
    line.actor_id.filter(|_| line.actor_kind == "staff").map(StaffId::from_uuid)
}

/// What persons said looks wrong.
///
/// # Errors
/// [`Fault::Absent`] for anybody but an auditor.
pub async fn list(ctx: &Ctx) -> Result<List, Fault> {
    let scope = scope::<act::ListDoubts>(&ctx.actor)?;
    ctx.store
        .look(ctx.deed_at_large::<act::ListDoubts>(), move |look| {
            Box::pin(async move {
                let open = rows::open(look, &scope, OPEN).await?;
                let answered = rows::answered(look, &scope, ANSWERED).await?;
                let mut cases: Vec<_> = open.iter().chain(&answered).map(|doubt| doubt.case).collect();
                cases.sort_unstable();
                cases.dedup();
                for case in cases {
                    look.saw(case);
                }
                let who: Vec<StaffId> =
                    open.iter().chain(&answered).filter_map(|doubt| staff_of(&doubt.about)).collect();
                let names = staff::names(look, &who).await?;
                Ok(List { open, answered, names })
            })
        })
        .await
}

/// One of them, with the lines of the audit that it is about.
#[derive(Clone, Debug)]
pub struct One {
    pub doubt: Doubt,
    /// Newest first.
    pub lines: Vec<Line>,
    /// How many there are; more than are shown only when somebody looked without end.
    pub count: u64,
    pub names: HashMap<StaffId, String>,
    /// Whether this auditor may answer: nobody judges their own look.
    pub may_answer: bool,
}

/// Opens one: the look is in the audit before anything is shown, and the person sees that somebody looks at it.
///
/// # Errors
/// [`Fault::Absent`] when there is none, or for anybody but an auditor.
pub async fn one(ctx: &Ctx, id: DoubtId) -> Result<One, Fault> {
    let scope = scope::<act::AnswerDoubt>(&ctx.actor)?;
    let (inside, me) = (scope.clone(), auditor(&ctx.actor)?);
    let shown = ctx
        .store
        .look(ctx.deed_at_large::<act::AnswerDoubt>().about(format!("doubt {id}")), move |look| {
            Box::pin(async move {
                let doubt = rows::one(look, &inside, id).await?.ok_or(Fault::Absent)?;
                look.saw(doubt.case);
                let (lines, count) = rows::lines(look, &inside, id, LINES).await?;
                let mut who: Vec<StaffId> = lines.iter().filter_map(staff_of).collect();
                // All lines of one doubt are the same done by the same person.
                let may_answer = may_answer(me, staff_of(&doubt.about));
                who.extend(doubt.answer.as_ref().map(|answer| answer.by));
                let names = staff::names(look, &who).await?;
                Ok::<_, Fault>(One { doubt, lines, count, names, may_answer })
            })
        })
        .await?;
    if shown.doubt.opened.is_none() {
        // The look itself stands in the audit; this only keeps what the person is told.
        let marked: Result<(), Fault> = ctx
            .store
            .write(ctx.housekeeping(), move |tx| {
                let scope = scope.clone();
                Box::pin(async move { Ok(rows::mark_opened(tx, &scope, id).await?) })
            })
            .await;
        marked?;
    }
    Ok(shown)
}

fn auditor(actor: &Actor) -> Result<StaffId, Fault> {
    match actor {
        Actor::Staff { staff, .. } => Ok(*staff),
        _ => Err(Fault::Absent),
    }
}

/// Why an answer is not kept.
#[derive(Debug, thiserror::Error)]
pub enum AnswerRefusal {
    #[error(transparent)]
    Unfit(#[from] Unfit),
    #[error("it is about the auditor's own look")]
    Own,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for AnswerRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Keeps the answer and leaves the person a neutral notice. The first answer stands; a second click changes nothing.
///
/// # Errors
/// [`AnswerRefusal`].
pub async fn answer(ctx: &Ctx, id: DoubtId, reply: Reply) -> Result<(), AnswerRefusal> {
    let scope = scope::<act::AnswerDoubt>(&ctx.actor).map_err(Fault::from)?;
    let me = auditor(&ctx.actor)?;
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed_at_large::<act::AnswerDoubt>().about(format!("doubt {id} answer")), move |tx| {
            let (ctx, scope, reply) = (inside.clone(), scope.clone(), reply.clone());
            Box::pin(async move {
                let doubt = rows::one(tx, &scope, id).await?.ok_or(Fault::Absent)?;
                if !may_answer(me, staff_of(&doubt.about)) {
                    return Err(AnswerRefusal::Own);
                }
                // Which case it is about is known only here.
                let line = Line { case: Some(doubt.case), ..tx.deed().line(Outcome::Done) };
                audit::insert(tx, &line).await?;
                if rows::answer(tx, &scope, &doubt, &reply).await? {
                    notices::leave(tx, &ctx, doubt.case).await?;
                }
                Ok(())
            })
        })
        .await
}
