//! What children did not agree with: the team lead speaks with both, tells the lawyer, and settles it.

use super::ward::said;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, Card, EmptyState, Heading, Hidden, KeyValues, LinkAlone, Paragraph, Shown, Symbol, button,
        heading::Level, key_values::Fact,
    },
    paths,
    staff::{DONE, done, moment},
    visit::{Around, Visit},
};
use domain::ids::CaseId;
use leptos::{either::Either, prelude::*};
use locales::{Text, Tr, msg::staff_mandates as words};
use service::{
    Fault,
    disagreements::{self, Open},
};

const CHILD: &str = "child";
const ABOUT: &str = "about";
/// What was decided, or that the lawyer was told.
const DEED: &str = "deed";
const LAWYER: &str = "lawyer";
const STANDS: &str = "stands";
const AS_THE_CHILD: &str = "child-wants";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = match visit.query.get(DONE) {
        LAWYER => Some(words::told(&visit.tr)),
        STANDS | AS_THE_CHILD => Some(words::settled(&visit.tr)),
        _ => None,
    };
    let open = disagreements::open(&visit.ctx).await?;
    Ok(draw(&visit.around, open, told).into())
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let form = &visit.form;
    let (Some(case), Some(about)) = (form.read::<CaseId>(CHILD), form.read::<i32>(ABOUT)) else {
        return Err(Fault::Absent);
    };
    let deed = match form.get(DEED) {
        LAWYER => {
            disagreements::lawyer_told(&visit.ctx, case, about).await?;
            LAWYER
        }
        STANDS => {
            disagreements::settle(&visit.ctx, case, about, true).await?;
            STANDS
        }
        AS_THE_CHILD => {
            disagreements::settle(&visit.ctx, case, about, false).await?;
            AS_THE_CHILD
        }
        _ => return Err(Fault::Absent),
    };
    Ok(redirect(format!("{}?{DONE}={deed}", paths::DISAGREEMENTS)))
}

fn draw(around: &Around, open: Vec<Open>, told: Option<Text>) -> Page {
    let tr = around.tr.clone();
    Page::new(words::disagreements_title(&tr), Frame::Staff, move || {
        let body = if open.is_empty() {
            let title = words::disagreements_none_title(&tr);
            Either::Left(view! {
                <EmptyState symbol=Symbol::Message title text=words::disagreements_none(&tr)/>
            })
        } else {
            Either::Right(open.iter().map(|one| card(&tr, one)).collect::<Vec<_>>())
        };
        view! {
            {done(told)}
            <Heading level=Level::One text=words::disagreements_title(&tr)/>
            <Paragraph text=words::disagreements_lead(&tr)/>
            {body}
        }
    })
}

fn card(tr: &Tr, open: &Open) -> AnyView {
    let lawyer: Shown = match &open.lawyer {
        Some(contact) => {
            let phone = contact.phone.clone().unwrap_or_default();
            format!("{} {phone}", contact.name).trim().to_owned().into()
        }
        None => words::disagreements_lawyer_none(tr).into(),
    };
    let facts = vec![
        Fact::new(words::disagreements_what(tr), said(tr, &open.act.what)),
        Fact::new(words::disagreements_by(tr), open.by.clone()),
        Fact::new(words::disagreements_said(tr), moment(open.at)),
        Fact::new(words::disagreements_waits(tr), moment(open.waits_until)),
        Fact::new(words::disagreements_lawyer(tr), lawyer),
    ];
    let lawyer = match open.lawyer_told {
        Some(at) => Either::Left(view! { <Paragraph text=words::lawyer_told(tr, moment(at))/> }),
        None => Either::Right(deed(open, LAWYER, words::tell_lawyer(tr))),
    };
    let href = paths::ward(paths::WARD, open.case);
    let look = words::ward_title(tr, open.name.clone());
    let ends =
        [deed(open, AS_THE_CHILD, words::settle_child(tr)), deed(open, STANDS, words::settle_stands(tr))]
            .into_iter()
            .collect_view();
    view! {
        <Card title=open.name.clone()>
            <KeyValues facts/>
            <p><LinkAlone href text=look symbol=Symbol::TwoPeople/></p>
            {lawyer}
            <div class="ww-actions">{ends}</div>
        </Card>
    }
    .into_any()
}

fn deed(open: &Open, deed: &'static str, text: Text) -> AnyView {
    view! {
        <form method="post" action=paths::DISAGREEMENTS>
            <Hidden name=CHILD value=open.case.to_string()/>
            <Hidden name=ABOUT value=open.act.seq.to_string()/>
            <Button text kind=button::Kind::Secondary name=DEED value=deed/>
        </form>
    }
    .into_any()
}
