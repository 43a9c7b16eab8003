//! Typed identifiers.
//!
//! Every row key is a `UUIDv7`: ordered by time, so that an index grows at its end, and made outside
//! the database, so that a deed knows the id of what it writes before it writes it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            pub const fn from_uuid(uuid: Uuid) -> Self { Self(uuid) }
            pub const fn uuid(self) -> Uuid { self.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Uuid::from_str(text).map(Self) }
        }
    )+};
}

ids! {
    /// One asylum case: one application of one person.
    CaseId,
    /// A human being who waits for a decision.
    PersonId,
    /// Somebody who works for an organisation: IND, Nidos, COA, ...
    StaffId,
    /// A system of an authority that tells what happened.
    SenderId,
    /// A building: an application centre, a reception location, a desk.
    PlaceId,
    /// What a hearing needs and can be in one place only: an officer, an interpreter, a room.
    ResourceId,
    /// A time that a planner opened for one hearing.
    TimeId,
    /// One hearing of one case.
    HearingId,
    /// A phone or computer from which a person has signed in.
    DeviceId,
    /// One signed-in stay.
    SessionId,
    /// A passkey with which somebody comes in.
    PasskeyId,
    /// A letter with which a person activates an account.
    LetterId,
    /// Somebody's work on a case of another, from when until when.
    AssignmentId,
    /// Two persons of one family.
    FamilyLinkId,
    /// One item that one person lets another see.
    ShareId,
    /// A line in the audit.
    AuditId,
    /// "This looks wrong", said by a person about lines of the audit.
    DoubtId,
    /// A case opened in an emergency.
    BreakGlassId,
    /// Roles that an administrator asked for.
    RoleRequestId,
    /// A job that the outbox still has to do.
    JobId,
    /// A remark in the file, written by staff.
    NoteId,
    /// "This is wrong" or "I moved", written by the person.
    ReportId,
    /// Somebody around the person: legal help, guardian, COA contact.
    ContactId,
    /// One message between the person and the caseworker.
    MessageId,
    /// The sending of one form, so that a second click is no second message.
    FormId,
    /// Somebody who is to be called.
    CallId,
    /// That somebody of Nidos acts for a ward, from when until when.
    MandateId,
    /// A paper of the person, of one or more files.
    DocumentId,
    /// One file of a paper.
    FileId,
    /// The receipt of a paper that was handed in.
    ReceiptId,
}

/// Makes new identifiers. `Ctx` carries one, so that a test can make them repeatable.
pub trait Ids: Send + Sync {
    /// A new `UUIDv7` whose time part is `now`.
    fn next(&self, now: Timestamp) -> Uuid;
}
