//! What the authority's own system tells: who may tell, and how many lines at once become events.
//!
//! The rules are those by which staff record (`domain::record`), and what follows an event follows here too. Lines of one
//! call are judged one after the other and kept in one transaction; each event has its own line in the audit, and so has
//! each refusal. A sender calls each event by an id of its own, so telling the same again, after a lost answer or a kill,
//! records nothing twice.

use crate::{
    Ctx, Fault,
    calls::after_event,
    own_terms,
    token::Token,
    tries::{self, Door},
};
use domain::{
    access::{Actor, Permit, Scope, act, scope},
    account::VNumber,
    call::LegalHelp,
    event::Event,
    feed::{
        Code, Line, Mode, REQUESTS, REQUESTS_WINDOW, Refusal, RefusedLine, Report, fits, fits_id, sender_name,
    },
    ids::{CaseId, SenderId},
    position::{position, summary, waits},
    record::{Draft, judged},
};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};
use store::{
    StoreError, Tx,
    access::{System, permit},
    accounts::{self, Hash},
    audit::{self, Outcome},
    calls, cases, feed,
};

pub use store::feed::Sender;

/// Why a sender is not added or ended.
#[derive(Debug, thiserror::Error)]
pub enum SenderRefusal {
    #[error("a name is 1 to {} characters", domain::feed::NAME_CHARS)]
    Name,
    #[error("a sender of this name tells already; end it first, and add it again under a new secret")]
    Taken,
    #[error("no sender of this name tells")]
    Absent,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for SenderRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Lets a system tell, and gives its secret, which is kept nowhere. One that ended before goes on under a new secret.
///
/// # Errors
/// [`SenderRefusal`]; [`Fault::Absent`] for anybody but the program itself.
pub async fn add(ctx: &Ctx, name: &str) -> Result<Token, SenderRefusal> {
    let system = System::acting(&ctx.actor).map_err(Fault::from)?;
    let name = sender_name(name).ok_or(SenderRefusal::Name)?;
    let (secret, id) = (Token::new(), SenderId::from_uuid(ctx.ids.next(ctx.now)));
    let hash = secret.hash();
    ctx.store
        .write(ctx.deed_named("feed-add").about(format!("sender {id}")), move |tx| {
            let name = name.clone();
            Box::pin(async move {
                if feed::add(tx, system, id, &name, &hash).await? {
                    Ok(())
                } else {
                    Err(SenderRefusal::Taken)
                }
            })
        })
        .await?;
    Ok(secret)
}

/// Everybody who tells or told.
///
/// # Errors
/// [`Fault::Absent`] for anybody but the program itself.
pub async fn senders(ctx: &Ctx) -> Result<Vec<Sender>, Fault> {
    Ok(feed::senders(&ctx.store, System::acting(&ctx.actor)?).await?)
}

/// Ends a sender: its secret opens nothing from now on.
///
/// # Errors
/// [`SenderRefusal`]; [`Fault::Absent`] for anybody but the program itself.
pub async fn end(ctx: &Ctx, name: &str) -> Result<(), SenderRefusal> {
    let system = System::acting(&ctx.actor).map_err(Fault::from)?;
    let name = name.trim().to_owned();
    ctx.store
        .write(ctx.deed_named("feed-end"), move |tx| {
            let name = name.clone();
            Box::pin(async move {
                if feed::end(tx, system, &name).await? { Ok(()) } else { Err(SenderRefusal::Absent) }
            })
        })
        .await
}

/// The sender of this name as somebody who acts, for an import.
///
/// # Errors
/// [`SenderRefusal::Absent`] when none of this name tells.
pub async fn named(ctx: &Ctx, name: &str) -> Result<Actor, SenderRefusal> {
    let senders = senders(ctx).await?;
    let found = senders.into_iter().find(|sender| sender.name == name.trim() && sender.ended.is_none());
    found.map(|sender| Actor::Sender { sender: sender.id }).ok_or(SenderRefusal::Absent)
}

/// Why a request goes no further.
#[derive(Debug, thiserror::Error)]
pub enum Turned {
    /// No secret, a wrong one, or one that has ended: nobody learns which.
    #[error("nobody tells under this secret")]
    Unknown,
    #[error("too many wrong secrets from there")]
    TooManyTries,
    #[error("too many requests of one sender")]
    TooOften,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for Turned {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// The sender under this secret, if it may send once more now.
///
/// A wrong secret is counted against where it came from, and only after it was found wrong: whoever knows the secret is
/// never kept out by who guesses beside it. The database compares hashes, of which nobody can choose a beginning, so the
/// time that takes tells nothing about a secret.
///
/// # Errors
/// [`Turned`].
pub async fn come_in(ctx: &Ctx, secret: Option<&str>) -> Result<Actor, Turned> {
    let known = match secret.and_then(Token::parse) {
        Some(secret) => feed::by_secret(&ctx.store, &secret.hash()).await?,
        None => None,
    };
    let Some(sender) = known else {
        if !tries::may_try(ctx, Door::Feed).await? {
            return Err(Turned::TooManyTries);
        }
        return ctx.store.write(ctx.deed_named("feed"), |_| Box::pin(async { Err(Turned::Unknown) })).await;
    };
    let bucket = bucket(sender);
    let count = ctx.store.write(ctx.housekeeping(), move |tx| {
        Box::pin(async move { Ok::<_, Fault>(accounts::attempt(tx, &bucket, REQUESTS_WINDOW).await?) })
    });
    if count.await? > REQUESTS { Err(Turned::TooOften) } else { Ok(Actor::Sender { sender }) }
}

/// Where the requests of a sender are counted.
fn bucket(sender: SenderId) -> Hash {
    let mut hash = Sha256::new();
    hash.update(b"feed-sender");
    hash.update(sender.uuid().as_bytes());
    hash.finalize().into()
}

/// A line with its number, read or refused while reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered {
    pub number: u64,
    /// What the sender calls it, where that could be read.
    pub id: Option<String>,
    pub line: Result<Line, Refusal>,
}

impl Numbered {
    /// A line of a file.
    pub fn read(number: u64, text: &str) -> Self {
        match serde_json::from_str(text) {
            Ok(value) => Self::of(number, value),
            Err(error) => Self::refused(number, Refusal::new(Code::Malformed, error.to_string())),
        }
    }

    /// An event of a request.
    pub fn of(number: u64, value: Value) -> Self {
        let id = value.get("id").and_then(Value::as_str).filter(|id| fits_id(id)).map(str::to_owned);
        Self { number, id, line: Line::read(value) }
    }

    /// A line of which nothing can be read.
    pub const fn refused(number: u64, refusal: Refusal) -> Self {
        Self { number, id: None, line: Err(refusal) }
    }
}

/// Under what a request may be sent again, and what it said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub key: String,
    pub body: Hash,
}

impl Key {
    /// `body` is the request as it came.
    pub fn of(key: &str, body: &[u8]) -> Self {
        Self { key: key.to_owned(), body: Sha256::digest(body).into() }
    }
}

/// Why nothing was judged.
#[derive(Debug, thiserror::Error)]
pub enum TellRefusal {
    #[error("the key belongs to a request that said something else")]
    KeyTaken,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for TellRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Records what `lines` tell, in one transaction, and says what became of each.
///
/// In [`Mode::AllOrNothing`] one refused line keeps all others out. Under a `key` the same request gets the same answer;
/// who sends it again while it is worked on waits for that. There is no claim that a killed server could leave behind:
/// the key and what it led to are committed together.
///
/// # Errors
/// [`TellRefusal`]; [`Fault::Absent`] for anybody but a sender.
pub async fn tell(
    ctx: &Ctx,
    mode: Mode,
    lines: Vec<Numbered>,
    key: Option<Key>,
) -> Result<Report, TellRefusal> {
    let scope = scope::<act::RecordEvent>(&ctx.actor).map_err(Fault::from)?;
    let (inside, lines, key) = (ctx.clone(), Arc::new(lines), Arc::new(key));
    ctx.store
        .write(ctx.deed_at_large::<act::RecordEvent>().about("feed"), move |tx| {
            let (ctx, scope, lines, key) =
                (inside.clone(), scope.clone(), Arc::clone(&lines), Arc::clone(&key));
            Box::pin(async move {
                if let Some(Key { key, body }) = key.as_ref() {
                    match feed::begin(tx, &scope, key, body).await? {
                        feed::Request::New => {}
                        feed::Request::Answered(report) => {
                            let report = serde_json::from_str(&report);
                            return Ok(report.map_err(|error| Fault::Broken(error.to_string()))?);
                        }
                        feed::Request::OfAnother => return Err(TellRefusal::KeyTaken),
                    }
                }
                let report = told(tx, &ctx, &scope, mode, &lines).await?;
                if let Some(Key { key, .. }) = key.as_ref() {
                    let text = serde_json::to_string(&report);
                    let text = text.map_err(|error| Fault::Broken(error.to_string()))?;
                    feed::answer(tx, &scope, key, &text).await?;
                }
                Ok(report)
            })
        })
        .await
}

async fn told(
    tx: &Tx,
    ctx: &Ctx,
    scope: &Scope<act::RecordEvent>,
    mode: Mode,
    lines: &[Numbered],
) -> Result<Report, Fault> {
    let mut batch = Batch::begin(tx, ctx, scope, lines).await?;
    let mut report = Report::default();
    for Numbered { number, id, line } in lines {
        let became = match line {
            Ok(line) => batch.judge(line).await?,
            Err(refusal) => Err(refusal.clone()),
        };
        match became {
            Ok(Became::Recorded) => report.recorded += 1,
            Ok(Became::Already) => report.already += 1,
            Err(refusal) => {
                batch.refuse(line.as_ref().ok(), refusal.code);
                report.refused.push(RefusedLine { line: *number, id: id.clone(), refusal });
            }
        }
    }
    if mode == Mode::AllOrNothing && !report.refused.is_empty() {
        report.recorded = 0;
        batch.drop_all();
    }
    batch.keep().await?;
    Ok(report)
}

/// What became of a line that is not refused.
enum Became {
    Recorded,
    /// The same was told before under the same id.
    Already,
}

/// A case of which a line tells.
struct Open {
    may: Permit<act::RecordEvent>,
    events: Vec<Event>,
    /// How many of the events were there before.
    before: usize,
    legal_help: LegalHelp,
}

/// Lines that are judged one after the other, and kept together.
struct Batch<'b> {
    tx: &'b Tx,
    ctx: &'b Ctx,
    scope: &'b Scope<act::RecordEvent>,
    known: HashMap<String, feed::Known>,
    cases: HashMap<VNumber, CaseId>,
    /// In the order of the cases, so that two batches at once never wait for each other.
    open: BTreeMap<CaseId, Open>,
    told: Vec<feed::Told>,
    done: Vec<audit::Line>,
    refused: Vec<audit::Line>,
}

impl<'b> Batch<'b> {
    /// Finds what is known of all lines at once.
    async fn begin(
        tx: &'b Tx,
        ctx: &'b Ctx,
        scope: &'b Scope<act::RecordEvent>,
        lines: &[Numbered],
    ) -> Result<Self, Fault> {
        let lines: Vec<&Line> = lines.iter().filter_map(|numbered| numbered.line.as_ref().ok()).collect();
        let ids: Vec<&str> = lines
            .iter()
            .flat_map(|line| [Some(line.id.as_str()), line.corrects.as_deref()])
            .flatten()
            .collect();
        let numbers: Vec<&VNumber> = lines.iter().map(|line| &line.number).collect();
        Ok(Self {
            tx,
            ctx,
            scope,
            known: feed::known(tx, scope, &ids).await?,
            cases: feed::cases_of(tx, scope, &numbers).await?,
            open: BTreeMap::new(),
            told: Vec::new(),
            done: Vec::new(),
            refused: Vec::new(),
        })
    }

    /// The rules of recording, after everything that the lines before told.
    async fn judge(&mut self, line: &Line) -> Result<Result<Became, Refusal>, Fault> {
        let content: Hash = Sha256::digest(line.content()).into();
        if let Some(known) = self.known.get(&line.id) {
            return Ok(if known.content == content && known.number.as_ref() == Some(&line.number) {
                Ok(Became::Already)
            } else {
                Err(Refusal::new(Code::IdTaken, "this id was used before for something else"))
            });
        }
        let Some(case) = self.cases.get(&line.number).copied() else {
            return Ok(Err(Refusal::new(Code::UnknownCase, "nobody here has this V-number")));
        };
        let named =
            |id: &String| self.known.get(id).filter(|known| known.case == case).map(|known| known.seq);
        let corrects = line.corrects.as_ref().map(named);
        if corrects == Some(None) {
            let detail = "no event of this case was told under the id in corrects";
            return Ok(Err(Refusal::new(Code::NothingToCorrect, detail)));
        }
        let corrects = corrects.flatten();
        let (ctx, (now, procedures)) = (self.ctx, (self.ctx.now, &self.ctx.procedures));
        let open = self.opened(case).await?;
        let draft =
            Draft { kind: line.kind.clone(), occurred: line.occurred, ground: line.ground.clone(), corrects };
        let event = match judged(case, &open.events, &draft, ctx.author(), procedures, now) {
            Ok(event) => event,
            Err(refused) => return Ok(Err(refused.into())),
        };
        if let Err(refusal) = fits(&open.events, &event, procedures, now) {
            return Ok(Err(refusal));
        }
        let seq = event.seq;
        let about = format!("event {}", event.kind.code());
        open.events.push(event);
        self.done.push(self.tx.deed().clone().on(case).about(about).line(Outcome::Done));
        self.told.push(feed::Told { id: line.id.clone(), case, seq, content });
        let number = Some(line.number.clone());
        self.known.insert(line.id.clone(), feed::Known { case, seq, content, number });
        Ok(Ok(Became::Recorded))
    }

    async fn opened(&mut self, case: CaseId) -> Result<&mut Open, Fault> {
        if !self.open.contains_key(&case) {
            let may = permit::<act::RecordEvent>(self.tx, &self.ctx.actor, case).await?;
            let events = cases::events(self.tx, &may).await?;
            let legal_help = calls::legal_help(self.tx, &may).await?;
            self.open.insert(case, Open { may, before: events.len(), events, legal_help });
        }
        self.open.get_mut(&case).ok_or(Fault::Absent)
    }

    /// Every refusal is in the audit, as one of staff is.
    fn refuse(&mut self, line: Option<&Line>, code: Code) {
        let deed = self.tx.deed().clone().about(format!("feed {}", code.code()));
        let case = line.and_then(|line| self.cases.get(&line.number).copied());
        let deed = case.into_iter().fold(deed, store::Deed::on);
        self.refused.push(deed.line(Outcome::Refused));
    }

    fn drop_all(&mut self) {
        self.open.clear();
        self.told.clear();
        self.done.clear();
    }

    /// Writes what was judged, and what follows it in each case.
    async fn keep(self) -> Result<(), Fault> {
        let Self { tx, ctx, scope, open, told, mut done, refused, .. } = self;
        for Open { may, events, before, legal_help } in open.values() {
            if *before == events.len() {
                continue;
            }
            let stood = position(&events[..*before], &ctx.procedures, ctx.now);
            let here = position(events, &ctx.procedures, ctx.now);
            let summary = summary(&here, *legal_help);
            let revision = Some(here.revision);
            let new: Vec<Event> =
                events[*before..].iter().map(|event| Event { revision, ..event.clone() }).collect();
            cases::append(tx, may, &new, &summary, &waits(events, &ctx.procedures)).await?;
            after_event(tx, ctx, may, &summary).await?;
            own_terms::warn(tx, ctx, may.case(), &stood, &here).await?;
        }
        feed::keep(tx, scope, &told).await?;
        done.extend(refused);
        if !done.is_empty() {
            audit::insert_all(tx, &done).await?;
        }
        Ok(())
    }
}
