//! The times of the planner's places: fourteen days of them, opening one, closing one that nobody has.

use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Alert, Badge, Button, Card, EmptyState, ErrorSummary, Heading, Hidden, LinkAlone, Pager, Paragraph,
        Say, Select, Symbol, Table, TextField, alert, badge, button,
        field::{Choice, Field, Kind as Typed},
        heading::Level,
        pager::Turn,
        paragraph,
        table::{Cell, Column},
    },
    paths,
    staff::{DONE, Wrong, done, dutch, typed_date},
    visit::{Fields, Visit},
};
use domain::{
    hearing::{Kind, State},
    ids::{PlaceId, ResourceId, TimeId},
    language::Lang,
    time::{day, wall},
};
use jiff::{ToSpan, civil::Date};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{hearing_kinds as kinds, page as common, staff_times as words},
    when,
};
use service::{
    Fault,
    hearings::{self, Choices, CloseRefusal, OpenTimeRefusal, Opening, TimeLine},
};

/// In the query: the first day of the list, and the place that it is about.
const FROM: &str = "from";
const AT: &str = "at";
/// Days of one list, as `service::hearings::times` gives them.
const DAYS: i64 = 14;
/// Lengths to choose from, in quarters of an hour: half an hour to a working day.
const LENGTHS: [u8; 9] = [2, 4, 6, 8, 12, 16, 20, 28, 32];

/// Where the form to open a time stands.
const OPEN: &str = "open";
/// Which time to close; a form without it opens one.
const CLOSE: &str = "close";
const PLACE: &str = "place";
const KIND: &str = "kind";
const DATE: &str = "date";
const CLOCK: &str = "clock";
const LENGTH: &str = "length";
const LANGUAGE: &str = "language";
const OFFICER: &str = "officer";
const INTERPRETER: &str = "interpreter";
const ROOM: &str = "room";

const DONE_OPENED: &str = "opened";
const DONE_CLOSED: &str = "closed";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    let told = match visit.query.get(DONE) {
        DONE_OPENED => Some(words::opened(&visit.tr)),
        DONE_CLOSED => Some(words::closed(&visit.tr)),
        _ => None,
    };
    show(&visit, Fields::default(), Wrong::default(), None, told).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    if let Some(time) = visit.form.read::<TimeId>(CLOSE) {
        close(&visit, time).await
    } else {
        open(&visit).await
    }
}

async fn close(visit: &Visit, time: TimeId) -> Result<Answer, Fault> {
    match hearings::close_time(&visit.ctx, time).await {
        Ok(()) => Ok(redirect(after(visit, DONE_CLOSED))),
        Err(CloseRefusal::Taken) => {
            let taken = Some(words::close_taken(&visit.tr));
            show(visit, Fields::default(), Wrong::default(), taken, None).await
        }
        Err(CloseRefusal::Fault(fault)) => Err(fault),
    }
}

async fn open(visit: &Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    let wrong = match read(tr, form) {
        Err(wrong) => wrong,
        Ok(opening) => match hearings::open_time(&visit.ctx, &opening).await {
            Ok(_) => return Ok(redirect(after(visit, DONE_OPENED))),
            Err(OpenTimeRefusal::Fault(fault)) => return Err(fault),
            Err(refusal) => refused(tr, refusal),
        },
    };
    show(visit, form.clone(), wrong, None, None).await
}

/// Which days of which place are looked at.
#[derive(Clone, Copy)]
struct Looked {
    from: Date,
    /// `None` for the first place that has times.
    at: Option<PlaceId>,
}

impl Looked {
    /// What the query says, or the form that came from the list.
    fn of(visit: &Visit) -> Self {
        let fields = if visit.form.has(FROM) { &visit.form } else { &visit.query };
        let from = typed_date(fields.get(FROM)).unwrap_or_else(|| day(visit.ctx.now));
        Self { from, at: fields.read(AT) }
    }

    fn address(self) -> String {
        let at = self.at.map_or_else(String::new, |at| format!("&{AT}={at}"));
        format!("{}?{FROM}={}{at}", paths::TIMES, self.from)
    }

    /// The same, unseen in a form, so that the list comes back as it was.
    fn along(self) -> AnyView {
        view! {
            <Hidden name=FROM value=self.from.to_string()/>
            {self.at.map(|at| view! { <Hidden name=AT value=at.to_string()/> })}
        }
        .into_any()
    }
}

/// The list that was looked at, with what was done just now.
fn after(visit: &Visit, deed: &str) -> String {
    format!("{}&{DONE}={deed}", Looked::of(visit).address())
}

fn read(tr: &Tr, form: &Fields) -> Result<Opening, Wrong> {
    let mut wrong = Wrong::default();
    let kind = Kind::from_code(form.get(KIND));
    wrong.when(kind.is_none(), KIND, || words::kind_missing(tr));
    let place = form.read::<PlaceId>(PLACE);
    wrong.when(place.is_none(), PLACE, || words::place_missing(tr));
    let date = typed_date(form.get(DATE));
    wrong.when(date.is_none(), DATE, || words::date_missing(tr));
    let clock = form.get(CLOCK).parse().ok();
    wrong.when(clock.is_none(), CLOCK, || words::start_missing(tr));
    let quarters = form.read::<u8>(LENGTH);
    wrong.when(quarters.is_none(), LENGTH, || words::length_missing(tr));
    let language = Lang::from_code(form.get(LANGUAGE));
    wrong.when(language.is_none(), LANGUAGE, || words::language_missing(tr));
    let officer = form.read::<ResourceId>(OFFICER);
    wrong.when(officer.is_none(), OFFICER, || words::officer_missing(tr));
    let interpreter = form.read::<ResourceId>(INTERPRETER);
    wrong.when(interpreter.is_none(), INTERPRETER, || words::interpreter_missing(tr));
    let room = form.read::<ResourceId>(ROOM);
    wrong.when(room.is_none(), ROOM, || words::room_missing(tr));
    let opening = || {
        Some(Opening {
            kind: kind?,
            place: place?,
            date: date?,
            clock: clock?,
            quarters: quarters?,
            language: language?,
            officer: officer?,
            interpreter: interpreter?,
            room: room?,
        })
    };
    opening().ok_or(wrong)
}

/// What the service refuses, at the field that can repair it.
fn refused(tr: &Tr, refusal: OpenTimeRefusal) -> Wrong {
    match refusal {
        OpenTimeRefusal::Busy { resource, at } => {
            Wrong::at(CLOCK, words::busy(tr, resource, when::moment(tr, wall(at).datetime())))
        }
        OpenTimeRefusal::Unfit { resource } => Wrong::at(INTERPRETER, words::unfit(tr, resource)),
        OpenTimeRefusal::Past => Wrong::at(DATE, words::past(tr)),
        OpenTimeRefusal::Length => Wrong::at(LENGTH, words::length_missing(tr)),
        OpenTimeRefusal::NotAQuarter => Wrong::at(CLOCK, words::quarter(tr)),
        OpenTimeRefusal::Skipped => Wrong::at(CLOCK, words::skipped(tr)),
        OpenTimeRefusal::Twice => Wrong::at(CLOCK, words::twice(tr)),
        OpenTimeRefusal::Fault(_) => Wrong::default(),
    }
}

async fn show(
    visit: &Visit,
    form: Fields,
    wrong: Wrong,
    taken: Option<Text>,
    told: Option<Text>,
) -> Result<Answer, Fault> {
    let tr = visit.tr.clone();
    let looked = Looked::of(visit);
    let from = looked.from;
    let times = hearings::times(&visit.ctx, from).await?;
    let choices = hearings::choices(&visit.ctx).await?;
    let refused = !wrong.is_empty() || taken.is_some();
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let lead =
            words::lead(&tr, when::day(&tr, from), when::day(&tr, from.saturating_add((DAYS - 1).days())));
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            {done(told)}
            {taken.map(|text| view! { <div role="alert"><Alert kind=alert::Kind::Warning text/></div> })}
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=lead/>
            // The list needs the whole width; the form stands below it, one tap away.
            <p><LinkAlone href=format!("#{OPEN}") text=words::open(&tr) symbol=Symbol::Calendar/></p>
            {lists(&tr, &times, looked)}
            {pages(&tr, looked)}
            <div id=OPEN>
                <Card title=words::open(&tr)>
                    <Paragraph text=words::open_lead(&tr)/>
                    {opening(&tr, &choices, &form, &wrong, looked)}
                </Card>
            </div>
        }
    });
    Ok(page.refused(refused).into())
}

fn pages(tr: &Tr, looked: Looked) -> AnyView {
    let turn = |days: i64, text| {
        let from = looked.from.saturating_add(days.days());
        Some(Turn { href: Looked { from, ..looked }.address(), text })
    };
    view! {
        <Pager label=words::pages(tr) back=turn(-DAYS, words::earlier(tr)) forward=turn(DAYS, words::later(tr))/>
    }
    .into_any()
}

/// The times of one place in the order of time, and the way to the other places.
fn lists(tr: &Tr, times: &[TimeLine], looked: Looked) -> AnyView {
    let mut places: Vec<(PlaceId, &str)> = Vec::new();
    for line in times {
        if !places.iter().any(|(id, _)| *id == line.time.place) {
            places.push((line.time.place, &line.place));
        }
    }
    places.sort_unstable_by_key(|(_, name)| *name);
    let chosen = places.iter().find(|(id, _)| Some(*id) == looked.at).or(places.first()).copied();
    let Some((at, name)) = chosen else {
        return view! {
            <EmptyState symbol=Symbol::Calendar title=words::none_title(tr) text=words::none(tr)/>
        }
        .into_any();
    };
    let looked = Looked { at: Some(at), ..looked };
    let others = places
        .iter()
        .map(|(id, name)| {
            let count = times.iter().filter(|line| line.time.place == *id).count();
            let href = Looked { at: Some(*id), ..looked }.address();
            let current = (*id == at).then_some("true");
            view! {
                <li>
                    <a class="nl-link nl-link--alone" href=href aria-current=current>
                        <Say text=words::place_count(tr, *name, count)/>
                    </a>
                </li>
            }
        })
        .collect::<Vec<_>>();
    let lines = times.iter().filter(|line| line.time.place == at).collect::<Vec<_>>();
    view! {
        <nav aria-label=words::place(tr).plain()>
            <ul class="ww-places">{others}</ul>
        </nav>
        {list(tr, name, &lines, looked)}
    }
    .into_any()
}

fn list(tr: &Tr, place: &str, lines: &[&TimeLine], looked: Looked) -> AnyView {
    let columns = [
        words::day(tr),
        words::clock(tr),
        words::kind(tr),
        words::interpreter(tr),
        words::officer(tr),
        words::room(tr),
        words::state(tr),
    ]
    .map(Column::new);
    let rows = lines.iter().map(|line| row(tr, line, looked)).collect::<Vec<_>>();
    view! { <Table id="times" caption=words::caption(tr, place) columns=columns.to_vec() rows/> }.into_any()
}

fn row(tr: &Tr, line: &TimeLine, looked: Looked) -> Vec<Cell> {
    let (starts, ends) = (wall(line.time.starts).datetime(), wall(line.time.ends()).datetime());
    let clock = format!("{}–{}", when::time(starts.time()), when::time(ends.time()));
    let (kind, text) = state(tr, line.taken);
    let interpreter = words::speaks(tr, line.interpreter.name.as_str(), line.time.language.own_name());
    let close = line.taken.is_none().then(|| {
        // The button says only "close"; for a screen reader it says which.
        let name = words::close_this(tr, when::moment(tr, starts)).plain();
        view! {
            <form method="post" action=paths::TIMES>
                {looked.along()}
                <button
                    class="nl-button nl-button--subtle" type="submit" name=CLOSE value=line.time.id.to_string()
                    aria-label=name
                >
                    <Say text=words::close(tr)/>
                </button>
            </form>
        }
    });
    vec![
        Cell::Shown(when::day(tr, starts.date()).into()),
        Cell::Shown(clock.into()),
        Cell::Shown(kind_name(tr, line.time.kind).into()),
        Cell::Shown(interpreter.into()),
        Cell::Shown(line.officer.name.clone().into()),
        Cell::Shown(line.room.name.clone().into()),
        Cell::Drawn(view! { <Badge kind text/>{close} }.into_any()),
    ]
}

fn state(tr: &Tr, taken: Option<State>) -> (badge::Kind, Text) {
    match taken {
        None => (badge::Kind::Plain, words::free(tr)),
        Some(State::Reserved) => (badge::Kind::Soon, words::reserved(tr)),
        Some(State::Confirmed) => (badge::Kind::Good, words::confirmed(tr)),
        Some(State::Cancelled) => (badge::Kind::Plain, words::cancelled(tr)),
        Some(State::Held) => (badge::Kind::Plain, words::held(tr)),
    }
}

/// What a kind of hearing is called.
pub(crate) fn kind_name(tr: &Tr, kind: Kind) -> Text {
    match kind {
        Kind::First => kinds::first(tr),
        Kind::Responsibility => kinds::responsibility(tr),
        Kind::Main => kinds::main(tr),
        Kind::Additional => kinds::additional(tr),
    }
}

fn opening(tr: &Tr, choices: &Choices, form: &Fields, wrong: &Wrong, looked: Looked) -> AnyView {
    let field = |name, label| Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name));
    let choose = || Choice::new("", words::choose(tr));
    let with = |found: Vec<Choice>| std::iter::once(choose()).chain(found).collect::<Vec<_>>();
    let kind = Kind::ALL.iter().map(|kind| Choice::new(kind.code(), kind_name(tr, *kind))).collect();
    let places = choices.places.iter().map(|(id, name)| Choice::new(id.to_string(), dutch(name))).collect();
    let lengths =
        LENGTHS.iter().map(|quarters| Choice::new(quarters.to_string(), length(tr, *quarters))).collect();
    let mut spoken: Vec<Lang> = choices.interpreters.iter().flat_map(|(_, _, langs)| langs.clone()).collect();
    spoken.sort_unstable();
    spoken.dedup();
    let languages = spoken.into_iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect();
    let officers =
        choices.officers.iter().map(|(id, name)| Choice::new(id.to_string(), name.as_str())).collect();
    let interpreters = choices.interpreters.iter().map(|(id, name, langs)| {
        let names = langs.iter().map(|lang| lang.own_name()).collect::<Vec<_>>().join(", ");
        Choice::new(id.to_string(), words::speaks(tr, name.as_str(), names))
    });
    let interpreters = interpreters.collect();
    let place_of = |id: Option<PlaceId>| choices.places.iter().find(|(place, _)| Some(*place) == id);
    let rooms = choices.rooms.iter().map(|(id, name, place)| match place_of(*place) {
        Some((_, at)) => Choice::new(id.to_string(), words::room_at(tr, name.as_str(), at.as_str())),
        None => Choice::new(id.to_string(), name.as_str()),
    });
    let rooms = rooms.collect();
    view! {
        <form class="ww-form" method="post" action=paths::TIMES>
            {looked.along()}
            <Select field=field(KIND, words::kind(tr)) choices=with(kind)/>
            <Select field=field(PLACE, words::place(tr)) choices=with(places)/>
            <TextField kind=Typed::Date field=field(DATE, words::date(tr))/>
            <TextField kind=Typed::Clock field=field(CLOCK, words::start(tr)).with_hint(words::start_hint(tr))/>
            <Select field=field(LENGTH, words::length(tr)) choices=with(lengths)/>
            <Select field=field(OFFICER, words::officer(tr)) choices=with(officers)/>
            <Select field=field(LANGUAGE, words::language(tr)) choices=with(languages)/>
            <Select field=field(INTERPRETER, words::interpreter(tr)) choices=with(interpreters)/>
            <Select field=field(ROOM, words::room(tr)) choices=with(rooms)/>
            <Button text=words::open_send(tr) kind=button::Kind::Primary/>
        </form>
    }
    .into_any()
}

/// A length in words: hours, minutes, or both.
fn length(tr: &Tr, quarters: u8) -> Text {
    let (hours, minutes) = (quarters / 4, quarters % 4 * 15);
    match (hours, minutes) {
        (0, _) => locales::msg::when::minutes(tr, minutes),
        (_, 0) => locales::msg::when::hours(tr, hours),
        _ => words::hours_minutes(
            tr,
            locales::msg::when::hours(tr, hours),
            locales::msg::when::minutes(tr, minutes),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::Voice;

    #[test]
    fn a_length_is_told_in_hours_and_minutes() {
        let tr = Tr::new("en", Voice::B1);
        let told: Vec<String> = [2, 4, 6].into_iter().map(|quarters| length(&tr, quarters).plain()).collect();
        assert_eq!(told, ["30 minutes", "1 hour", "1 hour 30 minutes"]);
    }

    #[test]
    fn the_usual_length_of_every_kind_can_be_chosen() {
        for kind in Kind::ALL {
            assert!(LENGTHS.contains(&kind.quarters()), "{kind:?}");
        }
    }

    #[test]
    fn an_empty_form_is_told_all_that_is_missing() {
        let tr = Tr::new("nl", Voice::B1);
        let Err(wrong) = read(&tr, &Fields::default()) else { panic!("an empty form opens nothing") };
        assert_eq!(wrong.problems().len(), 9);
    }
}
