//! Everything that is kept about one person, row by row, for that person.
//!
//! What is shown of which table stands in `domain::register`; here it becomes SQL, once for all tables. Pages are short
//! reads of their own, so that nobody holds a connection while a slow phone takes a long file.

use crate::{
    Executor, Reads, StoreError, documents,
    entity::{case_file, data_key, hearing},
    keyring::{self, KeyError, Purpose},
    row::{impossible, instant},
};
use domain::{
    access::{Permit, act},
    ids::{PlaceId, StaffId},
    looked::{is_own, told, told_own},
    register::{By, Column, Register, Shown, Table},
    time::from_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QueryResult, QuerySelect,
    sea_query::{Alias, Expr, Order, Query, SelectStatement},
};
use serde_json::Value as Json;
use std::collections::HashMap;
use uuid::Uuid;

/// What the export shows of one column of one row.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Nothing,
    Text(String),
    Code(String),
    Number(i64),
    YesNo(bool),
    Instant(Timestamp),
    /// As `YYYY-MM-DD`.
    Day(String),
    /// Codes of languages with spaces between them.
    Languages(String),
    Id(Uuid),
    /// Whoever has this id, if they work here: in some columns a person can stand too.
    Staff(StaffId),
    Place(PlaceId),
    /// The end of the message that tells it: of `own-` when the person did it, else of `did-`.
    Deed {
        own: bool,
        what: &'static str,
    },
    Details(Json),
}

/// One row, in the order of the register.
pub type Record = Vec<(&'static Column, Value)>;

/// The rows of one table that belong to the person by one case, or by the person.
#[derive(Clone, Debug)]
pub struct Part {
    table: &'static Table,
    owner: Uuid,
}

impl Part {
    pub const fn table(&self) -> &'static Table {
        self.table
    }
}

/// Where the next page of a part begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    Id(Uuid),
    Number(i64),
}

/// All parts of the export of the person whose own case it is, in the order of the register; of all their cases.
///
/// # Errors
/// [`StoreError::Absent`] when the case is gone.
pub async fn parts(db: &dyn Reads, permit: &Permit<act::ExportOwn>) -> Result<Vec<Part>, StoreError> {
    let db = db.executor();
    let file = case_file::Entity::find_by_id(permit.case().uuid()).one(&db).await?;
    let person = file.ok_or(StoreError::Absent)?.person_id;
    let cases: Vec<Uuid> = case_file::Entity::find()
        .select_only()
        .column(case_file::Column::Id)
        .filter(case_file::Column::PersonId.eq(person))
        .order_by_asc(case_file::Column::Id)
        .into_tuple()
        .all(&db)
        .await?;
    let of = |table: &'static Table| match table.of.as_ref().map(|of| of.by) {
        None => Vec::new(),
        Some(By::Person) => vec![Part { table, owner: person }],
        Some(By::Case | By::Hearing) => cases.iter().map(|case| Part { table, owner: *case }).collect(),
    };
    Ok(Register::built_in().exported().flat_map(of).collect())
}

/// Up to `limit` rows of a part after `after`, and where the next page begins, if there is one. A table without an order
/// is short and comes whole.
pub async fn page(
    db: &dyn Reads,
    part: &Part,
    after: Option<After>,
    limit: u64,
) -> Result<(Vec<Record>, Option<After>), StoreError> {
    let db = db.executor();
    let rows = db.query_all(&question(part, after, limit)).await?;
    let keys = Keys::of(&db, part, &rows).await?;
    let records =
        rows.iter().map(|row| record(&db, part.table, &keys, row)).collect::<Result<Vec<_>, _>>()?;
    let more = part.table.order.is_some() && rows.len() as u64 == limit;
    let last = if more { rows.last().and_then(|row| key(part.table, row)) } else { None };
    Ok((records, last))
}

fn question(part: &Part, after: Option<After>, limit: u64) -> SelectStatement {
    let table = part.table;
    let mut question = Query::select();
    for column in table.exported() {
        let stored = Expr::col(Alias::new(&column.name));
        match column.shown {
            // The widths of numbers differ from table to table.
            Shown::Number | Shown::Instant => {
                question.expr_as(stored.cast_as(Alias::new("BIGINT")), Alias::new(&column.name))
            }
            _ => question.column(Alias::new(&column.name)),
        };
        if column.shown == Shown::Deed {
            question.column(Alias::new(OBJECT));
        }
    }
    question.from(Alias::new(&table.name));
    if let Some(of) = &table.of {
        let owner = Expr::col(Alias::new(&of.column));
        question.and_where(match of.by {
            By::Case | By::Person => owner.eq(part.owner),
            By::Hearing => owner.in_subquery(
                Query::select()
                    .column(hearing::Column::TimeId)
                    .from(hearing::Entity)
                    .and_where(hearing::Column::CaseId.eq(part.owner))
                    .take(),
            ),
        });
    }
    // The upkeep of the program is nobody's look (as in `audit::of_case`).
    if table.exported().any(|column| column.shown == Shown::Deed) {
        question.and_where(Expr::col(Alias::new(ACTOR_KIND)).ne("system"));
    }
    if let Some(order) = &table.order {
        let order = Alias::new(order);
        match after {
            Some(After::Id(id)) => question.and_where(Expr::col(order.clone()).gt(id)),
            Some(After::Number(number)) => question.and_where(Expr::col(order.clone()).gt(number)),
            None => &mut question,
        };
        question.order_by(order, Order::Asc).limit(limit);
    }
    question
}

/// What a line of the audit tells beside its action, for the sentence.
const OBJECT: &str = "object";
const ACTOR_KIND: &str = "actor_kind";

fn key(table: &Table, row: &QueryResult) -> Option<After> {
    let order = table.order.as_deref()?;
    let id = row.try_get::<Uuid>("", order).map(After::Id);
    id.or_else(|_| row.try_get::<i64>("", order).map(After::Number)).ok()
}

/// The data keys of what is sealed in some rows: of the case, or of the papers themselves.
struct Keys(HashMap<(&'static str, Uuid), data_key::Model>);

impl Keys {
    async fn of(db: &Executor<'_>, part: &Part, rows: &[QueryResult]) -> Result<Self, StoreError> {
        let mut keys = HashMap::new();
        if rows.is_empty() {
            return Ok(Self(keys));
        }
        for column in part.table.exported() {
            let (purposes, owners) = match &column.shown {
                Shown::Words(code) | Shown::Details(code) => {
                    (vec![purpose(part.table, code)?], vec![part.owner])
                }
                // A paper has its own key, and is in the drawer or handed in.
                Shown::Paper | Shown::File => {
                    let ids = rows.iter().map(|row| row.try_get::<Uuid>("", "id"));
                    (vec![Purpose::Drawer, Purpose::HandedIn], ids.collect::<Result<_, _>>()?)
                }
                _ => continue,
            };
            for of in purposes {
                let found = keyring::data_keys(db, of, owners.iter().copied()).await?;
                keys.extend(found.into_iter().map(|(owner, row)| ((of.code(), owner), row)));
            }
        }
        Ok(Self(keys))
    }

    /// The plain bytes of `sealed`, which belongs to `owner` if it is a paper, and otherwise to the case.
    fn open(
        &self,
        db: &Executor<'_>,
        table: &'static Table,
        purposes: &[Purpose],
        owner: Option<Uuid>,
        sealed: &[u8],
    ) -> Result<zeroize::Zeroizing<Vec<u8>>, StoreError> {
        let mut of = purposes.iter().filter_map(|of| {
            let fits = |(code, of_owner): &&(&str, Uuid)| {
                *code == of.code() && owner.is_none_or(|owner| *of_owner == owner)
            };
            self.0.keys().find(fits).map(|known| (*of, known))
        });
        let missing = || KeyError::NoDataKey { purpose: purposes.first().map_or("", |of| of.code()) };
        let (of, known) = of.next().ok_or_else(missing)?;
        Ok(keyring::open_with(db.keyring(), of, &self.0[known], &table.name, sealed)?)
    }
}

fn purpose(table: &'static Table, code: &str) -> Result<Purpose, StoreError> {
    let known = Purpose::ALL.into_iter().find(|purpose| purpose.code() == code);
    known.ok_or_else(|| impossible(&table.name, format_args!("no key is for {code:?}")))
}

fn record(
    db: &Executor<'_>,
    table: &'static Table,
    keys: &Keys,
    row: &QueryResult,
) -> Result<Record, StoreError> {
    table.exported().map(|column| Ok((column, value(db, table, keys, row, column)?))).collect()
}

fn value(
    db: &Executor<'_>,
    table: &'static Table,
    keys: &Keys,
    row: &QueryResult,
    column: &'static Column,
) -> Result<Value, StoreError> {
    let name = column.name.as_str();
    let text = || row.try_get::<Option<String>>("", name);
    let id = || row.try_get::<Option<Uuid>>("", name);
    let number = || row.try_get::<Option<i64>>("", name);
    let some = |value: Option<Value>| value.unwrap_or(Value::Nothing);
    Ok(match &column.shown {
        Shown::Text => some(text()?.filter(|text| !text.is_empty()).map(Value::Text)),
        Shown::Code => some(text()?.map(Value::Code)),
        Shown::Languages => some(text()?.map(Value::Languages)),
        Shown::Day => some(text()?.map(Value::Day)),
        Shown::Number => some(number()?.map(Value::Number)),
        Shown::YesNo => some(row.try_get::<Option<bool>>("", name)?.map(Value::YesNo)),
        Shown::Filled => Value::YesNo(id()?.is_some()),
        Shown::Instant => match number()? {
            Some(millis) => Value::Instant(instant(&table.name, millis)?),
            None => Value::Nothing,
        },
        Shown::Id => some(id()?.map(Value::Id)),
        Shown::Staff => some(id()?.map(|id| Value::Staff(StaffId::from_uuid(id)))),
        Shown::Place => some(id()?.map(|id| Value::Place(PlaceId::from_uuid(id)))),
        Shown::Event => match text()? {
            Some(text) => Value::Details(json(table, text.as_bytes())?),
            None => Value::Nothing,
        },
        Shown::Deed => {
            let (action, object) = (text()?.unwrap_or_default(), row.try_get::<Option<String>>("", OBJECT)?);
            let own = is_own(&row.try_get::<String>("", ACTOR_KIND)?);
            let what = if own { told_own(&action) } else { told(&action, object.as_deref()) };
            Value::Deed { own, what }
        }
        Shown::Words(_) | Shown::Details(_) | Shown::Paper | Shown::File => {
            let Some(sealed) = row.try_get::<Option<Vec<u8>>>("", name)? else { return Ok(Value::Nothing) };
            opened(db, table, keys, row, column, &sealed)?
        }
        Shown::Not(_) => Value::Nothing,
    })
}

fn opened(
    db: &Executor<'_>,
    table: &'static Table,
    keys: &Keys,
    row: &QueryResult,
    column: &Column,
    sealed: &[u8],
) -> Result<Value, StoreError> {
    let words = |plain: &[u8]| {
        String::from_utf8(plain.to_vec()).map_err(|_| impossible(&table.name, "words that are no text"))
    };
    match &column.shown {
        Shown::Words(code) => {
            let plain = keys.open(db, table, &[purpose(table, code)?], None, sealed)?;
            Ok(Value::Text(words(&plain)?))
        }
        Shown::Details(code) => {
            let plain = keys.open(db, table, &[purpose(table, code)?], None, sealed)?;
            Ok(Value::Details(moments(json(table, &plain)?)))
        }
        shown => {
            let owner = Some(row.try_get::<Uuid>("", "id")?);
            let plain = keys.open(db, table, &[Purpose::Drawer, Purpose::HandedIn], owner, sealed)?;
            if *shown == Shown::File {
                Ok(Value::Details(documents::told_of_file(&plain)?))
            } else {
                Ok(Value::Code(words(&plain)?))
            }
        }
    }
}

/// What is wrong with it stays untold: it would stand in the log.
fn json(table: &'static Table, plain: &[u8]) -> Result<Json, StoreError> {
    serde_json::from_slice(plain).map_err(|_| impossible(&table.name, "an object that is none"))
}

/// Sealed choices keep the moment of the choice in milliseconds; the export writes every moment alike.
fn moments(mut details: Json) -> Json {
    if let Some(chosen) = details.get_mut("chosen")
        && let Some(moment) = chosen.as_i64().and_then(from_millis)
    {
        *chosen = moment.to_string().into();
    }
    details
}
