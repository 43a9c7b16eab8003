//! "The child cannot come": a reason. A person calls about a new time, and nothing is lost.

use super::{
    appointment::refused,
    band::{acting, along, asked},
    ward::{self, DONE_CANCELLED},
};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    caseworker::names::reason_name,
    component::{
        Alert, Button, ErrorSummary, Heading, LinkAlone, Radios, Symbol, TimeCard, alert, button,
        field::{Choice, Field},
        heading::Level,
    },
    paths,
    staff::Wrong,
    visit::Visit,
};
use domain::{hearing::CancelReason, time::wall};
use leptos::prelude::*;
use locales::msg::{page as common, staff_wards as words};
use service::{
    Fault,
    hearings::{self, Mine},
    wards,
};

/// The name of the reason in the form.
const REASON: &str = "reason";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    show(&visit, Wrong::default()).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    if let Some(refused) = ward::other_child(&visit).await? {
        return Ok(refused);
    }
    let Some(reason) = CancelReason::from_code(visit.form.get(REASON)) else {
        return show(&visit, Wrong::at(REASON, words::cancel_choose(&visit.tr))).await;
    };
    let case = asked(&visit)?;
    match hearings::cancel_of(&visit.ctx, case, reason).await {
        Ok(()) => Ok(ward::after(case, DONE_CANCELLED)),
        Err(refusal) => {
            let why = refused(&visit.tr, refusal)?;
            ward::refused(&visit, why).await
        }
    }
}

/// The reasons; without an appointment that can be cancelled there is nothing to ask.
async fn show(visit: &Visit, wrong: Wrong) -> Result<Answer, Fault> {
    let case = asked(visit)?;
    let mine = hearings::of_ward(&visit.ctx, case).await?;
    match mine.filter(|mine| mine.hearing.may_cancel(visit.ctx.now).is_ok()) {
        Some(mine) => draw(visit, mine, wrong).await,
        None => Ok(redirect(paths::ward(paths::WARD, case))),
    }
}

async fn draw(visit: &Visit, mine: Mine, wrong: Wrong) -> Result<Answer, Fault> {
    let named = wards::named(&visit.ctx, asked(visit)?).await?;
    let tr = visit.tr.clone();
    let chosen = visit.form.get(REASON).to_owned();
    let refused = !wrong.is_empty();
    let page = Page::new(words::nav(&tr), Frame::Staff, move || {
        let at = wall(mine.hearing.time.starts).datetime();
        let field =
            Field::new(REASON, words::cancel_reason(&tr)).with_value(chosen).with_error(wrong.of(REASON));
        let choices = CancelReason::ALL
            .iter()
            .map(|reason| Choice::new(reason.code(), reason_name(&tr, *reason)))
            .collect::<Vec<_>>();
        view! {
            {acting(&tr, &named)}
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <Heading level=Level::One text=words::cancel_title(&tr, named.name.clone())/>
            <Alert kind=alert::Kind::Info text=words::cancel_lead(&tr)/>
            <TimeCard tr=tr.clone() at place=mine.place/>
            <form class="ww-form" method="post" action=paths::ward(paths::WARD_CANCEL, named.case)>
                {along(named.case)}
                <Radios field choices/>
                <Button text=words::cancel_send(&tr) kind=button::Kind::Danger/>
            </form>
            <p>
                <LinkAlone
                    href=paths::ward(paths::WARD, named.case) text=words::back(&tr) symbol=Symbol::Back
                />
            </p>
        }
    });
    Ok(page.refused(refused).into())
}
