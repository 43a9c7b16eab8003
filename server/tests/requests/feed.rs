//! The authority's own system tells what happened: what is recorded, what is refused and why, and who may tell at all.

use crate::says;
use app::paths;
use axum::body::Body;
use domain::{
    access::{Actor, Role},
    feed::{BODY_BYTES, EVENTS, REQUESTS, REQUESTS_WINDOW},
};
use http::{Method, StatusCode, header};
use jiff::SignedDuration;
use locales::{Tr, Voice, msg};
use serde_json::{Value, json};
use service::feed;
use std::net::Ipv4Addr;
use testkit::{Answer, World};

testkit::both!(
    what_is_told_is_seen_by_staff_and_by_the_person,
    good_lines_stay_whatever_stands_beside_them,
    all_or_nothing_is_either,
    a_request_that_comes_again_gets_its_answer_again,
    each_event_is_known_by_what_its_sender_calls_it,
    who_has_no_secret_learns_nothing,
    what_is_no_request_is_told_so,
    nobody_sends_too_often,
);

/// A new sender; its secret.
async fn sender(world: &World, name: &str) -> String {
    feed::add(&world.ctx(Actor::System), name).await.unwrap().expose().to_owned()
}

async fn send(world: &World, secret: &str, key: &str, body: &Value) -> Answer {
    send_as(world, Some(secret), key, "application/json", body.to_string().into_bytes()).await
}

async fn send_as(world: &World, secret: Option<&str>, key: &str, kind: &str, body: Vec<u8>) -> Answer {
    let visitor = world.visitor();
    let mut request = visitor.request(Method::POST, paths::FEED_EVENTS).header(header::CONTENT_TYPE, kind);
    if !key.is_empty() {
        request = request.header("idempotency-key", key);
    }
    if let Some(secret) = secret {
        request = request.header(header::AUTHORIZATION, format!("Bearer {secret}"));
    }
    visitor.send(request, Body::from(body)).await
}

fn number(key: &str) -> String {
    let nth = server::demo::named().position(|name| name == key).unwrap();
    server::demo::v_number(u32::try_from(nth).unwrap()).as_str().to_owned()
}

/// Amira's application is withdrawn, or taken up again, now.
fn event(id: &str, kind: &str) -> Value {
    json!({ "id": id, "v_number": number("amira"), "kind": kind, "occurred": "2026-11-23T09:00:00Z", "ground": "brief 7" })
}

fn request(mode: &str, events: &[Value]) -> Value {
    json!({ "mode": mode, "events": events })
}

fn told(answer: &Answer) -> Value {
    serde_json::from_slice(&answer.body).unwrap_or_else(|_| panic!("{} {:?}", answer.status, answer.body))
}

fn report(answer: &Answer) -> (u64, u64, Vec<(u64, String)>) {
    assert_eq!(answer.status, StatusCode::OK, "{}", told(answer));
    counts(&told(answer))
}

fn counts(report: &Value) -> (u64, u64, Vec<(u64, String)>) {
    let number = |name: &str| report[name].as_u64().unwrap();
    let refused = report["refused"].as_array().unwrap().iter();
    let refused =
        refused.map(|one| (one["line"].as_u64().unwrap(), one["code"].as_str().unwrap().to_owned()));
    (number("recorded"), number("already"), refused.collect())
}

/// That the answer is this problem, by the end of its type.
fn problem(answer: &Answer, status: StatusCode, name: &str) {
    assert_eq!(answer.status, status, "{}", String::from_utf8_lossy(&answer.body));
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json");
    let told = told(answer);
    assert_eq!(told["type"], format!("urn:wegwijs:feed:{name}"));
    assert_eq!(told["status"], status.as_u16());
}

async fn events(world: &World) -> i64 {
    world.count("SELECT COUNT(*) FROM case_event WHERE author_kind = 'sender'").await
}

async fn what_is_told_is_seen_by_staff_and_by_the_person(world: World) {
    let secret = sender(&world, "Indigo").await;
    let (phone, anna) = (world.named("amira").await, world.in_role(Role::Caseworker).await);
    let answer = send(&world, &secret, "1", &request("line-by-line", &[event("a", "withdrawn")])).await;
    assert_eq!(report(&answer), (1, 0, vec![]));
    // The file tells who and on what ground, the list of Anna follows, and so does the page of the person.
    let nl = Tr::new("nl", Voice::B1);
    let file = anna.get(&paths::case(world.case("amira"))).await;
    assert!(
        says(&file, &msg::staff_case::by_sender(&nl)) && file.words().contains("brief 7"),
        "{}",
        file.words()
    );
    let looked = phone.get(paths::LOOKED).await;
    let hers = Tr::new("ar", Voice::A2);
    for text in
        [msg::looked::who_sender(&hers), msg::looked::no_person(&hers), msg::looked::did_record_event(&hers)]
    {
        assert!(says(&looked, &text), "{text}\n{}", looked.words());
    }
    let lines = "SELECT COUNT(*) FROM audit WHERE actor_kind = 'sender' AND action = 'record-event' AND result = 'done'";
    assert_eq!(world.count(lines).await, 1);
    let checked = service::summaries::check(&world.ctx(Actor::System)).await.unwrap();
    assert_eq!(checked.drifted, []);
}

async fn good_lines_stay_whatever_stands_beside_them(world: World) {
    let secret = sender(&world, "Indigo").await;
    let with = |id: &str, changes: Value| {
        let mut event = event(id, "reopened");
        event.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        event
    };
    let lines = [
        event("a", "withdrawn"),
        event("b", "withdrawn"),
        with("c", json!({ "v_number": "0000000000" })),
        with("d", json!({ "occurred": "2026-11-23T10:00:00Z" })),
        with("e", json!({ "occurred": "2001-01-01" })),
        with("f", json!({ "name": "Amira" })),
        with("g", json!({ "kind": "hearing-held" })),
        with("h", json!({ "kind": "step-started", "step": "nowhere" })),
        with("i", json!({ "kind": "retracted", "corrects": "nothing" })),
        with("j", json!({ "ground": "\u{0}" })),
        event("a", "withdrawn"),
        event("a", "reopened"),
        json!("no object"),
        // The clock of the sender is four minutes ahead.
        with("k", json!({ "occurred": "2026-11-23T10:04:00+01:00" })),
        with("l", json!({ "kind": "retracted", "corrects": "a" })),
    ];
    let answer = send(&world, &secret, "1", &request("line-by-line", &lines)).await;
    let (recorded, already, refused) = report(&answer);
    let codes: Vec<(u64, &str)> = refused.iter().map(|(line, code)| (*line, code.as_str())).collect();
    assert_eq!((recorded, already), (3, 1));
    assert_eq!(
        codes,
        [
            (2, "withdrawn"),
            (3, "unknown-case"),
            (4, "future"),
            (5, "before-the-case"),
            (6, "malformed"),
            (7, "kind-unknown"),
            (8, "withdrawn"),
            (9, "nothing-to-correct"),
            (10, "ground-unfit"),
            (12, "id-taken"),
            (13, "malformed"),
        ]
    );
    assert_eq!(events(&world).await, 3);
    // Each refusal has its line in the audit, as one of staff has.
    let lines = "SELECT COUNT(*) FROM audit WHERE actor_kind = 'sender' AND result = 'refused'";
    assert_eq!(world.count(lines).await, 11);
    let corrected = "SELECT COUNT(*) FROM case_event WHERE author_kind = 'sender' AND corrects IS NOT NULL";
    assert_eq!(world.count(corrected).await, 1);
}

async fn all_or_nothing_is_either(world: World) {
    let secret = sender(&world, "Indigo").await;
    let bad = [event("a", "withdrawn"), event("b", "withdrawn")];
    let answer = send(&world, &secret, "1", &request("all-or-nothing", &bad)).await;
    problem(&answer, StatusCode::UNPROCESSABLE_ENTITY, "refused");
    assert_eq!(counts(&told(&answer)), (0, 0, vec![(2, "withdrawn".to_owned())]));
    assert_eq!(events(&world).await, 0);
    let good = [event("a", "withdrawn"), event("b", "reopened")];
    let answer = send(&world, &secret, "2", &request("all-or-nothing", &good)).await;
    assert_eq!(report(&answer), (2, 0, vec![]));
    // The refusal is still the answer to the first.
    let again = send(&world, &secret, "1", &request("all-or-nothing", &bad)).await;
    problem(&again, StatusCode::UNPROCESSABLE_ENTITY, "refused");
    assert_eq!(events(&world).await, 2);
}

async fn a_request_that_comes_again_gets_its_answer_again(world: World) {
    let secret = sender(&world, "Indigo").await;
    let body = request("line-by-line", &[event("a", "withdrawn"), event("b", "withdrawn")]);
    // Both at once, as a sender does that lost patience: one waits for the other.
    let (one, other) = tokio::join!(send(&world, &secret, "1", &body), send(&world, &secret, "1", &body));
    let third = send(&world, &secret, "1", &body).await;
    for answer in [&one, &other, &third] {
        assert_eq!(report(answer), (1, 0, vec![(2, "withdrawn".to_owned())]));
    }
    assert_eq!(one.body, third.body);
    let another = request("line-by-line", &[event("c", "reopened")]);
    let taken = send(&world, &secret, "1", &another).await;
    problem(&taken, StatusCode::UNPROCESSABLE_ENTITY, "idempotency-key-taken");
    assert_eq!(events(&world).await, 1);
    // The key is forgotten after some days; the event is not.
    world.clock().pass(SignedDuration::from_hours(24 * 4));
    service::upkeep::sweep(&world.ctx(Actor::System)).await.unwrap();
    let later = send(&world, &secret, "1", &request("line-by-line", &[event("a", "withdrawn")])).await;
    assert_eq!(report(&later), (0, 1, vec![]));
}

async fn each_event_is_known_by_what_its_sender_calls_it(world: World) {
    let (one, other) = (sender(&world, "Indigo").await, sender(&world, "Archief").await);
    let first = send(&world, &one, "1", &request("line-by-line", &[event("a", "withdrawn")])).await;
    assert_eq!(report(&first), (1, 0, vec![]));
    // Another sender has ids and keys of its own.
    let theirs = send(&world, &other, "1", &request("line-by-line", &[event("a", "reopened")])).await;
    assert_eq!(report(&theirs), (1, 0, vec![]));
    // What another told is not corrected.
    let mut foreign = event("b", "retracted");
    foreign["corrects"] = "a".into();
    foreign["v_number"] = number("farid").into();
    let answer = send(&world, &other, "2", &request("line-by-line", &[foreign])).await;
    assert_eq!(report(&answer).2, [(1, "nothing-to-correct".to_owned())]);
    // A new secret for the same sender: what it told is known.
    let program = world.ctx(Actor::System);
    assert!(matches!(feed::add(&program, "Indigo").await, Err(feed::SenderRefusal::Taken)));
    feed::end(&program, "Indigo").await.unwrap();
    assert!(matches!(feed::end(&program, "Indigo").await, Err(feed::SenderRefusal::Absent)));
    let again = sender(&world, "Indigo").await;
    let known = send(&world, &again, "2", &request("line-by-line", &[event("a", "withdrawn")])).await;
    assert_eq!(report(&known), (0, 1, vec![]));
    problem(&send(&world, &one, "3", &json!({})).await, StatusCode::UNAUTHORIZED, "unauthorized");
}

async fn who_has_no_secret_learns_nothing(world: World) {
    let ended = sender(&world, "Indigo").await;
    feed::end(&world.ctx(Actor::System), "Indigo").await.unwrap();
    let made_up = service::token::Token::new().expose().to_owned();
    let unknown = |mut event: Value| {
        event["v_number"] = "0000000000".into();
        event
    };
    let mut bodies = Vec::new();
    for (secret, told) in [
        (Some(ended.as_str()), event("a", "withdrawn")),
        (Some(&made_up), event("a", "withdrawn")),
        (Some("short"), unknown(event("a", "withdrawn"))),
        (None, unknown(event("a", "withdrawn"))),
    ] {
        let body = request("line-by-line", &[told]).to_string().into_bytes();
        let answer = send_as(&world, secret, "1", "application/json", body).await;
        problem(&answer, StatusCode::UNAUTHORIZED, "unauthorized");
        assert_eq!(answer.headers[header::WWW_AUTHENTICATE], "Bearer");
        bodies.push(answer.body);
    }
    bodies.dedup();
    assert_eq!((bodies.len(), events(&world).await), (1, 0));
    let lines = "SELECT COUNT(*) FROM audit WHERE action = 'feed' AND result = 'refused'";
    assert_eq!(world.count(lines).await, 4);
    // Guessing becomes slow where it comes from; who knows a secret comes in from there all the same.
    for _ in 0..2 {
        send_as(&world, Some(&made_up), "1", "application/json", vec![]).await;
    }
    let slow = send_as(&world, Some(&made_up), "1", "application/json", vec![]).await;
    problem(&slow, StatusCode::TOO_MANY_REQUESTS, "too-often");
    let right = sender(&world, "Indigo").await;
    let body = request("line-by-line", &[event("a", "withdrawn")]);
    assert_eq!(report(&send(&world, &right, "1", &body).await), (1, 0, vec![]));
    // The stay of somebody at work opens nothing here.
    let anna = world.in_role(Role::Caseworker).await.from_address(Ipv4Addr::new(198, 51, 100, 1));
    let request =
        anna.request(Method::POST, paths::FEED_EVENTS).header(header::CONTENT_TYPE, "application/json");
    problem(&anna.send(request, Body::from("{}")).await, StatusCode::UNAUTHORIZED, "unauthorized");
}

async fn what_is_no_request_is_told_so(world: World) {
    let secret = sender(&world, "Indigo").await;
    let good = request("line-by-line", &[event("a", "withdrawn")]).to_string().into_bytes();
    let many = request("line-by-line", &vec![event("a", "withdrawn"); EVENTS + 1]).to_string().into_bytes();
    let large = vec![b' '; BODY_BYTES + 1];
    let long = "k".repeat(65);
    let json = "application/json";
    for (key, kind, body, status, name) in [
        ("1", "text/csv", good.clone(), StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-json"),
        ("1", "", good.clone(), StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-json"),
        ("", json, good.clone(), StatusCode::BAD_REQUEST, "idempotency-key"),
        (&long, json, good.clone(), StatusCode::BAD_REQUEST, "idempotency-key"),
        ("1", json, large, StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
        ("1", json, b"{\"mode\"".to_vec(), StatusCode::BAD_REQUEST, "unreadable"),
        ("1", json, vec![b'['; 500], StatusCode::BAD_REQUEST, "unreadable"),
        ("1", json, vec![0xff, 0xfe], StatusCode::BAD_REQUEST, "unreadable"),
        ("1", json, b"{}".to_vec(), StatusCode::UNPROCESSABLE_ENTITY, "unfit"),
        ("1", json, request("both", &[]).to_string().into_bytes(), StatusCode::UNPROCESSABLE_ENTITY, "unfit"),
        (
            "1",
            json,
            request("line-by-line", &[]).to_string().into_bytes(),
            StatusCode::UNPROCESSABLE_ENTITY,
            "unfit",
        ),
        ("1", json, many, StatusCode::UNPROCESSABLE_ENTITY, "unfit"),
    ] {
        problem(&send_as(&world, Some(&secret), key, kind, body).await, status, name);
    }
    assert_eq!(events(&world).await, 0);
    // None of them used the key up.
    let answer = send_as(&world, Some(&secret), "1", "application/json; charset=utf-8", good).await;
    assert_eq!(report(&answer), (1, 0, vec![]));
    let visitor = world.visitor();
    let wrong = visitor.send(visitor.request(Method::PUT, paths::FEED_EVENTS), Body::empty()).await;
    assert_eq!(wrong.status, StatusCode::METHOD_NOT_ALLOWED);
    let described = visitor.get(paths::FEED_DESCRIPTION).await;
    assert_eq!((described.status, told(&described)["openapi"].as_str()), (StatusCode::OK, Some("3.1.0")));
}

async fn nobody_sends_too_often(world: World) {
    let (secret, other) = (sender(&world, "Indigo").await, sender(&world, "Archief").await);
    for _ in 0..REQUESTS {
        problem(&send(&world, &secret, "1", &json!({})).await, StatusCode::UNPROCESSABLE_ENTITY, "unfit");
    }
    let answer = send(&world, &secret, "1", &json!({})).await;
    problem(&answer, StatusCode::TOO_MANY_REQUESTS, "too-often");
    assert_eq!(answer.headers[header::RETRY_AFTER], REQUESTS_WINDOW.as_secs().to_string());
    // Another sender is another matter, and so is a minute later.
    problem(&send(&world, &other, "1", &json!({})).await, StatusCode::UNPROCESSABLE_ENTITY, "unfit");
    world.clock().pass(REQUESTS_WINDOW);
    problem(&send(&world, &secret, "1", &json!({})).await, StatusCode::UNPROCESSABLE_ENTITY, "unfit");
}
