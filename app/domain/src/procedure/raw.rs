//! The shape of a procedure file: every word that can be wrong knows where it stands.

use super::{Actor, Confidence, Document, Late, Nature, Owner, TrackKind, reading::Word};
use crate::{hearing, term::Counting};
use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawProcedure {
    pub(super) id: Word,
    pub(super) revision: u32,
    pub(super) name: Word,
    pub(super) lodged_from: Option<Word>,
    pub(super) lodged_until: Option<Word>,
    pub(super) checked_on: Word,
    #[serde(default)]
    pub(super) uncertain: Vec<RawUncertain>,
    pub(super) track: Vec<RawTrack>,
    pub(super) step: Vec<RawStep>,
    #[serde(default)]
    pub(super) term: Vec<RawTerm>,
    #[serde(default)]
    pub(super) changed: Vec<RawChange>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawUncertain {
    pub(super) id: Word,
    pub(super) dated: Word,
    pub(super) what: Word,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTrack {
    pub(super) id: Word,
    pub(super) name: Word,
    pub(super) kind: Option<TrackKind>,
    pub(super) first: Option<Word>,
    #[serde(default)]
    pub(super) outline: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStep {
    pub(super) id: Word,
    pub(super) track: Word,
    pub(super) name: Word,
    #[serde(default)]
    pub(super) actors: Vec<Actor>,
    pub(super) basis: Option<Word>,
    #[serde(default)]
    pub(super) can: Vec<Word>,
    #[serde(default)]
    pub(super) documents: Vec<Document>,
    #[serde(default)]
    pub(super) help: Vec<Actor>,
    pub(super) hearing: Option<hearing::Kind>,
    #[serde(default)]
    pub(super) terms: Vec<Word>,
    #[serde(default)]
    pub(super) next: Vec<Spanned<RawBranch>>,
    #[serde(default)]
    pub(super) beside: Vec<Word>,
    #[serde(default)]
    pub(super) optional: bool,
    #[serde(default)]
    pub(super) end: bool,
    pub(super) late: Late,
    pub(super) uncertain: Option<Word>,
    pub(super) source: Word,
    pub(super) confidence: Confidence,
    pub(super) valid_from: Option<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawBranch {
    pub(super) to: Option<Word>,
    pub(super) track: Option<Word>,
    #[serde(rename = "if")]
    pub(super) condition: Option<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTerm {
    pub(super) id: Word,
    #[serde(default)]
    pub(super) nature: Option<Nature>,
    pub(super) length: Word,
    pub(super) at_least: Option<Word>,
    pub(super) at_most: Option<Word>,
    #[serde(default)]
    pub(super) start_day_counts: bool,
    pub(super) starts: Spanned<Vec<Word>>,
    pub(super) after: Option<Word>,
    #[serde(default)]
    pub(super) tracks: Vec<Word>,
    pub(super) met_by: Spanned<Vec<Word>>,
    pub(super) owner: Owner,
    pub(super) counting: Counting,
    #[serde(default)]
    pub(super) extensions: Vec<Spanned<RawExtension>>,
    #[serde(default)]
    pub(super) suspensions: Vec<Word>,
    pub(super) cap: Option<Word>,
    pub(super) basis: Word,
    pub(super) uncertain: Option<Word>,
    pub(super) source: Word,
    pub(super) confidence: Confidence,
    pub(super) valid_from: Option<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChange {
    pub(super) term: Word,
    pub(super) revision: u32,
    pub(super) on: Word,
    pub(super) was: Word,
    pub(super) because: Word,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawExtension {
    pub(super) reason: Word,
    pub(super) by: Option<Word>,
    pub(super) to: Option<Word>,
    pub(super) lodged_from: Option<Word>,
    pub(super) lodged_until: Option<Word>,
}
