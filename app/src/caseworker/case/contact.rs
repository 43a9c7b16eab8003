//! The way to the messages of the case, and who is still to be called.

use crate::{
    calls::reason_name,
    component::{Card, Link, LinkAlone, Paragraph, Symbol},
    paths,
};
use domain::{
    access::{Action, Actor},
    call::reasons_of,
    term::last_day,
};
use leptos::prelude::*;
use locales::{
    Tr,
    msg::{staff_calls, staff_messages},
    when,
};
use service::cases::CaseFile;

pub(super) fn card(tr: &Tr, file: &CaseFile, actor: &Actor, in_emergency: bool) -> AnyView {
    if !actor.has(Action::ViewMessages) {
        return ().into_any();
    }
    // In an emergency one reads; whoever works on the case calls.
    let role = actor.role().filter(|_| !in_emergency);
    let calls = file
        .calls
        .iter()
        .map(|call| {
            let text =
                staff_calls::card_line(tr, when::date(last_day(call.due)), reason_name(tr, call.reason));
            let on_duty = role.is_some_and(|role| reasons_of(role).any(|reason| reason == call.reason));
            let way = on_duty.then(|| {
                view! { <p><Link href=paths::call(call.id) text=staff_calls::card_open(tr)/></p> }
            });
            view! { <div><Paragraph text/>{way}</div> }
        })
        .collect::<Vec<_>>();
    let (href, text) = (paths::case_messages(file.case), staff_messages::link(tr));
    view! {
        <Card title=staff_messages::card(tr)>
            <p><LinkAlone href text symbol=Symbol::Message/></p>
            {calls}
        </Card>
    }
    .into_any()
}
