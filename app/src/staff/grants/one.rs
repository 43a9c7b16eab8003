//! One request for roles: a second administrator confirms it or refuses it with words; who asked takes it back.

use super::{DONE_CONFIRMED, DONE_REFUSED, DONE_WITHDRAWN, asker, name, roles};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, Card, ErrorSummary, Heading, Hidden, KeyValues, LinkAlone, Paragraph, Symbol,
        TextArea, alert, button, field::Field, heading::Level, key_values::Fact,
    },
    paths,
    staff::{DONE, Wrong, moment, step_up},
    visit::{Around, Fields, Visit},
};
use domain::{
    grant::{Ending, NotSo, WORDS_CHARS},
    ids::{RoleRequestId, StaffId},
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_grants as words},
};
use service::{
    Fault,
    staff::{self, Asked, GrantRefusal, Place},
};
use std::collections::HashMap;

/// Which of the deeds a form asks for: the code of an [`Ending`].
const DEED: &str = "deed";
const WORDS: &str = "words";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    show(&visit, Wrong::default()).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (id, form) = (asked(&visit)?, &visit.form);
    let (ended, told) = match Ending::from_code(form.get(DEED)) {
        Some(Ending::Confirmed) => match step_up::judge(&visit).await? {
            Ok(proof) => (staff::confirm(&visit.ctx, proof, id).await, DONE_CONFIRMED),
            Err(wrong) => return show(&visit, wrong).await,
        },
        Some(Ending::Refused) => (staff::refuse(&visit.ctx, id, form.get(WORDS)).await, DONE_REFUSED),
        Some(Ending::Withdrawn) => (staff::withdraw(&visit.ctx, id).await, DONE_WITHDRAWN),
        None => return show(&visit, Wrong::at(DEED, words::deed_missing(&visit.tr))).await,
    };
    match ended {
        Ok(()) => Ok(redirect(format!("{}?{DONE}={told}", paths::REQUESTS))),
        Err(GrantRefusal::Fault(fault)) => Err(fault),
        Err(refusal) => show(&visit, refused(&visit.tr, &refusal)).await,
    }
}

fn asked(visit: &Visit) -> Result<RoleRequestId, Fault> {
    visit.parts.read("request").ok_or(Fault::Absent)
}

/// What a refusal says at its field.
fn refused(tr: &Tr, refusal: &GrantRefusal) -> Wrong {
    match refusal {
        GrantRefusal::WordsMissing => Wrong::at(WORDS, words::words_missing(tr)),
        GrantRefusal::TooLong => Wrong::at(WORDS, words::words_too_long(tr, WORDS_CHARS)),
        GrantRefusal::NotSo(why) => Wrong::at(DEED, not_so(tr, *why)),
        GrantRefusal::Nothing | GrantRefusal::Fault(_) => Wrong::at(DEED, words::deed_missing(tr)),
    }
}

/// Why a request cannot end so.
pub(in crate::staff) fn not_so(tr: &Tr, why: NotSo) -> Text {
    match why {
        NotSo::Over => words::not_over(tr),
        NotSo::TooLate => words::not_late(tr),
        NotSo::Asked => words::not_asked(tr),
        NotSo::Oneself => words::not_oneself(tr),
        NotSo::NotAsked => words::not_withdrawn(tr),
    }
}

async fn show(visit: &Visit, wrong: Wrong) -> Result<Answer, Fault> {
    let id = asked(visit)?;
    let one = staff::request(&visit.ctx, id).await?;
    let places = staff::places(&visit.ctx).await?;
    Ok(draw(&visit.around, one.asked, one.names, places, visit.form.clone(), wrong).into())
}

fn draw(
    around: &Around,
    asked: Vec<Asked>,
    names: HashMap<StaffId, String>,
    places: Vec<Place>,
    form: Fields,
    wrong: Wrong,
) -> Page {
    let around = around.clone();
    let refused = !wrong.is_empty();
    Page::new(words::one_title(&around.tr), Frame::Staff, move || {
        let tr = &around.tr;
        let cards =
            asked.iter().map(|one| card(&around, one, &names, &places, &form, &wrong)).collect::<Vec<_>>();
        view! {
            <ErrorSummary title=common::error_summary(tr) problems=wrong.problems()/>
            <p><LinkAlone href=paths::REQUESTS text=words::back(tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=words::one_title(tr)/>
            {cards}
        }
    })
    .refused(refused)
}

fn card(
    around: &Around,
    one: &Asked,
    names: &HashMap<StaffId, String>,
    places: &[Place],
    form: &Fields,
    wrong: &Wrong,
) -> AnyView {
    let (tr, request) = (&around.tr, &one.request);
    let mut facts = vec![
        Fact::new(words::whom(tr), name(names, request.whom)),
        Fact::new(words::what(tr), roles(tr, &one.roles, places)),
        Fact::new(words::by(tr), asker(tr, one, names)),
        Fact::new(words::asked(tr), moment(request.asked)),
        Fact::new(words::until(tr), moment(request.until())),
    ];
    facts.extend(one.ended_at.map(|at| Fact::new(words::ended(tr), moment(at))));
    facts.extend(one.ended_by.map(|by| Fact::new(words::ended_by(tr), name(names, by))));
    facts.extend(one.words.clone().map(|why| Fact::new(words::words(tr), why)));
    let forms = forms(around, one, form, wrong);
    view! {
        <section class="ww-card"><KeyValues facts/></section>
        {forms}
    }
    .into_any()
}

/// What the reader may do with it.
fn forms(around: &Around, one: &Asked, form: &Fields, wrong: &Wrong) -> AnyView {
    let (tr, path, now) = (&around.tr, paths::request(one.id), around.ctx.now);
    let me = around.ctx.actor.id().map(StaffId::from_uuid);
    let may = |ending| me.map_or(Err(NotSo::NotAsked), |me| one.request.may_end(ending, me, now));
    if may(Ending::Withdrawn).is_ok() {
        let (text, send) = (words::withdraw_text(tr), words::withdraw(tr));
        return view! {
            <Card title=words::withdraw(tr)>
                <Paragraph text/>
                <form class="ww-form" method="post" action=path>
                    <Hidden name=DEED value=Ending::Withdrawn.code()/>
                    <Button text=send kind=button::Kind::Secondary symbol=Symbol::Undo/>
                </form>
            </Card>
        }
        .into_any();
    }
    if let Err(why) = may(Ending::Confirmed) {
        return view! { <Alert kind=alert::Kind::Info text=not_so(tr, why)/> }.into_any();
    }
    let why = Field::new(WORDS, words::words(tr))
        .with_hint(words::words_hint(tr))
        .with_value(form.get(WORDS))
        .with_error(wrong.of(WORDS));
    let (confirm, refuse) = (words::confirm(tr), words::refuse(tr));
    let (again, code, text) = (path.clone(), step_up::field(around, wrong), words::confirm_text(tr));
    view! {
        <div class="ww-columns ww-columns--even">
            <Card title=words::confirm(tr)>
                <Paragraph text/>
                <form class="ww-form" method="post" action=path>
                    <Hidden name=DEED value=Ending::Confirmed.code()/>
                    {code}
                    <Button text=confirm symbol=Symbol::Check/>
                </form>
            </Card>
            <Card title=words::refuse(tr)>
                <form class="ww-form" method="post" action=again>
                    <Hidden name=DEED value=Ending::Refused.code()/>
                    <TextArea field=why rows=3/>
                    <Button text=refuse kind=button::Kind::Secondary/>
                </form>
            </Card>
        </div>
    }
    .into_any()
}
