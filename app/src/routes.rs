//! The one route table: path, method, page and access of everything that answers.
//!
//! A test holds the golden access table against it; a route without a row there fails (CONTRIBUTING, "To add a page").

use crate::{
    account,
    answer::Answer,
    applicant, caseworker, desk, outbox, paths, planner,
    route::{Access, PageFn, Route},
    samples, staff,
};
use domain::access::Action;
use http::Method;
use service::Fault;
use std::{future::ready, pin::Pin};

const fn get(path: &'static str, access: Access, page: PageFn) -> Route {
    Route { method: Method::GET, path, access, page }
}

const fn post(path: &'static str, access: Access, page: PageFn) -> Route {
    Route { method: Method::POST, path, access, page }
}

/// The answer of a page that has nothing to wait for.
fn done(answer: Answer) -> Pin<Box<dyn Future<Output = Result<Answer, Fault>> + Send>> {
    Box::pin(ready(Ok(answer)))
}

const OWN_ACCOUNT: Access = Access::Person(Action::ManageAccount);
const STATUS: Access = Access::Person(Action::ViewStatus);
const REPORT: Access = Access::Person(Action::ReportDetails);
const HEARING: Access = Access::Person(Action::ViewHearing);
const CHOOSE: Access = Access::Person(Action::ChooseHearing);
const SUPPORT: Access = Access::Person(Action::ChooseSupport);

const CASES: Access = Access::Staff(Action::ListCases);
const CASE: Access = Access::Staff(Action::ViewCase);
const RECORD: Access = Access::Staff(Action::RecordEvent);
const NOTE: Access = Access::Staff(Action::WriteNote);
const INVITE: Access = Access::Staff(Action::InviteHearing);
const AT_DESK: Access = Access::Staff(Action::FindAtDesk);
const LETTERS: Access = Access::Staff(Action::IssueLetter);
const MANAGE: Access = Access::Staff(Action::ManageStaff);
const LOOK_UP: Access = Access::Staff(Action::LookUpError);

/// Every route.
pub const ROUTES: &[Route] = &[
    // Anybody: before sign-in, and on the way out.
    get(paths::START, Access::Public, |visit| done(account::start::page(&visit))),
    get(paths::LANGUAGE, Access::Public, |visit| done(account::language::page(&visit))),
    post(paths::LANGUAGE, Access::Public, |visit| done(account::language::send(&visit))),
    get(paths::LETTER, Access::Public, |visit| Box::pin(account::letter::page(visit))),
    post(paths::LETTER, Access::Public, |visit| Box::pin(account::letter::send(visit))),
    get(paths::ACTIVATE, Access::Public, |visit| done(account::activate::page(&visit))),
    post(paths::ACTIVATE, Access::Public, |visit| Box::pin(account::activate::send(visit))),
    get(paths::ACTIVATE_DEVICE, Access::Public, |visit| Box::pin(account::device::page(visit))),
    get(paths::ACTIVATE_SECRET, Access::Public, |visit| Box::pin(account::secret::page(visit))),
    post(paths::ACTIVATE_SECRET, Access::Public, |visit| Box::pin(account::secret::send(visit))),
    get(paths::SIGN_IN, Access::Public, |visit| Box::pin(account::sign_in::page(visit))),
    post(paths::SIGN_IN, Access::Public, |visit| Box::pin(account::sign_in::send(visit))),
    get(paths::SIGN_OUT, Access::Public, |visit| Box::pin(account::sign_out::page(visit))),
    post(paths::SIGN_OUT, Access::Public, |visit| Box::pin(account::sign_out::send(visit))),
    get(paths::LEAVE, Access::Public, |_| done(account::leave::page())),
    post(paths::LEAVE, Access::Public, |visit| Box::pin(account::leave::send(visit))),
    post(paths::STAY, Access::Public, |visit| Box::pin(account::stay::send(visit))),
    // The person: the own account.
    get(paths::DEVICES, OWN_ACCOUNT, |visit| Box::pin(account::devices::page(visit))),
    post(paths::DEVICES_END, OWN_ACCOUNT, |visit| Box::pin(account::devices::end(visit))),
    get(paths::SECRET_CHANGE, OWN_ACCOUNT, |visit| Box::pin(account::secret_change::page(visit))),
    post(paths::SECRET_CHANGE, OWN_ACCOUNT, |visit| Box::pin(account::secret_change::send(visit))),
    // The person: the procedure.
    get(paths::HOME, STATUS, |visit| Box::pin(applicant::status::page(visit))),
    get(paths::DETAILS, Access::Person(Action::ViewDetails), |visit| {
        Box::pin(applicant::details::page(visit))
    }),
    get(paths::DETAILS_WRONG, REPORT, |visit| Box::pin(applicant::details::wrong::page(visit))),
    post(paths::DETAILS_WRONG, REPORT, |visit| Box::pin(applicant::details::wrong::send(visit))),
    get(paths::DETAILS_MOVED, REPORT, |visit| done(applicant::details::moved::page(&visit))),
    post(paths::DETAILS_MOVED, REPORT, |visit| Box::pin(applicant::details::moved::send(visit))),
    get(paths::HEARING, HEARING, |visit| Box::pin(applicant::hearing::page(visit))),
    post(paths::HEARING, CHOOSE, |visit| Box::pin(applicant::hearing::send(visit))),
    get(paths::HEARING_MOVE, CHOOSE, |visit| Box::pin(applicant::hearing::move_to::page(visit))),
    post(paths::HEARING_MOVE, CHOOSE, |visit| Box::pin(applicant::hearing::move_to::send(visit))),
    get(paths::HEARING_CANCEL, CHOOSE, |visit| Box::pin(applicant::hearing::cancel::page(visit))),
    post(paths::HEARING_CANCEL, CHOOSE, |visit| Box::pin(applicant::hearing::cancel::send(visit))),
    get(paths::HEARING_RECEIPT, HEARING, |visit| Box::pin(applicant::hearing::receipt::page(visit))),
    get(paths::HEARING_CALENDAR, HEARING, |visit| Box::pin(applicant::hearing::calendar::file(visit))),
    get(paths::SUPPORT, SUPPORT, |visit| done(applicant::support::page(&visit))),
    post(paths::SUPPORT, SUPPORT, |visit| Box::pin(applicant::support::send(visit))),
    // Staff: coming in.
    get(paths::STAFF_SIGN_IN, Access::Public, |visit| done(staff::sign_in::page(&visit))),
    post(paths::STAFF_SIGN_IN, Access::Public, |visit| Box::pin(staff::sign_in::send(visit))),
    get(paths::STAFF_CODE, Access::Public, |visit| done(staff::code::page(&visit))),
    post(paths::STAFF_CODE, Access::Public, |visit| Box::pin(staff::code::send(visit))),
    get(paths::STAFF_ENROL, Access::Public, |visit| Box::pin(staff::enrol::page(visit))),
    post(paths::STAFF_ENROL, Access::Public, |visit| Box::pin(staff::enrol::send(visit))),
    // Staff: all of them.
    get(paths::STAFF_HOME, Access::AnyStaff, |visit| Box::pin(ready(staff::home::page(&visit)))),
    get(paths::STAFF_ROLE, Access::AnyStaff, |visit| Box::pin(staff::role::page(visit))),
    post(paths::STAFF_ROLE, Access::AnyStaff, |visit| Box::pin(staff::role::send(visit))),
    get(paths::STAFF_SESSIONS, Access::AnyStaff, |visit| Box::pin(staff::sessions::page(visit))),
    post(paths::STAFF_SESSIONS, Access::AnyStaff, |visit| Box::pin(staff::sessions::send(visit))),
    // Caseworker and team lead.
    get(paths::WORKLIST, CASES, |visit| Box::pin(caseworker::worklist::page(visit))),
    post(paths::WORKLIST, CASES, |visit| Box::pin(caseworker::worklist::send(visit))),
    get(paths::CASE, CASE, |visit| Box::pin(caseworker::case::page(visit))),
    get(paths::CASE_PREVIEW, CASE, |visit| Box::pin(ready(caseworker::case::back(&visit)))),
    post(paths::CASE_PREVIEW, RECORD, |visit| Box::pin(caseworker::preview::send(visit))),
    get(paths::CASE_RECORD, CASE, |visit| Box::pin(ready(caseworker::case::back(&visit)))),
    post(paths::CASE_RECORD, RECORD, |visit| Box::pin(caseworker::record::send(visit))),
    get(paths::CASE_NOTE, CASE, |visit| Box::pin(ready(caseworker::case::back(&visit)))),
    post(paths::CASE_NOTE, NOTE, |visit| Box::pin(caseworker::note::send(visit))),
    get(paths::CASE_INVITE, CASE, |visit| Box::pin(ready(caseworker::case::back(&visit)))),
    post(paths::CASE_INVITE, INVITE, |visit| Box::pin(caseworker::invite::send(visit))),
    // Planner.
    get(paths::TIMES, Access::Staff(Action::ListTimes), |visit| Box::pin(planner::times::page(visit))),
    post(paths::TIMES, Access::Staff(Action::OpenTimes), |visit| Box::pin(planner::times::send(visit))),
    // Desk.
    get(paths::DESK, AT_DESK, |visit| Box::pin(desk::find::page(visit))),
    post(paths::DESK, AT_DESK, |visit| Box::pin(desk::find::send(visit))),
    get(paths::DESK_LETTER, LETTERS, |_| done(desk::letters::page())),
    post(paths::DESK_LETTER, LETTERS, |visit| Box::pin(desk::letters::send_one(visit))),
    get(paths::DESK_BATCH, LETTERS, |_| done(desk::letters::page())),
    post(paths::DESK_BATCH, LETTERS, |visit| Box::pin(desk::letters::send_batch(visit))),
    // Administrator.
    get(paths::PEOPLE, MANAGE, |visit| Box::pin(staff::people::page(visit))),
    post(paths::PEOPLE, MANAGE, |visit| Box::pin(staff::people::send(visit))),
    get(paths::PEOPLE_MEMBER, MANAGE, |visit| Box::pin(staff::member::page(visit))),
    post(paths::PEOPLE_MEMBER, MANAGE, |visit| Box::pin(staff::member::send(visit))),
    get(paths::FAULTS, LOOK_UP, |visit| done(staff::faults::page(&visit))),
    post(paths::FAULTS, LOOK_UP, |visit| Box::pin(staff::faults::send(visit))),
    // A demo world only.
    get(paths::OUTBOX, Access::Demo, |visit| Box::pin(outbox::page(visit))),
    get(paths::SAMPLES, Access::Demo, |visit| done(samples::page(&visit))),
];
