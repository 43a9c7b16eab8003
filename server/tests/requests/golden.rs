//! Texts that are kept in git and compared; `UPDATE=1` writes them anew, for somebody to read the difference.

use std::{fs, path::Path};

/// Compares `text` with the kept one.
#[expect(clippy::disallowed_methods, reason = "the tests' own setting: whether to write the kept text anew")]
pub(crate) fn hold(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var("UPDATE").is_ok() {
        fs::write(&path, text).unwrap();
        return;
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differences: Vec<String> = lines(&kept, text, '-').chain(lines(text, &kept, '+')).collect();
    assert!(
        differences.is_empty() && kept == text,
        "{} differs; run with UPDATE=1 and read what changed:\n{}",
        path.display(),
        differences.join("\n")
    );
}

/// The lines of `here` that `there` does not have.
fn lines<'a>(here: &'a str, there: &'a str, mark: char) -> impl Iterator<Item = String> + 'a {
    here.lines()
        .filter(|line| !there.lines().any(|other| other == *line))
        .map(move |line| format!("{mark} {line}"))
}
