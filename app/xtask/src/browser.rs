//! Everything that drives a browser: journeys, pictures of all pages, and measurements of pages.

use crate::{Done, repository, site};
use std::{path::PathBuf, process::Command};

/// Runs the end-to-end journeys, or only the files named.
///
/// They use the server of the `dev` profile, which the Rust tests have built already: what they
/// prove does not depend on speed.
pub(crate) fn journeys(files: &[String]) -> Done {
    let mut node = with_server("dev")?;
    // Two at a time: while one waits for its server, the other keeps the machine busy.
    node.args(["--test", "--test-concurrency=2"]);
    if files.is_empty() {
        node.args(all_journeys()?);
    } else {
        node.args(files);
    }
    repository::finish(&mut node)
}

/// Writes a picture of every page into `target/gallery`.
pub(crate) fn gallery(arguments: &[String]) -> Done {
    repository::finish(with_server("quick")?.arg("e2e/gallery.mjs").args(arguments))
}

/// Node, with the site and the server of `profile` built and named in its environment.
pub(crate) fn with_server(profile: &str) -> Result<Command, String> {
    site::build(&[])?;
    repository::finish(&mut repository::cargo(
        "build",
        ["--quiet", "-p", "server", "-p", "intake", "--profile", profile],
    ))?;
    let mut node = repository::command("node");
    node.env("WEGWIJS_TEST_SERVER", repository::server(profile))
        .env("WEGWIJS_TEST_SITE", repository::site())
        .env("WEGWIJS_TEST_OUTPUT", repository::root().join("target"));
    Ok(node)
}

/// Every journey, in the order of their names.
fn all_journeys() -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut folders = vec![repository::root().join("e2e/journey")];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder)
            .map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(".test.mjs") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
