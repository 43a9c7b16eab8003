//! One member of staff: leaving, and a new second factor for who lost theirs.

use super::{DONE, Wrong, done, listed, people::handed, role_name, step_up, typed_date};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, Card, ErrorSummary, Heading, Hidden, KeyValues, LinkAlone, Paragraph, Symbol, TextField,
        button,
        field::{Field, Kind},
        heading::Level,
        key_values::Fact,
    },
    paths,
    visit::{Around, Fields, Visit},
};
use domain::{ids::StaffId, time::day};
use jiff::civil::Date;
use leptos::prelude::*;
use locales::{
    Tr,
    msg::{page as common, staff_people as words},
    when,
};
use service::{
    Fault,
    staff::{self, Member},
};

/// Which of the two deeds a form asks for.
const DEED: &str = "deed";
const LEAVE: &str = "leave";
const RESET: &str = "reset";
const ON: &str = "on";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let member = staff::member(&visit.ctx, asked(&visit)?).await?;
    let left = visit.query.has(DONE);
    Ok(draw(&visit.around, member, Fields::default(), Wrong::default(), left).into())
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let id = asked(&visit)?;
    if visit.form.get(DEED) == RESET {
        let member = staff::member(&visit.ctx, id).await?;
        let proof = match step_up::judge(&visit).await? {
            Ok(proof) => proof,
            Err(wrong) => return Ok(draw(&visit.around, member, Fields::default(), wrong, false).into()),
        };
        let password = staff::reset_factor(&visit.ctx, proof, id).await?;
        return Ok(handed(&visit.around, member.login, password).into());
    }
    let Some(on) = typed_date(visit.form.get(ON)) else {
        let member = staff::member(&visit.ctx, id).await?;
        let wrong = Wrong::at(ON, words::leave_missing(&visit.tr));
        return Ok(draw(&visit.around, member, visit.form.clone(), wrong, false).into());
    };
    staff::leave(&visit.ctx, id, on).await?;
    Ok(redirect(format!("{}?{DONE}=left", paths::member(id))))
}

fn asked(visit: &Visit) -> Result<StaffId, Fault> {
    visit.parts.read("staff").ok_or(Fault::Absent)
}

fn draw(around: &Around, member: Member, form: Fields, wrong: Wrong, left: bool) -> Page {
    let (around, tr) = (around.clone(), around.tr.clone());
    let today = day(around.ctx.now);
    let refused = !wrong.is_empty();
    Page::new(words::member_title(&tr), Frame::Staff, move || {
        let left = member.ends.filter(|_| left).map(|ends| words::left(&tr, when::date(ends)));
        let reset = view! {
            <Paragraph text=words::reset_text(&tr)/>
            <form class="ww-form" method="post" action=paths::member(member.id)>
                <Hidden name=DEED value=RESET/>
                {step_up::field(&around, &wrong)}
                <Button text=words::reset_send(&tr) kind=button::Kind::Danger symbol=Symbol::Key/>
            </form>
        };
        let leave = leave(&tr, &member, &form, &wrong, today);
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {done(left)}
            <p><LinkAlone href=paths::PEOPLE text=words::back(&tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=member.name.clone()/>
            <KeyValues facts=facts(&tr, &member)/>
            <div class="ww-columns ww-columns--even">
                <Card title=words::leave(&tr)>{leave}</Card>
                <Card title=words::reset(&tr)>{reset}</Card>
            </div>
        }
    })
    .refused(refused)
}

fn facts(tr: &Tr, member: &Member) -> Vec<Fact> {
    let mut facts = vec![Fact::new(words::login(tr), member.login.clone())];
    let roles = listed(tr, member.roles.iter().map(|given| role_name(tr, given.role)));
    facts.extend(roles.map(|roles| Fact::new(words::roles(tr), roles)));
    let teams: Vec<String> = member.roles.iter().filter_map(|given| given.team.clone()).collect();
    if !teams.is_empty() {
        facts.push(Fact::new(words::team(tr), teams.join(", ")));
    }
    facts.push(Fact::new(words::since(tr), when::date(member.starts)));
    facts.extend(member.ends.map(|ends| Fact::new(words::until(tr), when::date(ends))));
    let factor = if member.enrolled { words::factor_yes(tr) } else { words::factor_no(tr) };
    facts.push(Fact::new(words::factor(tr), factor));
    facts
}

fn leave(tr: &Tr, member: &Member, form: &Fields, wrong: &Wrong, today: Date) -> AnyView {
    let typed = if form.has(ON) { form.get(ON).to_owned() } else { member.ends.unwrap_or(today).to_string() };
    let on = Field::new(ON, words::leave_on(tr)).with_value(typed).with_error(wrong.of(ON));
    view! {
        <Paragraph text=words::leave_text(tr)/>
        <form class="ww-form" method="post" action=paths::member(member.id)>
            <Hidden name=DEED value=LEAVE/>
            <TextField kind=Kind::Date field=on/>
            <Button text=words::leave_send(tr) kind=button::Kind::Secondary/>
        </form>
    }
    .into_any()
}
