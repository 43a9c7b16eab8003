//! From an answer to a response: HTML with its headers, a redirect, a file.

use crate::{
    account,
    answer::{Answer, File, Page, Pieces},
    emergency, layout, paths,
    visit::{Around, Cookie},
};
use axum::{
    BoxError,
    body::{Body, Bytes},
    extract::Request,
    response::{Html, IntoResponse, Response},
};
use futures_util::stream::try_unfold;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use leptos::{nonce::use_nonce, prelude::AnyView};
use locales::Tr;
use service::{Fault, documents::Outgoing, faults};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// The response for what a page answered.
pub(crate) async fn answer(around: Around, answer: Answer) -> Response {
    match answer {
        Answer::Page(page) => html(around, page).await,
        Answer::Redirect { to, cookies } => see_other(&to, &cookies),
        Answer::File(file) => download(file),
        Answer::Sealed(file) => sealed(*file),
        Answer::Pieces(file) => in_pieces(file),
        Answer::Leave { to, cookies } => {
            let mut response = see_other(&to, &cookies);
            // Cookies are taken one by one: wiping all would also forget the language for the next person.
            let wipe = HeaderValue::from_static("\"cache\", \"storage\"");
            response.headers_mut().insert(HeaderName::from_static("clear-site-data"), wipe);
            response
        }
    }
}

/// The response for a fault: 404 for what is absent, else a code that staff can look up.
pub(crate) async fn fault(around: Around, fault: Fault) -> Response {
    let page = match &fault {
        Fault::Absent => account::error::absent(&around),
        Fault::Busy(why) | Fault::Full(why) => {
            tracing::warn!(why, "cannot answer now");
            return bare(&fault);
        }
        Fault::Broken(what) => {
            let code = faults::record(&around.ctx, what).await;
            account::error::broken(&around, &code)
        }
    };
    html(around, page).await
}

/// The response when not even the visitor can be known: the page that needs nothing else.
pub(crate) fn bare(fault: &Fault) -> Response {
    tracing::warn!(%fault, "cannot answer");
    let mut response = (StatusCode::SERVICE_UNAVAILABLE, busy_page()).into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    response
}

/// A page in all languages that needs no database, no style sheet and no script.
pub fn busy_page() -> Html<&'static str> {
    static PAGE: LazyLock<String> = LazyLock::new(layout::busy_document);
    Html(&PAGE)
}

fn see_other(to: &str, cookies: &[Cookie]) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    response.headers_mut().insert(header::LOCATION, to);
    set_cookies(response.headers_mut(), cookies);
    response
}

fn download(file: File) -> Response {
    let mut response = Response::new(Body::from(file.bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.content_type));
    if let Ok(disposition) = HeaderValue::from_str(&format!("attachment; filename=\"{}\"", file.name)) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    response
}

/// It holds what people wrote, so whoever opens it in the browser opens it as nothing that could act.
fn in_pieces(file: Pieces) -> Response {
    let headers = [
        (header::CONTENT_TYPE, file.content_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", file.name)),
        (header::CONTENT_SECURITY_POLICY, NO_PAGE.to_owned()),
    ];
    (headers, Body::from_stream(file.stream)).into_response()
}

/// The policy of files that are no pages of ours.
const NO_PAGE: &str = "default-src 'none'; frame-ancestors 'none'; sandbox";

/// Whatever somebody sent is never part of our pages: it is saved, or drawn by an `img`, and can do nothing by itself.
fn sealed(file: Outgoing) -> Response {
    let length = file.bytes;
    let headers = [
        (header::CONTENT_TYPE, file.format.content_type().to_owned()),
        (header::CONTENT_LENGTH, length.to_string()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", file.format.file_name())),
        (header::CONTENT_SECURITY_POLICY, NO_PAGE.to_owned()),
    ];
    // A file that turns out not to be whole ends the connection: half a page is never taken for all of it.
    let pieces = try_unfold(file.reading, |mut reading| async move {
        let piece = reading.piece().await?;
        Ok::<_, BoxError>(piece.map(|piece| (Bytes::copy_from_slice(&piece), reading)))
    });
    (headers, Body::from_stream(pieces)).into_response()
}

/// Adds the cookies to the headers of an answer.
pub(crate) fn set_cookies(headers: &mut HeaderMap, cookies: &[Cookie]) {
    for cookie in cookies {
        if let Ok(value) = HeaderValue::from_str(&cookie.header()) {
            headers.append(header::SET_COOKIE, value);
        }
    }
}

/// A view that is built by the first who asks.
type Once = Arc<Mutex<Option<Box<dyn FnOnce() -> AnyView + Send>>>>;

/// Renders through `leptos_axum`, which gives the islands their context and the scripts their nonce.
async fn html(mut around: Around, page: Page) -> Response {
    let Page { title, status, frame, cookies, islands, lang, view } = page;
    let leave = emergency::band::leave_in_time(&around);
    if let Some(lang) = lang {
        around.tr = Tr::new(lang.code(), around.tr.voice());
        around.lang = lang;
    }
    let nonce: Arc<Mutex<String>> = Arc::default();
    let keep_nonce = {
        let nonce = Arc::clone(&nonce);
        move || {
            let made = use_nonce().map(|nonce| nonce.to_string()).unwrap_or_default();
            *nonce.lock().unwrap_or_else(PoisonError::into_inner) = made;
        }
    };
    // Leptos asks for a function that could be called again; the page is taken out by the only call.
    let once: Once =
        Arc::new(Mutex::new(Some(Box::new(move || layout::document(&around, &title, frame, islands, view)))));
    let draw = move || once.lock().unwrap_or_else(PoisonError::into_inner).take().map(|draw| draw());
    let mut response =
        leptos_axum::render_app_async_with_context(keep_nonce, draw)(Request::new(Body::empty())).await;
    *response.status_mut() = status;
    let nonce = nonce.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if let Ok(policy) = HeaderValue::from_str(&content_security_policy(&nonce)) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if let Some(leave) = leave {
        response.headers_mut().insert(header::REFRESH, leave);
    }
    set_cookies(response.headers_mut(), &cookies);
    response
}

/// Only our own files, and scripts that carry this answer's nonce; wasm needs its own word (security.md 0.6).
///
/// A browser also holds the redirect after a form to `form-action`, so the page of the quick exit stands there.
fn content_security_policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self' {away}; base-uri 'none'; \
         frame-ancestors 'none'; manifest-src 'none'",
        away = paths::AWAY
    )
}
