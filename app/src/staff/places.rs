//! Places and teams, as the administrator keeps them.

use super::{DONE, Wrong, done, dutch, listed, role_name};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, Card, ErrorSummary, Heading, LinkAlone, Paragraph, Select, Symbol, Table, TextField, button,
        field::{Choice, Field},
        heading::Level,
        table::{Cell, Column},
    },
    paths,
    visit::{Fields, Visit},
};
use domain::ids::PlaceId;
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_people, staff_places as words},
};
use service::{
    Fault,
    staff::{self, PLACE_CHARS, Place, PlaceKind, PlaceRefusal, Team},
};

const NAME: &str = "name";
const KIND: &str = "kind";
/// Which place gets another name; a new one when none.
const PLACE: &str = "place";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    show(&visit, Wrong::default()).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    let id = form.read::<PlaceId>(PLACE);
    let kind = PlaceKind::from_code(form.get(KIND));
    let wrong = match (id, kind) {
        (None, None) => Wrong::at(KIND, words::kind_missing(tr)),
        (_, kind) => {
            let kind = kind.unwrap_or(PlaceKind::Desk);
            match staff::keep_place(&visit.ctx, id, form.get(NAME), kind).await {
                Ok(()) => return Ok(redirect(format!("{}?{DONE}=1", paths::PLACES))),
                Err(PlaceRefusal::NameMissing) => Wrong::at(NAME, words::name_missing(tr)),
                Err(PlaceRefusal::TooLong) => Wrong::at(NAME, words::too_long(tr, PLACE_CHARS)),
                Err(PlaceRefusal::Taken) => Wrong::at(NAME, words::taken(tr)),
                Err(PlaceRefusal::Fault(fault)) => return Err(fault),
            }
        }
    };
    show(&visit, wrong).await
}

async fn show(visit: &Visit, wrong: Wrong) -> Result<Answer, Fault> {
    let places = staff::places(&visit.ctx).await?;
    let teams = staff::teams(&visit.ctx).await?;
    let (tr, form) = (visit.tr.clone(), visit.form.clone());
    let told = visit.query.has(DONE).then(|| words::done(&tr));
    let refused = !wrong.is_empty();
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let columns = [words::name(&tr), words::kind(&tr)].map(Column::new).to_vec();
        let rows = places.iter().map(|place| {
            vec![Cell::Shown(dutch(&place.name).into()), Cell::Shown(kind_name(&tr, place.kind).into())]
        });
        let rows = rows.collect::<Vec<_>>();
        let caption = words::caption(&tr, places.len());
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {done(told)}
            <p><LinkAlone href=paths::PEOPLE text=staff_people::back(&tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=words::title(&tr)/>
            <div class="ww-columns">
                <div class="ww-flow">
                    <Table id="places" caption columns rows/>
                    {team_table(&tr, &teams)}
                </div>
                <div class="ww-flow">
                    {add(&tr, &form, &wrong)}
                    {rename(&tr, &places, &form, &wrong)}
                </div>
            </div>
        }
    });
    Ok(page.refused(refused).into())
}

fn kind_name(tr: &Tr, kind: PlaceKind) -> Text {
    match kind {
        PlaceKind::ApplicationCentre => words::kind_application_centre(tr),
        PlaceKind::Reception => words::kind_reception(tr),
        PlaceKind::Desk => words::kind_desk(tr),
        PlaceKind::Court => words::kind_court(tr),
    }
}

/// The teams that occur; a team is made by giving somebody a role in it.
fn team_table(tr: &Tr, teams: &[Team]) -> AnyView {
    let columns = [words::team(tr), words::who(tr)].map(Column::new).to_vec();
    let rows = teams.iter().map(|team| {
        let roles =
            team.roles.iter().map(|(role, count)| words::role_count(tr, role_name(tr, *role), *count));
        let who = listed(tr, roles).unwrap_or_else(|| dutch(""));
        vec![Cell::Shown(team.name.clone().into()), Cell::Shown(who.into())]
    });
    let rows = rows.collect::<Vec<_>>();
    let caption = words::teams_caption(tr, teams.len());
    view! {
        <Heading level=Level::Two text=words::teams(tr)/>
        <Paragraph text=words::teams_text(tr)/>
        <Table id="teams" caption columns rows/>
    }
    .into_any()
}

fn add(tr: &Tr, form: &Fields, wrong: &Wrong) -> AnyView {
    let here = !form.has(PLACE);
    let typed = |name| if here { form.get(name) } else { "" };
    let error = |name| wrong.of(name).filter(|_| here);
    let id = if here { NAME } else { "added-name" };
    let name = Field::new(NAME, words::name(tr)).with_id(id).with_value(typed(NAME)).with_error(error(NAME));
    let kind = Field::new(KIND, words::kind(tr)).with_value(typed(KIND)).with_error(error(KIND));
    let kinds = PlaceKind::ALL.into_iter().map(|kind| Choice::new(kind.code(), kind_name(tr, kind)));
    let choices: Vec<Choice> = [Choice::new("", words::choose(tr))].into_iter().chain(kinds).collect();
    let send = words::add_send(tr);
    view! {
        <Card title=words::add(tr)>
            <form class="ww-form" method="post" action=paths::PLACES>
                <TextField field=name/>
                <Select field=kind choices/>
                <Button text=send symbol=Symbol::Place/>
            </form>
        </Card>
    }
    .into_any()
}

fn rename(tr: &Tr, places: &[Place], form: &Fields, wrong: &Wrong) -> AnyView {
    let here = form.has(PLACE);
    let typed = |name| if here { form.get(name) } else { "" };
    let error = |name| wrong.of(name).filter(|_| here);
    let place = Field::new(PLACE, words::which(tr)).with_value(typed(PLACE));
    let choices: Vec<Choice> =
        places.iter().map(|place| Choice::new(place.id.to_string(), dutch(&place.name))).collect();
    // The form above has a name too.
    let id = if here { NAME } else { "new-name" };
    let name =
        Field::new(NAME, words::new_name(tr)).with_id(id).with_value(typed(NAME)).with_error(error(NAME));
    let (send, text) = (words::rename_send(tr), words::rename_text(tr));
    view! {
        <Card title=words::rename(tr)>
            <Paragraph text/>
            <form class="ww-form" method="post" action=paths::PLACES>
                <Select field=place choices/>
                <TextField field=name/>
                <Button text=send kind=button::Kind::Secondary/>
            </form>
        </Card>
    }
    .into_any()
}
