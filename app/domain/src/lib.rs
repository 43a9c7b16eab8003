//! The rules of Wegwijs: pure functions over plain data.
//!
//! Nothing here does input or output, reads a clock or makes chance; `now` and ids come in as arguments.

pub mod access;
pub mod account;
pub mod assignment;
pub mod beside;
pub mod break_glass;
pub mod calendar;
pub mod call;
pub mod document;
pub mod doubt;
pub mod event;
pub mod family;
pub mod feed;
pub mod grant;
pub mod hearing;
pub mod ids;
pub mod information;
pub mod language;
pub mod looked;
pub mod mandate;
pub mod message;
pub mod notice;
pub mod order;
pub mod passkey;
pub mod person;
pub mod position;
pub mod presence;
pub mod presentation;
pub mod procedure;
pub mod record;
pub mod recovery;
pub mod register;
pub mod retention;
pub mod support;
pub mod term;
pub mod time;
pub mod waiting;
pub mod ward;
pub mod warning;
