//! How people come in: accounts, devices, letters, sessions, tries.
//!
//! Tokens and codes are kept as hashes that the service makes; a database that leaks opens nothing.

mod devices;
mod half_way;
mod letters;
pub mod passkey_questions;
pub mod passkeys;
mod recovery;
mod sessions;
mod tries;

pub use devices::{
    Device, Known, NewDevice, devices, end_device, end_device_of, end_other_devices, keep_device,
    know_device, known_device, secret, set_secret,
};
pub use half_way::{Pending, arrive, begin, forget_others, half_way};
pub use letters::{
    Letter, LetterState, NewLetter, Redeemed, issue, letter_by_code, letter_by_id, letter_by_link,
    letters_since, redeem, redeemed,
};
pub use recovery::{check_identity, checked, last_recovery, recover};
pub use sessions::{
    NewSession, PersonHere, Session, Subject, end_session, end_sessions, sessions, start_session, step_up,
    switch_role, touch,
};
pub(crate) use sessions::{Seen, is_live, keep_seen};
pub use tries::{attempt, attempts, forget_attempts};

use crate::{
    Executor, Reads, StoreError, Tx,
    entity::{account, attempt, case_file, device, pending, person, session, ward},
    row::{code, day},
};
use devices::end_devices;
use domain::{
    access::Role,
    ids::{CaseId, PersonId},
    language::Lang,
    mandate::adult_on,
    time::to_millis,
};
use jiff::{Timestamp, civil::Date};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};
use sessions::end_run_out;
use uuid::Uuid;

/// A hash of a token or code.
pub type Hash = [u8; 32];

/// Proof that the person themselves is acting: a redeemed letter, a known device, a passkey that was proved, or a permit
/// over the account.
pub trait Owner: Sync {
    fn person(&self) -> Option<PersonId>;
}

/// The person of a case, as much as coming in needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entrant {
    pub person: PersonId,
    pub case: CaseId,
    /// Applicant or ward.
    pub role: Role,
    pub language: Lang,
    /// Of a ward as Nidos has it: a day of birth that the IND changes makes nobody an adult (issue "Who may see and do
    /// what, proved", point 3).
    pub adult_on: Date,
    pub unaccompanied: bool,
}

/// The day on which somebody is of age: of a ward that which Nidos has, of others that which follows from `born`.
pub(crate) fn adult(born: &str, ward: Option<&str>) -> Result<Date, StoreError> {
    match ward {
        Some(adult_on) => day("ward", adult_on),
        None => Ok(adult_on(day("person", born)?)),
    }
}

/// The newest case of a person and what coming in needs of it; `None` for a person who was erased.
async fn entrant(db: &Executor<'_>, person: Uuid, case: Option<Uuid>) -> Result<Option<Entrant>, StoreError> {
    let mut file = case_file::Entity::find().filter(case_file::Column::PersonId.eq(person));
    if let Some(case) = case {
        file = file.filter(case_file::Column::Id.eq(case));
    }
    let file = file.order_by_desc(case_file::Column::OpenedAt).one(db).await?;
    let person =
        person::Entity::find_by_id(person).filter(person::Column::ErasedAt.is_null()).one(db).await?;
    let (Some(file), Some(person)) = (file, person) else { return Ok(None) };
    let ward = ward::Entity::find_by_id(file.id).one(db).await?;
    Ok(Some(Entrant {
        person: PersonId::from_uuid(person.id),
        case: CaseId::from_uuid(file.id),
        role: code("case_file", Role::from_code, &file.role)?,
        language: code("person", Lang::from_code, &person.language)?,
        adult_on: adult(&person.born, ward.map(|ward| ward.adult_on).as_deref())?,
        unaccompanied: person.unaccompanied,
    }))
}

/// What coming in needs of a person who has shown who they are in another way than by a device or letter.
pub async fn entrant_of(db: &dyn Reads, person: PersonId) -> Result<Option<Entrant>, StoreError> {
    entrant(&db.executor(), person.uuid(), None).await
}

/// Ends what time has ended, and removes what it has made useless: counted tries and half-way tokens from before
/// `before`, and questions that nobody can answer any more. Says how many rows that were.
///
/// A stay that ran out is marked, so that a clock that goes back does not revive it (security.md, "Clock").
pub async fn sweep(tx: &Tx, _: crate::access::System, before: Timestamp) -> Result<u64, StoreError> {
    let db = tx.executor();
    let before = to_millis(before);
    let attempts =
        attempt::Entity::delete_many().filter(attempt::Column::WindowStart.lt(before)).exec(&db).await?;
    let pending =
        pending::Entity::delete_many().filter(pending::Column::ExpiresAt.lt(before)).exec(&db).await?;
    let now = tx.deed().now;
    let questions = passkey_questions::remove_run_out(&db, now).await?;
    Ok(attempts.rows_affected + pending.rows_affected + questions + end_run_out(&db, now).await?)
}

pub(crate) async fn forget(tx: &Tx, person: PersonId) -> Result<(), StoreError> {
    end_devices(tx, device::Column::PersonId.eq(person.uuid())).await?;
    end_sessions(tx, Subject::Person(person), None).await?;
    passkeys::remove_all(tx, Subject::Person(person)).await?;
    let db = tx.executor();
    account::Entity::delete_by_id(person.uuid()).exec(&db).await?;
    // Stays keep their times and ids; what somebody's phone is called goes.
    session::Entity::update_many()
        .col_expr(session::Column::DeviceId, Expr::value(None::<Uuid>))
        .filter(session::Column::SubjectId.eq(person.uuid()))
        .exec(&db)
        .await?;
    device::Entity::delete_many().filter(device::Column::PersonId.eq(person.uuid())).exec(&db).await?;
    Ok(())
}
