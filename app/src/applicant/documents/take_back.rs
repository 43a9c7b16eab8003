//! Taking a paper back: within a day, unless somebody has opened it.

use super::{asked, paper, words};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{Alert, Button, Heading, LinkAlone, Paragraph, Symbol, alert, button, heading::Level},
    paths,
    visit::{Around, Visit},
};
use domain::document::NotNow;
use leptos::{either::Either, prelude::*};
use locales::msg::documents as said;
use service::{
    Fault,
    documents::{self, Paper, Refusal},
};

/// The question, or why it is too late.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    let paper = documents::one(&visit.ctx, id).await?;
    Ok(match paper.document.may_withdraw(visit.ctx.now) {
        Err(NotNow::InDrawer) => redirect(paths::paper(paths::PAPER, id)),
        may => draw(&visit.around, &paper, may.err()).into(),
    })
}

/// Takes it back.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    match documents::withdraw(&visit.ctx, id).await {
        Ok(()) => Ok(paper::taken_back(id)),
        Err(Refusal::NotNow(NotNow::InDrawer)) => Ok(redirect(paths::paper(paths::PAPER, id))),
        Err(Refusal::NotNow(why)) => {
            let paper = documents::one(&visit.ctx, id).await?;
            Ok(draw(&visit.around, &paper, Some(why)).refused(true).into())
        }
        Err(Refusal::Fault(fault)) => Err(fault),
    }
}

fn draw(around: &Around, paper: &Paper, refusal: Option<NotNow>) -> Page {
    let (around, document) = (around.clone(), paper.document);
    Page::new(said::title(&around.tr), Frame::Person, move || {
        let tr = &around.tr;
        let body = match refusal {
            Some(why) => {
                let text =
                    if why == NotNow::Opened { said::take_back_opened(tr) } else { said::take_back_late(tr) };
                Either::Left(view! { <Alert kind=alert::Kind::Warning text/> })
            }
            None => Either::Right(view! {
                <Paragraph text=said::take_back_text(tr)/>
                <form class="ww-form" method="post" action=paths::paper(paths::PAPER_TAKE_BACK, document.id)>
                    <Button text=said::take_back_yes(tr) kind=button::Kind::Secondary symbol=Symbol::Undo/>
                </form>
            }),
        };
        view! {
            <Heading level=Level::One text=said::take_back_title(tr)/>
            <Paragraph text=words::kind(tr, document.kind)/>
            {body}
            <p>
                <LinkAlone
                    href=paths::paper(paths::PAPER, document.id) text=said::back_to_paper(tr)
                    symbol=Symbol::Back
                />
            </p>
        }
    })
}
