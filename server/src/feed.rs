//! Systems of the authority from the command line: who may tell, and a file of what they tell.

use crate::{command::Stop, config::Config, staff};
use clap::{Args, Subcommand};
use domain::{
    access::Actor,
    feed::{Code, LINE_BYTES, Mode, Refusal, Report},
};
use service::{
    Ctx,
    feed::{self, Numbered},
};
use std::{
    fs::File,
    io::{self, BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
};

/// What to do with the list of senders.
#[derive(Debug, Subcommand)]
pub(crate) enum Deed {
    /// Let a system tell; prints its secret, once. One that was ended goes on under a new secret, and what it told stays
    /// known: so a secret is changed.
    Add { name: String },
    /// Print who tells and who told.
    List,
    /// End a sender: its secret opens nothing from now on.
    End { name: String },
}

/// A file of events.
///
/// Ends with 0 when every line is recorded or was before, with 3 when some lines were refused, and with 1 when it could not
/// go on. In each case the same command can be given again: what is recorded is known, and not recorded twice.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// One event on each line, as JSON like that of the feed; - reads standard input.
    file: PathBuf,
    /// The name of the sender from which it comes.
    #[arg(long)]
    sender: String,
    /// Record nothing when one line is refused; for files of up to 10,000 lines.
    #[arg(long)]
    all_or_nothing: bool,
}

/// Lines that are written in one transaction.
const TOGETHER: usize = 500;
/// Lines that are recorded altogether or not at all, at most: they are in memory, and others wait to write meanwhile.
const ALL: usize = 10_000;
/// How often is told how far it is.
const TELL_EVERY: u64 = 10_000;
/// The status of a command of which some lines were refused.
const SOME_REFUSED: u8 = 3;

/// Does one deed.
pub(crate) async fn run(config: &Config, deed: Deed) -> Result<(), Stop> {
    let ctx = staff::ctx(config).await?;
    let said = match deed {
        Deed::Add { name } => format!("{}\n", feed::add(&ctx, &name).await?.expose()),
        Deed::List => feed::senders(&ctx).await?.iter().map(line).collect(),
        Deed::End { name } => {
            feed::end(&ctx, &name).await?;
            format!("{name} tells nothing from now on\n")
        }
    };
    Ok(io::stdout().write_all(said.as_bytes())?)
}

fn line(sender: &feed::Sender) -> String {
    let ended = sender.ended.map_or_else(String::new, |ended| format!(", ended {ended}"));
    format!("{}: since {}{ended}\n", sender.name, sender.added)
}

/// Records a file; what is refused goes to standard output, one JSON object a line, and how far it is to standard error.
pub(crate) async fn import(config: &Config, import: Import) -> Result<(), Stop> {
    let system = staff::ctx(config).await?;
    let actor = feed::named(&system, &import.sender).await?;
    let mut lines = Lines::of(open(&import.file)?);
    let mut sum = Sum::default();
    if import.all_or_nothing {
        let all = lines.some(ALL + 1)?;
        if all.len() > ALL {
            return Err(Stop::because(format!(
                "--all-or-nothing takes {ALL} lines; cut the file, or leave it out: then a refused line loses no other"
            )));
        }
        sum.add(feed::tell(&now(&system, &actor), Mode::AllOrNothing, all, None).await?)?;
    } else {
        loop {
            let some = lines.some(TOGETHER)?;
            if some.is_empty() {
                break;
            }
            let told = feed::tell(&now(&system, &actor), Mode::LineByLine, some, None).await;
            sum.add(told.map_err(|fault| sum.stopped(&fault))?)?;
        }
    }
    eprintln!("{sum}");
    if sum.refused == 0 {
        Ok(())
    } else {
        Err(Stop::because(format!("{} lines were refused", sum.refused)).with_status(SOME_REFUSED))
    }
}

/// The sender as it acts now: a large file takes longer than a moment.
fn now(system: &Ctx, actor: &Actor) -> Ctx {
    system.engine.ctx(actor.clone(), app::Clock::now(&app::SystemClock), system.origin.clone())
}

fn open(file: &Path) -> Result<Box<dyn BufRead>, Stop> {
    if file == Path::new("-") {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let opened = File::open(file);
    let opened = opened.map_err(|error| Stop::because(format!("cannot read {}: {error}", file.display())))?;
    Ok(Box::new(BufReader::new(opened)))
}

/// What became of the lines so far.
#[derive(Default)]
struct Sum {
    recorded: u64,
    already: u64,
    refused: u64,
}

impl std::fmt::Display for Sum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} recorded, {} known already, {} refused", self.recorded, self.already, self.refused)
    }
}

impl Sum {
    fn lines(&self) -> u64 {
        self.recorded + self.already + self.refused
    }

    fn add(&mut self, report: Report) -> Result<(), Stop> {
        let before = self.lines() / TELL_EVERY;
        self.recorded += report.recorded;
        self.already += report.already;
        self.refused += report.refused.len() as u64;
        let mut out = io::stdout().lock();
        for refused in report.refused {
            serde_json::to_writer(&mut out, &refused)?;
            out.write_all(b"\n")?;
        }
        out.flush()?;
        if self.lines() / TELL_EVERY > before {
            eprintln!("{self}");
        }
        Ok(())
    }

    fn stopped(&self, why: &feed::TellRefusal) -> Stop {
        Stop::because(format!("stopped after {self}: {why}; give the same command again to go on"))
    }
}

/// The lines of a file, numbered from 1, of which no more than a few are ever in memory.
struct Lines<R> {
    reader: R,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    const fn of(reader: R) -> Self {
        Self { reader, number: 0 }
    }

    /// The next lines, so many at most; fewer only at the end. Blank lines are counted and tell nothing.
    fn some(&mut self, most: usize) -> io::Result<Vec<Numbered>> {
        let mut lines = Vec::new();
        let mut text = Vec::new();
        while lines.len() < most {
            text.clear();
            let limit = LINE_BYTES as u64 + 1;
            if self.reader.by_ref().take(limit).read_until(b'\n', &mut text)? == 0 {
                break;
            }
            self.number += 1;
            let whole = text.len() <= LINE_BYTES || text.ends_with(b"\n");
            if !whole {
                self.skip()?;
            }
            if !text.trim_ascii().is_empty() {
                lines.push(read(self.number, whole, &text));
            }
        }
        Ok(lines)
    }

    /// Lets the rest of a line pass, however long it is.
    fn skip(&mut self) -> io::Result<()> {
        loop {
            let piece = self.reader.fill_buf()?;
            let (length, end) = match piece.iter().position(|byte| *byte == b'\n') {
                Some(at) => (at + 1, true),
                None => (piece.len(), piece.is_empty()),
            };
            self.reader.consume(length);
            if end {
                return Ok(());
            }
        }
    }
}

fn read(number: u64, whole: bool, text: &[u8]) -> Numbered {
    if !whole {
        let detail = format!("a line has at most {LINE_BYTES} bytes");
        return Numbered::refused(number, Refusal::new(Code::TooLong, detail));
    }
    match std::str::from_utf8(text) {
        Ok(text) => Numbered::read(number, text),
        Err(error) => Numbered::refused(number, Refusal::new(Code::Malformed, error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_number_whatever_stands_between_them() {
        let long = "x".repeat(3 * LINE_BYTES);
        let file = format!("{{}}\r\n\n{long}\n\u{feff}\n[1]\n{{\"id\":\"a\"}}");
        // A reader that gives a few bytes at a time, as a slow pipe does.
        let mut lines = Lines::of(BufReader::with_capacity(7, file.as_bytes()));
        let first = lines.some(2).unwrap();
        let code = |line: &Numbered| line.line.as_ref().unwrap_err().code;
        assert_eq!(
            first.iter().map(|line| (line.number, code(line))).collect::<Vec<_>>(),
            [(1, Code::Malformed), (3, Code::TooLong)]
        );
        let rest = lines.some(100).unwrap();
        assert_eq!(rest.iter().map(|line| line.number).collect::<Vec<_>>(), [4, 5, 6]);
        assert_eq!(rest[2].id.as_deref(), Some("a"));
        assert!(lines.some(1).unwrap().is_empty());
    }

    #[test]
    fn what_is_no_text_is_a_refused_line() {
        let mut lines = Lines::of(&b"\xff\xfe\n{}\n"[..]);
        assert_eq!(lines.some(9).unwrap().len(), 2);
    }
}
