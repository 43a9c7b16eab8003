//! One function for each deed.
//!
//! A deed takes a [`Ctx`], asks `domain::access`, reads and writes through `store`, and answers with a typed refusal
//! that a page turns into words. No HTTP, no markup and no sentence shown to people lives here.

pub mod accounts;
pub mod assignments;
pub mod audits;
pub mod beside;
pub mod break_glass;
pub mod calls;
pub mod cases;
pub mod clients;
mod ctx;
pub mod demo;
pub mod desk;
pub mod details;
pub mod disagreements;
pub mod documents;
pub mod doubts;
pub mod export;
pub mod family;
mod fault;
pub mod faults;
pub mod feed;
mod happened;
pub mod hearings;
pub mod information;
mod intake;
pub mod looked;
pub mod mandates;
pub mod messages;
pub mod notices;
pub mod own_terms;
pub mod passkeys;
pub mod presence;
pub mod retention;
pub mod seals;
pub mod secret;
pub mod staff;
pub mod status;
pub mod summaries;
pub mod support;
pub mod together;
pub mod token;
mod tries;
pub mod upkeep;
pub mod waiting;
pub mod wards;

pub use ctx::{Ctx, Engine, Origin, RealIds, SeededIds};
pub use fault::Fault;
pub use intake::Intake;
pub use passkeys::Passkeys;
pub use store::{Store, files::Files};
