//! The exact headers of every kind of answer: the table in `golden/headers.txt` (security.md, "Headers").

use app::paths;
use axum::body::Body;
use domain::access::Role;
use http::{HeaderMap, Method};
use std::fmt::Write;
use testkit::{Answer, World};

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_answer_has_its_headers() {
    let world = World::sqlite().await;
    let (visitor, phone, anna) =
        (world.visitor(), world.named("amira").await, world.in_role(Role::Caseworker).await);
    let foreign = |method| visitor.request(method, paths::ACTIVATE).header("sec-fetch-site", "cross-site");
    let deletion = visitor.request(Method::DELETE, paths::START).header("sec-fetch-site", "same-origin");
    let machine = visitor.request(Method::POST, paths::FEED_EVENTS);
    let mut kinds: Vec<(&str, Answer)> = vec![
        ("health", visitor.get("/health/ready").await),
        ("page before sign-in", visitor.get(paths::START).await),
        ("page of the person", phone.get(paths::HOME).await),
        ("page of staff", anna.get(paths::WORKLIST).await),
        ("file", phone.get(paths::HEARING_CALENDAR).await),
        ("prepared file", visitor.get("/assets/manifest.json").await),
        ("redirect to sign in", visitor.get(paths::HOME).await),
        ("refusal", visitor.post(paths::ACTIVATE, &[]).await),
        ("form of another site", visitor.send(foreign(Method::POST), Body::empty()).await),
        ("absent", visitor.get("/nowhere").await),
        ("absent prepared file", visitor.get("/assets/nothing.css").await),
        ("method that the route has not", visitor.send(deletion, Body::empty()).await),
        ("machine without a secret", visitor.send(machine, Body::empty()).await),
        ("quick exit", phone.post(paths::LEAVE, &[]).await),
        ("sign-out", world.in_role(Role::Applicant).await.post(paths::SIGN_OUT, &[]).await),
    ];
    world.harm("ALTER TABLE contact RENAME TO away").await;
    let phone = world.in_role(Role::Applicant).await;
    kinds.push(("fault", phone.get(paths::HOME).await));
    world.app.engine.store.close().await;
    kinds.push(("database away", phone.get(paths::HOME).await));
    kinds.push(("health without database", visitor.get("/health/ready").await));

    let mut table = String::from("# Made by `UPDATE=1 cargo test -p server --test requests headers`.\n");
    for (kind, answer) in &kinds {
        writeln!(table, "\n{kind}: {}", answer.status.as_u16()).unwrap();
        for line in lines(&answer.headers) {
            writeln!(table, "  {line}").unwrap();
        }
    }
    crate::golden::hold("headers.txt", &table);
}

/// The headers in order, without what is another at every answer.
fn lines(headers: &HeaderMap) -> Vec<String> {
    let mut lines: Vec<String> = headers
        .iter()
        .map(|(name, value)| {
            let value = value.to_str().unwrap_or("?");
            let value = match name.as_str() {
                "x-request-id" | "last-modified" => "…".to_owned(),
                "set-cookie" => without(value, "=", ";"),
                _ => without(value, "'nonce-", "'"),
            };
            format!("{name}: {value}")
        })
        .collect();
    lines.sort();
    lines
}

/// `text` with a mark in the place of what stands between the first `start` and the next `end`.
fn without(text: &str, start: &str, end: &str) -> String {
    let Some((before, after)) = text.split_once(start) else { return text.to_owned() };
    let (secret, rest) = after.split_once(end).unwrap_or((after, ""));
    let mark = if secret.is_empty() { "" } else { "…" };
    format!("{before}{start}{mark}{end}{rest}")
}
