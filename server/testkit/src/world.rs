//! A demo world for one test: copied from one that was made once for all tests of the program.

use crate::{Browser, TestClock};
use app::{App, Clock, Site};
use axum::Router;
use domain::{
    access::{Actor, Role},
    account::{DeviceKind, SecretKind, person_lifetime},
    call::Line,
    ids::{CaseId, SessionId},
    procedure::Procedures,
};
use jiff::{SignedDuration, Timestamp, civil::date};
use sea_orm::{ConnectionTrait, Database, Statement};
use server::{
    channels,
    demo::{self, Secrets, Size},
    http::{Limits, router},
};
use service::{
    Ctx, Engine, Files, Intake, Origin, Passkeys, SeededIds, accounts, information::Information, staff,
    token::Token,
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};
use store::{Deed, Keyring, Options, Store, StoreError, accounts as rows};
use tokio::sync::OnceCell;

/// The seed of every world of a test.
pub const SEED: u64 = 1;
/// The PIN that people with a name choose.
pub const PIN: &str = "48209173";
/// The login of who hears or decides, and its password.
const JUDGES: &str = "wegwijs_test_judges";
/// Cases: everybody with a name, somebody at every step, and some more.
const CASES: u32 = 60;
/// Where people of a test find the site.
pub const PUBLIC_URL: &str = "https://wegwijs.test";
/// The moment at which a test begins: a Monday, ten in the morning.
const BEGINS: &str = "2026-11-23T09:00:00Z";

/// A whole server in process, with its own database.
pub struct World {
    pub app: Arc<App>,
    /// The first people of the world, those with a name before all others.
    pub first: Vec<(CaseId, Actor)>,
    router: Router,
    clock: Arc<TestClock>,
    folder: PathBuf,
    url: String,
}

/// What was made once: the keys, and a database to copy.
struct Template {
    folder: PathBuf,
    first: Vec<(CaseId, Actor)>,
}

static COUNT: AtomicU32 = AtomicU32::new(0);
static SQLITE: OnceCell<Template> = OnceCell::const_new();
static POSTGRES: OnceCell<Template> = OnceCell::const_new();

impl World {
    /// A world on SQLite.
    ///
    /// # Panics
    /// When the machine has no room for it.
    pub async fn sqlite() -> Self {
        let template = SQLITE
            .get_or_init(|| async {
                let folder = make_folder("sqlite");
                fill(folder.clone(), &url_in(&folder), CASES).await
            })
            .await;
        let folder = make_folder(&number());
        fs::copy(template.folder.join("world.db"), folder.join("world.db")).expect("the world is copied");
        Self::open(template, &url_in(&folder), folder).await
    }

    /// A world of so many cases on SQLite.
    ///
    /// # Panics
    /// When the machine has no room for it.
    pub async fn of(cases: u32) -> Self {
        let made = make_folder(&number());
        let template = fill(made.clone(), &url_in(&made), cases).await;
        let folder = make_folder(&number());
        fs::copy(made.join("world.db"), folder.join("world.db")).expect("the world is copied");
        let world = Self::open(&template, &url_in(&folder), folder).await;
        drop(fs::remove_dir_all(made));
        world
    }

    /// A world on PostgreSQL. `None`, and loud, when `WEGWIJS_TEST_POSTGRES` names no server; `make test` always does.
    ///
    /// # Panics
    /// When the server does not answer or its user may not make databases.
    #[expect(clippy::disallowed_methods, reason = "the tests' own setting: which PostgreSQL they may use")]
    pub async fn postgres() -> Option<Self> {
        let Ok(server) = std::env::var("WEGWIJS_TEST_POSTGRES") else {
            eprintln!("SKIPPED on PostgreSQL: WEGWIJS_TEST_POSTGRES is not set");
            return None;
        };
        let template = POSTGRES
            .get_or_init(|| async {
                let folder = make_folder("postgres");
                let url = make_database(&server, &database("template"), "template0").await;
                fill(folder, &url, CASES).await
            })
            .await;
        let number = number();
        let url = make_database(&server, &database(&number), &database("template")).await;
        Some(Self::open(template, &url, make_folder(&number)).await)
    }

    async fn open(template: &Template, url: &str, folder: PathBuf) -> Self {
        let store = open_store(&template.folder, url).await;
        let begins: Timestamp = BEGINS.parse().expect("the moment is one");
        let clock = Arc::new(TestClock::at(begins));
        let procedures = Procedures::embedded().expect("the procedure files hold together");
        let app = Arc::new(App {
            engine: Engine {
                store,
                ids: Arc::new(SeededIds::new(SEED + 1)),
                procedures: Arc::new(procedures),
                information: Arc::new(Information::embedded().expect("the cards hold together")),
                files: copy_files(&template.folder, &folder),
                intake: Intake::new(crate::intake()),
                channels: channels::log_only(),
                passkeys: Passkeys::at(PUBLIC_URL),
            },
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            site: site(&folder),
            demo: true,
            legal_help: Some(Line { name: "Hulplijn".into(), phone: "+31600000000".into() }),
            public_url: PUBLIC_URL.into(),
            behind_proxy: false,
        });
        let limits = Limits { requests_at_once: 64, request_time: Duration::from_secs(30) };
        let router = router(&app, limits);
        Self { app, first: template.first.clone(), router, clock, folder, url: url.to_owned() }
    }

    /// The clock of this world.
    pub fn clock(&self) -> &TestClock {
        &self.clock
    }

    /// The folder of this world, which goes away with it.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Somebody who has not signed in.
    pub fn visitor(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// The context of a deed that a test does by itself.
    pub fn ctx(&self, actor: Actor) -> Ctx {
        let origin = Origin { request: "test".into(), address: "here".into() };
        self.app.engine.ctx(actor, self.clock.now(), origin)
    }

    /// The place of somebody with a name among the first people.
    ///
    /// # Panics
    /// When nobody is called so.
    fn place(key: &str) -> usize {
        demo::named().position(|name| name == key).expect("somebody with this name is in the world")
    }

    /// The case of somebody with a name.
    pub fn case(&self, key: &str) -> CaseId {
        self.first[Self::place(key)].0
    }

    /// Somebody with a name, signed in with [`PIN`] on a phone of their own.
    ///
    /// # Panics
    /// When their letter was used before: each person signs in once in a test.
    pub async fn named(&self, key: &str) -> Browser {
        let ctx = self.ctx(Actor::Visitor);
        let (link, _) = Secrets(SEED).letter(key);
        let pending = accounts::open_letter(&ctx, link.expose()).await.expect("the letter is unused");
        let (device, kind) = (DeviceKind::Mine, SecretKind::Pin);
        let come_in = accounts::activate(&ctx, pending.expose(), device, "Test", kind, PIN, PIN);
        let signed_in = come_in.await.expect("the PIN is a good one");
        let browser = self.visitor();
        browser.keep("__Host-stay", signed_in.stay.expose());
        browser.keep("__Host-device", signed_in.device.expect("the phone is new").expose());
        browser
    }

    /// Whoever works in this role first, signed in.
    ///
    /// # Panics
    /// When nobody works in this role.
    pub async fn staff(&self, role: Role) -> Browser {
        // A code works once, so nobody may come twice in the half minute of one code.
        self.clock.pass(SignedDuration::from_secs(30));
        let ctx = self.ctx(Actor::Visitor);
        let login = demo::login(role).expect("somebody works in this role");
        let password = Secrets(SEED).password(login);
        let (pending, _) = staff::sign_in(&ctx, login, &password).await.expect("the password is right");
        let codes = service::demo::factor_codes(&ctx).await.expect("this is a demo");
        let code = codes.into_iter().find(|code| code.login == login).expect("everybody has a second factor");
        let stay = staff::second_factor(&ctx, pending.expose(), &code.code).await.expect("the code is right");
        let browser = self.visitor();
        browser.keep("__Host-stay", stay.expose());
        browser
    }

    /// Whoever works in this role first, as somebody who acts.
    ///
    /// # Panics
    /// When nobody works in this role.
    pub async fn actor(&self, role: Role) -> Actor {
        let login = demo::login(role).expect("somebody works in this role");
        let members = staff::members(&self.ctx(Actor::System)).await.expect("the store answers");
        let member =
            members.into_iter().find(|member| member.login == login).expect("the team is in the world");
        let places = member.roles.iter().filter_map(|given| given.place).collect();
        Actor::Staff { staff: member.id, role, places }
    }

    /// Somebody in this role, without having come in through a door: in any role, also those that nobody can sign in
    /// with yet, and as often as a test likes. A person is Amira.
    ///
    /// # Panics
    /// When the store cannot.
    pub async fn in_role(&self, role: Role) -> Browser {
        let (case, actor) = self.first[0].clone();
        let ctx = self.ctx(Actor::Visitor);
        let token = Token::new();
        let (subject, case) = match actor {
            Actor::Person { person, .. } if role.is_person() => (rows::Subject::Person(person), Some(case)),
            _ => {
                let login = demo::login(role).expect("somebody works in this role");
                let member = store::staff::by_login(&ctx.store, login).await.expect("the store answers");
                (rows::Subject::Staff(member.expect("the team is in the world").id), None)
            }
        };
        let new = rows::NewSession {
            id: SessionId::from_uuid(ctx.ids.next(ctx.now)),
            token: token.hash(),
            subject,
            case,
            role,
            device: None,
            lifetime: person_lifetime(DeviceKind::Mine),
        };
        let deed = Deed::housekeeping(ctx.now, "test", Arc::clone(&ctx.ids));
        let begun: Result<rows::Session, StoreError> = ctx
            .store
            .write(deed, move |tx| {
                let new = new.clone();
                Box::pin(async move { rows::start_session(tx, &new).await })
            })
            .await;
        begun.expect("a stay begins");
        let browser = self.visitor();
        browser.keep("__Host-stay", token.expose());
        browser
    }

    /// What the database answers to the login of who hears or decides; `None` on SQLite, which knows no logins.
    ///
    /// # Panics
    /// When the login does not come in.
    pub async fn asked_by_judges(&self, sql: &str) -> Option<Result<(), String>> {
        let around = Database::connect(&judges_at(&self.url)?).await.expect("the login comes in");
        let answer = around.execute_unprepared(sql).await;
        around.close().await.expect("the connection closes");
        Some(answer.map(drop).map_err(|error| error.to_string()))
    }

    /// Does something to the database that the program never would.
    ///
    /// # Panics
    /// When the database refuses.
    pub async fn harm(&self, sql: &str) {
        let around = Database::connect(&self.url).await.expect("the database opens");
        around.execute_unprepared(sql).await.expect("the harm is done");
        around.close().await.expect("the connection closes");
    }

    /// One number from the database, by a way around the program.
    ///
    /// # Panics
    /// When the question is none, or its answer no number.
    pub async fn count(&self, sql: &str) -> i64 {
        let around = Database::connect(&self.url).await.expect("the database opens");
        let question = Statement::from_string(around.get_database_backend(), sql);
        let row = around.query_one_raw(question).await.expect("the database answers");
        let number = row.and_then(|row| row.try_get_by_index(0).ok()).expect("the answer is a number");
        around.close().await.expect("the connection closes");
        number
    }
}

impl Drop for World {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder));
    }
}

fn number() -> String {
    COUNT.fetch_add(1, Ordering::Relaxed).to_string()
}

/// A new folder for this test program, in the place where cargo keeps what it builds.
fn make_folder(name: &str) -> PathBuf {
    let program = std::env::current_exe().expect("a test is a program");
    let own = program.file_name().expect("a program has a name");
    let built = program.ancestors().nth(3).expect("cargo builds tests three folders deep");
    let folder = built.join("testkit").join(own).join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder).expect("a folder for the world is made");
    folder
}

fn url_in(folder: &Path) -> String {
    format!("sqlite://{}", folder.join("world.db").display())
}

fn database(name: &str) -> String {
    format!("wegwijs_{}_{name}", std::process::id())
}

/// Makes a database on `server` and gives its address.
async fn make_database(server: &str, name: &str, template: &str) -> String {
    let admin = Database::connect(server).await.expect("WEGWIJS_TEST_POSTGRES names a server that answers");
    // A login is one for all databases of the server: whoever comes second finds it.
    let login = format!(
        "DO $$ BEGIN CREATE ROLE {JUDGES} LOGIN PASSWORD '{JUDGES}'; \
         EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
    );
    admin.execute_unprepared(&login).await.expect("the user of WEGWIJS_TEST_POSTGRES may make logins");
    let made = admin.execute_unprepared(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
    made.expect("the user of WEGWIJS_TEST_POSTGRES may make databases");
    admin.close().await.expect("the connection closes");
    let (before, _) = server.rsplit_once('/').expect("an address has a path");
    format!("{before}/{name}")
}

async fn open_store(keys: &Path, url: &str) -> Store {
    let keyring = Keyring::load_or_create_demo(&keys.join("keys")).expect("there are keys");
    let options = Options { connections: 8, ..Options::default() };
    let store = Store::open(url, keyring, options).await.expect("the database opens");
    match judges_at(url) {
        Some(url) => store.with_judges_at(&url, options).await.expect("who hears or decides comes in"),
        None => store,
    }
}

/// The same PostgreSQL by the login of who hears or decides.
fn judges_at(url: &str) -> Option<String> {
    let (_, host) = url.strip_prefix("postgres://")?.split_once('@')?;
    Some(format!("postgres://{JUDGES}:{JUDGES}@{host}"))
}

async fn fill(folder: PathBuf, url: &str, cases: u32) -> Template {
    let store = open_store(&folder, url).await;
    store.migrate().await.expect("the tables are made");
    let procedures = Procedures::embedded().expect("the procedure files hold together");
    let size = Size::new(cases, SEED, date(2026, 11, 23));
    let files = Files::open(&folder.join("files")).expect("a folder for files is made");
    let made = demo::make(store.clone(), files, procedures, &size).await;
    let first = made.unwrap_or_else(|stop| panic!("the world cannot be made: {stop}"));
    // A database with a connection cannot be copied.
    store.close().await;
    Template { folder, first }
}

/// The files of the template in the folder of a world, so that no world sees those of another.
fn copy_files(template: &Path, world: &Path) -> Files {
    let folder = world.join("files");
    let files = Files::open(&folder).expect("a folder for files is made");
    for entry in fs::read_dir(template.join("files")).expect("the template has files") {
        let file = entry.expect("a file is listed");
        fs::copy(file.path(), folder.join(file.file_name())).expect("a file is copied");
    }
    files
}

/// Empty files in the place of those that `make` prepares.
fn site(folder: &Path) -> Site {
    let manifest = "{\"style\":\"s.css\",\"islands_js\":\"i.js\",\"islands_wasm\":\"i.wasm\",\"exit_js\":\"e.js\",\"passkey_js\":\"p.js\",\"upload_js\":\"u.js\",\
                    \"favicon\":\"f.svg\"}";
    for name in ["s.css", "i.js", "i.wasm", "e.js", "p.js", "u.js", "f.svg"] {
        fs::write(folder.join(name), []).expect("a file is written");
    }
    fs::write(folder.join("manifest.json"), manifest).expect("a file is written");
    Site::read(folder).expect("the site is whole")
}
