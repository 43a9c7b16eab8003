//! Staff: how they come in, in which role, and how they join and leave.

mod entry;
mod people;

pub use entry::{
    Enrolment, Next, RoleHere, SessionLine, StaffRefusal, confirm_enrolment, end_sessions, enrolment, roles,
    second_factor, sessions, sign_in, switch_role,
};
pub use people::{
    JoinRefusal, Joiner, Member, join, leave, member, members, new_password, places, reset_factor,
};
