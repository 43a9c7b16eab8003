//! The desk: find a person of this place, print the letter with which they come in, and sit beside them.

pub(crate) mod beside;
pub(crate) mod day;
pub(crate) mod find;
pub(crate) mod letters;
pub(crate) mod recovery;
