//! What papers are called, and where they are.

use crate::component::Symbol;
use domain::{
    document::{Document, Kind, State},
    ids::ReceiptId,
    time::wall,
};
use jiff::Timestamp;
use locales::{Text, Tr, msg::documents as said, when};
use service::documents::FileLine;

pub(super) fn kind(tr: &Tr, kind: Kind) -> Text {
    match kind {
        Kind::Id => said::kind_id(tr),
        Kind::Travel => said::kind_travel(tr),
        Kind::Nationality => said::kind_nationality(tr),
        Kind::Evidence => said::kind_evidence(tr),
        Kind::Medical => said::kind_medical(tr),
        Kind::Family => said::kind_family(tr),
        Kind::Unknown => said::kind_unknown(tr),
    }
}

pub(super) const fn symbol(kind: Kind) -> Symbol {
    match kind {
        Kind::Id => Symbol::Registration,
        Kind::Travel => Symbol::Plane,
        Kind::Nationality => Symbol::Flag,
        Kind::Evidence => Symbol::Image,
        Kind::Medical => Symbol::Doctor,
        Kind::Family => Symbol::Group,
        Kind::Unknown => Symbol::Question,
    }
}

pub(super) fn moment(tr: &Tr, at: Timestamp) -> Text {
    when::moment(tr, wall(at).datetime())
}

/// Where a paper is, with the moment that counts.
pub(super) fn state(tr: &Tr, document: &Document) -> Text {
    let at = |at: Option<Timestamp>| moment(tr, at.unwrap_or(document.created));
    match document.state {
        State::Draft => said::state_draft(tr),
        State::Kept => said::state_kept(tr),
        State::HandedIn if document.opened.is_some() => said::state_opened(tr, at(document.handed_in)),
        State::HandedIn => said::state_handed_in(tr, at(document.handed_in)),
        State::Seen => said::state_seen(tr, at(document.seen)),
        State::Withdrawn => said::state_withdrawn(tr, at(document.withdrawn)),
    }
}

/// What a file is called: as its owner called it, or as the how-manieth it is.
pub(super) fn file(tr: &Tr, file: &FileLine, number: usize) -> crate::component::Shown {
    if file.name.is_empty() { said::file(tr, number).into() } else { file.name.clone().into() }
}

/// The end of the identifier in groups that can be read over the telephone; its beginning is a time.
pub(super) fn number(id: ReceiptId) -> String {
    let hex = id.uuid().simple().to_string().to_uppercase();
    [&hex[20..24], &hex[24..28], &hex[28..32]].join("-")
}

/// A checksum in groups of eight, so that two can be compared by eye and it can break at the end of a line.
pub(super) fn checksum(sum: &[u8; 32]) -> String {
    let groups: Vec<String> = sum
        .chunks_exact(4)
        .map(|four| format!("{:02x}{:02x}{:02x}{:02x}", four[0], four[1], four[2], four[3]))
        .collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_checksums_can_be_read_aloud() {
        let id: ReceiptId = "0191f3a0-1111-7222-8333-7f3a09c251be".parse().unwrap();
        assert_eq!(number(id), "7F3A-09C2-51BE");
        assert_eq!(checksum(&[0xa7; 32]), ["a7a7a7a7"; 8].join(" "));
    }
}
