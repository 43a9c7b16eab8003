//! The first story of Wegwijs, from letter to record, and everything that goes wrong in it, on both databases.

use app::paths;
use domain::{
    access::{Actor, Role, act},
    hearing::State,
    ids::CaseId,
    procedure::StepId,
    time::day,
};
use http::StatusCode;
use jiff::SignedDuration;
use locales::{Args, Tr, Voice, msg};
use server::demo::{self, Secrets};
use service::{Ctx, desk, hearings};
use std::net::Ipv4Addr;
use testkit::{Answer, Browser, PIN, SEED, World, redirects, redirects_into};

testkit::both!(
    a_letter_opens_an_account,
    digits_open_an_account,
    a_weak_or_different_secret_is_refused_and_nothing_is_lost,
    a_letter_works_once,
    a_letter_gets_too_old,
    wrong_digits_open_nothing_and_lock_nobody_out,
    a_forgotten_pin_is_helped_at_the_desk,
    a_hearing_is_confirmed_once,
    a_hearing_is_moved_in_two_tabs,
    a_time_that_went_meanwhile_leaves_the_old_one,
    a_hearing_is_cancelled,
    what_a_caseworker_records_is_on_the_first_page,
    what_the_person_told_is_marked_as_seen,
    what_was_typed_outlives_the_stay,
    what_belongs_to_others_is_as_absent_as_nothing,
    signing_out_ends_the_stay,
);

const DEVICE: [(&str, &str); 2] = [("device", "mine"), ("kind", "pin")];

/// The fields with which a PIN is chosen.
fn secret<'a>(pin: &'a str, again: &'a str) -> Vec<(&'a str, &'a str)> {
    DEVICE.into_iter().chain([("secret", pin), ("again", again)]).collect()
}

fn link(key: &str) -> String {
    paths::letter(Secrets(SEED).letter(key).0.expose())
}

fn digits(key: &str) -> String {
    Secrets(SEED).letter(key).1.grouped()
}

fn refused(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.words());
    assert!(answer.html().contains("ww-error-summary"), "no summary of what is wrong");
}

/// Words without the marks that keep variables in order.
fn words(answer: &Answer) -> String {
    answer.html().replace(['\u{2068}', '\u{2069}'], "")
}

/// The own context of somebody with a name.
fn own(world: &World, key: &str) -> Ctx {
    let (_, actor) = world.first.iter().find(|(case, _)| *case == world.case(key)).unwrap();
    world.ctx(actor.clone())
}

async fn hearing(world: &World, key: &str) -> hearings::Mine {
    hearings::mine(&own(world, key)).await.unwrap().expect("there is a hearing")
}

async fn a_letter_opens_an_account(world: World) {
    let phone = world.visitor();
    // Phones and messengers look at links by themselves; that opens nothing.
    for _ in 0..2 {
        let letter = phone.get(&link("amira")).await;
        assert_eq!(letter.status, StatusCode::OK);
        assert!(letter.html().contains("lang=\"ar\"") && letter.html().contains("dir=\"rtl\""));
    }
    redirects(&phone.post(&link("amira"), &[]).await, paths::ACTIVATE_DEVICE);
    assert_eq!(phone.get(paths::ACTIVATE_DEVICE).await.status, StatusCode::OK);
    let asks = phone.get(&format!("{}?device=mine", paths::ACTIVATE_SECRET)).await;
    assert_eq!(asks.values("device"), ["mine"]);
    redirects(&phone.post(paths::ACTIVATE_SECRET, &secret(PIN, PIN)).await, paths::HOME);
    let home = phone.get(paths::HOME).await;
    assert_eq!(home.status, StatusCode::OK);
    assert!(words(&home).contains("Amira"));
    // The back button, and the same form again.
    redirects(&phone.post(paths::ACTIVATE_SECRET, &secret(PIN, PIN)).await, paths::HOME);
    // Later, on the same phone, the PIN is enough; in the digits of her own script too.
    world.clock().pass(SignedDuration::from_hours(20));
    assert!(phone.get(paths::HOME).await.location().starts_with(paths::SIGN_IN));
    refused(&phone.post(paths::SIGN_IN, &[("secret", "00000000")]).await);
    redirects(&phone.post(paths::SIGN_IN, &[("secret", "٤٨٢٠٩١٧٣")]).await, paths::HOME);
    assert_eq!(phone.get(paths::HOME).await.status, StatusCode::OK);
}

async fn digits_open_an_account(world: World) {
    let computer = world.visitor();
    let number = demo::v_number(0);
    let typed = [("number", number.as_str()), ("code", &*digits("amira"))];
    redirects(&computer.post(paths::ACTIVATE, &typed).await, paths::ACTIVATE_DEVICE);
    let shared = [
        ("device", "shared"),
        ("kind", "passphrase"),
        ("secret", "vier groene stoelen"),
        ("again", "vier  groene stoelen"),
    ];
    redirects(&computer.post(paths::ACTIVATE_SECRET, &shared).await, paths::HOME);
    assert_eq!(computer.get(paths::HOME).await.status, StatusCode::OK);
    // On a phone of many people an hour is the end.
    world.clock().pass(SignedDuration::from_mins(61));
    assert!(computer.get(paths::HOME).await.location().starts_with(paths::SIGN_IN));
}

async fn a_weak_or_different_secret_is_refused_and_nothing_is_lost(world: World) {
    let phone = world.visitor();
    phone.post(&link("amira"), &[]).await;
    for (pin, again) in
        [("12345678", "12345678"), ("23112026", "23112026"), (PIN, "48209174"), ("4820", "4820")]
    {
        let answer = phone.post(paths::ACTIVATE_SECRET, &secret(pin, again)).await;
        refused(&answer);
        assert_eq!(answer.values("device"), ["mine"], "the choice of the phone is kept");
        assert!(!answer.html().contains(pin) || pin == "4820", "a secret goes back into the page");
    }
    redirects(&phone.post(paths::ACTIVATE_SECRET, &secret(PIN, PIN)).await, paths::HOME);
}

async fn a_letter_works_once(world: World) {
    let (hers, other) = (world.visitor(), world.visitor());
    // Both have opened it; the first who chooses a PIN has it.
    hers.post(&link("amira"), &[]).await;
    other.post(&link("amira"), &[]).await;
    let form = secret(PIN, PIN);
    let (first, second) =
        tokio::join!(hers.post(paths::ACTIVATE_SECRET, &form), other.post(paths::ACTIVATE_SECRET, &form));
    let statuses = [first.status, second.status];
    assert!(
        statuses.contains(&StatusCode::SEE_OTHER) && statuses.contains(&StatusCode::GONE),
        "{statuses:?}"
    );
    let third = world.visitor();
    assert_eq!(third.get(&link("amira")).await.status, StatusCode::GONE);
    assert_eq!(third.post(&link("amira"), &[]).await.status, StatusCode::GONE);
    let number = demo::v_number(0);
    let typed = [("number", number.as_str()), ("code", &*digits("amira"))];
    assert_eq!(third.post(paths::ACTIVATE, &typed).await.status, StatusCode::GONE);
    assert_eq!(third.get(paths::HOME).await.status, StatusCode::SEE_OTHER);
}

async fn a_letter_gets_too_old(world: World) {
    let phone = world.visitor();
    phone.post(&link("amira"), &[]).await;
    // Half-way in, for too long; the letter itself still works.
    world.clock().pass(SignedDuration::from_hours(2));
    assert_ne!(phone.post(paths::ACTIVATE_SECRET, &secret(PIN, PIN)).await.status, StatusCode::SEE_OTHER);
    redirects(&phone.post(&link("amira"), &[]).await, paths::ACTIVATE_DEVICE);
    world.clock().pass(SignedDuration::from_hours(31 * 24));
    assert_eq!(phone.get(&link("amira")).await.status, StatusCode::GONE);
    assert_eq!(phone.post(&link("amira"), &[]).await.status, StatusCode::GONE);
    assert_eq!(phone.get(&paths::letter(&"x".repeat(43))).await.status, StatusCode::NOT_FOUND);
}

async fn wrong_digits_open_nothing_and_lock_nobody_out(world: World) {
    let (guesser, owner) = (world.visitor(), world.visitor().from_address(Ipv4Addr::new(192, 0, 2, 77)));
    let number = demo::v_number(0);
    // The digits of somebody else's letter are as wrong as any.
    let (foreign, right) = (digits("farid"), digits("amira"));
    let tries: Vec<&str> = vec![&foreign, "1111 2222 3333", "000000000000", "999999999999", "123412341234"];
    let mut said = Vec::new();
    for code in tries {
        let answer = guesser.post(paths::ACTIVATE, &[("number", number.as_str()), ("code", code)]).await;
        refused(&answer);
        assert_eq!(answer.values("number"), [number.as_str()], "what was typed is kept");
        said.push(answer.settled().replace(code, ""));
    }
    assert!(said.windows(2).all(|pair| pair[0] == pair[1]), "the answers differ, so they tell something");
    // A number that nobody has is answered in the same words.
    let nobody = [("number", "9912345678"), ("code", "111122223333")];
    let unknown = guesser.post(paths::ACTIVATE, &nobody).await.settled().replace("111122223333", "");
    assert_eq!(unknown, said[0].replace(number.as_str(), "9912345678"));
    // Now the guesser waits, with the right digits too; the owner elsewhere does not.
    let form = [("number", number.as_str()), ("code", &*right)];
    let sixth = guesser.post(paths::ACTIVATE, &form).await;
    refused(&sixth);
    assert!(words(&sixth).contains(&msg::page::too_many(&Tr::new("nl", Voice::B1), 10).plain()));
    redirects(&owner.post(paths::ACTIVATE, &form).await, paths::ACTIVATE_DEVICE);
    world.clock().pass(SignedDuration::from_mins(11));
    redirects(&guesser.post(paths::ACTIVATE, &form).await, paths::ACTIVATE_DEVICE);
}

async fn a_forgotten_pin_is_helped_at_the_desk(world: World) {
    let phone = world.named("amira").await;
    for _ in 0..5 {
        assert_eq!(phone.post(paths::SIGN_OUT, &[]).await.status, StatusCode::SEE_OTHER);
        refused(&phone.post(paths::SIGN_IN, &[("secret", "11223344")]).await);
    }
    refused(&phone.post(paths::SIGN_IN, &[("secret", PIN)]).await);
    let found = world.staff(Role::CoaContact).await;
    assert_eq!(found.get(paths::DESK).await.status, StatusCode::OK);
    let letter = desk::letter(&desk_ctx(&world).await, world.case("amira"), desk::Asked::No).await.unwrap();
    redirects(&phone.post(&paths::letter(letter.link.expose()), &[]).await, paths::ACTIVATE_DEVICE);
    let chosen = "73190284";
    redirects(&phone.post(paths::ACTIVATE_SECRET, &secret(chosen, chosen)).await, paths::HOME);
    assert_eq!(phone.get(paths::HOME).await.status, StatusCode::OK);
}

/// Hanna, who works at the desk where Amira stays.
async fn desk_ctx(world: &World) -> Ctx {
    world.ctx(world.actor(Role::CoaContact).await)
}

async fn a_hearing_is_confirmed_once(world: World) {
    let phone = world.named("amira").await;
    assert_eq!(hearing(&world, "amira").await.hearing.state, State::Reserved);
    assert_eq!(phone.get(paths::HEARING).await.status, StatusCode::OK);
    let tab = phone.clone();
    let (once, twice) = tokio::join!(phone.post(paths::HEARING, &[]), tab.post(paths::HEARING, &[]));
    redirects(&once, paths::HEARING_RECEIPT);
    redirects(&twice, paths::HEARING_RECEIPT);
    assert_eq!(phone.get(paths::HEARING_RECEIPT).await.status, StatusCode::OK);
    assert_eq!(hearing(&world, "amira").await.hearing.state, State::Confirmed);
    assert_eq!(recorded(&world, "amira", "hearing-confirmed").await, 1);
    let calendar = phone.get(paths::HEARING_CALENDAR).await;
    let text = calendar.html().to_lowercase();
    assert!(text.contains("begin:vevent") && !text.contains("ind") && !text.contains("gehoor"), "{text}");
}

/// How often something is among the events of a case, as its caseworker sees them.
async fn recorded(world: &World, key: &str, kind: &str) -> usize {
    let file = service::cases::open(&caseworker(world).await, world.case(key)).await.unwrap();
    file.events.iter().filter(|event| event.kind.code() == kind).count()
}

/// Anna, whose case Amira's is.
async fn caseworker(world: &World) -> Ctx {
    world.ctx(world.actor(Role::Caseworker).await)
}

async fn a_hearing_is_moved_in_two_tabs(world: World) {
    let phone = world.named("amira").await;
    let tab = phone.clone();
    let before = hearing(&world, "amira").await.hearing.time;
    let offered = phone.get(&format!("{}?all=1", paths::HEARING_MOVE)).await.values("time");
    assert!(offered.len() >= 3, "too few times: {offered:?}");
    assert!(!offered.contains(&before.id.to_string()));
    let move_to =
        async |browser: &Browser, time: &str| browser.post(paths::HEARING_MOVE, &[("time", time)]).await;
    refused(&phone.post(paths::HEARING_MOVE, &[]).await);
    redirects(&move_to(&phone, &offered[0]).await, paths::HEARING_RECEIPT);
    // The same click again costs nothing; the other tab moves once more, and that was the last free change.
    redirects(&move_to(&phone, &offered[0]).await, paths::HEARING_RECEIPT);
    redirects(&move_to(&tab, &offered[1]).await, paths::HEARING_RECEIPT);
    let third = move_to(&phone, &offered[2]).await;
    assert_eq!(third.status, StatusCode::UNPROCESSABLE_ENTITY);
    let now = hearing(&world, "amira").await.hearing;
    assert_eq!((now.time.id.to_string(), now.changes, now.state), (offered[1].clone(), 2, State::Confirmed));
    assert_eq!(recorded(&world, "amira", "hearing-moved").await, 2);
}

async fn a_time_that_went_meanwhile_leaves_the_old_one(world: World) {
    let phone = world.named("amira").await;
    let offered = phone.get(paths::HEARING_MOVE).await.values("time");
    let before = hearing(&world, "amira").await.hearing;
    let ctx = world.ctx(Actor::System);
    let members = service::staff::members(&ctx).await.unwrap();
    let planner = members.into_iter().find(|member| member.roles[0].role == Role::Planner).unwrap();
    let places = planner.roles.iter().filter_map(|given| given.place).collect();
    let planner = world.ctx(Actor::Staff { staff: planner.id, role: Role::Planner, places });
    hearings::close_time(&planner, offered[0].parse().unwrap()).await.unwrap();
    let answer = phone.post(paths::HEARING_MOVE, &[("time", &offered[0])]).await;
    refused(&answer);
    assert!(!answer.values("time").contains(&offered[0]), "the time that went is offered again");
    assert_eq!(hearing(&world, "amira").await.hearing, before);
    // Two days before, nothing can be moved any more; coming is always possible.
    let near = before.time.starts - SignedDuration::from_hours(47);
    world.clock().set(near);
    let phone = world.in_role(Role::Applicant).await;
    redirects(&phone.get(paths::HEARING_MOVE).await, paths::HEARING);
    let late = phone.post(paths::HEARING_MOVE, &[("time", &offered[1])]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    redirects(&phone.post(paths::HEARING, &[]).await, paths::HEARING_RECEIPT);
}

async fn a_hearing_is_cancelled(world: World) {
    let phone = world.named("amira").await;
    refused(&phone.post(paths::HEARING_CANCEL, &[]).await);
    let gone = phone.post(paths::HEARING_CANCEL, &[("reason", "ill")]).await;
    assert!(gone.location().starts_with(paths::HEARING));
    assert_eq!(phone.get(gone.location()).await.status, StatusCode::OK);
    assert!(hearings::mine(&own(&world, "amira")).await.unwrap().is_none());
    assert_eq!(recorded(&world, "amira", "hearing-cancelled").await, 1);
    // The same click again, and then somebody at work who invites once more: nothing is lost by having cancelled.
    assert_ne!(phone.post(paths::HEARING_CANCEL, &[("reason", "ill")]).await.status.as_u16() / 100, 5);
    let main = domain::hearing::Kind::Main;
    let again = hearings::invite(&caseworker(&world).await, world.case("amira"), main).await.unwrap();
    assert_eq!(hearing(&world, "amira").await.hearing.time, again);
}

async fn what_a_caseworker_records_is_on_the_first_page(world: World) {
    let phone = world.named("amira").await;
    let anna = world.staff(Role::Caseworker).await;
    let case = world.case("amira");
    assert!(anna.get(paths::WORKLIST).await.html().contains(&paths::case(case)));
    assert_eq!(anna.get(&paths::case(case)).await.status, StatusCode::OK);
    let today = day(app::Clock::now(world.clock())).to_string();
    let event = |what: &'static str| vec![("what", what), ("on", &*today), ("ground", "Rapport 12")];
    let step = |id: &str| {
        let words = msg::procedure::by_id(&Tr::new("ar", Voice::A2), &format!("step-{id}"), &Args::new());
        words.unwrap().plain()
    };
    let now = step("n2");
    assert!(!current(&phone.get(paths::HOME).await).contains(&now));
    // What does not follow is refused, and a preview changes nothing.
    refused(&anna.post(&paths::case_record(case), &event("step-started:n3")).await);
    assert_eq!(anna.post(&paths::case_preview(case), &event("step-started:n2")).await.status, StatusCode::OK);
    assert!(!current(&phone.get(paths::HOME).await).contains(&now));
    for _ in 0..2 {
        let recorded = anna.post(&paths::case_record(case), &event("step-started:n2")).await;
        assert!(recorded.location().starts_with(&paths::case(case)), "a double click is one event");
    }
    let home = phone.get(paths::HOME).await;
    assert!(current(&home).contains(&now), "{}", current(&home));
    assert_eq!(step_of(&world, case).await, Some(StepId::new("n2")));
    for _ in 0..2 {
        let note = anna.post(&paths::case_note(case), &[("note", "Bellen over de tolk.")]).await;
        assert!(note.location().starts_with(&paths::case(case)));
    }
    let file = anna.get(&paths::case(case)).await;
    assert_eq!(file.html().matches("Bellen over de tolk.").count(), 1, "a double click is one note");
    assert!(!phone.get(paths::HOME).await.html().contains("Bellen over de tolk."));
}

async fn what_the_person_told_is_marked_as_seen(world: World) {
    let phone = world.named("amira").await;
    let anna = world.staff(Role::Caseworker).await;
    let case = world.case("amira");
    redirects_into(
        &phone.post(paths::DETAILS_WRONG, &[("field", "born"), ("text", "1990")]).await,
        paths::DETAILS,
    );
    let open = anna.get(&paths::case(case)).await.values("report");
    assert_eq!(open.len(), 1, "one report waits");
    for _ in 0..2 {
        let seen = anna.post(&paths::case_report(case), &[("report", &open[0])]).await;
        redirects_into(&seen, &paths::case(case));
    }
    assert_eq!(anna.get(&paths::case(case)).await.values("report"), [""; 0]);
    let told = service::details::load(&own(&world, "amira")).await.unwrap();
    assert!(told.reports.iter().all(|report| report.handled), "the person sees it");
    let nothing = anna.post(&paths::case_report(case), &[]).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
}

/// What the page marks as the step of now.
fn current(home: &Answer) -> String {
    let words = words(home);
    let (_, after) = words.split_once("aria-current=\"step\"").expect("a step is current");
    after.split_once("</li>").map_or(after, |(step, _)| step).to_owned()
}

async fn step_of(world: &World, case: CaseId) -> Option<StepId> {
    let file = service::cases::open(&caseworker(world).await, case).await.unwrap();
    file.position.stage.current().cloned()
}

async fn what_was_typed_outlives_the_stay(world: World) {
    let phone = world.named("amira").await;
    let typed = "Mijn geboortedag is fout & moet anders.";
    world.clock().pass(SignedDuration::from_mins(16));
    let form = [("field", "born"), ("text", typed)];
    let answer = phone.post(paths::DETAILS_WRONG, &form).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    let mut carried: Vec<(String, String)> = vec![("secret".into(), PIN.into())];
    for name in ["kept-action", "kept.field", "kept.text"] {
        let value = answer.values(name).pop().unwrap_or_else(|| panic!("{name} is lost: {}", answer.words()));
        carried.push((name.into(), value.replace("&amp;", "&")));
    }
    let fields: Vec<(&str, &str)> = carried.iter().map(|(name, value)| (&**name, &**value)).collect();
    let ready = phone.post(paths::SIGN_IN, &fields).await;
    assert_eq!(ready.status, StatusCode::OK);
    assert_eq!(ready.values("text"), [typed.replace('&', "&amp;")]);
    let sent = phone.post(paths::DETAILS_WRONG, &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.words());
    assert!(caseworker_sees(&world, typed).await);
}

async fn caseworker_sees(world: &World, typed: &str) -> bool {
    let file = service::cases::open(&caseworker(world).await, world.case("amira")).await.unwrap();
    file.reports.iter().any(|kept| match &kept.report {
        domain::person::Report::Wrong { text, .. } | domain::person::Report::Moved { text } => text == typed,
    })
}

async fn what_belongs_to_others_is_as_absent_as_nothing(world: World) {
    let anna = world.staff(Role::Caseworker).await;
    let (others, nobodys) = (world.case("selam").to_string(), "01a1f941-c700-7000-8000-000000000000");
    let same = |theirs: &Answer, none: &Answer| {
        assert_eq!((theirs.status, none.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
        assert_eq!(theirs.settled().replace(&others, nobodys), none.settled());
    };
    let of = |path: &str, case: &str| path.replace("{case}", case);
    same(&anna.get(&of(paths::CASE, &others)).await, &anna.get(&of(paths::CASE, nobodys)).await);
    let form =
        [("what", "withdrawn"), ("on", "2026-11-23"), ("ground", "x"), ("note", "x"), ("kind", "main")];
    for path in [paths::CASE_RECORD, paths::CASE_NOTE, paths::CASE_PREVIEW, paths::CASE_INVITE] {
        same(&anna.post(&of(path, &others), &form).await, &anna.post(&of(path, nobodys), &form).await);
    }
    // A phone of somebody else.
    let (amira, farid) = (world.named("amira").await, world.named("farid").await);
    let his = device(&world, "farid").await;
    let theirs = amira.post(paths::DEVICES_END, &[("device", &his)]).await;
    let none = amira.post(paths::DEVICES_END, &[("device", nobodys)]).await;
    assert_eq!((theirs.status, theirs.settled()), (none.status, none.settled()));
    assert_eq!(farid.get(paths::HOME).await.status, StatusCode::OK, "his phone still knows him");
}

/// The phone of somebody with a name.
async fn device(world: &World, key: &str) -> String {
    let ctx = own(world, key);
    let may =
        store::access::permit::<act::ManageAccount>(&ctx.store, &ctx.actor, world.case(key)).await.unwrap();
    let devices = store::accounts::devices(&ctx.store, &may, ctx.now).await.unwrap();
    devices[0].id.to_string()
}

async fn signing_out_ends_the_stay(world: World) {
    let phone = world.named("amira").await;
    let (stay, everywhere) = (phone.cookie("__Host-stay").unwrap(), world.in_role(Role::Applicant).await);
    let out = phone.post(paths::SIGN_OUT, &[]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    assert_eq!(out.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert_eq!(phone.cookie("__Host-stay"), None);
    phone.keep("__Host-stay", &stay);
    assert!(
        phone.get(paths::HOME).await.location().starts_with(paths::SIGN_IN),
        "the old cookie still works"
    );
    assert_eq!(everywhere.get(paths::HOME).await.status, StatusCode::OK);
    // The quick exit: away at once, to a page about something else.
    let left = everywhere.post(paths::LEAVE, &[]).await;
    assert_eq!(left.location(), paths::AWAY);
}
