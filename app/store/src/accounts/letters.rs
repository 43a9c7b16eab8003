//! Letters with which a person comes in for the first time, or again.

use super::{Entrant, Hash, Owner, Pending, entrant, half_way};
use crate::{
    Executor, Reads, StoreError, Tx,
    entity::{case_file, letter, person},
    row::{code, impossible},
};
use domain::{
    access::{Permit, act},
    account::VNumber,
    ids::{LetterId, PersonId},
    language::Lang,
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use uuid::Uuid;

/// A letter to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLetter {
    pub id: LetterId,
    pub link: Hash,
    pub code: Hash,
    pub language: Lang,
    pub expires: Timestamp,
}

/// What can be done with a letter now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterState {
    Open,
    Used,
    Expired,
    /// A newer letter came in its place.
    Revoked,
}

/// A letter that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub id: LetterId,
    pub state: LetterState,
    /// The language in which it was printed.
    pub language: Lang,
    pub entrant: Entrant,
}

/// Keeps a new letter and revokes the earlier ones of the case that were not used.
pub async fn issue(tx: &Tx, permit: &Permit<act::IssueLetter>, new: &NewLetter) -> Result<(), StoreError> {
    let issuer = permit.actor().id().ok_or(StoreError::Absent)?;
    let (case, now) = (permit.case().uuid(), to_millis(tx.deed().now));
    let db = tx.executor();
    letter::Entity::update_many()
        .col_expr(letter::Column::RevokedAt, Expr::value(now))
        .filter(letter::Column::CaseId.eq(case))
        .filter(letter::Column::UsedAt.is_null())
        .filter(letter::Column::RevokedAt.is_null())
        .exec(&db)
        .await?;
    let row = letter::ActiveModel {
        id: Set(new.id.uuid()),
        case_id: Set(case),
        link_hash: Set(new.link.to_vec()),
        code_hash: Set(new.code.to_vec()),
        language: Set(new.language.code().to_owned()),
        issued_at: Set(now),
        expires_at: Set(to_millis(new.expires)),
        used_at: Set(None),
        revoked_at: Set(None),
        issued_by: Set(issuer),
    };
    letter::Entity::insert(row).exec_without_returning(&db).await?;
    Ok(())
}

/// How many letters the case got after `since`.
pub async fn letters_since(
    db: &dyn Reads,
    permit: &Permit<act::IssueLetter>,
    since: Timestamp,
) -> Result<u64, StoreError> {
    let rows = letter::Entity::find()
        .filter(letter::Column::CaseId.eq(permit.case().uuid()))
        .filter(letter::Column::IssuedAt.gt(to_millis(since)));
    Ok(rows.count(&db.executor()).await?)
}

/// The letter with this link. Nothing is redeemed by looking.
pub async fn letter_by_link(
    db: &dyn Reads,
    link: &Hash,
    now: Timestamp,
) -> Result<Option<Letter>, StoreError> {
    let db = db.executor();
    let row = letter::Entity::find().filter(letter::Column::LinkHash.eq(link.to_vec())).one(&db).await?;
    read_letter(&db, row, now).await
}

/// The letter with this number, as kept by whoever opened it before.
pub async fn letter_by_id(
    db: &dyn Reads,
    id: LetterId,
    now: Timestamp,
) -> Result<Option<Letter>, StoreError> {
    let db = db.executor();
    let row = letter::Entity::find_by_id(id.uuid()).one(&db).await?;
    read_letter(&db, row, now).await
}

/// The newest letter of the person with this V-number that carries this code.
pub async fn letter_by_code(
    db: &dyn Reads,
    number: &VNumber,
    code: &Hash,
    now: Timestamp,
) -> Result<Option<Letter>, StoreError> {
    let db = db.executor();
    let person: Option<Uuid> = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(person::Column::VNumber.eq(number.as_str()))
        .into_tuple()
        .one(&db)
        .await?;
    // Without a person the same reads are made, so that the time taken does not tell.
    let cases: Vec<Uuid> = case_file::Entity::find()
        .select_only()
        .column(case_file::Column::Id)
        .filter(case_file::Column::PersonId.eq(person.unwrap_or_default()))
        .into_tuple()
        .all(&db)
        .await?;
    let row = letter::Entity::find()
        .filter(letter::Column::CaseId.is_in(cases))
        .filter(letter::Column::CodeHash.eq(code.to_vec()))
        .order_by_desc(letter::Column::IssuedAt)
        .one(&db)
        .await?;
    read_letter(&db, row, now).await
}

async fn read_letter(
    db: &Executor<'_>,
    row: Option<letter::Model>,
    now: Timestamp,
) -> Result<Option<Letter>, StoreError> {
    let Some(row) = row else { return Ok(None) };
    let file = case_file::Entity::find_by_id(row.case_id).one(db).await?;
    let file = file.ok_or_else(|| impossible("letter", format_args!("case {}", row.case_id)))?;
    let Some(entrant) = entrant(db, file.person_id, Some(file.id)).await? else { return Ok(None) };
    let state = if row.used_at.is_some() {
        LetterState::Used
    } else if row.revoked_at.is_some() {
        LetterState::Revoked
    } else if row.expires_at <= to_millis(now) {
        LetterState::Expired
    } else {
        LetterState::Open
    };
    let language = code("letter", Lang::from_code, &row.language)?;
    Ok(Some(Letter { id: LetterId::from_uuid(row.id), state, language, entrant }))
}

/// Proof that a letter was redeemed, once, in this deed.
#[derive(Debug)]
pub struct Redeemed(Entrant);

impl Redeemed {
    pub const fn entrant(&self) -> &Entrant {
        &self.0
    }
}

impl Owner for Redeemed {
    fn person(&self) -> Option<PersonId> {
        Some(self.0.person)
    }
}

/// Redeems a letter. Of any number of deeds at once, one gets it; the others get `None`.
pub async fn redeem(tx: &Tx, letter: &Letter) -> Result<Option<Redeemed>, StoreError> {
    let now = to_millis(tx.deed().now);
    let used = letter::Entity::update_many()
        .col_expr(letter::Column::UsedAt, Expr::value(now))
        .filter(letter::Column::Id.eq(letter.id.uuid()))
        .filter(letter::Column::UsedAt.is_null())
        .filter(letter::Column::RevokedAt.is_null())
        .filter(letter::Column::ExpiresAt.gt(now))
        .exec(&tx.executor())
        .await?;
    Ok((used.rows_affected == 1).then(|| Redeemed(letter.entrant.clone())))
}

/// The same proof again, for whoever still holds the half-way token of a letter that was redeemed: an answer that got
/// lost on a bad network must not cost the person a new letter. The caller checks the secret that was chosen.
pub async fn redeemed(db: &dyn Reads, token: &Hash, now: Timestamp) -> Result<Option<Redeemed>, StoreError> {
    let Some(Pending::Letter(id)) = half_way(db, token, now).await? else { return Ok(None) };
    let letter = letter_by_id(db, id, now).await?.filter(|letter| letter.state == LetterState::Used);
    Ok(letter.map(|letter| Redeemed(letter.entrant)))
}
