//! Holds the shape of the workspace: which crate may use which, and that ARCHITECTURE.md names only what exists.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What one crate of the workspace may depend on in a build that is shipped.
struct Rule {
    /// The crates of this workspace that it may use.
    ours: &'static [&'static str],
    others: Others,
}

/// Which crates of other people it may use.
enum Others {
    /// These and no more, because the crate must stay small or pure.
    Only(&'static [&'static str]),
    /// All but these.
    AllBut(&'static [&'static str]),
}

/// The dependency table: server -> app -> service -> store -> domain, with `locales` and `migrations` as leaves.
fn rule(name: &str) -> Option<Rule> {
    use Others::{AllBut, Only};
    // What shows words and pages to people, and what speaks SQL.
    const PAGES: &[&str] = &["leptos", "leptos_axum", "axum"];
    const PAGES_AND_SQL: &[&str] = &["leptos", "leptos_axum", "axum", "sea-orm", "sea-orm-migration", "sqlx"];
    const SQL: &[&str] = &["sea-orm", "sea-orm-migration", "sqlx"];
    Some(match name {
        // Pure rules: no input or output, no clock, no chance.
        "domain" => {
            const PURE: &[&str] =
                &["jiff", "serde", "serde_json", "thiserror", "toml", "unicode-normalization", "uuid"];
            Rule { ours: &[], others: Only(PURE) }
        }
        "locales" | "xtask" => Rule { ours: &[], others: AllBut(PAGES_AND_SQL) },
        "migrations" => Rule { ours: &[], others: Only(&["sea-orm-migration"]) },
        "store" => Rule { ours: &["domain", "migrations"], others: AllBut(PAGES) },
        "service" => Rule { ours: &["domain", "store"], others: AllBut(PAGES_AND_SQL) },
        // It reads what strangers wrote: nothing of it may reach the store or the network.
        "intake" => Rule { ours: &["domain"], others: Only(&["image", "lopdf", "nix"]) },
        // All of it becomes wasm, so every crate here is bytes on a phone.
        "islands" => Rule {
            ours: &["domain"],
            others: Only(&["js-sys", "leptos", "wasm-bindgen", "wasm-bindgen-futures", "web-sys"]),
        },
        // It sets words and knows nothing of what they say.
        "print" => Rule { ours: &[], others: Only(&["krilla", "parley"]) },
        "app" => Rule { ours: &["domain", "service", "islands", "locales", "print"], others: AllBut(SQL) },
        "server" => Rule {
            ours: &["app", "domain", "service", "store", "locales", "migrations"],
            others: AllBut(SQL),
        },
        // For tests only; `only_tests_use_the_testkit` keeps it out of what is shipped.
        "testkit" => Rule {
            ours: &["app", "domain", "service", "store", "locales", "migrations", "server"],
            others: AllBut(&[]),
        },
        _ => return None,
    })
}

#[test]
fn crates_depend_one_way() {
    let mut wrong = Vec::new();
    let crates = workspace();
    for (name, dependencies) in &crates {
        let Some(rule) = rule(name) else {
            wrong.push(format!("`{name}` has no row in the dependency table"));
            continue;
        };
        for dependency in dependencies.iter().filter(|dependency| !dependency.development) {
            let used = dependency.name.as_str();
            let allowed = if crates.contains_key(used) {
                rule.ours.contains(&used)
            } else {
                match rule.others {
                    Others::Only(list) => list.contains(&used) || dependency.build,
                    Others::AllBut(list) => !list.contains(&used),
                }
            };
            if !allowed {
                wrong.push(format!("`{name}` must not use `{used}`"));
            }
        }
    }
    assert!(crates.len() >= 10, "the workspace was not read: {:?}", crates.keys());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_tests_use_the_testkit() {
    for (name, dependencies) in workspace() {
        for dependency in dependencies {
            assert!(
                dependency.name != "testkit" || dependency.development,
                "`{name}` would ship the testkit; make it a dev-dependency"
            );
        }
    }
}

#[test]
fn the_architecture_names_only_what_exists() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let crates = workspace();
    let mut wrong = Vec::new();
    let mut checked = 0;
    for (index, line) in text.lines().enumerate() {
        for (before, name) in quoted(line) {
            let exists = if before.ends_with("crate ") {
                crates.contains_key(name)
            } else if let Some((owner, item)) =
                rust_path(name).filter(|(owner, _)| crates.contains_key(*owner))
            {
                declared(&source_of(owner), item)
            } else if looks_like_a_path(name) {
                root().join(name).exists()
            } else {
                continue;
            };
            checked += 1;
            if !exists {
                wrong.push(format!("ARCHITECTURE.md:{}: `{name}` does not exist", index + 1));
            }
        }
    }
    assert!(checked > 20, "only {checked} names were found to check");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// One line of a `Cargo.toml`.
struct Dependency {
    name: String,
    development: bool,
    build: bool,
}

/// Every crate of this workspace with what it asks for itself.
fn workspace() -> BTreeMap<String, Vec<Dependency>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--no-deps", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    packages
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().unwrap();
            let dependencies = dependencies
                .iter()
                .map(|dependency| Dependency {
                    name: dependency["name"].as_str().unwrap().to_owned(),
                    development: dependency["kind"] == "dev",
                    build: dependency["kind"] == "build",
                })
                .collect();
            (package["name"].as_str().unwrap().to_owned(), dependencies)
        })
        .collect()
}

/// The text between each pair of backticks, with what stands before it on the line.
fn quoted(line: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(open) = line[from..].find('`').map(|at| from + at) {
        let Some(close) = line[open + 1..].find('`').map(|at| open + 1 + at) else {
            break;
        };
        found.push((&line[..open], &line[open + 1..close]));
        from = close + 1;
    }
    found
}

/// A file or folder of the repository: it has a slash or a known ending, and no blank, gap or leading slash.
fn looks_like_a_path(name: &str) -> bool {
    let plain = !name.starts_with('/') && !name.contains(|c: char| " <>{}*()$:=,…".contains(c));
    let ending = [".rs", ".md", ".toml", ".ftl", ".css", ".mjs", ".js", ".yml"]
        .iter()
        .any(|ending| name.ends_with(ending));
    // What the build makes is not in the repository.
    let made = name.starts_with("target/") || name.starts_with("var/");
    plain && !made && (name.contains('/') || ending || name == "Makefile")
}

/// `store::write` is the crate `store` and the item `write`; a method counts under its own name.
fn rust_path(name: &str) -> Option<(&str, &str)> {
    let name = name.split(['(', '<']).next()?;
    let owner = name.split("::").next()?;
    let item = name.rsplit("::").next()?;
    (owner != item).then_some((owner, item))
}

/// All Rust source of a crate, in one text.
fn source_of(name: &str) -> String {
    let folder = match name {
        "app" | "server" | "locales" | "migrations" => name.to_owned(),
        "intake" | "testkit" => format!("server/{name}"),
        _ => format!("app/{name}"),
    };
    let mut text = String::new();
    let mut folders = vec![root().join(folder).join("src")];
    let mut seen = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") && seen.insert(path.clone()) {
                text += &fs::read_to_string(&path).unwrap();
                // A module is declared by its file as well.
                text += "\nmod ";
                text += path.file_stem().unwrap().to_str().unwrap();
                text += ";\n";
            }
        }
    }
    text
}

/// Whether `source` declares `item`.
fn declared(source: &str, item: &str) -> bool {
    ["fn", "struct", "enum", "trait", "type", "mod", "const", "static"].iter().any(|kind| {
        source.match_indices(&format!("{kind} {item}")).any(|(at, found)| {
            let after = source[at + found.len()..].chars().next();
            !after.is_some_and(|c| c.is_alphanumeric() || c == '_')
        })
    })
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}
