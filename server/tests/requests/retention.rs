//! What is erased when its term is over, and what is left: nothing that names the person, and everything that proves.

use app::paths;
use domain::{
    access::{Actor, Role},
    event::EventKind,
    ids::PersonId,
    record::{Draft, Occurred},
    register::Certainty,
    retention::{Ground, Term},
    time::{day, wall},
};
use jiff::{SignedDuration, civil::time};
use server::demo;
use service::{cases, retention, seals, summaries};
use std::fs;
use testkit::{Authenticator, Browser, PIN, World};

testkit::both!(
    nothing_is_erased_without_a_term_and_nothing_that_is_held,
    what_is_erased_leaves_no_byte_and_everything_still_verifies,
    a_night_erases_by_itself_once_and_by_one_server,
);

fn term() -> Term {
    Term { years: 1, source: "a list".into(), confidence: Certainty::Official }
}

fn person(world: &World, key: &str) -> PersonId {
    let place = demo::named().position(|name| name == key).unwrap();
    match world.first[place].1 {
        Actor::Person { person, .. } => person,
        ref actor => panic!("{actor:?} is no person"),
    }
}

/// Closes the case of Amira, and lets a year and a day go by.
async fn close(world: &World) {
    let ctx = world.ctx(world.actor(Role::Caseworker).await);
    let case = world.case("amira");
    let occurred = Occurred::On(day(ctx.now));
    let draft = Draft { kind: EventKind::Withdrawn, occurred, ground: "M35".into(), corrects: None };
    cases::record(&ctx, case, draft).await.unwrap();
    world.clock().pass(SignedDuration::from_hours(24 * 367));
}

async fn nothing_is_erased_without_a_term_and_nothing_that_is_held(world: World) {
    let (amira, number) = (person(&world, "amira"), demo::v_number(0));
    let before = retention::plan(&world.ctx(Actor::System), &term()).await.unwrap();
    assert!(!before.due.contains(&amira) && before.open > 0, "{before:?}");
    close(&world).await;
    let ctx = world.ctx(Actor::System);

    // Nobody knows the term: a plan says so, and to apply it erases nobody.
    let unknown = retention::apply(&ctx, &Term::unknown()).await.unwrap();
    assert!(unknown.due.is_empty() && unknown.term_unknown > 0, "{unknown:?}");
    let due = retention::plan(&ctx, &term()).await.unwrap();
    assert!(due.due.contains(&amira), "{due:?}");

    // A hold wins, on any ground, until the last one ends.
    for ground in [Ground::Archive, Ground::Appeal] {
        assert_eq!(retention::hold(&ctx, &number, ground).await.unwrap(), 1);
        assert_eq!(retention::hold(&ctx, &number, ground).await.unwrap(), 0, "to hold twice is to hold once");
    }
    assert_eq!(retention::release(&ctx, &number, Ground::Archive).await.unwrap(), 1);
    let held = retention::plan(&ctx, &term()).await.unwrap();
    assert!(!held.due.contains(&amira) && held.held == 1, "{held:?}");
    assert_eq!(retention::release(&ctx, &number, Ground::Appeal).await.unwrap(), 1);
    assert_eq!(retention::release(&ctx, &number, Ground::Appeal).await.unwrap(), 0);
    assert_eq!(retention::plan(&ctx, &term()).await.unwrap(), due);
    // Nobody but the program does any of it, and saying it changed nothing.
    let amira = world.ctx(world.first[0].1.clone());
    assert!(retention::plan(&amira, &term()).await.is_err());
    assert!(retention::hold(&amira, &number, Ground::Archive).await.is_err());
    assert!(service::details::load(&amira).await.is_ok());
}

/// Leaves words and a paper of Amira wherever somebody can.
async fn talk(world: &World) -> Browser {
    let phone = world.named("amira").await;
    phone.post(paths::DETAILS_WRONG, &[("field", "born"), ("text", "CANARY-wrong")]).await;
    phone.post(paths::MESSAGES_WRITE, &[("text", "CANARY-question")]).await;
    phone.post(paths::NOTICES, &[("way", "mail"), ("address", "canary@example.org")]).await;
    phone.post(paths::CALL_ME, &[("phone", "0687654321"), ("part", "any"), ("language", "ar")]).await;
    phone.post(paths::PASSKEYS, &[("name", "CANARY-passkey"), ("secret", PIN)]).await;
    let made = Authenticator::called("phone").make(&phone.get(paths::PASSKEYS_ADD).await.question());
    phone.post(paths::PASSKEYS_ADD, &[("answer", &made)]).await;
    let anna = world.staff(Role::Caseworker).await;
    anna.post(&paths::case_note(world.case("amira")), &[("text", "CANARY-note")]).await;
    anna.get(&paths::case(world.case("amira"))).await;
    phone
}

/// Which of `words` stand anywhere: in a column of the database as SQL shows it, in its file or log, in a file of people.
async fn found(world: &World, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let schema = world.ctx(Actor::System).store.schema().await.unwrap();
    for (table, columns) in &schema {
        for word in words {
            let holds: Vec<String> =
                columns.iter().map(|column| format!("CAST(\"{column}\" AS TEXT) LIKE '%{word}%'")).collect();
            let sql = format!("SELECT COUNT(*) FROM \"{table}\" WHERE {}", holds.join(" OR "));
            if world.count(&sql).await > 0 {
                found.push(format!("{word} in the table {table}"));
            }
        }
    }
    let files = ["world.db", "world.db-wal"].map(|name| world.folder().join(name));
    let of_people = fs::read_dir(world.folder().join("files")).unwrap().map(|entry| entry.unwrap().path());
    for path in files.into_iter().chain(of_people) {
        let bytes = fs::read(&path).unwrap_or_default();
        for word in words {
            if bytes.windows(word.len()).any(|some| some == word.as_bytes()) {
                found.push(format!("{word} in {}", path.file_name().unwrap().display()));
            }
        }
    }
    found
}

async fn what_is_erased_leaves_no_byte_and_everything_still_verifies(world: World) {
    let phone = talk(&world).await;
    let number = demo::v_number(0);
    // A name that nobody else has, wherever a name stands.
    for (table, column, name) in
        [("person", "family_name", "Kanariefamilie"), ("case_summary", "name_key", "kanariefamilie kanarie")]
    {
        world
            .harm(&format!("UPDATE {table} SET {column} = '{name}' WHERE v_number = '{}'", number.as_str()))
            .await;
    }
    let clear = ["Kanariefamilie", "kanariefamilie", number.as_str()];
    let words = [&clear[..], &["CANARY", "canary@example.org", "0687654321"]].concat();
    for word in clear {
        assert!(!found(&world, &[word]).await.is_empty(), "{word} is not where the test looks for it");
    }
    let papers = fs::read_dir(world.folder().join("files")).unwrap().count();
    close(&world).await;

    let ctx = world.ctx(Actor::System);
    let holder = ctx.ids.next(ctx.now);
    seals::seal(&ctx, holder).await.unwrap();
    let said = retention::plan(&ctx, &term()).await.unwrap();
    let done = retention::apply(&ctx, &term()).await.unwrap();
    assert_eq!(said, done, "what was said is what was done");
    assert!(done.due.contains(&person(&world, "amira")));
    assert!(retention::apply(&ctx, &term()).await.unwrap().due.is_empty(), "erased is erased once");

    assert_eq!(found(&world, &words).await, Vec::<String>::new());
    let keys = "SELECT COUNT(*) FROM data_key WHERE owner_id IN (SELECT id FROM case_file WHERE person_id IN
         (SELECT id FROM person WHERE erased_at IS NOT NULL))";
    assert_eq!(world.count(keys).await, 0, "a key of an erased case is left");
    assert!(
        fs::read_dir(world.folder().join("files")).unwrap().count() < papers,
        "her files are still there"
    );
    // She cannot come in any more, and nobody finds her.
    assert_ne!(phone.get(paths::DETAILS).await.status, http::StatusCode::OK);
    // Events, seals and lists still agree, and the lines about her are there.
    let flaws = ctx
        .store
        .read(|db| Box::pin(async move { Ok::<_, service::Fault>(store::audit::verify(db, None).await?) }))
        .await
        .unwrap();
    assert!(flaws.is_empty(), "{flaws:?}");
    let checked = summaries::check(&ctx).await.unwrap();
    assert_eq!(checked.drifted, Vec::new());
    let (_, flaws) = service::documents::examine_files(&ctx).await.unwrap();
    assert!(flaws.is_empty(), "{flaws:?}");
    // Somebody else is as before.
    let other = world.ctx(world.first[2].1.clone());
    assert!(!service::details::load(&other).await.unwrap().person.family_name.is_empty());
}

async fn a_night_erases_by_itself_once_and_by_one_server(world: World) {
    close(&world).await;
    let erased = || world.count("SELECT COUNT(*) FROM person WHERE erased_at IS NOT NULL");
    let noon = world.ctx(Actor::System);
    assert_eq!(retention::nightly(&noon, &term()).await.unwrap(), 0, "never while people hand things in");
    // Three at night in Amsterdam, whatever the season.
    let night = wall(noon.now).with().time(time(3, 10, 0, 0)).build().unwrap().timestamp();
    world.clock().set(night);
    assert_eq!(retention::nightly(&world.ctx(Actor::System), &Term::unknown()).await.unwrap(), 0);
    let plan = retention::plan(&world.ctx(Actor::System), &term()).await.unwrap();
    assert!(plan.due.contains(&person(&world, "amira")), "{plan:?}");
    // Nobody but the program does it.
    let amira = world.ctx(world.first[0].1.clone());
    assert!(retention::nightly(&amira, &term()).await.is_err());
    // Two servers ask in the same minute: one of them does it.
    let (one, other) = (world.ctx(Actor::System), world.ctx(Actor::System));
    let term = term();
    let (one, other) = tokio::join!(retention::nightly(&one, &term), retention::nightly(&other, &term));
    assert_eq!(one.unwrap() + other.unwrap(), plan.due.len());
    assert_eq!(erased().await, i64::try_from(plan.due.len()).unwrap());
    // The next night has nothing left to do, and nothing is left over.
    world.clock().pass(SignedDuration::from_hours(24));
    assert_eq!(retention::nightly(&world.ctx(Actor::System), &term).await.unwrap(), 0);
    assert!(retention::plan(&world.ctx(Actor::System), &term).await.unwrap().due.is_empty());
}
