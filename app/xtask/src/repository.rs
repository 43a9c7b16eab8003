//! Where things are, and how other programs are started.

use crate::Done;
use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A variable that cargo gives to its subcommands or reads itself.
#[expect(clippy::disallowed_methods, reason = "these are cargo's settings, not the server's")]
fn environment(name: &str) -> Option<std::ffi::OsString> {
    std::env::var_os(name)
}

/// The root of the working copy.
pub(crate) fn root() -> PathBuf {
    // This crate lies two folders deep, and the folder is known when the crate is compiled.
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the crate lies in app/xtask").to_owned()
}

/// Where cargo puts what it builds; `CARGO_TARGET_DIR` may put it outside the working copy.
pub(crate) fn cargo_output() -> PathBuf {
    environment("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// Where the built style sheet, scripts and islands go.
///
/// This is always inside the working copy, because two working copies may share one cargo output.
pub(crate) fn site() -> PathBuf {
    root().join("target/site")
}

/// The server that was built with `profile`.
pub(crate) fn server(profile: &str) -> PathBuf {
    let folder = if profile == "dev" { "debug" } else { profile };
    cargo_output().join(folder).join("wegwijs")
}

/// A command that starts in the root of the working copy.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The cargo that runs this program, always with the lock file as it is.
pub(crate) fn cargo<const N: usize>(subcommand: &str, arguments: [&str; N]) -> Command {
    let mut cargo = command(environment("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.arg(subcommand);
    if subcommand != "fmt" {
        cargo.arg("--locked");
    }
    cargo.args(arguments);
    // `cargo xtask` sets these for this crate; passed on, they would make cargo think that its own
    // environment changed and build again.
    for (name, _) in std::env::vars_os() {
        let name_text = name.to_string_lossy();
        if name_text.starts_with("CARGO_PKG_") || name_text.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// Runs `command` to its end.
///
/// Fails with what was run when it cannot start or does not succeed.
pub(crate) fn finish(command: &mut Command) -> Done {
    let status = command.status().map_err(|error| format!("cannot start {}: {error}", shown(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", shown(command))) }
}

/// Runs `command` to its end and gives what it printed; its complaints go to the terminal.
///
/// Fails like [`finish`], with what it had printed until then.
pub(crate) fn answer(command: &mut Command) -> Result<String, String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot start {}: {error}", shown(command)))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        Ok(printed)
    } else {
        Err(format!("{printed}\n{} ended with {}", shown(command), output.status))
    }
}

/// The program and its arguments, as a person would type them.
fn shown(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Installs the npm packages of `e2e`, unless the lock file is the one installed last.
pub(crate) fn install_npm_packages() -> Done {
    let e2e = root().join("e2e");
    let lock = read(&e2e.join("package-lock.json"))?;
    let installed = e2e.join("node_modules/.installed-from");
    if std::fs::read(&installed).is_ok_and(|last| last == lock) {
        return Ok(());
    }
    finish(command("npm").current_dir(&e2e).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    write(&installed, &lock)
}

/// Reads a file, or says which one cannot be read.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Writes a file and the folders above it, or says which one cannot be written.
pub(crate) fn write(path: &Path, content: &[u8]) -> Done {
    path.parent()
        .map_or(Ok(()), std::fs::create_dir_all)
        .and_then(|()| std::fs::write(path, content))
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}
