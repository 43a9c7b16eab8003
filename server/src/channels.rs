//! By what notices leave the house: as the settings say, and to the log alone in a demo.

mod log;
mod mail;
mod sms;

use crate::{command::Stop, config::Config};
use domain::notice::Way;
use log::Log;
use mail::Mail;
use service::notices::{Alert, Channel, Channels};
use sms::Sms;
use std::{fs, path::Path, sync::Arc};

/// The file in the folder of keys with the password for `mail_user`.
const MAIL_PASSWORD: &str = "mail.password";
/// The file in the folder of keys with the token for `sms_gateway`.
const SMS_TOKEN: &str = "sms.token";
/// A secret that is shorter was not made by a machine.
const SHORTEST: usize = 8;
/// What stands in examples.
const EXAMPLES: [&str; 5] = ["changeme", "change-me", "password", "wachtwoord", "secret-token"];

/// Opens the channels of the settings, with their secrets. A demo has both, and what they send stands in the log.
///
/// Without settings there is no channel, and pages offer none: nobody shall wait for what does not come.
///
/// # Errors
/// [`Stop`] when a secret is missing, or one that others know or can read.
pub fn open(config: &Config) -> Result<Channels, Stop> {
    if config.demo {
        return Ok(log_only());
    }
    let mut channels = Channels::none(app::notice_words);
    if let Some(relay) = config.relay()? {
        let password = match config.mail_user.as_str() {
            "" => None,
            _ => Some(secret(&config.keys, MAIL_PASSWORD)?),
        };
        let mail = Mail::open(&relay, &config.mail_from, &config.mail_user, password)?;
        channels.mail = Some(Arc::new(mail) as Arc<dyn Channel>);
        let address = config.alert_mail.clone();
        channels.alert = (!address.is_empty()).then_some(Alert { address, words: app::alert_words });
    }
    if let Some(gateway) = config.gateway()? {
        let token = secret(&config.keys, SMS_TOKEN)?;
        channels.sms = Some(Arc::new(Sms::open(gateway, &token)?) as Arc<dyn Channel>);
    }
    Ok(channels)
}

/// Both ways, and nothing leaves.
pub fn log_only() -> Channels {
    let log = |way| Some(Arc::new(Log(way)) as Arc<dyn Channel>);
    Channels { sms: log(Way::Sms), mail: log(Way::Mail), words: app::notice_words, alert: None }
}

/// Reads a secret from its own file in the folder of keys.
fn secret(keys: &Path, name: &str) -> Result<String, Stop> {
    let path = keys.join(name);
    let wrong = |what: &str| Stop::because(format!("{}: {what}", path.display()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let file = fs::metadata(&path).map_err(|error| wrong(&error.to_string()))?;
        if file.permissions().mode() & 0o077 != 0 {
            return Err(wrong("others can read this secret; run chmod 600 on it"));
        }
    }
    let text = fs::read_to_string(&path).map_err(|error| wrong(&error.to_string()))?;
    let secret = text.trim();
    if secret.len() < SHORTEST || EXAMPLES.contains(&secret.to_lowercase().as_str()) {
        return Err(wrong("everybody could guess this; write the secret that the provider gave you"));
    }
    Ok(secret.to_owned())
}
