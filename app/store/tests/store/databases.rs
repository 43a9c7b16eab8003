//! A fresh database for each test: a file of SQLite, or a database of the PostgreSQL that `WEGWIJS_TEST_POSTGRES` names.

use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use std::{
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};
use store::{Keyring, Options, Store};

/// A test that runs on both databases: `both!(name, function)`.
macro_rules! both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $name() {
                    super::$name($crate::databases::Fresh::sqlite().await).await;
                }
            )+
        }
        mod postgres {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $name() {
                    if let Some(fresh) = $crate::databases::Fresh::postgres().await {
                        super::$name(fresh).await;
                    }
                }
            )+
        }
    };
}
pub(crate) use both;

/// A migrated, empty database. Its folder goes away with it.
pub(crate) struct Fresh {
    pub(crate) store: Store,
    pub(crate) url: String,
    pub(crate) folder: PathBuf,
}

impl Fresh {
    pub(crate) async fn sqlite() -> Self {
        let folder = folder();
        let url = format!("sqlite://{}", folder.join("test.db").display());
        Self::open(url, folder).await
    }

    /// `None`, and loud, when no PostgreSQL was given; `make test` always gives one.
    #[expect(clippy::disallowed_methods, reason = "the address of the test server comes from `make test`")]
    pub(crate) async fn postgres() -> Option<Self> {
        let Ok(server) = std::env::var("WEGWIJS_TEST_POSTGRES") else {
            eprintln!("SKIPPED on PostgreSQL: WEGWIJS_TEST_POSTGRES is not set");
            return None;
        };
        let folder = folder();
        let name = folder.file_name().expect("the folder has a name").to_string_lossy().replace('-', "_");
        let admin =
            Database::connect(&server).await.expect("WEGWIJS_TEST_POSTGRES names a server that answers");
        admin
            .execute_unprepared(&format!("CREATE DATABASE {name} TEMPLATE template0"))
            .await
            .expect("the user of WEGWIJS_TEST_POSTGRES may create databases");
        admin.close().await.expect("the connection closes");
        let (before, _) = server.rsplit_once('/').expect("a URL has a path");
        Some(Self::open(format!("{before}/{name}"), folder).await)
    }

    async fn open(url: String, folder: PathBuf) -> Self {
        let keyring = Keyring::create(&folder.join("keys")).expect("keys are made");
        let store = Self::open_with(&url, keyring).await;
        store.migrate().await.expect("the schema is made");
        Self { store, url, folder }
    }

    async fn open_with(url: &str, keyring: Keyring) -> Store {
        // A thousand deeds at once may wait longer here than a person would.
        let options =
            Options { connection_time: Duration::from_mins(2), connections: 8, ..Options::default() };
        Store::open(url, keyring, options).await.expect("the database opens")
    }

    /// Another server on the same database, with the keys as they are in the folder now.
    pub(crate) async fn another(&self) -> Store {
        let keyring = Keyring::load(&self.folder.join("keys")).expect("keys are read");
        Self::open_with(&self.url, keyring).await
    }

    /// Another server, on whose database nothing is scanned or sorted that an index could give in order. PostgreSQL
    /// weighs the two, and at the size of a test either may win; what a test of plans asks is whether the index is there.
    pub(crate) async fn by_index(&self) -> Store {
        if !self.is_sqlite() {
            let raw = self.raw().await;
            let (_, name) = self.url.rsplit_once('/').expect("a URL has a path");
            for way in ["sort", "seqscan", "bitmapscan"] {
                let avoid = format!("ALTER DATABASE {name} SET enable_{way} = off");
                raw.execute_unprepared(&avoid).await.expect("the owner may set this");
            }
        }
        self.another().await
    }

    /// A way around the store, for what it would never do.
    pub(crate) async fn raw(&self) -> DatabaseConnection {
        Database::connect(&self.url).await.expect("the database opens")
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        self.url.starts_with("sqlite:")
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        remove(&self.folder);
    }
}

fn remove(folder: &Path) {
    drop(std::fs::remove_dir_all(folder));
}

fn folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("wegwijs-store-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let folder = std::env::temp_dir().join(name);
    remove(&folder);
    std::fs::create_dir_all(&folder).expect("a temporary folder is made");
    folder
}

/// One number from one row.
pub(crate) async fn number(db: &DatabaseConnection, sql: &str) -> i64 {
    let statement = sea_orm::Statement::from_string(db.get_database_backend(), sql);
    let row = db.query_one_raw(statement).await.expect("the question is valid").expect("there is an answer");
    row.try_get_by_index(0).expect("the answer is a number")
}
