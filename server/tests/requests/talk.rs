//! A human near: messages both ways, a call within one working day, and nobody alone with a refusal.

use app::paths;
use domain::{
    access::{Actor, Role},
    call::Reason,
    message::MESSAGE_CHARS,
    time::day,
};
use http::StatusCode;
use jiff::SignedDuration;
use service::{calls, notices};
use testkit::{Answer, Browser, World, redirects};

fn refused(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.words());
    assert!(answer.html().contains("ww-error-summary"), "no summary of what is wrong");
}

/// Words without the marks that keep variables in order.
fn words(answer: &Answer) -> String {
    answer.html().replace(['\u{2068}', '\u{2069}'], "")
}

/// What carries the sending of a form.
async fn sending(browser: &Browser, path: &str) -> String {
    browser.get(path).await.values("form").remove(0)
}

async fn notices_so_far(world: &World) -> usize {
    notices::outbox(&world.ctx(Actor::System)).await.unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_goes_both_ways_and_each_side_reads_its_own_language() {
    let world = World::sqlite().await;
    let phone = world.named("amira").await;
    let anna = world.staff(Role::Caseworker).await;
    let case = world.case("amira");
    let thread = paths::case_messages(case);
    let unopened = format!("{}?unopened=yes", paths::WORKLIST);
    assert!(!anna.get(&unopened).await.html().contains(&paths::case(case)));

    // She chooses a sentence in Arabic; a double click sends it once.
    let before = phone.get(paths::MESSAGES).await.html().matches("ww-message--own").count();
    let choose = format!("{}?sentence=when-news", paths::MESSAGES_CHOOSE);
    let form = sending(&phone, &choose).await;
    let sentence = [("form", form.as_str()), ("sentence", "when-news")];
    for _ in 0..2 {
        redirects(&phone.post(paths::MESSAGES_CHOOSE, &sentence).await, "/messages?sent=1");
    }
    let hers = phone.get(paths::MESSAGES).await;
    assert_eq!(hers.html().matches("ww-message--own").count(), before + 1, "a double click is one message");
    assert!(words(&hers).contains("متى أسمع شيئًا عن إجراءاتي؟"));
    assert!(words(&hers).contains("لم يفتحها موظف بعد"), "not opened yet");

    // The caseworker finds it, reads it in Dutch, and it is marked as opened by that.
    let list = anna.get(&unopened).await;
    assert!(list.html().contains(&paths::case(case)) && words(&list).contains("nieuw bericht"));
    let read = anna.get(&thread).await;
    assert!(words(&read).contains("Wanneer hoor ik iets over mijn procedure?"), "{}", read.words());
    assert!(!anna.get(&unopened).await.html().contains(&paths::case(case)));
    assert!(!words(&phone.get(paths::MESSAGES).await).contains("لم يفتحها موظف بعد"));

    // An answer in a ready sentence, and one in own words that says that it is not translated.
    let waiting = notices_so_far(&world).await;
    let no_blank = [("way", "ready"), ("sentence", "answer-by")];
    refused(&anna.post(&thread, &no_blank).await);
    refused(&anna.post(&thread, &[("way", "ready"), ("sentence", "")]).await);
    refused(&anna.post(&thread, &[("way", "ready"), ("sentence", "when-news")]).await);
    let answer = [("way", "ready"), ("sentence", "answer-by"), ("day", "2026-12-01")];
    redirects(&anna.post(&thread, &answer).await, &format!("{thread}?done=1"));
    assert_eq!(notices_so_far(&world).await, waiting + 1, "a neutral notice waits");
    let own = [("way", "own"), ("text", "Wij bellen u <morgen>."), ("language", "nl")];
    redirects(&anna.post(&thread, &own).await, &format!("{thread}?done=1"));
    let hers = phone.get(paths::MESSAGES).await;
    assert!(words(&hers).contains("01-12-2026"), "the day of the ready sentence");
    assert!(
        hers.html().contains("lang=\"nl\" dir=\"auto\"")
            && hers.html().contains("Wij bellen u &lt;morgen&gt;.")
    );
    assert!(words(&hers).contains("هذا غير مترجم"), "not translated");
    // What she opens is hers: staff only ever see "sent".
    let theirs = words(&anna.get(&thread).await);
    assert_eq!(theirs.matches("Geopend op").count(), before + 1, "one mark for each of hers");
    assert!(theirs.matches("Verstuurd").count() >= 2);
    let lead = world.staff(Role::TeamLead).await;
    assert_eq!(lead.get(&thread).await.status, StatusCode::OK);
    assert_eq!(lead.post(&thread, &own).await.status, StatusCode::NOT_FOUND, "a team lead only looks");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_is_too_long_comes_back_whole() {
    let world = World::sqlite().await;
    let phone = world.named("amira").await;
    let form = sending(&phone, paths::MESSAGES_WRITE).await;
    let send = async |text: &str| {
        phone.post(paths::MESSAGES_WRITE, &[("form", &form), ("text", text), ("language", "ti")]).await
    };
    for length in [MESSAGE_CHARS + 1, 50_000] {
        let long = "ሀ".repeat(length);
        let answer = send(&long).await;
        refused(&answer);
        assert!(answer.html().contains(&long), "what was typed is lost");
        assert_eq!(answer.values("form").first(), Some(&form), "it is still the same sending");
    }
    refused(&send(" \n ").await);
    redirects(&send(&"ሀ".repeat(MESSAGE_CHARS)).await, "/messages?sent=1");
    let kept = phone.get(paths::MESSAGES).await;
    assert!(kept.html().contains("lang=\"ti\""));
    // A language that nobody offers is that of the page, and a sending that is none is a new one.
    let odd = async |browser: &Browser, number: usize| {
        let text = format!("Dank {number}");
        browser.post(paths::MESSAGES_WRITE, &[("form", "none"), ("text", &text), ("language", "xx")]).await
    };
    // The same words once more, from a page that came back with the back button, are no second message.
    for _ in 0..2 {
        redirects(&odd(&phone, 0).await, "/messages?sent=1");
    }
    assert_eq!(phone.get(paths::MESSAGES).await.html().matches("Dank 0").count(), 1);
    // Nobody sends without end; what the demo sent lies more than a day back.
    for number in 1..39 {
        redirects(&odd(&phone, number).await, "/messages?sent=1");
    }
    refused(&odd(&phone, 39).await);
    world.clock().pass(SignedDuration::from_hours(25));
    let phone = world.in_role(Role::Applicant).await;
    redirects(&odd(&phone, 39).await, "/messages?sent=1");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_is_called_by_a_human() {
    let world = World::sqlite().await;
    let phone = world.named("amira").await;
    let hanna = world.staff(Role::CoaContact).await;
    let ask = |number: &'static str| {
        let phone = phone.clone();
        async move {
            let form = [("phone", number), ("language", "ar"), ("part", "morning")];
            phone.post(paths::CALL_ME, &form).await
        }
    };
    let wrong = ask("12345").await;
    refused(&wrong);
    assert_eq!(wrong.values("phone"), ["12345"]);
    for _ in 0..2 {
        redirects(&ask("06 00 00 11 22").await, paths::CALL_ME);
    }
    // A Monday: until the end of Tuesday.
    assert!(words(&phone.get(paths::CALL_ME).await).contains("24-11-2026"));
    let list = hanna.get(paths::CALLS).await;
    let link = her_call(&list);
    assert!(!words(&list).contains("0600001122"), "the number is for whoever calls");
    let one = hanna.get(&link).await;
    assert!(words(&one).contains("0600001122") && words(&one).contains("العربية"));
    let answer = async |form: &[(&str, &str)]| hanna.post(&link, form).await;
    redirects(&answer(&[("deed", "take")]).await, &format!("{link}?done=take"));
    redirects(&answer(&[("deed", "not-reached")]).await, &format!("{link}?done=not-reached"));
    assert!(words(&phone.get(paths::CALL_ME).await).contains("اتصلنا بك في"), "she sees that somebody tried");
    // When the day is over it is late, for her and on the list; and the team lead sees it too.
    world.clock().set("2026-11-24T23:00:01Z".parse().unwrap());
    let phone = world.in_role(Role::Applicant).await;
    let hanna = world.staff(Role::CoaContact).await;
    assert!(words(&phone.get(paths::CALL_ME).await).contains("هذا خطؤنا"));
    assert!(words(&hanna.get(paths::CALLS).await).contains("te laat"));
    let eva = world.staff(Role::TeamLead).await;
    assert!(eva.get(paths::CALLS).await.html().contains(&link));
    // Closing needs an ending that goes with the call.
    refused(&hanna.post(&link, &[("deed", "close")]).await);
    refused(&hanna.post(&link, &[("deed", "close"), ("ending", "found"), ("name", "X")]).await);
    for _ in 0..2 {
        let closed = hanna.post(&link, &[("deed", "close"), ("ending", "spoken")]).await;
        redirects(&closed, &format!("{link}?done=close"));
    }
    assert!(!hanna.get(paths::CALLS).await.html().contains(&link));
    // She may ask again, and take it back.
    let form = [("phone", ""), ("language", "ar"), ("part", "any")];
    redirects(&phone.post(paths::CALL_ME, &form).await, paths::CALL_ME);
    redirects(&phone.post(paths::CALL_WITHDRAW, &[]).await, "/call?withdrawn=1");
    assert_eq!(phone.get("/call?withdrawn=1").await.values("phone").len(), 1, "the form is there again");
}

/// The address of Amira's call on a list.
fn her_call(list: &Answer) -> String {
    let html = list.html();
    let (before, _) = html.split_once("Haddad").expect("she is on the list");
    let (_, link) = before.rsplit_once("href=\"").unwrap();
    link.split_once('"').unwrap().0.to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_alone_with_a_refusal() {
    let world = World::sqlite().await;
    world.harm("DELETE FROM contact WHERE kind = 'legal-help'").await;
    let phone = world.named("amira").await;
    let anna = world.staff(Role::Caseworker).await;
    let case = world.case("amira");
    let today = day(app::Clock::now(world.clock())).to_string();
    let record = async |what: &str| {
        let form = [("what", what), ("on", today.as_str()), ("ground", "Rapport 12")];
        let recorded = anna.post(&paths::case_record(case), &form).await;
        assert_eq!(recorded.status, StatusCode::SEE_OTHER, "{what}: {}", recorded.words());
    };
    record("step-started:n2").await;
    record("step-started:n3").await;
    let of_amira = async || {
        let mine = calls::mine(&own(&world)).await.unwrap();
        mine.open.iter().filter(|call| call.reason == Reason::LegalHelp).count()
    };
    assert_eq!(of_amira().await, 0);
    for _ in 0..2 {
        record("decided:refused").await;
    }
    assert_eq!(of_amira().await, 1, "one call, made with the decision, however often it is sent");

    // On top of the list, with the day until which she is called.
    let list = words(&anna.get(paths::WORKLIST).await);
    let (_, first) = list.split_once("<tbody").unwrap();
    let (first, _) = first.split_once("</tr>").unwrap();
    assert!(first.contains(&paths::case(case)) && first.contains("24-11-2026"), "{first}");
    // Her page says what to do today and whom to call, and never the outcome.
    let home = phone.get(paths::HOME).await;
    assert!(words(&home).contains("ابحث اليوم عن مساعدة قانونية"));
    assert!(home.html().contains("tel:+31600000000"), "the number of the operator comes first");
    assert!(words(&phone.get(paths::CALL_ME).await).contains("لإيجاد مساعدة قانونية"));
    // Whoever is no lawyer and no caseworker does not learn of it.
    let hanna = world.staff(Role::CoaContact).await;
    assert!(!hanna.get(paths::CALLS).await.html().contains("geen juridische hulp"));
    let link = her_call(&anna.get(paths::CALLS).await);
    assert_eq!(hanna.get(&link).await.status, StatusCode::NOT_FOUND);
    assert_eq!(hanna.post(&link, &[("deed", "take")]).await.status, StatusCode::NOT_FOUND);
    // She cannot take back what is no request of hers.
    phone.post(paths::CALL_WITHDRAW, &[]).await;
    assert_eq!(of_amira().await, 1);

    // Legal help is found: it stands among her people, and the case goes back to its place.
    let found = |name: &'static str, number: &'static str| {
        [("deed", "close"), ("ending", "found"), ("name", name), ("phone", number)]
    };
    refused(&anna.post(&link, &found("", "")).await);
    refused(&anna.post(&link, &found("Kantoor Demo", "nul")).await);
    let closed = anna.post(&link, &found("Kantoor Demo", "020 000 11 22")).await;
    redirects(&closed, &format!("{link}?done=close"));
    let home = words(&phone.get(paths::HOME).await);
    assert!(home.contains("Kantoor Demo") && !home.contains("ابحث اليوم عن مساعدة قانونية"));
    assert!(!words(&anna.get(paths::WORKLIST).await).contains("bel uiterlijk"));
    assert_eq!(of_amira().await, 0);
    let checked = service::summaries::check(&world.ctx(Actor::System)).await.unwrap();
    assert!(!checked.drifted.contains(&case));
}

fn own(world: &World) -> service::Ctx {
    world.ctx(world.first[0].1.clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_world_from_before_calls_is_brought_right() {
    let world = World::sqlite().await;
    // As an older program left it: decisions without legal help, and nobody who calls.
    world.harm("DELETE FROM contact WHERE kind = 'legal-help'").await;
    world.harm("DELETE FROM call").await;
    let columns = "alone_since = NULL, message_at = NULL, asked_due_at = NULL, legal_help_due_at = NULL";
    world.harm(&format!("UPDATE case_summary SET {columns}")).await;
    let ctx = world.ctx(Actor::System);
    let drifted = service::summaries::check(&ctx).await.unwrap().drifted;
    assert!(!drifted.is_empty(), "somebody in this world was refused");
    for case in drifted {
        service::summaries::rebuild(&ctx, case).await.unwrap();
    }
    assert!(service::summaries::check(&ctx).await.unwrap().drifted.is_empty());
    let eva = world.staff(Role::TeamLead).await;
    assert!(words(&eva.get(paths::CALLS).await).contains("Besluit, geen juridische hulp"));
}
