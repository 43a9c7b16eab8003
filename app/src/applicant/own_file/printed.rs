//! The file to read as a PDF, to print and to give to somebody.
//!
//! A PDF begins to go out when its last page is known, so it is whole in memory; therefore one is made at a time, and a
//! file that is longer than anybody prints is not made at all: HTML and JSON stream.

use super::{reading, walk::Walk};
use crate::visit::Visit;
use locales::msg::own_file as words;
use print::{Block, Sheet};
use service::{Fault, export};
use std::time::Duration;
use tokio::{sync::Semaphore, task::spawn_blocking, time::timeout};

/// One at a time, whatever the number of people.
static PRESS: Semaphore = Semaphore::const_new(1);

/// How long somebody waits for those before: most files take less than a second.
const PATIENCE: Duration = Duration::from_secs(10);

/// Bytes of text: more than two hundred pages, which cost about 40 MB of memory for a second.
const MOST: usize = 400_000;

/// Why there is no PDF. The person is told of the other files.
#[derive(Clone, Copy)]
pub(super) enum Unprinted {
    /// Others were before.
    Busy,
    TooLong,
}

/// The PDF. It is in the audit from when it is this person's turn.
///
/// # Errors
/// [`Fault`] when the store cannot, or the program.
pub(super) async fn file(visit: &Visit) -> Result<Result<Vec<u8>, Unprinted>, Fault> {
    let Ok(Ok(turn)) = timeout(PATIENCE, PRESS.acquire()).await else { return Ok(Err(Unprinted::Busy)) };
    let (tr, made) = (&visit.tr, visit.ctx.now);
    let mut walk = Walk::new(export::begin(&visit.ctx).await?);
    let (mut blocks, mut text) = (Vec::new(), 0);
    while let Some(parts) = walk.next().await? {
        let from = blocks.len();
        blocks.extend(parts.iter().flat_map(|part| reading::blocks(tr, made, part)));
        text += blocks[from..].iter().map(Block::len).sum::<usize>();
        if text > MOST {
            return Ok(Err(Unprinted::TooLong));
        }
    }
    let sheet = Sheet {
        language: reading::language(tr.lang(), tr.dir()),
        title: words::title(tr).plain(),
        undrawn: reading::said(tr, &words::undrawn(tr)),
        blocks,
    };
    let printing = spawn_blocking(move || {
        // It is the next one's turn when this one is done, also if nobody waits for it any more.
        let _turn = turn;
        print::pdf(&sheet)
    });
    let printed = printing.await.map_err(|error| Fault::Broken(error.to_string()))?;
    printed.map(Ok).map_err(|error| Fault::Broken(error.to_string()))
}
