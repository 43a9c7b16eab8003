//! Serves the demo world on this machine.

use crate::{Done, repository, site};
use std::{fs, os::unix::process::CommandExt, path::Path};

/// Builds an optimised server, makes the demo world once, and becomes the server.
///
/// Further arguments go to `wegwijs serve`. The world stays in `var/demo`; whoever wants a new one
/// removes that folder. The profile `quick` is optimised but leaves out link-time optimisation,
/// which takes half of the time to build.
pub(crate) fn serve_demo(arguments: &[String]) -> Done {
    println!("Building what the browser loads ...");
    site::build(&[])?;
    println!("Building the server (some minutes the first time) ...");
    repository::finish(&mut repository::cargo(
        "build",
        ["--quiet", "-p", "server", "-p", "intake", "--profile", "quick"],
    ))?;
    let world = repository::root().join("var/demo");
    let people = world.join("people.txt");
    if !people.exists() {
        println!("Making the demo world ...");
        make_world(&world, &people)?;
    }
    // A world that an older program made gets the shape and the keys of this one.
    repository::finish(
        repository::command(repository::server("quick")).args(["migrate", "--demo", "--data"]).arg(&world),
    )?;
    println!("\n{}", String::from_utf8_lossy(&repository::read(&people)?));
    let mut server = repository::command(repository::server("quick"));
    server
        .args(["serve", "--demo", "--data"])
        .arg(&world)
        .arg("--site")
        .arg(repository::site())
        .args(arguments);
    // Replacing this program lets the server receive Ctrl-C itself and stop in its own orderly way.
    let error = server.exec();
    Err(format!("cannot start the server: {error}"))
}

/// Fills a new world beside its place and moves it there when it is whole, so that somebody who
/// stops half-way is not left with half a world.
///
/// What the command prints, how to sign in as each person, is kept for the next start.
fn make_world(world: &Path, people: &Path) -> Done {
    let making = world.with_extension("new");
    for old in [&making, world] {
        if old.exists() {
            fs::remove_dir_all(old).map_err(|error| format!("cannot remove {}: {error}", old.display()))?;
        }
    }
    let told = repository::answer(
        repository::command(repository::server("quick")).args(["demo", "--demo", "--data"]).arg(&making),
    )?;
    fs::rename(&making, world).map_err(|error| format!("cannot move {}: {error}", making.display()))?;
    repository::write(people, told.as_bytes())
}
