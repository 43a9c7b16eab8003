//! The world outside: a gateway for SMS and a relay for mail, on this machine, that remember what they were given.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// How a gateway behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Manner {
    Takes,
    /// Takes it, and never answers.
    TakesInSilence,
    Busy,
    Refuses,
    /// Hangs up.
    Gone,
}

/// One request.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) line: String,
    headers: HashMap<String, String>,
    pub(crate) body: String,
    taken: bool,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", String::as_str)
    }
}

/// A gateway of a provider of SMS.
pub(crate) struct Gateway {
    port: u16,
    manner: Arc<Mutex<Manner>>,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Gateway {
    pub(crate) async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (manner, seen) = (Arc::new(Mutex::new(Manner::Takes)), Arc::default());
        let gateway = Self { port, manner: Arc::clone(&manner), seen: Arc::clone(&seen) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream, Arc::clone(&manner), Arc::clone(&seen)));
            }
        });
        gateway
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/send", self.port)
    }

    pub(crate) fn set(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// Every request so far.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// Those that became an SMS.
    pub(crate) fn taken(&self) -> Vec<Seen> {
        self.seen().into_iter().filter(|seen| seen.taken).collect()
    }

    /// Waits until there were so many requests.
    pub(crate) async fn has_seen(&self, count: usize) {
        for _ in 0..500 {
            if self.seen().len() >= count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{} of {count} requests came", self.seen().len());
    }
}

/// Answers requests on one connection until it ends.
async fn answer(stream: TcpStream, manner: Arc<Mutex<Manner>>, seen: Arc<Mutex<Vec<Seen>>>) {
    let mut stream = BufReader::new(stream);
    while let Some(mut request) = read(&mut stream).await {
        let manner = *manner.lock().unwrap();
        request.taken = matches!(manner, Manner::Takes | Manner::TakesInSilence);
        seen.lock().unwrap().push(request);
        let status = match manner {
            Manner::Takes => "202 Accepted",
            Manner::Busy => "503 Service Unavailable",
            Manner::Refuses => "400 Bad Request",
            Manner::Gone => return,
            Manner::TakesInSilence => {
                // Longer than any test; the connection ends with the other side.
                tokio::time::sleep(Duration::from_mins(10)).await;
                return;
            }
        };
        let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}

async fn read(stream: &mut BufReader<TcpStream>) -> Option<Seen> {
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        match line.trim_end() {
            "" => break,
            line => lines.push(line.to_owned()),
        }
    }
    let line = lines.remove(0);
    let headers: HashMap<String, String> = lines
        .iter()
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_lowercase(), value.trim().to_owned()))
        .collect();
    let mut body = vec![0; headers.get("content-length")?.parse().ok()?];
    stream.read_exact(&mut body).await.ok()?;
    Some(Seen { line, headers, body: String::from_utf8(body).ok()?, taken: false })
}

/// One mail, as the relay got it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mail {
    /// What the login said, decoded.
    pub(crate) login: Option<String>,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) source: String,
}

impl Mail {
    pub(crate) fn header(&self, name: &str) -> String {
        let (head, _) = self.source.split_once("\r\n\r\n").expect("a mail has a head");
        let head = head.replace("\r\n ", " ");
        let value =
            head.split("\r\n").filter_map(|line| line.split_once(": ")).find(|(known, _)| *known == name);
        value.map(|(_, value)| value.to_owned()).unwrap_or_default()
    }

    /// The subject, of which each word is coded as RFC 2047 says.
    pub(crate) fn subject(&self) -> String {
        let words = self.header("Subject");
        let bytes: Vec<u8> = words
            .split(' ')
            .flat_map(|word| {
                let coded = word.strip_prefix("=?utf-8?b?").and_then(|word| word.strip_suffix("?="));
                coded.map_or_else(|| word.as_bytes().to_vec(), from_base64)
            })
            .collect();
        String::from_utf8(bytes).unwrap()
    }

    /// The words, whichever way they were coded.
    pub(crate) fn text(&self) -> String {
        let (_, body) = self.source.split_once("\r\n\r\n").expect("a mail has a body");
        let bytes = match self.header("Content-Transfer-Encoding").as_str() {
            "base64" => from_base64(&body.replace("\r\n", "")),
            "quoted-printable" => from_quoted(body),
            _ => body.as_bytes().to_vec(),
        };
        String::from_utf8(bytes).unwrap()
    }
}

fn from_base64(text: &str) -> Vec<u8> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.decode(text).unwrap()
}

fn from_quoted(text: &str) -> Vec<u8> {
    let text = text.replace("=\r\n", "");
    let mut parts = text.split('=');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    bytes
}

/// A relay for mail that asks for a login.
pub(crate) struct Relay {
    port: u16,
    taken: Arc<Mutex<Vec<Mail>>>,
}

impl Relay {
    pub(crate) async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken: Arc<Mutex<Vec<Mail>>> = Arc::default();
        let relay = Self { port, taken: Arc::clone(&taken) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, Arc::clone(&taken)));
            }
        });
        relay
    }

    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub(crate) fn taken(&self) -> Vec<Mail> {
        self.taken.lock().unwrap().clone()
    }
}

/// One conversation (RFC 5321).
async fn talk(stream: TcpStream, taken: Arc<Mutex<Vec<Mail>>>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 relay of the test\r\n").await.ok()?;
    let mut mail = Mail::default();
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let line = line.trim_end();
        let answer = if line.starts_with("EHLO") {
            "250-relay of the test\r\n250 AUTH PLAIN"
        } else if let Some(login) = line.strip_prefix("AUTH PLAIN ") {
            mail.login = String::from_utf8(from_base64(login)).ok();
            "235 come in"
        } else if let Some(from) = line.strip_prefix("MAIL FROM:") {
            mail.from = from.split(' ').next()?.to_owned();
            "250 yes"
        } else if let Some(to) = line.strip_prefix("RCPT TO:") {
            mail.to = to.to_owned();
            "250 yes"
        } else if line == "DATA" {
            stream.write_all(b"354 go on\r\n").await.ok()?;
            while !mail.source.ends_with("\r\n.\r\n") {
                if stream.read_line(&mut mail.source).await.ok()? == 0 {
                    return None;
                }
            }
            mail.source.truncate(mail.source.len() - 3);
            taken.lock().unwrap().push(mail.clone());
            "250 taken"
        } else if line == "QUIT" {
            stream.write_all(b"221 good day\r\n").await.ok()?;
            return Some(());
        } else {
            "500 what?"
        };
        stream.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
}
