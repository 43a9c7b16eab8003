//! Coming in again on a known device, and the person's own list of devices.

use super::{SignedIn, begin_stay, device_lifetime, is_minor, new_session, stay::Stay};
use crate::{
    Ctx, Fault, passkeys,
    secret::{self, Strength},
    status::own_case,
    token::Token,
    tries::{self, Door},
};
use domain::{
    access::{Actor, act},
    account::{DeviceKind, Secret, SecretKind, WeakSecret},
    ids::DeviceId,
    language::Lang,
};
use jiff::{Timestamp, ToSpan};
use store::{
    StoreError,
    access::permit,
    accounts::{self as rows, Subject},
};

/// What the sign-in page needs of a known device. No name: somebody else may hold the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownDevice {
    pub kind: DeviceKind,
    pub secret: SecretKind,
    pub language: Lang,
    pub child: bool,
    /// Whether the person has a passkey, so that nobody else is asked for one.
    pub passkey: bool,
}

/// The known device with this token, if it still is one.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn known_device(ctx: &Ctx, token: &str) -> Result<Option<KnownDevice>, Fault> {
    let Some((_, known)) = known(ctx, token).await? else { return Ok(None) };
    let owner = Subject::Person(known.entrant.person);
    Ok(Some(KnownDevice {
        kind: known.kind,
        secret: known.secret_kind,
        language: known.entrant.language,
        child: is_minor(known.entrant.adult_on, ctx.now),
        passkey: ctx.passkeys.are_possible() && !passkeys::lines(ctx, owner).await?.is_empty(),
    }))
}

pub(super) async fn known(ctx: &Ctx, token: &str) -> Result<Option<(Token, rows::Known)>, Fault> {
    let Some(token) = Token::parse(token) else { return Ok(None) };
    let (hash, now) = (token.hash(), ctx.now);
    let known = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(rows::known_device(db, &hash, now).await?) }))
        .await?;
    Ok(known.map(|known| (token, known)))
}

/// Why somebody does not come in.
#[derive(Debug, thiserror::Error)]
pub enum SignInRefusal {
    #[error("not the secret of this account")]
    Wrong,
    #[error("too many tries")]
    TooManyTries,
    #[error("the device is not known")]
    UnknownDevice,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for SignInRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Signs in on a known device.
///
/// # Errors
/// [`SignInRefusal`].
pub async fn sign_in(ctx: &Ctx, device: &str, typed: &str) -> Result<SignedIn, SignInRefusal> {
    let (token, known) = known(ctx, device).await?.ok_or(SignInRefusal::UnknownDevice)?;
    let hash = token.hash();
    if !tries::may_try(ctx, Door::Device(&hash)).await? {
        return Err(SignInRefusal::TooManyTries);
    }
    let typed = Secret::typed(known.secret_kind, typed);
    let right = secret::verify(typed.expose(), Some(&known.secret_hash), Strength::Person).await;
    if !right.map_err(Fault::from)? {
        return Err(SignInRefusal::Wrong);
    }
    let (session, stay) = (new_session(ctx), Token::new());
    let keep = (known.kind == DeviceKind::Mine).then(|| device_lifetime(known.kind));
    let expires = ctx.now + device_lifetime(known.kind);
    let signed_in = SignedIn { stay: stay.clone(), device: Some(token), keep_device: keep };
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed_named("sign-in").on(known.entrant.case), move |tx| {
            let (ctx, known, stay) = (inside.clone(), known.clone(), stay.clone());
            Box::pin(async move {
                tries::came_in(tx, &ctx, Door::Device(&hash)).await?;
                // The device may have been ended since it was read: then nobody comes in on it.
                if rows::known_device(tx, &hash, ctx.now).await?.is_none() {
                    return Err(SignInRefusal::UnknownDevice);
                }
                if keep.is_some() {
                    rows::keep_device(tx, &known, expires).await?;
                }
                begin_stay(tx, session, &stay, &known.entrant, known.device, known.kind).await?;
                Ok(())
            })
        })
        .await?;
    Ok(signed_in)
}

/// A device in the person's own list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceLine {
    pub id: DeviceId,
    pub kind: DeviceKind,
    /// "Android, Firefox".
    pub label: String,
    pub known: Timestamp,
    pub last_seen: Option<Timestamp>,
    /// Whether it is the one in the reader's hand.
    pub here: bool,
}

/// The devices on which the person's PIN works, newest first.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn devices(ctx: &Ctx, stay: &Stay) -> Result<Vec<DeviceLine>, Fault> {
    let case = own_case(ctx)?;
    let (actor, now, here) = (ctx.actor.clone(), ctx.now, stay.row().device);
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::ManageAccount>(db, &actor, case).await?;
                let devices = rows::devices(db, &may, now).await?;
                let line = |device: rows::Device| DeviceLine {
                    here: Some(device.id) == here,
                    id: device.id,
                    kind: device.kind,
                    label: device.label,
                    known: device.known,
                    last_seen: device.last_seen,
                };
                Ok(devices.into_iter().map(line).collect())
            })
        })
        .await
}

/// Days for which a person is told that somebody at a desk let them begin anew.
const TOLD_DAYS: i64 = 30;

/// When somebody at a desk last let the person begin anew, while that is news: whoever did not ask for it must know.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn recovered(ctx: &Ctx) -> Result<Option<Timestamp>, Fault> {
    let case = own_case(ctx)?;
    let (actor, since) = (ctx.actor.clone(), ctx.now - (TOLD_DAYS * 24).hours());
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::ManageAccount>(db, &actor, case).await?;
                Ok(rows::last_recovery(db, &may).await?.filter(|at| *at >= since))
            })
        })
        .await
}

/// Ends one device and the stays on it. Ending it twice is the same as once.
///
/// # Errors
/// [`Fault`] when the store cannot; another person's device is absent.
pub async fn end_device(ctx: &Ctx, id: DeviceId) -> Result<(), Fault> {
    let case = own_case(ctx)?;
    let actor = ctx.actor.clone();
    ctx.store
        .write(ctx.deed::<act::ManageAccount>(case).about(format!("device {id}")), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ManageAccount>(tx, &actor, case).await?;
                match rows::end_device(tx, &may, id).await {
                    Err(StoreError::Absent) => Ok(()),
                    ended => Ok::<_, Fault>(ended?),
                }
            })
        })
        .await
}

/// Why a secret is not changed.
#[derive(Debug, thiserror::Error)]
pub enum ChangeRefusal {
    #[error("not the present secret")]
    WrongOld,
    #[error("too many tries")]
    TooManyTries,
    #[error(transparent)]
    Weak(#[from] WeakSecret),
    #[error("the two differ")]
    NotTheSame,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for ChangeRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Whether `typed` is the present secret of the person who acts.
pub(super) async fn is_secret(ctx: &Ctx, typed: &str) -> Result<bool, Fault> {
    let (case, actor) = (own_case(ctx)?, ctx.actor.clone());
    let (hash, kind) = ctx
        .store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::ManageAccount>(db, &actor, case).await?;
                Ok::<_, Fault>(rows::secret(db, &may).await?)
            })
        })
        .await?;
    let typed = Secret::typed(kind, typed);
    Ok(secret::verify(typed.expose(), Some(&hash), Strength::Person).await?)
}

/// Changes the secret, ends every other stay and takes all passkeys away: whoever knew the old secret may have made one.
///
/// # Errors
/// [`ChangeRefusal`].
pub async fn change_secret(
    ctx: &Ctx,
    stay: &Stay,
    old: &str,
    kind: SecretKind,
    typed: &str,
    again: &str,
) -> Result<(), ChangeRefusal> {
    let case = own_case(ctx)?;
    let door = stay.session.to_string();
    if !tries::may_try(ctx, Door::Device(door.as_bytes())).await? {
        return Err(ChangeRefusal::TooManyTries);
    }
    if !is_secret(ctx, old).await? {
        return Err(ChangeRefusal::WrongOld);
    }
    let chosen = Secret::choose(kind, typed)?;
    if chosen != Secret::typed(kind, again) {
        return Err(ChangeRefusal::NotTheSame);
    }
    let hash = secret::hash(chosen.expose(), Strength::Person).await.map_err(Fault::from)?;
    let (inside, here) = (ctx.clone(), stay.session);
    ctx.store
        .write(ctx.deed::<act::ManageAccount>(case).about("secret"), move |tx| {
            let (ctx, hash, door) = (inside.clone(), hash.clone(), door.clone());
            Box::pin(async move {
                let may = permit::<act::ManageAccount>(tx, &ctx.actor, case).await?;
                rows::set_secret(tx, &may, &hash, kind).await?;
                tries::came_in(tx, &ctx, Door::Device(door.as_bytes())).await?;
                if let Actor::Person { person, .. } = &ctx.actor {
                    rows::end_sessions(tx, Subject::Person(*person), Some(here)).await?;
                    rows::passkeys::remove_all(tx, Subject::Person(*person)).await?;
                }
                Ok(())
            })
        })
        .await
}
