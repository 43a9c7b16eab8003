//! Making a passkey.

use super::{Question, answer, ask, broken, cannot_ask, handle, take};
use crate::{Ctx, Fault, token::Token};
use domain::{
    ids::{PasskeyId, SessionId},
    passkey::{AT_MOST, PasskeyName},
};
use jiff::Timestamp;
use store::{
    Deed, StoreError,
    accounts::{
        Subject,
        passkey_questions::Asked,
        passkeys::{self as rows, Passkey},
    },
};
use webauthn_rs::prelude::{PasskeyRegistration, RegisterPublicKeyCredential};

/// A passkey in its owner's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyLine {
    pub id: PasskeyId,
    /// What the owner calls it.
    pub name: String,
    pub added: Timestamp,
    pub used: Option<Timestamp>,
}

impl From<Passkey> for PasskeyLine {
    fn from(passkey: Passkey) -> Self {
        Self { id: passkey.id, name: passkey.name, added: passkey.added, used: passkey.used }
    }
}

/// Why a device is not asked to make a passkey.
#[derive(Debug, thiserror::Error)]
pub enum AskRefusal {
    #[error("there are many already")]
    TooMany,
    #[error("not the present secret of the account")]
    WrongSecret,
    #[error("too many tries")]
    TooManyTries,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for AskRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Why a passkey is not kept.
#[derive(Debug, thiserror::Error)]
pub enum AddRefusal {
    #[error("it took too long, or was answered before")]
    Gone,
    #[error("the answer is not right")]
    Wrong,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for AddRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// The passkeys of somebody, newest first.
pub(crate) async fn lines(ctx: &Ctx, subject: Subject) -> Result<Vec<PasskeyLine>, Fault> {
    Ok(of(ctx, subject).await?.into_iter().map(PasskeyLine::from).collect())
}

async fn of(ctx: &Ctx, subject: Subject) -> Result<Vec<Passkey>, Fault> {
    ctx.store.read(move |db| Box::pin(async move { Ok::<_, Fault>(rows::of(db, subject).await?) })).await
}

/// Asks a device to make a passkey. `label` is what the device shows of the account beside the name of the site.
pub(crate) async fn ask_to_add(
    ctx: &Ctx,
    subject: Subject,
    session: SessionId,
    label: &str,
    name: &PasskeyName,
) -> Result<Token, AskRefusal> {
    let site = ctx.passkeys.site()?;
    let there = of(ctx, subject).await?;
    if there.len() >= AT_MOST {
        return Err(AskRefusal::TooMany);
    }
    // A device that has one already says so itself, instead of making a second one.
    let there = there.into_iter().map(|passkey| passkey.credential_id).collect();
    let (mut options, state) = site
        .start_passkey_registration(handle(subject), label, label, Some(there))
        .map_err(|error| cannot_ask(&error))?;
    // Nobody types a name when coming in, so the device itself has to know for whom the key is.
    if let Some(wanted) = &mut options.public_key.authenticator_selection {
        wanted.require_resident_key = true;
        wanted.resident_key = serde_json::from_str("\"required\"").ok();
    }
    let options = serde_json::to_value(&options.public_key).map_err(|error| broken(&error))?;
    let question = Question { options, state, name: name.as_str().to_owned() };
    Ok(ask(ctx, Asked::Add(session), &question).await?)
}

/// Keeps the passkey that a device has made, in the stay in which it was asked to. `deed` tells the audit of it.
pub(crate) async fn add(
    ctx: &Ctx,
    subject: Subject,
    session: SessionId,
    token: &str,
    typed: &str,
    deed: impl FnOnce(PasskeyId) -> Deed,
) -> Result<(), AddRefusal> {
    let site = ctx.passkeys.site()?;
    let asked: Question<PasskeyRegistration> =
        take(ctx, Asked::Add(session), token).await?.ok_or(AddRefusal::Gone)?;
    let made: RegisterPublicKeyCredential = answer(typed).ok_or(AddRefusal::Wrong)?;
    let passkey = site.finish_passkey_registration(&made, &asked.state).map_err(|_| AddRefusal::Wrong)?;
    let new = Passkey {
        id: PasskeyId::from_uuid(ctx.ids.next(ctx.now)),
        subject,
        credential_id: passkey.cred_id().clone(),
        credential: serde_json::to_string(&passkey).map_err(|error| broken(&error))?,
        name: asked.name,
        added: ctx.now,
        used: None,
    };
    ctx.store
        .write(deed(new.id), move |tx| {
            let new = new.clone();
            Box::pin(async move {
                // Somebody else's name for a key is no key of theirs.
                if rows::keep(tx, &new).await? { Ok(()) } else { Err(AddRefusal::Wrong) }
            })
        })
        .await
}
