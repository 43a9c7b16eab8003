//! The team of a lead: how many wards each has, and who acts for whom.

use super::wards::{AFTER, holders, pages};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Alert, Heading, Paragraph, Table, alert, badge,
        heading::Level,
        table::{Cell, Column},
    },
    paths,
    staff::{DONE, date, done},
    visit::{Around, Visit},
};
use domain::{
    ids::CaseId,
    mandate::{Load, WARDS_AT_MOST, WARDS_USUAL, load},
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{staff_mandates as words, staff_wards as wards_words},
};
use service::{
    Fault,
    mandates::{self, Member},
    wards::{self, Line, Wards},
};

pub(super) const DONE_GIVEN: &str = "given";
pub(super) const DONE_ENDED: &str = "ended";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let members = mandates::members(&visit.ctx).await?;
    let after = visit.query.read::<CaseId>(AFTER);
    let list = wards::list(&visit.ctx, after).await?;
    let told = told(&visit.tr, visit.query.get(DONE));
    Ok(draw(&visit.around, &members, list, after.is_some(), told).into())
}

/// What was done just now.
pub(super) fn told(tr: &Tr, deed: &str) -> Option<Text> {
    match deed {
        DONE_GIVEN => Some(words::given(tr)),
        DONE_ENDED => Some(words::ended_now(tr)),
        _ => None,
    }
}

fn draw(around: &Around, members: &[Member], list: Wards, later: bool, told: Option<Text>) -> Page {
    let (tr, members) = (around.tr.clone(), members.to_vec());
    Page::new(words::title(&tr), Frame::Staff, move || {
        let wards = if list.lines.is_empty() {
            view! { <Paragraph text=words::none(&tr)/> }.into_any()
        } else {
            wards_table(&tr, &list.lines)
        };
        view! {
            {done(told)}
            <Heading level=Level::One text=words::title(&tr)/>
            {members_table(&tr, &members)}
            {wards}
            {pages(&tr, paths::MANDATES, later, list.next)}
        }
    })
}

fn members_table(tr: &Tr, members: &[Member]) -> AnyView {
    let column = |name, number| Column { name, number };
    let columns = vec![
        column(words::member(tr), false),
        column(words::team(tr), false),
        column(words::wards(tr), true),
        column(words::standing_in(tr), true),
        column(words::load(tr), false),
    ];
    let rows = members
        .iter()
        .map(|member| {
            let (kind, text) = match load(member.wards + member.standing_in) {
                Load::Usual => (badge::Kind::Good, words::load_usual(tr)),
                Load::High => (badge::Kind::Soon, words::load_high(tr, WARDS_USUAL)),
                Load::TooHigh => (badge::Kind::Late, words::load_too_high(tr, WARDS_AT_MOST)),
            };
            vec![
                Cell::Link { href: paths::member_wards(member.staff), text: member.name.clone().into() },
                Cell::Shown(member.team.clone().into()),
                Cell::Number(member.wards.to_string()),
                Cell::Number(member.standing_in.to_string()),
                Cell::Badge { kind, text },
            ]
        })
        .collect::<Vec<_>>();
    // The heaviest tells the lead first, before the table is read.
    let worst = members.iter().map(|member| load(member.wards + member.standing_in)).max();
    let alarm = match worst {
        Some(Load::TooHigh) => Some((alert::Kind::Error, words::alarm_too_high(tr, WARDS_AT_MOST))),
        Some(Load::High) => Some((alert::Kind::Warning, words::alarm_high(tr, WARDS_USUAL))),
        Some(Load::Usual) | None => None,
    };
    view! {
        {alarm.map(|(kind, text)| view! { <Alert kind text/> })}
        <Table id="members" caption=words::members(tr) columns rows/>
    }
    .into_any()
}

fn wards_table(tr: &Tr, lines: &[Line]) -> AnyView {
    let columns = [wards_words::name(tr), wards_words::holder(tr), words::until(tr), words::change(tr)]
        .map(|name| Column { name, number: false });
    let rows = lines
        .iter()
        .map(|line| {
            // Whoever acts the longest: until then somebody does.
            let until = line.holders.iter().map(|holder| holder.mandate.ends).max();
            vec![
                Cell::Link { href: paths::ward(paths::WARD, line.case), text: line.name.clone().into() },
                holders(tr, &line.holders),
                Cell::Shown(until.map_or_else(String::new, date).into()),
                Cell::Link {
                    href: paths::ward(paths::MANDATES_WARD, line.case),
                    text: words::change(tr).into(),
                },
            ]
        })
        .collect::<Vec<_>>();
    view! { <Table id="wards" caption=words::wards_caption(tr) columns=columns.to_vec() rows/> }.into_any()
}
