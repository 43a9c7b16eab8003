//! What a route is. The table itself is in `routes.rs`; nothing else may add one.

use crate::{answer::Answer, visit::Visit};
use axum::{body::Body, response::Response};
use domain::access::Action;
use http::{HeaderMap, Method};
use service::{Ctx, Fault};
use std::pin::Pin;

/// One row of the route table: path, method, access and what answers.
#[derive(Clone)]
pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub access: Access,
    pub sends: Sends,
    pub answers: Answers,
}

/// What answers at a route.
#[derive(Clone, Copy)]
pub enum Answers {
    /// A page for people, with the cookies, language and stay of who asks.
    Page(PageFn),
    /// JSON for machines, which have none of these: no cookie is read, so no other site can send one along.
    Machine(MachineFn),
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

/// Answers a machine. Every answer is a response, also one that says what is wrong.
pub type MachineFn = fn(Call) -> Pin<Box<dyn Future<Output = Response> + Send>>;

/// A request of a machine. Nothing of its body has been read.
pub struct Call {
    pub ctx: Ctx,
    pub headers: HeaderMap,
    pub body: Body,
}

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
    /// A system of the authority, by the secret in its request.
    Sender,
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
            Self::Sender => "sender".into(),
        }
    }
}
