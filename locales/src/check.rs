//! Compares every language with the source.

use crate::{
    Fault,
    catalog::{Catalog, Form, Message, Plural, SOURCE},
    set::{Catalogs, SECOND, catalogs, embedded},
    tag,
};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// Files for staff begin with this; they need Dutch and English only.
const STAFF: &str = "staff-";

/// How far to count to meet every plural form of a language.
const COUNT: u16 = 200;

/// What is wrong with a set of languages.
#[derive(Debug, Default)]
pub struct Report {
    /// What may not be on the main branch, and what is refused at run time.
    pub errors: Vec<Fault>,
    /// What is missing in a file that says `### @coverage partial`, or in a staff file beyond Dutch and English.
    pub warnings: Vec<Fault>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.errors {
            writeln!(f, "error: locales/{fault}")?;
        }
        for fault in &self.warnings {
            writeln!(f, "warning: locales/{fault}")?;
        }
        write!(f, "{} errors, {} warnings", self.errors.len(), self.warnings.len())
    }
}

/// Checks the languages that are part of the program: messages and variants that are missing or extra,
/// variables that differ, digits among the words, plural forms that are missing.
pub fn check() -> Report {
    match catalogs(&embedded()) {
        Ok(catalogs) => of(&catalogs),
        Err(faults) => Report { errors: faults.0, warnings: Vec::new() },
    }
}

pub(crate) fn of(all: &Catalogs) -> Report {
    let mut report = Report::default();
    let none = BTreeMap::new();
    let source = all.get(SOURCE).unwrap_or(&none);
    for (lang, files) in all {
        let plurals = plural_forms(lang);
        for catalog in files.values() {
            alone(catalog, &plurals, &mut report.errors);
        }
        if lang == SOURCE {
            continue;
        }
        for (stem, original) in source {
            let held = lang == SECOND || !stem.starts_with(STAFF);
            match files.get(stem) {
                Some(translation) => {
                    let missing =
                        if held && !translation.partial { &mut report.errors } else { &mut report.warnings };
                    missing_messages(original, translation, missing);
                    differences(original, translation, &mut report.errors);
                }
                None if held => report.errors.push(Fault {
                    path: format!("{lang}/{stem}.ftl"),
                    line: 1,
                    what: format!(
                        "the file is missing; translate {}, or begin it with `### @coverage partial`",
                        original.path
                    ),
                }),
                None => {}
            }
        }
        for (_, extra) in files.iter().filter(|(stem, _)| !source.contains_key(*stem)) {
            report.errors.push(fault(
                extra,
                1,
                format!("{SOURCE} has no such file; remove this one, or write that one first"),
            ));
        }
    }
    report.errors.sort();
    report.warnings.sort();
    report
}

/// What a set must have so that every function of this program finds its message and gives it all it asks for.
pub(crate) fn against_program(set: &Catalogs, program: &Catalogs) -> Vec<Fault> {
    let none = BTreeMap::new();
    let (given, known) = (set.get(SOURCE).unwrap_or(&none), program.get(SOURCE).unwrap_or(&none));
    let mut faults = Vec::new();
    for (stem, original) in known {
        let Some(catalog) = given.get(stem) else {
            faults.push(Fault {
                path: original.path.clone(),
                line: 1,
                what: "the file is missing; this program needs it".to_owned(),
            });
            continue;
        };
        for message in &original.messages {
            match find(catalog, &message.id) {
                None => faults.push(fault(
                    catalog,
                    catalog.lines,
                    format!("this program needs `{0}`; write `{0} = words`", message.id),
                )),
                Some(own) => {
                    let variables = message.variables();
                    for unknown in own.variables().into_iter().filter(|name| !variables.contains(name)) {
                        faults.push(fault(
                            catalog,
                            own.line,
                            format!(
                                "this program gives `{}` no `{{ ${unknown} }}`; leave it out",
                                message.id
                            ),
                        ));
                    }
                }
            }
        }
    }
    faults
}

fn fault(catalog: &Catalog, line: usize, what: String) -> Fault {
    Fault { path: catalog.path.clone(), line, what }
}

fn find<'a>(catalog: &'a Catalog, id: &str) -> Option<&'a Message> {
    catalog.messages.iter().find(|message| message.id == id)
}

/// What can be seen in one file without the source.
fn alone(catalog: &Catalog, plurals: &BTreeMap<String, Vec<u16>>, faults: &mut Vec<Fault>) {
    for form in catalog.messages.iter().flat_map(|message| &message.forms) {
        for line in &form.digits {
            // A number that is a word of its own survives neither a change of the rule nor a change of direction.
            faults.push(fault(
                catalog,
                *line,
                "a digit among the words; write it in letters, or as a variable".to_owned(),
            ));
        }
        for Plural { line, keys } in &form.plurals {
            for (form, numbers) in plurals {
                let written =
                    keys.contains(form) || numbers.iter().all(|number| keys.contains(&number.to_string()));
                if !written {
                    faults.push(fault(
                        catalog,
                        *line,
                        format!(
                            "the plural form `{form}` is missing (as in {}); write `[{form}] words`",
                            numbers[0]
                        ),
                    ));
                }
            }
        }
    }
}

fn missing_messages(original: &Catalog, translation: &Catalog, faults: &mut Vec<Fault>) {
    for message in &original.messages {
        let Some(own) = find(translation, &message.id) else {
            faults.push(fault(
                translation,
                translation.lines,
                format!(
                    "`{0}` is missing; write `{0} = words` ({1}:{2})",
                    message.id, original.path, message.line
                ),
            ));
            continue;
        };
        for variant in message.forms.iter().filter_map(|form| form.variant.as_deref()) {
            if own.form(Some(variant)).is_none() {
                faults.push(fault(
                    translation,
                    own.line,
                    format!(
                        "`{}` has no `.{variant}`; write it under the value ({}:{})",
                        message.id, original.path, message.line
                    ),
                ));
            }
        }
    }
}

fn differences(original: &Catalog, translation: &Catalog, faults: &mut Vec<Fault>) {
    for own in &translation.messages {
        let Some(message) = find(original, &own.id) else {
            faults.push(fault(
                translation,
                own.line,
                format!("{} has no `{}`; remove it", original.path, own.id),
            ));
            continue;
        };
        for form in &own.forms {
            // A variant that only the translation has is compared with the value.
            let model = message.form(form.variant.as_deref()).or_else(|| message.form(None));
            if let Some(model) = model {
                variables(translation, own, form, model, message, faults);
            }
        }
    }
}

fn variables(
    catalog: &Catalog,
    own: &Message,
    form: &Form,
    model: &Form,
    message: &Message,
    faults: &mut Vec<Fault>,
) {
    let known: BTreeSet<&str> = message.variables().into_iter().collect();
    for variable in &form.variables {
        if !known.contains(variable.name.as_str()) {
            faults.push(fault(
                catalog,
                form.line,
                format!("`{}` has no variable `{{ ${} }}`; it has {:?}", own.id, variable.name, known),
            ));
        }
    }
    // A variable that only chooses a form may be of no use in a language; one that is shown is part of the meaning.
    for variable in model.variables.iter().filter(|variable| variable.shown) {
        if !form.variables.iter().any(|own| own.name == variable.name) {
            faults.push(fault(
                catalog,
                form.line,
                format!("`{}` leaves out `{{ ${} }}`; put it in the sentence", own.id, variable.name),
            ));
        }
    }
}

/// The plural forms of `lang`, each with the whole numbers that take it, by asking the formatter itself.
fn plural_forms(lang: &str) -> BTreeMap<String, Vec<u16>> {
    const PROBE: &str = "probe = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let mut forms: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    let Some(tag) = tag::canonical(lang) else { return forms };
    let mut bundle = FluentBundle::new(vec![tag]);
    if let Ok(resource) = FluentResource::try_new(PROBE.to_owned())
        && bundle.add_resource(resource).is_ok()
        && let Some(pattern) = bundle.get_message("probe").and_then(|message| message.value())
    {
        for number in 0..=COUNT {
            let mut args = FluentArgs::new();
            args.set("n", number);
            let form = bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
            forms.entry(form).or_default().push(number);
        }
    }
    forms
}
