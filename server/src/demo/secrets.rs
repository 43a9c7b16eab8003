//! What a demo world derives from its seed instead of keeping it: letters, passwords, second factors.
//!
//! So the ways to sign in can be printed again at any time, and the store holds only hashes, as in a real one.

use domain::account::LetterCode;
use rand::{Rng, RngCore, SeedableRng, rngs::StdRng};
use service::token::Token;

/// The secrets of the world with this seed.
#[derive(Clone, Copy, Debug)]
pub struct Secrets(pub u64);

impl Secrets {
    /// The link and the twelve digits of the first letter of this person.
    ///
    /// # Panics
    /// Never: twelve digits are a code.
    pub fn letter(self, who: &str) -> (Token, LetterCode) {
        let mut rng = self.source("letter", who);
        let mut link = [0; 32];
        rng.fill_bytes(&mut link);
        let code: u64 = rng.random_range(0..1_000_000_000_000);
        (
            Token::from_bytes(link),
            LetterCode::parse(&format!("{code:012}")).expect("twelve digits are a code"),
        )
    }

    /// The password of this member of staff.
    pub fn password(self, login: &str) -> String {
        const ALPHABET: &[u8] = b"23456789abcdefghjkmnpqrstuvwxyz";
        let mut rng = self.source("password", login);
        let mut group = || -> String {
            (0..4).map(|_| char::from(ALPHABET[rng.random_range(0..ALPHABET.len())])).collect()
        };
        [group(), group(), group(), group()].join("-")
    }

    /// The secret of the second factor of this member of staff.
    pub fn factor(self, login: &str) -> [u8; 20] {
        let mut secret = [0; 20];
        self.source("factor", login).fill_bytes(&mut secret);
        secret
    }

    /// Chance that repeats for the same seed, purpose and name, and for nothing else.
    fn source(self, purpose: &str, name: &str) -> StdRng {
        let mut start = [0; 32];
        start[..8].copy_from_slice(&self.0.to_be_bytes());
        for (byte, from) in start[8..].iter_mut().zip(purpose.bytes().chain([b' ']).chain(name.bytes())) {
            *byte = from;
        }
        StdRng::from_seed(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_repeat_and_differ() {
        let once = Secrets(1);
        assert_eq!(once.letter("amira").0, Secrets(1).letter("amira").0);
        assert_ne!(once.letter("amira").0, once.letter("selam").0);
        assert_ne!(once.letter("amira").1, Secrets(2).letter("amira").1);
        assert_ne!(once.password("anna"), once.password("bram"));
        assert_ne!(once.factor("anna"), once.factor("bram"));
    }
}
