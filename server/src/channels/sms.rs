//! SMS through the gateway of a provider: one `POST` of JSON over HTTPS.
//!
//! ```text
//! POST <sms_gateway>
//! Authorization: Bearer <token>
//! Idempotency-Key: <id of the notice>
//! {"to": "+31612345678", "text": "...", "reference": "<id of the notice>"}
//! ```
//! Any answer of 200 to 299 says that the gateway took it; a redirect is not followed, so that no other host ever gets
//! the token or a number.

use crate::command::Stop;
use async_trait::async_trait;
use axum::body::Body;
use http::{HeaderValue, Request, StatusCode, Uri, header};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use serde_json::json;
use service::notices::{Channel, Knock, NotSent};

pub(super) struct Sms {
    client: Client<HttpsConnector<HttpConnector>, Body>,
    gateway: Uri,
    token: HeaderValue,
}

impl Sms {
    /// `gateway` was judged by the settings: without TLS it is on this very machine.
    pub(super) fn open(gateway: Uri, token: &str) -> Result<Self, Stop> {
        let mut token = HeaderValue::try_from(format!("Bearer {token}"))
            .map_err(|_| Stop::because("the token for sms_gateway has signs that no token has"))?;
        token.set_sensitive(true);
        let https = HttpsConnectorBuilder::new().with_native_roots()?.https_or_http().enable_http1().build();
        Ok(Self { client: Client::builder(TokioExecutor::new()).build(https), gateway, token })
    }
}

#[async_trait]
impl Channel for Sms {
    async fn send(&self, knock: &Knock) -> Result<(), NotSent> {
        let key = knock.key.to_string();
        let body = json!({ "to": knock.address, "text": knock.words, "reference": key });
        let request = Request::post(self.gateway.clone())
            .header(header::AUTHORIZATION, self.token.clone())
            .header(header::CONTENT_TYPE, "application/json")
            .header("idempotency-key", key)
            .body(Body::from(body.to_string()))
            .map_err(|_| NotSent::REFUSED)?;
        let answer = self.client.request(request).await.map_err(|_| NotSent::UNREACHABLE)?;
        match answer.status() {
            status if status.is_success() => Ok(()),
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => Err(NotSent::LOGIN),
            StatusCode::TOO_MANY_REQUESTS => Err(NotSent::BUSY),
            status if status.is_server_error() => Err(NotSent::BUSY),
            _ => Err(NotSent::REFUSED),
        }
    }
}
