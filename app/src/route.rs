//! What a route is. The table itself is in `routes.rs`; nothing else may add one.

use crate::{answer::Answer, visit::Visit};
use domain::access::Action;
use http::Method;
use service::Fault;
use std::pin::Pin;

/// One row of the route table: path, method, page and access.
#[derive(Clone)]
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub access: Access,
    pub sends: Sends,
    pub page: PageFn,
}

/// What a form to a route may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sends {
    /// A few words.
    Words,
    /// Files too, which take long on a bad connection.
    Files,
}

/// Loads what a page needs and answers. A `POST` does its deed here.
pub type PageFn = fn(Visit) -> Pin<Box<dyn Future<Output = Result<Answer, Fault>> + Send>>;

/// Who may come to a route at all. Which case they may touch there is for `domain::access` to say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    /// Anybody.
    Public,
    /// Anybody, but the route exists only in a demo world.
    Demo,
    /// A signed-in person whose role may do this with the own case.
    Person(Action),
    /// Signed-in staff whose role may do this with something.
    Staff(Action),
    /// Any signed-in staff.
    AnyStaff,
}

impl Access {
    /// The code in the golden access table.
    pub fn code(self) -> String {
        match self {
            Self::Public => "public".into(),
            Self::Demo => "demo".into(),
            Self::Person(action) => format!("person:{}", action.code()),
            Self::Staff(action) => format!("staff:{}", action.code()),
            Self::AnyStaff => "staff".into(),
        }
    }
}
