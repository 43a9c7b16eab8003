//! Somebody of staff sits beside a person: by a code, seen by everybody afterwards, and never near what is private; on
//! both databases.

use crate::says;
use app::{paths, route::Access, routes::ROUTES};
use domain::{
    access::{Helper, Role, act},
    account::DeviceKind,
};
use http::{Method, StatusCode};
use jiff::SignedDuration;
use locales::{Tr, Voice, msg};
use server::demo::Secrets;
use service::Ctx;
use std::{collections::BTreeMap, fmt::Write};
use store::audit::{By, Span};
use testkit::{Answer, Browser, PIN, SEED, World, redirects_into};

testkit::both!(
    the_helper_is_in_every_deed_and_both_sides_see_it,
    a_code_that_is_wrong_old_or_used_lets_nobody_sit_down,
    whoever_guesses_waits,
    an_hour_ends_it,
    stop_ends_it_in_every_tab,
    it_ends_with_the_stay,
    whoever_works_no_longer_sits_nowhere,
    the_helper_reaches_nothing_by_it,
);

/// The words of Amira.
fn arabic() -> Tr {
    Tr::new("ar", Voice::A2)
}

fn staff() -> Tr {
    Tr::new("nl", Voice::B1)
}

/// Hanna, who works where Amira and Farid stay.
async fn hanna(world: &World) -> Browser {
    world.in_role(Role::CoaContact).await
}

/// The digits on the screen of a helper who asks for a code.
async fn code(helper: &Browser) -> String {
    let shown = helper.post(paths::STAFF_BESIDE, &[]).await;
    assert_eq!(shown.status, StatusCode::OK);
    let (_, after) = shown.html().split_once("ww-big-code").expect("a code is shown");
    let (_, after) = after.split_once('>').expect("the element ends");
    after.split_once('<').expect("the code ends").0.to_owned()
}

async fn type_in(person: &Browser, code: &str) -> Answer {
    person.post(paths::BESIDE, &[("code", code)]).await
}

/// Hanna sits down beside whoever has the browser.
async fn sit_down(world: &World, person: &Browser) -> Browser {
    let hanna = hanna(world).await;
    redirects_into(&type_in(person, &code(&hanna).await).await, paths::BESIDE);
    assert!(sits(person).await);
    hanna
}

/// Whether the bar is on the first page; then, and only then, the drawer is closed.
async fn sits(person: &Browser) -> bool {
    let (home, drawer) = (person.get(paths::HOME).await, person.get(paths::PAPERS).await);
    assert_eq!(home.status, StatusCode::OK, "{}", home.words());
    let bar = home.html().contains("ww-sits-beside");
    assert_eq!(drawer.status, if bar { StatusCode::FORBIDDEN } else { StatusCode::OK });
    assert!(!(bar && drawer.html().contains("ww-paper-list")), "the drawer itself");
    bar
}

/// The own context of somebody with a name.
fn own(world: &World, key: &str) -> Ctx {
    let (_, actor) = world.first.iter().find(|(case, _)| *case == world.case(key)).unwrap();
    world.ctx(actor.clone())
}

/// Helpers in the audit of a case by action, and in its events.
async fn recorded(world: &World, key: &str) -> (BTreeMap<String, Vec<Option<Helper>>>, Vec<Option<Helper>>) {
    let ctx = own(world, key);
    let case = world.case(key);
    let may = store::access::permit::<act::ViewStatus>(&ctx.store, &ctx.actor, case).await.unwrap();
    let looked = store::access::permit::<act::SeeWhoLooked>(&ctx.store, &ctx.actor, case).await.unwrap();
    let mut lines: BTreeMap<String, Vec<Option<Helper>>> = BTreeMap::new();
    for line in store::audit::of_case(&ctx.store, &looked, By::Person, Span::default(), 200).await.unwrap() {
        lines.entry(line.action).or_default().push(line.helper);
    }
    let events = store::cases::events(&ctx.store, &may).await.unwrap();
    (lines, events.into_iter().map(|event| event.by.helper).collect())
}

async fn the_helper_is_in_every_deed_and_both_sides_see_it(world: World) {
    let amira = world.named("amira").await;
    let who = world.actor(Role::CoaContact).await;
    let domain::access::Actor::Staff { staff: id, role, .. } = who else { panic!("Hanna is staff") };
    let helper = Some(Helper { staff: id, role });
    redirects_into(
        &amira.post(paths::DETAILS_WRONG, &[("field", "born"), ("text", "1990")]).await,
        paths::DETAILS,
    );
    sit_down(&world, &amira).await;
    let home = amira.get(paths::HOME).await;
    assert!(says(&home, &msg::beside::here(&arabic(), "Hanna Demo", msg::beside::role_coa(&arabic()))));
    // Also before a choice of a language, so that nobody forgets it.
    assert!(amira.get(paths::LANGUAGE).await.html().contains("ww-sits-beside"));
    redirects_into(&amira.post(paths::HEARING, &[]).await, paths::HEARING_RECEIPT);
    redirects_into(
        &amira.post(paths::DETAILS_WRONG, &[("field", "name"), ("text", "Haddad")]).await,
        paths::DETAILS,
    );
    redirects_into(&amira.post(paths::SUPPORT, &[("level", "overview")]).await, paths::HOME);
    redirects_into(&amira.post(paths::BESIDE_STOP, &[]).await, paths::BESIDE);
    redirects_into(&amira.post(paths::CALL_ME, &[("language", "ar"), ("part", "any")]).await, paths::CALL_ME);

    let (lines, events) = recorded(&world, "amira").await;
    assert_eq!(lines["report-details"], [helper, None], "newest first: beside her, and before");
    assert_eq!(lines["choose-hearing"], [helper]);
    assert_eq!(lines["choose-support"], [helper]);
    assert_eq!(lines["invite-helper"], [helper, helper], "the end, and the beginning");
    assert_eq!(lines["ask-for-call"], [None], "she was alone again");
    assert_eq!(events.last(), Some(&helper));
    assert!(events[..events.len() - 1].iter().all(Option::is_none));

    // The caseworker sees what was done so and in which role somebody sat there, and nothing of the choice of help.
    let anna = world.in_role(Role::Caseworker).await;
    let page = anna.get(&paths::case(world.case("amira"))).await;
    assert!(says(&page, &msg::staff_beside::done(&staff())), "{}", page.words());
    assert!(says(&page, &msg::staff_beside::done_hearing(&staff())));
    assert!(says(&page, &msg::staff_beside::done_details(&staff())));
    assert!(!says(&page, &msg::staff_beside::done_call(&staff())));
    assert!(!says(&page, &msg::staff_beside::done_other(&staff())));
    let role = "contactpersoon COA";
    let by = msg::staff_beside::by_beside(&staff(), msg::staff_case::by_person(&staff()), role);
    assert!(says(&page, &by));
    assert!(!page.words().contains("Hanna Demo"));
    // The person sees who it was, and what was done.
    let devices = amira.get(paths::DEVICES).await;
    assert!(says(&devices, &msg::beside::past(&arabic())), "{}", devices.words());
    assert!(says(&devices, &msg::beside::who(&arabic(), "Hanna Demo", msg::beside::role_coa(&arabic()))));
    assert!(says(&devices, &msg::beside::done_hearing(&arabic())));
    assert!(!says(&devices, &msg::beside::done_call(&arabic())));
}

async fn a_code_that_is_wrong_old_or_used_lets_nobody_sit_down(world: World) {
    let (amira, farid) = (world.named("amira").await, world.named("farid").await);
    let refused = async |person: &Browser, typed: &str| {
        let answer = type_in(person, typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(answer.html().contains("ww-error-summary") && answer.values("code") == [typed], "{typed}");
        assert!(!sits(person).await, "{typed}");
    };
    let hanna = hanna(&world).await;
    let shown = code(&hanna).await;
    let wrong = if shown == "482 917" { "917 482" } else { "482 917" };
    refused(&amira, wrong).await;
    // What cannot be a code is told as such and is no try.
    for _ in 0..10 {
        refused(&amira, "48291").await;
    }
    // A newer code takes the place of the one before.
    let newer = code(&hanna).await;
    refused(&amira, &shown).await;
    // A double click is one, also in another script.
    let eastern: String = newer
        .chars()
        .map(|c| c.to_digit(10).and_then(|digit| char::from_u32(0x0660 + digit)).unwrap_or(c))
        .collect();
    redirects_into(&type_in(&amira, &eastern).await, paths::BESIDE);
    redirects_into(&type_in(&amira, &newer).await, paths::BESIDE);
    assert!(sits(&amira).await);
    // Somebody else who read it from the screen comes too late.
    refused(&farid, &newer).await;
    let old = code(&hanna).await;
    world.clock().pass(SignedDuration::from_mins(10));
    refused(&farid, &old).await;
    // Yonas stays elsewhere: the code of Hanna is as wrong there as any.
    let yonas = world.named("yonas").await;
    let hanna = self::hanna(&world).await;
    let shown = code(&hanna).await;
    refused(&yonas, &shown).await;
    redirects_into(&type_in(&farid, &shown).await, paths::BESIDE);
    assert!(!sits(&amira).await, "Hanna sits beside one person at a time");
}

async fn whoever_guesses_waits(world: World) {
    let (amira, farid) = (world.named("amira").await, world.named("farid").await);
    let hanna = hanna(&world).await;
    let shown = code(&hanna).await;
    let wrong = if shown == "482 917" { "917 482" } else { "482 917" };
    for _ in 0..5 {
        assert!(says(&type_in(&amira, wrong).await, &msg::beside::code_wrong(&arabic())));
    }
    let waits = type_in(&amira, &shown).await;
    assert_eq!(waits.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&waits, &msg::page::too_many(&arabic(), 10)), "the right one does not help now");
    assert!(!sits(&amira).await);
    redirects_into(&type_in(&farid, &shown).await, paths::BESIDE);
    world.clock().pass(SignedDuration::from_mins(10));
    let hanna = self::hanna(&world).await;
    redirects_into(&type_in(&amira, &code(&hanna).await).await, paths::BESIDE);
}

async fn an_hour_ends_it(world: World) {
    let amira = world.named("amira").await;
    sit_down(&world, &amira).await;
    for _ in 0..5 {
        world.clock().pass(SignedDuration::from_mins(10));
        assert!(sits(&amira).await);
    }
    world.clock().pass(SignedDuration::from_mins(10) - SignedDuration::from_secs(1));
    assert!(sits(&amira).await);
    world.clock().pass(SignedDuration::from_secs(1));
    assert!(!sits(&amira).await);
}

async fn stop_ends_it_in_every_tab(world: World) {
    let amira = world.named("amira").await;
    let tab = amira.clone();
    assert!(tab.get(paths::PAPERS).await.html().contains("ww-paper-list"), "her drawer has papers");
    // The page was open before somebody sat down, and its button is pressed after.
    assert_eq!(tab.get(paths::SECRET_CHANGE).await.status, StatusCode::OK);
    sit_down(&world, &amira).await;
    let form = [("kind", "pin"), ("old", PIN), ("secret", "73190284"), ("again", "73190284")];
    let closed = tab.post(paths::SECRET_CHANGE, &form).await;
    assert_eq!(closed.status, StatusCode::FORBIDDEN);
    assert!(says(&closed, &msg::beside::closed(&arabic())) && !closed.html().contains("73190284"));
    for _ in 0..2 {
        redirects_into(&tab.post(paths::BESIDE_STOP, &[]).await, paths::BESIDE);
    }
    assert!(!sits(&amira).await);
    redirects_into(&tab.post(paths::SECRET_CHANGE, &form).await, paths::DEVICES);
}

async fn it_ends_with_the_stay(world: World) {
    let amira = world.named("amira").await;
    let hanna = sit_down(&world, &amira).await;
    let until = async |hanna: &Browser| {
        hanna.get(paths::STAFF_BESIDE).await.html().contains(paths::STAFF_BESIDE_LEAVE)
    };
    assert!(until(&hanna).await, "Hanna sees that she sits there");
    // Another stay of the same person has no helper.
    let other = world.in_role(Role::Applicant).await;
    assert!(!sits(&other).await);
    amira.post(paths::SIGN_OUT, &[]).await;
    redirects_into(&amira.get(paths::HOME).await, paths::SIGN_IN);
    assert!(!until(&hanna).await, "and no longer");
    redirects_into(&amira.post(paths::SIGN_IN, &[("secret", PIN)]).await, paths::HOME);
    assert!(!sits(&amira).await);
    // The helper gets up, and the code's maker may go home: nothing breaks.
    let hanna = sit_down(&world, &amira).await;
    hanna.post(paths::SIGN_OUT, &[]).await;
    assert!(sits(&amira).await);
    let hanna = self::hanna(&world).await;
    redirects_into(&hanna.post(paths::STAFF_BESIDE_LEAVE, &[]).await, paths::STAFF_BESIDE);
    assert!(!sits(&amira).await);

    // On a shared phone signing out forgets the phone, also with somebody beside.
    let farid = world.visitor();
    redirects_into(
        &farid.post(&paths::letter(Secrets(SEED).letter("farid").0.expose()), &[]).await,
        paths::ACTIVATE_DEVICE,
    );
    let shared = [("device", DeviceKind::Shared.code()), ("kind", "pin"), ("secret", PIN), ("again", PIN)];
    redirects_into(&farid.post(paths::ACTIVATE_SECRET, &shared).await, paths::HOME);
    let device = farid.cookie("__Host-device").unwrap();
    sit_down(&world, &farid).await;
    farid.post(paths::SIGN_OUT, &[]).await;
    farid.keep("__Host-device", &device);
    farid.post(paths::SIGN_IN, &[("secret", PIN)]).await;
    redirects_into(&farid.get(paths::HOME).await, paths::SIGN_IN);
}

async fn whoever_works_no_longer_sits_nowhere(world: World) {
    let amira = world.named("amira").await;
    sit_down(&world, &amira).await;
    let domain::access::Actor::Staff { staff, .. } = world.actor(Role::CoaContact).await else {
        panic!("Hanna is staff")
    };
    let unused = code(&hanna(&world).await).await;
    let ctx = world.ctx(domain::access::Actor::System);
    service::staff::leave(&ctx, staff, domain::time::day(ctx.now)).await.unwrap();
    assert!(!sits(&amira).await, "from the next request on");
    assert!(says(&type_in(&amira, &unused).await, &msg::beside::code_wrong(&arabic())));
    let devices = amira.get(paths::DEVICES).await;
    assert!(devices.words().contains("Hanna Demo"), "the name stays as recorded");
}

async fn the_helper_reaches_nothing_by_it(world: World) {
    let amira = world.named("amira").await;
    let hanna = sit_down(&world, &amira).await;
    let case = world.case("amira");
    for path in [paths::case(case), paths::case_messages(case), paths::HOME.into(), paths::BESIDE.into()] {
        assert_eq!(hanna.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let page = hanna.get(paths::STAFF_BESIDE).await;
    assert!(!page.words().contains("Amira") && !page.words().contains("Haddad"));
    let actor = world.actor(Role::CoaContact).await;
    let view = store::access::permit::<act::ViewStatus>(&world.app.engine.store, &actor, case).await;
    assert!(view.is_err());
}

/// What every page of a person answers while somebody sits beside them: `golden/beside.txt`.
#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_open_or_closed_as_the_table_says() {
    let world = World::sqlite().await;
    let (amira, selam) = (world.named("amira").await, world.named("selam").await);
    sit_down(&world, &amira).await;
    let gijs = world.in_role(Role::Intake).await;
    redirects_into(&type_in(&selam, &code(&gijs).await).await, paths::BESIDE);
    let papers = service::documents::mine(&own(&world, "amira")).await.unwrap();
    let (paper, file) = (papers[0].document.id.to_string(), papers[0].files[0].id.to_string());
    let mut table = String::from(
        "# Route and access: what a person gets while somebody sits beside them; a ward where nobody else has it. Made \
         by `UPDATE=1 cargo test -p server --test requests beside`.\n",
    );
    for route in ROUTES {
        let Access::Person(action) = route.access else { continue };
        // The last of the list would end it.
        if route.path == paths::BESIDE_STOP {
            continue;
        }
        let who = if action == domain::access::Action::DisagreeWithAct { &selam } else { &amira };
        let path = route.path.replace("{paper}", &paper).replace("{file}", &file).replace("{topic}", "talk");
        let answer = match route.method {
            Method::GET => who.get(&format!("{path}?field=born")).await,
            _ => who.post(&path, &[("field", "born")]).await,
        };
        let (method, access) = (route.method.as_str(), route.access.code());
        let open = domain::access::BESIDE.contains(&action);
        assert_eq!(answer.status != StatusCode::FORBIDDEN, open, "{method} {path}");
        writeln!(table, "{method:4} {:32} {access:28} : {}", route.path, answer.status.as_u16()).unwrap();
    }
    crate::golden::hold("beside.txt", &table);
}
