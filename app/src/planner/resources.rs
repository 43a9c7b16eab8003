//! What a planner plans with: officers, interpreters, rooms, and adding one.

use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, Card, Checkboxes, ErrorSummary, Heading, Paragraph, Radios, Select, Shown, Table, TextField,
        field::{Choice, Field, Kind as Typed},
        heading::Level,
        table::{Cell, Column},
    },
    paths,
    staff::{DONE, Wrong, done},
    visit::{Fields, Visit},
};
use domain::{ids::PlaceId, language::Lang};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_resources as words},
};
use service::{
    Fault,
    hearings::{self, AddRefusal, NewResource, Planned, RESOURCE_CHARS, Resource, ResourceKind},
};

const KIND: &str = "kind";
pub(super) const NAME: &str = "name";
pub(super) const PLACE: &str = "place";
pub(super) const LANGUAGE: &str = "language";
pub(super) const LOGIN: &str = "login";
const DONE_ADDED: &str = "added";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = (visit.query.get(DONE) == DONE_ADDED).then(|| words::added(&visit.tr));
    show(&visit, Wrong::default(), told).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    let Some(kind) = ResourceKind::from_code(form.get(KIND)) else {
        return show(&visit, Wrong::at(KIND, words::kind_choose(tr)), None).await;
    };
    match hearings::add_resource(&visit.ctx, typed(kind, form)).await {
        Ok(()) => Ok(redirect(format!("{}?{DONE}={DONE_ADDED}", paths::RESOURCES))),
        Err(refusal) => show(&visit, wrong(tr, refusal)?, None).await,
    }
}

/// What the form says of a resource of this kind.
pub(super) fn typed(kind: ResourceKind, form: &Fields) -> NewResource {
    NewResource {
        kind,
        name: form.get(NAME).to_owned(),
        place: form.read::<PlaceId>(PLACE),
        languages: form.all(LANGUAGE).filter_map(Lang::from_code).collect(),
        login: form.get(LOGIN).to_owned(),
    }
}

/// Where the form is wrong.
pub(super) fn wrong(tr: &Tr, refusal: AddRefusal) -> Result<Wrong, Fault> {
    Ok(match refusal {
        AddRefusal::NameMissing => Wrong::at(NAME, words::name_missing(tr)),
        AddRefusal::NameTooLong => Wrong::at(NAME, words::name_long(tr, RESOURCE_CHARS)),
        AddRefusal::NoPlace => Wrong::at(PLACE, words::place_choose(tr)),
        AddRefusal::NoLanguage => Wrong::at(LANGUAGE, words::languages_choose(tr)),
        AddRefusal::NoAccount => Wrong::at(LOGIN, words::login_unknown(tr)),
        AddRefusal::Fault(fault) => return Err(fault),
    })
}

async fn show(visit: &Visit, wrong: Wrong, told: Option<Text>) -> Result<Answer, Fault> {
    let planned = hearings::resources(&visit.ctx).await?;
    let (tr, form) = (visit.tr.clone(), visit.form.clone());
    let refused = !wrong.is_empty();
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let list = if planned.all.is_empty() {
            view! { <Paragraph text=words::none(&tr)/> }.into_any()
        } else {
            table(&tr, &planned)
        };
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {done(told)}
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph text=words::lead(&tr)/>
            {list}
            {add(&tr, &planned, &form, &wrong)}
        }
    });
    Ok(page.refused(refused).into())
}

pub(super) fn kind_name(tr: &Tr, kind: ResourceKind) -> Text {
    match kind {
        ResourceKind::Officer => words::kind_officer(tr),
        ResourceKind::Interpreter => words::kind_interpreter(tr),
        ResourceKind::Room => words::kind_room(tr),
    }
}

fn table(tr: &Tr, planned: &Planned) -> AnyView {
    let columns =
        [words::name(tr), words::kind(tr), words::place(tr), words::languages(tr), words::account(tr)]
            .map(Column::new);
    let mut all: Vec<&Resource> = planned.all.iter().collect();
    all.sort_by_key(|resource| resource.kind);
    let rows = all.into_iter().map(|resource| line(tr, planned, resource)).collect::<Vec<_>>();
    view! { <Table id="resources" caption=words::caption(tr) columns=columns.to_vec() rows/> }.into_any()
}

fn line(tr: &Tr, planned: &Planned, resource: &Resource) -> Vec<Cell> {
    let place: Shown = match resource.place {
        None => words::place_any(tr).into(),
        Some(at) => {
            let found = planned.places.iter().find(|(id, _)| *id == at);
            found.map(|(_, name)| name.clone()).unwrap_or_default().into()
        }
    };
    let spoken: Vec<&str> = resource.languages.iter().map(|lang| lang.own_name()).collect();
    let account = if resource.staff.is_some() { words::account_linked(tr) } else { words::account_none(tr) };
    vec![
        Cell::Link { href: paths::resource(resource.id), text: resource.name.as_str().into() },
        Cell::Shown(kind_name(tr, resource.kind).into()),
        Cell::Shown(place),
        Cell::Shown(spoken.join(", ").into()),
        Cell::Shown(account.into()),
    ]
}

fn add(tr: &Tr, planned: &Planned, form: &Fields, wrong: &Wrong) -> AnyView {
    let kinds: Vec<Choice> =
        ResourceKind::ALL.into_iter().map(|kind| Choice::new(kind.code(), kind_name(tr, kind))).collect();
    let kind = Field::new(KIND, words::kind(tr)).with_value(form.get(KIND)).with_error(wrong.of(KIND));
    let (fields, send) = (fields(tr, None, &planned.places, form, wrong), words::send(tr));
    view! {
        <Card title=words::add(tr)>
            <form class="ww-form" method="post" action=paths::RESOURCES>
                <Radios field=kind choices=kinds/>
                {fields}
                <Button text=send/>
            </form>
        </Card>
    }
    .into_any()
}

/// What is asked of a resource; without a kind as long as that is to be chosen beside it.
pub(super) fn fields(
    tr: &Tr,
    kind: Option<ResourceKind>,
    places: &[(PlaceId, String)],
    form: &Fields,
    wrong: &Wrong,
) -> AnyView {
    let field = |name: &'static str, label| {
        Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name))
    };
    let asks = |of: ResourceKind| kind.is_none_or(|kind| kind == of);
    let any_place = asks(ResourceKind::Interpreter).then(|| Choice::new("", words::place_any(tr)));
    let mut choices: Vec<Choice> = any_place.into_iter().collect();
    choices.extend(places.iter().map(|(id, name)| Choice::new(id.to_string(), name.as_str())));
    let (name, place) = (field(NAME, words::name(tr)), field(PLACE, words::place(tr)));
    let language = asks(ResourceKind::Interpreter).then(|| {
        let field = field(LANGUAGE, words::languages(tr));
        let choices: Vec<Choice> =
            Lang::ALL.iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect();
        let chosen: Vec<String> = form.all(LANGUAGE).map(str::to_owned).collect();
        view! { <Checkboxes field choices chosen/> }
    });
    let login = (kind != Some(ResourceKind::Room)).then(|| {
        let field = field(LOGIN, words::login(tr)).with_hint(words::login_hint(tr));
        view! { <TextField field kind=Typed::Line/> }
    });
    view! {
        <TextField field=name kind=Typed::Line/>
        <Select field=place choices/>
        {language}
        {login}
    }
    .into_any()
}
