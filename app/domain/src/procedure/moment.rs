//! What starts or meets a term.

use super::StepId;
use crate::event::Outcome;
use std::fmt;

/// Something that happens in a case and that a term can be counted from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// `lodged`: the day of lodging.
    Lodged,
    /// `decided`: a decision at whatever step, with whatever outcome.
    Decided,
    /// `corrected`: what is wrong in the report of a hearing was told.
    Corrected,
    /// `b2 started`.
    Started(StepId),
    /// `b2 done`: recorded as done, or left for another step.
    Done(StepId),
    /// `n3 refused`: a decision with this outcome at this step.
    Outcome(StepId, Outcome),
}

impl Moment {
    /// Reads `lodged`, `decided`, `corrected`, `b2 started`, `b2 done`, `n3 refused`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once(' ') {
            None if text == "lodged" => Some(Self::Lodged),
            None if text == "decided" => Some(Self::Decided),
            None if text == "corrected" => Some(Self::Corrected),
            None => None,
            Some((step, what)) => {
                let step = StepId::new(step);
                match what {
                    "started" => Some(Self::Started(step)),
                    "done" => Some(Self::Done(step)),
                    outcome => Outcome::from_code(outcome).map(|outcome| Self::Outcome(step, outcome)),
                }
            }
        }
    }

    /// The step it happens at, if it names one.
    pub const fn step(&self) -> Option<&StepId> {
        match self {
            Self::Lodged | Self::Decided | Self::Corrected => None,
            Self::Started(step) | Self::Done(step) | Self::Outcome(step, _) => Some(step),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lodged => f.write_str("lodged"),
            Self::Decided => f.write_str("decided"),
            Self::Corrected => f.write_str("corrected"),
            Self::Started(step) => write!(f, "{step} started"),
            Self::Done(step) => write!(f, "{step} done"),
            Self::Outcome(step, outcome) => write!(f, "{step} {}", outcome.code()),
        }
    }
}
