//! `make prove`: runs the proofs at full size and writes their rows of PROOFS.md.
//!
//! A proof is an ignored Rust test whose name begins with `proof_`. It prints one line for each
//! figure: `PROOF | what was shown | seed | figure`. It fails when the promise does not hold, and
//! then nothing is written.

use crate::{
    Done, postgres,
    proofs::{self, Proof},
    repository,
};

/// How a line of a proof begins.
const MARK: &str = "PROOF | ";

/// The command of the rows.
const COMMAND: &str = "make prove";

/// Runs every proof and writes all rows anew; or those whose names contain an argument, and writes only their rows.
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
    let proofs = read(&said)?;
    match names.first() {
        None => proofs::keep(&proofs, COMMAND, |command| command.starts_with(COMMAND)),
        Some(name) => proofs::keep(&proofs, &format!("{COMMAND} proof={name}"), |_| false),
    }
}

/// What the tests printed.
fn read(said: &str) -> Result<Vec<Proof>, String> {
    let mut proofs = Vec::new();
    // The test runner prints the name of a test before its first line, without ending that line.
    for line in said.lines().filter_map(|line| line.split_once(MARK)) {
        let parts: Vec<&str> = line.1.split(" | ").collect();
        let [what, seed, figure] = parts[..] else {
            return Err(format!("a proof printed {:?}; write: {MARK}what | seed | figure", line.1));
        };
        proofs.push(Proof { what: what.to_owned(), seed: seed.to_owned(), figure: figure.to_owned() });
    }
    if proofs.is_empty() {
        return Err("no proof printed a figure".to_owned());
    }
    Ok(proofs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_and_half_a_line_are_no_proof() {
        let said = "test a ... PROOF | booked once | 7 | 100 of 100\nnoise\nPROOF | kept | - | 50\n";
        let figures: Vec<String> = read(said).unwrap().into_iter().map(|proof| proof.figure).collect();
        assert_eq!(figures, ["100 of 100", "50"]);
        assert!(read("all well\n").is_err());
        assert!(read("PROOF | booked once\n").is_err());
    }
}
