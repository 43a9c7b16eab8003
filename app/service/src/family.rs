//! Family: what one shares with another and for how long, and the facts that staff record about it.

use crate::{Ctx, Fault, status::own_case};
use domain::{
    access::act,
    account::VNumber,
    family::{Item, Kin, Link, SHARE_DAYS, Share},
    ids::{CaseId, FamilyLinkId, ShareId},
    person::Person,
    position::position,
    procedure::StepId,
};
use jiff::{Timestamp, ToSpan};
use store::{
    StoreError,
    access::permit,
    audit::{self, Outcome},
    cases, family as rows,
    hearings::{self, Booked},
    people,
};

pub use store::family::Relative;

/// The family page of a person.
#[derive(Clone, Debug)]
pub struct Mine {
    /// Who is family now, as staff recorded it.
    pub relatives: Vec<Relative>,
    /// What the person shares now, each with the name of who sees it.
    pub given: Vec<(Share, String)>,
    pub received: Vec<Received>,
    pub address_secret: bool,
}

/// What somebody of the family shares with the person.
#[derive(Clone, Debug)]
pub struct Received {
    pub name: String,
    pub kin: Kin,
    pub items: Vec<Shown>,
}

/// One item of somebody else, as far as they share it.
#[derive(Clone, Debug)]
pub enum Shown {
    /// `None` before the first step and from the decision on: what comes after it would tell the outcome.
    Step(Option<StepId>),
    /// `None` when there is no appointment; without its place while the address is secret.
    Appointment(Option<Meeting>),
    /// `None` when no place is known, or while the address is secret.
    Place(Option<String>),
}

/// When an appointment is, and where as far as that may be known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub starts: Timestamp,
    pub place: Option<String>,
}

/// The family of the person who acts, what they share, and what is shared with them: each look at another's item is in
/// the audit of that other before it is shown.
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn mine(ctx: &Ctx) -> Result<Mine, Fault> {
    let case = own_case(ctx)?;
    let (actor, now) = (ctx.actor.clone(), ctx.now);
    // The own reading of a person is not recorded (design.md principle 14).
    let (relatives, given, givers, address_secret) = ctx
        .store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::ShareItems>(db, &actor, case).await?;
                let mut relatives = rows::relatives(db, &may).await?;
                relatives.retain(|relative| relative.link.holds(now));
                Ok::<_, Fault>((
                    relatives,
                    rows::given(db, &may, now).await?,
                    rows::givers(db, &may, now).await?,
                    rows::address_secret(db, &may).await?,
                ))
            })
        })
        .await?;
    let of = |case: CaseId| relatives.iter().find(|relative| relative.link.other == case);
    let given = given.into_iter().filter_map(|share| Some((share, of(share.with)?.name.clone()))).collect();
    let mut received = Vec::new();
    for giver in givers {
        // Who stopped sharing since then shares nothing, and is not mentioned.
        let items = match shown(ctx, giver).await {
            Err(Fault::Absent) => continue,
            items => items?,
        };
        received.extend(of(giver).map(|who| Received { name: who.name.clone(), kin: who.link.kin, items }));
    }
    Ok(Mine { relatives, given, received, address_secret })
}

/// What the person of `case` shares with the actor.
async fn shown(ctx: &Ctx, case: CaseId) -> Result<Vec<Shown>, Fault> {
    let (actor, procedures, now) = (ctx.actor.clone(), ctx.procedures.clone(), ctx.now);
    ctx.store
        .look(ctx.deed::<act::ViewShared>(case), move |look| {
            Box::pin(async move {
                let may = permit::<act::ViewShared>(look, &actor, case).await?;
                let secret = rows::address_secret(look, &may).await?;
                let mut items = Vec::new();
                for item in rows::received(look, &may).await? {
                    items.push(match item {
                        Item::Step => {
                            let events = cases::events(look, &may).await?;
                            let position = position(&events, &procedures, now);
                            let undecided = position.decision.is_none();
                            Shown::Step(position.stage.step().filter(|_| undecided).cloned())
                        }
                        Item::Appointment => {
                            let meeting = |booked: Booked| Meeting {
                                starts: booked.hearing.time.starts,
                                place: (!secret).then_some(booked.place),
                            };
                            Shown::Appointment(hearings::active(look, &may).await?.map(meeting))
                        }
                        Item::Place if secret => Shown::Place(None),
                        Item::Place => Shown::Place(rows::place_of(look, &may).await?),
                    });
                }
                Ok(items)
            })
        })
        .await
}

/// Why nothing is shared.
#[derive(Debug, thiserror::Error)]
pub enum ShareRefusal {
    #[error("not family")]
    NotFamily,
    #[error("not one of the lengths that are offered")]
    HowLong,
    #[error("the address is secret")]
    Secret,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for ShareRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Lets somebody of the family see one item for one of [`SHARE_DAYS`]. The same again is kept until the new end.
///
/// # Errors
/// [`ShareRefusal`]. A place is not shared while the address is secret: somebody may stand behind the person and wait.
pub async fn share(ctx: &Ctx, with: CaseId, item: Item, days: i16) -> Result<(), ShareRefusal> {
    let case = own_case(ctx)?;
    let days = SHARE_DAYS.into_iter().find(|offered| *offered == days).ok_or(ShareRefusal::HowLong)?;
    let (actor, begins) = (ctx.actor.clone(), ctx.now);
    let id = ShareId::from_uuid(ctx.ids.next(ctx.now));
    let new = Share { id, case, with, item, begins, ends: begins + (i64::from(days) * 24).hours() };
    ctx.store
        .write(ctx.deed::<act::ShareItems>(case).about(format!("{} {with}", item.code())), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ShareItems>(tx, &actor, case).await?;
                let family = rows::relatives(tx, &may).await?;
                if !family.iter().any(|one| one.link.other == with && one.link.holds(begins)) {
                    return Err(ShareRefusal::NotFamily);
                }
                if item == Item::Place && rows::address_secret(tx, &may).await? {
                    return Err(ShareRefusal::Secret);
                }
                Ok(rows::share(tx, &may, &new).await?)
            })
        })
        .await
}

/// Stops sharing an item now; nobody is told. Stopped twice is stopped once.
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn stop(ctx: &Ctx, share: ShareId) -> Result<(), Fault> {
    let case = own_case(ctx)?;
    let actor = ctx.actor.clone();
    ctx.store
        .write(ctx.deed::<act::ShareItems>(case).about(format!("stop {share}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ShareItems>(tx, &actor, case).await?;
                Ok(rows::stop(tx, &may, share).await.map(drop)?)
            })
        })
        .await
}

/// The family of the person of one case, for whoever records it.
#[derive(Clone, Debug)]
pub struct OfCase {
    pub case: CaseId,
    pub person: Person,
    /// Also of before, the oldest first.
    pub relatives: Vec<Relative>,
    pub address_secret: bool,
}

/// Opens who is family of the person of a case: the look is in the audit before anything is shown.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not there or not for this actor.
pub async fn open(ctx: &Ctx, case: CaseId) -> Result<OfCase, Fault> {
    let actor = ctx.actor.clone();
    ctx.store
        .look(ctx.deed::<act::ManageFamily>(case), move |look| {
            Box::pin(async move {
                let may = permit::<act::ManageFamily>(look, &actor, case).await?;
                Ok(OfCase {
                    case,
                    person: people::details(look, &may).await?,
                    relatives: rows::relatives(look, &may).await?,
                    address_secret: rows::address_secret(look, &may).await?,
                })
            })
        })
        .await
}

/// Why nobody is recorded as family.
#[derive(Debug, thiserror::Error)]
pub enum LinkRefusal {
    /// Nobody has this number, or their case is not for the actor: the same answer for both.
    #[error("no person with this number for the actor")]
    Nobody,
    #[error("the person themselves")]
    Same,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for LinkRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Records that the person with this V-number is `kin` of the person of `case`. It is a fact about both, so that the
/// actor needs both cases, and both get their line in the audit.
///
/// # Errors
/// [`LinkRefusal`].
pub async fn link(ctx: &Ctx, case: CaseId, number: &str, kin: Kin) -> Result<(), LinkRefusal> {
    let number = VNumber::parse(number).ok_or(LinkRefusal::Nobody)?;
    let actor = ctx.actor.clone();
    let id = FamilyLinkId::from_uuid(ctx.ids.next(ctx.now));
    ctx.store
        .write(ctx.deed::<act::ManageFamily>(case).about(format!("link {id}")), move |tx| {
            let (actor, number) = (actor.clone(), number.clone());
            Box::pin(async move {
                let may = permit::<act::ManageFamily>(tx, &actor, case).await?;
                let other = rows::case_of(tx, &may, &number).await?.ok_or(LinkRefusal::Nobody)?;
                if other == case {
                    return Err(LinkRefusal::Same);
                }
                let other = match permit::<act::ManageFamily>(tx, &actor, other).await {
                    Err(StoreError::Absent) => return Err(LinkRefusal::Nobody),
                    other => other?,
                };
                rows::link(tx, &may, &other, id, kin).await?;
                Ok(for_both(tx, &[case, other.case()]).await?)
            })
        })
        .await
}

/// The persons are no longer recorded as family; what they shared with each other is seen no more.
///
/// # Errors
/// [`Fault::Absent`] for a link that is not of this case.
pub async fn unlink(ctx: &Ctx, case: CaseId, link: FamilyLinkId) -> Result<(), Fault> {
    let actor = ctx.actor.clone();
    ctx.store
        .write(ctx.deed::<act::ManageFamily>(case).about(format!("unlink {link}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ManageFamily>(tx, &actor, case).await?;
                let family: Vec<Link> =
                    rows::relatives(tx, &may).await?.into_iter().map(|one| one.link).collect();
                let other = family.iter().find(|one| one.id == link).ok_or(Fault::Absent)?.other;
                rows::unlink(tx, &may, link).await?;
                Ok(for_both(tx, &[case, other]).await?)
            })
        })
        .await
}

/// One line for each of two persons whom one deed is about.
async fn for_both(tx: &store::Tx, cases: &[CaseId]) -> Result<(), StoreError> {
    let deed = tx.deed();
    let lines: Vec<_> = cases.iter().map(|case| deed.clone().on(*case).line(Outcome::Done)).collect();
    audit::insert_all(tx, &lines).await
}

/// Makes the address of the person of `case` secret, or not secret any more.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not for this actor.
pub async fn set_address_secret(ctx: &Ctx, case: CaseId, secret: bool) -> Result<(), Fault> {
    let actor = ctx.actor.clone();
    let about = if secret { "address secret" } else { "address open" };
    ctx.store
        .write(ctx.deed::<act::ManageFamily>(case).about(about), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ManageFamily>(tx, &actor, case).await?;
                Ok(rows::set_address_secret(tx, &may, secret).await?)
            })
        })
        .await
}
