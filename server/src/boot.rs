//! Starting and stopping: settings, keys, files, database, jobs, server.

use crate::{
    channels, check,
    command::Stop,
    config::Config,
    http::{self, Limits},
    jobs,
};
use app::{App, Clock, Site, SystemClock};
use domain::procedure::Procedures;
use locales::Locales;
use service::{Engine, Files, Intake, Passkeys, RealIds, information::Information};
use std::{future::IntoFuture, sync::Arc, time::Duration};
use store::{Keyring, Options, Store};
use tokio::sync::watch;

/// The file in the data folder that holds the newest seal of the audit.
pub const ANCHOR: &str = "audit.anchor";

/// How long a shutdown waits for requests that are under way.
const DRAIN: Duration = Duration::from_secs(30);

/// Serves until SIGTERM or Ctrl-C, then drains.
pub async fn serve(config: Config) -> Result<(), Stop> {
    start_log();
    let store = open_ready(&config).await?;
    if store.demo_seed().await?.is_some() && !config.demo {
        return Err(Stop::because(
            "this database holds a demo world; add --demo, or choose another database",
        ));
    }
    let app = Arc::new(build_app(&config, store).await?);
    let (stop, stopping) = watch::channel(());
    let jobs = jobs::start(Arc::clone(&app), config.data.join(ANCHOR), config.term()?, stopping.clone());

    let limits = Limits {
        requests_at_once: config.requests_at_once,
        request_time: Duration::from_secs(config.request_seconds),
    };
    let listener = tokio::net::TcpListener::bind(config.listen)
        .await
        .map_err(|error| Stop::because(format!("cannot listen on {}: {error}", config.listen)))?;
    tracing::info!(address = %listener.local_addr()?, "ready");
    let answers = http::router(&app, limits).into_make_service_with_connect_info::<std::net::SocketAddr>();
    let mut draining = stopping.clone();
    let server = axum::serve(listener, answers)
        .with_graceful_shutdown(async move {
            asked_to_stop().await;
            tracing::info!("stopping: no new connections");
            stop.send(()).ok();
        })
        .into_future();
    tokio::select! {
        ended = server => ended?,
        () = async {
            drop(draining.changed().await);
            tokio::time::sleep(DRAIN).await;
        } => tracing::warn!("some requests did not end in time"),
    }
    jobs.finish().await;
    app.engine.store.close().await;
    tracing::info!("stopped");
    Ok(())
}

/// Brings the database to the newest shape, and makes the keys that a newer program needs and an older one did not
/// know. A key that is missing although something was sealed with it stays missing, and is told.
pub async fn migrate(config: &Config) -> Result<(), Stop> {
    std::fs::create_dir_all(&config.data)?;
    let fresh = config.demo && !config.keys.exists();
    let keyring =
        if fresh { Keyring::create(&config.keys) } else { Keyring::load_what_is_there(&config.keys) };
    let keyring = keyring?;
    let missing = keyring.missing();
    let store = open_with(config, keyring).await?;
    store.migrate().await?;
    for purpose in missing {
        Keyring::make_first(&store, &config.keys, purpose).await?;
    }
    Ok(())
}

/// Opens the database with its keys. Keys are made by themselves only for a demo.
pub async fn open(config: &Config) -> Result<Store, Stop> {
    std::fs::create_dir_all(&config.data)?;
    let keyring =
        if config.demo { Keyring::load_or_create_demo(&config.keys) } else { Keyring::load(&config.keys) };
    open_with(config, keyring?).await
}

async fn open_with(config: &Config, keyring: Keyring) -> Result<Store, Stop> {
    let options =
        Options { statement_time: Duration::from_millis(config.statement_ms), ..Options::default() };
    let store = Store::open(&config.database_url(), keyring, options).await?;
    if config.database_judges.is_empty() {
        return Ok(store);
    }
    Ok(store.with_judges_at(&config.database_judges, options).await?)
}

/// Opens the database, which must have the newest shape.
pub async fn open_ready(config: &Config) -> Result<Store, Stop> {
    let store = open(config).await?;
    if store.migrations_pending().await? {
        return Err(Stop::because("the database has an older shape; run `wegwijs migrate` first"));
    }
    let open = store.open_to_judges().await?;
    if !open.is_empty() {
        return Err(Stop::because(format!(
            "the login of database_judges can read {}; run `wegwijs migrate`, and give it a role that owns nothing",
            open.join(", ")
        )));
    }
    Ok(store)
}

/// Everything that pages need, read once and checked.
pub async fn build_app(config: &Config, store: Store) -> Result<App, Stop> {
    install_locales(config)?;
    let engine = engine(config, store).await?;
    let mut missing = check::missing_words(&engine.procedures, &Locales::current());
    missing.extend(check::missing_card_words(&engine.information.cards, &Locales::current()));
    if !missing.is_empty() {
        return Err(Stop::because(missing.join("\n")));
    }
    Ok(App {
        engine,
        clock: Arc::new(SystemClock) as Arc<dyn Clock>,
        site: Site::read(&config.site)?,
        demo: config.demo,
        legal_help: config.legal_help()?,
        public_url: config.public_url.trim_end_matches('/').to_owned(),
        behind_proxy: config.behind_proxy,
    })
}

/// What deeds are done with.
pub async fn engine(config: &Config, store: Store) -> Result<Engine, Stop> {
    let ids = Arc::new(RealIds::of(&store).await?);
    let information = Arc::new(Information::embedded()?);
    let (files, intake) = (Files::open(&config.files_folder())?, Intake::new(config.intake_program()));
    let (procedures, channels) = (Arc::new(procedures(config)?), channels::open(config)?);
    let passkeys = Passkeys::at(config.public_url.trim_end_matches('/'));
    Ok(Engine { store, ids, procedures, information, files, intake, channels, passkeys })
}

/// Puts the locale files of the settings in place of the built-in ones, if there are any.
pub fn install_locales(config: &Config) -> Result<(), Stop> {
    if !config.locales.as_os_str().is_empty() {
        Locales::load(&config.locales)?.install();
    }
    Ok(())
}

/// The procedure files, built in or from the folder of the settings.
pub fn procedures(config: &Config) -> Result<Procedures, Stop> {
    if config.procedures.as_os_str().is_empty() {
        return Ok(Procedures::embedded()?);
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&config.procedures)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push((path.display().to_string(), std::fs::read_to_string(&path)?));
        }
    }
    files.sort();
    Ok(Procedures::read(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))?)
}

/// JSON lines to standard output; `RUST_LOG` chooses how much.
fn start_log() {
    use tracing_subscriber::{EnvFilter, fmt, prelude::*};
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    let lines = fmt::layer().json().flatten_event(true).with_target(false);
    drop(tracing_subscriber::registry().with(filter).with(lines).try_init());
}

async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => drop(interrupt.await),
    }
}
