//! A ready sentence: choose it, fill in what stands open, send it. Nobody has to type.

use super::{form_of, new_form, refused, sent};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Symbol, TaskList, TextField,
        error_summary::Problem,
        field::{Field, Kind},
        heading::Level,
        paragraph,
        task_list::Task,
    },
    messages::{DAY, FORM, SENTENCE, sentence},
    paths,
    staff::typed_date,
    visit::{Around, Fields, Visit},
};
use domain::{
    ids::FormId,
    message::{Blank, Body, Sentence, Side, ready_for},
};
use leptos::prelude::*;
use locales::{Text, msg};
use service::{Fault, messages};

/// The sentences, or the chosen one with its form.
pub(crate) fn page(visit: &Visit) -> Result<Answer, Fault> {
    if !visit.query.has(SENTENCE) {
        return Ok(list(&visit.around).into());
    }
    let chosen = about(&visit.query)?;
    Ok(draw(&visit.around, chosen, &visit.form, new_form(visit), None).into())
}

/// Sends the sentence.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (chosen, form) = (about(&visit.form)?, form_of(&visit));
    let body = Body::Ready { sentence: chosen, day: typed_date(visit.form.get(DAY)), clock: None };
    match messages::write_mine(&visit.ctx, form, body).await {
        Ok(()) => Ok(redirect(sent())),
        Err(refusal) => {
            let wrong = refused(&visit, refusal)?;
            Ok(draw(&visit.around, chosen, &visit.form, form, Some(wrong)).into())
        }
    }
}

/// Only the sentences of the person have a page here.
fn about(fields: &Fields) -> Result<Sentence, Fault> {
    Sentence::from_code(fields.get(SENTENCE))
        .filter(|chosen| ready_for(Side::Person).any(|ready| ready.sentence == *chosen))
        .ok_or(Fault::Absent)
}

fn list(around: &Around) -> Page {
    let tr = around.tr.clone();
    Page::new(msg::messages::choose_title(&tr), Frame::Person, move || {
        let task = |chosen: Sentence| Task {
            name: sentence(&tr, chosen, None, None),
            note: None,
            picture: None,
            href: Some(format!("{}?{SENTENCE}={}", paths::MESSAGES_CHOOSE, chosen.code())),
        };
        let tasks: Vec<Task> = ready_for(Side::Person).map(|ready| task(ready.sentence)).collect();
        view! {
            <Heading level=Level::One text=msg::messages::choose_title(&tr)/>
            <Paragraph text=msg::messages::choose_lead(&tr)/>
            <TaskList tasks/>
            <p><LinkAlone href=paths::MESSAGES_WRITE text=msg::messages::write(&tr) symbol=Symbol::Pencil/></p>
            <p><LinkAlone href=paths::MESSAGES text=msg::page::back(&tr) symbol=Symbol::Back/></p>
        }
    })
}

fn draw(around: &Around, chosen: Sentence, typed: &Fields, form: FormId, wrong: Option<Text>) -> Page {
    let tr = around.tr.clone();
    let is_refused = wrong.is_some();
    // A day that is missing is told at its field; anything else has no field but the sentence itself.
    let place = if chosen.blanks().contains(&Blank::Day) { DAY } else { SENTENCE };
    let problems: Vec<Problem> =
        wrong.iter().map(|text| Problem { field: place.to_owned(), text: text.clone() }).collect();
    let typed_day = typed.get(DAY).to_owned();
    Page::new(msg::messages::choose_title(&tr), Frame::Person, move || {
        let day = chosen.blanks().contains(&Blank::Day).then(|| {
            let field = Field::new(DAY, msg::messages::day(&tr))
                .with_value(typed_day.clone())
                .with_error(wrong.clone());
            view! { <TextField kind=Kind::Date field/> }
        });
        let said = sentence(&tr, chosen, typed_date(&typed_day), None);
        view! {
            <ErrorSummary title=msg::page::error_summary(&tr) problems/>
            <Heading level=Level::One text=msg::messages::choose_title(&tr)/>
            <Paragraph text=msg::messages::preview(&tr)/>
            <blockquote class="ww-message" id=SENTENCE>
                <Paragraph kind=paragraph::Kind::Lead text=said/>
            </blockquote>
            <form class="ww-form" method="post" action=paths::MESSAGES_CHOOSE>
                <Hidden name=FORM value=form.to_string()/>
                <Hidden name=SENTENCE value=chosen.code()/>
                {day}
                <Button text=msg::messages::send(&tr) symbol=Symbol::Message/>
            </form>
            <p><LinkAlone href=paths::MESSAGES_CHOOSE text=msg::page::back(&tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(is_refused)
}
