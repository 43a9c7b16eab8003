//! One of the things that a person said looks wrong: the lines that it is about, and the answer.

use super::{table, who};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    applicant::{looked::finding_words, messages::write::languages},
    component::{
        Alert, Button, Card, ErrorSummary, Heading, LinkAlone, MessageList, Paragraph, Radios, Select,
        Symbol, TextArea, alert,
        field::{Choice, Field},
        heading::Level,
        message_list::{Message, Words},
        paragraph,
    },
    messages::{LANGUAGE, TEXT},
    paths,
    staff::{DONE, Wrong, moment},
    visit::{Around, Fields, Visit},
};
use domain::{
    doubt::{DOUBT_CHARS, Finding, Reply, Unfit},
    ids::DoubtId,
    language::Lang,
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{messages, page as common, staff_audit as words},
};
use service::{
    Fault,
    doubts::{self, AnswerRefusal, One},
};

/// What was found: the code of a [`Finding`], or own words.
const FINDING: &str = "finding";
const OWN: &str = "own";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    draw(&visit, Wrong::default()).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    let reply = match (form.get(FINDING), Finding::from_code(form.get(FINDING))) {
        (_, Some(finding)) => Ok(Reply::Ready(finding)),
        (OWN, None) => {
            let lang = Lang::from_code(form.get(LANGUAGE)).unwrap_or(Lang::Nl);
            Reply::own(form.get(TEXT), lang).map_err(|unfit| unfit_words(tr, unfit))
        }
        _ => Err(Wrong::at(FINDING, words::no_finding(tr))),
    };
    let wrong = match reply {
        Err(wrong) => wrong,
        Ok(reply) => match doubts::answer(&visit.ctx, asked(&visit)?, reply).await {
            Ok(()) => return Ok(redirect(format!("{}?{DONE}=1", paths::DOUBTS))),
            Err(AnswerRefusal::Unfit(unfit)) => unfit_words(tr, unfit),
            Err(AnswerRefusal::Own) => Wrong::at(FINDING, words::own_look(tr)),
            Err(AnswerRefusal::Fault(fault)) => return Err(fault),
        },
    };
    draw(&visit, wrong).await
}

fn asked(visit: &Visit) -> Result<DoubtId, Fault> {
    visit.parts.read("doubt").ok_or(Fault::Absent)
}

fn unfit_words(tr: &Tr, unfit: Unfit) -> Wrong {
    match unfit {
        Unfit::Empty => Wrong::at(TEXT, words::empty(tr)),
        Unfit::TooLong => Wrong::at(TEXT, words::too_long(tr, DOUBT_CHARS)),
    }
}

async fn draw(visit: &Visit, wrong: Wrong) -> Result<Answer, Fault> {
    let one = doubts::one(&visit.ctx, asked(visit)?).await?;
    let (around, form) = (visit.around.clone(), visit.form.clone());
    let refused = !wrong.is_empty();
    let title = words::one_title(&visit.tr, moment(one.doubt.at));
    let page = Page::new(words::title(&visit.tr), Frame::Staff, move || {
        let tr = &around.tr;
        let said = said(&around, &one);
        let lines = table(tr, "lines", words::lines_caption(tr, one.count), &one.lines, &one.names);
        let shown = one.lines.len();
        let more = (one.count > shown as u64)
            .then(|| view! { <Paragraph kind=paragraph::Kind::Small text=words::lines_more(tr, shown)/> });
        view! {
            <ErrorSummary title=common::error_summary(tr) problems=wrong.problems()/>
            <p><LinkAlone href=paths::DOUBTS text=words::back(tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=title/>
            <Paragraph text=who(tr, &one.doubt.about, &one.names)/>
            {said}
            {lines}
            {more}
            {answer(&around, &one, &form, &wrong)}
        }
    });
    Ok(page.refused(refused).into())
}

/// What the person wrote with it.
fn said(around: &Around, one: &One) -> AnyView {
    let tr = &around.tr;
    match &one.doubt.words {
        None => view! { <Paragraph text=words::words_none(tr)/> }.into_any(),
        Some(own) => {
            let message = Message {
                who: words::words(tr).into(),
                at: moment(one.doubt.at).into(),
                own: false,
                words: Words::Own { text: own.text.clone(), lang: own.lang.code() },
                note: untranslated(around, own.lang),
                mark: None,
            };
            view! { <MessageList messages=vec![message]/> }.into_any()
        }
    }
}

fn untranslated(around: &Around, lang: Lang) -> Option<Text> {
    (lang != around.lang).then(|| messages::not_translated(&around.tr, lang.own_name()))
}

/// The answer that was given, or the form for one.
fn answer(around: &Around, one: &One, form: &Fields, wrong: &Wrong) -> AnyView {
    let tr = &around.tr;
    if let Some(given) = &one.doubt.answer {
        let by = one.names.get(&given.by).cloned().unwrap_or_default();
        let (said, note) = match &given.reply {
            Reply::Ready(finding) => (Words::Said(finding_words(tr, *finding)), None),
            Reply::Own(own) => {
                (Words::Own { text: own.text.clone(), lang: own.lang.code() }, untranslated(around, own.lang))
            }
        };
        let message = Message {
            who: words::answered_by(tr, by, moment(given.at)).into(),
            at: "".into(),
            own: true,
            words: said,
            note,
            mark: None,
        };
        return view! { <MessageList messages=vec![message]/> }.into_any();
    }
    if !one.may_answer {
        return view! { <Alert kind=alert::Kind::Info text=words::own_look(tr)/> }.into_any();
    }
    let field = |name, label| Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name));
    let ready = Finding::ALL.iter().map(|finding| Choice::new(finding.code(), finding_words(tr, *finding)));
    let choices: Vec<Choice> = ready.chain([Choice::new(OWN, words::finding_own(tr))]).collect();
    let language = if form.has(LANGUAGE) { form.get(LANGUAGE) } else { Lang::Nl.code() };
    let language = Field::new(LANGUAGE, words::language(tr)).with_value(language);
    let finding = field(FINDING, words::finding(tr));
    let text = field(TEXT, words::text(tr)).with_hint(words::text_hint(tr));
    let (lead, send, action) = (words::answer_lead(tr), words::send(tr), paths::doubt(one.doubt.id));
    view! {
        <Card title=words::answer(tr)>
            <Paragraph text=lead/>
            <form class="ww-form" method="post" action=action>
                <Radios field=finding choices/>
                <TextArea field=text rows=4/>
                <Select field=language choices=languages()/>
                <Button text=send symbol=Symbol::Message/>
            </form>
        </Card>
    }
    .into_any()
}
