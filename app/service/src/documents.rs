//! Papers: keeping, handing in, taking back, and what a caseworker sees of them.
//!
//! Whatever comes in lies in the drawer first. Handing in is a deed of its own (design.md principle 12).

mod incoming;
mod upkeep;

pub use incoming::{Incoming, KeepRefusal, incoming};
pub use store::{
    documents::{FileLine, Paper, Part},
    files::Reading,
};
pub use upkeep::{Flaw, examine_files, sweep};

use crate::{Ctx, Fault, status::own_case};
use domain::{
    access::act,
    document::{Format, Kind, NotNow, State},
    ids::{CaseId, DocumentId, FileId, ReceiptId},
    person::Contact,
};
use store::{StoreError, access::permit, documents, people};

/// The own papers, newest first.
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn mine(ctx: &Ctx) -> Result<Vec<Paper>, Fault> {
    let (actor, case) = (ctx.actor.clone(), own_case(ctx)?);
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::ViewOwnDocuments>(db, &actor, case).await?;
                Ok(documents::own(db, &may).await?)
            })
        })
        .await
}

/// One of the own papers.
///
/// # Errors
/// [`Fault::Absent`] when it is not there, or somebody else's.
pub async fn one(ctx: &Ctx, id: DocumentId) -> Result<Paper, Fault> {
    let (actor, case) = (ctx.actor.clone(), own_case(ctx)?);
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::ViewOwnDocuments>(db, &actor, case).await?;
                Ok(documents::own_one(db, &may, id).await?)
            })
        })
        .await
}

/// One of the own papers with the people around the person: who can be asked before it is handed in.
///
/// # Errors
/// As [`one`].
pub async fn before_handing_in(ctx: &Ctx, id: DocumentId) -> Result<(Paper, Vec<Contact>), Fault> {
    let (actor, case) = (ctx.actor.clone(), own_case(ctx)?);
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::HandInDocument>(db, &actor, case).await?;
                Ok((documents::own_one(db, &may, id).await?, people::contacts(db, &may).await?))
            })
        })
        .await
}

/// Begins a paper of this kind. A second click finds the one that was begun, as long as it has no file.
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn begin(ctx: &Ctx, kind: Kind) -> Result<DocumentId, Fault> {
    let (actor, case) = (ctx.actor.clone(), own_case(ctx)?);
    let id = DocumentId::from_uuid(ctx.ids.next(ctx.now));
    ctx.store
        .write(ctx.deed::<act::KeepDocument>(case).about(format!("document {id}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::KeepDocument>(tx, &actor, case).await?;
                let empty =
                    |paper: &Paper| paper.document.state == State::Draft && paper.document.kind == kind;
                if let Some(begun) = documents::own(tx, &may).await?.into_iter().find(empty) {
                    return Ok(begun.document.id);
                }
                documents::begin(tx, &may, id, kind).await?;
                Ok(id)
            })
        })
        .await
}

/// Why a paper is not handed in, taken back or removed.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    #[error(transparent)]
    NotNow(#[from] NotNow),
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Hands a paper in. A second click changes nothing, and the first receipt stands.
///
/// # Errors
/// [`Refusal`].
pub async fn hand_in(ctx: &Ctx, id: DocumentId) -> Result<(), Refusal> {
    let (actor, case) = (ctx.actor.clone(), own_case(ctx)?);
    let receipt = ReceiptId::from_uuid(ctx.ids.next(ctx.now));
    ctx.store
        .write(ctx.deed::<act::HandInDocument>(case).about(format!("document {id}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::HandInDocument>(tx, &actor, case).await?;
                let paper = documents::own_one(tx, &may, id).await?;
                match paper.document.may_hand_in(paper.files.len()) {
                    Err(NotNow::HandedIn) => Ok(()),
                    Err(refusal) => Err(refusal.into()),
                    Ok(()) => Ok(documents::hand_in(tx, &may, &paper, receipt).await?),
                }
            })
        })
        .await
}

/// Takes a paper back into the drawer. A second click changes nothing.
///
/// # Errors
/// [`Refusal`].
pub async fn withdraw(ctx: &Ctx, id: DocumentId) -> Result<(), Refusal> {
    let (actor, case, now) = (ctx.actor.clone(), own_case(ctx)?, ctx.now);
    ctx.store
        .write(ctx.deed::<act::WithdrawDocument>(case).about(format!("document {id}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::WithdrawDocument>(tx, &actor, case).await?;
                let paper = documents::own_one(tx, &may, id).await?;
                if paper.document.state == State::Withdrawn {
                    return Ok(());
                }
                paper.document.may_withdraw(now)?;
                Ok(documents::withdraw(tx, &may, &paper).await?)
            })
        })
        .await
}

/// Destroys a paper of the drawer; its keys are gone when this returns, and its files a moment later.
///
/// # Errors
/// [`Refusal`].
pub async fn remove(ctx: &Ctx, id: DocumentId) -> Result<(), Refusal> {
    let (actor, case) = (ctx.actor.clone(), own_case(ctx)?);
    let names = ctx
        .store
        .write(ctx.deed::<act::KeepDocument>(case).about(format!("remove document {id}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::KeepDocument>(tx, &actor, case).await?;
                documents::own_one(tx, &may, id).await?.document.may_remove()?;
                Ok::<_, Refusal>(documents::remove(tx, &may, id).await?)
            })
        })
        .await?;
    for name in names {
        // Nothing can open it any more; what stays behind now, the sweeper takes away.
        if let Err(error) = ctx.files.remove(&name).await {
            tracing::warn!(%error, "a file without a paper stays for the sweeper");
        }
    }
    Ok(())
}

/// A file on its way to whoever may see it.
pub struct Outgoing {
    pub format: Format,
    pub bytes: u64,
    pub reading: Reading,
}

/// A file of an own paper.
///
/// # Errors
/// [`Fault::Absent`] when it is not there, or somebody else's.
pub async fn own_file(ctx: &Ctx, id: DocumentId, file: FileId, part: Part) -> Result<Outgoing, Fault> {
    let (actor, case) = (ctx.actor.clone(), own_case(ctx)?);
    let found = ctx
        .store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::ViewOwnDocuments>(db, &actor, case).await?;
                let paper = documents::own_one(db, &may, id).await?;
                let opener = documents::opener(db, &paper, file, part).await?;
                Ok::<_, Fault>((paper, opener))
            })
        })
        .await?;
    outgoing(ctx, found, file).await
}

async fn outgoing(
    ctx: &Ctx,
    (paper, opener): (Paper, documents::Opener),
    file: FileId,
) -> Result<Outgoing, Fault> {
    let line = paper.files.into_iter().find(|line| line.id == file).ok_or(Fault::Absent)?;
    let bytes = opener.bytes;
    Ok(Outgoing { format: line.examined.format, bytes, reading: opener.open(&ctx.files).await? })
}

/// Opens a paper that was handed in: the look is in the audit, and taking back has ended, before anything is shown.
///
/// # Errors
/// [`Fault::Absent`] for one in the drawer, of another case, or not for this actor.
pub async fn open_handed_in(ctx: &Ctx, case: CaseId, id: DocumentId) -> Result<Paper, Fault> {
    let actor = ctx.actor.clone();
    ctx.store
        .write(ctx.deed::<act::ViewDocuments>(case).about(format!("document {id}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ViewDocuments>(tx, &actor, case).await?;
                let paper = documents::handed_in_one(tx, &may, id).await?;
                documents::mark_opened(tx, &may, &paper).await?;
                Ok(paper)
            })
        })
        .await
}

/// The copy of a file of a paper that was handed in, looked at as in [`open_handed_in`]. The original is for nobody here.
///
/// # Errors
/// As [`open_handed_in`].
pub async fn handed_in_file(
    ctx: &Ctx,
    case: CaseId,
    id: DocumentId,
    file: FileId,
) -> Result<Outgoing, Fault> {
    let actor = ctx.actor.clone();
    let found = ctx
        .store
        .write(ctx.deed::<act::ViewDocuments>(case).about(format!("file {file}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ViewDocuments>(tx, &actor, case).await?;
                let paper = documents::handed_in_one(tx, &may, id).await?;
                documents::mark_opened(tx, &may, &paper).await?;
                let opener = documents::opener(tx, &paper, file, Part::Copy).await?;
                Ok::<_, Fault>((paper, opener))
            })
        })
        .await?;
    outgoing(ctx, found, file).await
}

/// Says that a caseworker has seen a paper; the person reads it. A second click changes nothing.
///
/// # Errors
/// [`Fault::Absent`] as in [`open_handed_in`].
pub async fn mark_seen(ctx: &Ctx, case: CaseId, id: DocumentId) -> Result<(), Fault> {
    let actor = ctx.actor.clone();
    ctx.store
        .write(ctx.deed::<act::MarkDocumentSeen>(case).about(format!("document {id}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::MarkDocumentSeen>(tx, &actor, case).await?;
                let paper = documents::handed_in_one(tx, &may, id).await?;
                Ok(documents::mark_seen(tx, &may, &paper).await?)
            })
        })
        .await
}
