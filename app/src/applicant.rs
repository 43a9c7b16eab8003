//! The pages of the person whose procedure it is.

pub(crate) mod along;
pub(crate) mod beside;
pub(crate) mod call;
pub(crate) mod contacts;
pub(crate) mod details;
pub(crate) mod documents;
pub(crate) mod done_for_you;
pub(crate) mod family;
mod fold;
pub(crate) mod hearing;
pub(crate) mod information;
pub(crate) mod lawful;
pub(crate) mod looked;
pub(crate) mod messages;
pub(crate) mod own_file;
pub(crate) mod status;
pub(crate) mod support;
pub(crate) mod who_is_who;
