//! The papers of the people with a name: one handed in, one seen, one that is nobody else's business.

use super::{Maker, people::place_of};
use crate::command::Stop;
use domain::{
    access::{Actor, act},
    document::{Examined, Format, Kind, Shape},
    ids::{CaseId, DocumentId, FileId},
};
use service::documents as deeds;
use store::{
    StoreError,
    access::permit,
    documents::{self, NewFile},
    files::Unkept,
};

/// Both sides of a card that nobody ever had; they are as the process that examines files would leave them.
const SIDES: [(&str, &[u8]); 2] =
    [("front.png", include_bytes!("papers/front.png")), ("back.png", include_bytes!("papers/back.png"))];
/// The size of both in pixels.
const SHAPE: Shape = Shape::Picture { width: 960, height: 640 };

/// What becomes of a paper.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Course {
    Kept,
    HandedIn,
}

/// Whose, of which kind, and what becomes of it.
const PAPERS: &[(&str, Kind, Course)] = &[
    ("amira", Kind::Id, Course::HandedIn),
    ("amira", Kind::Medical, Course::Kept),
    ("selam", Kind::Evidence, Course::HandedIn),
    ("selam", Kind::Unknown, Course::Kept),
];

impl Maker {
    /// Gives people their papers.
    pub(super) async fn papers(&self, first: &[(CaseId, Actor)]) -> Result<(), Stop> {
        for (key, kind, course) in PAPERS {
            let place = place_of(key);
            let Some((case, actor)) = place.and_then(|place| first.get(place)) else { continue };
            let ctx = self.ctx(actor.clone());
            let id = deeds::begin(&ctx, *kind).await?;
            for (name, bytes) in SIDES {
                self.side(*case, actor, id, name, bytes).await?;
            }
            if *course == Course::HandedIn {
                deeds::hand_in(&ctx, id).await?;
            }
        }
        Ok(())
    }

    /// Keeps one side, which nobody has to examine.
    async fn side(
        &self,
        case: CaseId,
        actor: &Actor,
        id: DocumentId,
        name: &str,
        bytes: &[u8],
    ) -> Result<(), Stop> {
        let (files, file) = (&self.engine.files, FileId::from_uuid(self.engine.ids.next(self.now)));
        let may = permit::<act::KeepDocument>(&self.engine.store, actor, case).await?;
        let mut writing = documents::incoming(files, &may, file).await?;
        writing.write(bytes).await?;
        let original = writing.finish().await?;
        let mut writing = documents::copy_of(files, &original).await?;
        writing.write(bytes).await?;
        let copy = writing.finish().await?;
        let examined = Examined { format: Format::Png, shape: SHAPE, copy_bytes: bytes.len() as u64 };
        let new = NewFile::new(id, name.to_owned(), examined, &original, &copy);
        let kept: Result<bool, StoreError> = self
            .engine
            .store
            .write(self.deed(actor.clone(), "keep-document").on(case), move |tx| {
                let (may, new) = (may.clone(), new.clone());
                Box::pin(async move { documents::add(tx, &may, &new).await })
            })
            .await;
        if kept? {
            [original, copy].into_iter().for_each(Unkept::keep);
        }
        Ok(())
    }
}
