//! Without its database the server says so soon, and is itself again soon after the database is back.

use crate::{
    client::{Answer, Client},
    database::Kind,
    now,
    proxy::Proxy,
    world::World,
};
use std::{io, net::ToSocketAddrs, thread::sleep, time::Duration};

/// Nobody waits longer than this for "not now".
const SOON: Duration = Duration::from_secs(3);
/// What a crowded machine may add to that.
const CROWD: Duration = Duration::from_secs(1);
/// All works again this soon after the database is back.
const HEALED: Duration = Duration::from_secs(10);

/// "Not now, come back", and soon.
fn busy(ask: impl FnOnce() -> io::Result<Answer>) {
    let asked = now();
    let answer = ask().expect("the server answers");
    let took = asked.elapsed();
    assert_eq!(answer.status, 503, "{}", answer.words());
    assert_eq!(answer.header("retry-after"), "5");
    assert!(answer.body.contains("<html"), "a person can read the answer");
    assert!(took < SOON + CROWD, "an answer took {took:?}");
}

/// Asks until the answer is a 200.
fn heals(client: &mut Client, path: &str) {
    let back = now();
    while !client.get(path).is_ok_and(|answer| answer.status == 200) {
        assert!(back.elapsed() < HEALED, "{path} is not back after {HEALED:?}");
        sleep(Duration::from_millis(100));
    }
}

/// A world on PostgreSQL with a wire before it.
fn wired() -> Option<(World, Proxy)> {
    let mut world = World::open(Kind::Postgres)?;
    let (user, rest) = world.url.split_once('@').expect("the address has a user");
    let (host, name) = rest.split_once('/').expect("the address has a path");
    let server = host.to_socket_addrs().expect("the address leads somewhere").next().expect("to one place");
    let proxy = Proxy::before(server);
    world.through = Some(format!("{user}@{}/{name}", proxy.address));
    Some((world, proxy))
}

#[test]
fn a_postgres_that_is_away() {
    let Some((world, proxy)) = wired() else { return };
    let _server = world.serve();
    let mut amira = world.applicant("amira");
    proxy.cut();
    busy(|| amira.get("/home"));
    busy(|| amira.post("/appointment", &[]));
    assert_eq!(amira.get("/health/live").expect("answers").status, 200, "the program itself is well");
    assert_eq!(amira.get("/health/ready").expect("answers").status, 503);
    proxy.heal();
    heals(&mut amira, "/home");
    assert_eq!(amira.post("/appointment", &[]).expect("answers").status, 303);
}

#[test]
fn a_postgres_that_says_nothing() {
    let Some((world, proxy)) = wired() else { return };
    let _server = world.serve();
    let mut amira = world.applicant("amira");
    proxy.hold_still();
    busy(|| amira.get("/home"));
    busy(|| amira.post("/appointment", &[]));
    proxy.heal();
    heals(&mut amira, "/home");
    assert_eq!(amira.post("/appointment", &[]).expect("answers").status, 303);
}

#[test]
fn a_sqlite_that_somebody_else_writes_to() {
    let world = World::open(Kind::Sqlite).expect("SQLite is always here");
    let _server = world.serve();
    let mut amira = world.applicant("amira");
    let raw = world.raw();
    raw.run("BEGIN IMMEDIATE");
    busy(|| amira.post("/appointment", &[]));
    assert_eq!(amira.get("/home").expect("answers").status, 200, "reading goes on");
    raw.run("ROLLBACK");
    let done = amira.post("/appointment", &[]).expect("answers");
    assert_eq!((done.status, done.location()), (303, "/appointment/receipt"));
}
