//! The commands of `wegwijs`.

use crate::{boot, check, config::Config, demo, feed, procedures, register, retention, staff};
use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Wegwijs: people who wait for a decision see where they are and what comes next.
#[derive(Debug, Parser)]
#[command(version)]
pub struct Command {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    what: What,
}

/// Settings that win over the file and the environment.
#[derive(Debug, Args)]
struct Settings {
    /// The settings file; see server/wegwijs.toml.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    /// Folder for the embedded database and files.
    #[arg(long, global = true)]
    data: Option<PathBuf>,
    /// Folder with the keys; by default `keys` in the data folder.
    #[arg(long, global = true)]
    keys: Option<PathBuf>,
    /// Address of the database.
    #[arg(long, global = true)]
    database: Option<String>,
    /// Folder with the style sheet and islands.
    #[arg(long, global = true)]
    site: Option<PathBuf>,
    /// Address and port to listen on.
    #[arg(long, global = true)]
    listen: Option<std::net::SocketAddr>,
    /// Allow what only a demo world may have.
    #[arg(long, global = true)]
    demo: bool,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Serve pages until told to stop.
    Serve,
    /// Bring the database to the newest shape.
    Migrate,
    /// Fill an empty database with fictional people.
    Demo(demo::Size),
    /// Make a letter with which a person activates an account; prints its words to standard output.
    Letter {
        /// The person's V-number.
        v_number: String,
        /// The login of the member of staff who hands the letter over.
        #[arg(long)]
        by: String,
    },
    /// Joiners, leavers and roles.
    #[command(subcommand)]
    Staff(staff::Deed),
    /// Systems of the authority that tell what happened.
    #[command(subcommand)]
    Feed(feed::Deed),
    /// Record a file of what a system of the authority tells.
    Import(feed::Import),
    /// Print the register of processing (AVG art. 30): what is kept of whom, what for, on what ground, how long.
    Register {
        /// As JSON instead of Markdown.
        #[arg(long)]
        json: bool,
    },
    /// Print the law as data, one table for each track, for a lawyer to read and correct.
    Procedures,
    /// Erase what names people whose term is over, or say whom that would be.
    Retention(retention::How),
    /// Keep somebody's file although its term is over, or stop that.
    #[command(subcommand)]
    Hold(retention::Hold),
    /// Examine the installation.
    Check {
        #[command(subcommand)]
        what: Option<check::What>,
    },
}

/// Why a command stopped, in words for whoever runs the server.
#[derive(Debug)]
pub struct Stop {
    text: String,
    status: u8,
}

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl<E: std::error::Error> From<E> for Stop {
    fn from(error: E) -> Self {
        let mut text = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            text.push_str(": ");
            text.push_str(&cause.to_string());
            source = cause.source();
        }
        Self::because(text)
    }
}

impl Stop {
    pub fn because(text: impl Into<String>) -> Self {
        Self { text: text.into(), status: 1 }
    }

    /// The same with a status of its own for whoever starts the program.
    #[must_use]
    pub fn with_status(self, status: u8) -> Self {
        Self { status, ..self }
    }

    /// What the program ends with.
    pub const fn status(&self) -> u8 {
        self.status
    }
}

/// Does what the command line asks.
///
/// # Errors
/// [`Stop`], whose text is for the terminal.
pub fn run(command: Command) -> Result<(), Stop> {
    let config = command.settings.over_file_and_environment()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match command.what {
            What::Serve => boot::serve(config).await,
            What::Migrate => boot::migrate(&config).await,
            What::Demo(size) => demo::fill(&config, size).await,
            What::Letter { v_number, by } => staff::letter(&config, &v_number, &by).await,
            What::Staff(deed) => staff::run(&config, deed).await,
            What::Feed(deed) => feed::run(&config, deed).await,
            What::Import(import) => feed::import(&config, import).await,
            What::Register { json } => register::print(&config, json),
            What::Procedures => procedures::print(),
            What::Retention(how) => retention::run(&config, &how).await,
            What::Hold(hold) => retention::hold(&config, hold).await,
            What::Check { what } => check::run(&config, what).await,
        }
    })
}

impl Settings {
    #[expect(clippy::disallowed_methods, reason = "the one place where the environment is read")]
    fn over_file_and_environment(&self) -> Result<Config, Stop> {
        let mut config = Config::read(self.config.as_deref(), std::env::vars())?;
        if let Some(data) = &self.data {
            config.keys = data.join("keys");
            config.data.clone_from(data);
        }
        if let Some(keys) = &self.keys {
            config.keys.clone_from(keys);
        }
        if let Some(database) = &self.database {
            config.database.clone_from(database);
        }
        if let Some(site) = &self.site {
            config.site.clone_from(site);
        }
        if let Some(listen) = self.listen {
            config.listen = listen;
            config.public_url = format!("http://localhost:{}", listen.port());
        }
        config.demo |= self.demo;
        Ok(config)
    }
}
