//! What an account may have of passkeys: keys on a phone or computer with which somebody comes in.

use jiff::SignedDuration;

/// How long a device may take to answer. Source: Web Authentication Level 3, 15.1, which asks for five minutes so that
/// nobody who moves or reads slowly is shut out.
pub const ANSWER: SignedDuration = SignedDuration::from_mins(5);
/// Passkeys of one account: a phone, a computer, a key on a ring, and some to spare.
pub const AT_MOST: usize = 8;
/// Letters in the name of a passkey.
pub const NAME_CHARS: usize = 40;

/// What its owner calls a passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyName(String);

/// Why a name is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadName {
    #[error("nothing was typed")]
    Missing,
    #[error("more than {NAME_CHARS} letters")]
    TooLong,
}

impl PasskeyName {
    /// What was typed, without the space around it.
    ///
    /// # Errors
    /// [`BadName`] when nothing is left, or too much.
    pub fn typed(text: &str) -> Result<Self, BadName> {
        let text = text.trim();
        match text.chars().count() {
            0 => Err(BadName::Missing),
            1..=NAME_CHARS => Ok(Self(text.to_owned())),
            _ => Err(BadName::TooLong),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_some_letters_and_not_too_many() {
        let longest = "ስ".repeat(NAME_CHARS);
        assert_eq!(PasskeyName::typed(&format!(" {longest} ")).map(|name| name.0), Ok(longest.clone()));
        assert_eq!(PasskeyName::typed(&format!("{longest}ስ")), Err(BadName::TooLong));
        assert_eq!(PasskeyName::typed(" \n"), Err(BadName::Missing));
    }
}
