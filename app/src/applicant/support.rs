//! How much help: what the three ways are, and who cannot see the choice.
//!
//! The same form stands at the foot of every page, where it comes back to that page.

use crate::{
    account::way_back,
    answer::{Answer, Frame, Page, redirect},
    component::{
        Badge, Button, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Picture, Symbol, badge, button,
        error_summary::Problem, heading::Level,
    },
    paths,
    visit::{Around, Visit},
};
use domain::support::Level as Help;
use leptos::{either::Either, prelude::*};
use locales::{Text, Tr, msg};
use service::{Fault, support};

/// The name of the chosen level in the form.
const LEVEL: &str = "level";

/// The explanation of the three ways.
pub(crate) fn page(visit: &Visit) -> Answer {
    draw(&visit.around, None).into()
}

/// Keeps the choice and goes back to where it was made.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let Some(level) = Help::from_code(visit.form.get(LEVEL)) else {
        return Ok(draw(&visit.around, Some(msg::support::choose_first(&visit.tr))).into());
    };
    support::choose(&visit.ctx, level).await?;
    Ok(redirect(way_back::person(&visit.form).unwrap_or(paths::HOME)))
}

fn draw(around: &Around, refusal: Option<Text>) -> Page {
    let (tr, now) = (around.tr.clone(), around.presentation.level);
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.into_iter().map(|text| Problem { field: LEVEL.to_owned(), text }).collect();
    Page::new(msg::support::title(&tr), Frame::Person, move || {
        let ways = Help::ALL.iter().map(|level| way(&tr, *level, *level == now)).collect::<Vec<_>>();
        view! {
            <ErrorSummary title=msg::page::error_summary(&tr) problems/>
            <Heading level=Level::One text=msg::support::title(&tr)/>
            <Paragraph text=msg::support::lead(&tr)/>
            <div class="ww-flow" id=LEVEL>{ways}</div>
            <Paragraph text=msg::support::same(&tr)/>
            <Heading level=Level::Two text=msg::support::private_title(&tr)/>
            <Paragraph text=msg::support::private(&tr)/>
            <Heading level=Level::Two text=msg::beside::title(&tr)/>
            <Paragraph text=msg::beside::lead(&tr)/>
            <p><LinkAlone href=paths::BESIDE text=msg::beside::link(&tr) symbol=Symbol::TwoPeople/></p>
        }
    })
    .refused(refused)
}

/// One way as a card that is chosen with one tap.
fn way(tr: &Tr, level: Help, now: bool) -> impl IntoView + use<> {
    let (name, text, symbol) = match level {
        Help::Overview => (msg::support::overview(tr), msg::support::overview_text(tr), Symbol::List),
        Help::StepByStep => {
            (msg::support::step_by_step(tr), msg::support::step_by_step_text(tr), Symbol::Footsteps)
        }
        Help::Together => (msg::support::together(tr), msg::support::together_text(tr), Symbol::TwoPeople),
    };
    let end = if now {
        Either::Left(view! { <p><Badge text=msg::support::current(tr) kind=badge::Kind::Good/></p> })
    } else {
        Either::Right(view! {
            <form method="post" action=paths::SUPPORT>
                <Hidden name=way_back::BACK value=paths::SUPPORT/>
                <Button
                    text=msg::support::choose(tr) kind=button::Kind::Secondary symbol=Symbol::Check name=LEVEL
                    value=level.code()
                />
            </form>
        })
    };
    view! {
        <section class="ww-card">
            <Picture symbol/>
            <Heading level=Level::Two text=name/>
            <Paragraph text/>
            {end}
        </section>
    }
}
