//! The one route table: path, method, page and access of everything that answers.
//!
//! A test holds the golden access table against it; a route without a row there fails (CONTRIBUTING, "To add a page").

use crate::{
    account,
    answer::Answer,
    applicant, appointments, auditor, calls, caseworker, clients, desk, emergency, feed, guardian, outbox,
    paths, planner,
    route::{Access, Answers, MachineFn, PageFn, Route, Sends},
    samples, staff, ways,
};
use domain::access::Action;
use http::Method;
use service::Fault;
use std::{future::ready, pin::Pin};

const fn get(path: &'static str, access: Access, page: PageFn) -> Route {
    Route { method: Method::GET, path, access, sends: Sends::Words, answers: Answers::Page(page) }
}

const fn post(path: &'static str, access: Access, page: PageFn) -> Route {
    Route { method: Method::POST, path, access, sends: Sends::Words, answers: Answers::Page(page) }
}

const fn post_files(path: &'static str, access: Access, page: PageFn) -> Route {
    Route { method: Method::POST, path, access, sends: Sends::Files, answers: Answers::Page(page) }
}

const fn machine(method: Method, path: &'static str, access: Access, call: MachineFn) -> Route {
    Route { method, path, access, sends: Sends::Words, answers: Answers::Machine(call) }
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
const CONSENT: Access = Access::Person(Action::GiveConsent);
const SHARE: Access = Access::Person(Action::ShareItems);
const HELPER: Access = Access::Person(Action::InviteHelper);
const OWN_PAPERS: Access = Access::Person(Action::ViewOwnDocuments);
const KEEP: Access = Access::Person(Action::KeepDocument);
const HAND_IN: Access = Access::Person(Action::HandInDocument);
const TAKE_BACK: Access = Access::Person(Action::WithdrawDocument);

const MESSAGES: Access = Access::Person(Action::ViewMessages);
const WRITE: Access = Access::Person(Action::WriteMessage);
const CALL_ME: Access = Access::Person(Action::AskForCall);

const CASE_MESSAGES: Access = Access::Staff(Action::ViewMessages);
const ANSWER: Access = Access::Staff(Action::WriteMessage);
const CALL: Access = Access::Staff(Action::AnswerCall);
const DISAGREE: Access = Access::Person(Action::DisagreeWithAct);
const LOOKED: Access = Access::Person(Action::SeeWhoLooked);
const EXPORT: Access = Access::Person(Action::ExportOwn);
const DOUBT: Access = Access::Person(Action::DoubtLook);

const WARDS: Access = Access::Staff(Action::ListWards);
const WARD: Access = Access::Staff(Action::ListWards);
const ACT: Access = Access::Staff(Action::ChooseHearing);
const WARD_DETAILS: Access = Access::Staff(Action::ReportDetails);
const WARD_REPORT: Access = Access::Staff(Action::ReportDetails);
const OBJECT: Access = Access::Staff(Action::ObjectToChoice);
const MANDATES: Access = Access::Staff(Action::ManageMandates);
const SETTLE: Access = Access::Staff(Action::SettleDisagreement);

const CASES: Access = Access::Staff(Action::ListCases);
const CASE: Access = Access::Staff(Action::ViewCase);
const RECORD: Access = Access::Staff(Action::RecordEvent);
const NOTE: Access = Access::Staff(Action::WriteNote);
const ASSIGN: Access = Access::Staff(Action::AssignPeople);
const FAMILY: Access = Access::Staff(Action::ManageFamily);
const PLAN: Access = Access::Staff(Action::ManageResources);
const PAPERS: Access = Access::Staff(Action::ViewDocuments);
const SEEN: Access = Access::Staff(Action::MarkDocumentSeen);
const INVITE: Access = Access::Staff(Action::InviteHearing);
const AT_DESK: Access = Access::Staff(Action::FindAtDesk);
const SIT: Access = Access::Staff(Action::SitBeside);
const LETTERS: Access = Access::Staff(Action::IssueLetter);
const MANAGE: Access = Access::Staff(Action::ManageStaff);
const LOOK_UP: Access = Access::Staff(Action::LookUpError);
const ANSWER_DOUBT: Access = Access::Staff(Action::AnswerDoubt);
const EMERGENCY: Access = Access::Staff(Action::BreakGlass);
const JUDGE: Access = Access::Staff(Action::ReviewBreakGlass);
const AUDIT: Access = Access::Staff(Action::SearchAudit);

/// Every route.
pub const ROUTES: &[Route] = &[
    // Anybody: before sign-in, and on the way out.
    get(paths::START, Access::Public, |visit| done(account::start::page(&visit))),
    get(paths::LANGUAGE, Access::Public, |visit| done(account::language::page(&visit))),
    post(paths::LANGUAGE, Access::Public, |visit| done(account::language::send(&visit))),
    get(paths::SHOW, Access::Public, |visit| Box::pin(ready(account::show::page(&visit)))),
    get(paths::LETTER, Access::Public, |visit| Box::pin(account::letter::page(visit))),
    post(paths::LETTER, Access::Public, |visit| Box::pin(account::letter::send(visit))),
    get(paths::ACTIVATE, Access::Public, |visit| done(account::activate::page(&visit))),
    post(paths::ACTIVATE, Access::Public, |visit| Box::pin(account::activate::send(visit))),
    get(paths::ACTIVATE_DEVICE, Access::Public, |visit| Box::pin(account::device::page(visit))),
    get(paths::ACTIVATE_SECRET, Access::Public, |visit| Box::pin(account::secret::page(visit))),
    post(paths::ACTIVATE_SECRET, Access::Public, |visit| Box::pin(account::secret::send(visit))),
    get(paths::SIGN_IN, Access::Public, |visit| Box::pin(account::sign_in::page(visit))),
    post(paths::SIGN_IN, Access::Public, |visit| Box::pin(account::sign_in::send(visit))),
    get(paths::SIGN_IN_PASSKEY, Access::Public, |visit| Box::pin(account::passkeys::come_in::page(visit))),
    post(paths::SIGN_IN_PASSKEY, Access::Public, |visit| Box::pin(account::passkeys::come_in::send(visit))),
    get(paths::SIGN_OUT, Access::Public, |visit| Box::pin(account::sign_out::page(visit))),
    post(paths::SIGN_OUT, Access::Public, |visit| Box::pin(account::sign_out::send(visit))),
    get(paths::LEAVE, Access::Public, |_| done(account::leave::page())),
    post(paths::LEAVE, Access::Public, |visit| Box::pin(account::leave::send(visit))),
    get(paths::WAYS, Access::Public, |visit| done(ways::list(&visit))),
    get(paths::WAY, Access::Public, |visit| Box::pin(ready(ways::page(&visit)))),
    post(paths::STAY, Access::Public, |visit| Box::pin(account::stay::send(visit))),
    // The person: the own account.
    get(paths::DEVICES, OWN_ACCOUNT, |visit| Box::pin(account::devices::page(visit))),
    post(paths::DEVICES_END, OWN_ACCOUNT, |visit| Box::pin(account::devices::end(visit))),
    get(paths::SECRET_CHANGE, OWN_ACCOUNT, |visit| Box::pin(account::secret_change::page(visit))),
    post(paths::SECRET_CHANGE, OWN_ACCOUNT, |visit| Box::pin(account::secret_change::send(visit))),
    get(paths::PASSKEYS, OWN_ACCOUNT, |visit| Box::pin(account::passkeys::page(visit))),
    post(paths::PASSKEYS, OWN_ACCOUNT, |visit| Box::pin(account::passkeys::send(visit))),
    get(paths::PASSKEYS_ADD, OWN_ACCOUNT, |visit| Box::pin(account::passkeys::add::page(visit))),
    post(paths::PASSKEYS_ADD, OWN_ACCOUNT, |visit| Box::pin(account::passkeys::add::send(visit))),
    get(paths::NOTICES, OWN_ACCOUNT, |visit| Box::pin(account::notices::page(visit))),
    post(paths::NOTICES, OWN_ACCOUNT, |visit| Box::pin(account::notices::send(visit))),
    // The person: the procedure.
    get(paths::HOME, STATUS, |visit| Box::pin(applicant::status::page(visit))),
    get(paths::DETAILS, Access::Person(Action::ViewDetails), |visit| {
        Box::pin(applicant::details::page(visit))
    }),
    get(paths::DETAILS_WRONG, REPORT, |visit| Box::pin(applicant::details::wrong::page(visit))),
    post(paths::DETAILS_WRONG, REPORT, |visit| Box::pin(applicant::details::wrong::send(visit))),
    get(paths::DETAILS_MOVED, REPORT, |visit| done(applicant::details::moved::page(&visit))),
    post(paths::DETAILS_MOVED, REPORT, |visit| Box::pin(applicant::details::moved::send(visit))),
    get(paths::OWN_FILE, EXPORT, |visit| done(applicant::own_file::page(&visit))),
    post(paths::OWN_FILE, EXPORT, |visit| Box::pin(applicant::own_file::send(visit))),
    get(paths::READ, STATUS, |visit| Box::pin(applicant::information::page(visit))),
    post(paths::READ, STATUS, |visit| done(applicant::information::send(&visit))),
    get(paths::READ_ABOUT, STATUS, |visit| Box::pin(ready(applicant::information::about(&visit)))),
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
    get(paths::BESIDE, HELPER, |visit| done(applicant::beside::page(&visit))),
    post(paths::BESIDE, HELPER, |visit| Box::pin(applicant::beside::send(visit))),
    post(paths::BESIDE_STOP, HELPER, |visit| Box::pin(applicant::beside::stop(visit))),
    get(paths::ALONG, CONSENT, |visit| Box::pin(applicant::along::page(visit))),
    post(paths::ALONG, CONSENT, |visit| Box::pin(applicant::along::send(visit))),
    get(paths::FAMILY, SHARE, |visit| Box::pin(applicant::family::page(visit))),
    post(paths::FAMILY, SHARE, |visit| Box::pin(applicant::family::send(visit))),
    get(paths::MESSAGES, MESSAGES, |visit| Box::pin(applicant::messages::page(visit))),
    get(paths::MESSAGES_CHOOSE, WRITE, |visit| Box::pin(ready(applicant::messages::choose::page(&visit)))),
    post(paths::MESSAGES_CHOOSE, WRITE, |visit| Box::pin(applicant::messages::choose::send(visit))),
    get(paths::MESSAGES_WRITE, WRITE, |visit| done(applicant::messages::write::page(&visit))),
    post(paths::MESSAGES_WRITE, WRITE, |visit| Box::pin(applicant::messages::write::send(visit))),
    get(paths::CALL_ME, CALL_ME, |visit| Box::pin(applicant::call::page(visit))),
    post(paths::CALL_ME, CALL_ME, |visit| Box::pin(applicant::call::send(visit))),
    post(paths::CALL_WITHDRAW, CALL_ME, |visit| Box::pin(applicant::call::withdraw(visit))),
    get(paths::WHO_IS_WHO, STATUS, |visit| done(applicant::who_is_who::page(&visit))),
    get(paths::LOOKED, LOOKED, |visit| Box::pin(applicant::looked::page(visit))),
    get(paths::LOOKED_WRONG, DOUBT, |visit| Box::pin(applicant::looked::wrong::page(visit))),
    post(paths::LOOKED_WRONG, DOUBT, |visit| Box::pin(applicant::looked::wrong::send(visit))),
    // A child for whom somebody acts.
    get(paths::DONE_FOR_YOU, DISAGREE, |visit| Box::pin(applicant::done_for_you::page(visit))),
    get(paths::DISAGREE, DISAGREE, |visit| Box::pin(applicant::done_for_you::disagree::page(visit))),
    post(paths::DISAGREE, DISAGREE, |visit| Box::pin(applicant::done_for_you::disagree::send(visit))),
    // The person: papers.
    get(paths::PAPERS, OWN_PAPERS, |visit| Box::pin(applicant::documents::page(visit))),
    post(paths::PAPERS, KEEP, |visit| Box::pin(applicant::documents::begin(visit))),
    get(paths::PAPER, OWN_PAPERS, |visit| Box::pin(applicant::documents::paper::page(visit))),
    post_files(paths::PAPER, KEEP, |visit| Box::pin(applicant::documents::paper::send(visit))),
    get(paths::PAPER_FILE, OWN_PAPERS, |visit| Box::pin(applicant::documents::file(visit))),
    get(paths::PAPER_HAND_IN, HAND_IN, |visit| Box::pin(applicant::documents::hand_in::page(visit))),
    post(paths::PAPER_HAND_IN, HAND_IN, |visit| Box::pin(applicant::documents::hand_in::send(visit))),
    get(paths::PAPER_RECEIPT, OWN_PAPERS, |visit| Box::pin(applicant::documents::receipt::page(visit))),
    get(paths::PAPER_TAKE_BACK, TAKE_BACK, |visit| Box::pin(applicant::documents::take_back::page(visit))),
    post(paths::PAPER_TAKE_BACK, TAKE_BACK, |visit| Box::pin(applicant::documents::take_back::send(visit))),
    get(paths::PAPER_REMOVE, KEEP, |visit| Box::pin(applicant::documents::remove::page(visit))),
    post(paths::PAPER_REMOVE, KEEP, |visit| Box::pin(applicant::documents::remove::send(visit))),
    // Staff: coming in.
    get(paths::STAFF_SIGN_IN, Access::Public, |visit| done(staff::sign_in::page(&visit))),
    post(paths::STAFF_SIGN_IN, Access::Public, |visit| Box::pin(staff::sign_in::send(visit))),
    get(paths::STAFF_SIGN_IN_PASSKEY, Access::Public, |visit| {
        Box::pin(staff::passkeys::come_in::page(visit))
    }),
    post(paths::STAFF_SIGN_IN_PASSKEY, Access::Public, |visit| {
        Box::pin(staff::passkeys::come_in::send(visit))
    }),
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
    get(paths::STAFF_PASSKEYS, Access::AnyStaff, |visit| Box::pin(staff::passkeys::page(visit))),
    post(paths::STAFF_PASSKEYS, Access::AnyStaff, |visit| Box::pin(staff::passkeys::send(visit))),
    get(paths::STAFF_PASSKEYS_ADD, Access::AnyStaff, |visit| Box::pin(staff::passkeys::add::page(visit))),
    post(paths::STAFF_PASSKEYS_ADD, Access::AnyStaff, |visit| Box::pin(staff::passkeys::add::send(visit))),
    // Caseworker and team lead.
    get(paths::WORKLIST, CASES, |visit| Box::pin(caseworker::worklist::page(visit))),
    post(paths::WORKLIST, CASES, |visit| Box::pin(caseworker::worklist::send(visit))),
    get(paths::TOGETHER, RECORD, |visit| done(caseworker::together::page(&visit))),
    post(paths::TOGETHER, RECORD, |visit| Box::pin(caseworker::together::send(visit))),
    get(paths::CASE, CASE, |visit| Box::pin(caseworker::case::page(visit))),
    get(paths::CASE_PREVIEW, CASE, |visit| Box::pin(ready(caseworker::case::back(&visit)))),
    post(paths::CASE_PREVIEW, RECORD, |visit| Box::pin(caseworker::preview::send(visit))),
    get(paths::CASE_RECORD, CASE, |visit| Box::pin(ready(caseworker::case::back(&visit)))),
    post(paths::CASE_RECORD, RECORD, |visit| Box::pin(caseworker::record::send(visit))),
    get(paths::CASE_NOTE, CASE, |visit| Box::pin(ready(caseworker::case::back(&visit)))),
    post(paths::CASE_NOTE, NOTE, |visit| Box::pin(caseworker::note::send(visit))),
    get(paths::CASE_REPORT, CASE, |visit| Box::pin(ready(caseworker::case::back(&visit)))),
    post(paths::CASE_REPORT, RECORD, |visit| Box::pin(caseworker::report::send(visit))),
    get(paths::CASE_INVITE, CASE, |visit| Box::pin(ready(caseworker::case::back(&visit)))),
    post(paths::CASE_INVITE, INVITE, |visit| Box::pin(caseworker::invite::send(visit))),
    get(paths::CASE_PAPER, PAPERS, |visit| Box::pin(caseworker::papers::page(visit))),
    post(paths::CASE_PAPER, SEEN, |visit| Box::pin(caseworker::papers::send(visit))),
    get(paths::CASE_PAPER_FILE, PAPERS, |visit| Box::pin(caseworker::papers::file(visit))),
    get(paths::CASE_MESSAGES, CASE_MESSAGES, |visit| Box::pin(caseworker::messages::page(visit))),
    post(paths::CASE_MESSAGES, ANSWER, |visit| Box::pin(caseworker::messages::send(visit))),
    get(paths::CASE_PEOPLE, ASSIGN, |visit| Box::pin(caseworker::assignments::page(visit))),
    post(paths::CASE_PEOPLE, ASSIGN, |visit| Box::pin(caseworker::assignments::send(visit))),
    // Whoever records families.
    get(paths::CASE_FAMILY, FAMILY, |visit| Box::pin(caseworker::family::page(visit))),
    post(paths::CASE_FAMILY, FAMILY, |visit| Box::pin(caseworker::family::send(visit))),
    // Lawyer of record, volunteer, counsellor.
    get(paths::CLIENTS, Access::Staff(Action::ListClients), |visit| Box::pin(clients::list::page(visit))),
    get(paths::CLIENT, Access::Staff(Action::ListClients), |visit| Box::pin(clients::one::page(visit))),
    // Officers and interpreters.
    get(paths::APPOINTMENTS, Access::Staff(Action::ListAppointments), |visit| {
        Box::pin(appointments::page(visit))
    }),
    // Whoever is on duty to call.
    get(paths::CALLS, Access::Staff(Action::ListCalls), |visit| Box::pin(calls::list::page(visit))),
    get(paths::CALL, CALL, |visit| Box::pin(calls::one::page(visit))),
    post(paths::CALL, CALL, |visit| Box::pin(calls::one::send(visit))),
    // Whoever acts for children who came alone, and their team lead.
    get(paths::WARDS, WARDS, |visit| Box::pin(guardian::wards::page(visit))),
    get(paths::WEEK, WARDS, |visit| Box::pin(guardian::week::page(visit))),
    get(paths::WARD, WARD, |visit| Box::pin(guardian::ward::page(visit))),
    get(paths::WARD_HEARING, WARD, |visit| Box::pin(ready(guardian::ward::back(&visit)))),
    post(paths::WARD_HEARING, ACT, |visit| Box::pin(guardian::appointment::confirm(visit))),
    get(paths::WARD_MOVE, ACT, |visit| Box::pin(guardian::move_to::page(visit))),
    post(paths::WARD_MOVE, ACT, |visit| Box::pin(guardian::move_to::send(visit))),
    get(paths::WARD_CANCEL, ACT, |visit| Box::pin(guardian::cancel::page(visit))),
    post(paths::WARD_CANCEL, ACT, |visit| Box::pin(guardian::cancel::send(visit))),
    get(paths::WARD_DETAILS, WARD_DETAILS, |visit| Box::pin(guardian::details::page(visit))),
    post(paths::WARD_DETAILS, WARD_REPORT, |visit| Box::pin(guardian::details::send(visit))),
    get(paths::WARD_OBJECT, OBJECT, |visit| Box::pin(guardian::object::page(visit))),
    post(paths::WARD_OBJECT, OBJECT, |visit| Box::pin(guardian::object::send(visit))),
    get(paths::MANDATES, MANDATES, |visit| Box::pin(guardian::mandates::page(visit))),
    get(paths::MANDATES_WARD, MANDATES, |visit| Box::pin(guardian::mandate::page(visit))),
    post(paths::MANDATES_WARD, MANDATES, |visit| Box::pin(guardian::mandate::send(visit))),
    get(paths::MEMBER_WARDS, MANDATES, |visit| Box::pin(guardian::hand_over::page(visit))),
    post(paths::MEMBER_WARDS, MANDATES, |visit| Box::pin(guardian::hand_over::send(visit))),
    get(paths::DISAGREEMENTS, SETTLE, |visit| Box::pin(guardian::disagreements::page(visit))),
    post(paths::DISAGREEMENTS, SETTLE, |visit| Box::pin(guardian::disagreements::send(visit))),
    // Planner.
    get(paths::RESOURCES, PLAN, |visit| Box::pin(planner::resources::page(visit))),
    post(paths::RESOURCES, PLAN, |visit| Box::pin(planner::resources::send(visit))),
    get(paths::RESOURCE, PLAN, |visit| Box::pin(planner::resource::page(visit))),
    post(paths::RESOURCE, PLAN, |visit| Box::pin(planner::resource::send(visit))),
    get(paths::TIMES, Access::Staff(Action::ListTimes), |visit| Box::pin(planner::times::page(visit))),
    post(paths::TIMES, Access::Staff(Action::OpenTimes), |visit| Box::pin(planner::times::send(visit))),
    // The day at a place.
    get(paths::DAY, Access::Staff(Action::ViewDaySheet), |visit| Box::pin(desk::day::page(visit))),
    post(paths::DAY, Access::Staff(Action::MarkPresence), |visit| Box::pin(desk::day::send(visit))),
    // Desk.
    get(paths::DESK, AT_DESK, |visit| Box::pin(desk::find::page(visit))),
    post(paths::DESK, AT_DESK, |visit| Box::pin(desk::find::send(visit))),
    get(paths::DESK_CHECK, Access::Staff(Action::CheckIdentity), |_| done(desk::letters::page())),
    post(paths::DESK_CHECK, Access::Staff(Action::CheckIdentity), |visit| {
        Box::pin(desk::recovery::check(visit))
    }),
    get(paths::DESK_ANEW, Access::Staff(Action::StartRecovery), |_| done(desk::letters::page())),
    post(paths::DESK_ANEW, Access::Staff(Action::StartRecovery), |visit| {
        Box::pin(desk::recovery::send(visit))
    }),
    get(paths::DESK_LETTER, LETTERS, |_| done(desk::letters::page())),
    post(paths::DESK_LETTER, LETTERS, |visit| Box::pin(desk::letters::send_one(visit))),
    get(paths::DESK_BATCH, LETTERS, |_| done(desk::letters::page())),
    post(paths::DESK_BATCH, LETTERS, |visit| Box::pin(desk::letters::send_batch(visit))),
    get(paths::STAFF_BESIDE, SIT, |visit| Box::pin(desk::beside::page(visit))),
    post(paths::STAFF_BESIDE, SIT, |visit| Box::pin(desk::beside::send(visit))),
    post(paths::STAFF_BESIDE_LEAVE, SIT, |visit| Box::pin(desk::beside::leave(visit))),
    // Administrator.
    get(paths::PEOPLE, MANAGE, |visit| Box::pin(staff::people::page(visit))),
    post(paths::PEOPLE, MANAGE, |visit| Box::pin(staff::people::send(visit))),
    get(paths::PEOPLE_MEMBER, MANAGE, |visit| Box::pin(staff::member::page(visit))),
    post(paths::PEOPLE_MEMBER, MANAGE, |visit| Box::pin(staff::member::send(visit))),
    get(paths::REQUESTS, MANAGE, |visit| Box::pin(staff::grants::page(visit))),
    get(paths::REQUEST, MANAGE, |visit| Box::pin(staff::grants::one::page(visit))),
    post(paths::REQUEST, MANAGE, |visit| Box::pin(staff::grants::one::send(visit))),
    get(paths::PLACES, MANAGE, |visit| Box::pin(staff::places::page(visit))),
    post(paths::PLACES, MANAGE, |visit| Box::pin(staff::places::send(visit))),
    get(paths::FAULTS, LOOK_UP, |visit| done(staff::faults::page(&visit))),
    post(paths::FAULTS, LOOK_UP, |visit| Box::pin(staff::faults::send(visit))),
    // Auditor.
    get(paths::DOUBTS, Access::Staff(Action::ListDoubts), |visit| Box::pin(auditor::doubts::page(visit))),
    get(paths::DOUBT, ANSWER_DOUBT, |visit| Box::pin(auditor::doubt::page(visit))),
    post(paths::DOUBT, ANSWER_DOUBT, |visit| Box::pin(auditor::doubt::send(visit))),
    get(paths::AUDIT, AUDIT, |visit| done(auditor::search::page(&visit))),
    post(paths::AUDIT, AUDIT, |visit| Box::pin(auditor::search::send(visit))),
    // A case in an emergency, and who judges it.
    get(paths::EMERGENCY, EMERGENCY, |visit| done(emergency::open::page(&visit))),
    post(paths::EMERGENCY, EMERGENCY, |visit| Box::pin(emergency::open::send(visit))),
    post(paths::EMERGENCY_BACK, EMERGENCY, |visit| Box::pin(emergency::open::back(visit))),
    get(paths::EMERGENCIES, JUDGE, |visit| Box::pin(emergency::reviews::page(visit))),
    get(paths::EMERGENCY_REVIEW, JUDGE, |visit| Box::pin(emergency::review::page(visit))),
    post(paths::EMERGENCY_REVIEW, JUDGE, |visit| Box::pin(emergency::review::send(visit))),
    // The authority's own system.
    machine(Method::GET, paths::FEED_DESCRIPTION, Access::Public, |_| Box::pin(ready(feed::description()))),
    machine(Method::POST, paths::FEED_EVENTS, Access::Sender, |call| Box::pin(feed::events(call))),
    // A demo world only.
    get(paths::OUTBOX, Access::Demo, |visit| Box::pin(outbox::page(visit))),
    get(paths::SAMPLES, Access::Demo, |visit| done(samples::page(&visit))),
];
