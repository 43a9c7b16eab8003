//! A clock that goes back an hour or a day revives nothing, gives no code a second life, and keeps the audit in order
//! (security.md, "Clock").

use app::{Clock, paths};
use domain::access::{Actor, Role};
use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use server::demo::{self, Secrets};
use service::{Engine, Origin, RealIds, cases, seals, upkeep};
use std::sync::Arc;
use testkit::{Browser, SEED, World};

const BACK: [SignedDuration; 2] = [SignedDuration::from_hours(1), SignedDuration::from_hours(24)];

#[tokio::test(flavor = "multi_thread")]
async fn a_stay_that_ran_out_stays_over() {
    let world = World::sqlite().await;
    let phone = world.named("amira").await;
    assert_eq!(phone.get(paths::HOME).await.status, StatusCode::OK);
    world.clock().pass(SignedDuration::from_mins(20));
    assert!(phone.get(paths::HOME).await.location().starts_with(paths::SIGN_IN), "it ran out");
    upkeep::sweep(&world.ctx(Actor::System)).await.unwrap();
    let then = world.clock().now();
    for back in BACK {
        world.clock().set(then - back);
        assert!(
            phone.get(paths::HOME).await.location().starts_with(paths::SIGN_IN),
            "revived after {back:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_works_once_whatever_the_clock_says() {
    let world = World::sqlite().await;
    let login = demo::login(Role::Caseworker).unwrap();
    let then = world.clock().now();
    assert_eq!(come_in(&world, login, &code(login, then)).await, paths::STAFF_HOME);
    for back in BACK {
        world.clock().set(then - back);
        assert_eq!(
            come_in(&world, login, &code(login, then - back)).await,
            "",
            "an older code, {back:?} back"
        );
        world.clock().set(then);
        assert_eq!(come_in(&world, login, &code(login, then)).await, "", "the same code once more");
    }
    let later = then + SignedDuration::from_secs(60);
    world.clock().set(later);
    assert_eq!(come_in(&world, login, &code(login, later)).await, paths::STAFF_HOME);
}

/// Where the second factor leads; nowhere when it is refused.
async fn come_in(world: &World, login: &str, code: &str) -> String {
    let browser: Browser = world.visitor();
    let password = Secrets(SEED).password(login);
    let half = browser.post(paths::STAFF_SIGN_IN, &[("login", login), ("password", &password)]).await;
    assert_eq!(half.location(), paths::STAFF_CODE, "{}", half.words());
    let answer = browser.post(paths::STAFF_CODE, &[("code", code)]).await;
    if answer.status == StatusCode::SEE_OTHER { answer.location().to_owned() } else { String::new() }
}

/// What the authenticator shows at that moment.
fn code(login: &str, at: Timestamp) -> String {
    let authenticator = totp_rs::Builder::new()
        .with_secret(Secrets(SEED).factor(login).to_vec())
        .with_account_name(login.to_owned())
        .with_issuer(Some("Wegwijs"))
        .build()
        .unwrap();
    authenticator.generate(u64::try_from(at.as_second()).unwrap()).to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_seen_while_the_clock_is_wrong_is_sealed_too() {
    let world = World::sqlite().await;
    let ids = Arc::new(RealIds::of(&world.app.engine.store).await.unwrap());
    let engine = Engine { ids, ..world.app.engine.clone() };
    let anna = world.actor(Role::Caseworker).await;
    let then = world.clock().now();
    let mut sealed = 0;
    for back in [SignedDuration::ZERO].into_iter().chain(BACK) {
        let origin = || Origin { request: "test".into(), address: "here".into() };
        let ctx = engine.ctx(anna.clone(), then - back, origin());
        cases::open(&ctx, world.case("amira")).await.unwrap();
        let system = engine.ctx(Actor::System, then - back, origin());
        let head = seals::seal(&system, uuid::Uuid::nil()).await.unwrap().expect("this server seals");
        assert!(head.seq > sealed, "the look {back:?} back was not sealed");
        sealed = head.seq;
    }
}
