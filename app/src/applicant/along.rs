//! Who looks along: the lawyer of record, and volunteers, or who was the guardian until eighteen, whom the person lets in
//! for a time and sends away at any time.

use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, Card, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Radios, Say, Symbol, alert,
        button,
        field::{Choice, Field},
        heading::Level,
        paragraph,
    },
    paths,
    staff::Wrong,
    visit::{Fields, Visit},
};
use domain::{
    access::Role,
    assignment::{CONSENT_DAYS, GUARDIAN_DAYS, open_ended},
    ids::{AssignmentId, StaffId},
    time::wall,
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{along as words, page as common},
    when,
};
use service::{
    Fault,
    assignments::{self, Along, GiveRefusal, Work},
};

const WHO: &str = "who";
const DAYS: &str = "days";
/// Which consent to end; a form without it gives one.
const END: &str = "end";
/// Whether to keep who was the guardian.
const GUARDIAN: &str = "guardian";
/// In the query: what was done just now.
const DONE: &str = "done";
const GIVEN: &str = "given";
const STOPPED: &str = "stopped";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = match visit.query.get(DONE) {
        GIVEN => Some(words::given(&visit.tr)),
        STOPPED => Some(words::stopped(&visit.tr)),
        _ => None,
    };
    show(&visit, Wrong::default(), told).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let after = |deed: &str| redirect(format!("{}?{DONE}={deed}", paths::ALONG));
    if let Some(work) = visit.form.read::<AssignmentId>(END) {
        assignments::withdraw(&visit.ctx, work).await?;
        return Ok(after(STOPPED));
    }
    let (tr, form) = (&visit.tr, &visit.form);
    if !form.get(GUARDIAN).is_empty() {
        return match assignments::keep_guardian(&visit.ctx).await {
            Ok(()) => Ok(after(GIVEN)),
            Err(GiveRefusal::Fault(fault)) => Err(fault),
            Err(_) => Err(Fault::Absent),
        };
    }
    let Some(who) = form.read::<StaffId>(WHO) else {
        return show(&visit, Wrong::at(WHO, words::who_choose(tr)), None).await;
    };
    let Some(days) = form.read::<i16>(DAYS) else {
        return show(&visit, Wrong::at(DAYS, words::days_choose(tr)), None).await;
    };
    let wrong = match assignments::consent(&visit.ctx, who, days).await {
        Ok(()) => return Ok(after(GIVEN)),
        Err(GiveRefusal::NoHolder | GiveRefusal::WrongNumber) => Wrong::at(WHO, words::who_choose(tr)),
        Err(GiveRefusal::Rule(_)) => Wrong::at(DAYS, words::days_choose(tr)),
        Err(GiveRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, wrong, None).await
}

async fn show(visit: &Visit, wrong: Wrong, told: Option<Text>) -> Result<Answer, Fault> {
    let along = assignments::along(&visit.ctx).await?;
    let (tr, form) = (visit.tr.clone(), visit.form.clone());
    let refused = !wrong.is_empty();
    let page = Page::new(words::title(&tr), Frame::Person, move || {
        let told = told.map(|text| {
            view! { <div role="status"><Alert kind=alert::Kind::Ok text/></div> }
        });
        let now = along.now.iter().map(|work| card(&tr, work)).collect::<Vec<_>>();
        let nobody = now.is_empty().then(|| view! { <Paragraph text=words::nobody(&tr)/> });
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {told}
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph text=words::lead(&tr)/>
            {nobody}
            {now}
            {keep(&tr, &along)}
            {give(&tr, &along, &form, &wrong)}
            <p><LinkAlone href=paths::HOME text=common::back(&tr) symbol=Symbol::Back/></p>
        }
    });
    Ok(page.refused(refused).into())
}

/// Somebody who looks along now, and the way to stop it.
fn card(tr: &Tr, work: &Work) -> AnyView {
    let assignment = &work.assignment;
    let (role, sees) = match assignment.role {
        Role::Lawyer => (words::lawyer(tr), words::lawyer_sees(tr)),
        Role::Guardian => (words::guardian(tr), words::guardian_sees(tr)),
        _ => (words::volunteer(tr), words::volunteer_sees(tr)),
    };
    let until = (!open_ended(assignment.ends)).then(|| {
        let text = words::until(tr, when::moment(tr, wall(assignment.ends).datetime()));
        view! { <Paragraph text/> }
    });
    let stop = match assignment.role {
        Role::Volunteer | Role::Guardian => view! {
            <form class="ww-form" method="post" action=paths::ALONG>
                <Hidden name=END value=assignment.id.to_string()/>
                <Button text=words::stop(tr) kind=button::Kind::Secondary/>
            </form>
        }
        .into_any(),
        _ => view! { <Paragraph kind=paragraph::Kind::Small text=words::lawyer_stop(tr)/> }.into_any(),
    };
    view! {
        <Card title=words::who_is(tr, work.name.as_str(), role)>
            <Paragraph text=sees/>
            {until}
            {stop}
        </Card>
    }
    .into_any()
}

/// At eighteen, one tap keeps who was the guardian as somebody who looks along.
fn keep(tr: &Tr, along: &Along) -> Option<AnyView> {
    let guardian = along.guardian.as_ref()?;
    let lines = [words::guardian_sees(tr), words::guardian_not(tr), words::any_time(tr)]
        .map(|text| view! { <li><Say text/></li> })
        .into_iter()
        .collect::<Vec<_>>();
    let (title, send) =
        (words::keep(tr, guardian.name.as_str()), words::keep_send(tr, i64::from(GUARDIAN_DAYS)));
    let free = words::free(tr);
    let card = view! {
        <Card title>
            <ul>{lines}</ul>
            <form class="ww-form" method="post" action=paths::ALONG>
                <Hidden name=GUARDIAN value="keep"/>
                <Button text=send kind=button::Kind::Secondary symbol=Symbol::TwoPeople/>
            </form>
            <Paragraph kind=paragraph::Kind::Small text=free/>
        </Card>
    };
    Some(card.into_any())
}

/// The form to let a volunteer look along; a word about the desk when there is none at this place.
fn give(tr: &Tr, along: &Along, form: &Fields, wrong: &Wrong) -> AnyView {
    let title = words::give(tr);
    if along.candidates.is_empty() {
        let text = words::give_nobody(tr);
        return view! { <Card title><Paragraph text/></Card> }.into_any();
    }
    let who = Field::new(WHO, words::who(tr)).with_value(form.get(WHO)).with_error(wrong.of(WHO));
    let people: Vec<Choice> = along
        .candidates
        .iter()
        .map(|candidate| Choice::new(candidate.staff.to_string(), candidate.name.as_str()))
        .collect();
    let days = Field::new(DAYS, words::days(tr)).with_value(form.get(DAYS)).with_error(wrong.of(DAYS));
    let lengths: Vec<Choice> = CONSENT_DAYS
        .into_iter()
        .map(|days| Choice::new(days.to_string(), words::so_many_days(tr, i64::from(days))))
        .collect();
    let lines = [words::volunteer_sees(tr), words::volunteer_not(tr), words::any_time(tr)]
        .map(|text| view! { <li><Say text/></li> })
        .into_iter()
        .collect::<Vec<_>>();
    let (send, free) = (words::send(tr), words::free(tr));
    view! {
        <Card title>
            <ul>{lines}</ul>
            <form class="ww-form" method="post" action=paths::ALONG>
                <Radios field=who choices=people/>
                <Radios field=days choices=lengths/>
                <Button text=send symbol=Symbol::TwoPeople/>
            </form>
            <Paragraph kind=paragraph::Kind::Small text=free/>
        </Card>
    }
    .into_any()
}
