//! Who else works on a case, by people: given, seen, ended, and never more than the role needs; on both databases.

use crate::says;
use app::paths;
use domain::{
    access::{Actor, Role},
    ids::{CaseId, StaffId},
};
use http::StatusCode;
use jiff::SignedDuration;
use locales::{
    Tr, Voice,
    msg::{self, along, staff_assign as words, staff_resources as said},
};
use testkit::{Answer, Browser, World, redirects, redirects_into};

testkit::both!(
    a_decision_officer_reads_a_case_until_it_ends,
    whoever_decides_learns_nothing_of_help,
    the_lawyer_of_record_is_shown_and_may_read,
    what_a_lawyer_opens_the_ind_has_not_opened,
    a_volunteer_looks_along_as_long_as_the_person_wants,
    nobody_gives_what_is_not_theirs_to_give,
    a_form_that_is_wrong_comes_back,
    an_interpreter_sees_own_appointments_and_nobody_s_name,
    a_planner_adds_who_can_be_planned_with,
    a_planner_changes_it_and_plans_with_it_no_more,
);

const HOUR: SignedDuration = SignedDuration::from_hours(1);

fn staff() -> Tr {
    Tr::new("nl", Voice::B1)
}

/// The words of Amira.
fn hers() -> Tr {
    Tr::new("ar", Voice::A2)
}

async fn id(world: &World, role: Role) -> String {
    world.actor(role).await.id().unwrap().to_string()
}

/// A day from today, as typed.
fn in_days(world: &World, days: i64) -> String {
    let now = world.ctx(Actor::System).now;
    domain::time::day(now + HOUR * 24 * i32::try_from(days).unwrap()).to_string()
}

async fn give(world: &World, giver: &Browser, case: CaseId, role: Role, last: (&str, &str)) -> Answer {
    let who = id(world, role).await;
    giver.post(&paths::case_people(case), &[("role", role.code()), (role.code(), &*who), last]).await
}

async fn a_decision_officer_reads_a_case_until_it_ends(world: World) {
    let case = world.case("amira");
    let (lead, kim) = (world.staff(Role::TeamLead).await, world.in_role(Role::DecisionOfficer).await);
    assert_eq!(kim.get(&paths::case(case)).await.status, StatusCode::NOT_FOUND);
    let last = in_days(&world, 1);
    let given = give(&world, &lead, case, Role::DecisionOfficer, ("last-day-decision", &last)).await;
    redirects_into(&given, &paths::case_people(case));
    assert!(kim.get(paths::WORKLIST).await.html().contains(&paths::case(case)));
    assert_eq!(kim.get(&paths::case(case)).await.status, StatusCode::OK);
    let works = lead.get(&paths::case_people(case)).await;
    assert!(
        works.words().contains("Kim Demo") && says(&works, &words::state_now(&staff())),
        "{}",
        works.words()
    );
    // The person reads that somebody looked, and not who: whoever decides is not named.
    let looked = world.named("amira").await.get(paths::LOOKED).await;
    assert!(says(&looked, &msg::looked::did_view_case(&hers())) && !looked.words().contains("Kim Demo"));
    // At midnight after the last day it is over, also in an open tab.
    world.clock().pass(HOUR * 48);
    let kim = world.in_role(Role::DecisionOfficer).await;
    assert_eq!(kim.get(&paths::case(case)).await.status, StatusCode::NOT_FOUND);
    assert!(!kim.get(paths::WORKLIST).await.html().contains(&paths::case(case)));
}

async fn whoever_decides_learns_nothing_of_help(world: World) {
    let case = world.case("amira");
    let lead = world.staff(Role::TeamLead).await;
    for (role, field) in
        [(Role::DecisionOfficer, "last-day-decision"), (Role::HearingOfficer, "last-day-hearing")]
    {
        let last = in_days(&world, 7);
        redirects_into(&give(&world, &lead, case, role, (field, &last)).await, &paths::case_people(case));
    }
    // She asks to be called, and somebody sat beside her when she did.
    let amira = world.named("amira").await;
    redirects_into(
        &amira.post(paths::CALL_ME, &[("part", "any"), ("language", "ar"), ("phone", "0612345678")]).await,
        paths::CALL_ME,
    );
    let anna = world.staff(Role::Caseworker).await;
    let call = msg::staff_calls::reason_asked(&staff());
    assert!(says(&anna.get(&paths::case(case)).await, &call), "the caseworker sees the call");
    for role in [Role::DecisionOfficer, Role::HearingOfficer] {
        let officer = world.in_role(role).await;
        let page = officer.get(&paths::case(case)).await;
        assert_eq!(page.status, StatusCode::OK);
        for hidden in
            [call.clone(), msg::staff_messages::card(&staff()), msg::staff_information::title(&staff())]
        {
            assert!(!says(&page, &hidden), "{role:?} sees {:?}", hidden.value);
        }
        for path in [paths::case_messages(case), paths::case_people(case), paths::CALLS.to_owned()] {
            assert_eq!(officer.get(&path).await.status, StatusCode::NOT_FOUND, "{role:?} {path}");
        }
    }
}

async fn the_lawyer_of_record_is_shown_and_may_read(world: World) {
    let case = world.case("amira");
    let (anna, noor) = (world.staff(Role::Caseworker).await, world.in_role(Role::Lawyer).await);
    assert_eq!(noor.get(&paths::client(case)).await.status, StatusCode::NOT_FOUND);
    redirects_into(
        &give(&world, &anna, case, Role::Lawyer, ("phone", "06 99 88 77 66")).await,
        &paths::case_people(case),
    );
    let amira = world.named("amira").await;
    let page = amira.get(paths::ALONG).await;
    assert!(
        page.words().contains("Noor Demo") && says(&page, &along::lawyer_sees(&hers())),
        "{}",
        page.words()
    );
    assert!(amira.get(paths::HOME).await.html().contains("tel:0699887766"), "she can call her lawyer");
    let list = noor.get(paths::CLIENTS).await;
    assert!(list.html().contains(&paths::client(case)), "{}", list.words());
    let client = noor.get(&paths::client(case)).await;
    assert_eq!(client.status, StatusCode::OK);
    assert!(
        says(&client, &msg::staff_papers::title(&staff()))
            && says(&client, &msg::staff_clients::access_open(&staff()))
    );
    for path in [paths::case(case), paths::case_messages(case), paths::case_people(case)] {
        assert_eq!(noor.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    // Ended by the caseworker: nobody is shown, and nothing is open.
    let ends = anna.get(&paths::case_people(case)).await.values("end");
    redirects_into(
        &anna.post(&paths::case_people(case), &[("end", &ends[0])]).await,
        &paths::case_people(case),
    );
    assert_eq!(noor.get(&paths::client(case)).await.status, StatusCode::NOT_FOUND);
    assert!(!amira.get(paths::HOME).await.html().contains("tel:0699887766"));
    assert!(says(&amira.get(paths::ALONG).await, &along::nobody(&hers())));
}

async fn what_a_lawyer_opens_the_ind_has_not_opened(world: World) {
    let case = world.case("amira");
    let anna = world.staff(Role::Caseworker).await;
    redirects_into(&give(&world, &anna, case, Role::Lawyer, ("phone", "")).await, &paths::case_people(case));
    let person = world.ctx(world.first[0].1.clone());
    let handed_in = async || {
        let mine = service::documents::mine(&person).await.unwrap();
        mine.into_iter().map(|paper| paper.document).find(|paper| paper.handed_in.is_some()).unwrap()
    };
    let paper = paths::case_paper(case, handed_in().await.id);
    let before = handed_in().await.opened;
    let noor = world.in_role(Role::Lawyer).await;
    let page = noor.get(&paper).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!says(&page, &msg::staff_papers::seen_send(&staff())), "a lawyer marks nothing as seen");
    assert_eq!(noor.post(&paper, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(before, None, "nobody of the IND opened it before");
    assert_eq!(handed_in().await.opened, None);
    // Whoever hears works for the IND, so that now it is opened and stays handed in.
    let (lead, last) = (world.staff(Role::TeamLead).await, in_days(&world, 1));
    let given = give(&world, &lead, case, Role::HearingOfficer, ("last-day-hearing", &last)).await;
    redirects_into(&given, &paths::case_people(case));
    let jaap = world.in_role(Role::HearingOfficer).await;
    assert_eq!(jaap.get(&paper).await.status, StatusCode::OK);
    assert!(handed_in().await.opened.is_some());
}

async fn a_volunteer_looks_along_as_long_as_the_person_wants(world: World) {
    let case = world.case("amira");
    let (amira, otto) = (world.named("amira").await, world.in_role(Role::Volunteer).await);
    assert_eq!(otto.get(&paths::client(case)).await.status, StatusCode::NOT_FOUND);
    let who = id(&world, Role::Volunteer).await;
    // Twice is once.
    for _ in 0..2 {
        redirects(&amira.post(paths::ALONG, &[("who", &*who), ("days", "7")]).await, "/along?done=given");
    }
    let ends = amira.get(paths::ALONG).await.values("end");
    assert_eq!(ends.len(), 1, "one volunteer looks along");
    let client = otto.get(&paths::client(case)).await;
    assert_eq!(client.status, StatusCode::OK);
    assert!(!says(&client, &msg::staff_papers::title(&staff())), "no papers");
    assert!(!says(&client, &msg::staff_clients::people(&staff())), "not who is around her");
    // She stops it, and the next request finds nothing.
    redirects(&amira.post(paths::ALONG, &[("end", &ends[0])]).await, "/along?done=stopped");
    assert_eq!(otto.get(&paths::client(case)).await.status, StatusCode::NOT_FOUND);
    assert!(!otto.get(paths::CLIENTS).await.html().contains(&paths::client(case)));
    // What she did stands in her own list.
    let own = amira.get(&format!("{}?own=1", paths::LOOKED)).await;
    assert!(says(&own, &msg::looked::own_give_consent(&hers())), "{}", own.words());
}

async fn nobody_gives_what_is_not_theirs_to_give(world: World) {
    let case = world.case("amira");
    let (anna, lead) = (world.staff(Role::Caseworker).await, world.staff(Role::TeamLead).await);
    let last = in_days(&world, 7);
    for (giver, role, field) in [
        (&anna, Role::DecisionOfficer, "last-day-decision"),
        (&anna, Role::Caseworker, "last-day-caseworker"),
        (&lead, Role::Lawyer, "phone"),
        (&lead, Role::Guardian, "last-day"),
        (&lead, Role::Volunteer, "last-day"),
    ] {
        let refused = give(&world, giver, case, role, (field, &last)).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{role:?}");
    }
    // Another caseworker's case, and a case that is not there.
    for other in [world.case("farid"), CaseId::from_uuid(uuid(7))] {
        let refused = give(&world, &anna, other, Role::Lawyer, ("phone", "")).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    }
    // A lead ends no lawyer; a person ends no lawyer and no officer, and lets nobody in who is no volunteer.
    redirects_into(&give(&world, &anna, case, Role::Lawyer, ("phone", "")).await, &paths::case_people(case));
    let work = anna.get(&paths::case_people(case)).await.values("end")[0].clone();
    assert_eq!(lead.post(&paths::case_people(case), &[("end", &work)]).await.status, StatusCode::NOT_FOUND);
    let amira = world.named("amira").await;
    assert_eq!(amira.post(paths::ALONG, &[("end", &work)]).await.status, StatusCode::NOT_FOUND);
    for who in [id(&world, Role::Caseworker).await, StaffId::from_uuid(uuid(7)).to_string()] {
        let refused = amira.post(paths::ALONG, &[("who", &*who), ("days", "7")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let lawyer = world.in_role(Role::Lawyer).await;
    assert_eq!(lawyer.get(&paths::client(case)).await.status, StatusCode::OK, "the mandate stands");
}

fn uuid(number: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(number)
}

async fn a_form_that_is_wrong_comes_back(world: World) {
    let case = world.case("amira");
    let (lead, tr) = (world.staff(Role::TeamLead).await, staff());
    let (past, far) = (in_days(&world, -1), in_days(&world, 400));
    for (last, why) in [
        ("", words::no_day(&tr)),
        ("31-31-2027", words::no_day(&tr)),
        (&*past, words::past(&tr)),
        (&*far, words::too_long(&tr, 180)),
    ] {
        let refused = give(&world, &lead, case, Role::DecisionOfficer, ("last-day-decision", last)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{last}");
        assert!(says(&refused, &why), "{last}: {}", refused.words());
        assert_eq!(refused.values("last-day-decision"), [last], "what was typed stands there");
    }
    let nobody = lead.post(&paths::case_people(case), &[("role", "decision-officer")]).await;
    assert!(nobody.status == StatusCode::UNPROCESSABLE_ENTITY && says(&nobody, &words::who_choose(&tr)));
    let amira = world.named("amira").await;
    let who = id(&world, Role::Volunteer).await;
    for (fields, why) in [
        (vec![("days", "7")], along::who_choose(&hers())),
        (vec![("who", &*who)], along::days_choose(&hers())),
        (vec![("who", &*who), ("days", "3650")], along::days_choose(&hers())),
    ] {
        let refused = amira.post(paths::ALONG, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(says(&refused, &why), "{fields:?}: {}", refused.words());
    }
}

async fn an_interpreter_sees_own_appointments_and_nobody_s_name(world: World) {
    let leyla = world.in_role(Role::Interpreter).await;
    redirects(&leyla.get(paths::STAFF_HOME).await, paths::APPOINTMENTS);
    let monday = leyla.get(&format!("{}?from={}", paths::APPOINTMENTS, in_days(&world, -3))).await;
    assert!(monday.words().contains("Ter Apel"), "{}", monday.words());
    // The desk of that place knows who is heard on these days; the interpreter does not.
    let desk = world.ctx(world.actor(Role::Intake).await);
    let mut heard = Vec::new();
    for days in -3..=5 {
        let date = in_days(&world, days).parse().unwrap();
        heard.extend(service::presence::day_sheet(&desk, date, None).await.unwrap().lines);
    }
    assert!(!heard.is_empty(), "somebody is heard");
    for line in heard {
        assert!(!monday.words().contains(&line.name), "{}", line.name);
    }
    assert!(!monday.html().contains("/staff/cases/"));
    // Far away there is nothing, and that is said.
    let later = leyla.get(&format!("{}?from=2031-01-01", paths::APPOINTMENTS)).await;
    assert!(says(&later, &msg::staff_appointments::none(&staff())));
    assert_eq!(leyla.get(paths::WORKLIST).await.status, StatusCode::NOT_FOUND);
}

async fn a_planner_adds_who_can_be_planned_with(world: World) {
    let (finn, tr) = (world.staff(Role::Planner).await, staff());
    let page = finn.get(paths::RESOURCES).await;
    assert!(
        page.words().contains("Leyla Demo") && page.words().contains("Kamer 1 Ter Apel"),
        "{}",
        page.words()
    );
    let add = async |fields: &[(&str, &str)]| finn.post(paths::RESOURCES, fields).await;
    redirects(
        &add(&[("kind", "interpreter"), ("name", "Tolk Tien"), ("language", "ti"), ("language", "am")]).await,
        "/staff/resources?done=added",
    );
    assert!(finn.get(paths::RESOURCES).await.words().contains("Tolk Tien"));
    assert!(finn.get(paths::TIMES).await.words().contains("Tolk Tien"), "times can be opened with them");
    let long = "n".repeat(81);
    for (fields, why) in [
        (vec![("name", "Kamer")], said::kind_choose(&tr)),
        (vec![("kind", "room"), ("name", " ")], said::name_missing(&tr)),
        (vec![("kind", "room"), ("name", &*long)], said::name_long(&tr, 80)),
        (vec![("kind", "room"), ("name", "Kamer")], said::place_choose(&tr)),
        (vec![("kind", "interpreter"), ("name", "Tolk")], said::languages_choose(&tr)),
        (
            vec![("kind", "interpreter"), ("name", "Tolk"), ("language", "ti"), ("login", "anna")],
            said::login_unknown(&tr),
        ),
        // Leyla is planned with already.
        (
            vec![("kind", "interpreter"), ("name", "Tolk"), ("language", "ti"), ("login", "leyla")],
            said::login_unknown(&tr),
        ),
    ] {
        let refused = add(&fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(says(&refused, &why), "{fields:?}: {}", refused.words());
    }
    let elsewhere = uuid(9).to_string();
    let refused = add(&[("kind", "room"), ("name", "Kamer"), ("place", &elsewhere)]).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND, "a place of others");
}

async fn a_planner_changes_it_and_plans_with_it_no_more(world: World) {
    let (finn, tr) = (world.staff(Role::Planner).await, staff());
    let list = finn.get(paths::RESOURCES).await;
    let path = list
        .html()
        .split("href=\"")
        .filter(|rest| rest.starts_with("/staff/resources/"))
        .find(|rest| rest.split("</a>").next().unwrap().contains("Leyla"))
        .and_then(|rest| rest.split('"').next())
        .unwrap()
        .to_owned();
    let page = finn.get(&path).await;
    assert_eq!(page.values("login"), ["leyla"], "{}", page.words());
    // The own login is not somebody else's; what is wrong is said and what was typed stays.
    let change = [("name", "Leyla van de Tolken"), ("place", ""), ("language", "ti"), ("login", "leyla")];
    redirects(&finn.post(&path, &change).await, &format!("{path}?done=changed"));
    assert!(finn.get(paths::RESOURCES).await.words().contains("Leyla van de Tolken"));
    let refused = finn.post(&path, &[("name", " "), ("language", "ti"), ("login", "noor")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&refused, &said::name_missing(&tr)));
    assert_eq!(refused.values("login"), ["noor"]);
    // Nobody else opens or ends it, and nothing that is not there is ended.
    let anna = world.staff(Role::Caseworker).await;
    assert_eq!(anna.post(&path, &[("end", "now")]).await.status, StatusCode::NOT_FOUND);
    let nothing = format!("{}/{}", paths::RESOURCES, uuid(9));
    assert_eq!(finn.post(&nothing, &[("end", "now")]).await.status, StatusCode::NOT_FOUND);
    // Ended: nothing new is planned with it, and what was agreed stands.
    let leyla = world.in_role(Role::Interpreter).await;
    let monday = format!("{}?from={}", paths::APPOINTMENTS, in_days(&world, -3));
    let agreed = leyla.get(&monday).await.settled();
    redirects(&finn.post(&path, &[("end", "now")]).await, paths::RESOURCES);
    assert_eq!(finn.post(&path, &[("end", "now")]).await.status, StatusCode::NOT_FOUND);
    assert!(!finn.get(paths::RESOURCES).await.words().contains("Leyla van de Tolken"));
    let times = finn.get(paths::TIMES).await;
    let offered = times.html().split("<option").skip(1).map(|rest| rest.split("</option>").next().unwrap());
    assert_eq!(offered.filter(|one| one.contains("Leyla van de Tolken")).count(), 0);
    assert_eq!(leyla.get(&monday).await.settled(), agreed);
    // Whoever comes back is who they were: the own appointments are still seen.
    let again = [("kind", "interpreter"), ("name", "Leyla"), ("language", "ti"), ("login", "leyla")];
    redirects(&finn.post(paths::RESOURCES, &again).await, "/staff/resources?done=added");
    assert_eq!(leyla.get(&monday).await.settled(), agreed);
}
