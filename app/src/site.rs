//! The prepared files: which name the style sheet and the islands have this time.

use serde::Deserialize;
use std::path::{Path, PathBuf};

/// The folder that `make` prepared, and the names in it.
#[derive(Clone, Debug)]
pub struct Site {
    pub folder: PathBuf,
    pub manifest: Manifest,
}

/// File names below `/assets/`, as `manifest.json` holds them; each has the hash of its content in it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct Manifest {
    pub style: String,
    pub islands_js: String,
    pub islands_wasm: String,
    pub exit_js: String,
    pub passkey_js: String,
    pub upload_js: String,
    pub favicon: String,
}

/// The prepared files are not there or not whole.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {wrong}. Run `make site` to prepare the style sheet and the islands", path = path.display())]
pub struct NoSite {
    path: PathBuf,
    wrong: String,
}

impl Site {
    /// Reads `manifest.json` in `folder`.
    ///
    /// # Errors
    /// [`NoSite`] when the file, or a file that it names, is missing or cannot be read.
    pub fn read(folder: &Path) -> Result<Self, NoSite> {
        let path = folder.join("manifest.json");
        let fail = |path: &Path, wrong: String| NoSite { path: path.to_owned(), wrong };
        let text = std::fs::read_to_string(&path).map_err(|error| fail(&path, error.to_string()))?;
        let manifest: Manifest =
            serde_json::from_str(&text).map_err(|error| fail(&path, error.to_string()))?;
        for name in [
            &manifest.style,
            &manifest.islands_js,
            &manifest.islands_wasm,
            &manifest.exit_js,
            &manifest.passkey_js,
            &manifest.upload_js,
            &manifest.favicon,
        ] {
            let file = folder.join(name);
            if !file.is_file() {
                return Err(fail(&file, "not there".into()));
            }
        }
        Ok(Self { folder: folder.to_owned(), manifest })
    }
}
