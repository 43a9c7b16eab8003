//! Keeping a note in the file.

use super::case::{self, DONE_NOTED, TEXT, asked};
use crate::{answer::Answer, staff::Wrong, visit::Visit};
use locales::msg::staff_case as words;
use service::{
    Fault,
    cases::{self, NOTE_CHARS, NoteRefusal},
};

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    let (tr, form) = (&visit.tr, &visit.form);
    let wrong = match cases::note(&visit.ctx, id, form.get(TEXT)).await {
        Ok(()) => return Ok(case::after(id, DONE_NOTED)),
        Err(NoteRefusal::Empty) => words::note_empty(tr),
        Err(NoteRefusal::TooLong) => words::note_long(tr, NOTE_CHARS),
        Err(NoteRefusal::Fault(fault)) => return Err(fault),
    };
    let file = cases::open(&visit.ctx, id).await?;
    Ok(case::draw(&visit.around, file, form.clone(), Wrong::at(TEXT, wrong), None).into())
}
