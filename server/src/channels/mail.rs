//! Mail through a relay, over TLS. Only a relay on this very machine is spoken to without.

use crate::{command::Stop, config::Relay};
use async_trait::async_trait;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox,
        header::{ContentType, HeaderName, HeaderValue},
    },
    transport::smtp::{Error, authentication::Credentials, extension::ClientId},
};
use service::notices::{Channel, Knock, NotSent};

pub(super) struct Mail {
    relay: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    /// The part of `from` behind the `@`: our name in greetings and in the ids of mails.
    host: String,
}

impl Mail {
    pub(super) fn open(
        relay: &Relay,
        from: &str,
        user: &str,
        password: Option<String>,
    ) -> Result<Self, Stop> {
        let from: Mailbox = from.parse()?;
        let host = from.email.domain().to_owned();
        let mut builder = match relay {
            Relay::Tls { host, .. } => AsyncSmtpTransport::<Tokio1Executor>::relay(host)?,
            Relay::StartTls { host, .. } => AsyncSmtpTransport::<Tokio1Executor>::starttls_relay(host)?,
            Relay::Plain { host, .. } => AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host),
        };
        if let Some(port) = relay.port() {
            builder = builder.port(port);
        }
        if let Some(password) = password {
            builder = builder.credentials(Credentials::new(user.to_owned(), password));
        }
        Ok(Self { relay: builder.hello_name(ClientId::Domain(host.clone())).build(), from, host })
    }

    fn message(&self, knock: &Knock) -> Result<Message, NotSent> {
        let header =
            |name, value: &str| HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned());
        let message = Message::builder()
            .from(self.from.clone())
            .to(knock.address.parse().map_err(|_| NotSent::REFUSED)?)
            .subject(knock.words.as_str())
            // The same for every try, so that a mailbox can tell a second one.
            .message_id(Some(format!("<{}@{}>", knock.key, self.host)))
            // Nobody's holiday answers, and nobody is told what did not arrive (RFC 3834).
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("Content-Language", knock.language.code()))
            .header(ContentType::TEXT_PLAIN);
        message.body(format!("{}\r\n", knock.words)).map_err(|_| NotSent::REFUSED)
    }
}

#[async_trait]
impl Channel for Mail {
    async fn send(&self, knock: &Knock) -> Result<(), NotSent> {
        let message = self.message(knock)?;
        self.relay.send(message).await.map(drop).map_err(|error| code(&error))
    }
}

/// What went wrong; the words of the relay stay behind, because they may repeat the address.
fn code(error: &Error) -> NotSent {
    match error.status().map(u16::from) {
        // RFC 4954, section 6.
        Some(432 | 454 | 530 | 534 | 535 | 538) => NotSent::LOGIN,
        Some(500..) => NotSent::REFUSED,
        Some(_) => NotSent::BUSY,
        None if error.is_timeout() => NotSent::TIMEOUT,
        None if error.is_tls() => NotSent::TLS,
        None => NotSent::UNREACHABLE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{ids::JobId, language::Lang};
    use std::io::{Read, Write};

    /// A relay that knows no TLS; gives everything that it was told.
    fn old_relay() -> (u16, std::thread::JoinHandle<String>) {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            stream.write_all(b"220 an old relay\r\n").unwrap();
            let (mut heard, mut piece) = (String::new(), [0; 1_024]);
            while let Ok(read @ 1..) = stream.read(&mut piece) {
                heard.push_str(&String::from_utf8_lossy(&piece[..read]));
                let answer: &[u8] =
                    if heard.starts_with("EHLO") { b"250 an old relay\r\n" } else { b"500 what?\r\n" };
                drop(stream.write_all(answer));
            }
            heard
        });
        (port, heard)
    }

    #[tokio::test]
    async fn a_relay_without_tls_learns_nothing() {
        for tls in [true, false] {
            let (port, heard) = old_relay();
            let (host, port) = ("127.0.0.1".to_owned(), Some(port));
            let relay = if tls { Relay::Tls { host, port } } else { Relay::StartTls { host, port } };
            let mail =
                Mail::open(&relay, "post@example.org", "our-login", Some("our-password".into())).unwrap();
            let knock = Knock {
                key: JobId::from_uuid(uuid::Uuid::nil()),
                address: "amira@example.org".into(),
                words: "U hebt een bericht.".into(),
                language: Lang::Nl,
            };
            assert!(mail.send(&knock).await.is_err(), "TLS from the start: {tls}");
            drop(mail);
            let heard = heard.join().unwrap();
            for part in ["AUTH", "MAIL FROM", "amira", "our-password"] {
                assert!(!heard.contains(part), "{part} in {heard:?}");
            }
        }
    }
}
