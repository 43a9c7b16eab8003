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

const fn rule(role: Role, relation: Relation, actions: &'static [Action]) -> Rule {
    Rule { role, relation, actions }
}

/// Everything that is allowed. A role without a row (lawyer, interpreter, ...) can do nothing yet.
pub const RULES: &[Rule] = &[
    rule(Role::Applicant, Relation::Own, OWN_CASE),
    // A ward is never locked out of the own case (domain.md section 6); the guardian acts beside, not instead.
    rule(Role::Ward, Relation::Own, OWN_CASE),
    rule(
        Role::Caseworker,
        Relation::Assigned,
        &[Action::ListCases, Action::ViewCase, Action::RecordEvent, Action::WriteNote, Action::InviteHearing],
    ),
    rule(Role::TeamLead, Relation::Colleague, &[Action::ListCases, Action::ViewCase]),
    // A planner sees slots, language and constraints, never the story (domain.md section 6).
    rule(Role::Planner, Relation::Place, &[Action::ListTimes, Action::OpenTimes]),
    // Letters are made at a desk of the place where the person stays.
    rule(Role::Intake, Relation::Place, &[Action::FindAtDesk, Action::IssueLetter]),
    rule(Role::CoaContact, Relation::Place, &[Action::FindAtDesk, Action::IssueLetter]),
    rule(Role::Administrator, Relation::Other, &[Action::ManageStaff, Action::LookUpError]),
];

const OWN_CASE: &[Action] = &[
    Action::ViewStatus,
    Action::ViewDetails,
    Action::ReportDetails,
    Action::ViewHearing,
    Action::ChooseHearing,
    Action::ManageAccount,
    Action::ChooseSupport,
];
