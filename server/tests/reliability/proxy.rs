//! A wire that can be cut, or held still, between the program and its PostgreSQL.

use std::{
    io::{Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

/// How the wire is.
#[derive(Default)]
struct Wire {
    cut: AtomicBool,
    still: AtomicBool,
    open: Mutex<Vec<TcpStream>>,
}

/// Passes bytes between whoever connects to `address` and a server.
pub(crate) struct Proxy {
    pub(crate) address: SocketAddr,
    wire: Arc<Wire>,
}

impl Proxy {
    pub(crate) fn before(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let address = listener.local_addr().expect("a listener has an address");
        let wire = Arc::new(Wire::default());
        let own = Arc::clone(&wire);
        // Ends with the test program.
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                if own.cut.load(Ordering::SeqCst) {
                    continue;
                }
                let Ok(far) = TcpStream::connect(server) else { continue };
                for (from, to) in [(&near, &far), (&far, &near)] {
                    let clone = |stream: &TcpStream| stream.try_clone().expect("a socket is shared");
                    let (from, to) = (clone(from), clone(to));
                    own.open.lock().unwrap_or_else(PoisonError::into_inner).push(clone(&from));
                    let wire = Arc::clone(&own);
                    thread::spawn(move || pass(&wire, from, to));
                }
            }
        });
        Self { address, wire }
    }

    /// The server is away: what is under way breaks off, and nobody gets through any more.
    pub(crate) fn cut(&self) {
        self.wire.cut.store(true, Ordering::SeqCst);
        for stream in self.wire.open.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            drop(stream.shutdown(Shutdown::Both));
        }
    }

    /// The server is there and says nothing.
    pub(crate) fn hold_still(&self) {
        self.wire.still.store(true, Ordering::SeqCst);
    }

    /// All is well again.
    pub(crate) fn heal(&self) {
        self.wire.cut.store(false, Ordering::SeqCst);
        self.wire.still.store(false, Ordering::SeqCst);
    }
}

fn pass(wire: &Wire, mut from: TcpStream, mut to: TcpStream) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        while wire.still.load(Ordering::SeqCst) {
            thread::sleep(Duration::from_millis(5));
        }
        if to.write_all(&bytes[..count]).is_err() {
            break;
        }
    }
    drop(to.shutdown(Shutdown::Both));
}
