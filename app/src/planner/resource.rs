//! One officer, interpreter or room: changing it, and planning with it no more.

use super::resources::{LANGUAGE, LOGIN, NAME, PLACE, fields, kind_name, typed, wrong};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, Card, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Symbol, button, heading::Level,
    },
    paths,
    staff::{DONE, Wrong, done},
    visit::{Fields, Visit},
};
use domain::{
    ids::{PlaceId, ResourceId},
    language::Lang,
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_resources as words},
};
use service::{
    Fault,
    hearings::{self, Known},
};

/// The field that ends it; a form without it changes it.
const END: &str = "end";
const DONE_CHANGED: &str = "changed";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = (visit.query.get(DONE) == DONE_CHANGED).then(|| words::changed(&visit.tr));
    let (known, places) = hearings::resource(&visit.ctx, id(&visit)?).await?;
    let form = as_kept(&known);
    Ok(show(&visit, known, places, form, Wrong::default(), told))
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let id = id(&visit)?;
    if !visit.form.get(END).is_empty() {
        hearings::end_resource(&visit.ctx, id).await?;
        return Ok(redirect(paths::RESOURCES.to_owned()));
    }
    let (known, places) = hearings::resource(&visit.ctx, id).await?;
    match hearings::change_resource(&visit.ctx, id, typed(known.resource.kind, &visit.form)).await {
        Ok(()) => Ok(redirect(format!("{}?{DONE}={DONE_CHANGED}", paths::resource(id)))),
        Err(refusal) => {
            let (wrong, form) = (wrong(&visit.tr, refusal)?, visit.form.clone());
            Ok(show(&visit, known, places, form, wrong, None))
        }
    }
}

fn id(visit: &Visit) -> Result<ResourceId, Fault> {
    visit.parts.read("resource").ok_or(Fault::Absent)
}

/// The form as it is before anybody types.
fn as_kept(known: &Known) -> Fields {
    let resource = &known.resource;
    let mut fields = vec![
        (NAME.to_owned(), resource.name.clone()),
        (PLACE.to_owned(), resource.place.map(|place| place.to_string()).unwrap_or_default()),
        (LOGIN.to_owned(), known.login.clone().unwrap_or_default()),
    ];
    fields.extend(resource.languages.iter().map(|lang: &Lang| (LANGUAGE.to_owned(), lang.code().to_owned())));
    Fields(fields)
}

fn show(
    visit: &Visit,
    known: Known,
    places: Vec<(PlaceId, String)>,
    form: Fields,
    wrong: Wrong,
    told: Option<Text>,
) -> Answer {
    let (tr, refused) = (visit.tr.clone(), !wrong.is_empty());
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let (kind, path) = (known.resource.kind, paths::resource(known.resource.id));
        let fields = fields(&tr, Some(kind), &places, &form, &wrong);
        let end = end(&tr, &known, path.clone());
        let save = words::save(&tr);
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {done(told)}
            <p><LinkAlone href=paths::RESOURCES text=words::title(&tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=known.resource.name.as_str()/>
            <Paragraph text=kind_name(&tr, kind)/>
            <Card title=words::change(&tr)>
                <form class="ww-form" method="post" action=path>
                    {fields}
                    <Button text=save/>
                </form>
            </Card>
            {end}
        }
    });
    page.refused(refused).into()
}

/// Planning with it no more, and what stands all the same.
fn end(tr: &Tr, known: &Known, path: String) -> AnyView {
    let times = match known.times {
        0 => words::end_free(tr),
        count => words::end_times(tr, count),
    };
    let (lead, send) = (words::end_lead(tr), words::end_send(tr));
    view! {
        <Card title=words::end(tr)>
            <Paragraph text=lead/>
            <Paragraph text=times/>
            <form class="ww-form" method="post" action=path>
                <Hidden name=END value="now"/>
                <Button text=send kind=button::Kind::Secondary/>
            </form>
        </Card>
    }
    .into_any()
}
