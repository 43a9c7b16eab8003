//! The demo world of each closed issue is brought to the schema of this program, on both databases, and nothing of it
//! is lost (design.md section 10).
//!
//! `tests/dumps/<issue>.<database>.sql` is a small world as that release made it. A dump is never changed; a new one is
//! made beside it (CONTRIBUTING, "To close an issue").

use domain::{access::Actor, procedure::Procedures};
use jiff::civil::date;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, Statement};
use server::{
    channels,
    demo::{self, Size},
};
use service::{Engine, Files, Intake, Origin, Passkeys, RealIds, information::Information, summaries};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::Arc,
};
use store::{Keyring, Options, Store};

/// Tables whose rows must all still be there.
const KEPT: [&str; 6] = ["person", "case_file", "case_event", "audit", "hearing", "data_key"];

#[tokio::test(flavor = "multi_thread")]
async fn worlds_on_sqlite_move_on() {
    for (name, script) in dumps("sqlite") {
        let folder = env::temp_dir().join(format!("wegwijs-dump-{}-{name}", process::id()));
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(&folder).unwrap();
        moves_on(&format!("sqlite://{}?mode=rwc", folder.join("world.db").display()), &name, &script).await;
        drop(fs::remove_dir_all(&folder));
    }
}

#[tokio::test(flavor = "multi_thread")]
#[expect(clippy::disallowed_methods, reason = "the tests' own setting: which PostgreSQL they may use")]
async fn worlds_on_postgres_move_on() {
    let Ok(server) = env::var("WEGWIJS_TEST_POSTGRES") else {
        eprintln!("SKIPPED on PostgreSQL: WEGWIJS_TEST_POSTGRES is not set");
        return;
    };
    for (name, script) in dumps("postgres") {
        let database = format!("wegwijs_dump_{}_{name}", process::id());
        let admin = Database::connect(&server).await.unwrap();
        admin.execute_unprepared(&format!("CREATE DATABASE {database} TEMPLATE template0")).await.unwrap();
        admin.close().await.unwrap();
        let (before, _) = server.rsplit_once('/').unwrap();
        moves_on(&format!("{before}/{database}"), &name, &script).await;
    }
}

/// Name and text of every dump for this database; there is at least one.
fn dumps(database: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dumps");
    let ending = format!(".{database}.sql");
    let found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?.strip_suffix(&ending)?.to_owned();
            Some((name, fs::read_to_string(&path).unwrap()))
        })
        .collect();
    assert!(!found.is_empty());
    found
}

async fn moves_on(url: &str, name: &str, script: &str) {
    let raw = Database::connect(url).await.unwrap();
    raw.execute_unprepared(script).await.unwrap();
    raw.close().await.unwrap();
    let before = counts(url).await;
    assert!(before.iter().all(|count| *count > 0), "{name} is no world: {before:?}");

    let keys = env::temp_dir().join(format!("wegwijs-dump-keys-{}-{name}-{}", process::id(), url.len()));
    let keyring = Keyring::load_or_create_demo(&keys).unwrap();
    let store = Store::open(url, keyring, Options::default()).await.unwrap();
    drop(fs::remove_dir_all(&keys));
    store.migrate().await.unwrap();
    store.ready().await.unwrap();
    assert_eq!(store.schema_differences().await.unwrap(), [""; 0], "{name}");
    assert_eq!(counts(url).await, before, "{name} lost something");

    let ids = Arc::new(RealIds::of(&store).await.unwrap());
    let procedures = Arc::new(Procedures::embedded().unwrap());
    let information = Arc::new(Information::embedded().unwrap());
    let files_folder =
        env::temp_dir().join(format!("wegwijs-dump-files-{}-{name}-{}", process::id(), url.len()));
    let files = Files::open(&files_folder).unwrap();
    // Nothing is examined here.
    let intake = Intake::new(PathBuf::new());
    let (channels, passkeys) = (channels::log_only(), Passkeys::default());
    let engine = Engine { store, ids, procedures, information, files, intake, channels, passkeys };
    let origin = Origin { request: "test".into(), address: "here".into() };
    let ctx = engine.ctx(Actor::System, app::Clock::now(&app::SystemClock), origin);
    // What the lists keep may have grown with the program; after a repair they agree with the events.
    for case in summaries::check(&ctx).await.unwrap().drifted {
        summaries::rebuild(&ctx, case).await.unwrap();
    }
    let checked = summaries::check(&ctx).await.unwrap();
    assert!(checked.cases > 0 && checked.drifted.is_empty(), "{name}: {checked:?}");
    engine.store.close().await;
    drop(fs::remove_dir_all(&files_folder));
}

/// Writes the dumps of this schema, under the name that `WEGWIJS_TEST_DUMP` gives.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "makes what the other tests read; CONTRIBUTING, \"To close an issue\""]
#[expect(clippy::disallowed_methods, reason = "settings of the tests, not of the program")]
async fn make_dumps() {
    let name = env::var("WEGWIJS_TEST_DUMP").expect("WEGWIJS_TEST_DUMP is the name of the issue");
    let server = env::var("WEGWIJS_TEST_POSTGRES").expect("WEGWIJS_TEST_POSTGRES names a server");
    let folder = env::temp_dir().join(format!("wegwijs-make-dumps-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let database = format!("wegwijs_dump_of_{}", process::id());
    let admin = Database::connect(&server).await.unwrap();
    admin.execute_unprepared(&format!("CREATE DATABASE {database} TEMPLATE template0")).await.unwrap();
    let (before, _) = server.rsplit_once('/').unwrap();
    let sqlite = format!("sqlite://{}?mode=rwc", folder.join("world.db").display());
    let postgres = format!("{before}/{database}");
    for (url, kind) in [(&sqlite, "sqlite"), (&postgres, "postgres")] {
        let store =
            Store::open(url, Keyring::load_or_create_demo(&folder.join("keys")).unwrap(), Options::default());
        let store = store.await.unwrap();
        store.migrate().await.unwrap();
        let size = Size::new(12, 7, date(2026, 11, 21));
        let files = Files::open(&folder.join("files")).unwrap();
        demo::make(store.clone(), files, Procedures::embedded().unwrap(), &size).await.unwrap();
        store.close().await;
        let raw = Database::connect(url).await.unwrap();
        // Thousands of free times say nothing that a few do not.
        for table in ["resource_use WHERE time_id", "hearing_time WHERE id"] {
            let sql = format!("DELETE FROM {table} NOT IN (SELECT time_id FROM hearing)");
            raw.execute_unprepared(&sql).await.unwrap();
        }
        let script = if kind == "sqlite" { sqlite_script(&raw).await } else { postgres_script(url) };
        raw.close().await.unwrap();
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/dumps/{name}.{kind}.sql"));
        fs::write(file, script).unwrap();
    }
    drop(fs::remove_dir_all(&folder));
}

/// Tables, rows, then indexes and triggers, so that no trigger sees the rows come.
async fn sqlite_script(db: &DatabaseConnection) -> String {
    let texts = async |sql: String| -> Vec<String> {
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    };
    let of = |what: &str, kinds: &str| {
        format!(
            "SELECT {what} FROM sqlite_master WHERE type IN ({kinds}) AND sql IS NOT NULL \
             AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
        )
    };
    let mut script = texts(of("sql || ';'", "'table'")).await;
    for table in texts(of("name", "'table'")).await {
        let columns = texts(format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid")).await;
        let values: Vec<String> = columns.iter().map(|column| format!("quote(\"{column}\")")).collect();
        let values = values.join(" || ',' || ");
        script.extend(
            texts(format!("SELECT 'INSERT INTO {table} VALUES(' || {values} || ');' FROM {table}")).await,
        );
    }
    script.extend(texts(of("sql || ';'", "'index', 'trigger'")).await);
    script.join("\n") + "\n"
}

/// What `pg_dump` writes, without its commands to `psql`.
fn postgres_script(url: &str) -> String {
    let found =
        fs::read_dir("/usr/lib/postgresql").unwrap().next().expect("PostgreSQL is installed").unwrap();
    let dump = process::Command::new(found.path().join("bin/pg_dump"))
        .args(["--inserts", "--no-owner", "--no-privileges", url])
        .output()
        .unwrap();
    assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
    let text = String::from_utf8(dump.stdout).unwrap();
    text.lines().filter(|line| !line.starts_with('\\')).collect::<Vec<_>>().join("\n") + "\n"
}

async fn counts(url: &str) -> Vec<i64> {
    let db = Database::connect(url).await.unwrap();
    let mut counts = Vec::new();
    for table in KEPT {
        let sql = format!("SELECT COUNT(*) FROM {table}");
        let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        counts.push(row.unwrap().try_get_by_index(0).unwrap());
    }
    db.close().await.unwrap();
    counts
}
