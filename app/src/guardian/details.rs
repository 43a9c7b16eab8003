//! The details of the child, and telling that one is wrong.

use super::{
    band::{acting, along, asked},
    ward::{self, DONE_REPORTED},
};
use crate::{
    answer::{Answer, Frame, Page},
    caseworker::case::people::{facts, field_name},
    component::{
        Button, Card, ErrorSummary, Heading, KeyValues, LinkAlone, Select, Symbol, TextArea, button,
        field::{self, Choice},
        heading::Level,
    },
    paths,
    staff::Wrong,
    visit::Visit,
};
use domain::person::{Field, REPORT_CHARS, Report};
use leptos::prelude::*;
use locales::msg::{page as common, staff_wards as words};
use service::{
    Fault,
    details::{self, ReportRefusal},
    wards,
};

/// What is wrong: a field, or that the child has moved.
const WHAT: &str = "what";
const MOVED: &str = "moved";
/// What should stand there.
const TEXT: &str = "text";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    show(&visit, Wrong::default()).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    if let Some(refused) = ward::other_child(&visit).await? {
        return Ok(refused);
    }
    let (tr, case) = (&visit.tr, asked(&visit)?);
    let (what, text) = (visit.form.get(WHAT), visit.form.get(TEXT).to_owned());
    let report = match Field::from_code(what) {
        Some(field) => Report::Wrong { field, text },
        None if what == MOVED => Report::Moved { text },
        None => return show(&visit, Wrong::at(WHAT, words::report_choose(tr))).await,
    };
    let wrong = match details::report_of(&visit.ctx, case, report).await {
        Ok(()) => return Ok(ward::after(case, DONE_REPORTED)),
        Err(ReportRefusal::Empty) => words::report_empty(tr),
        Err(ReportRefusal::TooLong) => words::report_long(tr, REPORT_CHARS),
        Err(ReportRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, Wrong::at(TEXT, wrong)).await
}

async fn show(visit: &Visit, wrong: Wrong) -> Result<Answer, Fault> {
    let case = asked(visit)?;
    let details = details::of_ward(&visit.ctx, case).await?;
    let named = wards::named(&visit.ctx, case).await?;
    let (tr, form) = (visit.tr.clone(), visit.form.clone());
    let refused = !wrong.is_empty();
    let page = Page::new(words::nav(&tr), Frame::Staff, move || {
        let mut choices = vec![Choice::new("", words::report_choose(&tr))];
        choices.extend(Field::ALL.iter().map(|field| Choice::new(field.code(), field_name(&tr, *field))));
        choices.push(Choice::new(MOVED, words::report_moved(&tr)));
        let what = field::Field::new(WHAT, words::report_what(&tr))
            .with_value(form.get(WHAT))
            .with_error(wrong.of(WHAT));
        let text = field::Field::new(TEXT, words::report_text(&tr))
            .with_hint(words::report_hint(&tr))
            .with_value(form.get(TEXT))
            .with_error(wrong.of(TEXT));
        let facts = facts(&tr, &details.person, details.place.as_ref());
        let form = view! {
            <form class="ww-form" method="post" action=paths::ward(paths::WARD_DETAILS, named.case)>
                {along(named.case)}
                <Select field=what choices/>
                <TextArea field=text rows=3/>
                <Button text=words::report_send(&tr) kind=button::Kind::Primary/>
            </form>
        };
        view! {
            {acting(&tr, &named)}
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <Heading level=Level::One text=words::details_title(&tr, named.name.clone())/>
            <KeyValues facts/>
            <Card title=words::report(&tr)>{form}</Card>
            <p>
                <LinkAlone
                    href=paths::ward(paths::WARD, named.case) text=words::back(&tr) symbol=Symbol::Back
                />
            </p>
        }
    });
    Ok(page.refused(refused).into())
}
