//! Form fields: label, hint, error and control, tied together for screen readers.
//!
//! No field has `required`, `pattern` or `min`: the browser would complain in its own language and lose our words.
//! The server judges, and the page comes back with what was typed.

use super::{Icon, Picture, Say, Shown, Symbol};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;
use locales::Text;

/// What every field has. A page makes one per field and gives it to the component of the right sort.
#[derive(Clone, Debug)]
pub struct Field {
    name: &'static str,
    id: String,
    label: Text,
    hint: Option<Text>,
    error: Option<Text>,
    value: String,
}

impl Field {
    /// A field that is sent as `name`; its `id` is the name too.
    pub fn new(name: &'static str, label: Text) -> Self {
        Self { name, id: name.to_owned(), label, hint: None, error: None, value: String::new() }
    }

    /// Another `id`, for a page where two forms have a field of this name.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// What helps to fill it in, before anything went wrong.
    #[must_use]
    pub fn with_hint(mut self, hint: Text) -> Self {
        self.hint = Some(hint);
        self
    }

    /// What is wrong, as in the error summary; `None` when nothing is.
    #[must_use]
    pub fn with_error(mut self, error: Option<Text>) -> Self {
        self.error = error;
        self
    }

    /// What was typed or chosen before. A secret is never given back.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    pub(super) const fn name(&self) -> &'static str {
        self.name
    }

    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// The label, and hint and error below it.
    pub(super) fn words(self) -> (Text, AnyView) {
        let remarks = view! { <Remarks id=self.id hint=self.hint error=self.error/> }.into_any();
        (self.label, remarks)
    }

    pub(super) const fn class(&self) -> &'static str {
        if self.error.is_some() { "ww-field ww-field--wrong" } else { "ww-field" }
    }

    /// The ids of hint and error for `aria-describedby`, or nothing.
    pub(super) fn described_by(&self) -> Option<String> {
        match (&self.hint, &self.error) {
            (None, None) => None,
            (Some(_), None) => Some(format!("{}-hint", self.id)),
            (None, Some(_)) => Some(format!("{}-error", self.id)),
            (Some(_), Some(_)) => Some(format!("{0}-hint {0}-error", self.id)),
        }
    }

    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }
}

/// Hint and error below a label.
#[component]
fn Remarks(id: String, hint: Option<Text>, error: Option<Text>) -> AnyView {
    let error_id = format!("{id}-error");
    view! {
        {hint.map(|hint| view! { <p class="ww-field__hint" id=format!("{id}-hint")><Say text=hint/></p> })}
        {error.map(|error| view! {
            <p class="ww-field__error" id=error_id>
                <Icon symbol=Symbol::Mistake/>
                <span><Say text=error/></span>
            </p>
        })}
    }
    .into_any()
}

/// What is typed into a text field; it decides the keyboard of the phone and what the browser may fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Line,
    Phone,
    Mail,
    /// Digits of a letter or a number of the IND.
    Code,
    /// The second factor of staff.
    OneTimeCode,
    Pin,
    NewPin,
    Passphrase,
    NewPassphrase,
    /// The name with which staff sign in.
    Login,
    Search,
    Date,
    Clock,
}

/// The attributes that follow from a kind.
struct Attributes {
    sort: &'static str,
    inputmode: Option<&'static str>,
    autocomplete: &'static str,
    class: &'static str,
    dir: &'static str,
}

impl Kind {
    const fn attributes(self) -> Attributes {
        const LINE: Attributes =
            Attributes { sort: "text", inputmode: None, autocomplete: "off", class: "ww-input", dir: "auto" };
        const CODE: Attributes =
            Attributes { inputmode: Some("numeric"), class: "ww-input ww-input--code", dir: "ltr", ..LINE };
        const MOMENT: Attributes = Attributes { class: "ww-input ww-input--moment", dir: "ltr", ..LINE };
        match self {
            Self::Line => LINE,
            Self::Phone => Attributes {
                sort: "tel",
                autocomplete: "tel",
                class: "ww-input ww-input--code",
                dir: "ltr",
                ..LINE
            },
            // Not `email`, of which the browser would judge and complain itself.
            Self::Mail => Attributes { inputmode: Some("email"), autocomplete: "email", dir: "ltr", ..LINE },
            Self::Code => CODE,
            Self::OneTimeCode => Attributes { autocomplete: "one-time-code", ..CODE },
            Self::Pin => Attributes { sort: "password", autocomplete: "current-password", ..CODE },
            Self::NewPin => Attributes { sort: "password", autocomplete: "new-password", ..CODE },
            Self::Passphrase => {
                Attributes { sort: "password", autocomplete: "current-password", dir: "ltr", ..LINE }
            }
            Self::NewPassphrase => {
                Attributes { sort: "password", autocomplete: "new-password", dir: "ltr", ..LINE }
            }
            Self::Login => Attributes { autocomplete: "username", dir: "ltr", ..LINE },
            Self::Search => Attributes { sort: "search", ..LINE },
            Self::Date => Attributes { sort: "date", ..MOMENT },
            Self::Clock => Attributes { sort: "time", ..MOMENT },
        }
    }
}

/// One line to type.
#[component]
pub fn TextField(field: Field, #[prop(default = Kind::Line)] kind: Kind) -> AnyView {
    let Attributes { sort, inputmode, autocomplete, class, dir } = kind.attributes();
    let (frame, described_by, invalid) = (field.class(), field.described_by(), field.invalid());
    view! {
        <div class=frame>
            <label class="ww-field__label" for=field.id.clone()><Say text=field.label/></label>
            <Remarks id=field.id.clone() hint=field.hint error=field.error/>
            <input
                class=class id=field.id name=field.name type=sort value=field.value dir=dir
                inputmode=inputmode autocomplete=autocomplete
                aria-describedby=described_by aria-invalid=invalid
            />
        </div>
    }
    .into_any()
}

/// Several lines to type.
#[component]
pub fn TextArea(
    field: Field,
    /// The height in lines.
    #[prop(default = 5)]
    rows: u8,
) -> AnyView {
    let (frame, described_by, invalid) = (field.class(), field.described_by(), field.invalid());
    view! {
        <div class=frame>
            <label class="ww-field__label" for=field.id.clone()><Say text=field.label/></label>
            <Remarks id=field.id.clone() hint=field.hint error=field.error/>
            // The parser of HTML drops one line break after the tag, so this one saves the reader's own.
            <textarea
                class="ww-input" id=field.id name=field.name rows=rows dir="auto"
                aria-describedby=described_by aria-invalid=invalid
            >
                {format!("\n{}", field.value)}
            </textarea>
        </div>
    }
    .into_any()
}

/// One of several answers.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    pub name: Shown,
    pub hint: Option<Text>,
    pub picture: Option<Symbol>,
}

impl Choice {
    /// An answer of words alone.
    pub fn new(value: impl Into<String>, name: impl Into<Shown>) -> Self {
        Self { value: value.into(), name: name.into(), hint: None, picture: None }
    }

    /// One line below the name.
    #[must_use]
    pub fn with_hint(mut self, hint: Text) -> Self {
        self.hint = Some(hint);
        self
    }

    /// A picture above the name.
    #[must_use]
    pub fn with_picture(mut self, picture: Symbol) -> Self {
        self.picture = Some(picture);
        self
    }
}

/// A list that folds out: for staff, and where there are more answers than fit a phone.
///
/// Hints and pictures of the choices do not show here; names must be in the language of the page.
#[component]
pub fn Select(field: Field, choices: Vec<Choice>) -> AnyView {
    let (frame, described_by, invalid) = (field.class(), field.described_by(), field.invalid());
    let options = choices
        .into_iter()
        .map(|choice| {
            let selected = choice.value == field.value;
            let (lang, name) = match choice.name {
                Shown::Said(text) => (Some(text.lang.to_string()), text.value),
                Shown::Data(data) => (None, data),
            };
            view! { <option value=choice.value selected=selected lang=lang>{name}</option> }
        })
        .collect::<Vec<_>>();
    view! {
        <div class=frame>
            <label class="ww-field__label" for=field.id.clone()><Say text=field.label/></label>
            <Remarks id=field.id.clone() hint=field.hint error=field.error/>
            <select
                class="ww-input" id=field.id name=field.name
                aria-describedby=described_by aria-invalid=invalid
            >
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// One answer as a card as large as a finger; with pictures the cards stand side by side.
///
/// The chosen one is `field.value`. The first card carries the `id` of the field, so that the error summary lands there.
#[component]
pub fn Radios(field: Field, choices: Vec<Choice>) -> AnyView {
    let chosen = [field.value.clone()];
    view! { <Cards field choices sort="radio" chosen=chosen.to_vec()/> }.into_any()
}

/// Any number of answers as cards; `chosen` are the values that are on.
#[component]
pub fn Checkboxes(field: Field, choices: Vec<Choice>, chosen: Vec<String>) -> AnyView {
    view! { <Cards field choices sort="checkbox" chosen/> }.into_any()
}

#[component]
fn Cards(field: Field, choices: Vec<Choice>, sort: &'static str, chosen: Vec<String>) -> AnyView {
    let (class, described_by) = (field.class(), field.described_by());
    let (id, name) = (field.id, field.name);
    let pictures = choices.iter().any(|choice| choice.picture.is_some());
    let cards = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let id = if index == 0 { id.clone() } else { format!("{id}-{index}") };
            let checked = chosen.contains(&choice.value);
            view! {
                <div class="ww-choice">
                    <input
                        class="ww-choice__control" type=sort id=id.clone() name=name
                        value=choice.value checked=checked
                    />
                    <label class="ww-choice__card" for=id>
                        {choice.picture.map(|symbol| view! { <Picture symbol/> })}
                        <span class="ww-choice__words">
                            <span class="ww-choice__name"><Say text=choice.name/></span>
                            {choice.hint.map(|hint| view! { <span class="ww-field__hint"><Say text=hint/></span> })}
                        </span>
                    </label>
                </div>
            }
        })
        .collect::<Vec<_>>();
    let grid = if pictures { "ww-choices ww-choices--pictures" } else { "ww-choices" };
    view! {
        <fieldset class=class aria-describedby=described_by>
            <legend class="ww-field__label"><Say text=field.label/></legend>
            <Remarks id hint=field.hint error=field.error/>
            <div class=grid>{cards}</div>
        </fieldset>
    }
    .into_any()
}

/// One thing to agree with or not; sent as `yes`, and on when the value is `yes`.
#[component]
pub fn Checkbox(field: Field) -> AnyView {
    let (frame, described_by, invalid) = (field.class(), field.described_by(), field.invalid());
    let remarks = (field.hint.is_some() || field.error.is_some())
        .then(|| view! { <Remarks id=field.id.clone() hint=field.hint error=field.error/> });
    view! {
        <div class=frame>
            {remarks}
            <div class="ww-choice">
                <input
                    class="ww-choice__control" type="checkbox" id=field.id.clone() name=field.name value="yes"
                    checked=field.value == "yes" aria-describedby=described_by aria-invalid=invalid
                />
                <label class="ww-choice__card" for=field.id>
                    <span class="ww-choice__name"><Say text=field.label/></span>
                </label>
            </div>
        </div>
    }
    .into_any()
}

/// A value that goes along unseen: which of several things the form is about.
#[component]
pub fn Hidden(name: &'static str, #[prop(into)] value: String) -> AnyView {
    view! { <input type="hidden" name=name value=value/> }.into_any()
}

/// Every sort of field, one of them refused.
pub fn samples() -> Vec<Sample> {
    let device = || {
        vec![
            Choice::new("mine", nl("Mijn telefoon"))
                .with_hint(nl("Alleen ik gebruik hem."))
                .with_picture(Symbol::Smartphone),
            Choice::new("shared", nl("Een telefoon van meer mensen"))
                .with_hint(nl("U logt elke keer opnieuw in."))
                .with_picture(Symbol::Group),
        ]
    };
    let reasons = || vec![Choice::new("ill", nl("Ik ben ziek")), Choice::new("moved", nl("Ik ben verhuisd"))];
    vec![
        sample(
            "line with hint",
            view! {
                <TextField field=Field::new("sample-line", nl("Uw nieuwe adres")).with_hint(nl("Straat en huisnummer."))/>
            },
        ),
        sample(
            "PIN that was refused",
            view! {
                <TextField
                    kind=Kind::NewPin
                    field=Field::new("sample-pin", nl("Kies een code van acht cijfers"))
                        .with_hint(nl("Geen geboortedatum en geen rijtje."))
                        .with_error(Some(nl("Kies een langere code.")))
                />
            },
        ),
        sample(
            "phone",
            view! { <TextField kind=Kind::Phone field=Field::new("sample-phone", nl("Telefoonnummer"))/> },
        ),
        sample(
            "mail",
            view! { <TextField kind=Kind::Mail field=Field::new("sample-mail", nl("E-mailadres"))/> },
        ),
        sample(
            "date",
            view! { <TextField kind=Kind::Date field=Field::new("sample-date", nl("Vanaf welke dag?"))/> },
        ),
        sample(
            "clock",
            view! { <TextField kind=Kind::Clock field=Field::new("sample-clock", nl("Hoe laat?"))/> },
        ),
        sample(
            "text area",
            view! {
                <TextArea field=Field::new("sample-area", nl("Wat klopt er niet?")) rows=3/>
            },
        ),
        sample(
            "select",
            view! { <Select field=Field::new("sample-select", nl("Waarom?")) choices=reasons()/> },
        ),
        sample(
            "pictures",
            view! {
                <Radios
                    field=Field::new("sample-device", nl("Van wie is deze telefoon?")).with_value("shared")
                    choices=device()
                />
            },
        ),
        sample(
            "radios",
            view! {
                <Radios field=Field::new("sample-reason", nl("Waarom kunt u niet komen?")) choices=reasons()/>
            },
        ),
        sample(
            "checkboxes",
            view! {
                <Checkboxes
                    field=Field::new("sample-boxes", nl("Wat geldt voor u?"))
                    choices=reasons()
                    chosen=vec!["ill".to_owned()]
                />
            },
        ),
        sample(
            "checkbox",
            view! {
                <Checkbox field=Field::new("sample-check", nl("Herinner mij aan dit gesprek")).with_value("yes")/>
            },
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_names_what_describes_it() {
        let plain = Field::new("street", nl("Straat"));
        assert_eq!(plain.described_by(), None);
        let helped = plain.with_hint(nl("Met huisnummer."));
        assert_eq!(helped.described_by().as_deref(), Some("street-hint"));
        let wrong = helped.with_id("home").with_error(Some(nl("Vul in.")));
        assert_eq!(wrong.described_by().as_deref(), Some("home-hint home-error"));
        assert_eq!(wrong.invalid(), Some("true"));
    }
}
