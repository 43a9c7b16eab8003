//! A file as it comes in: sealed piece by piece, examined, then kept.

use crate::{Ctx, Fault, status::own_case};
use domain::{
    access::{Permit, act},
    document::{FILE_BYTES, NotNow, Unfit, room, tidy_name},
    ids::{CaseId, DocumentId, FileId},
};
use store::{
    StoreError,
    access::permit,
    documents::{self, NewFile},
    files::{Unkept, Writing},
};

/// Why a file is not kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepRefusal {
    #[error("the file is {0:?}")]
    Unfit(Unfit),
    /// The case has as many files, or as many bytes, as it may have.
    #[error("no room")]
    NoRoom,
    #[error(transparent)]
    NotNow(#[from] NotNow),
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for KeepRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// A file that is coming in. Dropped before [`Incoming::keep`], nothing of it stays.
pub struct Incoming {
    document: DocumentId,
    case: CaseId,
    /// `None` once more has come than a file may have: the rest is let pass and not kept.
    writing: Option<Writing>,
}

/// Makes ready to take a file for a paper of the drawer.
///
/// # Errors
/// [`KeepRefusal`] when no file can be added to the paper, or the case has no room.
pub async fn incoming(ctx: &Ctx, document: DocumentId) -> Result<Incoming, KeepRefusal> {
    let (actor, case) = (ctx.actor.clone(), own_case(ctx)?);
    let may: Permit<act::KeepDocument> = ctx
        .store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::KeepDocument>(db, &actor, case).await?;
                documents::own_one(db, &may, document).await?.document.may_add()?;
                let (files, bytes) = documents::used(db, &may).await?;
                if room(files, bytes, 0) { Ok(may) } else { Err(KeepRefusal::NoRoom) }
            })
        })
        .await?;
    let id = FileId::from_uuid(ctx.ids.next(ctx.now));
    let writing = documents::incoming(&ctx.files, &may, id).await?;
    Ok(Incoming { document, case, writing: Some(writing) })
}

impl Incoming {
    /// Takes more of the file.
    ///
    /// # Errors
    /// [`Fault`] of the store: the disk may be full.
    pub async fn take(&mut self, more: &[u8]) -> Result<(), Fault> {
        if let Some(writing) = &mut self.writing {
            if writing.bytes() + more.len() as u64 > FILE_BYTES {
                self.writing = None;
            } else {
                writing.write(more).await?;
            }
        }
        Ok(())
    }

    /// Has the file examined and keeps it. When this returns, it is on disk with its key.
    ///
    /// # Errors
    /// [`KeepRefusal`].
    pub async fn keep(self, ctx: &Ctx, sent_name: &str) -> Result<(), KeepRefusal> {
        let writing = self.writing.ok_or(KeepRefusal::Unfit(Unfit::TooLarge))?;
        if writing.bytes() == 0 {
            return Err(KeepRefusal::Unfit(Unfit::Empty));
        }
        let original = writing.finish().await?;
        let (examined, copy) =
            ctx.intake.examine(&ctx.files, &original).await?.map_err(KeepRefusal::Unfit)?;
        let new = NewFile::new(self.document, tidy_name(sent_name), examined, &original, &copy);
        if commit(ctx, self.case, new).await? {
            [original, copy].into_iter().for_each(Unkept::keep);
        }
        Ok(())
    }
}

/// Keeps the row of a file that is on disk; `false` when the paper has the same bytes already.
async fn commit(ctx: &Ctx, case: CaseId, new: NewFile) -> Result<bool, KeepRefusal> {
    let actor = ctx.actor.clone();
    let deed = ctx.deed::<act::KeepDocument>(case).about(format!("file {}", new.id));
    ctx.store
        .write(deed, move |tx| {
            let (actor, new) = (actor.clone(), new.clone());
            Box::pin(async move {
                let may = permit::<act::KeepDocument>(tx, &actor, case).await?;
                documents::own_one(tx, &may, new.document).await?.document.may_add()?;
                let (files, bytes) = documents::used(tx, &may).await?;
                if !room(files, bytes, new.bytes()) {
                    return Err(KeepRefusal::NoRoom);
                }
                Ok(documents::add(tx, &may, &new).await?)
            })
        })
        .await
}
