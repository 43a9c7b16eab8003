//! Asked more than it can do, the server does what it can and tells the rest at once to come back.

use crate::{client::Answer, database::Kind, now, world::World};
use std::{thread, time::Duration};

/// How soon whoever is turned away knows it.
const TURNED_AWAY: Duration = Duration::from_millis(100);
/// What a crowded machine may add to that.
const CROWD: Duration = Duration::from_millis(900);

#[test]
fn who_finds_no_place_is_told_at_once() {
    let mut world = World::open(Kind::Sqlite).expect("SQLite is always here");
    world.set("WEGWIJS_REQUESTS_AT_ONCE", "2");
    let _server = world.serve();
    let mut amira = world.applicant("amira");
    // Two writes that wait for the lock fill both places.
    let raw = world.raw();
    raw.run("BEGIN IMMEDIATE");
    let mut writers = [amira.clone(), amira.clone()];
    let waiting: Vec<_> = thread::scope(|scope| {
        let waiting: Vec<_> = writers
            .iter_mut()
            .map(|writer| scope.spawn(|| writer.post("/appointment", &[]).expect("answers").status))
            .collect();
        thread::sleep(Duration::from_millis(300));
        let mut turned_away = 0;
        for _ in 0..20 {
            let asked = now();
            let answer = amira.get("/sign-in").expect("answers");
            let took = asked.elapsed();
            if answer.status == 503 {
                assert_come_back(&answer);
                assert!(took < TURNED_AWAY + CROWD, "turned away after {took:?}");
                turned_away += 1;
            }
        }
        assert_eq!(turned_away, 20, "both places were taken");
        assert_eq!(amira.get("/health/live").expect("answers").status, 200, "health needs no place");
        raw.run("ROLLBACK");
        waiting.into_iter().map(|writer| writer.join().expect("a client does not panic")).collect()
    });
    assert!(waiting.iter().all(|status| *status == 303), "who had a place was served: {waiting:?}");
    assert_eq!(amira.get("/home").expect("answers").status, 200, "the places are free again");
}

fn assert_come_back(answer: &Answer) {
    assert_eq!(answer.header("retry-after"), "5");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(answer.body.contains("<html"), "a person can read the answer");
}
