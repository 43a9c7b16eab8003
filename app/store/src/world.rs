//! The demo world: a database that says of itself that nobody in it exists.

use crate::{
    Deed, Reads, Store, StoreError, Tx,
    access::System,
    calls::{self, NewCall},
    cases::{CaseFile, Waiting, event_row, summary_row},
    entity::{call, case_event, case_file, case_summary, case_wait, contact, person, staff, ward, world},
    mandates,
    people::{contact_row, row},
    row::impossible,
    waiting,
};
use domain::{
    call::Reason,
    event::Event,
    ids::StaffId,
    person::{Contact, Person},
    position::Summary,
    time::to_millis,
    waiting::Wait,
};
use sea_orm::{
    ActiveModelTrait,
    ActiveValue::Set,
    ConnectionTrait, DbBackend, DbErr, EntityName, EntityTrait, IdenStatic, IntoActiveModel, Iterable,
    RuntimeErr, Value,
    sqlx::{self, Executor, postgres::PgConnection},
};
use std::sync::Arc;

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
    let staff = staff::Entity::find().one(&db).await?.is_some();
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
    pub waits: Vec<Wait>,
    pub contacts: Vec<Contact>,
    /// At most one for each reason, without a number.
    pub calls: Vec<NewCall>,
}

impl Store {
    /// Adds cases to a demo, all or none of them. Fastest with some thousands at a time.
    ///
    /// # Errors
    /// [`StoreError::Inconsistent`] when a case and its person or events do not belong together.
    pub async fn fill(&self, deed: Deed, _: Demo, cases: &[NewCase]) -> Result<(), StoreError> {
        let rows = Arc::new(Rows::of(cases)?);
        if self.backend() == DbBackend::Sqlite {
            return self
                .write(deed, move |tx| {
                    let rows = Arc::clone(&rows);
                    Box::pin(async move { rows.insert(tx).await })
                })
                .await;
        }
        let mut copy = self.inner().writing.get_postgres_connection_pool().begin().await.map_err(copying)?;
        // The limit is for one deed of one person; these are thousands at once.
        copy.execute("SET LOCAL statement_timeout = 0").await.map_err(copying)?;
        rows.copy(&mut copy).await?;
        copy.commit().await.map_err(copying)
    }

    /// Lets the database count what it holds, so that its plans fit a world that was filled at once.
    pub async fn analyze(&self) -> Result<(), StoreError> {
        let statement = match self.backend() {
            DbBackend::Postgres => "BEGIN; SET LOCAL statement_timeout = 0; ANALYZE; COMMIT",
            _ => "ANALYZE",
        };
        self.inner().writing.execute_unprepared(statement).await?;
        Ok(())
    }
}

/// The rows of some cases, by table; a table comes after those that it refers to.
#[derive(Default)]
struct Rows {
    persons: Vec<person::ActiveModel>,
    files: Vec<case_file::ActiveModel>,
    events: Vec<case_event::ActiveModel>,
    summaries: Vec<case_summary::ActiveModel>,
    waits: Vec<case_wait::ActiveModel>,
    contacts: Vec<contact::ActiveModel>,
    calls: Vec<call::ActiveModel>,
    wards: Vec<ward::ActiveModel>,
}

impl Rows {
    fn of(cases: &[NewCase]) -> Result<Self, StoreError> {
        let mut rows = Self::default();
        for case in cases {
            let NewCase { person, file, summary, .. } = case;
            rows.wards.extend(mandates::ward_row(file, person));
            let belong = file.person == person.id && case.events.iter().all(|event| event.case == file.id);
            if !belong {
                return Err(impossible("case_file", format_args!("{} mixes people", file.id)));
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
            let due = |reason| {
                let call = case.calls.iter().find(|call| call.reason == reason);
                call.map(|call| to_millis(call.due))
            };
            let waiting =
                Waiting { message: None, asked: due(Reason::Asked), legal_help: due(Reason::LegalHelp) };
            rows.summaries.push(summary_row(&file, &person, summary, last, waiting));
            rows.waits.extend(waiting::rows(case.file.id, &case.waits));
            let calls = case.calls.iter().map(|call| calls::row(file.id, call, None).into_active_model());
            rows.calls.extend(calls);
            rows.persons.push(person.into_active_model());
            rows.files.push(file.into_active_model());
            for event in &case.events {
                rows.events.push(event_row(event)?.into_active_model());
            }
            let contacts = case.contacts.iter().map(|contact| contact_row(case.file.id, contact));
            rows.contacts.extend(contacts.map(IntoActiveModel::into_active_model));
        }
        Ok(rows)
    }

    async fn insert(&self, tx: &Tx) -> Result<(), StoreError> {
        insert(tx, &self.persons).await?;
        insert(tx, &self.files).await?;
        insert(tx, &self.events).await?;
        insert(tx, &self.summaries).await?;
        insert(tx, &self.waits).await?;
        insert(tx, &self.contacts).await?;
        insert(tx, &self.calls).await?;
        insert(tx, &self.wards).await
    }

    async fn copy(&self, to: &mut PgConnection) -> Result<(), StoreError> {
        copy(to, &self.persons).await?;
        copy(to, &self.files).await?;
        copy(to, &self.events).await?;
        copy(to, &self.summaries).await?;
        copy(to, &self.waits).await?;
        copy(to, &self.contacts).await?;
        copy(to, &self.calls).await?;
        copy(to, &self.wards).await
    }
}

/// Rows in one statement: always the same number, so that the database prepares it once.
const TOGETHER: usize = 200;

async fn insert<A>(tx: &Tx, rows: &[A]) -> Result<(), StoreError>
where
    A: ActiveModelTrait,
{
    for some in rows.chunks(TOGETHER) {
        A::Entity::insert_many(some.iter().cloned()).exec_without_returning(&tx.executor()).await?;
    }
    Ok(())
}

/// Sends rows in the text format of `COPY` (PostgreSQL manual, "COPY", "Text Format").
async fn copy<A>(to: &mut PgConnection, rows: &[A]) -> Result<(), StoreError>
where
    A: ActiveModelTrait,
{
    let table = A::Entity::default();
    let columns: Vec<<A::Entity as EntityTrait>::Column> =
        <<A::Entity as EntityTrait>::Column as Iterable>::iter().collect();
    let names: Vec<&str> = columns.iter().map(IdenStatic::as_str).collect();
    let mut text = String::new();
    for row in rows {
        for (place, column) in columns.iter().enumerate() {
            if place > 0 {
                text.push('\t');
            }
            push_value(&mut text, row.get(*column).into_value(), table.table_name())?;
        }
        text.push('\n');
    }
    let sql = format!("COPY {} ({}) FROM STDIN", table.table_name(), names.join(", "));
    let mut copy = to.copy_in_raw(&sql).await.map_err(copying)?;
    copy.send(text.into_bytes()).await.map_err(copying)?;
    copy.finish().await.map(drop).map_err(copying)
}

fn push_value(text: &mut String, value: Option<Value>, table: &str) -> Result<(), StoreError> {
    use std::fmt::Write;
    let written = match value {
        Some(Value::Bool(Some(yes))) => {
            text.push(if yes { 't' } else { 'f' });
            Ok(())
        }
        Some(Value::SmallInt(Some(number))) => write!(text, "{number}"),
        Some(Value::Int(Some(number))) => write!(text, "{number}"),
        Some(Value::BigInt(Some(number))) => write!(text, "{number}"),
        Some(Value::Uuid(Some(id))) => write!(text, "{id}"),
        Some(Value::String(Some(words))) => {
            for c in words.chars() {
                match c {
                    '\\' => text.push_str("\\\\"),
                    '\t' => text.push_str("\\t"),
                    '\n' => text.push_str("\\n"),
                    '\r' => text.push_str("\\r"),
                    c => text.push(c),
                }
            }
            Ok(())
        }
        Some(
            Value::Bool(None)
            | Value::SmallInt(None)
            | Value::Int(None)
            | Value::BigInt(None)
            | Value::Uuid(None)
            | Value::Bytes(None)
            | Value::String(None),
        )
        | None => {
            text.push_str("\\N");
            Ok(())
        }
        Some(other) => {
            return Err(StoreError::Broken(format!("{table} holds a {other:?}, which COPY is not taught")));
        }
    };
    written.map_err(|error| StoreError::Broken(error.to_string()))
}

/// An error of the driver, judged as one of a statement.
fn copying(error: sqlx::Error) -> StoreError {
    DbErr::Exec(RuntimeErr::SqlxError(error.into())).into()
}
