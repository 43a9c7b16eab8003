//! One paper that was handed in: its pages one by one, larger and turned by plain links, and "seen".

use super::case::asked;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, ButtonLink, Heading, LinkAlone, Paragraph, Symbol, badge, button, heading::Level, table::Cell,
    },
    paths,
    staff::{DONE, done, moment},
    visit::{Around, Visit},
};
use domain::{
    access::Action,
    document::{Document, Kind, Shape},
    ids::{CaseId, DocumentId},
};
use leptos::prelude::*;
use locales::{Text, Tr, msg::staff_papers as words};
use service::{
    Fault,
    documents::{self, FileLine, Paper},
};

/// In the query: which file, from 1; how far it is turned; how large it is.
const FILE: &str = "n";
const TURN: &str = "turn";
const SIZE: &str = "size";
const DONE_SEEN: &str = "seen";

/// The sizes, as many times the width that there is.
const SIZES: [u8; 3] = [1, 2, 4];

/// How a file is looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct View {
    /// From 1.
    file: usize,
    /// Quarters of a circle, with the clock.
    turn: u16,
    size: u8,
}

impl View {
    /// What the query asks for, within what there is.
    fn asked(visit: &Visit, files: usize) -> Self {
        let turn: u16 = visit.query.read(TURN).unwrap_or(0);
        let size = visit.query.read(SIZE).filter(|size| SIZES.contains(size)).unwrap_or(SIZES[0]);
        Self { file: visit.query.read(FILE).unwrap_or(1).clamp(1, files.max(1)), turn: turn % 4, size }
    }

    fn href(self, case: CaseId, paper: DocumentId) -> String {
        let Self { file, turn, size } = self;
        format!("{}?{FILE}={file}&{TURN}={turn}&{SIZE}={size}", paths::case_paper(case, paper))
    }
}

/// The paper. The look is in the audit before this is drawn.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let (case, id) = (asked(&visit)?, paper_of(&visit)?);
    let paper = documents::open_handed_in(&visit.ctx, case, id).await?;
    let view = View::asked(&visit, paper.files.len());
    let told = (visit.query.get(DONE) == DONE_SEEN).then(|| words::seen_done(&visit.tr));
    Ok(draw(&visit.around, case, paper, view, told).into())
}

/// Marks the paper as seen.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (case, id) = (asked(&visit)?, paper_of(&visit)?);
    documents::mark_seen(&visit.ctx, case, id).await?;
    Ok(redirect(format!("{}?{DONE}={DONE_SEEN}", paths::case_paper(case, id))))
}

/// The copy of a file, without what the photo knew about place and time.
pub(crate) async fn file(visit: Visit) -> Result<Answer, Fault> {
    let file = visit.parts.read("file").ok_or(Fault::Absent)?;
    let (case, id) = (asked(&visit)?, paper_of(&visit)?);
    Ok(Answer::Sealed(Box::new(documents::handed_in_file(&visit.ctx, case, id, file).await?)))
}

fn paper_of(visit: &Visit) -> Result<DocumentId, Fault> {
    visit.parts.read("paper").ok_or(Fault::Absent)
}

/// What a kind of paper is called at work.
pub(super) fn kind(tr: &Tr, kind: Kind) -> Text {
    match kind {
        Kind::Id => words::kind_id(tr),
        Kind::Travel => words::kind_travel(tr),
        Kind::Nationality => words::kind_nationality(tr),
        Kind::Evidence => words::kind_evidence(tr),
        Kind::Medical => words::kind_medical(tr),
        Kind::Family => words::kind_family(tr),
        Kind::Unknown => words::kind_unknown(tr),
    }
}

/// Whether it still asks for somebody.
pub(super) fn state(tr: &Tr, document: &Document) -> Cell {
    let (kind, text) = match (document.seen, document.opened) {
        (Some(at), _) => (badge::Kind::Good, words::state_seen(tr, moment(at))),
        (None, Some(_)) => (badge::Kind::Plain, words::state_opened(tr)),
        (None, None) => (badge::Kind::Soon, words::state_new(tr)),
    };
    Cell::Badge { kind, text }
}

fn draw(around: &Around, case: CaseId, paper: Paper, view: View, told: Option<Text>) -> Page {
    let around = around.clone();
    Page::new(words::title(&around.tr), Frame::Staff, move || {
        let (tr, document) = (&around.tr, &paper.document);
        let lead = document.handed_in.map(|at| words::lead(tr, moment(at)));
        let shown = paper.files.get(view.file - 1).map(|file| shown(tr, case, &paper, file, view));
        let actor = &around.ctx.actor;
        let back = if actor.has(Action::ListClients) { paths::client(case) } else { paths::case(case) };
        let seen = match document.seen {
            Some(at) => view! { <Paragraph text=words::state_seen(tr, moment(at))/> }.into_any(),
            None if !actor.has(Action::MarkDocumentSeen) || around.in_emergency(case) => ().into_any(),
            None => view! {
                <form class="ww-form" method="post" action=paths::case_paper(case, document.id)>
                    <Paragraph text=words::seen_lead(tr)/>
                    <Button text=words::seen_send(tr) symbol=Symbol::Eye/>
                </form>
            }
            .into_any(),
        };
        view! {
            {done(told)}
            <p><LinkAlone href=back text=words::back(tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=kind(tr, document.kind)/>
            {lead.map(|text| view! { <Paragraph text/> })}
            {shown}
            {seen}
        }
    })
}

/// One file with the links around it.
fn shown(tr: &Tr, case: CaseId, paper: &Paper, file: &FileLine, now: View) -> AnyView {
    let id = paper.document.id;
    let count = paper.files.len();
    let href = paths::case_paper_file(case, id, file.id);
    let step = |view: View, text: Text, symbol: Symbol| {
        view! {
            <ButtonLink href=view.href(case, id) text kind=button::Kind::Secondary symbol/>
        }
    };
    let place = SIZES.iter().position(|size| *size == now.size).unwrap_or(0);
    let larger =
        SIZES.get(place + 1).map(|size| step(View { size: *size, ..now }, words::larger(tr), Symbol::Larger));
    let smaller = place
        .checked_sub(1)
        .map(|place| step(View { size: SIZES[place], ..now }, words::smaller(tr), Symbol::Smaller));
    let turn = step(View { turn: (now.turn + 1) % 4, ..now }, words::turn(tr), Symbol::Turn);
    let other = |file: usize| View { file, turn: 0, size: SIZES[0] };
    let before = (now.file > 1).then(|| step(other(now.file - 1), words::previous(tr), Symbol::Back));
    let after = (now.file < count).then(|| step(other(now.file + 1), words::next(tr), Symbol::Forward));
    let title = words::file(tr, now.file, count);
    let body = match file.examined.shape {
        Shape::Picture { width, height } => {
            let drawn = drawing(&href, width, height, now.turn, &title.plain());
            let class = format!("ww-viewer ww-viewer--size-{}", now.size);
            view! {
                <p class="ww-actions">{larger}{smaller}{turn}</p>
                <div class=class tabindex="0" role="region" aria-label=title.plain() inner_html=drawn></div>
            }
            .into_any()
        }
        Shape::Pages(pages) => view! {
            <Paragraph text=words::pages(tr, pages)/>
            <p><ButtonLink href text=words::open_pdf(tr) kind=button::Kind::Secondary symbol=Symbol::Download/></p>
        }
        .into_any(),
    };
    view! {
        <section class="ww-flow">
            <Heading level=Level::Two text=title/>
            {body}
            <p class="ww-actions">{before}{after}</p>
        </section>
    }
    .into_any()
}

/// The picture, turned within its own frame, so that nothing of it lies outside.
fn drawing(href: &str, width: u32, height: u32, turn: u16, label: &str) -> String {
    let (across, down) = if turn.is_multiple_of(2) { (width, height) } else { (height, width) };
    let moved = match turn {
        1 => format!("translate({height} 0) rotate(90)"),
        2 => format!("translate({width} {height}) rotate(180)"),
        3 => format!("translate(0 {width}) rotate(270)"),
        _ => String::new(),
    };
    let label = label.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    format!(
        "<svg viewBox=\"0 0 {across} {down}\" role=\"img\" aria-label=\"{label}\"><image href=\"{href}\" \
         width=\"{width}\" height=\"{height}\" transform=\"{moved}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turned_picture_stays_within_its_frame() {
        // Where the corner of the picture that is lowest and furthest right comes to lie.
        for (turn, frame, moved) in [
            (0, "0 0 30 20", ""),
            (1, "0 0 20 30", "translate(20 0) rotate(90)"),
            (2, "0 0 30 20", "translate(30 20) rotate(180)"),
            (3, "0 0 20 30", "translate(0 30) rotate(270)"),
        ] {
            let drawn = drawing("/x", 30, 20, turn, "a \"b\"");
            assert!(drawn.contains(&format!("viewBox=\"{frame}\"")), "{drawn}");
            assert!(drawn.contains(&format!("transform=\"{moved}\"")), "{drawn}");
            assert!(drawn.contains("a &quot;b&quot;"), "{drawn}");
        }
    }
}
