//! The schema is that of the entities, on both databases, however often it is migrated.

use crate::databases::{Fresh, both};
use domain::register::Register;
use sea_orm::ConnectionTrait;

both!(
    migrations_make_what_the_entities_say,
    a_column_too_many_is_seen,
    every_column_is_in_the_register,
    servers_that_start_together_migrate_once
);

async fn migrations_make_what_the_entities_say(fresh: Fresh) {
    assert_eq!(fresh.store.schema_differences().await.unwrap(), Vec::<String>::new());
    fresh.store.migrate().await.unwrap();
    fresh.store.ready().await.unwrap();
    assert!(!fresh.store.migrations_pending().await.unwrap());
}

async fn a_column_too_many_is_seen(fresh: Fresh) {
    fresh.raw().await.execute_unprepared("ALTER TABLE place ADD COLUMN colour TEXT").await.unwrap();
    let differences = fresh.store.schema_differences().await.unwrap();
    assert_eq!(differences.len(), 1);
    assert!(differences[0].starts_with("place:"), "{differences:?}");
}

async fn every_column_is_in_the_register(fresh: Fresh) {
    let register = Register::built_in();
    assert_eq!(register.differences(&fresh.store.schema().await.unwrap()), Vec::<String>::new());
    fresh.raw().await.execute_unprepared("ALTER TABLE contact ADD COLUMN religion TEXT").await.unwrap();
    let differences = register.differences(&fresh.store.schema().await.unwrap());
    assert_eq!(differences, ["contact.religion: classify it in register.toml"]);
}

async fn servers_that_start_together_migrate_once(fresh: Fresh) {
    if fresh.is_sqlite() {
        // A file has one server.
        return;
    }
    let raw = fresh.raw().await;
    raw.execute_unprepared("DROP SCHEMA public CASCADE; CREATE SCHEMA public").await.unwrap();
    let (one, two) = (fresh.another().await, fresh.another().await);
    assert!(one.migrations_pending().await.unwrap());
    let (first, second) = tokio::join!(one.migrate(), two.migrate());
    first.unwrap();
    second.unwrap();
    one.ready().await.unwrap();
}
