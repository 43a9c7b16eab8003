//! Passkeys: a device stands in for password and code, or for the PIN; whatever is not quite right lets nobody in.

use crate::says;
use app::paths;
use domain::access::{Actor, Role};
use http::StatusCode;
use jiff::SignedDuration;
use locales::{Tr, Voice, msg::passkeys as words};
use serde_json::Value;
use testkit::{Answer, Authenticator, Browser, PIN, World, both, redirects, redirects_into};

both!(
    staff_add_a_passkey_and_come_in_with_it,
    a_person_adds_a_passkey_and_comes_in_on_any_phone,
    a_copied_passkey_is_refused_and_written_down,
    whatever_ends_a_way_in_ends_passkeys,
);

/// The name of the cookie that ties a question to a browser.
const ASKED: &str = "__Host-passkey";

/// Somebody adds the passkey of a device at `path`; what the device was asked.
async fn add(browser: &Browser, device: &mut Authenticator, path: &str) -> Value {
    let asked = browser.post(path, &[("name", "My phone"), ("secret", PIN)]).await;
    redirects(&asked, &format!("{path}/add"));
    let question = browser.get(asked.location()).await.question();
    let added = browser.post(&format!("{path}/add"), &[("answer", &device.make(&question))]).await;
    redirects(&added, &format!("{path}?done=added"));
    question
}

/// What a device is asked at one of the two doors.
async fn ask(browser: &Browser, door: &str) -> Value {
    redirects(&browser.post(door, &[]).await, door);
    browser.get(door).await.question()
}

/// Somebody tries to come in.
async fn come(browser: &Browser, device: &mut Authenticator, door: &str) -> Answer {
    let question = ask(browser, door).await;
    browser.post(door, &[("answer", &device.sign(&question))]).await
}

fn tr() -> Tr {
    Tr::new("nl", Voice::B1)
}

/// The kind words of a refusal, and nobody is in.
fn refused(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.words());
    assert!(
        !answer
            .headers
            .get_all(http::header::SET_COOKIE)
            .iter()
            .any(|cookie| { cookie.to_str().is_ok_and(|cookie| cookie.starts_with("__Host-stay=")) })
    );
}

async fn staff_add_a_passkey_and_come_in_with_it(world: World) {
    let anna = world.staff(Role::Caseworker).await;
    let mut laptop = Authenticator::called("laptop");
    let asked = add(&anna, &mut laptop, paths::STAFF_PASSKEYS).await;
    assert_eq!(asked["rp"]["id"], "wegwijs.test");
    assert_eq!(asked["authenticatorSelection"]["userVerification"], "required");
    assert_eq!(asked["authenticatorSelection"]["residentKey"], "required");
    assert_eq!(asked["attestation"], "none");
    assert!(anna.get(paths::STAFF_PASSKEYS).await.words().contains("My phone"));

    let elsewhere = world.visitor();
    let question = ask(&elsewhere, paths::STAFF_SIGN_IN_PASSKEY).await;
    assert_eq!(question["allowCredentials"], serde_json::json!([]), "nobody is named");
    assert_eq!(question["userVerification"], "required");
    let signed = laptop.sign(&question);
    let come = elsewhere.post(paths::STAFF_SIGN_IN_PASSKEY, &[("answer", &signed)]).await;
    redirects(&come, paths::STAFF_HOME);
    assert_eq!(elsewhere.get(paths::STAFF_SESSIONS).await.status, StatusCode::OK);
    // One answer, one stay: neither again, nor by who has seen it, nor for another question.
    let thief = world.visitor();
    refused(&thief.post(paths::STAFF_SIGN_IN_PASSKEY, &[("answer", &signed)]).await);
    ask(&thief, paths::STAFF_SIGN_IN_PASSKEY).await;
    refused(&thief.post(paths::STAFF_SIGN_IN_PASSKEY, &[("answer", &signed)]).await);
    // It was as good as a code: nothing asks for one at once.
    assert!(!elsewhere.get(paths::STAFF_PASSKEYS).await.html().contains("id=\"code\""));
    world.clock().pass(SignedDuration::from_mins(6));
    assert!(elsewhere.get(paths::STAFF_PASSKEYS).await.html().contains("id=\"code\""));
    let passkey = elsewhere.get(paths::STAFF_PASSKEYS).await.values("remove").remove(0);
    let without = elsewhere.post(paths::STAFF_PASSKEYS, &[("remove", &passkey)]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY, "a code is asked first");
    let without = elsewhere.post(paths::STAFF_PASSKEYS, &[("name", "Another")]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);

    let anna = world.staff(Role::Caseworker).await;
    redirects_into(&anna.post(paths::STAFF_PASSKEYS, &[("remove", &passkey)]).await, paths::STAFF_PASSKEYS);
    refused(&self::come(&world.visitor(), &mut laptop, paths::STAFF_SIGN_IN_PASSKEY).await);
}

async fn a_person_adds_a_passkey_and_comes_in_on_any_phone(world: World) {
    let amira = world.named("amira").await;
    let mut phone = Authenticator::called("phone");
    let asked = add(&amira, &mut phone, paths::PASSKEYS).await;
    // Nothing on the phone tells who she is, nor what this is.
    let user = &asked["user"];
    assert_eq!((&user["name"], &user["displayName"]), (&"Wegwijs".into(), &"Wegwijs".into()));
    assert_eq!(asked["rp"]["name"], "Wegwijs");
    let Actor::Person { person, case, .. } = &world.first[0].1 else { unreachable!() };
    let handle = user["id"].as_str().unwrap();
    for known in [person.uuid(), case.uuid()] {
        use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
        assert_ne!(handle, URL_SAFE_NO_PAD.encode(known.as_bytes()));
    }

    // On her own phone after signing out, where it is offered to her alone.
    amira.post(paths::SIGN_OUT, &[]).await;
    assert!(amira.get(paths::SIGN_IN).await.html().contains(paths::SIGN_IN_PASSKEY));
    redirects(&come(&amira, &mut phone, paths::SIGN_IN_PASSKEY).await, paths::HOME);
    assert_eq!(amira.get(paths::HOME).await.status, StatusCode::OK);
    assert_eq!(amira.get(paths::DEVICES).await.values("device").len(), 0, "no other phone is known");

    // On a phone that knows nobody: known as shared while she is in, and on her list.
    let other = world.visitor();
    redirects(&come(&other, &mut phone, paths::SIGN_IN_PASSKEY).await, paths::HOME);
    assert_eq!(other.get(paths::HOME).await.status, StatusCode::OK);
    assert_eq!(amira.get(paths::DEVICES).await.values("device").len(), 1, "she sees the other phone");
    other.post(paths::SIGN_OUT, &[]).await;
    assert_eq!(other.cookie("__Host-device"), None, "it forgets her");
    assert_eq!(amira.get(paths::DEVICES).await.values("device").len(), 0);

    // Back to what was asked for, and nowhere else.
    let asked = other.post(paths::SIGN_IN_PASSKEY, &[("back", paths::DETAILS)]).await;
    let page = other.get(asked.location()).await;
    assert_eq!(page.values("back"), [paths::DETAILS]);
    let form = [("answer", &*phone.sign(&page.question())), ("back", paths::DETAILS)];
    redirects(&other.post(paths::SIGN_IN_PASSKEY, &form).await, paths::DETAILS);

    // The door of staff is another one, and theirs is not hers.
    refused(&come(&world.visitor(), &mut phone, paths::STAFF_SIGN_IN_PASSKEY).await);
    let anna = world.staff(Role::Caseworker).await;
    let mut laptop = Authenticator::called("laptop");
    add(&anna, &mut laptop, paths::STAFF_PASSKEYS).await;
    refused(&come(&world.visitor(), &mut laptop, paths::SIGN_IN_PASSKEY).await);
    // What a member of staff has on a list, a person cannot take away.
    let theirs = anna.get(paths::STAFF_PASSKEYS).await.values("remove").remove(0);
    redirects_into(&amira.post(paths::PASSKEYS, &[("remove", &theirs)]).await, paths::PASSKEYS);
    redirects(&come(&world.visitor(), &mut laptop, paths::STAFF_SIGN_IN_PASSKEY).await, paths::STAFF_HOME);
}

async fn a_copied_passkey_is_refused_and_written_down(world: World) {
    let amira = world.named("amira").await;
    let mut phone = Authenticator::called("phone");
    add(&amira, &mut phone, paths::PASSKEYS).await;
    let mut copy = phone.clone();
    for _ in 0..3 {
        redirects(&come(&world.visitor(), &mut phone, paths::SIGN_IN_PASSKEY).await, paths::HOME);
    }
    let told = "SELECT COUNT(*) FROM audit WHERE action = 'sign-in' AND result = 'refused' AND reason = 'count' \
                AND case_id IS NOT NULL";
    assert_eq!(world.count(told).await, 0);
    let refusal = come(&world.visitor(), &mut copy, paths::SIGN_IN_PASSKEY).await;
    refused(&refusal);
    assert!(says(&refusal, &words::wrong(&tr())), "in the words of any wrong answer");
    assert_eq!(world.count(told).await, 1);
    redirects(&come(&world.visitor(), &mut phone, paths::SIGN_IN_PASSKEY).await, paths::HOME);
}

/// Another PIN, everywhere out, and beginning anew with a letter each leave no passkey behind.
async fn whatever_ends_a_way_in_ends_passkeys(world: World) {
    const NEW: &str = "73190284";
    let amira = world.named("amira").await;
    let mut phone = Authenticator::called("phone");
    add(&amira, &mut phone, paths::PASSKEYS).await;
    let form = [("old", PIN), ("kind", "pin"), ("secret", NEW), ("again", NEW)];
    redirects_into(&amira.post(paths::SECRET_CHANGE, &form).await, paths::DEVICES);
    refused(&come(&world.visitor(), &mut phone, paths::SIGN_IN_PASSKEY).await);

    let farid = world.named("farid").await;
    let mut his = Authenticator::called("his");
    add(&farid, &mut his, paths::PASSKEYS).await;
    let other = world.visitor();
    redirects(&come(&other, &mut his, paths::SIGN_IN_PASSKEY).await, paths::HOME);
    farid.post(paths::DEVICES_END, &[("all", "yes")]).await;
    assert_eq!(other.get(paths::HOME).await.status, StatusCode::SEE_OTHER, "out there too");
    refused(&come(&other, &mut his, paths::SIGN_IN_PASSKEY).await);

    // A new letter at the desk: what a thief has made ends there and then.
    let mut again = Authenticator::called("again");
    let form = [("name", "My phone"), ("secret", NEW)];
    redirects(&amira.post(paths::PASSKEYS, &form).await, paths::PASSKEYS_ADD);
    let question = amira.get(paths::PASSKEYS_ADD).await.question();
    redirects_into(
        &amira.post(paths::PASSKEYS_ADD, &[("answer", &again.make(&question))]).await,
        paths::PASSKEYS,
    );
    let (case, number) = (world.case("amira").to_string(), server::demo::v_number(0));
    let desk = world.in_role(Role::CoaContact).await;
    let form = [("case", &*case), ("v-number", number.as_str()), ("proof", "w-document")];
    assert_eq!(desk.post(paths::DESK_CHECK, &form).await.status, StatusCode::OK);
    assert_eq!(desk.post(paths::DESK_ANEW, &form).await.status, StatusCode::OK);
    refused(&come(&world.visitor(), &mut again, paths::SIGN_IN_PASSKEY).await);
    assert_eq!(world.count("SELECT COUNT(*) FROM passkey").await, 0);

    // Staff who lost their second factor get a password, and nothing that was added before opens.
    let anna = world.staff(Role::Caseworker).await;
    let mut laptop = Authenticator::called("laptop");
    add(&anna, &mut laptop, paths::STAFF_PASSKEYS).await;
    let administrator = world.staff(Role::Administrator).await;
    let Actor::Staff { staff, .. } = world.actor(Role::Caseworker).await else { unreachable!() };
    administrator.post(&paths::member(staff), &[("deed", "reset")]).await;
    assert_eq!(anna.get(paths::STAFF_HOME).await.status, StatusCode::SEE_OTHER);
    refused(&come(&world.visitor(), &mut laptop, paths::STAFF_SIGN_IN_PASSKEY).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_counts_here_and_now_and_from_an_unlocked_device() {
    let world = World::sqlite().await;
    let amira = world.named("amira").await;
    let mut phone = Authenticator::called("phone");
    add(&amira, &mut phone, paths::PASSKEYS).await;
    let door = paths::SIGN_IN_PASSKEY;

    let visitor = world.visitor();
    let question = ask(&visitor, door).await;
    world.clock().pass(SignedDuration::from_mins(5));
    let late = visitor.post(door, &[("answer", &phone.sign(&question))]).await;
    refused(&late);
    assert!(says(&late, &words::gone(&tr())));
    redirects(&visitor.get(door).await, paths::SIGN_IN);

    // A question is for the browser that was asked.
    let question = ask(&visitor, door).await;
    refused(&world.visitor().post(door, &[("answer", &phone.sign(&question))]).await);

    let mut elsewhere = phone.clone();
    elsewhere.origin = "https://wegwijs.test.example.org".into();
    refused(&come(&visitor, &mut elsewhere, door).await);
    let mut locked = phone.clone();
    locked.unlocked = false;
    refused(&come(&visitor, &mut locked, door).await);
    // A key that nobody has is refused in the same words as a wrong answer.
    let mut nobodys = Authenticator::called("nobody's");
    nobodys.make(&serde_json::json!({ "user": { "id": "AAAA" }, "rp": { "id": "x" } }));
    let [unknown, wrong] =
        [come(&visitor, &mut nobodys, door).await, come(&visitor, &mut elsewhere, door).await];
    refused(&unknown);
    assert_eq!(unknown.settled(), wrong.settled());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_answer_is_refused_kindly() {
    let world = World::sqlite().await;
    let amira = world.named("amira").await;
    let mut phone = Authenticator::called("phone");
    let right = |question: &Value, phone: &mut Authenticator| phone.make(question);
    let long = "9".repeat(100_000);
    for (answer, broken) in [
        ("{}", "no parts"),
        ("not JSON", "no JSON"),
        ("\u{0}\u{1}\u{fffd}", "no text"),
        (&*long, "much too long"),
        (
            "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\",\"attestationObject\":\"oWNmb28\"}}",
            "no CBOR",
        ),
        (
            "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"userHandle\":\"AA\"}}",
            "short data",
        ),
    ] {
        redirects(
            &amira.post(paths::PASSKEYS, &[("name", "My phone"), ("secret", PIN)]).await,
            paths::PASSKEYS_ADD,
        );
        let added = amira.post(paths::PASSKEYS_ADD, &[("answer", answer)]).await;
        assert_eq!(added.status, StatusCode::UNPROCESSABLE_ENTITY, "{broken}");
        let visitor = world.visitor();
        ask(&visitor, paths::SIGN_IN_PASSKEY).await;
        refused(&visitor.post(paths::SIGN_IN_PASSKEY, &[("answer", answer)]).await);
        ask(&visitor, paths::STAFF_SIGN_IN_PASSKEY).await;
        refused(&visitor.post(paths::STAFF_SIGN_IN_PASSKEY, &[("answer", answer)]).await);
    }
    // A press of the button without an answer asks anew; a page without a question leads back.
    redirects(&world.visitor().post(paths::SIGN_IN_PASSKEY, &[("answer", "")]).await, paths::SIGN_IN_PASSKEY);
    redirects(&world.visitor().get(paths::STAFF_SIGN_IN_PASSKEY).await, paths::STAFF_SIGN_IN);
    redirects(&amira.get(paths::PASSKEYS_ADD).await, paths::PASSKEYS);
    refused(&amira.post(paths::PASSKEYS_ADD, &[]).await);

    // Two tabs: the later question is the one that waits, and the earlier loses nothing.
    let form = [("name", "My phone"), ("secret", PIN)];
    amira.post(paths::PASSKEYS, &form).await;
    let first = amira.get(paths::PASSKEYS_ADD).await.question();
    amira.post(paths::PASSKEYS, &form).await;
    let late = amira.post(paths::PASSKEYS_ADD, &[("answer", &right(&first, &mut phone))]).await;
    refused(&late);
    add(&amira, &mut phone, paths::PASSKEYS).await;
    // A double click sends the same answer twice: there is one passkey.
    let list = amira.get(paths::PASSKEYS).await;
    assert_eq!(list.values("remove").len(), 1);

    // Neither the name nor the key of somebody else.
    let farid = world.named("farid").await;
    farid.post(paths::PASSKEYS, &form).await;
    let question = farid.get(paths::PASSKEYS_ADD).await.question();
    refused(&farid.post(paths::PASSKEYS_ADD, &[("answer", &right(&question, &mut phone.clone()))]).await);
    // Not with a question that another was asked in another stay.
    amira.post(paths::PASSKEYS, &form).await;
    let question = amira.get(paths::PASSKEYS_ADD).await.question();
    farid.keep(ASKED, &amira.cookie(ASKED).unwrap());
    redirects(&farid.get(paths::PASSKEYS_ADD).await, paths::PASSKEYS);
    let mut his = Authenticator::called("his");
    refused(&farid.post(paths::PASSKEYS_ADD, &[("answer", &right(&question, &mut his))]).await);
    assert_eq!(world.count("SELECT COUNT(*) FROM passkey").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn to_add_one_somebody_shows_who_they_are_and_names_it() {
    let world = World::sqlite().await;
    let amira = world.named("amira").await;
    let wrong = async |form: &[(&str, &str)]| {
        let answer = amira.post(paths::PASSKEYS, form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{form:?}");
        assert!(!answer.html().contains(PIN), "a secret never goes back into a page");
        answer
    };
    wrong(&[("name", ""), ("secret", PIN)]).await;
    wrong(&[("name", &"x".repeat(41)), ("secret", PIN)]).await;
    for _ in 0..5 {
        wrong(&[("name", "My phone"), ("secret", "11112222")]).await;
    }
    wrong(&[("name", "My phone"), ("secret", PIN)]).await;
    world.clock().pass(SignedDuration::from_mins(11));
    amira.post(paths::SIGN_IN, &[("secret", PIN)]).await;
    let mut phone = Authenticator::called("phone");
    add(&amira, &mut phone, paths::PASSKEYS).await;
    // A form with a secret that comes after the stay is not given back.
    amira.post(paths::SIGN_OUT, &[]).await;
    let out = amira.post(paths::PASSKEYS, &[("name", "My phone"), ("secret", PIN)]).await;
    assert!(!out.html().contains(PIN));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_tries_too_often_waits_and_keeps_nobody_else_waiting() {
    let world = World::sqlite().await;
    let amira = world.named("amira").await;
    let mut phone = Authenticator::called("phone");
    add(&amira, &mut phone, paths::PASSKEYS).await;
    let (thief, door) = (world.visitor().from_address([198, 51, 100, 7].into()), paths::SIGN_IN_PASSKEY);
    let mut wrong = phone.clone();
    wrong.origin = "https://example.org".into();
    for _ in 0..5 {
        refused(&come(&thief, &mut wrong, door).await);
    }
    let too_many = come(&thief, &mut phone.clone(), door).await;
    refused(&too_many);
    assert!(!says(&too_many, &words::wrong(&tr())), "even a right answer waits there");
    redirects(&come(&world.visitor(), &mut phone, door).await, paths::HOME);
}
