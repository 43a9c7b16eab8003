//! Messages with the caseworker: what was written, and the two ways to write.

pub(crate) mod choose;
pub(crate) mod write;

use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Alert, ButtonLink, Heading, LinkAlone, MessageList, Paragraph, Symbol, alert, button, heading::Level,
        message_list::Message, paragraph,
    },
    messages::{untranslated, words},
    paths,
    visit::{Around, Visit},
};
use domain::{
    ids::{FormId, MessageId},
    message::Side,
    time::wall,
};
use leptos::prelude::*;
use locales::{Text, msg, when};
use service::{
    Fault,
    messages::{self, Line, Thread, WriteRefusal},
};

/// In the query: the last message of the page before.
const BEFORE: &str = "before";
/// In the query: a message was sent just now.
const SENT: &str = "sent";

/// What was written.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let before = visit.query.read::<MessageId>(BEFORE);
    let thread = messages::mine(&visit.ctx, before).await?;
    let (around, sent) = (visit.around.clone(), visit.query.has(SENT));
    let page = Page::new(msg::messages::title(&visit.tr), Frame::Person, move || {
        body(&around, &thread, sent, before.is_some())
    });
    Ok(page.into())
}

/// Where the reader goes after a message was sent.
fn sent() -> String {
    format!("{}?{SENT}=1", paths::MESSAGES)
}

/// The sending that a form carries; a form without one is a new sending.
fn form_of(visit: &Visit) -> FormId {
    visit.form.read(crate::messages::FORM).unwrap_or_else(|| new_form(visit))
}

fn new_form(around: &Around) -> FormId {
    FormId::from_uuid(around.ctx.ids.next(around.ctx.now))
}

/// What a refusal says at the field with the words.
fn refused(around: &Around, refusal: WriteRefusal) -> Result<Text, Fault> {
    use domain::message::{MESSAGE_CHARS, Unfit};
    let tr = &around.tr;
    match refusal {
        WriteRefusal::Unfit(Unfit::TooLong) => Ok(msg::messages::too_long(tr, MESSAGE_CHARS)),
        WriteRefusal::Unfit(Unfit::NoDay | Unfit::NoClock) => Ok(msg::messages::no_day(tr)),
        WriteRefusal::Unfit(Unfit::Empty) => Ok(msg::messages::empty(tr)),
        WriteRefusal::Unfit(Unfit::NotYours) => Err(Fault::Absent),
        WriteRefusal::TooMany => Ok(msg::messages::too_many(tr)),
        WriteRefusal::Fault(fault) => Err(fault),
    }
}

fn body(around: &Around, thread: &Thread, sent: bool, older_page: bool) -> impl IntoView + use<> {
    let tr = &around.tr;
    let sent = sent.then(|| {
        view! {
            <div role="status">
                <Alert kind=alert::Kind::Ok title=msg::messages::sent_title(tr) text=msg::messages::sent(tr)/>
            </div>
        }
    });
    let none = thread.lines.is_empty().then(|| view! { <Paragraph text=msg::messages::none(tr)/> });
    let lines: Vec<Message> = thread.lines.iter().map(|line| message(around, line)).collect();
    let list = (!lines.is_empty()).then(|| view! { <MessageList messages=lines/> });
    let older = thread.older.map(|last| {
        let href = format!("{}?{BEFORE}={last}", paths::MESSAGES);
        view! { <p><LinkAlone href text=msg::messages::older(tr) symbol=Symbol::Forward/></p> }
    });
    let newest = older_page.then(|| {
        view! { <p><LinkAlone href=paths::MESSAGES text=msg::messages::newest(tr) symbol=Symbol::Back/></p> }
    });
    view! {
        {sent}
        <Heading level=Level::One text=msg::messages::title(tr)/>
        <Paragraph kind=paragraph::Kind::Lead text=msg::messages::lead(tr)/>
        <p class="ww-actions">
            <ButtonLink href=paths::MESSAGES_CHOOSE text=msg::messages::choose(tr) symbol=Symbol::List/>
            <ButtonLink
                href=paths::MESSAGES_WRITE text=msg::messages::write(tr) kind=button::Kind::Secondary symbol=Symbol::Pencil
            />
        </p>
        <Paragraph kind=paragraph::Kind::Small text=msg::messages::kept(tr)/>
        <section class="ww-flow" aria-labelledby="list">
            <Heading level=Level::Two text=msg::messages::list(tr) id="list"/>
            {none}
            {list}
            {newest}
            {older}
        </section>
        <p><LinkAlone href=paths::NOTICES text=msg::notices::title(tr) symbol=Symbol::Smartphone/></p>
    }
}

fn message(around: &Around, line: &Line) -> Message {
    let tr = &around.tr;
    let own = line.side == Side::Person;
    let mark = own.then(|| match line.opened {
        Some(at) => msg::messages::opened(tr, when::moment(tr, wall(at).datetime())),
        None => msg::messages::not_opened(tr),
    });
    Message {
        who: if own { msg::messages::from_me(tr) } else { msg::messages::from_staff(tr) }.into(),
        at: when::moment(tr, wall(line.at).datetime()).into(),
        own,
        words: words(tr, &line.body),
        note: untranslated(tr, around.lang, &line.body),
        mark,
    }
}
