//! The one route table: path, method, page and access of everything that answers.
//!
//! A test holds the golden access table against it; a route without a row there fails (CONTRIBUTING, "To add a page").

use crate::{
    account, applicant,
    answer::Answer,
    paths,
    route::{Access, PageFn, Route},
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
    get(paths::DETAILS, Access::Person(Action::ViewDetails), |visit| Box::pin(applicant::details::page(visit))),
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
];
