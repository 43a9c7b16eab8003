//! "Everything that Wegwijs has about you": what the file holds and what it does not, and the file itself.

mod data;
mod html;
mod printed;
mod reading;
mod walk;

use self::{
    printed::Unprinted,
    walk::{Part, Walk},
};
use crate::{
    answer::{Answer, Frame, Page, Pieces, Stream},
    component::{
        Alert, Button, ErrorSummary, Heading, Link, LinkAlone, Paragraph, Say, Symbol, alert, button,
        error_summary::Problem, heading::Level, paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use axum::{BoxError, body::Bytes};
use futures_util::{
    future::ready,
    stream::{once, try_unfold},
};
use leptos::prelude::*;
use locales::{Text, Tr, msg, msg::own_file as words};
use service::{
    Fault,
    export::{self, Export},
};

/// The value of the button that was pressed.
const FILE: &str = "file";
const PRINT: &str = "print";
const READING: &str = "read";
const DATA: &str = "data";

/// What there is to get.
pub(crate) fn page(visit: &Visit) -> Answer {
    draw(&visit.around, None).into()
}

/// Why there is no file.
#[derive(Clone, Copy)]
enum Refusal {
    NotChosen,
    NotPrinted(Unprinted),
}

impl Refusal {
    fn words(self, tr: &Tr) -> Text {
        match self {
            Self::NotChosen => words::choose_first(tr),
            Self::NotPrinted(Unprinted::Busy) => words::press_busy(tr),
            Self::NotPrinted(Unprinted::TooLong) => words::too_long(tr),
        }
    }
}

/// Gives the file; what can go out while it is read, does so.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, made) = (visit.tr.clone(), visit.ctx.now);
    let file = match visit.form.get(FILE) {
        PRINT => match printed::file(&visit).await? {
            Ok(bytes) => Pieces {
                name: "copy.pdf",
                content_type: "application/pdf",
                stream: Box::pin(once(ready(Ok(bytes.into())))),
            },
            Err(why) => return Ok(draw(&visit.around, Some(Refusal::NotPrinted(why))).into()),
        },
        READING => Pieces {
            name: "copy.html",
            content_type: "text/html; charset=utf-8",
            stream: streamed(export::begin(&visit.ctx).await?, move |part| html::text(&tr, made, part)),
        },
        DATA => Pieces {
            name: "copy.json",
            content_type: "application/json",
            stream: streamed(export::begin(&visit.ctx).await?, move |part| data::text(&tr, made, part)),
        },
        _ => return Ok(draw(&visit.around, Some(Refusal::NotChosen)).into()),
    };
    Ok(Answer::Pieces(file))
}

/// A file that is written while it goes out.
fn streamed(export: Export, text: impl Fn(&Part) -> String + Send + 'static) -> Stream {
    Box::pin(try_unfold((Walk::new(export), text), |(mut walk, text)| async move {
        let parts = walk.next().await?;
        Ok::<_, BoxError>(parts.map(|parts| {
            let piece: String = parts.iter().map(&text).collect();
            (Bytes::from(piece), (walk, text))
        }))
    }))
}

fn draw(around: &Around, refusal: Option<Refusal>) -> Page {
    let tr = around.tr.clone();
    let problem = |why: Refusal| Problem { field: FILE.to_owned(), text: why.words(&tr) };
    let problems: Vec<Problem> = refusal.map(problem).into_iter().collect();
    let page = Page::new(words::title(&tr), Frame::Person, move || {
        view! {
            <ErrorSummary title=msg::page::error_summary(&tr) problems/>
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr)/>
            <Paragraph text=words::inside(&tr)/>
            <Alert kind=alert::Kind::Warning title=words::warning_title(&tr) text=words::warning(&tr)/>
            <form class="ww-form" id=FILE method="post" action=paths::OWN_FILE>
                <Paragraph text=words::print_text(&tr)/>
                <Button text=words::print(&tr) symbol=Symbol::Print name=FILE value=PRINT/>
                <Paragraph text=words::read_text(&tr)/>
                <Button
                    text=words::read(&tr) kind=button::Kind::Secondary symbol=Symbol::Smartphone name=FILE value=READING
                />
                <Paragraph text=words::machine_text(&tr)/>
                <Button
                    text=words::machine(&tr) kind=button::Kind::Secondary symbol=Symbol::Download name=FILE value=DATA
                />
            </form>
            <Paragraph kind=paragraph::Kind::Small text=words::logged(&tr)/>
            {not_inside(&tr)}
            {wrong(&tr)}
            <p><LinkAlone href=paths::DETAILS text=msg::page::back(&tr) symbol=Symbol::Back/></p>
        }
    });
    page.refused(refusal.is_some())
}

/// What the file leaves out, and where that is.
fn not_inside(tr: &Tr) -> impl IntoView + use<> {
    view! {
        <section class="ww-flow" aria-labelledby="not-inside">
            <Heading level=Level::Two text=words::not_inside(tr) id="not-inside"/>
            <ul>
                <li><Link href=paths::PAPERS text=words::papers(tr)/></li>
                <li><Say text=words::notes(tr)/></li>
                <li><Say text=words::names(tr)/></li>
                <li><Say text=words::secrets(tr)/></li>
            </ul>
        </section>
    }
}

/// Correction (AVG art. 16): whatever the file shows can be called wrong, at least in a message.
fn wrong(tr: &Tr) -> impl IntoView + use<> {
    view! {
        <section class="ww-flow" aria-labelledby="wrong">
            <Heading level=Level::Two text=words::wrong(tr) id="wrong"/>
            <Paragraph text=words::wrong_text(tr)/>
            <p><LinkAlone href=paths::DETAILS text=words::wrong_details(tr) symbol=Symbol::User/></p>
            <p><LinkAlone href=paths::LOOKED text=words::wrong_looked(tr) symbol=Symbol::Eye/></p>
            <p><LinkAlone href=paths::MESSAGES_WRITE text=words::wrong_message(tr) symbol=Symbol::Message/></p>
        </section>
    }
}
