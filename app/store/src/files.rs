//! What is too large for the database: sealed files in one folder.
//!
//! A file is known by a random name and nothing else tells what it is; what belongs to whom stands in the database. The
//! methods of [`Files`] are all that a store of objects has to offer, should there be more than one server.

mod sealed;

pub use sealed::{Reading, Unkept, Writing, Written};

pub(crate) use sealed::{Belongs, bytes_on_disk};

use crate::StoreError;
use domain::time::from_millis;
use jiff::Timestamp;
use rand::RngCore;
use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::fs;

/// The folder with the sealed files. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Files(Arc<Path>);

/// One file that lies there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lying {
    pub name: String,
    pub bytes: u64,
    pub changed: Timestamp,
}

impl Files {
    /// Opens `folder`, which is made when absent.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when it cannot be made.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let mut make = std::fs::DirBuilder::new();
        make.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
        make.create(folder).map_err(|error| fault(&error))?;
        Ok(Self(folder.into()))
    }

    /// A new, empty file with a name that tells nothing.
    async fn create(&self) -> Result<(String, fs::File), StoreError> {
        let name = random_name();
        let mut open = fs::OpenOptions::new();
        open.write(true).create_new(true);
        #[cfg(unix)]
        open.mode(0o600);
        let file = open.open(self.path(&name)).await.map_err(|error| fault(&error))?;
        Ok((name, file))
    }

    /// Waits until the names in the folder are on disk.
    async fn sync_names(&self) -> Result<(), StoreError> {
        let folder = fs::File::open(&*self.0).await.map_err(|error| fault(&error))?;
        folder.sync_all().await.map_err(|error| fault(&error))
    }

    async fn read(&self, name: &str) -> Result<fs::File, StoreError> {
        fs::File::open(self.path(name)).await.map_err(|error| fault(&error))
    }

    /// Removes a file; one that is not there is no fault.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn remove(&self, name: &str) -> Result<(), StoreError> {
        match fs::remove_file(self.path(name)).await {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(fault(&error)),
            _ => Ok(()),
        }
    }

    /// Everything that lies in the folder.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn all(&self) -> Result<Vec<Lying>, StoreError> {
        let mut all = Vec::new();
        let mut entries = fs::read_dir(&*self.0).await.map_err(|error| fault(&error))?;
        while let Some(entry) = entries.next_entry().await.map_err(|error| fault(&error))? {
            // A file that somebody else removed meanwhile does not lie here.
            let Ok(about) = entry.metadata().await else { continue };
            let since = about.modified().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
            let changed = since.and_then(|since| i64::try_from(since.as_millis()).ok()).and_then(from_millis);
            all.push(Lying {
                name: entry.file_name().to_string_lossy().into_owned(),
                bytes: about.len(),
                changed: changed.unwrap_or_default(),
            });
        }
        Ok(all)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Removes a file whose writer went away half-way. What is left behind all the same, the sweeper finds.
    fn abandon(&self, name: &str) {
        drop(std::fs::remove_file(self.path(name)));
    }
}

/// 128 bits of chance in hexadecimal.
#[expect(
    clippy::disallowed_methods,
    reason = "a name must not repeat and must tell nothing, not even in a test"
)]
fn random_name() -> String {
    let mut bytes = [0; 16];
    rand::rng().fill_bytes(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid().simple().to_string()
}

fn fault(error: &io::Error) -> StoreError {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::Full(error.to_string()),
        ErrorKind::UnexpectedEof | ErrorKind::NotFound => {
            StoreError::Inconsistent { table: "files", what: error.to_string() }
        }
        _ => StoreError::Unavailable(error.to_string()),
    }
}
