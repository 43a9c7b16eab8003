//! What is destroyed when its term is over: first said, then done, by the same function.

use crate::{Ctx, Fault, documents};
use domain::{
    account::VNumber,
    ids::{CaseId, PersonId},
    position::position,
    retention::{Facts, Ground, Term, Verdict, closed, verdict},
    time::{day, wall},
};
use jiff::ToSpan;
use std::collections::BTreeMap;
use store::{StoreError, access::System, audit, cases, people, retention};

/// Cases read at once.
const BATCH: u64 = 500;

/// What the term says of everybody who is not erased yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Whom to erase, by id.
    pub due: Vec<PersonId>,
    pub open: usize,
    pub held: usize,
    /// All closed, and the term runs.
    pub waiting: usize,
    /// All closed, and nobody knows the term.
    pub term_unknown: usize,
}

/// Who is due now. Changes nothing.
///
/// # Errors
/// [`Fault::Absent`] for anybody but the program itself.
pub async fn plan(ctx: &Ctx, term: &Term) -> Result<Plan, Fault> {
    let system = System::acting(&ctx.actor)?;
    let held = retention::held(&ctx.store, system).await?;
    let mut persons: BTreeMap<PersonId, Vec<Facts>> = BTreeMap::new();
    let mut after = None;
    loop {
        let read = ctx.store.read(move |db| Box::pin(cases::batch(db, system, after, BATCH)));
        let kept: Vec<cases::Kept> = read.await?;
        let Some(last) = kept.last() else { break };
        after = Some(last.case);
        for kept in kept.iter().filter(|kept| !kept.erased) {
            let closed = closed(&position(&kept.events, &ctx.procedures, ctx.now));
            let facts = Facts { closed, held: held.contains(&kept.case) };
            persons.entry(kept.person).or_default().push(facts);
        }
    }
    let mut plan = Plan::default();
    for (person, cases) in persons {
        match verdict(&cases, term, day(ctx.now)) {
            Verdict::Due => plan.due.push(person),
            Verdict::Open => plan.open += 1,
            Verdict::Held => plan.held += 1,
            Verdict::Until(_) => plan.waiting += 1,
            Verdict::TermUnknown => plan.term_unknown += 1,
        }
    }
    Ok(plan)
}

/// Erases who is due, each in a deed of its own, and gives the plan that was carried out.
///
/// A hold that came meanwhile wins. What was done for one person stands when another one fails; what is left is due
/// again the next time.
///
/// # Errors
/// [`Fault::Absent`] for anybody but the program itself; [`Fault::Busy`] when what was erased could not be taken out of the
/// file of the database because another program writes: erase again, with nobody due, to do only that.
pub async fn apply(ctx: &Ctx, term: &Term) -> Result<Plan, Fault> {
    let system = System::acting(&ctx.actor)?;
    let planned = plan(ctx, term).await?;
    let mut done = Plan { due: Vec::new(), ..planned.clone() };
    for person in planned.due {
        if erase(ctx, system, person).await? {
            done.due.push(person);
        } else {
            done.held += 1;
        }
    }
    documents::sweep(ctx).await?;
    ctx.store.scrub(system).await.map_err(|error| match error {
        StoreError::Conflict => Fault::Busy("another program writes; stop it and try again".into()),
        error => error.into(),
    })?;
    Ok(done)
}

/// The hour of Amsterdam in which a server erases by itself: nobody hands anything in while the file is written anew.
const NIGHT: i8 = 3;
/// The job that one server at a time may do.
const JOB: &str = "retention";
/// How long a night's work keeps the other servers away, and the same server from doing it twice.
const TURN_HOURS: i64 = 20;

/// What a server does by itself: [`apply`] once in a night, by one server, when a term is known. Says how many were erased.
///
/// # Errors
/// As [`apply`].
pub async fn nightly(ctx: &Ctx, term: &Term) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    if !term.known() || wall(ctx.now).hour() != NIGHT {
        return Ok(0);
    }
    // A holder of its own for each turn: who has the lease does not have it again.
    let (holder, until) = (ctx.ids.next(ctx.now), ctx.now + TURN_HOURS.hours());
    let turn = ctx.store.write(ctx.housekeeping(), move |tx| {
        Box::pin(async move { Ok::<_, Fault>(audit::hold(tx, system, JOB, holder, until).await?) })
    });
    // Also with nobody due: a file that could not be written anew in an earlier night is then.
    if turn.await? { Ok(apply(ctx, term).await?.due.len()) } else { Ok(0) }
}

/// `false` when a case is held.
async fn erase(ctx: &Ctx, system: System, person: PersonId) -> Result<bool, Fault> {
    let deed = ctx.deed_named("erase").about(format!("person {person}"));
    ctx.store
        .write(deed, move |tx| {
            Box::pin(async move {
                if people::is_held(tx, system, person).await? {
                    return Ok(false);
                }
                people::erase(tx, system, person).await?;
                Ok::<_, Fault>(true)
            })
        })
        .await
}

/// Holds every case of the person with this V-number; how many were not held on this ground before.
///
/// # Errors
/// [`Fault::Absent`] when there is nobody, and for anybody but the program itself.
pub async fn hold(ctx: &Ctx, number: &VNumber, ground: Ground) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    let mut count = 0;
    for case in cases_of(ctx, system, number).await? {
        let deed = ctx.deed_named("hold").on(case).because(ground.code());
        let new = ctx.store.write(deed, move |tx| Box::pin(retention::hold(tx, system, case, ground)));
        count += usize::from(new.await?);
    }
    Ok(count)
}

/// Ends the holds on this ground; how many there were.
///
/// # Errors
/// As [`hold`].
pub async fn release(ctx: &Ctx, number: &VNumber, ground: Ground) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    let mut count = 0;
    for case in cases_of(ctx, system, number).await? {
        let deed = ctx.deed_named("release").on(case).because(ground.code());
        let ended = ctx.store.write(deed, move |tx| Box::pin(retention::release(tx, system, case, ground)));
        count += usize::from(ended.await?);
    }
    Ok(count)
}

async fn cases_of(ctx: &Ctx, system: System, number: &VNumber) -> Result<Vec<CaseId>, Fault> {
    let cases = retention::cases_with(&ctx.store, system, number).await?;
    if cases.is_empty() { Err(Fault::Absent) } else { Ok(cases) }
}
