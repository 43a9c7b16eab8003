//! What the product is: its pages and the one route table.
//!
//! A page loads what it needs through `service`, then becomes HTML. Pages read; a `POST` does one deed and answers with
//! a redirect, or with the same page when the deed was refused.

mod account;
mod answer;
mod applicant;
mod appointments;
mod auditor;
mod calls;
mod caseworker;
mod clients;
mod clock;
pub mod component;
mod desk;
mod dispatch;
mod emergency;
mod feed;
mod guardian;
pub mod layout;
pub mod memory;
mod messages;
mod outbox;
mod passkeys;
pub mod paths;
mod planner;
mod render;
pub mod route;
pub mod routes;
pub mod samples;
mod site;
mod staff;
mod upload;
mod visit;
mod ways;

pub use account::notices::words as notice_words;
pub use clock::{Clock, SystemClock};
pub use dispatch::{answers_machines, router, takes_files};
pub use emergency::words as alert_words;
pub use feed::busy as busy_machine;
pub use render::busy_page;
pub use site::Site;

use domain::call::Line;
use service::Engine;
use std::sync::Arc;

/// What every page is given, made once when the server starts.
pub struct App {
    pub engine: Engine,
    pub clock: Arc<dyn Clock>,
    pub site: Site,
    /// Whether this is a demo world.
    pub demo: bool,
    /// Whom somebody with a decision and nobody at their side calls first, if the operator set a number.
    pub legal_help: Option<Line>,
    /// Scheme and host for links in letters.
    pub public_url: String,
    /// Whether the last entry of `X-Forwarded-For` tells where a request comes from.
    pub behind_proxy: bool,
}
