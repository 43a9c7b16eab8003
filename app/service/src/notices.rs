//! Knocking at the door: neutral notices that leave through the outbox.
//!
//! A notice says only that there is a message; what it is about stands behind the sign-in (design.md principle 10).
//! Where to knock is the choice of the person, who alone knows who else reads a phone: without one nobody knocks.

mod channel;
mod send;

pub use channel::{Alert, Channel, Channels, Knock, NotSent};
pub use send::send_waiting;

use crate::{Ctx, Fault, own_terms, status::own_case};
use domain::{
    access::act,
    ids::{CaseId, JobId},
    language::Lang,
    notice::{Choice, Door, Ending, Way, humane},
};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use store::{
    StoreError, Tx,
    access::{System, permit},
    notices as rows, outbox, people,
};

/// The kind of job that a notice is.
const NOTICE: &str = "notice";
/// A notice that waits longer than this after its time is a sign that something stands still.
const LATE: SignedDuration = SignedDuration::from_hours(1);
/// How far [`standing`] looks back.
const RECENT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Leaves a notice for the person of `case`, inside the deed that it tells about.
pub(crate) async fn leave(tx: &Tx, ctx: &Ctx, case: CaseId) -> Result<(), StoreError> {
    leave_for(tx, ctx, case, humane(ctx.now)).await
}

/// The same, to leave at the moment `run`.
pub(crate) async fn leave_for(tx: &Tx, ctx: &Ctx, case: CaseId, run: Timestamp) -> Result<(), StoreError> {
    let job = outbox::Job {
        id: JobId::from_uuid(ctx.ids.next(ctx.now)),
        kind: NOTICE.to_owned(),
        case: Some(case),
        payload: json!({}),
        run,
    };
    outbox::push(tx, &job).await
}

/// What the person chose, and can choose.
#[derive(Clone, Debug)]
pub struct Mine {
    pub choice: Option<Choice>,
    /// The ways that this server has.
    pub offered: Vec<Way>,
    /// The registered number, to begin with.
    pub phone: Option<String>,
    /// When the last knock at the door of now was given up.
    pub failed: Option<Timestamp>,
}

/// Where the person of the own case wants to be told.
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn mine(ctx: &Ctx) -> Result<Mine, Fault> {
    let case = own_case(ctx)?;
    let (actor, offered) = (ctx.actor.clone(), ctx.channels.offered());
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::ManageAccount>(db, &actor, case).await?;
                let choice = rows::get(db, &may).await?;
                let phone = people::details(db, &may).await?.phone;
                let last = outbox::last_knock(db, &may, NOTICE).await?;
                let failed = last.filter(|(ending, at)| {
                    *ending == Ending::GivenUp && choice.as_ref().is_some_and(|choice| choice.chosen < *at)
                });
                Ok(Mine { choice, offered, phone, failed: failed.map(|(_, at)| at) })
            })
        })
        .await
}

/// Why a door is not kept. What was typed stays on the page.
#[derive(Debug, thiserror::Error)]
pub enum ChooseRefusal {
    #[error("no number or address that can be sent to")]
    WrongAddress,
    #[error("this server has no such way")]
    NotOffered,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for ChooseRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Keeps where to knock, in place of what was chosen before. `language` is that of the page: what the person read there
/// is what arrives.
///
/// The audit says that a choice was made, never which.
///
/// # Errors
/// [`ChooseRefusal`].
pub async fn choose(ctx: &Ctx, way: Way, typed: &str, language: Lang) -> Result<(), ChooseRefusal> {
    if ctx.channels.of(way).is_none() {
        return Err(ChooseRefusal::NotOffered);
    }
    let door = Door::read(way, typed).ok_or(ChooseRefusal::WrongAddress)?;
    let choice = Choice { door, language, chosen: ctx.now };
    Ok(keep(ctx, Some(choice)).await?)
}

/// Nobody knocks any more, not for what waits either.
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn choose_nothing(ctx: &Ctx) -> Result<(), Fault> {
    keep(ctx, None).await
}

async fn keep(ctx: &Ctx, choice: Option<Choice>) -> Result<(), Fault> {
    let case = own_case(ctx)?;
    let actor = ctx.actor.clone();
    ctx.store
        .write(ctx.deed::<act::ManageAccount>(case).about("notices"), move |tx| {
            let (actor, choice) = (actor.clone(), choice.clone());
            Box::pin(async move {
                let may = permit::<act::ManageAccount>(tx, &actor, case).await?;
                match choice {
                    Some(choice) => rows::put(tx, &may, &choice).await?,
                    None => rows::remove(tx, &may).await?,
                }
                Ok(())
            })
        })
        .await
}

/// Whether notices get out of the house.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How many should have left more than an hour ago.
    pub late: u64,
    /// How many were given up within the last seven days, by the way and why.
    pub given_up: Vec<(String, i64)>,
}

/// For whoever runs the server.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn standing(ctx: &Ctx) -> Result<Standing, Fault> {
    let system = System::acting(&ctx.actor)?;
    let (late, recent) = (ctx.now - LATE, ctx.now - RECENT);
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                Ok(Standing {
                    late: outbox::late(db, NOTICE, late).await?,
                    given_up: outbox::given_up(db, system, recent).await?,
                })
            })
        })
        .await
}

/// A notice as the outbox page of a demo shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxLine {
    pub case: Option<CaseId>,
    pub made: Timestamp,
    /// Not sent before: a humane hour, or the end of a pause.
    pub send: Timestamp,
    pub ended: Option<Timestamp>,
    pub ending: Option<Ending>,
    /// The language of the words that left.
    pub language: Option<Lang>,
}

/// The newest notices, for the outbox page.
///
/// # Errors
/// [`Fault::Absent`] when this is no demo.
pub async fn outbox(ctx: &Ctx) -> Result<Vec<OutboxLine>, Fault> {
    let kept =
        ctx.store.read(|db| Box::pin(async move { Ok::<_, Fault>(outbox::latest(db, 100).await?) })).await?;
    // A job that looks later whether there is something to tell is no notice yet.
    Ok(kept
        .into_iter()
        .filter(|kept| kept.job.kind != own_terms::OWN_TERM)
        .map(|kept| OutboxLine {
            case: kept.job.case,
            made: kept.created,
            send: kept.job.run,
            ended: kept.done,
            ending: kept.ending,
            language: kept.job.payload["language"].as_str().and_then(Lang::from_code),
        })
        .collect())
}
