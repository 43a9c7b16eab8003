//! A list shows exactly the cases on which the same actor may do the same thing.

use crate::{
    databases::{Fresh, both},
    people::{World, system},
};
use domain::{
    access::{self, Act, Actor, Relation, Role, act},
    ids::{CaseId, PlaceId, StaffId},
};
use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use std::collections::BTreeSet;
use store::{Reads, StoreError, access::permit, cases, staff, worklist};

both!(scope_and_permit_agree);

const WORLDS: u64 = 200;
const CASES: usize = 6;
const TEAMS: [&str; 3] = ["north", "south", "west"];

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "full size, for `make prove`"]
async fn proof_scope_sqlite() {
    prove(Fresh::sqlite().await, "SQLite").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "full size, for `make prove`"]
async fn proof_scope_postgres() {
    if let Some(fresh) = Fresh::postgres().await {
        prove(fresh, "PostgreSQL").await;
    }
}

async fn prove(fresh: Fresh, database: &str) {
    let reached = agree_in(fresh, 10_000).await;
    println!(
        "\nPROOF | every list shows exactly the cases that a single permit opens, in 10,000 random worlds of roles, \
         teams, places, mandates, consents and emergencies on {database} | 0 to 9999 | {reached} cases reached, 0 differences"
    );
}

async fn scope_and_permit_agree(fresh: Fresh) {
    agree_in(fresh, WORLDS).await;
}

/// Compares lists and permits in so many worlds; how many cases were in a list.
async fn agree_in(fresh: Fresh, worlds: u64) -> usize {
    let world = World::with_cases(fresh, CASES).await;
    let raw = world.fresh.raw().await;
    let (mut reached, mut broken, mut helped) = (0, 0, 0);
    for seed in 0..worlds {
        let mut chance = StdRng::seed_from_u64(seed);
        shuffle(&world, &raw, &mut chance).await;
        let who = *world.caseworkers.choose(&mut chance).unwrap();
        let actors: Vec<Actor> =
            Role::ALL.iter().map(|role| somebody(&world, *role, who, &mut chance)).collect();
        let cases: Vec<CaseId> = world.cases.iter().map(|case| case.file.id).collect();
        // Within a look: an emergency holds at a moment, and a plain read has none.
        let looked = world.fresh.store.look(world.housekeeping(), move |look| {
            Box::pin(async move {
                let mut here = [0; 3];
                for actor in &actors {
                    here[0] += agree::<act::ListCases>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::ViewCase>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::FindAtDesk>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::ListCalls>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::ViewMessages>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::ViewDocuments>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::ViewStatus>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::ManageStaff>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::BreakGlass>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::ReviewBreakGlass>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::ListWards>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::ListClients>(look, &cases, actor, seed).await;
                    here[0] += agree::<act::ViewHearing>(look, &cases, actor, seed).await;
                    for case in &cases {
                        let relation = store::access::relation(look, actor, *case).await.unwrap();
                        here[1] += usize::from(relation == Relation::BreakGlass);
                        here[2] += usize::from(relation == Relation::Consent);
                    }
                }
                Ok::<_, StoreError>(here)
            })
        });
        let [listed, emergencies, consents] = looked.await.unwrap();
        reached += listed;
        broken += emergencies;
        helped += consents;
    }
    assert!(reached > 1_000, "the worlds are not empty: {reached} cases were reached");
    assert!(broken > 20, "emergencies happen: {broken}");
    assert!(helped > 20, "some were guardians and look along: {helped}");
    reached
}

/// Somebody in this role: one of the persons, or `who` at some of the places.
fn somebody(world: &World, role: Role, who: StaffId, chance: &mut StdRng) -> Actor {
    if !role.is_person() {
        let places: Vec<PlaceId> = world.places.iter().copied().filter(|_| chance.random_bool(0.5)).collect();
        return Actor::Staff { staff: who, role, places };
    }
    let own = world.applicant(chance.random_range(0..CASES));
    let Actor::Person { person, case, .. } = own else { unreachable!("an applicant is a person") };
    // Sometimes a session names a case that is not the person's.
    let case = if chance.random_bool(0.2) { world.cases[0].file.id } else { case };
    Actor::Person { person, case, role, helper: None }
}

/// Compares, for every case and one that does not exist, the list with the single permits; how many were reached.
async fn agree<A: Act>(db: &dyn Reads, cases: &[CaseId], actor: &Actor, seed: u64) -> usize {
    let listed: Vec<CaseId> = match access::scope::<A>(actor) {
        Ok(scope) => worklist::reached(db, &scope).await.unwrap(),
        Err(access::Denied) => Vec::new(),
    };
    let unique: BTreeSet<CaseId> = listed.iter().copied().collect();
    assert_eq!(unique.len(), listed.len(), "{actor:?} sees a case twice in world {seed}");
    let mut permitted = BTreeSet::new();
    if access::RULES.iter().any(|rule| Some(rule.role) == actor.role() && rule.actions.contains(&A::ACTION)) {
        for case in cases {
            match permit::<A>(db, actor, *case).await {
                Ok(_) => drop(permitted.insert(*case)),
                Err(StoreError::Absent) => {}
                Err(error) => panic!("{error}"),
            }
        }
    }
    assert_eq!(unique, permitted, "{actor:?} {:?} in world {seed}", A::ACTION);
    listed.len()
}

/// Deals caseworkers, teams, places and roles anew.
async fn shuffle(world: &World, raw: &DatabaseConnection, chance: &mut StdRng) {
    let deals: Vec<(CaseId, Option<StaffId>, Option<&str>)> = world
        .cases
        .iter()
        .map(|case| {
            let caseworker = chance.random_bool(0.8).then(|| *world.caseworkers.choose(chance).unwrap());
            let team = chance.random_bool(0.8).then(|| *TEAMS.choose(chance).unwrap());
            (case.file.id, caseworker, team)
        })
        .collect();
    let roles: Vec<(StaffId, Vec<staff::Given>)> = world
        .caseworkers
        .iter()
        .map(|who| {
            let given = Role::ALL
                .iter()
                .filter(|role| !role.is_person() && chance.random_bool(0.6))
                .flat_map(|role| [*role, *role])
                .collect::<Vec<_>>()
                .into_iter()
                .map(|role| staff::Given {
                    role,
                    team: chance.random_bool(0.7).then(|| (*TEAMS.choose(chance).unwrap()).to_owned()),
                    place: None,
                })
                .collect();
            (*who, given)
        })
        .collect();
    let written = world.fresh.store.write(world.housekeeping(), move |tx| {
        let (deals, roles) = (deals.clone(), roles.clone());
        Box::pin(async move {
            for (case, caseworker, team) in deals {
                cases::assign(tx, system(), case, caseworker, team).await?;
            }
            for (who, given) in roles {
                staff::set_roles(tx, &system(), who, &given).await?;
            }
            Ok::<_, StoreError>(())
        })
    });
    written.await.unwrap();
    break_glass(world, raw, chance).await;
    help(world, raw, chance).await;
    for case in &world.cases {
        let place = chance.random_bool(0.8).then(|| world.places.choose(chance).unwrap().uuid());
        let sql = "UPDATE case_summary SET place_id = $1 WHERE case_id = $2";
        put(raw, sql, vec![place.into(), case.file.id.uuid().into()]).await;
    }
}

/// Opens cases in an emergency: now, before, given back, or in a role that the actor does not act in.
async fn break_glass(world: &World, raw: &DatabaseConnection, chance: &mut StdRng) {
    raw.execute_unprepared("DELETE FROM break_glass").await.unwrap();
    for who in &world.caseworkers {
        let role = *[Role::Caseworker, Role::TeamLead, Role::Planner].choose(chance).unwrap();
        let now = world.housekeeping().now.as_millisecond();
        let opened = now + chance.random_range(-70_i64..5) * 60_000;
        let given_back = chance.random_bool(0.2).then_some(opened);
        let values: Vec<sea_orm::Value> = vec![
            world.id().into(),
            world.cases.choose(chance).unwrap().file.id.uuid().into(),
            who.uuid().into(),
            role.code().into(),
            opened.into(),
            (opened + 3_600_000).into(),
            given_back.into(),
        ];
        let sql = "INSERT INTO break_glass (id, case_id, staff_id, role, reason, sealed, opened_at, until_at, ended_at) \
                   VALUES ($1, $2, $3, $4, 'other', '', $5, $6, $7)";
        put(raw, sql, values).await;
    }
}

/// Deals mandates and work on cases anew: now, before, or to come, in any role that is given this way.
async fn help(world: &World, raw: &DatabaseConnection, chance: &mut StdRng) {
    const WORK: [Role; 5] =
        [Role::Lawyer, Role::Volunteer, Role::Guardian, Role::HearingOfficer, Role::Counsellor];
    for table in ["assignment", "mandate", "ward"] {
        raw.execute_unprepared(&format!("DELETE FROM {table}")).await.unwrap();
    }
    let now = world.housekeeping().now.as_millisecond();
    for case in &world.cases {
        let case: sea_orm::Value = case.file.id.uuid().into();
        let span = |chance: &mut StdRng| {
            let begins = now + chance.random_range(-90_i64..10) * 86_400_000;
            (begins, begins + chance.random_range(1_i64..90) * 86_400_000)
        };
        let mut covered = 0;
        for _ in 0..chance.random_range(0..3) {
            let ((begins, ends), who) = (span(chance), world.caseworkers.choose(chance).unwrap().uuid());
            if begins <= now {
                covered = covered.max(ends);
            }
            let team = *TEAMS.choose(chance).unwrap();
            let sql = "INSERT INTO mandate (id, case_id, staff_id, kind, team, order_no, begins_at, ends_at, given_by) \
                       VALUES ($1, $2, $3, 'guardian', $4, '', $5, $6, $3)";
            let values =
                [world.id().into(), case.clone(), who.into(), team.into(), begins.into(), ends.into()];
            put(raw, sql, values.into()).await;
        }
        if chance.random_bool(0.7) {
            let adult_on = if chance.random_bool(0.8) { "2099-01-01" } else { "2001-01-01" };
            let sql = "INSERT INTO ward (case_id, adult_on, covered_until) VALUES ($1, $2, $3)";
            put(raw, sql, vec![case.clone(), adult_on.into(), covered.into()]).await;
        }
        for _ in 0..chance.random_range(0..4) {
            let ((begins, ends), who) = (span(chance), world.caseworkers.choose(chance).unwrap().uuid());
            let role = WORK.choose(chance).unwrap().code();
            let sql = "INSERT INTO assignment (id, case_id, staff_id, role, begins_at, ends_at, given_by) \
                       VALUES ($1, $2, $3, $4, $5, $6, $3)";
            let values =
                [world.id().into(), case.clone(), who.into(), role.into(), begins.into(), ends.into()];
            put(raw, sql, values.into()).await;
        }
    }
}

async fn put(raw: &DatabaseConnection, sql: &str, values: Vec<sea_orm::Value>) {
    raw.execute_raw(Statement::from_sql_and_values(raw.get_database_backend(), sql, values)).await.unwrap();
}
