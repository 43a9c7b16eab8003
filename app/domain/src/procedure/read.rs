//! From the text of one file to a [`Procedure`]: every code becomes a type, every reference is looked up.
//!
//! What cannot be seen from one line (reachability, ends, dates that fit) is proved in `check`.

use super::{
    Branch, Can, Condition, Confidence, Extension, Fault, LawChange, Longer, Moment, Nature, Procedure,
    Reason, Source, Step, StepId, Target, Term, TermId, Track, TrackId, TrackKind, Uncertain, UncertainId,
    VersionId,
    fault::{line, of_reader, one_of},
    raw::{RawBranch, RawChange, RawExtension, RawProcedure, RawStep, RawTerm, RawTrack, RawUncertain},
    reading::{Reading, Word},
};
use crate::{
    event::Outcome,
    term::{Length, Unit},
};
use toml::Spanned;

/// Reads one version.
///
/// # Errors
/// Every fault of the file; only the first one when it is not TOML of the right shape.
pub(super) fn procedure(file: &str, text: &str) -> Result<Procedure, Vec<Fault>> {
    let raw: RawProcedure = toml::from_str(text).map_err(|error| vec![of_reader(file, text, &error)])?;
    let mut reader = Reader {
        at: Reading::of(file, text),
        tracks: codes(raw.track.iter().map(|track| &track.id)),
        steps: codes(raw.step.iter().map(|step| &step.id)),
        terms: codes(raw.term.iter().map(|term| &term.id)),
        uncertain: codes(raw.uncertain.iter().map(|uncertain| &uncertain.id)),
    };
    let procedure = reader.procedure(raw);
    reader.at.done(procedure)
}

fn codes<'a>(words: impl Iterator<Item = &'a Word>) -> Vec<String> {
    words.map(|word| word.get_ref().clone()).collect()
}

struct Reader<'t> {
    at: Reading<'t>,
    tracks: Vec<String>,
    steps: Vec<String>,
    terms: Vec<String>,
    uncertain: Vec<String>,
}

impl Reader<'_> {
    fn procedure(&mut self, raw: RawProcedure) -> Procedure {
        Procedure {
            file: self.at.file.to_owned(),
            id: VersionId::new(self.at.code(raw.id)),
            revision: raw.revision,
            name: self.at.words("name", raw.name),
            lodged_from: raw.lodged_from.and_then(|day| self.at.day(&day)),
            lodged_until: raw.lodged_until.and_then(|day| self.at.day(&day)),
            checked_on: self.at.day(&raw.checked_on).unwrap_or_default(),
            tracks: raw.track.into_iter().map(|track| self.track(track)).collect(),
            steps: raw.step.into_iter().map(|step| self.step(step)).collect(),
            terms: raw.term.into_iter().map(|term| self.term(term)).collect(),
            uncertain: raw.uncertain.into_iter().map(|open| self.open_question(open)).collect(),
            changed: raw.changed.into_iter().filter_map(|change| self.change(change)).collect(),
        }
    }

    fn change(&mut self, raw: RawChange) -> Option<LawChange> {
        self.known("a change is about", &raw.term, Kind::Term);
        Some(LawChange {
            line: self.at.line(&raw.term),
            term: TermId::new(raw.term.into_inner()),
            revision: raw.revision,
            on: self.at.day(&raw.on)?,
            was: self.length(&raw.was)?,
            because: Reason::new(self.at.code(raw.because)),
        })
    }

    fn open_question(&mut self, raw: RawUncertain) -> Uncertain {
        Uncertain {
            line: self.at.line(&raw.id),
            id: UncertainId::new(self.at.code(raw.id)),
            dated: self.at.day(&raw.dated).unwrap_or_default(),
            what: self.at.words("what", raw.what),
        }
    }

    fn track(&mut self, raw: RawTrack) -> Track {
        let line = self.at.line(&raw.id);
        let kind = raw.kind.unwrap_or(TrackKind::Way);
        if kind != TrackKind::Way {
            if raw.first.is_some() || raw.outline {
                let what =
                    format!("track {:?} is no way and has a first step or an outline", raw.id.get_ref());
                let write = format!("Leave out first and outline, or leave out kind = {:?}.", kind.code());
                self.at.fault_at(line, what, write);
            }
        } else if raw.first.is_some() == raw.outline {
            let fault = if raw.outline { "is an outline and has a first step" } else { "has no first step" };
            let what = format!("track {:?} {fault}", raw.id.get_ref());
            let write = "Write first = \"…\" for a track with steps, or outline = true for one without.";
            self.at.fault_at(line, what, write.to_owned());
        }
        let first = raw.first.map(|first| {
            self.known("the first step of the track is", &first, Kind::Step);
            StepId::new(first.into_inner())
        });
        let id = TrackId::new(self.at.code(raw.id));
        Track { line, id, kind, name: self.at.words("name", raw.name), first }
    }

    fn step(&mut self, raw: RawStep) -> Step {
        let line = self.at.line(&raw.id);
        let id = self.at.code(raw.id);
        self.known(&format!("step {id:?} belongs to"), &raw.track, Kind::Track);
        for term in &raw.terms {
            self.known(&format!("step {id:?} has"), term, Kind::Term);
        }
        for step in &raw.beside {
            self.known(&format!("step {id:?} goes on beside"), step, Kind::Step);
        }
        Step {
            line,
            next: raw.next.into_iter().filter_map(|branch| self.branch(&id, branch)).collect(),
            uncertain: raw.uncertain.map(|open| self.uncertain(&format!("step {id:?}"), open)),
            id: StepId::new(id),
            track: TrackId::new(raw.track.into_inner()),
            name: self.at.words("name", raw.name),
            actors: raw.actors,
            basis: raw.basis.map(|basis| self.at.words("basis", basis)),
            can: raw.can.into_iter().map(|can| Can::new(self.at.code(can))).collect(),
            documents: raw.documents,
            help: raw.help,
            hearing: raw.hearing,
            terms: raw.terms.into_iter().map(|term| TermId::new(term.into_inner())).collect(),
            beside: raw.beside.into_iter().map(|step| StepId::new(step.into_inner())).collect(),
            optional: raw.optional,
            end: raw.end,
            late: raw.late,
            source: self.source(raw.source, raw.confidence, raw.valid_from.as_ref()),
        }
    }

    fn branch(&mut self, step: &str, raw: Spanned<RawBranch>) -> Option<Branch> {
        let line = line(self.at.text, raw.span().start);
        let RawBranch { to, track, condition } = raw.into_inner();
        let to = match (to, track) {
            (Some(to), None) => {
                self.known(&format!("step {step:?} goes on to"), &to, Kind::Step);
                Target::Step(StepId::new(to.into_inner()))
            }
            (None, Some(track)) => {
                self.known(&format!("step {step:?} goes on to"), &track, Kind::Track);
                Target::Track(TrackId::new(track.into_inner()))
            }
            (Some(_), Some(_)) | (None, None) => {
                let write =
                    "Write { to = \"a step\" } or { track = \"a track\" }, one of the two.".to_owned();
                self.at.fault_at(line, format!("a way on from step {step:?} does not say where to"), write);
                return None;
            }
        };
        Some(Branch { to, condition: condition.map(|condition| Condition::new(self.at.code(condition))) })
    }

    fn term(&mut self, raw: RawTerm) -> Term {
        let line = self.at.line(&raw.id);
        let id = self.at.code(raw.id);
        let length = if raw.length.get_ref() == "unknown" { None } else { self.length(&raw.length) };
        if let Some(after) = &raw.after {
            self.known(&format!("term {id:?} comes after"), after, Kind::Step);
        }
        for track in &raw.tracks {
            self.known(&format!("term {id:?} belongs to"), track, Kind::Track);
        }
        Term {
            line,
            nature: raw.nature.unwrap_or(Nature::Law),
            length,
            at_least: raw.at_least.and_then(|length| self.length(&length)),
            at_most: raw.at_most.and_then(|length| self.length(&length)),
            start_day_counts: raw.start_day_counts,
            starts: self.moments(&format!("term {id:?} starts with"), raw.starts),
            after: raw.after.map(|after| StepId::new(after.into_inner())),
            tracks: raw.tracks.into_iter().map(|track| TrackId::new(track.into_inner())).collect(),
            met_by: self.moments(&format!("term {id:?} is met by"), raw.met_by),
            owner: raw.owner,
            counting: raw.counting,
            extensions: raw.extensions.into_iter().filter_map(|raw| self.extension(&id, raw)).collect(),
            suspensions: raw
                .suspensions
                .into_iter()
                .map(|reason| Reason::new(self.at.code(reason)))
                .collect(),
            cap: raw.cap.and_then(|cap| self.length(&cap)),
            basis: self.at.words("basis", raw.basis),
            uncertain: raw.uncertain.map(|open| self.uncertain(&format!("term {id:?}"), open)),
            source: self.source(raw.source, raw.confidence, raw.valid_from.as_ref()),
            id: TermId::new(id),
        }
    }

    fn extension(&mut self, term: &str, raw: Spanned<RawExtension>) -> Option<Extension> {
        let line = line(self.at.text, raw.span().start);
        let RawExtension { reason, by, to, lodged_from, lodged_until } = raw.into_inner();
        let longer = match (by, to) {
            (Some(by), None) => Longer::By(self.length(&by)?),
            (None, Some(to)) => Longer::To(self.length(&to)?),
            (Some(_), Some(_)) | (None, None) => {
                let write =
                    "Write by = \"3 months\" to add, or to = \"9 months\" for the whole, one of the two.";
                self.at.fault_at(
                    line,
                    format!("an extension of term {term:?} does not say how long"),
                    write.to_owned(),
                );
                return None;
            }
        };
        Some(Extension {
            reason: Reason::new(self.at.code(reason)),
            longer,
            lodged_from: lodged_from.and_then(|day| self.at.day(&day)),
            lodged_until: lodged_until.and_then(|day| self.at.day(&day)),
        })
    }

    fn moments(&mut self, whose: &str, raw: Spanned<Vec<Word>>) -> Vec<Moment> {
        let at = line(self.at.text, raw.span().start);
        let words = raw.into_inner();
        if words.is_empty() {
            let write =
                "Write at least one of: \"lodged\", \"decided\", \"b2 started\", \"b2 done\".".to_owned();
            self.at.fault_at(at, format!("{whose} nothing"), write);
        }
        let mut moments = Vec::new();
        for word in words {
            let Some(moment) = Moment::parse(word.get_ref()) else {
                let outcomes = Outcome::ALL.iter().map(|outcome| outcome.code());
                let what = format!("{whose} {:?}, which is no moment", word.get_ref());
                let outcomes = outcomes.collect::<Vec<_>>().join(", ");
                let write =
                    format!("Write lodged, decided, or a step and one of: started, done, {outcomes}.");
                self.at.fault(&word, what, write);
                continue;
            };
            if let Some(step) =
                moment.step().filter(|step| !self.steps.iter().any(|known| known == step.as_str()))
            {
                let write = one_of(self.steps.iter().map(String::as_str));
                self.at.fault(
                    &word,
                    format!("{whose} {:?}, and {:?} is not a step", word.get_ref(), step.as_str()),
                    write,
                );
                continue;
            }
            moments.push(moment);
        }
        moments
    }

    fn source(&mut self, text: Word, confidence: Confidence, valid_from: Option<&Word>) -> Source {
        let valid_from = valid_from.and_then(|day| self.at.day(day));
        Source { text: self.at.words("source", text), confidence, valid_from }
    }

    fn uncertain(&mut self, whose: &str, word: Word) -> UncertainId {
        self.known(&format!("{whose} leaves open"), &word, Kind::Uncertain);
        UncertainId::new(word.into_inner())
    }

    fn length(&mut self, word: &Word) -> Option<Length> {
        let length = word.get_ref().parse::<Length>();
        if let Err(error) = &length {
            let units = Unit::ALL.iter().map(|unit| unit.code()).collect::<Vec<_>>().join(", ");
            let write = format!("Write a number and one of: {units}, such as \"6 months\" or \"1 week\".");
            self.at.fault(word, error.to_string(), write);
        }
        length.ok()
    }

    /// A fault unless `word` is one of the ids of this file.
    fn known(&mut self, whose: &str, word: &Word, kind: Kind) {
        let (ids, noun) = match kind {
            Kind::Track => (&self.tracks, "a track"),
            Kind::Step => (&self.steps, "a step"),
            Kind::Term => (&self.terms, "a term"),
            Kind::Uncertain => (&self.uncertain, "an open question"),
        };
        if !ids.contains(word.get_ref()) {
            let write = one_of(ids.iter().map(String::as_str));
            self.at.fault(word, format!("{whose} {:?}, which is not {noun}", word.get_ref()), write);
        }
    }
}

/// What a reference refers to.
#[derive(Clone, Copy)]
enum Kind {
    Track,
    Step,
    Term,
    Uncertain,
}
