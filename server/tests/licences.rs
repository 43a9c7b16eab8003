//! Holds the licences of everything that is built in or used to build, crates and npm packages, to an allow-list.
//!
//! Wegwijs is under the EUPL-1.2. What is on the list may be combined with it and asks nothing of whoever runs it.

use serde_json::Value;
use std::{fs, path::Path, process::Command};

/// Licences that any crate or package may have.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Additions to a licence that only give more rights.
const EXCEPTIONS: &[&str] = &["LLVM-exception"];

#[test]
fn every_crate_has_a_licence_that_fits() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--format-version", "1"])
        .current_dir(root)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 100, "only {} crates were read", packages.len());
    let wrong: Vec<String> = packages
        .iter()
        .filter(|package| !package["license"].as_str().is_some_and(is_allowed))
        .map(|package| format!("{} {}: {}", package["name"], package["version"], package["license"]))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_npm_package_has_a_licence_that_fits() {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../e2e/package-lock.json");
    let lock: Value = serde_json::from_str(&fs::read_to_string(lock).unwrap()).unwrap();
    let packages = lock["packages"].as_object().unwrap();
    assert!(packages.len() > 3, "only {} packages were read", packages.len());
    let wrong: Vec<String> = packages
        .iter()
        .filter(|(_, package)| !package["license"].as_str().is_some_and(is_allowed))
        .map(|(name, package)| format!("{name}: {}", package["license"]))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_licence_must_fit_in_whole() {
    for fits in [
        "MIT",
        "MIT OR GPL-3.0",
        "GPL-3.0/MIT",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(is_allowed(fits), "{fits}");
    }
    for unfit in ["GPL-3.0", "MIT AND GPL-3.0", "", "(MIT OR Apache-2.0) AND AGPL-3.0", "MIT WITH Something"]
    {
        assert!(!is_allowed(unfit), "{unfit}");
    }
}

/// Whether one may choose from an SPDX expression so that only allowed licences remain.
///
/// `AND` binds more than `OR`, and old crates write `/` for `OR`.
fn is_allowed(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    any(&mut rest) && rest.is_empty()
}

fn any(rest: &mut &[&str]) -> bool {
    let mut fits = all(rest);
    while rest.first() == Some(&"OR") {
        *rest = &rest[1..];
        // Both sides are read to their end, whatever the first one says.
        fits |= all(rest);
    }
    fits
}

fn all(rest: &mut &[&str]) -> bool {
    let mut fits = one(rest);
    while rest.first() == Some(&"AND") {
        *rest = &rest[1..];
        fits &= one(rest);
    }
    fits
}

fn one(rest: &mut &[&str]) -> bool {
    let Some((first, after)) = rest.split_first() else {
        return false;
    };
    *rest = after;
    if *first == "(" {
        let fits = any(rest);
        let closed = rest.first() == Some(&")");
        *rest = rest.get(1..).unwrap_or_default();
        return fits && closed;
    }
    let mut fits = ALLOWED.contains(first);
    if let ["WITH", addition, after @ ..] = *rest {
        fits &= EXCEPTIONS.contains(addition);
        *rest = after;
    }
    fits
}
