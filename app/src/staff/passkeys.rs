//! The own passkeys of a member of staff: one stands for password and code together.

pub(crate) mod add;
pub(crate) mod come_in;

use super::{DONE, Wrong, done, moment, step_up, wait};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, Card, ErrorSummary, Heading, Hidden, KeyValues, LinkAlone, Paragraph, Shown, Symbol,
        TextField, alert, button, field::Field, heading::Level, key_values::Fact, paragraph,
    },
    passkeys::{asked, script},
    paths,
    visit::{Around, Visit},
};
use domain::{
    ids::PasskeyId,
    passkey::{AT_MOST, BadName, NAME_CHARS, PasskeyName},
};
use leptos::prelude::*;
use locales::{
    Text,
    msg::{page as common, staff_passkeys as words},
};
use service::{
    Fault,
    passkeys::{AskRefusal, PasskeyLine},
    staff,
};

const NAME: &str = "name";
/// Which passkey is taken away; without one a passkey is added.
const REMOVE: &str = "remove";
const ADDED: &str = "added";
const REMOVED: &str = "removed";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = match visit.query.get(DONE) {
        ADDED => Some(words::done(&visit.tr)),
        REMOVED => Some(words::removed(&visit.tr)),
        _ => None,
    };
    show(&visit, told, None, Wrong::default()).await
}

/// Takes one away, or asks the device for a new one; both want the second factor.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    let tr = &visit.tr;
    if let Some(passkey) = visit.form.read::<PasskeyId>(REMOVE) {
        let wrong = match step_up::judge(&visit).await? {
            Ok(proof) => {
                staff::remove_passkey(&visit.ctx, proof, passkey).await?;
                return Ok(redirect(format!("{}?{DONE}={REMOVED}", paths::STAFF_PASSKEYS)));
            }
            Err(wrong) => wrong,
        };
        return show(&visit, None, None, wrong).await;
    }
    let name = match PasskeyName::typed(visit.form.get(NAME)) {
        Ok(name) => name,
        Err(BadName::Missing) => {
            return show(&visit, None, None, Wrong::at(NAME, words::name_missing(tr))).await;
        }
        Err(BadName::TooLong) => {
            return show(&visit, None, None, Wrong::at(NAME, words::name_long(tr, NAME_CHARS))).await;
        }
    };
    let proof = match step_up::judge(&visit).await? {
        Ok(proof) => proof,
        Err(wrong) => return show(&visit, None, None, wrong).await,
    };
    let wrong = match staff::ask_for_passkey(&visit.ctx, proof, stay, &name).await {
        Ok(token) => {
            let cookies = vec![asked(&token)];
            return Ok(Answer::Redirect { to: paths::STAFF_PASSKEYS_ADD.to_owned(), cookies });
        }
        Err(AskRefusal::TooMany) => Wrong::at(NAME, words::many(tr, AT_MOST)),
        // Staff show their code instead of a secret, so that this does not come to pass.
        Err(AskRefusal::WrongSecret | AskRefusal::TooManyTries) => Wrong::at(NAME, wait(tr)),
        Err(AskRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, None, None, wrong).await
}

/// The page, with what was done, or what went wrong with the device or with a form.
async fn show(
    visit: &Visit,
    told: Option<Text>,
    failed: Option<Text>,
    wrong: Wrong,
) -> Result<Answer, Fault> {
    let lines = staff::passkeys(&visit.ctx).await?;
    let refused = failed.is_some() || !wrong.is_empty();
    let removing = visit.form.read::<PasskeyId>(REMOVE);
    let (tr, around, typed) = (visit.tr.clone(), visit.around.clone(), visit.form.get(NAME).to_owned());
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let cards = lines.into_iter().map(|line| card(&around, line, removing, &wrong)).collect::<Vec<_>>();
        let name = Field::new(NAME, words::name(&tr))
            .with_hint(words::name_hint(&tr))
            .with_value(typed)
            .with_error(wrong.of(NAME));
        let code = if removing.is_some() { ().into_any() } else { step_up::field(&around, &wrong) };
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {done(told)}
            {failed.map(|text| view! { <div role="status"><Alert kind=alert::Kind::Warning text/></div> })}
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::lead(&tr)/>
            {cards}
            <section class="ww-flow" hidden data-passkey-offer="">
                <Heading level=Level::Two text=words::add_title(&tr)/>
                <Paragraph text=words::add_text(&tr)/>
                <form class="ww-form" method="post" action=paths::STAFF_PASSKEYS>
                    <TextField field=name/>
                    {code}
                    <Button text=words::add_send(&tr) symbol=Symbol::Key/>
                </form>
            </section>
            <p><LinkAlone href=paths::STAFF_SESSIONS text=words::back(&tr) symbol=Symbol::Back/></p>
            {script(&around)}
        }
    });
    Ok(page.refused(refused).into())
}

/// The code stands in a card only once it was asked for: two fields of one name would be told apart by nobody who listens.
fn card(around: &Around, line: PasskeyLine, removing: Option<PasskeyId>, wrong: &Wrong) -> AnyView {
    let tr = &around.tr;
    let used = line.used.map_or_else(|| Shown::from(words::never(tr)), |used| moment(used).into());
    let facts = vec![Fact::new(words::added(tr), moment(line.added)), Fact::new(words::used(tr), used)];
    let (remove, passkey) = (words::remove(tr), line.id.to_string());
    let code = if removing == Some(line.id) { step_up::field(around, wrong) } else { ().into_any() };
    view! {
        <Card title=line.name>
            <KeyValues facts/>
            <form class="ww-form" method="post" action=paths::STAFF_PASSKEYS>
                <Hidden name=REMOVE value=passkey/>
                {code}
                <Button text=remove kind=button::Kind::Secondary symbol=Symbol::Leave/>
            </form>
        </Card>
    }
    .into_any()
}
