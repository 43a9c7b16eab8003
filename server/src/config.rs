//! Settings: one file, then the environment, then the command line; the later wins.
//!
//! Every setting is documented in `server/wegwijs.toml`, which a test reads. Secrets are never settings: they are
//! files in `keys`.

use domain::{
    call::{Line, phone},
    notice::{Door, Way},
    register::Certainty,
    retention::Term,
};
use http::Uri;
use serde::Deserialize;
use std::{
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};

/// The number for legal help of a demo, in a range that is given to nobody.
const DEMO_LEGAL_HELP: (&str, &str) = ("Juridische hulplijn (demo)", "+31600000000");

/// All settings, each with the default that a developer's machine needs.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Address and port to listen on.
    pub listen: SocketAddr,
    /// The address that people type, for links in letters and for passkeys: scheme and host, no path.
    pub public_url: String,
    /// `sqlite:///path` or `postgres://...`; empty means SQLite in `data`.
    pub database: String,
    /// The same PostgreSQL by the login of who hears or decides, from which what tells of help is kept back; empty means
    /// that only its keys are.
    pub database_judges: String,
    /// Folder for the embedded database and files.
    pub data: PathBuf,
    /// Folder with the keys, apart from the data.
    pub keys: PathBuf,
    /// Folder with the sealed files of people; empty means `files` in `data`.
    pub files: PathBuf,
    /// The program that examines files before they are kept; empty means `wegwijs-intake` beside this program.
    pub intake: PathBuf,
    /// Folder with the style sheet, islands and icons, made by `make`.
    pub site: PathBuf,
    /// Folder with procedure files that replace the built-in ones; empty means built-in.
    pub procedures: PathBuf,
    /// Folder with locale files that replace the built-in ones; empty means built-in.
    pub locales: PathBuf,
    /// Whether this is a demo world: demo keys are accepted, the outbox and samples pages exist.
    pub demo: bool,
    /// Requests handled at once; more get 503 and come back.
    pub requests_at_once: usize,
    /// Seconds after which a request is given up.
    pub request_seconds: u64,
    /// Milliseconds after which the database gives up one statement.
    pub statement_ms: u64,
    /// The relay for mail: `smtps://host` or `smtp://host`, with a port if it is not the usual one; empty means no mail.
    pub mail_relay: String,
    /// The address that mail comes from.
    pub mail_from: String,
    /// The login at the relay, whose password is the file `mail.password` in `keys`; empty means no login.
    pub mail_user: String,
    /// Who is told by mail when a case was opened in an emergency; empty means nobody but the pages and the log.
    pub alert_mail: String,
    /// Whom somebody with a decision and nobody at their side calls first; empty means only the people around them.
    pub legal_help_name: String,
    /// Their number.
    pub legal_help_phone: String,
    /// Where an SMS is handed over, with the token in the file `sms.token` in `keys`; empty means no SMS.
    pub sms_gateway: String,
    /// Whether a proxy in front sets `X-Forwarded-For`; only its last entry is believed.
    pub behind_proxy: bool,
    /// Years after a person's last case closed until everything that names them is erased; 0 means unknown, and nothing is.
    pub erase_after_years: u16,
    /// Where that term comes from.
    pub erase_source: String,
    /// How sure it is: the code of a `domain::register::Certainty`.
    pub erase_confidence: String,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            public_url: "http://localhost:3000".into(),
            database: String::new(),
            database_judges: String::new(),
            data: "var".into(),
            keys: "var/keys".into(),
            files: PathBuf::new(),
            intake: PathBuf::new(),
            site: "target/site".into(),
            procedures: PathBuf::new(),
            locales: PathBuf::new(),
            demo: false,
            requests_at_once: 256,
            request_seconds: 15,
            statement_ms: 2_500,
            mail_relay: String::new(),
            mail_from: String::new(),
            mail_user: String::new(),
            alert_mail: String::new(),
            legal_help_name: String::new(),
            legal_help_phone: String::new(),
            sms_gateway: String::new(),
            behind_proxy: false,
            erase_after_years: 0,
            erase_source: String::new(),
            erase_confidence: Certainty::Unknown.code().into(),
        }
    }
}

/// A setting that cannot be used: where it stands, what is wrong, what to write.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {wrong}. {write}")]
pub struct BadConfig {
    place: String,
    wrong: String,
    write: String,
}

impl Config {
    /// Reads `file` if given, then what `environment` holds under `WEGWIJS_...`.
    ///
    /// # Errors
    /// [`BadConfig`] names the file and line, or the variable, and says what to write.
    pub fn read(
        file: Option<&Path>,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, BadConfig> {
        let mut table = toml::Table::new();
        let mut config = Self::default();
        if let Some(file) = file {
            let name = file.display().to_string();
            let text = std::fs::read_to_string(file).map_err(|error| BadConfig {
                place: name.clone(),
                wrong: error.to_string(),
                write: "Give the path of a readable file, or leave --config out".into(),
            })?;
            config = toml::from_str(&text).map_err(|error| in_file(&name, &text, &error))?;
            table = toml::from_str(&text).map_err(|error| in_file(&name, &text, &error))?;
        }
        let mut changed = false;
        for (variable, value) in environment {
            let Some(setting) = variable.strip_prefix("WEGWIJS_") else { continue };
            let setting = setting.to_lowercase();
            // Variables of the tests and of `make` share the prefix.
            if setting.starts_with("test_") {
                continue;
            }
            // A telephone number with its plus or zero is text.
            let whole = value.parse::<i64>().ok().filter(|number| number.to_string() == value);
            let literal = whole
                .map(toml::Value::Integer)
                .or_else(|| value.parse::<bool>().ok().map(toml::Value::Boolean))
                .unwrap_or_else(|| toml::Value::String(value.clone()));
            table.insert(setting, literal);
            changed = true;
        }
        if changed {
            config = table.try_into().map_err(|error: toml::de::Error| BadConfig {
                place: "the environment (WEGWIJS_...)".into(),
                wrong: error.message().to_owned(),
                write: "See server/wegwijs.toml for every setting".into(),
            })?;
        }
        config.checked()
    }

    fn checked(self) -> Result<Self, BadConfig> {
        let bad = |place: &str, wrong: &str, write: &str| {
            Err(BadConfig { place: place.into(), wrong: wrong.into(), write: write.into() })
        };
        let url = self.public_url.trim_end_matches('/');
        let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        if host.is_none_or(|host| host.is_empty() || host.contains('/')) {
            return bad(
                "public_url",
                "not an address",
                "Write scheme and host only, like https://example.org",
            );
        }
        if !self.demo && url.starts_with("http://") && !url.starts_with("http://localhost") {
            return bad("public_url", "not encrypted", "Write https://; only a demo may do without");
        }
        if self.requests_at_once == 0 || self.request_seconds == 0 || self.statement_ms == 0 {
            return bad(
                "requests_at_once, request_seconds, statement_ms",
                "zero would refuse everything",
                "Write 1 or more",
            );
        }
        if !self.database_judges.is_empty()
            && [&self.database, &self.database_judges].iter().any(|url| !url.starts_with("postgres"))
        {
            return bad(
                "database_judges",
                "only PostgreSQL knows logins",
                "Write postgres:// in database and, with another login, in database_judges; or leave it out",
            );
        }
        self.relay()?;
        self.gateway()?;
        self.term()?;
        self.legal_help()?;
        Ok(self)
    }

    /// The relay for mail, if there is one.
    ///
    /// # Errors
    /// [`BadConfig`] when it is no relay, or the settings beside it do not fit.
    pub fn relay(&self) -> Result<Option<Relay>, BadConfig> {
        let bad = |place: &str, wrong: &str, write: &str| {
            Err(BadConfig { place: place.into(), wrong: wrong.into(), write: write.into() })
        };
        if self.mail_relay.is_empty() {
            if self.mail_from.is_empty() && self.mail_user.is_empty() {
                return Ok(None);
            }
            return bad(
                "mail_relay",
                "mail_from or mail_user has no relay",
                "Write smtps://host, or leave all three out",
            );
        }
        let Some(relay) = Relay::read(&self.mail_relay) else {
            return bad(
                "mail_relay",
                "not a relay",
                "Write smtps://host or smtp://host, with :port if need be; the login is mail_user",
            );
        };
        if Door::read(Way::Mail, &self.mail_from).is_none() {
            return bad(
                "mail_from",
                "not an address",
                "Write an address that mail may come from, like name@example.org",
            );
        }
        Ok(Some(relay))
    }

    /// The address of the SMS gateway, if there is one.
    ///
    /// # Errors
    /// [`BadConfig`] when it is no address, or numbers and token would travel unencrypted.
    pub fn gateway(&self) -> Result<Option<Uri>, BadConfig> {
        if self.sms_gateway.is_empty() {
            return Ok(None);
        }
        let bad = |wrong: &str, write: &str| {
            Err(BadConfig { place: "sms_gateway".into(), wrong: wrong.into(), write: write.into() })
        };
        match target(&self.sms_gateway) {
            Some((uri, "https", _)) => Ok(Some(uri)),
            Some((uri, "http", host)) if is_here(&host) => Ok(Some(uri)),
            Some((_, "http", _)) => {
                bad("not encrypted", "Write https://; only a gateway on this machine may do without")
            }
            _ => bad("not an address", "Write an address like https://sms.example.org/send"),
        }
    }

    /// After how long what names a person is erased.
    ///
    /// # Errors
    /// [`BadConfig`] when a length stands there without its source, or the other way round.
    pub fn term(&self) -> Result<Term, BadConfig> {
        let bad = |place: &str, wrong: &str, write: &str| {
            Err(BadConfig { place: place.into(), wrong: wrong.into(), write: write.into() })
        };
        let Some(confidence) = Certainty::from_code(&self.erase_confidence) else {
            return bad(
                "erase_confidence",
                "no word for how sure it is",
                "Write official, professional, policy, memory, design or unknown",
            );
        };
        let term = Term { years: self.erase_after_years, source: self.erase_source.clone(), confidence };
        if term.known() || term == Term::unknown() {
            return Ok(term);
        }
        bad(
            "erase_after_years, erase_source, erase_confidence",
            "a term is its length, where that comes from, and how sure it is",
            "Write all three, or leave all three out: then nothing is erased",
        )
    }

    /// The number for legal help; a demo without one has a number that is given to nobody.
    ///
    /// # Errors
    /// [`BadConfig`] when the number is none, or its owner has no name.
    pub fn legal_help(&self) -> Result<Option<Line>, BadConfig> {
        let name = self.legal_help_name.trim();
        match (name.is_empty(), phone(&self.legal_help_phone)) {
            (true, None) if self.legal_help_phone.is_empty() => {
                let (name, phone) = DEMO_LEGAL_HELP;
                Ok(self.demo.then(|| Line { name: name.into(), phone: phone.into() }))
            }
            (false, Some(phone)) => Ok(Some(Line { name: name.into(), phone })),
            _ => Err(BadConfig {
                place: "legal_help_name, legal_help_phone".into(),
                wrong: "a number for legal help is its owner and 8 to 15 digits".into(),
                write: "Write both, like \"Juridisch spreekuur\" and \"+31200000000\", or leave both out"
                    .into(),
            }),
        }
    }

    /// The folder with the sealed files.
    pub fn files_folder(&self) -> PathBuf {
        if self.files.as_os_str().is_empty() { self.data.join("files") } else { self.files.clone() }
    }

    /// The program that examines files.
    pub fn intake_program(&self) -> PathBuf {
        if !self.intake.as_os_str().is_empty() {
            return self.intake.clone();
        }
        let own = std::env::current_exe().unwrap_or_default();
        own.with_file_name("wegwijs-intake")
    }

    /// The address of the database.
    pub fn database_url(&self) -> String {
        if self.database.is_empty() {
            format!("sqlite://{}", self.data.join("wegwijs.db").display())
        } else {
            self.database.clone()
        }
    }
}

/// How the relay for mail is spoken to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Relay {
    /// TLS from the first byte.
    Tls { host: String, port: Option<u16> },
    /// TLS before anything else is said; a relay that does not offer it gets no mail.
    StartTls { host: String, port: Option<u16> },
    /// Without TLS, to this very machine.
    Plain { host: String, port: Option<u16> },
}

impl Relay {
    fn read(setting: &str) -> Option<Self> {
        let (uri, scheme, host) = target(setting)?;
        let port = uri.port_u16();
        if !matches!(uri.path(), "" | "/") {
            return None;
        }
        match scheme {
            "smtps" => Some(Self::Tls { host, port }),
            "smtp" if is_here(&host) => Some(Self::Plain { host, port }),
            "smtp" => Some(Self::StartTls { host, port }),
            _ => None,
        }
    }

    pub const fn port(&self) -> Option<u16> {
        match self {
            Self::Tls { port, .. } | Self::StartTls { port, .. } | Self::Plain { port, .. } => *port,
        }
    }
}

/// An address with its scheme and host. One with a login in it is none: secrets are never settings.
fn target(setting: &str) -> Option<(Uri, &'static str, String)> {
    let uri: Uri = setting.parse().ok()?;
    let scheme =
        ["https", "http", "smtps", "smtp"].into_iter().find(|known| uri.scheme_str() == Some(*known))?;
    let authority = uri.authority()?;
    let host = authority.host().trim_matches(['[', ']']).to_owned();
    let fits = !host.is_empty() && !authority.as_str().contains('@');
    fits.then_some((uri, scheme, host))
}

/// Whether `host` is this very machine, by its number or its one fixed name.
fn is_here(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn in_file(name: &str, text: &str, error: &toml::de::Error) -> BadConfig {
    let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
    BadConfig {
        place: format!("{name}:{line}"),
        wrong: error.message().trim().replace('\n', "; "),
        write: "See server/wegwijs.toml for every setting".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Result<Config, String> {
        let file = std::env::temp_dir().join(format!(
            "wegwijs-config-{:x}.toml",
            text.len() * 31 + text.bytes().map(usize::from).sum::<usize>()
        ));
        std::fs::write(&file, text).unwrap();
        let read = Config::read(Some(&file), [])
            .map_err(|bad| bad.to_string().replace(&file.display().to_string(), "file"));
        std::fs::remove_file(&file).unwrap();
        read
    }

    #[test]
    fn the_documented_file_holds_the_defaults() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("wegwijs.toml");
        assert_eq!(Config::read(Some(&file), []), Ok(Config::default()));
        let text = std::fs::read_to_string(file).unwrap();
        let documented: toml::Table = toml::from_str(&text).unwrap();
        let fields = format!("{:?}", Config::default());
        for setting in documented.keys() {
            assert!(fields.contains(&format!("{setting}:")), "{setting}");
        }
        assert_eq!(documented.len(), fields.matches(": ").count(), "a setting is not documented");
    }

    #[test]
    fn a_fault_names_file_line_and_what_to_write() {
        let fault = written("demo = true\nlisten = \"here\"\n").unwrap_err();
        assert!(fault.starts_with("file:2:") && fault.contains("See server/wegwijs.toml"), "{fault}");
        let fault = written("\n\nlisen = \"127.0.0.1:1\"\n").unwrap_err();
        assert!(fault.starts_with("file:3:") && fault.contains("lisen"), "{fault}");
        let fault = written("public_url = \"http://example.org\"").unwrap_err();
        assert!(fault.contains("https://"), "{fault}");
    }

    #[test]
    fn nothing_leaves_unencrypted_but_to_this_machine() {
        let with =
            |text: &str| written(&format!("mail_from = \"post@example.org\"\nmail_relay = \"{text}\""));
        let relay = |text: &str| with(text).unwrap().relay().unwrap().unwrap();
        let host = || "mail.example.org".to_owned();
        assert_eq!(relay("smtps://mail.example.org"), Relay::Tls { host: host(), port: None });
        assert_eq!(relay("smtp://mail.example.org:587"), Relay::StartTls { host: host(), port: Some(587) });
        for here in ["127.0.0.1", "[::1]", "localhost"] {
            assert!(matches!(relay(&format!("smtp://{here}:25")), Relay::Plain { .. }), "{here}");
        }
        // A name that only looks like this machine.
        assert!(matches!(relay("smtp://localhost.example.org"), Relay::StartTls { .. }));
        for wrong in ["mail.example.org", "https://mail.example.org", "smtps://user:word@mail.example.org"] {
            assert!(with(wrong).unwrap_err().contains("mail_relay: not a relay"), "{wrong}");
        }
        let alone = written("mail_relay = \"smtps://mail.example.org\"").unwrap_err();
        assert!(alone.contains("mail_from: not an address"), "{alone}");
        assert!(written("mail_user = \"us\"").unwrap_err().contains("mail_relay"));

        let sms = |text: &str| written(&format!("sms_gateway = \"{text}\"")).map(drop);
        assert_eq!(sms("https://sms.example.org/send"), Ok(()));
        assert_eq!(sms("http://127.0.0.1:8025/send"), Ok(()));
        assert!(sms("http://sms.example.org/send").unwrap_err().contains("not encrypted"));
        assert!(sms("https://user:word@sms.example.org/").unwrap_err().contains("not an address"));
        assert!(sms("sms.example.org").unwrap_err().contains("not an address"));
    }

    #[test]
    fn a_term_has_a_length_a_source_and_how_sure_it_is_or_is_unknown() {
        assert_eq!(written("").unwrap().term(), Ok(Term::unknown()));
        let whole = "erase_after_years = 5\nerase_source = \"a list\"\nerase_confidence = \"official\"";
        assert_eq!(written(whole).unwrap().term().unwrap().years, 5);
        for half in [
            "erase_after_years = 5",
            "erase_after_years = 5\nerase_source = \"a list\"",
            "erase_after_years = 5\nerase_confidence = \"official\"",
            "erase_source = \"a list\"\nerase_confidence = \"official\"",
        ] {
            assert!(written(half).unwrap_err().contains("a term is its length"), "{half}");
        }
        assert!(written("erase_confidence = \"quite\"").unwrap_err().contains("erase_confidence"));
    }

    #[test]
    fn a_number_for_legal_help_is_a_name_and_a_number() {
        let line = |text: &str| written(text).map(|config| config.legal_help().unwrap());
        assert_eq!(line(""), Ok(None));
        assert_eq!(line("demo = true").unwrap().unwrap().phone, DEMO_LEGAL_HELP.1);
        let whole = "legal_help_name = \"Help\"\nlegal_help_phone = \"+31 (0)20 000 0000\"";
        assert_eq!(line(whole), Ok(Some(Line { name: "Help".into(), phone: "+31200000000".into() })));
        for half in [
            "legal_help_name = \"Help\"",
            "legal_help_phone = \"+31200000000\"",
            "legal_help_name = \"Help\"\nlegal_help_phone = \"ask inside\"",
            "demo = true\nlegal_help_phone = \"12\"",
        ] {
            assert!(written(half).unwrap_err().contains("legal_help_phone"), "{half}");
        }
    }

    #[test]
    fn the_environment_wins() {
        let environment = [("WEGWIJS_DEMO".to_owned(), "true".to_owned()), ("HOME".into(), "x".into())];
        assert!(Config::read(None, environment).unwrap().demo);
        let environment = [("WEGWIJS_DMEO".to_owned(), "true".to_owned())];
        assert!(Config::read(None, environment).unwrap_err().to_string().contains("dmeo"));
        let environment = [("NAME", "Help"), ("PHONE", "+31200000000")];
        let environment =
            environment.map(|(end, value)| (format!("WEGWIJS_LEGAL_HELP_{end}"), value.to_owned()));
        assert!(Config::read(None, environment).unwrap().legal_help().unwrap().is_some());
    }
}
