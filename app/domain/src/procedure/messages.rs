//! The Fluent messages that the procedure files need, so that `check` can join the law with the words.

use super::{Actor, Document, Procedure, Procedures};
use std::collections::BTreeMap;

/// One message that must exist in every required language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    /// `step-b2`, `term-decision`.
    pub id: String,
    /// Attributes that it must have: `a2`, `child`. Empty for most.
    pub attributes: &'static [&'static str],
    /// Where the need comes from: a file and a line.
    pub file: String,
    pub line: usize,
}

/// The forms in which a step is explained besides the plain one: in fewer words (A2), and to a child.
/// The name of a step is short enough to be the same for all.
const EXPLAINED: &[&str] = &["a2", "child"];

impl Procedures {
    /// Every message that these files need, each once, in the order of the ids.
    ///
    /// - `track-<id>`, `uncertain-<id>`
    /// - `step-<id>`, and `step-<id>-explain` with `.a2` and `.child`
    /// - `term-<id>`, `reason-<code>` for its extensions and suspensions, and for a change of its length
    /// - `can-<code>`, `if-<code>` for the condition of a branch, `actor-<code>`, `document-<code>`
    /// - `late-<code>` for what it means when a step takes long
    pub fn messages(&self) -> Vec<Message> {
        let mut messages = BTreeMap::new();
        for procedure in self.versions() {
            collect(procedure, &mut |id, line, attributes| {
                let file = procedure.file.clone();
                messages.entry(id.clone()).or_insert(Message { id, attributes, file, line });
            });
        }
        messages.into_values().collect()
    }
}

fn collect(procedure: &Procedure, need: &mut impl FnMut(String, usize, &'static [&'static str])) {
    for uncertain in &procedure.uncertain {
        need(format!("uncertain-{}", uncertain.id), uncertain.line, &[]);
    }
    for track in &procedure.tracks {
        need(format!("track-{}", track.id), track.line, &[]);
    }
    for step in &procedure.steps {
        need(format!("step-{}", step.id), step.line, &[]);
        need(format!("step-{}-explain", step.id), step.line, EXPLAINED);
        need(format!("late-{}", step.late.code()), step.line, &[]);
        for can in &step.can {
            need(format!("can-{can}"), step.line, &[]);
        }
        for actor in step.actors.iter().chain(&step.help).map(|actor| Actor::code(*actor)) {
            need(format!("actor-{actor}"), step.line, &[]);
        }
        for document in step.documents.iter().map(|document| Document::code(*document)) {
            need(format!("document-{document}"), step.line, &[]);
        }
        for condition in step.next.iter().filter_map(|branch| branch.condition.as_ref()) {
            need(format!("if-{condition}"), step.line, &[]);
        }
    }
    for change in &procedure.changed {
        need(format!("reason-{}", change.because), change.line, &[]);
    }
    for term in &procedure.terms {
        need(format!("term-{}", term.id), term.line, &[]);
        let extensions = term.extensions.iter().map(|extension| &extension.reason);
        for reason in extensions.chain(&term.suspensions) {
            need(format!("reason-{reason}"), term.line, &[]);
        }
    }
}
