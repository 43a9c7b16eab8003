//! The pages of a planner.

pub(crate) mod times;
