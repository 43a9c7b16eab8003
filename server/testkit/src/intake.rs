//! The program that examines files, for tests that send some.

use std::{path::PathBuf, process::Command, sync::OnceLock};

/// Where the program is; it is built when this test program is the first to ask.
///
/// `cargo test -p server` builds the programs of `server` and no others, and a test that found an old one would prove
/// what used to be.
///
/// # Panics
/// When it cannot be built.
pub fn intake() -> PathBuf {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(build).clone()
}

fn build() -> PathBuf {
    let own = std::env::current_exe().expect("a test is a program");
    let folder = own.ancestors().nth(2).expect("cargo builds tests two folders deep");
    let profile = match folder.file_name().and_then(|name| name.to_str()) {
        Some("debug") | None => "dev",
        Some(name) => name,
    };
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--locked", "-p", "intake", "--profile", profile])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status();
    assert!(built.is_ok_and(|status| status.success()), "wegwijs-intake is built");
    folder.join("wegwijs-intake")
}
