//! Passkeys of a person: offered, and never the only way. Whoever can unlock the phone comes in with one.

use super::{
    SignedIn, Stay, begin_stay, device_lifetime,
    devices::{is_secret, known},
    new_session,
};
use crate::{
    Ctx, Fault,
    passkeys::{self, AddRefusal, AskRefusal, ComeInRefusal, PasskeyLine},
    status::own_case,
    token::Token,
    tries::{self, Door},
};
use domain::{
    access::{Actor, act},
    account::DeviceKind,
    ids::{DeviceId, PasskeyId},
    passkey::PasskeyName,
};
use store::{
    StoreError,
    access::permit,
    accounts::{self as rows, Subject, entrant_of, passkey_questions::Asked, passkeys as keys},
};

/// What a device shows beside the name of the site. No name: somebody else may hold the phone.
const LABEL: &str = "Wegwijs";

/// The person of the account, who may change it now: nobody does while a helper sits beside.
async fn owner(ctx: &Ctx) -> Result<Subject, Fault> {
    let (case, actor) = (own_case(ctx)?, ctx.actor.clone());
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                permit::<act::ManageAccount>(db, &actor, case).await?;
                match actor {
                    Actor::Person { person, .. } => Ok(Subject::Person(person)),
                    _ => Err(Fault::Absent),
                }
            })
        })
        .await
}

/// The own passkeys, newest first.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn passkeys(ctx: &Ctx) -> Result<Vec<PasskeyLine>, Fault> {
    passkeys::lines(ctx, owner(ctx).await?).await
}

/// Asks the device to make a passkey that its owner will call `name`, once the present secret was typed: whoever finds an
/// open phone must not get a way in that lasts. The token is for the browser alone.
///
/// # Errors
/// [`AskRefusal`].
pub async fn ask_for_passkey(
    ctx: &Ctx,
    stay: &Stay,
    name: &PasskeyName,
    secret: &str,
) -> Result<Token, AskRefusal> {
    let owner = owner(ctx).await?;
    let door = stay.session.to_string();
    if !tries::may_try(ctx, Door::Device(door.as_bytes())).await? {
        return Err(AskRefusal::TooManyTries);
    }
    if !is_secret(ctx, secret).await? {
        return Err(AskRefusal::WrongSecret);
    }
    let inside = ctx.clone();
    ctx.store
        .write(ctx.housekeeping(), move |tx| {
            let (ctx, door) = (inside.clone(), door.clone());
            Box::pin(
                async move { Ok::<_, Fault>(tries::came_in(tx, &ctx, Door::Device(door.as_bytes())).await?) },
            )
        })
        .await?;
    passkeys::ask_to_add(ctx, owner, stay.session, LABEL, name).await
}

/// What the browser is to ask the device for in this stay.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn passkey_question(ctx: &Ctx, stay: &Stay, token: &str) -> Result<Option<String>, Fault> {
    passkeys::question(ctx, Asked::Add(stay.session), token).await
}

/// Keeps the passkey that the device has made.
///
/// # Errors
/// [`AddRefusal`].
pub async fn add_passkey(ctx: &Ctx, stay: &Stay, token: &str, answer: &str) -> Result<(), AddRefusal> {
    let (case, owner) = (own_case(ctx)?, owner(ctx).await?);
    let deed = |id: PasskeyId| ctx.deed::<act::ManageAccount>(case).about(format!("passkey {id}"));
    passkeys::add(ctx, owner, stay.session, token, answer, deed).await
}

/// Takes a passkey away. Doing it twice is the same as once.
///
/// # Errors
/// [`Fault`] when the store cannot; another person's passkey is as one that is gone.
pub async fn remove_passkey(ctx: &Ctx, id: PasskeyId) -> Result<(), Fault> {
    let (case, owner) = (own_case(ctx)?, owner(ctx).await?);
    ctx.store
        .write(ctx.deed::<act::ManageAccount>(case).about(format!("passkey {id}")), move |tx| {
            Box::pin(async move {
                match keys::remove(tx, owner, id).await {
                    Err(StoreError::Absent) => Ok(()),
                    removed => Ok::<_, Fault>(removed?),
                }
            })
        })
        .await
}

/// Signs in with what a device answered. `device` is the token of the browser, if it has one; one that does not know this
/// person is from now on known as shared, under `label`, until they sign out: it is on their list meanwhile.
///
/// # Errors
/// [`ComeInRefusal`]; the passkey of a member of staff opens nothing here.
pub async fn sign_in_with_passkey(
    ctx: &Ctx,
    device: Option<&str>,
    label: &str,
    token: &str,
    answer: &str,
) -> Result<SignedIn, ComeInRefusal> {
    let proven = passkeys::prove(ctx, token, answer).await?;
    let Subject::Person(person) = proven.row().subject else { return Err(ComeInRefusal::Wrong) };
    let entrant = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(entrant_of(db, person).await?) }))
        .await?
        .ok_or(ComeInRefusal::Wrong)?;
    let here = match device {
        Some(device) => known(ctx, device).await?.filter(|(_, known)| known.entrant.person == person),
        None => None,
    };
    let (session, stay, now) = (new_session(ctx), Token::new(), ctx.now);
    let (device, kind, id, new) = if let Some((device, known)) = here {
        (device, known.kind, known.device, None)
    } else {
        let (device, id) = (Token::new(), DeviceId::from_uuid(ctx.ids.next(now)));
        let new = rows::NewDevice {
            id,
            token: device.hash(),
            kind: DeviceKind::Shared,
            label: label.to_owned(),
            expires: now + device_lifetime(DeviceKind::Shared),
        };
        (device, DeviceKind::Shared, id, Some(new))
    };
    let keep_device = (kind == DeviceKind::Mine).then(|| device_lifetime(kind));
    let signed_in = SignedIn { stay: stay.clone(), device: Some(device.clone()), keep_device };
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed_named("sign-in").on(entrant.case).because("passkey"), move |tx| {
            let (ctx, proven, entrant, new, stay) =
                (inside.clone(), proven.clone(), entrant.clone(), new.clone(), stay.clone());
            let device = device.hash();
            Box::pin(async move {
                proven.came_in(tx, &ctx).await?;
                match &new {
                    Some(new) => rows::know_device(tx, proven.row(), new).await?,
                    // The device may have been ended since it was read: then nobody comes in on it.
                    None => match rows::known_device(tx, &device, now).await? {
                        None => return Err(ComeInRefusal::Wrong),
                        Some(known) if known.kind == DeviceKind::Mine => {
                            rows::keep_device(tx, &known, now + device_lifetime(kind)).await?;
                        }
                        Some(_) => {}
                    },
                }
                begin_stay(tx, session, &stay, &entrant, id, kind).await?;
                Ok(())
            })
        })
        .await?;
    Ok(signed_in)
}
