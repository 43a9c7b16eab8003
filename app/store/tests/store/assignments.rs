//! Work on a case holds to the millisecond, lists show exactly the cases that somebody has, and there is one lawyer of
//! record.

use crate::{
    databases::{Fresh, both},
    mandates::{agree, relation_at},
    people::{World, at, now, system},
};
use domain::{
    access::{Actor, Relation, Role, act, scope},
    assignment::Assignment,
    ids::{AssignmentId, StaffId},
};
use jiff::{SignedDuration, Timestamp};
use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use store::{
    StoreError,
    access::permit,
    assignments,
    staff::{self, Given},
    worklist,
};

both!(
    work_holds_until_the_millisecond_of_its_end,
    without_a_deed_nobody_reaches_a_case_by_assignment,
    lists_and_permits_agree,
    there_is_one_lawyer_of_record,
    volunteers_are_offered_at_the_place_of_the_person,
);

const DAY: SignedDuration = SignedDuration::from_hours(24);

fn work(world: &World, case: usize, holder: StaffId, role: Role, span: (Timestamp, Timestamp)) -> Assignment {
    Assignment {
        id: AssignmentId::from_uuid(world.id()),
        case: world.cases[case].file.id,
        holder,
        role,
        begins: span.0,
        ends: span.1,
    }
}

/// Gives work at the moment at which it begins, as the caseworker of the case.
async fn give(world: &World, new: Assignment) {
    let number = world.cases.iter().position(|case| case.file.id == new.case).unwrap();
    let caseworker = world.caseworker(number % 3);
    let deed = at(world.deed(&caseworker, "assign-people"), new.begins).on(new.case);
    let given = world.fresh.store.write(deed, move |tx| {
        let (caseworker, new) = (caseworker.clone(), new.clone());
        Box::pin(async move {
            let may = permit::<act::AssignPeople>(tx, &caseworker, new.case).await?;
            assignments::give(tx, &may, &new).await
        })
    });
    let given: Result<(), StoreError> = given.await;
    given.unwrap();
}

async fn work_holds_until_the_millisecond_of_its_end(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let (who, case, ends) = (world.planner, world.cases[0].file.id, now() + DAY);
    let milli = SignedDuration::from_millis(1);
    for (role, expected) in [
        (Role::Lawyer, Relation::Mandate),
        (Role::Volunteer, Relation::Mandate),
        (Role::DecisionOfficer, Relation::Assigned),
        (Role::HearingOfficer, Relation::Assigned),
        (Role::Counsellor, Relation::Assigned),
        (Role::Caseworker, Relation::Assigned),
    ] {
        give(&world, work(&world, 0, who, role, (now(), ends))).await;
        // At no place, so that nothing else makes them anything to the case.
        let actor = Actor::Staff { staff: who, role, places: vec![] };
        for (moment, expected) in [
            (now() - milli, Relation::Other),
            (now(), expected),
            (ends - milli, expected),
            (ends, Relation::Other),
        ] {
            assert_eq!(relation_at(&world, &actor, case, moment).await, expected, "{role:?} {moment}");
        }
        let other = world.cases[1].file.id;
        assert_eq!(relation_at(&world, &actor, other, now()).await, Relation::Other, "{role:?}");
        let stranger = Actor::Staff { staff: world.caseworkers[2], role, places: vec![] };
        assert_eq!(relation_at(&world, &stranger, case, now()).await, Relation::Other, "{role:?}");
    }
    // In a role in which they were given nothing, they are nothing to it.
    let planner = Actor::Staff { staff: who, role: Role::Planner, places: vec![] };
    assert_eq!(relation_at(&world, &planner, case, now()).await, Relation::Other);
}

async fn without_a_deed_nobody_reaches_a_case_by_assignment(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let who = world.planner;
    give(&world, work(&world, 0, who, Role::Lawyer, (now(), now() + DAY))).await;
    let lawyer = world.staff(who, Role::Lawyer);
    let store = &world.fresh.store;
    let denied = permit::<act::ViewStatus>(store, &lawyer, world.cases[0].file.id).await;
    assert_eq!(denied.err(), Some(StoreError::Absent));
    let scope = scope::<act::ListClients>(&lawyer).unwrap();
    assert_eq!(worklist::reached(store, &scope).await, Ok(vec![]));
}

const WORLDS: u64 = 40;
const CASES: usize = 6;
const ROLES: [Role; 6] = [
    Role::Caseworker,
    Role::HearingOfficer,
    Role::DecisionOfficer,
    Role::Lawyer,
    Role::Volunteer,
    Role::Counsellor,
];

async fn lists_and_permits_agree(fresh: Fresh) {
    let world = World::with_cases(fresh, CASES).await;
    let mut reached = 0;
    for seed in 0..WORLDS {
        let mut chance = StdRng::seed_from_u64(seed);
        let who = *world.caseworkers.choose(&mut chance).unwrap();
        for _ in 0..3 {
            let hours = |hours| now() + SignedDuration::from_hours(hours);
            let begins = hours(chance.random_range(0..48));
            let ends = begins + SignedDuration::from_hours(chance.random_range(0..72));
            let role = *ROLES.choose(&mut chance).unwrap();
            let holder = *world.caseworkers.choose(&mut chance).unwrap();
            let case = chance.random_range(0..CASES);
            give(&world, work(&world, case, holder, role, (begins, ends))).await;
        }
        let moment = now() + SignedDuration::from_hours(chance.random_range(0..96));
        for role in ROLES {
            let actor = Actor::Staff { staff: who, role, places: world.places.clone() };
            reached += agree::<act::ListCases>(&world, &actor, moment).await;
            reached += agree::<act::ViewCase>(&world, &actor, moment).await;
            reached += agree::<act::ListClients>(&world, &actor, moment).await;
            reached += agree::<act::ViewStatus>(&world, &actor, moment).await;
            reached += agree::<act::ViewDocuments>(&world, &actor, moment).await;
        }
    }
    assert!(reached > 500, "the worlds are not empty: {reached} cases were reached");
}

async fn there_is_one_lawyer_of_record(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let [first, second, _] = world.caseworkers[..] else { unreachable!("there are three") };
    let case = world.cases[0].file.id;
    let later = now() + DAY;
    give(&world, work(&world, 0, first, Role::Lawyer, (now(), later + DAY))).await;
    give(&world, work(&world, 0, second, Role::Lawyer, (later, later + DAY))).await;
    // Two may stand in at once; the same one again has it until the new end.
    for (who, ends) in [(first, later), (second, later), (first, later + DAY)] {
        give(&world, work(&world, 0, who, Role::Caseworker, (now(), ends))).await;
    }
    let as_role = |who, role| Actor::Staff { staff: who, role, places: vec![] };
    for (who, role, moment, expected) in [
        (first, Role::Lawyer, now(), Relation::Mandate),
        (first, Role::Lawyer, later, Relation::Other),
        (second, Role::Lawyer, now(), Relation::Other),
        (second, Role::Lawyer, later, Relation::Mandate),
        (second, Role::Caseworker, now(), Relation::Assigned),
        // Of the same team as the case, and no more than that.
        (second, Role::Caseworker, later, Relation::Colleague),
    ] {
        assert_eq!(
            relation_at(&world, &as_role(who, role), case, moment).await,
            expected,
            "{role:?} {moment}"
        );
    }
}

async fn volunteers_are_offered_at_the_place_of_the_person(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let [here, elsewhere, _] = world.caseworkers[..] else { unreachable!("there are three") };
    let (place, other) = (world.places[0], world.places[1]);
    for (who, place) in [(here, place), (elsewhere, other)] {
        let written = world.fresh.store.write(world.housekeeping(), move |tx| {
            Box::pin(async move {
                let given = [
                    Given { role: Role::Volunteer, team: None, place: Some(place) },
                    Given { role: Role::Caseworker, team: Some("north".into()), place: None },
                ];
                staff::set_roles(tx, &system(), who, &given).await
            })
        });
        let done: Result<(), StoreError> = written.await;
        done.unwrap();
    }
    let (applicant, case) = (world.applicant(0), world.cases[0].file.id);
    let looked = world.fresh.store.look(world.deed(&applicant, "test"), move |look| {
        Box::pin(async move {
            let may = permit::<act::GiveConsent>(look, &applicant, case).await?;
            assignments::candidates(look, &may, &[Role::Volunteer], now()).await
        })
    });
    let offered: Result<Vec<_>, StoreError> = looked.await;
    let offered: Vec<StaffId> = offered.unwrap().into_iter().map(|candidate| candidate.staff).collect();
    assert_eq!(offered, [here]);
}
