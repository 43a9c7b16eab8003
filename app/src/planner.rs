//! The pages of a planner.

pub(crate) mod resource;
pub(crate) mod resources;
pub(crate) mod times;
