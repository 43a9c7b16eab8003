//! Makes one typed function per Dutch message, and embeds every file of every language.

#[path = "src/catalog.rs"]
#[expect(dead_code, reason = "the build needs names and variables; the check at run time reads the rest")]
#[expect(unreachable_pub, reason = "the same file is a module of the library, where these are public")]
mod catalog;

use catalog::{Catalog, Fault, Message, SOURCE, TERMS};
use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    error::Error,
    fmt::Write,
    fs,
    path::Path,
    process::ExitCode,
};

/// Rust names that cannot be written as raw identifiers.
const UNUSABLE: [&str; 5] = ["self", "super", "crate", "by_id", "tr"];

/// Clippy lets a function have seven parameters, of which the reader is one.
/// A sentence with more variables than this is better cut in two anyway.
const VARIABLES: usize = 6;

fn main() -> ExitCode {
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            for line in error.to_string().lines() {
                println!("cargo::error=locales/{line}");
            }
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "cargo speaks to a build script through the environment")]
fn generate() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=src/catalog.rs");
    println!("cargo::rerun-if-changed=.");
    let root = env::var("CARGO_MANIFEST_DIR")?;
    let files = files(Path::new(&root))?;

    let mut terms: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut faults = Vec::new();
    let mut source = Vec::new();
    // Terms come first, because all other files of the language may use them.
    let ordered = files.iter().filter(|f| f.stem == TERMS).chain(files.iter().filter(|f| f.stem != TERMS));
    for file in ordered {
        let known = terms.get(file.lang.as_str()).cloned().unwrap_or_default();
        match Catalog::read(&file.path(), &file.text, &known) {
            Err(found) => faults.extend(found),
            Ok(catalog) if file.stem == TERMS => {
                terms.insert(&file.lang, catalog.terms);
            }
            Ok(catalog) if file.lang == SOURCE => source.push((file, catalog)),
            Ok(_) => {}
        }
    }

    let mut code = String::new();
    for (file, catalog) in &source {
        module(&mut code, &file.stem, catalog, &mut faults)?;
    }
    if !faults.is_empty() {
        return Err(faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n").into());
    }

    let mut embedded = String::from("pub(crate) const EMBEDDED: &[(&str, &str, &str)] = &[\n");
    for file in &files {
        writeln!(
            embedded,
            "    ({:?}, {:?}, include_str!({:?})),",
            file.lang,
            file.stem,
            format!("{root}/{}", file.path())
        )?;
    }
    embedded.push_str("];\n");

    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("msg.rs"), code)?;
    fs::write(Path::new(&out).join("embedded.rs"), embedded)?;
    Ok(())
}

struct File {
    lang: String,
    stem: String,
    text: String,
}

impl File {
    fn path(&self) -> String {
        format!("{}/{}.ftl", self.lang, self.stem)
    }
}

/// Every `<lang>/<stem>.ftl` under `root`, in order of name.
fn files(root: &Path) -> Result<Vec<File>, Box<dyn Error>> {
    let mut files = Vec::new();
    for folder in fs::read_dir(root)? {
        let folder = folder?.path();
        let Some(lang) = folder.file_name().and_then(|name| name.to_str()) else { continue };
        if !folder.is_dir() || lang == "src" {
            continue;
        }
        for file in fs::read_dir(&folder)? {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                files.push(File { lang: lang.to_owned(), stem, text: fs::read_to_string(&path)? });
            }
        }
    }
    files.sort_by(|a, b| (&a.lang, &a.stem).cmp(&(&b.lang, &b.stem)));
    Ok(files)
}

fn module(
    code: &mut String,
    stem: &str,
    catalog: &Catalog,
    faults: &mut Vec<Fault>,
) -> Result<(), Box<dyn Error>> {
    writeln!(code, "#[doc = {:?}]", format!("The messages of `{stem}.ftl`."))?;
    writeln!(code, "pub mod {} {{\n    use crate::{{Args, Text, Tr}};\n", name(stem))?;
    writeln!(
        code,
        "    /// The message whose id is data, or `None` when there is no such message or a variable is not given.\n    \
             pub fn by_id(tr: &Tr, id: &str, args: &Args<'_>) -> Option<Text> {{\n        \
             tr.find({stem:?}, id, args)\n    }}\n"
    )?;
    for message in &catalog.messages {
        let variables = message.variables();
        let unusable = variables
            .iter()
            .copied()
            .chain([message.id.as_str()])
            .find(|id| UNUSABLE.contains(&identifier(id).as_str()));
        if let Some(id) = unusable {
            faults.push(fault(catalog, message, format!("`{id}` cannot be a name in Rust; choose another")));
        }
        if variables.len() > VARIABLES {
            faults.push(fault(
                catalog,
                message,
                format!("more than {VARIABLES} variables; make two messages of it"),
            ));
        }
        function(code, stem, message, &variables)?;
    }
    code.push_str("}\n\n");
    Ok(())
}

fn function(
    code: &mut String,
    stem: &str,
    message: &Message,
    variables: &[&str],
) -> Result<(), Box<dyn Error>> {
    let id = &message.id;
    writeln!(code, "    #[doc = {:?}]", format!("```text\n{}\n```", message.text))?;
    if variables.is_empty() {
        writeln!(
            code,
            "    pub fn {}(tr: &Tr) -> Text {{\n        tr.text({stem:?}, {id:?}, &Args::new())\n    }}\n",
            name(id)
        )?;
        return Ok(());
    }
    let parameters: Vec<String> =
        variables.iter().map(|v| format!("{}: impl Into<crate::Arg<'a>>", name(v))).collect();
    writeln!(code, "    pub fn {}<'a>(tr: &Tr, {}) -> Text {{", name(id), parameters.join(", "))?;
    writeln!(code, "        let mut args = Args::with_capacity({});", variables.len())?;
    for variable in variables {
        writeln!(code, "        args.set({variable:?}, {});", name(variable))?;
    }
    writeln!(code, "        tr.text({stem:?}, {id:?}, &args)\n    }}\n")?;
    Ok(())
}

fn fault(catalog: &Catalog, message: &Message, what: String) -> Fault {
    Fault { path: catalog.path.clone(), line: message.line, what }
}

fn identifier(id: &str) -> String {
    id.replace('-', "_").to_lowercase()
}

/// The raw identifier where Rust keeps the word for itself (`move`, `type`), the plain one otherwise.
fn name(id: &str) -> String {
    const KEYWORDS: [&str; 47] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
        "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static",
        "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
        "while",
    ];
    let plain = identifier(id);
    if KEYWORDS.contains(&plain.as_str()) { format!("r#{plain}") } else { plain }
}
