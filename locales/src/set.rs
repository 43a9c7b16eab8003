//! A set of languages, ready to format, and the one the process uses now.

use crate::{
    Args, Dir, Fault, LangId, State, Text, Voice,
    catalog::{Catalog, SOURCE, TERMS},
    check, tag,
};
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fmt, fs,
    path::Path,
    sync::{Arc, LazyLock, PoisonError, RwLock},
};
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The language to fall back on before Dutch: more applicants read it.
pub(crate) const SECOND: &str = "en";

static CURRENT: LazyLock<RwLock<Arc<Locales>>> = LazyLock::new(|| {
    let set = Locales::build(&embedded())
        .unwrap_or_else(|faults| panic!("the build reads these files too: {faults}"));
    RwLock::new(Arc::new(set))
});

/// Everything wrong with a set of files; at least one fault.
#[derive(Debug)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

/// One file as text.
pub(crate) struct Source {
    pub(crate) lang: String,
    pub(crate) stem: String,
    pub(crate) text: String,
}

/// The files that are part of the program.
pub(crate) fn embedded() -> Vec<Source> {
    EMBEDDED
        .iter()
        .map(|&(lang, stem, text)| Source {
            lang: lang.to_owned(),
            stem: stem.to_owned(),
            text: text.to_owned(),
        })
        .collect()
}

/// The facts of every file but the terms, by language and stem.
pub(crate) type Catalogs = BTreeMap<String, BTreeMap<String, Catalog>>;

/// Reads all files, terms first.
pub(crate) fn catalogs(sources: &[Source]) -> Result<Catalogs, Faults> {
    let mut faults = Vec::new();
    let mut terms: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut all = Catalogs::new();
    let (shared, files): (Vec<_>, Vec<_>) = sources.iter().partition(|source| source.stem == TERMS);
    for source in shared.into_iter().chain(files) {
        let path = format!("{}/{}.ftl", source.lang, source.stem);
        let of_language = all.entry(source.lang.clone()).or_default();
        let known = terms.get(source.lang.as_str()).cloned().unwrap_or_default();
        match Catalog::read(&path, &source.text, &known) {
            Err(found) => faults.extend(found),
            Ok(catalog) if source.stem == TERMS => {
                terms.insert(&source.lang, catalog.terms);
            }
            Ok(catalog) => {
                of_language.insert(source.stem.clone(), catalog);
            }
        }
    }
    if faults.is_empty() { Ok(all) } else { Err(Faults(faults)) }
}

/// A set of languages, ready to format.
pub struct Locales {
    languages: Vec<Language>,
}

struct Language {
    id: LangId,
    tag: LanguageIdentifier,
    dir: Dir,
    /// Where a message is looked for, this language first, as places in `Locales::languages`.
    chain: Vec<usize>,
    files: HashMap<String, File>,
}

struct File {
    bundle: FluentBundle<Arc<FluentResource>>,
    drafts: HashSet<String>,
}

impl Locales {
    /// The set that the process uses now: the embedded one until another is installed.
    pub fn current() -> Arc<Self> {
        // A poisoned lock still holds a whole set, because the only write is one assignment.
        Arc::clone(&CURRENT.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads `<dir>/<lang>/<feature>.ftl`. Use it to try translations without building the program.
    ///
    /// # Errors
    /// Every fault with file, line and what to write: unreadable files, syntax, everything that
    /// [`check`](crate::check()) reports as an error, and messages or variables that this program does not know.
    pub fn load(dir: &Path) -> Result<Self, Faults> {
        let sources = read(dir)?;
        let report = check::of(&catalogs(&sources)?);
        let mut faults = report.errors;
        faults.extend(check::against_program(&catalogs(&sources)?, &catalogs(&embedded())?));
        if faults.is_empty() { Self::build(&sources) } else { Err(Faults(faults)) }
    }

    /// Makes this the set that the process uses. Pages that are being rendered finish with the one they began with.
    pub fn install(self) {
        *CURRENT.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(self);
    }

    /// The languages there are words for, in order of tag.
    pub fn languages(&self) -> impl Iterator<Item = &LangId> {
        self.languages.iter().map(|language| &language.id)
    }

    /// Whether `lang` itself, and none of those that it falls back to, has the message `id` in `<file>.ftl`, with this
    /// variant if one is asked.
    pub fn has(&self, lang: &str, file: &str, id: &str, variant: Option<&str>) -> bool {
        let files = self.place(lang).map(|place| &self.languages[place].files);
        let message = files.and_then(|files| files.get(file)).and_then(|file| file.bundle.get_message(id));
        message.is_some_and(|message| variant.is_none_or(|variant| message.get_attribute(variant).is_some()))
    }

    pub(crate) fn build(sources: &[Source]) -> Result<Self, Faults> {
        let catalogs = catalogs(sources)?;
        let mut faults = Vec::new();
        let mut languages = Vec::new();
        for (name, of_language) in &catalogs {
            let fault = |what: &str| Fault { path: name.clone(), line: 1, what: what.to_owned() };
            let Some(tag) = tag::canonical(name).filter(|tag| tag.to_string() == *name) else {
                faults.push(fault("no canonical language tag; name the folder `fa-AF`, not `prs`"));
                continue;
            };
            let resource = |stem: &str| -> Option<Arc<FluentResource>> {
                let source = sources.iter().find(|source| source.lang == *name && source.stem == stem)?;
                // The catalog has refused files with faults already.
                FluentResource::try_new(source.text.clone()).ok().map(Arc::new)
            };
            let terms = resource(TERMS);
            let mut files = HashMap::new();
            for (stem, catalog) in of_language {
                let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
                for part in terms.iter().cloned().chain(resource(stem)) {
                    if bundle.add_resource(part).is_err() {
                        faults.push(Fault {
                            path: catalog.path.clone(),
                            ..fault("a name stands here twice; remove one")
                        });
                    }
                }
                let drafts = catalog
                    .messages
                    .iter()
                    .filter(|message| message.draft.unwrap_or(catalog.draft))
                    .map(|message| message.id.clone())
                    .collect();
                files.insert(stem.clone(), File { bundle, drafts });
            }
            languages.push(Language {
                id: LangId::new(name),
                dir: tag::dir(&tag),
                tag,
                chain: Vec::new(),
                files,
            });
        }
        let mut set = Self { languages };
        for index in 0..set.languages.len() {
            set.languages[index].chain = set.chain(&set.languages[index].tag);
        }
        if set.place(SOURCE).is_none() {
            faults.push(Fault {
                path: SOURCE.to_owned(),
                line: 1,
                what: "the source language is missing; write its folder".to_owned(),
            });
        }
        if faults.is_empty() { Ok(set) } else { Err(Faults(faults)) }
    }

    fn place(&self, tag: &str) -> Option<usize> {
        self.languages.iter().position(|language| language.id.as_str() == tag)
    }

    /// The languages of this set in which somebody who asks for `tag` is answered, best first.
    fn chain(&self, tag: &LanguageIdentifier) -> Vec<usize> {
        let mut tags = tag::parents(tag);
        if tag.language.as_str() != SOURCE {
            tags.push(SECOND.to_owned());
        }
        tags.push(SOURCE.to_owned());
        let mut chain = Vec::new();
        for place in tags.iter().filter_map(|tag| self.place(tag)) {
            if !chain.contains(&place) {
                chain.push(place);
            }
        }
        chain
    }

    /// The place of the language in which somebody who asks for `tag` is answered.
    pub(crate) fn answer(&self, tag: &str) -> usize {
        // What is no tag at all is answered like a language that we do not have.
        self.chain(&tag::canonical(tag).unwrap_or_default())[0]
    }

    pub(crate) fn tags(&self) -> Vec<LanguageIdentifier> {
        self.languages.iter().map(|language| language.tag.clone()).collect()
    }

    pub(crate) fn id(&self, place: usize) -> &LangId {
        &self.languages[place].id
    }

    pub(crate) fn dir(&self, place: usize) -> Dir {
        self.languages[place].dir
    }

    /// Formats `id` of `file` for a reader of the language at `place`.
    /// `None` when no language of the chain has it with these variables.
    pub(crate) fn format(
        &self,
        place: usize,
        voice: Voice,
        file: &str,
        id: &str,
        args: &Args<'_>,
    ) -> Option<Text> {
        self.languages[place].chain.iter().find_map(|&place| {
            let language = &self.languages[place];
            let file = language.files.get(file)?;
            let message = file.bundle.get_message(id)?;
            let pattern = voice
                .variants()
                .iter()
                .find_map(|variant| message.get_attribute(variant))
                .map_or_else(|| message.value(), |attribute| Some(attribute.value()))?;
            let mut errors = Vec::new();
            let value = file.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
            let state = if language.id.as_str() == SOURCE {
                State::Source
            } else if file.drafts.contains(id) {
                State::Draft
            } else {
                State::Reviewed
            };
            errors.is_empty().then(|| Text { value, lang: language.id.clone(), dir: language.dir, state })
        })
    }
}

impl fmt::Debug for Locales {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.languages()).finish()
    }
}

/// Every `<lang>/<stem>.ftl` under `dir`.
fn read(dir: &Path) -> Result<Vec<Source>, Faults> {
    let unreadable = |path: &Path, error: &dyn fmt::Display| {
        Faults(vec![Fault {
            path: path.display().to_string(),
            line: 1,
            what: format!("cannot be read ({error}); give a folder with `<lang>/<feature>.ftl`"),
        }])
    };
    let list = |path: &Path| -> Result<Vec<std::path::PathBuf>, Faults> {
        let mut paths = fs::read_dir(path)
            .and_then(|entries| {
                entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()
            })
            .map_err(|error| unreadable(path, &error))?;
        paths.sort();
        Ok(paths)
    };
    let name =
        |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let mut sources = Vec::new();
    for folder in list(dir)?.into_iter().filter(|path| path.is_dir()) {
        for file in list(&folder)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                let text = fs::read_to_string(&file).map_err(|error| unreadable(&file, &error))?;
                sources.push(Source { lang: name(&folder), stem: name(&file), text });
            }
        }
    }
    Ok(sources)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Tr;

    fn set(files: &[(&str, &str, &str)]) -> Arc<Locales> {
        let sources: Vec<Source> = files
            .iter()
            .map(|&(lang, stem, text)| Source {
                lang: lang.to_owned(),
                stem: stem.to_owned(),
                text: text.to_owned(),
            })
            .collect();
        Arc::new(Locales::build(&sources).unwrap())
    }

    fn small() -> Arc<Locales> {
        set(&[
            ("nl", "terms", "-ind = IND\n"),
            (
                "nl",
                "page",
                "a = een\nb = twee\nc = { -ind } om { $time }\nd = vier\n    .a2 = vier a2\n    .child = vier kind\n",
            ),
            ("en", "page", "a = one\nb = two\nd = four\n    .a2 = four a2\n"),
            ("fa", "page", "### @state draft\na = یک\n\n# @state reviewed\nd = چهار\n"),
            ("fa-AF", "page", "x = ایکس\n"),
        ])
    }

    #[test]
    fn what_a_language_has_is_not_what_it_falls_back_to() {
        let set = small();
        assert!(set.has("nl", "page", "d", None) && set.has("nl", "page", "d", Some("a2")));
        assert!(!set.has("nl", "page", "a", Some("a2")));
        assert!(!set.has("nl", "other", "a", None) && !set.has("xx", "page", "a", None));
    }

    #[test]
    fn each_message_comes_from_the_best_language_that_has_it() {
        let reader = Tr::of(small(), "prs", Voice::B1);
        assert_eq!((reader.lang().as_str(), reader.dir()), ("fa-AF", Dir::Rtl));
        let mut args = Args::new();
        args.set("time", "14:30");
        for (id, value, lang, dir, state) in [
            ("x", "ایکس", "fa-AF", Dir::Rtl, State::Reviewed),
            ("a", "یک", "fa", Dir::Rtl, State::Draft),
            ("d", "چهار", "fa", Dir::Rtl, State::Reviewed),
            ("b", "two", "en", Dir::Ltr, State::Reviewed),
            ("c", "IND om \u{2068}14:30\u{2069}", "nl", Dir::Ltr, State::Source),
        ] {
            let text = reader.find("page", id, &args).unwrap();
            assert_eq!((text.value.as_str(), text.lang.as_str()), (value, lang));
            assert_eq!(
                (text.dir, text.state, text.is_foreign_to(&reader)),
                (dir, state, lang != "fa-AF"),
                "{id}"
            );
        }
        assert_eq!(reader.find("page", "c", &args).unwrap().plain(), "IND om 14:30");
    }

    #[test]
    fn what_does_not_exist_or_lacks_a_variable_is_none() {
        let reader = Tr::of(small(), "nl", Voice::B1);
        assert_eq!(reader.find("page", "nothing", &Args::new()), None);
        assert_eq!(reader.find("nowhere", "a", &Args::new()), None);
        assert_eq!(reader.find("page", "c", &Args::new()), None);
    }

    #[test]
    fn the_voice_takes_the_nearest_variant_in_the_same_language() {
        for (lang, voice, wanted) in [
            ("nl", Voice::B1, "vier"),
            ("nl", Voice::A2, "vier a2"),
            ("nl", Voice::Child, "vier kind"),
            ("en", Voice::Child, "four a2"),
            ("fa", Voice::Child, "چهار"),
        ] {
            let reader = Tr::of(small(), lang, voice);
            assert_eq!(reader.find("page", "d", &Args::new()).unwrap().value, wanted);
        }
    }

    #[test]
    fn a_folder_must_have_a_canonical_name() {
        let source = |lang: &str| Source {
            lang: lang.to_owned(),
            stem: "page".to_owned(),
            text: "a = x\n".to_owned(),
        };
        let faults = Locales::build(&[source("nl"), source("prs")]).unwrap_err().to_string();
        assert!(faults.starts_with("prs:1: no canonical language tag; name the folder `fa-AF`"), "{faults}");
        let faults = Locales::build(&[source("en")]).unwrap_err().to_string();
        assert!(faults.contains("the source language is missing"), "{faults}");
    }

    /// A copy of the embedded files, changed by `edit`, in a folder of its own.
    fn folder(name: &str, edit: impl Fn(&str, String) -> String) -> std::path::PathBuf {
        let root = std::env::temp_dir().join(format!("locales-{name}-{}", std::process::id()));
        for Source { lang, stem, text } in embedded() {
            fs::create_dir_all(root.join(&lang)).unwrap();
            let path = format!("{lang}/{stem}.ftl");
            fs::write(root.join(&path), edit(&path, text)).unwrap();
        }
        root
    }

    #[test]
    fn a_folder_is_loaded_whole_or_not_at_all() {
        let root = folder("whole", |path, text| {
            if path == "en/page.ftl" { text.replace("back = Back", "back = Go back") } else { text }
        });
        let set = Arc::new(Locales::load(&root).unwrap());
        let reader = Tr::of(set, "en", Voice::B1);
        assert_eq!(crate::msg::page::back(&reader).value, "Go back");
        assert_eq!(
            crate::msg::page::back(&Tr::new("en", Voice::B1)).value,
            "Back",
            "loading installs nothing"
        );
        fs::remove_dir_all(root).unwrap();

        for (name, path, from, to, wanted) in [
            ("syntax", "ar/page.ftl", "back = رجوع", "back رجوع", "ar/page.ftl:"),
            ("missing", "nl/page.ftl", "back = Terug\n", "", "this program needs `back`"),
            (
                "variable",
                "nl/page.ftl",
                "back = Terug",
                "back = Terug { $where }",
                "this program gives `back` no `{ $where }`",
            ),
            ("digit", "ti/page.ftl", "back = ", "back = 3 ", "a digit among the words"),
        ] {
            let root = folder(name, |file, text| if file == path { text.replace(from, to) } else { text });
            let faults = Locales::load(&root).unwrap_err().to_string();
            assert!(faults.contains(wanted), "{name}: {faults}");
            fs::remove_dir_all(root).unwrap();
        }
        let faults = Locales::load(Path::new("/nowhere/at/all")).unwrap_err().to_string();
        assert!(faults.contains("/nowhere/at/all:1: cannot be read"), "{faults}");
    }

    #[test]
    fn an_installed_set_serves_new_readers_and_leaves_old_ones_alone() {
        let before = Tr::new("nl", Voice::B1);
        let root = folder("install", |path, text| {
            if path == "nl/page.ftl" { text.replace("print = Afdrukken", "print = Op papier") } else { text }
        });
        Locales::load(&root).unwrap().install();
        fs::remove_dir_all(root).unwrap();
        let after = Tr::new("nl", Voice::B1);
        assert_eq!(crate::msg::page::print(&before).value, "Afdrukken");
        assert_eq!(crate::msg::page::print(&after).value, "Op papier");
    }
}
