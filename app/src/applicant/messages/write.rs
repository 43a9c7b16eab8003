//! Own words, in the own language.

use super::{form_of, new_form, refused, sent};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Select, Symbol, TextArea,
        error_summary::Problem,
        field::{Choice, Field},
        heading::Level,
    },
    messages::{FORM, LANGUAGE, TEXT},
    paths,
    visit::{Around, Fields, Visit},
};
use domain::{ids::FormId, language::Lang, message::Body};
use leptos::prelude::*;
use locales::{Text, msg};
use service::{Fault, messages};

/// The form.
pub(crate) fn page(visit: &Visit) -> Answer {
    draw(&visit.around, &visit.form, new_form(visit), None).into()
}

/// Sends what was written.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let form = form_of(&visit);
    let lang = Lang::from_code(visit.form.get(LANGUAGE)).unwrap_or(visit.lang);
    let body = Body::Own { text: visit.form.get(TEXT).to_owned(), lang };
    match messages::write_mine(&visit.ctx, form, body).await {
        Ok(()) => Ok(redirect(sent())),
        Err(refusal) => {
            let wrong = refused(&visit, refusal)?;
            Ok(draw(&visit.around, &visit.form, form, Some(wrong)).into())
        }
    }
}

fn draw(around: &Around, typed: &Fields, form: FormId, wrong: Option<Text>) -> Page {
    let tr = around.tr.clone();
    let text = Field::new(TEXT, msg::messages::text(&tr))
        .with_hint(msg::messages::text_hint(&tr))
        .with_value(typed.get(TEXT))
        .with_error(wrong.clone());
    let chosen = if typed.has(LANGUAGE) { typed.get(LANGUAGE) } else { around.lang.code() };
    let language = Field::new(LANGUAGE, msg::messages::language(&tr)).with_value(chosen);
    let is_refused = wrong.is_some();
    let problems: Vec<Problem> =
        wrong.into_iter().map(|text| Problem { field: TEXT.to_owned(), text }).collect();
    Page::new(msg::messages::write_title(&tr), Frame::Person, move || {
        view! {
            <ErrorSummary title=msg::page::error_summary(&tr) problems/>
            <Heading level=Level::One text=msg::messages::write_title(&tr)/>
            <Paragraph text=msg::messages::kept(&tr)/>
            <form class="ww-form" method="post" action=paths::MESSAGES_WRITE>
                <Hidden name=FORM value=form.to_string()/>
                <TextArea field=text rows=6/>
                <Select field=language choices=languages()/>
                <Button text=msg::messages::send(&tr) symbol=Symbol::Message/>
            </form>
            <p><LinkAlone href=paths::MESSAGES text=msg::page::back(&tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(is_refused)
}

/// Every language by the name that its readers know.
pub(crate) fn languages() -> Vec<Choice> {
    Lang::ALL.iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect()
}
