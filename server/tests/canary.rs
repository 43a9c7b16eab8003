//! Nothing personal and no secret comes into the log, whatever happens.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use app::paths;
use domain::access::Role;
use server::demo::{self, Secrets};
use std::{
    io::Write,
    sync::{Arc, Mutex},
};
use testkit::{PIN, SEED, World};
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

/// The log, kept to be searched.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_knows_nobody() {
    let log = Log::default();
    let lines = tracing_subscriber::fmt().json().flatten_event(true).with_writer(log.clone());
    // Louder than a server is by default.
    lines.with_env_filter(EnvFilter::new("debug")).init();

    let world = World::sqlite().await;
    let (phone, letter) = (world.visitor(), Secrets(SEED).letter("amira"));
    let (number, digits) = (demo::v_number(0), letter.1.as_str().to_owned());
    let link = letter.0.expose().to_owned();
    let opened = "kanarievogel over de geboortedag";
    phone.post(paths::ACTIVATE, &[("number", number.as_str()), ("code", "111122223333")]).await;
    phone.post(paths::ACTIVATE, &[("number", number.as_str()), ("code", &digits)]).await;
    phone.post(&paths::letter(&link), &[]).await;
    let form = [("device", "mine"), ("kind", "pin"), ("secret", PIN), ("again", PIN)];
    phone.post(paths::ACTIVATE_SECRET, &form).await;
    for path in
        [paths::HOME, paths::DETAILS, paths::HEARING, paths::DEVICES, "/nergens/kanarievogel?q=kanarievogel"]
    {
        phone.get(path).await;
    }
    phone.post(paths::DETAILS_WRONG, &[("field", "born"), ("text", opened)]).await;
    phone.post(paths::HEARING_CANCEL, &[("reason", "ill")]).await;
    phone.post(paths::MESSAGES_WRITE, &[("text", opened)]).await;
    phone.post(paths::CALL_ME, &[("phone", "0687654321")]).await;
    let anna = world.staff(Role::Caseworker).await;
    let case = world.case("amira");
    anna.get(&format!("{}?text=Haddad", paths::WORKLIST)).await;
    anna.post(paths::WORKLIST, &[("text", "Haddad")]).await;
    anna.get(&paths::case(case)).await;
    anna.post(&paths::case_note(case), &[("text", opened)]).await;
    anna.post(&paths::case_messages(case), &[("text", opened)]).await;
    // A fault too: its code is in the log, what it was about is not.
    world.harm("ALTER TABLE contact RENAME TO away").await;
    assert_eq!(phone.get(paths::HOME).await.status, http::StatusCode::INTERNAL_SERVER_ERROR);

    let password = Secrets(SEED).password(demo::login(Role::Caseworker).unwrap());
    let cookies = [phone.cookie("__Host-stay").unwrap(), phone.cookie("__Host-device").unwrap()];
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("\"status\":500") && log.contains(paths::HOME), "the log is not being written");
    let canaries = [
        "Amira",
        "Haddad",
        "kanarievogel",
        "192.0.2.1",
        "0687654321",
        PIN,
        &digits,
        &link,
        &password,
        number.as_str(),
    ];
    for canary in canaries.into_iter().chain(cookies.iter().map(String::as_str)) {
        let found = log.lines().find(|line| line.contains(canary));
        assert_eq!(found, None, "{canary} is in the log");
    }
}
