//! A guardian acts for a child, the child sees it and may disagree, and a mandate ends to the second, on both databases.

use crate::says;
use app::paths;
use domain::{
    access::{Actor, Role, act},
    hearing::State,
    ids::CaseId,
    mandate::{Kind, Mandate},
    person::ContactKind,
    ward::{self, Act},
};
use http::StatusCode;
use jiff::SignedDuration;
use locales::{Tr, Voice, msg};
use service::{Ctx, hearings};
use store::audit::{By, Span};
use testkit::{Answer, Browser, World, redirects_into};

testkit::both!(
    a_guardian_confirms_and_the_child_sees_by_whom,
    a_child_who_does_not_agree_has_the_answer_back,
    a_time_that_a_guardian_gave_up_comes_back,
    two_children_in_two_tabs_are_never_mixed_up,
    a_mandate_ends_to_the_second_under_an_open_tab,
    a_hand_over_moves_the_child_at_once,
    all_wards_go_to_somebody_else_at_once,
    a_day_of_birth_that_changes_makes_no_child_an_adult,
    at_eighteen_one_tap_keeps_the_guardian_as_a_helper,
    a_childs_own_choice_stands_and_may_be_objected_to_for_three_working_days,
    without_a_guardian_the_duty_team_acts_and_the_child_can_do_everything,
    nobody_of_nidos_sees_what_is_the_childs_alone,
    what_is_filled_in_badly_is_asked_again,
);

/// Words for a child, in the language of Yonas.
fn child() -> Tr {
    Tr::new("ti", Voice::Child)
}

fn staff() -> Tr {
    Tr::new("nl", Voice::B1)
}

/// The own context of somebody with a name.
fn own(world: &World, key: &str) -> Ctx {
    let (_, actor) = world.first.iter().find(|(case, _)| *case == world.case(key)).unwrap();
    world.ctx(actor.clone())
}

async fn hearing(world: &World, key: &str) -> domain::hearing::Hearing {
    hearings::mine(&own(world, key)).await.unwrap().expect("there is a hearing").hearing
}

/// What was done for somebody with a name, newest first.
async fn acts(world: &World, key: &str) -> Vec<Act> {
    let mine = service::disagreements::mine(&own(world, key)).await.unwrap();
    mine.acts.into_iter().map(|(act, _)| act).collect()
}

/// Sends a form of a page about this child.
async fn send(browser: &Browser, path: &str, case: CaseId, fields: &[(&str, &str)]) -> Answer {
    let id = case.to_string();
    let mut form = vec![("child", &*id)];
    form.extend(fields);
    browser.post(&paths::ward(path, case), &form).await
}

/// Somebody at work, as the store knows them.
async fn at_work(world: &World, login: &str, role: Role) -> Ctx {
    let members = service::staff::members(&world.ctx(Actor::System)).await.unwrap();
    let member = members.into_iter().find(|member| member.login == login).unwrap();
    world.ctx(Actor::Staff { staff: member.id, role, places: vec![] })
}

async fn a_guardian_confirms_and_the_child_sees_by_whom(world: World) {
    let quinten = world.staff(Role::Guardian).await;
    let (yonas, case) = (world.named("yonas").await, world.case("yonas"));
    let list = quinten.get(paths::WARDS).await;
    assert!(list.html().contains(&paths::ward(paths::WARD, case)), "{}", list.words());
    assert!(quinten.get(paths::WEEK).await.status == StatusCode::OK);
    let page = quinten.get(&paths::ward(paths::WARD, case)).await;
    assert!(says(&page, &msg::staff_wards::acting(&staff(), "Yonas Kidane")), "{}", page.words());
    assert!(!says(&yonas.get(paths::HOME).await, &msg::done_for_you::home_acted(&child())));
    // A double click is one act.
    for _ in 0..2 {
        redirects_into(
            &send(&quinten, paths::WARD_HEARING, case, &[]).await,
            &paths::ward(paths::WARD, case),
        );
    }
    assert_eq!(hearing(&world, "yonas").await.state, State::Confirmed);
    let acts = acts(&world, "yonas").await;
    assert_eq!(acts.len(), 1);
    assert_eq!(acts[0].role, Role::Guardian);
    // Both names, in the event and in the audit.
    let guardian = at_work(&world, "quinten", Role::Guardian).await;
    let lines = audited(&world, "yonas").await;
    let Actor::Person { person, .. } = own(&world, "yonas").actor else { panic!("a ward is a person") };
    let done: Vec<_> =
        lines.iter().filter(|line| line.action == "choose-hearing" && line.on_behalf_of.is_some()).collect();
    assert_eq!(done.len(), 2, "each click is a line of the audit");
    assert!(
        done.iter()
            .all(|line| { line.actor_id == guardian.actor.id() && line.on_behalf_of == Some(person.uuid()) })
    );
    // The child reads it in words for a child.
    let home = yonas.get(paths::HOME).await;
    assert!(says(&home, &msg::done_for_you::home_acted(&child())), "{}", home.words());
    let done = yonas.get(paths::DONE_FOR_YOU).await;
    assert!(says(&done, &msg::done_for_you::confirmed(&child())) && done.words().contains("Quinten Demo"));
}

async fn a_child_who_does_not_agree_has_the_answer_back(world: World) {
    let quinten = world.staff(Role::Guardian).await;
    let (yonas, case) = (world.named("yonas").await, world.case("yonas"));
    let here = paths::ward(paths::WARD, case);
    redirects_into(&send(&quinten, paths::WARD_HEARING, case, &[]).await, &here);
    let about = acts(&world, "yonas").await[0].seq.to_string();
    let asks = yonas.get(&format!("{}?about={about}", paths::DISAGREE)).await;
    assert_eq!(asks.status, StatusCode::OK);
    for _ in 0..2 {
        redirects_into(&yonas.post(paths::DISAGREE, &[("about", &about)]).await, paths::DONE_FOR_YOU);
    }
    assert_eq!(hearing(&world, "yonas").await.state, State::Reserved);
    let said = yonas.get(&format!("{}?said={about}", paths::DONE_FOR_YOU)).await;
    assert!(says(&said, &msg::done_for_you::undone_answer(&child())), "{}", said.words());
    // The guardian leaves this appointment alone; the child does not have to.
    let waits = send(&quinten, paths::WARD_HEARING, case, &[]).await;
    assert_eq!(waits.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&waits, &msg::staff_wards::waits(&staff())));
    // The team lead hears it, tells the lawyer and settles it, each once however often it is sent.
    let sara = world.staff(Role::GuardianLead).await;
    let list = sara.get(paths::DISAGREEMENTS).await;
    assert!(list.words().contains("Yonas Kidane") && list.words().contains("Advocatenkantoor"));
    let id = case.to_string();
    for deed in ["lawyer", "lawyer", "stands", "stands"] {
        let form = [("child", &*id), ("about", &*about), ("deed", deed)];
        redirects_into(&sara.post(paths::DISAGREEMENTS, &form).await, paths::DISAGREEMENTS);
    }
    assert!(!sara.get(paths::DISAGREEMENTS).await.words().contains("Yonas Kidane"));
    let settled = acts(&world, "yonas").await[0].disagreement.and_then(|said| said.settled);
    assert!(settled.is_some_and(|settled| settled.act_stands));
    redirects_into(&send(&quinten, paths::WARD_HEARING, case, &[]).await, &here);
    assert_eq!(hearing(&world, "yonas").await.state, State::Confirmed);
}

async fn a_time_that_a_guardian_gave_up_comes_back(world: World) {
    let quinten = world.staff(Role::Guardian).await;
    let (yonas, case) = (world.named("yonas").await, world.case("yonas"));
    let before = hearing(&world, "yonas").await;
    let offered = quinten.get(&paths::ward(paths::WARD_MOVE, case)).await.values("time");
    redirects_into(
        &send(&quinten, paths::WARD_MOVE, case, &[("time", &offered[0])]).await,
        &paths::ward(paths::WARD, case),
    );
    assert_eq!(hearing(&world, "yonas").await.time.id.to_string(), offered[0]);
    let disagree = async || {
        let about = acts(&world, "yonas").await[0].seq.to_string();
        redirects_into(&yonas.post(paths::DISAGREE, &[("about", &about)]).await, paths::DONE_FOR_YOU);
    };
    disagree().await;
    assert_eq!(hearing(&world, "yonas").await, before, "the time, the state and the free changes are back");
    // Until a term ends: after the last day to answer the kept time stands, and the guardian may act again.
    let until = ward::waits_until(&before, app::Clock::now(world.clock()));
    world.clock().set(until);
    let guardian = world.in_role(Role::Guardian).await;
    let gone = send(&guardian, paths::WARD_CANCEL, case, &[("reason", "ill")]).await;
    redirects_into(&gone, &paths::ward(paths::WARD, case));
    assert!(hearings::mine(&own(&world, "yonas")).await.unwrap().is_none());
    let about = acts(&world, "yonas").await[0].seq;
    service::disagreements::disagree(&own(&world, "yonas"), about).await.unwrap();
    assert_eq!(hearing(&world, "yonas").await.time, before.time);
}

async fn two_children_in_two_tabs_are_never_mixed_up(world: World) {
    let quinten = world.staff(Role::Guardian).await;
    let tab = quinten.clone();
    let (yonas, selam) = (world.case("yonas"), world.case("selam"));
    let first = quinten.get(&paths::ward(paths::WARD, yonas)).await;
    let second = tab.get(&paths::ward(paths::WARD, selam)).await;
    assert!(first.words().contains("Yonas Kidane") && !first.words().contains("Selam"));
    assert!(second.words().contains("Selam Tesfay") && !second.words().contains("Yonas"));
    // A form of the one tab under the address of the other, and a form without a child.
    let id = selam.to_string();
    for form in [vec![("child", &*id)], vec![]] {
        for path in [paths::WARD_HEARING, paths::WARD_MOVE, paths::WARD_CANCEL, paths::WARD_DETAILS] {
            let mixed = quinten.post(&paths::ward(path, yonas), &form).await;
            assert_eq!(mixed.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
            assert!(says(&mixed, &msg::staff_wards::other_child(&staff())), "{path}");
        }
    }
    assert_eq!(hearing(&world, "yonas").await.state, State::Reserved);
    assert!(acts(&world, "yonas").await.is_empty() && acts(&world, "selam").await.is_empty());
}

/// The mandates of somebody with a name, newest first.
async fn mandates(world: &World, key: &str) -> Vec<Mandate> {
    let ctx = own(world, key);
    let may =
        store::access::permit::<act::ViewStatus>(&ctx.store, &ctx.actor, world.case(key)).await.unwrap();
    store::mandates::of_case(&ctx.store, &may).await.unwrap()
}

async fn a_mandate_ends_to_the_second_under_an_open_tab(world: World) {
    let case = world.case("yonas");
    let ends = mandates(&world, "yonas").await[0].ends;
    let second = SignedDuration::from_secs(1);
    world.clock().set(ends - second);
    let tab = world.in_role(Role::Guardian).await;
    let path = paths::ward(paths::WARD, case);
    assert_eq!(tab.get(&path).await.status, StatusCode::OK);
    assert!(tab.get(paths::WARDS).await.html().contains(&path));
    world.clock().set(ends);
    // The tab is still signed in; the child is no longer there, for reading and for a form that was filled in before.
    assert_eq!(tab.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        send(&tab, paths::WARD_DETAILS, case, &[("what", "moved"), ("text", "x")]).await.status,
        StatusCode::NOT_FOUND
    );
    let list = tab.get(paths::WARDS).await;
    assert!(list.status == StatusCode::OK && !list.html().contains(&path));
    // Who is of age is no child without a guardian either.
    let tom = world.in_role(Role::GuardianDuty).await;
    assert_eq!(tom.get(&path).await.status, StatusCode::NOT_FOUND);
}

async fn a_hand_over_moves_the_child_at_once(world: World) {
    let case = world.case("yonas");
    let (quinten, sara) = (world.staff(Role::Guardian).await, world.staff(Role::GuardianLead).await);
    let (path, here) = (paths::ward(paths::WARD, case), paths::ward(paths::MANDATES_WARD, case));
    assert_eq!(sara.get(paths::MANDATES).await.status, StatusCode::OK);
    assert_eq!(sara.get(&here).await.status, StatusCode::OK);
    let ursula = at_work(&world, "ursula", Role::Guardian).await;
    let staff_id = ursula.actor.id().unwrap().to_string();
    let give = [("kind", "guardian"), ("guardian", &*staff_id), ("order", "C/16/777")];
    redirects_into(&send(&sara, paths::MANDATES_WARD, case, &give).await, &here);
    redirects_into(&send(&sara, paths::MANDATES_WARD, case, &give).await, &here);
    let held = mandates(&world, "yonas").await;
    assert_eq!(held.iter().filter(|mandate| mandate.order == "C/16/777").count(), 1, "twice is once");
    assert_eq!(quinten.get(&path).await.status, StatusCode::NOT_FOUND);
    let opened = service::wards::open(&ursula, case).await.unwrap();
    let called: Vec<&str> = opened
        .contacts
        .iter()
        .filter(|contact| contact.kind == ContactKind::Guardian)
        .map(|contact| contact.name.as_str())
        .collect();
    assert_eq!(called, ["Ursula Demo"], "the child calls who acts now");
    // Standing in until a day, beside the guardian.
    let rosa = at_work(&world, "rosa", Role::GuardianSubstitute).await;
    assert!(service::wards::open(&rosa, case).await.is_err());
    let stand_in = rosa.actor.id().unwrap().to_string();
    let form = [("kind", "substitute"), ("substitute", &*stand_in), ("last-day", "2026-12-24")];
    redirects_into(&send(&sara, paths::MANDATES_WARD, case, &form).await, &here);
    assert!(service::wards::open(&rosa, case).await.is_ok());
    // Ended by the lead; within the next request it is over.
    for mandate in mandates(&world, "yonas").await {
        let id = mandate.id.to_string();
        send(&sara, paths::MANDATES_WARD, case, &[("end", &*id)]).await;
    }
    assert!(service::wards::open(&ursula, case).await.is_err());
    assert!(service::wards::open(&rosa, case).await.is_err());
    let tom = world.staff(Role::GuardianDuty).await;
    assert_eq!(tom.get(&path).await.status, StatusCode::OK);
    // A child of nobody is the lead's to give to somebody.
    assert_eq!(sara.get(&here).await.status, StatusCode::OK);
    let kinds: Vec<Kind> = mandates(&world, "yonas").await.iter().map(|mandate| mandate.kind).collect();
    assert!(kinds.contains(&Kind::Substitute) && kinds.contains(&Kind::Guardian));
}

async fn all_wards_go_to_somebody_else_at_once(world: World) {
    let (sara, quinten) = (world.staff(Role::GuardianLead).await, world.staff(Role::Guardian).await);
    let guardian = world.actor(Role::Guardian).await.id().unwrap().to_string();
    let path = format!("/staff/team/{guardian}");
    assert!(sara.get(paths::MANDATES).await.html().contains(&path));
    let list = sara.get(&path).await;
    let wards = list.html().matches("/staff/wards/").count();
    assert!(wards > 1 && list.words().contains("Yonas Kidane"), "{}", list.words());
    // Nobody else sees the list, and there is none of somebody outside the team.
    assert_eq!(quinten.get(&path).await.status, StatusCode::NOT_FOUND);
    let outside = world.actor(Role::Planner).await.id().unwrap();
    assert_eq!(sara.get(&format!("/staff/team/{outside}")).await.status, StatusCode::NOT_FOUND);

    // For a holiday: the same list, and each child keeps its guardian.
    let rosa = at_work(&world, "rosa", Role::GuardianSubstitute).await;
    let who = rosa.actor.id().unwrap().to_string();
    let no_day = sara.post(&path, &[("kind", "substitute"), ("substitute", &*who)]).await;
    assert_eq!(no_day.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(no_day.words().contains("Rosa Demo"), "what was chosen is kept");
    for _ in 0..2 {
        let form = [("kind", "substitute"), ("substitute", &*who), ("last-day", "2026-12-24")];
        redirects_into(&sara.post(&path, &form).await, &path);
    }
    let stands_in =
        async || service::wards::list(&at_work(&world, "rosa", Role::GuardianSubstitute).await, None).await;
    assert_eq!(stands_in().await.unwrap().lines.len(), wards);
    let held = mandates(&world, "yonas").await;
    assert_eq!(held.iter().filter(|one| one.kind == Kind::Substitute).count(), 1, "twice is once");
    assert_eq!(quinten.get(&paths::ward(paths::WARD, world.case("yonas"))).await.status, StatusCode::OK);

    // For good: the order of the court stays, and who had them has none, also in an open tab.
    let order = held.iter().find(|one| one.kind == Kind::Guardian).unwrap().order.clone();
    let form = [("kind", "guardian"), ("guardian", &*guardian)];
    assert_eq!(sara.post(&path, &form).await.status, StatusCode::UNPROCESSABLE_ENTITY, "not to oneself");
    let ursula = at_work(&world, "ursula", Role::Guardian).await;
    let who = ursula.actor.id().unwrap().to_string();
    redirects_into(&sara.post(&path, &[("kind", "guardian"), ("guardian", &*who)]).await, &path);
    let now = mandates(&world, "yonas").await;
    let newest = now.iter().find(|one| one.kind == Kind::Guardian).unwrap();
    assert_eq!((newest.holder.to_string(), &newest.order), (who, &order));
    assert_eq!(
        quinten.get(&paths::ward(paths::WARD, world.case("yonas"))).await.status,
        StatusCode::NOT_FOUND
    );
    assert!(says(&sara.get(&path).await, &msg::staff_mandates::hand_over_none(&staff())));
}

async fn a_day_of_birth_that_changes_makes_no_child_an_adult(world: World) {
    let (yonas, quinten) = (world.named("yonas").await, world.staff(Role::Guardian).await);
    let path = paths::ward(paths::WARD, world.case("yonas"));
    world.harm("UPDATE person SET born = '1990-01-01' WHERE given_name = 'Yonas'").await;
    assert!(
        says(&yonas.get(paths::LOOKED).await, &msg::looked::lead(&child())),
        "the words stay those for a child"
    );
    assert_eq!(quinten.get(&path).await.status, StatusCode::OK, "the mandate is of Nidos or a court to end");
}

async fn at_eighteen_one_tap_keeps_the_guardian_as_a_helper(world: World) {
    let (yonas, case) = (world.named("yonas").await, world.case("yonas"));
    let keep = [("guardian", "keep")];
    // As long as Nidos acts there is nothing to keep: not on the page, and not by a form of one's own making.
    assert!(!yonas.get(paths::ALONG).await.html().contains("name=\"guardian\""));
    assert_eq!(yonas.post(paths::ALONG, &keep).await.status, StatusCode::NOT_FOUND);
    let (ward, client) = (paths::ward(paths::WARD, case), paths::client(case));
    assert_eq!(world.staff(Role::Guardian).await.get(&client).await.status, StatusCode::NOT_FOUND);

    // Nidos' date of the birthday has come. Account and booking stand, the guardian's access has ended.
    world.harm("UPDATE ward SET adult_on = '2026-11-23'").await;
    world.harm("UPDATE mandate SET ends_at = begins_at").await;
    let quinten = world.staff(Role::Guardian).await;
    assert_eq!(quinten.get(&ward).await.status, StatusCode::NOT_FOUND);
    assert_eq!(quinten.get(&client).await.status, StatusCode::NOT_FOUND);
    assert_eq!(yonas.get(paths::HEARING).await.status, StatusCode::OK);
    let asks = yonas.get(paths::ALONG).await;
    assert_eq!(asks.values("guardian"), ["keep"], "{}", asks.words());
    // Twice is once.
    for _ in 0..2 {
        redirects_into(&yonas.post(paths::ALONG, &keep).await, paths::ALONG);
    }
    let kept = yonas.get(paths::ALONG).await;
    assert_eq!(kept.values("guardian"), Vec::<String>::new(), "there is nobody left to keep");
    assert_eq!(kept.values("end").len(), 1);

    // A helper sees where it stands and when the talk is; none of the rights of a guardian come back.
    assert!(quinten.get(paths::CLIENTS).await.words().contains("Yonas Kidane"));
    assert_eq!(quinten.get(&client).await.status, StatusCode::OK);
    assert_eq!(quinten.get(&ward).await.status, StatusCode::NOT_FOUND);
    let choose = [("time", "x")];
    assert_eq!(send(&quinten, paths::WARD_HEARING, case, &choose).await.status, StatusCode::NOT_FOUND);
    assert!(!quinten.get(paths::WARDS).await.words().contains("Yonas Kidane"));

    // The person sees who looked, and sends the helper away.
    assert!(yonas.get(paths::LOOKED).await.words().contains("Quinten"));
    let end = kept.values("end").remove(0);
    redirects_into(&yonas.post(paths::ALONG, &[("end", &*end)]).await, paths::ALONG);
    assert_eq!(quinten.get(&client).await.status, StatusCode::NOT_FOUND);
    // Asked again it ends by itself.
    redirects_into(&yonas.post(paths::ALONG, &keep).await, paths::ALONG);
    let helper = at_work(&world, "quinten", Role::Guardian).await;
    assert!(service::clients::open(&helper, case).await.is_ok());
    world.clock().pass(SignedDuration::from_hours(24 * 91));
    let helper = at_work(&world, "quinten", Role::Guardian).await;
    assert!(service::clients::open(&helper, case).await.is_err());
}

async fn a_childs_own_choice_stands_and_may_be_objected_to_for_three_working_days(world: World) {
    let (yonas, case) = (world.named("yonas").await, world.case("yonas"));
    redirects_into(&yonas.post(paths::HEARING, &[]).await, paths::HEARING_RECEIPT);
    let guardian = at_work(&world, "quinten", Role::Guardian).await;
    let choice = service::wards::open(&guardian, case).await.unwrap().choices[0].clone();
    // Chosen on a Monday, so until Thursday.
    assert_eq!(choice.object_until.to_string(), "2026-11-26");
    let about = choice.seq.to_string();
    let quinten = world.staff(Role::Guardian).await;
    let asks = quinten.get(&format!("{}?about={about}", paths::ward(paths::WARD_OBJECT, case))).await;
    assert_eq!(asks.status, StatusCode::OK);
    let refused = send(&quinten, paths::WARD_OBJECT, case, &[("about", &about)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..2 {
        let form = [("about", &*about), ("ground", "not-ready")];
        redirects_into(
            &send(&quinten, paths::WARD_OBJECT, case, &form).await,
            &paths::ward(paths::WARD, case),
        );
    }
    assert_eq!(hearing(&world, "yonas").await.state, State::Confirmed, "the choice stands");
    let seen = yonas.get(paths::DONE_FOR_YOU).await;
    assert!(says(&seen, &msg::done_for_you::ground_not_ready(&child())), "{}", seen.words());
    assert!(says(&yonas.get(paths::HOME).await, &msg::done_for_you::home_objected(&child())));
    // Another choice, and silence for three working days: nothing is lost, and it is too late.
    let offered = yonas.get(paths::HEARING_MOVE).await.values("time");
    redirects_into(&yonas.post(paths::HEARING_MOVE, &[("time", &offered[0])]).await, paths::HEARING_RECEIPT);
    let about = service::wards::open(&guardian, case).await.unwrap().choices[0].seq.to_string();
    world.clock().set("2026-11-26T23:00:00Z".parse().unwrap());
    let later = world.in_role(Role::Guardian).await;
    let late = send(&later, paths::WARD_OBJECT, case, &[("about", &about), ("ground", "other")]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&late, &msg::staff_wards::object_too_late(&staff())));
    assert_eq!(hearing(&world, "yonas").await.time.id.to_string(), offered[0]);
}

async fn without_a_guardian_the_duty_team_acts_and_the_child_can_do_everything(world: World) {
    let case = world.case("yonas");
    let path = paths::ward(paths::WARD, case);
    let tom = world.staff(Role::GuardianDuty).await;
    assert_eq!(tom.get(&path).await.status, StatusCode::NOT_FOUND, "a child with a guardian is not theirs");
    let sara = world.staff(Role::GuardianLead).await;
    let id = mandates(&world, "yonas").await[0].id.to_string();
    redirects_into(&send(&sara, paths::MANDATES_WARD, case, &[("end", &id)]).await, "/staff/mandates");
    assert!(tom.get(paths::WARDS).await.html().contains(&path));
    redirects_into(&send(&tom, paths::WARD_HEARING, case, &[]).await, &path);
    assert_eq!(acts(&world, "yonas").await[0].role, Role::GuardianDuty);
    let yonas = world.named("yonas").await;
    let page = yonas.get(paths::DONE_FOR_YOU).await;
    assert!(says(&page, &msg::done_for_you::unguarded_title(&child())), "{}", page.words());
    for path in
        [paths::HOME, paths::HEARING, paths::HEARING_MOVE, paths::DETAILS, paths::WHO_IS_WHO, paths::SUPPORT]
    {
        assert_eq!(yonas.get(path).await.status, StatusCode::OK, "{path}");
    }
    let offered = yonas.get(paths::HEARING_MOVE).await.values("time");
    redirects_into(&yonas.post(paths::HEARING_MOVE, &[("time", &offered[0])]).await, paths::HEARING_RECEIPT);
    // The lead looks, and does nothing in the child's place.
    assert_eq!(sara.get(&path).await.status, StatusCode::OK);
    assert_eq!(send(&sara, paths::WARD_HEARING, case, &[]).await.status, StatusCode::NOT_FOUND);
}

async fn nobody_of_nidos_sees_what_is_the_childs_alone(world: World) {
    let (yonas, case) = (world.named("yonas").await, world.case("yonas"));
    yonas.post(paths::SUPPORT, &[("level", "together")]).await;
    let roles = [Role::Guardian, Role::GuardianSubstitute, Role::GuardianLead, Role::GuardianDuty];
    for role in roles {
        let browser = world.in_role(role).await;
        for path in [paths::SUPPORT, paths::DEVICES, paths::HOME, paths::DONE_FOR_YOU, paths::WORKLIST] {
            assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{role:?} {path}");
        }
        // Adults, and children of others, are as absent as nobody.
        for key in ["amira", "farid"] {
            let path = paths::ward(paths::WARD, world.case(key));
            assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND, "{role:?} {key}");
        }
    }
    let page = world.in_role(Role::Guardian).await.get(&paths::ward(paths::WARD, case)).await;
    let level = msg::support::together(&staff());
    assert!(page.status == StatusCode::OK && !says(&page, &level));
    // Every look is a line about this child, also in a list.
    let lines = audited(&world, "yonas").await;
    assert!(lines.iter().any(|line| line.action == "view-status" && line.actor_role == Some(Role::Guardian)));
    world.staff(Role::Guardian).await.get(paths::WARDS).await;
    assert!(audited(&world, "yonas").await.iter().any(|line| line.action == "list-wards"));
}

/// The newest lines of the audit about somebody with a name.
async fn audited(world: &World, key: &str) -> Vec<store::audit::Line> {
    let ctx = own(world, key);
    let may =
        store::access::permit::<act::SeeWhoLooked>(&ctx.store, &ctx.actor, world.case(key)).await.unwrap();
    store::audit::of_case(&ctx.store, &may, By::Others, Span::default(), 200).await.unwrap()
}

async fn what_is_filled_in_badly_is_asked_again(world: World) {
    let (case, long) = (world.case("yonas"), "ሀ".repeat(1001));
    let quinten = world.staff(Role::Guardian).await;
    for (path, form) in [
        (paths::WARD_MOVE, vec![]),
        (paths::WARD_CANCEL, vec![]),
        (paths::WARD_DETAILS, vec![]),
        (paths::WARD_DETAILS, vec![("what", "born"), ("text", "")]),
        (paths::WARD_DETAILS, vec![("what", "born"), ("text", &*long)]),
    ] {
        let answer = send(&quinten, path, case, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(answer.html().contains("ww-error-summary"), "{path}: no summary of what is wrong");
        assert!(
            form.iter().all(|(_, value)| answer.html().contains(value)),
            "{path}: what was typed is lost"
        );
    }
    redirects_into(
        &send(&quinten, paths::WARD_DETAILS, case, &[("what", "born"), ("text", "2011")]).await,
        &paths::ward(paths::WARD, case),
    );
    let reported = acts(&world, "yonas").await;
    assert!(matches!(reported[0].what, ward::What::Reported), "the child sees that it was told");
    let sara = world.staff(Role::GuardianLead).await;
    for form in [
        vec![("kind", "guardian")],
        vec![("kind", "substitute")],
        vec![("kind", "guardian"), ("guardian", "01a1f941-c700-7000-8000-000000000000"), ("order", "C/16/1")],
    ] {
        let answer = send(&sara, paths::MANDATES_WARD, case, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let ursula = at_work(&world, "ursula", Role::Guardian).await.actor.id().unwrap().to_string();
    for (order, last, kind, field) in [
        ("", "", "guardian", "guardian"),
        ("", "2026-11-22", "substitute", "substitute"),
        ("", "", "substitute", "substitute"),
    ] {
        let form = [("kind", kind), (field, &*ursula), ("order", order), ("last-day", last)];
        let answer = send(&sara, paths::MANDATES_WARD, case, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind} {last}");
    }
}
