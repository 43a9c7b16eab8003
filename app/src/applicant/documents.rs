//! My papers: what lies in the drawer, what was handed in, and where a new one begins.
//!
//! A kind is chosen first and kept at once: the camera of an old phone may end the browser. Whatever comes in lies in the
//! drawer; handing in is another step, with a question of its own.

pub(crate) mod hand_in;
pub(crate) mod paper;
pub(crate) mod receipt;
pub(crate) mod remove;
pub(crate) mod take_back;
mod unfit;
mod words;

use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, ErrorSummary, Heading, KindChoice, LinkAlone, PaperList, Paragraph, Symbol, alert,
        error_summary::Problem, heading::Level, kind_choice::Sort, paper_list::Line, paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use domain::{document::Kind, ids::DocumentId};
use leptos::prelude::*;
use locales::{Text, msg::documents as said};
use service::{
    Fault,
    documents::{self, Paper, Part},
};

/// The name of the kind in the form.
const KIND: &str = "kind";
/// In the query: a paper was destroyed just now.
const REMOVED: &str = "removed";
/// In the query of a file: as it was sent.
const WHOLE: &str = "whole";

/// The own papers.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let papers = documents::mine(&visit.ctx).await?;
    let removed = visit.query.has(REMOVED).then(|| said::removed(&visit.tr));
    Ok(draw(&visit.around, papers, removed, None).into())
}

/// Begins a paper of the chosen kind, and goes where its photos are made.
pub(crate) async fn begin(visit: Visit) -> Result<Answer, Fault> {
    let Some(kind) = Kind::from_code(visit.form.get(KIND)) else {
        let papers = documents::mine(&visit.ctx).await?;
        let refusal = Some(said::choose_kind(&visit.tr));
        return Ok(draw(&visit.around, papers, None, refusal).into());
    };
    let id = documents::begin(&visit.ctx, kind).await?;
    Ok(redirect(paths::paper(paths::PAPER, id)))
}

/// A file of an own paper: its copy to be looked at, or all of it to be saved.
pub(crate) async fn file(visit: Visit) -> Result<Answer, Fault> {
    let file = visit.parts.read("file").ok_or(Fault::Absent)?;
    let part = if visit.query.has(WHOLE) { Part::Original } else { Part::Copy };
    let file = documents::own_file(&visit.ctx, asked(&visit)?, file, part).await?;
    Ok(Answer::Sealed(Box::new(file)))
}

/// The paper that the path names.
fn asked(visit: &Visit) -> Result<DocumentId, Fault> {
    visit.parts.read("paper").ok_or(Fault::Absent)
}

fn draw(around: &Around, papers: Vec<Paper>, removed: Option<Text>, refusal: Option<Text>) -> Page {
    let around = around.clone();
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.into_iter().map(|text| Problem { field: KIND.to_owned(), text }).collect();
    Page::new(said::title(&around.tr), Frame::Person, move || {
        let tr = &around.tr;
        let removed = removed.map(|text| view! { <Alert kind=alert::Kind::Ok text/> });
        let sorts: Vec<Sort> = Kind::ALL
            .iter()
            .map(|kind| Sort {
                value: kind.code(),
                name: words::kind(tr, *kind),
                symbol: words::symbol(*kind),
            })
            .collect();
        let none = papers.is_empty().then(|| view! { <Paragraph text=said::own_none(tr)/> });
        let lines: Vec<Line> = papers
            .iter()
            .map(|paper| Line {
                href: paths::paper(paths::PAPER, paper.document.id),
                name: words::kind(tr, paper.document.kind),
                symbol: words::symbol(paper.document.kind),
                state: words::state(tr, &paper.document),
                private: paper.document.state.in_drawer(),
            })
            .collect();
        view! {
            <ErrorSummary title=locales::msg::page::error_summary(tr) problems/>
            {removed}
            <Heading level=Level::One text=said::title(tr)/>
            <Paragraph text=said::lead(tr) kind=paragraph::Kind::Lead/>
            <form method="post" action=paths::PAPERS>
                <KindChoice id=KIND name=KIND question=said::add(tr) sorts/>
            </form>
            <section class="ww-flow" aria-labelledby="own">
                <Heading level=Level::Two text=said::own(tr) id="own"/>
                {none}
                <PaperList lines/>
            </section>
            <p><LinkAlone href=paths::HOME text=locales::msg::page::nav_home(tr) symbol=Symbol::Route/></p>
        }
    })
    .refused(refused)
}
