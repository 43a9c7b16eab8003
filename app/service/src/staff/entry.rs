//! Password, second factor, stay.

use crate::{
    Ctx, Fault,
    accounts::Stay,
    secret::{self, Strength},
    token::Token,
    tries::{self, Door},
};
use domain::{
    access::{Actor, Role},
    account::STAFF_LIFETIME,
    ids::{SessionId, StaffId},
    time::day,
};
use jiff::{Timestamp, ToSpan};
use rand::RngCore;
use store::{
    StoreError, Tx,
    accounts::{self as rows, Pending, Subject},
    places, staff,
};
use totp_rs::{Builder, Totp};

/// How long the steps between password and code may take.
const PENDING_MINUTES: i64 = 10;

/// The name in the authenticator.
const ISSUER: &str = "Wegwijs";

/// Why a member of staff does not come in.
#[derive(Debug, thiserror::Error)]
pub enum StaffRefusal {
    #[error("login, password or code is wrong")]
    Wrong,
    #[error("too many tries")]
    TooManyTries,
    #[error("it took too long; begin again")]
    Gone,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for StaffRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// What comes after the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The code of the second factor.
    Code,
    /// Setting the second factor up, the first time and after a reset.
    Enrol,
}

/// Checks login and password.
///
/// Takes as long and says the same for a login that does not exist.
///
/// # Errors
/// [`StaffRefusal`].
pub async fn sign_in(ctx: &Ctx, login: &str, password: &str) -> Result<(Token, Next), StaffRefusal> {
    let login = login.trim().to_lowercase();
    if !tries::may_try(ctx, Door::Login(&login)).await? {
        return Err(StaffRefusal::TooManyTries);
    }
    let wanted = login.clone();
    let found = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(staff::by_login(db, &wanted).await?) }))
        .await?;
    let hash = found.as_ref().map(|found| found.secret_hash.as_str());
    let right = secret::verify(password.as_bytes(), hash, Strength::Staff).await.map_err(Fault::from)?;
    let found = found.filter(|found| right && found.works(day(ctx.now))).ok_or(StaffRefusal::Wrong)?;
    let token = Token::new();
    let until = ctx.now + PENDING_MINUTES.minutes();
    let (pending, hash, id) = (Pending::Staff(found.id), token.hash(), found.id);
    let inside = ctx.clone();
    ctx.store
        .write(ctx.deed_named("staff-password").about(format!("staff {id}")), move |tx| {
            let (ctx, login) = (inside.clone(), login.clone());
            Box::pin(async move {
                tries::came_in(tx, &ctx, Door::Login(&login)).await?;
                Ok::<_, Fault>(rows::begin(tx, &hash, pending, until).await?)
            })
        })
        .await?;
    Ok((token, if found.enrolled { Next::Code } else { Next::Enrol }))
}

/// What the authenticator needs.
#[derive(Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// `otpauth://...`, for the QR code.
    pub url: String,
    /// Base32, for typing.
    pub secret: String,
}

async fn half_way(ctx: &Ctx, pending: &str) -> Result<(Token, StaffId), StaffRefusal> {
    let token = Token::parse(pending).ok_or(StaffRefusal::Gone)?;
    let (hash, now) = (token.hash(), ctx.now);
    let found = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(rows::half_way(db, &hash, now).await?) }))
        .await?;
    match found {
        Some(Pending::Staff(staff)) => Ok((token, staff)),
        Some(Pending::Letter(_)) | None => Err(StaffRefusal::Gone),
    }
}

/// The second factor with this secret, as the authenticator of `name` knows it.
pub(crate) fn totp(secret: &[u8], name: &str) -> Result<Totp, Fault> {
    // A colon would end the account name in the address.
    let account = name.replace(':', " ");
    Builder::new()
        .with_secret(secret.to_vec())
        .with_account_name(account)
        .with_issuer(Some(ISSUER))
        .build()
        .map_err(|error| Fault::Broken(format!("second factor: {error}")))
}

/// The secret to put into an authenticator: the same one until its first code has been used.
///
/// # Errors
/// [`StaffRefusal::Gone`] when it took too long, or when the second factor is in use already.
pub async fn enrolment(ctx: &Ctx, pending: &str) -> Result<Enrolment, StaffRefusal> {
    let (_, id) = half_way(ctx, pending).await?;
    let fresh = fresh_secret();
    let (login, secret) = ctx
        .store
        .write(ctx.deed_named("staff-enrol").about(format!("staff {id}")), move |tx| {
            Box::pin(async move {
                let member = staff::by_id(tx, id).await?.ok_or(StaffRefusal::Gone)?;
                if member.enrolled {
                    return Err(StaffRefusal::Gone);
                }
                let secret = if let Some(secret) = staff::totp_secret(tx, id).await? {
                    secret.to_vec()
                } else {
                    staff::set_totp(tx, id, &fresh).await?;
                    fresh.to_vec()
                };
                Ok((member.name, secret))
            })
        })
        .await?;
    let totp = totp(&secret, &login)?;
    let url = totp.to_url().map_err(|error| Fault::Broken(format!("second factor: {error}")))?;
    Ok(Enrolment { url, secret: totp.secret().to_base32() })
}

#[expect(clippy::disallowed_methods, reason = "a secret must not repeat, not even in a test")]
fn fresh_secret() -> [u8; 20] {
    let mut bytes = [0; 20];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}

/// Checks the code and lets the member of staff in. A code works once; the first one also puts a new second factor to
/// use.
///
/// # Errors
/// [`StaffRefusal`].
pub async fn second_factor(ctx: &Ctx, pending: &str, code: &str) -> Result<Token, StaffRefusal> {
    let (token, id) = half_way(ctx, pending).await?;
    let door = id.to_string();
    if !tries::may_try(ctx, Door::Factor(&door)).await? {
        return Err(StaffRefusal::TooManyTries);
    }
    let code = code.to_owned();
    let (stay, inside) = (Token::new(), ctx.clone());
    let session = SessionId::from_uuid(ctx.ids.next(ctx.now));
    let (pending, new) = (token.hash(), stay.clone());
    ctx.store
        .write(ctx.deed_named("staff-sign-in").about(format!("staff {id}")), move |tx| {
            let (ctx, code, door, new) = (inside.clone(), code.clone(), door.clone(), new.clone());
            Box::pin(async move {
                use_code(tx, &ctx, id, &code).await?;
                if !rows::arrive(tx, &pending).await? {
                    return Err(StaffRefusal::Gone);
                }
                if !begin_stay(tx, session, &new, id).await? {
                    return Err(StaffRefusal::Wrong);
                }
                tries::came_in(tx, &ctx, Door::Factor(&door)).await?;
                Ok::<_, StaffRefusal>(())
            })
        })
        .await?;
    Ok(stay)
}

/// Starts the stay of a member of staff in the first of their roles; `false` when they have none. Whoever has just shown
/// the second factor is not asked again at once.
pub(super) async fn begin_stay(
    tx: &Tx,
    session: SessionId,
    stay: &Token,
    id: StaffId,
) -> Result<bool, StoreError> {
    let Some(given) = staff::roles(tx, id).await?.into_iter().next() else { return Ok(false) };
    let new = rows::NewSession {
        id: session,
        token: stay.hash(),
        subject: Subject::Staff(id),
        case: None,
        role: given.role,
        device: None,
        lifetime: STAFF_LIFETIME,
    };
    rows::start_session(tx, &new).await?;
    rows::step_up(tx, session, &new.token).await?;
    Ok(true)
}

/// Uses the code that the authenticator of `id` shows now. It works once, wherever it is asked for.
pub(super) async fn use_code(tx: &Tx, ctx: &Ctx, id: StaffId, code: &str) -> Result<(), StaffRefusal> {
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let member = staff::by_id(tx, id).await?.filter(|member| member.works(day(ctx.now)));
    let member = member.ok_or(StaffRefusal::Wrong)?;
    let secret = staff::totp_secret(tx, id).await?.ok_or(StaffRefusal::Gone)?;
    let seconds = u64::try_from(ctx.now.as_second()).unwrap_or_default();
    let step = totp(&secret, &member.name)?.check(&code, seconds).ok_or(StaffRefusal::Wrong)?;
    let step = i64::try_from(step).unwrap_or(i64::MAX);
    if staff::use_totp_step(tx, id, step).await? { Ok(()) } else { Err(StaffRefusal::Wrong) }
}

/// The own id of a signed-in member of staff.
pub(super) fn own(ctx: &Ctx) -> Result<StaffId, Fault> {
    match &ctx.actor {
        Actor::Staff { staff, .. } => Ok(*staff),
        _ => Err(Fault::Absent),
    }
}

/// A role that the member of staff has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleHere {
    pub role: Role,
    pub team: Option<String>,
    /// The name of the place.
    pub place: Option<String>,
    /// Whether it is the one acted in now.
    pub now: bool,
}

/// The roles of the signed-in member of staff.
///
/// # Errors
/// [`Fault::Absent`] for anybody else.
pub async fn roles(ctx: &Ctx) -> Result<Vec<RoleHere>, Fault> {
    let (staff, now) = (own(ctx)?, ctx.actor.role());
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let names = places::all(db).await?;
                let name = |id| names.iter().find(|place| place.id == id).map(|place| place.name.clone());
                let given = staff::roles(db, staff).await?;
                let here = |given: staff::Given| RoleHere {
                    now: Some(given.role) == now,
                    role: given.role,
                    team: given.team,
                    place: given.place.and_then(name),
                };
                Ok(given.into_iter().map(here).collect())
            })
        })
        .await
}

/// Goes on in another role. The stay gets a new token.
///
/// # Errors
/// [`Fault::Absent`] for a role that the member of staff does not have.
pub async fn switch_role(ctx: &Ctx, stay: &Stay, role: Role) -> Result<Token, Fault> {
    let (token, row) = (Token::new(), stay.row().clone());
    let hash = token.hash();
    ctx.store
        .write(ctx.deed_named("switch-role").about(role.code()), move |tx| {
            let row = row.clone();
            Box::pin(async move { Ok::<_, Fault>(rows::switch_role(tx, &row, role, &hash).await?) })
        })
        .await?;
    Ok(token)
}

/// A stay in the list of the member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLine {
    pub id: SessionId,
    pub started: Timestamp,
    pub last_seen: Timestamp,
    pub here: bool,
}

/// The own stays that have not ended, newest first.
///
/// # Errors
/// [`Fault::Absent`] for anybody but staff.
pub async fn sessions(ctx: &Ctx, stay: &Stay) -> Result<Vec<SessionLine>, Fault> {
    let (subject, now, here) = (Subject::Staff(own(ctx)?), ctx.now, stay.session);
    let rows = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(rows::sessions(db, subject, now).await?) }))
        .await?;
    let line = |row: rows::Session| SessionLine {
        here: row.id == here,
        id: row.id,
        started: row.started,
        last_seen: row.last_seen,
    };
    Ok(rows.into_iter().map(line).collect())
}

/// Ends all own stays but this one.
///
/// # Errors
/// [`Fault::Absent`] for anybody but staff.
pub async fn end_sessions(ctx: &Ctx, stay: &Stay) -> Result<(), Fault> {
    let (subject, here) = (Subject::Staff(own(ctx)?), stay.session);
    ctx.store
        .write(ctx.deed_named("end-sessions"), move |tx| {
            Box::pin(
                async move { Ok::<_, Fault>(rows::end_sessions(tx, subject, Some(here)).await.map(drop)?) },
            )
        })
        .await
}
