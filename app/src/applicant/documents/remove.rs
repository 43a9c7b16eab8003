//! Destroying a paper of the drawer.

use super::{REMOVED, asked, words};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{Button, Heading, LinkAlone, Paragraph, Symbol, button, heading::Level},
    paths,
    visit::{Around, Visit},
};
use leptos::prelude::*;
use locales::msg::documents as said;
use service::{
    Fault,
    documents::{self, Paper, Refusal},
};

/// The question; what was handed in is not destroyed here.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    let paper = documents::one(&visit.ctx, id).await?;
    Ok(match paper.document.may_remove() {
        Ok(()) => draw(&visit.around, &paper).into(),
        Err(_) => redirect(paths::paper(paths::PAPER, id)),
    })
}

/// Destroys it. After a second click it is as gone as after the first.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    match documents::remove(&visit.ctx, id).await {
        Ok(()) | Err(Refusal::Fault(Fault::Absent)) => Ok(redirect(format!("{}?{REMOVED}=1", paths::PAPERS))),
        Err(Refusal::NotNow(_)) => Ok(redirect(paths::paper(paths::PAPER, id))),
        Err(Refusal::Fault(fault)) => Err(fault),
    }
}

fn draw(around: &Around, paper: &Paper) -> Page {
    let (around, document) = (around.clone(), paper.document);
    Page::new(said::title(&around.tr), Frame::Person, move || {
        let (tr, id) = (&around.tr, document.id);
        view! {
            <Heading level=Level::One text=said::remove_title(tr)/>
            <Paragraph text=words::kind(tr, document.kind)/>
            <Paragraph text=said::remove_text(tr)/>
            <form class="ww-form" method="post" action=paths::paper(paths::PAPER_REMOVE, id)>
                <Button text=said::remove_yes(tr) kind=button::Kind::Danger symbol=Symbol::Bin/>
            </form>
            <p>
                <LinkAlone href=paths::paper(paths::PAPER, id) text=said::remove_no(tr) symbol=Symbol::Back/>
            </p>
        }
    })
}
