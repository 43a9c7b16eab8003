//! The audit is written before anything is shown, and its seals tell when it was tampered with.

use crate::{
    databases::{Fresh, both, number},
    people::{No, World, at, now, system},
};
use domain::{
    access::{Action, Actor, Helper, Role, act},
    ids::{AuditId, CaseId},
};
use jiff::SignedDuration;
use sea_orm::{ConnectionTrait, DatabaseConnection};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use store::{
    Store, StoreError,
    access::permit,
    audit::{self, By, Flaw, Head, Line, Outcome, Span},
    people,
};
use uuid::Uuid;

both!(
    a_look_is_logged_before_it_is_shown,
    looks_at_once_all_have_their_line,
    one_server_seals_and_the_chain_holds,
    what_was_tampered_with_is_found,
    a_late_line_is_sealed_too,
    a_seal_from_before_there_were_helpers_holds,
    a_helper_is_sealed_with_the_line,
    many_lines_are_verified,
);

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "full size, for `make prove`"]
async fn proof_audit_sqlite() {
    prove_audit(Fresh::sqlite().await, "SQLite").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "full size, for `make prove`"]
async fn proof_audit_postgres() {
    if let Some(fresh) = Fresh::postgres().await {
        prove_audit(fresh, "PostgreSQL").await;
    }
}

async fn prove_audit(fresh: Fresh, database: &str) {
    let took = verify_many(fresh, 1_000_000).await;
    assert!(took.as_secs() < 60, "{took:?}");
    println!(
        "\nPROOF | 1,000,000 sealed lines of the audit verified on {database}, and one changed line found by its number \
         | - | {:.1} s",
        took.as_secs_f64()
    );
}

async fn many_lines_are_verified(fresh: Fresh) {
    verify_many(fresh, 3_500).await;
}

/// Seals so many lines and verifies them, once whole and once with a line that was changed; how long it took when whole.
#[expect(clippy::disallowed_methods, reason = "how long it takes is what is shown")]
async fn verify_many(fresh: Fresh, lines: usize) -> Duration {
    let world = World::with_cases(fresh, 2).await;
    let store = &world.fresh.store;
    let deed = world.deed(&world.caseworker(0), "view-case").on(world.cases[0].file.id);
    for from in (0..lines).step_by(1_000) {
        let new: Vec<Line> = (from..lines.min(from + 1_000)).map(|_| deed.line(Outcome::Done)).collect();
        let written = store.write(world.housekeeping(), move |tx| {
            let new = new.clone();
            Box::pin(async move { audit::insert_all(tx, &new).await })
        });
        written.await.unwrap_or_else(|error: StoreError| panic!("{error}"));
    }
    let holder = world.id();
    let mut head = seal(&world, holder, 0).await.unwrap().unwrap();
    loop {
        let next = seal(&world, holder, 0).await.unwrap().unwrap();
        if next == head {
            break;
        }
        head = next;
    }
    // To make the world left lines too.
    assert!(head.seq >= i64::try_from(lines).unwrap(), "{head:?}");
    let begun = Instant::now();
    assert_eq!(audit::verify(store, Some(&head)).await, Ok(vec![]));
    let took = begun.elapsed();
    let seq = i64::try_from(lines / 2).unwrap();
    let raw = world.fresh.raw().await;
    let which = format!("(SELECT audit_id FROM audit_seal WHERE seq = {seq})");
    tamper(&raw, &format!("UPDATE audit SET action = 'nothing' WHERE id = {which}")).await;
    let flaws = audit::verify(store, Some(&head)).await.unwrap();
    assert!(matches!(flaws[..], [Flaw::Changed { seq: found, .. }] if found == seq), "{flaws:?}");
    took
}

async fn look(world: &World, case: usize) -> Result<String, StoreError> {
    let (actor, id) = (world.caseworker(case % 3), world.cases[case].file.id);
    world
        .fresh
        .store
        .look(world.deed(&actor, "view-case").on(id), move |look| {
            Box::pin(async move {
                let may = permit::<act::ViewCase>(look, &actor, id).await?;
                Ok(people::details(look, &may).await?.given_name)
            })
        })
        .await
}

async fn a_look_is_logged_before_it_is_shown(fresh: Fresh) {
    let world = World::with_cases(fresh, 4).await;
    let store = &world.fresh.store;
    assert_eq!(look(&world, 0).await.unwrap(), "Given0");
    let may = permit::<act::SeeWhoLooked>(store, &world.applicant(0), world.cases[0].file.id).await.unwrap();
    let lines = audit::of_case(store, &may, By::Others, Span::default(), 10).await.unwrap();
    assert_eq!(lines.len(), 1);
    let line = &lines[0];
    assert_eq!(line.actor_id, Some(world.caseworkers[0].uuid()));
    assert_eq!((line.actor_role, line.result), (Some(Role::Caseworker), Outcome::Done));
    assert_eq!((line.action.as_str(), line.origin.as_str(), line.at), ("view-case", "test", now()));
    let older = Span { before: Some(line.id), ..Span::default() };
    assert_eq!(audit::of_case(store, &may, By::Others, older, 10).await.unwrap(), []);

    // A look that is refused is kept as such.
    let (actor, id) = (world.caseworker(0), world.cases[1].file.id);
    let deed = world.deed(&actor, "view-case").on(id);
    let refused = store.look(deed, move |look| {
        Box::pin(async move { permit::<act::ViewCase>(look, &actor, id).await.map(drop) })
    });
    assert_eq!(refused.await, Err(StoreError::Absent));
    let may = permit::<act::SeeWhoLooked>(store, &world.applicant(1), id).await.unwrap();
    let lines = audit::of_case(store, &may, By::Others, Span::default(), 10).await.unwrap();
    assert_eq!(lines[0].result, Outcome::Refused);

    // A list has one line for each person in it.
    let cases: Vec<CaseId> = world.cases[2..].iter().map(|case| case.file.id).collect();
    let deed = world.deed(&world.caseworker(0), "list-cases");
    let seen = cases.clone();
    let listed = store.look(deed, move |look| {
        Box::pin(async move {
            for case in &seen {
                look.saw(*case);
            }
            Ok::<_, No>(())
        })
    });
    listed.await.unwrap();
    let raw = world.fresh.raw().await;
    assert_eq!(number(&raw, "SELECT COUNT(*) FROM audit WHERE action = 'list-cases'").await, 2);

    // Without an audit nothing is shown.
    raw.execute_unprepared("ALTER TABLE audit RENAME TO away").await.unwrap();
    assert!(matches!(look(&world, 0).await, Err(StoreError::Broken(_))));
    raw.execute_unprepared("ALTER TABLE away RENAME TO audit").await.unwrap();
    look(&world, 0).await.unwrap();
}

async fn looks_at_once_all_have_their_line(fresh: Fresh) {
    let world = Arc::new(World::with_cases(fresh, 10).await);
    let before = number(&world.fresh.raw().await, "SELECT COUNT(*) FROM audit").await;
    let mut looks = tokio::task::JoinSet::new();
    for number in 0..200 {
        let world = world.clone();
        looks.spawn(async move { look(&world, number % 10).await });
    }
    for seen in looks.join_all().await {
        seen.unwrap();
    }
    assert_eq!(number(&world.fresh.raw().await, "SELECT COUNT(*) FROM audit").await, before + 200);
}

async fn seal(world: &World, holder: Uuid, minutes: i64) -> Result<Option<Head>, StoreError> {
    let deed =
        at(world.deed(&domain::access::Actor::System, "seal"), now() + SignedDuration::from_mins(minutes));
    let until = deed.now + SignedDuration::from_mins(1);
    audit::seal(&world.fresh.store, system(), deed, holder, until).await
}

async fn one_server_seals_and_the_chain_holds(fresh: Fresh) {
    let world = World::with_cases(fresh, 5).await;
    let store: &Store = &world.fresh.store;
    let (one, two) = (world.id(), world.id());
    for case in 0..5 {
        look(&world, case).await.unwrap();
    }
    let soon = now() + SignedDuration::from_secs(1);
    assert_eq!(audit::unsealed(store, soon).await, Ok(6));
    let head = seal(&world, one, 0).await.unwrap().unwrap();
    assert_eq!(head.seq, 6);
    assert_eq!(audit::unsealed(store, soon).await, Ok(0));
    assert_eq!(seal(&world, two, 0).await, Ok(None), "the other server has the lease");
    look(&world, 0).await.unwrap();
    let grown = seal(&world, two, 2).await.unwrap().unwrap();
    assert_eq!(grown.seq, 7, "the lease has ended, and sealing itself leaves no line");
    assert_eq!(seal(&world, one, 2).await, Ok(None));
    assert_eq!(audit::verify(store, Some(&head)).await, Ok(vec![]));
    assert_eq!(audit::verify(store, Some(&grown)).await, Ok(vec![]));
}

/// Takes the triggers away for one change, as somebody with the database in hands would.
async fn tamper(raw: &DatabaseConnection, sql: &str) {
    let sqlite = raw.get_database_backend() == sea_orm::DbBackend::Sqlite;
    let without: &[&str] = if sqlite {
        &[
            "DROP TRIGGER IF EXISTS audit_keeps_update",
            "DROP TRIGGER IF EXISTS audit_keeps_delete",
            "DROP TRIGGER IF EXISTS audit_seal_keeps_update",
            "DROP TRIGGER IF EXISTS audit_seal_keeps_delete",
        ]
    } else {
        &["ALTER TABLE audit DISABLE TRIGGER ALL", "ALTER TABLE audit_seal DISABLE TRIGGER ALL"]
    };
    for statement in without {
        raw.execute_unprepared(statement).await.unwrap();
    }
    raw.execute_unprepared(sql).await.unwrap();
}

async fn what_was_tampered_with_is_found(fresh: Fresh) {
    let world = World::with_cases(fresh, 5).await;
    let store = &world.fresh.store;
    for number in 0..12 {
        look(&world, number % 5).await.unwrap();
    }
    let head = seal(&world, world.id(), 0).await.unwrap().unwrap();
    let raw = world.fresh.raw().await;
    let line = async |seq: i64| {
        let sql = format!("SELECT audit_id FROM audit_seal WHERE seq = {seq}");
        let statement = sea_orm::Statement::from_string(raw.get_database_backend(), sql);
        let id: Uuid = raw.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap();
        AuditId::from_uuid(id)
    };
    let of = |seq: i64| format!("(SELECT audit_id FROM audit_seal WHERE seq = {seq})");
    let verify = async || audit::verify(store, Some(&head)).await.unwrap();
    assert_eq!(verify().await, []);

    let (third, fifth) = (line(3).await, line(5).await);
    tamper(&raw, &format!("UPDATE audit SET action = 'nothing' WHERE id = {}", of(3))).await;
    assert_eq!(verify().await, [Flaw::Changed { seq: 3, line: third }]);
    tamper(&raw, &format!("UPDATE audit SET reason = '' WHERE id = {}", of(5))).await;
    assert_eq!(
        verify().await,
        [Flaw::Changed { seq: 3, line: third }, Flaw::Changed { seq: 5, line: fifth }],
        "an empty text is not a missing one"
    );
    tamper(&raw, &format!("DELETE FROM audit WHERE id = {}", of(3))).await;
    let known = vec![Flaw::Missing { seq: 3, line: third }, Flaw::Changed { seq: 5, line: fifth }];
    assert_eq!(verify().await, known);

    // Two lines change places.
    let (seventh, eighth) = (line(7).await, line(8).await);
    tamper(&raw, "UPDATE audit_seal SET seq = -7 WHERE seq = 7").await;
    tamper(&raw, "UPDATE audit_seal SET seq = 7 WHERE seq = 8").await;
    tamper(&raw, "UPDATE audit_seal SET seq = 8 WHERE seq = -7").await;
    let flaws = verify().await;
    assert!(flaws.contains(&Flaw::Changed { seq: 7, line: eighth }), "{flaws:?}");
    assert!(flaws.contains(&Flaw::Changed { seq: 8, line: seventh }), "{flaws:?}");
    tamper(&raw, "UPDATE audit_seal SET seq = -7 WHERE seq = 7").await;
    tamper(&raw, "UPDATE audit_seal SET seq = 7 WHERE seq = 8").await;
    tamper(&raw, "UPDATE audit_seal SET seq = 8 WHERE seq = -7").await;
    assert_eq!(verify().await, known);

    // A seal goes with its line; then the end is cut off.
    tamper(&raw, &format!("DELETE FROM audit WHERE id = {}", of(10))).await;
    tamper(&raw, "DELETE FROM audit_seal WHERE seq = 10").await;
    assert_eq!(verify().await, [known.clone(), vec![Flaw::Gap { seq: 11 }]].concat());
    tamper(&raw, "DELETE FROM audit_seal WHERE seq >= 10").await;
    assert_eq!(verify().await, [known, vec![Flaw::Cut { anchored: head.seq }]].concat());
}

async fn a_late_line_is_sealed_too(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    look(&world, 0).await.unwrap();
    let head = seal(&world, world.id(), 0).await.unwrap().unwrap();
    // A slow server commits a line that is older than the newest sealed one.
    let actor = world.caseworker(0);
    let id = world.cases[0].file.id;
    let deed = at(world.deed(&actor, "view-case").on(id), now() - SignedDuration::from_mins(30));
    let late = world.fresh.store.look(deed, |_| Box::pin(async move { Ok::<_, No>(()) }));
    late.await.unwrap();
    let grown = seal(&world, world.id(), 5).await.unwrap().unwrap();
    assert_eq!(grown.seq, head.seq + 1);
    assert_eq!(audit::verify(&world.fresh.store, Some(&grown)).await, Ok(vec![]));
}

/// A line as a program wrote and sealed it that knew no helpers; the hash was computed by the words above `next_hash`.
async fn a_seal_from_before_there_were_helpers_holds(fresh: Fresh) {
    const HASH: &str = "cfb9581b987f177d5a8db3c34034ba7b7077d492c9508a469aa9a430ba7e16c1";
    let store = &fresh.store;
    let raw = fresh.raw().await;
    let sqlite = fresh.is_sqlite();
    let id = |text: &str| if sqlite { format!("X'{}'", text.replace('-', "")) } else { format!("'{text}'") };
    let hash = if sqlite { format!("X'{HASH}'") } else { format!("'\\x{HASH}'") };
    let line = id("01a1f941-c700-7465-9281-a9069de86556");
    let (who, case) =
        (id("01a1f941-c700-7f12-9e9a-8a60f86fd725"), id("019eb12f-7d20-7c67-9987-dc15cbb99937"));
    let written = format!(
        "INSERT INTO audit (id, at, actor_kind, actor_id, actor_role, case_id, action, object, result, origin) VALUES \
         ({line}, 1795183200000, 'staff', {who}, 'caseworker', {case}, 'invite-hearing', 'hearing first', 'done', 'demo')"
    );
    raw.execute_unprepared(&written).await.unwrap();
    let sealed = format!("INSERT INTO audit_seal (seq, audit_id, hash) VALUES (1, {line}, {hash})");
    raw.execute_unprepared(&sealed).await.unwrap();
    assert_eq!(audit::verify(store, None).await, Ok(vec![]));
    // Somebody puts a helper where there was none.
    tamper(&raw, &format!("UPDATE audit SET helper_id = {who}, helper_role = 'intake'")).await;
    let flaws = audit::verify(store, None).await.unwrap();
    assert!(matches!(flaws[..], [Flaw::Changed { seq: 1, .. }]), "{flaws:?}");
}

async fn a_helper_is_sealed_with_the_line(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let store = &world.fresh.store;
    let Actor::Person { person, case, role, .. } = world.applicant(0) else {
        panic!("an applicant is a person")
    };
    let helper = Some(Helper { staff: world.planner, role: Role::CoaContact });
    let actor = Actor::Person { person, case, role, helper };
    let done = store
        .write(world.deed(&actor, "choose-hearing").on(case), |_| Box::pin(async move { Ok::<_, No>(()) }));
    done.await.unwrap();
    look(&world, 0).await.unwrap();
    let may = permit::<act::ViewCase>(store, &world.caseworker(0), case).await.unwrap();
    let lines = audit::with_helper(store, &may, &[Action::ChooseHearing], 10).await.unwrap();
    assert_eq!(lines.iter().map(|line| line.helper).collect::<Vec<_>>(), [helper], "the look has none");
    assert_eq!(audit::with_helper(store, &may, &[Action::WriteMessage], 10).await, Ok(vec![]));
    let head = seal(&world, world.id(), 0).await.unwrap().unwrap();
    assert_eq!(audit::verify(store, Some(&head)).await, Ok(vec![]));
    let raw = world.fresh.raw().await;
    let id = world.planner.uuid().simple().to_string();
    let id = if world.fresh.is_sqlite() { format!("X'{id}'") } else { format!("'{id}'") };
    let change = async |to: &str| {
        tamper(&raw, &format!("UPDATE audit SET {to} WHERE action = 'choose-hearing'")).await;
        audit::verify(store, Some(&head)).await.unwrap()
    };
    for harm in ["helper_id = NULL, helper_role = NULL", "helper_role = 'intake'"] {
        let flaws = change(harm).await;
        assert!(matches!(flaws[..], [Flaw::Changed { .. }]), "{harm}: {flaws:?}");
        assert_eq!(change(&format!("helper_id = {id}, helper_role = 'coa-contact'")).await, []);
    }
}
