//! Having a file examined by the limited process, and taking the copy that it makes.
//!
//! What strangers send is never parsed here. The process gives up memory, files and sockets before it reads; here it is
//! given one file at a time, is waited for no longer than [`PATIENCE`], and is ended when its asker goes away.

use crate::Fault;
use domain::document::{Examined, Unfit, Verdict};
use std::{
    io,
    os::fd::OwnedFd,
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};
use store::{
    documents,
    files::{Files, Unkept, Writing},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::unix::pipe,
    sync::Semaphore,
    time::timeout,
};

/// How long one file may take (security.md, "Bombs").
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a file waits for its turn.
const LINE: Duration = Duration::from_mins(1);
/// Files that are examined at once: each may take a processor and 256 MiB.
const AT_ONCE: usize = 2;
/// Bytes that are passed on at once.
const PIECE: usize = 64 * 1024;
/// With this the process says that it could not limit itself, and has read nothing.
const UNLIMITED: i32 = 70;

/// The limited process. Cheap to clone; all clones share its places.
#[derive(Clone, Debug)]
pub struct Intake {
    program: PathBuf,
    places: Arc<Semaphore>,
}

/// Ends the process when its answer is no longer waited for.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

impl Intake {
    /// The process that `program` starts.
    pub fn new(program: PathBuf) -> Self {
        Self { program, places: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Examines a file that has come in; its copy lies sealed beside it, unkept like itself.
    ///
    /// # Errors
    /// [`Fault::Busy`] when too many files wait, [`Fault::Broken`] when the process cannot work, and those of the store.
    pub(crate) async fn examine(
        &self,
        files: &Files,
        original: &Unkept,
    ) -> Result<Result<(Examined, Unkept), Unfit>, Fault> {
        let waited = || Fault::Busy("too many files wait to be examined".into());
        let place = timeout(LINE, self.places.acquire()).await.map_err(|_| waited())?;
        let _place = place.map_err(|_| waited())?;
        // Whoever takes too long is as little fit as whoever breaks.
        timeout(PATIENCE, self.ask(files, original)).await.unwrap_or(Ok(Err(Unfit::Damaged)))
    }

    async fn ask(
        &self,
        files: &Files,
        original: &Unkept,
    ) -> Result<Result<(Examined, Unkept), Unfit>, Fault> {
        let (mut running, stdin, mut stdout) = self.start().map_err(|error| {
            Fault::Broken(format!("{} cannot be started: {error}", self.program.display()))
        })?;
        pass_on(files, original, stdin).await?;
        let Some((verdict, begun)) = verdict(&mut stdout).await else {
            let ended = running.0.wait().ok().and_then(|status| status.code());
            return if ended == Some(UNLIMITED) {
                Err(Fault::Broken("the process that examines files cannot limit itself".into()))
            } else {
                Ok(Err(Unfit::Damaged))
            };
        };
        match verdict {
            Verdict::Unfit(why) => Ok(Err(why)),
            Verdict::Fit(examined) => {
                let mut copy = documents::copy_of(files, original).await?;
                copy.write(&begun).await?;
                take(&mut stdout, &mut copy, examined.copy_bytes).await?;
                // Killed half-way, it would leave half a picture.
                if copy.bytes() != examined.copy_bytes {
                    return Ok(Err(Unfit::Damaged));
                }
                Ok(Ok((examined, copy.finish().await?)))
            }
        }
    }

    fn start(&self) -> io::Result<(Running, pipe::Sender, pipe::Receiver)> {
        let mut child = Command::new(&self.program)
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let ends = (child.stdin.take(), child.stdout.take());
        let running = Running(child);
        let (Some(stdin), Some(stdout)) = ends else { return Err(io::ErrorKind::BrokenPipe.into()) };
        let stdin = pipe::Sender::from_owned_fd(OwnedFd::from(stdin))?;
        Ok((running, stdin, pipe::Receiver::from_owned_fd(OwnedFd::from(stdout))?))
    }
}

/// Gives the process the file, opened a piece at a time.
async fn pass_on(files: &Files, original: &Unkept, mut stdin: pipe::Sender) -> Result<(), Fault> {
    let mut reading = documents::read_unkept(files, original).await?;
    while let Some(piece) = reading.piece().await? {
        // A process that has heard enough, or has died, does not read on; its answer tells which.
        if stdin.write_all(&piece).await.is_err() {
            break;
        }
    }
    Ok(())
}

/// The first line of the answer, with what came behind it; `None` when there is no such line.
async fn verdict(stdout: &mut pipe::Receiver) -> Option<(Verdict, Vec<u8>)> {
    let mut head = Vec::with_capacity(PIECE);
    loop {
        let end = head.iter().take(Verdict::LINE).position(|byte| *byte == b'\n');
        if let Some(end) = end {
            let line = std::str::from_utf8(&head[..end]).ok()?;
            return Some((Verdict::parse(line)?, head.split_off(end + 1)));
        }
        if head.len() >= Verdict::LINE || stdout.read_buf(&mut head).await.ok()? == 0 {
            return None;
        }
    }
}

/// Takes the rest of the copy, and not a byte more than was announced.
async fn take(stdout: &mut pipe::Receiver, copy: &mut Writing, announced: u64) -> Result<(), Fault> {
    let mut piece = vec![0; PIECE];
    while copy.bytes() < announced {
        match stdout.read(&mut piece).await {
            Ok(0) | Err(_) => break,
            Ok(length) => copy.write(&piece[..length]).await?,
        }
    }
    Ok(())
}
