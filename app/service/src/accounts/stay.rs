//! A signed-in stay: who it is, and its end.

use super::is_minor;
use crate::{Ctx, Fault, token::Token};
use domain::{
    access::{Actor, Role, act, breaks_glass},
    account::DeviceKind,
    ids::{SessionId, StaffId},
    language::Lang,
    support::Choice,
};
use jiff::{SignedDuration, Timestamp, ToSpan};
use store::{
    Reads, StoreError,
    access::permit,
    accounts::{self as rows, Subject},
    beside::Beside,
    break_glass, staff,
    stays::{self, Here},
};

/// A stay is marked as used at most this often: marking waits for the disk, reading does not.
const MARK_EVERY: SignedDuration = SignedDuration::from_secs(60);

/// A signed-in stay.
#[derive(Clone, Debug)]
pub struct Stay {
    pub session: SessionId,
    pub actor: Actor,
    /// The language registered for the person; staff choose theirs by cookie.
    pub language: Option<Lang>,
    /// How much help the person chose; always `None` for staff.
    pub choice: Option<Choice>,
    /// Whether the reader is a minor, so that words are those for a child.
    pub child: bool,
    /// The kind of the person's device; `None` for staff.
    pub device: Option<DeviceKind>,
    /// Who sits beside the person; always `None` for staff.
    pub beside: Option<Beside>,
    /// The case that is open in an emergency, for the band on every page; always `None` for persons.
    pub emergency: Option<break_glass::Now>,
    /// When the stay ends if nothing happens.
    pub idle_end: Timestamp,
    /// When the stay ends in any case.
    pub end: Timestamp,
    row: rows::Session,
}

impl Stay {
    /// Whether a code of the second factor was accepted in it so short ago that nothing asks for another one.
    pub fn stepped_up(&self, now: Timestamp) -> bool {
        domain::account::stepped_up(self.row.stepped_up, now)
    }

    pub(crate) const fn row(&self) -> &rows::Session {
        &self.row
    }
}

/// The stay with this token, unless it has ended in any way.
///
/// # Errors
/// [`Fault`] when the store cannot say: then nobody is in.
pub async fn stay(ctx: &Ctx, token: &str) -> Result<Option<Stay>, Fault> {
    let Some(token) = Token::parse(token) else { return Ok(None) };
    let (hash, now) = (token.hash(), ctx.now);
    let stay = read(ctx, hash).await?;
    if let Some(stay) = &stay
        && now.duration_since(stay.row.last_seen) >= MARK_EVERY
    {
        // A store that takes no more, such as a full disk, must not stop the reading. Without the mark the stay only
        // ends sooner.
        if let Err(fault) = mark(ctx, stay.session).await {
            tracing::warn!(%fault, "a stay was not marked as seen");
        }
    }
    Ok(stay)
}

async fn read(ctx: &Ctx, hash: rows::Hash) -> Result<Option<Stay>, Fault> {
    let Some(Here { session: row, person: here, choice, beside }) =
        stays::here(&ctx.store, &hash, ctx.now).await?
    else {
        return Ok(None);
    };
    match (row.subject, row.case) {
        (Subject::Person(person), Some(case)) => Ok(here.map(|here| Stay {
            session: row.id,
            actor: Actor::Person {
                person,
                case,
                role: row.role,
                helper: beside.as_ref().map(|beside| beside.helper),
            },
            language: Some(here.language),
            choice,
            child: is_minor(here.adult_on, ctx.now),
            device: here.device,
            beside,
            emergency: None,
            idle_end: row.idle_end(),
            end: row.ends,
            row,
        })),
        (Subject::Person(_), None) => Ok(None),
        (Subject::Staff(staff), _) => {
            Ok(at_work(ctx, staff, row.role).await?.map(|(actor, emergency)| Stay {
                session: row.id,
                actor,
                language: None,
                choice: None,
                child: false,
                device: None,
                beside: None,
                emergency,
                idle_end: row.idle_end(),
                end: row.ends,
                row,
            }))
        }
    }
}

/// The member of staff in this role, on the days on which they work and while they have the role; and what they opened in
/// an emergency.
async fn at_work(
    ctx: &Ctx,
    staff: StaffId,
    role: Role,
) -> Result<Option<(Actor, Option<break_glass::Now>)>, Fault> {
    let now = ctx.now;
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let Some(actor) = works(db, staff, role, now).await? else { return Ok(None) };
                let emergency =
                    if breaks_glass(role) { break_glass::now(db, staff, role, now).await? } else { None };
                Ok(Some((actor, emergency)))
            })
        })
        .await
}

/// The member of staff in this role, within a deed.
pub(crate) async fn works(
    db: &dyn Reads,
    staff: StaffId,
    role: Role,
    now: Timestamp,
) -> Result<Option<Actor>, StoreError> {
    let member = staff::by_id(db, staff).await?;
    let given: Vec<_> =
        staff::roles(db, staff).await?.into_iter().filter(|given| given.role == role).collect();
    let works = member.is_some_and(|member| member.works(domain::time::day(now))) && !given.is_empty();
    let places = given.into_iter().filter_map(|given| given.place).collect();
    Ok(works.then_some(Actor::Staff { staff, role, places }))
}

async fn mark(ctx: &Ctx, session: SessionId) -> Result<(), Fault> {
    Ok(ctx.store.mark_seen(ctx.housekeeping(), session).await?)
}

/// "I am still here": the idle end moves on. Returns the new one.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn stay_longer(ctx: &Ctx, stay: &Stay) -> Result<Timestamp, Fault> {
    mark(ctx, stay.session).await?;
    let idle = i64::try_from(stay.row.idle.as_millis()).unwrap_or(0);
    Ok(stay.end.min(ctx.now + idle.milliseconds()))
}

/// Ends this stay; on a shared device also what is known of the device.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn sign_out(ctx: &Ctx, stay: &Stay) -> Result<(), Fault> {
    let (row, shared) = (stay.row.clone(), stay.device == Some(DeviceKind::Shared));
    ctx.store
        .write(ctx.deed_named("sign-out"), move |tx| {
            let row = row.clone();
            Box::pin(async move {
                rows::end_session(tx, row.id).await?;
                if shared {
                    rows::end_device_of(tx, &row).await?;
                }
                Ok::<_, Fault>(())
            })
        })
        .await
}

/// Ends every stay, every known device and every passkey of the person, this one too.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn sign_out_everywhere(ctx: &Ctx) -> Result<(), Fault> {
    let case = crate::status::own_case(ctx)?;
    let actor = ctx.actor.clone();
    ctx.store
        .write(ctx.deed::<act::ManageAccount>(case).about("everywhere"), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ManageAccount>(tx, &actor, case).await?;
                rows::end_other_devices(tx, &may, None).await?;
                if let Actor::Person { person, .. } = actor {
                    rows::end_sessions(tx, Subject::Person(person), None).await?;
                    rows::passkeys::remove_all(tx, Subject::Person(person)).await?;
                }
                Ok::<_, Fault>(())
            })
        })
        .await
}
