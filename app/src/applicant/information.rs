//! What a person can read: what is due now, everything by question, and a search.
//!
//! What somebody opens or looks for is nobody's business: a search is sent as a form, so that it stands in no address
//! and no log, and only required information that is due is recorded as offered.

pub(super) mod card;

use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Button, EmptyState, ErrorSummary, Heading, LinkAlone, More, Paragraph, Symbol, TextField, button,
        error_summary::Problem,
        field::{self, Field},
        heading::Level,
        paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use domain::{
    access::Role,
    information::{Card, Entry, Topic, find},
};
use leptos::prelude::*;
use locales::{Args, Text, Tr, msg};
use service::{Fault, information, status};

/// The name of what is looked for in the form.
const WORDS: &str = "words";

/// What is due now, and the ways to everything else.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let status = status::load(&visit.ctx).await?;
    let around = visit.around.clone();
    let due = information::due(&around.ctx, &status);
    information::offer(
        &around.ctx,
        due.iter().filter_map(|due| Some((*due, card::language(&around.tr, due)?))),
    );
    let due: Vec<Card> = due.into_iter().cloned().collect();
    Ok(Page::new(msg::information::title(&visit.tr), Frame::Person, move || {
        let tr = &around.tr;
        let now = (!due.is_empty()).then(|| {
            view! {
                <Heading level=Level::Two text=msg::information::now(tr)/>
                {cards(&around, Level::Three, due.iter())}
            }
        });
        view! {
            <Heading level=Level::One text=msg::information::title(tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=msg::information::lead(tr)/>
            {now}
            {questions(tr)}
            {search(tr, "", None)}
            <Paragraph kind=paragraph::Kind::Small text=msg::information::offered_note(tr)/>
        }
    })
    .into())
}

/// Everything that answers one question.
pub(crate) fn about(visit: &Visit) -> Result<Answer, Fault> {
    let topic = Topic::from_code(visit.parts.get("topic")).ok_or(Fault::Absent)?;
    let around = visit.around.clone();
    let title = question(&around.tr, topic);
    Ok(Page::new(title.clone(), Frame::Person, move || {
        let tr = &around.tr;
        let about = around.ctx.information.cards.about(topic, ward(&around));
        view! {
            <Heading level=Level::One text=title/>
            {cards(&around, Level::Two, about)}
            {back(tr)}
        }
    })
    .into())
}

/// What was found for the words of the reader.
pub(crate) fn send(visit: &Visit) -> Answer {
    let words = visit.form.get(WORDS).trim().to_owned();
    let around = visit.around.clone();
    let refusal = words.is_empty().then(|| msg::information::search_empty(&around.tr));
    let refused = refusal.is_some();
    Page::new(msg::information::title(&visit.tr), Frame::Person, move || {
        let tr = &around.tr;
        let found = found(&around, &words);
        let problems: Vec<Problem> =
            refusal.iter().map(|text| Problem { field: WORDS.to_owned(), text: text.clone() }).collect();
        let body = if refused {
            ().into_any()
        } else if found.is_empty() {
            let (title, text) = (msg::information::nothing_title(tr), msg::information::nothing(tr));
            view! { <EmptyState symbol=Symbol::Search title text/> }.into_any()
        } else {
            view! {
                <Heading level=Level::Two text=msg::information::found(tr)/>
                {cards(&around, Level::Three, found)}
            }
            .into_any()
        };
        view! {
            <ErrorSummary title=msg::page::error_summary(tr) problems/>
            <Heading level=Level::One text=msg::information::title(tr)/>
            {body}
            {search(tr, &words, refusal)}
            {questions(tr)}
            {back(tr)}
        }
    })
    .refused(refused)
    .into()
}

/// Whether the reader is an unaccompanied minor.
fn ward(around: &Around) -> bool {
    around.ctx.actor.role() == Some(Role::Ward)
}

/// The cards that have the words of `query` in the language of the reader.
fn found<'a>(around: &'a Around, query: &str) -> Vec<&'a Card> {
    let ward = ward(around);
    let cards: Vec<&Card> =
        around.ctx.information.cards.all().iter().filter(|card| card.is_for(ward)).collect();
    let said = |id: String| card::word(&around.tr, &id).map(|text| text.plain()).unwrap_or_default();
    let entries: Vec<Entry> = cards
        .iter()
        .map(|card| Entry { title: said(card.title()), brief: said(card.brief()), text: said(card.text()) })
        .collect();
    find(query, &entries).into_iter().filter_map(|place| cards.get(place).copied()).collect()
}

/// Cards in their order; those that tell what was decided wait behind one tap.
fn cards<'a>(around: &Around, level: Level, cards: impl IntoIterator<Item = &'a Card>) -> AnyView {
    let (tr, procedures) = (&around.tr, &around.ctx.procedures);
    let (together, plain): (Vec<&Card>, Vec<&Card>) = cards.into_iter().partition(|card| card.together);
    let draw = |cards: Vec<&Card>| {
        cards.into_iter().map(|card| card::draw(tr, procedures, card, level)).collect::<Vec<_>>()
    };
    let together = (!together.is_empty()).then(|| {
        let cards = draw(together);
        view! { <More summary=msg::information::together(tr)><div class="ww-flow">{cards}</div></More> }
    });
    view! {
        {together}
        {draw(plain)}
    }
    .into_any()
}

/// The questions under which everything stands.
fn questions(tr: &Tr) -> AnyView {
    let links = Topic::ALL
        .iter()
        .map(|topic| {
            let (href, text, symbol) = (paths::read_about(*topic), question(tr, *topic), picture(*topic));
            view! { <li><LinkAlone href text symbol/></li> }
        })
        .collect::<Vec<_>>();
    view! {
        <section class="ww-flow" aria-labelledby="questions">
            <Heading level=Level::Two text=msg::information::questions(tr) id="questions"/>
            <ul class="ww-links">{links}</ul>
        </section>
    }
    .into_any()
}

/// The words of a question.
fn question(tr: &Tr, topic: Topic) -> Text {
    msg::information::by_id(tr, &format!("topic-{}", topic.code()), &Args::new())
        .unwrap_or_else(|| msg::information::title(tr))
}

const fn picture(topic: Topic) -> Symbol {
    match topic {
        Topic::Start => Symbol::Footsteps,
        Topic::Talk => Symbol::Meeting,
        Topic::Papers => Symbol::Document,
        Topic::Waiting => Symbol::Wait,
        Topic::Answer => Symbol::Justice,
        Topic::Help => Symbol::TwoPeople,
        Topic::Living => Symbol::House,
        Topic::Privacy => Symbol::Eye,
    }
}

/// The form that looks for words.
fn search(tr: &Tr, words: &str, refusal: Option<Text>) -> AnyView {
    let field = Field::new(WORDS, msg::information::search_label(tr))
        .with_hint(msg::information::search_hint(tr))
        .with_value(words)
        .with_error(refusal);
    view! {
        <section class="ww-flow" aria-labelledby="search">
            <Heading level=Level::Two text=msg::information::search(tr) id="search"/>
            <form class="ww-form" method="post" action=paths::READ role="search">
                <TextField field kind=field::Kind::Search/>
                <Button text=msg::information::search_send(tr) kind=button::Kind::Secondary symbol=Symbol::Search/>
            </form>
        </section>
    }
    .into_any()
}

fn back(tr: &Tr) -> AnyView {
    view! { <p><LinkAlone href=paths::READ text=msg::information::home_all(tr) symbol=Symbol::Back/></p> }
        .into_any()
}
