//! A case that is opened in an emergency: asked for with the second factor, for an hour, to read, told to everybody and
//! judged by a second person.

use crate::says;
use app::paths;
use async_trait::async_trait;
use domain::{
    access::{Actor, Role},
    break_glass::{ALERT, Finding},
    looked::emergency_ground,
    time::wall,
};
use http::{StatusCode, header};
use jiff::{SignedDuration, civil::time};
use locales::{Tr, Voice, msg::staff_emergency as words};
use service::{
    Ctx, audits, break_glass,
    looked::{self, By, Judged},
    notices::{Alert, Channel, Channels, Knock, NotSent},
};
use std::sync::{Arc, Mutex};
use testkit::{Answer, Browser, World, redirects};

testkit::both!(
    a_case_is_open_for_an_hour_to_read_and_every_look_names_it,
    the_second_factor_is_asked_for_and_a_code_works_once,
    nothing_is_told_about_a_number_that_opens_nothing,
    what_is_wrong_with_a_form_is_said_and_what_was_typed_stays,
    two_tabs_giving_back_and_a_clock_that_goes_back,
    a_case_that_becomes_the_own_needs_no_emergency,
    a_second_person_judges_it_and_the_person_reads_what_was_found,
    the_alert_leaves_within_the_minute_at_any_hour,
);

const REASON: (&str, &str) = ("reason", "health");
const TEXT: (&str, &str) = ("text", "De dokter belt: welke medicijnen?");

fn tr() -> Tr {
    Tr::new("nl", Voice::B1)
}

/// The V-number of somebody with a name, as a caseworker would type it.
async fn number(world: &World, key: &str) -> String {
    let details = service::details::load(&world.ctx(person(world, key))).await.unwrap();
    details.person.v_number.as_str().to_owned()
}

fn person(world: &World, key: &str) -> Actor {
    world.first[server::demo::named().position(|name| name == key).unwrap()].1.clone()
}

async fn ask(browser: &Browser, number: &str, code: &str) -> Answer {
    browser.post(paths::EMERGENCY, &[("v-number", number), REASON, TEXT, ("code", code)]).await
}

/// What the authenticator of the first one in this role shows now.
async fn code(world: &World, role: Role) -> String {
    let login = server::demo::login(role).unwrap();
    let codes = service::demo::factor_codes(&world.ctx(Actor::System)).await.unwrap();
    codes.into_iter().find(|code| code.login == login).unwrap().code
}

/// Farid's case is that of another team; the caseworker has just come in, so that no code is asked for.
async fn opened(world: &World) -> Browser {
    let browser = world.staff(Role::Caseworker).await;
    let answer = ask(&browser, &number(world, "farid").await, "").await;
    redirects(&answer, &paths::case(world.case("farid")));
    browser
}

async fn a_case_is_open_for_an_hour_to_read_and_every_look_names_it(world: World) {
    let browser = world.staff(Role::Caseworker).await;
    let (case, path) = (world.case("farid"), paths::case(world.case("farid")));
    assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
    assert!(!browser.get(paths::WORKLIST).await.html().contains("ww-open-emergency"));
    redirects(&ask(&browser, &number(&world, "farid").await, "").await, &path);
    let page = browser.get(&path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(says(&page, &words::band(&tr(), 60)), "{}", page.words());
    assert_eq!(page.headers[header::REFRESH], "3600; url=/staff/emergency?done=over");
    for form in
        [paths::case_record(case), paths::case_note(case), paths::case_invite(case), paths::case_report(case)]
    {
        assert!(!page.html().contains(&format!("action=\"{form}\"")), "{form}");
        // What is not filled in is said before anything is asked of the store; nothing is kept either way.
        let sent = browser.post(&form, &[("note", "Niet hier"), ("kind", "main")]).await;
        assert!(sent.status.is_client_error(), "{form}: {}", sent.status);
    }
    let note = browser.post(&paths::case_note(case), &[("note", "Niet hier")]).await;
    assert_eq!(note.status, StatusCode::NOT_FOUND);
    let messages = paths::case_messages(case);
    assert_eq!(browser.get(&messages).await.status, StatusCode::OK);
    let written = browser.post(&messages, &[("text", "Niet hier"), ("language", "nl")]).await;
    assert_eq!(written.status, StatusCode::NOT_FOUND);
    // It opens one case and puts it into no list; the band stands on every page.
    let list = browser.get(paths::WORKLIST).await;
    assert!(says(&list, &words::band(&tr(), 60)) && !list.html().contains(&format!("{path}\"><")));
    assert!(list.headers.get(header::REFRESH).is_none());
    let others = browser.get(&paths::case(world.first[3].0)).await;
    assert_eq!(others.status, StatusCode::NOT_FOUND, "no other case");
    // Each line under it names it, and so do the opening and the refusals.
    let auditor = world.ctx(world.actor(Role::Auditor).await);
    let waiting = break_glass::list(&auditor).await.unwrap().waiting;
    let id = waiting.iter().find(|one| one.case == case).unwrap().id;
    let wanted = audits::Wanted { action: "view-case".into(), ..audits::Wanted::default() };
    let lines = audits::search(&auditor, &wanted).await.unwrap().lines;
    let under = lines.iter().find(|line| line.case == Some(case)).unwrap();
    assert_eq!(under.reason, Some(emergency_ground(id)));
    let shown = break_glass::one(&auditor, id).await.unwrap();
    let actions: Vec<&str> = shown.lines.iter().map(|line| line.action.as_str()).collect();
    assert!(actions.contains(&"view-case") && actions.contains(&"view-messages"), "{actions:?}");
    assert_eq!((shown.emergency.case, waiting.len()), (case, 2), "one is of the demo");
    // To the second. The stay itself would have run out before.
    world.clock().set(shown.emergency.span.until - SignedDuration::from_millis(1));
    let late = world.in_role(Role::Caseworker).await;
    assert_eq!(late.get(&path).await.status, StatusCode::OK);
    world.clock().set(shown.emergency.span.until);
    assert_eq!(late.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(late.get(&messages).await.status, StatusCode::NOT_FOUND);
    assert!(!late.get(paths::WORKLIST).await.html().contains("ww-open-emergency"));
    // Nor does a clock revive it that goes back.
    service::upkeep::sweep(&world.ctx(Actor::System)).await.unwrap();
    world.clock().set(shown.emergency.span.until - SignedDuration::from_mins(30));
    assert_eq!(late.get(&path).await.status, StatusCode::NOT_FOUND);
    // Given back when it was over already: nothing happens, kindly.
    redirects(&late.post(paths::EMERGENCY_BACK, &[]).await, "/staff/emergency?done=back");
}

async fn the_second_factor_is_asked_for_and_a_code_works_once(world: World) {
    let (number, path) = (number(&world, "farid").await, paths::case(world.case("farid")));
    world.clock().pass(SignedDuration::from_secs(30));
    let browser = world.in_role(Role::Caseworker).await;
    assert!(browser.get(paths::EMERGENCY).await.html().contains("name=\"code\""));
    let before = browser.cookie("__Host-stay").unwrap();
    for wrong in ["", "000000"] {
        let answer = ask(&browser, &number, wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.html().contains(&number) && answer.words().contains("medicijnen"),
            "what was typed stays"
        );
        assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
    }
    let right = code(&world, Role::Caseworker).await;
    redirects(&ask(&browser, &number, &right).await, &path);
    let after = browser.cookie("__Host-stay").unwrap();
    assert_ne!(before, after, "the stay has a new token");
    assert_eq!(browser.get(&path).await.status, StatusCode::OK);
    let old = world.visitor();
    old.keep("__Host-stay", &before);
    assert!(
        old.get(paths::WORKLIST).await.location().starts_with(paths::STAFF_SIGN_IN),
        "the old one is dead"
    );
    // A moment later nobody is asked again, and after five minutes they are; a code that was used is no code.
    assert!(!browser.get(paths::EMERGENCY).await.html().contains("name=\"code\""));
    redirects(&browser.post(paths::EMERGENCY_BACK, &[]).await, "/staff/emergency?done=back");
    let other = world.in_role(Role::Caseworker).await;
    assert_eq!(ask(&other, &number, &right).await.status, StatusCode::UNPROCESSABLE_ENTITY, "used before");
    world.clock().pass(SignedDuration::from_mins(5));
    assert!(browser.get(paths::EMERGENCY).await.html().contains("name=\"code\""));
    // Five wrong ones, and this stay waits; another one does not.
    let guesser = world.in_role(Role::Caseworker).await;
    for _ in 0..5 {
        assert_eq!(ask(&guesser, &number, "000000").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let right = code(&world, Role::Caseworker).await;
    assert_eq!(ask(&guesser, &number, &right).await.status, StatusCode::UNPROCESSABLE_ENTITY, "it waits");
    redirects(&ask(&browser, &number, &right).await, &path);
}

async fn nothing_is_told_about_a_number_that_opens_nothing(world: World) {
    let browser = world.staff(Role::Caseworker).await;
    let absent = ask(&browser, "2999999999", "").await;
    assert_eq!(absent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&absent, &words::no_case(&tr())));
    // While one is open, a number that exists is answered as one that does not.
    redirects(&ask(&browser, &number(&world, "farid").await, "").await, &paths::case(world.case("farid")));
    let someone = number(&world, "selam").await;
    let [there, not] = [ask(&browser, &someone, "").await, ask(&browser, "2999999999", "").await];
    assert!(says(&there, &words::other_open(&tr())), "{}", there.words());
    assert_eq!(there.settled().replace(&someone, "2999999999"), not.settled());
    redirects(&browser.post(paths::EMERGENCY_BACK, &[]).await, "/staff/emergency?done=back");
    // Guessing ends.
    let mut answers = Vec::new();
    for _ in 0..6 {
        answers.push(ask(&browser, "2999999998", "").await);
    }
    assert!(!says(answers.last().unwrap(), &words::no_case(&tr())), "after five misses one waits");
    let blocked = ask(&browser, &number(&world, "farid").await, "").await;
    assert_eq!(blocked.status, StatusCode::UNPROCESSABLE_ENTITY);
    for role in [Role::Planner, Role::Intake, Role::Auditor, Role::Administrator, Role::Guardian] {
        let other = world.in_role(role).await;
        assert_eq!(other.get(paths::EMERGENCY).await.status, StatusCode::NOT_FOUND, "{role:?}");
        assert_eq!(ask(&other, &someone, "").await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
}

async fn what_is_wrong_with_a_form_is_said_and_what_was_typed_stays(world: World) {
    let browser = world.staff(Role::Caseworker).await;
    let number = number(&world, "farid").await;
    for (form, wrong) in [
        ([("v-number", "12"), REASON, TEXT], words::v_number_wrong(&tr())),
        ([("v-number", &number), ("reason", "no such reason"), TEXT], words::reason_missing(&tr())),
        ([("v-number", &number), REASON, ("text", " \n ")], words::text_missing(&tr())),
    ] {
        let answer = browser.post(paths::EMERGENCY, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(says(&answer, &wrong), "{}", answer.words());
        assert!(answer.html().contains(form[0].1));
    }
    let long = "a".repeat(1_001);
    let answer = browser.post(paths::EMERGENCY, &[("v-number", &number), REASON, ("text", &long)]).await;
    assert!(says(&answer, &words::too_long(&tr(), 1_000)));
    assert_eq!(browser.get(&paths::case(world.case("farid"))).await.status, StatusCode::NOT_FOUND);
    // The own case: not needed, and it says where it is.
    let own = ask(&browser, &self::number(&world, "amira").await, "").await;
    assert!(says(&own, &words::not_needed(&tr())) && own.html().contains(&paths::case(world.case("amira"))));
}

async fn two_tabs_giving_back_and_a_clock_that_goes_back(world: World) {
    let browser = opened(&world).await;
    let (number, path) = (number(&world, "farid").await, paths::case(world.case("farid")));
    redirects(&ask(&browser.clone(), &number, "").await, &path);
    let auditor = world.ctx(world.actor(Role::Auditor).await);
    assert_eq!(
        break_glass::list(&auditor).await.unwrap().waiting.len(),
        2,
        "a second tab opens nothing more"
    );
    // Another role of the same person does not have it.
    let then = app::Clock::now(world.clock());
    world.clock().set(then - SignedDuration::from_hours(1));
    let again = world.in_role(Role::Caseworker).await;
    assert_eq!(again.get(&path).await.status, StatusCode::NOT_FOUND, "an hour back opens nothing");
    world.clock().set(then);
    assert_eq!(browser.get(&path).await.status, StatusCode::OK);
    redirects(&browser.post(paths::EMERGENCY_BACK, &[]).await, "/staff/emergency?done=back");
    assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
    redirects(&ask(&browser, &number, "").await, &path);
    assert_eq!(break_glass::list(&auditor).await.unwrap().waiting.len(), 3, "each time is judged");
}

async fn a_case_that_becomes_the_own_needs_no_emergency(world: World) {
    let browser = opened(&world).await;
    let (case, path) = (world.case("farid"), paths::case(world.case("farid")));
    let page = browser.get(&path).await;
    assert!(page.html().contains(&paths::case_messages(case)), "messages can be read in an emergency");
    let Actor::Staff { staff, .. } = world.actor(Role::Caseworker).await else { panic!("somebody of staff") };
    let moved: Result<(), store::StoreError> = world
        .app
        .engine
        .store
        .write(
            store::Deed::housekeeping(app::Clock::now(world.clock()), "test", world.app.engine.ids.clone()),
            move |tx| {
                Box::pin(async move {
                    let system = store::access::System::acting(&Actor::System).unwrap();
                    store::cases::assign(tx, system, case, Some(staff), Some("noord")).await
                })
            },
        )
        .await;
    moved.unwrap();
    let page = browser.get(&path).await;
    assert!(
        page.html().contains(&format!("action=\"{}\"", paths::case_note(case))),
        "it is the own case now"
    );
    redirects(&browser.post(paths::EMERGENCY_BACK, &[]).await, "/staff/emergency?done=back");
    assert_eq!(browser.get(&path).await.status, StatusCode::OK);
    let own = ask(&browser, &number(&world, "farid").await, "").await;
    assert!(says(&own, &words::not_needed(&tr())));
}

/// What Farid reads about the emergency.
async fn told(world: &World) -> Option<Judged> {
    let looked = looked::mine(&world.ctx(person(world, "farid")), By::Others, None).await.unwrap();
    let mut deeds = looked.days.into_iter().flat_map(|day| day.by).flat_map(|by| by.deeds);
    deeds.find(|told| told.what == "break-glass").unwrap().emergency
}

async fn a_second_person_judges_it_and_the_person_reads_what_was_found(world: World) {
    let browser = opened(&world).await;
    assert_eq!(told(&world).await, Some(Judged::NotYet));
    assert_eq!(browser.get(paths::EMERGENCIES).await.status, StatusCode::NOT_FOUND);
    let lead = world.in_role(Role::TeamLead).await;
    let start = lead.get(paths::WORKLIST).await;
    assert!(says(&start, &words::alert(&tr(), 2)), "{}", start.words());
    let auditor = world.in_role(Role::Auditor).await;
    assert!(says(&auditor.get(paths::DOUBTS).await, &words::alert(&tr(), 2)));
    let list = break_glass::list(&world.ctx(world.actor(Role::TeamLead).await)).await.unwrap();
    let id = list.waiting.iter().find(|one| one.case == world.case("farid")).unwrap().id;
    let path = paths::emergency(id);
    assert!(lead.get(paths::EMERGENCIES).await.html().contains(&path));
    let page = lead.get(&path).await;
    assert!(page.words().contains("medicijnen") && says(&page, &words::reason_health(&tr())));
    // Three working days later it is too late, and says so on top.
    let then = app::Clock::now(world.clock());
    world.clock().set(domain::break_glass::review_due(then));
    let late = world.in_role(Role::TeamLead).await;
    assert!(says(&late.get(paths::WORKLIST).await, &words::alert_overdue(&tr(), 2)));
    assert!(says(&late.get(paths::EMERGENCIES).await, &words::overdue(&tr())));
    world.clock().set(then);
    for (form, wrong) in [
        ([("finding", ""), ("text", "Waarom dan")], words::finding_missing(&tr())),
        ([("finding", "justified"), ("text", " ")], words::review_text_missing(&tr())),
    ] {
        let answer = lead.post(&path, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(says(&answer, &wrong), "{}", answer.words());
    }
    // Who opened it judges nothing, also as an auditor.
    let anna =
        "UPDATE staff_role SET staff_id = (SELECT id FROM staff WHERE login = 'anna') WHERE role = 'auditor'";
    world.harm(anna).await;
    redirects(&browser.post(paths::STAFF_ROLE, &[("role", "auditor")]).await, paths::STAFF_HOME);
    assert!(says(&browser.get(&path).await, &words::own(&tr())));
    let own = browser.post(&path, &[("finding", "justified"), ("text", "Zelf nagekeken.")]).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(told(&world).await, Some(Judged::NotYet));
    let found = [("finding", "not-justified"), ("text", "De behandelaar was er gewoon.")];
    redirects(&lead.post(&path, &found).await, "/staff/emergencies?done=1");
    assert_eq!(told(&world).await, Some(Judged::Found(Finding::NotJustified)));
    // The first judgement stands.
    lead.post(&path, &[("finding", "justified"), ("text", "Toch wel.")]).await;
    assert_eq!(told(&world).await, Some(Judged::Found(Finding::NotJustified)));
    assert!(says(&lead.get(paths::EMERGENCIES).await, &words::finding_not_justified(&tr())));
    // The person reads that it was an emergency and what came of it, not the words of staff about it.
    let phone = world.named("farid").await;
    let page = phone.get(paths::LOOKED).await;
    assert!(page.html().contains("ww-log-list") && !page.words().contains("medicijnen"));
}

/// Keeps what is sent, or refuses it.
struct Kept(Mutex<Vec<Knock>>, Mutex<bool>);

#[async_trait]
impl Channel for Kept {
    async fn send(&self, knock: &Knock) -> Result<(), NotSent> {
        if *self.1.lock().unwrap() {
            return Err(NotSent::BUSY);
        }
        self.0.lock().unwrap().push(knock.clone());
        Ok(())
    }
}

async fn the_alert_leaves_within_the_minute_at_any_hour(world: World) {
    // What the demo left to tell is told first.
    assert_eq!(break_glass::send_waiting(&world.ctx(Actor::System)).await.unwrap(), 1);
    // Three at night, when no notice leaves.
    let night = wall(app::Clock::now(world.clock())).with().time(time(3, 0, 0, 0)).build().unwrap();
    world.clock().set(night.timestamp());
    let browser = opened(&world).await;
    drop(browser);
    world.clock().pass(ALERT - SignedDuration::from_secs(2));
    let kept = Arc::new(Kept(Mutex::default(), Mutex::new(true)));
    let alert = Alert { address: "wacht@example.org".into(), words: app::alert_words };
    let channels = Channels {
        sms: None,
        mail: Some(Arc::clone(&kept) as Arc<dyn Channel>),
        words: app::notice_words,
        alert: Some(alert),
    };
    let mut ctx: Ctx = world.ctx(Actor::System);
    ctx.engine.channels = channels;
    // A relay that cannot is asked again within a minute.
    assert_eq!(break_glass::send_waiting(&ctx).await.unwrap(), 1);
    *kept.1.lock().unwrap() = false;
    assert_eq!(break_glass::send_waiting(&ctx).await.unwrap(), 0, "not at once");
    ctx.now += SignedDuration::from_mins(1);
    assert_eq!(break_glass::send_waiting(&ctx).await.unwrap(), 1);
    assert_eq!(break_glass::send_waiting(&ctx).await.unwrap(), 0, "it is told once");
    let sent = kept.0.lock().unwrap().clone();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].address, "wacht@example.org");
    assert_eq!(sent[0].words, words::alert_mail(&tr()).plain());
    // Without an address it ends by itself.
    let mut ctx = world.ctx(Actor::System);
    ctx.engine.channels = Channels::none(app::notice_words);
    let browser = world.staff(Role::Caseworker).await;
    browser.post(paths::EMERGENCY_BACK, &[]).await;
    redirects(&ask(&browser, &number(&world, "farid").await, "").await, &paths::case(world.case("farid")));
    ctx.now = app::Clock::now(world.clock());
    assert_eq!(break_glass::send_waiting(&ctx).await.unwrap(), 1);
    ctx.now += SignedDuration::from_hours(1);
    assert_eq!(break_glass::send_waiting(&ctx).await.unwrap(), 0);
}
