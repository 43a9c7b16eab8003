//! What happened in a case: an append-only list.
//!
//! An event holds ids and codes only; names and free text live in rows that can be erased (design.md "Writing").
//! A new kind is a new variant; an old payload is never rewritten, so a changed shape gets a new payload version.

use crate::{
    access::{Helper, coded},
    ids::{CaseId, HearingId, PlaceId, ReportId, TimeId},
    procedure::{Actor, StepId, TermId, TrackId},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The version of the payload shapes below.
pub const PAYLOAD_VERSION: i16 = 1;

/// One event as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub case: CaseId,
    /// 1, 2, 3, ... within the case, without a gap.
    pub seq: i32,
    pub kind: EventKind,
    /// When it happened in the world.
    pub occurred: Timestamp,
    /// When Wegwijs was told.
    pub recorded: Timestamp,
    pub by: Author,
    /// On what ground: a letter number, an article, a phone call. A short code, never a story.
    pub ground: Option<String>,
    /// The `seq` of the event that this one replaces.
    pub corrects: Option<i32>,
    /// The revision of the procedure file by which Wegwijs told where the case stood after it; `None` where that was
    /// not kept.
    pub revision: Option<u32>,
}

/// Who caused an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author {
    /// `person`, `staff` or `system`.
    pub kind: String,
    pub id: Option<Uuid>,
    /// The role code in which it was done, if any.
    pub role: Option<String>,
    pub on_behalf_of: Option<Uuid>,
    /// Who sat beside the person who did it.
    pub helper: Option<Helper>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum EventKind {
    /// The case came into being; `lodged` is the day from which the decision term counts, once known.
    CaseOpened,
    /// The application was lodged on this day (M35-H or indiening, APR art. 28).
    Lodged {
        on: Date,
    },
    /// A step of the procedure began.
    StepStarted {
        step: StepId,
    },
    /// A step of the procedure ended; the case waits for what comes next.
    StepDone {
        step: StepId,
    },
    /// The authority chose a track.
    TrackAssigned {
        track: TrackId,
    },
    /// A term now ends on this day.
    TermExtended {
        term: TermId,
        until: Date,
    },
    TermSuspended {
        term: TermId,
    },
    TermResumed {
        term: TermId,
    },
    /// One time was reserved for the person.
    HearingInvited {
        hearing: HearingId,
        hearing_kind: crate::hearing::Kind,
        time: TimeId,
        starts: Timestamp,
        answer_by: Date,
    },
    HearingConfirmed {
        hearing: HearingId,
    },
    HearingMoved {
        hearing: HearingId,
        time: TimeId,
        starts: Timestamp,
    },
    HearingCancelled {
        hearing: HearingId,
        reason: crate::hearing::CancelReason,
    },
    HearingHeld {
        hearing: HearingId,
    },
    /// A decision was made; Wegwijs shows that it exists and never serves it (design.md principle 11).
    Decided {
        outcome: Outcome,
    },
    /// The reception agency told that the person moved.
    PersonMoved {
        place: PlaceId,
    },
    /// A guardian told for a ward that a detail is wrong, or that the ward moved.
    DetailsReported {
        report: ReportId,
    },
    /// A guardian objects to what the ward chose in the event `about`; the ground says why. Nothing changes by it.
    ChoiceObjected {
        about: i32,
    },
    /// A ward does not agree with what was done for them in the event `about`.
    ActDisagreed {
        about: i32,
        undone: crate::ward::Undone,
    },
    /// The team lead of Nidos spoke to both about the event `about`.
    DisagreementSettled {
        about: i32,
        act_stands: bool,
    },
    /// What is wrong in the report of a hearing was told. The text of it is never here.
    ReportCorrected {
        how: Manner,
        /// Who helped with it, if anybody did.
        with: Option<Actor>,
    },
    Withdrawn,
    Reopened,
    /// What the corrected event told did not happen. Only ever a correction.
    Retracted,
}

impl EventKind {
    /// The stable code kept beside the payload.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CaseOpened => "case-opened",
            Self::Lodged { .. } => "lodged",
            Self::StepStarted { .. } => "step-started",
            Self::StepDone { .. } => "step-done",
            Self::TrackAssigned { .. } => "track-assigned",
            Self::TermExtended { .. } => "term-extended",
            Self::TermSuspended { .. } => "term-suspended",
            Self::TermResumed { .. } => "term-resumed",
            Self::HearingInvited { .. } => "hearing-invited",
            Self::HearingConfirmed { .. } => "hearing-confirmed",
            Self::HearingMoved { .. } => "hearing-moved",
            Self::HearingCancelled { .. } => "hearing-cancelled",
            Self::HearingHeld { .. } => "hearing-held",
            Self::Decided { .. } => "decided",
            Self::PersonMoved { .. } => "person-moved",
            Self::DetailsReported { .. } => "details-reported",
            Self::ChoiceObjected { .. } => "choice-objected",
            Self::ActDisagreed { .. } => "act-disagreed",
            Self::DisagreementSettled { .. } => "disagreement-settled",
            Self::ReportCorrected { .. } => "report-corrected",
            Self::Withdrawn => "withdrawn",
            Self::Reopened => "reopened",
            Self::Retracted => "retracted",
        }
    }
}

coded! {
    /// In what form something was told.
    Manner {
        Paper = "paper",
        Phone = "phone",
        InPerson = "in-person",
    }
}

coded! {
    /// What the authority decided.
    Outcome {
        Granted = "granted",
        Refused = "refused",
        Inadmissible = "inadmissible",
        Transfer = "transfer",
    }
}
