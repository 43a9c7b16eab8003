//! The file for a machine: one object of JSON.
//!
//! `format` and `version` name the shape: `tables` has an array of rows for each table of `domain::register`, `fields` says
//! in the reader's language what each field is called on paper, `not_included` why something is left out. Moments are
//! RFC 3339 in UTC, days `YYYY-MM-DD`; a field that is empty is there as `null`.

use super::{
    reading::{field_label, table_label},
    walk::Part,
};
use domain::register::Register;
use jiff::Timestamp;
use locales::Tr;
use serde_json::{Map, Value as Json, json};
use service::export::{Record, Value};

/// One part of the file, which was made at that moment.
pub(super) fn text(tr: &Tr, made: Timestamp, part: &Part) -> String {
    match part {
        Part::Begin => head(tr, made),
        Part::Table { table, place } => {
            format!("{}\n{}: [", comma(*place), Json::from(table.name.as_str()))
        }
        Part::Row { place, record, .. } => format!("{}\n{}", comma(*place), row(record)),
        Part::TableEnd { .. } => "]".to_owned(),
        Part::End => "\n}\n}\n".to_owned(),
    }
}

/// What stands between this one and the one before.
const fn comma(place: usize) -> &'static str {
    if place == 0 { "" } else { "," }
}

/// Everything before the tables.
fn head(tr: &Tr, made: Timestamp) -> String {
    let register = Register::built_in();
    let mut fields = Map::new();
    for table in register.exported() {
        let labels: Map<String, Json> = table
            .exported()
            .map(|column| (column.field().to_owned(), field_label(tr, column.field()).into()))
            .collect();
        fields.insert(table.name.clone(), json!({ "title": table_label(tr, table), "fields": labels }));
    }
    let head = json!({
        "format": "wegwijs-own-file",
        "version": 1,
        "made": made.to_string(),
        "language": tr.lang().as_str(),
        "not_included": register.reasons,
        "fields": fields,
    });
    let head = head.to_string();
    // The object stays open for the tables.
    format!("{},\n\"tables\": {{", head.strip_suffix('}').unwrap_or(&head))
}

fn row(record: &Record) -> String {
    let fields: Vec<String> = record
        .iter()
        .map(|(column, value)| format!("{}:{}", Json::from(column.field()), told(value)))
        .collect();
    format!("{{{}}}", fields.join(","))
}

fn told(value: &Value) -> Json {
    match value {
        // Ids of staff and places were changed into names; one that is left names nobody.
        Value::Nothing | Value::Staff(_) | Value::Place(_) => Json::Null,
        Value::Text(text) | Value::Code(text) | Value::Day(text) => text.as_str().into(),
        Value::Number(number) => (*number).into(),
        Value::YesNo(yes) => (*yes).into(),
        Value::Instant(moment) => moment.to_string().into(),
        Value::Languages(codes) => codes.split_whitespace().collect(),
        Value::Id(id) => id.to_string().into(),
        Value::Deed { what, .. } => (*what).into(),
        Value::Details(details) => details.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::Voice;

    #[test]
    fn head_and_tail_around_rows_are_json() {
        let tr = Tr::new("ti", Voice::Child);
        let made: Timestamp = "2026-11-23T09:00:00Z".parse().expect("an instant");
        let register = Register::built_in();
        let table = register.table("contact").expect("it is exported");
        let column = |name: &str| {
            let found = table.columns.iter().find(|column| column.name == name);
            found.expect("a column of the register")
        };
        let record =
            || vec![(column("name"), Value::Text("\"<ስም>\"\n".into())), (column("phone"), Value::Nothing)];
        let text: String = [
            Part::Begin,
            Part::Table { table, place: 0 },
            Part::Row { table, place: 0, record: record() },
            Part::Row { table, place: 1, record: record() },
            Part::TableEnd { rows: 2 },
            Part::Table { table: register.table("account").expect("it is exported"), place: 1 },
            Part::TableEnd { rows: 0 },
            Part::End,
        ]
        .iter()
        .map(|part| text(&tr, made, part))
        .collect();
        let read: Json = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(read["tables"]["contact"][1]["name"], "\"<ስም>\"\n");
        assert_eq!(read["tables"]["contact"][0]["phone"], Json::Null);
        assert_eq!(read["made"], "2026-11-23T09:00:00Z");
        assert!(read["fields"]["contact"]["fields"]["name"].is_string(), "{}", read["fields"]);
    }
}
