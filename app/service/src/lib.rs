//! One function for each deed.
//!
//! A deed takes a [`Ctx`], asks `domain::access`, reads and writes through `store`, and answers with a typed refusal
//! that a page turns into words. No HTTP, no markup and no sentence shown to people lives here.

pub mod accounts;
pub mod cases;
mod ctx;
pub mod demo;
pub mod desk;
pub mod details;
mod fault;
pub mod faults;
pub mod hearings;
pub mod notices;
pub mod seals;
pub mod secret;
pub mod staff;
pub mod status;
pub mod summaries;
pub mod support;
pub mod token;
mod tries;

pub use ctx::{Ctx, Engine, Origin, RealIds, SeededIds};
pub use fault::Fault;
pub use store::Store;
