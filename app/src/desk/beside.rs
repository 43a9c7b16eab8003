//! The code with which a person lets somebody of the desk sit beside them.
//!
//! It stands in the answer to the form that made it and nowhere else: only its hash is kept.

use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, BigCode, Button, Card, Heading, Paragraph, Say, Symbol, alert, button, heading::Level,
    },
    paths,
    staff::{DONE, done, moment},
    visit::{Around, Visit},
};
use domain::beside::{BESIDE_MINUTES, CODE_MINUTES};
use jiff::Timestamp;
use leptos::{either::Either, prelude::*};
use locales::{Tr, msg::staff_beside as words};
use service::{
    Fault,
    beside::{self, Offer},
};

const DONE_LEFT: &str = "left";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let sits = beside::sits(&visit.ctx).await?;
    let told = visit.query.get(DONE) == DONE_LEFT;
    Ok(draw(&visit.around, sits, None, told).into())
}

/// Shows a new code.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let offer = beside::offer(&visit.ctx).await?;
    let sits = beside::sits(&visit.ctx).await?;
    Ok(draw(&visit.around, sits, Some(offer), false).into())
}

/// The member of staff gets up.
pub(crate) async fn leave(visit: Visit) -> Result<Answer, Fault> {
    beside::leave(&visit.ctx).await?;
    Ok(redirect(format!("{}?{DONE}={DONE_LEFT}", paths::STAFF_BESIDE)))
}

fn draw(around: &Around, sits: Option<Timestamp>, offer: Option<Offer>, left: bool) -> Page {
    let tr = around.tr.clone();
    Page::new(words::title(&tr), Frame::Staff, move || {
        let told = (left && sits.is_none()).then(|| words::left(&tr));
        let sits = sits.map(|until| sitting(&tr, until));
        let code = match offer {
            Some(offer) => Either::Left(shown(&tr, &offer)),
            None => Either::Right(make(&tr)),
        };
        let rules = [
            words::rule_sees(&tr),
            words::rule_recorded(&tr),
            words::rule_hands(&tr),
            words::rule_closed(&tr),
        ]
        .map(|text| view! { <li><Say text/></li> })
        .into_iter()
        .collect::<Vec<_>>();
        view! {
            {done(told)}
            <Heading level=Level::One text=words::title(&tr)/>
            {sits}
            <div class="ww-columns ww-columns--even">
                {code}
                <Card title=words::rules(&tr)><ul>{rules}</ul></Card>
            </div>
        }
    })
}

fn make(tr: &Tr) -> AnyView {
    let lead = words::lead(tr, BESIDE_MINUTES);
    let send = words::make(tr);
    view! {
        <Card title=words::make_title(tr)>
            <Paragraph text=lead/>
            <form method="post" action=paths::STAFF_BESIDE>
                <Button text=send symbol=Symbol::Key/>
            </form>
        </Card>
    }
    .into_any()
}

fn shown(tr: &Tr, offer: &Offer) -> AnyView {
    let (code, how) = (offer.code.grouped(), words::how(tr));
    let until = words::until(tr, moment(offer.until), CODE_MINUTES);
    let again = words::again(tr);
    view! {
        <Card title=words::code(tr)>
            <BigCode code/>
            <Paragraph text=until/>
            <Paragraph text=how/>
            <form method="post" action=paths::STAFF_BESIDE>
                <Button text=again kind=button::Kind::Secondary/>
            </form>
        </Card>
    }
    .into_any()
}

/// That the member of staff sits beside somebody now; the person knows beside whom.
fn sitting(tr: &Tr, until: Timestamp) -> AnyView {
    let (title, text, leave) = (words::sits_title(tr), words::sits(tr, moment(until)), words::leave(tr));
    view! {
        <Alert kind=alert::Kind::Info title text>
            <form method="post" action=paths::STAFF_BESIDE_LEAVE>
                <Button text=leave kind=button::Kind::Secondary/>
            </form>
        </Alert>
    }
    .into_any()
}
