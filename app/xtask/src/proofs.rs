//! The table of PROOFS.md: every figure with the command, commit and seed that made it.

use crate::{Done, repository};

/// The heading under which the table stands.
const HEADING: &str = "| Proof | Command | Commit | Seed | Figure |\n|---|---|---|---|---|\n";

/// What was shown, from which seed, and the figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proof {
    pub(crate) what: String,
    pub(crate) seed: String,
    pub(crate) figure: String,
}

/// Prints proofs that `command` made of this commit, and writes them into the table. Whatever said the same before goes, and
/// so does every row whose command is `stale`.
pub(crate) fn keep(proofs: &[Proof], command: &str, stale: fn(&str) -> bool) -> Done {
    let commit = repository::answer(repository::command("git").args(["rev-parse", "--short", "HEAD"]))?;
    let file = repository::root().join("PROOFS.md");
    let text = String::from_utf8_lossy(&repository::read(&file)?).into_owned();
    let rows: Vec<String> = proofs.iter().map(|proof| row(proof, command, commit.trim())).collect();
    print!("{}", rows.concat());
    repository::write(&file, with_rows(&text, &rows, stale)?.as_bytes())
}

fn row(proof: &Proof, command: &str, commit: &str) -> String {
    let Proof { what, seed, figure } = proof;
    format!("| {what} | `{command}` | {commit} | {seed} | {figure} |\n")
}

/// A cell of a row.
fn cell(row: &str, number: usize) -> &str {
    row.split(" | ").nth(number).unwrap_or_default().trim_start_matches("| ").trim_matches('`')
}

/// `text` with `rows` in its table, at the place of the first row that goes.
fn with_rows(text: &str, rows: &[String], stale: fn(&str) -> bool) -> Result<String, String> {
    let (before, after) = text
        .split_once(HEADING)
        .ok_or_else(|| format!("PROOFS.md has lost the heading of its table:\n{HEADING}"))?;
    let had: Vec<&str> = after.split_inclusive('\n').take_while(|line| line.starts_with('|')).collect();
    let rest: String = after.split_inclusive('\n').skip(had.len()).collect();
    let goes = |line: &str| stale(cell(line, 1)) || rows.iter().any(|row| cell(row, 0) == cell(line, 0));
    let place = had.iter().position(|line| goes(line)).unwrap_or(had.len());
    let stays = |lines: &[&str]| lines.iter().copied().filter(|line| !goes(line)).collect::<String>();
    let (earlier, later) = (stays(&had[..place]), stays(&had[place..]));
    Ok(format!("{before}{HEADING}{earlier}{}{later}{rest}", rows.concat()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proof(what: &str, figure: &str) -> String {
        row(&Proof { what: what.into(), seed: "7".into(), figure: figure.into() }, "make prove", "abc")
    }

    #[test]
    fn what_was_said_again_is_said_once_and_the_rest_stays() {
        let old = "| a | `make prove` | 111 | - | 1 |\n| b | `make prove` | 111 | - | 2 |\n| c | `make x` | 111 | - | 3 |\n";
        let text = format!("# P\n{HEADING}{old}\nAfter.\n");
        let one = with_rows(&text, &[proof("b", "22")], |_| false).unwrap();
        assert_eq!(
            one,
            text.replace("| b | `make prove` | 111 | - | 2 |", "| b | `make prove` | abc | 7 | 22 |")
        );
        let all = with_rows(&text, &[proof("d", "4")], |command| command.starts_with("make prove")).unwrap();
        assert_eq!(
            all,
            format!(
                "# P\n{HEADING}| d | `make prove` | abc | 7 | 4 |\n| c | `make x` | 111 | - | 3 |\n\nAfter.\n"
            )
        );
        let more = with_rows(&text, &[proof("d", "4")], |_| false).unwrap();
        assert!(more.contains(&format!("{old}| d | ")), "{more}");
        assert!(with_rows("# P\n", &[], |_| false).is_err());
    }
}
