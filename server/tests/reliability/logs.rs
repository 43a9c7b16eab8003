//! The log holds no secret and nothing personal, whatever was typed where.

use crate::{database::Kind, people::PIN, world::World};

/// A word that occurs nowhere else, typed into every field that takes words.
const CANARY: &str = "kanariegeel";

#[test]
fn nothing_that_was_typed_or_shown_is_in_the_log() {
    let mut world = World::open(Kind::Sqlite).expect("SQLite is always here");
    // As much as anybody could ask for.
    world.set("RUST_LOG", "debug");
    let server = world.serve();
    let mut amira = world.applicant("amira");
    for page in ["/home", "/appointment", "/details", "/devices", "/help-level"] {
        assert_eq!(amira.get(page).expect("answers").status, 200, "{page}");
    }
    let form = [("field", "name"), ("text", CANARY)];
    let told = amira.post("/details/wrong", &form).expect("answers").status;
    assert!(matches!(told, 303 | 422), "{told}");
    for path in ["/activate", "/staff/sign-in", "/sign-in", "/help-level", "/appointment/cancel"] {
        let form = [("number", CANARY), ("code", CANARY), ("login", CANARY), ("password", CANARY)];
        amira.post(path, &form).expect("answers");
    }
    amira.get(&format!("/{CANARY}?text={CANARY}")).expect("answers");
    let mut anna = world.staff("anna");
    anna.post("/staff/cases", &[("text", CANARY)]).expect("answers");
    anna.post("/staff/cases", &[("text", "Haddad")]).expect("answers");
    server.ask_to_stop();
    assert!(server.wait().success());

    let log = world.log();
    assert!(log.lines().count() > 15, "the log was written:\n{log}");
    let (number, code) = world.letter_code("amira");
    let link = world.letter("amira");
    let secrets = [CANARY, PIN, number.as_str(), code.as_str(), &link[3..], "Haddad", "Amira", "127.0.0.1:"];
    for line in log.lines().filter(|line| !line.contains("\"address\"")) {
        for secret in secrets {
            assert!(!line.contains(secret), "{secret} is in the log: {line}");
        }
    }
}
