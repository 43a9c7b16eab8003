//! Who is who: what each does and what each does not do, in pictures and a few words.

use super::contacts::PEOPLE;
use crate::{
    answer::{Answer, Frame, Page},
    component::{Alert, Heading, LinkAlone, Paragraph, Picture, Say, Symbol, alert, heading::Level},
    paths,
    visit::{Around, Visit},
};
use domain::access::Role;
use leptos::prelude::*;
use locales::{Text, Tr, msg::who_is_who as words};

/// The page; a guardian is on it for who has one.
pub(crate) fn page(visit: &Visit) -> Answer {
    draw(&visit.around).into()
}

/// One kind of helper: picture, name, what they do and what they do not.
type Who = (Symbol, fn(&Tr) -> Text, fn(&Tr) -> Text, fn(&Tr) -> Text);

const GUARDIAN: Who = (Symbol::TwoPeople, words::guardian, words::guardian_does, words::guardian_not);

/// Whoever is at the side of the person comes first.
const OTHERS: [Who; 6] = [
    (Symbol::Justice, words::lawyer, words::lawyer_does, words::lawyer_not),
    (Symbol::Office, words::authority, words::authority_does, words::authority_not),
    (Symbol::House, words::coa, words::coa_does, words::coa_not),
    (Symbol::Languages, words::interpreter, words::interpreter_does, words::interpreter_not),
    (Symbol::Help, words::vwn, words::vwn_does, words::vwn_not),
    (Symbol::Doctor, words::gza, words::gza_does, words::gza_not),
];

fn draw(around: &Around) -> Page {
    let (tr, ward) = (around.tr.clone(), around.ctx.actor.role() == Some(Role::Ward));
    Page::new(words::title(&tr), Frame::Person, move || {
        let all = ward.then_some(GUARDIAN).into_iter().chain(OTHERS);
        let cards = all.map(|who| card(&tr, who)).collect::<Vec<_>>();
        let href = format!("{}#{PEOPLE}", paths::HOME);
        view! {
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph text=words::lead(&tr)/>
            {cards}
            <Alert kind=alert::Kind::Info title=words::unknown_title(&tr) text=words::unknown(&tr)/>
            <p><LinkAlone href text=words::people_link(&tr) symbol=Symbol::Phone/></p>
        }
    })
}

fn card(tr: &Tr, (picture, name, does, not): Who) -> AnyView {
    view! {
        <section class="ww-card ww-who">
            <Picture symbol=picture/>
            <div class="ww-who__words">
                <Heading level=Level::Two text=name(tr)/>
                <p><strong><Say text=words::does(tr)/></strong>" "<Say text=does(tr)/></p>
                <p><strong><Say text=words::not(tr)/></strong>" "<Say text=not(tr)/></p>
            </div>
        </section>
    }
    .into_any()
}
