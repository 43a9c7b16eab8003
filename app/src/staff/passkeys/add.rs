//! The device makes a passkey.

use super::{ADDED, show};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    passkeys::{ANSWER, Asks, Prompt},
    paths,
    staff::{DONE, Wrong},
    visit::{Cookie, CookieName, Visit},
};
use locales::msg::{page as common, staff_passkeys as words};
use service::{Fault, passkeys::AddRefusal, staff};

/// Asks the device, while there is something to ask it.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    let question = match visit.cookies.get(CookieName::Passkey) {
        Some(token) => staff::passkey_question(&visit.ctx, stay, token).await?,
        None => None,
    };
    let Some(question) = question else { return Ok(redirect(paths::STAFF_PASSKEYS)) };
    let (tr, around) = (visit.tr.clone(), visit.around.clone());
    Ok(Page::new(words::make_title(&tr), Frame::Staff, move || {
        let prompt = Prompt {
            asks: Asks::Make,
            question,
            title: words::make_title(&tr),
            lead: words::make_lead(&tr),
            button: words::make_button(&tr),
            stopped: words::stopped(&tr),
            already: Some(words::already(&tr)),
            action: paths::STAFF_PASSKEYS_ADD,
            along: None,
            instead: (paths::STAFF_PASSKEYS.to_owned(), common::back(&tr)),
        };
        prompt.draw(&around)
    })
    .into())
}

/// Keeps what the device has made. An answer counts once, so after a refusal the way goes by the beginning.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let Some(stay) = &visit.stay else { return Err(Fault::Absent) };
    let token = visit.cookies.get(CookieName::Passkey).unwrap_or_default();
    let refusal = match staff::add_passkey(&visit.ctx, stay, token, visit.form.get(ANSWER)).await {
        Ok(()) => {
            let to = format!("{}?{DONE}={ADDED}", paths::STAFF_PASSKEYS);
            return Ok(Answer::Redirect { to, cookies: vec![Cookie::gone(CookieName::Passkey)] });
        }
        Err(AddRefusal::Gone) => words::gone(&visit.tr),
        Err(AddRefusal::Wrong) => words::add_wrong(&visit.tr),
        Err(AddRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, None, Some(refusal), Wrong::default()).await
}
