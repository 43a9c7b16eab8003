//! The notes of the file, newest first, and the form for a new one.

use crate::{
    component::{Button, Card, Paragraph, Say, TextArea, button, field::Field},
    paths,
    staff::{Wrong, moment},
    visit::Fields,
};
use leptos::prelude::*;
use locales::{Tr, msg::staff_case as words};
use service::cases::{CaseFile, NoteLine};

/// What a new note says.
pub(in super::super) const TEXT: &str = "note";

pub(super) fn card(tr: &Tr, file: &CaseFile, form: &Fields, wrong: &Wrong) -> AnyView {
    let mut notes: Vec<&NoteLine> = file.notes.iter().collect();
    notes.sort_by_key(|note| std::cmp::Reverse(note.at));
    let none = notes.is_empty().then(|| view! { <Paragraph text=words::notes_none(tr)/> });
    let notes = notes.into_iter().map(|note| line(tr, note)).collect::<Vec<_>>();
    let write = file.may_record.then(|| {
        let field = Field::new(TEXT, words::note(tr))
            .with_hint(words::note_hint(tr))
            .with_value(form.get(TEXT))
            .with_error(wrong.of(TEXT));
        view! {
            <form class="ww-form" method="post" action=paths::case_note(file.case)>
                <TextArea field rows=4/>
                <Button text=words::note_send(tr) kind=button::Kind::Secondary/>
            </form>
        }
    });
    view! {
        <Card title=words::notes(tr)>
            {none}
            {notes}
            {write}
        </Card>
    }
    .into_any()
}

fn line(tr: &Tr, note: &NoteLine) -> AnyView {
    let by = words::note_by(tr, note.author.as_str(), moment(note.at));
    view! {
        <div class="ww-note">
            <p class="ww-note__text" dir="auto">{note.text.clone()}</p>
            <p class="nl-paragraph nl-paragraph--small"><Say text=by/></p>
        </div>
    }
    .into_any()
}
