//! The desk: find a person of this place, and make the letter with which they come in.

use crate::{
    Ctx, Fault,
    token::{Token, code_hash, letter_code},
};
use domain::{
    access::{act, scope},
    account::{LETTER_DAYS, LETTERS_AT_MOST, LetterCode, VNumber},
    ids::{CaseId, LetterId},
    language::Lang,
    time::day,
};
use jiff::{Timestamp, ToSpan, civil::Date};
use store::{StoreError, access::permit, accounts, people};

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
}

impl From<people::AtDesk> for Found {
    fn from(found: people::AtDesk) -> Self {
        Self {
            case: found.case,
            v_number: found.person.v_number.as_str().to_owned(),
            name: format!("{} {}", found.person.given_name, found.person.family_name),
            born: found.person.born,
            language: found.person.language,
            has_account: found.has_account,
            letters_left: LETTERS_AT_MOST.saturating_sub(found.letters),
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
    let since = window(ctx.now);
    ctx.store
        .look(ctx.deed_at_large::<act::FindAtDesk>(), move |look| {
            Box::pin(async move {
                let found = people::find_at_desk(look, &scope, &number, since).await?;
                if let Some(found) = &found {
                    look.saw(found.case);
                }
                Ok(found.map(Found::from))
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
    let since = window(ctx.now);
    let mut found: Vec<Found> = ctx
        .store
        .look(ctx.deed_at_large::<act::FindAtDesk>(), move |look| {
            Box::pin(async move {
                let found = people::without_account(look, &scope, after, PAGE + 1, since).await?;
                for one in &found {
                    look.saw(one.case);
                }
                Ok::<_, Fault>(found.into_iter().map(Found::from).collect())
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

/// Why no letter is made.
#[derive(Debug, thiserror::Error)]
pub enum LetterRefusal {
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

/// Makes a letter for the person of `case`; letters made before can no longer be used.
///
/// # Errors
/// [`LetterRefusal`].
pub async fn letter(ctx: &Ctx, case: CaseId) -> Result<Letter, LetterRefusal> {
    let (actor, now) = (ctx.actor.clone(), ctx.now);
    let id = LetterId::from_uuid(ctx.ids.next(ctx.now));
    let (link, code) = (Token::new(), letter_code());
    let expires = now + (LETTER_DAYS * 24).hours();
    ctx.store
        .write(ctx.deed::<act::IssueLetter>(case).about(format!("letter {id}")), move |tx| {
            let (actor, link, code) = (actor.clone(), link.clone(), code.clone());
            Box::pin(async move {
                let may = permit::<act::IssueLetter>(tx, &actor, case).await?;
                if accounts::letters_since(tx, &may, window(now)).await? >= u64::from(LETTERS_AT_MOST) {
                    return Err(LetterRefusal::TooMany);
                }
                let person = people::details(tx, &may).await?;
                let kept = accounts::NewLetter {
                    id,
                    link: link.hash(),
                    code: code_hash(&person.v_number, &code),
                    language: person.language,
                    expires,
                };
                accounts::issue(tx, &may, &kept).await?;
                Ok(Letter {
                    link,
                    code,
                    v_number: person.v_number.as_str().to_owned(),
                    name: format!("{} {}", person.given_name, person.family_name),
                    language: person.language,
                    expires: day(expires),
                })
            })
        })
        .await
}
