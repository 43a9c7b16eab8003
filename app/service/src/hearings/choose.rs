//! Reserving a time, and what the person makes of it.
//!
//! Every deed may be sent twice: confirming what is confirmed and moving to where one already is are both "yes".

use crate::{Ctx, Fault, happened, notices, status::own_case};
use domain::{
    access::{Actor, Permit, act},
    calendar::add_working_days,
    event::{Author, EventKind},
    hearing::{
        ANSWER_DAYS, CHANGE_HOURS, CancelReason, Hearing, Kind, NOTICE_WORKING_DAYS, Refusal, State, Time,
    },
    ids::{CaseId, HearingId, TimeId},
    time::{day, start_of_day},
};
use jiff::{Timestamp, ToSpan};
use store::{
    Reads, StoreError, Tx,
    access::permit,
    disagreements, family,
    hearings::{self as rows, BookError, Booked, Wanted},
    people,
};

/// Alternatives that are offered at most; the page shows some first and the rest on request.
const ALTERNATIVES: u64 = 24;

/// The person's hearing and what they may do with it.
#[derive(Clone, Debug)]
pub struct Mine {
    pub hearing: Hearing,
    /// The name of the place.
    pub place: String,
    pub invited: Timestamp,
    /// Free times that fit, with the names of their places, in order.
    pub alternatives: Vec<(Time, String)>,
    /// Whether another time may be taken without asking anybody.
    pub may_move: Result<(), Refusal>,
    /// Whether the answer is given, or the time stands because the answer date passed.
    pub stands: bool,
    /// Whether the place may stand on nothing that leaves the page.
    pub address_secret: bool,
}

/// The hearing of the own case that is reserved or confirmed; `None` when there is none.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn mine(ctx: &Ctx) -> Result<Option<Mine>, Fault> {
    let case = own_case(ctx)?;
    let (actor, now) = (ctx.actor.clone(), ctx.now);
    ctx.store.read(move |db| Box::pin(async move { load(db, &actor, case, now).await })).await
}

/// The same of a ward, for who acts for them: the look is in the audit before anything is shown.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not there or not for this actor.
pub async fn of_ward(ctx: &Ctx, case: CaseId) -> Result<Option<Mine>, Fault> {
    let (actor, now) = (ctx.actor.clone(), ctx.now);
    ctx.store
        .look(ctx.deed::<act::ViewHearing>(case), move |look| {
            Box::pin(async move { load(look, &actor, case, now).await })
        })
        .await
}

pub(crate) async fn load(
    db: &dyn Reads,
    actor: &Actor,
    case: CaseId,
    now: Timestamp,
) -> Result<Option<Mine>, Fault> {
    let view = permit::<act::ViewHearing>(db, actor, case).await?;
    let Some(Booked { hearing, place, invited }) = rows::active(db, &view).await? else {
        return Ok(None);
    };
    let may_move = hearing.may_move(now);
    let alternatives = if may_move.is_ok() {
        rows::free(db, &view, wanted(&hearing, now), ALTERNATIVES).await?
    } else {
        Vec::new()
    };
    let stands = hearing.stands(now);
    let address_secret = family::address_secret(db, &view).await?;
    Ok(Some(Mine { hearing, place, invited, alternatives, may_move, stands, address_secret }))
}

/// Times that could replace that of `hearing`.
fn wanted(hearing: &Hearing, now: Timestamp) -> Wanted {
    Wanted {
        kind: hearing.time.kind,
        language: hearing.time.language,
        place: None,
        from: now + CHANGE_HOURS.hours(),
    }
}

/// Why a choice does not hold. What was booked before stays booked.
#[derive(Debug, thiserror::Error)]
pub enum ChooseRefusal {
    #[error(transparent)]
    Rule(#[from] Refusal),
    #[error("the time has gone meanwhile")]
    Taken,
    #[error("there is no hearing")]
    None,
    /// Only ever said to who acts for a ward.
    #[error("the ward does not agree with what was done before")]
    Waits,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for ChooseRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

impl From<BookError> for ChooseRefusal {
    fn from(error: BookError) -> Self {
        match error {
            BookError::Taken | BookError::Already => Self::Taken,
            BookError::Store(error) => error.into(),
        }
    }
}

/// "Yes, I come."
///
/// # Errors
/// [`ChooseRefusal`].
pub async fn confirm(ctx: &Ctx) -> Result<(), ChooseRefusal> {
    confirm_of(ctx, own_case(ctx)?).await
}

/// The same for a ward, by who acts for them.
///
/// # Errors
/// [`ChooseRefusal`].
pub async fn confirm_of(ctx: &Ctx, case: CaseId) -> Result<(), ChooseRefusal> {
    let inside = ctx.clone();
    deed(ctx, case, "confirm", move |tx, may, hearing, by| {
        let ctx = inside.clone();
        Box::pin(async move {
            hearing.may_confirm(ctx.now)?;
            if hearing.state == State::Confirmed {
                return Ok(());
            }
            let confirmed = rows::confirm(tx, may, &hearing).await?;
            happened::append(tx, &ctx, may, by, EventKind::HearingConfirmed { hearing: confirmed.id })
                .await?;
            Ok(())
        })
    })
    .await
}

/// Takes another time.
///
/// # Errors
/// [`ChooseRefusal`]; when the time has gone meanwhile, the one that was booked stays.
pub async fn move_to(ctx: &Ctx, to: TimeId) -> Result<(), ChooseRefusal> {
    move_of(ctx, own_case(ctx)?, to).await
}

/// The same for a ward, by who acts for them.
///
/// # Errors
/// [`ChooseRefusal`].
pub async fn move_of(ctx: &Ctx, case: CaseId, to: TimeId) -> Result<(), ChooseRefusal> {
    let inside = ctx.clone();
    deed(ctx, case, "move", move |tx, may, hearing, by| {
        let ctx = inside.clone();
        Box::pin(async move {
            if hearing.time.id == to {
                return Ok(());
            }
            hearing.may_move(ctx.now)?;
            let time = rows::free_one(tx, may, to).await?.ok_or(ChooseRefusal::Taken)?;
            hearing.may_move_to(&time, ctx.now)?;
            let moved = rows::move_to(tx, may, &hearing, to).await?;
            let kind = EventKind::HearingMoved { hearing: moved.id, time: to, starts: moved.time.starts };
            happened::append(tx, &ctx, may, by, kind).await?;
            Ok(())
        })
    })
    .await
}

/// Gives the time back. Nothing is lost by it: a human calls and decides what follows.
///
/// # Errors
/// [`ChooseRefusal`].
pub async fn cancel(ctx: &Ctx, reason: CancelReason) -> Result<(), ChooseRefusal> {
    cancel_of(ctx, own_case(ctx)?, reason).await
}

/// The same for a ward, by who acts for them.
///
/// # Errors
/// [`ChooseRefusal`].
pub async fn cancel_of(ctx: &Ctx, case: CaseId, reason: CancelReason) -> Result<(), ChooseRefusal> {
    let inside = ctx.clone();
    deed(ctx, case, "cancel", move |tx, may, hearing, by| {
        let ctx = inside.clone();
        Box::pin(async move {
            hearing.may_cancel(ctx.now)?;
            rows::cancel(tx, may, &hearing).await?;
            let kind = EventKind::HearingCancelled { hearing: hearing.id, reason };
            happened::append(tx, &ctx, may, by, kind).await?;
            Ok(())
        })
    })
    .await
}

type Choosing<'a> = store::Step<'a, (), ChooseRefusal>;

/// Does something with the active hearing of a case, in one transaction, as the person or for a ward.
async fn deed<F>(ctx: &Ctx, case: CaseId, what: &'static str, choose: F) -> Result<(), ChooseRefusal>
where
    F: for<'a> Fn(&'a Tx, &'a Permit<act::ChooseHearing>, Hearing, Author) -> Choosing<'a>
        + Send
        + Sync
        + 'static,
{
    let inside = ctx.clone();
    let choose = std::sync::Arc::new(choose);
    ctx.store
        .write(ctx.deed::<act::ChooseHearing>(case).about(what), move |tx| {
            let (ctx, choose) = (inside.clone(), choose.clone());
            Box::pin(async move {
                let may = permit::<act::ChooseHearing>(tx, &ctx.actor, case).await?;
                let booked = rows::active(tx, &may).await?.ok_or(ChooseRefusal::None)?;
                let by = happened::author(tx, &ctx, &may).await?;
                if by.on_behalf_of.is_some() && disagreements::waits(tx, &may, booked.hearing.id).await? {
                    return Err(ChooseRefusal::Waits);
                }
                choose(tx, &may, booked.hearing, by).await
            })
        })
        .await
}

/// Why no time is reserved.
#[derive(Debug, thiserror::Error)]
pub enum InviteRefusal {
    #[error("no free time fits")]
    NoTime,
    #[error("there is a hearing of this kind already")]
    Already,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for InviteRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

impl From<BookError> for InviteRefusal {
    fn from(error: BookError) -> Self {
        match error {
            BookError::Taken => Self::NoTime,
            BookError::Already => Self::Already,
            BookError::Store(error) => error.into(),
        }
    }
}

/// Reserves the first free time that fits for the person of `case`, and lets them know that there is a message.
///
/// # Errors
/// [`InviteRefusal`].
pub async fn invite(ctx: &Ctx, case: CaseId, kind: Kind) -> Result<Time, InviteRefusal> {
    let today = day(ctx.now);
    let earliest = add_working_days(today, u16::from(NOTICE_WORKING_DAYS)).unwrap_or(today);
    let answer_by = today.checked_add(ANSWER_DAYS.days()).unwrap_or(today);
    let id = HearingId::from_uuid(ctx.ids.next(ctx.now));
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed::<act::InviteHearing>(case).about(format!("hearing {}", kind.code())), move |tx| {
            let ctx = inside.clone();
            Box::pin(async move {
                let may = permit::<act::InviteHearing>(tx, &ctx.actor, case).await?;
                let person = people::details(tx, &may).await?;
                let wanted =
                    Wanted { kind, language: person.language, place: None, from: start_of_day(earliest) };
                let free = rows::free(tx, &may, wanted, 1).await?;
                let (time, _) = free.into_iter().next().ok_or(InviteRefusal::NoTime)?;
                // The answer comes before the hearing, also when the hearing is near.
                let answer_by = answer_by.min(day(time.starts - CHANGE_HOURS.hours()));
                let hearing = rows::invite(tx, &may, id, time.id, answer_by).await?;
                let kind = EventKind::HearingInvited {
                    hearing: hearing.id,
                    hearing_kind: kind,
                    time: time.id,
                    starts: time.starts,
                    answer_by,
                };
                happened::append(tx, &ctx, &may, ctx.author(), kind).await?;
                notices::leave(tx, &ctx, case).await?;
                Ok(time)
            })
        })
        .await
}
