//! "This looks wrong": what happens then is told first; a reason may be given and need not be.

use super::{LINE, called, sent, what};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    applicant::messages::write::languages,
    component::{
        Alert, Button, Card, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Select, Symbol, TextArea,
        alert, error_summary::Problem, field::Field, heading::Level, paragraph,
    },
    messages::{LANGUAGE, TEXT},
    paths,
    visit::{Around, Fields, Visit},
};
use domain::{doubt::DOUBT_CHARS, ids::AuditId, language::Lang};
use leptos::prelude::*;
use locales::{
    Text,
    msg::{self, looked as words},
    when,
};
use service::{
    Fault,
    looked::{self, About, DoubtRefusal},
};

/// Asks about one line; about one that was doubted already there is nothing to ask.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let about = looked::about(&visit.ctx, line(&visit.query)?).await?;
    if about.doubted {
        return Ok(redirect(paths::LOOKED));
    }
    Ok(draw(&visit.around, about, &visit.form, None).into())
}

/// Keeps it. Twice is as good as once.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let line = line(&visit.form)?;
    let lang = Lang::from_code(visit.form.get(LANGUAGE)).unwrap_or(visit.lang);
    let refusal = match looked::doubt(&visit.ctx, line, visit.form.get(TEXT), lang).await {
        Ok(()) => return Ok(redirect(sent())),
        Err(DoubtRefusal::TooLong) => words::too_long(&visit.tr, DOUBT_CHARS),
        Err(DoubtRefusal::Fault(fault)) => return Err(fault),
    };
    let about = looked::about(&visit.ctx, line).await?;
    Ok(draw(&visit.around, about, &visit.form, Some(refusal)).into())
}

fn line(fields: &Fields) -> Result<AuditId, Fault> {
    fields.read(LINE).ok_or(Fault::Absent)
}

fn draw(around: &Around, about: About, form: &Fields, refusal: Option<Text>) -> Page {
    let tr = around.tr.clone();
    let text = Field::new(TEXT, words::wrong_text(&tr))
        .with_hint(words::wrong_hint(&tr))
        .with_value(form.get(TEXT))
        .with_error(refusal.clone());
    let chosen = if form.has(LANGUAGE) { form.get(LANGUAGE) } else { around.lang.code() };
    let language = Field::new(LANGUAGE, msg::messages::language(&tr)).with_value(chosen);
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.into_iter().map(|text| Problem { field: TEXT.to_owned(), text }).collect();
    Page::new(words::wrong_title(&tr), Frame::Person, move || {
        let (who, role) = called(&tr, &about.who);
        let date = when::day(&tr, about.date);
        view! {
            <ErrorSummary title=msg::page::error_summary(&tr) problems/>
            <Heading level=Level::One text=words::wrong_title(&tr)/>
            <Card title=what(&tr, about.what, false)>
                <div>
                    <Paragraph text=who/>
                    <Paragraph kind=paragraph::Kind::Small text=role/>
                    <Paragraph kind=paragraph::Kind::Small text=date/>
                </div>
            </Card>
            <Alert kind=alert::Kind::Info text=words::wrong_safe(&tr)/>
            <Paragraph text=words::wrong_next(&tr)/>
            <form class="ww-form" method="post" action=paths::LOOKED_WRONG>
                <Hidden name=LINE value=about.line.to_string()/>
                <TextArea field=text rows=3/>
                <Select field=language choices=languages()/>
                <Button text=words::wrong_send(&tr) symbol=Symbol::Flag/>
            </form>
            <p><LinkAlone href=paths::LOOKED text=words::wrong_keep(&tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused)
}
