//! The details as they are registered, with a way to say that one is wrong, or that one has moved.

pub(crate) mod moved;
pub(crate) mod wrong;

use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Alert, ButtonLink, Heading, KeyValues, LinkAlone, Paragraph, Say, Shown, Symbol, alert, button,
        heading::Level, key_values::Fact,
    },
    paths,
    visit::{Around, Visit},
};
use domain::{person::Field, time::wall};
use leptos::prelude::*;
use locales::{Args, Text, Tr, msg, when};
use service::{
    Fault,
    details::{self, Details, ReportLine},
};

/// In a query and a form: which detail it is about.
pub(super) const FIELD: &str = "field";
/// In the query: a report was received just now.
const SENT: &str = "sent";

/// The details of the own case.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let details = details::load(&visit.ctx).await?;
    let (around, sent) = (visit.around.clone(), visit.query.has(SENT));
    Ok(Page::new(msg::page::nav_details(&visit.tr), Frame::Person, move || body(&around, &details, sent))
        .into())
}

/// Where the reader goes after a report was received.
fn received() -> String {
    format!("{}?{SENT}=1", paths::DETAILS)
}

fn body(around: &Around, details: &Details, sent: bool) -> impl IntoView + use<> {
    let tr = &around.tr;
    let sent = sent.then(|| {
        view! { <Alert kind=alert::Kind::Ok title=msg::details::sent_title(tr) text=msg::details::sent(tr)/> }
    });
    let number = vec![Fact::new(msg::details::v_number(tr), details.person.v_number.as_str())];
    let rows = Field::ALL.iter().map(|field| row(tr, details, *field)).collect::<Vec<_>>();
    view! {
        {sent}
        <Heading level=Level::One text=msg::details::title(tr)/>
        <Paragraph text=msg::details::lead(tr)/>
        <KeyValues facts=number/>
        <div>{rows}</div>
        <p>
            <ButtonLink
                href=paths::DETAILS_MOVED text=msg::details::moved(tr) kind=button::Kind::Secondary symbol=Symbol::House
            />
        </p>
        {reports(tr, &details.reports)}
        <p><LinkAlone href=paths::OWN_FILE text=msg::own_file::link(tr) symbol=Symbol::Download/></p>
    }
}

fn row(tr: &Tr, details: &Details, field: Field) -> impl IntoView + use<> {
    let name = name(tr, field);
    let href = format!("{}?{FIELD}={}", paths::DETAILS_WRONG, field.code());
    let fact = vec![Fact::new(name.clone(), value(tr, details, field))];
    // Seen beside the detail the link needs no name of it; heard in a list of links it does.
    view! {
        <div class="ww-detail">
            <KeyValues facts=fact/>
            <a class="nl-link nl-link--alone" href=href aria-label=msg::details::wrong(tr, name).plain()>
                <Say text=msg::details::wrong_title(tr)/>
            </a>
        </div>
    }
}

/// What a detail is called.
fn name(tr: &Tr, field: Field) -> Text {
    match field {
        Field::Name => msg::details::name(tr),
        Field::Born => msg::details::born(tr),
        Field::Nationality => msg::details::nationality(tr),
        Field::Language => msg::details::language(tr),
        Field::Phone => msg::details::phone(tr),
        Field::Place => msg::details::place(tr),
    }
}

/// How a detail is registered now.
fn value(tr: &Tr, details: &Details, field: Field) -> Shown {
    let person = &details.person;
    let or_unknown = |data: Option<&String>| {
        data.map_or_else(|| msg::details::unknown(tr).into(), |data| data.clone().into())
    };
    match field {
        Field::Name => format!("{} {}", person.given_name, person.family_name).into(),
        Field::Born => when::date(person.born).into(),
        Field::Nationality => country(tr, &person.nationality),
        Field::Language => person.language.own_name().into(),
        Field::Phone => or_unknown(person.phone.as_ref()),
        Field::Place => or_unknown(details.place.as_ref()),
    }
}

/// The country in the reader's language, or its code as it stands in travel documents.
fn country(tr: &Tr, code: &str) -> Shown {
    let id = format!("country-{}", code.to_ascii_lowercase());
    msg::details::by_id(tr, &id, &Args::new()).map_or_else(|| code.into(), Shown::from)
}

/// What was told before and whether somebody looked at it: "did you receive it?" is asked of every desk.
fn reports(tr: &Tr, reports: &[ReportLine]) -> impl IntoView + use<> {
    let none = reports.is_empty().then(|| view! { <Paragraph text=msg::details::reports_none(tr)/> });
    let lines = reports
        .iter()
        .map(|report| {
            let what = report.field.map_or_else(|| msg::details::moved(tr), |field| name(tr, field));
            let at = msg::details::received(tr, when::moment(tr, wall(report.at).datetime()));
            let seen = if report.handled { msg::details::handled(tr) } else { msg::details::not_handled(tr) };
            view! {
                <li>
                    <strong><Say text=what/></strong>
                    <br/>
                    <Say text=at/>
                    <br/>
                    <Say text=seen/>
                </li>
            }
        })
        .collect::<Vec<_>>();
    let lines = (!lines.is_empty()).then(|| view! { <ul>{lines}</ul> });
    view! {
        <section class="ww-flow" aria-labelledby="reports">
            <Heading level=Level::Two text=msg::details::reports(tr) id="reports"/>
            {none}
            {lines}
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::Voice;

    #[test]
    fn a_country_without_words_is_shown_by_its_code() {
        let tr = Tr::new("en", Voice::B1);
        let shown = |code| match country(&tr, code) {
            Shown::Said(text) => text.plain(),
            Shown::Data(data) => data,
        };
        assert_eq!(shown("ERI"), "Eritrea");
        assert_eq!(shown("XXA"), "Stateless");
        assert_eq!(shown("NRU"), "NRU");
    }
}
