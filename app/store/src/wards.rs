//! The list of wards: what the guardian's pages show of each, in a fixed number of reads however many wards there are.

use crate::{
    Reads, StoreError, disagreements,
    entity::{case_event, ward},
    hearings::{self, Booked},
    mandates,
    row::day,
    worklist::{self, Filter, Row},
};
use domain::{
    access::{Scope, act},
    event::Event,
    ids::CaseId,
    mandate::Mandate,
    time::to_millis,
};
use jiff::{Timestamp, civil::Date};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;
use uuid::Uuid;

/// One ward.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ward {
    pub row: Row,
    /// The 18th birthday as Nidos has it.
    pub adult_on: Date,
    pub hearing: Option<Booked>,
    /// Whether the ward does not agree with something, and nobody has settled it.
    pub disagreed: bool,
    /// What happened since the moment that was asked for.
    pub events: Vec<Event>,
    /// The mandates that hold now.
    pub mandates: Vec<Mandate>,
}

/// One page of the wards in the scope, nearest legal term first, and what to give as `after` for the next.
pub async fn page(
    db: &dyn Reads,
    scope: &Scope<act::ListWards>,
    after: Option<CaseId>,
    events_since: Timestamp,
) -> Result<(Vec<Ward>, Option<CaseId>), StoreError> {
    let page = worklist::page(db, scope, &Filter::default(), after).await?;
    let db = db.executor();
    let cases: Vec<Uuid> = page.rows.iter().map(|row| row.case.uuid()).collect();
    let wards = ward::Entity::find().filter(ward::Column::CaseId.is_in(cases.clone())).all(&db).await?;
    let wards: HashMap<Uuid, String> = wards.into_iter().map(|row| (row.case_id, row.adult_on)).collect();
    let mut hearings: HashMap<CaseId, Booked> = HashMap::new();
    for (case, booked) in hearings::of_list(&db, &cases).await? {
        let first = hearings.entry(case).or_insert_with(|| booked.clone());
        if booked.hearing.time.starts < first.hearing.time.starts {
            *first = booked;
        }
    }
    let disagreed = disagreements::of_list(&db, &cases).await?;
    let mut mandates = mandates::of_list(&db, &cases).await?;
    let rows = case_event::Entity::find()
        .filter(case_event::Column::CaseId.is_in(cases))
        .filter(case_event::Column::RecordedAt.gte(to_millis(events_since)))
        .order_by_asc(case_event::Column::Seq)
        .all(&db)
        .await?;
    let mut events: HashMap<Uuid, Vec<Event>> = HashMap::new();
    for row in rows {
        events.entry(row.case_id).or_default().push(row.try_into()?);
    }
    let found = page
        .rows
        .into_iter()
        .filter_map(|row| {
            let case = row.case.uuid();
            let adult_on = wards.get(&case)?;
            Some(day("ward", adult_on).map(|adult_on| Ward {
                adult_on,
                hearing: hearings.remove(&row.case),
                disagreed: disagreed.contains(&case),
                events: events.remove(&case).unwrap_or_default(),
                mandates: mandates.remove(&case).unwrap_or_default(),
                row,
            }))
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok((found, page.next))
}
