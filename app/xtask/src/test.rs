//! `make test`: everything that must be true before a change is kept.

use crate::{Done, browser, budgets, postgres, repository, site};
use std::time::Instant;

/// One part of the test, which succeeds or says why not.
type Part = fn() -> Done;

/// The parts in order: quick refusals first, the browser last.
const PARTS: &[(&str, Part)] = &[
    ("Format", format),
    ("Rust tests on SQLite and PostgreSQL", rust),
    ("Lints", lints),
    ("Islands, style sheet, scripts", || site::build(&[])),
    ("Byte budgets", || budgets::hold(&[])),
    ("Journeys in Chromium", || browser::journeys(&[])),
];

/// Runs every part, stops at the first that fails, and prints how long each took.
pub(crate) fn everything(_: &[String]) -> Done {
    let mut times = Vec::new();
    for (name, part) in PARTS {
        println!("\n== {name}");
        let started = now();
        part().map_err(|error| format!("{name}: {error}"))?;
        times.push((name, started.elapsed().as_secs()));
    }
    println!("\n== All is well");
    for (name, seconds) in times {
        println!("  {name:40} {seconds:>5} s");
    }
    Ok(())
}

/// The moment, for telling how long a part took.
#[expect(clippy::disallowed_methods, reason = "a build step measures itself; no rule depends on it")]
fn now() -> Instant {
    Instant::now()
}

fn format() -> Done {
    repository::finish(&mut repository::cargo("fmt", ["--all", "--check"]))
}

fn lints() -> Done {
    // `islands` is checked twice, because only the wasm build sees its browser half, and never
    // together with the server: one build cannot have both of leptos' `ssr` and `hydrate`.
    for arguments in [
        ["--quiet", "--all-targets", "--", "-Dwarnings"].as_slice(),
        &["--quiet", "-p", "xtask", "--all-targets", "--", "-Dwarnings"],
        &["--quiet", "-p", "islands", "--target", "wasm32-unknown-unknown", "--", "-Dwarnings"],
    ] {
        repository::finish(repository::cargo("clippy", []).args(arguments))?;
    }
    Ok(())
}

fn rust() -> Done {
    repository::finish(&mut repository::cargo("test", ["--quiet", "-p", "xtask"]))?;
    postgres::beside(|url| {
        repository::finish(repository::cargo("test", ["--quiet"]).env("WEGWIJS_TEST_POSTGRES", url))
    })
}
