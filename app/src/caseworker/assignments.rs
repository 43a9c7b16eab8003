//! Who else works on a case: giving somebody work in a role until a day, the lawyer of record, and ending it.

use super::case::asked;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, Card, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Select, Symbol, Table, TextField,
        badge, button,
        field::{Choice, Field, Kind as Typed},
        heading::Level,
        table::{Cell, Column},
    },
    paths,
    staff::{DONE, Wrong, done, moment, role_name, typed_date},
    visit::{Fields, Visit},
};
use domain::{
    access::Role,
    assignment::{self as rules, Refusal, open_ended},
    ids::{AssignmentId, StaffId},
};
use jiff::Timestamp;
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_assign as words},
};
use service::{
    Fault,
    assignments::{self, GiveRefusal, OfCase, Wish, Work},
};

/// Which work to end; a form without it gives some.
const END: &str = "end";
const ROLE: &str = "role";
const PHONE: &str = "phone";
const DONE_GIVEN: &str = "given";
const DONE_ENDED: &str = "ended";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = match visit.query.get(DONE) {
        DONE_GIVEN => Some(words::given(&visit.tr)),
        DONE_ENDED => Some(words::ended(&visit.tr)),
        _ => None,
    };
    show(&visit, Wrong::default(), told).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let case = asked(&visit)?;
    let after = |deed: &str| redirect(format!("{}?{DONE}={deed}", paths::case_people(case)));
    if let Some(work) = visit.form.read::<AssignmentId>(END) {
        assignments::end(&visit.ctx, case, work).await?;
        return Ok(after(DONE_ENDED));
    }
    let (tr, form) = (&visit.tr, &visit.form);
    let role = Role::from_code(form.get(ROLE)).ok_or(Fault::Absent)?;
    let Some(holder) = form.read::<StaffId>(role.code()) else {
        return show(&visit, Wrong::at(role.code(), words::who_choose(tr)), None).await;
    };
    let wish = Wish {
        holder,
        role,
        last_day: typed_date(form.get(last_day(role))),
        phone: form.get(PHONE).to_owned(),
    };
    let at_day = |text: Text| Wrong::at(last_day(role), text);
    let wrong = match assignments::give(&visit.ctx, case, wish).await {
        Ok(()) => return Ok(after(DONE_GIVEN)),
        Err(GiveRefusal::NoHolder) => Wrong::at(role.code(), words::who_choose(tr)),
        Err(GiveRefusal::WrongNumber) => Wrong::at(PHONE, words::wrong_number(tr)),
        Err(GiveRefusal::Rule(Refusal::NoLastDay)) => at_day(words::no_day(tr)),
        Err(GiveRefusal::Rule(Refusal::Past)) => at_day(words::past(tr)),
        Err(GiveRefusal::Rule(Refusal::TooLong(days))) => at_day(words::too_long(tr, i64::from(days))),
        Err(GiveRefusal::Rule(Refusal::NotYours)) => return Err(Fault::Absent),
        Err(GiveRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, wrong, None).await
}

/// The field for the last day in this role: each role has a form of its own.
const fn last_day(role: Role) -> &'static str {
    match role {
        Role::Caseworker => "last-day-caseworker",
        Role::HearingOfficer => "last-day-hearing",
        Role::DecisionOfficer => "last-day-decision",
        _ => "last-day",
    }
}

async fn show(visit: &Visit, wrong: Wrong, told: Option<Text>) -> Result<Answer, Fault> {
    let of = assignments::open(&visit.ctx, asked(visit)?).await?;
    let (tr, form, now) = (visit.tr.clone(), visit.form.clone(), visit.ctx.now);
    let refused = !wrong.is_empty();
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let name = format!("{} {}", of.person.given_name, of.person.family_name);
        let forms = of.gives.iter().map(|role| give(&tr, &of, *role, &form, &wrong)).collect::<Vec<_>>();
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {done(told)}
            <p><LinkAlone href=paths::case(of.case) text=words::back(&tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=words::title_of(&tr, name)/>
            {list(&tr, &of.works, now)}
            {ends(&tr, &of, now)}
            <div class="ww-columns ww-columns--even">{forms}</div>
        }
    });
    Ok(page.refused(refused).into())
}

/// Everybody who works or worked on the case, the newest first.
fn list(tr: &Tr, works: &[Work], now: Timestamp) -> AnyView {
    if works.is_empty() {
        return view! { <Paragraph text=words::none(tr)/> }.into_any();
    }
    let columns = [words::name(tr), words::role(tr), words::from(tr), words::until(tr), words::state(tr)]
        .map(Column::new);
    let rows = works
        .iter()
        .map(|work| {
            let assignment = &work.assignment;
            let (kind, text) = if assignment.holds(now) {
                (badge::Kind::Good, words::state_now(tr))
            } else {
                (badge::Kind::Plain, words::state_ended(tr))
            };
            vec![
                Cell::Shown(work.name.as_str().into()),
                Cell::Shown(role_name(tr, assignment.role).into()),
                Cell::Shown(moment(assignment.begins).into()),
                Cell::Shown(until(tr, assignment.ends)),
                Cell::Badge { kind, text },
            ]
        })
        .collect::<Vec<_>>();
    view! { <Table id="works" caption=words::caption(tr) columns=columns.to_vec() rows/> }.into_any()
}

/// When work ends, or that somebody has to end it.
pub(super) fn until(tr: &Tr, ends: Timestamp) -> crate::component::Shown {
    if open_ended(ends) { words::until_said(tr).into() } else { moment(ends).into() }
}

fn give(tr: &Tr, of: &OfCase, role: Role, form: &Fields, wrong: &Wrong) -> AnyView {
    let mut choices = vec![Choice::new("", words::who_choose(tr))];
    let fit = of.candidates.iter().filter(|candidate| candidate.role == role);
    choices.extend(fit.map(|candidate| Choice::new(candidate.staff.to_string(), candidate.name.as_str())));
    let field = |name: &'static str, label| {
        Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name))
    };
    let who = field(role.code(), words::who(tr));
    let rest = if let Some(days) = rules::longest(role) {
        let field =
            field(last_day(role), words::last_day(tr)).with_hint(words::last_day_hint(tr, i64::from(days)));
        view! { <TextField field kind=Typed::Date/> }.into_any()
    } else {
        let field = field(PHONE, words::phone(tr)).with_hint(words::phone_hint(tr));
        view! { <TextField field kind=Typed::Phone/> }.into_any()
    };
    let title = words::give(tr, role_name(tr, role));
    let lead = match role {
        Role::Caseworker => words::lead_caseworker(tr),
        Role::Lawyer => words::lead_lawyer(tr),
        Role::Counsellor => words::lead_counsellor(tr),
        Role::DecisionOfficer => words::lead_decision(tr),
        _ => words::lead_hearing(tr),
    };
    let send = words::send(tr);
    let action = paths::case_people(of.case);
    view! {
        <Card title>
            <Paragraph text=lead/>
            <form class="ww-form" method="post" action=action>
                <Hidden name=ROLE value=role.code()/>
                <Select field=who choices/>
                {rest}
                <Button text=send kind=button::Kind::Secondary/>
            </form>
        </Card>
    }
    .into_any()
}

/// One button for each work that the reader may end.
fn ends(tr: &Tr, of: &OfCase, now: Timestamp) -> AnyView {
    let open =
        of.works.iter().filter(|work| work.assignment.holds(now) && of.gives.contains(&work.assignment.role));
    let forms = open
        .map(|work| {
            let text = words::end(tr, work.name.as_str(), role_name(tr, work.assignment.role));
            view! {
                <form method="post" action=paths::case_people(of.case)>
                    <Hidden name=END value=work.assignment.id.to_string()/>
                    <Button text kind=button::Kind::Danger/>
                </form>
            }
        })
        .collect::<Vec<_>>();
    (!forms.is_empty()).then(|| view! { <div class="ww-actions">{forms}</div> }).into_any()
}
