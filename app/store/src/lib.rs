//! Everything that is kept: the only user of the database.
//!
//! A deed writes through [`Store::write`], a look at somebody else's data goes through [`Store::look`], and everything
//! about one case takes a [`domain::access::Permit`], everything about many a [`domain::access::Scope`].
//! Modules are nouns. A new table needs a migration, an entity in `entity.rs` and functions in the module of its noun.
//!
//! SQLite and PostgreSQL are equal: the same code, the same tests.

pub mod access;
pub mod accounts;
pub mod assignments;
pub mod audit;
pub mod beside;
pub mod break_glass;
pub mod calls;
pub mod cases;
pub mod disagreements;
pub mod documents;
pub mod doubts;
pub mod export;
pub mod family;
pub mod faults;
pub mod feed;
pub mod files;
pub mod grants;
pub mod hearings;
pub mod home;
pub mod information;
pub mod keyring;
pub mod mandates;
pub mod messages;
pub mod notes;
pub mod notices;
pub mod outbox;
pub mod people;
pub mod places;
pub mod presence;
pub mod resources;
pub mod retention;
pub mod staff;
pub mod stays;
pub mod support;
pub mod waiting;
pub mod wards;
pub mod worklist;
pub mod world;

mod batch;
mod connection;
mod deed;
mod entity;
mod error;
mod judges;
mod look;
mod plan;
mod row;
mod schema;
mod write;

pub use connection::{Executor, Options, Reads, Snapshot, Store};
pub use deed::Deed;
pub use error::StoreError;
pub use judges::{ADDED_TO, CLOSED_TABLES};
pub use keyring::Keyring;
pub use look::Look;
pub use write::{Step, Tx};
