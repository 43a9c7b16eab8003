//! The access table.
//!
//! A row says: in this role, with this relation to the case, these actions are allowed.
//! Whoever reads it should be able to say "yes" or "no" aloud; `server/tests/golden/` holds the same table as
//! it works over every route.

use super::{Action, Relation, Role};

/// One row of [`RULES`].
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub role: Role,
    pub relation: Relation,
    pub actions: &'static [Action],
}

impl Role {
    /// Whether the role may ever do this, whatever it is to a case.
    pub fn has(self, action: Action) -> bool {
        RULES.iter().any(|rule| rule.role == self && rule.actions.contains(&action))
    }
}

const fn rule(role: Role, relation: Relation, actions: &'static [Action]) -> Rule {
    Rule { role, relation, actions }
}

/// Everything that is allowed. A role without a row can do nothing.
pub const RULES: &[Rule] = &[
    rule(Role::Applicant, Relation::Own, OWN_CASE),
    // A ward is never locked out of the own case (domain.md section 6); the guardian acts beside, not instead.
    rule(Role::Ward, Relation::Own, OWN_CASE),
    rule(Role::Ward, Relation::Own, &[Action::DisagreeWithAct]),
    // Who came with family has the own case like anybody, and of the others what each of them shares (`family`).
    rule(Role::FamilyAdult, Relation::Own, OWN_CASE),
    rule(Role::FamilyChild, Relation::Own, OWN_CASE),
    rule(Role::Applicant, Relation::Family, &[Action::ViewShared]),
    rule(Role::Ward, Relation::Family, &[Action::ViewShared]),
    rule(Role::FamilyAdult, Relation::Family, &[Action::ViewShared]),
    rule(Role::FamilyChild, Relation::Family, &[Action::ViewShared]),
    // Whoever acts for a ward sees what the ward sees of the procedure, and nothing of account, support or complaints.
    rule(Role::Guardian, Relation::Mandate, FOR_A_WARD),
    rule(Role::GuardianSubstitute, Relation::Mandate, FOR_A_WARD),
    // At eighteen the guardian's access ends; whoever was the guardian looks along like a volunteer if the person wants it.
    rule(Role::Guardian, Relation::Consent, &[Action::ListClients, Action::ViewStatus, Action::ViewHearing]),
    // Until there is a guardian the duty team of Nidos acts (domain.md step u1: "someone helps now").
    rule(Role::GuardianDuty, Relation::Unguarded, FOR_A_WARD),
    // A team lead deals out, hands over and hears disagreements; nobody acts for a child who does not know the child.
    rule(Role::GuardianLead, Relation::MandateInTeam, LEADS_GUARDIANS),
    rule(Role::GuardianLead, Relation::Unguarded, LEADS_GUARDIANS),
    rule(
        Role::Caseworker,
        Relation::Assigned,
        &[
            Action::ListCases,
            Action::ViewCase,
            Action::RecordEvent,
            Action::WriteNote,
            Action::InviteHearing,
            Action::ViewMessages,
            Action::WriteMessage,
            // Only what `call::DUTIES` gives the role: the store asks both tables.
            Action::ListCalls,
            Action::AnswerCall,
            Action::ViewDocuments,
            Action::MarkDocumentSeen,
            Action::AssignPeople,
            Action::ManageFamily,
        ],
    ),
    rule(
        Role::TeamLead,
        Relation::Colleague,
        &[
            Action::ListCases,
            Action::ViewCase,
            Action::ViewMessages,
            Action::ListCalls,
            Action::AnswerCall,
            Action::AssignPeople,
        ],
    ),
    // Whoever hears reads the case before the talk; whoever decides also records. Neither sees messages, drafts or
    // support (domain.md section 6, "Never").
    rule(Role::HearingOfficer, Relation::Assigned, READS_A_CASE),
    rule(Role::HearingOfficer, Relation::Other, &[Action::ListAppointments]),
    rule(Role::DecisionOfficer, Relation::Assigned, READS_A_CASE),
    rule(Role::DecisionOfficer, Relation::Assigned, &[Action::RecordEvent, Action::WriteNote]),
    rule(Role::Interpreter, Relation::Other, &[Action::ListAppointments]),
    // The lawyer of record sees where the procedure stands and what was handed in; never notes of the IND, messages,
    // the drawer or support. What lawyer and client say to each other is written nowhere here.
    rule(
        Role::Lawyer,
        Relation::Mandate,
        &[
            Action::ListClients,
            Action::ViewStatus,
            Action::ViewDetails,
            Action::ViewHearing,
            Action::ViewDocuments,
        ],
    ),
    // A volunteer explains: where the procedure stands and when the talk is, by consent and for a time.
    rule(Role::Volunteer, Relation::Mandate, &[Action::ListClients, Action::ViewStatus, Action::ViewHearing]),
    // A legal counsellor explains the procedure and sees only where it stands (APR art. 16).
    rule(Role::Counsellor, Relation::Assigned, &[Action::ListClients, Action::ViewStatus]),
    // In an emergency a case can be opened by whoever does this very work for other persons: the caseworker is ill and the
    // person is in danger, or the court calls. It opens no more than the role sees of its own cases, to read only; never
    // the drawer, never the chosen help, nothing is recorded. A planner, a desk and a door never see the story (domain.md
    // section 6), and an emergency there is no reason to: they call a team lead.
    rule(Role::Caseworker, Relation::Colleague, &[Action::BreakGlass]),
    rule(Role::Caseworker, Relation::Place, &[Action::BreakGlass]),
    rule(Role::Caseworker, Relation::Other, &[Action::BreakGlass]),
    rule(
        Role::Caseworker,
        Relation::BreakGlass,
        &[Action::ViewCase, Action::ViewMessages, Action::ViewDocuments],
    ),
    rule(Role::TeamLead, Relation::Place, &[Action::BreakGlass]),
    rule(Role::TeamLead, Relation::Other, &[Action::BreakGlass]),
    rule(Role::TeamLead, Relation::BreakGlass, &[Action::ViewCase, Action::ViewMessages]),
    // A second person judges it: who leads the team of the case, or an auditor, wherever the auditor works.
    rule(Role::TeamLead, Relation::Colleague, &[Action::ReviewBreakGlass]),
    rule(Role::Auditor, Relation::Colleague, &[Action::ReviewBreakGlass]),
    rule(Role::Auditor, Relation::Place, &[Action::ReviewBreakGlass]),
    rule(Role::Auditor, Relation::Other, &[Action::ReviewBreakGlass]),
    // A planner sees slots, language and constraints, never the story (domain.md section 6).
    rule(
        Role::Planner,
        Relation::Place,
        &[
            Action::ListTimes,
            Action::OpenTimes,
            Action::ManageResources,
            Action::ViewDaySheet,
            Action::MarkPresence,
        ],
    ),
    // Letters are made at a desk of the place where the person stays.
    rule(Role::Intake, Relation::Place, AT_PLACE),
    // Who registers a family writes down who belongs to whom, and hears who must not be found.
    rule(Role::Intake, Relation::Place, &[Action::ManageFamily]),
    rule(Role::CoaContact, Relation::Place, AT_PLACE),
    rule(Role::CoaContact, Relation::Place, &[Action::ListCalls, Action::AnswerCall]),
    rule(Role::Administrator, Relation::Other, &[Action::ManageStaff, Action::LookUpError]),
    // An auditor reads who did what when, and what a person said about it; never a file, message or paper.
    rule(Role::Auditor, Relation::Other, &[Action::ListDoubts, Action::AnswerDoubt, Action::SearchAudit]),
];

/// At the desk and at the door of a place.
const AT_PLACE: &[Action] = &[
    Action::FindAtDesk,
    Action::IssueLetter,
    Action::CheckIdentity,
    Action::StartRecovery,
    Action::SitBeside,
    Action::ViewDaySheet,
    Action::MarkPresence,
];

const READS_A_CASE: &[Action] = &[Action::ListCases, Action::ViewCase, Action::ViewDocuments];

const FOR_A_WARD: &[Action] = &[
    Action::ListWards,
    Action::ViewStatus,
    Action::ViewDetails,
    Action::ReportDetails,
    Action::ViewHearing,
    Action::ChooseHearing,
    Action::ObjectToChoice,
];

const LEADS_GUARDIANS: &[Action] = &[
    Action::ListWards,
    Action::ViewStatus,
    Action::ViewHearing,
    Action::ManageMandates,
    Action::SettleDisagreement,
];

const OWN_CASE: &[Action] = &[
    Action::ViewStatus,
    Action::ViewDetails,
    Action::ReportDetails,
    Action::ViewHearing,
    Action::ChooseHearing,
    Action::ManageAccount,
    Action::ChooseSupport,
    Action::InviteHelper,
    Action::GiveConsent,
    Action::ShareItems,
    Action::ViewMessages,
    Action::WriteMessage,
    Action::AskForCall,
    Action::ViewOwnDocuments,
    Action::KeepDocument,
    Action::HandInDocument,
    Action::WithdrawDocument,
    Action::SeeWhoLooked,
    Action::ExportOwn,
    Action::DoubtLook,
];

/// All that stays open to a person while somebody of staff sits beside them; what is not here is closed, also what will
/// be added to the rules later.
///
/// The drawer is closed because no role of staff opens it (design.md principle 12), devices, PIN and consent because they
/// would let the helper in again, sharing because whoever sits there may press for it, the file with everything because
/// it would show all of that at once, and "I do not agree" because it may be about who sits there.
pub const BESIDE: &[Action] = &[
    Action::ViewStatus,
    Action::ViewDetails,
    Action::ReportDetails,
    Action::ViewHearing,
    Action::ChooseHearing,
    Action::ChooseSupport,
    Action::InviteHelper,
    Action::ViewMessages,
    Action::WriteMessage,
    Action::AskForCall,
];

/// All that a system of the authority may do: tell what happened, in any case, and see nothing. It knows a case by its
/// V-number, so no relation says which.
pub const TOLD: &[Action] = &[Action::RecordEvent];

/// Whether this relation opens cases to the role. Where it does, an emergency is not needed and does not count.
pub fn opens(role: Role, relation: Relation) -> bool {
    allows(role, relation, Action::ViewCase)
}

/// Whether the role can open a case in an emergency at all.
pub fn breaks_glass(role: Role) -> bool {
    opens(role, Relation::BreakGlass)
}

fn allows(role: Role, relation: Relation, action: Action) -> bool {
    RULES.iter().any(|rule| rule.role == role && rule.relation == relation && rule.actions.contains(&action))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_emergency_opens_to_read_and_no_more_than_the_role_sees_of_its_own_cases() {
        const READS: [Action; 3] = [Action::ViewCase, Action::ViewMessages, Action::ViewDocuments];
        let mut opened = 0;
        for rule in RULES.iter().filter(|rule| rule.relation == Relation::BreakGlass) {
            for action in rule.actions {
                opened += 1;
                assert!(READS.contains(action), "{:?} {action:?}", rule.role);
                let usual = [Relation::Assigned, Relation::Colleague];
                assert!(
                    usual.iter().any(|usual| allows(rule.role, *usual, *action)),
                    "{:?} may never {action:?}",
                    rule.role
                );
            }
        }
        assert_eq!(opened, 5);
    }

    #[test]
    fn who_can_open_can_ask_and_nobody_else() {
        for role in Role::ALL.iter().copied() {
            let asks =
                RULES.iter().any(|rule| rule.role == role && rule.actions.contains(&Action::BreakGlass));
            assert_eq!(asks, breaks_glass(role), "{role:?}");
            for relation in Relation::ALL.iter().copied() {
                // The own case needs no emergency, and one emergency is not opened by another.
                let own = relation == Relation::BreakGlass || opens(role, relation);
                assert!(!(own && allows(role, relation, Action::BreakGlass)), "{role:?} {relation:?}");
            }
        }
        let able: Vec<Role> = Role::ALL.iter().copied().filter(|role| breaks_glass(*role)).collect();
        assert_eq!(able, [Role::Caseworker, Role::TeamLead]);
    }

    #[test]
    fn opening_is_by_a_relation_of_its_own() {
        assert!(opens(Role::Caseworker, Relation::Assigned) && opens(Role::TeamLead, Relation::Colleague));
        assert!(!opens(Role::Caseworker, Relation::Colleague) && !opens(Role::TeamLead, Relation::Other));
        assert!(!opens(Role::Auditor, Relation::Other) && !opens(Role::Planner, Relation::Place));
    }

    #[test]
    fn a_role_has_exactly_what_a_row_gives_it() {
        for role in Role::ALL.iter().copied() {
            for action in Action::ALL.iter().copied() {
                let given =
                    RULES.iter().filter(|rule| rule.role == role).any(|rule| rule.actions.contains(&action));
                assert_eq!(role.has(action), given, "{role:?} {action:?}");
            }
        }
        assert!(Role::Planner.has(Action::OpenTimes) && !Role::Planner.has(Action::ViewCase));
    }
}
