//! The day sheet of a place: who is heard when and where, and whether they are there. It prints as it stands.

use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Badge, EmptyState, Heading, Hidden, Pager, Paragraph, Say, Symbol, Table, alert, badge,
        heading::Level,
        pager::Turn,
        paragraph,
        table::{Cell, Column},
    },
    paths,
    planner::times::kind_name,
    staff::{DONE, day_of_work, done, typed_date},
    visit::{Fields, Visit},
};
use domain::{
    hearing::State,
    ids::{HearingId, PlaceId},
    presence::{NotNow, Presence, may_mark},
    time::wall,
};
use jiff::{Timestamp, ToSpan, civil::Date};
use leptos::prelude::*;
use locales::{Text, Tr, msg::staff_day as words, when};
use service::{
    Fault,
    presence::{self, DaySheet, MarkRefusal, SheetLine},
};

/// In the query and in each form: which day, and which place.
const DATE: &str = "date";
const AT: &str = "at";
/// In a form: whose mark, and which.
const HEARING: &str = "hearing";
const PRESENCE: &str = "presence";
const DONE_MARKED: &str = "marked";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = (visit.query.get(DONE) == DONE_MARKED).then(|| words::marked(&visit.tr));
    let looked = Looked::of(&visit.query, &visit);
    show(&visit, looked, told, None).await
}

/// Marks what the door sees.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let looked = Looked::of(&visit.form, &visit);
    let hearing: HearingId = visit.form.read(HEARING).ok_or(Fault::Absent)?;
    let presence = Presence::from_code(visit.form.get(PRESENCE)).ok_or(Fault::Absent)?;
    match presence::mark(&visit.ctx, hearing, presence).await {
        Ok(()) => Ok(redirect(format!("{}&{DONE}={DONE_MARKED}", looked.address()))),
        Err(MarkRefusal::NotNow(why)) => {
            let why = refused(&visit.tr, why);
            show(&visit, looked, None, Some(why)).await
        }
        Err(MarkRefusal::Fault(fault)) => Err(fault),
    }
}

fn refused(tr: &Tr, why: NotNow) -> Text {
    match why {
        NotNow::TooEarly => words::too_early(tr),
        NotNow::Over => words::over(tr),
        NotNow::Cancelled => words::cancelled(tr),
    }
}

/// Which day of which place is looked at.
#[derive(Clone, Copy)]
struct Looked {
    date: Date,
    /// `None` for the first of the own places.
    at: Option<PlaceId>,
}

impl Looked {
    fn of(fields: &Fields, visit: &Visit) -> Self {
        let date = typed_date(fields.get(DATE)).unwrap_or_else(|| day_of_work(visit.ctx.now));
        Self { date, at: fields.read(AT) }
    }

    fn address(self) -> String {
        let at = self.at.map_or_else(String::new, |at| format!("&{AT}={at}"));
        format!("{}?{DATE}={}{at}", paths::DAY, self.date)
    }
}

async fn show(
    visit: &Visit,
    looked: Looked,
    told: Option<Text>,
    refusal: Option<Text>,
) -> Result<Answer, Fault> {
    let sheet = presence::day_sheet(&visit.ctx, looked.date, looked.at).await?;
    let looked = Looked { at: sheet.at, ..looked };
    let (tr, now) = (visit.tr.clone(), visit.ctx.now);
    let refused = refusal.is_some();
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let place = sheet.places.iter().find(|(id, _)| Some(*id) == sheet.at).map(|(_, name)| name.as_str());
        let body = match place {
            None => {
                let (title, text) = (words::none_title(&tr), words::no_place(&tr));
                view! { <EmptyState symbol=Symbol::Place title text/> }.into_any()
            }
            Some(place) => on_a_day(&tr, &sheet, place, looked, now),
        };
        view! {
            {done(told)}
            {refusal.map(|text| view! { <div role="alert"><Alert kind=alert::Kind::Warning text/></div> })}
            <Heading level=Level::One text=words::title(&tr)/>
            {body}
        }
    });
    Ok(page.refused(refused).into())
}

fn on_a_day(tr: &Tr, sheet: &DaySheet, place: &str, looked: Looked, now: Timestamp) -> AnyView {
    let list = if sheet.lines.is_empty() {
        let (title, text) = (words::none_title(tr), words::none(tr));
        view! { <EmptyState symbol=Symbol::Calendar title text/> }.into_any()
    } else {
        list(tr, &sheet.lines, looked, now)
    };
    let turn = |days: i64, text| {
        let date = looked.date.saturating_add(days.days());
        Some(Turn { href: Looked { date, ..looked }.address(), text })
    };
    let (back, forward) = (turn(-1, words::earlier(tr)), turn(1, words::later(tr)));
    let lead = words::lead(tr, place, when::day(tr, looked.date));
    view! {
        <Paragraph kind=paragraph::Kind::Lead text=lead/>
        {others(tr, sheet, looked)}
        {list}
        <Paragraph kind=paragraph::Kind::Small text=words::note(tr)/>
        <Paragraph kind=paragraph::Kind::Small text=words::print(tr)/>
        <Pager label=words::pages(tr) back forward/>
    }
    .into_any()
}

/// The way to the other places of somebody who works at several.
fn others(tr: &Tr, sheet: &DaySheet, looked: Looked) -> AnyView {
    if sheet.places.len() < 2 {
        return ().into_any();
    }
    let links = sheet
        .places
        .iter()
        .map(|(id, name)| {
            let href = Looked { at: Some(*id), ..looked }.address();
            let current = (Some(*id) == looked.at).then_some("true");
            view! {
                <li>
                    <a class="nl-link nl-link--alone" href=href aria-current=current><Say text=name.as_str()/></a>
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <nav aria-label=words::places(tr).plain()>
            <ul class="ww-places">{links}</ul>
        </nav>
    }
    .into_any()
}

fn list(tr: &Tr, lines: &[SheetLine], looked: Looked, now: Timestamp) -> AnyView {
    let columns = [
        words::when(tr),
        words::who(tr),
        words::kind(tr),
        words::room(tr),
        words::officer(tr),
        words::interpreter(tr),
        words::legal_help(tr),
        words::presence(tr),
    ]
    .map(Column::new);
    let rows = lines.iter().map(|line| row(tr, line, looked, now)).collect::<Vec<_>>();
    view! { <Table id="sheet" caption=words::caption(tr) columns=columns.to_vec() rows/> }.into_any()
}

fn row(tr: &Tr, line: &SheetLine, looked: Looked, now: Timestamp) -> Vec<Cell> {
    let (starts, ends) = (wall(line.time.starts).datetime(), wall(line.time.ends()).datetime());
    let clock = format!("{}–{}", when::time(starts.time()), when::time(ends.time()));
    let child = line.unaccompanied.then(|| view! { " " <Badge text=words::child(tr)/> });
    let interpreter = words::speaks(tr, line.interpreter.as_str(), line.time.language.own_name());
    let help = match &line.legal_help {
        None => view! { <Say text=words::legal_help_none(tr)/> }.into_any(),
        Some((name, phone)) => view! {
            <Say text=name.as_str()/>
            {phone.as_ref().map(|phone| view! { <br/><Say text=phone.as_str()/> })}
        }
        .into_any(),
    };
    let (kind, text) = seen(tr, line);
    let seen = view! { <Badge kind text/>{marks(tr, line, looked, now)} };
    vec![
        Cell::Shown(clock.into()),
        Cell::Head(view! { <Say text=line.name.as_str()/>{child} }.into_any()),
        Cell::Shown(kind_name(tr, line.time.kind).into()),
        name(&line.room),
        name(&line.officer),
        Cell::Shown(interpreter.into()),
        Cell::Drawn(help),
        Cell::Drawn(seen.into_any()),
    ]
}

/// A name may take two lines; a date or a time never does.
fn name(name: &str) -> Cell {
    Cell::Drawn(view! { <span><Say text=name/></span> }.into_any())
}

/// What the door saw last, and at what time.
fn seen(tr: &Tr, line: &SheetLine) -> (badge::Kind, Text) {
    let presence = line.mark.map_or(Presence::Awaited, |mark| mark.presence);
    let (kind, text) = match presence {
        Presence::Awaited if line.state == State::Held => (badge::Kind::Plain, words::held(tr)),
        Presence::Awaited => (badge::Kind::Plain, words::awaited(tr)),
        Presence::Arrived => (badge::Kind::Good, words::arrived(tr)),
        Presence::Late => (badge::Kind::Soon, words::late(tr)),
        Presence::Left => (badge::Kind::Plain, words::left(tr)),
    };
    match line.mark.filter(|_| presence != Presence::Awaited) {
        Some(mark) => (kind, words::since(tr, text, when::time(wall(mark.at).datetime().time()))),
        None => (kind, text),
    }
}

/// The marks that can be made now, as buttons that say for a screen reader whose they are.
fn marks(tr: &Tr, line: &SheetLine, looked: Looked, now: Timestamp) -> AnyView {
    if may_mark(line.state, line.time.starts, now).is_err() {
        return ().into_any();
    }
    let current = line.mark.map_or(Presence::Awaited, |mark| mark.presence);
    let deeds = [
        (Presence::Arrived, words::do_arrived(tr)),
        (Presence::Late, words::do_late(tr)),
        (Presence::Left, words::do_left(tr)),
        (Presence::Awaited, words::do_awaited(tr)),
    ];
    let buttons = deeds
        .into_iter()
        .filter(|(presence, _)| *presence != current)
        .map(|(presence, text)| {
            let name = words::about(tr, &text, line.name.as_str()).plain();
            view! {
                <button
                    class="nl-button nl-button--subtle" type="submit" name=PRESENCE value=presence.code()
                    aria-label=name
                >
                    <Say text/>
                </button>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <form class="ww-marks" method="post" action=paths::DAY>
            <Hidden name=DATE value=looked.date.to_string()/>
            {looked.at.map(|at| view! { <Hidden name=AT value=at.to_string()/> })}
            <Hidden name=HEARING value=line.hearing.to_string()/>
            {buttons}
        </form>
    }
    .into_any()
}
