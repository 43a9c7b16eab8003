//! All wards of one member of the team: the list to hand over, and the way to give them to somebody else at once, for a
//! holiday or for good.

use super::{mandates::DONE_GIVEN, wards::table};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, Card, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Select, Symbol, TextField, button,
        field::{Choice, Field, Kind as Typed},
        heading::Level,
        paragraph,
    },
    paths,
    staff::{DONE, Wrong, done, typed_date},
    visit::{Fields, Visit},
};
use domain::{
    ids::StaffId,
    mandate::{Kind, Refusal},
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_mandates as words},
};
use service::{
    Fault,
    mandates::{self, GiveRefusal, HandOver, To},
};

const KIND: &str = "kind";
const GUARDIAN: &str = "guardian";
const SUBSTITUTE: &str = "substitute";
const LAST_DAY: &str = "last-day";

/// The member of the team that the path names.
fn asked(visit: &Visit) -> Result<StaffId, Fault> {
    visit.parts.read("member").ok_or(Fault::Absent)
}

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = (visit.query.get(DONE) == DONE_GIVEN).then(|| words::handed_over(&visit.tr));
    show(&visit, Wrong::default(), told).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let from = asked(&visit)?;
    let (tr, form) = (&visit.tr, &visit.form);
    let kind = Kind::from_code(form.get(KIND)).ok_or(Fault::Absent)?;
    let field = if kind == Kind::Guardian { GUARDIAN } else { SUBSTITUTE };
    let Some(holder) = form.read::<StaffId>(field) else {
        return show(&visit, Wrong::at(field, words::who_choose(tr)), None).await;
    };
    let to = To { holder, kind, last_day: typed_date(form.get(LAST_DAY)) };
    let wrong = match mandates::hand_over(&visit.ctx, from, &to).await {
        Ok(()) => {
            return Ok(redirect(format!("{}?{DONE}={DONE_GIVEN}", paths::member_wards(from))));
        }
        Err(GiveRefusal::Rule(Refusal::NoLastDay)) => Wrong::at(LAST_DAY, words::refused_no_day(tr)),
        Err(GiveRefusal::Rule(Refusal::Past)) => Wrong::at(LAST_DAY, words::refused_past(tr)),
        Err(GiveRefusal::NoHolder | GiveRefusal::Rule(_)) => Wrong::at(field, words::who_choose(tr)),
        Err(GiveRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, wrong, None).await
}

async fn show(visit: &Visit, wrong: Wrong, told: Option<Text>) -> Result<Answer, Fault> {
    let list = mandates::hand_over_list(&visit.ctx, asked(visit)?).await?;
    let (around, form) = (visit.around.clone(), visit.form.clone());
    let refused = !wrong.is_empty();
    let page = Page::new(words::hand_over(&visit.tr), Frame::Staff, move || {
        let tr = &around.tr;
        let wards = if list.lines.is_empty() {
            view! { <Paragraph text=words::hand_over_none(tr)/> }.into_any()
        } else {
            let forms = view! {
                <div class="ww-columns ww-columns--even">
                    {stand_in(tr, &list, &form, &wrong)}
                    {for_good(tr, &list, &form, &wrong)}
                </div>
            };
            view! {
                {table(&around, &list.lines)}
                <Paragraph kind=paragraph::Kind::Small text=words::hand_over_print(tr)/>
                {forms}
            }
            .into_any()
        };
        view! {
            <ErrorSummary title=common::error_summary(tr) problems=wrong.problems()/>
            {done(told)}
            <p><LinkAlone href=paths::MANDATES text=words::title(tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=words::hand_over_title(tr, list.from.name.as_str())/>
            <Paragraph text=words::hand_over_lead(tr)/>
            {wards}
        }
    });
    Ok(page.refused(refused).into())
}

/// Who can get the wards: everybody of the team but the one who has them.
fn members(tr: &Tr, list: &HandOver, all: bool) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", words::who_choose(tr))];
    let others = list.members.iter().filter(|member| member.staff != list.from.staff);
    choices.extend(others.filter(|member| all || !member.only_substitute).map(|member| {
        let count = member.wards + member.standing_in;
        Choice::new(member.staff.to_string(), words::member_load(tr, member.name.clone(), count))
    }));
    choices
}

fn stand_in(tr: &Tr, list: &HandOver, form: &Fields, wrong: &Wrong) -> AnyView {
    let field = |name: &'static str, label: Text| {
        Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name))
    };
    let (who, until) = (field(SUBSTITUTE, words::who(tr)), field(LAST_DAY, words::last_day(tr)));
    let (choices, send) = (members(tr, list, true), words::stand_in(tr));
    card(
        words::hand_over_holiday(tr),
        words::hand_over_holiday_lead(tr),
        list.from.staff,
        Kind::Substitute,
        view! {
            <Select field=who choices/>
            <TextField field=until kind=Typed::Date/>
            <Button text=send kind=button::Kind::Secondary/>
        },
    )
}

fn for_good(tr: &Tr, list: &HandOver, form: &Fields, wrong: &Wrong) -> AnyView {
    let who =
        Field::new(GUARDIAN, words::who(tr)).with_value(form.get(GUARDIAN)).with_error(wrong.of(GUARDIAN));
    let (choices, send) = (members(tr, list, false), words::hand_over_send(tr));
    card(
        words::hand_over_for_good(tr),
        words::hand_over_for_good_lead(tr),
        list.from.staff,
        Kind::Guardian,
        view! {
            <Select field=who choices/>
            <Button text=send kind=button::Kind::Secondary/>
        },
    )
}

fn card(title: Text, lead: Text, from: StaffId, kind: Kind, fields: impl IntoView + 'static) -> AnyView {
    let form = view! {
        <form class="ww-form" method="post" action=paths::member_wards(from)>
            <Hidden name=KIND value=kind.code()/>
            {fields}
        </form>
    };
    view! { <Card title><Paragraph text=lead/>{form}</Card> }.into_any()
}
