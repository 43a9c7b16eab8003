//! "I do not agree": what happens then is told first, and nothing happens before the child says yes.

use super::{ABOUT, SAID, by, what};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Button, Card, Heading, Hidden, LinkAlone, Paragraph, Say, Symbol, alert, heading::Level,
        paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use domain::ward::Act;
use leptos::prelude::*;
use locales::msg::done_for_you as words;
use service::{
    Fault,
    disagreements::{self, Mine},
};

/// Asks about one act; about one that was disagreed with already there is nothing to ask.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let about = visit.query.read::<i32>(ABOUT).ok_or(Fault::Absent)?;
    let mine = disagreements::mine(&visit.ctx).await?;
    let (act, name) = mine.acts.iter().find(|(act, _)| act.seq == about).cloned().ok_or(Fault::Absent)?;
    if act.disagreement.is_some() {
        return Ok(redirect(paths::DONE_FOR_YOU));
    }
    Ok(draw(&visit.around, &mine, act, name).into())
}

/// Keeps it. Twice is as good as once.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let about = visit.form.read::<i32>(ABOUT).ok_or(Fault::Absent)?;
    disagreements::disagree(&visit.ctx, about).await?;
    Ok(redirect(format!("{}?{SAID}={about}", paths::DONE_FOR_YOU)))
}

fn draw(around: &Around, mine: &Mine, act: Act, name: String) -> Page {
    let tr = around.tr.clone();
    let lawyer = mine.lawyer.as_ref().map(|contact| contact.name.clone());
    Page::new(words::title(&tr), Frame::Person, move || {
        let about_hearing = act.what.hearing().is_some();
        let lawyer = match lawyer {
            Some(name) => words::disagree_lawyer(&tr, name),
            None => words::disagree_no_lawyer(&tr),
        };
        let steps =
            [about_hearing.then(|| words::disagree_back(&tr)), Some(words::disagree_lead(&tr)), Some(lawyer)]
                .into_iter()
                .flatten()
                .map(|text| view! { <li><Say text/></li> })
                .collect::<Vec<_>>();
        let term = about_hearing.then(|| view! { <Paragraph text=words::disagree_term(&tr)/> });
        let by = by(&tr, &act, &name);
        view! {
            <Heading level=Level::One text=words::disagree_title(&tr)/>
            <Card title=what(&tr, &act)>
                <Paragraph kind=paragraph::Kind::Small text=by/>
            </Card>
            <Alert kind=alert::Kind::Info text=words::disagree_safe(&tr)/>
            <Card title=words::disagree_next(&tr)>
                <ul>{steps}</ul>
                {term}
            </Card>
            <form class="ww-form" method="post" action=paths::DISAGREE>
                <Hidden name=ABOUT value=act.seq.to_string()/>
                <Button text=words::disagree_send(&tr) symbol=Symbol::Message/>
            </form>
            <p><LinkAlone href=paths::DONE_FOR_YOU text=words::disagree_keep(&tr) symbol=Symbol::Back/></p>
        }
    })
}
