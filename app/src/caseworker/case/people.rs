//! The person, the people around them, and what the person told.

use crate::{
    applicant::contacts::helpers,
    component::{
        Badge, Button, Card, KeyValues, LinkAlone, Paragraph, PeopleList, Say, Shown, Symbol, badge, button,
        key_values::Fact,
    },
    paths,
    staff::{moment, role_name},
};
use domain::person::{Field, Person, Report};
use leptos::{either::Either, prelude::*};
use locales::{
    Args, Text, Tr,
    msg::{details, staff_assign, staff_case as words, staff_family},
    when,
};
use service::cases::{CaseFile, KeptReport};

/// The field that names a report.
pub(in crate::caseworker) const REPORT: &str = "report";

/// The details as they are registered.
pub(crate) fn facts(tr: &Tr, person: &Person, place: Option<&String>) -> Vec<Fact> {
    let or_unknown = |value: Option<&String>| -> Shown {
        value.map_or_else(|| words::unknown(tr).into(), |value| value.as_str().into())
    };
    let country = format!("country-{}", person.nationality.to_ascii_lowercase());
    let country: Shown = details::by_id(tr, &country, &Args::new())
        .map_or_else(|| person.nationality.as_str().into(), Shown::from);
    vec![
        Fact::new(words::v_number(tr), person.v_number.as_str()),
        Fact::new(words::born(tr), when::date(person.born)),
        Fact::new(words::nationality(tr), country),
        Fact::new(words::language(tr), person.language.own_name()),
        Fact::new(words::phone(tr), or_unknown(person.phone.as_ref())),
        Fact::new(words::place(tr), or_unknown(place)),
    ]
}

pub(super) fn person(tr: &Tr, file: &CaseFile, records_family: bool) -> AnyView {
    let person = &file.person;
    let facts = facts(tr, person, file.place.as_ref());
    let minor = person.unaccompanied.then(|| {
        view! { <p><Badge text=words::minor(tr) kind=badge::Kind::Soon/></p> }
    });
    let family = records_family.then(|| {
        let (href, text) = (paths::case_family(file.case), staff_family::link_to(tr));
        view! { <p><LinkAlone href text symbol=Symbol::Group/></p> }
    });
    view! {
        <Card title=words::person(tr)>
            {minor}
            <KeyValues facts/>
            {family}
        </Card>
    }
    .into_any()
}

pub(super) fn contacts(tr: &Tr, file: &CaseFile) -> AnyView {
    let people = helpers(tr, &file.contacts);
    let body = if people.is_empty() {
        Either::Left(view! { <Paragraph text=words::contacts_none(tr)/> })
    } else {
        Either::Right(view! { <PeopleList people/> })
    };
    view! { <Card title=words::contacts(tr)>{body}</Card> }.into_any()
}

/// Who works on the case beside its caseworker, and the way to arrange that.
pub(super) fn assigned(tr: &Tr, file: &CaseFile) -> AnyView {
    let facts: Vec<Fact> = file
        .works
        .iter()
        .map(|work| Fact::new(role_name(tr, work.assignment.role), work.name.as_str()))
        .collect();
    let (href, text) = (paths::case_people(file.case), staff_assign::link(tr));
    view! {
        <Card title=staff_assign::card(tr)>
            <KeyValues facts/>
            <p><LinkAlone href text symbol=Symbol::TwoPeople/></p>
        </Card>
    }
    .into_any()
}

/// What the person told about their details: "this is wrong" and "I moved", in their own words.
pub(super) fn reports(tr: &Tr, file: &CaseFile) -> AnyView {
    let body = if file.reports.is_empty() {
        Either::Left(view! { <Paragraph text=words::reports_none(tr)/> })
    } else {
        let reports = file.reports.iter().map(|report| line(tr, file, report)).collect::<Vec<_>>();
        Either::Right(reports)
    };
    view! { <Card title=words::reports(tr)>{body}</Card> }.into_any()
}

fn line(tr: &Tr, file: &CaseFile, kept: &KeptReport) -> AnyView {
    let (what, text) = match &kept.report {
        Report::Wrong { field, text } => (words::report_wrong(tr, field_name(tr, *field)), text.clone()),
        Report::Moved { text } => (words::report_moved(tr), text.clone()),
    };
    let (kind, mark) = match kept.handled {
        Some(_) => (badge::Kind::Good, words::report_handled(tr)),
        None => (badge::Kind::Soon, words::report_open(tr)),
    };
    let handle = (file.may_record && kept.handled.is_none()).then(|| {
        view! {
            <form method="post" action=paths::case_report(file.case)>
                <input type="hidden" name=REPORT value=kept.id.to_string()/>
                <Button text=words::report_handle(tr) kind=button::Kind::Secondary/>
            </form>
        }
    });
    view! {
        <div class="ww-note">
            <p><strong><Say text=what/></strong>" "<Badge text=mark kind/></p>
            // In whichever language the person wrote.
            <p class="ww-note__text" dir="auto">{text}</p>
            <p class="nl-paragraph nl-paragraph--small"><Say text=words::report_at(tr, moment(kept.at))/></p>
            {handle}
        </div>
    }
    .into_any()
}

pub(crate) fn field_name(tr: &Tr, field: Field) -> Text {
    match field {
        Field::Name => words::name(tr),
        Field::Born => words::born(tr),
        Field::Nationality => words::nationality(tr),
        Field::Language => words::language(tr),
        Field::Phone => words::phone(tr),
        Field::Place => words::place(tr),
    }
}
