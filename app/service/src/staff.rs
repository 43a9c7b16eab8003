//! Staff: how they come in, in which role, and how they join and leave.

mod entry;
mod people;
mod step_up;

pub(crate) use entry::totp;
pub use entry::{
    Enrolment, Next, RoleHere, SessionLine, StaffRefusal, end_sessions, enrolment, roles, second_factor,
    sessions, sign_in, switch_role,
};
pub use people::{
    Given, JoinRefusal, Joiner, Member, Place, join, leave, member, members, new_password, places,
    reset_factor, set_roles,
};
pub use step_up::{StepUpRefusal, SteppedUp, step_up};
