//! One paper: its files, and the form that adds to them.

use super::{
    WHOLE, asked,
    unfit::{Refused, refused},
    words,
};
use crate::{
    account,
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, ButtonLink, Checkbox, ErrorSummary, FileField, Heading, Icon, Link, LinkAlone,
        Paragraph, Say, Symbol, alert, button, error_summary::Problem, field::Field, file_field::Source,
        heading::Level,
    },
    layout::asset,
    paths,
    upload::{Cut, Part, Sent, Upload},
    visit::{Around, CookieName, Fields, Visit},
};
use axum::body::Bytes;
use domain::{
    document::{FILE_BYTES, Kind, Shape, State},
    ids::DocumentId,
};
use http::StatusCode;
use leptos::{nonce::use_nonce, prelude::*};
use locales::{Text, msg::documents as said};
use service::{
    Fault, accounts,
    documents::{self, FileLine, KeepRefusal, Paper},
};

/// What to do once the files are kept: the value of the button that was pressed.
const THEN: &str = "then";
const THEN_HAND_IN: &str = "hand-in";
/// In the query: a file was kept just now.
const KEPT: &str = "kept";
const TAKEN_BACK: &str = "taken-back";
/// The first of the fields for files, where the error summary leads.
const FRONT: &str = "front";
const BACK: &str = "back";
const CHOSEN: &str = "chosen";
/// Send photos as they are; read by the script alone.
const FULL: &str = "full";

/// The paper.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let paper = documents::one(&visit.ctx, asked(&visit)?).await?;
    let tr = &visit.tr;
    let told = if visit.query.has(KEPT) {
        Some(said::kept(tr))
    } else {
        visit.query.has(TAKEN_BACK).then(|| said::taken_back(tr))
    };
    Ok(draw(&visit.around, paper, told, Vec::new()).into())
}

/// The page after a file was kept.
fn kept(id: DocumentId) -> Answer {
    redirect(format!("{}?{KEPT}=1", paths::paper(paths::PAPER, id)))
}

/// The page after a paper was taken back.
pub(super) fn taken_back(id: DocumentId) -> Answer {
    redirect(format!("{}?{TAKEN_BACK}=1", paths::paper(paths::PAPER, id)))
}

/// What came of a form with files.
#[derive(Default)]
struct Outcome {
    form: Fields,
    kept: usize,
    refused: Vec<Refused>,
    /// Whether the session ended while files were under way.
    out: bool,
}

/// Keeps what was sent in the drawer; what is not kept is said, file by file, beside what is.
pub(crate) async fn send(mut visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    let before = documents::one(&visit.ctx, id).await;
    let Some(mut upload) = visit.upload.take() else {
        let form = visit.form.clone();
        return after(&visit, id, before?, Outcome { form, ..Outcome::default() }).await;
    };
    let paper = match before {
        Ok(paper) => paper,
        Err(fault) => {
            upload.drain().await;
            return Err(fault);
        }
    };
    let outcome = take_all(&visit, id, &mut upload).await;
    match outcome {
        Ok(outcome) if outcome.out => {
            upload.drain().await;
            account::sign_in::keep(&visit).await
        }
        Ok(outcome) => after(&visit, id, paper, outcome).await,
        Err(fault) => {
            upload.drain().await;
            Err(fault)
        }
    }
}

async fn take_all(visit: &Visit, id: DocumentId, upload: &mut Upload) -> Result<Outcome, Fault> {
    let mut outcome = Outcome::default();
    loop {
        match upload.next().await {
            Ok(None) => return Ok(outcome),
            Ok(Some(Part::Value { name, value })) => outcome.form.0.push((name, value)),
            Ok(Some(Part::File(sent))) => {
                let name = sent.name.clone();
                match take(visit, id, sent).await {
                    Ok(Taken::Kept) => outcome.kept += 1,
                    Ok(Taken::Nothing) => {}
                    Ok(Taken::Out) => return Ok(Outcome { out: true, ..outcome }),
                    Err(Stopped::Cut(Cut)) => return Ok(cut_off(visit, outcome)),
                    Err(Stopped::Refused(refusal)) => {
                        outcome.refused.push(refused(&visit.tr, &name, refusal)?);
                    }
                }
            }
            Err(Cut) => return Ok(cut_off(visit, outcome)),
        }
    }
}

fn cut_off(visit: &Visit, mut outcome: Outcome) -> Outcome {
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    outcome.refused.push(Refused { text: said::cut(&visit.tr), status });
    outcome
}

enum Taken {
    Kept,
    /// An input in which nothing was chosen.
    Nothing,
    /// The session has ended meanwhile.
    Out,
}

enum Stopped {
    Cut(Cut),
    Refused(KeepRefusal),
}

impl From<Cut> for Stopped {
    fn from(cut: Cut) -> Self {
        Self::Cut(cut)
    }
}

impl From<KeepRefusal> for Stopped {
    fn from(refusal: KeepRefusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Fault> for Stopped {
    fn from(fault: Fault) -> Self {
        Self::Refused(fault.into())
    }
}

/// Takes one file as it comes in. A file that is refused still comes to its end, so that the next one can follow.
async fn take(visit: &Visit, id: DocumentId, mut sent: Box<Sent>) -> Result<Taken, Stopped> {
    let first = sent.more().await?;
    if sent.name.is_empty() && first.as_ref().is_none_or(Bytes::is_empty) {
        return Ok(Taken::Nothing);
    }
    let mut incoming = documents::incoming(&visit.ctx, id).await;
    let mut more = first;
    while let Some(bytes) = more {
        if let Ok(open) = &mut incoming
            && let Err(fault) = open.take(&bytes).await
        {
            incoming = Err(fault.into());
        }
        more = sent.more().await?;
    }
    // Whoever was signed out on all phones, or whose time was over, keeps nothing more.
    let token = visit.cookies.get(CookieName::Stay).unwrap_or_default();
    let ctx = visit.ctx.engine.ctx(visit.ctx.actor.clone(), visit.app.clock.now(), visit.ctx.origin.clone());
    if accounts::stay(&ctx, token).await?.is_none_or(|stay| stay.actor != ctx.actor) {
        return Ok(Taken::Out);
    }
    incoming?.keep(&ctx, &sent.name).await?;
    Ok(Taken::Kept)
}

/// On to the next page, or the same one with what was refused.
async fn after(visit: &Visit, id: DocumentId, paper: Paper, outcome: Outcome) -> Result<Answer, Fault> {
    let nothing = outcome.kept == 0 && paper.files.is_empty() && outcome.refused.is_empty();
    if !nothing && outcome.refused.is_empty() {
        return Ok(if outcome.form.get(THEN) == THEN_HAND_IN {
            redirect(paths::paper(paths::PAPER_HAND_IN, id))
        } else {
            kept(id)
        });
    }
    let status = outcome.refused.first().map_or(StatusCode::UNPROCESSABLE_ENTITY, |refused| refused.status);
    let mut problems: Vec<Text> = outcome.refused.into_iter().map(|refused| refused.text).collect();
    if nothing {
        problems.push(said::choose_first(&visit.tr));
    }
    // What was kept beside a refusal is shown.
    let paper = documents::one(&visit.ctx, id).await?;
    let told = (outcome.kept > 0).then(|| said::kept(&visit.tr));
    Ok(draw(&visit.around, paper, told, problems).with_status(status).into())
}

fn draw(around: &Around, paper: Paper, told: Option<Text>, problems: Vec<Text>) -> Page {
    let around = around.clone();
    Page::new(said::title(&around.tr), Frame::Person, move || {
        let (tr, document) = (&around.tr, &paper.document);
        let error = problems.first().cloned();
        let problems: Vec<Problem> =
            problems.into_iter().map(|text| Problem { field: FRONT.to_owned(), text }).collect();
        let told = told.map(|text| view! { <Alert kind=alert::Kind::Ok text/> });
        let medical = (document.kind == Kind::Medical && document.state.in_drawer())
            .then(|| view! { <Alert kind=alert::Kind::Info text=said::medical(tr)/> });
        let form = document.may_add().is_ok().then(|| form(&around, &paper, error));
        let deeds = deeds(&around, &paper);
        let files = files(&around, &paper);
        view! {
            <ErrorSummary title=locales::msg::page::error_summary(tr) problems/>
            {told}
            <Heading level=Level::One text=words::kind(tr, document.kind)/>
            <Paragraph text=words::state(tr, document)/>
            {medical}
            {files}
            {form}
            {deeds}
            <p><LinkAlone href=paths::PAPERS text=said::back(tr) symbol=Symbol::Back/></p>
        }
    })
}

/// Photo of the front, photo of the back, or whatever the phone has: apart, because a phone that opens the camera for one
/// input hides the photos that were made before.
fn form(around: &Around, paper: &Paper, error: Option<Text>) -> AnyView {
    let tr = &around.tr;
    let more = !paper.files.is_empty();
    let front = Field::new(FRONT, if more { said::camera_more(tr) } else { said::camera_front(tr) })
        .with_error(error);
    let back = Field::new(BACK, said::camera_back(tr));
    let whole = Field::new(FULL, said::whole(tr)).with_hint(said::whole_hint(tr));
    let chosen =
        Field::new(CHOSEN, said::choose(tr)).with_hint(said::choose_hint(tr, FILE_BYTES / (1024 * 1024)));
    view! {
        <form
            class="ww-form" method="post" enctype="multipart/form-data"
            action=paths::paper(paths::PAPER, paper.document.id)
            data-upload="" data-progress=said::sending(tr, "%number", "%count", "%percent").plain()
            data-again=said::sending_again(tr).plain() data-cancelled=said::sending_stopped(tr).plain()
            data-refused=said::sending_refused(tr).plain()
        >
            <Paragraph text=said::form_lead(tr)/>
            <FileField field=front source=Source::Camera/>
            <FileField field=back source=Source::Camera/>
            <FileField field=chosen source=Source::Phone/>
            // Only a script can make photos smaller, so the choice is there when the script is.
            <div hidden data-upload-full=""><Checkbox field=whole/></div>
            <p class="ww-actions">
                <Button text=said::keep(tr) symbol=Symbol::Lock name=THEN value="keep"/>
                <Button
                    text=said::hand_in(tr) kind=button::Kind::Secondary symbol=Symbol::Office name=THEN
                    value=THEN_HAND_IN
                />
            </p>
            <Paragraph text=said::keep_first(tr)/>
            <div class="nl-alert nl-alert--info" hidden data-upload-panel="">
                <Icon symbol=Symbol::Upload/>
                <div class="nl-alert__body">
                    <p role="status"></p>
                    <ul></ul>
                    <button class="nl-button nl-button--secondary" type="button">
                        <span><Say text=said::sending_stop(tr)/></span>
                    </button>
                </div>
            </div>
        </form>
        <script src=asset(&around.app.site.manifest.upload_js) nonce=use_nonce() type="module"></script>
    }
    .into_any()
}

/// What can be done with the paper as it is now.
fn deeds(around: &Around, paper: &Paper) -> AnyView {
    let (tr, document) = (&around.tr, &paper.document);
    let path = |pattern| paths::paper(pattern, document.id);
    // While files can be added, the form has this button.
    let again = (document.may_hand_in(paper.files.len()).is_ok() && document.may_add().is_err()).then(|| {
        view! {
            <p>
                <ButtonLink href=path(paths::PAPER_HAND_IN) text=said::hand_in(tr) symbol=Symbol::Office/>
            </p>
        }
    });
    let receipt = (!document.state.in_drawer()).then(|| {
        view! {
            <p><LinkAlone href=path(paths::PAPER_RECEIPT) text=said::receipt(tr) symbol=Symbol::Print/></p>
        }
    });
    let take_back = document.may_withdraw(around.ctx.now).is_ok().then(|| {
        let until = document.take_back_until().map(|until| words::moment(tr, until));
        view! {
            {until.map(|until| view! { <Paragraph text=said::take_back_until(tr, until)/> })}
            <p><LinkAlone href=path(paths::PAPER_TAKE_BACK) text=said::take_back(tr) symbol=Symbol::Undo/></p>
        }
    });
    let remove = (document.may_remove().is_ok() && document.state != State::Draft).then(|| {
        view! { <p><LinkAlone href=path(paths::PAPER_REMOVE) text=said::remove(tr) symbol=Symbol::Bin/></p> }
    });
    view! { {again}{receipt}{take_back}{remove} }.into_any()
}

/// The files, pictures as pictures.
fn files(around: &Around, paper: &Paper) -> AnyView {
    let id = paper.document.id;
    let files: Vec<_> =
        paper.files.iter().enumerate().map(|(place, file)| item(around, id, place + 1, file)).collect();
    (!files.is_empty()).then(|| view! { <ol class="ww-paper">{files}</ol> }).into_any()
}

fn item(around: &Around, id: DocumentId, number: usize, file: &FileLine) -> impl IntoView + use<> {
    let tr = &around.tr;
    let href = paths::paper_file(id, file.id);
    let whole = format!("{href}?{WHOLE}=1");
    let picture = match file.examined.shape {
        Shape::Picture { width, height } => view! {
            <img
                class="ww-paper__picture" src=href width=width height=height loading="lazy"
                alt=said::file(tr, number).plain()
            />
        }
        .into_any(),
        Shape::Pages(pages) => view! { <Paragraph text=said::pages(tr, pages)/> }.into_any(),
    };
    view! {
        <li class="ww-paper__file">
            {picture}
            <p class="ww-paper__name"><Say text=words::file(tr, file, number)/></p>
            <p><Link href=whole text=said::save(tr)/></p>
        </li>
    }
}
