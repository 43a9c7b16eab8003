//! Who may do what with which case.
//!
//! Deny by default: [`RULES`] lists what is allowed and nothing else is.
//! A deed on one case needs a [`Permit`], a list, search or count needs a [`Scope`]; both can only be made here,
//! from the same table, and the store takes nothing less.
//! Source: the actors of the procedure (design.md 2.9, domain.md section 6).

mod permit;
mod rules;

pub use permit::{Denied, Permit, Reach, Scope, open, permit, scope};
pub use rules::{BESIDE, RULES, Rule, TOLD, breaks_glass, opens};

use crate::ids::{CaseId, PersonId, PlaceId, SenderId, StaffId};

macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// Every value, in the order of this file.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code kept in rows, audit lines and golden tables.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}
pub(crate) use coded;

coded! {
    /// What somebody is to the procedure. Person roles come first, staff roles after [`Role::Guardian`].
    Role {
        Applicant = "applicant",
        /// An adult who came with family, with a case of their own. Sees nothing of another's unless it is shared.
        FamilyAdult = "family-adult",
        /// A child who came with a parent. Has an account of its own from an age and on request (`family`).
        FamilyChild = "family-child",
        /// An unaccompanied minor (amv).
        Ward = "ward",
        /// Nidos jeugdbeschermer.
        Guardian = "guardian",
        GuardianSubstitute = "guardian-substitute",
        GuardianLead = "guardian-lead",
        GuardianDuty = "guardian-duty",
        Lawyer = "lawyer",
        /// VluchtelingenWerk volunteer, by consent of the person.
        Volunteer = "volunteer",
        /// Kosteloze juridische counseling (APR art. 16).
        Counsellor = "counsellor",
        Intake = "intake",
        Planner = "planner",
        Caseworker = "caseworker",
        HearingOfficer = "hearing-officer",
        DecisionOfficer = "decision-officer",
        TeamLead = "team-lead",
        CoaContact = "coa-contact",
        Interpreter = "interpreter",
        Administrator = "administrator",
        Auditor = "auditor",
    }
}

impl Role {
    /// Whether the role belongs to the person whose procedure it is, or to their family.
    pub const fn is_person(self) -> bool {
        matches!(self, Self::Applicant | Self::FamilyAdult | Self::FamilyChild | Self::Ward)
    }

    /// Whether the role works for the IND, so that what it opens the IND has opened.
    pub const fn is_ind(self) -> bool {
        matches!(
            self,
            Self::Intake
                | Self::Planner
                | Self::Caseworker
                | Self::HearingOfficer
                | Self::DecisionOfficer
                | Self::TeamLead
        )
    }

    /// Whether the role hears or decides. What help somebody wants, asked for or had reaches no such role (issue
    /// "support data": design.md section 5).
    pub const fn judges(self) -> bool {
        matches!(self, Self::HearingOfficer | Self::DecisionOfficer)
    }

    /// Whether the role is one of Nidos, which reaches wards by mandate and by nothing else.
    pub const fn is_nidos(self) -> bool {
        matches!(self, Self::Guardian | Self::GuardianSubstitute | Self::GuardianLead | Self::GuardianDuty)
    }
}

coded! {
    /// What an actor is to one case at one moment. The store reads it as a fact; the rules judge it.
    Relation {
        /// The case is the actor's own.
        Own = "own",
        /// The case belongs to somebody of the same family who shares an item with the actor.
        Family = "family",
        /// The actor holds a mandate that has begun and not ended (guardian, lawyer, volunteer).
        Mandate = "mandate",
        /// The person is of age now, and lets who was the guardian look along.
        Consent = "consent",
        /// The actor of Nidos once held a mandate here.
        Former = "former",
        /// The case is assigned to the actor.
        Assigned = "assigned",
        /// The case is assigned to a colleague of the same team.
        Colleague = "colleague",
        /// Somebody of the actor's team of Nidos holds a mandate that has begun and not ended.
        MandateInTeam = "mandate-in-team",
        /// The person is a ward for whom nobody holds a mandate.
        Unguarded = "unguarded",
        /// The person stays at a place where the actor works.
        Place = "place",
        /// The actor opened the case in an emergency, and the hour is not over (`break_glass`).
        BreakGlass = "break-glass",
        /// None of these.
        Other = "other",
    }
}

/// Something that can be done, as a type: what a [`Permit`] or [`Scope`] allows.
pub trait Act {
    const ACTION: Action;
}

macro_rules! actions {
    ($($(#[$doc:meta])* $variant:ident = $code:literal),+ $(,)?) => {
        coded! {
            /// What can be done. One for each thing that a person could complain about having been done.
            Action { $($(#[$doc])* $variant = $code),+ }
        }

        /// One type for each [`Action`].
        pub mod act {
            use super::{Act, Action};
            $(
                $(#[$doc])*
                #[derive(Clone, Copy, Debug)]
                pub enum $variant {}
                impl Act for $variant {
                    const ACTION: Action = Action::$variant;
                }
            )+
        }
    };
}

actions! {
    ViewStatus = "view-status",
    ViewDetails = "view-details",
    ReportDetails = "report-details",
    ViewHearing = "view-hearing",
    ChooseHearing = "choose-hearing",
    /// Devices, sessions, PIN.
    ManageAccount = "manage-account",
    /// Read and choose one's own support level: out of reach of every other role.
    ChooseSupport = "choose-support",
    /// Let somebody of staff sit beside, and send them away again.
    InviteHelper = "invite-helper",
    /// Read what the person and the caseworker wrote to each other.
    ViewMessages = "view-messages",
    WriteMessage = "write-message",
    /// "Call me", and taking it back.
    AskForCall = "ask-for-call",
    ListCalls = "list-calls",
    /// See the number of who is to be called, take the call, and close it.
    AnswerCall = "answer-call",
    /// "I do not agree" with what a guardian did.
    DisagreeWithAct = "disagree-with-act",
    ListWards = "list-wards",
    /// Say, on a ground, that a ward's own choice is not a good one.
    ObjectToChoice = "object-to-choice",
    /// Give, end and hand over mandates.
    ManageMandates = "manage-mandates",
    SettleDisagreement = "settle-disagreement",
    /// The own papers, also those in the drawer: out of reach of every other role.
    ViewOwnDocuments = "view-own-documents",
    /// Put a paper into the drawer, add to it, destroy it.
    KeepDocument = "keep-document",
    HandInDocument = "hand-in-document",
    WithdrawDocument = "withdraw-document",
    ListCases = "list-cases",
    ViewCase = "view-case",
    RecordEvent = "record-event",
    WriteNote = "write-note",
    /// Papers that were handed in; never the drawer.
    ViewDocuments = "view-documents",
    MarkDocumentSeen = "mark-document-seen",
    InviteHearing = "invite-hearing",
    ListTimes = "list-times",
    OpenTimes = "open-times",
    /// Who is heard at a place on one day.
    ViewDaySheet = "view-day-sheet",
    MarkPresence = "mark-presence",
    FindAtDesk = "find-at-desk",
    IssueLetter = "issue-letter",
    /// Compare somebody at the desk with a document or a photo.
    CheckIdentity = "check-identity",
    /// End every stay of the person and make a letter to come in again.
    StartRecovery = "start-recovery",
    /// Show the code with which a person lets one sit beside them. Opens nothing by itself.
    SitBeside = "sit-beside",
    /// Who looked at the own case and acted in it.
    SeeWhoLooked = "see-who-looked",
    /// Everything that is kept about oneself, as a file (AVG art. 15 and 20).
    ExportOwn = "export-own",
    /// "This looks wrong", about a look or deed of somebody else.
    DoubtLook = "doubt-look",
    /// What persons said looks wrong.
    ListDoubts = "list-doubts",
    /// Open one of them, with the lines of the audit that it is about, and answer it.
    AnswerDoubt = "answer-doubt",
    SearchAudit = "search-audit",
    /// Give and end somebody's work on a case, as far as the own role gives it.
    AssignPeople = "assign-people",
    /// Let a volunteer look along in the own case, and stop it.
    GiveConsent = "give-consent",
    /// Let somebody of the own family see one item, and stop it.
    ShareItems = "share-items",
    /// See what somebody of the own family shares.
    ViewShared = "view-shared",
    /// Record who is family of whom, and whose address is secret.
    ManageFamily = "manage-family",
    /// The people for whom one holds a mandate, a consent or a talk: out of the file only what that needs.
    ListClients = "list-clients",
    /// The own appointments as an officer or interpreter, without a name or a story.
    ListAppointments = "list-appointments",
    /// What can be planned with: officers, interpreters, rooms.
    ManageResources = "manage-resources",
    /// Open somebody else's case in an emergency, and give it back.
    BreakGlass = "break-glass",
    /// Who opened a case in an emergency, and whether that was right.
    ReviewBreakGlass = "review-break-glass",
    ManageStaff = "manage-staff",
    LookUpError = "look-up-error",
}

/// A member of staff who sits beside a person while the person uses the own account, in the role in which they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Helper {
    pub staff: StaffId,
    pub role: Role,
}

/// Who acts. Made from a session by `service`, never from a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Nobody has signed in.
    Visitor,
    /// The person whose case it is, and who sits beside them.
    Person { person: PersonId, case: CaseId, role: Role, helper: Option<Helper> },
    /// Somebody at work, in one role at a time.
    Staff { staff: StaffId, role: Role, places: Vec<PlaceId> },
    /// A system of the authority that tells what happened (`feed`): no person, and so in no role.
    Sender { sender: SenderId },
    /// The program itself: jobs, sealer, clean-up.
    System,
}

impl Actor {
    /// The role in which the actor acts, if any.
    pub const fn role(&self) -> Option<Role> {
        match self {
            Self::Person { role, .. } | Self::Staff { role, .. } => Some(*role),
            Self::Visitor | Self::Sender { .. } | Self::System => None,
        }
    }

    /// Whether the actor may ever do this in the role in which they act: what a page offers at all.
    pub fn has(&self, action: Action) -> bool {
        self.role().is_some_and(|role| role.has(action))
    }

    /// Whether the actor hears or decides, see [`Role::judges`].
    pub fn judges(&self) -> bool {
        self.role().is_some_and(Role::judges)
    }

    /// Who sits beside the actor; kept in events and audit lines.
    pub const fn helper(&self) -> Option<Helper> {
        match self {
            Self::Person { helper, .. } => *helper,
            Self::Staff { .. } | Self::Visitor | Self::Sender { .. } | Self::System => None,
        }
    }

    /// `person`, `staff`, `visitor`, `sender` or `system`, as kept in events and audit lines.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Person { .. } => "person",
            Self::Staff { .. } => "staff",
            Self::Sender { .. } => "sender",
            Self::System => "system",
        }
    }

    /// The id kept beside [`Actor::kind`].
    pub const fn id(&self) -> Option<uuid::Uuid> {
        match self {
            Self::Person { person, .. } => Some(person.uuid()),
            Self::Staff { staff, .. } => Some(staff.uuid()),
            Self::Sender { sender } => Some(sender.uuid()),
            Self::Visitor | Self::System => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    /// The roles for which `is` holds.
    fn roles(is: fn(Role) -> bool) -> Vec<Role> {
        Role::ALL.iter().copied().filter(|role| is(*role)).collect()
    }

    #[test]
    fn each_role_belongs_where_the_dossier_puts_it() {
        use Role::{
            Applicant, Caseworker, DecisionOfficer, FamilyAdult, FamilyChild, Guardian, GuardianDuty,
            GuardianLead, GuardianSubstitute, HearingOfficer, Intake, Planner, TeamLead, Ward,
        };
        assert_eq!(roles(Role::is_person), [Applicant, FamilyAdult, FamilyChild, Ward]);
        assert_eq!(
            roles(Role::is_ind),
            [Intake, Planner, Caseworker, HearingOfficer, DecisionOfficer, TeamLead]
        );
        assert_eq!(roles(Role::judges), [HearingOfficer, DecisionOfficer]);
        assert_eq!(roles(Role::is_nidos), [Guardian, GuardianSubstitute, GuardianLead, GuardianDuty]);
    }

    #[test]
    fn an_actor_is_told_by_kind_and_id_and_nothing_else() {
        let (person, case) = (PersonId::from_uuid(Uuid::from_u128(1)), CaseId::from_uuid(Uuid::from_u128(2)));
        let staff = StaffId::from_uuid(Uuid::from_u128(3));
        let helper = Some(Helper { staff, role: Role::CoaContact });
        let amira = Actor::Person { person, case, role: Role::Applicant, helper };
        let officer = Actor::Staff { staff, role: Role::HearingOfficer, places: vec![] };
        let feed = Actor::Sender { sender: SenderId::from_uuid(Uuid::from_u128(4)) };
        for (actor, kind, id, role, beside) in [
            (&amira, "person", Some(Uuid::from_u128(1)), Some(Role::Applicant), helper),
            (&officer, "staff", Some(Uuid::from_u128(3)), Some(Role::HearingOfficer), None),
            (&feed, "sender", Some(Uuid::from_u128(4)), None, None),
            (&Actor::Visitor, "visitor", None, None, None),
            (&Actor::System, "system", None, None, None),
        ] {
            assert_eq!((actor.kind(), actor.id(), actor.role()), (kind, id, role));
            assert_eq!(actor.helper(), beside);
        }
        assert!(officer.judges() && !amira.judges() && !Actor::System.judges());
        assert!(amira.has(Action::ViewStatus) && !amira.has(Action::ViewCase));
        assert!(officer.has(Action::ViewCase) && !Actor::Visitor.has(Action::ViewStatus));
    }
}
