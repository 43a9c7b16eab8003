//! Where the person wants to be told that there is a message: nowhere, by SMS or by mail.
//!
//! The page asks whether somebody else reads the phone and shows the very words that arrive. The answer to that question
//! is the person's own: it is not sent and not kept, only what follows from it.

use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, ButtonLink, Card, ErrorSummary, Heading, Hidden, KeyValues, LinkAlone, Paragraph,
        Symbol, TextField, alert, button,
        error_summary::Problem,
        field::{self, Field},
        heading::Level,
        key_values::Fact,
        paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use domain::{
    language::Lang,
    notice::{Choice, Way},
    time::wall,
};
use leptos::prelude::*;
use locales::{
    Text, Tr, Voice,
    msg::{notices as words, page as common},
    when,
};
use service::{
    Fault,
    notices::{self, ChooseRefusal, Mine},
};

/// By what: in the query to fill it in, in the form to keep it.
const WAY: &str = "way";
/// In the form: nothing at all.
const NOTHING: &str = "nothing";
/// The number or the address.
const ADDRESS: &str = "address";
/// In the query: a choice was kept just now.
const DONE: &str = "done";

/// The words that arrive. They are the same for everybody, so that they tell nothing, not even an age.
pub fn words(language: Lang) -> String {
    knock(language).plain()
}

/// The same words with their language, for a page.
pub(crate) fn knock(language: Lang) -> Text {
    words::knock(&Tr::new(language.code(), Voice::B1))
}

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let mine = notices::mine(&visit.ctx).await?;
    let way = Way::from_code(visit.query.get(WAY)).filter(|way| mine.offered.contains(way));
    Ok(match way {
        Some(way) => {
            let begin = begin(&mine, way);
            fill_in(&visit.around, way, begin, None)
        }
        None => choose(&visit.around, mine, visit.query.has(DONE), None),
    }
    .into())
}

/// Keeps a choice, or none.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let form = &visit.form;
    if form.get(WAY) == NOTHING {
        notices::choose_nothing(&visit.ctx).await?;
        return Ok(kept());
    }
    let way = Way::from_code(form.get(WAY));
    let chosen = match way {
        Some(way) => notices::choose(&visit.ctx, way, form.get(ADDRESS), visit.lang).await,
        None => Err(ChooseRefusal::NotOffered),
    };
    match (chosen, way) {
        (Ok(()), _) => Ok(kept()),
        (Err(ChooseRefusal::Fault(fault)), _) => Err(fault),
        (Err(ChooseRefusal::WrongAddress), Some(way)) => {
            let wrong = wrong(&visit.tr, way);
            Ok(fill_in(&visit.around, way, form.get(ADDRESS).to_owned(), Some(wrong)).into())
        }
        (Err(ChooseRefusal::WrongAddress | ChooseRefusal::NotOffered), _) => {
            let mine = notices::mine(&visit.ctx).await?;
            Ok(choose(&visit.around, mine, false, Some(words::choose_first(&visit.tr))).into())
        }
    }
}

fn kept() -> Answer {
    redirect(format!("{}?{DONE}=1", paths::NOTICES))
}

/// What stands in the field at first: what was chosen before, or the number that is registered.
fn begin(mine: &Mine, way: Way) -> String {
    let chosen = mine.choice.as_ref().filter(|choice| choice.door.way() == way);
    let registered = (way == Way::Sms).then(|| mine.phone.clone()).flatten();
    chosen.map(|choice| choice.door.address().to_owned()).or(registered).unwrap_or_default()
}

fn wrong(tr: &Tr, way: Way) -> Text {
    match way {
        Way::Sms => words::wrong_number(tr),
        Way::Mail => words::wrong_mail(tr),
    }
}

/// How it stands, and the ways to choose from.
fn choose(around: &Around, mine: Mine, done: bool, refusal: Option<Text>) -> Page {
    let around = around.clone();
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.into_iter().map(|text| Problem { field: WAY.to_owned(), text }).collect();
    Page::new(words::title(&around.tr), Frame::Person, move || {
        let tr = &around.tr;
        let done = done.then(|| {
            view! { <div role="status"><Alert kind=alert::Kind::Ok text=words::done(tr)/></div> }
        });
        let ways = mine.offered.iter().map(|way| offer(tr, *way)).collect::<Vec<_>>();
        let body = if mine.offered.is_empty() {
            view! { <Alert kind=alert::Kind::Info text=words::not_here(tr)/> }.into_any()
        } else {
            view! {
                {others(tr, around.lang)}
                <section class="ww-flow" id=WAY aria-labelledby="ways">
                    <Heading level=Level::Two text=words::choose(tr) id="ways"/>
                    <p class="ww-actions">{ways}</p>
                </section>
                <Paragraph kind=paragraph::Kind::Small text=words::hours(tr)/>
                <Paragraph kind=paragraph::Kind::Small text=words::private(tr)/>
            }
            .into_any()
        };
        view! {
            <ErrorSummary title=common::error_summary(tr) problems/>
            {done}
            <Heading level=Level::One text=words::title(tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(tr)/>
            {standing(tr, &mine)}
            {body}
            <p><LinkAlone href=paths::DEVICES text=common::back(tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused)
}

/// What is chosen now, whether it works, and the way to stop it.
fn standing(tr: &Tr, mine: &Mine) -> AnyView {
    let Some(Choice { door, .. }) = &mine.choice else {
        let says = words::now_nothing(tr);
        return view! { <Card title=words::now(tr)><Paragraph text=says/></Card> }.into_any();
    };
    let says = match door.way() {
        Way::Sms => words::now_sms(tr, door.address()),
        Way::Mail => words::now_mail(tr, door.address()),
    };
    let failed = mine.failed.map(|at| {
        let text = words::failed(tr, when::moment(tr, wall(at).datetime()));
        view! { <Alert kind=alert::Kind::Warning text/> }
    });
    let stop = words::stop(tr);
    view! {
        <Card title=words::now(tr)>
            <Paragraph text=says/>
            {failed}
            <form method="post" action=paths::NOTICES>
                <Button text=stop kind=button::Kind::Secondary name=WAY value=NOTHING/>
            </form>
        </Card>
    }
    .into_any()
}

fn offer(tr: &Tr, way: Way) -> impl IntoView + use<> {
    let (text, symbol) = match way {
        Way::Sms => (words::by_sms(tr), Symbol::Smartphone),
        Way::Mail => (words::by_mail(tr), Symbol::Message),
    };
    let href = format!("{}?{WAY}={}", paths::NOTICES, way.code());
    view! { <ButtonLink href text kind=button::Kind::Secondary symbol/> }
}

/// The question that matters, and what another reader would see.
fn others(tr: &Tr, language: Lang) -> impl IntoView + use<> {
    let (first, example, last) = (words::others_text(tr), example(tr, language), words::others_nothing(tr));
    view! {
        <Card title=words::others(tr)>
            <Paragraph text=first/>
            {example}
            <Paragraph text=last/>
        </Card>
    }
}

/// The words as they arrive, in the language of the page.
fn example(tr: &Tr, language: Lang) -> impl IntoView + use<> {
    let facts = vec![Fact::new(words::example(tr), knock(language))];
    view! { <KeyValues facts/> }
}

/// One way, to fill in the number or the address.
fn fill_in(around: &Around, way: Way, typed: String, refusal: Option<Text>) -> Page {
    let around = around.clone();
    let tr = &around.tr;
    let (title, label, hint, kind) = match way {
        Way::Sms => (words::by_sms(tr), words::number(tr), words::number_hint(tr), field::Kind::Phone),
        Way::Mail => (words::by_mail(tr), words::mail(tr), words::mail_hint(tr), field::Kind::Mail),
    };
    let refused = refusal.is_some();
    let problems: Vec<Problem> =
        refusal.iter().map(|text| Problem { field: ADDRESS.to_owned(), text: text.clone() }).collect();
    Page::new(title.clone(), Frame::Person, move || {
        let tr = &around.tr;
        let field = Field::new(ADDRESS, label).with_hint(hint).with_value(typed).with_error(refusal);
        view! {
            <ErrorSummary title=common::error_summary(tr) problems/>
            <Heading level=Level::One text=title/>
            {example(tr, around.lang)}
            <form class="ww-form" method="post" action=paths::NOTICES>
                <Hidden name=WAY value=way.code()/>
                <TextField kind field/>
                <Button text=common::save(tr) symbol=Symbol::Check/>
            </form>
            <p><LinkAlone href=paths::NOTICES text=common::back(tr) symbol=Symbol::Back/></p>
        }
    })
    .refused(refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What one SMS holds in letters beyond those of the oldest phones (3GPP TS 23.038).
    const ONE_SMS: usize = 70;

    #[test]
    fn the_words_are_one_short_sentence_that_tells_a_stranger_nothing() {
        for language in Lang::INTERFACE {
            let said = words(*language);
            assert!((1..=ONE_SMS).contains(&said.encode_utf16().count()), "{said}");
            assert_eq!(said.matches(['.', '።']).count(), 1, "{said}");
            // No address, no number, and no name: but for the first letter a name would be the only capital.
            assert!(!said.contains(['/', '@', ':']) && !said.contains(char::is_numeric), "{said}");
            assert_eq!(said.chars().skip(1).find(|c| c.is_uppercase()), None, "{said}");
            assert_eq!(knock(*language).lang.as_str(), language.code());
        }
    }
}
