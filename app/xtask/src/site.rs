//! Builds what the browser loads: the islands as wasm, then `site.mjs` for all that npm packages do best.

use crate::{Done, repository};
use wasm_bindgen_cli_support::Bindgen;

/// Builds `target/site`: hashed, compressed files and their `manifest.json`.
pub(crate) fn build(_: &[String]) -> Done {
    repository::install_npm_packages()?;
    repository::finish(&mut repository::cargo(
        "build",
        ["--quiet", "-p", "islands", "--target", "wasm32-unknown-unknown", "--profile", "wasm-release"],
    ))?;
    let output = repository::cargo_output();
    let bound = output.join("islands");
    // wasm-bindgen is a library here, so its version is held by Cargo.lock and nobody installs a tool.
    Bindgen::new()
        .input_path(output.join("wasm32-unknown-unknown/wasm-release/islands.wasm"))
        .out_name("islands")
        .web(true)
        .map_err(|error| format!("wasm-bindgen refuses the target: {error:#}"))?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&bound)
        .map_err(|error| format!("wasm-bindgen cannot read the islands: {error:#}"))?;
    repository::finish(
        repository::command("node").arg("app/xtask/site.mjs").arg(bound).arg(repository::site()),
    )
}
