//! The administrator's list of everybody who works here, and the form with which somebody joins.

use super::{Wrong, dutch, listed, role_name, typed_date};
use crate::{
    answer::{Answer, Frame, Page},
    component::{
        Button, ButtonLink, Card, ErrorSummary, Heading, KeyValues, Paragraph, Select, Shown, Symbol, Table,
        TextField, badge, button,
        field::{Choice, Field, Kind},
        heading::Level,
        key_values::Fact,
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
    msg::{page as common, staff_people as words},
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

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    show(&visit, Fields::default(), Wrong::default()).await
}

/// Lets somebody join. The one-time password stands in this answer and nowhere else.
pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    let wrong = match read(tr, form) {
        Err(wrong) => wrong,
        Ok(joiner) => match staff::join(&visit.ctx, &joiner).await {
            Ok((_, password)) => return Ok(handed(&visit.around, joiner.login, password).into()),
            Err(JoinRefusal::LoginTaken) => Wrong::at(LOGIN, words::login_taken(tr)),
            Err(JoinRefusal::LoginBad) => Wrong::at(LOGIN, login_bad(tr)),
            Err(JoinRefusal::NameMissing) => Wrong::at(NAME, words::name_missing(tr)),
            Err(JoinRefusal::NotAStaffRole) => Wrong::at(ROLE, words::role_missing(tr)),
            Err(JoinRefusal::Fault(fault)) => return Err(fault),
        },
    };
    show(&visit, form.clone(), wrong).await
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
    let members = staff::members(&visit.ctx).await?;
    let places = staff::places(&visit.ctx).await?;
    let tr = visit.tr.clone();
    let today = day(visit.ctx.now).to_string();
    let refused = !wrong.is_empty();
    let page = Page::new(words::title(&tr), Frame::Staff, move || {
        let columns = [
            words::name(&tr),
            words::login(&tr),
            words::roles(&tr),
            words::since(&tr),
            words::until(&tr),
            words::factor(&tr),
        ]
        .map(|name| Column { name, number: false });
        let caption = words::caption(&tr, members.len());
        let rows = members.iter().map(|member| row(&tr, member)).collect::<Vec<_>>();
        view! {
            <ErrorSummary title=common::error_summary(&tr) problems=wrong.problems()/>
            <Heading level=Level::One text=words::title(&tr)/>
            <div class="ww-columns">
                <Table id="members" caption columns=columns.to_vec() rows/>
                <Card title=words::join(&tr)>{joiner(&tr, &places, &form, &wrong, &today)}</Card>
            </div>
        }
    });
    Ok(page.refused(refused).into())
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

fn joiner(tr: &Tr, places: &[Place], form: &Fields, wrong: &Wrong, today: &str) -> AnyView {
    let field = |name, label| Field::new(name, label).with_value(form.get(name)).with_error(wrong.of(name));
    let login =
        field(LOGIN, words::login(tr)).with_hint(words::join_login_hint(tr, LOGIN_CHARS[0], LOGIN_CHARS[1]));
    let starts = if form.has(STARTS) { form.get(STARTS) } else { today };
    let starts = field(STARTS, words::starts(tr)).with_value(starts);
    let mut roles = vec![Choice::new("", words::role_choose(tr))];
    let of_staff = Role::ALL.iter().filter(|role| !role.is_person());
    roles.extend(of_staff.map(|role| Choice::new(role.code(), role_name(tr, *role))));
    let mut at = vec![Choice::new("", words::place_none(tr))];
    at.extend(places.iter().map(|place| Choice::new(place.id.to_string(), dutch(&place.name))));
    view! {
        <form class="ww-form" method="post" action=paths::PEOPLE>
            <TextField field=field(NAME, words::name(tr))/>
            <TextField field=login/>
            <Select field=field(ROLE, words::role(tr)) choices=roles/>
            <TextField field=field(TEAM, words::team(tr)).with_hint(words::team_hint(tr))/>
            <Select field=field(PLACE, words::place(tr)).with_hint(words::place_hint(tr)) choices=at/>
            <TextField kind=Kind::Date field=starts/>
            <Button text=words::join_send(tr)/>
        </form>
    }
    .into_any()
}

/// A new one-time password, shown once: it is not kept in readable form, so this page cannot be opened again.
pub(super) fn handed(around: &Around, login: String, password: String) -> Page {
    let tr = around.tr.clone();
    Page::new(words::password_title(&tr), Frame::Staff, move || {
        let facts =
            vec![Fact::new(words::password_login(&tr), login), Fact::new(words::password(&tr), password)];
        view! {
            <Heading level=Level::One text=words::password_title(&tr)/>
            <Paragraph kind=paragraph::Kind::Lead text=words::password_lead(&tr)/>
            <section class="ww-card"><KeyValues facts/></section>
            <Paragraph text=words::password_next(&tr)/>
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
