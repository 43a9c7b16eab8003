//! `make prove`: runs the proofs at full size and writes the table of PROOFS.md.
//!
//! A proof is an ignored Rust test whose name begins with `proof_`. It prints one line for each
//! figure: `PROOF | what was shown | seed | figure`. It fails when the promise does not hold, and
//! then nothing is written.

use crate::{Done, postgres, repository};

/// How a line of a proof begins.
const MARK: &str = "PROOF | ";

/// The heading under which the table of PROOFS.md stands; what is below it is written anew.
const HEADING: &str = "| Proof | Command | Commit | Seed | Figure |\n|---|---|---|---|---|\n";

/// Runs every proof, or those whose names contain an argument, and rewrites the table.
pub(crate) fn everything(names: &[String]) -> Done {
    let filter = names.first().map_or("proof_", String::as_str);
    let mut said = String::new();
    postgres::beside(|url| {
        said = repository::answer(
            repository::cargo("test", ["--profile", "quick", "--no-fail-fast", "--"])
                .args(["--ignored", "--nocapture", "--test-threads=1", filter])
                .env("WEGWIJS_TEST_POSTGRES", url),
        )?;
        Ok(())
    })?;
    let commit = repository::answer(repository::command("git").args(["rev-parse", "--short", "HEAD"]))?;
    let rows = rows(&said, commit.trim())?;
    print!("{rows}");
    // A proof by name is for trying; only all of them together make the table.
    if names.is_empty() {
        let file = repository::root().join("PROOFS.md");
        let text = String::from_utf8_lossy(&repository::read(&file)?).into_owned();
        repository::write(&file, with_table(&text, &rows)?.as_bytes())?;
    }
    Ok(())
}

/// The rows of the table, out of everything that the tests printed.
fn rows(said: &str, commit: &str) -> Result<String, String> {
    let mut rows = Vec::new();
    // The test runner prints the name of a test before its first line, without ending that line.
    for line in said.lines().filter_map(|line| line.split_once(MARK)) {
        let parts: Vec<&str> = line.1.split(" | ").collect();
        let [what, seed, figure] = parts[..] else {
            return Err(format!("a proof printed {:?}; write: {MARK}what | seed | figure", line.1));
        };
        rows.push(format!("| {what} | `make prove` | {commit} | {seed} | {figure} |\n"));
    }
    if rows.is_empty() {
        return Err("no proof printed a figure".to_owned());
    }
    Ok(rows.concat())
}

/// `text` with `rows` in the place of the table that it has now.
fn with_table(text: &str, rows: &str) -> Result<String, String> {
    let (before, after) = text
        .split_once(HEADING)
        .ok_or_else(|| format!("PROOFS.md has lost the heading of its table:\n{HEADING}"))?;
    let rest: String = after.split_inclusive('\n').skip_while(|line| line.starts_with('|')).collect();
    Ok(format!("{before}{HEADING}{rows}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_written_anew_and_the_rest_stays() {
        let said = "test a ... PROOF | booked once | 7 | 100 of 100\nnoise\nPROOF | kept | - | 50\n";
        let rows = rows(said, "abc").unwrap();
        let text = format!("# P\n{HEADING}| old |\n| old |\n\nAfter.\n");
        assert_eq!(
            with_table(&text, &rows).unwrap(),
            format!(
                "# P\n{HEADING}| booked once | `make prove` | abc | 7 | 100 of 100 |\n\
                 | kept | `make prove` | abc | - | 50 |\n\nAfter.\n"
            )
        );
    }

    #[test]
    fn silence_and_half_a_line_are_no_proof() {
        assert!(rows("all well\n", "abc").is_err());
        assert!(rows("PROOF | booked once\n", "abc").is_err());
        assert!(with_table("# P\n", "| a |\n").is_err());
    }
}
