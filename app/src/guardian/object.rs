//! Objecting to what the child chose. The choice stands; the child and the caseworker see the ground.

use super::{
    band::{acting, along, asked},
    ward::{self, ABOUT, DONE_OBJECTED, ground, what},
};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, ErrorSummary, Heading, Hidden, KeyValues, LinkAlone, Radios, Symbol, alert, button,
        field::{Choice, Field},
        heading::Level,
        key_values::Fact,
    },
    paths,
    staff::{Wrong, moment},
    visit::Visit,
};
use domain::ward::Ground;
use leptos::prelude::*;
use locales::msg::{page as common, staff_wards as words};
use service::{
    Fault,
    wards::{self, Named, ObjectRefusal},
};

/// The name of the ground in the form.
const GROUND: &str = "ground";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let about = visit.query.read(ABOUT).unwrap_or_default();
    show(&visit, about, Wrong::default()).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    if let Some(refused) = ward::other_child(&visit).await? {
        return Ok(refused);
    }
    let (case, about) = (asked(&visit)?, visit.form.read(ABOUT).unwrap_or_default());
    let Some(ground) = Ground::from_code(visit.form.get(GROUND)) else {
        return show(&visit, about, Wrong::at(GROUND, words::object_choose(&visit.tr))).await;
    };
    match wards::object(&visit.ctx, case, about, ground).await {
        Ok(()) => Ok(ward::after(case, DONE_OBJECTED)),
        Err(ObjectRefusal::TooLate) => ward::refused(&visit, words::object_too_late(&visit.tr)).await,
        Err(ObjectRefusal::NoChoice) => Err(Fault::Absent),
        Err(ObjectRefusal::Fault(fault)) => Err(fault),
    }
}

/// The grounds; about a choice that cannot be objected to any more there is nothing to ask.
async fn show(visit: &Visit, about: i32, wrong: Wrong) -> Result<Answer, Fault> {
    let case = asked(visit)?;
    let ward = wards::open(&visit.ctx, case).await?;
    let choice = ward.choices.iter().find(|choice| choice.seq == about && choice.may_object(visit.ctx.now));
    let Some(choice) = choice.cloned() else {
        return Ok(redirect(paths::ward(paths::WARD, case)));
    };
    let name = format!("{} {}", ward.person.given_name, ward.person.family_name);
    let named = Named { case, name, born: ward.person.born };
    let (tr, refused) = (visit.tr.clone(), !wrong.is_empty());
    let page = Page::new(words::nav(&tr), Frame::Staff, move || {
        let facts = vec![Fact::new(words::object_what(&tr, moment(choice.at)), what(&tr, &choice))];
        let field = Field::new(GROUND, words::object_ground(&tr)).with_error(wrong.of(GROUND));
        let choices =
            Ground::ALL.iter().map(|code| Choice::new(code.code(), ground(&tr, *code))).collect::<Vec<_>>();
        view! {
            {acting(&tr, &named)}
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <Heading level=Level::One text=words::object_title(&tr, named.name.clone())/>
            <Alert kind=alert::Kind::Info text=words::object_lead(&tr)/>
            <KeyValues facts/>
            <form class="ww-form" method="post" action=paths::ward(paths::WARD_OBJECT, case)>
                {along(case)}
                <Hidden name=ABOUT value=about.to_string()/>
                <Radios field choices/>
                <Button text=words::object_send(&tr) kind=button::Kind::Primary/>
            </form>
            <p><LinkAlone href=paths::ward(paths::WARD, case) text=words::back(&tr) symbol=Symbol::Back/></p>
        }
    });
    Ok(page.refused(refused).into())
}
