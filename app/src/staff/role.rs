//! Going on in another role: one at a time, so that the audit says as what somebody looked.

use super::{Wrong, came_in, role_name};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Button, ErrorSummary, Heading, Paragraph, Radios,
        field::{Choice, Field},
        heading::Level,
        paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use domain::access::Role;
use leptos::prelude::*;
use locales::{
    Tr,
    msg::{page as common, staff_home as words},
};
use service::{
    Fault,
    staff::{self, RoleHere},
};

const ROLE: &str = "role";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let roles = staff::roles(&visit.ctx).await?;
    Ok(draw(&visit.around, roles, Wrong::default()).into())
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    let Some(role) = Role::from_code(visit.form.get(ROLE)) else {
        let roles = staff::roles(&visit.ctx).await?;
        return Ok(draw(&visit.around, roles, Wrong::at(ROLE, words::role_choose(&visit.tr))).into());
    };
    let token = staff::switch_role(&visit.ctx, stay, role).await?;
    Ok(Answer::Redirect { to: paths::STAFF_HOME.to_owned(), cookies: came_in(&token) })
}

fn draw(around: &Around, roles: Vec<RoleHere>, wrong: Wrong) -> Page {
    let tr = around.tr.clone();
    let refused = !wrong.is_empty();
    Page::new(words::role_title(&tr), Frame::Staff, move || {
        let now = roles.iter().find(|role| role.now).map_or("", |role| role.role.code());
        let choices = roles.iter().map(|role| choice(&tr, role)).collect::<Vec<_>>();
        let field = Field::new(ROLE, words::role_field(&tr)).with_value(now).with_error(wrong.of(ROLE));
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <Heading level=Level::One text=words::role_title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::role_lead(&tr)/>
            <form class="ww-form" method="post" action=paths::STAFF_ROLE>
                <Radios field choices/>
                <Button text=words::role_send(&tr)/>
            </form>
        }
    })
    .refused(refused)
}

fn choice(tr: &Tr, role: &RoleHere) -> Choice {
    let choice = Choice::new(role.role.code(), role_name(tr, role.role));
    match (&role.place, &role.team) {
        (Some(place), _) => choice.with_hint(words::role_place(tr, place.clone())),
        (None, Some(team)) => choice.with_hint(words::role_team(tr, team.clone())),
        (None, None) => choice,
    }
}
