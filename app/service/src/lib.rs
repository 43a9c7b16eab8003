//! One function for each deed.
//!
//! A deed takes a [`Ctx`], asks `domain::access`, reads and writes through `store`, and answers with a typed refusal
//! that a page turns into words. No HTTP, no markup and no sentence shown to people lives here.

mod ctx;
mod fault;
pub mod secret;
pub mod token;

pub use ctx::{Ctx, Engine, Origin, RealIds, SeededIds};
pub use fault::Fault;
pub use store::Store;
