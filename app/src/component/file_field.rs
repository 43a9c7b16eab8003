//! A field for files: a photo that is made now, or what the phone has already.

use super::{Icon, Say, Symbol, field::Field};
use crate::samples::{Sample, nl, sample};
use leptos::prelude::*;

/// Where the files come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The camera on the back of the phone; a computer shows its folders.
    Camera,
    /// Photos and PDF files that are there, several at once.
    Phone,
}

/// One field. No words stand on the control itself but those of the browser, which are in the language of the phone.
#[component]
pub fn FileField(field: Field, source: Source) -> AnyView {
    let described_by = field.described_by();
    let (frame, invalid) = (field.class(), field.invalid());
    let (symbol, accept, capture, multiple) = match source {
        Source::Camera => (Symbol::Camera, "image/jpeg,image/png", Some("environment"), false),
        Source::Phone => (Symbol::Image, "image/jpeg,image/png,application/pdf", None, true),
    };
    let (id, name) = (field.id().to_owned(), field.name());
    let (label, remarks) = field.words();
    view! {
        <div class=frame>
            <label class="ww-field__label ww-file-field__label" for=id.clone()>
                <Icon symbol/>
                <span><Say text=label/></span>
            </label>
            {remarks}
            <input
                class="ww-file-field" type="file" id=id name=name accept=accept capture=capture multiple=multiple
                aria-describedby=described_by aria-invalid=invalid
            />
        </div>
    }
    .into_any()
}

/// Both sources.
pub fn samples() -> Vec<Sample> {
    vec![
        sample(
            "camera",
            view! { <FileField field=Field::new("sample-camera", nl("Foto maken")) source=Source::Camera/> },
        ),
        sample(
            "phone, refused",
            view! {
                <FileField
                    field=Field::new("sample-files", nl("Kiezen uit uw telefoon"))
                        .with_hint(nl("U kunt er meer tegelijk kiezen."))
                        .with_error(Some(nl("Kies eerst een foto.")))
                    source=Source::Phone
                />
            },
        ),
    ]
}
