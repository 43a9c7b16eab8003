//! Looking up the code that somebody reads out: what went wrong, with nothing personal beside it.

use super::{Wrong, moment};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Button, Card, ErrorSummary, Heading, KeyValues, Paragraph, Symbol, TextField,
        field::{Field, Kind},
        heading::Level,
        key_values::Fact,
        paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use leptos::prelude::*;
use locales::{
    Tr,
    msg::{page as common, staff_faults as words},
};
use service::{
    Fault,
    faults::{self, FaultLine},
};

const CODE: &str = "code";

pub(crate) fn page(visit: &Visit) -> Answer {
    draw(&visit.around, "", None, Wrong::default()).into()
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, code) = (&visit.tr, visit.form.get(CODE).trim());
    if code.is_empty() {
        return Ok(draw(&visit.around, code, None, Wrong::at(CODE, words::missing(tr))).into());
    }
    let found = faults::look_up(&visit.ctx, code).await?;
    let wrong = if found.is_some() { Wrong::default() } else { Wrong::at(CODE, words::none(tr)) };
    Ok(draw(&visit.around, code, found, wrong).into())
}

fn draw(around: &Around, code: &str, found: Option<FaultLine>, wrong: Wrong) -> Page {
    let (tr, code) = (around.tr.clone(), code.to_owned());
    let refused = !wrong.is_empty();
    Page::new(words::title(&tr), Frame::Staff, move || {
        let field = Field::new(CODE, words::code(&tr))
            .with_hint(words::code_hint(&tr))
            .with_value(code)
            .with_error(wrong.of(CODE));
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr)/>
            <form class="ww-form" method="post" action=paths::FAULTS role="search">
                <TextField kind=Kind::Search field/>
                <Button text=words::send(&tr) symbol=Symbol::Search/>
            </form>
            {found.map(|found| result(&tr, found))}
        }
    })
    .refused(refused)
}

fn result(tr: &Tr, found: FaultLine) -> AnyView {
    let facts = vec![
        Fact::new(words::code(tr), found.code),
        Fact::new(words::at(tr), moment(found.at)),
        Fact::new(words::request(tr), found.request),
        Fact::new(words::what(tr), found.what),
    ];
    view! { <Card title=words::found(tr)><KeyValues facts/></Card> }.into_any()
}
