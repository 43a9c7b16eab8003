//! What somebody did for a child, by whom and when, and what the child can say about it.

pub(crate) mod disagree;

use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Alert, ButtonLink, Card, EmptyState, Heading, LinkAlone, Paragraph, Symbol, alert, button,
        heading::Level, paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use domain::{
    access::Role,
    time::wall,
    ward::{Act, Choice, Ground, Undone, What},
};
use leptos::prelude::*;
use locales::{Text, Tr, msg::done_for_you as words, when};
use service::{
    Fault,
    disagreements::{self, Mine},
};

/// In the query: which act it is about.
const ABOUT: &str = "about";
/// In the query: the number of the act that was disagreed with just now.
const SAID: &str = "said";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let mine = disagreements::mine(&visit.ctx).await?;
    let said = visit.query.read::<i32>(SAID);
    Ok(draw(&visit.around, mine, said).into())
}

fn draw(around: &Around, mine: Mine, said: Option<i32>) -> Page {
    let tr = around.tr.clone();
    Page::new(words::title(&tr), Frame::Person, move || {
        let said = mine.acts.iter().find(|(act, _)| Some(act.seq) == said);
        let said = said.and_then(|(act, _)| act.disagreement).map(|said| {
            let undone = undone(&tr, said.undone);
            view! {
                <div role="status">
                    <Alert kind=alert::Kind::Ok title=words::said_title(&tr) text=words::said(&tr)>
                        <Paragraph text=undone/>
                    </Alert>
                </div>
            }
        });
        let unguarded = (!mine.guarded).then(|| {
            let (title, text) = (words::unguarded_title(&tr), words::unguarded(&tr));
            view! { <Alert kind=alert::Kind::Info title text/> }
        });
        let none = mine.acts.is_empty().then(|| {
            view! { <EmptyState symbol=Symbol::TwoPeople title=words::none(&tr) text=words::lead(&tr)/> }
        });
        let lead = (!mine.acts.is_empty()).then(|| view! { <Paragraph text=words::lead(&tr)/> });
        let objections = (!mine.objections.is_empty()).then(|| objections(&tr, &mine.objections));
        let acts = mine.acts.iter().map(|(act, name)| line(&tr, act, name)).collect::<Vec<_>>();
        view! {
            {said}
            <Heading level=Level::One text=words::title(&tr)/>
            {lead}
            {unguarded}
            {none}
            {acts}
            {objections}
            <p><LinkAlone href=paths::WHO_IS_WHO text=locales::msg::who_is_who::title(&tr) symbol=Symbol::Group/></p>
            <p><LinkAlone href=paths::HOME text=locales::msg::page::nav_home(&tr) symbol=Symbol::Route/></p>
        }
    })
}

/// One thing that was done, with what the child can say about it.
fn line(tr: &Tr, act: &Act, name: &str) -> AnyView {
    let end = match act.disagreement {
        None => {
            let href = format!("{}?{ABOUT}={}", paths::DISAGREE, act.seq);
            view! {
                <p>
                    <ButtonLink
                        href text=words::disagree(tr) kind=button::Kind::Secondary symbol=Symbol::Message
                    />
                </p>
            }
            .into_any()
        }
        Some(said) => {
            let text = match said.settled {
                None => words::waits(tr),
                Some(settled) if settled.act_stands => words::settled_stands(tr),
                Some(_) => words::settled_child(tr),
            };
            view! {
                <Paragraph text/>
                <Paragraph kind=paragraph::Kind::Small text=undone(tr, said.undone)/>
            }
            .into_any()
        }
    };
    let by = by(tr, act, name);
    view! {
        <Card title=what(tr, act)>
            <Paragraph kind=paragraph::Kind::Small text=by/>
            {end}
        </Card>
    }
    .into_any()
}

/// What was done.
fn what(tr: &Tr, act: &Act) -> Text {
    match &act.what {
        What::Confirmed { .. } => words::confirmed(tr),
        What::Moved { starts, .. } => words::moved(tr, when::moment(tr, wall(*starts).datetime())),
        What::Cancelled { .. } => words::cancelled(tr),
        What::Reported => words::reported(tr),
    }
}

/// By whom and when.
fn by(tr: &Tr, act: &Act, name: &str) -> Text {
    let role = match act.role {
        Role::GuardianDuty => words::role_duty(tr),
        Role::GuardianSubstitute => words::role_substitute(tr),
        _ => words::role_guardian(tr),
    };
    words::by(tr, name.to_owned(), role, when::moment(tr, wall(act.at).datetime()))
}

fn undone(tr: &Tr, undone: Undone) -> Text {
    match undone {
        Undone::Nothing => words::undone_nothing(tr),
        Undone::Answer => words::undone_answer(tr),
        Undone::TimeBack => words::undone_time_back(tr),
        Undone::TimeGone => words::undone_time_gone(tr),
    }
}

/// What the child chose and the guardian thinks otherwise about.
fn objections(tr: &Tr, objections: &[(Choice, String)]) -> AnyView {
    let lines = objections
        .iter()
        .filter_map(|(choice, name)| {
            let chose = match &choice.what {
                What::Confirmed { .. } => words::chose_confirmed(tr),
                What::Moved { starts, .. } => {
                    words::chose_moved(tr, when::moment(tr, wall(*starts).datetime()))
                }
                What::Cancelled { .. } => words::chose_cancelled(tr),
                What::Reported => words::chose_reported(tr),
            };
            let ground = match choice.objection?.ground {
                Ground::NotReady => words::ground_not_ready(tr),
                Ground::HelperAbsent => words::ground_helper_absent(tr),
                Ground::NotUnderstood => words::ground_not_understood(tr),
                Ground::Other => words::ground_other(tr),
            };
            Some(view! {
                <Paragraph text=chose/>
                <Paragraph text=words::objected(tr, name.clone())/>
                <Paragraph text=ground/>
            })
        })
        .collect::<Vec<_>>();
    let stands = words::objection_stands(tr);
    view! {
        <Card title=words::objections(tr)>
            {lines}
            <Alert kind=alert::Kind::Info text=stands/>
        </Card>
    }
    .into_any()
}
