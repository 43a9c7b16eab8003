//! The words of the procedure, found by the ids and codes that the law is kept under.
//!
//! `server check` proves that every id has its words, so a missing one is a fault of the program and not of the reader:
//! the page then says that it has no words, and goes on.

use domain::procedure::{Actor, Condition, StepId, TrackId};
use locales::{Args, State, Text, Tr, Voice, msg};

/// The message `<kind>-<code>` of `procedure.ftl`.
pub(crate) fn word(tr: &Tr, kind: &str, code: &str) -> Option<Text> {
    msg::procedure::by_id(tr, &format!("{kind}-{code}"), &Args::new())
}

/// The plain name of a step.
pub(crate) fn step(tr: &Tr, step: &StepId) -> Text {
    word(tr, "step", step.as_str()).unwrap_or_else(|| msg::status::step_unknown(tr))
}

/// What happens at a step.
pub(crate) fn explanation(tr: &Tr, step: &StepId) -> Option<Text> {
    word(tr, "step", &format!("{step}-explain"))
}

/// The plain name of a track.
pub(crate) fn track(tr: &Tr, track: &TrackId) -> Option<Text> {
    word(tr, "track", track.as_str())
}

/// "This comes if the answer is yes."
pub(crate) fn condition(tr: &Tr, condition: &Condition) -> Option<Text> {
    word(tr, "if", condition.as_str()).map(|when| msg::status::condition(tr, when))
}

/// The actors as one list; `None` when there are none.
pub(crate) fn actors(tr: &Tr, actors: &[Actor]) -> Option<Text> {
    listed(tr, actors.iter().filter_map(|actor| word(tr, "actor", actor.code())))
}

/// Some words as one list, joined as the language does it; `None` when there are none.
pub(crate) fn listed(tr: &Tr, words: impl IntoIterator<Item = Text>) -> Option<Text> {
    words.into_iter().reduce(|first, next| msg::status::listed(tr, first, next))
}

/// The Dutch name that stands in letters, marked as Dutch.
pub(crate) fn official(tr: &Tr, name: &str) -> Text {
    let dutch = Tr::new("nl", Voice::B1);
    let name = Text {
        value: format!("\u{2068}{name}\u{2069}"),
        lang: dutch.lang().clone(),
        dir: dutch.dir(),
        state: State::Source,
    };
    msg::status::official(tr, name)
}
