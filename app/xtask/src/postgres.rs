//! A PostgreSQL for the tests: started on a free port, thrown away at the end.

use crate::{Done, repository};
use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The oldest PostgreSQL that Wegwijs runs on.
const OLDEST: u32 = 15;

/// A running server with an empty folder of its own; dropping it stops the server and removes the folder.
pub(crate) struct Postgres {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
}

impl Postgres {
    /// Starts a server that only this machine can reach.
    ///
    /// Its folder lies with the temporary files, because PostgreSQL refuses to run as root and the
    /// account it runs as instead can often not enter the working copy.
    ///
    /// Fails with what to install, or with what PostgreSQL said.
    pub(crate) fn start() -> Result<Self, String> {
        let programs = programs()?;
        let folder = std::env::temp_dir().join(format!("wegwijs-postgres-{}", std::process::id()));
        // Taken from the system and given back at once; another program could take it in between,
        // and then the start fails with PostgreSQL's own words.
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .map_err(|error| format!("no free port: {error}"))?
            .port();
        let server = Self { programs, folder, port };
        let mut make_folder = if is_root() {
            let mut install = Command::new("install");
            install.args(["-d", "-o", "postgres", "-g", "postgres", "-m", "700"]);
            install
        } else {
            let mut install = Command::new("install");
            install.args(["-d", "-m", "700"]);
            install
        };
        repository::finish(make_folder.arg(&server.folder))?;
        let data = server.folder.join("data");
        repository::finish(
            server
                .program("initdb")
                .args([
                    "--username=wegwijs",
                    "--auth=trust",
                    "--no-sync",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                ])
                .arg("-D")
                .arg(&data)
                .stdout(Stdio::null()),
        )?;
        let log = server.folder.join("log");
        // fsync is off because nothing in this database outlives the tests. The proofs of what
        // survives a crash kill the server of Wegwijs, not the machine.
        let options = format!(
            "-p {port} -k {} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200",
            server.folder.display()
        );
        repository::finish(
            server
                .program("pg_ctl")
                .arg("-D")
                .arg(&data)
                .arg("-l")
                .arg(&log)
                .args(["-w", "-o", &options, "start"])
                .stdout(Stdio::null()),
        )
        .map_err(|error| {
            let said = std::fs::read_to_string(&log).unwrap_or_default();
            format!("{error}\n{said}")
        })?;
        Ok(server)
    }

    /// The address of the database `postgres`, from which a test makes one of its own.
    pub(crate) fn url(&self) -> String {
        format!("postgres://wegwijs@127.0.0.1:{}/postgres", self.port)
    }

    /// One of PostgreSQL's programs, as an account that it accepts, in a folder that account may enter.
    fn program(&self, name: &str) -> Command {
        let program = self.programs.join(name);
        let mut command = if is_root() {
            let mut command = Command::new("setpriv");
            command
                .args(["--reuid=postgres", "--regid=postgres", "--clear-groups", "--reset-env"])
                .arg(program);
            command
        } else {
            Command::new(program)
        };
        command.current_dir("/");
        command
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let data = self.folder.join("data");
        let stop = repository::finish(
            self.program("pg_ctl")
                .arg("-D")
                .arg(data)
                .args(["-m", "immediate", "stop"])
                .stdout(Stdio::null()),
        );
        if let Err(error) = stop {
            eprintln!("{error}");
        }
        if let Err(error) = std::fs::remove_dir_all(&self.folder) {
            eprintln!("cannot remove {}: {error}", self.folder.display());
        }
    }
}

/// The folder with the programs of the newest PostgreSQL that Debian installed.
fn programs() -> Result<PathBuf, String> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten();
    let newest = versions
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok())
        .filter(|version| *version >= OLDEST)
        .max();
    newest.map(|version| Path::new("/usr/lib/postgresql").join(version.to_string()).join("bin")).ok_or_else(
        || format!("PostgreSQL {OLDEST} or newer is not installed; run: apt-get install postgresql"),
    )
}

/// Whether this program runs as root, which PostgreSQL refuses.
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}

/// Runs `work` with a PostgreSQL beside it, and stops that whatever comes of the work.
pub(crate) fn beside(work: impl FnOnce(&str) -> Done) -> Done {
    let server = Postgres::start()?;
    work(&server.url())
}
