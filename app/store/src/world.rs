//! The demo world: a database that says of itself that nobody in it exists.

use crate::{
    Reads, Store, StoreError, Tx,
    access::System,
    cases::{CaseFile, event_row, summary_row},
    entity::{case_event, case_file, case_summary, contact, person, world},
    people::{contact_row, row},
};
use domain::{
    event::Event,
    ids::StaffId,
    person::{Contact, Person},
    position::Summary,
    time::to_millis,
};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait, IntoActiveModel};

/// The seed of the demo world, or `None` in a real database.
pub async fn seed(db: &dyn Reads) -> Result<Option<u64>, StoreError> {
    let row = world::Entity::find_by_id(1).one(&db.executor()).await?;
    Ok(row.map(|row| row.seed.cast_unsigned()))
}

impl Store {
    /// The seed of the demo world, or `None` in a real database.
    pub async fn demo_seed(&self) -> Result<Option<u64>, StoreError> {
        seed(self).await
    }
}

/// Proof that this database is marked as a demo.
#[derive(Clone, Copy, Debug)]
pub struct Demo(());

/// Marks an empty database as a demo; `None` when somebody is in it already.
pub async fn begin(tx: &Tx, _: System, seed: u64) -> Result<Option<Demo>, StoreError> {
    let db = tx.executor();
    let person = person::Entity::find().one(&db).await?.is_some();
    let staff = crate::entity::staff::Entity::find().one(&db).await?.is_some();
    let marked = world::Entity::find_by_id(1).one(&db).await?.is_some();
    if person || staff || marked {
        return Ok(None);
    }
    let row = world::ActiveModel {
        id: Set(1),
        seed: Set(seed.cast_signed()),
        made_at: Set(to_millis(tx.deed().now)),
    };
    world::Entity::insert(row).exec_without_returning(&db).await?;
    Ok(Some(Demo(())))
}

/// A case of a fictional person, with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCase {
    pub person: Person,
    pub file: CaseFile,
    pub events: Vec<Event>,
    pub summary: Summary,
    pub contacts: Vec<Contact>,
}

/// Adds cases to a demo. Fastest with some thousands at a time.
///
/// # Errors
/// [`StoreError::Inconsistent`] when a case and its person or events do not belong together.
pub async fn fill(tx: &Tx, _: Demo, cases: &[NewCase]) -> Result<(), StoreError> {
    let mut persons = Vec::with_capacity(cases.len());
    let mut files = Vec::with_capacity(cases.len());
    let mut events = Vec::new();
    let mut summaries = Vec::with_capacity(cases.len());
    let mut contacts = Vec::new();
    for case in cases {
        let NewCase { person, file, summary, .. } = case;
        let belong = file.person == person.id && case.events.iter().all(|event| event.case == file.id);
        if !belong {
            return Err(crate::row::impossible("case_file", format_args!("{} mixes people", file.id)));
        }
        let person = row(person);
        let file = case_file::Model {
            id: file.id.uuid(),
            person_id: file.person.uuid(),
            role: file.role.code().to_owned(),
            opened_at: to_millis(file.opened),
            caseworker_id: file.caseworker.map(StaffId::uuid),
            team: file.team.clone(),
        };
        let last = case.events.last().map_or(0, |event| event.seq);
        summaries.push(summary_row(&file, &person, summary, last));
        persons.push(person.into_active_model());
        files.push(file.into_active_model());
        contacts.extend(
            case.contacts.iter().map(|contact| contact_row(case.file.id, contact).into_active_model()),
        );
        for event in &case.events {
            events.push(event_row(event)?.into_active_model());
        }
    }
    insert::<person::Entity, _>(tx, persons).await?;
    insert::<case_file::Entity, _>(tx, files).await?;
    insert::<case_event::Entity, _>(tx, events).await?;
    insert::<case_summary::Entity, _>(tx, summaries).await?;
    insert::<contact::Entity, _>(tx, contacts).await
}

/// Rows in one statement: always the same number, so that the database prepares it once.
const TOGETHER: usize = 200;

async fn insert<E, A>(tx: &Tx, mut rows: Vec<A>) -> Result<(), StoreError>
where
    E: EntityTrait,
    A: ActiveModelTrait<Entity = E>,
{
    let db = tx.executor();
    while !rows.is_empty() {
        let some = rows.split_off(rows.len().saturating_sub(TOGETHER));
        E::insert_many(some).exec_without_returning(&db).await?;
    }
    Ok(())
}
