//! A demo world in a folder of its own, and the program that serves it.

use crate::{
    client::Client,
    database::{Kind, Raw},
    now,
};
use std::{
    fs::{self, File},
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Output, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread::sleep,
    time::Duration,
};

/// The seed of every demo world in these tests.
pub(crate) const SEED: u64 = 1;

/// A filled demo world. Its folder goes away with it.
pub(crate) struct World {
    pub(crate) folder: PathBuf,
    /// Where the database is.
    pub(crate) url: String,
    /// The address that the program is told to use, when that is not the database itself but a proxy before it.
    pub(crate) through: Option<String>,
    pub(crate) address: SocketAddr,
    /// What `demo` printed: how to sign in as everybody.
    pub(crate) told: String,
    settings: Vec<(&'static str, String)>,
}

impl World {
    /// `None` when there is no such database here.
    pub(crate) fn open(kind: Kind) -> Option<Self> {
        Self::with_cases(kind, 60)
    }

    /// A world with so many cases.
    pub(crate) fn with_cases(kind: Kind, cases: u32) -> Option<Self> {
        Self::open_in(kind, folder(), cases)
    }

    /// A world in `folder`, which is empty.
    pub(crate) fn open_in(kind: Kind, folder: PathBuf, cases: u32) -> Option<Self> {
        let url = kind.fresh(&folder)?;
        prepared_files(&folder.join("site"));
        // Given back at once. Another program could take it in between, and then the server says so.
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let address = listener.local_addr().expect("a listener has an address");
        let mut world =
            Self { folder, url, through: None, address, told: String::new(), settings: Vec::new() };
        let demo = world.run(&["demo", "--cases", &cases.to_string(), "--seed", &SEED.to_string()]);
        assert!(demo.status.success(), "{}", String::from_utf8_lossy(&demo.stderr));
        world.told = String::from_utf8(demo.stdout).expect("the table is text");
        Some(world)
    }

    /// The program gets this setting from now on.
    pub(crate) fn set(&mut self, variable: &'static str, value: &str) {
        self.settings.push((variable, value.to_owned()));
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wegwijs"));
        command
            .args(["--demo", "--data"])
            .arg(&self.folder)
            .arg("--site")
            .arg(self.folder.join("site"))
            .args(["--database", self.through.as_ref().unwrap_or(&self.url)])
            .args(["--listen", &self.address.to_string()])
            .args(arguments)
            .envs(self.settings.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Runs a command of the program to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the program starts")
    }

    /// Starts the server and waits until it is ready.
    pub(crate) fn serve(&self) -> Server {
        let log = File::options().create(true).append(true).open(self.log_file()).expect("the log opens");
        let started = now();
        let child = self
            .command(&["serve"])
            .stdout(log.try_clone().expect("the log is shared"))
            .stderr(log)
            .stdin(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut server = Server { child, ready_after: Duration::ZERO };
        let mut client = self.client();
        while !client.get("/health/ready").is_ok_and(|answer| answer.status == 200) {
            let ended = server.child.try_wait().expect("the program can be asked");
            assert!(ended.is_none() && started.elapsed() < Duration::from_secs(30), "{}", self.log());
            sleep(Duration::from_millis(5));
        }
        server.ready_after = started.elapsed();
        server
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(self.address)
    }

    pub(crate) fn raw(&self) -> Raw {
        Raw::open(&self.url)
    }

    /// What the program has said so far.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.log_file()).unwrap_or_default()
    }

    fn log_file(&self) -> PathBuf {
        // Beside the data, which is what the program itself writes.
        self.folder.with_extension("log")
    }
}

impl Drop for World {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
        drop(fs::remove_file(self.log_file()));
    }
}

/// The program while it serves. Killed when dropped.
pub(crate) struct Server {
    child: Child,
    /// From the start of the process to its first "ready".
    pub(crate) ready_after: Duration,
}

impl Server {
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// `kill -9`: the program gets no chance to end anything.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("the program runs");
        self.child.wait().expect("the program ends");
    }

    /// Asks it to stop, as an operating system does.
    pub(crate) fn ask_to_stop(&self) {
        let asked = Command::new("kill").args(["-TERM", &self.id().to_string()]).status();
        assert!(asked.expect("`kill` starts").success());
    }

    pub(crate) fn wait(mut self) -> ExitStatus {
        self.child.wait().expect("the program ends")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// An empty folder.
pub(crate) fn folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name =
        format!("wegwijs-reliability-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let folder = std::env::temp_dir().join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a folder is made");
    folder
}

/// What `make site` would prepare, as far as a server needs it to start.
fn prepared_files(site: &Path) {
    fs::create_dir_all(site).expect("a folder is made");
    let names = [
        ("style", "style.css"),
        ("islands_js", "islands.js"),
        ("islands_wasm", "islands.wasm"),
        ("exit_js", "exit.js"),
        ("passkey_js", "passkey.js"),
        ("upload_js", "upload.js"),
        ("favicon", "favicon.svg"),
    ];
    for (_, name) in names {
        fs::write(site.join(name), "").expect("a file is made");
    }
    let manifest: serde_json::Map<_, _> =
        names.into_iter().map(|(key, name)| (key.to_owned(), name.into())).collect();
    fs::write(site.join("manifest.json"), serde_json::Value::from(manifest).to_string())
        .expect("a file is made");
}
