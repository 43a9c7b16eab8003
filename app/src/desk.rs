//! The desk: find a person of this place, and print the letter with which they come in.

pub(crate) mod day;
pub(crate) mod find;
pub(crate) mod letters;
pub(crate) mod recovery;
