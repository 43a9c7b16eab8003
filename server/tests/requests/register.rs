//! What the DPIA says of data and terms is what the register says.

use server::register;
use std::{fs, path::Path};

const BEGIN: &str = "<!-- facts: made by `UPDATE=1 cargo test -p server --test requests register` -->\n";
const END: &str = "<!-- end of facts -->\n";

#[test]
#[expect(clippy::disallowed_methods, reason = "the tests' own setting: whether to write the kept text anew")]
fn the_facts_of_the_dpia_are_those_of_the_register() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/domain/register/DPIA.md");
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (facts, after) = rest.split_once(END).unwrap();
    let wanted = register::facts();
    if std::env::var("UPDATE").is_ok() {
        fs::write(&path, format!("{before}{BEGIN}{wanted}{END}{after}")).unwrap();
    } else {
        assert_eq!(facts, wanted, "the register has changed: judge what that means for the DPIA");
    }
}

#[test]
fn the_register_names_every_processing_column_and_what_is_not_known() {
    let text = register::markdown(&domain::retention::Term::unknown());
    let known = domain::register::Register::built_in();
    for processing in &known.processings {
        assert!(text.contains(&processing.purpose), "{}", processing.id);
    }
    for table in &known.tables {
        for column in &table.columns {
            assert!(text.contains(&format!("| `{}.{}` |", table.name, column.name)));
        }
    }
    assert!(text.contains("**unknown**: nothing is erased"));
    let term = domain::retention::Term {
        years: 7,
        source: "list 12".into(),
        confidence: domain::register::Certainty::Official,
    };
    let text = register::markdown(&term);
    assert!(text.contains("7 years after the last case closed (list 12; official)"));
    assert!(!text.contains("**unknown**: nothing is erased"));
}
