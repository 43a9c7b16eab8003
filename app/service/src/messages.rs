//! What the person and the caseworker write to each other.

use crate::{Ctx, Fault, notices, status::own_case};
use domain::{
    access::{Actor, act},
    ids::{CaseId, FormId, MessageId, StaffId},
    message::{Body, MESSAGES_A_DAY, Side, Unfit},
    person::Person,
};
use jiff::{SignedDuration, Timestamp, ToSpan};
use std::collections::HashMap;
use store::{StoreError, access::permit, messages, people, staff};

/// Messages on one page.
const PAGE: usize = 30;
/// The same words within this time are the same message.
const REPEAT: SignedDuration = SignedDuration::from_mins(10);

/// A message as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub side: Side,
    /// The name of the member of staff who wrote it; known to staff only.
    pub author: Option<String>,
    pub body: Body,
    pub at: Timestamp,
    /// When staff opened it; only ever on messages of the person.
    pub opened: Option<Timestamp>,
}

/// Messages, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    pub lines: Vec<Line>,
    /// What to give as `before` for the older ones, if there are any.
    pub older: Option<MessageId>,
}

fn thread(mut kept: Vec<messages::Kept>, names: &HashMap<StaffId, String>) -> Thread {
    let more = kept.len() > PAGE;
    kept.truncate(PAGE);
    let older = kept.last().filter(|_| more).map(|last| last.id);
    let line = |kept: messages::Kept| Line {
        author: names.get(&StaffId::from_uuid(kept.author)).cloned(),
        side: kept.side,
        body: kept.body,
        at: kept.at,
        opened: kept.opened,
    };
    Thread { lines: kept.into_iter().map(line).collect(), older }
}

/// The messages of the own case. That they were read is not recorded (design.md principle 14).
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn mine(ctx: &Ctx, before: Option<MessageId>) -> Result<Thread, Fault> {
    let case = own_case(ctx)?;
    let actor = ctx.actor.clone();
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let view = permit::<act::ViewMessages>(db, &actor, case).await?;
                let kept = messages::list(db, &view, before, PAGE as u64 + 1).await?;
                Ok(thread(kept, &HashMap::new()))
            })
        })
        .await
}

/// The messages of a case as staff see them.
#[derive(Clone, Debug)]
pub struct CaseThread {
    pub person: Person,
    pub thread: Thread,
    /// Whether this actor may also write; a team lead only looks.
    pub may_write: bool,
}

/// Opens the messages of a case: the look is in the audit before anything is shown, and what the person wrote is marked
/// as opened when the reader is the one who answers.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not there or not for this actor.
pub async fn of_case(ctx: &Ctx, case: CaseId, before: Option<MessageId>) -> Result<CaseThread, Fault> {
    let actor = ctx.actor.clone();
    let shown = ctx
        .store
        .look(ctx.deed::<act::ViewMessages>(case), move |look| {
            Box::pin(async move {
                let view = permit::<act::ViewMessages>(look, &actor, case).await?;
                let may_write = permit::<act::WriteMessage>(look, &actor, case).await.is_ok();
                let kept = messages::list(look, &view, before, PAGE as u64 + 1).await?;
                let of_staff = kept.iter().filter(|kept| kept.side == Side::Staff);
                let authors: Vec<StaffId> = of_staff.map(|kept| StaffId::from_uuid(kept.author)).collect();
                let names = staff::names(look, &authors).await?;
                let person = people::details(look, &view).await?;
                Ok::<_, Fault>(CaseThread { person, thread: thread(kept, &names), may_write })
            })
        })
        .await?;
    let unopened = |line: &Line| line.side == Side::Person && line.opened.is_none();
    if shown.may_write && shown.thread.lines.iter().any(unopened) {
        mark_opened(ctx, case).await?;
    }
    Ok(shown)
}

/// The look itself stands in the audit; this only keeps the list of what waits.
async fn mark_opened(ctx: &Ctx, case: CaseId) -> Result<(), Fault> {
    let actor = ctx.actor.clone();
    ctx.store
        .write(ctx.housekeeping(), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::WriteMessage>(tx, &actor, case).await?;
                Ok(messages::mark_opened(tx, &may).await?)
            })
        })
        .await
}

/// Why a message is not sent. What was typed stays on the page.
#[derive(Debug, thiserror::Error)]
pub enum WriteRefusal {
    #[error(transparent)]
    Unfit(#[from] Unfit),
    #[error("more than {MESSAGES_A_DAY} messages within a day")]
    TooMany,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for WriteRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Sends a message within the own case.
///
/// # Errors
/// [`WriteRefusal`].
pub async fn write_mine(ctx: &Ctx, form: FormId, body: Body) -> Result<(), WriteRefusal> {
    write(ctx, own_case(ctx)?, form, body).await
}

/// Sends a message; the same form sent again sends nothing more. The person is told that there is a message.
///
/// # Errors
/// [`WriteRefusal`].
pub async fn write(ctx: &Ctx, case: CaseId, form: FormId, body: Body) -> Result<(), WriteRefusal> {
    let side = match &ctx.actor {
        Actor::Person { .. } => Side::Person,
        Actor::Staff { .. } => Side::Staff,
        Actor::Visitor | Actor::Sender { .. } | Actor::System => return Err(Fault::Absent.into()),
    };
    let body = body.judged(side)?;
    let id = MessageId::from_uuid(ctx.ids.next(ctx.now));
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed::<act::WriteMessage>(case).about(format!("message {id}")), move |tx| {
            let (ctx, body) = (inside.clone(), body.clone());
            Box::pin(async move {
                let may = permit::<act::WriteMessage>(tx, &ctx.actor, case).await?;
                let since = ctx.now - 24.hours();
                if messages::count_since(tx, &may, side, since).await? >= MESSAGES_A_DAY {
                    return Err(WriteRefusal::TooMany);
                }
                let last = messages::list(tx, &may, None, 1).await?;
                if last.first().is_some_and(|last| repeats(last, &ctx, side, &body)) {
                    return Ok(());
                }
                let sent = messages::write(tx, &may, id, form, &body).await?;
                if sent && side == Side::Staff {
                    notices::leave(tx, &ctx, case).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Whether the last message is this very one, sent a moment ago by the same hand: a page that came back with the back
/// button is a new form, and sending it again is no second message.
fn repeats(last: &messages::Kept, ctx: &Ctx, side: Side, body: &Body) -> bool {
    last.side == side
        && Some(last.author) == ctx.actor.id()
        && last.body == *body
        && ctx.now.duration_since(last.at) < REPEAT
}
