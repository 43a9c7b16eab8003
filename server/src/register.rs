//! `wegwijs register`: the register of processing, for a privacy officer to read and for a machine.

use crate::{command::Stop, config::Config};
use domain::{
    register::{Column, Kind, Register, Shown, Table, Whose},
    retention::Term,
};
use serde_json::{Value, json};
use std::{fmt::Write as _, io::Write as _};

/// Prints it to standard output.
pub(crate) fn print(config: &Config, as_json: bool) -> Result<(), Stop> {
    let term = config.term()?;
    let text = if as_json { format!("{:#}\n", data(&term)) } else { markdown(&term) };
    Ok(std::io::stdout().write_all(text.as_bytes())?)
}

/// The register as Markdown, with the term of the settings.
///
/// # Panics
/// Never: text grows.
pub fn markdown(term: &Term) -> String {
    let register = Register::built_in();
    let mut text = format!(
        "# Register of processing (AVG art. 30)\n\nFrom `app/domain/register/register.toml`, compared on {}.\n\n## What for\n",
        register.checked_on
    );
    for processing in &register.processings {
        let of = |table: &&Table| table.processing == processing.id;
        let tables: Vec<String> =
            register.tables.iter().filter(of).map(|table| format!("`{}`", table.name)).collect();
        let (confidence, kinds) = (processing.confidence.code(), kinds(register, &processing.id).join(", "));
        write!(
            text,
            "\n### {}\n\n- Purpose: {}\n- Ground: {} ({}; {confidence})\n- Of whom: {}\n- Who gets it: {}\n- Kinds of \
             data: {kinds}\n- Tables: {}\n",
            processing.title,
            processing.purpose,
            processing.basis,
            processing.source,
            processing.subjects,
            processing.recipients,
            tables.join(", "),
        )
        .expect("text grows");
    }
    text.push_str(
        "\n## How long\n\n| What | Term | Then | Why | Source | How sure |\n|---|---|---|---|---|---|\n",
    );
    for retention in &register.retentions {
        writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} |",
            retention.id,
            length(&retention.term, term),
            retention.action.code(),
            retention.why,
            retention.source,
            retention.confidence.code()
        )
        .expect("text grows");
    }
    text.push_str(
        "\n## Every column\n\n| Column | Whose | Kind | How long | In the export |\n|---|---|---|---|---|\n",
    );
    for table in &register.tables {
        for column in &table.columns {
            writeln!(
                text,
                "| `{}.{}` | {} | {} | {} | {} |",
                table.name,
                column.name,
                column.whose.code(),
                column.kind.code(),
                table.retention,
                exported(column),
            )
            .expect("text grows");
        }
    }
    text.push_str("\nWhy a column is not in the export:\n\n");
    for (reason, why) in &register.reasons {
        writeln!(text, "- {reason}: {why}").expect("text grows");
    }
    text
}

/// The kinds of data about people in one processing, each once.
pub fn kinds(register: &Register, processing: &str) -> Vec<&'static str> {
    let tables = || register.tables.iter().filter(|table| table.processing == processing);
    let columns = || tables().flat_map(|table| &table.columns).filter(|column| column.whose != Whose::None);
    let known = |kind: &&Kind| **kind != Kind::Technical && columns().any(|column| column.kind == **kind);
    Kind::ALL.iter().filter(known).map(|kind| kind.code()).collect()
}

/// What the DPIA says of data and terms, from the register: each processing with its kinds of data and how long they stay.
///
/// # Panics
/// Never: text grows.
pub fn facts() -> String {
    let register = Register::built_in();
    let mut text = String::from("| What for | Kinds of data | Of whom | How long |\n|---|---|---|---|\n");
    for processing in &register.processings {
        let tables = register.tables.iter().filter(|table| table.processing == processing.id);
        let mut terms: Vec<&str> = tables.map(|table| table.retention.as_str()).collect();
        terms.sort_unstable();
        terms.dedup();
        let kinds = kinds(register, &processing.id).join(", ");
        writeln!(
            text,
            "| {} | {} | {} | {} |",
            processing.title,
            if kinds.is_empty() { "none" } else { &kinds },
            processing.subjects,
            terms.join(", ")
        )
        .expect("text grows");
    }
    text.push('\n');
    for retention in &register.retentions {
        let term = length(&retention.term, &Term::unknown());
        writeln!(
            text,
            "- {}: {term}; then {}. {} Source: {} ({}).",
            retention.id,
            retention.action.code(),
            retention.why,
            retention.source,
            retention.confidence.code()
        )
        .expect("text grows");
    }
    text
}

fn exported(column: &Column) -> String {
    match &column.shown {
        Shown::Not(reason) => format!("no: {reason}"),
        _ => "yes".into(),
    }
}

/// The term of the settings where the register refers to it.
pub fn length(text: &str, term: &Term) -> String {
    match text.strip_prefix("setting:") {
        None => text.to_owned(),
        Some(_) if term.known() => {
            format!(
                "{} years after the last case closed ({}; {})",
                term.years,
                term.source,
                term.confidence.code()
            )
        }
        Some(setting) => format!("**unknown**: nothing is erased (`{setting}` is not set)"),
    }
}

/// The register as data.
fn data(term: &Term) -> Value {
    let register = Register::built_in();
    let processings: Vec<Value> = register
        .processings
        .iter()
        .map(|processing| {
            json!({
                "id": processing.id, "title": processing.title, "purpose": processing.purpose,
                "basis": processing.basis, "source": processing.source, "confidence": processing.confidence,
                "subjects": processing.subjects, "recipients": processing.recipients,
                "kinds": kinds(register, &processing.id),
            })
        })
        .collect();
    let retentions: Vec<Value> = register
        .retentions
        .iter()
        .map(|retention| {
            json!({
                "id": retention.id, "term": length(&retention.term, term), "action": retention.action,
                "why": retention.why, "source": retention.source, "confidence": retention.confidence,
            })
        })
        .collect();
    let tables: Vec<Value> = register
        .tables
        .iter()
        .map(|table| {
            let column = |column: &Column| {
                let shown = exported(column);
                json!({ "name": column.name, "whose": column.whose, "kind": column.kind, "exported": shown })
            };
            json!({
                "name": table.name, "processing": table.processing, "retention": table.retention,
                "columns": table.columns.iter().map(column).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({
        "checked_on": register.checked_on.to_string(), "processings": processings, "retentions": retentions,
        "not_exported": register.reasons, "tables": tables,
    })
}
