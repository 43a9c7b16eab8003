//! Headers that every answer carries, and the refusal of requests that another site caused.

use axum::{
    body::Body,
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

/// The header map (security.md, "Headers"). A page sets its own `Content-Security-Policy`, with its nonce, before.
static HEADERS: [(HeaderName, &str); 10] = [
    (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
    (HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    ),
    (header::CACHE_CONTROL, "no-store"),
];

/// Adds what the answer does not set itself.
pub(super) async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in &HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Refuses unsafe requests that this site's own pages did not send.
///
/// Fetch Metadata decides; a browser without it must send a matching `Origin`; a request with neither is refused.
/// A machine has no cookie that another site could misuse, and proves itself by its secret: it needs neither.
/// Source: OWASP Cross-Site Request Forgery Prevention, "Fetch Metadata headers" with mandatory `Origin` fallback.
pub(super) async fn same_site_only(request: Request, next: Next) -> Response {
    let path = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let machine = path.is_some_and(app::answers_machines);
    if request.method().is_safe() || machine || is_ours(request.headers()) {
        next.run(request).await
    } else {
        let mut response = Response::new(Body::from("This request did not come from this site.\n"));
        *response.status_mut() = StatusCode::FORBIDDEN;
        response
    }
}

fn is_ours(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match text(HeaderName::from_static("sec-fetch-site")) {
        Some(site) => site == "same-origin",
        None => match (text(header::ORIGIN), text(header::HOST)) {
            (Some(origin), Some(host)) => {
                origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://")) == Some(host)
            }
            _ => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        is_ours(&headers)
    }

    #[test]
    fn only_this_sites_own_pages_may_write() {
        for (headers, answer) in [
            (&[("sec-fetch-site", "same-origin")][..], true),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("sec-fetch-site", "cross-site"), ("origin", "https://here"), ("host", "here")], false),
            (&[("sec-fetch-site", "none")], false),
            (&[("origin", "https://here"), ("host", "here")], true),
            (&[("origin", "https://there"), ("host", "here")], false),
            (&[("origin", "null"), ("host", "here")], false),
            (&[("host", "here")], false),
            (&[], false),
        ] {
            assert_eq!(ours(headers), answer, "{headers:?}");
        }
    }
}
