//! Coming in with a passkey, for persons and for staff alike: who it is, the key says.

use super::{Question, answer, ask, broken, cannot_ask, handle, question, read, take};
use crate::{
    Ctx, Fault,
    token::Token,
    tries::{self, Door},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use domain::ids::PasskeyId;
use serde_json::json;
use store::{
    StoreError, Tx,
    accounts::{
        Subject, entrant_of,
        passkey_questions::Asked,
        passkeys::{self as rows, Passkey as Row},
    },
};
use webauthn_rs::prelude::{DiscoverableAuthentication, Passkey, PublicKeyCredential, WebauthnError};

/// Why somebody does not come in with a passkey.
#[derive(Debug, thiserror::Error)]
pub enum ComeInRefusal {
    /// An unknown passkey, one that was taken away, and a wrong answer are alike.
    #[error("the answer is not right")]
    Wrong,
    #[error("too many tries")]
    TooManyTries,
    #[error("it took too long, or was answered before")]
    Gone,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for ComeInRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Asks a device for any passkey that it has for this site. Nobody is named: the device knows.
///
/// # Errors
/// [`Fault::Absent`] where there are no passkeys.
pub async fn ask_to_come_in(ctx: &Ctx) -> Result<Token, Fault> {
    let (options, state) =
        ctx.passkeys.site()?.start_discoverable_authentication().map_err(|error| cannot_ask(&error))?;
    let options = serde_json::to_value(&options.public_key).map_err(|error| broken(&error))?;
    ask(ctx, Asked::ComeIn, &Question { options, state, name: String::new() }).await
}

/// What the browser is to ask the device of whoever comes in; `None` when it took too long, or nothing was asked.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn question_to_come_in(ctx: &Ctx, token: &str) -> Result<Option<String>, Fault> {
    question(ctx, Asked::ComeIn, token).await
}

/// A passkey that was proved right now.
#[derive(Clone)]
pub(crate) struct Proven {
    row: Row,
    /// As it is from now on.
    credential: String,
}

impl Proven {
    pub(crate) const fn row(&self) -> &Row {
        &self.row
    }

    /// Keeps that it was used, and forgets the tries, inside the deed that lets its owner in.
    ///
    /// # Errors
    /// [`ComeInRefusal::Wrong`] when it was used or taken away since it was proved.
    pub(crate) async fn came_in(&self, tx: &Tx, ctx: &Ctx) -> Result<(), ComeInRefusal> {
        if !rows::use_now(tx, &self.row, &self.credential).await? {
            return Err(ComeInRefusal::Wrong);
        }
        Ok(tries::came_in(tx, ctx, Door::Passkey(&self.row.credential_id)).await?)
    }
}

/// Judges the answer of a device. Takes as long and says the same for a passkey that nobody has.
pub(crate) async fn prove(ctx: &Ctx, token: &str, typed: &str) -> Result<Proven, ComeInRefusal> {
    let site = ctx.passkeys.site()?;
    let asked: Question<DiscoverableAuthentication> =
        take(ctx, Asked::ComeIn, token).await?.ok_or(ComeInRefusal::Gone)?;
    let signed: PublicKeyCredential = answer(typed).ok_or(ComeInRefusal::Wrong)?;
    let called = signed.raw_id.clone();
    if !tries::may_try(ctx, Door::Passkey(&called)).await? {
        return Err(ComeInRefusal::TooManyTries);
    }
    let row = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(rows::called(db, &called).await?) }))
        .await?;
    let kept: Passkey = match &row {
        Some(row) => read(&row.credential)?,
        None => nobodys(&signed)?,
    };
    let judged = site.finish_discoverable_authentication_v2(&signed, asked.state, &kept);
    let Some(row) = row else { return Err(ComeInRefusal::Wrong) };
    let right = match judged {
        Ok(right) => right,
        Err(WebauthnError::CredentialPossibleCompromise) => {
            return Err(copied(ctx, row.subject, row.id).await);
        }
        Err(_) => return Err(ComeInRefusal::Wrong),
    };
    // The device also says for whom it keeps the key. One that says nothing keeps none by itself.
    let (owner, _) = site.identify_discoverable_authentication(&signed).map_err(|_| ComeInRefusal::Wrong)?;
    if owner != handle(row.subject) || !right.user_verified() {
        return Err(ComeInRefusal::Wrong);
    }
    let mut kept = kept;
    kept.update_credential(&right);
    let credential = serde_json::to_string(&kept).map_err(|error| broken(&error))?;
    Ok(Proven { row, credential })
}

/// A right answer with a count that went back: there are two of this key. The audit keeps that, and nobody comes in.
async fn copied(ctx: &Ctx, owner: Subject, passkey: PasskeyId) -> ComeInRefusal {
    tracing::warn!(%passkey, "the count of a passkey went back");
    let told = match owner {
        Subject::Staff(_) => Ok(ctx.deed_named("staff-sign-in")),
        Subject::Person(person) => ctx
            .store
            .read(move |db| Box::pin(async move { Ok::<_, Fault>(entrant_of(db, person).await?) }))
            .await
            .map(|entrant| {
                let deed = ctx.deed_named("sign-in");
                entrant.map_or(deed.clone(), |entrant| deed.on(entrant.case))
            }),
    };
    match told {
        Err(fault) => fault.into(),
        Ok(deed) => {
            let deed = deed.about(format!("passkey {passkey}")).because("count");
            let refused = ctx.store.write(deed, |_| Box::pin(async { Err::<(), _>(ComeInRefusal::Wrong) }));
            refused.await.err().unwrap_or(ComeInRefusal::Wrong)
        }
    }
}

/// A passkey of nobody, held against an answer for the time that it takes. Which key it is does not matter: whatever is
/// signed with it is refused.
fn nobodys(signed: &PublicKeyCredential) -> Result<Passkey, Fault> {
    /// A point of the curve, from the tests of the library.
    const X: &str = "wn5_bfwXgxX8Bt9jLP6MG-YRXgWFHGgpkEWrlaEayPM";
    const Y: &str = "j3u3nBiyFfh1n6JFqzS8_Bo7Bi9nXBM6dWf5ANsIX8Q";
    /// Where the flags of an answer stand, and the one that says that its maker may copy the key.
    const FLAGS: usize = 32;
    const MAY_BE_COPIED: u8 = 0x08;
    let flags = signed.response.authenticator_data.get(FLAGS).copied().unwrap_or_default();
    let key = json!({ "type_": "ES256", "key": { "EC_EC2": { "curve": "SECP256R1", "x": X, "y": Y } } });
    let nobody = json!({
        "cred_id": URL_SAFE_NO_PAD.encode(&signed.raw_id),
        "cred": key,
        "counter": 0,
        "transports": null,
        "user_verified": true,
        "backup_eligible": flags & MAY_BE_COPIED != 0,
        "backup_state": false,
        "registration_policy": "required",
        "extensions": {},
        "attestation": { "data": "None", "metadata": "None" },
        "attestation_format": "none",
    });
    serde_json::from_value(json!({ "cred": nobody })).map_err(|error| broken(&error))
}
