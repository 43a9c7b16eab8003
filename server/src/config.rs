//! Settings: one file, then the environment, then the command line; the later wins.
//!
//! Every setting is documented in `server/wegwijs.toml`, which a test reads. Secrets are never settings: they are
//! files in `keys`.

use serde::Deserialize;
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

/// All settings, each with the default that a developer's machine needs.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Address and port to listen on.
    pub listen: SocketAddr,
    /// The address that people type, for links in letters: scheme and host, no path.
    pub public_url: String,
    /// `sqlite:///path` or `postgres://...`; empty means SQLite in `data`.
    pub database: String,
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
    /// Whether a proxy in front sets `X-Forwarded-For`; only its last entry is believed.
    pub behind_proxy: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            public_url: "http://localhost:3000".into(),
            database: String::new(),
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
            behind_proxy: false,
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
            let literal = value
                .parse::<i64>()
                .map(toml::Value::Integer)
                .or_else(|_| value.parse::<bool>().map(toml::Value::Boolean))
                .unwrap_or_else(|_| toml::Value::String(value.clone()));
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
        Ok(self)
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
    fn the_environment_wins() {
        let environment = [("WEGWIJS_DEMO".to_owned(), "true".to_owned()), ("HOME".into(), "x".into())];
        assert!(Config::read(None, environment).unwrap().demo);
        let environment = [("WEGWIJS_DMEO".to_owned(), "true".to_owned())];
        assert!(Config::read(None, environment).unwrap_err().to_string().contains("dmeo"));
    }
}
