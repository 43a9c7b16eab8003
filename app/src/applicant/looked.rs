//! "Who looked at my file?": by day and by who, with a way to say that something looks wrong.

pub(crate) mod wrong;

use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Alert, Card, EmptyState, Heading, LinkAlone, LogList, MessageList, Pager, Paragraph, Shown, Symbol,
        alert,
        heading::Level,
        log_list::{Deed, Entry},
        message_list::{Message, Words},
        pager::Turn,
        paragraph,
    },
    paths,
    visit::{Around, Visit},
};
use domain::{
    access::Role,
    doubt::{Finding, Reply, State},
    ids::AuditId,
    time::{day, wall},
};
use jiff::Timestamp;
use leptos::prelude::*;
use locales::{Args, Text, Tr, msg, msg::looked as words, when};
use service::{
    Fault,
    looked::{self, By, Day, Deeds, Judged, Looked, Said, Told, Who},
};

/// In the query: the last line of the page before.
const BEFORE: &str = "before";
/// In the query: what the person did, instead of what others did.
const OWN: &str = "own";
/// In the query: something was sent just now.
const SENT: &str = "sent";
/// In a query and a form: which line it is about.
const LINE: &str = "line";

/// The list.
pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let by = if visit.query.has(OWN) { By::Person } else { By::Others };
    let before = visit.query.read::<AuditId>(BEFORE);
    let looked = looked::mine(&visit.ctx, by, before).await?;
    let (around, sent) = (visit.around.clone(), visit.query.has(SENT));
    let title = if by == By::Others { words::title(&visit.tr) } else { words::own_link(&visit.tr) };
    Ok(Page::new(title, Frame::Person, move || body(&around, &looked, by, before.is_some(), sent)).into())
}

/// Where the reader goes after something was sent.
fn sent() -> String {
    format!("{}?{SENT}=1", paths::LOOKED)
}

fn body(around: &Around, looked: &Looked, by: By, later: bool, sent: bool) -> impl IntoView + use<> {
    let tr = &around.tr;
    let sent = sent.then(|| {
        view! {
            <div role="status">
                <Alert kind=alert::Kind::Ok title=words::sent_title(tr) text=words::sent(tr)/>
            </div>
        }
    });
    let others = by == By::Others;
    let (title, lead) =
        if others { (words::title(tr), words::lead(tr)) } else { (words::own_link(tr), words::own_lead(tr)) };
    let none = looked.days.is_empty().then(|| {
        let text = if others { words::none(tr) } else { words::own_none(tr) };
        let title = if others { words::none_title(tr) } else { words::own_link(tr) };
        view! { <EmptyState symbol=Symbol::Eye title text/> }
    });
    let days = looked.days.iter().map(|day| one_day(tr, day)).collect::<Vec<_>>();
    let other = if others {
        let href = format!("{}?{OWN}=1", paths::LOOKED);
        view! {
            <Paragraph kind=paragraph::Kind::Small text=words::kept_back(tr)/>
            <p><LinkAlone href text=words::own_link(tr) symbol=Symbol::User/></p>
        }
        .into_any()
    } else {
        view! {
            <p><LinkAlone href=paths::DEVICES text=msg::status::devices(tr) symbol=Symbol::Smartphone/></p>
            <p><LinkAlone href=paths::LOOKED text=words::others_link(tr) symbol=Symbol::Eye/></p>
        }
        .into_any()
    };
    view! {
        {sent}
        <Heading level=Level::One text=title/>
        <Paragraph kind=paragraph::Kind::Lead text=lead/>
        {said(around, &looked.said)}
        {none}
        {days}
        {pages(tr, by, later, looked.older)}
        {other}
        <p><LinkAlone href=paths::OWN_FILE text=msg::own_file::link(tr) symbol=Symbol::Download/></p>
        <p><LinkAlone href=paths::HOME text=msg::page::nav_home(tr) symbol=Symbol::Route/></p>
    }
}

fn pages(tr: &Tr, by: By, later: bool, older: Option<AuditId>) -> AnyView {
    let own = if by == By::Person { format!("{OWN}=1&") } else { String::new() };
    let first = format!("{}?{own}", paths::LOOKED);
    let back =
        later.then(|| Turn { href: first.trim_end_matches(['?', '&']).to_owned(), text: words::newest(tr) });
    let forward = older.map(|last| Turn { href: format!("{first}{BEFORE}={last}"), text: words::older(tr) });
    (back.is_some() || forward.is_some())
        .then(|| view! { <Pager label=words::pages(tr) back forward/> })
        .into_any()
}

fn one_day(tr: &Tr, day: &Day) -> AnyView {
    let entries = day.by.iter().map(|deeds| entry(tr, deeds)).collect::<Vec<_>>();
    let date = when::day(tr, day.date);
    view! {
        <section class="ww-flow">
            <Heading level=Level::Two text=date/>
            <LogList entries/>
        </section>
    }
    .into_any()
}

fn entry(tr: &Tr, Deeds { who, deeds }: &Deeds) -> Entry {
    let own = who.own;
    let deeds = deeds.iter().map(|told| deed(tr, who, told, own)).collect();
    if own {
        return Entry { who: None, role: None, deeds };
    }
    let (who, role) = called(tr, who);
    Entry { who: Some(who), role: Some(role), deeds }
}

/// What somebody at work is called: name and role, or the role alone with a word about the name.
fn called(tr: &Tr, who: &Who) -> (Shown, Text) {
    if who.machine {
        return (words::who_sender(tr).into(), words::no_person(tr));
    }
    let role = role(tr, who.role);
    match &who.name {
        Some(name) => (name.clone().into(), role),
        None => (role.into(), words::name_kept_back(tr)),
    }
}

/// The role and the organisation of somebody else, in words for the person.
fn role(tr: &Tr, role: Option<Role>) -> Text {
    if role.is_some_and(Role::is_person) {
        return words::who_family(tr);
    }
    let id = role.map(|role| format!("who-{}", role.code()));
    id.and_then(|id| words::by_id(tr, &id, &Args::new())).unwrap_or_else(|| words::who_somebody(tr))
}

fn deed(tr: &Tr, who: &Who, told: &Told, own: bool) -> Deed {
    let time = when::time(wall(told.last).time());
    let at = if told.times == 1 { words::at(tr, time) } else { words::times(tr, told.times, time) };
    let mut notes = vec![at];
    notes.extend(who.for_person.then(|| words::for_you(tr)));
    notes.extend(told.refused.then(|| words::refused(tr)));
    notes.extend(told.emergency.map(|judged| emergency_words(tr, judged)));
    notes.extend(told.doubt.map(|state| state_words(tr, state)));
    let href = || format!("{}?{LINE}={}", paths::LOOKED_WRONG, told.line);
    let link = (!own && told.doubt.is_none()).then(|| (href(), words::wrong(tr)));
    Deed { what: what(tr, told.what, own), notes, link }
}

/// What was done, in a sentence.
///
/// # Panics
/// Never: a test holds that everything that can be told has its words.
fn what(tr: &Tr, what: &str, own: bool) -> Text {
    let id = if own { format!("own-{what}") } else { format!("did-{what}") };
    words::by_id(tr, &id, &Args::new()).expect("everything that can be told has its words")
}

/// That it was an emergency, and what a second person found.
///
/// # Panics
/// Never: a test holds that every finding has its words in every language.
fn emergency_words(tr: &Tr, judged: Judged) -> Text {
    match judged {
        Judged::NotYet => words::emergency_open(tr),
        Judged::Found(found) => words::by_id(tr, &format!("emergency-{}", found.code()), &Args::new())
            .expect("every finding has its words"),
    }
}

fn state_words(tr: &Tr, state: State) -> Text {
    match state {
        State::Sent => words::state_sent(tr),
        State::Opened => words::state_opened(tr),
        State::Answered => words::state_answered(tr),
    }
}

/// What the person said, and what became of it.
fn said(around: &Around, said: &[Said]) -> Option<AnyView> {
    let tr = &around.tr;
    let cards = said.iter().map(|said| one_said(around, said)).collect::<Vec<_>>();
    let answered = said.iter().any(|said| said.doubt.answer.is_some());
    let not_agreed = answered.then(|| view! { <Paragraph text=words::not_agreed(tr)/> });
    (!said.is_empty()).then(|| {
        view! {
            <section class="ww-flow" aria-labelledby="said">
                <Heading level=Level::Two text=words::said(tr) id="said"/>
                {cards}
                {not_agreed}
            </section>
        }
        .into_any()
    })
}

fn one_said(around: &Around, said: &Said) -> AnyView {
    let (tr, doubt) = (&around.tr, &said.doubt);
    let (who, role) = called(tr, &said.who);
    let about = words::said_about(tr, when::day(tr, day(doubt.about.at)));
    let mut messages = Vec::new();
    messages.extend(doubt.words.as_ref().map(|own| Message {
        who: words::own_words(tr).into(),
        at: moment(tr, doubt.at).into(),
        own: true,
        words: Words::Own { text: own.text.clone(), lang: own.lang.code() },
        note: None,
        mark: None,
    }));
    messages.extend(doubt.answer.as_ref().map(|answer| {
        let (words, note) = match &answer.reply {
            Reply::Ready(finding) => (Words::Said(finding_words(tr, *finding)), None),
            Reply::Own(own) => {
                let note =
                    (own.lang != around.lang).then(|| msg::messages::not_translated(tr, own.lang.own_name()));
                (Words::Own { text: own.text.clone(), lang: own.lang.code() }, note)
            }
        };
        Message {
            who: words::answered(tr, moment(tr, answer.at)).into(),
            at: "".into(),
            own: false,
            words,
            note,
            mark: None,
        }
    }));
    let messages = (!messages.is_empty()).then(|| view! { <MessageList messages/> });
    let state = (doubt.answer.is_none()).then(|| {
        view! { <Paragraph text=state_words(tr, doubt.state())/> }
    });
    let on = words::said_on(tr, moment(tr, doubt.at));
    view! {
        <Card title=what(tr, said.what, false)>
            <div>
                <Paragraph text=who/>
                <Paragraph kind=paragraph::Kind::Small text=role/>
                <Paragraph kind=paragraph::Kind::Small text=about/>
                <Paragraph kind=paragraph::Kind::Small text=on/>
            </div>
            {state}
            {messages}
        </Card>
    }
    .into_any()
}

/// A ready answer in the reader's language.
///
/// # Panics
/// Never: a test holds that every finding has its words in every language.
pub(crate) fn finding_words(tr: &Tr, finding: Finding) -> Text {
    words::by_id(tr, &format!("reply-{}", finding.code()), &Args::new()).expect("every finding has its words")
}

fn moment(tr: &Tr, at: Timestamp) -> Text {
    when::moment(tr, wall(at).datetime())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        break_glass,
        language::Lang,
        looked::{own_sentences, sentences},
    };
    use locales::Voice;

    fn readers() -> impl Iterator<Item = Tr> {
        Lang::INTERFACE
            .iter()
            .flat_map(|lang| [Voice::B1, Voice::A2, Voice::Child].map(|voice| Tr::new(lang.code(), voice)))
    }

    #[test]
    fn every_deed_that_can_be_told_has_its_words_in_every_language() {
        for tr in readers() {
            let did = sentences().map(|what| format!("did-{what}"));
            for id in did.chain(own_sentences().map(|what| format!("own-{what}"))) {
                let text = words::by_id(&tr, &id, &Args::new());
                let text = text.unwrap_or_else(|| panic!("write `{id}` in looked.ftl: the person reads it"));
                assert_eq!(text.lang, *tr.lang(), "{id} is not there in {tr:?}");
            }
        }
    }

    #[test]
    fn every_answer_and_every_role_at_work_has_its_words_in_every_language() {
        for tr in readers() {
            for finding in Finding::ALL {
                assert_eq!(finding_words(&tr, *finding).lang, *tr.lang(), "{finding:?}");
            }
            let found = break_glass::Finding::ALL.iter().copied().map(Judged::Found);
            for judged in found.chain([Judged::NotYet]) {
                assert_eq!(emergency_words(&tr, judged).lang, *tr.lang(), "{judged:?}");
            }
            for role in Role::ALL.iter().filter(|role| !role.is_person()) {
                let text = words::by_id(&tr, &format!("who-{}", role.code()), &Args::new());
                assert_eq!(text.map(|text| text.lang).as_ref(), Some(tr.lang()), "{role:?}");
            }
        }
    }

    #[test]
    fn a_deed_of_somebody_at_work_can_be_doubted_once() {
        let tr = Tr::new("nl", Voice::B1);
        let who = Who {
            name: Some("Sanne".into()),
            role: Some(Role::Caseworker),
            for_person: false,
            own: false,
            machine: false,
        };
        let told = Told {
            line: AuditId::from_uuid(uuid()),
            what: "view-case",
            refused: false,
            times: 3,
            last: "2026-11-23T13:30:00Z".parse().expect("an instant"),
            doubt: None,
            emergency: None,
        };
        let open = deed(&tr, &who, &told, false);
        assert_eq!(open.what.plain(), "Opende uw dossier");
        assert_eq!(open.notes[0].plain(), "3 keer, het laatst om 14:30");
        assert!(open.link.is_some());
        let doubted = deed(&tr, &who, &Told { doubt: Some(State::Sent), ..told }, false);
        assert!(doubted.link.is_none());
        assert_eq!(doubted.notes.len(), 2);
    }

    fn uuid() -> uuid::Uuid {
        uuid::Uuid::from_u128(1)
    }
}
