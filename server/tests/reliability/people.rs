//! Coming in, as the people of the demo do it.

use crate::{
    client::Client,
    world::{SEED, World},
};
use std::time::{SystemTime, UNIX_EPOCH};

/// A PIN that is neither a row nor a date.
pub(crate) const PIN: &str = "48209173";

impl World {
    /// The path of the link in this person's letter.
    pub(crate) fn letter(&self, key: &str) -> String {
        let mut lines = self.told.lines().skip_while(|line| !line.trim_start().starts_with(key));
        let link = lines.nth(1).expect("the table tells the link").trim();
        let at = link.find("/l/").expect("a link leads to a letter");
        link[at..].to_owned()
    }

    /// The V-number and the twelve digits of this person's letter.
    pub(crate) fn letter_code(&self, key: &str) -> (String, String) {
        let mut lines = self.told.lines().skip_while(|line| !line.trim_start().starts_with(key));
        let typed = lines.nth(2).expect("the table tells what to type");
        let (number, code) =
            typed.trim().trim_start_matches("or V-number ").split_once(" and ").expect("both are told");
        (number.to_owned(), code.to_owned())
    }

    /// The person with this key, with their letter opened and a PIN chosen, signed in.
    pub(crate) fn applicant(&self, key: &str) -> Client {
        let mut client = self.client();
        let opened = client.post(&self.letter(key), &[]).expect("the letter opens");
        assert_eq!((opened.status, opened.location()), (303, "/activate/device"), "{}", opened.words());
        let form = [("device", "mine"), ("kind", "pin"), ("secret", PIN), ("again", PIN)];
        let inside = client.post("/activate/secret", &form).expect("the account opens");
        assert_eq!((inside.status, inside.location()), (303, "/home"), "{}", inside.words());
        client
    }

    /// The member of staff with this login, signed in with both factors.
    pub(crate) fn staff(&self, login: &str) -> Client {
        let mut client = self.client();
        let line = self.told.lines().find(|line| line.trim_start().starts_with(&format!("{login} ")));
        let password = line.and_then(|line| line.split_whitespace().nth(1)).expect("the password is told");
        let half =
            client.post("/staff/sign-in", &[("login", login), ("password", password)]).expect("answers");
        assert_eq!((half.status, half.location()), (303, "/staff/code"), "{}", half.words());
        let inside = client.post("/staff/code", &[("code", &code(login))]).expect("answers");
        assert_eq!((inside.status, inside.location()), (303, "/staff"), "{}", inside.words());
        client
    }
}

/// What the authenticator of this member of staff shows now.
#[expect(clippy::disallowed_methods, reason = "an authenticator goes by the clock of the world outside")]
fn code(login: &str) -> String {
    let secret = server::demo::Secrets(SEED).factor(login).to_vec();
    let authenticator = totp_rs::Builder::new()
        .with_secret(secret)
        .with_account_name(login.to_owned())
        .with_issuer(Some("Wegwijs"))
        .build()
        .expect("the secret is one");
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970").as_secs();
    authenticator.generate(seconds).to_string()
}
