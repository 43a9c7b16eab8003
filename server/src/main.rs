//! `wegwijs`: one program that serves, migrates, fills a demo world, prints letters and checks itself.

use clap::Parser;
use mimalloc::MiMalloc;
use server::command::{self, Command};
use std::process::ExitCode;

/// A fifth of the time of a page went into the allocator of the C library.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    match command::run(Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("wegwijs: {stop}");
            ExitCode::FAILURE
        }
    }
}
