//! What must hold for the files as a whole: one meaning per id, every step reachable, no dead ends, no gap in time.

use super::{Fault, Procedure, Step, StepId, Target, TrackKind, fault::one_of};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Every fault of `versions`, which are in the order of their lodging dates.
pub(super) fn all(versions: &[Procedure]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for procedure in versions {
        ids(procedure, &mut faults);
        tracks(procedure, &mut faults);
        ends(procedure, &mut faults);
        overlays(procedure, &mut faults);
        terms(procedure, &mut faults);
        changes(procedure, &mut faults);
    }
    if faults.is_empty() {
        for procedure in versions {
            ways(procedure, &mut faults);
        }
        dates(versions, &mut faults);
        meanings(versions, &mut faults);
    }
    faults
}

fn fault(procedure: &Procedure, line: usize, what: String, write: impl Into<String>) -> Fault {
    Fault { file: procedure.file.clone(), line, what, write: write.into() }
}

/// No id stands twice.
fn ids(procedure: &Procedure, faults: &mut Vec<Fault>) {
    let mut twice = |noun: &str, ids: &mut dyn Iterator<Item = (usize, &str)>| {
        let mut seen = HashMap::new();
        for (line, id) in ids {
            if let Some(before) = seen.insert(id, line) {
                let what = format!("{noun} {id:?} is already on line {before}");
                faults.push(fault(procedure, line, what, "Give one of the two another id."));
            }
        }
    };
    twice("track", &mut procedure.tracks.iter().map(|track| (track.line, track.id.as_str())));
    twice("step", &mut procedure.steps.iter().map(|step| (step.line, step.id.as_str())));
    twice("term", &mut procedure.terms.iter().map(|term| (term.line, term.id.as_str())));
    let uncertain = &procedure.uncertain;
    twice("open question", &mut uncertain.iter().map(|open| (open.line, open.id.as_str())));
}

/// A case can start, and a track starts with a step of its own.
fn tracks(procedure: &Procedure, faults: &mut Vec<Fault>) {
    match procedure.tracks.first() {
        None => {
            let what = "there is no track".to_owned();
            faults.push(fault(procedure, 1, what, "Write a [[track]] in which every case starts."));
        }
        Some(start) if start.first.is_none() => {
            let what = format!("every case starts in track {:?}, which is an outline", start.id.as_str());
            faults.push(fault(procedure, start.line, what, "Write first a track that has steps."));
        }
        Some(_) => {}
    }
    for track in &procedure.tracks {
        let Some(first) = track.first.as_ref().and_then(|first| procedure.step(first)) else { continue };
        if first.track != track.id {
            let own =
                procedure.steps.iter().filter(|step| step.track == track.id).map(|step| step.id.as_str());
            let what = format!(
                "track {:?} begins with step {:?}, which belongs to track {:?}",
                track.id.as_str(),
                first.id.as_str(),
                first.track.as_str()
            );
            faults.push(fault(procedure, track.line, what, one_of(own)));
        }
    }
}

/// A step goes on or is an end, and somebody acts at it.
fn ends(procedure: &Procedure, faults: &mut Vec<Fault>) {
    for step in &procedure.steps {
        let id = step.id.as_str();
        if step.next.is_empty() && !step.end && step.beside.is_empty() {
            let write = "Write next = [{ to = \"…\" }], or end = true when the procedure ends here.";
            faults.push(fault(procedure, step.line, format!("step {id:?} is a dead end"), write));
        }
        if !step.next.is_empty() && step.end {
            let what = format!("step {id:?} is an end and goes on");
            faults.push(fault(procedure, step.line, what, "Leave out next, or leave out end = true."));
        }
        if step.actors.is_empty() && !step.end {
            let what = format!("nobody acts at step {id:?}");
            faults.push(fault(procedure, step.line, what, "Write actors = [\"…\"]."));
        }
    }
}

/// What goes on beside the others says beside which, and moves no case; nothing else does so.
fn overlays(procedure: &Procedure, faults: &mut Vec<Fault>) {
    for step in &procedure.steps {
        let id = step.id.as_str();
        let overlay = procedure.track(&step.track).is_some_and(|track| track.kind == TrackKind::Overlay);
        let moves = !step.next.is_empty() || step.end;
        let (what, write) = match (overlay, step.beside.is_empty()) {
            (true, true) => ("belongs to an overlay and goes on beside nothing", "Write beside = [\"…\"]."),
            (true, false) if moves => {
                ("belongs to an overlay and moves a case", "Leave out next and end = true.")
            }
            (false, false) => {
                let write = "Leave out beside, or write kind = \"overlay\" at its track.";
                ("goes on beside others outside of an overlay", write)
            }
            _ => continue,
        };
        faults.push(fault(procedure, step.line, format!("step {id:?} {what}"), write));
    }
    let entered = procedure.steps.iter().flat_map(|step| {
        step.next.iter().filter_map(move |branch| match &branch.to {
            Target::Step(to) => procedure.overlay(to).map(|to| (step, "goes on to", to.id.as_str())),
            Target::Track(to) => {
                let track = procedure.track(to).filter(|track| track.kind != TrackKind::Way)?;
                Some((step, "chooses", track.id.as_str()))
            }
        })
    });
    for (step, goes, to) in entered {
        let what = format!("step {:?} {goes} {to:?}, where no case goes", step.id.as_str());
        faults.push(fault(procedure, step.line, what, "Leave it out."));
    }
}

/// A term is shown somewhere, and its bounds fit its length.
fn terms(procedure: &Procedure, faults: &mut Vec<Fault>) {
    for term in &procedure.terms {
        let id = term.id.as_str();
        if !procedure.steps.iter().any(|step| step.terms.contains(&term.id)) {
            let what = format!("no step has term {id:?}");
            faults.push(fault(
                procedure,
                term.line,
                what,
                format!("Write terms = [{id:?}] at the step it is about."),
            ));
        }
        if term.length.is_none() && term.uncertain.is_none() {
            let what = format!("nobody knows how long term {id:?} is, and no open question says so");
            let write = "Write uncertain = \"…\" and the [[uncertain]] it names, or the length.";
            faults.push(fault(procedure, term.line, what, write));
        }
        if term.length.is_some() && (term.at_least.is_some() || term.at_most.is_some()) {
            let what = format!("term {id:?} has a length and bounds");
            faults.push(fault(
                procedure,
                term.line,
                what,
                "Leave out at_least and at_most where the length is known.",
            ));
        }
    }
}

/// A change belongs to a revision that is there, so that nobody is told of one that has yet to come.
fn changes(procedure: &Procedure, faults: &mut Vec<Fault>) {
    for change in
        procedure.changed.iter().filter(|change| !(2..=procedure.revision).contains(&change.revision))
    {
        let id = change.term.as_str();
        let what = format!(
            "term {id:?} changed in revision {}, and this is {}",
            change.revision, procedure.revision
        );
        let write = format!("Write a revision from 2 to {}.", procedure.revision);
        faults.push(fault(procedure, change.line, what, write));
    }
}

/// Every step can be reached from the start, and from every step an end (or a track outside this file) can be.
fn ways(procedure: &Procedure, faults: &mut Vec<Fault>) {
    let leads_out =
        |step: &Step| step.end || step.next.iter().any(|branch| procedure.landing(&branch.to).is_none());
    let start = procedure.start().first.iter().cloned().collect();
    let reached = closure(start, |id| {
        let step = procedure.step(id);
        step.iter()
            .flat_map(|step| &step.next)
            .filter_map(|branch| Some(&procedure.landing(&branch.to)?.id))
            .collect()
    });
    let leaving = procedure.steps.iter().filter(|step| leads_out(step)).map(|step| step.id.clone()).collect();
    let ending = closure(leaving, |id| {
        let goes_to = |step: &&Step| {
            step.next
                .iter()
                .any(|branch| procedure.landing(&branch.to).is_some_and(|landing| landing.id == *id))
        };
        procedure.steps.iter().filter(goes_to).map(|step| &step.id).collect()
    });
    for step in procedure.steps.iter().filter(|step| step.beside.is_empty()) {
        let id = step.id.as_str();
        if !reached.contains(&step.id) {
            let first = procedure.start().first.as_ref().map_or("", StepId::as_str);
            let what = format!("step {id:?} cannot be reached from {first:?}");
            let write =
                format!("Write {{ to = {id:?} }} in the next of the step before it, or leave it out.");
            faults.push(fault(procedure, step.line, what, write));
        }
        if !ending.contains(&step.id) {
            let ends = procedure.steps.iter().filter(|step| step.end).map(|step| step.id.as_str());
            let what = format!("step {id:?} goes round and never comes to an end");
            faults.push(fault(
                procedure,
                step.line,
                what,
                format!("Let a way lead to an end. {}", one_of(ends)),
            ));
        }
    }
    let entered = |id| {
        let goes = |branch: &super::Branch| matches!(&branch.to, Target::Track(track) if track == id);
        procedure.steps.iter().any(|step| step.next.iter().any(goes))
    };
    let ways = procedure.tracks.iter().filter(|track| procedure.is_way(&track.id));
    for track in ways.filter(|track| !entered(&track.id)) {
        let id = track.id.as_str();
        let write =
            format!("Write {{ track = {id:?} }} in the next of the step that chooses it, or leave it out.");
        faults.push(fault(procedure, track.line, format!("no step goes on to track {id:?}"), write));
    }
}

/// Everything that `next` leads to from `from`, however many steps away, `from` itself included.
fn closure<'a>(from: HashSet<StepId>, next: impl Fn(&StepId) -> Vec<&'a StepId>) -> HashSet<StepId> {
    let mut open: Vec<StepId> = from.iter().cloned().collect();
    let mut found = from;
    while let Some(id) = open.pop() {
        for id in next(&id) {
            if found.insert(id.clone()) {
                open.push(id.clone());
            }
        }
    }
    found
}

/// Each lodging day has exactly one version.
fn dates(versions: &[Procedure], faults: &mut Vec<Fault>) {
    let (Some(oldest), Some(newest)) = (versions.first(), versions.last()) else {
        let (file, what) = ("procedures".to_owned(), "there is no procedure file".to_owned());
        faults.push(Fault { file, line: 1, what, write: "Write at least one version.".to_owned() });
        return;
    };
    if oldest.lodged_from.is_some() {
        let what =
            "nothing governs applications lodged before `lodged_from` of the oldest version".to_owned();
        faults.push(fault(oldest, 1, what, "Leave out lodged_from in this file."));
    }
    if newest.lodged_until.is_some() {
        let what =
            "nothing governs applications lodged after `lodged_until` of the newest version".to_owned();
        faults.push(fault(newest, 1, what, "Leave out lodged_until in this file."));
    }
    for pair in versions.windows(2) {
        let [before, after] = pair else { continue };
        let next = before.lodged_until.and_then(|until| until.tomorrow().ok());
        if next.is_none() || next != after.lodged_from {
            let until = before
                .lodged_until
                .map_or_else(|| "has no last day".to_owned(), |day| format!("ends on {day}"));
            let from = after
                .lodged_from
                .map_or_else(|| "has no first day".to_owned(), |day| format!("begins on {day}"));
            let what = format!("{:?} {until}, and this version {from}", before.id.as_str());
            let write = "Write lodged_from as the day after lodged_until of the version before it.";
            faults.push(fault(after, 1, what, write));
        }
    }
    let unique: BTreeSet<_> = versions.iter().map(|version| &version.id).collect();
    if unique.len() < versions.len() {
        let what = "two files have the same id".to_owned();
        faults.push(fault(newest, 1, what, "Give each version an id of its own."));
    }
}

/// An id means the same step in every version, because its words are one message.
fn meanings(versions: &[Procedure], faults: &mut Vec<Fault>) {
    let mut names: HashMap<&StepId, (&Procedure, &Step)> = HashMap::new();
    for procedure in versions {
        for step in &procedure.steps {
            let (first, known) = *names.entry(&step.id).or_insert((procedure, step));
            if known.name != step.name {
                let id = step.id.as_str();
                let what =
                    format!("step {id:?} is {:?} here and {:?} in {}", step.name, known.name, first.file);
                faults.push(fault(procedure, step.line, what, "Write the same name, or another id."));
            }
        }
    }
}
