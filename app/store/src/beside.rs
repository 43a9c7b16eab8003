//! Somebody of staff who sits beside a person: the code with which it begins, and from when until when.
//!
//! It hangs on one stay and ends with it, whichever way the stay ends. A member of staff sits beside one person at a
//! time, and a stay has one helper at a time: a unique index for each decides between two who begin at once.

use crate::{
    Reads, StoreError, Tx,
    accounts::Hash,
    entity::{beside, beside_code, session},
    row::{code, day, helper, impossible, instant},
    staff,
};
use domain::{
    access::{Helper, Permit, Role, Scope, act},
    ids::{SessionId, StaffId},
    time::{self, to_millis},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QueryOrder,
    QueryResult, QuerySelect, Statement,
    sea_query::{Expr, OnConflict},
};
use std::collections::HashMap;
use uuid::Uuid;

const TABLE: &str = "beside";

/// Who sits beside the person of a stay, and until when at the latest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    pub helper: Helper,
    pub name: String,
    pub until: Timestamp,
}

/// The columns that the one read of a stay brings along.
#[derive(FromQueryResult)]
#[expect(
    clippy::struct_field_names,
    reason = "so the statement tells them apart from the columns of the stay"
)]
struct Row {
    helper_id: Option<Uuid>,
    helper_role: Option<String>,
    helper_until: Option<i64>,
    helper_name: Option<String>,
    helper_starts: Option<String>,
    helper_ends: Option<String>,
}

/// Who sits there, out of the row of a stay; nobody when the hour is over or the member of staff does not work today.
pub(crate) fn here(found: &QueryResult, now: Timestamp) -> Result<Option<Beside>, StoreError> {
    let row = Row::from_query_result(found, "")?;
    let (Some(helper), Some(until), Some(name), Some(starts)) = (
        helper(TABLE, row.helper_id, row.helper_role.as_deref())?,
        row.helper_until,
        row.helper_name,
        row.helper_starts,
    ) else {
        return Ok(None);
    };
    let starts = day("staff", &starts)?;
    let ends = row.helper_ends.map(|ends| day("staff", &ends)).transpose()?;
    let until = instant(TABLE, until)?;
    let sits = now < until && staff::works(starts, ends, time::day(now));
    Ok(sits.then_some(Beside { helper, name, until }))
}

/// Keeps a code until `until`, instead of the one before of the same member of staff; `false` when somebody else shows
/// the same digits.
pub async fn offer(
    tx: &Tx,
    scope: &Scope<act::SitBeside>,
    hash: &Hash,
    until: Timestamp,
) -> Result<bool, StoreError> {
    let (staff, role) = member(scope)?;
    let db = tx.executor();
    let over = beside_code::Column::ExpiresAt.lte(to_millis(tx.deed().now));
    beside_code::Entity::delete_many()
        .filter(
            beside_code::Column::StaffId
                .eq(staff)
                .or(beside_code::Column::CodeHash.eq(hash.to_vec()).and(over)),
        )
        .exec(&db)
        .await?;
    let row = beside_code::ActiveModel {
        staff_id: Set(staff),
        role: Set(role.code().to_owned()),
        code_hash: Set(hash.to_vec()),
        expires_at: Set(to_millis(until)),
    };
    let taken = OnConflict::new().do_nothing().to_owned();
    let kept = beside_code::Entity::insert(row).on_conflict(taken).exec_without_returning(&db).await?;
    Ok(kept > 0)
}

fn member<A: domain::access::Act>(scope: &Scope<A>) -> Result<(Uuid, Role), StoreError> {
    let actor = scope.actor();
    actor.id().zip(actor.role()).ok_or(StoreError::Absent)
}

/// Who shows this code now.
pub async fn offered(db: &dyn Reads, hash: &Hash, now: Timestamp) -> Result<Option<Helper>, StoreError> {
    let row = beside_code::Entity::find()
        .filter(beside_code::Column::CodeHash.eq(hash.to_vec()))
        .filter(beside_code::Column::ExpiresAt.gt(to_millis(now)))
        .one(&db.executor())
        .await?;
    row.map(|row| {
        let role = code("beside_code", Role::from_code, &row.role)?;
        Ok(Helper { staff: StaffId::from_uuid(row.staff_id), role })
    })
    .transpose()
}

/// Uses the code up: from now until `until` the member of staff of `sits` sits beside whoever has the stay, instead of
/// anybody before and beside nobody else. `false` when the code is gone.
pub async fn begin(
    tx: &Tx,
    person: &Permit<act::InviteHelper>,
    sits: &Permit<act::SitBeside>,
    hash: &Hash,
    stay: SessionId,
    until: Timestamp,
) -> Result<bool, StoreError> {
    if person.case() != sits.case() {
        return Err(impossible(TABLE, "a helper for another case"));
    }
    let actor = sits.actor();
    let (staff, role) = actor.id().zip(actor.role()).ok_or(StoreError::Absent)?;
    let (db, deed) = (tx.executor(), tx.deed());
    let used = beside_code::Entity::delete_many()
        .filter(beside_code::Column::StaffId.eq(staff))
        .filter(beside_code::Column::CodeHash.eq(hash.to_vec()))
        .filter(beside_code::Column::ExpiresAt.gt(to_millis(deed.now)))
        .exec(&db)
        .await?;
    if used.rows_affected == 0 {
        return Ok(false);
    }
    end_where(tx, beside::Column::SessionId.eq(stay.uuid()).or(beside::Column::StaffId.eq(staff))).await?;
    let row = beside::ActiveModel {
        id: Set(deed.ids.next(deed.now)),
        case_id: Set(person.case().uuid()),
        session_id: Set(stay.uuid()),
        staff_id: Set(staff),
        role: Set(role.code().to_owned()),
        code_hash: Set(hash.to_vec()),
        began_at: Set(to_millis(deed.now)),
        until_at: Set(to_millis(until)),
        ended_at: Set(None),
    };
    let other = OnConflict::new().do_nothing().to_owned();
    let kept = beside::Entity::insert(row).on_conflict(other).exec_without_returning(&db).await?;
    if kept == 0 { Err(tx.conflict()) } else { Ok(true) }
}

/// Whether somebody sits beside the stay by this very code: a second click is the same as the first.
pub async fn began(
    db: &dyn Reads,
    _: &Permit<act::InviteHelper>,
    hash: &Hash,
    stay: SessionId,
) -> Result<bool, StoreError> {
    let row = beside::Entity::find()
        .filter(beside::Column::SessionId.eq(stay.uuid()))
        .filter(beside::Column::EndedAt.is_null())
        .one(&db.executor())
        .await?;
    Ok(row.is_some_and(|row| row.code_hash == hash))
}

/// Nobody sits beside the stay any more; twice is as good as once.
pub async fn end(tx: &Tx, _: &Permit<act::InviteHelper>, stay: SessionId) -> Result<(), StoreError> {
    end_where(tx, beside::Column::SessionId.eq(stay.uuid())).await
}

/// The member of staff sits beside nobody any more.
pub async fn leave(tx: &Tx, scope: &Scope<act::SitBeside>) -> Result<(), StoreError> {
    end_where(tx, beside::Column::StaffId.eq(member(scope)?.0)).await
}

async fn end_where(tx: &Tx, which: Expr) -> Result<(), StoreError> {
    beside::Entity::update_many()
        .col_expr(beside::Column::EndedAt, Expr::value(to_millis(tx.deed().now)))
        .filter(which)
        .filter(beside::Column::EndedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(())
}

const SITS: &str = "\
SELECT b.until_at FROM beside b \
JOIN session s ON s.id = b.session_id \
      AND s.ended_at IS NULL AND s.ends_at > $2 AND s.last_seen_at + s.idle_ms > $2 \
WHERE b.staff_id = $1 AND b.ended_at IS NULL AND b.until_at > $2";

/// Until when the member of staff sits beside somebody, at the latest; never beside whom.
pub async fn sits(
    db: &dyn Reads,
    scope: &Scope<act::SitBeside>,
    now: Timestamp,
) -> Result<Option<Timestamp>, StoreError> {
    let db = db.executor();
    let values = [member(scope)?.0.into(), to_millis(now).into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), SITS, values);
    let Some(row) = db.query_one_raw(statement).await? else { return Ok(None) };
    instant(TABLE, row.try_get_by_index(0)?).map(Some)
}

/// Somebody who sat, or sits, beside the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sitting {
    pub helper: Helper,
    pub began: Timestamp,
    /// When it ended, or will at the latest.
    pub ends: Timestamp,
}

/// Who sat beside the owner of the account, newest first. It ended with "stop", with its stay or by time, whichever came
/// first.
pub async fn past(
    db: &dyn Reads,
    permit: &Permit<act::ManageAccount>,
    limit: u64,
) -> Result<Vec<Sitting>, StoreError> {
    let db = db.executor();
    let rows = beside::Entity::find()
        .filter(beside::Column::CaseId.eq(permit.case().uuid()))
        .order_by_desc(beside::Column::BeganAt)
        .limit(limit)
        .all(&db)
        .await?;
    let stays = session::Entity::find()
        .filter(session::Column::Id.is_in(rows.iter().map(|row| row.session_id)))
        .all(&db)
        .await?;
    let ended = |stay: &session::Model| {
        let by_itself = Ord::min(stay.ends_at, stay.last_seen_at + stay.idle_ms);
        stay.ended_at.map_or(by_itself, |ended| Ord::min(ended, by_itself))
    };
    let stays: HashMap<Uuid, i64> = stays.iter().map(|stay| (stay.id, ended(stay))).collect();
    rows.into_iter()
        .map(|row| {
            let ends = [row.ended_at, stays.get(&row.session_id).copied()].into_iter().flatten();
            Ok(Sitting {
                helper: Helper {
                    staff: StaffId::from_uuid(row.staff_id),
                    role: code(TABLE, Role::from_code, &row.role)?,
                },
                began: instant(TABLE, row.began_at)?,
                ends: instant(TABLE, ends.fold(row.until_at, Ord::min))?,
            })
        })
        .collect()
}
