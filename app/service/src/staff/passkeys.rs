//! Passkeys of staff: one stands for password and code together.

use super::{
    SteppedUp,
    entry::{begin_stay, own},
};
use crate::{
    Ctx, Fault,
    accounts::Stay,
    passkeys::{self, AddRefusal, AskRefusal, ComeInRefusal, PasskeyLine},
    token::Token,
};
use domain::{
    ids::{PasskeyId, SessionId},
    passkey::PasskeyName,
    time::day,
};
use store::{
    StoreError,
    accounts::{Subject, passkey_questions::Asked, passkeys as rows},
    staff,
};

/// The own passkeys, newest first.
///
/// # Errors
/// [`Fault::Absent`] for anybody but staff.
pub async fn passkeys(ctx: &Ctx) -> Result<Vec<PasskeyLine>, Fault> {
    passkeys::lines(ctx, Subject::Staff(own(ctx)?)).await
}

/// Asks the device to make a passkey that its owner will call `name`. The token is for the browser alone.
///
/// # Errors
/// [`AskRefusal`].
pub async fn ask_for_passkey(
    ctx: &Ctx,
    _: SteppedUp,
    stay: &Stay,
    name: &PasskeyName,
) -> Result<Token, AskRefusal> {
    let id = own(ctx)?;
    let member = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(staff::by_id(db, id).await?) }))
        .await?
        .ok_or(Fault::Absent)?;
    passkeys::ask_to_add(ctx, Subject::Staff(id), stay.session, &member.name, name).await
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
    let subject = Subject::Staff(own(ctx)?);
    let deed = |id: PasskeyId| ctx.deed_named("add-passkey").about(format!("passkey {id}"));
    passkeys::add(ctx, subject, stay.session, token, answer, deed).await
}

/// Takes a passkey away. Doing it twice is the same as once.
///
/// # Errors
/// [`Fault::Absent`] for anybody but staff; a colleague's passkey is as one that is gone.
pub async fn remove_passkey(ctx: &Ctx, _: SteppedUp, id: PasskeyId) -> Result<(), Fault> {
    let subject = Subject::Staff(own(ctx)?);
    ctx.store
        .write(ctx.deed_named("remove-passkey").about(format!("passkey {id}")), move |tx| {
            Box::pin(async move {
                match rows::remove(tx, subject, id).await {
                    Err(StoreError::Absent) => Ok(()),
                    removed => Ok::<_, Fault>(removed?),
                }
            })
        })
        .await
}

/// Signs in with what a device answered; neither password nor code is asked.
///
/// # Errors
/// [`ComeInRefusal`]; the passkey of a person opens nothing here.
pub async fn sign_in_with_passkey(ctx: &Ctx, token: &str, answer: &str) -> Result<Token, ComeInRefusal> {
    let proven = passkeys::prove(ctx, token, answer).await?;
    let Subject::Staff(id) = proven.row().subject else { return Err(ComeInRefusal::Wrong) };
    let (stay, inside) = (Token::new(), ctx.clone());
    let session = SessionId::from_uuid(ctx.ids.next(ctx.now));
    let (new, deed) = (stay.clone(), ctx.deed_named("staff-sign-in").about(format!("staff {id}")));
    ctx.store
        .write(deed.because("passkey"), move |tx| {
            let (ctx, proven, new) = (inside.clone(), proven.clone(), new.clone());
            Box::pin(async move {
                proven.came_in(tx, &ctx).await?;
                let member = staff::by_id(tx, id).await?;
                if !member.is_some_and(|member| member.works(day(ctx.now)))
                    || !begin_stay(tx, session, &new, id).await?
                {
                    return Err(ComeInRefusal::Wrong);
                }
                Ok(())
            })
        })
        .await?;
    Ok(stay)
}
