//! Asking to be called, and calling.

use crate::{Ctx, Fault, notices, status::own_case};
use domain::{
    access::{Permit, act, scope},
    call::{Ending, NAME_CHARS, Part, Reason, due, duty, phone},
    ids::{CallId, CaseId, ContactId, StaffId},
    language::Lang,
    person::{Contact, Person},
    position::{Summary, position, summary},
};
use std::collections::HashMap;
use store::{
    StoreError, Tx,
    access::permit,
    calls::{self, NewCall},
    cases, people, places, staff,
};

pub use store::calls::{Call, Line};

/// What the person asked for, and what a new request is filled in with.
#[derive(Clone, Debug)]
pub struct Mine {
    /// Calls that are still to come, nearest first.
    pub open: Vec<Call>,
    /// The registered number.
    pub phone: Option<String>,
    pub language: Lang,
}

/// The calls of the own case.
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn mine(ctx: &Ctx) -> Result<Mine, Fault> {
    let case = own_case(ctx)?;
    let actor = ctx.actor.clone();
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::AskForCall>(db, &actor, case).await?;
                let person = people::details(db, &may).await?;
                let open = calls::open_of(db, &may).await?;
                Ok(Mine { open, phone: person.phone, language: person.language })
            })
        })
        .await
}

/// How the person wants to be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// As it was typed; empty for somebody without a telephone, who is looked for where they stay.
    pub phone: String,
    pub language: Lang,
    pub part: Part,
}

/// Why no call is asked for.
#[derive(Debug, thiserror::Error)]
pub enum AskRefusal {
    #[error("not a telephone number")]
    WrongNumber,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for AskRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Asks to be called within one working day; asking again while a call is open changes nothing.
///
/// # Errors
/// [`AskRefusal`].
pub async fn ask(ctx: &Ctx, ask: Ask) -> Result<(), AskRefusal> {
    let number = match ask.phone.trim() {
        "" => None,
        typed => Some(phone(typed).ok_or(AskRefusal::WrongNumber)?),
    };
    let case = own_case(ctx)?;
    let actor = ctx.actor.clone();
    let new = NewCall {
        id: CallId::from_uuid(ctx.ids.next(ctx.now)),
        reason: Reason::Asked,
        language: ask.language,
        part: ask.part,
        phone: number,
        asked: ctx.now,
        due: due(ctx.now),
    };
    ctx.store
        .write(ctx.deed::<act::AskForCall>(case).about(format!("call {}", new.id)), move |tx| {
            let (actor, new) = (actor.clone(), new.clone());
            Box::pin(async move {
                let may = permit::<act::AskForCall>(tx, &actor, case).await?;
                calls::ask(tx, &may, &new).await?;
                Ok(())
            })
        })
        .await
}

/// Takes back what the person asked for. A call after a decision is no request of theirs and stays.
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn withdraw(ctx: &Ctx) -> Result<(), Fault> {
    let case = own_case(ctx)?;
    let actor = ctx.actor.clone();
    ctx.store
        .write(ctx.deed::<act::AskForCall>(case).about("withdraw"), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::AskForCall>(tx, &actor, case).await?;
                Ok(calls::close(tx, &may, Reason::Asked, Ending::Withdrawn).await?)
            })
        })
        .await
}

/// The call that goes with a decision: made with it when the person stands alone, and closed when a correction says that
/// they do not.
pub(crate) async fn after_event<A: calls::MayChangeCalls + people::MaySee>(
    tx: &Tx,
    ctx: &Ctx,
    may: &Permit<A>,
    summary: &Summary,
) -> Result<(), StoreError> {
    let waits = calls::open_of(tx, may).await?.iter().any(|call| call.reason == Reason::LegalHelp);
    match (summary.alone_since, waits) {
        (Some(_), false) => {
            let language = people::details(tx, may).await?.language;
            calls::ask(tx, may, &for_legal_help(ctx, language)).await.map(drop)
        }
        (None, true) => calls::close(tx, may, Reason::LegalHelp, Ending::NotNeeded).await,
        (Some(_), true) | (None, false) => Ok(()),
    }
}

/// The lawyer of record is another, or none any more: the list follows, and so does the call to find one.
pub(crate) async fn legal_help_changed(
    tx: &Tx,
    ctx: &Ctx,
    may: &Permit<act::AssignPeople>,
) -> Result<(), StoreError> {
    let summary = restate(tx, ctx, may).await?;
    after_event(tx, ctx, may, &summary).await
}

/// The call to somebody who stands alone, at the registered number.
pub(crate) fn for_legal_help(ctx: &Ctx, language: Lang) -> NewCall {
    NewCall {
        id: CallId::from_uuid(ctx.ids.next(ctx.now)),
        reason: Reason::LegalHelp,
        language,
        part: Part::Any,
        phone: None,
        asked: ctx.now,
        due: due(ctx.now),
    }
}

/// The calls that the actor's role is on duty for.
#[derive(Clone, Debug)]
pub struct List {
    /// Nearest end first: what is late stands on top.
    pub lines: Vec<Line>,
    /// Who took a call, by name.
    pub names: HashMap<StaffId, String>,
    /// Whether there are more than are shown.
    pub more: bool,
}

/// Who is to be called, and until when.
///
/// # Errors
/// [`Fault::Absent`] for roles without such a duty.
pub async fn list(ctx: &Ctx) -> Result<List, Fault> {
    let scope = scope::<act::ListCalls>(&ctx.actor)?;
    ctx.store
        .look(ctx.deed_at_large::<act::ListCalls>(), move |look| {
            Box::pin(async move {
                let (lines, more) = calls::list(look, &scope).await?;
                for line in &lines {
                    look.saw(line.call.case);
                }
                let takers: Vec<StaffId> =
                    lines.iter().filter_map(|line| line.call.taken.map(|(staff, _)| staff)).collect();
                let names = staff::names(look, &takers).await?;
                Ok(List { lines, names, more })
            })
        })
        .await
}

/// Everything that whoever calls needs.
#[derive(Clone, Debug)]
pub struct One {
    pub call: Call,
    pub person: Person,
    /// Where to call: the number that the person gave, or the registered one.
    pub phone: Option<String>,
    pub place: Option<String>,
    /// Who took it on, by name.
    pub taken_by: Option<String>,
}

/// Opens one call with its number; the look is in the audit before anything is shown.
///
/// # Errors
/// [`Fault::Absent`] for a call that is not there, not in reach, or no duty of this role.
pub async fn one(ctx: &Ctx, id: CallId) -> Result<One, Fault> {
    let case = case_of(ctx, id).await?;
    let actor = ctx.actor.clone();
    ctx.store
        .look(ctx.deed::<act::AnswerCall>(case).about(format!("call {id}")), move |look| {
            Box::pin(async move {
                let may = permit::<act::AnswerCall>(look, &actor, case).await?;
                let (call, given) = calls::one(look, &may, id).await?;
                let person = people::details(look, &may).await?;
                let place = match person.place {
                    Some(place) => Some(places::one(look, place).await?.name),
                    None => None,
                };
                let taker = call.taken.map(|(staff, _)| staff);
                let mut names = staff::names(look, taker.as_slice()).await?;
                let taken_by = taker.and_then(|staff| names.remove(&staff));
                Ok(One { phone: given.or_else(|| person.phone.clone()), call, person, place, taken_by })
            })
        })
        .await
}

async fn case_of(ctx: &Ctx, id: CallId) -> Result<CaseId, Fault> {
    ctx.store.read(move |db| Box::pin(async move { Ok(calls::case_of(db, id).await?) })).await
}

/// What whoever is on duty does with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "I call."
    Take,
    /// Called, and nobody answered: the call stays open.
    NotReached,
    Close {
        /// `None` when none was chosen.
        ending: Option<Ending>,
        /// Of the legal help that was found, as it was typed.
        name: String,
        phone: String,
    },
}

/// Why an answer is not kept.
#[derive(Debug, thiserror::Error)]
pub enum AnswerRefusal {
    #[error("no ending was chosen that goes with this call")]
    NoEnding,
    #[error("the name of the legal help is missing")]
    NameMissing,
    #[error("the name is longer than {NAME_CHARS} characters")]
    NameTooLong,
    #[error("not a telephone number")]
    WrongNumber,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for AnswerRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// What an answer does, once it was judged.
#[derive(Clone)]
enum Judged {
    Take,
    NotReached,
    Close(Ending, Option<Contact>),
}

/// Takes a call, says that nobody answered, or closes it. On a closed call nothing changes any more.
///
/// # Errors
/// [`AnswerRefusal`].
pub async fn answer(ctx: &Ctx, id: CallId, answer: Answer) -> Result<(), AnswerRefusal> {
    let case = case_of(ctx, id).await?;
    let (answer, about) = match answer {
        Answer::Take => (Judged::Take, "take"),
        Answer::NotReached => (Judged::NotReached, "not-reached"),
        Answer::Close { ending, name, phone } => {
            let ending = ending.ok_or(AnswerRefusal::NoEnding)?;
            let found = (ending == Ending::Found).then(|| legal_help(ctx, &name, &phone)).transpose()?;
            (Judged::Close(ending, found), ending.code())
        }
    };
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed::<act::AnswerCall>(case).about(format!("call {id} {about}")), move |tx| {
            let (ctx, answer) = (inside.clone(), answer.clone());
            Box::pin(async move {
                let may = permit::<act::AnswerCall>(tx, &ctx.actor, case).await?;
                let (call, _) = calls::one(tx, &may, id).await?;
                if call.closed.is_some() {
                    return Ok(());
                }
                match answer {
                    Judged::Take => calls::take(tx, &may, &call).await?,
                    Judged::NotReached => calls::tried(tx, &may, &call).await?,
                    Judged::Close(ending, found) => {
                        if !duty(call.reason).endings.contains(&ending) {
                            return Err(AnswerRefusal::NoEnding);
                        }
                        calls::close(tx, &may, call.reason, ending).await?;
                        if let Some(found) = &found {
                            calls::add_legal_help(tx, &may, found).await?;
                            notices::leave(tx, &ctx, case).await?;
                        }
                        restate(tx, &ctx, &may).await?;
                    }
                }
                Ok(())
            })
        })
        .await
}

fn legal_help(ctx: &Ctx, name: &str, typed: &str) -> Result<Contact, AnswerRefusal> {
    let name = name.trim();
    if name.is_empty() {
        return Err(AnswerRefusal::NameMissing);
    }
    if name.chars().count() > NAME_CHARS {
        return Err(AnswerRefusal::NameTooLong);
    }
    let phone = match typed.trim() {
        "" => None,
        typed => Some(phone(typed).ok_or(AnswerRefusal::WrongNumber)?),
    };
    Ok(Contact {
        id: ContactId::from_uuid(ctx.ids.next(ctx.now)),
        kind: domain::call::LegalHelp::CONTACT,
        name: name.to_owned(),
        phone,
        languages: Vec::new(),
    })
}

/// The list follows what is now known about legal help.
async fn restate<A: calls::MaySeeCalls + cases::MayRestate>(
    tx: &Tx,
    ctx: &Ctx,
    may: &Permit<A>,
) -> Result<Summary, StoreError> {
    let events = cases::events(tx, may).await?;
    let last = events.iter().map(|event| event.seq).max().unwrap_or(0);
    let legal_help = calls::legal_help(tx, may).await?;
    let summary = summary(&position(&events, &ctx.procedures, ctx.now), legal_help);
    cases::restate(tx, may, last, &summary).await?;
    Ok(summary)
}
