//! The search of the audit. What is looked for is posted, so that no address, history or log has it.

use super::{action_name, table};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Button, EmptyState, ErrorSummary, Heading, Hidden, Paragraph, Select, Symbol, TextField, button,
        field::{Choice, Field, Kind},
        heading::Level,
        paragraph,
    },
    paths,
    staff::{Wrong, typed_date},
    visit::{Around, Fields, Visit},
};
use leptos::prelude::*;
use locales::{
    Tr,
    msg::{page as common, staff_audit as words},
    when,
};
use service::{
    Fault,
    audits::{self, Found, PERIOD_DAYS, SearchRefusal, Wanted},
};

const STAFF: &str = "staff";
const NUMBER: &str = "v-number";
const ACTION: &str = "action";
const FROM: &str = "from";
const UNTIL: &str = "until";
/// The last line of the page before.
const BEFORE: &str = "before";
/// Digits of a V-number.
const DIGITS: usize = 10;

/// The form; nothing is searched by opening it.
pub(crate) fn page(visit: &Visit) -> Answer {
    draw(&visit.around, &visit.form, None, Wrong::default()).into()
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    let wanted = Wanted {
        staff: form.get(STAFF).to_owned(),
        v_number: form.get(NUMBER).to_owned(),
        action: form.get(ACTION).to_owned(),
        from: typed_date(form.get(FROM)),
        until: typed_date(form.get(UNTIL)),
        before: form.read(BEFORE),
    };
    let wrong = match audits::search(&visit.ctx, &wanted).await {
        Ok(found) => return Ok(draw(&visit.around, form, Some(found), Wrong::default()).into()),
        Err(SearchRefusal::NoStaff) => Wrong::at(STAFF, words::no_staff(tr)),
        Err(SearchRefusal::ManyStaff) => Wrong::at(STAFF, words::many_staff(tr)),
        Err(SearchRefusal::NoNumber) => Wrong::at(NUMBER, words::no_number(tr, DIGITS)),
        Err(SearchRefusal::NoCase) => Wrong::at(NUMBER, words::no_case(tr)),
        Err(SearchRefusal::Backwards) => Wrong::at(UNTIL, words::backwards(tr)),
        Err(SearchRefusal::Fault(fault)) => return Err(fault),
    };
    Ok(draw(&visit.around, form, None, wrong).into())
}

fn draw(around: &Around, form: &Fields, found: Option<Found>, wrong: Wrong) -> Page {
    let (tr, form) = (around.tr.clone(), form.clone());
    let refused = !wrong.is_empty();
    Page::new(words::search_title(&tr), Frame::Staff, move || {
        let fields = fields(&tr, &form, &wrong);
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <Heading level=Level::One text=words::search_title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::search_lead(&tr)/>
            {fields}
            {found.map(|found| result(&tr, &form, &found))}
        }
    })
    .refused(refused)
}

fn fields(tr: &Tr, form: &Fields, wrong: &Wrong) -> AnyView {
    let field = |name, label| Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name));
    let staff = field(STAFF, words::staff(tr)).with_hint(words::staff_hint(tr));
    let mut actions: Vec<Choice> =
        audits::actions().map(|action| Choice::new(action, action_name(tr, action))).collect();
    actions.insert(0, Choice::new("", words::action_any(tr)));
    let from = field(FROM, words::from(tr)).with_hint(words::period_hint(tr, PERIOD_DAYS));
    view! {
        <form class="ww-filter-bar" method="post" action=paths::AUDIT role="search">
            <TextField kind=Kind::Search field=staff/>
            <TextField kind=Kind::Code field=field(NUMBER, words::v_number(tr))/>
            <Select field=field(ACTION, words::action(tr)) choices=actions/>
            <TextField kind=Kind::Date field=from/>
            <TextField kind=Kind::Date field=field(UNTIL, words::until(tr))/>
            <Button text=words::search_send(tr) symbol=Symbol::Search/>
        </form>
    }
    .into_any()
}

fn result(tr: &Tr, form: &Fields, found: &Found) -> AnyView {
    if found.lines.is_empty() {
        let (title, text) = (words::found_none_title(tr), words::found_none(tr));
        return view! { <EmptyState symbol=Symbol::Search title text/> }.into_any();
    }
    let caption = words::found(tr, found.lines.len(), when::date(found.from), when::date(found.until));
    // The next page searches for the same again; it stands in a form because its address would keep it.
    let older = found.older.map(|last| {
        let again = [STAFF, NUMBER, ACTION]
            .map(|name| view! { <Hidden name value=form.get(name).to_owned()/> })
            .into_iter()
            .collect::<Vec<_>>();
        view! {
            <form method="post" action=paths::AUDIT>
                {again}
                <Hidden name=FROM value=found.from.to_string()/>
                <Hidden name=UNTIL value=found.until.to_string()/>
                <Hidden name=BEFORE value=last.to_string()/>
                <Button text=words::older(tr) kind=button::Kind::Secondary symbol=Symbol::Forward/>
            </form>
        }
    });
    view! {
        {table(tr, "found", caption, &found.lines, &found.names)}
        {older}
    }
    .into_any()
}
