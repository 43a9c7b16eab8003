//! With a broken setting, locale or procedure file the program does not start, and says which line to change into what.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A folder of its own for each test.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// Runs `wegwijs` on the data in this folder, with further variables.
    fn run(&self, arguments: &[&str], variables: &[(&str, &Path)]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wegwijs"));
        command
            .args(arguments)
            .arg("--data")
            .arg(self.0.join("data"))
            .env_clear()
            .envs(variables.iter().copied());
        command.output().unwrap()
    }

    /// Copies a folder of the repository into this one.
    fn copy(&self, from: &str) -> PathBuf {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(from);
        let to = self.0.join("copy");
        copy(&from, &to);
        to
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn change(file: &Path, from: &str, to: &str) -> usize {
    let text = fs::read_to_string(file).unwrap();
    let at = text.find(from).unwrap_or_else(|| panic!("{from} is not in {}", file.display()));
    fs::write(file, text.replacen(from, to, 1)).unwrap();
    text[..at].matches('\n').count() + 1
}

/// The program stopped, and said all of `parts`.
fn stopped(output: &Output, parts: &[&str]) {
    let said =
        String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
    assert!(!output.status.success(), "it started: {said}");
    for part in parts {
        assert!(said.contains(part), "{part:?} is not in: {said}");
    }
}

fn went_well(output: &Output) {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_broken_setting() {
    let place = Place::new("setting");
    let file = place.0.join("wegwijs.toml");
    fs::write(&file, "demo = true\n\nlisten = \"everywhere\"\n").unwrap();
    let name = file.display().to_string();
    let output = place.run(&["serve", "--config", &name], &[]);
    stopped(&output, &[&format!("{name}:3:"), "See server/wegwijs.toml"]);
    let output = place.run(&["serve"], &[("WEGWIJS_LISEN", Path::new("x"))]);
    stopped(&output, &["WEGWIJS_", "lisen"]);
}

#[test]
fn a_broken_procedure_file() {
    let place = Place::new("procedure");
    let folder = place.copy("app/domain/procedures");
    let variables = [("WEGWIJS_PROCEDURES", folder.as_path())];
    went_well(&place.run(&["migrate", "--demo"], &[]));
    went_well(&place.run(&["check", "procedures"], &variables));

    let file = folder.join("nl-2026-pact.toml");
    let line = change(&file, "next = [{ to = \"b2\" }", "next = [{ to = \"b9\" }");
    for command in [["serve", "--demo"], ["check", "procedures"]] {
        let output = place.run(&command, &variables);
        stopped(&output, &["nl-2026-pact.toml:", "b9", "Write one of:"]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let told: usize =
            said.split("toml:").nth(1).and_then(|rest| rest.split(':').next()?.parse().ok()).unwrap();
        // The line of the step, or of its branch a little below.
        assert!(told <= line && line - told < 12, "{told} is far from {line}");
    }
}

#[test]
fn a_step_without_words() {
    let place = Place::new("words");
    let folder = place.copy("app/domain/procedures");
    let variables = [("WEGWIJS_PROCEDURES", folder.as_path())];
    went_well(&place.run(&["migrate", "--demo"], &[]));
    change(&folder.join("nl-2026-pact.toml"), "can = [\"ask-interpreter\"]", "can = [\"sing\"]");
    for command in [["serve", "--demo"], ["check", "procedures"]] {
        stopped(
            &place.run(&command, &variables),
            &["nl-2026-pact.toml:", "write `can-sing = ...` in ti/procedure.ftl"],
        );
    }
}

#[test]
fn a_broken_locale_file() {
    let place = Place::new("locale");
    let folder = place.0.join("copy");
    for language in ["nl", "en", "ar", "ti"] {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(language);
        copy(&from, &folder.join(language));
    }
    let variables = [("WEGWIJS_LOCALES", folder.as_path())];
    went_well(&place.run(&["check", "locales"], &variables));
    went_well(&place.run(&["migrate", "--demo"], &[]));
    let line = change(&folder.join("ar/page.ftl"), " = ", " ");
    for command in [["serve", "--demo"], ["check", "locales"]] {
        stopped(&place.run(&command, &variables), &[&format!("ar/page.ftl:{line}:")]);
    }
}

#[test]
fn keys_that_are_not_there() {
    let place = Place::new("keys");
    let output = place.run(&["migrate"], &[]);
    stopped(&output, &["keys"]);
    // In a demo they are made; without one they are asked for, one by one.
    went_well(&place.run(&["migrate", "--demo"], &[]));
    let key = |purpose: &str| place.0.join("data/keys").join(format!("{purpose}.1.key"));
    fs::remove_file(key("totp")).unwrap();
    stopped(&place.run(&["check"], &[]), &["totp", "put totp.1.key there"]);
    stopped(&place.run(&["serve"], &[]), &["totp"]);
}

#[test]
fn a_gateway_without_its_secret() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new("gateway");
    went_well(&place.run(&["migrate", "--demo"], &[]));
    let gateway = [("WEGWIJS_SMS_GATEWAY", Path::new("https://sms.example.org/send"))];
    let token = place.0.join("data/keys/sms.token");
    let serve = || place.run(&["serve", "--site", "nowhere"], &gateway);
    stopped(&serve(), &["sms.token"]);
    fs::write(&token, "changeme\n").unwrap();
    fs::set_permissions(&token, fs::Permissions::from_mode(0o600)).unwrap();
    stopped(&serve(), &["sms.token", "everybody could guess this"]);
    fs::write(&token, "a-token-of-the-provider\n").unwrap();
    fs::set_permissions(&token, fs::Permissions::from_mode(0o640)).unwrap();
    stopped(&serve(), &["sms.token", "chmod 600"]);
    fs::set_permissions(&token, fs::Permissions::from_mode(0o600)).unwrap();
    // Now only what was left out on purpose is missing.
    let output = serve();
    stopped(&output, &["nowhere"]);
    assert!(!String::from_utf8_lossy(&output.stderr).contains("a-token-of-the-provider"));

    let open = [("WEGWIJS_SMS_GATEWAY", Path::new("http://sms.example.org/send"))];
    stopped(&place.run(&["serve"], &open), &["sms_gateway: not encrypted", "https://"]);
    let relay = [("WEGWIJS_MAIL_RELAY", Path::new("smtps://us:word@mail.example.org"))];
    stopped(&place.run(&["serve"], &relay), &["mail_relay: not a relay", "mail_user"]);
}

#[test]
fn a_newer_program_makes_the_keys_that_are_new_and_no_other() {
    let place = Place::new("newer");
    let small = ["demo", "--demo", "--cases", "5", "--today", "2026-11-23"];
    went_well(&place.run(&small, &[]));
    let keys = place.0.join("data/keys");
    // As an older program left it: without the key of a purpose that it did not know.
    fs::remove_file(keys.join("notes.1.key")).unwrap();
    went_well(&place.run(&["migrate"], &[]));
    assert!(keys.join("notes.1.key").exists(), "nothing was sealed with it yet");
    // Everybody's second factor is sealed: a new key would only hide that the old one is lost.
    fs::remove_file(keys.join("totp.1.key")).unwrap();
    stopped(&place.run(&["migrate"], &[]), &["totp", "put totp.1.key there"]);
    assert!(!keys.join("totp.1.key").exists());
    // No key at all is the wrong folder, or one that is not mounted.
    fs::rename(&keys, place.0.join("data/elsewhere")).unwrap();
    fs::create_dir(&keys).unwrap();
    stopped(&place.run(&["migrate"], &[]), &["no key for"]);
}

#[test]
fn a_database_that_does_not_fit() {
    let place = Place::new("database");
    fs::create_dir_all(place.0.join("data")).unwrap();
    stopped(&place.run(&["serve", "--demo"], &[]), &["wegwijs migrate"]);
    let small = ["demo", "--demo", "--cases", "5", "--today", "2026-11-23"];
    went_well(&place.run(&small, &[]));
    // A demo world never becomes a real one, and never grows over somebody.
    stopped(&place.run(&["serve"], &[]), &["demo world", "--demo"]);
    stopped(&place.run(&small, &[]), &["not empty"]);
    let told = place.run(&["demo", "--demo", "--people"], &[]);
    went_well(&told);
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.contains("amira") && told.contains("/l/") && told.contains("/demo/outbox"), "{told}");
    stopped(&place.run(&["demo", "--demo", "--today", "2026-01-01"], &[]), &["--today"]);
}
