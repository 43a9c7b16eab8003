//! Where somebody wants to be told: sealed, theirs alone, and gone with them.

use crate::{
    databases::{Fresh, both, number},
    people::{World, now, system},
};
use domain::{
    access::{Actor, act},
    language::Lang,
    notice::{Choice, Door, Way},
};
use store::{StoreError, access::permit, notices, people};

both!(
    a_choice_is_sealed_and_takes_the_place_of_the_one_before,
    nobody_else_reads_or_changes_it,
    it_goes_with_the_person,
);

fn choice(way: Way, typed: &str) -> Choice {
    Choice { door: Door::read(way, typed).expect("it can be sent to"), language: Lang::Ti, chosen: now() }
}

async fn choose(world: &World, actor: &Actor, case: usize, wanted: Option<Choice>) -> Result<(), StoreError> {
    let (actor, case) = (actor.clone(), world.cases[case].file.id);
    world
        .fresh
        .store
        .write(world.deed(&actor, "manage-account").on(case), move |tx| {
            let (actor, wanted) = (actor.clone(), wanted.clone());
            Box::pin(async move {
                let may = permit::<act::ManageAccount>(tx, &actor, case).await?;
                match wanted {
                    Some(choice) => notices::put(tx, &may, &choice).await,
                    None => notices::remove(tx, &may).await,
                }
            })
        })
        .await
}

async fn a_choice_is_sealed_and_takes_the_place_of_the_one_before(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let (person, case, store) = (world.applicant(0), world.cases[0].file.id, &world.fresh.store);
    let may = permit::<act::ManageAccount>(store, &person, case).await.unwrap();
    assert_eq!(notices::get(store, &may).await, Ok(None), "nobody knocks unasked");
    let (first, second) = (choice(Way::Sms, "06 1234 5678"), choice(Way::Mail, "amira@example.org"));
    choose(&world, &person, 0, Some(first.clone())).await.unwrap();
    assert_eq!(notices::get(store, &may).await, Ok(Some(first)));
    choose(&world, &person, 0, Some(second.clone())).await.unwrap();
    assert_eq!(notices::get(store, &may).await, Ok(Some(second.clone())));
    assert_eq!(notices::of(store, system(), case).await, Ok(Some(second)));
    assert_eq!(notices::of(store, system(), world.cases[1].file.id).await, Ok(None));
    let raw = world.fresh.raw().await;
    // Neither as text nor as the bytes of a text: both databases can look for a part of what they hold.
    let part = if world.fresh.is_sqlite() {
        "instr(sealed, CAST('example' AS BLOB)) > 0"
    } else {
        "position('example'::bytea in sealed) > 0"
    };
    assert_eq!(number(&raw, "SELECT count(*) FROM notice_choice").await, 1);
    assert_eq!(number(&raw, &format!("SELECT count(*) FROM notice_choice WHERE {part}")).await, 0);
    choose(&world, &person, 0, None).await.unwrap();
    assert_eq!(notices::get(store, &may).await, Ok(None));
    assert_eq!(number(&raw, "SELECT count(*) FROM notice_choice").await, 0);
}

async fn nobody_else_reads_or_changes_it(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    for actor in [world.applicant(1), world.caseworker(0), world.planner(), Actor::Visitor] {
        let refused = choose(&world, &actor, 0, Some(choice(Way::Sms, "06 1234 5678"))).await;
        assert_eq!(refused, Err(StoreError::Absent), "{actor:?}");
    }
    let raw = world.fresh.raw().await;
    assert_eq!(number(&raw, "SELECT count(*) FROM notice_choice").await, 0);
}

async fn it_goes_with_the_person(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    for case in [0, 1] {
        choose(&world, &world.applicant(case), case, Some(choice(Way::Sms, "06 1234 5678"))).await.unwrap();
    }
    let person = world.cases[0].person.id;
    let erased: Result<(), StoreError> = world
        .fresh
        .store
        .write(world.deed(&Actor::System, "erase"), move |tx| Box::pin(people::erase(tx, system(), person)))
        .await;
    erased.unwrap();
    let raw = world.fresh.raw().await;
    for question in
        ["SELECT count(*) FROM notice_choice", "SELECT count(*) FROM data_key WHERE purpose = 'notices'"]
    {
        assert_eq!(number(&raw, question).await, 1, "{question}: only the other person's is left");
    }
    let left = notices::of(&world.fresh.store, system(), world.cases[0].file.id).await;
    assert_eq!(left, Ok(None));
}
