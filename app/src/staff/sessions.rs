//! The own stays: what is open where, and ending all others.

use super::{DONE, done, moment, role_name};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, Heading, LinkAlone, Paragraph, Symbol, Table, badge, button,
        heading::Level,
        paragraph,
        table::{Cell, Column},
    },
    paths,
    visit::{Around, Visit},
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{staff_home as words, staff_passkeys},
};
use service::{
    Fault,
    staff::{self, SessionLine},
};

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    let sessions = staff::sessions(&visit.ctx, stay).await?;
    let ended = visit.query.has(DONE).then(|| words::sessions_ended(&visit.tr));
    Ok(draw(&visit.around, sessions, ended).into())
}

/// Ends all stays but this one. Doing it twice ends nothing more.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    staff::end_sessions(&visit.ctx, stay).await?;
    Ok(redirect(format!("{}?{DONE}=ended", paths::STAFF_SESSIONS)))
}

fn draw(around: &Around, sessions: Vec<SessionLine>, ended: Option<Text>) -> Page {
    let tr = around.tr.clone();
    let role = around.ctx.actor.role();
    Page::new(words::sessions_title(&tr), Frame::Staff, move || {
        let others = sessions.iter().any(|session| !session.here);
        let rows = sessions.iter().map(|session| row(&tr, session)).collect::<Vec<_>>();
        let columns = [words::sessions_started(&tr), words::sessions_seen(&tr), words::sessions_where(&tr)]
            .map(|name| Column { name, number: false });
        let lead = role.map(|role| words::sessions_lead(&tr, role_name(&tr, role)));
        let end = others.then(|| {
            view! {
                <form method="post" action=paths::STAFF_SESSIONS>
                    <Button text=words::sessions_end(&tr) kind=button::Kind::Danger symbol=Symbol::Leave/>
                </form>
            }
        });
        view! {
            {done(ended)}
            <Heading level=Level::One text=words::sessions_title(&tr)/>
            {lead.map(|text| view! { <Paragraph kind=paragraph::Kind::Lead text/> })}
            <Table id="sessions" caption=words::sessions_caption(&tr) columns=columns.to_vec() rows/>
            {end}
            <p><LinkAlone href=paths::STAFF_PASSKEYS text=staff_passkeys::title(&tr) symbol=Symbol::Key/></p>
            <p><LinkAlone href=paths::STAFF_ROLE text=words::role_link(&tr) symbol=Symbol::User/></p>
        }
    })
}

fn row(tr: &Tr, session: &SessionLine) -> Vec<Cell> {
    let place = if session.here {
        Cell::Badge { kind: badge::Kind::Good, text: words::sessions_here(tr) }
    } else {
        Cell::Shown(words::sessions_other(tr).into())
    };
    vec![Cell::Shown(moment(session.started).into()), Cell::Shown(moment(session.last_seen).into()), place]
}
