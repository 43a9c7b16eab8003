//! "I moved": where the person stays now.

use super::received;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, ErrorSummary, Heading, LinkAlone, Paragraph, Symbol, TextArea, error_summary::Problem,
        field::Field, heading::Level,
    },
    paths,
    visit::{Around, Fields, Visit},
};
use domain::person::{REPORT_CHARS, Report};
use leptos::prelude::*;
use locales::{Text, msg};
use service::{
    Fault,
    details::{self, ReportRefusal},
};

/// The name of the text in the form.
const TEXT: &str = "text";

/// The form.
pub(crate) fn page(visit: &Visit) -> Answer {
    draw(&visit.around, &visit.form, None).into()
}

/// Keeps the report.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let text = visit.form.get(TEXT).to_owned();
    let refusal = match details::report(&visit.ctx, Report::Moved { text }).await {
        Ok(()) => return Ok(redirect(received())),
        Err(ReportRefusal::Empty) => msg::details::empty_moved(&visit.tr),
        Err(ReportRefusal::TooLong) => msg::details::too_long(&visit.tr, REPORT_CHARS),
        Err(ReportRefusal::Fault(fault)) => return Err(fault),
    };
    Ok(draw(&visit.around, &visit.form, Some(refusal)).into())
}

fn draw(around: &Around, form: &Fields, refusal: Option<Text>) -> Page {
    let tr = around.tr.clone();
    let text = Field::new(TEXT, msg::details::moved_field(&tr))
        .with_hint(msg::details::moved_hint(&tr))
        .with_value(form.get(TEXT))
        .with_error(refusal.clone());
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.into_iter().map(|text| Problem { field: TEXT.to_owned(), text }).collect();
    Page::new(msg::details::moved_title(&tr), Frame::Person, move || {
        view! {
            <ErrorSummary title=msg::page::error_summary(&tr) problems/>
            <Heading level=Level::One text=msg::details::moved_title(&tr)/>
            <Paragraph text=msg::details::moved_lead(&tr)/>
            <form class="ww-form" method="post" action=paths::DETAILS_MOVED>
                <TextArea field=text rows=3/>
                <Button text=msg::details::send(&tr) symbol=Symbol::Message/>
            </form>
            <p><LinkAlone href=paths::DETAILS text=msg::page::back(&tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused)
}
