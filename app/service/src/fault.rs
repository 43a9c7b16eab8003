//! What went wrong that neither the caller nor the reader can do anything about.
//!
//! A refusal ("this time has gone") is an answer, not a fault. A fault is logged with a code and shown as
//! "something went wrong, nothing is lost".

use crate::secret::HashFault;
use domain::access::Denied;
use store::StoreError;

#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// Not there, or not for this actor: the same answer for both.
    #[error("absent")]
    Absent,
    /// The database or the machine cannot answer now; trying again helps.
    #[error("busy: {0}")]
    Busy(String),
    /// The disk is full: reading works, writing does not.
    #[error("full: {0}")]
    Full(String),
    /// A fault of the program.
    #[error("broken: {0}")]
    Broken(String),
}

impl From<Denied> for Fault {
    fn from(_: Denied) -> Self {
        Self::Absent
    }
}

impl From<HashFault> for Fault {
    fn from(fault: HashFault) -> Self {
        Self::Broken(fault.to_string())
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Absent => Self::Absent,
            StoreError::Full(why) => Self::Full(why),
            StoreError::Unavailable(why) => Self::Busy(why),
            other => Self::Broken(other.to_string()),
        }
    }
}
