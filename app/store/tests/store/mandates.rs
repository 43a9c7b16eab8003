//! A mandate holds to the millisecond, a list of wards shows exactly those whom its reader may act for, and nobody
//! reads about a ward without a line in the audit.

use crate::{
    databases::{Fresh, both},
    people::{World, at, now, system},
};
use domain::{
    access::{self, Act, Actor, Relation, Role, act, scope},
    ids::{CaseId, MandateId, StaffId},
    mandate::{Kind, Mandate},
    time::start_of_day,
};
use jiff::{SignedDuration, Timestamp, civil::date};
use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use std::collections::BTreeSet;
use store::{
    StoreError,
    access::{permit, relation},
    mandates,
    staff::{self, Given},
    wards, worklist,
};

both!(
    a_mandate_holds_until_the_millisecond_of_its_end,
    another_guardian_comes_in_place_and_a_substitute_beside,
    without_a_deed_nobody_reaches_a_ward,
    lists_of_wards_and_permits_agree,
    an_age_that_the_ind_changes_ends_nothing,
);

const TEAMS: [&str; 2] = ["north", "south"];

/// Gives the members of staff a role of Nidos in a team.
async fn work_as(world: &World, who: StaffId, role: Role, team: &'static str) {
    let written = world.fresh.store.write(world.housekeeping(), move |tx| {
        Box::pin(async move {
            let given = [Given { role, team: Some(team.into()), place: None }];
            staff::set_roles(tx, &system(), who, &given).await
        })
    });
    let done: Result<(), StoreError> = written.await;
    done.unwrap();
}

fn mandate(world: &World, case: usize, holder: StaffId, kind: Kind, span: (Timestamp, Timestamp)) -> Mandate {
    Mandate {
        id: MandateId::from_uuid(world.id()),
        case: world.cases[case].file.id,
        holder,
        kind,
        team: TEAMS[0].into(),
        order: "C/16/1".into(),
        begins: span.0,
        ends: span.1,
    }
}

/// Gives a mandate at the moment at which it begins.
async fn found(world: &World, new: Mandate) {
    let deed = at(world.housekeeping(), new.begins);
    let by = world.planner;
    let given = world.fresh.store.write(deed, move |tx| {
        let new = new.clone();
        Box::pin(async move { mandates::found(tx, system(), new.case, &new, by).await })
    });
    let given: Result<(), StoreError> = given.await;
    given.unwrap();
}

pub(crate) async fn relation_at(world: &World, actor: &Actor, case: CaseId, moment: Timestamp) -> Relation {
    let actor = actor.clone();
    let deed = at(world.deed(&actor, "test"), moment);
    let looked =
        world.fresh.store.look(deed, move |look| Box::pin(async move { relation(look, &actor, case).await }));
    let relation: Result<Relation, StoreError> = looked.await;
    relation.unwrap()
}

async fn a_mandate_holds_until_the_millisecond_of_its_end(fresh: Fresh) {
    let world = World::with_wards(fresh, 1).await;
    let (who, case) = (world.caseworkers[0], world.cases[0].file.id);
    work_as(&world, who, Role::Guardian, TEAMS[0]).await;
    let guardian = world.staff(who, Role::Guardian);
    // The 18th birthday, and the mornings of the two days on which the clock changes.
    for ends in [date(2028, 5, 5), date(2027, 3, 28), date(2027, 10, 31)].map(start_of_day) {
        found(&world, mandate(&world, 0, who, Kind::Guardian, (now(), ends))).await;
        let milli = SignedDuration::from_millis(1);
        for (moment, expected) in [
            (now() - milli, Relation::Former),
            (now(), Relation::Mandate),
            (ends - milli, Relation::Mandate),
            (ends, Relation::Former),
            (ends + SignedDuration::from_secs(1), Relation::Former),
        ] {
            assert_eq!(relation_at(&world, &guardian, case, moment).await, expected, "{moment} of {ends}");
        }
    }
    // Another role of the same person, and another person, are nothing to the ward.
    let duty = world.staff(who, Role::GuardianDuty);
    assert_eq!(relation_at(&world, &duty, case, now()).await, Relation::Former);
    let other = world.staff(world.caseworkers[1], Role::Guardian);
    assert_eq!(relation_at(&world, &other, case, now()).await, Relation::Other);
}

async fn another_guardian_comes_in_place_and_a_substitute_beside(fresh: Fresh) {
    let world = World::with_wards(fresh, 1).await;
    let [first, second, third] = world.caseworkers[..] else { unreachable!("there are three") };
    for who in [first, second, third] {
        work_as(&world, who, Role::Guardian, TEAMS[0]).await;
    }
    let case = world.cases[0].file.id;
    let (of_age, later) = (start_of_day(date(2028, 5, 5)), now() + SignedDuration::from_hours(24));
    let week = later + SignedDuration::from_hours(7 * 24);
    let here = async |who, moment| relation_at(&world, &world.staff(who, Role::Guardian), case, moment).await;
    let duty = world.staff(world.planner, Role::GuardianDuty);
    assert_eq!(relation_at(&world, &duty, case, now()).await, Relation::Unguarded);
    found(&world, mandate(&world, 0, first, Kind::Guardian, (now(), of_age))).await;
    assert_eq!(relation_at(&world, &duty, case, now()).await, Relation::Other);
    found(&world, mandate(&world, 0, third, Kind::Substitute, (later, week))).await;
    found(&world, mandate(&world, 0, second, Kind::Guardian, (later, of_age))).await;
    // At the instant of the hand-over one has it, and the other no longer.
    assert_eq!(here(first, later - SignedDuration::from_millis(1)).await, Relation::Mandate);
    assert_eq!(here(first, later).await, Relation::Former);
    assert_eq!(here(second, later).await, Relation::Mandate);
    assert_eq!(here(third, later).await, Relation::Mandate);
    assert_eq!(here(third, week).await, Relation::Former);
    assert_eq!(relation_at(&world, &duty, case, week).await, Relation::Other);
    // Who is of age has no guardian, and is no ward without one either.
    assert_eq!(here(second, of_age).await, Relation::Former);
    assert_eq!(relation_at(&world, &duty, case, of_age).await, Relation::Other);
}

async fn without_a_deed_nobody_reaches_a_ward(fresh: Fresh) {
    let world = World::with_wards(fresh, 1).await;
    let who = world.caseworkers[0];
    work_as(&world, who, Role::Guardian, TEAMS[0]).await;
    let of_age = start_of_day(date(2028, 5, 5));
    found(&world, mandate(&world, 0, who, Kind::Guardian, (now(), of_age))).await;
    let (guardian, case) = (world.staff(who, Role::Guardian), world.cases[0].file.id);
    let store = &world.fresh.store;
    let read = permit::<act::ViewStatus>(store, &guardian, case).await;
    assert_eq!(read.map(drop), Err(StoreError::Absent));
    let scope = scope::<act::ListWards>(&guardian).unwrap();
    assert_eq!(worklist::reached(store, &scope).await, Ok(vec![]));
}

async fn an_age_that_the_ind_changes_ends_nothing(fresh: Fresh) {
    let world = World::with_wards(fresh, 1).await;
    let (who, case) = (world.caseworkers[0], world.cases[0].file.id);
    work_as(&world, who, Role::Guardian, TEAMS[0]).await;
    let of_age = start_of_day(date(2028, 5, 5));
    found(&world, mandate(&world, 0, who, Kind::Guardian, (now(), of_age))).await;
    let raw = world.fresh.raw().await;
    sea_orm::ConnectionTrait::execute_unprepared(&raw, "UPDATE person SET born = '2000-01-01'")
        .await
        .unwrap();
    let guardian = world.staff(who, Role::Guardian);
    assert_eq!(relation_at(&world, &guardian, case, now()).await, Relation::Mandate);
}

const WARDS: usize = 6;
const WORLDS: u64 = 40;

async fn lists_of_wards_and_permits_agree(fresh: Fresh) {
    let world = World::with_wards(fresh, WARDS).await;
    let of_age = start_of_day(date(2028, 5, 5));
    let mut reached = 0;
    for seed in 0..WORLDS {
        let mut chance = StdRng::seed_from_u64(seed);
        for who in &world.caseworkers {
            let role = *[Role::Guardian, Role::GuardianLead].choose(&mut chance).unwrap();
            work_as(&world, *who, role, TEAMS[chance.random_range(0..TEAMS.len())]).await;
        }
        let begins = now() + SignedDuration::from_hours(i64::try_from(seed).unwrap() * 24);
        let hours = SignedDuration::from_hours(chance.random_range(1..96));
        let kind = *Kind::ALL.choose(&mut chance).unwrap();
        let holder = *world.caseworkers.choose(&mut chance).unwrap();
        let ends = (begins + hours).min(of_age);
        let case = chance.random_range(0..WARDS);
        let team = TEAMS[chance.random_range(0..TEAMS.len())].to_owned();
        found(&world, Mandate { team, ..mandate(&world, case, holder, kind, (begins, ends)) }).await;
        for who in &world.caseworkers {
            for role in Role::ALL.iter().filter(|role| !role.is_person()) {
                let actor = world.staff(*who, *role);
                let moment = begins + SignedDuration::from_hours(chance.random_range(0..120));
                reached += agree::<act::ListWards>(&world, &actor, moment).await;
                reached += agree::<act::ViewStatus>(&world, &actor, moment).await;
                reached += agree::<act::ChooseHearing>(&world, &actor, moment).await;
                reached += agree::<act::ManageMandates>(&world, &actor, moment).await;
                pages_agree(&world, &actor, moment).await;
            }
        }
    }
    assert!(reached > 1_000, "the worlds are not empty: {reached} wards were reached");
}

/// Compares the list with the single permits at one moment; how many were reached.
pub(crate) async fn agree<A: Act + Send + Sync + 'static>(
    world: &World,
    actor: &Actor,
    moment: Timestamp,
) -> usize {
    let (who, cases) = (actor.clone(), world.cases.iter().map(|case| case.file.id).collect::<Vec<_>>());
    let deed = at(world.deed(actor, "test"), moment);
    let looked = world.fresh.store.look(deed, move |look| {
        Box::pin(async move {
            let listed = match access::scope::<A>(&who) {
                Ok(scope) => worklist::reached(look, &scope).await?,
                Err(access::Denied) => Vec::new(),
            };
            let mut permitted = BTreeSet::new();
            for case in cases {
                match permit::<A>(look, &who, case).await {
                    Ok(_) => drop(permitted.insert(case)),
                    Err(StoreError::Absent) => {}
                    Err(error) => return Err(error),
                }
            }
            Ok((listed, permitted))
        })
    });
    let (listed, permitted): (Vec<CaseId>, BTreeSet<CaseId>) = looked.await.unwrap();
    let unique: BTreeSet<CaseId> = listed.iter().copied().collect();
    assert_eq!(unique.len(), listed.len(), "{actor:?} sees a case twice at {moment}");
    assert_eq!(unique, permitted, "{actor:?} {:?} at {moment}", A::ACTION);
    listed.len()
}

/// The page of wards shows who is in the scope, with the mandates of that moment.
async fn pages_agree(world: &World, actor: &Actor, moment: Timestamp) {
    let Ok(scope) = scope::<act::ListWards>(actor) else { return };
    let deed = at(world.deed(actor, "test"), moment);
    let looked = world.fresh.store.look(deed, move |look| {
        Box::pin(async move {
            let reached = worklist::reached(look, &scope).await?;
            let (page, next) = wards::page(look, &scope, None, moment).await?;
            Ok::<_, StoreError>((reached, page, next))
        })
    });
    let (reached, page, next) = looked.await.unwrap();
    let shown: BTreeSet<CaseId> = page.iter().map(|ward| ward.row.case).collect();
    assert_eq!((shown, next), (reached.into_iter().collect(), None));
    for ward in page {
        assert!(ward.mandates.iter().all(|mandate| mandate.holds(moment)));
    }
}
