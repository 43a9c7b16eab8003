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
                    "`{}` is missing; translate `{}` ({}:{})",
                    message.id,
                    message.text.lines().next().unwrap_or_default(),
                    original.path,
                    message.line
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::set::Source;

    /// The report on files given as (path, text).
    fn report(files: &[(&str, &str)]) -> Result<Report, Vec<String>> {
        let sources: Vec<Source> = files
            .iter()
            .map(|(path, text)| {
                let (lang, stem) = path.split_once('/').unwrap();
                Source { lang: lang.to_owned(), stem: stem.to_owned(), text: (*text).to_owned() }
            })
            .collect();
        match catalogs(&sources) {
            Ok(catalogs) => Ok(of(&catalogs)),
            Err(faults) => Err(faults.0.iter().map(Fault::to_string).collect()),
        }
    }

    fn lines(faults: &[Fault]) -> Vec<String> {
        faults.iter().map(Fault::to_string).collect()
    }

    #[test]
    fn the_words_of_the_program_are_whole() {
        let report = check();
        assert!(report.errors.is_empty() && report.warnings.is_empty(), "\n{report}");
        let set = crate::Locales::current();
        let languages: Vec<&str> = set.languages().map(crate::LangId::as_str).collect();
        for required in ["nl", "en", "ar", "ti"] {
            assert!(languages.contains(&required), "{required} is missing");
        }
    }

    #[test]
    fn every_fault_in_one_file_names_its_line_and_what_to_write() {
        let cases = [
            ("ok = goed\n\nstuk\n", "nl/page.ftl:3: "),
            ("a = een\nb = twee\na = drie\n", "nl/page.ftl:3: `a` stands here twice"),
            (
                "a = een\n    .a2 = x\n    .a2 = y\n",
                "nl/page.ftl:3: `.a2` is no variant, or stands here twice",
            ),
            ("a = een\n    .title = x\n", "nl/page.ftl:2: `.title` is no variant"),
            ("a =\n    .a2 = x\n", "nl/page.ftl:1: `a` has no value; write `a = words`"),
            ("a = een\nb = { c }\n", "nl/page.ftl:2: there is no `c` in this file"),
            ("a = { b }\nb = { a }\n", "nl/page.ftl:1: `b` contains itself; write its words here"),
            ("\n\na = { -ind }\n", "nl/page.ftl:3: there is no term `-ind`"),
            ("a = { NUMBER($n) }\n", "nl/page.ftl:1: `NUMBER()` is not available"),
            ("# @state draft\na = een\n", "nl/page.ftl:1: unknown mark"),
        ];
        for (text, wanted) in cases {
            let faults = report(&[("nl/page", text)]).unwrap_err();
            assert!(faults.iter().any(|fault| fault.starts_with(wanted)), "{text}: {faults:?}");
        }
        let faults =
            report(&[("nl/page", "a = een\n"), ("ti/page", "\n# @state perfect\na = x\n")]).unwrap_err();
        assert!(faults[0].starts_with("ti/page.ftl:2: unknown mark; write `@state draft`"), "{faults:?}");
        let faults = report(&[("nl/terms", "a = een\n")]).unwrap_err();
        assert!(faults[0].starts_with("nl/terms.ftl:1: this file holds terms only"), "{faults:?}");
    }

    #[test]
    fn every_difference_between_languages_names_its_line_and_what_to_write() {
        let nl = "a = een { $name }\n    .child = jij\nb = { $sort ->\n    [x] iks\n   *[other] ander\n}\n";
        let cases = [
            ("a = one { $name }\n    .child = you\nb = any\n", None),
            (
                "a = one { $name }\n    .child = you\n",
                Some("en/page.ftl:2: `b` is missing; translate `b = { $sort ->` (nl/page.ftl:3)"),
            ),
            (
                "a = one { $name }\nb = any\n",
                Some("en/page.ftl:1: `a` has no `.child`; write it under the value (nl/page.ftl:1)"),
            ),
            ("b = any\na = one\n    .child = you\n", Some("en/page.ftl:2: `a` leaves out `{ $name }`")),
            (
                "a = { $name }\n    .child = you { $age }\nb = any\n",
                Some("en/page.ftl:2: `a` has no variable `{ $age }`"),
            ),
            (
                "a = { $name }\n    .child = you\nb = any\nc = more\n",
                Some("en/page.ftl:4: nl/page.ftl has no `c`; remove it"),
            ),
            (
                "a = { $name }\n    .child = you\nb = before\n    the 3rd day\n",
                Some("en/page.ftl:4: a digit among the words"),
            ),
            ("a = { $name }\n    .child = you\nb = ٣ days\n", Some("en/page.ftl:3: a digit among the words")),
            (
                "a = { $name }\n    .child = you\nb = at { \"14:30\" }\n",
                Some("en/page.ftl:3: a digit among the words"),
            ),
            ("a = { $name }\n    .child = { \"\\u00A0\" }you\nb = any\n", None),
        ];
        for (en, wanted) in cases {
            let errors = lines(&report(&[("nl/page", nl), ("en/page", en)]).unwrap().errors);
            match wanted {
                None => assert_eq!(errors, [""; 0], "{en}"),
                Some(wanted) => {
                    assert_eq!(errors.len(), 1, "{en}: {errors:?}");
                    assert!(errors[0].starts_with(wanted), "{en}: {errors:?}");
                }
            }
        }
    }

    #[test]
    fn every_plural_form_of_a_language_is_asked_for() {
        let nl = "a = { $n ->\n    [one] { $n } dag\n   *[other] { $n } dagen\n}\n";
        let ar = "a = { $n ->\n    [0] لا { $n }\n    [one] { $n }\n    [two] { $n }\n    [few] { $n }\n   *[other] { $n }\n}\n";
        let errors = lines(&report(&[("nl/page", nl), ("ar/page", ar)]).unwrap().errors);
        assert_eq!(
            errors,
            ["ar/page.ftl:1: the plural form `many` is missing (as in 11); write `[many] words`"]
        );
        let errors =
            lines(&report(&[("nl/page", "a = { $n ->\n    [1] x\n   *[other] { $n }\n}\n")]).unwrap().errors);
        assert_eq!(errors, [""; 0], "a number may stand for a form that has no other");
    }

    #[test]
    fn files_are_held_to_what_they_promise() {
        let nl = [("nl/page", "a = een\n"), ("nl/staff-list", "b = twee\n")];
        let with = |more: &[(&'static str, &'static str)]| report(&[nl.as_slice(), more].concat()).unwrap();

        let report = with(&[("ti/page", "a = x\n")]);
        assert_eq!(report.to_string(), "0 errors, 0 warnings", "staff pages need Dutch and English only");

        let report = with(&[("en/page", "a = x\n")]);
        assert!(lines(&report.errors)[0].starts_with("en/staff-list.ftl:1: the file is missing"));

        let report = with(&[("ti/page", "a = x\n"), ("ti/other", "a = x\n")]);
        assert!(lines(&report.errors)[0].starts_with("ti/other.ftl:1: nl has no such file"));

        let report = with(&[("so/page", "### @coverage partial\n")]);
        assert!(report.errors.is_empty());
        assert!(lines(&report.warnings)[0].starts_with("so/page.ftl:1: `a` is missing"));
    }
}
