//! What the first page of a person shows, in one statement.
//!
//! A statement costs a jump to the thread of its SQLite connection and back, or a journey to PostgreSQL; that was most
//! of what the page cost when it asked table by table. One statement is one snapshot, too.

use crate::{
    Reads, StoreError,
    entity::{case_event, contact, hearing, hearing_time, person, place},
    hearings::{ACTIVE, Booked, booked_of},
    plan,
    row::{impossible, instant_if},
};
use domain::{
    access::{self, Actor, Denied, Relation, act},
    event::Event,
    ids::{CaseId, PersonId},
    message::Side,
    person::{Contact, Person},
};
use jiff::Timestamp;
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, IdenStatic, Iterable, Statement};
use serde::de::DeserializeOwned;
use std::{collections::HashMap, sync::LazyLock};
use uuid::Uuid;

/// Of one case: the person, what happened, who is around them, and the next hearing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    pub person: Person,
    /// By `seq`.
    pub events: Vec<Event>,
    /// By kind and name.
    pub contacts: Vec<Contact>,
    /// The hearing that is reserved or confirmed and starts first.
    pub hearing: Option<Booked>,
    /// When staff wrote last.
    pub written: Option<Timestamp>,
}

/// The first page of the person whose own case it is. One read.
///
/// # Errors
/// [`StoreError::Absent`] for anybody else, and when the person was erased.
pub async fn home(db: &dyn Reads, actor: &Actor, case: CaseId) -> Result<Home, StoreError> {
    let db = db.executor();
    let question = question(db.get_database_backend(), case);
    let row = db.query_one_raw(question).await?.ok_or(StoreError::Absent)?;
    // The relation, from the same row as everything else: nothing of it leaves here without a permit.
    let owner: Uuid = row.try_get("", "person_id")?;
    let own = matches!(actor, Actor::Person { person, case: mine, .. }
        if *person == PersonId::from_uuid(owner) && *mine == case);
    let relation = if own { Relation::Own } else { Relation::Other };
    access::permit::<act::ViewStatus>(actor, case, relation).map_err(|Denied| StoreError::Absent)?;

    let list = |name: &'static str| row.try_get::<Option<String>>("", name).map(Option::unwrap_or_default);
    let person: Vec<person::Model> = rows("person", &list("person")?)?;
    let events: Vec<case_event::Model> = rows("case_event", &list("events")?)?;
    let contacts: Vec<contact::Model> = rows("contact", &list("contacts")?)?;
    let hearings: Vec<hearing::Model> = rows("hearing", &list("hearings")?)?;
    let times: Vec<hearing_time::Model> = rows("hearing_time", &list("times")?)?;
    let places: Vec<place::Model> = rows("place", &list("places")?)?;
    let names: HashMap<Uuid, String> = places.into_iter().map(|place| (place.id, place.name)).collect();
    let booked = hearings
        .iter()
        .filter_map(|hearing| Some((hearing, times.iter().find(|time| time.id == hearing.time_id)?.clone())))
        .map(|(hearing, time)| {
            let place = names.get(&time.place_id).cloned().unwrap_or_default();
            booked_of(hearing, time.try_into()?, place)
        })
        .collect::<Result<Vec<_>, StoreError>>()?;
    Ok(Home {
        person: person.into_iter().next().ok_or(StoreError::Absent)?.try_into()?,
        events: events.into_iter().map(Event::try_from).collect::<Result<_, _>>()?,
        contacts: contacts.into_iter().map(Contact::try_from).collect::<Result<_, _>>()?,
        hearing: booked.into_iter().min_by_key(|booked| booked.hearing.time.starts),
        written: instant_if("message", row.try_get("", "written")?)?,
    })
}

fn rows<M: DeserializeOwned>(table: &'static str, json: &str) -> Result<Vec<M>, StoreError> {
    if json.is_empty() {
        return Ok(Vec::new());
    }
    serde_json::from_str(json).map_err(|error| impossible(table, error))
}

/// How the database would go about [`home`], in its own words: a test holds that it does not grow with the cases.
pub async fn plan(db: &dyn Reads, case: CaseId) -> Result<String, StoreError> {
    let db = db.executor();
    plan::of(&db, question(db.get_database_backend(), case)).await
}

fn question(backend: DbBackend, case: CaseId) -> Statement {
    static SQLITE: LazyLock<String> = LazyLock::new(|| sql(DbBackend::Sqlite));
    static POSTGRES: LazyLock<String> = LazyLock::new(|| sql(DbBackend::Postgres));
    let sql = if backend == DbBackend::Sqlite { &SQLITE } else { &POSTGRES };
    Statement::from_sql_and_values(backend, sql.as_str(), [case.uuid().into(), Side::Staff.code().into()])
}

/// The statement; `$1` is the case, `$2` the side that staff write on.
fn sql(backend: DbBackend) -> String {
    let of_case = "case_id = c.case_id";
    let active = format!("{of_case} AND {ACTIVE}");
    let times = format!("id IN (SELECT time_id FROM hearing WHERE {active})");
    let places = format!("id IN (SELECT place_id FROM hearing_time WHERE {times})");
    let lists = [
        ("person", list::<person::Entity>(backend, "id = c.person_id AND erased_at IS NULL", "id")),
        ("events", list::<case_event::Entity>(backend, of_case, "seq")),
        ("contacts", list::<contact::Entity>(backend, of_case, "kind, name")),
        ("hearings", list::<hearing::Entity>(backend, &active, "id")),
        ("times", list::<hearing_time::Entity>(backend, &times, "id")),
        ("places", list::<place::Entity>(backend, &places, "id")),
    ];
    let lists: Vec<String> = lists.into_iter().map(|(name, list)| format!("{list} AS {name}")).collect();
    format!(
        "SELECT c.person_id, {}, (SELECT MAX(at) FROM message WHERE {of_case} AND side = $2) AS written \
         FROM case_summary c WHERE c.case_id = $1",
        lists.join(", ")
    )
}

/// The rows of a table that are meant by `which`, as one text of JSON, in `order`.
fn list<E: EntityTrait>(backend: DbBackend, which: &str, order: &str) -> String {
    let table = E::default();
    let table = table.table_name();
    if backend != DbBackend::Sqlite {
        return format!("(SELECT json_agg(x ORDER BY {order})::text FROM {table} x WHERE {which})");
    }
    let fields = E::Column::iter().map(|column| {
        let name = column.as_str();
        let value = match column.def().get_column_type() {
            sea_orm::ColumnType::Uuid => format!("nullif(hex({name}), '')"),
            sea_orm::ColumnType::Boolean => format!("json(CASE WHEN {name} THEN 'true' ELSE 'false' END)"),
            _ => name.to_owned(),
        };
        format!("'{name}', {value}")
    });
    let fields: Vec<String> = fields.collect();
    format!(
        "(SELECT json_group_array(json_object({}) ORDER BY {order}) FROM {table} WHERE {which})",
        fields.join(", ")
    )
}
