//! The person whose case it is, and the people around them. Everything here lives in rows that can be erased.

use crate::{
    access::coded,
    account::VNumber,
    ids::{ContactId, PersonId, PlaceId},
    language::Lang,
};
use jiff::civil::Date;

/// The details as the IND registered them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    pub id: PersonId,
    pub v_number: VNumber,
    pub given_name: String,
    pub family_name: String,
    pub born: Date,
    /// ISO 3166-1 alpha-3 code, or `XXA` (stateless) or `XXX` (unknown), as in travel documents.
    pub nationality: String,
    pub language: Lang,
    pub phone: Option<String>,
    pub place: Option<PlaceId>,
    /// Registered as an unaccompanied minor (amv).
    pub unaccompanied: bool,
}

coded! {
    /// What somebody around the person is to them.
    ContactKind {
        LegalHelp = "legal-help",
        Guardian = "guardian",
        Vwn = "vwn",
        Coa = "coa",
        Gza = "gza",
    }
}

/// One of "my people".
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contact {
    pub id: ContactId,
    pub kind: ContactKind,
    /// A person's or an organisation's name.
    pub name: String,
    /// In international form: `+31...`.
    pub phone: Option<String>,
    pub languages: Vec<Lang>,
}

coded! {
    /// A registered detail that can be reported as wrong.
    Field {
        Name = "name",
        Born = "born",
        Nationality = "nationality",
        Language = "language",
        Phone = "phone",
        Place = "place",
    }
}

/// What a person tells about the registered details. Staff look at it; nothing changes by itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Report {
    /// "This is wrong", with what should stand there.
    Wrong { field: Field, text: String },
    /// "I moved", with the new address.
    Moved { text: String },
}

/// Longest text of a report, in characters.
pub const REPORT_CHARS: usize = 1_000;
