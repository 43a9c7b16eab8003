//! Who else works on a case: officers, who stands in, the lawyer of record, and whom the person lets look along.

use crate::{Ctx, Fault, calls, status::own_case};
use domain::{
    access::{Permit, Role, act},
    assignment::{self as rules, Assignment, CONSENT_DAYS, GUARDIAN_DAYS, Refusal},
    call::phone,
    ids::{AssignmentId, CaseId, ContactId, StaffId},
    person::{Contact, Person},
    time::day,
};
use jiff::{ToSpan, civil::Date};
use store::{
    Reads, StoreError, Tx,
    access::permit,
    assignments::{self as rows, MaySee},
    people, staff,
};

pub use store::assignments::Candidate;

/// Somebody's work on the case, with their name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    pub assignment: Assignment,
    pub name: String,
}

/// Everybody who works or worked on the case, the newest first.
pub(crate) async fn works<A: MaySee>(db: &dyn Reads, may: &Permit<A>) -> Result<Vec<Work>, StoreError> {
    let all = rows::of_case(db, may).await?;
    let holders: Vec<StaffId> = all.iter().map(|work| work.holder).collect();
    let names = staff::names(db, &holders).await?;
    let with_name = |assignment: Assignment| Work {
        name: names.get(&assignment.holder).cloned().unwrap_or_default(),
        assignment,
    };
    Ok(all.into_iter().map(with_name).collect())
}

/// Who works on a case, for whoever gives that work.
#[derive(Clone, Debug)]
pub struct OfCase {
    pub case: CaseId,
    pub person: Person,
    pub works: Vec<Work>,
    /// The roles that the actor gives, and who works in them.
    pub gives: Vec<Role>,
    pub candidates: Vec<Candidate>,
}

/// Opens who works on the case: the look is in the audit before anything is shown.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not there or not for this actor.
pub async fn open(ctx: &Ctx, case: CaseId) -> Result<OfCase, Fault> {
    let (actor, now) = (ctx.actor.clone(), ctx.now);
    ctx.store
        .look(ctx.deed::<act::AssignPeople>(case), move |look| {
            Box::pin(async move {
                let may = permit::<act::AssignPeople>(look, &actor, case).await?;
                let gives: Vec<Role> = actor.role().into_iter().flat_map(rules::given_by).collect();
                Ok(OfCase {
                    case,
                    person: people::details(look, &may).await?,
                    works: works(look, &may).await?,
                    candidates: rows::candidates(look, &may, &gives, now).await?,
                    gives,
                })
            })
        })
        .await
}

/// Work to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    pub holder: StaffId,
    pub role: Role,
    /// `None` for a role that ends when somebody ends it.
    pub last_day: Option<Date>,
    /// The number of a lawyer, as the person will see it; may be empty.
    pub phone: String,
}

/// Why nobody gets work on the case.
#[derive(Debug, thiserror::Error)]
pub enum GiveRefusal {
    #[error(transparent)]
    Rule(#[from] Refusal),
    #[error("nobody who works in this role")]
    NoHolder,
    #[error("not a telephone number")]
    WrongNumber,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for GiveRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Gives somebody work on the case from now on. The same work again is kept until the new end.
///
/// # Errors
/// [`GiveRefusal`].
pub async fn give(ctx: &Ctx, case: CaseId, wish: Wish) -> Result<(), GiveRefusal> {
    let giver = ctx.actor.role().ok_or(Fault::Absent)?;
    let ends = rules::ends(giver, wish.role, wish.last_day, ctx.now)?;
    let id = AssignmentId::from_uuid(ctx.ids.next(ctx.now));
    let number = match wish.phone.trim() {
        _ if wish.role != Role::Lawyer => None,
        "" => None,
        typed => Some(phone(typed).ok_or(GiveRefusal::WrongNumber)?),
    };
    let about = format!("{} {}", wish.role.code(), wish.holder);
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed::<act::AssignPeople>(case).about(about), move |tx| {
            let (ctx, wish, number) = (inside.clone(), wish.clone(), number.clone());
            Box::pin(async move {
                let may = permit::<act::AssignPeople>(tx, &ctx.actor, case).await?;
                let who = candidate(&rows::candidates(tx, &may, &[wish.role], ctx.now).await?, wish.holder)?;
                let new =
                    Assignment { id, case, holder: wish.holder, role: wish.role, begins: ctx.now, ends };
                rows::give(tx, &may, &new).await?;
                if wish.role == Role::Lawyer {
                    let lawyer = Contact {
                        id: ContactId::from_uuid(id.uuid()),
                        kind: domain::call::LegalHelp::CONTACT,
                        name: who.name,
                        phone: number,
                        languages: Vec::new(),
                    };
                    record_lawyer(tx, &ctx, &may, Some(&lawyer)).await?;
                }
                Ok(())
            })
        })
        .await
}

fn candidate(candidates: &[Candidate], who: StaffId) -> Result<Candidate, GiveRefusal> {
    candidates.iter().find(|candidate| candidate.staff == who).cloned().ok_or(GiveRefusal::NoHolder)
}

/// The person sees the lawyer of record, and whoever has none now is called.
async fn record_lawyer(
    tx: &Tx,
    ctx: &Ctx,
    may: &Permit<act::AssignPeople>,
    lawyer: Option<&Contact>,
) -> Result<(), StoreError> {
    rows::show_lawyer(tx, may, lawyer).await?;
    calls::legal_help_changed(tx, ctx, may).await
}

/// Ends somebody's work on the case now; ended twice is ended once.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not for this actor, and for work in a role that the actor does not give.
pub async fn end(ctx: &Ctx, case: CaseId, work: AssignmentId) -> Result<(), Fault> {
    let giver = ctx.actor.role().ok_or(Fault::Absent)?;
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed::<act::AssignPeople>(case).about(format!("end {work}")), move |tx| {
            let ctx = inside.clone();
            Box::pin(async move {
                let may = permit::<act::AssignPeople>(tx, &ctx.actor, case).await?;
                let role = role_of(&rows::of_case(tx, &may).await?, work, giver)?;
                if rows::end(tx, &may, work).await? && role == Role::Lawyer {
                    record_lawyer(tx, &ctx, &may, None).await?;
                }
                Ok(())
            })
        })
        .await
}

/// The role of this work, when `giver` gives that role.
fn role_of(works: &[Assignment], work: AssignmentId, giver: Role) -> Result<Role, Fault> {
    let work = works.iter().find(|one| one.id == work).ok_or(Fault::Absent)?;
    rules::given_by(giver).find(|role| *role == work.role).ok_or(Fault::Absent)
}

/// Who looks along in the own case, and who could.
#[derive(Clone, Debug)]
pub struct Along {
    /// Those who hold a consent or mandate now: volunteers, the last guardian and the lawyer of record.
    pub now: Vec<Work>,
    /// Who was the guardian until the person came of age, and does not look along.
    pub guardian: Option<Candidate>,
    /// Volunteers at the place where the person stays who do not look along yet.
    pub candidates: Vec<Candidate>,
}

/// Who looks along in the own case.
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn along(ctx: &Ctx) -> Result<Along, Fault> {
    let case = own_case(ctx)?;
    let (actor, now) = (ctx.actor.clone(), ctx.now);
    // The own reading of a person is not recorded (design.md principle 14).
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::GiveConsent>(db, &actor, case).await?;
                let mut holding = works(db, &may).await?;
                holding.retain(|work| {
                    work.assignment.holds(now)
                        && matches!(work.assignment.role, Role::Volunteer | Role::Guardian | Role::Lawyer)
                });
                let mut candidates = rows::candidates(db, &may, &[Role::Volunteer], now).await?;
                let new = |one: &Candidate| !holding.iter().any(|work| work.assignment.holder == one.staff);
                candidates.retain(new);
                let guardian = rows::last_guardian(db, &may, now).await?.filter(new);
                Ok(Along { now: holding, guardian, candidates })
            })
        })
        .await
}

/// Lets a volunteer look along in the own case for one of [`CONSENT_DAYS`].
///
/// # Errors
/// [`GiveRefusal`].
pub async fn consent(ctx: &Ctx, who: StaffId, days: i16) -> Result<(), GiveRefusal> {
    let days = CONSENT_DAYS.into_iter().find(|offered| *offered == days).ok_or(Refusal::NoLastDay)?;
    look_along(ctx, Helper::Volunteer(who), days).await
}

/// Lets who was the guardian until the person came of age look along in the own case, for [`GUARDIAN_DAYS`].
///
/// # Errors
/// [`Fault::Absent`] when the person is not of age, or nobody was, or whoever was works as a guardian no more.
pub async fn keep_guardian(ctx: &Ctx) -> Result<(), GiveRefusal> {
    look_along(ctx, Helper::LastGuardian, GUARDIAN_DAYS).await
}

/// Whom a person lets look along.
#[derive(Clone, Copy)]
enum Helper {
    Volunteer(StaffId),
    LastGuardian,
}

async fn look_along(ctx: &Ctx, helper: Helper, days: i16) -> Result<(), GiveRefusal> {
    let case = own_case(ctx)?;
    let giver = ctx.actor.role().ok_or(Fault::Absent)?;
    let (role, about) = match helper {
        Helper::Volunteer(who) => (Role::Volunteer, format!("volunteer {who}")),
        Helper::LastGuardian => (Role::Guardian, "guardian".to_owned()),
    };
    let last = day(ctx.now).checked_add(i64::from(days).days()).ok();
    let ends = rules::ends(giver, role, last, ctx.now)?;
    let id = AssignmentId::from_uuid(ctx.ids.next(ctx.now));
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed::<act::GiveConsent>(case).about(about), move |tx| {
            let ctx = inside.clone();
            Box::pin(async move {
                let may = permit::<act::GiveConsent>(tx, &ctx.actor, case).await?;
                let holder = match helper {
                    Helper::Volunteer(who) => {
                        candidate(&rows::candidates(tx, &may, &[role], ctx.now).await?, who)?;
                        who
                    }
                    Helper::LastGuardian => {
                        rows::last_guardian(tx, &may, ctx.now).await?.ok_or(Fault::Absent)?.staff
                    }
                };
                let new = Assignment { id, case, holder, role, begins: ctx.now, ends };
                Ok(rows::give(tx, &may, &new).await?)
            })
        })
        .await
}

/// A volunteer, or who was the guardian, looks along no longer, from now on.
///
/// # Errors
/// [`Fault::Absent`] for what is no consent of this person.
pub async fn withdraw(ctx: &Ctx, work: AssignmentId) -> Result<(), Fault> {
    let case = own_case(ctx)?;
    let giver = ctx.actor.role().ok_or(Fault::Absent)?;
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed::<act::GiveConsent>(case).about(format!("end {work}")), move |tx| {
            let ctx = inside.clone();
            Box::pin(async move {
                let may = permit::<act::GiveConsent>(tx, &ctx.actor, case).await?;
                role_of(&rows::of_case(tx, &may).await?, work, giver)?;
                rows::end(tx, &may, work).await.map(drop).map_err(Fault::from)
            })
        })
        .await
}
