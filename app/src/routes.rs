//! The one route table: path, method, page and access of everything that answers.
//!
//! A test holds the golden access table against it; a route without a row there fails (CONTRIBUTING, "To add a page").

use crate::{
    answer::Answer,
    paths,
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
pub const ROUTES: &[Route] = &[];
