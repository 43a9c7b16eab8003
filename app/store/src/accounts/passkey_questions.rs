//! Questions to a device about a passkey, which wait for one answer.

use super::Hash;
use crate::{Executor, Reads, StoreError, Tx, entity::passkey_question};
use domain::{ids::SessionId, time::to_millis};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

/// What somebody is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To make a passkey, in this stay.
    Add(SessionId),
    /// To come in with one.
    ComeIn,
}

impl Asked {
    const fn session(self) -> Option<SessionId> {
        match self {
            Self::Add(session) => Some(session),
            Self::ComeIn => None,
        }
    }
}

/// Remembers a question until `expires`. `question` is JSON of whoever will judge the answer.
pub async fn ask(
    tx: &Tx,
    token: &Hash,
    asked: Asked,
    question: &str,
    expires: Timestamp,
) -> Result<(), StoreError> {
    let row = passkey_question::ActiveModel {
        token_hash: Set(token.to_vec()),
        session_id: Set(asked.session().map(SessionId::uuid)),
        question: Set(question.to_owned()),
        expires_at: Set(to_millis(expires)),
    };
    passkey_question::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// The question that waits under this token; `None` when it was another one, or it is too late.
pub async fn waiting(
    db: &dyn Reads,
    token: &Hash,
    asked: Asked,
    now: Timestamp,
) -> Result<Option<String>, StoreError> {
    let row = passkey_question::Entity::find_by_id(token.to_vec())
        .filter(passkey_question::Column::ExpiresAt.gt(to_millis(now)))
        .one(&db.executor())
        .await?;
    let session = asked.session().map(SessionId::uuid);
    Ok(row.filter(|row| row.session_id == session).map(|row| row.question))
}

/// Takes the question, because an answer came: there is no second one.
pub async fn take(tx: &Tx, token: &Hash, asked: Asked) -> Result<Option<String>, StoreError> {
    let question = waiting(tx, token, asked, tx.deed().now).await?;
    let gone = passkey_question::Entity::delete_by_id(token.to_vec()).exec(&tx.executor()).await?;
    // Of two answers at once the database lets one take the row away.
    Ok(question.filter(|_| gone.rows_affected == 1))
}

/// Removes the questions that nobody can answer any more.
pub(super) async fn remove_run_out(db: &Executor<'_>, now: Timestamp) -> Result<u64, StoreError> {
    let gone = passkey_question::Entity::delete_many()
        .filter(passkey_question::Column::ExpiresAt.lte(to_millis(now)))
        .exec(db)
        .await?;
    Ok(gone.rows_affected)
}
