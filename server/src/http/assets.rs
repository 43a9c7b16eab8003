//! Files that `make` prepared: style, islands, icons; compressed beforehand, named by their content.

use app::Site;
use axum::Router;
use http::{HeaderValue, header};
use tower::ServiceBuilder;
use tower_http::{services::ServeDir, set_header::SetResponseHeaderLayer};

/// `/assets/...`; a name holds the hash of the content, so a browser may keep it for a year.
pub(super) fn router(site: &Site) -> Router {
    let files = ServeDir::new(&site.folder).precompressed_br().precompressed_gzip();
    let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
    let service = ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::overriding(
            header::CACHE_CONTROL,
            move |response: &http::Response<_>| response.status().is_success().then(|| forever.clone()),
        ))
        .service(files);
    Router::new().nest_service("/assets", service)
}
