//! `wegwijs check`: whether the installation holds together, in clear lines; it fails when anything is wrong.

use crate::{boot, command::Stop, config::Config};
use clap::Subcommand;
use domain::{
    access::Actor,
    information::Cards,
    language::Lang,
    procedure::{Message, Procedures},
    register::Register,
};
use locales::Locales;
use service::{
    Ctx, Fault, Origin, documents, notices,
    seals::{Flaw, Head},
    summaries,
};
use std::path::Path;

/// What to examine; everything by default.
#[derive(Clone, Copy, Debug, Subcommand)]
pub(crate) enum What {
    /// Whether the lists say what the events say.
    Summaries {
        /// Also repair what does not.
        #[arg(long)]
        rebuild: bool,
    },
    /// Whether a line of the audit was changed, removed or put elsewhere.
    Audit,
    /// Whether every file that was acknowledged is there and opens, and nothing lies there that is nobody's.
    Files {
        /// Also take away what was begun and never finished.
        #[arg(long)]
        sweep: bool,
    },
    /// Whether every language has every message.
    Locales,
    /// Whether the procedure files hold together, and every name in them has its words.
    Procedures,
    /// Whether the information cards hold together, and each has its words.
    Information,
    /// Whether notices get out of the house.
    Notices,
    /// Everything.
    All,
}

/// The file in which the words of the procedures stand.
const WORDS: &str = "procedure";
/// The file in which the words of the information cards stand.
const CARD_WORDS: &str = "information";

/// Examines, prints what was found, and fails when anything is wrong.
pub(crate) async fn run(config: &Config, what: Option<What>) -> Result<(), Stop> {
    boot::install_locales(config)?;
    let mut report = Report::default();
    match what.unwrap_or(What::All) {
        What::Procedures => procedures(&mut report, config)?,
        What::Information => information(&mut report)?,
        What::Locales => languages(&mut report, config),
        What::Audit => audit(&mut report, config).await?,
        What::Files { sweep } => files(&mut report, config, sweep).await?,
        What::Notices => knocks(&mut report, config).await?,
        What::Summaries { rebuild: true } => rebuild(&mut report, config).await?,
        What::Summaries { rebuild: false } => drift(&mut report, config).await?,
        What::All => {
            procedures(&mut report, config)?;
            information(&mut report)?;
            languages(&mut report, config);
            shape(&mut report, config).await?;
            drift(&mut report, config).await?;
            audit(&mut report, config).await?;
            files(&mut report, config, false).await?;
            knocks(&mut report, config).await?;
            lawyers(&mut report, config)?;
        }
    }
    if report.wrong == 0 { Ok(()) } else { Err(Stop::because(format!("{} wrong", report.wrong))) }
}

/// What was found, printed as it comes.
#[derive(Default)]
struct Report {
    wrong: usize,
}

impl Report {
    #[expect(clippy::unused_self, reason = "what is right is part of the report too")]
    fn right(&self, what: &str, found: impl std::fmt::Display) {
        println!("{what}: {found}");
    }

    fn wrong(&mut self, what: &str, found: impl std::fmt::Display) {
        self.wrong += 1;
        println!("{what}: WRONG: {found}");
    }
}

fn procedures(report: &mut Report, config: &Config) -> Result<(), Stop> {
    let procedures = boot::procedures(config)?;
    let before = report.wrong;
    let missing = missing_words(&procedures, &Locales::current());
    for words in &missing {
        report.wrong("procedures", words);
    }
    if report.wrong == before {
        let steps: usize = procedures.versions().iter().map(|version| version.steps.len()).sum();
        report.right(
            "procedures",
            format_args!("{} versions, {steps} steps, all named", procedures.versions().len()),
        );
    }
    Ok(())
}

/// Every name that the procedure files use and a language does not have, with the place of the use and what to write.
pub(crate) fn missing_words(procedures: &Procedures, locales: &Locales) -> Vec<String> {
    missing(&procedures.messages(), WORDS, locales)
}

/// Every title and text of the information cards that a language does not have.
pub(crate) fn missing_card_words(cards: &Cards, locales: &Locales) -> Vec<String> {
    missing(&cards.messages(), CARD_WORDS, locales)
}

fn missing(messages: &[Message], file: &str, locales: &Locales) -> Vec<String> {
    let mut missing = Vec::new();
    for message in messages {
        for lang in Lang::INTERFACE.iter().map(|lang| lang.code()) {
            let lacks = |variant| !locales.has(lang, file, &message.id, variant);
            let place = format!("{}:{}", message.file, message.line);
            if lacks(None) {
                missing.push(format!(
                    "{place}: no words for it; write `{} = ...` in {lang}/{file}.ftl",
                    message.id
                ));
            } else if let Some(variant) = message.attributes.iter().find(|variant| lacks(Some(variant))) {
                missing.push(format!(
                    "{place}: no simpler words for it; write `.{variant} = ...` under `{}` in {lang}/{file}.ftl",
                    message.id
                ));
            }
        }
    }
    missing
}

fn information(report: &mut Report) -> Result<(), Stop> {
    let cards = Cards::embedded()?;
    let missing = missing_card_words(&cards, &Locales::current());
    for words in &missing {
        report.wrong("information", words);
    }
    if missing.is_empty() {
        report.right("information", format_args!("{} cards, all with their words", cards.all().len()));
    }
    Ok(())
}

/// The languages of the settings were examined when they were loaded; the built-in ones are examined here.
fn languages(report: &mut Report, config: &Config) {
    if config.locales.as_os_str().is_empty() {
        let found = locales::check();
        for fault in &found.errors {
            report.wrong("locales", fault);
        }
        for fault in &found.warnings {
            report.right("locales", fault);
        }
    }
    let tags: Vec<String> = Locales::current().languages().map(|lang| lang.as_str().to_owned()).collect();
    report.right("locales", tags.join(", "));
}

async fn shape(report: &mut Report, config: &Config) -> Result<(), Stop> {
    // Opening reads the keys too, and says which is missing.
    let store = boot::open_ready(config).await?;
    report.right("keys", "one for every purpose");
    let differences = store.schema_differences().await?;
    for difference in &differences {
        report.wrong("database", difference);
    }
    if differences.is_empty() {
        report.right("database", "has the shape of this program");
    }
    let unclassified = Register::built_in().differences(&store.schema().await?);
    for difference in &unclassified {
        report.wrong("register", difference);
    }
    if unclassified.is_empty() {
        report.right("register", "knows every column");
    }
    let judges = if store.judges_have_own_login().await? {
        "a login that cannot read what tells of help"
    } else {
        "without the keys of what tells of help; no login of their own keeps the rest back"
    };
    report.right("who hears or decides", judges);
    Ok(())
}

async fn ctx(config: &Config) -> Result<Ctx, Stop> {
    let engine = boot::engine(config, boot::open_ready(config).await?).await?;
    let now = app::Clock::now(&app::SystemClock);
    Ok(engine.ctx(Actor::System, now, Origin { request: "check".into(), address: "here".into() }))
}

async fn drift(report: &mut Report, config: &Config) -> Result<(), Stop> {
    let checked = summaries::check(&ctx(config).await?).await?;
    for case in &checked.drifted {
        report.wrong("summaries", format_args!("case {case}; run `wegwijs check summaries --rebuild`"));
    }
    report.right("summaries", format_args!("{} cases", checked.cases));
    Ok(())
}

async fn files(report: &mut Report, config: &Config, sweep: bool) -> Result<(), Stop> {
    let ctx = ctx(config).await?;
    if sweep {
        report.right("files", format_args!("{} unfinished taken away", documents::sweep(&ctx).await?));
    }
    let (count, flaws) = documents::examine_files(&ctx).await?;
    for flaw in &flaws {
        report.wrong("files", flaw_sentence(flaw));
    }
    report.right("files", format_args!("{count} examined"));
    Ok(())
}

fn flaw_sentence(flaw: &documents::Flaw) -> String {
    match flaw {
        documents::Flaw::Missing { name } => format!("{name} is gone; bring it back from a backup"),
        documents::Flaw::Length { name, bytes, kept } => {
            format!("{name} has {bytes} bytes and was kept with {kept}; bring it back from a backup")
        }
        documents::Flaw::Unreadable { name } => {
            format!("{name} does not open; bring it, or the keys, back from a backup")
        }
        documents::Flaw::Nobodys { name } => {
            format!("{name} belongs to nothing; run `wegwijs check files --sweep`")
        }
    }
}

async fn rebuild(report: &mut Report, config: &Config) -> Result<(), Stop> {
    let ctx = ctx(config).await?;
    let checked = summaries::check(&ctx).await?;
    for case in &checked.drifted {
        summaries::rebuild(&ctx, *case).await?;
        report.right("summaries", format_args!("case {case} repaired"));
    }
    report.right("summaries", format_args!("{} cases", checked.cases));
    Ok(())
}

/// What waits is told and is no fault: nothing leaves at night, nor while no server runs.
async fn knocks(report: &mut Report, config: &Config) -> Result<(), Stop> {
    let standing = notices::standing(&ctx(config).await?).await?;
    for (error, count) in &standing.given_up {
        report.wrong("notices", format_args!("{count} given up within seven days: {error}"));
    }
    report.right("notices", format_args!("{} wait since more than an hour", standing.late));
    Ok(())
}

fn lawyers(report: &mut Report, config: &Config) -> Result<(), Stop> {
    match config.legal_help()? {
        Some(line) => report.right("legal help", format_args!("{} of {}", line.phone, line.name)),
        None => report.wrong("legal help", "no number; set legal_help_name and legal_help_phone"),
    }
    Ok(())
}

async fn audit(report: &mut Report, config: &Config) -> Result<(), Stop> {
    let ctx = ctx(config).await?;
    let anchor = anchor(&config.data.join(boot::ANCHOR))?;
    let anchored = anchor.as_ref().map_or(0, |anchor| anchor.seq);
    let flaws = ctx
        .store
        .read(move |db| {
            Box::pin(async move { Ok::<_, Fault>(store::audit::verify(db, anchor.as_ref()).await?) })
        })
        .await?;
    for flaw in &flaws {
        report.wrong("audit", sentence(flaw));
    }
    if flaws.is_empty() {
        report.right("audit", format_args!("every sealed line is as it was sealed; {anchored} anchored"));
    }
    Ok(())
}

fn sentence(flaw: &Flaw) -> String {
    match flaw {
        Flaw::Changed { seq, line } => format!("line {line} was changed after it was sealed as number {seq}"),
        Flaw::Missing { seq, line } => format!("line {line} is gone; it was sealed as number {seq}"),
        Flaw::Gap { seq } => format!("seals before number {seq} are gone"),
        Flaw::Cut { anchored } => {
            format!("the seals end before, or differ from, the anchored number {anchored}")
        }
    }
}

/// Reads the file that a running server keeps outside the database: a number and a hash.
fn anchor(path: &Path) -> Result<Option<Head>, Stop> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let parts = text.trim().split_once(' ');
    let read = parts.and_then(|(seq, hash)| {
        let bytes = |at: usize| u8::from_str_radix(hash.get(at..at + 2)?, 16).ok();
        let hash: Option<Vec<u8>> = (0..hash.len()).step_by(2).map(bytes).collect();
        Some(Head { seq: seq.parse().ok()?, hash: hash? })
    });
    let wrong =
        || Stop::because(format!("{}:1: not a number and a hash; bring back the file", path.display()));
    read.map(Some).ok_or_else(wrong)
}
