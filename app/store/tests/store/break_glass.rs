//! Who opened what, when and why stays as it is, and so does what was found; erasing takes all of it.

use crate::{
    databases::{Fresh, both},
    people::World,
};
use sea_orm::{ConnectionTrait, Statement};

both!(what_was_opened_stays_and_is_judged_once);

async fn what_was_opened_stays_and_is_judged_once(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let raw = world.fresh.raw().await;
    let sql = "INSERT INTO break_glass (id, case_id, staff_id, role, reason, sealed, opened_at, until_at) \
               VALUES ($1, $2, $3, 'caseworker', 'other', '', 1000, 2000)";
    let values = [world.id(), world.cases[0].file.id.uuid(), world.caseworkers[0].uuid()].map(Into::into);
    raw.execute_raw(Statement::from_sql_and_values(raw.get_database_backend(), sql, values)).await.unwrap();
    for (change, may) in [
        ("reason = 'safety'", false),
        ("opened_at = 1500", false),
        ("until_at = 9000", false),
        ("role = 'team-lead'", false),
        ("ended_at = 1500", true),
        ("reviewed_at = 3000, finding = 'not-justified'", true),
        ("finding = 'justified'", false),
        ("reviewed_at = NULL", false),
    ] {
        let done = raw.execute_unprepared(&format!("UPDATE break_glass SET {change}")).await;
        assert_eq!(done.is_ok(), may, "{change}");
    }
    raw.execute_unprepared("DELETE FROM break_glass").await.unwrap();
}
