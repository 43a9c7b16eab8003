//! The pages of a planner.

pub(crate) mod resources;
pub(crate) mod times;
