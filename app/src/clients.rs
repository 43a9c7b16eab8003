//! The pages of whoever helps a person from outside: the lawyer of record, a volunteer, a legal counsellor.

pub(crate) mod list;
pub(crate) mod one;
