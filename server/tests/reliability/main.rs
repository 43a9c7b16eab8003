//! What holds when things go wrong, from outside: the real program, a real database, plain HTTP.
//!
//! A test named `proof_*` is the same promise at full size; `make prove` runs it and keeps its figure.

mod big_demo;
mod client;
#[path = "../corpus/mod.rs"]
mod corpus;
mod database;
mod disk_full;
mod doors;
mod feed;
mod kill;
mod logs;
mod outage;
mod overload;
mod people;
mod proxy;
mod shutdown;
mod tampered;
mod uploads;
mod world;

use std::time::Instant;

/// The moment, for measuring how long the program takes.
#[expect(clippy::disallowed_methods, reason = "a measurement from outside; no rule depends on it")]
fn now() -> Instant {
    Instant::now()
}
