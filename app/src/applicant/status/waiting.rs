//! How long others waited where the person waits, and what the law says beside it. Never a countdown or a date of one's own,
//! and nothing about the outcome.

use super::{super::fold::Fold, term};
use crate::component::{Card, Heading, More, Paragraph, Picture, Symbol, heading::Level, paragraph};
use domain::{
    position::RunningTerm,
    procedure::{Nature, Owner},
    waiting::{Figure, Outlook, Told, Within},
};
use leptos::prelude::*;
use locales::{Text, Tr, msg, when};
use service::status::Waiting;

/// The card of a case that waits; `fold` says whether where the figures come from stands open, `pictures` whether one
/// stands beside them.
pub(super) fn card(
    tr: &Tr,
    waiting: Option<&Waiting>,
    terms: &[RunningTerm],
    fold: Fold,
    pictures: bool,
) -> AnyView {
    let Some(Waiting { since, outlook }) = waiting else { return ().into_any() };
    let picture = pictures.then(|| view! { <Picture symbol=Symbol::Wait/> });
    let said = match outlook {
        Some(Outlook { figure, .. }) => sentences(tr, figure).to_vec(),
        None => vec![msg::waiting::unknown(tr)],
    };
    let said = said
        .into_iter()
        .map(|text| view! { <Paragraph kind=paragraph::Kind::Lead text/> })
        .collect::<Vec<_>>();
    let law = law(tr, terms).into_iter().map(|text| view! { <Paragraph text/> }).collect::<Vec<_>>();
    let (nobody_knows, law_title) = (msg::waiting::nobody_knows(tr), msg::waiting::law(tr));
    let since = msg::waiting::since(tr, when::day(tr, *since));
    let about = outlook.as_ref().map(|outlook| about(tr, outlook, fold));
    view! {
        <Card title=msg::waiting::title(tr)>
            {picture}
            {said}
            <Paragraph text=nobody_knows/>
            <Paragraph kind=paragraph::Kind::Small text=since/>
            <Heading level=Level::Three text=law_title/>
            {law}
            {about}
        </Card>
    }
    .into_any()
}

/// Half of the people, and eight in ten.
fn sentences(tr: &Tr, figure: &Figure) -> [Text; 2] {
    let (half, eight) = (time(tr, figure.half), time(tr, figure.eight));
    [
        match half {
            Time::Within(time) => msg::waiting::half(tr, time),
            Time::LongerThan(time) => msg::waiting::half_longer(tr, time),
        },
        match eight {
            Time::Within(time) => msg::waiting::eight(tr, time),
            Time::LongerThan(time) => msg::waiting::eight_longer(tr, time),
        },
    ]
}

enum Time {
    Within(Text),
    LongerThan(Text),
}

fn time(tr: &Tr, within: Within) -> Time {
    match within.told() {
        Told::Days { low: 0, high } => Time::Within(msg::waiting::most_days(tr, high)),
        Told::Days { low, high } if low == high => Time::Within(msg::waiting::so_many_days(tr, high)),
        Told::Days { low, high } => Time::Within(msg::waiting::days(tr, low, high)),
        Told::Weeks { low: 0, high } => Time::Within(msg::waiting::most_weeks(tr, high)),
        Told::Weeks { low, high } if low == high => Time::Within(msg::waiting::so_many_weeks(tr, high)),
        Told::Weeks { low, high } => Time::Within(msg::waiting::weeks(tr, low, high)),
        Told::LongerThanDays(days) => Time::LongerThan(msg::waiting::so_many_days(tr, days)),
        Told::LongerThanWeeks(weeks) => Time::LongerThan(msg::waiting::so_many_weeks(tr, weeks)),
    }
}

/// What the law says of what others have to do, or that it says nothing.
fn law(tr: &Tr, terms: &[RunningTerm]) -> Vec<Text> {
    let theirs = |running: &&RunningTerm| running.nature == Nature::Law && running.owner != Owner::Person;
    let open = term::open(terms).into_iter().filter(theirs);
    let said: Vec<Text> = open.flat_map(|running| term::sentences(tr, running).into_iter().take(1)).collect();
    if said.is_empty() { vec![msg::legal_term::none(tr)] } else { said }
}

/// About whom the figures are, of when, and what changed since a month earlier.
fn about(tr: &Tr, outlook: &Outlook, fold: Fold) -> AnyView {
    let Outlook { same_language, figure, before } = outlook;
    let whom = if *same_language { msg::waiting::same_language(tr) } else { msg::waiting::everybody(tr) };
    let counted = msg::waiting::counted(tr, when::day(tr, figure.on), figure.moved_on, figure.waiting);
    let changed = before.as_ref().map(|before| changed(tr, figure, before));
    let body = view! {
        <Paragraph kind=paragraph::Kind::Small text=whom/>
        <Paragraph kind=paragraph::Kind::Small text=counted/>
        {changed}
    };
    match fold {
        Fold::Open => body.into_any(),
        Fold::OneTap => view! { <More summary=msg::waiting::about(tr)>{body}</More> }.into_any(),
    }
}

fn changed(tr: &Tr, figure: &Figure, before: &Figure) -> AnyView {
    let [half, eight] = sentences(tr, before);
    let was = msg::waiting::before(tr, when::day(tr, before.on), half, eight);
    let why = msg::waiting::changed_because(tr, figure.moved_on_lately, figure.waiting, before.waiting);
    view! {
        <Heading level=Level::Three text=msg::waiting::changed(tr)/>
        <Paragraph kind=paragraph::Kind::Small text=was/>
        <Paragraph kind=paragraph::Kind::Small text=why/>
    }
    .into_any()
}
