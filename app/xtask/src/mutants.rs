//! `make mutants`: changes the rules of access, the mandates and the sealing in every small way that there is, and asks whether
//! a test notices. Writes its rows of PROOFS.md only when each change was noticed.
//!
//! It takes hours on two cores, and so it is no part of `make prove`.

use crate::{
    Done, postgres,
    proofs::{self, Proof},
    repository,
};
use std::path::Path;

/// The tool that makes the changes, and its version.
const TOOL: (&str, &str) = ("cargo-mutants", "27.1.0");

/// Modules that are changed together, and the tests that have to notice.
struct Group {
    name: &'static str,
    files: &'static [&'static str],
    /// The test programs, and after `--` the names of the tests.
    tests: &'static [&'static str],
}

const GROUPS: [Group; 4] = [
    Group {
        name: "rules of access, roles, mandates and family",
        files: &[
            "app/domain/src/access.rs",
            "app/domain/src/access/*.rs",
            "app/domain/src/mandate.rs",
            "app/domain/src/family.rs",
            "app/domain/src/grant.rs",
        ],
        tests: &["--lib", "--", "access", "mandate", "family", "grant", "assignment"],
    },
    Group {
        name: "work on a case, and emergencies",
        files: &["app/domain/src/assignment.rs", "app/domain/src/break_glass.rs"],
        tests: &["--lib", "--", "assignment", "break_glass", "access"],
    },
    Group {
        name: "keys and sealing, of words and of files",
        files: &["app/store/src/keyring.rs", "app/store/src/files/sealed.rs"],
        tests: &["--lib", "--test", "store", "--", "keyring", "sealed", "documents"],
    },
    Group {
        name: "relations and mandates in SQL",
        files: &["app/store/src/access.rs", "app/store/src/mandates.rs"],
        tests: &["--test", "store", "--", "scope", "mandates", "break_glass", "cases"],
    },
];

/// Changes every group, or those whose name contains an argument.
pub(crate) fn everything(names: &[String]) -> Done {
    let tools = repository::cargo_output().join("tools");
    let (tool, version) = TOOL;
    let mut install = repository::command("cargo");
    install.args(["install", "--locked", "--quiet", tool, "--version", version, "--root"]).arg(&tools);
    repository::finish(&mut install)?;
    let chosen = |group: &&Group| names.first().is_none_or(|name| group.name.contains(name.as_str()));
    postgres::beside(|url| {
        for group in GROUPS.iter().filter(chosen) {
            let out = repository::cargo_output().join("mutants");
            // What an earlier run found would be counted again.
            drop(std::fs::remove_dir_all(&out));
            let mut change = repository::command(tools.join("bin").join(tool));
            change.args(["mutants", "--no-shuffle", "--output"]).arg(&out);
            for file in group.files {
                change.args(["--file", file]);
            }
            change.arg("--").args(group.tests).env("WEGWIJS_TEST_POSTGRES", url);
            repository::finish(&mut change)?;
            let figure = figure(&out.join("mutants.out"))?;
            let proof =
                Proof { what: format!("mutants of {}: none survives", group.name), seed: "-".into(), figure };
            proofs::keep(&[proof], "make mutants", |_| false)?;
        }
        Ok(())
    })
}

/// How many changes were noticed, out of what the tool left.
fn figure(out: &Path) -> Result<String, String> {
    let count = |name: &str| -> Result<usize, String> {
        let text = repository::read(&out.join(name))?;
        Ok(String::from_utf8_lossy(&text).lines().count())
    };
    let (caught, late, unviable) = (count("caught.txt")?, count("timeout.txt")?, count("unviable.txt")?);
    if caught + late == 0 {
        return Err("nothing was changed".into());
    }
    Ok(format!("{} noticed, {unviable} do not compile", caught + late))
}
