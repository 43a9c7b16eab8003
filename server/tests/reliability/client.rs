//! A browser without a screen: HTTP over a socket, cookies, and the headers with which a browser says that a form is
//! the site's own.

use std::{
    collections::BTreeMap,
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

/// Longer than any promise, so that a hang fails a test instead of stopping it.
const PATIENCE: Duration = Duration::from_secs(30);

/// What most forms are.
const FORM: &str = "application/x-www-form-urlencoded";
/// Between the parts of a form with a file.
const BOUNDARY: &str = "----a-boundary-that-no-file-has";

/// One browser: where it goes, and what it remembers.
#[derive(Clone)]
pub(crate) struct Client {
    address: SocketAddr,
    cookies: BTreeMap<String, String>,
}

/// A whole answer.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    /// The first header with this name in small letters, or the empty text.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str())
    }

    pub(crate) fn location(&self) -> &str {
        self.header("location")
    }

    /// The beginning of the page as its reader sees it, for the message of a test that fails.
    pub(crate) fn words(&self) -> String {
        let texts = self.body.split('<').filter_map(|part| part.split_once('>').map(|(_, text)| text.trim()));
        let words: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
        format!("{} {}", self.status, words.join(" ").chars().take(600).collect::<String>())
    }

    /// The values of all fields with this name, in the order of the page.
    pub(crate) fn values(&self, name: &str) -> Vec<String> {
        let inputs = self.body.split("<input").skip(1).filter_map(|rest| rest.split('>').next());
        let named = inputs.filter(|input| attribute(input, "name") == Some(name));
        named.filter_map(|input| attribute(input, "value").map(str::to_owned)).collect()
    }
}

/// The value of an attribute in the inside of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    tag.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

impl Client {
    pub(crate) fn new(address: SocketAddr) -> Self {
        Self { address, cookies: BTreeMap::new() }
    }

    /// Fails when no whole answer came: then nobody knows what the server did.
    pub(crate) fn get(&mut self, path: &str) -> io::Result<Answer> {
        self.send("GET", path, FORM, b"")
    }

    /// Sends a form as the site's own pages do. Fails as [`Client::get`].
    pub(crate) fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> io::Result<Answer> {
        let form: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        self.send("POST", path, FORM, form.join("&").as_bytes())
    }

    /// Sends a form with one file. Fails as [`Client::get`].
    pub(crate) fn post_file(
        &mut self,
        path: &str,
        field: &str,
        name: &str,
        file: &[u8],
    ) -> io::Result<Answer> {
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n"
        );
        let form = [head.as_bytes(), file, format!("\r\n--{BOUNDARY}--\r\n").as_bytes()].concat();
        self.send("POST", path, &format!("multipart/form-data; boundary={BOUNDARY}"), &form)
    }

    fn send(&mut self, method: &str, path: &str, content_type: &str, form: &[u8]) -> io::Result<Answer> {
        let mut stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        // HTTP/1.0 ends an answer with the connection, so that a cut one shows and chunks need no reading.
        let request = format!(
            "{method} {path} HTTP/1.0\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\nAccept-Language: nl\r\n\
             Cookie: {}\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\r\n",
            self.address,
            cookies.join("; "),
            form.len(),
        );
        stream.write_all(request.as_bytes())?;
        stream.write_all(form)?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let answer = parse(&String::from_utf8_lossy(&bytes))?;
        for (_, value) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            self.remember(value);
        }
        Ok(answer)
    }

    fn remember(&mut self, cookie: &str) {
        let pair = cookie.split(';').next().unwrap_or_default();
        let Some((name, value)) = pair.split_once('=') else { return };
        if value.is_empty() {
            self.cookies.remove(name);
        } else {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

fn parse(text: &str) -> io::Result<Answer> {
    let cut = || io::Error::new(io::ErrorKind::UnexpectedEof, "the answer was cut off");
    let (head, body) = text.split_once("\r\n\r\n").ok_or_else(cut)?;
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|status| status.parse().ok());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let answer = Answer { status: status.ok_or_else(cut)?, headers, body: body.to_owned() };
    match answer.header("content-length").parse::<usize>() {
        Ok(length) if length > answer.body.len() => Err(cut()),
        _ => Ok(answer),
    }
}

/// Percent-encoding, of everything but letters, digits and hyphens.
fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(byte).collect()
}
