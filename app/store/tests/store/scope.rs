//! A list shows exactly the cases on which the same actor may do the same thing.

use crate::{
    databases::{Fresh, both},
    people::{World, system},
};
use domain::{
    access::{self, Act, Actor, Role, act},
    ids::{CaseId, PlaceId, StaffId},
};
use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use sea_orm::{ConnectionTrait, DatabaseConnection, Statement};
use std::collections::BTreeSet;
use store::{StoreError, access::permit, cases, staff, worklist};

both!(scope_and_permit_agree);

const WORLDS: u64 = 200;
const CASES: usize = 6;
const TEAMS: [&str; 3] = ["north", "south", "west"];

async fn scope_and_permit_agree(fresh: Fresh) {
    let world = World::with_cases(fresh, CASES).await;
    let raw = world.fresh.raw().await;
    let mut reached = 0;
    for seed in 0..WORLDS {
        let mut chance = StdRng::seed_from_u64(seed);
        shuffle(&world, &raw, &mut chance).await;
        let who = *world.caseworkers.choose(&mut chance).unwrap();
        for role in Role::ALL {
            let actor = if role.is_person() {
                let case = chance.random_range(0..CASES);
                let own = world.applicant(case);
                let Actor::Person { person, case, .. } = own else {
                    unreachable!("an applicant is a person")
                };
                // Sometimes a session names a case that is not the person's.
                let case = if chance.random_bool(0.2) { world.cases[0].file.id } else { case };
                Actor::Person { person, case, role: *role, helper: None }
            } else {
                let places: Vec<PlaceId> =
                    world.places.iter().copied().filter(|_| chance.random_bool(0.5)).collect();
                Actor::Staff { staff: who, role: *role, places }
            };
            reached += agree::<act::ListCases>(&world, &actor, seed).await;
            reached += agree::<act::ViewCase>(&world, &actor, seed).await;
            reached += agree::<act::FindAtDesk>(&world, &actor, seed).await;
            reached += agree::<act::ListCalls>(&world, &actor, seed).await;
            reached += agree::<act::ViewMessages>(&world, &actor, seed).await;
            reached += agree::<act::ViewStatus>(&world, &actor, seed).await;
            reached += agree::<act::ManageStaff>(&world, &actor, seed).await;
        }
    }
    assert!(reached > 1_000, "the worlds are not empty: {reached} cases were reached");
}

/// Compares, for every case and one that does not exist, the list with the single permits; how many were reached.
async fn agree<A: Act>(world: &World, actor: &Actor, seed: u64) -> usize {
    let store = &world.fresh.store;
    let listed: Vec<CaseId> = match access::scope::<A>(actor) {
        Ok(scope) => worklist::reached(store, &scope).await.unwrap(),
        Err(access::Denied) => Vec::new(),
    };
    let unique: BTreeSet<CaseId> = listed.iter().copied().collect();
    assert_eq!(unique.len(), listed.len(), "{actor:?} sees a case twice in world {seed}");
    let mut permitted = BTreeSet::new();
    if access::RULES.iter().any(|rule| Some(rule.role) == actor.role() && rule.actions.contains(&A::ACTION)) {
        for case in &world.cases {
            match permit::<A>(store, actor, case.file.id).await {
                Ok(_) => drop(permitted.insert(case.file.id)),
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
    for case in &world.cases {
        let place = chance.random_bool(0.8).then(|| world.places.choose(chance).unwrap().uuid());
        let values = [place.into(), case.file.id.uuid().into()];
        let sql = "UPDATE case_summary SET place_id = $1 WHERE case_id = $2";
        raw.execute_raw(Statement::from_sql_and_values(raw.get_database_backend(), sql, values))
            .await
            .unwrap();
    }
}
