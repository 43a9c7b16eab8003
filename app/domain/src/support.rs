//! How much help a person chose.
//!
//! The person decides; nothing here can see the case, and no decision on the case can see this
//! (domain.md section 5, "Safeguards").

use crate::access::coded;
use jiff::Timestamp;

coded! {
    /// The three levels, from least to most help.
    Level {
        Overview = "overview",
        /// What everybody starts with.
        StepByStep = "step-by-step",
        Together = "together",
    }
}

impl Level {
    /// The level with a little less help, if there is one.
    pub const fn less(self) -> Option<Self> {
        match self {
            Self::Overview => None,
            Self::StepByStep => Some(Self::Overview),
            Self::Together => Some(Self::StepByStep),
        }
    }

    /// The level with a little more help, if there is one.
    pub const fn more(self) -> Option<Self> {
        match self {
            Self::Overview => Some(Self::StepByStep),
            Self::StepByStep => Some(Self::Together),
            Self::Together => None,
        }
    }
}

/// What the person chose, kept sealed. Level, source and moment only: never an answer or a diagnosis.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Choice {
    pub level: Level,
    pub chosen: Timestamp,
}

/// The level that counts now: the own choice always wins and never expires; without one, step by step.
pub fn level(choice: Option<Choice>) -> Level {
    choice.map_or(Level::StepByStep, |choice| choice.level)
}
