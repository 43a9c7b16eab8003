//! Nothing personal and no secret comes into the log, whatever happens.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[expect(dead_code, reason = "here only what comes into the log counts, not what the outside got")]
mod outside;

use app::paths;
use domain::{
    access::{Actor, Role},
    notice::Way,
};
use jiff::SignedDuration;
use outside::{Gateway, Manner};
use server::{
    config::Config,
    demo::{self, Secrets},
};
use service::notices;
use std::{
    fs,
    io::Write,
    os::unix::fs::PermissionsExt,
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
    knock(&world, &phone).await;
    // A fault too: its code is in the log, what it was about is not.
    world.harm("ALTER TABLE contact RENAME TO away").await;
    assert_eq!(phone.get(paths::HOME).await.status, http::StatusCode::INTERNAL_SERVER_ERROR);

    let password = Secrets(SEED).password(demo::login(Role::Caseworker).unwrap());
    let cookies = [phone.cookie("__Host-stay").unwrap(), phone.cookie("__Host-device").unwrap()];
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("\"status\":500") && log.contains(paths::HOME), "the log is not being written");
    for told in ["a notice would leave", "sms refused", "mail unreachable"] {
        assert!(log.contains(told), "{told} is not in the log");
    }
    let canaries = [
        "Amira",
        "Haddad",
        "kanarievogel",
        "192.0.2.1",
        "0687654321",
        "31698765432",
        "kanarie@example.org",
        TOKEN,
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

const TOKEN: &str = "a-token-that-nobody-may-read";

/// Notices that leave and notices that do not, by every channel.
async fn knock(world: &World, phone: &testkit::Browser) {
    let gateway = Gateway::open().await;
    gateway.set(Manner::Refuses);
    let keys = world.folder().join("secrets");
    fs::create_dir_all(&keys).unwrap();
    fs::write(keys.join("sms.token"), TOKEN).unwrap();
    fs::set_permissions(keys.join("sms.token"), fs::Permissions::from_mode(0o600)).unwrap();
    let settings = Config {
        keys,
        sms_gateway: gateway.url(),
        // Nobody listens on this port.
        mail_relay: "smtp://127.0.0.1:1".into(),
        mail_from: "post@example.org".into(),
        ..Config::default()
    };
    let real = server::channels::open(&settings).unwrap();
    let demo = server::channels::log_only();
    let anna = world.staff(Role::Caseworker).await;
    let ways = [
        (Way::Sms, "+31 6 98765432", &demo),
        (Way::Sms, "+31 6 98765432", &real),
        (Way::Mail, "kanarie@example.org", &real),
    ];
    for (way, typed, channels) in ways {
        phone.post(paths::NOTICES, &[("way", way.code()), ("address", typed)]).await;
        phone.get(paths::NOTICES).await;
        world.clock().pass(SignedDuration::from_mins(11));
        let said = anna
            .post(&paths::case_messages(world.case("amira")), &[("way", "ready"), ("sentence", "no-news")])
            .await;
        assert_eq!(said.status, http::StatusCode::SEE_OTHER, "{}", said.words());
        world.clock().pass(SignedDuration::from_secs(1));
        let mut ctx = world.ctx(Actor::System);
        ctx.engine.channels = channels.clone();
        assert!(notices::send_waiting(&ctx).await.unwrap() > 0, "somebody is told by {way:?}");
    }
}
