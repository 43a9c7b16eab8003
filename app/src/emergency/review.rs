//! One emergency: who, why, what was opened under it, and the judgement of a second person.

use super::{finding_name, reason_name, reviews::who};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    auditor,
    component::{
        Alert, Button, Card, ErrorSummary, Heading, KeyValues, LinkAlone, Paragraph, Radios, Symbol,
        TextArea, alert,
        field::{Choice, Field},
        heading::Level,
        key_values::Fact,
    },
    paths,
    staff::{DONE, Wrong, moment},
    visit::{Around, Fields, Visit},
};
use domain::{
    break_glass::{Finding, Unfit, WORDS_CHARS, words as judged},
    ids::BreakGlassId,
};
use leptos::prelude::*;
use locales::{
    Tr,
    msg::{page as common, staff_emergency as words},
};
use service::{
    Fault,
    break_glass::{self, One, ReviewRefusal},
};

const FINDING: &str = "finding";
const TEXT: &str = "text";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    draw(&visit, Wrong::default()).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    let wrong = match read(tr, form) {
        Err(wrong) => wrong,
        Ok((finding, text)) => match break_glass::review(&visit.ctx, asked(&visit)?, finding, &text).await {
            Ok(()) => return Ok(redirect(format!("{}?{DONE}=1", paths::EMERGENCIES))),
            Err(ReviewRefusal::Own) => Wrong::at(FINDING, words::own(tr)),
            Err(ReviewRefusal::Fault(fault)) => return Err(fault),
        },
    };
    draw(&visit, wrong).await
}

fn asked(visit: &Visit) -> Result<BreakGlassId, Fault> {
    visit.parts.read("emergency").ok_or(Fault::Absent)
}

fn read(tr: &Tr, form: &Fields) -> Result<(Finding, String), Wrong> {
    let (finding, text) = (Finding::from_code(form.get(FINDING)), judged(form.get(TEXT)));
    let mut wrong = Wrong::default();
    wrong.when(finding.is_none(), FINDING, || words::finding_missing(tr));
    wrong.when(text == Err(Unfit::Empty), TEXT, || words::review_text_missing(tr));
    wrong.when(text == Err(Unfit::TooLong), TEXT, || words::too_long(tr, WORDS_CHARS));
    match (finding, text) {
        (Some(finding), Ok(text)) => Ok((finding, text)),
        _ => Err(wrong),
    }
}

async fn draw(visit: &Visit, wrong: Wrong) -> Result<Answer, Fault> {
    let one = break_glass::one(&visit.ctx, asked(visit)?).await?;
    let (around, form) = (visit.around.clone(), visit.form.clone());
    let refused = !wrong.is_empty();
    let page = Page::new(words::reviews_title(&visit.tr), Frame::Staff, move || {
        let tr = &around.tr;
        let lines =
            auditor::table(tr, "lines", words::lines_caption(tr, one.lines.len()), &one.lines, &one.names);
        view! {
            <ErrorSummary title=common::error_summary(tr) problems=wrong.problems()/>
            <p><LinkAlone href=paths::EMERGENCIES text=words::back(tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=words::one_title(tr, moment(one.emergency.span.opened))/>
            <section class="ww-card"><KeyValues facts=facts(tr, &one)/></section>
            {lines}
            {judgement(&around, &one, &form, &wrong)}
        }
    });
    Ok(page.refused(refused).into())
}

fn facts(tr: &Tr, one: &One) -> Vec<Fact> {
    let emergency = &one.emergency;
    let mut facts = vec![
        Fact::new(words::by(tr), who(tr, emergency, &one.names)),
        Fact::new(words::case(tr), emergency.case.to_string()),
        Fact::new(words::why(tr), reason_name(tr, emergency.reason)),
        Fact::new(words::said(tr), emergency.words.clone()),
        Fact::new(words::until(tr), moment(emergency.span.until)),
    ];
    let before = emergency.span.ended.filter(|ended| *ended < emergency.span.until);
    facts.extend(before.map(|at| Fact::new(words::given_back(tr), moment(at))));
    facts
}

/// What was found, or the form for it.
fn judgement(around: &Around, one: &One, form: &Fields, wrong: &Wrong) -> AnyView {
    let tr = &around.tr;
    if let Some(review) = &one.emergency.review {
        let by = one.names.get(&review.by).cloned().unwrap_or_default();
        let facts = vec![
            Fact::new(words::finding(tr), finding_name(tr, review.finding)),
            Fact::new(words::review_text(tr), review.words.clone()),
            Fact::new(words::by(tr), words::reviewed_by(tr, by, moment(review.at))),
        ];
        return view! { <Card title=words::judged(tr)><KeyValues facts/></Card> }.into_any();
    }
    if !one.may_review {
        return view! { <Alert kind=alert::Kind::Info text=words::own(tr)/> }.into_any();
    }
    let field = |name, label| Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name));
    let findings = Finding::ALL.iter().map(|finding| Choice::new(finding.code(), finding_name(tr, *finding)));
    let choices: Vec<Choice> = findings.collect();
    let (finding, text) = (field(FINDING, words::finding(tr)), field(TEXT, words::review_text(tr)));
    let (lead, send, action) =
        (words::review_lead(tr), words::review_send(tr), paths::emergency(one.emergency.id));
    view! {
        <Card title=words::review(tr)>
            <Paragraph text=lead/>
            <form class="ww-form" method="post" action=action>
                <Radios field=finding choices/>
                <TextArea field=text rows=4/>
                <Button text=send symbol=Symbol::Check/>
            </form>
        </Card>
    }
    .into_any()
}
