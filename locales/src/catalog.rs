//! Reads one Fluent file into facts: which messages there are, where they stand and which variables they need.
//!
//! The build script compiles this file too, so that the typed functions and the check at run time
//! can never disagree about what a message needs.

use fluent_syntax::{ast, parser, unicode::unescape_unicode_to_string};
use std::{
    collections::{BTreeSet, HashMap},
    fmt,
};

/// The language that every other one is translated from.
pub(crate) const SOURCE: &str = "nl";

/// The file whose terms every other file of the language may use. It holds no messages.
pub(crate) const TERMS: &str = "terms";

/// The variants a message may have beside its value: plainer words, and words for a child.
pub(crate) const VARIANTS: [&str; 2] = ["a2", "child"];

/// One thing wrong in one line of one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// `ti/page.ftl`, relative to the folder of all languages.
    pub path: String,
    /// Counted from 1.
    pub line: usize,
    /// What is wrong and what to write instead.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// What one file says.
#[derive(Debug)]
pub(crate) struct Catalog {
    pub(crate) path: String,
    /// Number of lines, where a missing message would be added.
    pub(crate) lines: usize,
    /// The whole file is marked as not yet checked by a translator.
    pub(crate) draft: bool,
    /// The file is marked as growing: what is missing is a warning.
    pub(crate) partial: bool,
    pub(crate) messages: Vec<Message>,
    pub(crate) terms: BTreeSet<String>,
}

/// One message with all its forms.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) line: usize,
    /// The message as it stands in the file, without the comment above it.
    pub(crate) text: String,
    /// What the message itself is marked as; `None` leaves it to the file.
    pub(crate) draft: Option<bool>,
    /// The value first, then the variants.
    pub(crate) forms: Vec<Form>,
}

/// The value of a message, or one of its variants.
#[derive(Debug)]
pub(crate) struct Form {
    /// `None` for the value, otherwise one of [`VARIANTS`].
    pub(crate) variant: Option<String>,
    pub(crate) line: usize,
    /// In order of first appearance.
    pub(crate) variables: Vec<Variable>,
    /// Lines where a digit stands in the words themselves.
    pub(crate) digits: Vec<usize>,
    pub(crate) plurals: Vec<Plural>,
}

#[derive(Clone, Debug)]
pub(crate) struct Variable {
    pub(crate) name: String,
    /// Whether the reader sees it; otherwise it only chooses between forms.
    pub(crate) shown: bool,
}

/// A choice by number.
#[derive(Debug)]
pub(crate) struct Plural {
    pub(crate) line: usize,
    pub(crate) keys: Vec<String>,
}

impl Message {
    /// All variables of all forms, in order of first appearance.
    pub(crate) fn variables(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for variable in self.forms.iter().flat_map(|form| &form.variables) {
            if !names.contains(&variable.name.as_str()) {
                names.push(&variable.name);
            }
        }
        names
    }

    /// The value (`None`) or the variant of that name.
    pub(crate) fn form(&self, variant: Option<&str>) -> Option<&Form> {
        self.forms.iter().find(|form| form.variant.as_deref() == variant)
    }
}

impl Catalog {
    /// Reads the file at `path` (`nl/page.ftl`), which may use the terms of its language.
    ///
    /// # Errors
    /// Every fault of the file at once: syntax, repeated or unknown names, unknown marks.
    pub(crate) fn read(path: &str, text: &str, terms: &BTreeSet<String>) -> Result<Self, Vec<Fault>> {
        let file = File::new(path, text);
        let resource = parser::parse(text).map_err(|(_, errors)| {
            errors
                .iter()
                .map(|error| {
                    file.fault(
                        file.line_at(error.pos.start),
                        format!("{}; write `id = words`, and under it, indented, `.a2 = words`", error.kind),
                    )
                })
                .collect::<Vec<_>>()
        })?;
        let mut faults = Vec::new();
        let mut catalog = Self {
            path: path.to_owned(),
            lines: text.lines().count().max(1),
            draft: false,
            partial: false,
            messages: Vec::new(),
            terms: terms.clone(),
        };
        let mut bodies = HashMap::new();
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    if bodies.insert(message.id.name, message).is_some() {
                        faults.push(file.fault(
                            file.line_of(message.id.name),
                            format!("`{}` stands here twice; remove one", message.id.name),
                        ));
                    }
                }
                ast::Entry::Term(term) => {
                    if !catalog.terms.insert(term.id.name.to_owned()) {
                        faults.push(file.fault(
                            file.line_of(term.id.name),
                            format!("the term `-{}` exists already; remove one", term.id.name),
                        ));
                    }
                }
                ast::Entry::ResourceComment(comment) => {
                    for (line, mark) in marks(&file, comment) {
                        match mark {
                            ["@state", "draft"] if !file.is_source() => catalog.draft = true,
                            ["@state", "reviewed"] if !file.is_source() => catalog.draft = false,
                            ["@coverage", "partial"] if !file.is_source() => catalog.partial = true,
                            _ => faults.push(file.unknown_mark(line)),
                        }
                    }
                }
                ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::Junk { .. } => {}
            }
        }
        let mut walk = Walk { file: &file, bodies: &bodies, terms: &catalog.terms, faults: &mut faults };
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    if let Some(message) = walk.message(message) {
                        catalog.messages.push(message);
                    }
                }
                ast::Entry::Term(term) => walk.term(term),
                _ => {}
            }
        }
        faults.sort();
        faults.dedup();
        if faults.is_empty() { Ok(catalog) } else { Err(faults) }
    }
}

/// The words of the comment lines that start with `@`, with the line on which each stands.
fn marks<'a>(file: &File<'_>, comment: &ast::Comment<&'a str>) -> Vec<(usize, [&'a str; 2])> {
    comment
        .content
        .iter()
        .filter(|line| line.starts_with('@'))
        .map(|line| {
            let (name, value) = line.split_once(' ').unwrap_or((line, ""));
            (file.line_of(line), [name, value.trim()])
        })
        .collect()
}

struct File<'a> {
    path: &'a str,
    text: &'a str,
    /// Where each line begins. Every form asks for its line, so counting anew each time would be slow.
    starts: Vec<usize>,
}

impl<'a> File<'a> {
    fn new(path: &'a str, text: &'a str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1)).collect();
        Self { path, text, starts }
    }

    fn fault(&self, line: usize, what: String) -> Fault {
        Fault { path: self.path.to_owned(), line, what }
    }

    fn is_source(&self) -> bool {
        self.path.split('/').next() == Some(SOURCE)
    }

    fn line_at(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// The syntax tree borrows its strings from the text, so an address is a place.
    fn offset(&self, slice: &str) -> usize {
        slice.as_ptr().addr().saturating_sub(self.text.as_ptr().addr())
    }

    fn line_of(&self, slice: &str) -> usize {
        self.line_at(self.offset(slice))
    }

    fn unknown_mark(&self, line: usize) -> Fault {
        self.fault(
            line,
            "unknown mark; write `@state draft` or `@state reviewed` in a translation, \
             or `### @coverage partial` at its top; the source language has no marks"
                .to_owned(),
        )
    }

    /// The lines of the message that begins with `id`.
    fn text_of(&self, id: &str) -> String {
        let mut lines = self.text[self.offset(id)..].lines();
        let first = lines.next().unwrap_or_default();
        let rest = lines.take_while(|line| line.trim().is_empty() || line.starts_with([' ', '}']));
        std::iter::once(first).chain(rest).collect::<Vec<_>>().join("\n").trim_end().to_owned()
    }
}

struct Walk<'w, 'a> {
    file: &'w File<'a>,
    bodies: &'w HashMap<&'a str, &'w ast::Message<&'a str>>,
    terms: &'w BTreeSet<String>,
    faults: &'w mut Vec<Fault>,
}

impl<'w, 'a> Walk<'w, 'a> {
    fn fault(&mut self, place: &str, what: String) {
        let fault = self.file.fault(self.file.line_of(place), what);
        self.faults.push(fault);
    }

    fn message(&mut self, message: &'w ast::Message<&'a str>) -> Option<Message> {
        let id = message.id.name;
        let Some(value) = &message.value else {
            self.fault(id, format!("`{id}` has no value; write `{id} = words`"));
            return None;
        };
        if self.file.path.ends_with(&format!("/{TERMS}.ftl")) {
            self.fault(id, format!("this file holds terms only; write `-{id} = words`, or move it"));
        }
        let mut draft = None;
        for (line, mark) in message.comment.iter().flat_map(|comment| marks(self.file, comment)) {
            match mark {
                ["@state", "draft"] if !self.file.is_source() => draft = Some(true),
                ["@state", "reviewed"] if !self.file.is_source() => draft = Some(false),
                _ => self.faults.push(self.file.unknown_mark(line)),
            }
        }
        let mut forms = vec![self.form(id, None, value)];
        for attribute in &message.attributes {
            let name = attribute.id.name;
            if !VARIANTS.contains(&name) || forms.iter().any(|form| form.variant.as_deref() == Some(name)) {
                self.fault(
                    name,
                    format!("`.{name}` is no variant, or stands here twice; write `.a2` or `.child` once, or make it a message"),
                );
            }
            forms.push(self.form(name, Some(name), &attribute.value));
        }
        Some(Message {
            id: id.to_owned(),
            line: self.file.line_of(id),
            text: self.file.text_of(id),
            draft,
            forms,
        })
    }

    fn term(&mut self, term: &'w ast::Term<&'a str>) {
        self.form(term.id.name, None, &term.value);
        for attribute in &term.attributes {
            self.form(attribute.id.name, None, &attribute.value);
        }
    }

    fn form(&mut self, place: &str, variant: Option<&str>, pattern: &'w ast::Pattern<&'a str>) -> Form {
        let mut form = Form {
            variant: variant.map(str::to_owned),
            line: self.file.line_of(place),
            variables: Vec::new(),
            digits: Vec::new(),
            plurals: Vec::new(),
        };
        self.pattern(pattern, &mut form, &mut Vec::new());
        form
    }

    fn pattern(&mut self, pattern: &'w ast::Pattern<&'a str>, form: &mut Form, inside: &mut Vec<&'a str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.words(value, value, form),
                ast::PatternElement::Placeable { expression } => self.expression(expression, form, inside),
            }
        }
    }

    /// Notes digits of any script in `words`, which stand at `place`.
    fn words(&self, words: &str, place: &str, form: &mut Form) {
        if words.contains(char::is_numeric) {
            form.digits.push(self.file.line_of(place));
        }
    }

    fn expression(
        &mut self,
        expression: &'w ast::Expression<&'a str>,
        form: &mut Form,
        inside: &mut Vec<&'a str>,
    ) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, form, inside),
            ast::Expression::Select { selector, variants } => {
                let mut by_number = false;
                let keys: Vec<String> = variants
                    .iter()
                    .map(|variant| match variant.key {
                        ast::VariantKey::Identifier { name } => {
                            by_number |= ["zero", "one", "two", "few", "many"].contains(&name);
                            name.to_owned()
                        }
                        ast::VariantKey::NumberLiteral { value } => {
                            by_number = true;
                            value.to_owned()
                        }
                    })
                    .collect();
                if let ast::InlineExpression::VariableReference { id } = selector {
                    note(form, id.name, false);
                    if by_number {
                        form.plurals.push(Plural { line: self.file.line_of(id.name), keys });
                    }
                } else {
                    self.inline(selector, form, inside);
                }
                for variant in variants {
                    self.pattern(&variant.value, form, inside);
                }
            }
        }
    }

    fn inline(
        &mut self,
        inline: &'w ast::InlineExpression<&'a str>,
        form: &mut Form,
        inside: &mut Vec<&'a str>,
    ) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                self.words(&unescape_unicode_to_string(value), value, form);
            }
            ast::InlineExpression::NumberLiteral { value } => self.words(value, value, form),
            ast::InlineExpression::VariableReference { id } => note(form, id.name, true),
            ast::InlineExpression::FunctionReference { id, .. } => {
                self.fault(id.name, format!("`{}()` is not available; give a variable", id.name));
            }
            ast::InlineExpression::TermReference { id, .. } => {
                if !self.terms.contains(id.name) {
                    self.fault(
                        id.name,
                        format!("there is no term `-{0}`; write `-{0} = words` in {TERMS}.ftl", id.name),
                    );
                }
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let body = self.bodies.get(id.name).copied();
                let pattern = body.and_then(|message| match attribute {
                    None => message.value.as_ref(),
                    Some(name) => {
                        message.attributes.iter().find(|a| a.id.name == name.name).map(|a| &a.value)
                    }
                });
                match pattern {
                    None => self.fault(
                        id.name,
                        format!("there is no `{}` in this file; write it, or use a term", id.name),
                    ),
                    Some(_) if inside.contains(&id.name) => {
                        self.fault(id.name, format!("`{}` contains itself; write its words here", id.name));
                    }
                    Some(pattern) => {
                        inside.push(id.name);
                        self.pattern(pattern, form, inside);
                        inside.pop();
                    }
                }
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, form, inside),
        }
    }
}

fn note(form: &mut Form, name: &str, shown: bool) {
    match form.variables.iter_mut().find(|variable| variable.name == name) {
        Some(variable) => variable.shown |= shown,
        None => form.variables.push(Variable { name: name.to_owned(), shown }),
    }
}
