//! The letters, ready for the printer: one sheet of A4 each, in the person's language beside Dutch.
//!
//! They stand in the answer to the form that made them and nowhere else. The link and the digits are secrets of which
//! only hashes are kept, so there is no address at which a letter could be seen again.

use super::find::{self, ASKED, CASE};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{Alert, Heading, LinkAlone, Paragraph, Picture, Say, Symbol, alert, heading::Level},
    paths,
    staff::{Wrong, qr},
    visit::Visit,
};
use domain::{account::LETTER_DAYS, ids::CaseId};
use leptos::prelude::*;
use locales::{
    Text, Tr, Voice,
    msg::{letter as words, staff_desk as desk_words},
    when,
};
use service::{
    Fault,
    desk::{self, Asked, Letter, LetterRefusal},
};

/// Letters of one answer: a page of the list.
const AT_ONCE: usize = 50;

/// There is nothing to see at the address of a deed: letters are made, not opened.
pub(crate) fn page() -> Answer {
    redirect(paths::DESK)
}

/// Makes the letter of one person.
pub(crate) async fn send_one(visit: Visit) -> Result<Answer, Fault> {
    let case = visit.form.read::<CaseId>(CASE).ok_or(Fault::Absent)?;
    let asked = if visit.form.has(ASKED) { Asked::ByTheChild } else { Asked::No };
    match desk::letter(&visit.ctx, case, asked).await {
        Ok(letter) => Ok(draw(&visit, vec![letter], 0).into()),
        Err(LetterRefusal::TooMany) => {
            let wrong = Wrong::at(find::NUMBER, desk_words::too_many(&visit.tr, LETTER_DAYS));
            find::show(&visit, None, wrong).await
        }
        Err(LetterRefusal::NotAsked) => {
            // The same person again, with what is missing.
            let found = desk::find(&visit.ctx, visit.form.get(find::NUMBER)).await?;
            let found = found.filter(|found| found.case == case);
            find::show(&visit, found, Wrong::at(ASKED, desk_words::child_ask(&visit.tr))).await
        }
        Err(LetterRefusal::TooYoung) => Err(Fault::Absent),
        Err(LetterRefusal::Fault(fault)) => Err(fault),
    }
}

/// Makes the letters of all who were ticked. Who has had enough of them, or is a child who has to ask, is left out, and
/// that is said.
pub(crate) async fn send_batch(visit: Visit) -> Result<Answer, Fault> {
    let ticked = visit.form.0.iter().filter(|(name, _)| name == CASE);
    let mut cases: Vec<CaseId> = ticked.filter_map(|(_, value)| value.parse().ok()).collect();
    cases.sort_unstable();
    cases.dedup();
    cases.truncate(AT_ONCE);
    if cases.is_empty() {
        return find::show(&visit, None, Wrong::at(CASE, desk_words::batch_none(&visit.tr))).await;
    }
    let mut letters = Vec::new();
    let mut skipped = 0;
    for case in cases {
        match desk::letter(&visit.ctx, case, Asked::No).await {
            Ok(letter) => letters.push(letter),
            Err(LetterRefusal::TooMany | LetterRefusal::TooYoung | LetterRefusal::NotAsked) => skipped += 1,
            Err(LetterRefusal::Fault(fault)) => return Err(fault),
        }
    }
    Ok(draw(&visit, letters, skipped).into())
}

pub(super) fn draw(visit: &Visit, letters: Vec<Letter>, skipped: usize) -> Page {
    let tr = visit.tr.clone();
    let site = visit.app.public_url.trim_end_matches('/').to_owned();
    Page::new(desk_words::letters_title(&tr), Frame::Print, move || {
        let skipped = (skipped > 0).then(|| {
            view! {
                <Alert kind=alert::Kind::Warning text=desk_words::letters_skipped(&tr, skipped)/>
            }
        });
        let sheets = letters.iter().map(|letter| sheet(letter, &site)).collect::<Vec<_>>();
        view! {
            <main class="ww-letters" id="main">
                <div class="ww-letters__note ww-flow">
                    <Heading level=Level::One text=desk_words::letters_title(&tr)/>
                    <Alert kind=alert::Kind::Warning text=desk_words::letters_lead(&tr, letters.len())/>
                    {skipped}
                    <Paragraph text=desk_words::letters_how(&tr)/>
                    <p><LinkAlone href=paths::DESK text=desk_words::letters_back(&tr) symbol=Symbol::Back/></p>
                </div>
                {sheets}
            </main>
        }
    })
}

/// One letter on its own sheet.
fn sheet(letter: &Letter, site: &str) -> AnyView {
    let dutch = Tr::new("nl", Voice::A2);
    let own = Tr::new(letter.language.code(), Voice::A2);
    // A Dutch reader gets one column; the helper beside any other reader can follow in Dutch.
    let readers = if own.lang() == dutch.lang() { vec![dutch] } else { vec![own, dutch] };
    let link = format!("{site}{}", paths::letter(letter.link.expose()));
    let address = format!("{site}{}", paths::ACTIVATE);
    let image = words::image(&readers[0]);
    let all = |text: fn(&Tr) -> Text| both(&readers, text);
    view! {
        <article class="ww-letter">
            <header class="ww-letter__head">
                <p class="ww-letter__name"><bdi>{letter.name.clone()}</bdi></p>
                <p>{line(&readers, words::v_number)}": "<bdi class="ww-data">{letter.v_number.clone()}</bdi></p>
            </header>
            <div class="ww-letter__pair ww-letter__title">{titles(&readers)}</div>
            <div class="ww-letter__pair">{all(words::lead)}</div>
            <div class="ww-letter__scan">
                {qr(&link, &image)}
                <ol class="ww-letter__steps">
                    {step(Symbol::Smartphone, &readers, words::step_scan)}
                    {step(Symbol::TwoPeople, &readers, words::step_phone)}
                    {step(Symbol::Key, &readers, words::step_code)}
                </ol>
            </div>
            <div class="ww-letter__box">
                <div class="ww-letter__pair ww-letter__strong">{all(words::no_camera)}</div>
                <div class="ww-letter__pair">{all(words::no_camera_text)}</div>
                <dl class="ww-letter__facts">
                    {fact(&readers, words::address, address)}
                    {fact(&readers, words::v_number, letter.v_number.clone())}
                    {fact(&readers, words::code, letter.code.grouped())}
                </dl>
            </div>
            <div class="ww-letter__pair ww-letter__strong">
                {both(&readers, |tr| words::until(tr, when::day(tr, letter.expires)))}
            </div>
            <div class="ww-letter__box ww-letter__box--secret">
                <div class="ww-letter__pair ww-letter__strong">{all(words::secret)}</div>
                <div class="ww-letter__pair">{all(words::secret_text)}</div>
            </div>
            <div class="ww-letter__pair ww-letter__small">{all(words::lost)}</div>
            <div class="ww-letter__pair ww-letter__small">{all(words::rights)}</div>
        </article>
    }
    .into_any()
}

/// The same sentence for each reader, side by side, each in its own direction.
fn both(readers: &[Tr], text: impl Fn(&Tr) -> Text) -> Vec<AnyView> {
    readers
        .iter()
        .map(|tr| {
            let text = text(tr);
            view! { <p lang=text.lang.to_string() dir=text.dir.code()>{text.value}</p> }.into_any()
        })
        .collect()
}

fn titles(readers: &[Tr]) -> Vec<AnyView> {
    readers
        .iter()
        .map(|tr| {
            let text = words::title(tr);
            view! { <h2 lang=text.lang.to_string() dir=text.dir.code()>{text.value}</h2> }.into_any()
        })
        .collect()
}

/// The same words for each reader, on one line.
fn line(readers: &[Tr], text: fn(&Tr) -> Text) -> Vec<AnyView> {
    let mut line = Vec::new();
    for (index, tr) in readers.iter().enumerate() {
        if index > 0 {
            line.push(view! { " / " }.into_any());
        }
        let text = text(tr);
        line.push(
            view! { <span lang=text.lang.to_string() dir=text.dir.code()>{text.value}</span> }.into_any(),
        );
    }
    line
}

fn step(symbol: Symbol, readers: &[Tr], text: fn(&Tr) -> Text) -> AnyView {
    view! {
        <li class="ww-letter__step">
            <Picture symbol/>
            <div>{both(readers, text)}</div>
        </li>
    }
    .into_any()
}

fn fact(readers: &[Tr], name: fn(&Tr) -> Text, value: String) -> AnyView {
    view! {
        <div>
            <dt>{line(readers, name)}</dt>
            <dd><Say text=value/></dd>
        </div>
    }
    .into_any()
}
