//! What is shared is seen by one person, one item at a time, to the millisecond; a link has two sides and one end.

use crate::{
    databases::{Fresh, both},
    mandates::relation_at,
    people::{World, at, now},
};
use domain::{
    access::{Actor, Relation, Role, act},
    family::{Item, Kin, Share},
    ids::{CaseId, FamilyLinkId, ShareId},
};
use jiff::SignedDuration;
use store::{StoreError, access::permit, family};

both!(
    a_share_makes_family_until_the_millisecond_of_its_end,
    a_share_opens_one_way_and_to_one_person,
    without_a_deed_nobody_is_family,
    a_link_is_one_for_two_and_ends_for_both,
);

const DAY: SignedDuration = SignedDuration::from_hours(24);

fn person(world: &World, number: usize) -> Actor {
    let case = &world.cases[number].file;
    Actor::Person { person: case.person, case: case.id, role: Role::Applicant, helper: None }
}

fn case(world: &World, number: usize) -> CaseId {
    world.cases[number].file.id
}

/// Links two cases of the same caseworker.
async fn link(world: &World, one: usize, other: usize, kin: Kin) -> FamilyLinkId {
    let caseworker = world.caseworker(one % 3);
    let id = FamilyLinkId::from_uuid(world.id());
    let (one, other) = (case(world, one), case(world, other));
    let linked: Result<(), StoreError> = world
        .fresh
        .store
        .write(world.deed(&caseworker, "manage-family").on(one), move |tx| {
            let caseworker = caseworker.clone();
            Box::pin(async move {
                let may = permit::<act::ManageFamily>(tx, &caseworker, one).await?;
                let of_other = permit::<act::ManageFamily>(tx, &caseworker, other).await?;
                family::link(tx, &may, &of_other, id, kin).await
            })
        })
        .await;
    linked.unwrap();
    id
}

async fn share(world: &World, from: usize, with: usize, item: Item) {
    let owner = person(world, from);
    let new = Share {
        id: ShareId::from_uuid(world.id()),
        case: case(world, from),
        with: case(world, with),
        item,
        begins: now(),
        ends: now() + DAY,
    };
    let shared: Result<(), StoreError> = world
        .fresh
        .store
        .write(at(world.deed(&owner, "share-items"), now()).on(new.case), move |tx| {
            let owner = owner.clone();
            Box::pin(async move {
                let may = permit::<act::ShareItems>(tx, &owner, new.case).await?;
                family::share(tx, &may, &new).await
            })
        })
        .await;
    shared.unwrap();
}

async fn a_share_makes_family_until_the_millisecond_of_its_end(fresh: Fresh) {
    let world = World::with_cases(fresh, 6).await;
    link(&world, 0, 3, Kin::Partner).await;
    let reader = person(&world, 3);
    let milli = SignedDuration::from_millis(1);
    // A link alone opens nothing.
    assert_eq!(relation_at(&world, &reader, case(&world, 0), now()).await, Relation::Other);
    share(&world, 0, 3, Item::Step).await;
    for (moment, expected) in [
        (now() - milli, Relation::Other),
        (now(), Relation::Family),
        (now() + DAY - milli, Relation::Family),
        (now() + DAY, Relation::Other),
    ] {
        assert_eq!(relation_at(&world, &reader, case(&world, 0), moment).await, expected, "{moment}");
    }
}

async fn a_share_opens_one_way_and_to_one_person(fresh: Fresh) {
    let world = World::with_cases(fresh, 7).await;
    link(&world, 0, 3, Kin::Partner).await;
    link(&world, 0, 6, Kin::Child).await;
    share(&world, 0, 3, Item::Step).await;
    for (reader, of, expected) in [
        (3, 0, Relation::Family),
        (0, 3, Relation::Other),
        (6, 0, Relation::Other),
        (1, 0, Relation::Other),
        (0, 0, Relation::Own),
    ] {
        let found = relation_at(&world, &person(&world, reader), case(&world, of), now()).await;
        assert_eq!(found, expected, "{reader} {of}");
    }
    // Only the item, and again after it was shared twice.
    share(&world, 0, 3, Item::Step).await;
    let (reader, of) = (person(&world, 3), case(&world, 0));
    let items: Vec<Item> = world
        .fresh
        .store
        .look(at(world.deed(&reader, "view-shared"), now()).on(of), move |look| {
            Box::pin(async move {
                let may = permit::<act::ViewShared>(look, &reader, of).await?;
                assert!(permit::<act::ViewStatus>(look, &reader, of).await.is_err());
                family::received(look, &may).await
            })
        })
        .await
        .map_err(|error: StoreError| error)
        .unwrap();
    assert_eq!(items, [Item::Step]);
}

async fn without_a_deed_nobody_is_family(fresh: Fresh) {
    let world = World::with_cases(fresh, 6).await;
    link(&world, 0, 3, Kin::Partner).await;
    share(&world, 0, 3, Item::Step).await;
    let (reader, of) = (person(&world, 3), case(&world, 0));
    let found: Relation = world
        .fresh
        .store
        .read(move |db| Box::pin(async move { store::access::relation(db, &reader, of).await }))
        .await
        .map_err(|error: StoreError| error)
        .unwrap();
    assert_eq!(found, Relation::Other);
}

async fn a_link_is_one_for_two_and_ends_for_both(fresh: Fresh) {
    let world = World::with_cases(fresh, 6).await;
    let first = link(&world, 0, 3, Kin::Parent).await;
    share(&world, 0, 3, Item::Step).await;
    let second = link(&world, 3, 0, Kin::Partner).await;
    assert_ne!(first, second);
    let of = case(&world, 3);
    let caseworker = world.caseworker(0);
    let unlinked = async |id| {
        let caseworker = caseworker.clone();
        let ended: Result<bool, StoreError> = world
            .fresh
            .store
            .write(world.deed(&caseworker, "manage-family").on(of), move |tx| {
                let caseworker = caseworker.clone();
                Box::pin(async move {
                    let may = permit::<act::ManageFamily>(tx, &caseworker, of).await?;
                    family::unlink(tx, &may, id).await
                })
            })
            .await;
        ended.unwrap()
    };
    assert!(!unlinked(first).await, "it ended when the second came");
    assert_eq!(relation_at(&world, &person(&world, 3), case(&world, 0), now()).await, Relation::Family);
    assert!(unlinked(second).await && !unlinked(second).await);
    let after = now() + SignedDuration::from_millis(1);
    assert_eq!(relation_at(&world, &person(&world, 3), case(&world, 0), after).await, Relation::Other);
}
