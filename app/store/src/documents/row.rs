//! From rows to papers, and what of a file is sealed.

use super::{DOCUMENT, FILE, FileLine};
use crate::{
    StoreError,
    entity::{document, document_file},
    row::{code, impossible, instant, instant_if},
};
use domain::{
    document::{Document, Examined, Kind, State, Verdict},
    ids::{DocumentId, FileId, ReceiptId},
};
use serde_json::{Value, json};
use std::fmt::Write;

pub(super) fn state(row: &document::Model) -> Result<State, StoreError> {
    code(DOCUMENT, State::from_code, &row.state)
}

pub(super) fn document_row(row: &document::Model, kind: &[u8]) -> Result<Document, StoreError> {
    let kind = std::str::from_utf8(kind).map_err(|error| impossible(DOCUMENT, error))?;
    Ok(Document {
        id: DocumentId::from_uuid(row.id),
        kind: code(DOCUMENT, Kind::from_code, kind)?,
        state: state(row)?,
        created: instant(DOCUMENT, row.created_at)?,
        handed_in: instant_if(DOCUMENT, row.handed_in_at)?,
        receipt: row.receipt_id.map(ReceiptId::from_uuid),
        opened: instant_if(DOCUMENT, row.opened_at)?,
        seen: instant_if(DOCUMENT, row.seen_at)?,
        withdrawn: instant_if(DOCUMENT, row.withdrawn_at)?,
    })
}

pub(super) fn file_line(row: &document_file::Model, about: &[u8]) -> Result<FileLine, StoreError> {
    let About { name, examined, sha256 } =
        About::read(about).ok_or_else(|| impossible(FILE, "what is sealed of a file"))?;
    Ok(FileLine {
        id: FileId::from_uuid(row.id),
        name,
        examined,
        sha256,
        bytes: u64::try_from(row.original_bytes).map_err(|error| impossible(FILE, error))?,
        at: instant(FILE, row.at)?,
    })
}

/// What is sealed of a file: three lines, of which the name is the last.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct About {
    pub(super) name: String,
    pub(super) examined: Examined,
    pub(super) sha256: [u8; 32],
}

impl About {
    pub(super) fn bytes(&self) -> Vec<u8> {
        format!("{}\n{}\n{}", Verdict::Fit(self.examined), hex(&self.sha256), self.name).into_bytes()
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut lines = text.splitn(3, '\n');
        let Verdict::Fit(examined) = Verdict::parse(lines.next()?)? else { return None };
        let digits = lines.next()?;
        let sum: Option<Vec<u8>> =
            (0..32).map(|at| u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok()).collect();
        Some(Self { name: lines.next()?.to_owned(), examined, sha256: sum?.try_into().ok()? })
    }
}

/// Bytes as digits of sixteen, two for each.
fn hex(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        write!(digits, "{byte:02x}").expect("text grows");
    }
    digits
}

/// What is sealed of a file, for the person whose it is.
pub(crate) fn told_of_file(about: &[u8]) -> Result<Value, StoreError> {
    let About { name, examined, sha256 } =
        About::read(about).ok_or_else(|| impossible(FILE, "what is sealed of a file"))?;
    Ok(json!({ "name": name, "format": examined.format.content_type(), "sha256": hex(&sha256) }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::document::{Format, Shape};

    #[test]
    fn what_was_sealed_of_a_file_is_read_again() {
        let examined =
            Examined { format: Format::Png, shape: Shape::Picture { width: 3, height: 4 }, copy_bytes: 5 };
        for name in ["", "paspoort.jpg", "صورة.jpg"] {
            let about = About { name: name.to_owned(), examined, sha256: [0xa7; 32] };
            assert_eq!(About::read(&about.bytes()), Some(about));
        }
        assert_eq!(About::read(b"unfit damaged\n00\nx"), None);
        assert_eq!(About::read(b""), None);
    }
}
