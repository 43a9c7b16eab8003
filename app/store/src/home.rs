//! What the first page of a person shows, in one statement.
//!
//! Each statement costs a jump to the thread of its SQLite connection and back, or a journey to PostgreSQL. One
//! statement is one snapshot, too.

use crate::{
    Reads, StoreError,
    entity::{case_event, contact, hearing, hearing_time, person, waiting_figure},
    hearings::{ACTIVE, Booked, booked_of},
    plan,
    row::{impossible, instant_if},
    waiting::{ALL, STILL},
};
use domain::{
    access::{self, Actor, Denied, Relation, act},
    event::Event,
    ids::{CaseId, PersonId},
    message::Side,
    person::{Contact, Person},
    waiting::{Figure, Known, days_of_figures},
};
use jiff::{Timestamp, civil::Date};
use sea_orm::{
    ColumnTrait, ColumnType, ConnectionTrait, DbBackend, EntityTrait, IdenStatic, Iterable, Statement,
};
use serde::{Deserialize, de::DeserializeOwned};
use std::sync::LazyLock;
use uuid::Uuid;

/// Of one case: the person, what happened, who is around them, the next hearing, and how long others wait.
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
    /// What is known where the case waits: of people with the same language, and of everybody.
    pub waiting: [Known; 2],
}

/// The first page of the person whose own case it is. One read.
///
/// # Errors
/// [`StoreError::Absent`] for anybody else, and when the person was erased.
pub async fn home(db: &dyn Reads, actor: &Actor, case: CaseId, today: Date) -> Result<Home, StoreError> {
    let db = db.executor();
    let question = question(db.get_database_backend(), case, today);
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
    let hearings: Vec<HearingRow> = rows("hearing", &list("hearings")?)?;
    let figure = |name: &'static str| {
        let json = row.try_get::<Option<String>>("", name)?;
        let kept: Option<waiting_figure::Model> = json
            .map(|json| serde_json::from_str(&json).map_err(|error| impossible("waiting_figure", error)))
            .transpose()?;
        kept.map(Figure::try_from).transpose()
    };
    let known = |[now, before]: [&'static str; 2]| {
        Ok::<_, StoreError>(Known { now: figure(now)?, before: figure(before)? })
    };
    let waiting = [known(FIGURES[0])?, known(FIGURES[1])?];
    let booked = hearings
        .into_iter()
        .map(|row| booked_of(&row.hearing, row.time.try_into()?, row.place))
        .collect::<Result<Vec<_>, StoreError>>()?;
    Ok(Home {
        person: person.into_iter().next().ok_or(StoreError::Absent)?.try_into()?,
        events: events.into_iter().map(Event::try_from).collect::<Result<_, _>>()?,
        contacts: contacts.into_iter().map(Contact::try_from).collect::<Result<_, _>>()?,
        hearing: booked.into_iter().min_by_key(|booked| booked.hearing.time.starts),
        written: instant_if("message", row.try_get("", "written")?)?,
        waiting,
    })
}

/// A hearing with its time and the name of its place.
#[derive(Deserialize)]
struct HearingRow {
    hearing: hearing::Model,
    time: hearing_time::Model,
    place: String,
}

fn rows<M: DeserializeOwned>(table: &'static str, json: &str) -> Result<Vec<M>, StoreError> {
    if json.is_empty() {
        return Ok(Vec::new());
    }
    serde_json::from_str(json).map_err(|error| impossible(table, error))
}

/// How the database would go about [`home`], in its own words: a test holds that it does not grow with the cases.
pub async fn plan(db: &dyn Reads, case: CaseId, today: Date) -> Result<String, StoreError> {
    let db = db.executor();
    plan::of(&db, question(db.get_database_backend(), case, today)).await
}

fn question(backend: DbBackend, case: CaseId, today: Date) -> Statement {
    static SQLITE: LazyLock<String> = LazyLock::new(|| sql(DbBackend::Sqlite));
    static POSTGRES: LazyLock<String> = LazyLock::new(|| sql(DbBackend::Postgres));
    let sql = if backend == DbBackend::Sqlite { &SQLITE } else { &POSTGRES };
    let [now, before] = days_of_figures(today);
    let days = [now.0, now.1, before.0, before.1].map(|day| day.to_string().into());
    let values = [case.uuid().into(), Side::Staff.code().into(), STILL.to_string().into()];
    Statement::from_sql_and_values(backend, sql.as_str(), values.into_iter().chain(days))
}

/// The names of the figures in the answer: of now and of a month before, with the same language and of everybody.
const FIGURES: [[&str; 2]; 2] = [["same_now", "same_before"], ["all_now", "all_before"]];

/// The statement; `$1` is the case, `$2` the side that staff write on, `$3` the day on which nobody leaves, and from `$4`
/// stand the days of figures, first and last.
fn sql(backend: DbBackend) -> String {
    let of_case = "x.case_id = c.case_id";
    let person = object::<person::Entity>(backend, "x");
    let persons = list(backend, &person, "person x WHERE x.id = c.person_id AND x.erased_at IS NULL", "x.id");
    let event = object::<case_event::Entity>(backend, "x");
    let events = list(backend, &event, &format!("case_event x WHERE {of_case}"), "x.seq");
    let contact = object::<contact::Entity>(backend, "x");
    let contacts = list(backend, &contact, &format!("contact x WHERE {of_case}"), "x.kind, x.name");
    let booked = fields(
        backend,
        &[
            ("hearing", object::<hearing::Entity>(backend, "x")),
            ("time", object::<hearing_time::Entity>(backend, "t")),
            ("place", "p.name".to_owned()),
        ],
    );
    let booked_in = format!(
        "hearing x JOIN hearing_time t ON t.id = x.time_id JOIN place p ON p.id = t.place_id \
         WHERE {of_case} AND x.{ACTIVE}"
    );
    let hearings = list(backend, &booked, &booked_in, "x.id");
    let figure = object::<waiting_figure::Entity>(backend, "x");
    let text = if backend == DbBackend::Sqlite { "" } else { "::text" };
    let figure = |language: &str, after: &str, until: &str| {
        format!(
            "(SELECT {figure}{text} FROM waiting_figure x WHERE x.version = w.version AND x.track = w.track \
             AND x.step = w.step AND x.phase = w.phase AND x.language = {language} \
             AND x.on_day > {after} AND x.on_day <= {until} ORDER BY x.on_day DESC LIMIT 1)"
        )
    };
    let figures: Vec<String> = FIGURES
        .iter()
        .zip(["q.language".to_owned(), format!("'{ALL}'")])
        .flat_map(|(names, language)| {
            names
                .iter()
                .zip([("$4", "$5"), ("$6", "$7")])
                .map(move |(name, (after, until))| (name, language.clone(), after, until))
        })
        .map(|(name, language, after, until)| format!("{} AS {name}", figure(&language, after, until)))
        .collect();
    let figures = figures.join(", ");
    format!(
        "SELECT c.person_id, {persons} AS person, {events} AS events, {contacts} AS contacts, {hearings} AS hearings, \
         (SELECT MAX(x.at) FROM message x WHERE {of_case} AND x.side = $2) AS written, \
         {figures} FROM case_summary c JOIN person q ON q.id = c.person_id \
         LEFT JOIN case_wait w ON w.case_id = c.case_id AND w.left_on = $3 WHERE c.case_id = $1"
    )
}

/// One text of JSON with an `object` for each row of `from`, in `order`.
fn list(backend: DbBackend, object: &str, from: &str, order: &str) -> String {
    match backend {
        DbBackend::Sqlite => format!("(SELECT json_group_array({object} ORDER BY {order}) FROM {from})"),
        _ => format!("(SELECT json_agg({object} ORDER BY {order})::text FROM {from})"),
    }
}

/// The row that is called `alias`, as an object of JSON that its model can be read from.
fn object<E: EntityTrait>(backend: DbBackend, alias: &str) -> String {
    if backend != DbBackend::Sqlite {
        return format!("row_to_json({alias})");
    }
    let columns: Vec<_> = E::Column::iter()
        .map(|column| {
            let name = column.as_str();
            let value = match column.def().get_column_type() {
                ColumnType::Uuid => format!("nullif(hex({alias}.{name}), '')"),
                ColumnType::Boolean => format!("json(CASE WHEN {alias}.{name} THEN 'true' ELSE 'false' END)"),
                _ => format!("{alias}.{name}"),
            };
            (name, value)
        })
        .collect();
    fields(backend, &columns)
}

/// An object of JSON with these fields.
fn fields(backend: DbBackend, fields: &[(&str, String)]) -> String {
    let function = if backend == DbBackend::Sqlite { "json_object" } else { "json_build_object" };
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("'{name}', {value}")).collect();
    format!("{function}({})", fields.join(", "))
}
