//! Who sits beside a person: a code works once, a stay has one helper and a helper one stay, and neither outlives work.

use crate::{
    databases::{Fresh, both},
    people::{World, at, now, system},
};
use domain::{
    access::{Actor, Helper, Role, act, scope},
    account::{DeviceKind, person_lifetime},
    ids::{SessionId, StaffId},
};
use jiff::{SignedDuration, Timestamp, civil::date};
use std::sync::Arc;
use store::{
    StoreError,
    access::permit,
    accounts::{self, Hash, NewSession, Subject},
    beside::{self, Sitting},
    staff::{self, Given},
    stays,
};

both!(
    a_code_is_taken_once_of_twenty,
    a_code_lives_until_its_time_or_the_next,
    one_helper_for_a_stay_and_one_stay_for_a_helper,
    who_no_longer_works_sits_nowhere,
    it_ended_with_whatever_ended_first,
);

fn hash(number: u8) -> Hash {
    [number; 32]
}

fn later(minutes: i64) -> Timestamp {
    now() + SignedDuration::from_mins(minutes)
}

/// Somebody at the desk of the places of the cases.
fn desk(world: &World, number: usize) -> Actor {
    world.staff(world.caseworkers[number], Role::Intake)
}

/// Gives everybody of the first two caseworkers a desk; the role of a helper is looked up at every read.
async fn desks(world: &World) {
    for who in world.caseworkers[..2].iter().copied() {
        give(world, who, Role::Intake).await;
    }
}

async fn give(world: &World, who: StaffId, role: Role) {
    let given = [Given { role, team: None, place: Some(world.places[0]) }];
    let deed = world.deed(&Actor::System, "roles");
    let written = world.fresh.store.write(deed, move |tx| {
        let given = given.clone();
        Box::pin(async move { staff::set_roles(tx, &system(), who, &given).await })
    });
    written.await.unwrap();
}

async fn start(world: &World, case: usize, token: u8) -> SessionId {
    let new = NewSession {
        id: SessionId::from_uuid(world.id()),
        token: hash(token),
        subject: Subject::Person(world.cases[case].person.id),
        case: Some(world.cases[case].file.id),
        role: Role::Applicant,
        device: None,
        lifetime: person_lifetime(DeviceKind::Mine),
    };
    let id = new.id;
    let begun = world.fresh.store.write(world.deed(&Actor::Visitor, "sign-in"), move |tx| {
        let new = new.clone();
        Box::pin(async move { accounts::start_session(tx, &new).await })
    });
    begun.await.unwrap();
    id
}

async fn offer(world: &World, who: &Actor, code: u8, moment: Timestamp) -> bool {
    let scope = scope::<act::SitBeside>(who).unwrap();
    let deed = at(world.deed(who, "sit-beside"), moment);
    let until = moment + SignedDuration::from_mins(10);
    let kept = world.fresh.store.write(deed, move |tx| {
        let scope = scope.clone();
        Box::pin(async move { beside::offer(tx, &scope, &hash(code), until).await })
    });
    kept.await.unwrap()
}

async fn begin(
    world: &World,
    case: usize,
    stay: SessionId,
    who: &Actor,
    code: u8,
    moment: Timestamp,
) -> Result<bool, StoreError> {
    let (person, who, id) = (world.applicant(case), who.clone(), world.cases[case].file.id);
    let deed = at(world.deed(&person, "invite-helper").on(id), moment);
    let until = moment + SignedDuration::from_mins(60);
    let begun = world.fresh.store.write(deed, move |tx| {
        let (person, who) = (person.clone(), who.clone());
        Box::pin(async move {
            let may = permit::<act::InviteHelper>(tx, &person, id).await?;
            let sits = permit::<act::SitBeside>(tx, &who, id).await?;
            beside::begin(tx, &may, &sits, &hash(code), stay, until).await
        })
    });
    begun.await
}

/// Who sits beside the stay with this token.
async fn helper(world: &World, token: u8, moment: Timestamp) -> Option<Helper> {
    let here = stays::here(&world.fresh.store, &hash(token), moment).await.unwrap().expect("the stay lives");
    here.beside.map(|beside| beside.helper)
}

async fn a_code_is_taken_once_of_twenty(fresh: Fresh) {
    let world = Arc::new(World::with_cases(fresh, 3).await);
    desks(&world).await;
    assert!(offer(&world, &desk(&world, 0), 1, now()).await);
    let mut people = tokio::task::JoinSet::new();
    for number in 0..20_u8 {
        // Two people, each with ten stays.
        let (world, case) = (world.clone(), usize::from(number % 2));
        people.spawn(async move {
            let stay = start(&world, case, 100 + number).await;
            begin(&world, case, stay, &desk(&world, 0), 1, now()).await.unwrap()
        });
    }
    let begun = people.join_all().await;
    assert_eq!(begun.into_iter().filter(|begun| *begun).count(), 1);
    let mut helped = 0;
    for number in 0..20_u8 {
        helped += usize::from(helper(&world, 100 + number, now()).await.is_some());
    }
    assert_eq!(helped, 1);
}

async fn a_code_lives_until_its_time_or_the_next(fresh: Fresh) {
    let world = World::with_cases(fresh, 3).await;
    desks(&world).await;
    let (one, two) = (desk(&world, 0), desk(&world, 1));
    let store = &world.fresh.store;
    let shown = async |code: u8, moment: Timestamp| {
        beside::offered(store, &hash(code), moment).await.unwrap().map(|helper| helper.staff)
    };
    let second = SignedDuration::from_secs(1);
    assert!(offer(&world, &one, 1, now()).await);
    assert_eq!(shown(1, later(10) - second).await, Some(world.caseworkers[0]));
    assert_eq!(shown(1, later(10)).await, None);
    assert!(!offer(&world, &two, 1, now()).await, "somebody else shows these digits");
    assert!(offer(&world, &two, 1, later(10)).await, "and no longer does");
    assert!(offer(&world, &one, 2, now()).await);
    assert!(offer(&world, &one, 3, now()).await);
    assert_eq!((shown(2, now()).await, shown(3, now()).await), (None, Some(world.caseworkers[0])));
    let stay = start(&world, 0, 50).await;
    assert_eq!(begin(&world, 0, stay, &one, 3, later(10)).await, Ok(false), "too late");
    assert_eq!(begin(&world, 0, stay, &two, 3, now()).await, Ok(false), "the code of somebody else");
    assert_eq!(begin(&world, 0, stay, &one, 3, later(10) - second).await, Ok(true));
    assert_eq!(shown(3, now()).await, None, "it is used up");
    // Case 3 would be elsewhere; here a role without a desk shows nothing at all.
    assert!(scope::<act::SitBeside>(&world.caseworker(0)).is_err());
}

async fn one_helper_for_a_stay_and_one_stay_for_a_helper(fresh: Fresh) {
    let world = World::with_cases(fresh, 3).await;
    desks(&world).await;
    let (one, two) = (desk(&world, 0), desk(&world, 1));
    let (first, second) = (start(&world, 0, 50).await, start(&world, 1, 51).await);
    let sits = |number: usize| Some(Helper { staff: world.caseworkers[number], role: Role::Intake });
    assert!(offer(&world, &one, 1, now()).await && offer(&world, &two, 2, now()).await);
    assert_eq!(begin(&world, 0, first, &one, 1, now()).await, Ok(true));
    assert_eq!((helper(&world, 50, now()).await, helper(&world, 51, now()).await), (sits(0), None));
    // A colleague takes over.
    assert_eq!(begin(&world, 0, first, &two, 2, now()).await, Ok(true));
    assert_eq!(helper(&world, 50, now()).await, sits(1));
    // The colleague goes on to somebody else.
    assert!(offer(&world, &two, 3, now()).await);
    assert_eq!(begin(&world, 1, second, &two, 3, now()).await, Ok(true));
    assert_eq!((helper(&world, 50, now()).await, helper(&world, 51, now()).await), (None, sits(1)));
    let scope = scope::<act::SitBeside>(&two).unwrap();
    let until = beside::sits(&world.fresh.store, &scope, now()).await;
    assert_eq!(until, Ok(Some(later(60))));
    let left = world.fresh.store.write(world.deed(&two, "sit-beside"), move |tx| {
        let scope = scope.clone();
        Box::pin(async move { beside::leave(tx, &scope).await })
    });
    left.await.unwrap();
    assert_eq!(helper(&world, 51, now()).await, None);
}

async fn who_no_longer_works_sits_nowhere(fresh: Fresh) {
    let world = World::with_cases(fresh, 3).await;
    desks(&world).await;
    let who = world.caseworkers[0];
    let stay = start(&world, 0, 50).await;
    assert!(offer(&world, &desk(&world, 0), 1, now()).await);
    assert_eq!(begin(&world, 0, stay, &desk(&world, 0), 1, now()).await, Ok(true));
    assert!(helper(&world, 50, now()).await.is_some());
    give(&world, who, Role::Planner).await;
    assert_eq!(helper(&world, 50, now()).await, None, "the role is gone");
    give(&world, who, Role::Intake).await;
    assert!(helper(&world, 50, now()).await.is_some());
    let left = world.fresh.store.write(world.deed(&Actor::System, "leave"), move |tx| {
        Box::pin(async move { staff::leave(tx, &system(), who, date(2026, 11, 21)).await })
    });
    left.await.unwrap();
    assert_eq!(helper(&world, 50, now()).await, None, "the work has ended");
    // The name stays where it was recorded.
    let names = staff::names(&world.fresh.store, &[who]).await.unwrap();
    assert_eq!(names[&who], "Staff 0");
    assert_eq!(past(&world).await.len(), 1);
}

async fn past(world: &World) -> Vec<Sitting> {
    let (store, case) = (&world.fresh.store, world.cases[0].file.id);
    let may = permit::<act::ManageAccount>(store, &world.applicant(0), case).await.unwrap();
    beside::past(store, &may, 10).await.unwrap()
}

async fn it_ended_with_whatever_ended_first(fresh: Fresh) {
    let world = World::with_cases(fresh, 3).await;
    desks(&world).await;
    let one = desk(&world, 0);
    let (store, case) = (&world.fresh.store, world.cases[0].file.id);
    let sit = async |token: u8, moment: Timestamp| {
        let stay = start(&world, 0, token).await;
        assert!(offer(&world, &one, token, moment).await);
        assert_eq!(begin(&world, 0, stay, &one, token, moment).await, Ok(true));
        stay
    };
    // A stay that is left alone ends after fifteen minutes.
    sit(50, now()).await;
    assert_eq!(past(&world).await[0].ends, later(15));
    // "Stop", after five; the hour is over before the stay, which is used all the time.
    let stay = sit(51, later(1)).await;
    let end = world.deed(&world.applicant(0), "invite-helper").on(case);
    let person = world.applicant(0);
    let ended = store.write(at(end, later(5)), move |tx| {
        let person = person.clone();
        Box::pin(async move {
            let may = permit::<act::InviteHelper>(tx, &person, case).await?;
            beside::end(tx, &may, stay).await
        })
    });
    ended.await.unwrap();
    assert_eq!(past(&world).await[0].ends, later(5));
    assert_eq!(past(&world).await[1].ends, later(1), "whoever sits down elsewhere gets up here");
    let stay = sit(52, later(6)).await;
    for minutes in (10..=70).step_by(10) {
        let deed = at(world.housekeeping(), later(minutes));
        store
            .write(deed, move |tx| Box::pin(async move { accounts::touch(tx, &[stay]).await }))
            .await
            .unwrap();
    }
    assert_eq!(past(&world).await[0].ends, later(66));
    assert!(helper(&world, 52, later(66) - SignedDuration::from_secs(1)).await.is_some());
    assert_eq!(helper(&world, 52, later(66)).await, None, "an hour is over");
    // Sign-out.
    let stay = sit(53, later(7)).await;
    let out = at(world.deed(&world.applicant(0), "sign-out"), later(8));
    store.write(out, move |tx| Box::pin(async move { accounts::end_session(tx, stay).await })).await.unwrap();
    assert_eq!(past(&world).await[0].ends, later(8));
}
