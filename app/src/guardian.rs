//! The pages of whoever acts for children who came alone, and of their team lead.
//!
//! One tab, one child: which child a page is about stands in its path and in every form on it, never in the session, so
//! that two tabs cannot mix two children up. A form that names another child than its page is refused.

pub(crate) mod appointment;
mod band;
pub(crate) mod cancel;
pub(crate) mod details;
pub(crate) mod disagreements;
pub(crate) mod hand_over;
pub(crate) mod mandate;
pub(crate) mod mandates;
pub(crate) mod move_to;
pub(crate) mod object;
pub(crate) mod ward;
pub(crate) mod wards;
pub(crate) mod week;
