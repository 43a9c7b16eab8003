//! From the text of the file to cards: every word becomes a type, every reference is looked up.

use super::{Card, CardId, Condition, Duty, Topic, Trigger, trigger::GRAMMAR};
use crate::procedure::{
    Confidence, Fault, Procedure, Procedures,
    fault::{of_reader, one_of},
    reading::{Reading, Word},
};
use serde::Deserialize;
use std::collections::HashMap;
use toml::Spanned;

/// A voice besides the plain one in which a card has words.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Variant {
    Child,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCards {
    card: Vec<RawCard>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCard {
    id: Word,
    number: Spanned<u16>,
    revision: u32,
    #[serde(default)]
    when: Vec<Word>,
    topics: Spanned<Vec<Topic>>,
    duty: Spanned<Vec<Duty>>,
    weight: u16,
    #[serde(default)]
    legal: bool,
    #[serde(default)]
    together: bool,
    #[serde(default)]
    unchecked: bool,
    #[serde(default)]
    variants: Vec<Variant>,
    source: Word,
    confidence: Confidence,
    checked_on: Word,
}

/// Reads all cards.
///
/// # Errors
/// Every fault of the file; only the first one when it is not TOML of the right shape.
pub(super) fn cards(file: &str, text: &str, procedures: &Procedures) -> Result<Vec<Card>, Vec<Fault>> {
    let raw: RawCards = toml::from_str(text).map_err(|error| vec![of_reader(file, text, &error)])?;
    let mut reader = Reader { at: Reading::of(file, text), procedures };
    let mut cards = Vec::with_capacity(raw.card.len());
    let (mut ids, mut numbers) = (HashMap::new(), HashMap::new());
    for raw in raw.card {
        let (line, number) = (reader.at.line(&raw.id), *raw.number.get_ref());
        if let Some(before) = ids.insert(raw.id.get_ref().clone(), line) {
            let what = format!("card {:?} is already on line {before}", raw.id.get_ref());
            reader.at.fault_at(line, what, "Give one of the two another id.".to_owned());
        }
        if let Some(before) = numbers.insert(number, line) {
            let what = format!("number {number} is already that of the card on line {before}");
            reader.at.fault(&raw.number, what, "Give one of the two another number.".to_owned());
        }
        cards.push(reader.card(raw, line));
    }
    reader.at.done(cards)
}

struct Reader<'t> {
    at: Reading<'t>,
    procedures: &'t Procedures,
}

impl Reader<'_> {
    fn card(&mut self, raw: RawCard, line: usize) -> Card {
        self.filled("topics", &raw.topics, Topic::ALL.iter().map(|topic| topic.code()));
        self.filled("duty", &raw.duty, Duty::ALL.iter().map(|duty| duty.code()));
        Card {
            line,
            when: raw.when.iter().filter_map(|word| self.trigger(word)).collect(),
            id: CardId::new(self.at.code(raw.id)),
            number: raw.number.into_inner(),
            revision: raw.revision,
            topics: raw.topics.into_inner(),
            duties: raw.duty.into_inner(),
            weight: raw.weight,
            legal: raw.legal,
            together: raw.together,
            unchecked: raw.unchecked,
            child: raw.variants.contains(&Variant::Child),
            source: self.at.words("source", raw.source),
            confidence: raw.confidence,
            checked_on: self.at.day(&raw.checked_on).unwrap_or_default(),
        }
    }

    fn filled<'a, T>(&mut self, field: &str, list: &Spanned<Vec<T>>, codes: impl Iterator<Item = &'a str>) {
        if list.get_ref().is_empty() {
            self.at.fault(list, format!("`{field}` is empty"), one_of(codes));
        }
    }

    fn trigger(&mut self, word: &Word) -> Option<Trigger> {
        let Some(trigger) = Trigger::parse(word.get_ref()) else {
            self.at.fault(word, format!("{:?} is no trigger", word.get_ref()), GRAMMAR.to_owned());
            return None;
        };
        for condition in &trigger.0 {
            self.known(word, condition);
        }
        Some(trigger)
    }

    /// A fault unless what the condition names is in one of the versions.
    fn known(&mut self, word: &Word, condition: &Condition) {
        let (noun, name, ids) = match condition {
            Condition::At(step) | Condition::After(step) => (
                "step",
                step.as_str(),
                ids(self.procedures, |version| version.steps.iter().map(|step| step.id.as_str())),
            ),
            Condition::Track(track) => {
                let ids =
                    ids(self.procedures, |version| version.tracks.iter().map(|track| track.id.as_str()));
                ("track", track.as_str(), ids)
            }
            Condition::Extended(term) | Condition::Suspended(term) | Condition::Passed(term) => (
                "term",
                term.as_str(),
                ids(self.procedures, |version| version.terms.iter().map(|term| term.id.as_str())),
            ),
            Condition::Version(version) => (
                "version",
                version.as_str(),
                ids(self.procedures, |version| std::iter::once(version.id.as_str())),
            ),
            Condition::Always
            | Condition::Ward
            | Condition::Waiting
            | Condition::Decided(_)
            | Condition::Hearing(_)
            | Condition::Lodged(_)
            | Condition::Aged(_) => return,
        };
        if !ids.contains(&name) {
            self.at.fault(word, format!("there is no {noun} {name:?}"), one_of(ids));
        }
    }
}

/// What `of` finds in each version, each once.
fn ids<'p, I: Iterator<Item = &'p str>>(
    procedures: &'p Procedures,
    of: impl Fn(&'p Procedure) -> I,
) -> Vec<&'p str> {
    let mut ids: Vec<&str> = procedures.versions().iter().flat_map(of).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
