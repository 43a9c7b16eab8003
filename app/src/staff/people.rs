//! The administrator's list of everybody who works here, and the form with which somebody joins.

use super::{Wrong, dutch, listed, role_name, step_up, typed_date};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Alert, Button, ButtonLink, Card, ErrorSummary, Heading, Hidden, KeyValues, Link, LinkAlone, Pager,
        Paragraph, Select, Shown, Symbol, Table, TextField, alert, badge, button,
        field::{Choice, Field, Kind},
        heading::Level,
        key_values::Fact,
        pager::Turn,
        paragraph,
        table::{Cell, Column},
    },
    paths,
    visit::{Around, Fields, Visit},
};
use domain::{access::Role, ids::PlaceId, time::day};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_grants as grants, staff_people as words, staff_places as places_words},
    when,
};
use service::{
    Fault,
    staff::{self, JoinRefusal, Joiner, Member, Place},
};

const LOGIN: &str = "login";
const NAME: &str = "name";
const ROLE: &str = "role";
const TEAM: &str = "team";
const PLACE: &str = "place";
const STARTS: &str = "starts";

/// The shortest and the longest login name, as `service::staff` judges it.
const LOGIN_CHARS: [usize; 2] = [3, 40];

/// Which of the two forms it is: the search, or else somebody who joins.
const DEED: &str = "deed";
const SEARCH: &str = "search";
/// What is looked for: a part of a name or login. Posted, so that no address keeps it.
const TEXT: &str = "text";
/// In the query: how many of the list come before.
const FROM: &str = "from";
/// Members of staff on one page.
const PAGE: usize = 50;

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    show(&visit, Fields::default(), Wrong::default()).await
}

/// Searches, or lets somebody join. The one-time password stands in this answer and nowhere else.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    if form.get(DEED) == SEARCH {
        return show(&visit, Fields::default(), Wrong::default()).await;
    }
    let joiner = match read(tr, form) {
        Err(wrong) => return show(&visit, form.clone(), wrong).await,
        Ok(joiner) => joiner,
    };
    let proof = match step_up::judge(&visit).await? {
        Err(wrong) => return show(&visit, form.clone(), wrong).await,
        Ok(proof) => proof,
    };
    let wrong = match staff::join(&visit.ctx, proof, &joiner).await {
        Ok(new) => return Ok(handed(&visit.around, joiner.login, new.password, new.waits).into()),
        Err(JoinRefusal::LoginTaken) => Wrong::at(LOGIN, words::login_taken(tr)),
        Err(JoinRefusal::LoginBad) => Wrong::at(LOGIN, login_bad(tr)),
        Err(JoinRefusal::NameMissing) => Wrong::at(NAME, words::name_missing(tr)),
        Err(JoinRefusal::NotAStaffRole) => Wrong::at(ROLE, words::role_missing(tr)),
        Err(JoinRefusal::Fault(fault)) => return Err(fault),
    };
    show(&visit, form.clone(), wrong).await
}

/// What the list is narrowed to.
struct Search {
    text: String,
    role: Option<Role>,
}

impl Search {
    fn asked(visit: &Visit) -> Self {
        let form = if visit.form.get(DEED) == SEARCH { &visit.form } else { &visit.query };
        Self { text: form.get(TEXT).trim().to_lowercase(), role: Role::from_code(form.get(ROLE)) }
    }

    fn finds(&self, member: &Member) -> bool {
        let named = member.login.contains(&self.text) || member.name.to_lowercase().contains(&self.text);
        let in_role = |role| member.roles.iter().any(|given| given.role == role);
        named && self.role.is_none_or(in_role)
    }
}

fn login_bad(tr: &Tr) -> Text {
    words::login_bad(tr, LOGIN_CHARS[0], LOGIN_CHARS[1])
}

fn read(tr: &Tr, form: &Fields) -> Result<Joiner, Wrong> {
    let (role, starts) = (Role::from_code(form.get(ROLE)), typed_date(form.get(STARTS)));
    let mut wrong = Wrong::default();
    wrong.when(form.get(NAME).trim().is_empty(), NAME, || words::name_missing(tr));
    wrong.when(form.get(LOGIN).trim().is_empty(), LOGIN, || login_bad(tr));
    wrong.when(role.is_none(), ROLE, || words::role_missing(tr));
    wrong.when(starts.is_none(), STARTS, || words::starts_missing(tr));
    let (Some(role), Some(starts), true) = (role, starts, wrong.is_empty()) else { return Err(wrong) };
    let team = form.get(TEAM).trim();
    Ok(Joiner {
        login: form.get(LOGIN).trim().to_owned(),
        name: form.get(NAME).trim().to_owned(),
        role,
        team: (!team.is_empty()).then(|| team.to_owned()),
        place: form.read::<PlaceId>(PLACE),
        starts,
    })
}

async fn show(visit: &Visit, form: Fields, wrong: Wrong) -> Result<Answer, Fault> {
    let search = Search::asked(visit);
    let mut members = staff::members(&visit.ctx).await?;
    let places = staff::places(&visit.ctx).await?;
    let (around, tr) = (visit.around.clone(), visit.tr.clone());
    let today = day(visit.ctx.now).to_string();
    let refused = !wrong.is_empty();
    members.retain(|member| search.finds(member));
    let found = members.len();
    // A search that was posted has no address to turn pages with; it shows all that it found.
    let from = if search.text.is_empty() { visit.query.read(FROM).unwrap_or(0) } else { 0 };
    let most = if search.text.is_empty() { PAGE } else { found };
    let shown: Vec<Member> = members.into_iter().skip(from).take(most).collect();
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let columns = [
            words::name(&tr),
            words::login(&tr),
            words::roles(&tr),
            words::since(&tr),
            words::until(&tr),
            words::factor(&tr),
        ]
        .map(Column::new);
        let caption = words::caption(&tr, found);
        let rows = shown.iter().map(|member| row(&tr, member)).collect::<Vec<_>>();
        let pages = pages(&tr, &search, from, found, shown.len());
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <Heading level=Level::One text=words::title(&tr)/>
            <p class="ww-actions">
                <LinkAlone href=paths::REQUESTS text=grants::link(&tr) symbol=Symbol::Key/>
                <LinkAlone href=paths::PLACES text=places_words::link(&tr) symbol=Symbol::Place/>
            </p>
            <div class="ww-columns">
                <div class="ww-flow">
                    {filter(&tr, &search)}
                    <Table id="members" caption columns=columns.to_vec() rows/>
                    {pages}
                </div>
                <Card title=words::join(&tr)>{joiner(&around, &places, &form, &wrong, &today)}</Card>
            </div>
        }
    });
    Ok(page.refused(refused).into())
}

fn filter(tr: &Tr, search: &Search) -> AnyView {
    let text =
        Field::new(TEXT, words::search(tr)).with_hint(words::search_hint(tr)).with_value(search.text.clone());
    // The form beside it has a role too.
    let role = Field::new(ROLE, words::role(tr))
        .with_id("search-role")
        .with_value(search.role.map_or("", Role::code));
    let any = search.text.is_empty() && search.role.is_none();
    view! {
        <form class="ww-filter-bar" method="post" action=paths::PEOPLE role="search">
            <Hidden name=DEED value=SEARCH/>
            <TextField kind=Kind::Search field=text/>
            <Select field=role choices=role_choices(tr, words::role_any(tr))/>
            <Button text=words::search_send(tr) kind=button::Kind::Secondary symbol=Symbol::Search/>
            {(!any).then(|| view! { <Link href=paths::PEOPLE text=words::search_clear(tr)/> })}
        </form>
    }
    .into_any()
}

/// Further pages of the list, which a role in the address narrows and a name never does.
fn pages(tr: &Tr, search: &Search, from: usize, found: usize, shown: usize) -> AnyView {
    let role = search.role.map_or_else(String::new, |role| format!("&{ROLE}={}", role.code()));
    let turn = |from: usize, text| Turn { href: format!("{}?{FROM}={from}{role}", paths::PEOPLE), text };
    let back = (from > 0).then(|| turn(from.saturating_sub(PAGE), words::page_back(tr)));
    let forward = (from + shown < found).then(|| turn(from + shown, words::page_forward(tr)));
    (back.is_some() || forward.is_some())
        .then(|| view! { <Pager label=words::pages(tr) back forward/> })
        .into_any()
}

/// Every role of staff, after `first` for none.
pub(super) fn role_choices(tr: &Tr, first: Text) -> Vec<Choice> {
    let of_staff = Role::ALL.iter().filter(|role| !role.is_person());
    let choices = of_staff.map(|role| Choice::new(role.code(), role_name(tr, *role)));
    [Choice::new("", first)].into_iter().chain(choices).collect()
}

/// Every place, after the choice of none.
pub(super) fn place_choices(tr: &Tr, places: &[Place]) -> Vec<Choice> {
    let choices = places.iter().map(|place| Choice::new(place.id.to_string(), dutch(&place.name)));
    [Choice::new("", words::place_none(tr))].into_iter().chain(choices).collect()
}

fn row(tr: &Tr, member: &Member) -> Vec<Cell> {
    // Somebody may have one role at several places or in several teams; that stands on their own page.
    let mut roles: Vec<Role> = member.roles.iter().map(|given| given.role).collect();
    roles.dedup();
    let roles = listed(tr, roles.into_iter().map(|role| role_name(tr, role)));
    let factor = if member.enrolled {
        Cell::Badge { kind: badge::Kind::Good, text: words::factor_yes(tr) }
    } else {
        Cell::Badge { kind: badge::Kind::Soon, text: words::factor_no(tr) }
    };
    vec![
        Cell::Link { href: paths::member(member.id), text: member.name.clone().into() },
        Cell::Shown(member.login.clone().into()),
        Cell::Shown(roles.map_or_else(|| "".into(), Shown::from)),
        Cell::Shown(when::date(member.starts).into()),
        Cell::Shown(member.ends.map_or_else(String::new, when::date).into()),
        factor,
    ]
}

fn joiner(around: &Around, places: &[Place], form: &Fields, wrong: &Wrong, today: &str) -> AnyView {
    let tr = &around.tr;
    let field = |name, label| Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name));
    let login =
        field(LOGIN, words::login(tr)).with_hint(words::join_login_hint(tr, LOGIN_CHARS[0], LOGIN_CHARS[1]));
    let starts = if form.has(STARTS) { form.get(STARTS) } else { today };
    let starts = field(STARTS, words::starts(tr)).with_value(starts);
    view! {
        <form class="ww-form" method="post" action=paths::PEOPLE>
            <Paragraph text=grants::give_text(tr)/>
            <TextField field=field(NAME, words::name(tr))/>
            <TextField field=login/>
            <Select field=field(ROLE, words::role(tr)) choices=role_choices(tr, words::role_choose(tr))/>
            <TextField field=field(TEAM, words::team(tr)).with_hint(words::team_hint(tr))/>
            <Select
                field=field(PLACE, words::place(tr)).with_hint(words::place_hint(tr)) choices=place_choices(tr, places)
            />
            <TextField kind=Kind::Date field=starts/>
            {step_up::field(around, wrong)}
            <Button text=words::join_send(tr)/>
        </form>
    }
    .into_any()
}

/// A new one-time password, shown once: it is not kept in readable form, so this page cannot be opened again.
pub(super) fn handed(around: &Around, login: String, password: String, waits: bool) -> Page {
    let tr = around.tr.clone();
    Page::new(words::password_title(&tr), Frame::Staff, move || {
        let facts =
            vec![Fact::new(words::password_login(&tr), login), Fact::new(words::password(&tr), password)];
        view! {
            <Heading level=Level::One text=words::password_title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::password_lead(&tr)/>
            <section class="ww-card"><KeyValues facts/></section>
            <Paragraph text=words::password_next(&tr)/>
            {waits.then(|| view! { <Alert kind=alert::Kind::Info text=grants::joined_waits(&tr)/> })}
            <p class="ww-actions">
                <ButtonLink
                    href=paths::PEOPLE text=words::password_done(&tr) kind=button::Kind::Secondary symbol=Symbol::Check
                />
            </p>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use locales::Voice;

    fn form(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn everything_that_is_missing_is_said_at_once() {
        let tr = Tr::new("en", Voice::B1);
        let wrong = read(&tr, &Fields::default()).unwrap_err();
        let fields: Vec<String> = wrong.problems().into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, [NAME, LOGIN, ROLE, STARTS]);
    }

    #[test]
    fn a_team_or_place_may_be_left_out() {
        let tr = Tr::new("en", Voice::B1);
        let form = form(&[
            (NAME, " Sanne de Wit "),
            (LOGIN, "sanne"),
            (ROLE, "caseworker"),
            (TEAM, " "),
            (PLACE, ""),
            (STARTS, "2026-12-01"),
        ]);
        let joiner = read(&tr, &form).unwrap();
        assert_eq!((joiner.name.as_str(), joiner.team, joiner.place), ("Sanne de Wit", None, None));
        assert_eq!(joiner.role, Role::Caseworker);
    }
}
