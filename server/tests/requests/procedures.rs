//! What a lawyer reads of the law as data is what the program uses.

use domain::procedure::Procedures;
use server::procedures::markdown;
use std::{fs, path::Path};

#[test]
#[expect(clippy::disallowed_methods, reason = "the tests' own setting: whether to write the kept text anew")]
fn the_tables_beside_the_procedure_files_say_what_the_files_say() {
    for procedure in Procedures::embedded().unwrap().versions() {
        let name = format!("../app/domain/procedures/{}.md", procedure.id);
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
        let text = markdown(procedure);
        for step in &procedure.steps {
            assert!(text.contains(&format!("| **{}** {}", step.id, step.name)), "{}", step.id);
        }
        for term in &procedure.terms {
            assert!(text.contains(&format!("| **{}** |", term.id)), "{}", term.id);
        }
        if std::env::var("UPDATE").is_ok() {
            fs::write(&path, text).unwrap();
        } else {
            let kept = fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(kept, text, "{}: run with UPDATE=1 and read what changed", path.display());
        }
    }
}
