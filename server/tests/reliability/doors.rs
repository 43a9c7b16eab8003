//! The doors: they tell nobody who has an account, they slow down whoever guesses, and they never lock an owner out.

use crate::{client::Answer, database::Kind, people::PIN, world::World};

/// Tries before one has to wait (`domain::account::TRIES`).
const TRIES: usize = domain::account::TRIES as usize;

/// What somebody outside can compare: status, headers, and the page without what was typed and what is new each time.
fn seen(answer: &Answer, typed: &[&str]) -> (u16, Vec<(String, String)>, String) {
    let nonce = answer.header("content-security-policy").split("'nonce-").nth(1);
    let nonce = nonce.and_then(|rest| rest.split('\'').next()).unwrap_or("-");
    let varying = ["x-request-id", "date", "content-length", "content-security-policy"];
    let headers = answer.headers.iter().filter(|(name, _)| !varying.contains(&name.as_str()));
    let body =
        typed.iter().fold(answer.body.replace(nonce, "nonce"), |body, typed| body.replace(typed, "typed"));
    (answer.status, headers.cloned().collect(), body)
}

#[test]
fn nobody_learns_who_has_an_account() {
    let world = World::open(Kind::Sqlite).expect("SQLite is always here");
    let _server = world.serve();

    // A letter's digits with a V-number that exists, and with one that does not.
    let (number, _) = world.letter_code("amira");
    let wrong = |number: &str| {
        let form = [("number", number), ("code", "1234 5678 9012")];
        let answer = world.client().post("/activate", &form).expect("answers");
        assert_eq!(answer.status, 422);
        seen(&answer, &[number])
    };
    assert_eq!(wrong(&number), wrong("9912345678"));

    // A password with a login that exists, and with one that does not.
    let wrong = |login: &str| {
        let form = [("login", login), ("password", "not the password")];
        let answer = world.client().post("/staff/sign-in", &form).expect("answers");
        assert_eq!(answer.status, 422);
        seen(&answer, &[&format!("value=\"{login}\"")])
    };
    assert_eq!(wrong("anna"), wrong("nobody"));

    // A letter that never was, and one that cannot be read as a link at all.
    let missing = |link: &str| seen(&world.client().get(link).expect("answers"), &[link]);
    assert_eq!(missing(&format!("/l/{}", "A".repeat(43))), missing("/l/wrong"));
}

#[test]
fn after_some_wrong_tries_a_guesser_waits_and_the_owner_does_not() {
    let world = World::open(Kind::Sqlite).expect("SQLite is always here");
    let _server = world.serve();

    // A PIN on a known phone: after the last try not even the right one is looked at.
    let mut phone = world.applicant("amira");
    assert_eq!(phone.post("/sign-out", &[]).expect("answers").status, 303);
    for _ in 0..TRIES {
        let answer = phone.post("/sign-in", &[("secret", "90817263")]).expect("answers");
        assert_eq!(answer.status, 422, "{}", answer.words());
    }
    let right = phone.post("/sign-in", &[("secret", PIN)]).expect("answers");
    assert_eq!(right.status, 422, "the right one waits too");

    // Somebody else's guesses at a letter close the door to that letter from there, and to no other.
    let (number, _) = world.letter_code("selam");
    let mut stranger = world.client();
    let mut guess = |number: &str| {
        stranger.post("/activate", &[("number", number), ("code", "1234 5678 9012")]).expect("answers")
    };
    let first = guess(&number).body;
    for _ in 1..TRIES {
        assert_eq!(guess(&number).body.len(), first.len(), "each wrong try is like the first");
    }
    assert_ne!(guess(&number).body.len(), first.len(), "now it says to wait");
    let (other, code) = world.letter_code("farid");
    let opened = world.client().post("/activate", &[("number", &other), ("code", &code)]).expect("answers");
    assert_eq!(opened.status, 303, "another person's letter opens from the same address");
    // The link has no tries, because nobody guesses 256 bits: the owner is not locked out by anybody.
    let opened = world.client().post(&world.letter("selam"), &[]).expect("answers");
    assert_eq!((opened.status, opened.location()), (303, "/activate/device"));
}
