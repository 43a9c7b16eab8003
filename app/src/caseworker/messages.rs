//! The messages of a case, and the two ways to answer: a ready sentence, or own words that are not translated.

use super::case::asked;
use crate::{
    answer::{Answer, Frame, Page, redirect},
    applicant::messages::write::languages,
    component::{
        Alert, Button, Card, ErrorSummary, Heading, Hidden, LinkAlone, MessageList, Paragraph, Select,
        Symbol, TextArea, TextField, alert, button,
        field::{Choice, Field, Kind},
        heading::Level,
        message_list::Message,
        paragraph,
    },
    messages::{DAY, FORM, LANGUAGE, SENTENCE, TEXT, sentence, untranslated, words},
    paths,
    staff::{DONE, Wrong, done, moment, typed_date},
    visit::{Around, Fields, Visit},
};
use domain::{
    ids::{CaseId, FormId, MessageId},
    language::Lang,
    message::{Body, MESSAGE_CHARS, Sentence, Side, Unfit, ready_for},
};
use leptos::{either::Either, prelude::*};
use locales::{
    Tr,
    msg::{page as common, staff_messages as own},
};
use service::{
    Fault,
    messages::{self, CaseThread, Line, WriteRefusal},
};

/// At what time, in a sentence that has one.
const CLOCK: &str = "clock";
/// Which of the two forms it is.
const WAY: &str = "way";
const READY: &str = "ready";
/// In the query: the last message of the page before.
const BEFORE: &str = "before";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let case = asked(&visit)?;
    let sent = visit.query.has(DONE);
    draw(&visit, case, Fields::default(), Wrong::default(), sent).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let case = asked(&visit)?;
    let (tr, form) = (&visit.tr, &visit.form);
    let sending = form.read(FORM).unwrap_or_else(|| new_form(&visit));
    let wrong = match read(form) {
        None => Wrong::at(SENTENCE, own::no_sentence(tr)),
        Some(body) => match messages::write(&visit.ctx, case, sending, body).await {
            Ok(()) => return Ok(redirect(format!("{}?{DONE}=1", paths::case_messages(case)))),
            Err(refusal) => wrong(tr, form, refusal)?,
        },
    };
    draw(&visit, case, form.clone(), wrong, false).await
}

/// What was filled in; `None` when no sentence was chosen.
fn read(form: &Fields) -> Option<Body> {
    if form.get(WAY) == READY {
        let sentence = Sentence::from_code(form.get(SENTENCE))?;
        return Some(Body::Ready {
            sentence,
            day: typed_date(form.get(DAY)),
            clock: form.get(CLOCK).parse().ok(),
        });
    }
    let lang = Lang::from_code(form.get(LANGUAGE)).unwrap_or(Lang::Nl);
    Some(Body::Own { text: form.get(TEXT).to_owned(), lang })
}

fn wrong(tr: &Tr, form: &Fields, refusal: WriteRefusal) -> Result<Wrong, Fault> {
    let way = if form.get(WAY) == READY { SENTENCE } else { TEXT };
    Ok(match refusal {
        WriteRefusal::Unfit(Unfit::Empty) => Wrong::at(TEXT, own::empty(tr)),
        WriteRefusal::Unfit(Unfit::TooLong) => Wrong::at(TEXT, own::too_long(tr, MESSAGE_CHARS)),
        WriteRefusal::Unfit(Unfit::NoDay) => Wrong::at(DAY, own::no_day(tr)),
        WriteRefusal::Unfit(Unfit::NoClock) => Wrong::at(CLOCK, own::no_clock(tr)),
        WriteRefusal::Unfit(Unfit::NotYours) => Wrong::at(SENTENCE, own::no_sentence(tr)),
        WriteRefusal::TooMany => Wrong::at(way, own::too_many(tr)),
        WriteRefusal::Fault(fault) => return Err(fault),
    })
}

fn new_form(around: &Around) -> FormId {
    FormId::from_uuid(around.ctx.ids.next(around.ctx.now))
}

async fn draw(visit: &Visit, case: CaseId, form: Fields, wrong: Wrong, sent: bool) -> Result<Answer, Fault> {
    let before = visit.query.read::<MessageId>(BEFORE);
    let CaseThread { person, thread, may_write } = messages::of_case(&visit.ctx, case, before).await?;
    let around = visit.around.clone();
    let refused = !wrong.is_empty();
    let page = Page::new(own::title(&around.tr), Frame::Staff, move || {
        let tr = &around.tr;
        let name = format!("{} {}", person.given_name, person.family_name);
        let lines: Vec<Message> = thread.lines.iter().map(|line| message(&around, line)).collect();
        let list = if lines.is_empty() {
            Either::Left(view! { <Paragraph text=own::none(tr)/> })
        } else {
            Either::Right(view! { <MessageList messages=lines/> })
        };
        let older = thread.older.map(|last| {
            let href = format!("{}?{BEFORE}={last}", paths::case_messages(case));
            view! { <p><LinkAlone href text=own::older(tr) symbol=Symbol::Forward/></p> }
        });
        let newest = before.map(|_| {
            let href = paths::case_messages(case);
            view! { <p><LinkAlone href text=own::newest(tr) symbol=Symbol::Back/></p> }
        });
        let write = if may_write {
            Either::Left(forms(&around, case, &form, &wrong))
        } else {
            Either::Right(view! { <Alert kind=alert::Kind::Info text=own::only_look(tr)/> })
        };
        view! {
            <ErrorSummary title=common::error_summary(tr) problems=wrong.problems()/>
            {done(sent.then(|| own::done(tr)))}
            <p><LinkAlone href=paths::case(case) text=own::back(tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=name/>
            <Paragraph text=own::lead(tr, person.language.own_name())/>
            <div class="ww-columns">
                <div class="ww-flow">
                    <Heading level=Level::Two text=own::title(tr)/>
                    {list}
                    {newest}
                    {older}
                </div>
                <div class="ww-flow">
                    {write}
                    <Paragraph kind=paragraph::Kind::Small text=own::private(tr)/>
                </div>
            </div>
        }
    });
    Ok(page.refused(refused).into())
}

fn message(around: &Around, line: &Line) -> Message {
    let tr = &around.tr;
    let of_staff = line.side == Side::Staff;
    let who = match &line.author {
        _ if !of_staff => own::from_person(tr),
        Some(name) => own::from_staff(tr, name.as_str()),
        None => own::from_colleague(tr),
    };
    let mark = if of_staff {
        // What the person did with it is theirs: there is no "read" (design.md principle 11).
        Some(own::sent_mark(tr))
    } else {
        line.opened.map(|at| own::opened(tr, moment(at)))
    };
    Message {
        who: who.into(),
        at: moment(line.at).into(),
        own: of_staff,
        words: words(tr, &line.body),
        note: untranslated(tr, around.lang, &line.body),
        mark,
    }
}

fn forms(around: &Around, case: CaseId, form: &Fields, wrong: &Wrong) -> AnyView {
    let tr = &around.tr;
    let action = paths::case_messages(case);
    let field = |name, label| Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name));
    let ready = ready_for(Side::Staff)
        .map(|ready| Choice::new(ready.sentence.code(), sentence(tr, ready.sentence, None, None)));
    let sentences: Vec<Choice> = std::iter::once(Choice::new("", "")).chain(ready).collect();
    let language = if form.has(LANGUAGE) { form.get(LANGUAGE) } else { Lang::Nl.code() };
    let language = Field::new(LANGUAGE, own::language(tr)).with_value(language);
    // A form that was refused is sent again as the same sending.
    let sending = |way: &str| match form.read::<FormId>(FORM) {
        Some(sending) if form.get(WAY) == way => sending,
        _ => new_form(around),
    };
    let again = action.clone();
    let (ready, other) = (sending(READY).to_string(), sending("").to_string());
    let chosen = field(SENTENCE, own::sentence(tr)).with_hint(own::sentence_hint(tr));
    let (day, clock) = (field(DAY, own::day(tr)), field(CLOCK, own::clock(tr)));
    let text = field(TEXT, own::text(tr)).with_hint(own::text_hint(tr));
    let (send_ready, send_own) = (own::send_ready(tr), own::send_own(tr));
    view! {
        <Card title=own::ready(tr)>
            <form class="ww-form" method="post" action=again>
                <Hidden name=FORM value=ready/>
                <Hidden name=WAY value=READY/>
                <Select field=chosen choices=sentences/>
                <TextField kind=Kind::Date field=day/>
                <TextField kind=Kind::Clock field=clock/>
                <Button text=send_ready symbol=Symbol::Message/>
            </form>
        </Card>
        <Card title=own::own(tr)>
            <form class="ww-form" method="post" action=action>
                <Hidden name=FORM value=other/>
                <TextArea field=text rows=5/>
                <Select field=language choices=languages()/>
                <Button text=send_own kind=button::Kind::Secondary symbol=Symbol::Message/>
            </form>
        </Card>
    }
    .into_any()
}
