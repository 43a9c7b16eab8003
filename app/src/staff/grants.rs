//! Roles that wait for a second administrator: the list, and one request to confirm, refuse or take back.

pub(crate) mod one;

use super::{DONE, done, listed, moment, role_name};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        EmptyState, Heading, LinkAlone, Paragraph, Symbol, Table, badge,
        heading::Level,
        paragraph,
        table::{Cell, Column},
    },
    paths,
    visit::Visit,
};
use domain::{
    grant::{DAYS, Ending},
    ids::StaffId,
};
use jiff::Timestamp;
use leptos::{either::Either, prelude::*};
use locales::{Text, Tr, msg::staff_grants as words};
use service::{
    Fault,
    staff::{self, Asked, Given, Place},
};
use std::collections::HashMap;

pub(super) const DONE_CONFIRMED: &str = "confirmed";
pub(super) const DONE_REFUSED: &str = "refused";
pub(super) const DONE_WITHDRAWN: &str = "withdrawn";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let requests = staff::requests(&visit.ctx).await?;
    let places = staff::places(&visit.ctx).await?;
    let told = match visit.query.get(DONE) {
        DONE_CONFIRMED => Some(words::done_confirmed(&visit.tr)),
        DONE_REFUSED => Some(words::done_refused(&visit.tr)),
        DONE_WITHDRAWN => Some(words::done_withdrawn(&visit.tr)),
        _ => None,
    };
    let (tr, now) = (visit.tr.clone(), visit.ctx.now);
    Ok(Page::new(words::title(&tr), Frame::Staff, move || {
        let list = if requests.asked.is_empty() {
            Either::Left(view! {
                <EmptyState symbol=Symbol::Success title=words::none_title(&tr) text=words::none(&tr)/>
            })
        } else {
            let caption = words::caption(&tr, requests.asked.len());
            Either::Right(table(&tr, "requests", caption, &requests.asked, &requests.names, &places, now))
        };
        view! {
            {done(told)}
            <p><LinkAlone href=paths::PEOPLE text=locales::msg::staff_people::back(&tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr, DAYS)/>
            {list}
        }
    })
    .into())
}

/// Requests as a table.
pub(super) fn table(
    tr: &Tr,
    id: &'static str,
    caption: Text,
    asked: &[Asked],
    names: &HashMap<StaffId, String>,
    places: &[Place],
    now: Timestamp,
) -> AnyView {
    let columns = [words::asked(tr), words::whom(tr), words::what(tr), words::by(tr), words::state(tr)]
        .map(Column::new);
    let rows = asked
        .iter()
        .map(|one| {
            vec![
                Cell::Link { href: paths::request(one.id), text: moment(one.request.asked).into() },
                Cell::Shown(name(names, one.request.whom).into()),
                Cell::Shown(roles(tr, &one.roles, places).into()),
                Cell::Shown(asker(tr, one, names).into()),
                state(tr, one, now),
            ]
        })
        .collect::<Vec<_>>();
    view! { <Table id caption columns=columns.to_vec() rows/> }.into_any()
}

fn name(names: &HashMap<StaffId, String>, who: StaffId) -> String {
    names.get(&who).cloned().unwrap_or_default()
}

/// Who asked: a colleague, or the command line.
fn asker(tr: &Tr, asked: &Asked, names: &HashMap<StaffId, String>) -> Text {
    match asked.request.by {
        Some(by) => words::by_name(tr, name(names, by)),
        None => words::by_program(tr),
    }
}

/// The roles, each with its team and place.
pub(super) fn roles(tr: &Tr, roles: &[Given], places: &[Place]) -> Text {
    listed(tr, roles.iter().map(|given| role(tr, given, places))).unwrap_or_else(|| words::roles_none(tr))
}

/// A role with its team or place.
pub(super) fn role(tr: &Tr, given: &Given, places: &[Place]) -> Text {
    let name = role_name(tr, given.role);
    let place = given.place.and_then(|id| places.iter().find(|place| place.id == id));
    match (&given.team, place) {
        (Some(team), Some(place)) => words::role_both(tr, name, team.as_str(), place.name.as_str()),
        (Some(team), None) => words::role_team(tr, name, team.as_str()),
        (None, Some(place)) => words::role_place(tr, name, place.name.as_str()),
        (None, None) => name,
    }
}

fn state(tr: &Tr, one: &Asked, now: Timestamp) -> Cell {
    let (kind, text) = match one.request.ended {
        Some(Ending::Confirmed) => (badge::Kind::Good, words::state_confirmed(tr)),
        Some(Ending::Refused) => (badge::Kind::Late, words::state_refused(tr)),
        Some(Ending::Withdrawn) => (badge::Kind::Plain, words::state_withdrawn(tr)),
        None if one.request.waits(now) => {
            (badge::Kind::Soon, words::state_waits(tr, moment(one.request.until())))
        }
        None => (badge::Kind::Plain, words::state_late(tr)),
    };
    Cell::Badge { kind, text }
}
