//! The week: appointments and last days to answer of all wards.

use crate::{
    answer::{Answer, Frame, Page},
    component::LinkAlone,
    component::{Card, Heading, Link, Pager, Paragraph, Say, Symbol, heading::Level, pager::Turn},
    paths,
    planner::times::kind_name,
    staff::{day_of_work, typed_date},
    visit::{Around, Visit},
};
use domain::time::wall;
use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use locales::{Tr, msg::staff_wards as words, when};
use service::{
    Fault,
    wards::{self, Entry, Week},
};

/// In the query: a day of the week to look at.
const FROM: &str = "from";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let date = typed_date(visit.query.get(FROM)).unwrap_or_else(|| day_of_work(visit.ctx.now));
    let monday = wards::monday(date);
    let week = wards::week(&visit.ctx, monday).await?;
    Ok(draw(&visit.around, monday, week).into())
}

fn draw(around: &Around, monday: Date, week: Week) -> Page {
    let tr = around.tr.clone();
    let turn = |days: i64, text| {
        let date = monday.checked_add(days.days()).unwrap_or(monday);
        Some(Turn { href: format!("{}?{FROM}={date}", paths::WEEK), text })
    };
    let (back, forward) = (turn(-7, words::week_before(&tr)), turn(7, words::week_after(&tr)));
    let title = words::week_title(&tr, when::date(monday));
    Page::new(title.clone(), Frame::Staff, move || {
        let days = week.days.iter().map(|(date, entries)| one(&tr, *date, entries)).collect::<Vec<_>>();
        view! {
            <Heading level=Level::One text=title/>
            <Paragraph text=words::week_lead(&tr)/>
            <Pager label=words::week_link(&tr) back forward/>
            {days}
            <p><LinkAlone href=paths::WARDS text=words::list_link(&tr) symbol=Symbol::List/></p>
        }
    })
}

fn one(tr: &Tr, date: Date, entries: &[Entry]) -> AnyView {
    if entries.is_empty() {
        // Not a heading: whoever goes from heading to heading wants the days on which something is.
        return view! {
            <p class="ww-day">
                <strong><Say text=when::day(tr, date)/></strong>
                <span><Say text=words::week_none(tr)/></span>
            </p>
        }
        .into_any();
    }
    let lines = entries
        .iter()
        .map(|entry| {
            let (line, text) = match entry {
                Entry::Hearing(line) => {
                    let booked = line.hearing.as_ref();
                    let text = booked.map(|booked| {
                        let starts = wall(booked.hearing.time.starts).datetime();
                        let kind = kind_name(tr, booked.hearing.time.kind);
                        words::week_hearing(tr, when::time(starts.time()), kind, booked.place.clone())
                    });
                    (line, text)
                }
                Entry::Answer(line) => (line, Some(words::week_answer(tr))),
            };
            view! {
                <div class="ww-note">
                    <Link href=paths::ward(paths::WARD, line.case) text=line.name.clone()/>
                    {text.map(|text| view! { <br/><Say text/> })}
                </div>
            }
        })
        .collect::<Vec<_>>();
    view! { <Card title=when::day(tr, date)>{lines}</Card> }.into_any()
}
