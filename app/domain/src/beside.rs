//! Somebody of staff sits beside a person who uses the own account: by a code, for an hour, and never unseen.
//!
//! The helper sees what the person sees, because they sit there, and gets no access of their own. What is closed
//! meanwhile stands in `access::BESIDE`.

use crate::{access::Action, account::digits};

/// Digits of a code. As few as can be said aloud across a table: it lives minutes, and opens nothing by itself.
pub const CODE_DIGITS: usize = 6;
/// Minutes for which a code can be typed.
pub const CODE_MINUTES: i64 = 10;
/// Minutes after which nobody sits beside any more, unless a new code is typed.
pub const BESIDE_MINUTES: i64 = 60;

/// What the caseworker, and later the person, are told to have been done with somebody beside.
///
/// The choice of help is not among them: whoever works on the case never learns that one was made.
pub const TOLD: &[Action] =
    &[Action::ReportDetails, Action::ChooseHearing, Action::WriteMessage, Action::AskForCall];

/// The code that a member of staff shows and the person types. It works once.
#[derive(Clone, PartialEq, Eq)]
pub struct BesideCode(String);

impl BesideCode {
    /// Reads what was typed, in any script's digits; `None` unless it is six digits.
    pub fn parse(text: &str) -> Option<Self> {
        digits(text).filter(|code| code.len() == CODE_DIGITS).map(Self)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Two groups of three, as shown.
    pub fn grouped(&self) -> String {
        format!("{} {}", &self.0[..3], &self.0[3..])
    }
}

impl std::fmt::Debug for BesideCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BesideCode(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::BESIDE;

    #[test]
    fn a_code_is_six_digits_of_any_script() {
        for (typed, read) in [
            ("482917", Some("482 917")),
            ("482 917", Some("482 917")),
            ("٤٨٢٩١٧", Some("482 917")),
            ("48291", None),
            ("4829170", None),
            ("48291x", None),
            ("", None),
        ] {
            assert_eq!(BesideCode::parse(typed).map(|code| code.grouped()).as_deref(), read, "{typed}");
        }
    }

    #[test]
    fn only_what_is_open_beside_somebody_can_be_told() {
        assert!(TOLD.iter().all(|action| BESIDE.contains(action)));
        assert!(!TOLD.contains(&Action::ChooseSupport));
    }
}
