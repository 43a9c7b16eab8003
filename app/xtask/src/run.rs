//! Serves the demo world on this machine.

use crate::{Done, repository, site};
use std::os::unix::process::CommandExt;

/// Builds an optimised server and becomes it; further arguments go to `wegwijs serve`.
///
/// The profile `quick` is optimised but quick to build: it leaves out the link-time optimisation
/// that `release` has.
pub(crate) fn serve_demo(arguments: &[String]) -> Done {
    println!("Building what the browser loads ...");
    site::build(&[])?;
    println!("Building the server (some minutes the first time) ...");
    repository::finish(&mut repository::cargo("build", ["--quiet", "-p", "server", "--profile", "quick"]))?;
    let mut server = repository::command(repository::server("quick"));
    server.args(["serve", "--demo", "--data", "var", "--site"]).arg(repository::site()).args(arguments);
    // Replacing this program lets the server receive Ctrl-C itself and stop in its own orderly way.
    let error = server.exec();
    Err(format!("cannot start the server: {error}"))
}
