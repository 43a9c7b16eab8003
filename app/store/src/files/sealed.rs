//! Sealing a file while it comes in, and opening it while it goes out, a piece at a time: never more than one piece of it
//! is in memory, and never a readable byte of it on disk.
//!
//! Layout: format (1 byte), chance (6), then pieces of 64 KiB, each with its tag of 16 bytes. The nonce of a piece is the
//! chance, the number of the piece and whether it is the last, so that a file that was cut off, also between two pieces,
//! or put together from others does not open (STREAM: Hoang, Reyhanitabar, Rogaway, Vizár 2015).

use super::{Files, fault};
use crate::{
    StoreError,
    keyring::{Key, new_key},
};
use aes_gcm::{
    Aes256Gcm, Nonce,
    aead::{AeadInOut, KeyInit},
};
use rand::RngCore;
use sha2::{Digest, Sha256};
use tokio::{
    fs::File,
    io::{AsyncReadExt, AsyncWriteExt},
};
use zeroize::Zeroizing;

const FORMAT: u8 = 1;
const CHANCE: usize = 6;
const HEAD: usize = 1 + CHANCE;
/// Bytes of one piece, as they were sent.
const PIECE: usize = 64 * 1024;
const TAG: usize = 16;

/// What a file belongs to; a file opens for nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Belongs {
    pub(crate) case: uuid::Uuid,
    pub(crate) file: uuid::Uuid,
    /// `original` or `copy`.
    pub(crate) part: &'static str,
}

impl Belongs {
    fn context(&self) -> Vec<u8> {
        format!("wegwijs|file|{FORMAT}|{}|{}|{}", self.case, self.file, self.part).into_bytes()
    }
}

/// Bytes on disk of a file that was sent with so many: a file of another length is not whole.
pub(crate) const fn bytes_on_disk(sent: u64) -> u64 {
    let pieces = if sent == 0 { 1 } else { sent.div_ceil(PIECE as u64) };
    HEAD as u64 + sent + pieces * TAG as u64
}

struct Sealer {
    cipher: Aes256Gcm,
    context: Vec<u8>,
    chance: [u8; CHANCE],
    next: u32,
}

impl Sealer {
    fn new(key: &Key, belongs: Belongs, chance: [u8; CHANCE]) -> Result<Self, StoreError> {
        let cipher = Aes256Gcm::new_from_slice(&key[..]).map_err(|_| refused())?;
        Ok(Self { cipher, context: belongs.context(), chance, next: 0 })
    }

    /// The nonce of the next piece. A file of 2^32 pieces would be 256 TiB.
    fn nonce(&mut self, last: bool) -> Result<[u8; 12], StoreError> {
        let mut nonce = [0; 12];
        nonce[..CHANCE].copy_from_slice(&self.chance);
        nonce[CHANCE..CHANCE + 4].copy_from_slice(&self.next.to_be_bytes());
        nonce[11] = u8::from(last);
        self.next = self.next.checked_add(1).ok_or_else(refused)?;
        Ok(nonce)
    }

    fn seal(&mut self, piece: &mut Vec<u8>, last: bool) -> Result<(), StoreError> {
        let nonce = Nonce::from(self.nonce(last)?);
        self.cipher.encrypt_in_place(&nonce, &self.context, piece).map_err(|_| refused())
    }

    fn open(&mut self, piece: &mut Vec<u8>, last: bool) -> Result<(), StoreError> {
        let nonce = Nonce::from(self.nonce(last)?);
        self.cipher.decrypt_in_place(&nonce, &self.context, piece).map_err(|_| refused())
    }
}

fn refused() -> StoreError {
    StoreError::Inconsistent {
        table: "files",
        what: "this does not open as the file that it should be".into(),
    }
}

/// A file that is being written. Dropped before [`Writing::finish`], it goes away.
pub struct Writing {
    files: Files,
    name: String,
    file: File,
    key: Key,
    sealer: Sealer,
    belongs: Belongs,
    piece: Zeroizing<Vec<u8>>,
    sum: Sha256,
    bytes: u64,
    finished: bool,
}

/// A file that is whole and on disk, and that no row names yet.
pub struct Written {
    pub(crate) name: String,
    pub(crate) key: Key,
    pub(crate) belongs: Belongs,
    /// Bytes as they were sent.
    pub bytes: u64,
    pub sha256: [u8; 32],
}

impl Files {
    /// Begins a file with a key of its own, or with that of the file to which it belongs.
    pub(crate) async fn write(&self, belongs: Belongs, key: Option<&Key>) -> Result<Writing, StoreError> {
        let key = key.map_or_else(new_key, Clone::clone);
        let chance = chance();
        let sealer = Sealer::new(&key, belongs, chance)?;
        let (name, file) = self.create().await?;
        let piece = Zeroizing::new(Vec::with_capacity(PIECE + TAG));
        let (sum, files) = (Sha256::new(), self.clone());
        let mut writing =
            Writing { files, name, file, key, sealer, belongs, piece, sum, bytes: 0, finished: false };
        let head = [&[FORMAT], &chance[..]].concat();
        writing.file.write_all(&head).await.map_err(|error| fault(&error))?;
        Ok(writing)
    }

    /// Opens a file that was written for `belongs` with `key`.
    pub(crate) async fn open_sealed(
        &self,
        name: &str,
        belongs: Belongs,
        key: &Key,
    ) -> Result<Reading, StoreError> {
        let mut file = self.read(name).await?;
        let mut head = [0; HEAD];
        file.read_exact(&mut head).await.map_err(|error| fault(&error))?;
        if head[0] != FORMAT {
            return Err(refused());
        }
        let chance = head[1..].first_chunk().copied().ok_or_else(refused)?;
        let mut reading = Reading { file, sealer: Sealer::new(key, belongs, chance)?, next: None };
        reading.next = Some(reading.sealed_piece().await?);
        Ok(reading)
    }
}

#[expect(clippy::disallowed_methods, reason = "a nonce must never repeat, not even in a test")]
fn chance() -> [u8; CHANCE] {
    let mut bytes = [0; CHANCE];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}

impl Writing {
    /// Bytes so far.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Takes more of the file.
    ///
    /// # Errors
    /// [`StoreError::Full`] when the disk is.
    pub async fn write(&mut self, mut more: &[u8]) -> Result<(), StoreError> {
        self.sum.update(more);
        self.bytes += more.len() as u64;
        while !more.is_empty() {
            // A full piece waits for more, because only then it is known that it is not the last one.
            if self.piece.len() == PIECE {
                self.put(false).await?;
            }
            let (now, later) = more.split_at(more.len().min(PIECE - self.piece.len()));
            self.piece.extend_from_slice(now);
            more = later;
        }
        Ok(())
    }

    async fn put(&mut self, last: bool) -> Result<(), StoreError> {
        self.sealer.seal(&mut self.piece, last)?;
        self.file.write_all(&self.piece).await.map_err(|error| fault(&error))?;
        self.piece.clear();
        Ok(())
    }

    /// Ends the file, and returns when file and name are on disk.
    ///
    /// # Errors
    /// As [`Writing::write`].
    pub async fn finish(mut self) -> Result<Unkept, StoreError> {
        self.put(true).await?;
        self.file.flush().await.map_err(|error| fault(&error))?;
        self.file.sync_all().await.map_err(|error| fault(&error))?;
        self.files.sync_names().await?;
        self.finished = true;
        let written = Written {
            name: self.name.clone(),
            key: self.key.clone(),
            belongs: self.belongs,
            bytes: self.bytes,
            sha256: std::mem::take(&mut self.sum).finalize().into(),
        };
        Ok(Unkept { files: self.files.clone(), written: Some(written) })
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        if !self.finished {
            self.files.abandon(&self.name);
        }
    }
}

/// A file that goes away unless it is kept.
pub struct Unkept {
    files: Files,
    written: Option<Written>,
}

impl Unkept {
    /// Leaves the file on disk: the row that names it is in the database, or may be.
    pub fn keep(mut self) {
        self.written = None;
    }
}

impl std::ops::Deref for Unkept {
    type Target = Written;

    fn deref(&self) -> &Written {
        self.written.as_ref().expect("only `keep` takes it, and takes this along")
    }
}

impl Drop for Unkept {
    fn drop(&mut self) {
        if let Some(written) = &self.written {
            self.files.abandon(&written.name);
        }
    }
}

/// A file that is being read.
pub struct Reading {
    file: File,
    sealer: Sealer,
    /// The piece that was read ahead, to know whether it is the last.
    next: Option<Vec<u8>>,
}

impl Reading {
    /// The next piece in plain bytes; `None` after the last one.
    ///
    /// # Errors
    /// [`StoreError::Inconsistent`] when the file is not the one that was written, or not all of it.
    pub async fn piece(&mut self) -> Result<Option<Zeroizing<Vec<u8>>>, StoreError> {
        let Some(mut piece) = self.next.take() else { return Ok(None) };
        // Only a full piece can have another behind it.
        let after = if piece.len() == PIECE + TAG { self.sealed_piece().await? } else { Vec::new() };
        let last = after.is_empty();
        self.sealer.open(&mut piece, last)?;
        if !last {
            self.next = Some(after);
        }
        Ok(Some(Zeroizing::new(piece)))
    }

    async fn sealed_piece(&mut self) -> Result<Vec<u8>, StoreError> {
        let mut piece = Vec::with_capacity(PIECE + TAG);
        let mut limited = (&mut self.file).take((PIECE + TAG) as u64);
        limited.read_to_end(&mut piece).await.map_err(|error| fault(&error))?;
        Ok(piece)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        fs,
        path::{Path, PathBuf},
        sync::atomic::{AtomicU32, Ordering},
    };
    use uuid::Uuid;

    struct Folder(PathBuf);

    impl Folder {
        fn new() -> Self {
            static COUNT: AtomicU32 = AtomicU32::new(0);
            let number = COUNT.fetch_add(1, Ordering::Relaxed);
            let path = std::env::temp_dir().join(format!("wegwijs-files-{}-{number}", std::process::id()));
            drop(fs::remove_dir_all(&path));
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            drop(fs::remove_dir_all(&self.0));
        }
    }

    const BELONGS: Belongs = Belongs { case: Uuid::nil(), file: Uuid::max(), part: "original" };

    async fn written(files: &Files, plain: &[u8]) -> (String, Key) {
        let mut writing = files.write(BELONGS, None).await.unwrap();
        for more in plain.chunks(10_007) {
            writing.write(more).await.unwrap();
        }
        let unkept = writing.finish().await.unwrap();
        let found = (unkept.name.clone(), unkept.key.clone());
        assert_eq!((unkept.bytes, &unkept.sha256[..]), (plain.len() as u64, &Sha256::digest(plain)[..]));
        unkept.keep();
        found
    }

    async fn read(files: &Files, name: &str, belongs: Belongs, key: &Key) -> Result<Vec<u8>, StoreError> {
        let mut reading = files.open_sealed(name, belongs, key).await?;
        let mut plain = Vec::new();
        while let Some(piece) = reading.piece().await? {
            plain.extend_from_slice(&piece);
        }
        Ok(plain)
    }

    fn sample(bytes: usize) -> Vec<u8> {
        b"kanarie".iter().copied().cycle().take(bytes).collect()
    }

    #[tokio::test]
    async fn every_length_comes_back_and_nothing_of_it_is_on_disk() {
        let folder = Folder::new();
        let files = Files::open(&folder.0).unwrap();
        for bytes in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 7] {
            let plain = sample(bytes);
            let (name, key) = written(&files, &plain).await;
            let disk = fs::read(folder.0.join(&name)).unwrap();
            assert_eq!(disk.len() as u64, bytes_on_disk(bytes as u64), "{bytes}");
            assert!(!disk.windows(7).any(|seven| seven == b"kanarie"), "{bytes}");
            assert_eq!(read(&files, &name, BELONGS, &key).await.unwrap(), plain, "{bytes}");
        }
    }

    #[tokio::test]
    async fn a_file_that_was_changed_cut_or_moved_does_not_open() {
        let folder = Folder::new();
        let files = Files::open(&folder.0).unwrap();
        let (name, key) = written(&files, &sample(2 * PIECE + 5)).await;
        let whole = fs::read(folder.0.join(&name)).unwrap();
        let piece = PIECE + TAG;
        let mut harms: Vec<Vec<u8>> =
            [HEAD, HEAD + piece, HEAD + 2 * piece, whole.len() - 1].map(|cut| whole[..cut].to_vec()).into();
        for at in [0, 1, HEAD, HEAD + piece - 1, HEAD + piece, whole.len() - 1] {
            let mut flipped = whole.clone();
            flipped[at] ^= 1;
            harms.push(flipped);
        }
        let swapped = [
            &whole[..HEAD],
            &whole[HEAD + piece..HEAD + 2 * piece],
            &whole[HEAD..HEAD + piece],
            &whole[HEAD + 2 * piece..],
        ];
        harms.push(swapped.concat());
        harms.push([&whole[..], &whole[HEAD..HEAD + piece]].concat());
        for (number, harm) in harms.into_iter().enumerate() {
            write_over(&folder.0, &name, &harm);
            assert!(read(&files, &name, BELONGS, &key).await.is_err(), "harm {number}");
        }
        write_over(&folder.0, &name, &whole);
        for other in [
            Belongs { case: Uuid::max(), ..BELONGS },
            Belongs { file: Uuid::nil(), ..BELONGS },
            Belongs { part: "copy", ..BELONGS },
        ] {
            assert!(read(&files, &name, other, &key).await.is_err(), "{other:?}");
        }
        assert!(read(&files, &name, BELONGS, &new_key()).await.is_err());
        assert!(read(&files, &name, BELONGS, &key).await.is_ok());
    }

    fn write_over(folder: &Path, name: &str, bytes: &[u8]) {
        fs::write(folder.join(name), bytes).unwrap();
    }

    #[tokio::test]
    async fn a_writer_who_goes_away_leaves_nothing() {
        let folder = Folder::new();
        let files = Files::open(&folder.0).unwrap();
        let mut writing = files.write(BELONGS, None).await.unwrap();
        writing.write(&sample(100_000)).await.unwrap();
        assert_eq!(files.all().await.unwrap().len(), 1);
        drop(writing);
        assert_eq!(files.all().await.unwrap(), []);
        drop(files.write(BELONGS, None).await.unwrap().finish().await.unwrap());
        assert_eq!(files.all().await.unwrap(), []);
    }
}
