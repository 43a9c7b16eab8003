//! Under overload the server says so at once, instead of making everybody wait.

use super::Limits;
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header};
use std::{sync::Arc, time::Duration};
use tokio::sync::Semaphore;

/// The places for requests that are being handled.
#[derive(Clone)]
pub(super) struct Gate {
    places: Arc<Semaphore>,
    /// Places for forms with files, apart: slow phones that send photos must not keep others from reading.
    file_places: Arc<Semaphore>,
    request_time: Duration,
}

/// How long a form with files may take: 20 MB at the speed of a bad connection. Silence is ended much earlier.
const FILE_TIME: Duration = Duration::from_mins(15);

impl Gate {
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            places: Arc::new(Semaphore::new(limits.requests_at_once)),
            file_places: Arc::new(Semaphore::new(limits.requests_at_once.div_ceil(4))),
            request_time: limits.request_time,
        }
    }
}

/// Lets a request in when there is a place, and gives it up when it takes too long.
///
/// What it was writing goes on: writes run in a task of their own (`store::Store::write`).
pub(super) async fn limited(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let files = path.is_some_and(|path| app::takes_files(request.method(), path));
    let busy = if path.is_some_and(app::answers_machines) { app::busy_machine } else { busy_people };
    let (places, time) =
        if files { (&gate.file_places, FILE_TIME) } else { (&gate.places, gate.request_time) };
    let Ok(_place) = places.try_acquire() else { return busy() };
    tokio::time::timeout(time, next.run(request)).await.unwrap_or_else(|_| {
        tracing::warn!("a request took too long");
        busy()
    })
}

/// 503, with the page that needs nothing else to be read.
fn busy_people() -> Response {
    let mut response = (StatusCode::SERVICE_UNAVAILABLE, app::busy_page()).into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    response
}
