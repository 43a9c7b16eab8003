//! The pages of the person whose procedure it is.

pub(crate) mod contacts;
pub(crate) mod details;
mod fold;
pub(crate) mod hearing;
mod lawful;
pub(crate) mod status;
pub(crate) mod support;
