//! Hearings: the person chooses among times, the planner opens them, the caseworker reserves one.

mod choose;
mod plan;
mod wall;

pub use choose::{ChooseRefusal, InviteRefusal, Mine, cancel, confirm, invite, mine, move_to};
pub use plan::{
    Choices, CloseRefusal, OpenTimeRefusal, Opening, TimeLine, choices, close_time, open_time, times,
};
