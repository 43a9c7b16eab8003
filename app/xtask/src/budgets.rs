//! Holds what the browser loads to the byte budgets.
//!
//! The budgets of a whole page need a running server; the journey `e2e/journey/budget.test.mjs` holds those.

use crate::{Done, repository};

/// One budget: what it is for, the files it counts, and the most bytes they may have together.
struct Budget {
    what: &'static str,
    files: &'static [(&'static str, &'static str)],
    most: usize,
}

/// The budgets, each with the beginning and the end of the names of its files.
const BUDGETS: &[Budget] = &[
    Budget {
        what: "islands and their glue, brotli",
        files: &[("islands.", ".wasm.br"), ("islands.", ".js.br")],
        most: 65_000,
    },
    Budget { what: "style sheet, brotli", files: &[("style.", ".css.br")], most: 15_000 },
    Budget { what: "script that sends files, brotli", files: &[("upload.", ".js.br")], most: 2_500 },
    Budget { what: "quick exit script, as is", files: &[("exit.", ".js")], most: 500 },
];

/// Prints each budget with its figure, and fails when one is exceeded or a file is missing.
pub(crate) fn hold(_: &[String]) -> Done {
    let folder = repository::site();
    let files: Vec<(String, usize)> = std::fs::read_dir(&folder)
        .map_err(|error| format!("cannot read {}: {error}; run: cargo xtask site", folder.display()))?
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let size = usize::try_from(entry.metadata().ok()?.len()).ok()?;
            Some((entry.file_name().into_string().ok()?, size))
        })
        .collect();
    let mut wrong = Vec::new();
    for budget in BUDGETS {
        let mut size = 0;
        for (start, end) in budget.files {
            match files.iter().find(|(name, _)| name.starts_with(start) && name.ends_with(end)) {
                Some((_, bytes)) => size += bytes,
                None => wrong.push(format!("{start}*{end} is missing")),
            }
        }
        let verdict = if size <= budget.most { "ok" } else { "TOO LARGE" };
        println!("  {:32} {size:>7} of {:>7} bytes  {verdict}", budget.what, budget.most);
        if size > budget.most {
            wrong.push(format!("{} is {} bytes too large", budget.what, size - budget.most));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("; ")) }
}
