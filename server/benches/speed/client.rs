//! Many browsers that keep their connection: HTTP/1.1, read to the end of each answer.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU32, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
};

/// One browser with one open connection.
pub(crate) struct Client {
    stream: TcpStream,
    unread: Vec<u8>,
}

impl Client {
    pub(crate) async fn open(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).await.expect("the server takes a connection");
        stream.set_nodelay(true).expect("a socket has this option");
        Self { stream, unread: Vec::new() }
    }

    /// Asks for a page and reads all of it. Gives the status and the body.
    pub(crate) async fn get(&mut self, path: &str, cookie: &str) -> (u16, Vec<u8>) {
        // No compression on either side: that is the same library for everybody (design.md section 7).
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Language: nl\r\nAccept-Encoding: identity\r\n\
             Cookie: __Host-stay={cookie}\r\n\r\n"
        );
        self.stream.write_all(request.as_bytes()).await.expect("the server reads");
        let head = self.until(b"\r\n\r\n").await;
        let head = String::from_utf8_lossy(&head).to_lowercase();
        let status =
            head.split(' ').nth(1).and_then(|code| code.parse().ok()).expect("an answer has a status");
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).map(str::trim);
        let body = match length.map(|length| length.parse().expect("a length is a number")) {
            Some(length) => self.exactly(length).await,
            None => self.chunks().await,
        };
        (status, body)
    }

    async fn chunks(&mut self) -> Vec<u8> {
        let mut body = Vec::new();
        loop {
            let line = self.until(b"\r\n").await;
            let size = String::from_utf8_lossy(&line[..line.len() - 2]).into_owned();
            let size = usize::from_str_radix(&size, 16).expect("a chunk says its size");
            let mut chunk = self.exactly(size + 2).await;
            chunk.truncate(size);
            if size == 0 {
                return body;
            }
            body.append(&mut chunk);
        }
    }

    async fn until(&mut self, end: &[u8]) -> Vec<u8> {
        loop {
            if let Some(at) = self.unread.windows(end.len()).position(|window| window == end) {
                return self.unread.drain(..at + end.len()).collect();
            }
            self.more().await;
        }
    }

    async fn exactly(&mut self, length: usize) -> Vec<u8> {
        while self.unread.len() < length {
            self.more().await;
        }
        self.unread.drain(..length).collect()
    }

    async fn more(&mut self) {
        let read = self.stream.read_buf(&mut self.unread).await.expect("the connection holds");
        assert!(read > 0, "the server closed in the middle of an answer");
    }
}

/// What to ask for, and as whom.
pub(crate) type Views = Arc<Vec<(String, String)>>;

/// Asks for every view once, with so many connections at once.
pub(crate) async fn all(address: SocketAddr, views: &Views, at_once: usize) {
    let (next, mut clients) = (Arc::new(AtomicUsize::new(0)), JoinSet::new());
    for _ in 0..at_once {
        let (views, next) = (Arc::clone(views), Arc::clone(&next));
        clients.spawn(async move {
            let mut client = Client::open(address).await;
            while let Some((path, cookie)) = views.get(next.fetch_add(1, Ordering::Relaxed)) {
                let (status, _) = client.get(path, cookie).await;
                assert_eq!(status, 200, "{path}");
            }
        });
    }
    clients.join_all().await;
}

/// Asks for the views at a fixed rate, whether answers come or not, and gives how long each took in milliseconds,
/// counted from when it was due.
#[expect(clippy::disallowed_methods, reason = "a measurement from outside; no rule depends on it")]
pub(crate) async fn at_rate(
    address: SocketAddr,
    views: &Views,
    each_second: u32,
    at_once: usize,
) -> Vec<f64> {
    let (next, mut clients) = (Arc::new(AtomicU32::new(0)), JoinSet::new());
    let begun = Instant::now() + Duration::from_millis(200);
    for _ in 0..at_once {
        let (views, next) = (Arc::clone(views), Arc::clone(&next));
        clients.spawn(async move {
            let (mut client, mut times) = (Client::open(address).await, Vec::new());
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                let Some((path, cookie)) = views.get(number as usize) else { return times };
                let due = begun + Duration::from_secs_f64(f64::from(number) / f64::from(each_second));
                tokio::time::sleep_until(due.into()).await;
                assert_eq!(client.get(path, cookie).await.0, 200, "{path}");
                times.push(due.elapsed().as_secs_f64() * 1_000.0);
            }
        });
    }
    clients.join_all().await.into_iter().flatten().collect()
}
