//! How Wegwijs runs: settings, web server, jobs, commands, demo world. The program `wegwijs` is one call of
//! [`command::run`]; the rest is public for the tests that run it in process.

pub mod boot;
pub mod channels;
mod check;
pub mod command;
pub mod config;
pub mod demo;
mod feed;
pub mod http;
mod jobs;
pub mod procedures;
pub mod register;
mod retention;
mod staff;
