//! The list from which a caseworker works: search, filters, pages by key.
//!
//! A name that is typed is posted and answered at once; it never stands in an address. The other filters may, so that
//! a list can be kept as a bookmark.

use super::names::{step_name, track_name};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, Checkbox, EmptyState, Heading, Hidden, Link, LinkAlone, Pager, Select, Shown, Symbol, Table,
        TextField, badge, button,
        field::{Choice, Field, Kind},
        heading::Level,
        pager::Turn,
        table::{Cell, Column},
    },
    emergency, paths,
    staff::{date, dutch},
    visit::{Around, Fields, Visit},
};
use domain::{
    access::Action,
    ids::CaseId,
    procedure::{Procedures, StepId},
    term::last_day,
};
use jiff::{Timestamp, ToSpan};
use leptos::prelude::*;
use locales::{
    Tr,
    msg::{staff_calls, staff_cases as words, staff_messages, staff_together as together},
    when,
};
use service::{
    Fault,
    break_glass::Waiting,
    cases::{self, Filter, Row, Worklist},
};

const TEXT: &str = "text";
const STEP: &str = "step";
const OVERDUE: &str = "overdue";
const UNOPENED: &str = "unopened";
const AFTER: &str = "after";
const YES: &str = "yes";

/// A term that ends within so many hours is marked.
const SOON_HOURS: i64 = 7 * 24;

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let filter = Filter { text: String::new(), ..read(&visit.query) };
    show(&visit, filter).await
}

/// Answers a search for a name at once; other filters go into an address.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let filter = read(&visit.form);
    if filter.text.is_empty() { Ok(redirect(address(&filter, None))) } else { show(&visit, filter).await }
}

fn read(fields: &Fields) -> Filter {
    let step = fields.get(STEP);
    Filter {
        text: fields.get(TEXT).trim().to_owned(),
        step: (!step.is_empty()).then(|| StepId::new(step)),
        overdue: fields.get(OVERDUE) == YES,
        unopened: fields.get(UNOPENED) == YES,
        after: fields.read::<CaseId>(AFTER),
    }
}

/// The list with these filters, without what was typed.
fn address(filter: &Filter, after: Option<CaseId>) -> String {
    let mut pairs = Vec::new();
    pairs.extend(filter.step.as_ref().map(|step| (STEP, step.to_string())));
    pairs.extend(filter.overdue.then(|| (OVERDUE, YES.to_owned())));
    pairs.extend(filter.unopened.then(|| (UNOPENED, YES.to_owned())));
    pairs.extend(after.map(|after| (AFTER, after.to_string())));
    match serde_urlencoded::to_string(&pairs) {
        Ok(query) if !query.is_empty() => format!("{}?{query}", paths::WORKLIST),
        _ => paths::WORKLIST.to_owned(),
    }
}

async fn show(visit: &Visit, filter: Filter) -> Result<Answer, Fault> {
    let list = cases::worklist(&visit.ctx, &filter).await?;
    let waiting = emergency::waiting(visit).await?;
    Ok(draw(&visit.around, filter, list, waiting).into())
}

fn draw(around: &Around, filter: Filter, list: Worklist, waiting: Waiting) -> Page {
    let tr = around.tr.clone();
    let (now, procedures) = (around.ctx.now, around.ctx.procedures.clone());
    let records = around.ctx.actor.has(Action::RecordEvent);
    Page::new(words::title(&tr), Frame::Staff, move || {
        let Worklist { rows, next } = list;
        let table = if rows.is_empty() {
            view! { <EmptyState symbol=Symbol::Search title=words::none_title(&tr) text=words::none(&tr)/> }
                .into_any()
        } else {
            table(&tr, &procedures, &filter, &rows, now)
        };
        view! {
            {emergency::alert(&tr, waiting)}
            <Heading level=Level::One text=words::title(&tr)/>
            {filters(&tr, &procedures, &filter)}
            {table}
            {pages(&tr, &filter, next)}
            {records.then(|| view! {
                <p><LinkAlone href=paths::TOGETHER text=together::title(&tr) symbol=Symbol::List/></p>
            })}
        }
    })
}

fn filters(tr: &Tr, procedures: &Procedures, filter: &Filter) -> AnyView {
    let text =
        Field::new(TEXT, words::text(tr)).with_hint(words::text_hint(tr)).with_value(filter.text.clone());
    let chosen = filter.step.as_ref().map_or("", StepId::as_str);
    let step = Field::new(STEP, words::step(tr)).with_value(chosen);
    let overdue = Field::new(OVERDUE, words::overdue(tr)).with_value(if filter.overdue { YES } else { "" });
    let unopened =
        Field::new(UNOPENED, staff_messages::worklist(tr)).with_value(if filter.unopened { YES } else { "" });
    let any = filter.text.is_empty() && filter.step.is_none() && !filter.overdue && !filter.unopened;
    view! {
        <form class="ww-filter-bar" method="post" action=paths::WORKLIST role="search">
            <TextField kind=Kind::Search field=text/>
            <Select field=step choices=steps(tr, procedures)/>
            <Checkbox field=overdue/>
            <Checkbox field=unopened/>
            <Button text=words::show(tr) kind=button::Kind::Secondary symbol=Symbol::Search/>
            {(!any).then(|| view! { <Link href=paths::WORKLIST text=words::clear(tr)/> })}
        </form>
    }
    .into_any()
}

/// Every step of every version once; an id means the same step in each.
fn steps(tr: &Tr, procedures: &Procedures) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", words::step_any(tr))];
    for step in procedures.versions().iter().rev().flat_map(|version| &version.steps) {
        if !choices.iter().any(|choice| choice.value == step.id.as_str()) {
            choices.push(Choice::new(step.id.as_str(), dutch(&step.name)));
        }
    }
    choices
}

fn table(tr: &Tr, procedures: &Procedures, filter: &Filter, rows: &[Row], now: Timestamp) -> AnyView {
    let columns = [
        words::name(tr),
        staff_calls::attention(tr),
        words::v_number(tr),
        words::step(tr),
        words::track(tr),
        words::since(tr),
        words::due(tr),
        words::last(tr),
    ]
    .map(|name| Column { name, number: false });
    let caption = if filter.text.is_empty() {
        words::caption(tr, rows.len())
    } else {
        words::caption_name(tr, rows.len())
    };
    let rows = rows.iter().map(|row| line(tr, procedures, row, now)).collect::<Vec<_>>();
    view! { <Table id="cases" caption columns=columns.to_vec() rows/> }.into_any()
}

fn line(tr: &Tr, procedures: &Procedures, row: &Row, now: Timestamp) -> Vec<Cell> {
    let step = row
        .step
        .as_ref()
        .map_or_else(|| words::no_step(tr), |step| step_name(procedures, &row.version, step));
    let shown = |at: Option<Timestamp>| Cell::Shown(at.map_or_else(String::new, date).into());
    vec![
        Cell::Link {
            href: paths::case(row.case),
            text: Shown::Data(format!("{}, {}", row.family_name, row.given_name)),
        },
        attention(tr, row, now),
        Cell::Shown(row.v_number.clone().into()),
        Cell::Shown(step.into()),
        Cell::Shown(track_name(procedures, &row.version, &row.track).into()),
        shown(row.since),
        due(tr, row.due, now),
        shown(row.last_event),
    ]
}

/// What asks for a human: nobody at the side of the person comes before a message.
fn attention(tr: &Tr, row: &Row, now: Timestamp) -> Cell {
    match (row.alone_since, row.call_due, row.message) {
        (Some(_), Some(due), _) if due <= now => {
            Cell::Badge { kind: badge::Kind::Late, text: staff_calls::alone_late(tr) }
        }
        (Some(_), Some(due), _) => Cell::Badge {
            kind: badge::Kind::Late,
            text: staff_calls::alone_due(tr, when::date(last_day(due))),
        },
        (Some(_), None, _) => Cell::Badge { kind: badge::Kind::Late, text: staff_calls::alone(tr) },
        (None, _, Some(_)) => Cell::Badge { kind: badge::Kind::Soon, text: staff_messages::waiting(tr) },
        (None, _, None) => Cell::Shown("".into()),
    }
}

/// The last day of the nearest legal term, marked when it is near or behind: in words, the colour only repeats them.
fn due(tr: &Tr, due: Option<Timestamp>, now: Timestamp) -> Cell {
    let Some(ends) = due else { return Cell::Shown("".into()) };
    let day = when::date(last_day(ends));
    if ends <= now {
        Cell::Badge { kind: badge::Kind::Late, text: words::due_passed(tr, day) }
    } else if ends <= now + SOON_HOURS.hours() {
        Cell::Badge { kind: badge::Kind::Soon, text: words::due_soon(tr, day) }
    } else {
        Cell::Shown(day.into())
    }
}

/// The way to the next page: a link, or a form where a name was typed.
fn pages(tr: &Tr, filter: &Filter, next: Option<CaseId>) -> AnyView {
    if filter.text.is_empty() {
        let back = filter.after.map(|_| Turn { href: address(filter, None), text: words::first(tr) });
        let forward = next.map(|next| Turn { href: address(filter, Some(next)), text: words::next(tr) });
        let any = back.is_some() || forward.is_some();
        return any.then(|| view! { <Pager label=words::pages(tr) back forward/> }).into_any();
    }
    let step = filter.step.as_ref().map(StepId::to_string).unwrap_or_default();
    let overdue = if filter.overdue { YES } else { "" };
    let unopened = if filter.unopened { YES } else { "" };
    let text = filter.text.clone();
    next.map(|next| {
        view! {
            <form method="post" action=paths::WORKLIST>
                <Hidden name=TEXT value=text/>
                <Hidden name=STEP value=step/>
                <Hidden name=OVERDUE value=overdue/>
                <Hidden name=UNOPENED value=unopened/>
                <Hidden name=AFTER value=next.to_string()/>
                <Button text=words::next(tr) kind=button::Kind::Secondary symbol=Symbol::Forward/>
            </form>
        }
    })
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::Voice;

    #[test]
    fn a_typed_name_never_stands_in_an_address() {
        let filter = Filter {
            text: "Tekle".to_owned(),
            step: Some(StepId::new("n1")),
            overdue: true,
            unopened: true,
            after: None,
        };
        assert_eq!(address(&filter, None), "/staff/cases?step=n1&overdue=yes&unopened=yes");
        assert_eq!(address(&Filter::default(), None), paths::WORKLIST);
    }

    #[test]
    fn what_stands_in_an_address_is_read_back() {
        let filter =
            Filter { step: Some(StepId::new("n1")), overdue: true, unopened: true, ..Filter::default() };
        let written = address(&filter, None);
        let query = written.split_once('?').unwrap().1;
        assert_eq!(read(&Fields::parse(query)), filter);
    }

    #[test]
    fn a_term_is_marked_when_it_is_near_and_when_it_is_behind() {
        let tr = Tr::new("en", Voice::B1);
        let now: Timestamp = "2027-03-10T09:00:00Z".parse().unwrap();
        let kind = |at: &str| match due(&tr, Some(at.parse().unwrap()), now) {
            Cell::Badge { kind, text } => Some((kind, text.plain())),
            _ => None,
        };
        // A term ends with the first instant after its last day.
        let passed = (badge::Kind::Late, "09-03-2027 passed".to_owned());
        assert_eq!(kind("2027-03-09T23:00:00Z"), Some(passed));
        let soon = (badge::Kind::Soon, "16-03-2027 soon".to_owned());
        assert_eq!(kind("2027-03-16T23:00:00Z"), Some(soon));
        assert_eq!(kind("2027-06-16T22:00:00Z"), None);
    }
}
