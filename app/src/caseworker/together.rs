//! One event for many cases: the numbers, what it would do in each, and what it did.

use super::{
    draft::{self, GROUND, ON, UNTIL, WHAT},
    names::{event_name, step_name, term_name},
};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Alert, Button, Card, ErrorSummary, Heading, Hidden, LinkAlone, Paragraph, Select, Symbol, Table,
        TextArea, TextField, alert, button,
        field::{Choice, Field, Kind},
        heading::Level,
        table::{Cell, Column},
    },
    paths,
    staff::{Wrong, date, typed_date},
    visit::{Around, Fields, Visit},
};
use domain::{
    event::EventKind,
    position::Position,
    procedure::{Procedures, StepId, TermId, VersionId},
    record::{Draft, GROUND_CHARS, Occurred},
    time::day,
};
use jiff::civil::Date;
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_case as case_words, staff_cases, staff_together as words},
};
use service::{
    Fault,
    together::{self, Line, MOST, Outcome},
};
use std::collections::BTreeSet;

const NUMBERS: &str = "numbers";
const NATIONALITY: &str = "nationality";
/// What the button that was pressed asks for.
const GO: &str = "go";
const FIND: &str = "find";
const RECORD: &str = "record";

pub(crate) fn page(visit: &Visit) -> Answer {
    form_page(&visit.around, visit.form.clone(), Wrong::default(), None).into()
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, visit.form.clone());
    if form.get(GO) == FIND {
        let code = form.get(NATIONALITY).trim().to_uppercase();
        let mut found = together::of_nationality(&visit.ctx, &code).await?;
        let told = if found.is_empty() {
            Some(words::found_none(tr))
        } else if found.len() > MOST {
            found.truncate(MOST);
            Some(words::found_many(tr, MOST))
        } else {
            None
        };
        let filled = form.with(NUMBERS, found.join("\n"));
        return Ok(form_page(&visit.around, filled, Wrong::default(), told).into());
    }
    let (typed, draft) = match read(tr, &form) {
        Ok(read) => read,
        Err(wrong) => return Ok(form_page(&visit.around, form, wrong, None).refused(true).into()),
    };
    if form.get(GO) == RECORD {
        let lines = together::record(&visit.ctx, &typed, &draft).await?;
        return Ok(done_page(&visit.around, form, lines)?.into());
    }
    let lines = together::preview(&visit.ctx, &typed, &draft).await?;
    Ok(preview_page(&visit.around, form, &draft.kind, lines)?.into())
}

/// The numbers and the event of the form; what is missing is said at its field, all at once.
fn read(tr: &Tr, form: &Fields) -> Result<(Vec<String>, Draft), Wrong> {
    let typed = numbers(form.get(NUMBERS));
    let (on, until) = (typed_date(form.get(ON)), typed_date(form.get(UNTIL)));
    let what = form.get(WHAT);
    let known = draft::kind(what, on.unwrap_or_default(), until.or(Some(Date::ZERO)), None, None);
    let mut wrong = Wrong::default();
    wrong.when(typed.is_empty(), NUMBERS, || words::numbers_missing(tr));
    wrong.when(typed.len() > MOST, NUMBERS, || words::numbers_many(tr, MOST));
    wrong.when(known.is_none(), WHAT, || case_words::what_missing(tr));
    wrong.when(on.is_none(), ON, || case_words::on_missing(tr));
    wrong
        .when(what.starts_with("term-extended:") && until.is_none(), UNTIL, || case_words::until_missing(tr));
    let ground = form.get(GROUND).trim();
    wrong.when(ground.is_empty(), GROUND, || case_words::ground_missing(tr));
    wrong.when(ground.chars().count() > GROUND_CHARS, GROUND, || case_words::ground_long(tr, GROUND_CHARS));
    let kind = on.and_then(|on| draft::kind(what, on, until, None, None));
    match (kind, on) {
        (Some(kind), Some(on)) if wrong.is_empty() => {
            Ok((typed, Draft { kind, occurred: Occurred::On(on), ground: ground.to_owned(), corrects: None }))
        }
        _ => Err(wrong),
    }
}

/// What was typed, a number on each line or between commas, each once and in its order.
fn numbers(text: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let typed = text.split(['\n', ',', ';']).map(str::trim).filter(|number| !number.is_empty());
    typed.filter(|number| seen.insert(*number)).map(str::to_owned).collect()
}

/// What can be recorded for many at once: what the law lets happen to a term, and that a step began.
fn kinds(procedures: &Procedures, today: Date) -> Vec<(EventKind, VersionId)> {
    let mut kinds: Vec<(EventKind, VersionId)> = Vec::new();
    for law in procedures.versions() {
        let mut offer = |kind: EventKind| {
            if !kinds.iter().any(|(known, _)| *known == kind) {
                kinds.push((kind, law.id.clone()));
            }
        };
        for term in law.terms.iter().filter(|term| !term.suspensions.is_empty()) {
            offer(EventKind::TermSuspended { term: term.id.clone() });
            offer(EventKind::TermResumed { term: term.id.clone() });
        }
        for term in law.terms.iter().filter(|term| !term.extensions.is_empty()) {
            offer(EventKind::TermExtended { term: term.id.clone(), until: today });
        }
        for step in &law.steps {
            offer(EventKind::StepStarted { step: step.id.clone() });
        }
    }
    kinds
}

fn choice_name(tr: &Tr, procedures: &Procedures, kind: &EventKind, version: &VersionId) -> Text {
    let term = |term: &TermId| term_name(tr, term);
    match kind {
        EventKind::TermSuspended { term: still } => case_words::event_term_suspended(tr, term(still)),
        EventKind::TermResumed { term: again } => case_words::event_term_resumed(tr, term(again)),
        EventKind::TermExtended { term: longer, .. } => case_words::what_extended(tr, term(longer)),
        EventKind::StepStarted { step } => words::began(tr, step_name(procedures, version, step)),
        _ => case_words::what_choose(tr),
    }
}

fn form_page(around: &Around, form: Fields, wrong: Wrong, told: Option<Text>) -> Page {
    let (tr, procedures, now) = (around.tr.clone(), around.ctx.procedures.clone(), around.ctx.now);
    Page::new(words::title(&tr), Frame::Staff, move || {
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <p><LinkAlone href=paths::WORKLIST text=case_words::back(&tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=words::title(&tr)/>
            <Paragraph text=words::lead(&tr)/>
            {told.map(|text| view! { <Alert kind=alert::Kind::Info text/> })}
            {fields(&tr, &procedures, &form, &wrong, day(now))}
        }
    })
}

fn fields(tr: &Tr, procedures: &Procedures, form: &Fields, wrong: &Wrong, today: Date) -> AnyView {
    let field = |name, label| Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name));
    let mut choices = vec![Choice::new("", case_words::what_choose(tr))];
    choices.extend(kinds(procedures, today).iter().filter_map(|(kind, version)| {
        Some(Choice::new(draft::code(kind)?, choice_name(tr, procedures, kind, version)))
    }));
    let on = if form.has(ON) { form.get(ON).to_owned() } else { today.to_string() };
    let nationality = field(NATIONALITY, words::nationality(tr)).with_hint(words::nationality_hint(tr));
    let numbers = field(NUMBERS, words::numbers(tr)).with_hint(words::numbers_hint(tr, MOST));
    view! {
        <form class="ww-form" method="post" action=paths::TOGETHER>
            <TextField field=nationality/>
            <Button
                text=words::find(tr) name=GO value=FIND kind=button::Kind::Secondary symbol=Symbol::Search
            />
            <TextArea field=numbers rows=8/>
            <Select field=field(WHAT, case_words::what(tr)) choices/>
            <TextField kind=Kind::Date field=field(ON, case_words::on(tr)).with_value(on)/>
            <TextField kind=Kind::Date field=field(UNTIL, case_words::until(tr)).with_hint(case_words::until_hint(tr))/>
            <TextField field=field(GROUND, case_words::ground(tr)).with_hint(case_words::ground_hint(tr, GROUND_CHARS))/>
            <Button text=words::look(tr) symbol=Symbol::Eye/>
        </form>
    }
    .into_any()
}

/// What it would do in each case, and the button that does it.
fn preview_page(around: &Around, form: Fields, kind: &EventKind, lines: Vec<Line>) -> Result<Page, Fault> {
    let (tr, procedures, now) = (around.tr.clone(), around.ctx.procedures.clone(), around.ctx.now);
    let ready: Vec<String> = lines
        .iter()
        .filter(|line| matches!(line.outcome, Outcome::Would(_)))
        .map(|line| line.typed.clone())
        .collect();
    let refused = lines.len() - ready.len();
    let what = lines.iter().find_map(|line| match &line.outcome {
        Outcome::Would(both) => Some(event_name(&tr, &procedures, &both.1, kind)),
        Outcome::Recorded | Outcome::Refused(_) | Outcome::Unknown => None,
    });
    let rows = rows(&tr, &procedures, lines)?;
    Ok(Page::new(words::preview_title(&tr), Frame::Staff, move || {
        let record = (!ready.is_empty()).then(|| {
            let along = [WHAT, ON, UNTIL, GROUND].map(|name| view! { <Hidden name value=form.get(name)/> });
            view! {
                <form method="post" action=paths::TOGETHER>
                    {along.into_iter().collect::<Vec<_>>()}
                    <Hidden name=NUMBERS value=ready.join("\n")/>
                    <Button text=words::record(&tr, ready.len()) name=GO value=RECORD symbol=Symbol::Check/>
                </form>
            }
        });
        view! {
            <Heading level=Level::One text=words::preview_title(&tr)/>
            {what.map(|text| view! { <Paragraph text/> })}
            <Paragraph text=words::ready(&tr, ready.len())/>
            {(refused > 0).then(|| view! { <Alert kind=alert::Kind::Warning text=words::refused_some(&tr, refused)/> })}
            {record}
            {table(&tr, rows)}
            <Card title=words::title(&tr)>
                {fields(&tr, &procedures, &form, &Wrong::default(), day(now))}
            </Card>
        }
    }))
}

/// What it did, and the form with the numbers in which it did nothing.
fn done_page(around: &Around, form: Fields, lines: Vec<Line>) -> Result<Page, Fault> {
    let (tr, procedures, now) = (around.tr.clone(), around.ctx.procedures.clone(), around.ctx.now);
    let recorded = lines.iter().filter(|line| matches!(line.outcome, Outcome::Recorded)).count();
    let left: Vec<String> = lines
        .iter()
        .filter(|line| !matches!(line.outcome, Outcome::Recorded))
        .map(|line| line.typed.clone())
        .collect();
    let rows = rows(&tr, &procedures, lines)?;
    let form = form.with(NUMBERS, left.join("\n"));
    Ok(Page::new(words::done_title(&tr), Frame::Staff, move || {
        let again = (!left.is_empty()).then(|| {
            view! {
                <Paragraph text=words::left(&tr)/>
                {fields(&tr, &procedures, &form, &Wrong::default(), day(now))}
            }
        });
        view! {
            <Heading level=Level::One text=words::done_title(&tr)/>
            <Alert kind=alert::Kind::Ok text=words::recorded_count(&tr, recorded)/>
            {table(&tr, rows)}
            <p><LinkAlone href=paths::WORKLIST text=case_words::back(&tr) symbol=Symbol::Back/></p>
            {again}
        }
    }))
}

fn table(tr: &Tr, rows: Vec<Vec<Cell>>) -> AnyView {
    let columns =
        [words::case(tr), staff_cases::v_number(tr), words::now(tr), words::outcome(tr)].map(Column::new);
    view! { <Table id="together" caption=words::caption(tr) columns=columns.to_vec() rows/> }.into_any()
}

fn rows(tr: &Tr, procedures: &Procedures, lines: Vec<Line>) -> Result<Vec<Vec<Cell>>, Fault> {
    lines.into_iter().map(|line| row(tr, procedures, line)).collect()
}

fn row(tr: &Tr, procedures: &Procedures, Line { typed, row, outcome }: Line) -> Result<Vec<Cell>, Fault> {
    let Some(row) = row else {
        return Ok(vec![
            Cell::Shown("".into()),
            Cell::Shown(typed.into()),
            Cell::Shown("".into()),
            Cell::Shown(words::unknown(tr).into()),
        ]);
    };
    let step = |step: Option<&StepId>| {
        step.map_or_else(|| staff_cases::no_step(tr), |step| step_name(procedures, &row.version, step))
    };
    let happens = match outcome {
        Outcome::Would(both) => would(tr, procedures, &both.0, &both.1),
        Outcome::Recorded => words::recorded(tr),
        Outcome::Refused(refusal) => draft::reason(tr, procedures, &row.version, refusal)?.1,
        Outcome::Unknown => words::unknown(tr),
    };
    Ok(vec![
        Cell::Link {
            href: paths::case(row.case),
            text: format!("{}, {}", row.family_name, row.given_name).into(),
        },
        Cell::Shown(typed.into()),
        Cell::Shown(step(row.step.as_ref()).into()),
        Cell::Shown(happens.into()),
    ])
}

/// Where the case would stand, in a few words.
fn would(tr: &Tr, procedures: &Procedures, before: &Position, after: &Position) -> Text {
    match after.stage.step() {
        Some(step) if before.stage.step() != Some(step) => step_name(procedures, &after.version, step),
        _ => match after.due_at.filter(|due| before.due_at != Some(*due)) {
            Some(due) => words::term_until(tr, date(due)),
            None => words::same_step(tr),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_pasted() {
        assert_eq!(numbers(" 1234567890\r\n2345678901, 1234567890;\n\n"), ["1234567890", "2345678901"]);
        assert_eq!(numbers(" \n,"), Vec::<String>::new());
    }

    #[test]
    fn everything_that_is_offered_is_read_back() {
        let procedures = Procedures::embedded().unwrap();
        let today = jiff::civil::date(2026, 11, 23);
        let kinds = kinds(&procedures, today);
        assert!(kinds.len() > 40, "{}", kinds.len());
        for (kind, _) in kinds {
            let code = draft::code(&kind).unwrap();
            assert_eq!(draft::kind(&code, today, Some(today), None, None), Some(kind), "{code}");
        }
    }
}
