//! The file to read and to print: one HTML file that needs nothing else, in the reader's language.
//!
//! It is set by the browser of the reader, which has the letters of every script that a name or a message may be in; a PDF
//! made here would have to carry fonts for all of them (ARCHITECTURE.md, "Decisions").

use crate::{applicant::lawful, messages};
use domain::{
    access::Role,
    language::Lang,
    message::Body,
    register::{Column, Table},
    time::wall,
};
use jiff::{Timestamp, civil::Date};
use locales::{Args, Text, Tr, msg, msg::own_file as words, when};
use serde_json::Value as Json;
use service::export::Value;
use std::fmt::Write;
use uuid::Uuid;

/// The end of the file.
pub(super) const TAIL: &str = "</main></body></html>\n";

const STYLE: &str = "body{font-family:system-ui,sans-serif;line-height:1.5;max-width:45rem;margin:1rem auto;padding:0 1rem}\
    dl{display:grid;grid-template-columns:minmax(8rem,1fr) 2fr;gap:.1rem 1rem;margin:0;padding:.6rem 0;\
    border-top:1px solid #bbb;break-inside:avoid}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}\
    h2{break-after:avoid}code{font-size:.9em}";

/// The begin of the file, up to the first table.
pub(super) fn head(tr: &Tr, made: Timestamp) -> String {
    let title = escaped(&words::title(tr).plain());
    let lead = [words::made(tr, moment(tr, made)), words::own_words(tr), words::codes(tr)];
    let lead = lead.map(|text| format!("<p>{}</p>", said(tr, &text))).concat();
    let left_out = [words::papers(tr), words::notes(tr), words::names(tr), words::secrets(tr)];
    let left_out = left_out.map(|text| format!("<li>{}</li>", said(tr, &text))).concat();
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><style>{STYLE}</style></head>\
         <body><main><h1>{title}</h1>{lead}<p><code>handed-in</code></p><h2>{}</h2><ul>{left_out}</ul>\n",
        tr.lang().as_str(),
        tr.dir().code(),
        said(tr, &words::not_inside(tr)),
    )
}

pub(super) fn open(tr: &Tr, table: &Table) -> String {
    format!("<section><h2>{}</h2>\n", escaped(&table_label(tr, table)))
}

/// The end of a table with so many rows.
pub(super) fn close(tr: &Tr, rows: usize) -> String {
    let none = if rows == 0 { format!("<p>{}</p>", said(tr, &words::nothing(tr))) } else { String::new() };
    format!("{none}</section>\n")
}

/// One row; what is empty, and what only ties rows together, is left out.
pub(super) fn row(text: &mut String, tr: &Tr, table: &Table, record: &[(&'static Column, Value)]) {
    text.push_str("<dl>");
    for (column, value) in record {
        told(text, tr, table, column, value);
    }
    text.push_str("</dl>\n");
}

fn told(text: &mut String, tr: &Tr, table: &Table, column: &Column, value: &Value) {
    let label = || field_label(tr, column.field());
    let plain = |text: &str| format!("<bdi>{}</bdi>", escaped(text));
    let shown = match value {
        Value::Nothing | Value::Staff(_) | Value::Place(_) | Value::Id(_) | Value::YesNo(false) => return,
        Value::Text(text) => plain(text),
        Value::Code(code) => coded(tr, &table.name, column.field(), code),
        Value::Number(number) => plain(&number.to_string()),
        Value::YesNo(true) => said(tr, &words::yes(tr)),
        Value::Instant(at) => said(tr, &moment(tr, *at)),
        Value::Day(day) => plain(&day.parse().map_or_else(|_| day.clone(), when::date)),
        Value::Languages(codes) => {
            let name = |code| match Lang::from_code(code) {
                Some(lang) => plain(lang.own_name()),
                None => plain(code),
            };
            codes.split_whitespace().map(name).collect::<Vec<_>>().join(", ")
        }
        Value::Deed { own, what } => {
            let id = format!("{}-{what}", if *own { "own" } else { "did" });
            msg::looked::by_id(tr, &id, &Args::new()).map_or_else(|| code(what), |text| said(tr, &text))
        }
        Value::Details(details) => {
            // A message is told as on its page.
            if let Ok(Body::Ready { sentence, day, clock }) = serde_json::from_value(details.clone()) {
                let words = messages::sentence(tr, sentence, day, clock);
                pair(text, &label(), &said(tr, &words));
            } else {
                fold(text, tr, &label(), column.field(), details);
            }
            return;
        }
    };
    pair(text, &label(), &shown);
}

/// What of an object is no code, moment or day.
const AS_IT_IS: [&str; 5] = ["text", "name", "address", "format", "sha256"];

/// An object as pairs, however deep it is; its own `kind` stands in the row already.
fn fold(text: &mut String, tr: &Tr, label: &str, field: &str, details: &Json) {
    match details {
        Json::Null => {}
        Json::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| *name != "kind") {
                fold(text, tr, &field_label(tr, name), name, value);
            }
        }
        Json::Array(values) => values.iter().for_each(|value| fold(text, tr, label, field, value)),
        // What somebody wrote is shown as it is, whatever it looks like.
        Json::String(value) if AS_IT_IS.contains(&field) => {
            pair(text, label, &format!("<bdi>{}</bdi>", escaped(value)));
        }
        // It only ties rows together.
        Json::String(value) if Uuid::try_parse(value).is_ok() => {}
        Json::String(value) => {
            let moment_of = value.parse::<Timestamp>().ok().map(|at| said(tr, &moment(tr, at)));
            let day = || value.parse::<Date>().ok().map(|day| escaped(&when::date(day)));
            let shown = moment_of.or_else(day).unwrap_or_else(|| coded(tr, "", field, value));
            pair(text, label, &format!("<bdi>{shown}</bdi>"));
        }
        Json::Bool(_) | Json::Number(_) => pair(text, label, &code(&details.to_string())),
    }
}

fn pair(text: &mut String, label: &str, shown: &str) {
    write!(text, "<dt>{}</dt><dd>{shown}</dd>", escaped(label)).expect("text grows");
}

/// A code in words, where there are any.
fn coded(tr: &Tr, table: &str, field: &str, value: &str) -> String {
    let none = Args::new();
    let words = match (table, field) {
        (_, "nationality") => {
            msg::details::by_id(tr, &format!("country-{}", value.to_ascii_lowercase()), &none)
        }
        (_, "lang") => {
            return Lang::from_code(value).map_or_else(|| code(value), |lang| escaped(lang.own_name()));
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

fn code(value: &str) -> String {
    format!("<code>{}</code>", escaped(value))
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
fn said(tr: &Tr, text: &Text) -> String {
    let words = escaped(&text.value);
    if text.is_foreign_to(tr) {
        format!("<span lang=\"{}\" dir=\"{}\">{words}</span>", text.lang.as_str(), text.dir.code())
    } else {
        words
    }
}

fn moment(tr: &Tr, at: Timestamp) -> Text {
    when::moment(tr, wall(at).datetime())
}

/// Nothing that somebody wrote becomes markup.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c => safe.push(c),
        }
    }
    safe
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
    fn what_somebody_wrote_is_no_markup() {
        let tr = Tr::new("ar", Voice::B1);
        let table = Register::built_in().table("doubt").expect("it is exported");
        let content = table.columns.iter().find(|column| column.name == "sealed").expect("it has words");
        let words = serde_json::json!({ "text": "<script>\"لا\"</script> 2026-11-23", "lang": "ar" });
        let mut text = String::new();
        row(&mut text, &tr, table, &[(content, Value::Details(words))]);
        assert!(text.contains("&lt;script&gt;&quot;لا&quot;") && !text.contains("<script>"), "{text}");
        assert!(text.contains("العربية"), "{text}");
    }
}
