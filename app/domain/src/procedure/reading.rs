//! One file of data while it is read: words that know where they stand, and the faults found so far.

use super::fault::{Fault, line};
use jiff::civil::Date;
use toml::Spanned;

/// A text that knows where it stands.
pub(crate) type Word = Spanned<String>;

/// A file under way, and what is wrong with it.
pub(crate) struct Reading<'t> {
    pub(crate) file: &'t str,
    pub(crate) text: &'t str,
    faults: Vec<Fault>,
}

impl<'t> Reading<'t> {
    pub(crate) const fn of(file: &'t str, text: &'t str) -> Self {
        Self { file, text, faults: Vec::new() }
    }

    /// `read`, unless anything was wrong.
    pub(crate) fn done<T>(self, read: T) -> Result<T, Vec<Fault>> {
        if self.faults.is_empty() { Ok(read) } else { Err(self.faults) }
    }

    pub(crate) fn day(&mut self, word: &Word) -> Option<Date> {
        let day = word.get_ref().parse::<Date>().ok();
        if day.is_none() {
            let write = "Write a day as \"2026-06-12\".".to_owned();
            self.fault(word, format!("{:?} is not a day", word.get_ref()), write);
        }
        day
    }

    pub(crate) fn code(&mut self, word: Word) -> String {
        if !is_code(word.get_ref()) {
            let write = "Write lower-case letters, digits and single hyphens.".to_owned();
            self.fault(&word, format!("{:?} is not a code", word.get_ref()), write);
        }
        word.into_inner()
    }

    pub(crate) fn words(&mut self, field: &str, word: Word) -> String {
        if word.get_ref().trim().is_empty() {
            self.fault(&word, format!("`{field}` is empty"), "Write it out; every fact is named.".to_owned());
        }
        word.into_inner()
    }

    pub(crate) fn line<T>(&self, at: &Spanned<T>) -> usize {
        line(self.text, at.span().start)
    }

    pub(crate) fn fault<T>(&mut self, at: &Spanned<T>, what: String, write: String) {
        self.fault_at(self.line(at), what, write);
    }

    pub(crate) fn fault_at(&mut self, line: usize, what: String, write: String) {
        self.faults.push(Fault { file: self.file.to_owned(), line, what, write });
    }
}

/// Lower-case letters, digits and single hyphens: what can be part of a message id and of an address.
fn is_code(text: &str) -> bool {
    text.split('-').all(|part| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}
