//! Secrets that the program makes: cookies, letter links, letter codes.
//!
//! Only hashes of them are kept, so a copy of the database opens nothing.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::{
    account::{LetterCode, VNumber},
    beside::BesideCode,
};
use rand::{Rng, RngCore};
use sha2::{Digest, Sha256};
use store::accounts::Hash;

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
    #[expect(clippy::disallowed_methods, reason = "a secret must not repeat, not even in a test")]
    pub fn new() -> Self {
        let mut bytes = [0; 32];
        rand::rng().fill_bytes(&mut bytes);
        Self(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The token of these bytes: for the demo world, whose letters can be printed again.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
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
    pub fn hash(&self) -> Hash {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

impl Default for Token {
    fn default() -> Self {
        Self::new()
    }
}

/// What is kept instead of a code. The V-number is in it, so that a code opens the letter of one person only.
pub fn code_hash(v_number: &VNumber, code: &LetterCode) -> Hash {
    let mut hash = Sha256::new();
    hash.update(v_number.as_str());
    hash.update(code.as_str());
    hash.finalize().into()
}

/// A new code of twelve digits.
///
/// # Panics
/// Never: twelve digits are a code.
#[expect(clippy::disallowed_methods, reason = "a secret must not repeat, not even in a test")]
pub fn letter_code() -> LetterCode {
    let number: u64 = rand::rng().random_range(0..1_000_000_000_000);
    LetterCode::parse(&format!("{number:012}")).expect("twelve digits are a code")
}

/// What is kept instead of the code of a helper.
pub fn beside_hash(code: &BesideCode) -> Hash {
    let mut hash = Sha256::new();
    hash.update(b"beside");
    hash.update(code.as_str());
    hash.finalize().into()
}

/// A new code of six digits.
///
/// # Panics
/// Never: six digits are a code.
#[expect(clippy::disallowed_methods, reason = "a secret must not repeat, not even in a test")]
pub fn beside_code() -> BesideCode {
    let number: u32 = rand::rng().random_range(0..1_000_000);
    BesideCode::parse(&format!("{number:06}")).expect("six digits are a code")
}
