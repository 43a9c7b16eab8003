//! Another time. The own one stays until another is taken.

use super::refusal;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, ErrorSummary, Heading, Icon, LinkAlone, Paragraph, Say, Symbol, TimeCard, TimeOptions,
        error_summary::Problem, heading::Level, time_card::TimeOption,
    },
    paths,
    visit::{Around, Fields, Visit},
};
use domain::{
    hearing::{Refusal, Time},
    ids::TimeId,
    time::wall,
};
use islands::TimePicker;
use leptos::prelude::*;
use locales::{Text, Tr, msg};
use service::{
    Fault,
    hearings::{self, ChooseRefusal, Mine},
};

/// The name of the chosen time in the form.
const TIME: &str = "time";
/// In the query: every time, not only the first few.
const ALL: &str = "all";

/// The times to choose from; whoever may not move is told why on the page of the appointment.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    match hearings::mine(&visit.ctx).await? {
        Some(mine) if mine.may_move.is_ok() => {
            Ok(draw(&visit.around, mine, visit.query.has(ALL), &visit.form, None).into())
        }
        _ => Ok(redirect(paths::HEARING)),
    }
}

/// Takes the chosen time. What is in the way is told together with the times as they are now.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let refusal = match visit.form.read::<TimeId>(TIME) {
        None => msg::hearing::move_choose(&visit.tr),
        Some(time) => match hearings::move_to(&visit.ctx, time).await {
            Ok(()) => return Ok(redirect(paths::HEARING_RECEIPT)),
            Err(refusal @ (ChooseRefusal::Taken | ChooseRefusal::Rule(Refusal::DoesNotFit))) => {
                refusal::words(&visit.tr, refusal)?
            }
            Err(refusal) => return super::refused(&visit, refusal).await,
        },
    };
    match hearings::mine(&visit.ctx).await? {
        Some(mine) if mine.may_move.is_ok() => {
            Ok(draw(&visit.around, mine, visit.form.has(ALL), &visit.form, Some(refusal)).into())
        }
        _ => super::refused(&visit, ChooseRefusal::None).await,
    }
}

fn draw(around: &Around, mine: Mine, all: bool, form: &Fields, refusal: Option<Text>) -> Page {
    let tr = around.tr.clone();
    let shown = around.presentation;
    let total = mine.alternatives.len();
    let some = if all { total } else { shown.times.min(total) };
    let mut options: Vec<TimeOption> =
        mine.alternatives.iter().take(some).map(|(time, place)| option(time, place)).collect();
    if shown.suggests
        && let Some(first) = options.first_mut()
    {
        first.mark = Some(msg::hearing::move_suggested(&tr));
    }
    let at = wall(mine.hearing.time.starts).datetime();
    let place = mine.place;
    let chosen = form.get(TIME).to_owned();
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.clone().into_iter().map(|text| Problem { field: TIME.to_owned(), text }).collect();
    // A page ahead of the first days exists only where more than a few times are shown at once.
    let pages = all && total > shown.times;
    let page = Page::new(msg::hearing::title(&tr), Frame::Person, move || {
        let body = if options.is_empty() {
            view! { <Paragraph text=msg::hearing::move_none(&tr)/> }.into_any()
        } else {
            let more = (some < total).then(|| {
                let href = format!("{}?{ALL}=1", paths::HEARING_MOVE);
                view! { <p><LinkAlone href text=msg::hearing::move_all(&tr) symbol=Symbol::List/></p> }
            });
            let keep_all = all.then(|| view! { <input type="hidden" name=ALL value="1"/> });
            let list = view! { <TimeOptions tr=tr.clone() name=TIME options chosen/> };
            let list = if pages { paged(&tr, shown.times, list.into_any()) } else { list.into_any() };
            let described_by = refusal.is_some().then_some("time-error");
            view! {
                <form class="ww-form" method="post" action=paths::HEARING_MOVE>
                    {keep_all}
                    <fieldset aria-describedby=described_by>
                        <legend class="ww-field__label"><Say text=msg::hearing::move_field(&tr)/></legend>
                        {refusal.map(|text| view! {
                            <p class="ww-field__error" id="time-error">
                                <Icon symbol=Symbol::Mistake/>
                                <span><Say text/></span>
                            </p>
                        })}
                        {list}
                    </fieldset>
                    {more}
                    <Button text=msg::hearing::move_send(&tr) symbol=Symbol::Check/>
                </form>
            }
            .into_any()
        };
        view! {
            <ErrorSummary title=msg::page::error_summary(&tr) problems/>
            <Heading level=Level::One text=msg::hearing::move_title(&tr)/>
            <Paragraph text=msg::hearing::move_lead(&tr)/>
            <Heading level=Level::Two text=msg::hearing::move_now(&tr)/>
            <TimeCard tr=tr.clone() at place=place/>
            {body}
            <p><LinkAlone href=paths::HEARING text=msg::hearing::move_keep(&tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused);
    if pages { page.with_islands() } else { page }
}

fn option(time: &Time, place: &str) -> TimeOption {
    TimeOption {
        value: time.id.to_string(),
        at: wall(time.starts).datetime(),
        place: Some(place.into()),
        mark: None,
    }
}

/// The list in the island that shows a few days of it at a time; without a script all of it is in sight.
fn paged(tr: &Tr, at_once: usize, list: AnyView) -> AnyView {
    view! {
        <TimePicker
            days_at_once=u32::try_from(at_once).unwrap_or(u32::MAX)
            earlier_label=msg::hearing::move_earlier(tr).value
            later_label=msg::hearing::move_later(tr).value
            chosen_label=msg::hearing::move_chosen(tr).value
        >
            {list}
        </TimePicker>
    }
    .into_any()
}
