//! The team lead of Nidos: giving, ending and handing over mandates, and how many wards each has.

use crate::{Ctx, Fault, wards};
use domain::{
    access::{Actor, act, scope},
    ids::{CaseId, MandateId, StaffId},
    mandate::{Kind, Mandate, Refusal, ends},
    person::Person,
};
use jiff::civil::Date;
use store::{StoreError, access::permit, mandates as rows, people, staff};

pub use crate::wards::{Holder, Line};
pub use store::mandates::Holder as Member;

/// Who can hold mandates in the teams of the lead, with their load now.
///
/// # Errors
/// [`Fault::Absent`] for roles that deal out no mandates.
pub async fn members(ctx: &Ctx) -> Result<Vec<Member>, Fault> {
    let scope = scope::<act::ManageMandates>(&ctx.actor)?;
    ctx.store
        .look(ctx.deed_at_large::<act::ManageMandates>().about("members"), move |look| {
            Box::pin(async move { Ok(rows::holders(look, &scope).await?) })
        })
        .await
}

/// The wards of one member of the team, to be handed over.
#[derive(Clone, Debug)]
pub struct HandOver {
    pub from: Member,
    /// The wards whose guardian the member is now, by what needs doing.
    pub lines: Vec<Line>,
    pub members: Vec<Member>,
}

/// Opens the wards of a member of the team: each is a line in the audit before anything is shown.
///
/// # Errors
/// [`Fault::Absent`] for who is no member of a team of the lead.
pub async fn hand_over_list(ctx: &Ctx, member: StaffId) -> Result<HandOver, Fault> {
    let members = members(ctx).await?;
    let from = members.iter().find(|one| one.staff == member).cloned().ok_or(Fault::Absent)?;
    let lines = wards::of_holder(ctx, member).await?;
    Ok(HandOver { from, lines, members })
}

/// To whom all wards of a member go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct To {
    pub holder: StaffId,
    /// For good, or to stand in.
    pub kind: Kind,
    /// The last day of who stands in.
    pub last_day: Option<Date>,
}

/// Gives every ward of a member of the team to somebody else: each under the order of the court that it has, which is of
/// Nidos and not of one person (domain.md section 6). Ward by ward, so that what was done stays done when it is cut off;
/// done again it goes on where it stopped.
///
/// # Errors
/// [`GiveRefusal`].
pub async fn hand_over(ctx: &Ctx, from: StaffId, to: &To) -> Result<(), GiveRefusal> {
    let list = hand_over_list(ctx, from).await?;
    if to.holder == from {
        return Err(GiveRefusal::NoHolder);
    }
    for line in list.lines {
        let own =
            line.holders.iter().find(|one| one.mandate.holder == from && one.mandate.kind == Kind::Guardian);
        let order = own.map(|one| one.mandate.order.clone()).unwrap_or_default();
        let wish = Wish { holder: to.holder, kind: to.kind, last_day: to.last_day, order };
        match give(ctx, line.case, wish).await {
            // Who came of age meanwhile needs nobody any more.
            Err(GiveRefusal::Rule(Refusal::OfAge)) => {}
            given => given?,
        }
    }
    Ok(())
}

/// The mandates of one ward.
#[derive(Clone, Debug)]
pub struct OfWard {
    pub case: CaseId,
    pub person: Person,
    pub adult_on: Date,
    /// Every mandate, the newest first.
    pub mandates: Vec<Holder>,
    pub members: Vec<Member>,
}

/// Opens the mandates of a ward: the look is in the audit before anything is shown.
///
/// # Errors
/// [`Fault::Absent`] for a ward outside the teams of the lead.
pub async fn open(ctx: &Ctx, case: CaseId) -> Result<OfWard, Fault> {
    let scope = scope::<act::ManageMandates>(&ctx.actor)?;
    let actor = ctx.actor.clone();
    ctx.store
        .look(ctx.deed::<act::ManageMandates>(case), move |look| {
            Box::pin(async move {
                let may = permit::<act::ManageMandates>(look, &actor, case).await?;
                let person = people::details(look, &may).await?;
                let adult_on = rows::of_age(look, &may).await?.ok_or(Fault::Absent)?;
                let mandates = rows::of_case(look, &may).await?;
                let who: Vec<StaffId> = mandates.iter().map(|mandate| mandate.holder).collect();
                let names = staff::names(look, &who).await?;
                let with_name = |mandate: Mandate| Holder {
                    name: names.get(&mandate.holder).cloned().unwrap_or_default(),
                    mandate,
                };
                Ok(OfWard {
                    case,
                    person,
                    adult_on,
                    mandates: mandates.into_iter().map(with_name).collect(),
                    members: rows::holders(look, &scope).await?,
                })
            })
        })
        .await
}

/// A mandate to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    pub holder: StaffId,
    pub kind: Kind,
    /// The last day of who stands in.
    pub last_day: Option<Date>,
    /// The number of the court's order.
    pub order: String,
}

/// Why a mandate is not given.
#[derive(Debug, thiserror::Error)]
pub enum GiveRefusal {
    #[error(transparent)]
    Rule(#[from] Refusal),
    #[error("nobody of the team who can hold it")]
    NoHolder,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for GiveRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Gives a mandate from now on. A new guardian comes in place of the one before; the same one again changes nothing.
///
/// # Errors
/// [`GiveRefusal`].
pub async fn give(ctx: &Ctx, case: CaseId, wish: Wish) -> Result<(), GiveRefusal> {
    let scope = scope::<act::ManageMandates>(&ctx.actor).map_err(Fault::from)?;
    let (actor, now) = (ctx.actor.clone(), ctx.now);
    let id = MandateId::from_uuid(ctx.ids.next(now));
    let wish = Wish { order: wish.order.trim().to_owned(), ..wish };
    let about = format!("{} {}", wish.kind.code(), wish.holder);
    ctx.store
        .write(ctx.deed::<act::ManageMandates>(case).about(about), move |tx| {
            let (actor, scope, wish) = (actor.clone(), scope.clone(), wish.clone());
            Box::pin(async move {
                let may = permit::<act::ManageMandates>(tx, &actor, case).await?;
                let members = rows::holders(tx, &scope).await?;
                let member = members.into_iter().find(|member| member.staff == wish.holder);
                let member = member
                    .filter(|member| wish.kind == Kind::Substitute || !member.only_substitute)
                    .ok_or(GiveRefusal::NoHolder)?;
                let adult_on = rows::of_age(tx, &may).await?.ok_or(Fault::Absent)?;
                let ends = ends(wish.kind, wish.last_day, &wish.order, adult_on, now)?;
                let new = Mandate {
                    id,
                    case,
                    holder: wish.holder,
                    kind: wish.kind,
                    team: member.team,
                    order: wish.order,
                    begins: now,
                    ends,
                };
                let same = |held: &Mandate| {
                    held.holds(now)
                        && (held.holder, held.kind, held.ends) == (new.holder, new.kind, new.ends)
                        && held.order == new.order
                };
                if !rows::of_case(tx, &may).await?.iter().any(same) {
                    rows::give(tx, &may, &new).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Ends a mandate of the ward now. When it was the last, the duty team of Nidos acts; ended twice is ended once.
///
/// # Errors
/// [`Fault::Absent`] for a ward outside the teams of the lead.
pub async fn end(ctx: &Ctx, case: CaseId, mandate: MandateId) -> Result<(), Fault> {
    let actor: Actor = ctx.actor.clone();
    ctx.store
        .write(ctx.deed::<act::ManageMandates>(case).about(format!("end {mandate}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ManageMandates>(tx, &actor, case).await?;
                rows::end(tx, &may, mandate).await?;
                Ok(())
            })
        })
        .await
}
