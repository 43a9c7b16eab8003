//! Staff: how they come in, in which role, and how they join and leave.

mod entry;
mod grants;
mod passkeys;
mod people;
mod places;
mod step_up;

pub(crate) use entry::totp;
pub use entry::{
    Enrolment, Next, RoleHere, SessionLine, StaffRefusal, end_sessions, enrolment, roles, second_factor,
    sessions, sign_in, switch_role,
};
pub use grants::{
    Asked, Changed, GrantRefusal, Requests, change_roles, confirm, refuse, request, requests, requests_of,
    take_roles, withdraw,
};
pub use passkeys::{
    add_passkey, ask_for_passkey, passkey_question, passkeys, remove_passkey, sign_in_with_passkey,
};
pub use people::{
    Given, JoinRefusal, Joined, Joiner, Member, Place, PlaceKind, Session, end_stays, join, leave, member,
    members, new_password, places, reset_factor, stays,
};
pub use places::{PLACE_CHARS, PlaceRefusal, Team, keep_place, teams};
pub use step_up::{StepUpRefusal, SteppedUp, step_up};
