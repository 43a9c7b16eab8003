//! What is left over, and whether everything that was acknowledged is there.

use crate::{Ctx, Fault};
use jiff::{SignedDuration, Timestamp};
use std::collections::{HashMap, HashSet};
use store::{StoreError, access::System, documents};

/// After this a file without a paper is nobody's: no request takes so long.
const UNFINISHED: SignedDuration = SignedDuration::from_hours(1);
/// After this a paper without a file is not waited for.
const DRAFT: SignedDuration = SignedDuration::from_hours(24);
/// Papers that one round takes away.
const AT_ONCE: u64 = 100;

/// Takes away what was begun and never finished; how much that was.
///
/// # Errors
/// [`Fault`] when store or folder cannot.
pub async fn sweep(ctx: &Ctx) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    let drafts = documents::old_drafts(&ctx.store, system, before(ctx, DRAFT), AT_ONCE).await?;
    let taken = drafts.len();
    if !drafts.is_empty() {
        ctx.store
            .write(ctx.housekeeping(), move |tx| {
                let drafts = drafts.clone();
                Box::pin(async move {
                    for draft in drafts {
                        documents::forget_draft(tx, system, draft).await?;
                    }
                    Ok::<_, Fault>(())
                })
            })
            .await?;
    }
    Ok(taken + ctx.files.sweep(&ctx.store, system, before(ctx, UNFINISHED)).await?)
}

fn before(ctx: &Ctx, time: SignedDuration) -> Timestamp {
    ctx.now.checked_sub(time).unwrap_or(Timestamp::MIN)
}

/// Something that is wrong with the files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// A paper has a file that is not there.
    Missing { name: String },
    /// It has another length than it was kept with.
    Length { name: String, bytes: u64, kept: u64 },
    /// It does not open as the file that was kept.
    Unreadable { name: String },
    /// It belongs to no paper, and the sweeper should have taken it away.
    Nobodys { name: String },
}

/// Opens every file from its first byte to its last, and shows none; how many there are, and what is wrong.
///
/// # Errors
/// [`Fault`] when store or folder cannot.
pub async fn examine_files(ctx: &Ctx) -> Result<(usize, Vec<Flaw>), Fault> {
    let system = System::acting(&ctx.actor)?;
    // The folder first: what gets its paper in between is then named, and what is named lies there.
    let lying = ctx.files.all().await?;
    let named = documents::names(&ctx.store, system).await?;
    let known: HashSet<&str> = named.iter().map(|file| file.name.as_str()).collect();
    let old = before(ctx, 2 * UNFINISHED);
    let mut flaws: Vec<Flaw> = lying
        .iter()
        .filter(|file| file.changed < old && !known.contains(file.name.as_str()))
        .map(|file| Flaw::Nobodys { name: file.name.clone() })
        .collect();
    let lengths: HashMap<&str, u64> = lying.iter().map(|file| (file.name.as_str(), file.bytes)).collect();
    for file in &named {
        let name = file.name.clone();
        match lengths.get(file.name.as_str()) {
            None => flaws.push(Flaw::Missing { name }),
            Some(bytes) if *bytes != file.bytes => {
                flaws.push(Flaw::Length { name, bytes: *bytes, kept: file.bytes });
            }
            Some(_) => match documents::opens(&ctx.store, system, &ctx.files, file).await {
                Ok(true) => {}
                Ok(false) | Err(StoreError::Key(_)) => flaws.push(Flaw::Unreadable { name }),
                Err(error) => return Err(error.into()),
            },
        }
    }
    Ok((named.len(), flaws))
}
