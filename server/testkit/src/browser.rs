//! Somebody with a browser: it keeps cookies and sends the headers that browsers send.

use crate::Answer;
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
};
use http::{Method, Request, header};
use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, PoisonError},
};
use tower::ServiceExt;

/// The host that requests name.
const HOST: &str = "wegwijs.test";

/// A browser. A clone is another tab of it: the cookies are shared.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: Arc<Mutex<BTreeMap<String, String>>>,
    address: IpAddr,
    languages: &'static str,
}

impl Browser {
    pub(crate) fn new(router: Router) -> Self {
        let address = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
        Self { router, cookies: Arc::default(), address, languages: "nl" }
    }

    /// The same browser as seen from another network address.
    #[must_use]
    pub fn from_address(mut self, address: Ipv4Addr) -> Self {
        self.address = IpAddr::V4(address);
        self
    }

    /// The same browser with other languages in its settings.
    #[must_use]
    pub fn reading(mut self, languages: &'static str) -> Self {
        self.languages = languages;
        self
    }

    /// Gives the browser a cookie.
    pub fn keep(&self, name: &str, value: &str) {
        self.jar().insert(name.to_owned(), value.to_owned());
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.jar().get(name).cloned()
    }

    fn jar(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, String>> {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens a page.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path), Body::empty()).await
    }

    /// Sends a form from a page of this site.
    ///
    /// # Panics
    /// Never: pairs of texts can be written as a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let form = serde_urlencoded::to_string(fields).expect("pairs of texts make a form");
        let request = self
            .request(Method::POST, path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ORIGIN, format!("https://{HOST}"))
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(form)).await
    }

    /// Sends a form with files, each as the name of its field, its own name and its bytes.
    pub async fn post_files(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Answer {
        const BOUNDARY: &str = "----a-boundary-that-no-file-has";
        let mut form = Vec::new();
        for (name, value) in fields {
            let head =
                format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            form.extend_from_slice(head.as_bytes());
        }
        for (field, name, bytes) in files {
            let head = format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            form.extend_from_slice(head.as_bytes());
            form.extend_from_slice(bytes);
            form.extend_from_slice(b"\r\n");
        }
        form.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        let request = self
            .request(Method::POST, path)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
            .header(header::ORIGIN, format!("https://{HOST}"))
            .header("sec-fetch-site", "same-origin");
        self.send(request, Body::from(form)).await
    }

    /// Any request with the cookies of this browser, to add headers to.
    pub fn request(&self, method: Method, path: &str) -> http::request::Builder {
        let cookies: Vec<String> = self.jar().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, HOST)
            .header(header::ACCEPT_LANGUAGE, self.languages)
            .extension(ConnectInfo(SocketAddr::new(self.address, 40_000)));
        if cookies.is_empty() { request } else { request.header(header::COOKIE, cookies.join("; ")) }
    }

    /// Sends a request and keeps the cookies of the answer.
    ///
    /// # Panics
    /// When the request is not one, or the answer does not end.
    pub async fn send(&self, request: http::request::Builder, body: Body) -> Answer {
        let request = request.body(body).expect("a test makes whole requests");
        let Ok(response) = self.router.clone().oneshot(request).await;
        let (head, body) = response.into_parts();
        for cookie in head.headers.get_all(header::SET_COOKIE) {
            self.take(cookie.to_str().unwrap_or_default());
        }
        let body = to_bytes(body, usize::MAX).await.expect("the answer ends");
        Answer { status: head.status, headers: head.headers, body: body.to_vec() }
    }

    fn take(&self, cookie: &str) {
        let (pair, rest) = cookie.split_once(';').unwrap_or((cookie, ""));
        let Some((name, value)) = pair.split_once('=') else { return };
        if rest.split(';').any(|part| part.trim() == "Max-Age=0") {
            self.jar().remove(name);
        } else {
            self.keep(name, value);
        }
    }
}
