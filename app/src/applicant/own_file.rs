//! "Everything that Wegwijs has about you": what the file holds and what it does not, and the file itself.

mod data;
mod reading;

use crate::{
    answer::{Answer, Frame, Page, Pieces},
    component::{
        Alert, Button, ErrorSummary, Heading, Link, LinkAlone, Paragraph, Say, Symbol, alert, button,
        error_summary::Problem, heading::Level, paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use axum::{BoxError, body::Bytes};
use futures_util::stream::try_unfold;
use jiff::Timestamp;
use leptos::prelude::*;
use locales::{Tr, msg, msg::own_file as words};
use service::{
    Fault,
    export::{self, Export, Piece},
};

/// The value of the button that was pressed.
const FILE: &str = "file";
const READING: &str = "read";
const DATA: &str = "data";

/// What there is to get.
pub(crate) fn page(visit: &Visit) -> Answer {
    draw(&visit.around, false).into()
}

/// Gives the file, piece by piece as it is read.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let format = match visit.form.get(FILE) {
        READING => Format::Reading,
        DATA => Format::Data,
        _ => return Ok(draw(&visit.around, true).refused(true).into()),
    };
    let export = export::begin(&visit.ctx).await?;
    let writing = Writing { export, tr: visit.tr.clone(), made: visit.ctx.now, format, at: At::Head };
    let pieces = try_unfold(writing, |mut writing| async move {
        let piece = writing.next().await?;
        Ok::<_, BoxError>(piece.map(|piece| (Bytes::from(piece), writing)))
    });
    let (name, content_type) = match format {
        Format::Reading => ("copy.html", "text/html; charset=utf-8"),
        Format::Data => ("copy.json", "application/json"),
    };
    Ok(Answer::Pieces(Pieces { name, content_type, stream: Box::pin(pieces) }))
}

fn draw(around: &Around, refused: bool) -> Page {
    let tr = around.tr.clone();
    let problem = |text| Problem { field: FILE.to_owned(), text };
    let problems: Vec<Problem> = refused.then(|| problem(words::choose_first(&tr))).into_iter().collect();
    Page::new(words::title(&tr), Frame::Person, move || {
        view! {
            <ErrorSummary title=msg::page::error_summary(&tr) problems/>
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr)/>
            <Paragraph text=words::inside(&tr)/>
            <Alert kind=alert::Kind::Warning title=words::warning_title(&tr) text=words::warning(&tr)/>
            <form class="ww-form" id=FILE method="post" action=paths::OWN_FILE>
                <Paragraph text=words::read_text(&tr)/>
                <Button text=words::read(&tr) symbol=Symbol::Print name=FILE value=READING/>
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
    })
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

#[derive(Clone, Copy)]
enum Format {
    /// To read and to print.
    Reading,
    /// For a machine.
    Data,
}

/// Where a file that is being written stands.
#[derive(Clone, Copy)]
enum At {
    Head,
    /// Behind the table with this name, of which so many rows were written; before the first one without a name.
    Table(&'static str, usize),
    End,
}

/// A file that is being written.
struct Writing {
    export: Export,
    tr: Tr,
    made: Timestamp,
    format: Format,
    at: At,
}

impl Writing {
    async fn next(&mut self) -> Result<Option<String>, Fault> {
        match self.at {
            At::Head => {
                self.at = At::Table("", 0);
                Ok(Some(match self.format {
                    Format::Reading => reading::head(&self.tr, self.made),
                    Format::Data => data::head(&self.tr, self.made),
                }))
            }
            At::Table(table, rows) => {
                let piece = self.export.next().await?;
                Ok(Some(self.rows(table, rows, piece.as_ref())))
            }
            At::End => Ok(None),
        }
    }

    /// The rows of `piece`, with the end of the table before and the begin of its own where one changes into the other.
    fn rows(&mut self, table: &'static str, rows: usize, piece: Option<&Piece>) -> String {
        let mut text = String::new();
        let next = piece.map(|piece| piece.table.name.as_str());
        let changes = next != Some(table);
        if changes && !table.is_empty() {
            text.push_str(&match self.format {
                Format::Reading => reading::close(&self.tr, rows),
                Format::Data => data::close().to_owned(),
            });
        }
        let Some(piece) = piece else {
            self.at = At::End;
            text.push_str(match self.format {
                Format::Reading => reading::TAIL,
                Format::Data => data::TAIL,
            });
            return text;
        };
        let before = if changes { 0 } else { rows };
        if changes {
            text.push_str(&match self.format {
                Format::Reading => reading::open(&self.tr, piece.table),
                Format::Data => data::open(piece.table, table.is_empty()),
            });
        }
        for (place, record) in piece.records.iter().enumerate() {
            match self.format {
                Format::Reading => reading::row(&mut text, &self.tr, piece.table, record),
                Format::Data => data::row(&mut text, record, before + place == 0),
            }
        }
        self.at = At::Table(&piece.table.name, before + piece.records.len());
        text
    }
}
