//! One card: what everybody reads, and behind a tap the whole text with what is not certain about it.

use crate::{
    applicant::{contacts::EMERGENCY, lawful},
    component::{
        Heading, KeyValues, Link, More, Paragraph, Say, heading::Level, key_values::Fact, paragraph,
    },
    paths, ways,
};
use domain::{
    information::{Card, Condition},
    language::Lang,
    procedure::{Procedures, StepId},
};
use leptos::prelude::*;
use locales::{Args, State, Text, Tr, msg, when};

/// A message of a card. `wegwijs check` proves that each is there in every required language.
pub(in crate::applicant) fn word(tr: &Tr, id: &str) -> Option<Text> {
    let mut args = Args::new();
    args.set("emergency", EMERGENCY);
    msg::information::by_id(tr, id, &args)
}

/// The language in which the reader sees the card.
pub(in crate::applicant) fn language(tr: &Tr, card: &Card) -> Option<Lang> {
    word(tr, &card.brief()).and_then(|text| Lang::from_code(text.lang.as_str()))
}

/// The card with its number as an anchor; `level` is that of its title on the page.
pub(super) fn draw(tr: &Tr, procedures: &Procedures, card: &Card, level: Level) -> AnyView {
    let title = word(tr, &card.title()).map(|text| view! { <Heading level text/> });
    let (brief, text) = (said(tr, card, &card.brief()), said(tr, card, &card.text()));
    let (anchor, facts) = (paths::read_anchor(card.number), facts(tr, card));
    let steps = steps(tr, procedures, card);
    let unsure = (!card.is_sure()).then(|| {
        view! { <Paragraph kind=paragraph::Kind::Small text=msg::information::unsure(tr)/> }
    });
    view! {
        <section class="ww-card" id=anchor>
            {title}
            {brief}
            {unsure}
            <More summary=msg::page::show_more(tr)>
                {text}
                <KeyValues facts/>
                {steps}
            </More>
        </section>
    }
    .into_any()
}

/// A message; where it says what the law is and no translator has checked it, with the Dutch below (design.md 9).
fn said(tr: &Tr, card: &Card, id: &str) -> AnyView {
    let text = word(tr, id);
    let draft = text.as_ref().is_some_and(|text| text.state == State::Draft);
    let dutch = (card.legal && draft).then(|| word(&Tr::new("nl", tr.voice()), id)).flatten();
    let dutch = dutch.map(|text| {
        let label = msg::information::dutch(tr);
        view! { <p class="nl-paragraph nl-paragraph--small"><Say text=label/>" "<Say text/></p> }
    });
    view! {
        {text.map(|text| view! { <Paragraph text/> })}
        {dutch}
    }
    .into_any()
}

/// Links to the steps at or after which the card is due.
fn steps(tr: &Tr, procedures: &Procedures, card: &Card) -> Option<AnyView> {
    let mut steps: Vec<&StepId> = Vec::new();
    for condition in card.when.iter().flat_map(|trigger| &trigger.0) {
        if let Condition::At(step) | Condition::After(step) = condition
            && !steps.contains(&step)
        {
            steps.push(step);
        }
    }
    let links = steps.into_iter().filter_map(|step| {
        let href = ways::step_address(procedures, None, step)?;
        Some(view! { <li><Link href text=lawful::step(tr, step)/></li> })
    });
    let links = links.collect::<Vec<_>>();
    (!links.is_empty()).then(|| {
        view! {
            <Paragraph text=msg::ways::steps_of_card(tr)/>
            <ul>{links}</ul>
        }
        .into_any()
    })
}

/// Where it comes from, how certain that is, and when somebody last compared the two.
fn facts(tr: &Tr, card: &Card) -> Vec<Fact> {
    let mut facts = vec![Fact::new(msg::legal_term::source(tr), card.source.clone())];
    let certainty = lawful::word(tr, "confidence", card.confidence.code());
    facts.extend(certainty.map(|text| Fact::new(msg::legal_term::certainty(tr), text)));
    facts.push(Fact::new(msg::information::checked(tr), when::date(card.checked_on)));
    facts
}
