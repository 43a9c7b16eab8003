//! What the file to read says, block after block in the reader's language: `html` and `printed` give it a look.

use super::walk::Part;
use crate::{applicant::lawful, messages};
use domain::{
    access::Role,
    language::Lang,
    message::Body,
    register::{Column, Table},
    time::wall,
};
use jiff::{Timestamp, civil::Date};
use locales::{Args, Dir, LangId, Text, Tr, msg, msg::own_file as words, when};
use print::{Block, Kind, Language, Words};
use serde_json::Value as Json;
use service::export::{Record, Value};
use uuid::Uuid;

/// One part of the file, which was made at that moment.
pub(super) fn blocks(tr: &Tr, made: Timestamp, part: &Part) -> Vec<Block> {
    match part {
        Part::Begin => begin(tr, made),
        Part::Table { table, .. } => vec![Block::Heading(label(&table_label(tr, table)))],
        Part::Row { table, record, .. } => vec![row(tr, table, record)],
        Part::TableEnd { rows: 0 } => vec![Block::Paragraph(said(tr, &words::nothing(tr)))],
        Part::TableEnd { .. } | Part::End => Vec::new(),
    }
}

fn begin(tr: &Tr, made: Timestamp) -> Vec<Block> {
    let paragraph = |text: &Text| Block::Paragraph(said(tr, text));
    let left_out = [words::papers(tr), words::notes(tr), words::names(tr), words::secrets(tr)];
    vec![
        Block::Title(said(tr, &words::title(tr))),
        paragraph(&words::made(tr, moment(tr, made))),
        paragraph(&words::own_words(tr)),
        paragraph(&words::codes(tr)),
        Block::Paragraph(code("handed-in")),
        Block::Heading(said(tr, &words::not_inside(tr))),
        Block::List(left_out.iter().map(|text| said(tr, text)).collect()),
    ]
}

/// One row; what is empty, and what only ties rows together, is left out.
fn row(tr: &Tr, table: &Table, record: &Record) -> Block {
    let mut pairs = Vec::new();
    for (column, value) in record {
        told(&mut pairs, tr, table, column, value);
    }
    Block::Record(pairs)
}

/// Names of fields, and what is in them.
type Pairs = Vec<(Words, Words)>;

fn told(pairs: &mut Pairs, tr: &Tr, table: &Table, column: &Column, value: &Value) {
    let called = || field_label(tr, column.field());
    let shown = match value {
        Value::Nothing | Value::Staff(_) | Value::Place(_) | Value::Id(_) | Value::YesNo(false) => return,
        Value::Text(text) => own(text),
        Value::Code(code) => coded(tr, &table.name, column.field(), code),
        Value::Number(number) => own(&number.to_string()),
        Value::YesNo(true) => said(tr, &words::yes(tr)),
        Value::Instant(at) => said(tr, &moment(tr, *at)),
        Value::Day(day) => own(&day.parse().map_or_else(|_| day.clone(), when::date)),
        Value::Languages(codes) => {
            let name = |code| own(Lang::from_code(code).map_or(code, |lang| lang.own_name())).0;
            let names = codes.split_whitespace().map(name);
            let comma = Words::of(Kind::Said, ", ").0;
            Words(names.reduce(|first, next| [first, comma.clone(), next].concat()).unwrap_or_default())
        }
        Value::Deed { own, what } => {
            let id = format!("{}-{what}", if *own { "own" } else { "did" });
            msg::looked::by_id(tr, &id, &Args::new()).map_or_else(|| code(what), |text| said(tr, &text))
        }
        Value::Details(details) => {
            // A message is told as on its page.
            if let Ok(Body::Ready { sentence, day, clock }) = serde_json::from_value(details.clone()) {
                let words = messages::sentence(tr, sentence, day, clock);
                pairs.push((label(&called()), said(tr, &words)));
            } else {
                fold(pairs, tr, &called(), column.field(), details);
            }
            return;
        }
    };
    pairs.push((label(&called()), shown));
}

/// What of an object is no code, moment or day.
const AS_IT_IS: [&str; 5] = ["text", "name", "address", "format", "sha256"];

/// An object as pairs, however deep it is; its own `kind` stands in the row already.
fn fold(pairs: &mut Pairs, tr: &Tr, called: &str, field: &str, details: &Json) {
    let shown = match details {
        Json::Null => return,
        Json::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| *name != "kind") {
                fold(pairs, tr, &field_label(tr, name), name, value);
            }
            return;
        }
        Json::Array(values) => {
            for value in values {
                fold(pairs, tr, called, field, value);
            }
            return;
        }
        // What somebody wrote is shown as it is, whatever it looks like.
        Json::String(value) if AS_IT_IS.contains(&field) => own(value),
        // It only ties rows together.
        Json::String(value) if Uuid::try_parse(value).is_ok() => return,
        Json::String(value) => {
            let moment_of = value.parse::<Timestamp>().ok().map(|at| said(tr, &moment(tr, at)));
            let day = || value.parse::<Date>().ok().map(|day| own(&when::date(day)));
            moment_of.or_else(day).unwrap_or_else(|| coded(tr, "", field, value))
        }
        Json::Bool(_) | Json::Number(_) => code(&details.to_string()),
    };
    pairs.push((label(called), shown));
}

/// A code in words, where there are any.
fn coded(tr: &Tr, table: &str, field: &str, value: &str) -> Words {
    let none = Args::new();
    let words = match (table, field) {
        (_, "nationality") => {
            msg::details::by_id(tr, &format!("country-{}", value.to_ascii_lowercase()), &none)
        }
        (_, "lang") => {
            return Lang::from_code(value).map_or_else(|| code(value), |lang| own(lang.own_name()));
        }
        ("contact", "kind") => msg::contacts::by_id(tr, &format!("contact-{value}"), &none),
        ("document", "content") => msg::documents::by_id(tr, &format!("kind-{value}"), &none),
        ("report", "field") => msg::details::by_id(tr, value, &none),
        ("hearing" | "hearing_time", "kind") | (_, "hearing_kind") => {
            msg::hearing_kinds::by_id(tr, value, &none)
        }
        (_, "card") => msg::information::by_id(tr, value, &none),
        (_, "step" | "track" | "term") => lawful::word(tr, field, value),
        (_, field)
            if field.ends_with("role") && Role::from_code(value).is_some_and(|role| !role.is_person()) =>
        {
            msg::looked::by_id(tr, &format!("who-{value}"), &none)
        }
        _ => words::by_id(tr, &format!("is-{value}"), &none),
    };
    words.map_or_else(|| code(value), |text| said(tr, &text))
}

fn code(value: &str) -> Words {
    Words::of(Kind::Code, value)
}

/// The name of a field or table.
fn label(called: &str) -> Words {
    Words::of(Kind::Said, called)
}

/// What somebody wrote or is called, and numbers: in its own order.
fn own(text: &str) -> Words {
    Words::of(Kind::Own, text)
}

/// What a table is called.
pub(super) fn table_label(tr: &Tr, table: &Table) -> String {
    let id = format!("table-{}", table.name.replace('_', "-"));
    words::by_id(tr, &id, &Args::new()).map_or_else(|| table.name.clone(), |text| text.plain())
}

/// What a field is called.
pub(super) fn field_label(tr: &Tr, field: &str) -> String {
    let id = format!("field-{}", field.replace('_', "-"));
    words::by_id(tr, &id, &Args::new()).map_or_else(|| field.to_owned(), |text| text.plain())
}

/// Words, marked where they are not in the language of the reader.
pub(super) fn said(tr: &Tr, text: &Text) -> Words {
    let kind =
        if text.is_foreign_to(tr) { Kind::Foreign(language(&text.lang, text.dir)) } else { Kind::Said };
    Words::of(kind, text.value.as_str())
}

/// A language as the file names it.
pub(super) fn language(lang: &LangId, dir: Dir) -> Language {
    Language { tag: lang.as_str().to_owned(), right_to_left: dir == Dir::Rtl }
}

fn moment(tr: &Tr, at: Timestamp) -> Text {
    when::moment(tr, wall(at).datetime())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::register::{Register, Shown};
    use locales::Voice;

    #[test]
    fn every_table_and_field_of_the_file_is_called_something_in_every_language() {
        for lang in Lang::INTERFACE {
            for voice in [Voice::B1, Voice::A2, Voice::Child] {
                let tr = Tr::new(lang.code(), voice);
                let has = |id: &str| {
                    let text = words::by_id(&tr, id, &Args::new());
                    assert!(text.is_some_and(|text| text.lang == *tr.lang()), "{id} in {lang:?}");
                };
                for table in Register::built_in().exported() {
                    has(&format!("table-{}", table.name.replace('_', "-")));
                    for column in table.exported().filter(|column| column.shown != Shown::Id) {
                        has(&format!("field-{}", column.field().replace('_', "-")));
                    }
                }
            }
        }
    }

    #[test]
    fn what_somebody_wrote_is_told_as_it_is_in_its_own_order() {
        let tr = Tr::new("ar", Voice::B1);
        let table = Register::built_in().table("doubt").expect("it is exported");
        let content = table.columns.iter().find(|column| column.name == "sealed").expect("it has words");
        let words = serde_json::json!({ "text": "<b>\u{202e}لا</b> 2026-11-23", "lang": "ar" });
        let Block::Record(pairs) = row(&tr, table, &vec![(content, Value::Details(words))]) else {
            panic!("a row is a record");
        };
        let shown: Vec<&Words> = pairs.iter().map(|(_, shown)| shown).collect();
        assert!(shown.contains(&&own("<b>\u{202e}لا</b> 2026-11-23")), "{shown:?}");
        assert!(shown.contains(&&own("العربية")), "{shown:?}");
    }
}
