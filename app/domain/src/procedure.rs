//! The procedure as data (design.md section 4). The files under `app/domain/procedures/` are the law; this reads them.
//!
//! A [`Procedures`] can only be made by [`Procedures::embedded`] or [`Procedures::read`], and both prove first that
//! the files hold together, so whoever has one never meets a branch to nowhere or a term without a basis.

mod check;
pub(crate) mod fault;
mod messages;
mod moment;
mod raw;
mod read;
pub(crate) mod reading;

pub use fault::{Fault, Faults};
pub use messages::Message;
pub use moment::Moment;

use crate::{
    access::coded,
    event::Outcome,
    hearing,
    term::{Counting, Length},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn new(code: impl Into<String>) -> Self { Self(code.into()) }
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
    )+};
}

codes! {
    /// `nl-2026-pact`, `nl-2024-sporen`.
    VersionId,
    /// `start`, `regular`, `track-4`.
    TrackId,
    /// `b2`, `n1`, `r3`: the ids of domain.md section 1. An id means the same step in every version.
    StepId,
    /// `decision`, `appeal`, ...
    TermId,
    /// What the applicant can do at a step: `take-breaks`. The words are the message `can-take-breaks`.
    Can,
    /// When a branch is taken: `granted`, `tailored`. The words are the message `if-granted`.
    Condition,
    /// A question of law that is open: `appeal-days`. The words are the message `uncertain-appeal-days`.
    UncertainId,
    /// Why a term may end later or stand still: `many-applications`. The words are the message `reason-…`.
    Reason,
}

impl Condition {
    /// The outcome of a decision that takes this branch, if it is one.
    pub fn outcome(&self) -> Option<Outcome> {
        Outcome::ALL.iter().copied().find(|outcome| outcome.code() == self.as_str())
    }
}

coded! {
    /// Who acts at a step, or helps with it.
    Actor {
        Applicant = "applicant",
        Ind = "ind",
        /// Koninklijke Marechaussee, at the border.
        Kmar = "kmar",
        /// Aliens police.
        Avim = "avim",
        /// Asylum healthcare.
        Gza = "gza",
        Lawyer = "lawyer",
        Court = "court",
        /// Raad van State.
        Rvs = "rvs",
        Nidos = "nidos",
        Coa = "coa",
        /// Dienst Terugkeer en Vertrek.
        Dtv = "dtv",
        /// VluchtelingenWerk Nederland.
        Vwn = "vwn",
        /// Kosteloze juridische counseling (APR art. 16).
        Counsellor = "counsellor",
        Interpreter = "interpreter",
        /// International Organization for Migration, which helps with return.
        Iom = "iom",
        /// Those who assess an age.
        Expert = "expert",
    }
}

coded! {
    /// A kind of document (domain.md section 3).
    Document {
        Id = "id",
        Travel = "travel",
        Nationality = "nationality",
        Evidence = "evidence",
        Medical = "medical",
        Family = "family",
    }
}

coded! {
    /// How sure a fact is. Anything below `official` is checked by a Dutch asylum lawyer before release.
    Confidence {
        /// A text of law, a court or an authority.
        Official = "official",
        /// Professionals, organisations, studies.
        Professional = "professional",
        /// The policy report and the letters to parliament.
        Policy = "policy",
        /// Known, not looked up again.
        Memory = "memory",
        /// Our own proposal.
        Design = "design",
    }
}

coded! {
    /// What it means for the person when a step takes long (domain.md section 1, X0 to X3).
    Late {
        /// X0: no legal term; the person can ask how it stands.
        AskStatus = "ask-status",
        /// X1: the authority is late; shown plainly, with "ask your lawyer".
        AuthorityLate = "authority-late",
        /// X2: the person's own term; warned early, and late papers may still be accepted.
        OwnTerm = "own-term",
        /// X3: a missed appointment; a human decides on consequences.
        MissedAppointment = "missed-appointment",
    }
}

coded! {
    /// Whose deed ends a term.
    Owner {
        Authority = "authority",
        Person = "person",
        Court = "court",
    }
}

coded! {
    /// What kind of time a term is.
    Nature {
        /// The law sets it, and somebody is late after it.
        Law = "law",
        /// An authority aims at it; nobody is late in law.
        Aim = "aim",
        /// The person has at least this long, and nobody is late after it.
        Minimum = "minimum",
    }
}

coded! {
    /// What a track is to the cases.
    TrackKind {
        /// A case goes this way, and no other way at the same time.
        Way = "way",
        /// Whichever way a case goes, it comes through these steps and keeps its way.
        Shared = "shared",
        /// Its steps go on beside the others and move no case: a guardian is appointed while the case goes on.
        Overlay = "overlay",
        /// The law has it and the authority does not use it, so no case goes there.
        Unused = "unused",
    }
}

/// Where a fact comes from and how sure it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub text: String,
    pub confidence: Confidence,
    /// Since when it holds; `None` when we do not know.
    pub valid_from: Option<Date>,
}

/// All versions, in the order of the lodging dates that they govern, without gap or overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Procedures(Vec<Procedure>);

/// One version of the procedure: one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Procedure {
    /// The name of the file it was read from.
    pub file: String,
    pub id: VersionId,
    /// Goes up with every change of a fact.
    pub revision: u32,
    /// The Dutch name.
    pub name: String,
    /// First lodging day that this version governs; `None` for the oldest version.
    pub lodged_from: Option<Date>,
    /// Last lodging day that this version governs; `None` for the newest version.
    pub lodged_until: Option<Date>,
    /// When somebody last compared the file with its sources.
    pub checked_on: Date,
    /// The first is where every case starts.
    pub tracks: Vec<Track>,
    pub steps: Vec<Step>,
    pub terms: Vec<Term>,
    pub uncertain: Vec<Uncertain>,
    /// The lengths that terms had in earlier revisions, so that who was told of one is told why it is another now.
    pub changed: Vec<LawChange>,
}

/// A length that a term no longer has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawChange {
    pub line: usize,
    pub term: TermId,
    /// The first revision with the new length.
    pub revision: u32,
    /// Since when this file says so.
    pub on: Date,
    pub was: Length,
    /// The words are the message `reason-…`.
    pub because: Reason,
}

/// A question of law that is open, with the day on which it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncertain {
    pub line: usize,
    pub id: UncertainId,
    pub dated: Date,
    pub what: String,
}

/// One way through the procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    pub line: usize,
    pub id: TrackId,
    pub kind: TrackKind,
    /// The official Dutch name.
    pub name: String,
    /// `None` for a way that exists in law and whose steps are not described yet, and for what is no way.
    pub first: Option<StepId>,
}

/// One step of a track.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The line of its id, from 1.
    pub line: usize,
    pub id: StepId,
    pub track: TrackId,
    /// The official Dutch name.
    pub name: String,
    /// Who acts. Empty only at an end.
    pub actors: Vec<Actor>,
    /// The article of law, if one is known.
    pub basis: Option<String>,
    pub can: Vec<Can>,
    pub documents: Vec<Document>,
    pub help: Vec<Actor>,
    /// The hearing that belongs to the step.
    pub hearing: Option<hearing::Kind>,
    pub terms: Vec<TermId>,
    /// Empty exactly at an end and in an overlay.
    pub next: Vec<Branch>,
    /// The steps that this one goes on beside; empty but in an overlay.
    pub beside: Vec<StepId>,
    /// Many cases go past this step.
    pub optional: bool,
    /// The procedure ends here.
    pub end: bool,
    pub late: Late,
    pub uncertain: Option<UncertainId>,
    pub source: Source,
}

/// A way on from a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    pub to: Target,
    /// `None` for the plain way.
    pub condition: Option<Condition>,
}

/// Where a branch goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Step(StepId),
    /// The first step of a track.
    Track(TrackId),
}

/// A time limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The line of its id, from 1.
    pub line: usize,
    pub id: TermId,
    pub nature: Nature,
    /// `None` when we do not know.
    pub length: Option<Length>,
    /// Where the length is unknown: what it cannot be shorter than.
    pub at_least: Option<Length>,
    /// Where the length is unknown: what it cannot be longer than.
    pub at_most: Option<Length>,
    /// The day of the start is day one.
    pub start_day_counts: bool,
    /// Any of these starts the term; the last one that happened counts.
    pub starts: Vec<Moment>,
    /// The term exists only in a case that has been through this step.
    pub after: Option<StepId>,
    /// The term exists only in a case that goes one of these ways (the shared start while none is chosen);
    /// empty: in every case.
    pub tracks: Vec<TrackId>,
    /// Any of these, after the start, meets the term.
    pub met_by: Vec<Moment>,
    pub owner: Owner,
    pub counting: Counting,
    pub extensions: Vec<Extension>,
    /// Why it may stand still.
    pub suspensions: Vec<Reason>,
    /// It never ends later than this after its start.
    pub cap: Option<Length>,
    /// The article of law, or that there is none.
    pub basis: String,
    pub uncertain: Option<UncertainId>,
    pub source: Source,
}

/// How a term may be made longer. An authority decides it per case; nothing is extended by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    pub reason: Reason,
    pub longer: Longer,
    /// Only for applications lodged from this day on.
    pub lodged_from: Option<Date>,
    /// Only for applications lodged up to and with this day.
    pub lodged_until: Option<Date>,
}

/// How much longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Longer {
    /// This much is added.
    By(Length),
    /// The whole term becomes this long.
    To(Length),
}

impl Procedures {
    /// The versions that are part of the program.
    ///
    /// # Errors
    /// [`Faults`] when a file is wrong. A test reads them, so a built program does not meet this.
    pub fn embedded() -> Result<Self, Faults> {
        Self::read([
            ("nl-2024-sporen.toml", include_str!("../procedures/nl-2024-sporen.toml")),
            ("nl-2026-pact.toml", include_str!("../procedures/nl-2026-pact.toml")),
        ])
    }

    /// Reads `(file name, text)` pairs, each one version, in any order.
    ///
    /// # Errors
    /// [`Faults`]: every fault of every file with its line, what is wrong and what to write.
    pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Faults> {
        let mut faults = Vec::new();
        let mut versions: Vec<Procedure> = files
            .into_iter()
            .filter_map(|(file, text)| read::procedure(file, text).map_err(|found| faults.extend(found)).ok())
            .collect();
        versions.sort_by_key(|version| (version.lodged_from, version.id.clone()));
        if faults.is_empty() {
            faults = check::all(&versions);
        }
        if faults.is_empty() { Ok(Self(versions)) } else { Err(Faults(faults)) }
    }

    /// Every version, oldest first.
    pub fn versions(&self) -> &[Procedure] {
        &self.0
    }

    /// The version that governs an application lodged on `date`.
    ///
    /// # Panics
    /// Never: a check proves that the versions cover all dates.
    pub fn for_lodging(&self, date: Date) -> &Procedure {
        let governs = |version: &&Procedure| version.lodged_until.is_none_or(|until| date <= until);
        self.0.iter().find(governs).expect("the newest version has no end")
    }

    /// The version with this id.
    pub fn version(&self, id: &VersionId) -> Option<&Procedure> {
        self.0.iter().find(|version| version.id == *id)
    }
}

impl Procedure {
    /// The track in which every case starts.
    ///
    /// # Panics
    /// Never: a check proves that there is one.
    pub fn start(&self) -> &Track {
        self.tracks.first().expect("a version has a first track")
    }

    pub fn track(&self, id: &TrackId) -> Option<&Track> {
        self.tracks.iter().find(|track| track.id == *id)
    }

    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }

    pub fn term(&self, id: &TermId) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == *id)
    }

    pub fn uncertain(&self, id: &UncertainId) -> Option<&Uncertain> {
        self.uncertain.iter().find(|uncertain| uncertain.id == *id)
    }

    /// Whether a case can go the way of track `id`: any but the shared start, and what is no way.
    pub fn is_way(&self, id: &TrackId) -> bool {
        self.start().id != *id && self.track(id).is_some_and(|track| track.kind == TrackKind::Way)
    }

    /// The step `id`, when it goes on beside the others.
    pub fn overlay(&self, id: &StepId) -> Option<&Step> {
        self.step(id).filter(|step| !step.beside.is_empty())
    }

    /// The ways on from `step` for a case in `track`: from a shared step only those into the track of the case.
    pub fn ways_on<'p>(&'p self, step: &'p Step, track: &TrackId) -> impl Iterator<Item = &'p Branch> {
        let shared = !self.is_way(&step.track);
        step.next.iter().filter(move |branch| match &branch.to {
            Target::Track(_) => true,
            Target::Step(to) => {
                let lands = self.step(to).map(|step| &step.track);
                !shared || lands.is_none_or(|lands| lands == track || !self.is_way(lands))
            }
        })
    }

    /// The step that `target` leads to; `None` for a track that is not described yet.
    pub fn landing<'a>(&'a self, target: &'a Target) -> Option<&'a Step> {
        let id = match target {
            Target::Step(id) => id,
            Target::Track(id) => self.track(id)?.first.as_ref()?,
        };
        self.step(id)
    }
}

impl Step {
    /// The outcomes that a decision at this step can have, in the order of its branches.
    pub fn outcomes(&self) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        for outcome in self.next.iter().filter_map(|branch| branch.condition.as_ref()?.outcome()) {
            if !outcomes.contains(&outcome) {
                outcomes.push(outcome);
            }
        }
        outcomes
    }
}

#[cfg(test)]
mod tests;
