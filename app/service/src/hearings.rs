//! Hearings: the person chooses among times, the planner opens them, the caseworker reserves one.

mod choose;
mod plan;
mod resources;
mod wall;

pub use choose::{
    ChooseRefusal, InviteRefusal, Mine, cancel, cancel_of, confirm, confirm_of, invite, mine, move_of,
    move_to, of_ward,
};
pub use plan::{
    Choices, CloseRefusal, OpenTimeRefusal, Opening, TimeLine, choices, close_time, open_time, times,
};
pub use resources::{
    APPOINTMENT_DAYS, AddRefusal, Appointment, Known, NewResource, Planned, RESOURCE_CHARS, Resource,
    ResourceKind, add_resource, appointments, change_resource, end_resource, resource, resources,
};
