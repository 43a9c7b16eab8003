//! Coming in with a passkey, on any phone.

use super::super::{came_in, device::label, is_person, sign_in, wait, way_back};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    passkeys::{ANSWER, Asks, Prompt, asked},
    paths,
    visit::{Cookie, CookieName, Visit},
};
use locales::msg::passkeys as words;
use service::{
    Fault, accounts,
    passkeys::{self, ComeInRefusal},
};

/// Asks the phone, while there is something to ask it.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let back = way_back::person(&visit.query).map(str::to_owned);
    if is_person(&visit) {
        return Ok(redirect(back.unwrap_or_else(|| paths::HOME.to_owned())));
    }
    let question = match visit.cookies.get(CookieName::Passkey) {
        Some(token) => passkeys::question_to_come_in(&visit.ctx, token).await?,
        None => None,
    };
    let instead = way_back::onward(paths::SIGN_IN, back.as_deref());
    let Some(question) = question else { return Ok(redirect(instead)) };
    let tr = match sign_in::known(&visit).await? {
        Some(device) => sign_in::voice(&visit.tr, device),
        None => visit.tr.clone(),
    };
    let around = visit.around.clone();
    Ok(Page::new(words::come_title(&tr), Frame::Public, move || {
        let prompt = Prompt {
            asks: Asks::ComeIn,
            question,
            title: words::come_title(&tr),
            lead: words::come_lead(&tr),
            button: words::come_button(&tr),
            stopped: words::stopped(&tr),
            already: None,
            action: paths::SIGN_IN_PASSKEY,
            along: back.map(|back| (way_back::BACK, back)),
            instead: (instead, words::instead(&tr)),
        };
        prompt.draw(&around)
    })
    .into())
}

/// Without an answer, asks for one; with one, lets the person in.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (form, tr) = (&visit.form, &visit.tr);
    let back = way_back::person(form);
    if !form.has(ANSWER) {
        let token = passkeys::ask_to_come_in(&visit.ctx).await?;
        let to = way_back::onward(paths::SIGN_IN_PASSKEY, back);
        return Ok(Answer::Redirect { to, cookies: vec![asked(&token)] });
    }
    let device = visit.cookies.get(CookieName::Device);
    let token = visit.cookies.get(CookieName::Passkey).unwrap_or_default();
    let signed_in =
        accounts::sign_in_with_passkey(&visit.ctx, device, &label(&visit.agent), token, form.get(ANSWER))
            .await;
    let refusal = match signed_in {
        Ok(signed_in) => {
            let mut cookies = came_in(&signed_in);
            cookies.push(Cookie::gone(CookieName::Passkey));
            return Ok(Answer::Redirect { to: back.unwrap_or(paths::HOME).to_owned(), cookies });
        }
        Err(ComeInRefusal::Wrong) => words::wrong(tr),
        Err(ComeInRefusal::TooManyTries) => wait(tr),
        Err(ComeInRefusal::Gone) => words::gone(tr),
        Err(ComeInRefusal::Fault(fault)) => return Err(fault),
    };
    sign_in::instead(&visit, refusal).await
}
