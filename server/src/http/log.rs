//! One line for each request: number, method, route, status, time. No path values, no address, nothing personal.

use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use http::{HeaderName, HeaderValue};
use std::time::Instant;
use tracing::Instrument;
use uuid::Uuid;

/// The header that carries the number of a request to the pages and back to the browser.
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Gives the request a number and writes its line.
#[expect(clippy::disallowed_methods, reason = "the log measures how long a request took; no rule reads this")]
pub(super) async fn logged(mut request: Request, next: Next) -> Response {
    let id = Uuid::now_v7().simple().to_string();
    let value = HeaderValue::from_str(&id).unwrap_or(HeaderValue::from_static("none"));
    request.headers_mut().insert(REQUEST_ID, value.clone());
    let method = request.method().clone();
    let started = Instant::now();
    let span = tracing::info_span!("request", id);
    async {
        // The route's pattern, never the path: a path may hold the secret of a letter.
        let route = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
        let mut response = next.run(request).await;
        let route =
            response.extensions_mut().remove::<MatchedPath>().map(|p| p.as_str().to_owned()).or(route);
        tracing::info!(
            %method,
            route = route.as_deref().unwrap_or("-"),
            status = response.status().as_u16(),
            micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX),
        );
        response.headers_mut().insert(REQUEST_ID, value);
        response
    }
    .instrument(span)
    .await
}
