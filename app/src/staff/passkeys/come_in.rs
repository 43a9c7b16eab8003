//! Coming in with a passkey, in place of password and code.

use crate::{
    account::way_back,
    answer::{Answer, Frame, Page, redirect},
    passkeys::{ANSWER, Asks, Prompt, asked},
    paths,
    staff::{came_in, sign_in, wait},
    visit::{Cookie, CookieName, Visit},
};
use domain::access::Actor;
use locales::msg::staff_passkeys as words;
use service::{
    Fault,
    passkeys::{self, ComeInRefusal},
    staff,
};

/// Asks the device, while there is something to ask it.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let back = way_back::staff(&visit.query).map(str::to_owned);
    if matches!(visit.ctx.actor, Actor::Staff { .. }) {
        return Ok(redirect(back.unwrap_or_else(|| paths::STAFF_HOME.to_owned())));
    }
    let question = match visit.cookies.get(CookieName::Passkey) {
        Some(token) => passkeys::question_to_come_in(&visit.ctx, token).await?,
        None => None,
    };
    let instead = way_back::onward(paths::STAFF_SIGN_IN, back.as_deref());
    let Some(question) = question else { return Ok(redirect(instead)) };
    let (tr, around) = (visit.tr.clone(), visit.around.clone());
    Ok(Page::new(words::come_title(&tr), Frame::Staff, move || {
        let prompt = Prompt {
            asks: Asks::ComeIn,
            question,
            title: words::come_title(&tr),
            lead: words::come_lead(&tr),
            button: words::come_button(&tr),
            stopped: words::stopped(&tr),
            already: None,
            action: paths::STAFF_SIGN_IN_PASSKEY,
            along: back.map(|back| (way_back::BACK, back)),
            instead: (instead, words::instead(&tr)),
        };
        prompt.draw(&around)
    })
    .into())
}

/// Without an answer, asks for one; with one, lets the member of staff in.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (form, tr) = (&visit.form, &visit.tr);
    let back = way_back::staff(form);
    if !form.has(ANSWER) {
        let token = passkeys::ask_to_come_in(&visit.ctx).await?;
        let to = way_back::onward(paths::STAFF_SIGN_IN_PASSKEY, back);
        return Ok(Answer::Redirect { to, cookies: vec![asked(&token)] });
    }
    let token = visit.cookies.get(CookieName::Passkey).unwrap_or_default();
    let refusal = match staff::sign_in_with_passkey(&visit.ctx, token, form.get(ANSWER)).await {
        Ok(stay) => {
            let mut cookies = came_in(&stay);
            cookies.push(Cookie::gone(CookieName::Passkey));
            return Ok(Answer::Redirect { to: back.unwrap_or(paths::STAFF_HOME).to_owned(), cookies });
        }
        Err(ComeInRefusal::Wrong) => words::wrong(tr),
        Err(ComeInRefusal::TooManyTries) => wait(tr),
        Err(ComeInRefusal::Gone) => words::gone(tr),
        Err(ComeInRefusal::Fault(fault)) => return Err(fault),
    };
    Ok(sign_in::instead(&visit, refusal))
}
