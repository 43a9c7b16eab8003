//! What is sealed opens where it was sealed and nowhere else.

use crate::{
    databases::{Fresh, both},
    people::{World, system},
};
use domain::{
    access::{Actor, Role, act},
    ids::{NoteId, StaffId},
    support::{Choice, Level},
};
use sea_orm::{ConnectionTrait, Statement};
use std::fs;
use store::{
    Keyring, Store, StoreError,
    access::permit,
    keyring::{self, KeyError, Purpose},
    notes, support,
};

both!(
    every_change_of_sealed_bytes_is_refused,
    a_new_key_takes_over,
    a_destroyed_key_opens_nothing,
    a_first_key_is_made_only_where_nothing_was_sealed,
    who_judges_has_the_keys_of_the_work_and_none_of_the_help,
);

async fn write_note(world: &World, store: &Store, case: usize, text: &'static str) -> Result<(), StoreError> {
    let (actor, id) = (world.caseworker(case % 3), world.cases[case].file.id);
    let note = NoteId::from_uuid(world.id());
    let written = store.write(world.deed(&actor, "write-note").on(id), move |tx| {
        let actor = actor.clone();
        Box::pin(async move {
            let may = permit::<act::WriteNote>(tx, &actor, id).await?;
            notes::write(tx, &may, note, text).await
        })
    });
    written.await
}

async fn read_notes(world: &World, store: &Store, case: usize) -> Result<Vec<String>, StoreError> {
    let may =
        permit::<act::ViewCase>(store, &world.caseworker(case % 3), world.cases[case].file.id).await.unwrap();
    Ok(notes::list(store, &may).await?.into_iter().map(|note| note.text).collect())
}

async fn every_change_of_sealed_bytes_is_refused(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let (store, raw) = (&world.fresh.store, world.fresh.raw().await);
    write_note(&world, store, 0, "first").await.unwrap();
    write_note(&world, store, 1, "second").await.unwrap();
    assert_eq!(read_notes(&world, store, 0).await.unwrap(), ["first"]);
    let backend = raw.get_database_backend();
    let case = world.cases[0].file.id.uuid();
    let statement =
        Statement::from_sql_and_values(backend, "SELECT sealed FROM note WHERE case_id = $1", [case.into()]);
    let sealed: Vec<u8> = raw.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap();
    let put = async |bytes: Vec<u8>| {
        let values = [bytes.into(), case.into()];
        let sql = "UPDATE note SET sealed = $1 WHERE case_id = $2";
        raw.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await.unwrap();
    };
    let refused = Err(StoreError::Key(KeyError::Refused { purpose: "notes" }));
    for place in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[place] ^= 1;
        put(changed).await;
        assert_eq!(read_notes(&world, store, 0).await, refused, "byte {place}");
    }
    for length in [0, 1, 16, 17, 29, sealed.len() - 1] {
        put(sealed[..length].to_vec()).await;
        assert_eq!(read_notes(&world, store, 0).await, refused, "length {length}");
    }
    put(sealed).await;
    assert_eq!(read_notes(&world, store, 0).await.unwrap(), ["first"]);

    // The same bytes under another case, another purpose of the key, or another owner of the key.
    let other = world.cases[1].file.id.uuid();
    let swap = "UPDATE note SET case_id = $1 WHERE case_id = $2";
    raw.execute_raw(Statement::from_sql_and_values(backend, swap, [other.into(), case.into()]))
        .await
        .unwrap();
    assert_eq!(read_notes(&world, store, 1).await, refused, "a text of another case");
    let key = "UPDATE data_key SET owner_id = $1 WHERE owner_id = $2";
    raw.execute_unprepared("DELETE FROM note").await.unwrap();
    write_note(&world, store, 0, "third").await.unwrap();
    raw.execute_raw(Statement::from_sql_and_values(
        backend,
        "DELETE FROM data_key WHERE owner_id = $1",
        [other.into()],
    ))
    .await
    .unwrap();
    raw.execute_raw(Statement::from_sql_and_values(backend, key, [other.into(), case.into()])).await.unwrap();
    raw.execute_raw(Statement::from_sql_and_values(backend, swap, [other.into(), case.into()]))
        .await
        .unwrap();
    assert_eq!(read_notes(&world, store, 1).await, refused, "a key of another case, with its text");
    let purpose = "UPDATE data_key SET purpose = 'reports', owner_id = $1";
    raw.execute_raw(Statement::from_sql_and_values(backend, purpose, [case.into()])).await.unwrap();
    assert_eq!(
        read_notes(&world, store, 1).await,
        Err(StoreError::Key(KeyError::NoDataKey { purpose: "notes" }))
    );
}

async fn a_new_key_takes_over(fresh: Fresh) {
    let world = World::with_cases(fresh, 6).await;
    let folder = world.fresh.folder.join("keys");
    for case in 0..6 {
        write_note(&world, &world.fresh.store, case, "kept").await.unwrap();
    }
    assert_eq!(Keyring::load(&folder).unwrap().add_version(&folder, Purpose::Notes), Ok(2));
    let newer = world.fresh.another().await;
    assert_eq!(read_notes(&world, &newer, 0).await.unwrap(), ["kept"], "with the old key");
    let mut moved = Vec::new();
    loop {
        let rewrapped = newer.write(world.housekeeping(), |tx| {
            Box::pin(async move { keyring::rewrap(tx, system(), Purpose::Notes, 4).await })
        });
        match rewrapped.await.unwrap() {
            0 => break,
            count => moved.push(count),
        }
    }
    assert_eq!(moved, [4, 2]);
    fs::remove_file(folder.join("notes.1.key")).unwrap();
    let newest = world.fresh.another().await;
    for case in 0..6 {
        assert_eq!(read_notes(&world, &newest, case).await.unwrap(), ["kept"], "without the old key");
    }
    let missing = KeyError::NoVersion { purpose: "notes", version: 2 };
    assert_eq!(
        read_notes(&world, &world.fresh.store, 0).await,
        Err(StoreError::Key(missing)),
        "an old server"
    );
}

async fn a_destroyed_key_opens_nothing(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let store = &world.fresh.store;
    write_note(&world, store, 0, "gone").await.unwrap();
    write_note(&world, store, 1, "kept").await.unwrap();
    let owner = world.cases[0].file.id.uuid();
    let destroyed = store.write(world.deed(&Actor::System, "destroy"), move |tx| {
        Box::pin(async move { keyring::destroy(tx, system(), Purpose::Notes, owner).await })
    });
    destroyed.await.unwrap();
    let missing = StoreError::Key(KeyError::NoDataKey { purpose: "notes" });
    assert_eq!(read_notes(&world, store, 0).await, Err(missing));
    assert_eq!(read_notes(&world, store, 1).await.unwrap(), ["kept"]);
}

#[test]
fn a_folder_of_keys_is_checked() {
    let folder = std::env::temp_dir().join(format!("wegwijs-keys-{}", std::process::id()));
    drop(fs::remove_dir_all(&folder));
    assert!(matches!(Keyring::load(&folder), Err(KeyError::File { .. })), "no folder");
    Keyring::load_or_create_demo(&folder).unwrap();
    Keyring::load_or_create_demo(&folder).unwrap();
    assert!(matches!(Keyring::create(&folder), Err(KeyError::File { .. })), "never over an existing key");
    let key = folder.join("totp.1.key");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
        let error = Keyring::load(&folder).unwrap_err().to_string();
        assert!(error.contains("totp.1.key") && error.contains("chmod 600"), "{error}");
        fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();
    }
    let text = fs::read_to_string(&key).unwrap();
    fs::write(&key, &text[1..]).unwrap();
    assert!(Keyring::load(&folder).unwrap_err().to_string().contains("64 hexadecimal digits"));
    fs::remove_file(&key).unwrap();
    let missing = KeyError::NoPurpose { purpose: "totp", folder: folder.display().to_string() };
    assert_eq!(Keyring::load(&folder).map(drop), Err(missing));
    fs::remove_dir_all(&folder).unwrap();
}

async fn a_first_key_is_made_only_where_nothing_was_sealed(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let (store, folder) = (&world.fresh.store, world.fresh.folder.join("keys"));
    write_note(&world, store, 0, "kept").await.unwrap();
    for purpose in ["notes", "calls"] {
        fs::remove_file(folder.join(format!("{purpose}.1.key"))).unwrap();
    }
    assert_eq!(
        Keyring::load_what_is_there(&folder).unwrap().missing(),
        [Purpose::Notes, Purpose::Calls],
        "an older program did not know them"
    );
    assert!(matches!(Keyring::load(&folder), Err(KeyError::NoPurpose { purpose: "notes", .. })));
    let lost = Keyring::make_first(store, &folder, Purpose::Notes).await;
    assert!(matches!(lost, Err(StoreError::Key(KeyError::NoPurpose { purpose: "notes", .. }))), "{lost:?}");
    assert!(!folder.join("notes.1.key").exists(), "a new key would only hide that the old one is lost");
    Keyring::make_first(store, &folder, Purpose::Calls).await.unwrap();
    assert_eq!(Keyring::load_what_is_there(&folder).unwrap().missing(), [Purpose::Notes]);
}

async fn who_judges_has_the_keys_of_the_work_and_none_of_the_help(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let (store, person, case) = (&world.fresh.store, world.applicant(0), world.cases[0].file.id);
    write_note(&world, store, 0, "of the work").await.unwrap();
    let may = permit::<act::ChooseSupport>(store, &person, case).await.unwrap();
    let own = may.clone();
    let chosen = store.write(world.deed(&person, "choose-support").on(case), move |tx| {
        let own = own.clone();
        let choice = Choice { level: Level::Together, chosen: tx.deed().now };
        Box::pin(async move { support::put(tx, &own, choice).await })
    });
    chosen.await.unwrap();
    assert!(support::get(store, &may).await.unwrap().is_some());
    for role in Role::ALL.iter().copied().filter(|role| role.judges()) {
        let staff = StaffId::from_uuid(world.id());
        let judge = store.reached_by(&Actor::Staff { staff, role, places: vec![] });
        assert_eq!(read_notes(&world, &judge, 0).await.unwrap(), ["of the work"]);
        let shut = KeyError::NoVersion { purpose: "support", version: 1 };
        assert_eq!(support::get(&judge, &may).await, Err(StoreError::Key(shut)), "{role:?}");
    }
}

/// A folder of keys in the place of this test's database.
async fn keys() -> (Fresh, std::path::PathBuf) {
    let fresh = Fresh::sqlite().await;
    let folder = fresh.folder.join("more-keys");
    (fresh, folder)
}

fn put(path: &std::path::Path, text: &str, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[tokio::test]
async fn a_key_file_that_is_wrong_is_named_and_nothing_is_overwritten() {
    use std::os::unix::fs::PermissionsExt;
    let (_fresh, folder) = keys().await;
    assert!(matches!(Keyring::load_what_is_there(&folder), Err(KeyError::File { .. })), "there is no folder");
    fs::create_dir(&folder).unwrap();
    assert!(matches!(Keyring::load_what_is_there(&folder), Err(KeyError::NoPurpose { .. })), "it is empty");
    let keyring = Keyring::load_or_create_demo(&folder).unwrap();
    assert_eq!(keyring.missing(), []);
    let path = folder.join("notes.1.key");
    let (text, mode) =
        (fs::read_to_string(&path).unwrap(), fs::metadata(&path).unwrap().permissions().mode());
    assert_eq!((text.trim().len(), mode & 0o777), (64, 0o600));
    assert!(
        text.trim().bytes().all(|digit| digit.is_ascii_digit() || (b'a'..=b'f').contains(&digit)),
        "{text}"
    );
    let others = fs::read_to_string(folder.join("calls.1.key")).unwrap();
    assert_ne!(text, others, "each purpose has a key of its own");
    // What is there is read again, never made again; not by somebody who asks for new ones either.
    Keyring::load_or_create_demo(&folder).unwrap();
    assert!(matches!(Keyring::create(&folder), Err(KeyError::File { .. })));
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    // What the log may show of them.
    let shown = format!("{keyring:?}");
    assert!(shown.contains("(\"notes\", 1)") && shown.contains("(\"handed-in\", 1)"), "{shown}");
    assert!(!shown.contains(text.trim()), "no key in a log");
    for (wrong, rights) in [
        (text.trim()[1..].to_owned(), 0o600),
        (format!("{}0", text.trim()), 0o600),
        (format!("g{}", &text.trim()[1..]), 0o600),
        (format!("{}g", &text.trim()[..63]), 0o600),
        (text.clone(), 0o640),
        (text.clone(), 0o604),
    ] {
        put(&path, &wrong, rights);
        match Keyring::load(&folder) {
            Err(KeyError::File { path: named, what }) => {
                assert_eq!(named, path.display().to_string());
                assert!(
                    what.contains(if rights == 0o600 { "64 hexadecimal" } else { "chmod 600" }),
                    "{what}"
                );
            }
            other => panic!("{wrong} {rights:o}: {other:?}"),
        }
    }
    // Capitals are digits too; names that are no keys are no keys.
    put(&path, &text.to_uppercase(), 0o600);
    for no_key in ["notes.0.key", "notes.-1.key", "notes.one.key", "pets.1.key", "notes.2.txt", "notes.key"] {
        put(&folder.join(no_key), "no key", 0o600);
    }
    let loaded = Keyring::load(&folder).unwrap();
    assert_eq!(loaded.add_version(&folder, Purpose::Notes), Ok(2));
    assert!(format!("{:?}", Keyring::load(&folder).unwrap()).contains("(\"notes\", 2)"));
    // A folder that is not there is made for its owner alone.
    let deeper = folder.join("a/b");
    Keyring::load_or_create_demo(&deeper).unwrap();
    assert_eq!(fs::metadata(&deeper).unwrap().permissions().mode() & 0o777, 0o700);
}
