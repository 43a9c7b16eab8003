//! Passkeys: what a device is asked, and whether its answer is right.
//!
//! The half of a key that signs never leaves the device, which unlocks it only for who it belongs to ("user
//! verification"), so that an answer stands for something that one has and something that one knows or is.
//! Source: Web Authentication Level 3, sections 7.1 and 7.2.

mod add;
mod come_in;

pub use add::{AddRefusal, AskRefusal, PasskeyLine};
pub(crate) use add::{add, ask_to_add, lines};
pub(crate) use come_in::prove;
pub use come_in::{ComeInRefusal, ask_to_come_in, question_to_come_in};

use crate::{Ctx, Fault, token::Token};
use domain::passkey::ANSWER;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use store::accounts::{
    Subject,
    passkey_questions::{self as questions, Asked},
};
use uuid::Uuid;
use webauthn_rs::prelude::{Url, Webauthn, WebauthnBuilder, WebauthnError};

/// What a device shows as the name of the site and of the account: a word that tells nobody who its owner is.
const SITE: &str = "Wegwijs";

/// Longest answer in bytes; a device answers in about two thousand.
const ANSWER_BYTES: usize = 16 * 1024;

/// The site for which passkeys are made and checked.
/// The default is no site: passkeys are neither made nor checked.
#[derive(Clone, Debug, Default)]
pub struct Passkeys(Option<Arc<Webauthn>>);

impl Passkeys {
    /// For the site at `public_url`, scheme and host. A passkey belongs to that host for ever, and answers count only when
    /// they come from exactly that address. A site that is called by a number has no passkeys.
    pub fn at(public_url: &str) -> Self {
        let site = Url::parse(public_url).ok().and_then(|url| {
            let builder = WebauthnBuilder::new(url.domain()?, &url).ok()?;
            builder.rp_name(SITE).timeout(ANSWER.unsigned_abs()).build().ok()
        });
        Self(site.map(Arc::new))
    }

    /// Whether they can be offered.
    pub const fn are_possible(&self) -> bool {
        self.0.is_some()
    }

    fn site(&self) -> Result<&Webauthn, Fault> {
        self.0.as_deref().ok_or(Fault::Absent)
    }
}

/// What a device calls the account: the same for all passkeys of somebody, so that a new one takes the place of the old,
/// and made from the id in such a way that it tells neither the id nor when it was given.
fn handle(subject: Subject) -> Uuid {
    let (kind, id) = match subject {
        Subject::Person(person) => ("person", person.uuid()),
        Subject::Staff(staff) => ("staff", staff.uuid()),
    };
    let mut hash = Sha256::new();
    hash.update(b"passkey");
    hash.update(kind);
    hash.update(id.as_bytes());
    let hash: [u8; 32] = hash.finalize().into();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    Uuid::from_bytes(bytes)
}

/// A question as it waits: what the device is asked, and what its answer is held against.
#[derive(Serialize, Deserialize)]
struct Question<S> {
    options: Value,
    state: S,
    /// What the owner calls a passkey that is being made; empty when somebody comes in.
    name: String,
}

/// What the browser is to ask the device, as JSON; `None` when it took too long, or nothing was asked.
pub(crate) async fn question(ctx: &Ctx, asked: Asked, token: &str) -> Result<Option<String>, Fault> {
    let Some(token) = Token::parse(token) else { return Ok(None) };
    let (hash, now) = (token.hash(), ctx.now);
    let kept = ctx
        .store
        .read(move |db| {
            Box::pin(async move { Ok::<_, Fault>(questions::waiting(db, &hash, asked, now).await?) })
        })
        .await?;
    let question: Option<Question<Value>> = kept.map(|kept| read(&kept)).transpose()?;
    Ok(question.map(|question| question.options.to_string()))
}

/// Keeps a question for the browser that gets the token.
async fn ask<S: Serialize>(ctx: &Ctx, asked: Asked, question: &Question<S>) -> Result<Token, Fault> {
    let token = Token::new();
    let (hash, until) = (token.hash(), ctx.now + ANSWER);
    let question = serde_json::to_string(question).map_err(|error| broken(&error))?;
    ctx.store
        .write(ctx.housekeeping(), move |tx| {
            let question = question.clone();
            Box::pin(async move { Ok::<_, Fault>(questions::ask(tx, &hash, asked, &question, until).await?) })
        })
        .await?;
    Ok(token)
}

/// The question under this token, which has none from now on, whatever comes of the answer; `None` when it took too long.
async fn take<S: DeserializeOwned>(
    ctx: &Ctx,
    asked: Asked,
    token: &str,
) -> Result<Option<Question<S>>, Fault> {
    let Some(token) = Token::parse(token) else { return Ok(None) };
    let hash = token.hash();
    let kept = ctx
        .store
        .write(ctx.housekeeping(), move |tx| {
            Box::pin(async move { Ok::<_, Fault>(questions::take(tx, &hash, asked).await?) })
        })
        .await?;
    kept.map(|kept| read(&kept)).transpose()
}

/// What a device answered; `None` when it is no answer at all.
fn answer<A: DeserializeOwned>(text: &str) -> Option<A> {
    (text.len() <= ANSWER_BYTES).then(|| serde_json::from_str(text).ok()).flatten()
}

/// What this program itself wrote.
fn read<T: DeserializeOwned>(kept: &str) -> Result<T, Fault> {
    serde_json::from_str(kept).map_err(|error| broken(&error))
}

fn broken(error: &serde_json::Error) -> Fault {
    Fault::Broken(format!("passkey: {error}"))
}

/// The library could not even ask.
fn cannot_ask(error: &WebauthnError) -> Fault {
    Fault::Broken(format!("passkey: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::ids::{PersonId, StaffId};

    #[test]
    fn a_site_with_a_name_has_passkeys() {
        for (url, possible) in [
            ("https://wegwijs.example.org", true),
            ("http://localhost:3000", true),
            ("https://192.0.2.1", false),
            ("wegwijs", false),
        ] {
            assert_eq!(Passkeys::at(url).are_possible(), possible, "{url}");
        }
    }

    #[test]
    fn a_handle_stays_and_tells_no_id() {
        let id = Uuid::from_u128(7);
        let person = Subject::Person(PersonId::from_uuid(id));
        assert_eq!(handle(person), handle(person));
        assert_ne!(handle(person), id);
        assert_ne!(handle(person), handle(Subject::Staff(StaffId::from_uuid(id))));
    }
}
