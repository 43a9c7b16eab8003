//! What carries a knock out of the house. The program that runs says which channels there are.

use async_trait::async_trait;
use domain::{ids::JobId, language::Lang, notice::Way};
use std::{fmt, sync::Arc};

/// A knock at one door. It says that there is a message and nothing else: no name, no link, no sender of ours.
#[derive(Clone, PartialEq, Eq)]
pub struct Knock {
    /// The notice it tells of; the same for every try, so that a gateway that has seen it sends nothing twice.
    pub key: JobId,
    /// A number as ITU-T E.164 writes it, or an address of mail.
    pub address: String,
    pub words: String,
    pub language: Lang,
}

impl fmt::Debug for Knock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Knock({}, {})", self.key, self.language.code())
    }
}

/// Why a knock did not leave: a code, because what a gateway answers may repeat the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotSent(pub &'static str);

impl NotSent {
    /// Nothing is set up for this way.
    pub const NO_CHANNEL: Self = Self("no-channel");
    /// Nobody answered in time.
    pub const TIMEOUT: Self = Self("timeout");
    /// No connection.
    pub const UNREACHABLE: Self = Self("unreachable");
    /// No secure connection.
    pub const TLS: Self = Self("tls");
    /// Our password or token was not accepted.
    pub const LOGIN: Self = Self("login");
    /// It was understood and not accepted.
    pub const REFUSED: Self = Self("refused");
    /// The other side said that it is in trouble itself.
    pub const BUSY: Self = Self("busy");
    /// What the person chose does not open.
    pub const UNREADABLE: Self = Self("unreadable");
}

/// One way out of the house.
#[async_trait]
pub trait Channel: Send + Sync {
    /// Hands the knock over. `Ok` says that the other side took it; whether it arrives nobody can promise.
    ///
    /// # Errors
    /// [`NotSent`], and the knock is tried again later.
    async fn send(&self, knock: &Knock) -> Result<(), NotSent>;
}

/// The channels of this program, and the words that they carry.
#[derive(Clone)]
pub struct Channels {
    pub sms: Option<Arc<dyn Channel>>,
    pub mail: Option<Arc<dyn Channel>>,
    /// What every knock says in a language: words come from outside, because none stand in the code.
    pub words: fn(Lang) -> String,
    /// Who is told when a case was opened in an emergency.
    pub alert: Option<Alert>,
}

/// Somebody at work who is told by mail, beside the pages, and the one sentence that says so.
#[derive(Clone)]
pub struct Alert {
    pub address: String,
    pub words: fn() -> String,
}

impl Channels {
    /// No channel: nothing is offered, and nothing leaves.
    pub const fn none(words: fn(Lang) -> String) -> Self {
        Self { sms: None, mail: None, words, alert: None }
    }

    /// The channel for this way, if there is one.
    pub fn of(&self, way: Way) -> Option<&Arc<dyn Channel>> {
        match way {
            Way::Sms => self.sms.as_ref(),
            Way::Mail => self.mail.as_ref(),
        }
    }

    /// The ways that a person can choose from.
    pub fn offered(&self) -> Vec<Way> {
        Way::ALL.iter().copied().filter(|way| self.of(*way).is_some()).collect()
    }
}

impl fmt::Debug for Channels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<&str> = self.offered().into_iter().map(Way::code).collect();
        write!(f, "Channels({codes:?})")
    }
}
