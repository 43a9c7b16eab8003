//! The rules of Wegwijs: pure functions over plain data.
//!
//! Nothing here does input or output, reads a clock or makes chance; `now` and ids come in as arguments.

pub mod access;
pub mod account;
pub mod calendar;
pub mod event;
pub mod hearing;
pub mod ids;
pub mod language;
pub mod notice;
pub mod person;
pub mod position;
pub mod presentation;
pub mod procedure;
pub mod support;
pub mod term;
pub mod time;
