//! `wegwijs`: one program that serves, migrates, fills a demo world, prints letters and checks itself.

use clap::Parser;
use server::command::{self, Command};
use std::process::ExitCode;

fn main() -> ExitCode {
    match command::run(Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("wegwijs: {stop}");
            ExitCode::from(stop.status())
        }
    }
}
