//! What is left over: papers without a file, files without a paper, papers of people who were erased.

use super::{Part, row};
use crate::{
    Executor, Reads, StoreError, Tx,
    access::System,
    entity::{document, document_file},
    files::{Belongs, Files, bytes_on_disk},
    keyring,
};
use domain::{document::State, time::to_millis};
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// A file that a row names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    pub name: String,
    /// The file of which it is a part.
    pub file: Uuid,
    pub part: Part,
    /// As many as it must have on disk.
    pub bytes: u64,
}

/// Every file that a row names.
pub async fn names(db: &dyn Reads, _: System) -> Result<Vec<Named>, StoreError> {
    type Row = (Uuid, String, i64, String, i64);
    let rows: Vec<Row> = document_file::Entity::find()
        .select_only()
        .column(document_file::Column::Id)
        .column(document_file::Column::Original)
        .column(document_file::Column::OriginalBytes)
        .column(document_file::Column::Copy)
        .column(document_file::Column::CopyBytes)
        .into_tuple()
        .all(&db.executor())
        .await?;
    let on_disk = |bytes: i64| bytes_on_disk(u64::try_from(bytes).unwrap_or_default());
    Ok(rows
        .into_iter()
        .flat_map(|(file, original, original_bytes, copy, copy_bytes)| {
            [
                Named { name: original, file, part: Part::Original, bytes: on_disk(original_bytes) },
                Named { name: copy, file, part: Part::Copy, bytes: on_disk(copy_bytes) },
            ]
        })
        .collect())
}

/// Papers for which a kind was chosen before `moment` and no file came.
pub async fn old_drafts(
    db: &dyn Reads,
    _: System,
    moment: Timestamp,
    limit: u64,
) -> Result<Vec<Uuid>, StoreError> {
    Ok(document::Entity::find()
        .select_only()
        .column(document::Column::Id)
        .filter(document::Column::State.eq(State::Draft.code()))
        .filter(document::Column::CreatedAt.lt(to_millis(moment)))
        .order_by_asc(document::Column::CreatedAt)
        .limit(limit)
        .into_tuple()
        .all(&db.executor())
        .await?)
}

/// Destroys a paper that still has no file.
pub async fn forget_draft(tx: &Tx, _: System, id: Uuid) -> Result<(), StoreError> {
    let db = tx.executor();
    let draft = document::Entity::find_by_id(id).filter(document::Column::State.eq(State::Draft.code()));
    if draft.one(&db).await?.is_some() {
        destroy(&db, id).await?;
    }
    Ok(())
}

/// Destroys rows and keys of a paper; gives the names of its files.
pub(super) async fn destroy(db: &Executor<'_>, document: Uuid) -> Result<Vec<String>, StoreError> {
    let files =
        document_file::Entity::find().filter(document_file::Column::DocumentId.eq(document)).all(db).await?;
    keyring::destroy_all(db, files.iter().map(|file| file.id).chain([document])).await?;
    document_file::Entity::delete_many()
        .filter(document_file::Column::DocumentId.eq(document))
        .exec(db)
        .await?;
    document::Entity::delete_by_id(document).exec(db).await?;
    Ok(files.into_iter().flat_map(|file| [file.original, file.copy]).collect())
}

/// Destroys the papers of erased people. Their files cannot be opened from then on, and the sweeper takes them away.
pub(crate) async fn forget(db: &Executor<'_>, cases: &[Uuid]) -> Result<(), StoreError> {
    let papers: Vec<Uuid> = document::Entity::find()
        .select_only()
        .column(document::Column::Id)
        .filter(document::Column::CaseId.is_in(cases.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    for paper in papers {
        destroy(db, paper).await?;
    }
    Ok(())
}

/// Whether the file opens from its first byte to its last, as the one that its row names. Nothing of it is handed out.
///
/// # Errors
/// [`StoreError`] when the database does not answer, or a key is missing.
pub async fn opens(db: &dyn Reads, _: System, files: &Files, named: &Named) -> Result<bool, StoreError> {
    let db = db.executor();
    let Some(row) = document_file::Entity::find_by_id(named.file).one(&db).await? else { return Ok(true) };
    let paper = document::Entity::find_by_id(row.document_id).one(&db).await?;
    let of = super::purpose(row::state(&paper.ok_or(StoreError::Absent)?)?);
    let Some(key) = keyring::data_key(&db, of, row.id).await? else { return Ok(false) };
    let key = keyring::unwrapped(db.keyring(), of, &key)?;
    let belongs = Belongs { case: row.case_id, file: row.id, part: named.part.code() };
    match read_through(files, &named.name, belongs, &key).await {
        Err(StoreError::Inconsistent { .. }) => Ok(false),
        read => read.map(|()| true),
    }
}

async fn read_through(
    files: &Files,
    name: &str,
    belongs: Belongs,
    key: &keyring::Key,
) -> Result<(), StoreError> {
    let mut reading = files.open_sealed(name, belongs, key).await?;
    while reading.piece().await?.is_some() {}
    Ok(())
}

impl Files {
    /// Removes what no row names and nobody has changed since `moment`; how many there were.
    ///
    /// A file lies there before its row does, so `moment` must be longer ago than anybody sends a file.
    ///
    /// # Errors
    /// [`StoreError`] when the folder or the database does not answer; then nothing is removed.
    pub async fn sweep(
        &self,
        db: &dyn Reads,
        system: System,
        moment: Timestamp,
    ) -> Result<usize, StoreError> {
        // The folder is read first: a file that gets its row in between is named by then.
        let lying = self.all().await?;
        let named: std::collections::HashSet<String> =
            names(db, system).await?.into_iter().map(|named| named.name).collect();
        let mut removed = 0;
        for file in lying.iter().filter(|file| file.changed < moment && !named.contains(&file.name)) {
            self.remove(&file.name).await?;
            removed += 1;
        }
        Ok(removed)
    }
}
