//! The desk: find a person of this place, and make the letter with which they come in.

use crate::{
    Ctx, Fault, notices,
    token::{Token, code_hash, letter_code},
};
use domain::{
    access::{Permit, act, scope},
    account::{LETTER_DAYS, LETTERS_AT_MOST, LetterCode, VNumber},
    family::{OwnAccount, own_account},
    ids::{CaseId, LetterId},
    language::Lang,
    recovery::{self, Proof},
    time::day,
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use store::{StoreError, Tx, access::permit, accounts, family, people};

/// People on one page of the list.
const PAGE: u64 = 50;

/// Somebody of this place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub case: CaseId,
    pub v_number: String,
    pub name: String,
    pub born: Date,
    pub language: Lang,
    pub has_account: bool,
    /// Letters that may still be made within the window of [`LETTER_DAYS`].
    pub letters_left: u32,
    /// Whether the person can have an account of their own.
    pub own_account: OwnAccount,
    /// When the actor checked who this is, while that counts; only for somebody who was looked for.
    pub checked: Option<Timestamp>,
    /// Whether nobody outside may learn where the person stays; only of somebody who was looked for.
    pub address_secret: bool,
}

impl Found {
    fn of(found: &people::AtDesk, now: Timestamp) -> Self {
        Self {
            own_account: own_account(found.role, found.person.born, day(now)),
            case: found.case,
            v_number: found.person.v_number.as_str().to_owned(),
            name: format!("{} {}", found.person.given_name, found.person.family_name),
            born: found.person.born,
            language: found.person.language,
            has_account: found.has_account,
            letters_left: LETTERS_AT_MOST.saturating_sub(found.letters),
            checked: None,
            address_secret: false,
        }
    }
}

/// The person with this V-number, if they stay at a place of the actor.
///
/// # Errors
/// [`Fault::Absent`] for roles without a desk.
pub async fn find(ctx: &Ctx, v_number: &str) -> Result<Option<Found>, Fault> {
    let scope = scope::<act::FindAtDesk>(&ctx.actor)?;
    let Some(number) = VNumber::parse(v_number) else { return Ok(None) };
    let (since, now, actor) = (window(ctx.now), ctx.now, ctx.actor.clone());
    ctx.store
        .look(ctx.deed_at_large::<act::FindAtDesk>(), move |look| {
            Box::pin(async move {
                let found = people::find_at_desk(look, &scope, &number, since).await?;
                let Some(found) = found else { return Ok(None) };
                look.saw(found.case);
                let may = permit::<act::StartRecovery>(look, &actor, found.case).await?;
                let checked = accounts::checked(look, &may).await?;
                let checked = checked.filter(|checked| recovery::counts(*checked, now));
                let address_secret = family::address_secret(look, &may).await?;
                Ok(Some(Found { checked, address_secret, ..Found::of(&found, now) }))
            })
        })
        .await
}

/// One page of the people of the actor's places who have no account, and what to give as `after` for the next.
///
/// # Errors
/// [`Fault::Absent`] for roles without a desk.
pub async fn here(ctx: &Ctx, after: Option<CaseId>) -> Result<(Vec<Found>, Option<CaseId>), Fault> {
    let scope = scope::<act::FindAtDesk>(&ctx.actor)?;
    let (since, now) = (window(ctx.now), ctx.now);
    let mut found: Vec<Found> = ctx
        .store
        .look(ctx.deed_at_large::<act::FindAtDesk>(), move |look| {
            Box::pin(async move {
                let found = people::without_account(look, &scope, after, PAGE + 1, since).await?;
                for one in &found {
                    look.saw(one.case);
                }
                Ok::<_, Fault>(found.into_iter().map(|one| Found::of(&one, now)).collect())
            })
        })
        .await?;
    let more = found.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    found.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let next = found.last().filter(|_| more).map(|last| last.case);
    Ok((found, next))
}

fn window(now: Timestamp) -> Timestamp {
    now - (LETTER_DAYS * 24).hours()
}

/// What is printed. The link and the code exist here and on the paper only: the store has their hashes.
#[derive(Clone, Debug)]
pub struct Letter {
    pub link: Token,
    pub code: LetterCode,
    pub v_number: String,
    pub name: String,
    pub language: Lang,
    /// The last day on which it can be used.
    pub expires: Date,
}

/// Who wants a letter for a child in a family who has an account of its own when it asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The child did, and stood at the desk or wrote.
    ByTheChild,
    No,
}

/// Why no letter is made.
#[derive(Debug, thiserror::Error)]
pub enum LetterRefusal {
    #[error("the child is too young for an account of its own")]
    TooYoung,
    #[error("the child has not asked for it")]
    NotAsked,
    #[error("{LETTERS_AT_MOST} letters within {LETTER_DAYS} days")]
    TooMany,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for LetterRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// A letter that is about to be made: its secrets, and the hashes that are kept.
#[derive(Clone)]
struct Fresh {
    id: LetterId,
    link: Token,
    code: LetterCode,
    expires: Timestamp,
}

impl Fresh {
    fn new(ctx: &Ctx) -> Self {
        Self {
            id: LetterId::from_uuid(ctx.ids.next(ctx.now)),
            link: Token::new(),
            code: letter_code(),
            expires: ctx.now + (LETTER_DAYS * 24).hours(),
        }
    }

    /// Keeps it within a deed, unless there were too many or a child has no account of its own.
    async fn keep(
        self,
        tx: &Tx,
        may: &Permit<act::IssueLetter>,
        asked: Asked,
    ) -> Result<Letter, LetterRefusal> {
        if accounts::letters_since(tx, may, window(tx.deed().now)).await? >= u64::from(LETTERS_AT_MOST) {
            return Err(LetterRefusal::TooMany);
        }
        let person = people::details(tx, may).await?;
        let role = people::role_in(tx, may).await?;
        match own_account(role, person.born, day(tx.deed().now)) {
            OwnAccount::TooYoung => return Err(LetterRefusal::TooYoung),
            OwnAccount::OnRequest if asked == Asked::No => return Err(LetterRefusal::NotAsked),
            OwnAccount::OnRequest | OwnAccount::Yes => {}
        }
        let kept = accounts::NewLetter {
            id: self.id,
            link: self.link.hash(),
            code: code_hash(&person.v_number, &self.code),
            language: person.language,
            expires: self.expires,
        };
        accounts::issue(tx, may, &kept).await?;
        Ok(Letter {
            link: self.link,
            code: self.code,
            v_number: person.v_number.as_str().to_owned(),
            name: format!("{} {}", person.given_name, person.family_name),
            language: person.language,
            expires: day(self.expires),
        })
    }
}

/// Makes a letter for the person of `case`; letters made before can no longer be used.
///
/// # Errors
/// [`LetterRefusal`].
pub async fn letter(ctx: &Ctx, case: CaseId, asked: Asked) -> Result<Letter, LetterRefusal> {
    let (actor, fresh) = (ctx.actor.clone(), Fresh::new(ctx));
    ctx.store
        .write(ctx.deed::<act::IssueLetter>(case).about(format!("letter {}", fresh.id)), move |tx| {
            let (actor, fresh) = (actor.clone(), fresh.clone());
            Box::pin(async move {
                let may = permit::<act::IssueLetter>(tx, &actor, case).await?;
                fresh.keep(tx, &may, asked).await
            })
        })
        .await
}

/// Keeps that the actor compared the person of `case` with `proof`. A second click is the same check.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not at a place of the actor.
pub async fn check_identity(ctx: &Ctx, case: CaseId, proof: Proof) -> Result<(), Fault> {
    let (actor, now) = (ctx.actor.clone(), ctx.now);
    ctx.store
        .write(ctx.deed::<act::CheckIdentity>(case).about(format!("proof {}", proof.code())), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::CheckIdentity>(tx, &actor, case).await?;
                let recovery = permit::<act::StartRecovery>(tx, &actor, case).await?;
                let last = accounts::checked(tx, &recovery).await?;
                if last.is_none_or(|last| now.duration_since(last) >= SAME_CHECK) {
                    accounts::check_identity(tx, &may, proof).await?;
                }
                Ok(())
            })
        })
        .await
}

/// Within this time a check is the same one, clicked twice.
const SAME_CHECK: SignedDuration = SignedDuration::from_secs(60);

/// Why nobody begins anew.
#[derive(Debug, thiserror::Error)]
pub enum RecoverRefusal {
    #[error("the actor has not checked who this is")]
    NotChecked,
    #[error("{LETTERS_AT_MOST} letters within {LETTER_DAYS} days")]
    TooMany,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for RecoverRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

impl From<LetterRefusal> for RecoverRefusal {
    fn from(refusal: LetterRefusal) -> Self {
        match refusal {
            LetterRefusal::TooMany => Self::TooMany,
            // Who begins anew has an account already.
            LetterRefusal::TooYoung | LetterRefusal::NotAsked => Self::Fault(Fault::Absent),
            LetterRefusal::Fault(fault) => Self::Fault(fault),
        }
    }
}

/// Lets the person of `case` begin anew: every phone that knew them and every stay ends, a letter is made, and they
/// get a notice, in one transaction. Nothing that they kept or chose is lost, and nobody at the desk sees any of it.
///
/// # Errors
/// [`RecoverRefusal`]: without an own check of a moment ago nothing happens.
pub async fn recover(ctx: &Ctx, case: CaseId) -> Result<Letter, RecoverRefusal> {
    let (inside, fresh) = (ctx.clone(), Fresh::new(ctx));
    ctx.store
        .write(ctx.deed::<act::StartRecovery>(case).about(format!("letter {}", fresh.id)), move |tx| {
            let (ctx, fresh) = (inside.clone(), fresh.clone());
            Box::pin(async move {
                let may = permit::<act::StartRecovery>(tx, &ctx.actor, case).await?;
                let checked = accounts::checked(tx, &may).await?;
                if checked.is_none_or(|checked| !recovery::counts(checked, ctx.now)) {
                    return Err(RecoverRefusal::NotChecked);
                }
                let person = people::details(tx, &may).await?.id;
                accounts::recover(tx, &may, person).await?;
                let issue = permit::<act::IssueLetter>(tx, &ctx.actor, case).await?;
                let letter = fresh.keep(tx, &issue, Asked::ByTheChild).await?;
                notices::leave(tx, &ctx, case).await?;
                Ok(letter)
            })
        })
        .await
}
