//! The passkeys of a person: what one means for a phone that others can unlock, adding one, and taking one away.

pub(crate) mod add;
pub(crate) mod come_in;

use super::{secret_change::keyboard, wait};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, Card, ErrorSummary, Heading, Hidden, KeyValues, LinkAlone, Paragraph, Symbol,
        TextField, alert, button,
        error_summary::Problem,
        field::{self, Field},
        heading::Level,
        key_values::Fact,
        paragraph,
    },
    passkeys::{asked, script},
    paths,
    visit::{Around, Visit},
};
use domain::{
    ids::PasskeyId,
    passkey::{AT_MOST, BadName, NAME_CHARS, PasskeyName},
    time::wall,
};
use jiff::Timestamp;
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{account, page as common, passkeys as words},
    when,
};
use service::{
    Fault, accounts,
    passkeys::{AskRefusal, PasskeyLine},
};

const NAME: &str = "name";
const SECRET: &str = "secret";
/// Which passkey is taken away; without one a passkey is added.
const REMOVE: &str = "remove";
/// What was done just now, in the query.
const DONE: &str = "done";
const DONE_ADDED: &str = "added";
const DONE_REMOVED: &str = "removed";

/// What a form was refused for: its field and why.
type Refusal = (&'static str, Text);

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = match visit.query.get(DONE) {
        DONE_ADDED => Some((alert::Kind::Ok, words::done(&visit.tr))),
        DONE_REMOVED => Some((alert::Kind::Ok, words::removed(&visit.tr))),
        _ => None,
    };
    show(&visit, told, None).await
}

/// Takes one away, or asks the device for a new one.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    let (tr, form) = (&visit.tr, &visit.form);
    if let Some(passkey) = form.read::<PasskeyId>(REMOVE) {
        accounts::remove_passkey(&visit.ctx, passkey).await?;
        return Ok(redirect(format!("{}?{DONE}={DONE_REMOVED}", paths::PASSKEYS)));
    }
    let refusal = match PasskeyName::typed(form.get(NAME)) {
        Err(BadName::Missing) => (NAME, words::name_missing(tr)),
        Err(BadName::TooLong) => (NAME, words::name_long(tr, NAME_CHARS)),
        Ok(name) => match accounts::ask_for_passkey(&visit.ctx, stay, &name, form.get(SECRET)).await {
            Ok(token) => {
                let cookies = vec![asked(&token)];
                return Ok(Answer::Redirect { to: paths::PASSKEYS_ADD.to_owned(), cookies });
            }
            Err(AskRefusal::TooMany) => (NAME, words::many(tr, AT_MOST)),
            Err(AskRefusal::WrongSecret) => (SECRET, account::change_wrong_old(tr)),
            Err(AskRefusal::TooManyTries) => (SECRET, wait(tr)),
            Err(AskRefusal::Fault(fault)) => return Err(fault),
        },
    };
    show(&visit, None, Some(refusal)).await
}

/// The page, with what came of the last deed. After a refusal the status says so.
async fn show(
    visit: &Visit,
    told: Option<(alert::Kind, Text)>,
    refusal: Option<Refusal>,
) -> Result<Answer, Fault> {
    let lines = accounts::passkeys(&visit.ctx).await?;
    let keyboard = keyboard(visit).await?;
    let refused = refusal.is_some() || matches!(told, Some((alert::Kind::Warning, _)));
    Ok(draw(&visit.around, visit.form.get(NAME), keyboard, lines, told, refusal).refused(refused).into())
}

fn draw(
    around: &Around,
    typed: &str,
    keyboard: field::Kind,
    lines: Vec<PasskeyLine>,
    told: Option<(alert::Kind, Text)>,
    refusal: Option<Refusal>,
) -> Page {
    let (tr, around) = (around.tr.clone(), around.clone());
    let wrong = |field| refusal.as_ref().filter(|(name, _)| *name == field).map(|(_, text)| text.clone());
    let name = Field::new(NAME, words::name(&tr))
        .with_hint(words::name_hint(&tr))
        .with_value(typed)
        .with_error(wrong(NAME));
    let secret = Field::new(SECRET, account::change_old(&tr)).with_error(wrong(SECRET));
    let problems: Vec<Problem> =
        refusal.into_iter().map(|(field, text)| Problem { field: field.to_owned(), text }).collect();
    Page::new(words::title(&tr), Frame::Person, move || {
        let cards = lines.into_iter().map(|line| card(&tr, line)).collect::<Vec<_>>();
        let list = (!cards.is_empty()).then(|| {
            view! {
                <Heading level=Level::Two text=words::list_title(&tr)/>
                {cards}
            }
        });
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems/>
            {told.map(|(kind, text)| view! { <div role="status"><Alert kind text/></div> })}
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph text=words::lead(&tr)/>
            {list}
            <section class="ww-flow" hidden data-passkey-offer="">
                <Heading level=Level::Two text=words::add_title(&tr)/>
                <Alert kind=alert::Kind::Warning title=words::warning_title(&tr) text=words::warning(&tr)/>
                <form class="ww-form" method="post" action=paths::PASSKEYS>
                    <TextField field=name/>
                    <TextField kind=keyboard field=secret/>
                    <Button text=words::add_send(&tr) symbol=Symbol::Key/>
                </form>
                <Paragraph kind=paragraph::Kind::Small text=words::stays(&tr)/>
            </section>
            <p><LinkAlone href=paths::DEVICES text=common::back(&tr) symbol=Symbol::Back/></p>
            {script(&around)}
        }
    })
}

fn card(tr: &Tr, line: PasskeyLine) -> impl IntoView + use<> {
    let at = |instant: Timestamp| when::moment(tr, wall(instant).datetime());
    let used = line.used.map_or_else(|| words::never(tr), at);
    let facts = vec![Fact::new(words::added(tr), at(line.added)), Fact::new(words::used(tr), used)];
    let (remove, passkey) = (words::remove(tr), line.id.to_string());
    view! {
        <Card title=line.name>
            <KeyValues facts/>
            <form method="post" action=paths::PASSKEYS>
                <Hidden name=REMOVE value=passkey/>
                <Button text=remove kind=button::Kind::Secondary symbol=Symbol::Leave/>
            </form>
        </Card>
    }
}
