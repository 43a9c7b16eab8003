//! The phone makes a passkey.

use super::{DONE, DONE_ADDED, show};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::alert,
    passkeys::{ANSWER, Asks, Prompt},
    paths,
    visit::{Cookie, CookieName, Visit},
};
use locales::msg::{page as common, passkeys as words};
use service::{Fault, accounts, passkeys::AddRefusal};

/// Asks the phone, while there is something to ask it.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    let question = match visit.cookies.get(CookieName::Passkey) {
        Some(token) => accounts::passkey_question(&visit.ctx, stay, token).await?,
        None => None,
    };
    let Some(question) = question else { return Ok(redirect(paths::PASSKEYS)) };
    let (tr, around) = (visit.tr.clone(), visit.around.clone());
    Ok(Page::new(words::make_title(&tr), Frame::Person, move || {
        let prompt = Prompt {
            asks: Asks::Make,
            question,
            title: words::make_title(&tr),
            lead: words::make_lead(&tr),
            button: words::make_button(&tr),
            stopped: words::stopped(&tr),
            already: Some(words::already(&tr)),
            action: paths::PASSKEYS_ADD,
            along: None,
            instead: (paths::PASSKEYS.to_owned(), common::back(&tr)),
        };
        prompt.draw(&around)
    })
    .into())
}

/// Keeps what the phone has made. An answer counts once, so after a refusal the way goes by the beginning.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    let token = visit.cookies.get(CookieName::Passkey).unwrap_or_default();
    let refusal = match accounts::add_passkey(&visit.ctx, stay, token, visit.form.get(ANSWER)).await {
        Ok(()) => {
            let to = format!("{}?{DONE}={DONE_ADDED}", paths::PASSKEYS);
            return Ok(Answer::Redirect { to, cookies: vec![Cookie::gone(CookieName::Passkey)] });
        }
        Err(AddRefusal::Gone) => words::gone(&visit.tr),
        Err(AddRefusal::Wrong) => words::add_wrong(&visit.tr),
        Err(AddRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, Some((alert::Kind::Warning, refusal)), None).await
}
