//! The store from outside, each test on SQLite and on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod databases;
mod people;

mod accounts;
mod assignments;
mod audit;
mod beside;
mod break_glass;
mod cases;
mod documents;
mod family;
mod hearings;
mod home;
mod information;
mod jobs;
mod keyring;
mod looked;
mod mandates;
mod notices;
mod presence;
mod schema;
mod scope;
mod talk;
mod waiting;
mod worklist;
mod writing;
