//! Secrets that the program makes: cookies, letter links, letter codes.
//!
//! Only hashes of them are kept, so a copy of the database opens nothing.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::account::LetterCode;
use rand::{Rng, RngCore};
use sha2::{Digest, Sha256};

/// A secret of 256 bits as text that fits a cookie or a link. Never logged: `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(..)")
    }
}

impl Token {
    /// A new token from the operating system's source of chance.
    pub fn new() -> Self {
        let mut bytes = [0; 32];
        rand::rng().fill_bytes(&mut bytes);
        Self(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// Reads a token that came back; `None` when it cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        let plausible = text.len() == 43 && URL_SAFE_NO_PAD.decode(text).is_ok();
        plausible.then(|| Self(text.to_owned()))
    }

    /// The text for the cookie or link.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What is kept instead of the token.
    pub fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.0.as_bytes()).to_vec()
    }
}

impl Default for Token {
    fn default() -> Self {
        Self::new()
    }
}

/// A new code of twelve digits.
///
/// # Panics
/// Never: twelve digits are a code.
pub fn letter_code() -> LetterCode {
    let number: u64 = rand::rng().random_range(0..1_000_000_000_000);
    LetterCode::parse(&format!("{number:012}")).expect("twelve digits are a code")
}
