//! A filled demo world of some size with people who are signed in, and the server as it is shipped before it.

use domain::{
    access::Role,
    account::Lifetime,
    ids::{CaseId, PersonId, SessionId, StaffId},
};
use jiff::SignedDuration;
use sea_orm::{ConnectionTrait, Database, Statement};
use service::{RealIds, token::Token};
use std::{
    fs,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    thread::sleep,
    time::Duration,
};
use store::{Deed, Keyring, Options, Store, StoreError, accounts};
use uuid::Uuid;

/// Stays in one write.
const BATCH: usize = 1_000;

/// A world in a folder that goes away with it.
pub(crate) struct World {
    pub(crate) folder: PathBuf,
    pub(crate) cases: u32,
}

impl World {
    /// A world with so many cases, made by the program itself.
    pub(crate) fn make(cases: u32) -> Self {
        let folder = std::env::temp_dir().join(format!("wegwijs-speed-{}-{cases}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        let world = Self { folder, cases };
        let made = world.command().args(["demo", "--seed", "1", "--cases", &cases.to_string()]).output();
        let made = made.expect("the program starts");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        world
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wegwijs"));
        command.args(["--demo", "--data"]).arg(&self.folder).arg("--site").arg(site());
        command
    }

    fn url(&self) -> String {
        format!("sqlite://{}", self.folder.join("wegwijs.db").display())
    }

    pub(crate) async fn store(&self) -> Store {
        let keyring = Keyring::load(&self.folder.join("keys")).expect("the demo has keys");
        Store::open(&self.url(), keyring, Options::default()).await.expect("the database opens")
    }

    /// Signs in so many different people, spread over all cases, and gives what their browsers keep.
    pub(crate) async fn people(&self, count: usize) -> Vec<String> {
        let step = (self.cases as usize / count).max(1);
        let rows = self
            .rows("SELECT person_id, id, role FROM case_file ORDER BY id")
            .await
            .into_iter()
            .step_by(step)
            .take(count)
            .map(|row| {
                let id = |column| row.try_get_by_index::<Uuid>(column).expect("an id");
                let role: String = row.try_get_by_index(2).expect("a role");
                let subject = accounts::Subject::Person(PersonId::from_uuid(id(0)));
                (subject, Some(CaseId::from_uuid(id(1))), Role::from_code(&role).expect("a role"))
            })
            .collect();
        self.sign_in(rows).await
    }

    /// Signs in a caseworker with the most cases.
    pub(crate) async fn caseworker(&self) -> String {
        let sql = "SELECT caseworker_id FROM case_summary WHERE caseworker_id IS NOT NULL \
                   GROUP BY caseworker_id ORDER BY COUNT(*) DESC LIMIT 1";
        let busiest: Uuid = self.rows(sql).await[0].try_get_by_index(0).expect("an id");
        let subject = accounts::Subject::Staff(StaffId::from_uuid(busiest));
        self.sign_in(vec![(subject, None, Role::Caseworker)]).await.remove(0)
    }

    async fn rows(&self, sql: &str) -> Vec<sea_orm::QueryResult> {
        let db = Database::connect(self.url()).await.expect("the database opens");
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await;
        let rows = rows.expect("the question is valid");
        db.close().await.expect("the connection closes");
        rows
    }

    async fn sign_in(&self, who: Vec<(accounts::Subject, Option<CaseId>, Role)>) -> Vec<String> {
        let store = self.store().await;
        let ids: Arc<dyn domain::ids::Ids> = Arc::new(RealIds::of(&store).await.expect("the store answers"));
        let now = app::Clock::now(&app::SystemClock);
        let mut cookies = Vec::with_capacity(who.len());
        // Long enough for the whole measurement; how a stay ends is not measured here.
        let lifetime =
            Lifetime { idle: SignedDuration::from_hours(12), whole: SignedDuration::from_hours(12) };
        for some in who.chunks(BATCH) {
            let new: Vec<_> = some
                .iter()
                .map(|(subject, case, role)| {
                    let token = Token::new();
                    cookies.push(token.expose().to_owned());
                    let id = SessionId::from_uuid(ids.next(now));
                    accounts::NewSession {
                        id,
                        token: token.hash(),
                        subject: *subject,
                        case: *case,
                        role: *role,
                        device: None,
                        lifetime,
                    }
                })
                .collect();
            let written: Result<(), StoreError> = store
                .write(Deed::housekeeping(now, "bench", Arc::clone(&ids)), move |tx| {
                    let new = new.clone();
                    Box::pin(async move {
                        for stay in &new {
                            accounts::start_session(tx, stay).await?;
                        }
                        Ok(())
                    })
                })
                .await;
            written.expect("stays begin");
        }
        store.close().await;
        cookies
    }

    /// Serves the world.
    pub(crate) fn serve(&self) -> Running {
        let address = free_address();
        let child = self
            .command()
            .args(["--listen", &address.to_string(), "serve"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Running::wait(child.expect("the program starts"), address)
    }
}

impl Drop for World {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// The site that `make` prepared.
fn site() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/site")
}

/// An address that nobody uses now.
pub(crate) fn free_address() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
    listener.local_addr().expect("a listener has an address")
}

/// A server under way. Killed when dropped.
pub(crate) struct Running {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl Running {
    /// Waits until the server takes connections.
    pub(crate) fn wait(mut child: Child, address: SocketAddr) -> Self {
        while std::net::TcpStream::connect(address).is_err() {
            assert!(child.try_wait().expect("the program can be asked").is_none(), "the server ended");
            sleep(Duration::from_millis(20));
        }
        Self { child, address }
    }

    /// Processor time so far, in milliseconds; the kernel counts hundredths of a second.
    pub(crate) fn processor(&self) -> f64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).expect("it runs");
        let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
        let ticks: u32 = [11, 12].iter().map(|field| fields[*field].parse::<u32>().expect("a number")).sum();
        f64::from(ticks) * 10.0
    }

    /// Memory in use now, in MB.
    pub(crate) fn memory(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("it runs");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("the kernel tells");
        line.trim().trim_end_matches(" kB").parse::<f64>().expect("a number") / 1_024.0
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
