//! How much help a person chose: own table, own key, and only for the person.
//!
//! There is no function here that a member of staff could call: `act::ChooseSupport` is in the rules of the own case
//! only, and a test holds that (domain.md section 5, "Safeguards").

use crate::{
    Executor, Reads, StoreError, Tx,
    entity::{data_key, support_choice},
    keyring::{self, Purpose},
    row::{code, impossible, instant},
};
use domain::{
    access::{Permit, act},
    support::{Choice, Level},
    time::to_millis,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

const TABLE: &str = "support_choice";

#[derive(Serialize, Deserialize)]
struct Sealed {
    level: String,
    chosen: i64,
}

/// What the person chose, if anything. One read of the choice and, when there is one, one of its key.
pub async fn get(db: &dyn Reads, permit: &Permit<act::ChooseSupport>) -> Result<Option<Choice>, StoreError> {
    let case = permit.case().uuid();
    let Some(row) = support_choice::Entity::find_by_id(case).one(&db.executor()).await? else {
        return Ok(None);
    };
    let plain = keyring::open(db, Purpose::Support, case, TABLE, &row.sealed).await?;
    choice(&plain).map(Some)
}

/// As [`get`], for a row that came with its key.
pub(crate) fn opened(
    db: &Executor<'_>,
    _: &Permit<act::ChooseSupport>,
    key: &data_key::Model,
    sealed: &[u8],
) -> Result<Choice, StoreError> {
    choice(&keyring::open_with(db.keyring(), Purpose::Support, key, TABLE, sealed)?)
}

fn choice(plain: &[u8]) -> Result<Choice, StoreError> {
    let sealed: Sealed = serde_json::from_slice(plain).map_err(|error| impossible(TABLE, error))?;
    let level = code(TABLE, Level::from_code, &sealed.level)?;
    Ok(Choice { level, chosen: instant(TABLE, sealed.chosen)? })
}

/// Keeps what the person chose, in place of what was chosen before.
pub async fn put(tx: &Tx, permit: &Permit<act::ChooseSupport>, choice: Choice) -> Result<(), StoreError> {
    let case = permit.case().uuid();
    let sealed = Sealed { level: choice.level.code().to_owned(), chosen: to_millis(choice.chosen) };
    let plain = serde_json::to_vec(&sealed).map_err(|error| impossible(TABLE, error))?;
    let row = support_choice::ActiveModel {
        case_id: Set(case),
        sealed: Set(keyring::seal(tx, Purpose::Support, case, TABLE, &plain).await?),
    };
    let instead = OnConflict::column(support_choice::Column::CaseId)
        .update_column(support_choice::Column::Sealed)
        .to_owned();
    support_choice::Entity::insert(row).on_conflict(instead).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

pub(crate) async fn forget(db: &Executor<'_>, cases: &[Uuid]) -> Result<(), StoreError> {
    let rows = support_choice::Column::CaseId.is_in(cases.iter().copied());
    support_choice::Entity::delete_many().filter(rows).exec(db).await?;
    Ok(())
}
