//! Who is here: one person by their number, and everybody without an account.

use super::recovery;
use crate::{
    answer::{Answer, Frame, Page},
    caseworker::family,
    component::{
        Alert, Button, Card, Checkbox, EmptyState, ErrorSummary, Heading, Hidden, KeyValues, LinkAlone,
        Pager, Paragraph, Say, Symbol, Table, TextField, alert, button,
        field::{Field, Kind},
        heading::Level,
        key_values::Fact,
        pager::Turn,
        table::{Cell, Column},
    },
    paths,
    staff::Wrong,
    visit::Visit,
};
use domain::{
    access::Action,
    account::{LETTER_DAYS, VNumber},
    family::{OWN_ACCOUNT_AGE, OwnAccount},
    ids::CaseId,
};
use leptos::{either::Either, prelude::*};
use locales::{
    Tr,
    msg::{page as common, staff_desk as words, staff_family},
    when,
};
use service::{
    Fault,
    desk::{self, Found},
};

/// The number is posted and never stands in an address, where a history or a log would keep it.
pub(super) const NUMBER: &str = "v-number";
/// Which person a letter is for.
pub(super) const CASE: &str = "case";
/// Whether a child in a family asked for an account of its own.
pub(super) const ASKED: &str = "asked";
/// In the query: the last person of the page before.
const AFTER: &str = "after";
/// Digits of a V-number.
const DIGITS: usize = 10;

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    show(&visit, None, Wrong::default()).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, typed) = (&visit.tr, visit.form.get(NUMBER));
    if VNumber::parse(typed).is_none() {
        return show(&visit, None, Wrong::at(NUMBER, words::find_wrong(tr, DIGITS))).await;
    }
    match desk::find(&visit.ctx, typed).await? {
        Some(found) => show(&visit, Some(found), Wrong::default()).await,
        None => show(&visit, None, Wrong::at(NUMBER, words::find_none(tr))).await,
    }
}

/// The desk with what was found or refused.
pub(super) async fn show(visit: &Visit, found: Option<Found>, wrong: Wrong) -> Result<Answer, Fault> {
    let after = visit.query.read::<CaseId>(AFTER);
    let (here, next) = desk::here(&visit.ctx, after).await?;
    let tr = visit.tr.clone();
    let typed = visit.form.get(NUMBER).to_owned();
    let refused = !wrong.is_empty();
    let records_family = visit.ctx.actor.has(Action::ManageFamily);
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let field = Field::new(NUMBER, words::v_number(&tr))
            .with_hint(words::find_hint(&tr))
            .with_value(typed)
            .with_error(wrong.of(NUMBER));
        let search = view! {
            <form class="ww-form" method="post" action=paths::DESK role="search">
                <TextField kind=Kind::Code field/>
                <Button text=words::find_send(&tr) symbol=Symbol::Search/>
            </form>
        };
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <Heading level=Level::One text=words::title(&tr)/>
            <div class="ww-columns ww-columns--even">
                <Card title=words::find(&tr)>{search}</Card>
                {found.map(|found| one(&tr, &found, &wrong, records_family))}
            </div>
            <div class="ww-flow">
                <Heading level=Level::Two text=words::here(&tr) id="here"/>
                {list(&tr, &here)}
                {pages(&tr, after.is_some(), next)}
            </div>
        }
    });
    Ok(page.refused(refused).into())
}

/// The person who was found, and their letter.
fn one(tr: &Tr, found: &Found, wrong: &Wrong, records_family: bool) -> AnyView {
    let anew = found.has_account.then(|| recovery::part(tr, found, wrong));
    let account = if found.has_account { words::account_yes(tr) } else { words::account_no(tr) };
    let facts = vec![
        Fact::new(words::name(tr), found.name.clone()),
        Fact::new(words::v_number(tr), found.v_number.clone()),
        Fact::new(words::born(tr), when::date(found.born)),
        Fact::new(words::language(tr), found.language.own_name()),
        Fact::new(words::account(tr), account),
        Fact::new(words::letters_left(tr), found.letters_left.to_string()),
    ];
    let known = found.has_account.then(|| {
        view! {
            <Alert kind=alert::Kind::Warning text=words::account_note(tr)/>
        }
    });
    let no_letter = if found.own_account == OwnAccount::TooYoung {
        Some(words::child_young(tr, OWN_ACCOUNT_AGE))
    } else {
        (found.letters_left == 0).then(|| words::too_many(tr, LETTER_DAYS))
    };
    let asked = (found.own_account == OwnAccount::OnRequest).then(|| {
        let field = Field::new(ASKED, words::child_asked(tr)).with_error(wrong.of(ASKED));
        view! { <Checkbox field/> }
    });
    let make = if let Some(text) = no_letter {
        Either::Left(view! { <Alert kind=alert::Kind::Info text/> })
    } else {
        Either::Right(view! {
            <Paragraph text=words::make_check(tr)/>
            <form class="ww-form" method="post" action=paths::DESK_LETTER>
                <Hidden name=CASE value=found.case.to_string()/>
                <Hidden name=NUMBER value=found.v_number.clone()/>
                {asked}
                <Button text=words::make(tr) symbol=Symbol::Print/>
            </form>
        })
    };
    let secret = found.address_secret.then(|| family::warning(tr));
    let family_link = records_family.then(|| {
        let (href, text) = (paths::case_family(found.case), staff_family::link_to(tr));
        view! { <p><LinkAlone href text symbol=Symbol::Group/></p> }
    });
    view! {
        <Card title=words::found(tr)>
            {secret}
            <KeyValues facts/>
            {known}
            {make}
            {anew}
            {family_link}
        </Card>
    }
    .into_any()
}

/// Everybody without an account, each with a box to tick; the letters of those ticked are made together.
fn list(tr: &Tr, here: &[Found]) -> AnyView {
    if here.is_empty() {
        return view! {
            <EmptyState symbol=Symbol::Success title=words::here_none_title(tr) text=words::here_none(tr)/>
        }
        .into_any();
    }
    let mut columns = [words::name(tr), words::v_number(tr), words::born(tr), words::language(tr)]
        .map(Column::new)
        .to_vec();
    columns.push(Column { name: words::letters_left(tr), number: true });
    let rows = here.iter().enumerate().map(|(index, found)| row(tr, index, found)).collect::<Vec<_>>();
    view! {
        <Paragraph text=words::here_lead(tr)/>
        <form class="ww-flow" method="post" action=paths::DESK_BATCH>
            <Table id="here" columns rows/>
            <Button text=words::batch(tr) kind=button::Kind::Secondary symbol=Symbol::Print/>
        </form>
    }
    .into_any()
}

fn row(tr: &Tr, index: usize, found: &Found) -> Vec<Cell> {
    // The first box carries the name of the field, so that the error summary lands there.
    let id = if index == 0 { CASE.to_owned() } else { format!("{CASE}-{index}") };
    let disabled = found.letters_left == 0;
    let choose = words::choose(tr, found.name.as_str()).plain();
    let head = view! {
        <label class="ww-tick" for=id.clone()>
            <input
                type="checkbox" id=id.clone() name=CASE value=found.case.to_string() disabled=disabled aria-label=choose
            />
            <Say text=found.name.clone()/>
        </label>
    };
    vec![
        Cell::Head(head.into_any()),
        Cell::Shown(found.v_number.clone().into()),
        Cell::Shown(when::date(found.born).into()),
        Cell::Shown(found.language.own_name().into()),
        Cell::Number(found.letters_left.to_string()),
    ]
}

fn pages(tr: &Tr, later: bool, next: Option<CaseId>) -> AnyView {
    let back = later.then(|| Turn { href: paths::DESK.to_owned(), text: words::first(tr) });
    let forward =
        next.map(|next| Turn { href: format!("{}?{AFTER}={next}", paths::DESK), text: words::next(tr) });
    (back.is_some() || forward.is_some())
        .then(|| view! { <Pager label=words::pages(tr) back forward/> })
        .into_any()
}
