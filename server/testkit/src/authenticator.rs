//! A phone or key that holds one passkey, as far as the server sees of it.
//!
//! Written out here, so that a test can make it do what no good device does: count back, answer for another site, or
//! answer without having been unlocked. Source: Web Authentication Level 3, 6.1 and 6.5.

use crate::PUBLIC_URL;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Flags of an answer: somebody was there, was verified, and a new key comes along.
const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const NEW_KEY: u8 = 0x40;

/// A device with one passkey, which it makes when it is asked to.
#[derive(Clone)]
pub struct Authenticator {
    key: SigningKey,
    id: Vec<u8>,
    owner: Vec<u8>,
    /// How often it has signed.
    pub count: u32,
    /// Whether it was unlocked by its owner.
    pub unlocked: bool,
    /// The site on which the browser is.
    pub origin: String,
}

impl Authenticator {
    /// A device of its own for each name.
    ///
    /// # Panics
    /// Never: a hash is a key, but for one in a number of 77 digits.
    pub fn called(name: &str) -> Self {
        let key = SigningKey::from_slice(&Sha256::digest(name)).expect("a hash is a key");
        let id = Sha256::digest(format!("{name}'s passkey")).to_vec();
        Self { key, id, owner: Vec::new(), count: 0, unlocked: true, origin: PUBLIC_URL.to_owned() }
    }

    /// The answer of a browser after the device has made its passkey.
    ///
    /// # Panics
    /// When the question is none.
    pub fn make(&mut self, question: &Value) -> String {
        self.owner = bytes(&question["user"]["id"]);
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = (point.x().expect("a point has an x"), point.y().expect("and a y"));
        let mut data = self.data(text(&question["rp"]["id"]), NEW_KEY);
        data.extend_from_slice(&[0; 16]);
        data.extend_from_slice(&[0, 32]);
        data.extend_from_slice(&self.id);
        // COSE: an elliptic key of two coordinates, for ES256, on P-256.
        data.extend_from_slice(&[0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32]);
        data.extend_from_slice(x);
        data.extend_from_slice(&[0x22, 0x58, 32]);
        data.extend_from_slice(y);
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(data.len()).expect("the data is short"));
        object.extend_from_slice(&data);
        let said = self.said("webauthn.create", question);
        self.answer(&json!({
            "clientDataJSON": URL_SAFE_NO_PAD.encode(said),
            "attestationObject": URL_SAFE_NO_PAD.encode(object),
        }))
    }

    /// The answer of a browser after the device has signed, which counts.
    ///
    /// # Panics
    /// When the question is none.
    pub fn sign(&mut self, question: &Value) -> String {
        self.count += 1;
        let data = self.data(text(&question["rpId"]), 0);
        let said = self.said("webauthn.get", question);
        let signed = [&*data, &Sha256::digest(&said)].concat();
        let signature: Signature = self.key.sign(&signed);
        self.answer(&json!({
            "clientDataJSON": URL_SAFE_NO_PAD.encode(said),
            "authenticatorData": URL_SAFE_NO_PAD.encode(data),
            "signature": URL_SAFE_NO_PAD.encode(signature.to_der()),
            "userHandle": URL_SAFE_NO_PAD.encode(&self.owner),
        }))
    }

    fn data(&self, site: &str, flags: u8) -> Vec<u8> {
        let unlocked = if self.unlocked { VERIFIED } else { 0 };
        let mut data = Sha256::digest(site).to_vec();
        data.push(PRESENT | unlocked | flags);
        data.extend_from_slice(&self.count.to_be_bytes());
        data
    }

    fn said(&self, what: &str, question: &Value) -> Vec<u8> {
        let said = json!({
            "type": what,
            "challenge": question["challenge"],
            "origin": self.origin,
            "crossOrigin": false,
        });
        said.to_string().into_bytes()
    }

    fn answer(&self, response: &Value) -> String {
        let id = URL_SAFE_NO_PAD.encode(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response }).to_string()
    }
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a question has its texts")
}

fn bytes(value: &Value) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text(value)).expect("bytes are written in base64url")
}
