//! The store from outside, each test on SQLite and on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod databases;
mod people;

mod accounts;
mod audit;
mod cases;
mod hearings;
mod jobs;
mod keyring;
mod schema;
mod scope;
mod worklist;
mod writing;
