//! Notices really leave the house: to a gateway and a relay of the test, once, by day, in neutral words; and nothing
//! leaves for who did not ask for it.

use crate::outside::{Gateway, Manner, Relay};
use app::paths;
use domain::{
    access::{Actor, Role},
    event::EventKind,
    ids::{CaseId, FormId},
    language::Lang,
    message::{Body, Sentence},
    notice::{Ending, Way},
    procedure::StepId,
    record::{Draft, Occurred},
    time::day,
};
use http::StatusCode;
use jiff::SignedDuration;
use server::config::Config;
use service::{
    Ctx,
    cases::{self, Filter},
    messages,
    notices::{self, Channels, ChooseRefusal, OutboxLine},
    own_terms,
};
use std::{fs, os::unix::fs::PermissionsExt};
use testkit::{Browser, World, both};

both!(
    two_messages_are_one_sms_in_the_words_of_the_page,
    a_mail_leaves_once,
    a_gateway_that_is_away_gets_it_later,
    a_server_that_dies_after_the_knock_knocks_once_more_under_the_same_key,
    nobody_knocks_unasked,
    nothing_leaves_at_night,
    after_three_days_it_is_given_up_counted_and_told,
    one_choice_that_does_not_open_keeps_nobody_else_in,
    an_own_term_is_told_at_once_and_again_while_it_stands,
);

const MINUTE: SignedDuration = SignedDuration::from_mins(1);
const TOKEN: &str = "a-token-of-the-test";

/// The program with these settings, and their secrets.
fn ctx(world: &World, settings: Config) -> Ctx {
    let keys = world.folder().join("secrets");
    fs::create_dir_all(&keys).unwrap();
    for name in ["sms.token", "mail.password"] {
        fs::write(keys.join(name), TOKEN).unwrap();
        fs::set_permissions(keys.join(name), fs::Permissions::from_mode(0o600)).unwrap();
    }
    let channels = server::channels::open(&Config { keys, ..settings }).unwrap();
    with(world, channels)
}

fn with(world: &World, channels: Channels) -> Ctx {
    let mut ctx = world.ctx(Actor::System);
    ctx.engine.channels = channels;
    ctx
}

fn by_sms(world: &World, gateway: &Gateway) -> Ctx {
    ctx(world, Config { sms_gateway: gateway.url(), ..Config::default() })
}

/// Amira wants an SMS, nothing waits, and this is the gateway.
async fn amira_chose_sms(world: &World) -> (Gateway, Ctx) {
    let gateway = Gateway::open().await;
    let sms = by_sms(world, &gateway);
    empty(world).await;
    choose(&world.named("amira").await, Way::Sms, "06 12 34 56 78").await;
    (gateway, sms)
}

/// Sends what waits a moment from now; how many notices that were.
async fn round(world: &World, ctx: &Ctx) -> usize {
    world.clock().pass(SignedDuration::from_secs(1));
    let now = Ctx { now: world.ctx(Actor::System).now, ..ctx.clone() };
    notices::send_waiting(&now).await.unwrap()
}

/// Sends what the demo world left, to its log.
async fn empty(world: &World) {
    let log = world.ctx(Actor::System);
    while round(world, &log).await > 0 {}
}

/// The caseworker writes to Amira, who is to be told of it.
async fn write(world: &World) {
    write_to(world, world.case("amira")).await;
}

/// The caseworker writes to somebody of theirs.
async fn write_to(world: &World, case: CaseId) {
    // The same sentence within a moment would count as sent twice.
    world.clock().pass(MINUTE * 11);
    let caseworker = world.ctx(world.actor(Role::Caseworker).await);
    let form = FormId::from_uuid(world.app.engine.ids.next(caseworker.now));
    let body = Body::Ready { sentence: Sentence::NoNews, day: None, clock: None };
    messages::write(&caseworker, case, form, body).await.unwrap();
}

async fn choose(person: &Browser, way: Way, typed: &str) {
    let answer = person.post(paths::NOTICES, &[("way", way.code()), ("address", typed)]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.words());
}

/// Up to the longer examination of the old law, in which the person has four weeks to answer.
const LONGER: [&str; 5] = ["r0", "r1", "r2", "v1", "v2"];

/// A case of the caseworker on that way, and how far it is.
async fn on_the_way(world: &World) -> (CaseId, usize) {
    let caseworker = world.ctx(world.actor(Role::Caseworker).await);
    for (index, step) in LONGER.iter().enumerate() {
        let filter = Filter { step: Some(StepId::new(*step)), ..Filter::default() };
        if let Some(row) = cases::worklist(&caseworker, &filter).await.unwrap().rows.first() {
            return (row.case, index);
        }
    }
    panic!("nobody of this caseworker goes that way");
}

/// The caseworker records that a step of the case began.
async fn begins(world: &World, case: CaseId, step: &str) {
    let ctx = world.ctx(world.actor(Role::Caseworker).await);
    let kind = EventKind::StepStarted { step: StepId::new(step) };
    let draft = Draft { kind, occurred: Occurred::On(day(ctx.now)), ground: "letter".into(), corrects: None };
    cases::record(&ctx, case, draft).await.unwrap();
    world.clock().pass(MINUTE);
}

/// Tells again of the own terms of which it is time; how many notices the person has then.
async fn told(world: &World, case: CaseId) -> usize {
    own_terms::warn_waiting(&world.ctx(Actor::System)).await.unwrap();
    lines_of(world, case).await.len()
}

async fn an_own_term_is_told_at_once_and_again_while_it_stands(world: World) {
    let week = SignedDuration::from_hours(24 * 7);
    let (case, here) = on_the_way(&world).await;
    for step in &LONGER[here + 1..] {
        begins(&world, case, step).await;
    }
    world.clock().pass(week);
    let before = told(&world, case).await;
    // Four weeks to answer: told at once, five working days before the end, and one.
    begins(&world, case, "v3").await;
    assert_eq!(told(&world, case).await, before + 1);
    assert_eq!(told(&world, case).await, before + 1, "once");
    world.clock().pass(week * 3 + SignedDuration::from_hours(12));
    assert_eq!(told(&world, case).await, before + 2);
    // The answer is there before the second time, so nobody is told of what is done.
    begins(&world, case, "v4").await;
    world.clock().pass(week);
    assert_eq!(told(&world, case).await, before + 2);
}

/// The notices of Amira, newest first.
async fn lines(world: &World) -> Vec<OutboxLine> {
    lines_of(world, world.case("amira")).await
}

async fn lines_of(world: &World, case: CaseId) -> Vec<OutboxLine> {
    let all = notices::outbox(&world.ctx(Actor::System)).await.unwrap();
    all.into_iter().filter(|line| line.case == Some(case)).collect()
}

async fn two_messages_are_one_sms_in_the_words_of_the_page(world: World) {
    let gateway = Gateway::open().await;
    let sms = by_sms(&world, &gateway);
    let amira = world.named("amira").await;
    empty(&world).await;
    let page = format!("{}?way=sms", paths::NOTICES);
    assert!(amira.get(&page).await.words().contains("لديك رسالة."), "the page shows what arrives");
    choose(&amira, Way::Sms, "06 12 34 56 78").await;
    assert!(amira.get(paths::NOTICES).await.words().contains("+31612345678"));

    write(&world).await;
    write(&world).await;
    assert_eq!(round(&world, &sms).await, 2);
    assert_eq!(round(&world, &sms).await, 0, "what left never leaves again");
    let taken = gateway.taken();
    assert_eq!(taken.len(), 1, "two messages are one knock");
    let key = taken[0].header("idempotency-key");
    assert_eq!(taken[0].line, "POST /send HTTP/1.1");
    assert_eq!(taken[0].header("authorization"), format!("Bearer {TOKEN}"));
    assert_eq!(taken[0].header("content-type"), "application/json");
    let wanted = serde_json::json!({ "to": "+31612345678", "text": "لديك رسالة.", "reference": key });
    assert_eq!(serde_json::from_str::<serde_json::Value>(&taken[0].body).unwrap(), wanted);
    let lines = lines(&world).await;
    let endings: Vec<_> = lines[..2].iter().map(|line| (line.ending, line.language)).collect();
    assert_eq!(endings, [(Some(Ending::Sms), Some(Lang::Ar)), (Some(Ending::Joined), None)]);
    // The outbox page shows the same words.
    let outbox = amira.get(paths::OUTBOX).await.words();
    assert!(outbox.contains("لديك رسالة."), "{outbox}");
}

async fn a_mail_leaves_once(world: World) {
    let relay = Relay::open().await;
    let settings = Config {
        mail_relay: relay.url(),
        mail_from: "post@wegwijs.example.org".into(),
        mail_user: "our-login".into(),
        ..Config::default()
    };
    let mail = ctx(&world, settings);
    let amira = world.named("amira").await;
    amira.keep("__Host-language", "ti");
    empty(&world).await;
    choose(&amira, Way::Mail, "amira@example.org").await;
    write(&world).await;
    assert_eq!(round(&world, &mail).await, 1);
    assert_eq!(round(&world, &mail).await, 0);
    let taken = relay.taken();
    assert_eq!(taken.len(), 1);
    let (mail, words) = (&taken[0], "መልእኽቲ ኣለኩም።");
    assert_eq!((mail.from.as_str(), mail.to.as_str()), ("<post@wegwijs.example.org>", "<amira@example.org>"));
    assert_eq!(mail.login.as_deref(), Some(format!("\0our-login\0{TOKEN}").as_str()));
    assert_eq!(mail.subject(), words);
    assert_eq!(mail.text().trim(), words);
    assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
    assert!(mail.header("Message-ID").ends_with("@wegwijs.example.org>"), "{}", mail.source);
    for telling in ["Amira", "Haddad", "IND", "asiel", "http"] {
        assert!(!mail.source.contains(telling), "{telling}: {}", mail.source);
    }
    let lines = lines(&world).await;
    assert_eq!((lines[0].ending, lines[0].language), (Some(Ending::Mail), Some(Lang::Ti)));
}

async fn a_gateway_that_is_away_gets_it_later(world: World) {
    let (gateway, sms) = amira_chose_sms(&world).await;
    write(&world).await;

    gateway.set(Manner::Busy);
    assert_eq!(round(&world, &sms).await, 1);
    assert_eq!(round(&world, &sms).await, 0, "not before a minute has passed");
    world.clock().pass(MINUTE);
    assert_eq!(round(&world, &sms).await, 1);
    world.clock().pass(MINUTE);
    assert_eq!(round(&world, &sms).await, 0, "the second pause is longer");
    world.clock().pass(MINUTE);
    gateway.set(Manner::Gone);
    assert_eq!(round(&world, &sms).await, 1, "no answer at all is one more failure");
    assert_eq!(lines(&world).await[0].ending, None);

    gateway.set(Manner::Takes);
    world.clock().pass(MINUTE * 5);
    assert_eq!(round(&world, &sms).await, 1);
    assert_eq!(lines(&world).await[0].ending, Some(Ending::Sms));
    let keys: Vec<String> =
        gateway.seen().iter().map(|seen| seen.header("idempotency-key").to_owned()).collect();
    assert_eq!(keys.len(), 4);
    assert!(keys.iter().all(|key| *key == keys[0]), "every try has the same key: {keys:?}");
    assert_eq!(gateway.taken().len(), 1);
}

async fn a_server_that_dies_after_the_knock_knocks_once_more_under_the_same_key(world: World) {
    let (gateway, sms) = amira_chose_sms(&world).await;
    write(&world).await;

    // The gateway takes it and its answer never comes; then the server is gone.
    gateway.set(Manner::TakesInSilence);
    world.clock().pass(SignedDuration::from_secs(1));
    let dying = Ctx { now: world.ctx(Actor::System).now, ..sms.clone() };
    let server = tokio::spawn(async move { notices::send_waiting(&dying).await });
    gateway.has_seen(1).await;
    server.abort();
    assert!(server.await.unwrap_err().is_cancelled());

    gateway.set(Manner::Takes);
    assert_eq!(round(&world, &sms).await, 0, "the one that died may still be at it");
    // A message that comes meanwhile is told of by itself: nothing may hide behind a key that was used.
    write(&world).await;
    world.clock().pass(MINUTE * 2);
    while round(&world, &sms).await > 0 {}
    let keys: Vec<String> =
        gateway.taken().iter().map(|taken| taken.header("idempotency-key").to_owned()).collect();
    assert_eq!(keys.len(), 2, "the first was in vain; the second tells of both");
    assert_ne!(keys[0], keys[1]);
    let lines = lines(&world).await;
    assert_eq!(
        lines[..2].iter().map(|line| line.ending).collect::<Vec<_>>(),
        [Some(Ending::Sms), Some(Ending::Joined)]
    );
    assert_eq!(round(&world, &sms).await, 0);

    // Without another message it is the same knock once more.
    gateway.set(Manner::TakesInSilence);
    write(&world).await;
    let dying = Ctx { now: world.ctx(Actor::System).now + SignedDuration::from_secs(1), ..sms.clone() };
    let server = tokio::spawn(async move { notices::send_waiting(&dying).await });
    gateway.has_seen(3).await;
    server.abort();
    gateway.set(Manner::Takes);
    world.clock().pass(MINUTE * 3);
    while round(&world, &sms).await > 0 {}
    let keys: Vec<String> =
        gateway.taken().iter().map(|taken| taken.header("idempotency-key").to_owned()).collect();
    assert_eq!(keys.len(), 4);
    assert_eq!(keys[2], keys[3], "the gateway can tell that it has this one");
}

async fn nobody_knocks_unasked(world: World) {
    let gateway = Gateway::open().await;
    let sms = by_sms(&world, &gateway);
    let amira = world.named("amira").await;
    empty(&world).await;
    write(&world).await;
    assert_eq!(round(&world, &sms).await, 1);
    assert_eq!(lines(&world).await[0].ending, Some(Ending::Nowhere));

    choose(&amira, Way::Sms, "06 12 34 56 78").await;
    write(&world).await;
    let stopped = amira.post(paths::NOTICES, &[("way", "nothing")]).await;
    assert_eq!(stopped.status, StatusCode::SEE_OTHER);
    assert_eq!(round(&world, &sms).await, 1);
    assert_eq!(lines(&world).await[0].ending, Some(Ending::Nowhere), "also not what waited");
    assert_eq!(gateway.seen().len(), 0);
}

async fn nothing_leaves_at_night(world: World) {
    let (gateway, sms) = amira_chose_sms(&world).await;
    let at = |text: &str| world.clock().set(text.parse().unwrap());

    // Written by day, in vain; the night comes before the next try.
    at("2026-11-23T18:40:00Z");
    write(&world).await;
    gateway.set(Manner::Busy);
    at("2026-11-23T18:59:30Z");
    assert_eq!(round(&world, &sms).await, 1);
    gateway.set(Manner::Takes);
    // Written at night.
    at("2026-11-23T20:00:00Z");
    write(&world).await;
    for night in ["2026-11-23T21:00:00Z", "2026-11-24T03:00:00Z", "2026-11-24T06:59:00Z"] {
        at(night);
        assert_eq!(round(&world, &sms).await, 0, "{night}");
    }
    assert_eq!(gateway.taken().len(), 0);
    at("2026-11-24T07:00:00Z");
    assert_eq!(round(&world, &sms).await, 2);
    assert_eq!(gateway.taken().len(), 1, "one knock in the morning for all of it");
}

async fn after_three_days_it_is_given_up_counted_and_told(world: World) {
    let (gateway, sms) = amira_chose_sms(&world).await;
    write(&world).await;
    gateway.set(Manner::Refuses);
    let mut tries = 0;
    while lines(&world).await[0].ending.is_none() {
        tries += round(&world, &sms).await;
        world.clock().pass(MINUTE * 30);
    }
    assert!((12..30).contains(&tries), "{tries} tries in three days");
    let line = lines(&world).await.remove(0);
    assert_eq!(line.ending, Some(Ending::GivenUp));
    let after = line.ended.unwrap().duration_since(line.made);
    assert!(after >= MINUTE * 60 * 72 && after < MINUTE * 60 * 86, "{after}");
    gateway.set(Manner::Takes);
    assert_eq!(round(&world, &sms).await, 0, "it never comes back");

    let now = world.ctx(Actor::System);
    let standing = notices::standing(&now).await.unwrap();
    assert_eq!(standing.given_up, [("sms refused".to_owned(), 1)]);
    assert_eq!(standing.late, 0);
    world.clock().pass(MINUTE * 60 * 24 * 8);
    assert!(notices::standing(&world.ctx(Actor::System)).await.unwrap().given_up.is_empty());

    // Her stay has ended meanwhile; another begins. She reads that it did not work, until she has chosen anew.
    let amira = world.in_role(Role::Applicant).await;
    amira.keep("__Host-language", "nl");
    assert!(amira.get(paths::NOTICES).await.words().contains("Dit lukte de laatste keer niet"));
    choose(&amira, Way::Sms, "06 87 65 43 21").await;
    assert!(!amira.get(paths::NOTICES).await.words().contains("Dit lukte de laatste keer niet"));
}

async fn one_choice_that_does_not_open_keeps_nobody_else_in(world: World) {
    let gateway = Gateway::open().await;
    let sms = by_sms(&world, &gateway);
    let amira = world.named("amira").await;
    let (case, other) = another_of_the_same_caseworker(&world).await;
    empty(&world).await;
    let theirs = Ctx { actor: other, ..world.ctx(Actor::System) };
    notices::choose(&theirs, Way::Sms, "06 11 11 11 11", Lang::Nl).await.unwrap();
    world.harm("DELETE FROM data_key WHERE purpose = 'notices'").await;
    choose(&amira, Way::Sms, "06 12 34 56 78").await;
    write_to(&world, case).await;
    write(&world).await;
    assert_eq!(round(&world, &sms).await, 2);
    assert_eq!(lines(&world).await[0].ending, Some(Ending::Sms));
    assert_eq!(lines_of(&world, case).await[0].ending, None, "it is tried again, should the key come back");
    assert_eq!(gateway.taken().len(), 1);
}

async fn another_of_the_same_caseworker(world: &World) -> (CaseId, Actor) {
    let caseworker = world.ctx(world.actor(Role::Caseworker).await);
    for (case, actor) in &world.first[1..] {
        if cases::open(&caseworker, *case).await.is_ok() {
            return (*case, actor.clone());
        }
    }
    panic!("a caseworker has more than one case");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_sent_to_is_refused_and_stays_in_the_field() {
    let world = World::sqlite().await;
    let amira = world.named("amira").await;
    amira.keep("__Host-language", "nl");
    for (way, typed, says) in [
        (Way::Sms, "020 123 45 67", "geen sms sturen"),
        (Way::Sms, "", "geen sms sturen"),
        (Way::Mail, "amira@example", "Dit adres klopt niet"),
    ] {
        let answer = amira.post(paths::NOTICES, &[("way", way.code()), ("address", typed)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(
            answer.words().contains(says) && answer.html().contains("ww-error-summary"),
            "{}",
            answer.words()
        );
        assert_eq!(answer.values("address"), [typed]);
    }
    for way in ["pigeon", ""] {
        let answer = amira.post(paths::NOTICES, &[("way", way)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{way}");
    }
    assert!(amira.get(paths::NOTICES).await.words().contains("Wij sturen u niets."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_channels_offers_none() {
    let world = World::sqlite().await;
    let channels = server::channels::open(&Config::default()).unwrap();
    let ctx = Ctx { actor: world.first[0].1.clone(), ..with(&world, channels) };
    assert!(notices::mine(&ctx).await.unwrap().offered.is_empty());
    let refused = notices::choose(&ctx, Way::Sms, "06 12 34 56 78", Lang::Nl).await;
    assert!(matches!(refused, Err(ChooseRefusal::NotOffered)), "{refused:?}");
}
