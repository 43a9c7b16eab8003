//! Everything that is kept about the person, for the person (AVG art. 15 and 20): one deed, then page after page.

use crate::{Ctx, Fault, looked::Names, status::own_case};
use domain::{
    access::{Role, act},
    ids::PlaceId,
    register::Table,
};
use std::collections::{HashMap, VecDeque};
use store::{
    Reads, StoreError,
    access::permit,
    export::{self, After, Part},
    places,
};

pub use store::export::{Record, Value};

/// Rows that are in memory at once: a person with thousands of lines costs the server no more than one with ten.
const ROWS: u64 = 200;

/// An export under way.
pub struct Export {
    ctx: Ctx,
    parts: VecDeque<Part>,
    after: Option<After>,
}

/// Some rows of one table; the pieces of a table follow each other.
pub struct Piece {
    pub table: &'static Table,
    /// Names stand where ids of staff and places were; nothing does where a name is kept back.
    pub records: Vec<Record>,
}

/// Begins the export of the own file; that it was made is in the audit before the first row is read.
///
/// # Errors
/// [`Fault::Absent`] for who has no own case, and while somebody sits beside.
pub async fn begin(ctx: &Ctx) -> Result<Export, Fault> {
    let (actor, case) = (ctx.actor.clone(), own_case(ctx)?);
    let parts = ctx
        .store
        .write(ctx.deed::<act::ExportOwn>(case), move |tx| {
            let actor = actor.clone();
            Box::pin(async move {
                let may = permit::<act::ExportOwn>(tx, &actor, case).await?;
                Ok::<_, Fault>(export::parts(tx, &may).await?)
            })
        })
        .await?;
    Ok(Export { ctx: ctx.clone(), parts: parts.into(), after: None })
}

impl Export {
    /// The next rows; `None` at the end. A table without rows comes once, empty.
    ///
    /// # Errors
    /// [`Fault`] when the store cannot: then the file is not whole, and must not look so.
    pub async fn next(&mut self) -> Result<Option<Piece>, Fault> {
        let Some(part) = self.parts.front().cloned() else { return Ok(None) };
        let (table, after) = (part.table(), self.after);
        let (records, after) = self
            .ctx
            .store
            .read(move |db| {
                Box::pin(async move {
                    let (mut records, after) = export::page(db, &part, after, ROWS).await?;
                    name(db, &mut records).await?;
                    Ok::<_, Fault>((records, after))
                })
            })
            .await?;
        self.after = after;
        if after.is_none() {
            self.parts.pop_front();
        }
        Ok(Some(Piece { table, records }))
    }
}

/// Puts names in the place of ids.
async fn name(db: &dyn Reads, records: &mut [Record]) -> Result<(), StoreError> {
    let values = || records.iter().flatten().map(|(_, value)| value);
    let staff = values().filter_map(|value| match value {
        Value::Staff(id) => Some(*id),
        _ => None,
    });
    let names = Names::of_staff(db, staff.collect()).await?;
    let mut known: HashMap<PlaceId, String> = HashMap::new();
    for value in records.iter().flatten().map(|(_, value)| value) {
        if let Value::Place(id) = value
            && !known.contains_key(id)
        {
            known.insert(*id, places::one(db, *id).await?.name);
        }
    }
    for record in records {
        // The role in which somebody acted stands beside the id: `actor_role` beside `actor_id`, `role` beside `staff_id`.
        let roles: HashMap<String, Role> = record
            .iter()
            .filter_map(|(column, value)| match value {
                Value::Code(code) => Some((column.name.clone(), Role::from_code(code)?)),
                _ => None,
            })
            .collect();
        for (column, value) in record {
            let told = match value {
                Value::Staff(id) => {
                    let beside = column.name.strip_suffix("_id").unwrap_or(&column.name);
                    let role = roles.get(&format!("{beside}_role")).or_else(|| roles.get("role")).copied();
                    names.name(*id, role)
                }
                Value::Place(id) => known.get(id),
                _ => continue,
            };
            *value = told.cloned().map_or(Value::Nothing, Value::Text);
        }
    }
    Ok(())
}
