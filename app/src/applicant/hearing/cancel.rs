//! "I cannot come": a reason in words and pictures. A person calls about a new time, and nothing is lost.

use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, ErrorSummary, Heading, Link, LinkAlone, Radios, Symbol, TimeCard, alert, button,
        error_summary::Problem,
        field::{Choice, Field},
        heading::Level,
    },
    paths,
    visit::{Around, Fields, Visit},
};
use domain::{hearing::CancelReason, time::wall};
use leptos::prelude::*;
use locales::{Text, Tr, msg};
use service::{
    Fault,
    hearings::{self, Mine},
};

/// The name of the reason in the form.
const REASON: &str = "reason";

/// The reasons; without an appointment that can be cancelled there is nothing to ask.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    match open(&visit).await? {
        Some(mine) => Ok(draw(&visit.around, mine, &visit.form, None).into()),
        None => Ok(redirect(paths::HEARING)),
    }
}

/// Cancels for the reason that was chosen. Twice is as good as once.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let Some(reason) = CancelReason::from_code(visit.form.get(REASON)) else {
        let refusal = msg::hearing::cancel_choose(&visit.tr);
        return match open(&visit).await? {
            Some(mine) => Ok(draw(&visit.around, mine, &visit.form, Some(refusal)).into()),
            None => Ok(redirect(paths::HEARING)),
        };
    };
    match hearings::cancel(&visit.ctx, reason).await {
        Ok(()) => Ok(redirect(format!("{}?{}=1", paths::HEARING, super::CANCELLED))),
        Err(refusal) => super::refused(&visit, refusal).await,
    }
}

/// The hearing, when it can be cancelled.
async fn open(visit: &Visit) -> Result<Option<Mine>, Fault> {
    let mine = hearings::mine(&visit.ctx).await?;
    Ok(mine.filter(|mine| mine.hearing.may_cancel(visit.ctx.now).is_ok()))
}

fn reason(tr: &Tr, reason: CancelReason) -> Choice {
    let (name, picture) = match reason {
        CancelReason::Ill => (msg::hearing::reason_ill(tr), Symbol::Doctor),
        CancelReason::Moved => (msg::hearing::reason_moved(tr), Symbol::House),
        CancelReason::HelperAbsent => (msg::hearing::reason_helper_absent(tr), Symbol::TwoPeople),
        CancelReason::Transport => (msg::hearing::reason_transport(tr), Symbol::Route),
        CancelReason::Other => (msg::hearing::reason_other(tr), Symbol::Message),
    };
    Choice::new(reason.code(), name).with_picture(picture)
}

fn draw(around: &Around, mine: Mine, form: &Fields, refusal: Option<Text>) -> Page {
    let tr = around.tr.clone();
    let at = wall(mine.hearing.time.starts).datetime();
    let reasons = Field::new(REASON, msg::hearing::cancel_reason(&tr))
        .with_value(form.get(REASON))
        .with_error(refusal.clone());
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.into_iter().map(|text| Problem { field: REASON.to_owned(), text }).collect();
    Page::new(msg::hearing::title(&tr), Frame::Person, move || {
        let choices = CancelReason::ALL.iter().map(|code| reason(&tr, *code)).collect::<Vec<_>>();
        let other_time = mine.may_move.is_ok().then(|| {
            let text = msg::hearing::cancel_other_time(&tr);
            view! { <p><Link href=paths::HEARING_MOVE text/></p> }
        });
        view! {
            <ErrorSummary title=msg::page::error_summary(&tr) problems/>
            <Heading level=Level::One text=msg::hearing::cancel_title(&tr)/>
            <Alert kind=alert::Kind::Info text=msg::hearing::cancel_lead(&tr)/>
            <TimeCard tr=tr.clone() at place=mine.place/>
            {other_time}
            <form class="ww-form" method="post" action=paths::HEARING_CANCEL>
                <Radios field=reasons choices/>
                <Button text=msg::hearing::cancel_send(&tr) kind=button::Kind::Danger/>
            </form>
            <p><LinkAlone href=paths::HEARING text=msg::hearing::cancel_keep(&tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused)
}
