//! Another time for the child. The one that is kept stays until another is taken.

use super::{
    appointment::refused,
    band::{acting, along, asked},
    ward::{self, DONE_MOVED},
};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, ErrorSummary, Heading, Icon, LinkAlone, Paragraph, Say, Symbol, TimeCard, TimeOptions,
        error_summary::Problem, heading::Level, time_card::TimeOption,
    },
    paths,
    visit::Visit,
};
use domain::{hearing::Refusal, ids::TimeId, time::wall};
use leptos::prelude::*;
use locales::{
    Text,
    msg::{page as common, staff_wards as words},
};
use service::{
    Fault,
    hearings::{self, ChooseRefusal, Mine},
    wards,
};

/// The name of the chosen time in the form.
const TIME: &str = "time";

/// The times; what stands in the way of moving is told on the page of the child.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let case = asked(&visit)?;
    match hearings::of_ward(&visit.ctx, case).await? {
        Some(mine) if mine.may_move.is_ok() => draw(&visit, mine, None).await,
        _ => Ok(redirect(paths::ward(paths::WARD, case))),
    }
}

/// Takes the chosen time for the child.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    if let Some(refused) = ward::other_child(&visit).await? {
        return Ok(refused);
    }
    let case = asked(&visit)?;
    let why = match visit.form.read::<TimeId>(TIME) {
        None => words::move_choose(&visit.tr),
        Some(time) => match hearings::move_of(&visit.ctx, case, time).await {
            Ok(()) => return Ok(ward::after(case, DONE_MOVED)),
            Err(refusal @ (ChooseRefusal::Taken | ChooseRefusal::Rule(Refusal::DoesNotFit))) => {
                refused(&visit.tr, refusal)?
            }
            Err(refusal) => {
                let why = refused(&visit.tr, refusal)?;
                return ward::refused(&visit, why).await;
            }
        },
    };
    match hearings::of_ward(&visit.ctx, case).await? {
        Some(mine) if mine.may_move.is_ok() => draw(&visit, mine, Some(why)).await,
        _ => ward::refused(&visit, words::refused_closed(&visit.tr)).await,
    }
}

async fn draw(visit: &Visit, mine: Mine, why: Option<Text>) -> Result<Answer, Fault> {
    let named = wards::named(&visit.ctx, asked(visit)?).await?;
    let tr = visit.tr.clone();
    let chosen = visit.form.get(TIME).to_owned();
    let refused = why.is_some();
    let page = Page::new(words::nav(&tr), Frame::Staff, move || {
        let problems: Vec<Problem> =
            why.clone().into_iter().map(|text| Problem { field: TIME.to_owned(), text }).collect();
        let options: Vec<TimeOption> = mine
            .alternatives
            .iter()
            .map(|(time, place)| TimeOption {
                value: time.id.to_string(),
                at: wall(time.starts).datetime(),
                place: Some(place.as_str().into()),
                mark: None,
            })
            .collect();
        let at = wall(mine.hearing.time.starts).datetime();
        let action = paths::ward(paths::WARD_MOVE, named.case);
        let body = if options.is_empty() {
            view! { <Paragraph text=words::move_none(&tr)/> }.into_any()
        } else {
            let described_by = refused.then_some("time-error");
            view! {
                <form class="ww-form" method="post" action=action>
                    {along(named.case)}
                    <fieldset aria-describedby=described_by>
                        <legend class="ww-field__label"><Say text=words::move_field(&tr)/></legend>
                        {why.map(|text| view! {
                            <p class="ww-field__error" id="time-error">
                                <Icon symbol=Symbol::Mistake/>
                                <span><Say text/></span>
                            </p>
                        })}
                        <TimeOptions tr=tr.clone() name=TIME options chosen/>
                    </fieldset>
                    <Button text=words::move_send(&tr) symbol=Symbol::Check/>
                </form>
            }
            .into_any()
        };
        view! {
            {acting(&tr, &named)}
            <ErrorSummary title=common::error_summary(&tr) problems/>
            <Heading level=Level::One text=words::move_title(&tr, named.name.clone())/>
            <Heading level=Level::Two text=words::move_now(&tr)/>
            <TimeCard tr=tr.clone() at place=mine.place/>
            {body}
            <p>
                <LinkAlone
                    href=paths::ward(paths::WARD, named.case) text=words::back(&tr) symbol=Symbol::Back
                />
            </p>
        }
    });
    Ok(page.refused(refused).into())
}
