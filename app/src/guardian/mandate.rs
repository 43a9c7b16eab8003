//! Who acts for one ward: giving a guardian, letting somebody stand in, ending.

use super::{
    band::{along, asked, band, same_child},
    mandates::{DONE_ENDED, DONE_GIVEN, told},
};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, Card, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Select, Symbol, Table,
        TextField, alert, badge, button,
        field::{Choice, Field, Kind as Typed},
        heading::Level,
        table::{Cell, Column},
    },
    paths,
    staff::{DONE, Wrong, done, moment, typed_date},
    visit::{Fields, Visit},
};
use domain::{
    ids::{CaseId, MandateId, StaffId},
    mandate::{Kind, ORDER_CHARS, Refusal},
};
use jiff::Timestamp;
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_mandates as words, staff_wards as wards_words},
    when,
};
use service::{
    Fault,
    mandates::{self, GiveRefusal, Holder, OfWard, Wish},
};

/// Which mandate to end; a form without it gives one.
const END: &str = "end";
const KIND: &str = "kind";
const GUARDIAN: &str = "guardian";
const ORDER: &str = "order";
const SUBSTITUTE: &str = "substitute";
const LAST_DAY: &str = "last-day";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = told(&visit.tr, visit.query.get(DONE));
    show(&visit, Wrong::default(), told, None).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    if !same_child(&visit) {
        return show(&visit, Wrong::default(), None, Some(wards_words::other_child(&visit.tr))).await;
    }
    let case = asked(&visit)?;
    if let Some(mandate) = visit.form.read::<MandateId>(END) {
        mandates::end(&visit.ctx, case, mandate).await?;
        return Ok(after(&visit, case, DONE_ENDED).await);
    }
    let (tr, form) = (&visit.tr, &visit.form);
    let kind = Kind::from_code(form.get(KIND)).ok_or(Fault::Absent)?;
    let who = if kind == Kind::Guardian { GUARDIAN } else { SUBSTITUTE };
    let Some(holder) = form.read::<StaffId>(who) else {
        return show(&visit, Wrong::at(who, words::who_choose(tr)), None, None).await;
    };
    let wish =
        Wish { holder, kind, last_day: typed_date(form.get(LAST_DAY)), order: form.get(ORDER).to_owned() };
    let wrong = match mandates::give(&visit.ctx, case, wish).await {
        Ok(()) => return Ok(after(&visit, case, DONE_GIVEN).await),
        Err(GiveRefusal::NoHolder) => Wrong::at(who, words::who_choose(tr)),
        Err(GiveRefusal::Rule(Refusal::OfAge)) => Wrong::at(who, words::refused_of_age(tr)),
        Err(GiveRefusal::Rule(Refusal::NoLastDay)) => Wrong::at(LAST_DAY, words::refused_no_day(tr)),
        Err(GiveRefusal::Rule(Refusal::Past)) => Wrong::at(LAST_DAY, words::refused_past(tr)),
        Err(GiveRefusal::Rule(Refusal::NoOrder)) => Wrong::at(ORDER, words::refused_no_order(tr)),
        Err(GiveRefusal::Rule(Refusal::LongOrder)) => {
            Wrong::at(ORDER, words::refused_long_order(tr, ORDER_CHARS))
        }
        Err(GiveRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, wrong, None, None).await
}

/// The mandates of the ward again, or those of the team when the ward is now another team's.
async fn after(visit: &Visit, case: CaseId, deed: &str) -> Answer {
    let here = mandates::open(&visit.ctx, case).await.is_ok();
    let path = if here { paths::ward(paths::MANDATES_WARD, case) } else { paths::MANDATES.to_owned() };
    redirect(format!("{path}?{DONE}={deed}"))
}

async fn show(visit: &Visit, wrong: Wrong, told: Option<Text>, why: Option<Text>) -> Result<Answer, Fault> {
    let ward = mandates::open(&visit.ctx, asked(visit)?).await?;
    let (tr, form, now) = (visit.tr.clone(), visit.form.clone(), visit.ctx.now);
    let refused = !wrong.is_empty() || why.is_some();
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let name = format!("{} {}", ward.person.given_name, ward.person.family_name);
        let why = why.map(|text| {
            view! { <div role="alert"><Alert kind=alert::Kind::Warning text/></div> }
        });
        view! {
            {band(&tr, ward.case, &name, ward.person.born, false)}
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {why}
            {done(told)}
            <Heading level=Level::One text=words::ward_title(&tr, name)/>
            <Paragraph text=words::of_age(&tr, when::date(ward.adult_on))/>
            {history(&tr, &ward.mandates, now)}
            <div class="ww-columns ww-columns--even">
                {give_guardian(&tr, &ward, &form, &wrong)}
                {give_substitute(&tr, &ward, &form, &wrong)}
            </div>
            {ends(&tr, &ward, now)}
            <p><LinkAlone href=paths::MANDATES text=words::title(&tr) symbol=Symbol::Back/></p>
        }
    });
    Ok(page.refused(refused).into())
}

fn history(tr: &Tr, mandates: &[Holder], now: Timestamp) -> AnyView {
    if mandates.is_empty() {
        return view! { <Alert kind=alert::Kind::Warning text=wards_words::no_holder(tr)/> }.into_any();
    }
    let columns = [
        words::member(tr),
        words::kind(tr),
        words::from(tr),
        words::until(tr),
        words::order(tr),
        words::state(tr),
    ]
    .map(|name| Column { name, number: false });
    let rows = mandates
        .iter()
        .map(|holder| {
            let mandate = &holder.mandate;
            let (kind, text) = if mandate.holds(now) {
                (badge::Kind::Good, words::now(tr))
            } else {
                (badge::Kind::Plain, words::ended(tr))
            };
            vec![
                Cell::Shown(holder.name.clone().into()),
                Cell::Shown(kind_name(tr, mandate.kind).into()),
                Cell::Shown(moment(mandate.begins).into()),
                Cell::Shown(moment(mandate.ends).into()),
                Cell::Shown(mandate.order.clone().into()),
                Cell::Badge { kind, text },
            ]
        })
        .collect::<Vec<_>>();
    view! { <Table id="history" caption=words::history(tr) columns=columns.to_vec() rows/> }.into_any()
}

fn kind_name(tr: &Tr, kind: Kind) -> Text {
    match kind {
        Kind::Guardian => words::kind_guardian(tr),
        Kind::Substitute => words::kind_substitute(tr),
    }
}

fn members(tr: &Tr, ward: &OfWard, all: bool) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", words::who_choose(tr))];
    let fit = ward.members.iter().filter(|member| all || !member.only_substitute);
    choices.extend(fit.map(|member| {
        let count = member.wards + member.standing_in;
        Choice::new(member.staff.to_string(), words::member_load(tr, member.name.clone(), count))
    }));
    choices
}

fn give_guardian(tr: &Tr, ward: &OfWard, form: &Fields, wrong: &Wrong) -> AnyView {
    let who =
        Field::new(GUARDIAN, words::who(tr)).with_value(form.get(GUARDIAN)).with_error(wrong.of(GUARDIAN));
    let order =
        Field::new(ORDER, words::order_field(tr)).with_value(form.get(ORDER)).with_error(wrong.of(ORDER));
    let (lead, choices, send) = (words::give_guardian_lead(tr), members(tr, ward, false), words::give(tr));
    card(
        words::give_guardian(tr),
        lead,
        ward.case,
        Kind::Guardian,
        view! {
            <Select field=who choices/>
            <TextField field=order kind=Typed::Line/>
            <Button text=send/>
        },
    )
}

fn give_substitute(tr: &Tr, ward: &OfWard, form: &Fields, wrong: &Wrong) -> AnyView {
    let who = Field::new(SUBSTITUTE, words::who(tr))
        .with_value(form.get(SUBSTITUTE))
        .with_error(wrong.of(SUBSTITUTE));
    let last = Field::new(LAST_DAY, words::last_day(tr))
        .with_value(form.get(LAST_DAY))
        .with_error(wrong.of(LAST_DAY));
    let (lead, choices, send) =
        (words::give_substitute_lead(tr), members(tr, ward, true), words::stand_in(tr));
    card(
        words::give_substitute(tr),
        lead,
        ward.case,
        Kind::Substitute,
        view! {
            <Select field=who choices/>
            <TextField field=last kind=Typed::Date/>
            <Button text=send kind=button::Kind::Secondary/>
        },
    )
}

/// A form that gives a mandate of this kind.
fn card(title: Text, lead: Text, case: CaseId, kind: Kind, fields: impl IntoView + 'static) -> AnyView {
    let form = view! {
        <form class="ww-form" method="post" action=paths::ward(paths::MANDATES_WARD, case)>
            {along(case)}
            <Hidden name=KIND value=kind.code()/>
            {fields}
        </form>
    };
    view! { <Card title><Paragraph text=lead/>{form}</Card> }.into_any()
}

/// One button for each mandate that holds.
fn ends(tr: &Tr, ward: &OfWard, now: Timestamp) -> AnyView {
    let forms = ward
        .mandates
        .iter()
        .filter(|holder| holder.mandate.holds(now))
        .map(|holder| {
            view! {
                <form method="post" action=paths::ward(paths::MANDATES_WARD, ward.case)>
                    {along(ward.case)}
                    <Hidden name=END value=holder.mandate.id.to_string()/>
                    <Button text=words::end(tr, holder.name.clone()) kind=button::Kind::Danger/>
                </form>
            }
        })
        .collect::<Vec<_>>();
    (!forms.is_empty())
        .then(|| view! { <Paragraph text=words::end_note(tr)/><div class="ww-actions">{forms}</div> })
        .into_any()
}
