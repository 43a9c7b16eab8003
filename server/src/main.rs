//! `wegwijs`: one program that serves, migrates, fills a demo world, prints letters and checks itself.

mod boot;
mod check;
mod command;
mod config;
mod demo;
mod http;
mod jobs;
mod staff;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    match command::run(command::Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("wegwijs: {stop}");
            ExitCode::FAILURE
        }
    }
}
