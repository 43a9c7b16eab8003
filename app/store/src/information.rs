//! Which required information was offered, when, and in which language. Nothing says whether it was read.

use crate::{
    Reads, StoreError, Tx,
    access::System,
    entity::information_offered,
    row::{code, impossible, instant},
};
use domain::{
    access::{Permit, act},
    ids::CaseId,
    information::CardId,
    language::Lang,
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::OnConflict};

const TABLE: &str = "information_offered";

/// A card that stood on a page of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub case: CaseId,
    pub card: CardId,
    pub revision: u32,
    /// The language of the words that were shown, which after fallback is not that of the page.
    pub language: Lang,
    pub at: Timestamp,
}

/// Keeps offers; of the same card in the same language the first one stays.
pub async fn keep(tx: &Tx, _: System, offers: &[Offer]) -> Result<(), StoreError> {
    use information_offered::Column;
    if offers.is_empty() {
        return Ok(());
    }
    let rows = offers
        .iter()
        .map(|offer| {
            Ok(information_offered::ActiveModel {
                case_id: Set(offer.case.uuid()),
                card: Set(offer.card.as_str().to_owned()),
                revision: Set(i32::try_from(offer.revision).map_err(|error| impossible(TABLE, error))?),
                language: Set(offer.language.code().to_owned()),
                at: Set(to_millis(offer.at)),
            })
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    let first_stays = OnConflict::columns([Column::CaseId, Column::Card, Column::Revision, Column::Language])
        .do_nothing()
        .to_owned();
    information_offered::Entity::insert_many(rows)
        .on_conflict(first_stays)
        .exec_without_returning(&tx.executor())
        .await?;
    Ok(())
}

/// What was offered in the case, oldest first.
pub async fn offered(db: &dyn Reads, permit: &Permit<act::ViewCase>) -> Result<Vec<Offer>, StoreError> {
    let rows = information_offered::Entity::find()
        .filter(information_offered::Column::CaseId.eq(permit.case().uuid()))
        .order_by_asc(information_offered::Column::At)
        .order_by_asc(information_offered::Column::Card)
        .all(&db.executor())
        .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Offer {
                case: CaseId::from_uuid(row.case_id),
                card: CardId::new(row.card),
                revision: row.revision.try_into().map_err(|error| impossible(TABLE, error))?,
                language: code(TABLE, Lang::from_code, &row.language)?,
                at: instant(TABLE, row.at)?,
            })
        })
        .collect()
}
