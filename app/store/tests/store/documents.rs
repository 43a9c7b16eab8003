//! Papers: what the rows and keys of a drawer are, and what handing in changes.

use crate::{
    databases::{Fresh, both, number},
    people::{World, system},
};
use domain::{
    access::act,
    document::{Examined, Format, Kind, Shape, State},
    ids::{DocumentId, FileId, ReceiptId},
};
use sea_orm::ConnectionTrait;
use store::{
    StoreError,
    access::permit,
    documents::{self, NewFile, Paper, Part},
    files::{Files, Unkept},
    people,
};

both!(
    only_what_is_handed_in_is_for_others,
    handing_in_moves_the_keys_and_nothing_else,
    an_erased_person_has_no_papers,
    receipts_stand
);

const PLAIN: &[u8] = b"kanarie in een la";

/// A paper with one file in the drawer of the first case.
async fn kept(world: &World, files: &Files) -> DocumentId {
    let (id, actor, case) = (DocumentId::from_uuid(world.id()), world.applicant(0), world.cases[0].file.id);
    let store = &world.fresh.store;
    let may = permit::<act::KeepDocument>(store, &actor, case).await.unwrap();
    let mut writing = documents::incoming(files, &may, FileId::from_uuid(world.id())).await.unwrap();
    writing.write(PLAIN).await.unwrap();
    let original = writing.finish().await.unwrap();
    let mut writing = documents::copy_of(files, &original).await.unwrap();
    writing.write(b"copy").await.unwrap();
    let copy = writing.finish().await.unwrap();
    let shape = Shape::Picture { width: 1, height: 1 };
    let examined = Examined { format: Format::Png, shape, copy_bytes: 4 };
    let new = NewFile::new(id, "kanarie.png".into(), examined, &original, &copy);
    let deed = world.deed(&actor, "keep-document").on(case);
    let kept: Result<(bool, bool), StoreError> = store
        .write(deed, move |tx| {
            let (may, new) = (may.clone(), new.clone());
            Box::pin(async move {
                documents::begin(tx, &may, id, Kind::Medical).await?;
                Ok((documents::add(tx, &may, &new).await?, documents::add(tx, &may, &new).await?))
            })
        })
        .await;
    assert_eq!(kept.unwrap(), (true, false), "the same bytes are kept once");
    [original, copy].into_iter().for_each(Unkept::keep);
    id
}

async fn own(world: &World, id: DocumentId) -> Paper {
    let store = &world.fresh.store;
    let (actor, case) = (world.applicant(0), world.cases[0].file.id);
    let may = permit::<act::ViewOwnDocuments>(store, &actor, case).await.unwrap();
    documents::own_one(store, &may, id).await.unwrap()
}

async fn hand_in(world: &World, id: DocumentId) {
    let (actor, case) = (world.applicant(0), world.cases[0].file.id);
    let receipt = ReceiptId::from_uuid(world.id());
    let done: Result<(), StoreError> = world
        .fresh
        .store
        .write(world.deed(&actor, "hand-in-document").on(case), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::HandInDocument>(tx, &actor, case).await?;
                let paper = documents::own_one(tx, &may, id).await?;
                documents::hand_in(tx, &may, &paper, receipt).await
            })
        })
        .await;
    done.unwrap();
}

fn folder(world: &World) -> Files {
    Files::open(&world.fresh.folder.join("files")).unwrap()
}

async fn only_what_is_handed_in_is_for_others(fresh: Fresh) {
    let world = World::with_cases(fresh, 2).await;
    let files = folder(&world);
    let (kept, handed_in) = (kept(&world, &files).await, kept(&world, &files).await);
    hand_in(&world, handed_in).await;
    let (store, case) = (&world.fresh.store, world.cases[0].file.id);
    let may = permit::<act::ViewDocuments>(store, &world.caseworker(0), case).await.unwrap();
    let seen = documents::handed_in(store, &may).await.unwrap();
    assert_eq!(seen.iter().map(|paper| paper.document.id).collect::<Vec<_>>(), [handed_in]);
    assert_eq!(documents::handed_in_one(store, &may, kept).await, Err(StoreError::Absent));
    assert!(documents::handed_in_one(store, &may, handed_in).await.is_ok());
    for (actor, case) in [
        (world.caseworker(1), world.cases[0].file.id),
        (world.planner(), world.cases[0].file.id),
        (world.applicant(0), world.cases[0].file.id),
    ] {
        let may = permit::<act::ViewDocuments>(store, &actor, case).await;
        assert_eq!(may.map(drop), Err(StoreError::Absent), "{actor:?}");
    }
    let other = world.cases[1].file.id;
    let may = permit::<act::ViewOwnDocuments>(store, &world.applicant(1), other).await.unwrap();
    assert_eq!(documents::own_one(store, &may, kept).await, Err(StoreError::Absent));
}

async fn handing_in_moves_the_keys_and_nothing_else(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let files = folder(&world);
    let id = kept(&world, &files).await;
    let raw = world.fresh.raw().await;
    let keys = |purpose| format!("SELECT COUNT(*) FROM data_key WHERE purpose = '{purpose}'");
    assert_eq!((number(&raw, &keys("drawer")).await, number(&raw, &keys("handed-in")).await), (2, 0));
    let before = own(&world, id).await;
    hand_in(&world, id).await;
    assert_eq!((number(&raw, &keys("drawer")).await, number(&raw, &keys("handed-in")).await), (0, 2));
    let after = own(&world, id).await;
    assert_eq!((&after.files, after.document.state), (&before.files, State::HandedIn));
    let opener =
        documents::opener(&world.fresh.store, &after, after.files[0].id, Part::Original).await.unwrap();
    let mut reading = opener.open(&files).await.unwrap();
    assert_eq!(reading.piece().await.unwrap().unwrap().as_slice(), PLAIN);
}

async fn an_erased_person_has_no_papers(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let files = folder(&world);
    kept(&world, &files).await;
    let person = world.cases[0].person.id;
    let erased: Result<(), StoreError> = world
        .fresh
        .store
        .write(world.housekeeping(), move |tx| Box::pin(people::erase(tx, system(), person)))
        .await;
    erased.unwrap();
    let raw = world.fresh.raw().await;
    for table in ["document", "document_file", "data_key"] {
        assert_eq!(number(&raw, &format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
    }
    assert_eq!(files.all().await.unwrap().len(), 2, "the files are still there, and nothing opens them");
    let later = crate::people::now() + jiff::SignedDuration::from_hours(24 * 365 * 100);
    assert_eq!(files.sweep(&world.fresh.store, system(), later).await, Ok(2));
}

async fn receipts_stand(fresh: Fresh) {
    let world = World::with_cases(fresh, 1).await;
    let id = kept(&world, &folder(&world)).await;
    hand_in(&world, id).await;
    let raw = world.fresh.raw().await;
    for harm in ["UPDATE document_receipt SET at = 0", "DELETE FROM document_receipt"] {
        assert!(raw.execute_unprepared(harm).await.is_err(), "{harm}");
    }
}
