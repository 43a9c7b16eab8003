//! Papers: what a person keeps, and what they handed in.
//!
//! The bytes lie in [`crate::files`]; here stand what belongs to what, and the keys. Whatever lies in the drawer is sealed
//! for [`Purpose::Drawer`], and handing in seals it for [`Purpose::HandedIn`]: a server without the first key opens no
//! drawer, whoever asks.

mod row;
mod upkeep;

pub use upkeep::{Named, forget_draft, names, old_drafts, opens};

pub(crate) use row::told_of_file;
pub(crate) use upkeep::forget;

use crate::{
    Executor, Reads, StoreError, Tx,
    entity::{data_key, document, document_file, document_receipt},
    files::{Belongs, Files, Reading, Unkept, Writing},
    keyring::{self, KeyError, Purpose},
    row::impossible,
};
use domain::{
    access::{Act, Permit, Role, act},
    document::{Document, Examined, Kind, State},
    ids::{DocumentId, FileId, ReceiptId},
    time::to_millis,
};
use jiff::Timestamp;
use row::{About, document_row, file_line};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::HashMap;
use uuid::Uuid;

const DOCUMENT: &str = "document";
const FILE: &str = "document_file";

/// Acts for which the own papers may be read, those in the drawer too.
pub trait MaySeeOwn: Act {}
impl MaySeeOwn for act::ViewOwnDocuments {}
impl MaySeeOwn for act::KeepDocument {}
impl MaySeeOwn for act::HandInDocument {}
impl MaySeeOwn for act::WithdrawDocument {}

/// Acts for which papers that were handed in may be read.
pub trait MaySeeHandedIn: Act {}
impl MaySeeHandedIn for act::ViewDocuments {}
impl MaySeeHandedIn for act::MarkDocumentSeen {}

/// One file of a paper.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileLine {
    pub id: FileId,
    /// As its owner called it; may be empty.
    pub name: String,
    pub examined: Examined,
    /// Of the file as it was sent.
    pub sha256: [u8; 32],
    /// As it was sent.
    pub bytes: u64,
    pub at: Timestamp,
}

/// A paper with its files, in the order in which they came.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paper {
    pub document: Document,
    pub files: Vec<FileLine>,
}

/// Which of the two files of a file is meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// As it was sent, with everything in it.
    Original,
    /// What others may see.
    Copy,
}

impl Part {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Copy => "copy",
        }
    }
}

/// The purpose for which a paper in this state is sealed.
const fn purpose(state: State) -> Purpose {
    if state.in_drawer() { Purpose::Drawer } else { Purpose::HandedIn }
}

/// All papers of the person, newest first.
pub async fn own<A: MaySeeOwn>(db: &dyn Reads, permit: &Permit<A>) -> Result<Vec<Paper>, StoreError> {
    let rows = document::Entity::find().filter(document::Column::CaseId.eq(permit.case().uuid()));
    papers(&db.executor(), rows.order_by_desc(document::Column::Id).all(&db.executor()).await?).await
}

/// One paper of the person.
///
/// # Errors
/// [`StoreError::Absent`] for that of somebody else.
pub async fn own_one<A: MaySeeOwn>(
    db: &dyn Reads,
    permit: &Permit<A>,
    id: DocumentId,
) -> Result<Paper, StoreError> {
    let db = db.executor();
    let row = document::Entity::find_by_id(id.uuid())
        .filter(document::Column::CaseId.eq(permit.case().uuid()))
        .one(&db)
        .await?;
    papers(&db, row.into_iter().collect()).await?.pop().ok_or(StoreError::Absent)
}

/// The states in which others may see a paper.
fn handed_in_states() -> [&'static str; 2] {
    [State::HandedIn.code(), State::Seen.code()]
}

/// The papers of the case that were handed in, newest first; never one in the drawer.
pub async fn handed_in<A: MaySeeHandedIn>(
    db: &dyn Reads,
    permit: &Permit<A>,
) -> Result<Vec<Paper>, StoreError> {
    let rows = document::Entity::find()
        .filter(document::Column::CaseId.eq(permit.case().uuid()))
        .filter(document::Column::State.is_in(handed_in_states()));
    papers(&db.executor(), rows.order_by_desc(document::Column::HandedInAt).all(&db.executor()).await?).await
}

/// One paper that was handed in.
///
/// # Errors
/// [`StoreError::Absent`] for one in the drawer or of another case.
pub async fn handed_in_one<A: MaySeeHandedIn>(
    db: &dyn Reads,
    permit: &Permit<A>,
    id: DocumentId,
) -> Result<Paper, StoreError> {
    let db = db.executor();
    let row = document::Entity::find_by_id(id.uuid())
        .filter(document::Column::CaseId.eq(permit.case().uuid()))
        .filter(document::Column::State.is_in(handed_in_states()))
        .one(&db)
        .await?;
    papers(&db, row.into_iter().collect()).await?.pop().ok_or(StoreError::Absent)
}

/// Fills in the files of some papers, in that order.
async fn papers(db: &Executor<'_>, rows: Vec<document::Model>) -> Result<Vec<Paper>, StoreError> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let files = document_file::Entity::find()
        .filter(document_file::Column::DocumentId.is_in(rows.iter().map(|row| row.id)))
        .order_by_asc(document_file::Column::Id)
        .all(db)
        .await?;
    let mut keys: HashMap<(&'static str, Uuid), data_key::Model> = HashMap::new();
    for of in [Purpose::Drawer, Purpose::HandedIn] {
        let owners = rows.iter().map(|row| row.id).chain(files.iter().map(|file| file.id));
        let found = keyring::data_keys(db, of, owners).await?;
        keys.extend(found.into_iter().map(|(owner, row)| ((of.code(), owner), row)));
    }
    let key = |of: Purpose, owner: Uuid| {
        keys.get(&(of.code(), owner)).ok_or(KeyError::NoDataKey { purpose: of.code() })
    };
    rows.into_iter()
        .map(|row| {
            let of = purpose(row::state(&row)?);
            let kind = keyring::open_with(db.keyring(), of, key(of, row.id)?, DOCUMENT, &row.sealed)?;
            let files = files
                .iter()
                .filter(|file| file.document_id == row.id)
                .map(|file| {
                    let about = keyring::open_with(db.keyring(), of, key(of, file.id)?, FILE, &file.sealed)?;
                    file_line(file, &about)
                })
                .collect::<Result<Vec<_>, StoreError>>()?;
            Ok(Paper { document: document_row(&row, &kind)?, files })
        })
        .collect()
}

/// Begins a paper of this kind in the drawer, before there is a file: the camera of an old phone may end the browser.
pub async fn begin(
    tx: &Tx,
    permit: &Permit<act::KeepDocument>,
    id: DocumentId,
    kind: Kind,
) -> Result<(), StoreError> {
    let row = document::ActiveModel {
        id: Set(id.uuid()),
        case_id: Set(permit.case().uuid()),
        state: Set(State::Draft.code().to_owned()),
        sealed: Set(keyring::seal(tx, Purpose::Drawer, id.uuid(), DOCUMENT, kind.code().as_bytes()).await?),
        created_at: Set(to_millis(tx.deed().now)),
        handed_in_at: Set(None),
        receipt_id: Set(None),
        opened_at: Set(None),
        seen_at: Set(None),
        withdrawn_at: Set(None),
    };
    document::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// How many files the case has, and with how many bytes as they were sent.
pub async fn used<A: MaySeeOwn>(db: &dyn Reads, permit: &Permit<A>) -> Result<(u64, u64), StoreError> {
    let sizes: Vec<i64> = document_file::Entity::find()
        .select_only()
        .column(document_file::Column::OriginalBytes)
        .filter(document_file::Column::CaseId.eq(permit.case().uuid()))
        .into_tuple()
        .all(&db.executor())
        .await?;
    let bytes = sizes.iter().map(|size| u64::try_from(*size).unwrap_or_default()).sum();
    Ok((sizes.len() as u64, bytes))
}

/// Begins a file of a paper as it comes in. No row names it until [`add`].
pub async fn incoming(
    files: &Files,
    permit: &Permit<act::KeepDocument>,
    id: FileId,
) -> Result<Writing, StoreError> {
    let (case, file) = (permit.case().uuid(), id.uuid());
    files.write(Belongs { case, file, part: Part::Original.code() }, None).await
}

/// Begins the copy of a file that has come in; both have the same key.
pub async fn copy_of(files: &Files, original: &Unkept) -> Result<Writing, StoreError> {
    let belongs = Belongs { part: Part::Copy.code(), ..original.belongs };
    files.write(belongs, Some(&original.key)).await
}

/// Reads a file that has come in and is not kept yet.
pub async fn read_unkept(files: &Files, original: &Unkept) -> Result<Reading, StoreError> {
    files.open_sealed(&original.name, original.belongs, &original.key).await
}

/// What [`add`] keeps of a file.
#[derive(Clone)]
pub struct NewFile {
    pub id: FileId,
    pub document: DocumentId,
    pub name: String,
    pub examined: Examined,
    row: document_file::Model,
    sha256: [u8; 32],
    key: keyring::Key,
}

impl NewFile {
    /// Of two files that are on disk.
    pub fn new(
        document: DocumentId,
        name: String,
        examined: Examined,
        original: &Unkept,
        copy: &Unkept,
    ) -> Self {
        let row = document_file::Model {
            id: original.belongs.file,
            document_id: document.uuid(),
            case_id: original.belongs.case,
            sealed: Vec::new(),
            original: original.name.clone(),
            original_bytes: i64::try_from(original.bytes).unwrap_or(i64::MAX),
            copy: copy.name.clone(),
            copy_bytes: i64::try_from(copy.bytes).unwrap_or(i64::MAX),
            at: 0,
        };
        let (id, sha256, key) = (FileId::from_uuid(row.id), original.sha256, original.key.clone());
        Self { id, document, name, examined, row, sha256, key }
    }

    /// As it was sent.
    pub fn bytes(&self) -> u64 {
        u64::try_from(self.row.original_bytes).unwrap_or_default()
    }
}

/// Keeps a file in a paper of the drawer, and its key.
///
/// Returns `false` when the paper has a file with the same bytes: a second click, or the same photo chosen twice.
pub async fn add(tx: &Tx, permit: &Permit<act::KeepDocument>, new: &NewFile) -> Result<bool, StoreError> {
    let paper = own_one(tx, permit, new.document).await?;
    if new.row.case_id != permit.case().uuid() || paper.document.may_add().is_err() {
        return Err(StoreError::Absent);
    }
    if paper.files.iter().any(|file| file.sha256 == new.sha256) {
        return Ok(false);
    }
    let db = tx.executor();
    keyring::adopt(tx, &db, Purpose::Drawer, new.row.id, &new.key).await?;
    let about = About { name: new.name.clone(), examined: new.examined, sha256: new.sha256 };
    let row = document_file::Model {
        sealed: keyring::seal(tx, Purpose::Drawer, new.row.id, FILE, &about.bytes()).await?,
        at: to_millis(tx.deed().now),
        ..new.row.clone()
    };
    let row: document_file::ActiveModel = row.into();
    document_file::Entity::insert(row.reset_all()).exec_without_returning(&db).await?;
    if paper.document.state == State::Draft {
        set_state(&db, new.document, State::Kept).await?;
    }
    Ok(true)
}

async fn set_state(db: &Executor<'_>, id: DocumentId, state: State) -> Result<(), StoreError> {
    let row = document::ActiveModel {
        id: Set(id.uuid()),
        state: Set(state.code().to_owned()),
        ..Default::default()
    };
    document::Entity::update(row).exec(db).await?;
    Ok(())
}

/// Seals a paper and all its files for another purpose; the bytes outside the database stay as they are.
async fn move_to(tx: &Tx, paper: &Paper, to: Purpose) -> Result<(), StoreError> {
    let db = tx.executor();
    let id = paper.document.id.uuid();
    let of = purpose(paper.document.state);
    let owners = paper.files.iter().map(|file| file.id.uuid()).chain([id]);
    for row in keyring::data_keys(&db, of, owners).await?.values() {
        keyring::hand_over(&db, of, to, row).await?;
    }
    let sealed = keyring::seal(tx, to, id, DOCUMENT, paper.document.kind.code().as_bytes()).await?;
    let row = document::ActiveModel { id: Set(id), sealed: Set(sealed), ..Default::default() };
    document::Entity::update(row).exec(&db).await?;
    for file in &paper.files {
        let about = About { name: file.name.clone(), examined: file.examined, sha256: file.sha256 };
        let sealed = keyring::seal(tx, to, file.id.uuid(), FILE, &about.bytes()).await?;
        let row =
            document_file::ActiveModel { id: Set(file.id.uuid()), sealed: Set(sealed), ..Default::default() };
        document_file::Entity::update(row).exec(&db).await?;
    }
    Ok(())
}

/// Hands a paper in, with a receipt that stands.
pub async fn hand_in(
    tx: &Tx,
    permit: &Permit<act::HandInDocument>,
    paper: &Paper,
    receipt: ReceiptId,
) -> Result<(), StoreError> {
    move_to(tx, paper, Purpose::HandedIn).await?;
    let (db, now) = (tx.executor(), to_millis(tx.deed().now));
    let row = document_receipt::ActiveModel {
        id: Set(receipt.uuid()),
        document_id: Set(paper.document.id.uuid()),
        case_id: Set(permit.case().uuid()),
        at: Set(now),
    };
    document_receipt::Entity::insert(row).exec_without_returning(&db).await?;
    let row = document::ActiveModel {
        id: Set(paper.document.id.uuid()),
        state: Set(State::HandedIn.code().to_owned()),
        handed_in_at: Set(Some(now)),
        receipt_id: Set(Some(receipt.uuid())),
        withdrawn_at: Set(None),
        ..Default::default()
    };
    document::Entity::update(row).exec(&db).await?;
    Ok(())
}

/// Takes a paper back into the drawer. Its receipt stands.
pub async fn withdraw(tx: &Tx, _: &Permit<act::WithdrawDocument>, paper: &Paper) -> Result<(), StoreError> {
    move_to(tx, paper, Purpose::Drawer).await?;
    let row = document::ActiveModel {
        id: Set(paper.document.id.uuid()),
        state: Set(State::Withdrawn.code().to_owned()),
        withdrawn_at: Set(Some(to_millis(tx.deed().now))),
        ..Default::default()
    };
    document::Entity::update(row).exec(&tx.executor()).await?;
    Ok(())
}

/// Destroys a paper of the drawer with its keys, and gives the names of its files, which nothing can open any more.
pub async fn remove(
    tx: &Tx,
    permit: &Permit<act::KeepDocument>,
    id: DocumentId,
) -> Result<Vec<String>, StoreError> {
    let paper = own_one(tx, permit, id).await?;
    if paper.document.may_remove().is_err() {
        return Err(StoreError::Absent);
    }
    upkeep::destroy(&tx.executor(), id.uuid()).await
}

/// Notes that somebody of the IND opens a paper; the first time stays, and ends the right to take it back. That the
/// person's own lawyer opens it ends nothing.
pub async fn mark_opened(
    tx: &Tx,
    permit: &Permit<act::ViewDocuments>,
    paper: &Paper,
) -> Result<(), StoreError> {
    if paper.document.opened.is_none() && permit.actor().role().is_some_and(Role::is_ind) {
        let row = document::ActiveModel {
            id: Set(paper.document.id.uuid()),
            opened_at: Set(Some(to_millis(tx.deed().now))),
            ..Default::default()
        };
        document::Entity::update(row).exec(&tx.executor()).await?;
    }
    Ok(())
}

/// Notes that a caseworker has seen a paper; the first time stays.
pub async fn mark_seen(tx: &Tx, _: &Permit<act::MarkDocumentSeen>, paper: &Paper) -> Result<(), StoreError> {
    if paper.document.seen.is_some() {
        return Ok(());
    }
    let now = to_millis(tx.deed().now);
    let row = document::ActiveModel {
        id: Set(paper.document.id.uuid()),
        state: Set(State::Seen.code().to_owned()),
        opened_at: Set(Some(paper.document.opened.map_or(now, to_millis))),
        seen_at: Set(Some(now)),
        ..Default::default()
    };
    document::Entity::update(row).exec(&tx.executor()).await?;
    Ok(())
}

/// Where a file lies and with which key it opens. Whoever has one was shown the paper.
pub struct Opener {
    name: String,
    belongs: Belongs,
    key: keyring::Key,
    pub bytes: u64,
}

impl Opener {
    /// Begins to read.
    ///
    /// # Errors
    /// [`StoreError::Inconsistent`] when the file is not there or not the one that was written.
    pub async fn open(self, files: &Files) -> Result<Reading, StoreError> {
        files.open_sealed(&self.name, self.belongs, &self.key).await
    }
}

/// How to open a file of a paper that was read with a permit: `file` must be one of its files.
///
/// # Errors
/// [`StoreError::Absent`] when it is not.
pub async fn opener(db: &dyn Reads, paper: &Paper, file: FileId, part: Part) -> Result<Opener, StoreError> {
    if !paper.files.iter().any(|line| line.id == file) {
        return Err(StoreError::Absent);
    }
    let db = db.executor();
    let row = document_file::Entity::find_by_id(file.uuid()).one(&db).await?.ok_or(StoreError::Absent)?;
    let of = purpose(paper.document.state);
    let missing = KeyError::NoDataKey { purpose: of.code() };
    let key = keyring::data_key(&db, of, row.id).await?.ok_or(missing)?;
    let (name, bytes) = match part {
        Part::Original => (row.original, row.original_bytes),
        Part::Copy => (row.copy, row.copy_bytes),
    };
    Ok(Opener {
        name,
        belongs: Belongs { case: row.case_id, file: row.id, part: part.code() },
        key: keyring::unwrapped(db.keyring(), of, &key)?,
        bytes: u64::try_from(bytes).map_err(|error| impossible(FILE, error))?,
    })
}
