//! `wegwijs procedures`: the law as data, one table for each track, for a lawyer to read and correct.

use crate::command::Stop;
use domain::procedure::{
    Actor, Branch, Longer, Procedure, Procedures, Source, Step, Target, Term, TrackKind,
};
use std::{fmt::Write as _, io::Write as _};

/// Prints every version to standard output.
pub(crate) fn print() -> Result<(), Stop> {
    let procedures = Procedures::embedded()?;
    let texts: Vec<String> = procedures.versions().iter().map(markdown).collect();
    Ok(std::io::stdout().write_all(texts.join("\n").as_bytes())?)
}

/// One version as Markdown. It changes only when its file does.
///
/// # Panics
/// Never: text grows.
pub fn markdown(procedure: &Procedure) -> String {
    let lodged = match (procedure.lodged_from, procedure.lodged_until) {
        (None, None) => "at any time".to_owned(),
        (Some(from), None) => format!("from {from}"),
        (None, Some(until)) => format!("until and on {until}"),
        (Some(from), Some(until)) => format!("from {from} until and on {until}"),
    };
    let mut text = format!(
        "# {}\n\n`{}`, revision {}, compared with its sources on {}. For applications lodged {lodged}.\n\
         Made by `wegwijs procedures` from `app/domain/procedures/{}`.\n\
         Sure: official > professional > policy > memory > design; what is below official is for a lawyer to check.\n",
        procedure.name, procedure.id, procedure.revision, procedure.checked_on, procedure.file
    );
    for track in &procedure.tracks {
        let kind = match track.kind {
            TrackKind::Way => "",
            TrackKind::Shared => " (every way comes through here)",
            TrackKind::Overlay => " (goes on beside the others)",
            TrackKind::Unused => " (in the law, and not used)",
        };
        write!(text, "\n## {}: {}{kind}\n", track.id, track.name).expect("text grows");
        let of = |step: &&Step| step.track == track.id;
        let steps: Vec<&Step> = procedure.steps.iter().filter(of).collect();
        if steps.is_empty() {
            text.push_str("\nIts steps are not described.\n");
            continue;
        }
        text.push_str(
            "\n| Step | Who acts | Helps | Person can | Terms | Basis | Then | Source | Sure | Open |\n\
             |---|---|---|---|---|---|---|---|---|---|\n",
        );
        for step in steps {
            row(&mut text, &cells(procedure, step));
        }
    }
    text.push_str(
        "\n## Terms\n\n| Term | Length | From | Met by | Whose | Kind | Longer | Stands still | Cap | Basis | Source \
         | Sure | Open |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|\n",
    );
    for term in &procedure.terms {
        row(&mut text, &term_cells(term));
    }
    text.push_str("\n## Open questions\n\n| Question | What | On |\n|---|---|---|\n");
    for open in &procedure.uncertain {
        row(&mut text, &[open.id.to_string(), open.what.clone(), open.dated.to_string()]);
    }
    text
}

fn row(text: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    writeln!(text, "| {} |", cells.join(" | ")).expect("text grows");
}

fn cells(procedure: &Procedure, step: &Step) -> [String; 10] {
    let mut name = format!("**{}** {}", step.id, step.name);
    if step.optional {
        name.push_str(" (many go past it)");
    }
    if step.end {
        name.push_str(" (end)");
    }
    let beside = (!step.beside.is_empty()).then(|| format!("beside {}", codes(&step.beside)));
    let next = step.next.iter().map(|branch| branch_to(procedure, branch));
    [
        name,
        actors(&step.actors),
        actors(&step.help),
        codes(&step.can),
        codes(&step.terms),
        step.basis.clone().unwrap_or_default(),
        next.chain(beside).collect::<Vec<_>>().join("; "),
        source(&step.source),
        step.source.confidence.code().to_owned(),
        open(step.uncertain.as_ref()),
    ]
}

fn branch_to(procedure: &Procedure, branch: &Branch) -> String {
    let to = match &branch.to {
        Target::Step(step) => step.to_string(),
        Target::Track(track) => match procedure.landing(&branch.to) {
            Some(step) => format!("{} of {track}", step.id),
            None => format!("{track} (not described)"),
        },
    };
    match &branch.condition {
        None => to,
        Some(condition) => format!("{to} if {condition}"),
    }
}

fn term_cells(term: &Term) -> [String; 13] {
    let bounds = [("at least", term.at_least), ("at most", term.at_most)];
    let bounds = bounds.iter().filter_map(|(word, length)| length.map(|length| format!("{word} {length}")));
    let length = term.length.map_or_else(|| "unknown".to_owned(), |length| length.to_string());
    let day_one = term.start_day_counts.then(|| "that day is day one".to_owned());
    let after = term.after.as_ref().map(|step| format!("only after {step}"));
    let tracks = (!term.tracks.is_empty()).then(|| format!("only in {}", codes(&term.tracks)));
    let from = [codes_joined(&term.starts, " or ")].into_iter().chain(day_one).chain(after).chain(tracks);
    let longer = term.extensions.iter().map(|extension| {
        let by = match extension.longer {
            Longer::By(length) => format!("{length} more"),
            Longer::To(length) => format!("{length} in all"),
        };
        let from = extension.lodged_from.map(|day| format!(", lodged from {day}")).unwrap_or_default();
        let until = extension.lodged_until.map(|day| format!(", lodged until {day}")).unwrap_or_default();
        format!("{by}: {}{from}{until}", extension.reason)
    });
    [
        format!("**{}**", term.id),
        [length].into_iter().chain(bounds).collect::<Vec<_>>().join(", "),
        from.collect::<Vec<_>>().join(", "),
        codes_joined(&term.met_by, " or "),
        term.owner.code().to_owned(),
        format!("{}, counted by {}", term.nature.code(), term.counting.code()),
        longer.collect::<Vec<_>>().join("; "),
        codes(&term.suspensions),
        term.cap.map(|cap| cap.to_string()).unwrap_or_default(),
        term.basis.clone(),
        source(&term.source),
        term.source.confidence.code().to_owned(),
        open(term.uncertain.as_ref()),
    ]
}

fn source(source: &Source) -> String {
    let from = source.valid_from.map(|day| format!(" (since {day})")).unwrap_or_default();
    format!("{}{from}", source.text)
}

fn open(question: Option<&impl ToString>) -> String {
    question.map(ToString::to_string).unwrap_or_default()
}

fn actors(actors: &[Actor]) -> String {
    actors.iter().map(|actor| actor.code()).collect::<Vec<_>>().join(", ")
}

fn codes(codes: &[impl ToString]) -> String {
    codes_joined(codes, ", ")
}

fn codes_joined(codes: &[impl ToString], between: &str) -> String {
    codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(between)
}
