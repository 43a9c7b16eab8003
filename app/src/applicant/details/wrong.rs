//! "This is wrong": what should stand there, in the person's own words.

use super::{FIELD, name, received, value};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, ErrorSummary, Heading, Hidden, KeyValues, LinkAlone, Paragraph, Symbol, TextArea,
        error_summary::Problem, field, heading::Level, key_values::Fact,
    },
    paths,
    visit::{Around, Fields, Visit},
};
use domain::person::{Field, REPORT_CHARS, Report};
use leptos::prelude::*;
use locales::{Text, msg};
use service::{
    Fault,
    details::{self, Details, ReportRefusal},
};

/// The name of the text in the form.
const TEXT: &str = "text";

/// The form about one detail.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let field = about(&visit.query)?;
    let details = details::load(&visit.ctx).await?;
    Ok(draw(&visit.around, &details, field, &visit.form, None).into())
}

/// Keeps the report.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let field = about(&visit.form)?;
    let text = visit.form.get(TEXT).to_owned();
    let refusal = match details::report(&visit.ctx, Report::Wrong { field, text }).await {
        Ok(()) => return Ok(redirect(received())),
        Err(ReportRefusal::Empty) => msg::details::empty(&visit.tr),
        Err(ReportRefusal::TooLong) => msg::details::too_long(&visit.tr, REPORT_CHARS),
        Err(ReportRefusal::Fault(fault)) => return Err(fault),
    };
    let details = details::load(&visit.ctx).await?;
    Ok(draw(&visit.around, &details, field, &visit.form, Some(refusal)).into())
}

/// A detail that is not registered has no page.
fn about(fields: &Fields) -> Result<Field, Fault> {
    Field::from_code(fields.get(FIELD)).ok_or(Fault::Absent)
}

fn draw(around: &Around, details: &Details, about: Field, form: &Fields, refusal: Option<Text>) -> Page {
    let tr = around.tr.clone();
    let now = vec![Fact::new(name(&tr, about), value(&tr, details, about))];
    let text = field::Field::new(TEXT, msg::details::wrong_field(&tr))
        .with_hint(msg::details::wrong_hint(&tr))
        .with_value(form.get(TEXT))
        .with_error(refusal.clone());
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.into_iter().map(|text| Problem { field: TEXT.to_owned(), text }).collect();
    Page::new(msg::details::wrong_title(&tr), Frame::Person, move || {
        view! {
            <ErrorSummary title=msg::page::error_summary(&tr) problems/>
            <Heading level=Level::One text=msg::details::wrong_title(&tr)/>
            <Paragraph text=msg::details::wrong_now(&tr)/>
            <KeyValues facts=now/>
            <form class="ww-form" method="post" action=paths::DETAILS_WRONG>
                <Hidden name=FIELD value=about.code()/>
                <TextArea field=text/>
                <Paragraph text=msg::details::changes_nothing(&tr)/>
                <Button text=msg::details::send(&tr) symbol=Symbol::Message/>
            </form>
            <p><LinkAlone href=paths::DETAILS text=msg::page::back(&tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused)
}
