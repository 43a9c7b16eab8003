//! Tries to come in, counted.

use super::Hash;
use crate::{Reads, StoreError, Tx, entity::attempt, row::impossible};
use domain::time::to_millis;
use jiff::{SignedDuration, Timestamp};
use sea_orm::{ConnectionTrait, EntityTrait, Statement};

/// Counts a try in `bucket` and says the how-manieth it is within `window`.
pub async fn attempt(tx: &Tx, bucket: &Hash, window: SignedDuration) -> Result<u32, StoreError> {
    let db = tx.executor();
    let now = to_millis(tx.deed().now);
    let over = now.saturating_sub(i64::try_from(window.as_millis()).unwrap_or(i64::MAX));
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "INSERT INTO attempt (bucket, window_start, count) VALUES ($1, $2, 1) \
         ON CONFLICT (bucket) DO UPDATE SET \
         count = CASE WHEN attempt.window_start <= $3 THEN 1 ELSE attempt.count + 1 END, \
         window_start = CASE WHEN attempt.window_start <= $3 THEN $2 ELSE attempt.window_start END \
         RETURNING count",
        [bucket.to_vec().into(), now.into(), over.into()],
    );
    let row = db.query_one_raw(statement).await?.ok_or_else(|| impossible("attempt", "no count"))?;
    let count: i32 = row.try_get_by_index(0)?;
    Ok(count.try_into().unwrap_or(u32::MAX))
}

/// How many tries were counted in `bucket` within `window`.
pub async fn attempts(
    db: &dyn Reads,
    bucket: &Hash,
    window: SignedDuration,
    now: Timestamp,
) -> Result<u32, StoreError> {
    let row = attempt::Entity::find_by_id(bucket.to_vec()).one(&db.executor()).await?;
    let over = to_millis(now).saturating_sub(i64::try_from(window.as_millis()).unwrap_or(i64::MAX));
    let counts = row.filter(|row| row.window_start > over).map_or(0, |row| row.count);
    Ok(counts.try_into().unwrap_or(u32::MAX))
}

/// Forgets the tries in `bucket`, because one succeeded.
pub async fn forget_attempts(tx: &Tx, bucket: &Hash) -> Result<(), StoreError> {
    attempt::Entity::delete_by_id(bucket.to_vec()).exec(&tx.executor()).await?;
    Ok(())
}
