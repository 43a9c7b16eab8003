//! What is wrong in a file, where, and what to write instead.

use std::{fmt, ops::Range};

/// One fault in one file of data: a procedure, or the information cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
    /// From 1.
    pub line: usize,
    /// What is wrong, as the beginning of a sentence.
    pub what: String,
    /// What to write, as a sentence.
    pub write: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}. {}", self.file, self.line, self.what, self.write)
    }
}

/// Every fault that was found, one line each.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

/// The line, from 1, in which the byte `offset` of `text` stands.
pub(crate) fn line(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// "Write one of: a, b." for the codes that would be right, "There is none yet." when there are none.
pub(crate) fn one_of<'a>(codes: impl IntoIterator<Item = &'a str>) -> String {
    let codes: Vec<&str> = codes.into_iter().collect();
    if codes.is_empty() {
        "There is none yet.".to_owned()
    } else {
        format!("Write one of: {}.", codes.join(", "))
    }
}

/// The fault behind an error of the TOML reader.
///
/// The reader says "what is wrong, expected what would be right"; the two halves become `what` and `write`.
pub(crate) fn of_reader(file: &str, text: &str, error: &toml::de::Error) -> Fault {
    let message = error.message().lines().next().unwrap_or("this is not TOML");
    let (what, write) = if let Some((what, "literal string")) = message.split_once(", expected ") {
        (what.to_owned(), "Write text in \"quotes\", a number, true or false.".to_owned())
    } else if let Some((what, expected)) = message.split_once(", expected ") {
        (what.to_owned(), format!("Write {expected}."))
    } else if let Some(field) = message.strip_prefix("missing field ") {
        (format!("{field} is missing"), format!("Add a line {field} = … under this heading."))
    } else if message.starts_with("duplicate key") {
        (message.to_owned(), "Keep one of the two.".to_owned())
    } else {
        (message.to_owned(), "Write it as the rest of the file does.".to_owned())
    };
    let Range { start, .. } = error.span().unwrap_or_default();
    Fault { file: file.to_owned(), line: line(text, start), what, write }
}
