//! The register of columns: what is kept of whom, what for, how long, and how the export of the own file shows it.
//!
//! `app/domain/register/register.toml` is the one list. The export reads what it says is shown, `wegwijs register` prints
//! it as the register of processing (AVG art. 30), and a test holds it against the schema, so that a new column is
//! nobody's secret. Sources: AVG art. 5, 15, 20 and 30; security.md "Audit & privacy".

use crate::access::coded;
use jiff::civil::Date;
use serde::{Deserialize, de::Error as _};
use std::{collections::BTreeMap, sync::LazyLock};

const TEXT: &str = include_str!("../register/register.toml");

/// The register of this program.
static BUILT_IN: LazyLock<Register> =
    LazyLock::new(|| Register::read(TEXT).expect("a test reads the register of this program"));

coded! {
    /// Whose data a column holds.
    Whose {
        Person = "person",
        Staff = "staff",
        None = "none",
    }
}

coded! {
    /// What kind of data a column holds.
    Kind {
        Identity = "identity",
        Contact = "contact",
        Procedure = "procedure",
        /// What somebody wrote, sent or was answered.
        Content = "content",
        Support = "support",
        Access = "access",
        Audit = "audit",
        Planning = "planning",
        Secret = "secret",
        Technical = "technical",
    }
}

coded! {
    /// How sure a fact of the register is: as [`crate::procedure::Confidence`], and `unknown`.
    Certainty {
        Official = "official",
        Professional = "professional",
        Policy = "policy",
        Memory = "memory",
        Design = "design",
        /// Nobody confirmed it: nothing is erased on the strength of it.
        Unknown = "unknown",
    }
}

coded! {
    /// What happens with a row at the end of its term.
    Ending {
        Erase = "erase",
        /// What names the person goes; ids and codes stay.
        Blank = "blank",
        /// It holds ids and codes only, or must stay.
        Keep = "keep",
        /// The program takes it away by itself.
        Sweep = "sweep",
    }
}

/// How the export shows a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    Text,
    Code,
    Number,
    YesNo,
    /// That something stands there, not what.
    Filled,
    Instant,
    Day,
    Languages,
    /// The id of a row, so that a machine can tie rows together.
    Id,
    /// The name of a member of staff, as far as it is not kept back.
    Staff,
    /// The name of a place.
    Place,
    /// What happened, as an object of ids and codes.
    Event,
    /// What was done, told as in "Who looked".
    Deed,
    /// Sealed words, by the code of the purpose of their key.
    Words(String),
    /// A sealed object, by the code of the purpose of its key.
    Details(String),
    /// The sealed kind of a paper.
    Paper,
    /// What is sealed of a file: name, checksum, format.
    File,
    /// Not at all, for this reason.
    Not(String),
}

impl Shown {
    fn read(text: &str) -> Option<Self> {
        Some(match text.split_once(':') {
            Some(("words", purpose)) => Self::Words(purpose.to_owned()),
            Some(("details", purpose)) => Self::Details(purpose.to_owned()),
            Some(("not", reason)) => Self::Not(reason.to_owned()),
            Some(_) => return None,
            None => match text {
                "text" => Self::Text,
                "code" => Self::Code,
                "number" => Self::Number,
                "yes-no" => Self::YesNo,
                "filled" => Self::Filled,
                "instant" => Self::Instant,
                "day" => Self::Day,
                "languages" => Self::Languages,
                "id" => Self::Id,
                "staff" => Self::Staff,
                "place" => Self::Place,
                "event" => Self::Event,
                "deed" => Self::Deed,
                "paper" => Self::Paper,
                "file" => Self::File,
                _ => return None,
            },
        })
    }
}

/// One column of the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub whose: Whose,
    pub kind: Kind,
    pub shown: Shown,
}

impl Column {
    /// Whether the export shows it.
    pub const fn exported(&self) -> bool {
        !matches!(self.shown, Shown::Not(_))
    }

    /// What the export calls it: a name that stands where the table has an id loses the `_id`, and what was sealed is
    /// `content`.
    pub fn field(&self) -> &str {
        match self.shown {
            Shown::Staff | Shown::Place => self.name.strip_suffix("_id").unwrap_or(&self.name),
            Shown::Words(_) | Shown::Details(_) | Shown::Paper | Shown::File if self.name == "sealed" => {
                "content"
            }
            _ => &self.name,
        }
    }
}

impl<'de> Deserialize<'de> for Column {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let (name, whose, kind, shown) = <(String, Whose, Kind, String)>::deserialize(from)?;
        let shown = Shown::read(&shown).ok_or_else(|| {
            D::Error::custom(format!("{name}: the export cannot show {shown:?}; see the top of the file"))
        })?;
        Ok(Self { name, whose, kind, shown })
    }
}

/// By what the rows of a table belong to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    Case,
    Person,
    /// By the times of the hearings of the case.
    Hearing,
}

/// By what the rows of a table belong to a person, and in which column that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Of {
    pub by: By,
    pub column: String,
}

impl<'de> Deserialize<'de> for Of {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let of = text.split_once(':').and_then(|(by, column)| {
            let by = match by {
                "case" => By::Case,
                "person" => By::Person,
                "hearing" => By::Hearing,
                _ => return None,
            };
            Some(Self { by, column: column.to_owned() })
        });
        of.ok_or_else(|| {
            D::Error::custom(format!("{text:?} is not case:, person: or hearing: with a column"))
        })
    }
}

/// One table of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    pub name: String,
    pub processing: String,
    pub retention: String,
    /// `None` when its rows are not exported.
    #[serde(default)]
    pub of: Option<Of>,
    /// The column in whose order a long table is read; unique among the rows of one case or person.
    #[serde(default)]
    pub order: Option<String>,
    pub columns: Vec<Column>,
}

impl Table {
    pub fn exported(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|column| column.exported())
    }
}

/// One processing of personal data (AVG art. 30(1)).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Processing {
    pub id: String,
    pub title: String,
    pub purpose: String,
    pub basis: String,
    pub source: String,
    pub confidence: Certainty,
    pub subjects: String,
    pub recipients: String,
}

/// How long rows are kept, and what happens then.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    pub id: String,
    pub term: String,
    pub action: Ending,
    pub why: String,
    pub source: String,
    pub confidence: Certainty,
}

/// The whole register.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    #[serde(deserialize_with = "date")]
    pub checked_on: Date,
    /// Why a column is not in the export, by its code.
    #[serde(rename = "reason")]
    pub reasons: BTreeMap<String, String>,
    #[serde(rename = "processing")]
    pub processings: Vec<Processing>,
    #[serde(rename = "retention")]
    pub retentions: Vec<Retention>,
    #[serde(rename = "table")]
    pub tables: Vec<Table>,
}

fn date<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    String::deserialize(from)?.parse().map_err(D::Error::custom)
}

/// Why a text is no register.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    #[error("register.toml: {0}")]
    Toml(String),
    #[error("register.toml, table {table}: {what}")]
    Table { table: String, what: String },
}

impl Register {
    /// The register of this program.
    ///
    /// # Panics
    /// Never: a test reads it.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Reads a register.
    ///
    /// # Errors
    /// [`Unfit`] for a text of another shape, a table that comes twice, or a word that leads nowhere.
    pub fn read(text: &str) -> Result<Self, Unfit> {
        let register: Self = toml::from_str(text).map_err(|error| Unfit::Toml(error.to_string()))?;
        for (place, table) in register.tables.iter().enumerate() {
            let unfit = |what: String| Err(Unfit::Table { table: table.name.clone(), what });
            if register.tables[..place].iter().any(|before| before.name == table.name) {
                return unfit("it comes twice".into());
            }
            if register.processing(table).is_none() {
                return unfit(format!("there is no processing {:?}", table.processing));
            }
            if register.retention(table).is_none() {
                return unfit(format!("there is no retention {:?}", table.retention));
            }
            let has = |name: &str| table.columns.iter().any(|column| column.name == name);
            let named = table.of.iter().map(|of| &of.column).chain(&table.order);
            if let Some(lost) = named.into_iter().find(|name| !has(name)) {
                return unfit(format!("there is no column {lost:?}"));
            }
            if table.of.is_some() != (table.exported().next().is_some()) {
                return unfit("`of` stands exactly where something is exported".into());
            }
            for column in &table.columns {
                if let Shown::Not(reason) = &column.shown
                    && !register.reasons.contains_key(reason)
                {
                    return unfit(format!("{}: there is no reason {reason:?}", column.name));
                }
                if column.kind == Kind::Secret && column.exported() {
                    return unfit(format!("{}: a secret is never exported", column.name));
                }
            }
        }
        Ok(register)
    }

    /// What a table is for.
    pub fn processing(&self, table: &Table) -> Option<&Processing> {
        self.processings.iter().find(|processing| processing.id == table.processing)
    }

    /// How long the rows of a table are kept.
    pub fn retention(&self, table: &Table) -> Option<&Retention> {
        self.retentions.iter().find(|retention| retention.id == table.retention)
    }

    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.name == name)
    }

    /// The tables of which the export shows something, in its order.
    pub fn exported(&self) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(|table| table.of.is_some())
    }

    /// Every difference between the register and the columns of a schema, in words; none is right.
    pub fn differences(&self, schema: &BTreeMap<String, Vec<String>>) -> Vec<String> {
        let mut differences = Vec::new();
        for (table, columns) in schema {
            let known = self.table(table);
            for column in columns {
                if !known.is_some_and(|known| known.columns.iter().any(|known| known.name == *column)) {
                    differences.push(format!("{table}.{column}: classify it in register.toml"));
                }
            }
        }
        for table in &self.tables {
            for column in &table.columns {
                if !schema.get(&table.name).is_some_and(|columns| columns.contains(&column.name)) {
                    differences.push(format!(
                        "{}.{}: not in the schema; take it out of register.toml",
                        table.name, column.name
                    ));
                }
            }
        }
        differences
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_register_of_this_program_is_one() {
        let register = Register::read(TEXT).unwrap();
        for processing in &register.processings {
            assert!(
                register.tables.iter().any(|table| table.processing == processing.id),
                "{}",
                processing.id
            );
        }
        for retention in &register.retentions {
            assert!(register.tables.iter().any(|table| table.retention == retention.id), "{}", retention.id);
        }
        let used = |reason: &str| {
            let mut columns = register.tables.iter().flat_map(|table| &table.columns);
            columns.any(|column| column.shown == Shown::Not(reason.to_owned()))
        };
        for reason in register.reasons.keys() {
            assert!(used(reason), "{reason}");
        }
        // What erases or blanks runs by the setting, which says where its length comes from.
        let erasing = |retention: &&Retention| matches!(retention.action, Ending::Erase | Ending::Blank);
        for retention in register.retentions.iter().filter(erasing) {
            assert_eq!(retention.term, "setting:erase_after_years", "{}", retention.id);
        }
    }

    #[test]
    fn what_the_person_is_not_shown_is_a_secret_or_has_a_reason_that_is_not_convenience() {
        let register = Register::built_in();
        let words = [Kind::Identity, Kind::Contact, Kind::Content, Kind::Support];
        for table in &register.tables {
            for column in &table.columns {
                let of_the_person = column.whose == Whose::Person && words.contains(&column.kind);
                if let (true, Shown::Not(reason)) = (of_the_person, &column.shown) {
                    assert!(
                        ["derived", "weighed"].contains(&reason.as_str()),
                        "{}.{} is the person's and not exported for {reason}",
                        table.name,
                        column.name
                    );
                }
            }
        }
    }

    #[test]
    fn a_word_that_leads_nowhere_is_named() {
        let table = |of: &str, column: &str| {
            let (head, _) = TEXT.split_once("[[table]]").unwrap();
            let text = format!(
                "{head}\n[[table]]\nname = \"x\"\nprocessing = \"staff\"\nretention = \"none\"\n{of}\ncolumns = [{column}]"
            );
            Register::read(&text).unwrap_err().to_string()
        };
        for (of, column, said) in [
            ("", "[\"a\", \"none\", \"technical\", \"not:whim\"]", "no reason \"whim\""),
            ("", "[\"a\", \"none\", \"technical\", \"loudly\"]", "cannot show \"loudly\""),
            ("", "[\"a\", \"none\", \"technical\", \"text\"]", "`of` stands exactly"),
            ("of = \"case:b\"", "[\"a\", \"none\", \"technical\", \"text\"]", "no column \"b\""),
            ("of = \"case:a\"", "[\"a\", \"person\", \"secret\", \"text\"]", "never exported"),
            ("of = \"town:a\"", "[\"a\", \"none\", \"technical\", \"text\"]", "is not case:"),
        ] {
            let found = table(of, column);
            assert!(found.contains(said), "{found}");
        }
    }

    #[test]
    fn columns_too_many_and_too_few_are_differences() {
        let register = Register::built_in();
        let column = |table: &Table| table.columns.iter().map(|column| column.name.clone()).collect();
        let mut schema: BTreeMap<String, Vec<String>> =
            register.tables.iter().map(|table| (table.name.clone(), column(table))).collect();
        assert_eq!(register.differences(&schema), Vec::<String>::new());
        schema.get_mut("person").unwrap().push("religion".into());
        schema.insert("shadow".into(), vec!["id".into()]);
        schema.get_mut("report").unwrap().retain(|column| column != "at");
        let differences = register.differences(&schema);
        assert_eq!(differences.len(), 3, "{differences:?}");
        assert!(differences[0].starts_with("person.religion:") && differences[2].starts_with("report.at:"));
    }
}
