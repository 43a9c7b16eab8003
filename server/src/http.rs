//! The web server around the pages: health, assets, limits, headers, log.

mod assets;
mod health;
mod limits;
mod log;
mod security;

use app::App;
use axum::{Router, middleware};
use std::{sync::Arc, time::Duration};

/// How much is handled at once, and for how long.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub requests_at_once: usize,
    pub request_time: Duration,
}

/// Everything that answers, from the outside in: log, headers, health; then limits, same-site check, pages.
pub fn router(app: &Arc<App>, limits: Limits) -> Router {
    let gate = limits::Gate::new(limits);
    let pages = app::router(Arc::clone(app))
        .layer(middleware::from_fn(security::same_site_only))
        .layer(middleware::from_fn_with_state(gate, limits::limited));
    Router::new()
        .merge(health::router(Arc::clone(app)))
        .merge(assets::router(&app.site))
        .merge(pages)
        .layer(tower_http::compression::CompressionLayer::new())
        .layer(middleware::from_fn(security::headers))
        .layer(middleware::from_fn(log::logged))
}
