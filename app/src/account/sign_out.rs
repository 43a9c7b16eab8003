//! Signing out.

use super::{gone, phone};
use crate::{
    answer::{Answer, Frame, Page},
    component::{Button, Heading, LinkAlone, Paragraph, Symbol, heading::Level},
    paths,
    visit::Visit,
};
use domain::account::DeviceKind;
use leptos::prelude::*;
use locales::msg::{account as words, page as common};
use service::{Fault, accounts};

/// Asks first, for who comes by a link: a link ends nothing.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let kind = phone(&visit).await;
    let at_work = visit.ctx.actor.role().is_some_and(|role| !role.is_person());
    let tr = visit.tr.clone();
    let (frame, home) =
        if at_work { (Frame::Staff, paths::STAFF_HOME) } else { (Frame::Public, paths::HOME) };
    let page = Page::new(common::sign_out(&tr), frame, move || {
        let after = (!at_work).then(|| match kind {
            DeviceKind::Mine => words::sign_out_mine(&tr),
            DeviceKind::Shared => words::sign_out_shared(&tr),
        });
        view! {
            <Heading level=Level::One text=words::sign_out_title(&tr)/>
            {after.map(|text| view! { <Paragraph text/> })}
            <form class="ww-form" method="post" action=paths::SIGN_OUT>
                <Button text=common::sign_out(&tr) symbol=Symbol::SignOut/>
            </form>
            <p><LinkAlone href=home text=common::back(&tr) symbol=Symbol::Back/></p>
        }
    });
    Ok(page.into())
}

/// Ends the stay and wipes what the phone keeps. Signing out twice is as good as once.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let at_work = visit.ctx.actor.role().is_some_and(|role| !role.is_person());
    let cookies = gone(&visit).await;
    if let Some(stay) = &visit.stay {
        accounts::sign_out(&visit.ctx, stay).await?;
    }
    let to = if at_work { paths::STAFF_SIGN_IN } else { paths::START };
    Ok(Answer::Leave { to: to.to_owned(), cookies })
}
