//! One member of staff: roles given and taken away, stays, leaving, and a new second factor for who lost theirs.

use super::{
    DONE, Wrong, done, grants, moment,
    people::{handed, place_choices, role_choices},
    role_name, step_up, typed_date,
};
use crate::{
    answer::{Answer, Frame, Page, redirect},
    component::{
        Button, Card, Checkboxes, ErrorSummary, Heading, Hidden, KeyValues, LinkAlone, Paragraph, Select,
        Symbol, Table, TextField, button,
        field::{Choice, Field, Kind},
        heading::Level,
        key_values::Fact,
        table::{Cell, Column},
    },
    paths,
    visit::{Around, Fields, Visit},
};
use domain::{
    access::Role,
    grant::{DAYS, NotSo},
    ids::{PlaceId, StaffId},
    time::day,
};
use leptos::prelude::*;
use locales::{
    Text, Tr,
    msg::{page as common, staff_grants, staff_people as words},
    when,
};
use service::{
    Fault,
    staff::{self, Given, GrantRefusal, Member, Place, Requests, Session},
};

/// Which of the deeds a form asks for.
const DEED: &str = "deed";
const LEAVE: &str = "leave";
const RESET: &str = "reset";
const GIVE: &str = "give";
const TAKE: &str = "take";
const END_STAYS: &str = "end-stays";
const ON: &str = "on";
const ROLE: &str = "role";
const TEAM: &str = "team";
const PLACE: &str = "place";
/// The roles that stay, each by [`key`].
const KEEP: &str = "keep";

pub(crate) async fn page(visit: Visit) -> Result<Answer, Fault> {
    show(&visit, Wrong::default()).await
}

pub(crate) async fn send(visit: Visit) -> Result<Answer, Fault> {
    let (id, form, tr) = (asked(&visit)?, &visit.form, &visit.tr);
    let wrong = match form.get(DEED) {
        RESET => {
            let member = staff::member(&visit.ctx, id).await?;
            match step_up::judge(&visit).await? {
                Ok(proof) => {
                    let password = staff::reset_factor(&visit.ctx, proof, id).await?;
                    return Ok(handed(&visit.around, member.login, password, false).into());
                }
                Err(wrong) => wrong,
            }
        }
        GIVE => match give(&visit, id).await? {
            Some(wrong) => wrong,
            None => return Ok(after(id, GIVE)),
        },
        TAKE => match take(&visit, id).await? {
            Some(wrong) => wrong,
            None => return Ok(after(id, TAKE)),
        },
        END_STAYS => {
            staff::end_stays(&visit.ctx, id).await?;
            return Ok(after(id, END_STAYS));
        }
        _ => match typed_date(form.get(ON)) {
            Some(on) => {
                staff::leave(&visit.ctx, id, on).await?;
                return Ok(after(id, LEAVE));
            }
            None => Wrong::at(ON, words::leave_missing(tr)),
        },
    };
    show(&visit, wrong).await
}

fn asked(visit: &Visit) -> Result<StaffId, Fault> {
    visit.parts.read("staff").ok_or(Fault::Absent)
}

fn after(id: StaffId, deed: &str) -> Answer {
    redirect(format!("{}?{DONE}={deed}", paths::member(id)))
}

/// Asks for a role; what is wrong with that, if anything.
async fn give(visit: &Visit, id: StaffId) -> Result<Option<Wrong>, Fault> {
    let (tr, form) = (&visit.tr, &visit.form);
    let Some(role) = Role::from_code(form.get(ROLE)).filter(|role| !role.is_person()) else {
        return Ok(Some(Wrong::at(ROLE, words::role_missing(tr))));
    };
    let member = staff::member(&visit.ctx, id).await?;
    let proof = match step_up::judge(visit).await? {
        Ok(proof) => proof,
        Err(wrong) => return Ok(Some(wrong)),
    };
    let team = form.get(TEAM).trim();
    let given =
        Given { role, team: (!team.is_empty()).then(|| team.to_owned()), place: form.read::<PlaceId>(PLACE) };
    let wanted = member.roles.into_iter().chain([given]).collect();
    refused(
        tr,
        ROLE,
        staff_grants::had(tr),
        staff::change_roles(&visit.ctx, proof, id, wanted).await.map(drop),
    )
}

/// Takes away what has no tick; what is wrong with that, if anything.
async fn take(visit: &Visit, id: StaffId) -> Result<Option<Wrong>, Fault> {
    let member = staff::member(&visit.ctx, id).await?;
    let ticked =
        |given: &Given| visit.form.0.iter().any(|(name, value)| name == KEEP && *value == key(given));
    let kept = member.roles.into_iter().filter(ticked).collect();
    let done = staff::take_roles(&visit.ctx, id, kept).await;
    refused(&visit.tr, KEEP, staff_grants::take_nothing(&visit.tr), done)
}

fn refused(
    tr: &Tr,
    field: &'static str,
    nothing: Text,
    done: Result<(), GrantRefusal>,
) -> Result<Option<Wrong>, Fault> {
    match done {
        Ok(()) => Ok(None),
        Err(GrantRefusal::Fault(fault)) => Err(fault),
        Err(GrantRefusal::NotSo(why)) => Ok(Some(Wrong::at(field, grants::one::not_so(tr, why)))),
        Err(GrantRefusal::Nothing | GrantRefusal::WordsMissing | GrantRefusal::TooLong) => {
            Ok(Some(Wrong::at(field, nothing)))
        }
    }
}

/// What tells one role of somebody from another.
fn key(given: &Given) -> String {
    let place = given.place.map(|place| place.to_string()).unwrap_or_default();
    format!("{}/{}/{place}", given.role.code(), given.team.as_deref().unwrap_or_default())
}

/// Everything that the page shows.
struct Shown {
    member: Member,
    places: Vec<Place>,
    stays: Vec<Session>,
    requests: Requests,
    /// Whether the reader looks at themselves.
    oneself: bool,
}

async fn show(visit: &Visit, wrong: Wrong) -> Result<Answer, Fault> {
    let id = asked(visit)?;
    let shown = Shown {
        member: staff::member(&visit.ctx, id).await?,
        places: staff::places(&visit.ctx).await?,
        stays: staff::stays(&visit.ctx, id).await?,
        requests: staff::requests_of(&visit.ctx, id).await?,
        oneself: visit.ctx.actor.id() == Some(id.uuid()),
    };
    let told = told(&visit.tr, &shown.member, visit.query.get(DONE));
    let form = if wrong.is_empty() { Fields::default() } else { visit.form.clone() };
    Ok(draw(&visit.around, shown, form, wrong, told).into())
}

fn told(tr: &Tr, member: &Member, deed: &str) -> Option<Text> {
    match deed {
        LEAVE => member.ends.map(|ends| words::left(tr, when::date(ends))),
        GIVE => Some(staff_grants::given(tr, DAYS)),
        TAKE => Some(staff_grants::taken(tr)),
        END_STAYS => Some(words::stays_ended(tr)),
        _ => None,
    }
}

fn draw(around: &Around, shown: Shown, form: Fields, wrong: Wrong, told: Option<Text>) -> Page {
    let around = around.clone();
    let refused = !wrong.is_empty();
    Page::new(words::member_title(&around.tr), Frame::Staff, move || {
        let tr = &around.tr;
        // The code is asked for once on the page, in the form that was sent or else in the first that needs it.
        let reset_sent = form.get(DEED) == RESET;
        let requests = requests(&around, &shown);
        view! {
            <ErrorSummary title=common::error_summary(tr) problems=wrong.problems()/>
            {done(told)}
            <p><LinkAlone href=paths::PEOPLE text=words::back(tr) symbol=Symbol::Back/></p>
            <Heading level=Level::One text=shown.member.name.clone()/>
            <KeyValues facts=facts(tr, &shown.member)/>
            <div class="ww-columns ww-columns--even">
                <div class="ww-flow">
                    {give_card(&around, &shown, &form, &wrong)}
                    {take_card(tr, &shown, &wrong)}
                </div>
                <div class="ww-flow">
                    {leave(&around, &shown.member, &form, &wrong)}
                    {stays(tr, &shown)}
                    {reset(&around, &shown.member, &wrong, reset_sent)}
                </div>
            </div>
            {requests}
        }
    })
    .refused(refused)
}

fn facts(tr: &Tr, member: &Member) -> Vec<Fact> {
    let mut facts = vec![Fact::new(words::login(tr), member.login.clone())];
    facts.push(Fact::new(words::since(tr), when::date(member.starts)));
    facts.extend(member.ends.map(|ends| Fact::new(words::until(tr), when::date(ends))));
    let factor = if member.enrolled { words::factor_yes(tr) } else { words::factor_no(tr) };
    facts.push(Fact::new(words::factor(tr), factor));
    facts
}

fn give_card(around: &Around, shown: &Shown, form: &Fields, wrong: &Wrong) -> AnyView {
    let tr = &around.tr;
    if shown.oneself {
        let text = grants::one::not_so(tr, NotSo::Oneself);
        return view! { <Card title=staff_grants::give(tr)><Paragraph text/></Card> }.into_any();
    }
    let given = form.get(DEED) == GIVE;
    let field = |name, label| {
        let typed = if given { form.get(name) } else { "" };
        Field::new(name, label).with_value(typed).with_error(wrong.of(name))
    };
    let (role, team, place) =
        (field(ROLE, words::role(tr)), field(TEAM, words::team(tr)), field(PLACE, words::place(tr)));
    let (roles, places) = (role_choices(tr, words::role_choose(tr)), place_choices(tr, &shown.places));
    let code = if form.get(DEED) == RESET { ().into_any() } else { step_up::field(around, wrong) };
    let (text, send, path) =
        (staff_grants::give_text(tr), staff_grants::give_send(tr), paths::member(shown.member.id));
    view! {
        <Card title=staff_grants::give(tr)>
            <Paragraph text/>
            <form class="ww-form" method="post" action=path>
                <Hidden name=DEED value=GIVE/>
                <Select field=role choices=roles/>
                <TextField field=team/>
                <Select field=place choices=places/>
                {code}
                <Button text=send symbol=Symbol::Key/>
            </form>
        </Card>
    }
    .into_any()
}

fn take_card(tr: &Tr, shown: &Shown, wrong: &Wrong) -> AnyView {
    let member = &shown.member;
    if member.roles.is_empty() {
        let text = staff_grants::roles_none(tr);
        return view! { <Card title=staff_grants::take(tr)><Paragraph text/></Card> }.into_any();
    }
    let choice = |given: &Given| Choice::new(key(given), grants::role(tr, given, &shown.places));
    let choices: Vec<Choice> = member.roles.iter().map(choice).collect();
    let chosen: Vec<String> = member.roles.iter().map(key).collect();
    let field = Field::new(KEEP, staff_grants::take_keep(tr)).with_error(wrong.of(KEEP));
    let (text, send, path) =
        (staff_grants::take_text(tr), staff_grants::take_send(tr), paths::member(member.id));
    view! {
        <Card title=staff_grants::take(tr)>
            <Paragraph text/>
            <form class="ww-form" method="post" action=path>
                <Hidden name=DEED value=TAKE/>
                <Checkboxes field choices chosen/>
                <Button text=send kind=button::Kind::Secondary/>
            </form>
        </Card>
    }
    .into_any()
}

fn stays(tr: &Tr, shown: &Shown) -> AnyView {
    if shown.stays.is_empty() {
        let text = words::stays_none(tr);
        return view! { <Card title=words::stays(tr)><Paragraph text/></Card> }.into_any();
    }
    let columns =
        [words::stays_started(tr), words::stays_seen(tr), words::role(tr)].map(Column::new).to_vec();
    let rows = shown.stays.iter().map(|stay| {
        vec![
            Cell::Shown(moment(stay.started).into()),
            Cell::Shown(moment(stay.last_seen).into()),
            Cell::Shown(role_name(tr, stay.role).into()),
        ]
    });
    let rows = rows.collect::<Vec<_>>();
    let (caption, send, path) =
        (words::stays_caption(tr, shown.stays.len()), words::stays_end(tr), paths::member(shown.member.id));
    view! {
        <Card title=words::stays(tr)>
            <Table id="stays" caption columns rows/>
            <form method="post" action=path>
                <Hidden name=DEED value=END_STAYS/>
                <Button text=send kind=button::Kind::Danger symbol=Symbol::Leave/>
            </form>
        </Card>
    }
    .into_any()
}

fn leave(around: &Around, member: &Member, form: &Fields, wrong: &Wrong) -> AnyView {
    let tr = &around.tr;
    let otherwise = || member.ends.unwrap_or(day(around.ctx.now)).to_string();
    let typed = if form.has(ON) { form.get(ON).to_owned() } else { otherwise() };
    let on = Field::new(ON, words::leave_on(tr)).with_value(typed).with_error(wrong.of(ON));
    let (text, send, path) = (words::leave_text(tr), words::leave_send(tr), paths::member(member.id));
    view! {
        <Card title=words::leave(tr)>
            <Paragraph text/>
            <form class="ww-form" method="post" action=path>
                <Hidden name=DEED value=LEAVE/>
                <TextField kind=Kind::Date field=on/>
                <Button text=send kind=button::Kind::Secondary/>
            </form>
        </Card>
    }
    .into_any()
}

/// The code stands here only once it was asked for: two fields of one name would be told apart by nobody who listens.
fn reset(around: &Around, member: &Member, wrong: &Wrong, asked: bool) -> AnyView {
    let tr = &around.tr;
    let code = if asked { step_up::field(around, wrong) } else { ().into_any() };
    let (text, send, path) = (words::reset_text(tr), words::reset_send(tr), paths::member(member.id));
    view! {
        <Card title=words::reset(tr)>
            <Paragraph text/>
            <form class="ww-form" method="post" action=path>
                <Hidden name=DEED value=RESET/>
                {code}
                <Button text=send kind=button::Kind::Danger symbol=Symbol::Key/>
            </form>
        </Card>
    }
    .into_any()
}

fn requests(around: &Around, shown: &Shown) -> Option<AnyView> {
    let (tr, asked) = (&around.tr, &shown.requests.asked);
    (!asked.is_empty()).then(|| {
        let caption = staff_grants::history_caption(tr, asked.len());
        let table = grants::table(
            tr,
            "requests",
            caption,
            asked,
            &shown.requests.names,
            &shown.places,
            around.ctx.now,
        );
        view! {
            <Heading level=Level::Two text=staff_grants::history(tr)/>
            {table}
        }
        .into_any()
    })
}
