//! "The IND keeps this and may use it": the question before a paper is handed in.

use super::{asked, words};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    applicant::contacts,
    component::{Alert, Button, Heading, LinkAlone, Paragraph, PeopleList, Symbol, alert, heading::Level},
    paths,
    visit::{Around, Visit},
};
use domain::{
    document::{Kind, NotNow, TAKE_BACK},
    person::{Contact, ContactKind},
};
use leptos::prelude::*;
use locales::msg::documents as said;
use service::{
    Fault,
    documents::{self, Paper, Refusal},
};

/// The question. What is handed in already has a receipt, and what has no file goes back to where files are added.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    let (paper, contacts) = documents::before_handing_in(&visit.ctx, id).await?;
    Ok(match paper.document.may_hand_in(paper.files.len()) {
        Ok(()) => draw(&visit.around, &paper, contacts).into(),
        Err(NotNow::HandedIn) => redirect(paths::paper(paths::PAPER_RECEIPT, id)),
        Err(_) => redirect(paths::paper(paths::PAPER, id)),
    })
}

/// Hands it in.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    match documents::hand_in(&visit.ctx, id).await {
        Ok(()) => Ok(redirect(paths::paper(paths::PAPER_RECEIPT, id))),
        Err(Refusal::NotNow(_)) => Ok(redirect(paths::paper(paths::PAPER, id))),
        Err(Refusal::Fault(fault)) => Err(fault),
    }
}

fn draw(around: &Around, paper: &Paper, contacts: Vec<Contact>) -> Page {
    let (around, document) = (around.clone(), paper.document);
    Page::new(said::title(&around.tr), Frame::Person, move || {
        let (tr, id) = (&around.tr, document.id);
        // Whoever gives legal help comes first; without one, whoever can be called.
        let legal: Vec<Contact> =
            contacts.iter().filter(|contact| contact.kind == ContactKind::LegalHelp).cloned().collect();
        let helper = contacts::nearest(tr, &legal).or_else(|| contacts::nearest(tr, &contacts));
        let people = helper.map(|helper| view! { <PeopleList people=vec![helper]/> });
        let medical = (document.kind == Kind::Medical)
            .then(|| view! { <Alert kind=alert::Kind::Warning text=said::medical(tr)/> });
        view! {
            <Heading level=Level::One text=said::hand_in_title(tr)/>
            <Paragraph text=words::kind(tr, document.kind)/>
            <Alert kind=alert::Kind::Warning title=said::hand_in_keeps(tr) text=said::hand_in_ask(tr)/>
            {medical}
            {people}
            <Paragraph text=said::hand_in_copy(tr)/>
            <Paragraph text=said::hand_in_time(tr, TAKE_BACK.as_hours())/>
            <form class="ww-form" method="post" action=paths::paper(paths::PAPER_HAND_IN, id)>
                <Button text=said::hand_in_yes(tr) symbol=Symbol::Office/>
            </form>
            <p>
                <LinkAlone
                    href=paths::paper(paths::PAPER, id) text=said::hand_in_no(tr) symbol=Symbol::Lock
                />
            </p>
        }
    })
}
