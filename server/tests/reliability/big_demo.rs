//! A demo world of any size is made by its seed, quickly, and holds together.

use crate::{database::Kind, now, world::World};

#[test]
fn a_world_on_sqlite_holds_together() {
    make(Kind::Sqlite, 1_000);
}

#[test]
fn a_world_on_postgres_holds_together() {
    make(Kind::Postgres, 1_000);
}

#[test]
#[ignore = "full size, for `make prove`"]
fn proof_big_demo_sqlite() {
    make(Kind::Sqlite, 100_000);
}

#[test]
#[ignore = "full size, for `make prove`"]
fn proof_big_demo_postgres() {
    make(Kind::Postgres, 100_000);
}

fn make(kind: Kind, cases: u32) {
    let begun = now();
    let Some(world) = World::with_cases(kind, cases) else { return };
    let took = begun.elapsed();
    let raw = world.raw();
    assert_eq!(raw.number("SELECT COUNT(*) FROM case_summary"), i64::from(cases));
    let bytes = match kind {
        Kind::Sqlite => raw.number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"),
        Kind::Postgres => raw.number("SELECT pg_database_size(current_database())"),
    };
    let checked = world.run(&["check", "summaries"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    println!(
        "\nPROOF | demo --cases {cases} on {kind}, every summary as its events say | {} | {} s, {} MB",
        crate::world::SEED,
        took.as_secs(),
        bytes / 1_000_000
    );
}
