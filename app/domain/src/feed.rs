//! What the authority's own system tells: one line for each event, read strictly, and what may be wrong with it.
//!
//! A line is an object of JSON, alike in a request and in a file. Only what an authority may tell can be told: hearings
//! are booked here, moves and reports belong to people. A decision that is told is shown as existing, and never served
//! (design.md principle 11). What a sender has to know stands in `app/src/feed/openapi.json`.

use crate::{
    access::coded,
    account::VNumber,
    event::{Event, EventKind, Outcome},
    position::{Contradiction, Misfit, position, stands},
    procedure::{Procedure, Procedures, StepId, TermId, TrackId},
    record::{GROUND_CHARS, Occurred, Refused},
    time::day,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Longest id that a sender gives an event.
pub const ID_CHARS: usize = 64;
/// Longest name of a sender.
pub const NAME_CHARS: usize = 40;
/// Longest line in bytes. The longest that can be right is a fifth of it; more is not read into memory.
pub const LINE_BYTES: usize = 8 * 1024;
/// Most events of one request: written in one transaction, during which others wait to write.
pub const EVENTS: usize = 1_000;
/// Most bytes of one request.
pub const BODY_BYTES: usize = 1024 * 1024;
/// Longest key under which a request can be sent again.
pub const KEY_CHARS: usize = 64;
/// Days for which the answer under a key is kept. An event that comes again later is still known by its id.
pub const KEY_DAYS: i64 = 3;
/// Requests of one sender within [`REQUESTS_WINDOW`].
pub const REQUESTS: u32 = 60;
pub const REQUESTS_WINDOW: SignedDuration = SignedDuration::from_mins(1);

/// The kinds of event that can be told, each with the fields that it has beside those of every line.
pub const KINDS: &[(&str, &[&str])] = &[
    ("lodged", &[]),
    ("step-started", &["step"]),
    ("step-done", &["step"]),
    ("track-assigned", &["track"]),
    ("term-extended", &["term", "until"]),
    ("term-suspended", &["term"]),
    ("term-resumed", &["term"]),
    ("decided", &["outcome"]),
    ("withdrawn", &[]),
    ("reopened", &[]),
    ("retracted", &[]),
];

coded! {
    /// Why a line is refused. Codes only ever come to be more.
    Code {
        /// No object of JSON with the fields of a line, each of the right type.
        Malformed = "malformed",
        /// Longer than [`LINE_BYTES`].
        TooLong = "too-long",
        IdUnfit = "id-unfit",
        VNumberUnfit = "v-number-unfit",
        KindUnknown = "kind-unknown",
        /// A field that the kind needs is missing or cannot be read, or it has one that is not its own.
        FieldUnfit = "field-unfit",
        OccurredUnfit = "occurred-unfit",
        GroundUnfit = "ground-unfit",
        /// Nobody here has this V-number.
        UnknownCase = "unknown-case",
        /// The id was used before for something else.
        IdTaken = "id-taken",
        NothingToCorrect = "nothing-to-correct",
        Future = "future",
        BeforeTheCase = "before-the-case",
        /// It happened before the version of the procedure that governs the case.
        BeforeTheVersion = "before-the-version",
        /// The version that governs the case has no step, track or term of this name.
        NotInVersion = "not-in-version",
        /// The law lets this term not be longer, or not stand still.
        TermFixed = "term-fixed",
        AlreadyTold = "already-told",
        Withdrawn = "withdrawn",
        Ended = "ended",
        NotClosed = "not-closed",
        NotNext = "not-next",
        NotDecided = "not-decided",
        NotCurrent = "not-current",
        TrackNotOpen = "track-not-open",
        NotToDecide = "not-to-decide",
        TermNotRunning = "term-not-running",
        TermNotSuspended = "term-not-suspended",
        NotLonger = "not-longer",
        BeyondCap = "beyond-cap",
        NotHeard = "not-heard",
        OnlyAsCorrection = "only-as-correction",
        /// Something told earlier, that happened later, could not have followed.
        LaterContradicts = "later-contradicts",
    }
}

/// Why a line is refused, for the machine and for whoever looks after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    pub code: Code,
    pub detail: String,
    /// The steps, tracks or outcomes that would be possible instead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub possible: Vec<String>,
}

impl Refusal {
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into(), possible: Vec::new() }
    }
}

impl From<Contradiction> for Refusal {
    fn from(why: Contradiction) -> Self {
        let detail = why.to_string();
        let steps = |steps: Vec<StepId>| steps.iter().map(ToString::to_string).collect();
        let (code, possible) = match why {
            Contradiction::AlreadyOpen | Contradiction::AlreadyLodged { .. } => (Code::AlreadyTold, vec![]),
            Contradiction::Withdrawn => (Code::Withdrawn, vec![]),
            Contradiction::Ended => (Code::Ended, vec![]),
            Contradiction::NotClosed => (Code::NotClosed, vec![]),
            Contradiction::NotNext { possible, .. } => (Code::NotNext, steps(possible)),
            Contradiction::NotDecided { .. } => (Code::NotDecided, vec![]),
            Contradiction::NotCurrent { current, .. } => {
                (Code::NotCurrent, steps(current.into_iter().collect()))
            }
            Contradiction::TrackNotOpen { possible, .. } => {
                (Code::TrackNotOpen, possible.iter().map(ToString::to_string).collect())
            }
            Contradiction::NotToDecide { possible, .. } => {
                (Code::NotToDecide, possible.iter().map(|outcome| outcome.code().to_owned()).collect())
            }
            Contradiction::TermNotRunning { .. } => (Code::TermNotRunning, vec![]),
            Contradiction::TermNotSuspended { .. } => (Code::TermNotSuspended, vec![]),
            Contradiction::NotLonger { .. } => (Code::NotLonger, vec![]),
            Contradiction::BeyondCap { .. } => (Code::BeyondCap, vec![]),
            Contradiction::NotHeard => (Code::NotHeard, vec![]),
            Contradiction::OnlyAsCorrection => (Code::OnlyAsCorrection, vec![]),
        };
        Self { code, detail, possible }
    }
}

impl From<Refused> for Refusal {
    fn from(why: Refused) -> Self {
        let detail = why.to_string();
        let code = match why {
            Refused::Contradiction(why) => return why.into(),
            Refused::Future => Code::Future,
            Refused::BeforeTheCase => Code::BeforeTheCase,
            Refused::GroundMissing | Refused::GroundTooLong => Code::GroundUnfit,
            Refused::NothingToCorrect => Code::NothingToCorrect,
        };
        Self::new(code, detail)
    }
}

impl From<Misfit> for Refusal {
    fn from(why: Misfit) -> Self {
        let detail = why.to_string();
        match why {
            Misfit::Then(why) => Self { detail, ..why.into() },
            Misfit::Later(_) => Self::new(Code::LaterContradicts, detail),
        }
    }
}

/// One event as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What the sender calls it.
    pub id: String,
    pub number: VNumber,
    pub kind: EventKind,
    pub occurred: Occurred,
    pub ground: String,
    /// What the sender calls the event that this one replaces.
    pub corrects: Option<String>,
}

/// A line as it comes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    id: String,
    v_number: String,
    kind: String,
    occurred: String,
    ground: String,
    corrects: Option<String>,
    step: Option<String>,
    track: Option<String>,
    term: Option<String>,
    until: Option<String>,
    outcome: Option<String>,
}

impl Line {
    /// Reads one line.
    ///
    /// # Errors
    /// [`Refusal`], with what is wrong.
    pub fn read(value: Value) -> Result<Self, Refusal> {
        let sent: Sent = serde_json::from_value(value)
            .map_err(|error| Refusal::new(Code::Malformed, error.to_string()))?;
        let name = |name: &str, what| {
            fits_id(name).then_some(()).ok_or_else(|| {
                Refusal::new(
                    Code::IdUnfit,
                    format!(
                        "{what} is 1 to {ID_CHARS} letters, digits, dots, colons, hyphens or underscores"
                    ),
                )
            })
        };
        name(&sent.id, "id")?;
        if let Some(corrects) = &sent.corrects {
            name(corrects, "corrects")?;
        }
        let digits = sent.v_number.bytes().all(|byte| byte.is_ascii_digit());
        let number = VNumber::parse(&sent.v_number).filter(|_| digits);
        let number =
            number.ok_or_else(|| Refusal::new(Code::VNumberUnfit, "v_number is exactly ten digits"))?;
        let occurred = occurred(&sent.occurred)?;
        let ground = sent.ground.trim();
        if ground.is_empty() || ground.chars().count() > GROUND_CHARS || ground.chars().any(char::is_control)
        {
            let detail =
                format!("ground is 1 to {GROUND_CHARS} characters, none of them a control character");
            return Err(Refusal::new(Code::GroundUnfit, detail));
        }
        let kind = sent.kind(occurred.day())?;
        Ok(Self { number, kind, occurred, ground: ground.to_owned(), id: sent.id, corrects: sent.corrects })
    }

    /// All that is told but of whom, as text: what comes again under the same id says the same.
    ///
    /// # Panics
    /// Never: an event can be written as JSON.
    pub fn content(&self) -> String {
        let kind = serde_json::to_string(&self.kind).expect("an event can be written as JSON");
        let occurred = match self.occurred {
            Occurred::On(date) => date.to_string(),
            Occurred::At(at) => at.to_string(),
        };
        [kind.as_str(), &occurred, self.corrects.as_deref().unwrap_or_default(), &self.ground].join("\n")
    }
}

/// Whether a sender may call an event so.
pub fn fits_id(id: &str) -> bool {
    (1..=ID_CHARS).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._:-".contains(&byte))
}

/// Years in which an event can have happened: what a calendar can tell and a database can keep.
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2200;

/// A day of Amsterdam, or an instant with its offset.
fn occurred(text: &str) -> Result<Occurred, Refusal> {
    let unfit = || {
        Refusal::new(
            Code::OccurredUnfit,
            "occurred is YYYY-MM-DD, or YYYY-MM-DDThh:mm:ss with Z or an offset",
        )
    };
    let occurred = match calendar_day(text) {
        Some(date) => Occurred::On(date),
        // The parser also takes an hour with a zone in brackets; a machine says its offset.
        None if text.contains('[') => return Err(unfit()),
        None => Occurred::At(text.parse::<Timestamp>().map_err(|_| unfit())?),
    };
    if YEARS.contains(&occurred.day().year()) { Ok(occurred) } else { Err(unfit()) }
}

/// `text` as YYYY-MM-DD and nothing else; the parser of dates also takes a whole date and time, and drops the time.
fn calendar_day(text: &str) -> Option<Date> {
    text.parse().ok().filter(|date: &Date| date.to_string() == text)
}

impl Sent {
    /// The kind with its fields, no more and no fewer.
    fn kind(&self, on: Date) -> Result<EventKind, Refusal> {
        let Some((kind, own)) = KINDS.iter().find(|(kind, _)| *kind == self.kind) else {
            let kinds: Vec<&str> = KINDS.iter().map(|(kind, _)| *kind).collect();
            return Err(Refusal::new(Code::KindUnknown, format!("kind is one of: {}", kinds.join(", "))));
        };
        let fields = [
            ("step", &self.step),
            ("track", &self.track),
            ("term", &self.term),
            ("until", &self.until),
            ("outcome", &self.outcome),
        ];
        let unfit = |detail: String| Refusal::new(Code::FieldUnfit, detail);
        for (name, value) in fields {
            match (own.contains(&name), value) {
                (true, None) => return Err(unfit(format!("{kind} needs {name}"))),
                (false, Some(_)) => return Err(unfit(format!("{kind} has no {name}"))),
                (true, Some(_)) | (false, None) => {}
            }
        }
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        let step = || StepId::new(text(&self.step));
        let term = || TermId::new(text(&self.term));
        Ok(match *kind {
            "lodged" => EventKind::Lodged { on },
            "step-started" => EventKind::StepStarted { step: step() },
            "step-done" => EventKind::StepDone { step: step() },
            "track-assigned" => EventKind::TrackAssigned { track: TrackId::new(text(&self.track)) },
            "term-extended" => {
                let until = calendar_day(&text(&self.until)).filter(|until| YEARS.contains(&until.year()));
                let until = until.ok_or_else(|| unfit("until is YYYY-MM-DD".into()))?;
                EventKind::TermExtended { term: term(), until }
            }
            "term-suspended" => EventKind::TermSuspended { term: term() },
            "term-resumed" => EventKind::TermResumed { term: term() },
            "decided" => {
                let outcome = Outcome::from_code(&text(&self.outcome));
                let codes: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.code()).collect();
                let outcome =
                    outcome.ok_or_else(|| unfit(format!("outcome is one of: {}", codes.join(", "))))?;
                EventKind::Decided { outcome }
            }
            "withdrawn" => EventKind::Withdrawn,
            "reopened" => EventKind::Reopened,
            _ => EventKind::Retracted,
        })
    }
}

/// What a feed is held to beyond what `record::judged` asks: nobody looks at a preview before it is kept.
///
/// `new` is what was judged after `events`. Names are those of the law that governs the case; nothing happened before that
/// law; and what is told late fits between what was told before.
///
/// # Errors
/// [`Refusal`].
pub fn fits(events: &[Event], new: &Event, procedures: &Procedures, now: Timestamp) -> Result<(), Refusal> {
    let with: Vec<Event> = events.iter().chain([new]).cloned().collect();
    let law = procedures.version(&position(&with, procedures, now).version);
    let law =
        law.ok_or_else(|| Refusal::new(Code::NotInVersion, "no version of the procedure governs the case"))?;
    if let Some(from) = law.lodged_from.filter(|from| day(new.occurred) < *from) {
        let detail = format!("{} governs the case, and begins on {from}", law.id);
        return Err(Refusal::new(Code::BeforeTheVersion, detail));
    }
    named(law, &new.kind)?;
    if new.corrects.is_none() {
        stands(events, new, procedures)?;
    }
    Ok(())
}

/// Whether the law knows what `kind` names, and lets that happen to it.
fn named(law: &Procedure, kind: &EventKind) -> Result<(), Refusal> {
    let unknown = |what: &str, known: Vec<String>| Refusal {
        possible: known,
        ..Refusal::new(Code::NotInVersion, format!("{} has no such {what}", law.id))
    };
    let term = |term: &TermId, may: fn(&crate::procedure::Term) -> bool| match law.term(term) {
        None => Err(unknown("term", law.terms.iter().map(|term| term.id.to_string()).collect())),
        Some(found) if may(found) => Ok(()),
        Some(_) => Err(Refusal::new(Code::TermFixed, format!("the law lets {term} not do that"))),
    };
    match kind {
        EventKind::StepStarted { step } | EventKind::StepDone { step } if law.step(step).is_none() => {
            Err(unknown("step", law.steps.iter().map(|step| step.id.to_string()).collect()))
        }
        EventKind::TrackAssigned { track } if law.track(track).is_none() => {
            Err(unknown("track", law.tracks.iter().map(|track| track.id.to_string()).collect()))
        }
        EventKind::TermExtended { term: id, .. } => term(id, |term| !term.extensions.is_empty()),
        EventKind::TermSuspended { term: id } | EventKind::TermResumed { term: id } => {
            term(id, |term| !term.suspensions.is_empty())
        }
        _ => Ok(()),
    }
}

/// Whether one wrong line keeps the others out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    AllOrNothing,
    LineByLine,
}

/// What became of what was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Events that are recorded now.
    pub recorded: u64,
    /// Events that were recorded before.
    pub already: u64,
    pub refused: Vec<RefusedLine>,
}

/// A line that was not recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedLine {
    /// Its number in the file or in the list, from 1.
    pub line: u64,
    /// What the sender calls it, where that could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(flatten)]
    pub refusal: Refusal,
}

/// A new sender's name as it is kept; `None` when it cannot be one.
pub fn sender_name(text: &str) -> Option<String> {
    let name = text.trim();
    let fits = (1..=NAME_CHARS).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    fits.then(|| name.to_owned())
}

#[cfg(test)]
mod tests;
