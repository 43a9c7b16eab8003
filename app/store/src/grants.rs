//! Requests for roles: who asked what for whom, and how it ended. A request that ended stays as it is.

use crate::{
    Executor, Reads, StoreError, Tx,
    entity::{role_request, role_request_role},
    row::{code, instant, instant_if},
    staff::{Given, Manages},
};
use domain::{
    access::Role,
    grant::{Ending, Request},
    ids::{PlaceId, RoleRequestId, StaffId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use std::collections::HashMap;
use uuid::Uuid;

const TABLE: &str = "role_request";

/// A request, with the roles that were asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub id: RoleRequestId,
    pub request: Request,
    pub roles: Vec<Given>,
    pub ended_at: Option<Timestamp>,
    /// Who confirmed, refused or took it back.
    pub ended_by: Option<StaffId>,
    /// Why it was refused.
    pub words: Option<String>,
}

/// Asks for `roles` of `whom`, in the name of `by`; `None` is the command line.
pub async fn ask(
    tx: &Tx,
    _: &dyn Manages,
    id: RoleRequestId,
    whom: StaffId,
    by: Option<StaffId>,
    roles: &[Given],
) -> Result<(), StoreError> {
    let (db, deed) = (tx.executor(), tx.deed());
    let row = role_request::ActiveModel {
        id: Set(id.uuid()),
        staff_id: Set(whom.uuid()),
        asked_by: Set(by.map(StaffId::uuid)),
        asked_at: Set(to_millis(deed.now)),
        ended_at: Set(None),
        ended_by: Set(None),
        ending: Set(None),
        words: Set(None),
    };
    role_request::Entity::insert(row).exec_without_returning(&db).await?;
    let rows = roles.iter().map(|given| role_request_role::ActiveModel {
        id: Set(deed.ids.next(deed.now)),
        request_id: Set(id.uuid()),
        role: Set(given.role.code().to_owned()),
        team: Set(given.team.clone()),
        place_id: Set(given.place.map(PlaceId::uuid)),
    });
    role_request_role::Entity::insert_many(rows).exec_without_returning(&db).await?;
    Ok(())
}

/// Keeps how it ended; `false` when it had ended before.
pub async fn end(
    tx: &Tx,
    _: &dyn Manages,
    id: RoleRequestId,
    ending: Ending,
    by: StaffId,
    words: Option<&str>,
) -> Result<bool, StoreError> {
    let ended = role_request::Entity::update_many()
        .col_expr(role_request::Column::EndedAt, Expr::value(to_millis(tx.deed().now)))
        .col_expr(role_request::Column::EndedBy, Expr::value(by.uuid()))
        .col_expr(role_request::Column::Ending, Expr::value(ending.code()))
        .col_expr(role_request::Column::Words, Expr::value(words))
        .filter(role_request::Column::Id.eq(id.uuid()))
        .filter(role_request::Column::EndedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(ended.rows_affected == 1)
}

/// One request.
pub async fn one(db: &dyn Reads, _: &dyn Manages, id: RoleRequestId) -> Result<Option<Asked>, StoreError> {
    let db = db.executor();
    let rows = role_request::Entity::find_by_id(id.uuid()).all(&db).await?;
    Ok(with_roles(&db, rows).await?.pop())
}

/// Those that have not ended, also when nobody confirmed them in time, the oldest first.
pub async fn open(db: &dyn Reads, _: &dyn Manages, limit: u64) -> Result<Vec<Asked>, StoreError> {
    let db = db.executor();
    let rows = role_request::Entity::find()
        .filter(role_request::Column::EndedAt.is_null())
        .order_by_asc(role_request::Column::AskedAt)
        .order_by_asc(role_request::Column::Id)
        .limit(limit)
        .all(&db)
        .await?;
    with_roles(&db, rows).await
}

/// Those about one member of staff, the newest first.
pub async fn of_staff(
    db: &dyn Reads,
    _: &dyn Manages,
    whom: StaffId,
    limit: u64,
) -> Result<Vec<Asked>, StoreError> {
    let db = db.executor();
    let rows = role_request::Entity::find()
        .filter(role_request::Column::StaffId.eq(whom.uuid()))
        .order_by_desc(role_request::Column::AskedAt)
        .order_by_desc(role_request::Column::Id)
        .limit(limit)
        .all(&db)
        .await?;
    with_roles(&db, rows).await
}

async fn with_roles(db: &Executor<'_>, rows: Vec<role_request::Model>) -> Result<Vec<Asked>, StoreError> {
    let mut roles: HashMap<Uuid, Vec<Given>> = HashMap::new();
    let asked = role_request_role::Entity::find()
        .filter(role_request_role::Column::RequestId.is_in(rows.iter().map(|row| row.id)))
        .order_by_asc(role_request_role::Column::Id)
        .all(db)
        .await?;
    for row in asked {
        let given = Given {
            role: code("role_request_role", Role::from_code, &row.role)?,
            team: row.team,
            place: row.place_id.map(PlaceId::from_uuid),
        };
        roles.entry(row.request_id).or_default().push(given);
    }
    rows.into_iter()
        .map(|row| {
            Ok(Asked {
                id: RoleRequestId::from_uuid(row.id),
                request: Request {
                    whom: StaffId::from_uuid(row.staff_id),
                    by: row.asked_by.map(StaffId::from_uuid),
                    asked: instant(TABLE, row.asked_at)?,
                    ended: row.ending.map(|ending| code(TABLE, Ending::from_code, &ending)).transpose()?,
                },
                roles: roles.remove(&row.id).unwrap_or_default(),
                ended_at: instant_if(TABLE, row.ended_at)?,
                ended_by: row.ended_by.map(StaffId::from_uuid),
                words: row.words,
            })
        })
        .collect()
}
