//! The pages of a caseworker, and of the team lead who looks along.

pub(crate) mod assignments;
pub(crate) mod case;
mod draft;
pub(crate) mod family;
pub(crate) mod invite;
pub(crate) mod messages;
pub(crate) mod names;
pub(crate) mod note;
pub(crate) mod papers;
pub(crate) mod preview;
pub(crate) mod record;
pub(crate) mod report;
pub(crate) mod together;
pub(crate) mod worklist;
