//! Keys, and sealing with them.
//!
//! One file holds one version of the key of one purpose, apart from the data. It only wraps the random keys of single
//! cases, which lie in `data_key`; to destroy what was sealed for a case, its data key is deleted.
//! AES-256-GCM throughout. A sealed text names its format and its data key, and opens only for the purpose, owner and
//! table for which it was sealed.

use crate::{Executor, Reads, Store, StoreError, Tx, access::System, entity::data_key};
use aes_gcm::{
    Aes256Gcm, Nonce,
    aead::{Aead, KeyInit, Payload},
};
use rand::RngCore;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::OnConflict,
};
use std::{
    collections::{BTreeMap, HashMap},
    fs,
    io::{self, Write},
    path::Path,
};
use uuid::Uuid;
use zeroize::Zeroizing;

/// What a key is for. Whoever holds one key opens nothing of another purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// How much help a person chose: out of reach of hearing and decision roles.
    Support,
    /// Remarks of staff.
    Notes,
    /// What a person reports as wrong or moved.
    Reports,
    /// The second factor of staff.
    Totp,
    /// What the person and the caseworker write to each other.
    Messages,
    /// The number at which a person wants to be called.
    Calls,
    /// The number or address at which a person wants to be told that there is a message.
    Notices,
    /// Papers that a person keeps: opened by nobody else.
    Drawer,
    /// Papers that were handed in.
    HandedIn,
}

impl Purpose {
    fn missing_in(self, folder: &Path) -> KeyError {
        KeyError::NoPurpose { purpose: self.code(), folder: folder.display().to_string() }
    }

    pub const ALL: [Self; 9] = [
        Self::Support,
        Self::Notes,
        Self::Reports,
        Self::Totp,
        Self::Messages,
        Self::Calls,
        Self::Notices,
        Self::Drawer,
        Self::HandedIn,
    ];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Notes => "notes",
            Self::Reports => "reports",
            Self::Totp => "totp",
            Self::Messages => "messages",
            Self::Calls => "calls",
            Self::Notices => "notices",
            Self::Drawer => "drawer",
            Self::HandedIn => "handed-in",
        }
    }
}

/// Why keys cannot be used. The texts say what to do, for the person who runs the server.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    #[error("{path}: {what}")]
    File { path: String, what: String },
    #[error(
        "no key for {purpose} in {folder}: put {purpose}.1.key there, or make new keys in an empty folder"
    )]
    NoPurpose { purpose: &'static str, folder: String },
    #[error("version {version} of the key for {purpose} is missing: bring its file back")]
    NoVersion { purpose: &'static str, version: i32 },
    /// The data key was destroyed, or belongs to another purpose or owner.
    #[error("there is no data key for this {purpose}")]
    NoDataKey { purpose: &'static str },
    /// Changed bytes, or sealed for another purpose, owner or table.
    #[error("this does not open as {purpose}")]
    Refused { purpose: &'static str },
}

/// A key of AES-256.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// The keys that wrap. Kept in memory while the server runs, in files of mode 0600 otherwise.
pub struct Keyring(BTreeMap<Purpose, BTreeMap<i32, Key>>);

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let versions: Vec<_> = self.0.iter().map(|(purpose, keys)| (purpose.code(), keys.len())).collect();
        write!(f, "Keyring({versions:?})")
    }
}

impl Keyring {
    /// Reads `<purpose>.<version>.key` files, each of 64 hexadecimal digits and readable by the owner only.
    ///
    /// # Errors
    /// [`KeyError`] names the file and what is wrong with it.
    pub fn load(folder: &Path) -> Result<Self, KeyError> {
        let keyring = Self::load_what_is_there(folder)?;
        match keyring.missing().first() {
            None => Ok(keyring),
            Some(purpose) => Err(purpose.missing_in(folder)),
        }
    }

    /// As [`Keyring::load`], also when a purpose has no key yet: for `migrate`, after which a program that knows a new
    /// purpose can have its first key made by [`Keyring::make_first`].
    ///
    /// # Errors
    /// [`KeyError::NoPurpose`] when no key is there at all: then this is not the right folder, or it is not mounted.
    pub fn load_what_is_there(folder: &Path) -> Result<Self, KeyError> {
        let mut keys: BTreeMap<Purpose, BTreeMap<i32, Key>> = BTreeMap::new();
        let entries = fs::read_dir(folder).map_err(|error| file_error(folder, &error))?;
        for entry in entries {
            let path = entry.map_err(|error| file_error(folder, &error))?.path();
            if let Some((purpose, version)) = purpose_and_version(&path) {
                keys.entry(purpose).or_default().insert(version, read_key(&path)?);
            }
        }
        if keys.is_empty() { Err(Purpose::ALL[0].missing_in(folder)) } else { Ok(Self(keys)) }
    }

    /// The purposes without a key.
    pub fn missing(&self) -> Vec<Purpose> {
        Purpose::ALL.into_iter().filter(|purpose| !self.0.contains_key(purpose)).collect()
    }

    /// Makes the first key of a purpose for which nothing was ever sealed in the database of `store`.
    ///
    /// # Errors
    /// [`KeyError::NoPurpose`] when something was: its key is lost or elsewhere, and a new one would only hide that.
    pub async fn make_first(store: &Store, folder: &Path, of: Purpose) -> Result<(), StoreError> {
        let db = store.executor();
        let sealed =
            data_key::Entity::find().filter(data_key::Column::Purpose.eq(of.code())).one(&db).await?;
        if sealed.is_some() {
            return Err(of.missing_in(folder).into());
        }
        Ok(write_key(folder, of, 1)?)
    }

    /// Makes version 1 of every key in `folder`, which is made when absent.
    ///
    /// # Errors
    /// [`KeyError::File`] when a key is there already: an existing key is never overwritten.
    pub fn create(folder: &Path) -> Result<Self, KeyError> {
        make_folder(folder).map_err(|error| file_error(folder, &error))?;
        for purpose in Purpose::ALL {
            write_key(folder, purpose, 1)?;
        }
        Self::load(folder)
    }

    /// For a demo: makes the keys at the first start and reads them at the next.
    ///
    /// # Errors
    /// As [`Keyring::load`] and [`Keyring::create`].
    pub fn load_or_create_demo(folder: &Path) -> Result<Self, KeyError> {
        let empty = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
        if empty || !folder.exists() { Self::create(folder) } else { Self::load(folder) }
    }

    /// Writes the next version of the key of `purpose`. Servers started after this wrap with it;
    /// [`rewrap`] then moves what older versions hold.
    ///
    /// # Errors
    /// [`KeyError::File`] when the file cannot be written.
    pub fn add_version(&self, folder: &Path, purpose: Purpose) -> Result<i32, KeyError> {
        let (newest, _) = self.newest(purpose)?;
        write_key(folder, purpose, newest + 1)?;
        Ok(newest + 1)
    }

    /// The same keys but those for `closed`.
    pub(crate) fn without(&self, closed: &[Purpose]) -> Self {
        let kept = self.0.iter().filter(|(purpose, _)| !closed.contains(purpose));
        Self(kept.map(|(purpose, keys)| (*purpose, keys.clone())).collect())
    }

    fn newest(&self, purpose: Purpose) -> Result<(i32, &Key), KeyError> {
        let keys = self.0.get(&purpose).and_then(|keys| keys.last_key_value());
        keys.map(|(version, key)| (*version, key))
            .ok_or(KeyError::NoVersion { purpose: purpose.code(), version: 1 })
    }

    fn version(&self, purpose: Purpose, version: i32) -> Result<&Key, KeyError> {
        let missing = KeyError::NoVersion { purpose: purpose.code(), version };
        self.0.get(&purpose).and_then(|keys| keys.get(&version)).ok_or(missing)
    }

    fn wrap(&self, of: Purpose, owner: Uuid, id: Uuid, key: &Key) -> Result<(i32, Vec<u8>), KeyError> {
        let (version, wrapping) = self.newest(of)?;
        let bytes = encrypt(wrapping, &wrap_context(of, owner, id, version), &key[..]);
        Ok((version, bytes.ok_or(KeyError::Refused { purpose: of.code() })?))
    }

    fn unwrap(&self, of: Purpose, row: &data_key::Model) -> Result<Key, KeyError> {
        let wrapping = self.version(of, row.kek_version)?;
        let context = wrap_context(of, row.owner_id, row.id, row.kek_version);
        let plain =
            decrypt(wrapping, &context, &row.wrapped).ok_or(KeyError::Refused { purpose: of.code() })?;
        let mut key = Key::default();
        if plain.len() != key.len() {
            return Err(KeyError::Refused { purpose: of.code() });
        }
        key.copy_from_slice(&plain);
        Ok(key)
    }
}

fn file_error(path: &Path, error: &dyn std::fmt::Display) -> KeyError {
    KeyError::File { path: path.display().to_string(), what: error.to_string() }
}

fn purpose_and_version(path: &Path) -> Option<(Purpose, i32)> {
    let name = path.file_name()?.to_str()?.strip_suffix(".key")?;
    let (purpose, version) = name.split_once('.')?;
    let purpose = Purpose::ALL.into_iter().find(|known| known.code() == purpose)?;
    Some((purpose, version.parse().ok().filter(|version| *version > 0)?))
}

fn read_key(path: &Path) -> Result<Key, KeyError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path).map_err(|error| file_error(path, &error))?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(file_error(path, &"others can read this key; run chmod 600 on it"));
        }
    }
    let text = Zeroizing::new(fs::read_to_string(path).map_err(|error| file_error(path, &error))?);
    let digits = text.trim().as_bytes();
    let wrong = || file_error(path, &"a key is 64 hexadecimal digits");
    if digits.len() != 64 {
        return Err(wrong());
    }
    let mut key = Key::default();
    for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
        let value = |digit: u8| char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok());
        *byte = value(pair[0]).ok_or_else(wrong)? << 4 | value(pair[1]).ok_or_else(wrong)?;
    }
    Ok(key)
}

fn write_key(folder: &Path, purpose: Purpose, version: i32) -> Result<(), KeyError> {
    let path = folder.join(format!("{}.{version}.key", purpose.code()));
    let mut key = Key::default();
    fill(&mut key[..]);
    let mut text = Zeroizing::new(String::with_capacity(65));
    for byte in key.iter() {
        for digit in [byte >> 4, byte & 15] {
            text.extend(char::from_digit(u32::from(digit), 16));
        }
    }
    text.push('\n');
    let mut open = fs::OpenOptions::new();
    open.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut open, 0o600);
    let written = open.open(&path).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(|error| file_error(&path, &error))
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut make = fs::DirBuilder::new();
    make.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut make, 0o700);
    make.create(folder)
}

const NONCE: usize = 12;

/// Fills `bytes` from the operating system's source of chance.
#[expect(clippy::disallowed_methods, reason = "keys and nonces must never repeat, not even in a test")]
fn fill(bytes: &mut [u8]) {
    rand::rng().fill_bytes(bytes);
}

/// A fresh random nonce, then the text and its tag. `None` only for texts of more than 64 GiB.
///
/// A data key seals few texts, far below the 2^32 for which random nonces of 96 bits are safe (NIST SP 800-38D, 8.3).
fn encrypt(key: &Key, context: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    let mut nonce = [0; NONCE];
    fill(&mut nonce);
    let cipher = Aes256Gcm::new_from_slice(&key[..]).ok()?;
    let text = cipher.encrypt(&Nonce::from(nonce), Payload { msg: plain, aad: context }).ok()?;
    Some([&nonce[..], &text].concat())
}

fn decrypt(key: &Key, context: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, text) = sealed.split_first_chunk::<NONCE>()?;
    let cipher = Aes256Gcm::new_from_slice(&key[..]).ok()?;
    cipher.decrypt(&Nonce::from(*nonce), Payload { msg: text, aad: context }).ok().map(Zeroizing::new)
}

fn wrap_context(of: Purpose, owner: Uuid, key: Uuid, version: i32) -> Vec<u8> {
    format!("wegwijs|data-key|{}|{owner}|{key}|{version}", of.code()).into_bytes()
}

/// The first byte of everything sealed: the format below.
const FORMAT: u8 = 1;

fn text_context(of: Purpose, owner: Uuid, table: &str, key: Uuid) -> Vec<u8> {
    format!("wegwijs|{FORMAT}|{}|{owner}|{table}|{key}", of.code()).into_bytes()
}

/// Seals `plain` for one purpose of one owner (a case, or a member of staff), to be kept in `table`.
///
/// The first text of an owner makes the data key, in the same transaction.
/// Layout: format (1 byte), data key id (16), nonce (12), text and tag.
pub(crate) async fn seal(
    tx: &Tx,
    of: Purpose,
    owner: Uuid,
    table: &'static str,
    plain: &[u8],
) -> Result<Vec<u8>, StoreError> {
    let db = tx.executor();
    let (id, key) = match find(&db, of, owner).await? {
        Some(row) => (row.id, db.keyring().unwrap(of, &row)?),
        None => make(tx, &db, of, owner).await?,
    };
    let text = encrypt(&key, &text_context(of, owner, table, id), plain)
        .ok_or(KeyError::Refused { purpose: of.code() })?;
    Ok([&[FORMAT], &id.as_bytes()[..], &text].concat())
}

async fn find(db: &Executor<'_>, of: Purpose, owner: Uuid) -> Result<Option<data_key::Model>, StoreError> {
    let rows = data_key::Entity::find()
        .filter(data_key::Column::Purpose.eq(of.code()))
        .filter(data_key::Column::OwnerId.eq(owner));
    Ok(rows.one(db).await?)
}

async fn make(tx: &Tx, db: &Executor<'_>, of: Purpose, owner: Uuid) -> Result<(Uuid, Key), StoreError> {
    let key = new_key();
    let id = adopt(tx, db, of, owner, &key).await?;
    Ok((id, key))
}

/// A key from the operating system's source of chance.
pub(crate) fn new_key() -> Key {
    let mut key = Key::default();
    fill(&mut key[..]);
    key
}

/// Keeps `key` as the data key of `owner`, and gives its id.
pub(crate) async fn adopt(
    tx: &Tx,
    db: &Executor<'_>,
    of: Purpose,
    owner: Uuid,
    key: &Key,
) -> Result<Uuid, StoreError> {
    let id = tx.deed().ids.next(tx.deed().now);
    let (version, wrapped) = db.keyring().wrap(of, owner, id, key)?;
    let row = data_key::ActiveModel {
        id: Set(id),
        purpose: Set(of.code().to_owned()),
        owner_id: Set(owner),
        kek_version: Set(version),
        wrapped: Set(wrapped),
    };
    let first =
        OnConflict::columns([data_key::Column::Purpose, data_key::Column::OwnerId]).do_nothing().to_owned();
    let made = data_key::Entity::insert(row).on_conflict(first).exec_without_returning(db).await?;
    // Somebody else made the key of this owner at the same time: begin again and find theirs.
    if made == 0 { Err(tx.conflict()) } else { Ok(id) }
}

/// Opens what [`seal`] made, with one read for the data key.
///
/// # Errors
/// [`KeyError`] when the key is gone or the bytes are not those that were sealed here.
pub(crate) async fn open(
    db: &dyn Reads,
    of: Purpose,
    owner: Uuid,
    table: &'static str,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let db = db.executor();
    let row = find(&db, of, owner).await?.ok_or(KeyError::NoDataKey { purpose: of.code() })?;
    Ok(open_with(db.keyring(), of, &row, table, sealed)?)
}

/// As [`open`], for several texts of one owner or a key that came with the row.
pub(crate) fn open_with(
    keyring: &Keyring,
    of: Purpose,
    row: &data_key::Model,
    table: &'static str,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, KeyError> {
    let refused = || KeyError::Refused { purpose: of.code() };
    let (head, text) = sealed.split_first_chunk::<17>().ok_or_else(refused)?;
    if head[0] != FORMAT || head[1..] != *row.id.as_bytes() {
        return Err(refused());
    }
    let key = keyring.unwrap(of, row)?;
    decrypt(&key, &text_context(of, row.owner_id, table, row.id), text).ok_or_else(refused)
}

/// The data key of one owner, for [`open_with`].
pub(crate) async fn data_key(
    db: &Executor<'_>,
    of: Purpose,
    owner: Uuid,
) -> Result<Option<data_key::Model>, StoreError> {
    find(db, of, owner).await
}

/// The data keys of several owners, by owner.
pub(crate) async fn data_keys(
    db: &Executor<'_>,
    of: Purpose,
    owners: impl IntoIterator<Item = Uuid>,
) -> Result<HashMap<Uuid, data_key::Model>, StoreError> {
    let rows = data_key::Entity::find()
        .filter(data_key::Column::Purpose.eq(of.code()))
        .filter(data_key::Column::OwnerId.is_in(owners))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.owner_id, row)).collect())
}

/// The data key itself, for what is too large for [`seal`].
pub(crate) fn unwrapped(keyring: &Keyring, of: Purpose, row: &data_key::Model) -> Result<Key, KeyError> {
    keyring.unwrap(of, row)
}

/// Wraps the data key of `owner` for another purpose. What [`seal`] sealed with it has to be sealed again by the caller.
pub(crate) async fn hand_over(
    db: &Executor<'_>,
    from: Purpose,
    to: Purpose,
    row: &data_key::Model,
) -> Result<(), StoreError> {
    let key = db.keyring().unwrap(from, row)?;
    let (version, wrapped) = db.keyring().wrap(to, row.owner_id, row.id, &key)?;
    let row = data_key::ActiveModel {
        id: Set(row.id),
        purpose: Set(to.code().to_owned()),
        kek_version: Set(version),
        wrapped: Set(wrapped),
        ..Default::default()
    };
    data_key::Entity::update(row).exec(db).await?;
    Ok(())
}

/// Destroys the data keys of several owners, whatever they are for.
pub(crate) async fn destroy_all(
    db: &Executor<'_>,
    owners: impl IntoIterator<Item = Uuid>,
) -> Result<(), StoreError> {
    data_key::Entity::delete_many().filter(data_key::Column::OwnerId.is_in(owners)).exec(db).await?;
    Ok(())
}

/// Destroys everything that was sealed for this purpose of this owner, wherever copies of it are.
pub async fn destroy(tx: &Tx, _: System, of: Purpose, owner: Uuid) -> Result<(), StoreError> {
    data_key::Entity::delete_many()
        .filter(data_key::Column::Purpose.eq(of.code()))
        .filter(data_key::Column::OwnerId.eq(owner))
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// Wraps up to `limit` data keys of `of` again with the newest key; how many there were. Repeat until 0.
pub async fn rewrap(tx: &Tx, _: System, of: Purpose, limit: u64) -> Result<usize, StoreError> {
    let db = tx.executor();
    let (newest, _) = db.keyring().newest(of)?;
    let rows = data_key::Entity::find()
        .filter(data_key::Column::Purpose.eq(of.code()))
        .filter(data_key::Column::KekVersion.lt(newest))
        .order_by_asc(data_key::Column::Id)
        .limit(limit)
        .all(&db)
        .await?;
    for row in &rows {
        let key = db.keyring().unwrap(of, row)?;
        let (version, wrapped) = db.keyring().wrap(of, row.owner_id, row.id, &key)?;
        let row = data_key::ActiveModel {
            id: Set(row.id),
            kek_version: Set(version),
            wrapped: Set(wrapped),
            ..Default::default()
        };
        data_key::Entity::update(row).exec(&db).await?;
    }
    Ok(rows.len())
}
