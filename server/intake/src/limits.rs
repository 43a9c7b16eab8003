//! What this process gives up before it reads the first byte that a stranger wrote.

use nix::{
    errno::Errno,
    sys::{
        prctl,
        resource::{Resource, setrlimit},
    },
};

/// Address space, in bytes (security.md, "Bombs").
const MEMORY: u64 = 256 * 1024 * 1024;
/// Seconds of processor time; the server ends it by the clock as well.
const SECONDS: u64 = 20;
/// Standard input, output and error are open; a limit of three means that nothing else can ever be.
const FILES: u64 = 3;

/// Memory, time, files, sockets, core dumps, new rights: once given up, they do not come back.
pub(crate) fn give_up() -> Result<(), Errno> {
    for (resource, limit) in [
        (Resource::RLIMIT_AS, MEMORY),
        (Resource::RLIMIT_CPU, SECONDS),
        (Resource::RLIMIT_FSIZE, 0),
        (Resource::RLIMIT_NOFILE, FILES),
        (Resource::RLIMIT_CORE, 0),
    ] {
        setrlimit(resource, limit, limit)?;
    }
    prctl::set_no_new_privs()?;
    // What is in memory here is somebody's passport: no other process of this user may look into it.
    prctl::set_dumpable(false)
}
