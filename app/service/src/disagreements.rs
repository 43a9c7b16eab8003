//! "I do not agree": the ward says so about what was done for them, and the team lead of Nidos hears both.
//!
//! What waiting means stands in `domain::ward`.

use crate::{Ctx, Fault, happened, status::own_case};
use domain::{
    access::{Actor, act, scope},
    event::EventKind,
    ids::{CaseId, StaffId},
    person::{Contact, ContactKind},
    ward::{self, Act, Choice, Undo, Undone},
};
use jiff::Timestamp;
use store::{
    Tx,
    access::permit,
    cases, disagreements as rows,
    hearings::{self, BookError},
    mandates, people, staff,
};

/// What was done for the ward, as the ward sees it.
#[derive(Clone, Debug)]
pub struct Mine {
    /// Newest first, with the name of who did it.
    pub acts: Vec<(Act, String)>,
    /// What the ward chose and somebody objected to, newest first, with the name of who objected.
    pub objections: Vec<(Choice, String)>,
    /// Whether somebody holds a mandate now; else the duty team acts.
    pub guarded: bool,
    pub lawyer: Option<Contact>,
}

/// What was done for the signed-in ward.
///
/// # Errors
/// [`Fault::Absent`] for anybody but a ward.
pub async fn mine(ctx: &Ctx) -> Result<Mine, Fault> {
    let case = own_case(ctx)?;
    let (actor, now) = (ctx.actor.clone(), ctx.now);
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::DisagreeWithAct>(db, &actor, case).await?;
                let view = permit::<act::ViewStatus>(db, &actor, case).await?;
                let events = cases::events(db, &may).await?;
                let (acts, choices) = (ward::acts(&events), ward::choices(&events));
                let objectors = choices.iter().filter_map(|choice| choice.objection).map(|said| said.staff);
                let who: Vec<StaffId> = acts.iter().map(|act| act.staff).chain(objectors).collect();
                let names = staff::names(db, &who).await?;
                let name = |staff: StaffId| names.get(&staff).cloned().unwrap_or_default();
                let objections = choices.into_iter().filter_map(|choice| {
                    let staff = choice.objection?.staff;
                    Some((choice, name(staff)))
                });
                let contacts = people::contacts(db, &view).await?;
                Ok(Mine {
                    objections: objections.collect(),
                    acts: acts.into_iter().map(|act| (act.clone(), name(act.staff))).collect(),
                    guarded: mandates::of_case(db, &may).await?.iter().any(|mandate| mandate.holds(now)),
                    lawyer: contacts.into_iter().find(|contact| contact.kind == ContactKind::LegalHelp),
                })
            })
        })
        .await
}

/// Keeps that the ward does not agree with the act `about`, undoes it as far as that is possible, and puts it on the
/// list of the team lead. Said twice is said once.
///
/// # Errors
/// [`Fault::Absent`] when nothing was done under this number.
pub async fn disagree(ctx: &Ctx, about: i32) -> Result<(), Fault> {
    let case = own_case(ctx)?;
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed::<act::DisagreeWithAct>(case).about(format!("event {about}")), move |tx| {
            let ctx = inside.clone();
            Box::pin(async move {
                let may = permit::<act::DisagreeWithAct>(tx, &ctx.actor, case).await?;
                let events = cases::events(tx, &may).await?;
                let act =
                    ward::acts(&events).into_iter().find(|act| act.seq == about).ok_or(Fault::Absent)?;
                if act.disagreement.is_some() {
                    return Ok(());
                }
                let (undone, until) = undo(tx, &ctx, case, &act, &events).await?;
                if rows::say(tx, &may, about, act.what.hearing(), until).await? {
                    let kind = EventKind::ActDisagreed { about, undone };
                    happened::append(tx, &ctx, &may, ctx.author(), kind).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Puts the appointment back to how it was before the act, as far as that is possible; what came of it, and until when
/// the act waits.
async fn undo(
    tx: &Tx,
    ctx: &Ctx,
    case: CaseId,
    act: &Act,
    events: &[domain::event::Event],
) -> Result<(Undone, Timestamp), Fault> {
    let choose = permit::<act::ChooseHearing>(tx, &ctx.actor, case).await?;
    let all = hearings::of_case(tx, &choose).await?;
    let hearing = all.into_iter().find(|booked| Some(booked.hearing.id) == act.what.hearing());
    let Some(hearing) = hearing.map(|booked| booked.hearing) else { return Ok((Undone::Nothing, ctx.now)) };
    let (time, state, done) = match ward::undo(events, act.seq, &hearing, ctx.now) {
        Undo::Nothing => return Ok((Undone::Nothing, ward::waits_until(&hearing, ctx.now))),
        Undo::Answer => (hearing.time.id, domain::hearing::State::Reserved, Undone::Answer),
        Undo::Return { time, state } => (time, state, Undone::TimeBack),
    };
    match hearings::put_back(tx, &choose, &hearing, time, state).await {
        Ok(back) => Ok((done, ward::waits_until(&back, ctx.now))),
        Err(BookError::Taken | BookError::Already) => {
            Ok((Undone::TimeGone, ward::waits_until(&hearing, ctx.now)))
        }
        Err(BookError::Store(error)) => Err(error.into()),
    }
}

/// Something that a ward does not agree with, for the team lead.
#[derive(Clone, Debug)]
pub struct Open {
    pub case: CaseId,
    pub name: String,
    pub act: Act,
    /// Who did it.
    pub by: String,
    pub at: Timestamp,
    pub waits_until: Timestamp,
    pub lawyer: Option<Contact>,
    pub lawyer_told: Option<Timestamp>,
}

/// Disagreements on the list at most; each waits for a talk, so the rest comes when these are done.
const OPEN: u64 = 50;

/// What is not settled, the oldest first.
///
/// # Errors
/// [`Fault::Absent`] for roles that settle nothing.
pub async fn open(ctx: &Ctx) -> Result<Vec<Open>, Fault> {
    let scope = scope::<act::SettleDisagreement>(&ctx.actor)?;
    let actor: Actor = ctx.actor.clone();
    ctx.store
        .look(ctx.deed_at_large::<act::SettleDisagreement>(), move |look| {
            Box::pin(async move {
                let mut open = Vec::new();
                for row in rows::open(look, &scope, OPEN).await? {
                    look.saw(row.case);
                    let may = permit::<act::SettleDisagreement>(look, &actor, row.case).await?;
                    let events = cases::events(look, &may).await?;
                    let Some(act) = ward::acts(&events).into_iter().find(|act| act.seq == row.about) else {
                        continue;
                    };
                    let names = staff::names(look, &[act.staff]).await?;
                    let person = people::details(look, &may).await?;
                    let contacts = people::contacts(look, &may).await?;
                    open.push(Open {
                        case: row.case,
                        name: format!("{} {}", person.given_name, person.family_name),
                        by: names.get(&act.staff).cloned().unwrap_or_default(),
                        act,
                        at: row.at,
                        waits_until: row.waits_until,
                        lawyer: contacts.into_iter().find(|contact| contact.kind == ContactKind::LegalHelp),
                        lawyer_told: row.lawyer_told,
                    });
                }
                Ok(open)
            })
        })
        .await
}

/// Keeps that the lawyer of the ward was told. Nothing of what was said is kept.
///
/// # Errors
/// [`Fault::Absent`] when there is no such disagreement in the teams of the lead.
pub async fn lawyer_told(ctx: &Ctx, case: CaseId, about: i32) -> Result<(), Fault> {
    let actor = ctx.actor.clone();
    let deed = ctx.deed::<act::SettleDisagreement>(case).about(format!("lawyer {about}"));
    ctx.store
        .write(deed, move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::SettleDisagreement>(tx, &actor, case).await?;
                rows::one(tx, &may, about).await?.ok_or(Fault::Absent)?;
                rows::lawyer_told(tx, &may, about).await?;
                Ok(())
            })
        })
        .await
}

/// Settles it, after a talk with both. Nothing is done again by it: when the act stands, the guardian may do it again.
///
/// # Errors
/// [`Fault::Absent`] when there is no such disagreement in the teams of the lead.
pub async fn settle(ctx: &Ctx, case: CaseId, about: i32, act_stands: bool) -> Result<(), Fault> {
    let inside = ctx.clone();
    let deed = ctx.deed::<act::SettleDisagreement>(case).about(format!("event {about}"));
    ctx.store
        .write(deed, move |tx| {
            let ctx = inside.clone();
            Box::pin(async move {
                let may = permit::<act::SettleDisagreement>(tx, &ctx.actor, case).await?;
                rows::one(tx, &may, about).await?.ok_or(Fault::Absent)?;
                if rows::settle(tx, &may, about).await? {
                    let kind = EventKind::DisagreementSettled { about, act_stands };
                    happened::append(tx, &ctx, &may, ctx.author(), kind).await?;
                }
                Ok(())
            })
        })
        .await
}
