//! From a letter to an account.

use super::{SignedIn, begin_stay, device_lifetime, is_minor, new_session};
use crate::{
    Ctx, Fault,
    secret::{self, Strength},
    token::{Token, code_hash},
    tries::{self, Door},
};
use domain::{
    account::{DeviceKind, LetterCode, Secret, SecretKind, VNumber, WeakSecret},
    ids::DeviceId,
    language::Lang,
};
use jiff::ToSpan;
use store::{StoreError, accounts as rows};

/// How long the steps between letter and PIN may take.
const PENDING_MINUTES: i64 = 30;

/// What can be said to whoever holds a letter link. A foreign and a wrong link are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterState {
    Open {
        language: Lang,
        /// Whether the person is a minor, so that words are those for a child.
        child: bool,
    },
    Used,
    Expired,
    Unknown,
}

/// Looks at a letter without redeeming it: opening a link changes nothing.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn letter(ctx: &Ctx, link: &str) -> Result<LetterState, Fault> {
    let Some(token) = Token::parse(link) else { return Ok(LetterState::Unknown) };
    let (hash, now) = (token.hash(), ctx.now);
    let letter = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(rows::letter_by_link(db, &hash, now).await?) }))
        .await?;
    Ok(match letter {
        None => LetterState::Unknown,
        Some(letter) => match letter.state {
            rows::LetterState::Open => {
                LetterState::Open { language: letter.language, child: is_minor(letter.entrant.adult_on, now) }
            }
            rows::LetterState::Used => LetterState::Used,
            rows::LetterState::Expired | rows::LetterState::Revoked => LetterState::Expired,
        },
    })
}

/// Why a letter does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenRefusal {
    #[error("no such letter")]
    Wrong,
    #[error("the letter was used")]
    Used,
    #[error("the letter is too old, or a newer one came in its place")]
    Expired,
    #[error("too many tries")]
    TooManyTries,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for OpenRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Opens a letter by its link. The token that comes back carries the person through the steps to a PIN; the letter
/// itself is redeemed only there, so that a phone that dies on the way costs nothing.
///
/// # Errors
/// [`OpenRefusal`].
pub async fn open_letter(ctx: &Ctx, link: &str) -> Result<Token, OpenRefusal> {
    let link = Token::parse(link).ok_or(OpenRefusal::Wrong)?;
    let (hash, now) = (link.hash(), ctx.now);
    open(ctx, None, move |tx| Box::pin(async move { rows::letter_by_link(tx, &hash, now).await })).await
}

/// Opens a letter by what is typed: V-number and twelve digits.
///
/// # Errors
/// [`OpenRefusal`]; what cannot be read counts as wrong, and as a try.
pub async fn open_code(ctx: &Ctx, v_number: &str, code: &str) -> Result<Token, OpenRefusal> {
    let number = VNumber::parse(v_number);
    let door = number.as_ref().map_or(v_number, VNumber::as_str).to_owned();
    if !tries::may_try(ctx, Door::Letter(&door)).await? {
        return Err(OpenRefusal::TooManyTries);
    }
    let (Some(number), Some(code)) = (number, LetterCode::parse(code)) else {
        return Err(OpenRefusal::Wrong);
    };
    let (hash, now) = (code_hash(&number, &code), ctx.now);
    open(ctx, Some(door), move |tx| {
        let number = number.clone();
        Box::pin(async move { rows::letter_by_code(tx, &number, &hash, now).await })
    })
    .await
}

async fn open<F>(ctx: &Ctx, door: Option<String>, find: F) -> Result<Token, OpenRefusal>
where
    F: for<'a> Fn(&'a store::Tx) -> store::Step<'a, Option<rows::Letter>, StoreError> + Send + Sync + 'static,
{
    let token = Token::new();
    let until = ctx.now + PENDING_MINUTES.minutes();
    let find = std::sync::Arc::new(find);
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed_named("open-letter"), move |tx| {
            let (token, find, door, ctx) = (token.clone(), find.clone(), door.clone(), inside.clone());
            Box::pin(async move {
                let letter = find(tx).await?.ok_or(OpenRefusal::Wrong)?;
                match letter.state {
                    rows::LetterState::Open => {}
                    rows::LetterState::Used => return Err(OpenRefusal::Used),
                    rows::LetterState::Expired | rows::LetterState::Revoked => {
                        return Err(OpenRefusal::Expired);
                    }
                }
                rows::begin(tx, &token.hash(), rows::Pending::Letter(letter.id), until).await?;
                if let Some(door) = &door {
                    tries::came_in(tx, &ctx, Door::Letter(door)).await?;
                }
                Ok(token)
            })
        })
        .await
}

/// What the pages between letter and PIN need to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PendingLetter {
    pub language: Lang,
    /// Whether the person is a minor, so that words are those for a child.
    pub child: bool,
}

/// Who is half-way with this token; `None` when too late or unknown.
///
/// # Errors
/// [`Fault`] when the store cannot.
pub async fn pending_letter(ctx: &Ctx, pending: &str) -> Result<Option<PendingLetter>, Fault> {
    let Some(token) = Token::parse(pending) else { return Ok(None) };
    let (hash, now) = (token.hash(), ctx.now);
    let letter = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(half_way(db, &hash, now).await?) }))
        .await?;
    Ok(letter.map(|letter| PendingLetter {
        language: letter.language,
        child: is_minor(letter.entrant.adult_on, ctx.now),
    }))
}

async fn half_way(
    db: &dyn store::Reads,
    token: &rows::Hash,
    now: jiff::Timestamp,
) -> Result<Option<rows::Letter>, StoreError> {
    match rows::half_way(db, token, now).await? {
        Some(rows::Pending::Letter(letter)) => rows::letter_by_id(db, letter, now).await,
        Some(rows::Pending::Staff(_)) | None => Ok(None),
    }
}

/// Why an account is not activated.
#[derive(Debug, thiserror::Error)]
pub enum ActivateRefusal {
    #[error(transparent)]
    Weak(#[from] WeakSecret),
    #[error("the two differ")]
    NotTheSame,
    #[error("the letter was used meanwhile")]
    Used,
    #[error("it took too long; the letter still works")]
    Gone,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for ActivateRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Redeems the letter, once: the account has this secret, the device is known, the person is in.
///
/// Whoever activates anew (a lost phone) starts afresh: earlier devices, passkeys and stays end.
///
/// # Errors
/// [`ActivateRefusal`].
pub async fn activate(
    ctx: &Ctx,
    pending: &str,
    device: DeviceKind,
    label: &str,
    kind: SecretKind,
    typed: &str,
    again: &str,
) -> Result<SignedIn, ActivateRefusal> {
    let pending = Token::parse(pending).ok_or(ActivateRefusal::Gone)?;
    let chosen = Secret::choose(kind, typed)?;
    if chosen != Secret::typed(kind, again) {
        return Err(ActivateRefusal::NotTheSame);
    }
    let hash = secret::hash(chosen.expose(), Strength::Person).await.map_err(Fault::from)?;
    let (session, stay, token) = (new_session(ctx), Token::new(), Token::new());
    let now = ctx.now;
    let new = rows::NewDevice {
        id: DeviceId::from_uuid(ctx.ids.next(now)),
        token: token.hash(),
        kind: device,
        label: label.to_owned(),
        expires: now + device_lifetime(device),
    };
    let signed_in = SignedIn {
        stay: stay.clone(),
        device: Some(token),
        keep_device: (device == DeviceKind::Mine).then(|| device_lifetime(device)),
    };
    let first = ctx
        .store
        .write(ctx.deed_named("activate"), {
            let (pending, new, stay) = (pending.clone(), new.clone(), stay.clone());
            move |tx| {
                let (pending, hash, new, stay) = (pending.clone(), hash.clone(), new.clone(), stay.clone());
                Box::pin(async move {
                    let letter = half_way(tx, &pending.hash(), now).await?.ok_or(ActivateRefusal::Gone)?;
                    let redeemed = rows::redeem(tx, &letter).await?.ok_or(ActivateRefusal::Used)?;
                    // Whoever else has opened the letter gets no try at the secret that is chosen here.
                    rows::forget_others(tx, letter.id, &pending.hash()).await?;
                    rows::end_other_devices(tx, &redeemed, None).await?;
                    let owner = rows::Subject::Person(redeemed.entrant().person);
                    rows::passkeys::remove_all(tx, owner).await?;
                    rows::set_secret(tx, &redeemed, &hash, kind).await?;
                    rows::know_device(tx, &redeemed, &new).await?;
                    begin_stay(tx, session, &stay, redeemed.entrant(), new.id, device).await?;
                    Ok::<_, ActivateRefusal>(())
                })
            }
        })
        .await;
    match first {
        Err(ActivateRefusal::Used) => repeat(ctx, &pending, &chosen, new, stay).await?,
        first => first?,
    }
    Ok(signed_in)
}

/// Activating again with the same half-way token, because the first answer got lost: the secret that was chosen then
/// opens the door, on a device that is new in the list.
async fn repeat(
    ctx: &Ctx,
    pending: &Token,
    chosen: &Secret,
    new: rows::NewDevice,
    stay: Token,
) -> Result<(), ActivateRefusal> {
    let (token, now) = (pending.hash(), ctx.now);
    if !tries::may_try(ctx, Door::Device(&token)).await? {
        return Err(ActivateRefusal::Used);
    }
    let kept = ctx
        .store
        .read(move |db| {
            Box::pin(async move {
                let Some(owner) = rows::redeemed(db, &token, now).await? else { return Ok(None) };
                Ok::<_, Fault>(Some(rows::secret(db, &owner).await?))
            })
        })
        .await?;
    let Some((hash, kind)) = kept else { return Err(ActivateRefusal::Used) };
    let same = kind == chosen.kind()
        && secret::verify(chosen.expose(), Some(&hash), Strength::Person).await.map_err(Fault::from)?;
    if !same {
        return Err(ActivateRefusal::Used);
    }
    let session = new_session(ctx);
    ctx.store
        .write(ctx.deed_named("activate").because("again"), move |tx| {
            let (new, stay) = (new.clone(), stay.clone());
            Box::pin(async move {
                let owner = rows::redeemed(tx, &token, now).await?.ok_or(ActivateRefusal::Used)?;
                rows::know_device(tx, &owner, &new).await?;
                begin_stay(tx, session, &stay, owner.entrant(), new.id, new.kind).await?;
                Ok(())
            })
        })
        .await
}
