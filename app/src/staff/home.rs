//! The start: straight to the work of the role, or an honest word that there is none here yet.

use super::role_name;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{ButtonLink, EmptyState, Heading, LinkAlone, Symbol, button, heading::Level},
    paths,
    visit::Visit,
};
use domain::access::{Action, Role};
use leptos::prelude::*;
use locales::msg::staff_home as words;
use service::Fault;

/// Where the work of a role begins: the first of these that the role may do.
const WORK: [(Action, &str); 8] = [
    (Action::ListCases, paths::WORKLIST),
    (Action::ListWards, paths::WARDS),
    (Action::ListClients, paths::CLIENTS),
    (Action::ListAppointments, paths::APPOINTMENTS),
    (Action::ListTimes, paths::TIMES),
    (Action::FindAtDesk, paths::DESK),
    (Action::ManageStaff, paths::PEOPLE),
    (Action::ListDoubts, paths::DOUBTS),
];

pub(crate) fn page(visit: &Visit) -> Result<Answer, Fault> {
    let role = visit.ctx.actor.role().ok_or(Fault::Absent)?;
    if let Some(path) = work(role) {
        return Ok(redirect(path));
    }
    let tr = visit.tr.clone();
    Ok(Page::new(words::title(&tr), Frame::Staff, move || {
        view! {
            <Heading level=Level::One text=words::title(&tr)/>
            <EmptyState
                symbol=Symbol::Wait title=words::none(&tr, role_name(&tr, role)) text=words::none_text(&tr)
            />
            <p class="ww-actions">
                <ButtonLink href=paths::STAFF_ROLE text=words::role_link(&tr) kind=button::Kind::Secondary/>
            </p>
            <p><LinkAlone href=paths::STAFF_SESSIONS text=words::sessions_title(&tr) symbol=Symbol::Key/></p>
        }
    })
    .into())
}

/// The page on which a role begins, if it has work here.
fn work(role: Role) -> Option<&'static str> {
    WORK.into_iter().find(|(action, _)| role.has(*action)).map(|(_, path)| path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_begins_at_its_own_work() {
        for (role, path) in [
            (Role::Caseworker, Some(paths::WORKLIST)),
            (Role::TeamLead, Some(paths::WORKLIST)),
            (Role::Planner, Some(paths::TIMES)),
            (Role::Intake, Some(paths::DESK)),
            (Role::CoaContact, Some(paths::DESK)),
            (Role::Administrator, Some(paths::PEOPLE)),
            (Role::Auditor, Some(paths::DOUBTS)),
            (Role::Guardian, Some(paths::WARDS)),
            (Role::GuardianDuty, Some(paths::WARDS)),
            (Role::DecisionOfficer, Some(paths::WORKLIST)),
            (Role::HearingOfficer, Some(paths::WORKLIST)),
            (Role::Interpreter, Some(paths::APPOINTMENTS)),
            (Role::Lawyer, Some(paths::CLIENTS)),
            (Role::Volunteer, Some(paths::CLIENTS)),
            (Role::Counsellor, Some(paths::CLIENTS)),
            (Role::FamilyAdult, None),
            (Role::Applicant, None),
        ] {
            assert_eq!(work(role), path, "{role:?}");
        }
    }
}
