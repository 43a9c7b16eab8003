//! `make bench`: measures speed against the budgets of design.md section 7 and prints one table.
//!
//! Whoever measures prints one line for each figure: `BENCH | what | budget | figure | verdict`.

use crate::{Done, browser, repository, site};

/// What is measured: the server as `make run` builds it, which the proofs build too. As it is shipped, with link-time
/// optimisation, it is a little faster.
const PROFILE: &str = "quick";
/// How a line of a measurement begins.
const MARK: &str = "BENCH | ";
/// The verdict that makes the whole step fail.
const MISSED: &str = "MISSED";

/// Measures the server by itself, then pages in a browser; fails when a budget is missed.
pub(crate) fn everything(_: &[String]) -> Done {
    site::build(&[])?;
    let mut said = repository::answer(&mut repository::cargo(
        "bench",
        ["--quiet", "--profile", PROFILE, "-p", "server", "--bench", "speed"],
    ))?;
    said.push_str(&repository::answer(browser::with_server(PROFILE)?.arg("e2e/bench.mjs"))?);
    let rows = rows(&said)?;
    println!("\n| What | Budget | Figure | |\n|---|---|---|---|");
    for row in &rows {
        println!("| {} |", row.join(" | "));
    }
    let missed = rows.iter().filter(|row| row[3] == MISSED).count();
    if missed == 0 { Ok(()) } else { Err(format!("{missed} of {} budgets missed", rows.len())) }
}

/// The figures among everything that was printed.
fn rows(said: &str) -> Result<Vec<[String; 4]>, String> {
    let lines = said.lines().filter_map(|line| line.split_once(MARK));
    let rows: Result<Vec<_>, _> = lines
        .map(|(_, row)| {
            let parts: Vec<String> = row.split(" | ").map(str::to_owned).collect();
            <[String; 4]>::try_from(parts).map_err(|parts| format!("not a row of four: {parts:?}"))
        })
        .collect();
    match rows {
        Ok(rows) if rows.is_empty() => Err("nothing was measured".to_owned()),
        rows => rows,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_among_noise() {
        let found = rows("noise\nBENCH | a page | <= 1 s | 0.5 s | ok\n").unwrap();
        assert_eq!(found, [["a page", "<= 1 s", "0.5 s", "ok"].map(str::to_owned)]);
        assert!(rows("noise\n").is_err() && rows("BENCH | half\n").is_err());
    }
}
