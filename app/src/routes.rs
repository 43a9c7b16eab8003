//! The one route table: path, method, page and access of everything that answers.
//!
//! A test holds the golden access table against it; a route without a row there fails (CONTRIBUTING, "To add a page").

use crate::{
    account, paths,
    route::{Access, PageFn, Route},
};
use domain::access::Action;
use http::Method;

const fn get(path: &'static str, access: Access, page: PageFn) -> Route {
    Route { method: Method::GET, path, access, page }
}

const fn post(path: &'static str, access: Access, page: PageFn) -> Route {
    Route { method: Method::POST, path, access, page }
}

/// Every route.
pub const ROUTES: &[Route] = &[
    // Anybody: before sign-in, and on the way out.
    get(paths::START, Access::Public, |visit| Box::pin(async move { Ok(account::start::page(&visit)) })),
    get(paths::LANGUAGE, Access::Public, |visit| {
        Box::pin(async move { Ok(account::language::page(&visit)) })
    }),
    post(paths::LANGUAGE, Access::Public, |visit| {
        Box::pin(async move { Ok(account::language::send(&visit)) })
    }),
    get(paths::LETTER, Access::Public, |visit| Box::pin(async move { account::letter::page(&visit).await })),
    post(paths::LETTER, Access::Public, |visit| Box::pin(async move { account::letter::send(&visit).await })),
    get(paths::ACTIVATE, Access::Public, |visit| {
        Box::pin(async move { Ok(account::activate::page(&visit)) })
    }),
    post(paths::ACTIVATE, Access::Public, |visit| {
        Box::pin(async move { account::activate::send(&visit).await })
    }),
    get(paths::ACTIVATE_DEVICE, Access::Public, |visit| {
        Box::pin(async move { account::device::page(&visit).await })
    }),
    get(paths::ACTIVATE_SECRET, Access::Public, |visit| {
        Box::pin(async move { account::secret::page(&visit).await })
    }),
    post(paths::ACTIVATE_SECRET, Access::Public, |visit| {
        Box::pin(async move { account::secret::send(&visit).await })
    }),
    get(paths::SIGN_IN, Access::Public, |visit| {
        Box::pin(async move { account::sign_in::page(&visit).await })
    }),
    post(paths::SIGN_IN, Access::Public, |visit| {
        Box::pin(async move { account::sign_in::send(&visit).await })
    }),
    get(paths::SIGN_OUT, Access::Public, |visit| {
        Box::pin(async move { Ok(account::sign_out::page(&visit).await) })
    }),
    post(paths::SIGN_OUT, Access::Public, |visit| {
        Box::pin(async move { account::sign_out::send(&visit).await })
    }),
    get(paths::LEAVE, Access::Public, |_| Box::pin(async move { Ok(account::leave::page()) })),
    post(paths::LEAVE, Access::Public, |visit| {
        Box::pin(async move { Ok(account::leave::send(&visit).await) })
    }),
    post(paths::STAY, Access::Public, |visit| Box::pin(async move { account::stay::send(&visit).await })),
    // The person: the own account.
    get(paths::DEVICES, Access::Person(Action::ManageAccount), |visit| {
        Box::pin(async move { account::devices::page(&visit).await })
    }),
    post(paths::DEVICES_END, Access::Person(Action::ManageAccount), |visit| {
        Box::pin(async move { account::devices::end(&visit).await })
    }),
    get(paths::SECRET_CHANGE, Access::Person(Action::ManageAccount), |visit| {
        Box::pin(async move { account::secret_change::page(&visit).await })
    }),
    post(paths::SECRET_CHANGE, Access::Person(Action::ManageAccount), |visit| {
        Box::pin(async move { account::secret_change::send(&visit).await })
    }),
];
