//! Who gets a role, and who takes it away: two administrators to give, one to take; and the list, places and stays.

use crate::says;
use app::paths;
use domain::{
    access::{Actor, Role},
    grant::{Ending, NotSo},
    ids::StaffId,
};
use http::StatusCode;
use jiff::SignedDuration;
use locales::{
    Tr, Voice,
    msg::{staff_grants as words, staff_people, staff_places},
};
use service::staff::{self, Asked, Given, GrantRefusal, Joiner, SteppedUp};
use testkit::{Answer, Browser, World, redirects};

testkit::both!(
    a_role_takes_two_administrators,
    a_request_is_refused_with_words_taken_back_or_too_late,
    nobody_gives_a_role_to_themselves,
    what_is_taken_away_counts_at_once,
    the_first_administrator_comes_by_the_command_line_alone,
    a_new_second_factor_asks_for_the_own_code_first,
    stays_end_within_one_request,
    people_are_found_and_places_are_kept,
);

fn tr() -> Tr {
    Tr::new("nl", Voice::B1)
}

fn refused(answer: &Answer, why: &locales::Text) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.words());
    assert!(says(answer, why), "{}", answer.words());
}

async fn member(world: &World, login: &str) -> staff::Member {
    let members = staff::members(&world.ctx(Actor::System)).await.unwrap();
    members.into_iter().find(|member| member.login == login).unwrap()
}

/// The second administrator, as one who acts.
async fn vera(world: &World) -> service::Ctx {
    let staff = member(world, "vera").await.id;
    world.ctx(Actor::Staff { staff, role: Role::Administrator, places: vec![] })
}

fn proof(world: &World) -> SteppedUp {
    SteppedUp::program(&world.ctx(Actor::System)).unwrap()
}

async fn request_of(world: &World, whom: StaffId) -> Asked {
    staff::requests_of(&world.ctx(Actor::System), whom).await.unwrap().asked.remove(0)
}

/// Ivo asks on the page that Petra becomes a caseworker of the north.
async fn asked(world: &World, ivo: &Browser) -> Asked {
    let petra = member(world, "petra").await;
    let form = [("deed", "give"), ("role", "caseworker"), ("team", "noord"), ("place", "")];
    let answer = ivo.post(&paths::member(petra.id), &form).await;
    redirects(&answer, &format!("{}?done=give", paths::member(petra.id)));
    request_of(world, petra.id).await
}

async fn a_role_takes_two_administrators(world: World) {
    let ivo = world.staff(Role::Administrator).await;
    let one = asked(&world, &ivo).await;
    let petra = one.request.whom;
    let had = member(&world, "petra").await.roles;
    assert!(had.iter().all(|given| given.role != Role::Caseworker), "it does not count yet");
    // Who asked cannot confirm: neither by the page nor by a form of their own making.
    let path = paths::request(one.id);
    assert!(says(&ivo.get(&path).await, &words::withdraw_text(&tr())));
    refused(&ivo.post(&path, &[("deed", "confirmed")]).await, &words::not_asked(&tr()));
    let other = vera(&world).await;
    staff::confirm(&other, proof(&world), one.id).await.unwrap();
    let now = member(&world, "petra").await.roles;
    assert_eq!(now.len(), had.len() + 1);
    assert!(now.contains(&Given { role: Role::Caseworker, team: Some("noord".into()), place: None }));
    // Once is once.
    let again = staff::confirm(&other, proof(&world), one.id).await;
    assert!(matches!(again, Err(GrantRefusal::NotSo(NotSo::Over))));
    assert_eq!(member(&world, "petra").await.roles.len(), now.len());
    assert_eq!(request_of(&world, petra).await.request.ended, Some(Ending::Confirmed));
    // Who joins waits too, and does not come in before.
    let form = [
        ("name", "Willem Demo"),
        ("login", "willem"),
        ("role", "planner"),
        ("team", ""),
        ("place", ""),
        ("starts", "2026-11-23"),
    ];
    let answer = ivo.post(paths::PEOPLE, &form).await;
    assert!(says(&answer, &words::joined_waits(&tr())), "{}", answer.words());
    let willem = member(&world, "willem").await;
    assert_eq!(willem.roles, []);
    staff::confirm(&other, proof(&world), request_of(&world, willem.id).await.id).await.unwrap();
    assert_eq!(member(&world, "willem").await.roles[0].role, Role::Planner);
    for role in [Role::Auditor, Role::Caseworker] {
        let browser = world.in_role(role).await;
        assert_eq!(browser.get(paths::REQUESTS).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.post(&path, &[("deed", "refused")]).await.status, StatusCode::NOT_FOUND);
    }
}

async fn a_request_is_refused_with_words_taken_back_or_too_late(world: World) {
    let ivo = world.staff(Role::Administrator).await;
    let other = vera(&world).await;
    let one = asked(&world, &ivo).await;
    assert!(matches!(staff::refuse(&other, one.id, " ").await, Err(GrantRefusal::WordsMissing)));
    assert!(matches!(staff::refuse(&other, one.id, &"a".repeat(501)).await, Err(GrantRefusal::TooLong)));
    staff::refuse(&other, one.id, "Petra werkt hier niet meer.").await.unwrap();
    let page = ivo.get(&paths::request(one.id)).await;
    assert!(page.words().contains("Petra werkt hier niet meer."), "who asked reads why");
    let late = staff::confirm(&other, proof(&world), one.id).await;
    assert!(matches!(late, Err(GrantRefusal::NotSo(NotSo::Over))));
    let two = asked(&world, &ivo).await;
    assert!(matches!(staff::withdraw(&other, two.id).await, Err(GrantRefusal::NotSo(NotSo::NotAsked))));
    redirects(
        &ivo.post(&paths::request(two.id), &[("deed", "withdrawn")]).await,
        &format!("{}?done=withdrawn", paths::REQUESTS),
    );
    let three = asked(&world, &ivo).await;
    world.clock().pass(SignedDuration::from_hours(24 * 7));
    let late = staff::confirm(&vera(&world).await, proof(&world), three.id).await;
    assert!(matches!(late, Err(GrantRefusal::NotSo(NotSo::TooLate))));
    assert!(member(&world, "petra").await.roles.iter().all(|given| given.role != Role::Caseworker));
    let list = world.in_role(Role::Administrator).await.get(paths::REQUESTS).await;
    assert!(says(&list, &words::state_late(&tr())));
}

async fn nobody_gives_a_role_to_themselves(world: World) {
    let ivo = world.staff(Role::Administrator).await;
    let me = member(&world, "ivo").await.id;
    assert!(says(&ivo.get(&paths::member(me)).await, &words::not_oneself(&tr())));
    let form = [("deed", "give"), ("role", "auditor"), ("team", ""), ("place", "")];
    refused(&ivo.post(&paths::member(me), &form).await, &words::not_oneself(&tr()));
    // Nor does who would get it confirm it.
    let system = world.ctx(Actor::System);
    let wanted = vec![
        Given { role: Role::Administrator, team: None, place: None },
        Given { role: Role::Auditor, team: None, place: None },
    ];
    let changed = staff::change_roles(&system, proof(&world), me, wanted).await.unwrap();
    assert_eq!((changed.taken.len(), changed.asked.len()), (0, 1));
    let one = request_of(&world, me).await;
    refused(&ivo.post(&paths::request(one.id), &[("deed", "confirmed")]).await, &words::not_oneself(&tr()));
    assert_eq!(member(&world, "ivo").await.roles.len(), 1);
    // The code is asked for before a role is.
    let stranger = world.in_role(Role::Administrator).await;
    let petra = member(&world, "petra").await.id;
    let answer = stranger.post(&paths::member(petra), &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.html().contains("id=\"code\""));
}

async fn what_is_taken_away_counts_at_once(world: World) {
    let eva = world.staff(Role::TeamLead).await;
    assert_eq!(eva.get(paths::WORKLIST).await.status, StatusCode::OK);
    let ivo = world.in_role(Role::Administrator).await;
    let member_before = member(&world, "eva").await;
    let path = paths::member(member_before.id);
    let ticks = ivo.get(&path).await.values("keep");
    let [first, second] = [ticks[0].as_str(), ticks[1].as_str()];
    let all = [("deed", "take"), ("keep", first), ("keep", second)];
    refused(&ivo.post(&path, &all).await, &words::take_nothing(&tr()));
    redirects(&ivo.post(&path, &all[..2]).await, &format!("{path}?done=take"));
    assert_eq!(member(&world, "eva").await.roles, member_before.roles[..1]);
    assert!(
        eva.get(paths::WORKLIST).await.location().starts_with(paths::STAFF_SIGN_IN),
        "the stay has ended"
    );
}

async fn the_first_administrator_comes_by_the_command_line_alone(world: World) {
    let system = world.ctx(Actor::System);
    let joiner = |login: &str, role| Joiner {
        login: login.into(),
        name: "Iemand Demo".into(),
        role,
        team: None,
        place: None,
        starts: domain::time::day(system.now),
    };
    // There are administrators: the command line only asks.
    let new = staff::join(&system, proof(&world), &joiner("xander", Role::Administrator)).await.unwrap();
    assert!(new.waits && member(&world, "xander").await.roles.is_empty());
    world.harm("DELETE FROM staff_role WHERE role = 'administrator'").await;
    let new = staff::join(&system, proof(&world), &joiner("yara", Role::Planner)).await.unwrap();
    assert!(new.waits, "no other role begins at once");
    let new = staff::join(&system, proof(&world), &joiner("zoe", Role::Administrator)).await.unwrap();
    assert!(!new.waits);
    assert_eq!(member(&world, "zoe").await.roles[0].role, Role::Administrator);
    let new = staff::join(&system, proof(&world), &joiner("zara", Role::Administrator)).await.unwrap();
    assert!(new.waits, "the second one is confirmed by the first");
}

async fn a_new_second_factor_asks_for_the_own_code_first(world: World) {
    let ivo = world.in_role(Role::Administrator).await;
    let path = paths::member(member(&world, "anna").await.id);
    let anna = world.staff(Role::Caseworker).await;
    let asked = ivo.post(&path, &[("deed", "reset")]).await;
    refused(&asked, &locales::msg::staff_step_up::needed(&tr()));
    assert_eq!(anna.get(paths::WORKLIST).await.status, StatusCode::OK, "nothing has happened");
    world.clock().pass(SignedDuration::from_secs(30));
    let login = server::demo::login(Role::Administrator).unwrap();
    let codes = service::demo::factor_codes(&world.ctx(Actor::System)).await.unwrap();
    let code = codes.into_iter().find(|code| code.login == login).unwrap().code;
    let done = ivo.post(&path, &[("deed", "reset"), ("code", &code)]).await;
    assert_eq!(done.status, StatusCode::OK);
    assert!(says(&done, &staff_people::password_title(&tr())));
    assert_eq!(ivo.get(paths::PEOPLE).await.status, StatusCode::OK, "with the new token");
    assert!(anna.get(paths::WORKLIST).await.location().starts_with(paths::STAFF_SIGN_IN));
}

async fn stays_end_within_one_request(world: World) {
    let [one, two] = [world.staff(Role::Planner).await, world.staff(Role::Planner).await];
    let ivo = world.in_role(Role::Administrator).await;
    let path = paths::member(member(&world, "finn").await.id);
    assert!(says(&ivo.get(&path).await, &staff_people::stays_caption(&tr(), 2)));
    redirects(&ivo.post(&path, &[("deed", "end-stays")]).await, &format!("{path}?done=end-stays"));
    for browser in [one, two] {
        assert!(browser.get(paths::TIMES).await.location().starts_with(paths::STAFF_SIGN_IN));
    }
    assert!(says(&ivo.get(&path).await, &staff_people::stays_none(&tr())));
}

async fn people_are_found_and_places_are_kept(world: World) {
    let ivo = world.in_role(Role::Administrator).await;
    let found = ivo.post(paths::PEOPLE, &[("deed", "search"), ("text", "HANNA"), ("role", "")]).await;
    assert!(says(&found, &staff_people::caption(&tr(), 1)), "{}", found.words());
    let leads = ivo.get(&format!("{}?role=team-lead", paths::PEOPLE)).await;
    assert!(says(&leads, &staff_people::caption(&tr(), 1)) && leads.words().contains("Eva Demo"));
    let added = [("name", " Nieuwe balie "), ("kind", "desk")];
    redirects(&ivo.post(paths::PLACES, &added).await, &format!("{}?done=1", paths::PLACES));
    refused(&ivo.post(paths::PLACES, &added).await, &staff_places::taken(&tr()));
    refused(
        &ivo.post(paths::PLACES, &[("name", ""), ("kind", "desk")]).await,
        &staff_places::name_missing(&tr()),
    );
    refused(
        &ivo.post(paths::PLACES, &[("name", "Ergens"), ("kind", "")]).await,
        &staff_places::kind_missing(&tr()),
    );
    let places = staff::places(&world.ctx(Actor::System)).await.unwrap();
    let place = places.iter().find(|place| place.name == "Nieuwe balie").unwrap().id.to_string();
    redirects(
        &ivo.post(paths::PLACES, &[("place", &place), ("name", "Balie oost")]).await,
        &format!("{}?done=1", paths::PLACES),
    );
    let page = ivo.get(paths::PLACES).await;
    assert!(page.words().contains("Balie oost") && !page.words().contains("Nieuwe balie"));
    assert!(page.words().contains("nidos-noord"), "teams as they occur");
}
