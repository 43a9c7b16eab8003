//! What the first page reads in one statement is what the tables hold, and is found by keys alone.

use crate::{
    accounts::{hash, start},
    databases::{Fresh, both},
    hearings::{invite, open_times},
    people::{World, now},
    talk::{form, own, say},
};
use domain::{
    access::{Role, act},
    time::day,
};
use sea_orm::ConnectionTrait;
use store::{StoreError, access::permit, cases, hearings, home, people, stays};

both!(one_statement_says_what_the_tables_say, nobody_else_reads_it, the_first_page_is_found_by_keys);

async fn one_statement_says_what_the_tables_say(fresh: Fresh) {
    let world = World::with_cases(fresh, 6).await;
    let store = &world.fresh.store;
    // One without a number, one with letters that JSON writes in its own way.
    let raw = world.fresh.raw().await;
    for (id, kind, name, phone) in
        [("person_id", "coa", "Kees \"K.\" Ünal \\", "NULL"), ("case_id", "gza", "ሰላም", "'+31 20 000 0000'")]
    {
        let add = format!(
            "INSERT INTO contact (id, case_id, kind, name, phone, languages) \
             SELECT {id}, case_id, '{kind}', '{name}', {phone}, 'ti nl' FROM case_summary"
        );
        raw.execute_unprepared(&add).await.unwrap();
    }
    let times = open_times(&world, 2).await;
    for (case, time) in times.iter().enumerate() {
        invite(&world, case, time.id).await.unwrap();
    }
    let case = world.cases[1].file.id;
    say(&world, &world.applicant(1), case, form(&world), own("one")).await.unwrap();
    assert_eq!(home::home(store, &world.applicant(1), case, day(now())).await.unwrap().written, None);
    say(&world, &world.caseworker(1), case, form(&world), own("two")).await.unwrap();

    for (number, new) in world.cases.iter().enumerate() {
        let (actor, case) = (world.applicant(number), new.file.id);
        let found = home::home(store, &actor, case, day(now())).await.unwrap();
        let may = permit::<act::ViewStatus>(store, &actor, case).await.unwrap();
        assert_eq!(found.person, people::details(store, &may).await.unwrap());
        assert_eq!(found.events, cases::events(store, &may).await.unwrap());
        assert_eq!(found.contacts, people::contacts(store, &may).await.unwrap());
        assert_eq!(found.hearing, hearings::active(store, &may).await.unwrap());
        assert_eq!((found.contacts.len(), found.hearing.is_some()), (2, number < 2));
        assert_eq!(found.written, (number == 1).then(now));
        assert!(!found.events.is_empty());
    }
}

async fn nobody_else_reads_it(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let store = &world.fresh.store;
    let other = world.cases[1].file.id;
    for actor in [world.applicant(0), world.caseworker(1), world.staff(world.planner, Role::Auditor)] {
        assert_eq!(home::home(store, &actor, other, day(now())).await, Err(StoreError::Absent), "{actor:?}");
    }
}

/// Also when the database counted its rows before anybody had signed in, as it does in a world that was filled at once.
async fn the_first_page_is_found_by_keys(fresh: Fresh) {
    let world = World::with_cases(fresh, 3_000).await;
    world.fresh.store.analyze().await.unwrap();
    for case in 0..100 {
        start(&world, case, None, u8::try_from(case).unwrap()).await;
    }
    let store = world.fresh.by_index().await;
    let stay = stays::plan(&store, &hash(1)).await.unwrap();
    let page = home::plan(&store, world.cases[7].file.id, day(now())).await.unwrap();
    for plan in [&stay, &page] {
        // The places are few, and stay so; what one case has is put in order by sorting it.
        let plan = plan.replace("SCAN p", "").replace("Seq Scan on place", "");
        assert!(!plan.contains("SCAN") && !plan.contains("Seq Scan"), "{plan}");
    }
    assert!(stay.contains("token_hash=?") || stay.contains("token_hash = "), "{stay}");
}
