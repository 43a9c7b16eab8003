//! "Who looked, who acted", and "this looks wrong": the person sees it, says so, and an auditor answers.

use crate::says;
use app::paths;
use domain::{
    access::{Actor, Role},
    doubt::{DOUBT_CHARS, Finding},
    ids::AuditId,
};
use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use locales::{Text, Tr, Voice, msg, msg::looked as words};
use service::{
    Ctx,
    looked::{self, By, Told},
    notices,
};
use std::sync::Arc;
use store::{
    Deed,
    audit::{self, Line, Outcome},
};
use testkit::{Answer, World, redirects};

testkit::both!(
    the_person_sees_who_looked_and_an_auditor_answers,
    five_thousand_looks_come_page_by_page,
    a_second_tap_is_no_second_report_and_other_lines_are_absent,
    who_hears_and_decides_is_told_without_a_name,
    an_auditor_finds_lines_and_leaves_one,
    nobody_answers_about_their_own_look,
);

fn refused(answer: &Answer, why: &Text) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.words());
    assert!(answer.html().contains("ww-error-summary") && says(answer, why), "{}", answer.words());
}

/// The words of Amira, who reads Arabic in few words, and those of staff.
fn hers() -> Tr {
    Tr::new("ar", Voice::A2)
}

fn staff() -> Tr {
    Tr::new("nl", Voice::B1)
}

fn amira(world: &World) -> Ctx {
    world.ctx(world.first[0].1.clone())
}

/// What others did in Amira's case, newest first, with who did it.
async fn deeds(world: &World) -> Vec<(Option<String>, Told)> {
    let looked = looked::mine(&amira(world), By::Others, None).await.unwrap();
    let by = looked.days.into_iter().flat_map(|day| day.by);
    by.flat_map(|by| by.deeds.into_iter().map(move |told| (by.who.name.clone(), told))).collect()
}

async fn deed(world: &World, what: &str) -> Told {
    let all = deeds(world).await;
    let found = all.iter().find(|(_, told)| told.what == what && told.doubt.is_none());
    found.unwrap_or_else(|| panic!("no {what} in {all:?}")).1.clone()
}

fn wrong(line: AuditId) -> String {
    format!("{}?line={line}", paths::LOOKED_WRONG)
}

/// Lines of the audit about Amira's case, as if `actor` had looked at these moments.
async fn leave(world: &World, actor: &Actor, moments: impl Iterator<Item = Timestamp>) {
    let ctx = world.ctx(Actor::System);
    let line = |now| {
        let deed = Deed::new(actor.clone(), "view-case", now, "test", Arc::clone(&ctx.ids));
        deed.on(world.case("amira")).line(Outcome::Done)
    };
    let lines: Arc<Vec<Line>> = Arc::new(moments.map(line).collect());
    let deed = Deed::housekeeping(ctx.now, "test", Arc::clone(&ctx.ids));
    let kept: Result<(), store::StoreError> = ctx
        .store
        .write(deed, move |tx| {
            let lines = Arc::clone(&lines);
            Box::pin(async move { audit::insert_all(tx, &lines).await })
        })
        .await;
    kept.unwrap();
}

async fn the_person_sees_who_looked_and_an_auditor_answers(world: World) {
    let phone = world.named("amira").await;
    let anna = world.staff(Role::Caseworker).await;
    assert_eq!(anna.get(&paths::case(world.case("amira"))).await.status, StatusCode::OK);
    assert_eq!(anna.get(&paths::case(world.case("amira"))).await.status, StatusCode::OK);

    // The home page leads there, and the list tells who, as what, what, and how often.
    assert!(phone.get(paths::HOME).await.html().contains(&format!("href=\"{}\"", paths::LOOKED)));
    let list = phone.get(paths::LOOKED).await;
    for text in [words::did_view_case(&hers()), words::who_caseworker(&hers()), words::kept_back(&hers())] {
        assert!(says(&list, &text), "{text}\n{}", list.words());
    }
    assert!(list.words().contains("Anna Demo"), "{}", list.words());
    let opened = deed(&world, "view-case").await;
    assert_eq!((opened.times, opened.refused), (2, false));
    // Her own reading is nowhere; what she did stands apart.
    let own = phone.get(&format!("{}?own=1", paths::LOOKED)).await;
    assert!(says(&own, &words::own_write_message(&hers())), "{}", own.words());
    assert!(!says(&list, &words::own_write_message(&hers())) && !own.words().contains("Anna Demo"));

    // She says that it looks wrong, in her own words; too many of them come back.
    let form = phone.get(&wrong(opened.line)).await;
    assert!(says(&form, &words::wrong_safe(&hers())) && form.words().contains("Anna Demo"));
    let line = opened.line.to_string();
    let long = "ሀ".repeat(DOUBT_CHARS + 1);
    let answer =
        phone.post(paths::LOOKED_WRONG, &[("line", &line), ("text", &long), ("language", "ti")]).await;
    refused(&answer, &words::too_long(&hers(), DOUBT_CHARS));
    assert!(
        answer.html().contains(&long) && answer.values("line") == [line.clone()],
        "what was typed is lost"
    );
    let fields = [("line", line.as_str()), ("text", "لا أعرف <هذا> الشخص"), ("language", "ar")];
    redirects(&phone.post(paths::LOOKED_WRONG, &fields).await, "/looked?sent=1");
    let list = phone.get("/looked?sent=1").await;
    assert!(says(&list, &words::sent(&hers())) && says(&list, &words::state_sent(&hers())));
    assert!(list.html().contains("لا أعرف &lt;هذا&gt; الشخص"));
    redirects(&phone.get(&wrong(opened.line)).await, paths::LOOKED);

    // The auditor begins with it and opens it; the person sees that somebody looks.
    let maria = world.staff(Role::Auditor).await;
    redirects(&maria.get(paths::STAFF_HOME).await, paths::DOUBTS);
    let open = maria.get(paths::DOUBTS).await;
    let id = looked::mine(&amira(&world), By::Others, None).await.unwrap().said[0].doubt.id;
    assert!(open.html().contains(&paths::doubt(id)), "{}", open.words());
    let one = maria.get(&paths::doubt(id)).await;
    assert!(one.html().contains("لا أعرف &lt;هذا&gt; الشخص"), "{}", one.words());
    assert!(says(&one, &msg::messages::not_translated(&staff(), "العربية")));
    assert!(says(&one, &msg::staff_audit::lines_caption(&staff(), 2)), "{}", one.words());
    for secret in ["Haddad", "Amira"] {
        assert!(!one.words().contains(secret) && !open.words().contains(secret), "{secret}");
    }
    assert!(says(&phone.get(paths::LOOKED).await, &words::state_opened(&hers())));

    // An answer says something, and the first one stands.
    let path = paths::doubt(id);
    refused(&maria.post(&path, &[]).await, &msg::staff_audit::no_finding(&staff()));
    let own = |text: &'static str| [("finding", "own"), ("text", text), ("language", "nl")];
    refused(&maria.post(&path, &own(" ")).await, &msg::staff_audit::empty(&staff()));
    let before = notices::outbox(&world.ctx(Actor::System)).await.unwrap().len();
    let done = format!("{}?done=1", paths::DOUBTS);
    redirects(&maria.post(&path, &[("finding", Finding::Mistake.code())]).await, &done);
    redirects(&maria.post(&path, &own("Toch anders.")).await, &done);
    assert_eq!(notices::outbox(&world.ctx(Actor::System)).await.unwrap().len(), before + 1, "one notice");
    let list = phone.get(paths::LOOKED).await;
    for text in [words::reply_mistake(&hers()), words::state_answered(&hers()), words::not_agreed(&hers())] {
        assert!(says(&list, &text), "{text}\n{}", list.words());
    }
    assert!(!list.words().contains("Toch anders"));
    // The auditor's own looks are on the list like everybody's.
    assert!(says(&list, &words::did_view_doubt(&hers())) && says(&list, &words::who_auditor(&hers())));
    assert!(deed(&world, "answer-doubt").await.times >= 1);
    // No file, no message, no paper for an auditor.
    let case = world.case("amira");
    for path in [paths::case(case), paths::case_messages(case), paths::ward(paths::WARD, case)] {
        assert_eq!(maria.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

async fn five_thousand_looks_come_page_by_page(world: World) {
    let phone = world.named("amira").await;
    let anna = world.actor(Role::Caseworker).await;
    let begins = world.ctx(Actor::System).now;
    // Twenty a day for 250 days.
    let moments = (0..5_000).map(|turn| {
        begins + SignedDuration::from_hours(24 * (turn / 20)) + SignedDuration::from_mins(turn % 20)
    });
    leave(&world, &anna, moments).await;
    world.clock().pass(SignedDuration::from_hours(24 * 251));
    let (mut times, mut days, mut pages, mut before) = (0, Vec::new(), 0, None);
    loop {
        let looked = looked::mine(&amira(&world), By::Others, before).await.unwrap();
        let looks = looked.days.iter().flat_map(|day| &day.by).flat_map(|by| &by.deeds);
        times += looks.filter(|told| told.what == "view-case").map(|told| told.times).sum::<usize>();
        days.extend(looked.days.iter().map(|day| day.date));
        pages += 1;
        before = looked.older;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(times, 5_000);
    assert!(days.is_sorted_by(|one, next| one > next), "each day is whole and on one page");
    assert!((80..=90).contains(&pages), "{pages} pages of fifty to seventy lines");
    drop(phone);
    let phone = world.in_role(Role::Applicant).await;
    let first = phone.get(paths::LOOKED).await;
    assert!(says(&first, &words::older(&hers())), "{}", first.words());
    assert!(first.body.len() < 60_000, "{} bytes", first.body.len());
}

async fn a_second_tap_is_no_second_report_and_other_lines_are_absent(world: World) {
    let phone = world.named("amira").await;
    let before = looked::mine(&amira(&world), By::Others, None).await.unwrap().said.len();
    world.staff(Role::Caseworker).await.get(&paths::case(world.case("amira"))).await;
    let line = deed(&world, "view-case").await.line;
    let fields = [("line", line.to_string()), ("text", String::new()), ("language", "ar".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let taps = [phone.post(paths::LOOKED_WRONG, &fields), phone.post(paths::LOOKED_WRONG, &fields)];
    let [one, two] = taps;
    let (one, two) = tokio::join!(one, two);
    redirects(&one, "/looked?sent=1");
    redirects(&two, "/looked?sent=1");
    let said = looked::mine(&amira(&world), By::Others, None).await.unwrap().said;
    assert_eq!(said.len(), before + 1);
    // What is looked at later on the same day is another thing, which can be doubted by itself.
    world.staff(Role::Caseworker).await.get(&paths::case(world.case("amira"))).await;
    assert_eq!(deed(&world, "view-case").await.times, 1);

    // A line about somebody else, an own one, and none at all are the same: absent.
    let selam = world.named("selam").await;
    let theirs = world.ctx(Actor::System).ids.next(world.ctx(Actor::System).now).to_string();
    let own = looked::mine(&amira(&world), By::Person, None).await.unwrap().days;
    let own = own[0].by[0].deeds[0].line.to_string();
    for (browser, line) in [(&selam, line.to_string()), (&phone, theirs), (&phone, own)] {
        let path = format!("{}?line={line}", paths::LOOKED_WRONG);
        assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
        let posted = browser.post(paths::LOOKED_WRONG, &[("line", &line)]).await;
        assert_eq!(posted.status, StatusCode::NOT_FOUND);
    }
    for path in [paths::LOOKED_WRONG, "/looked/wrong?line=x"] {
        assert_eq!(phone.get(path).await.status, StatusCode::NOT_FOUND);
    }
}

async fn who_hears_and_decides_is_told_without_a_name(world: World) {
    let phone = world.named("amira").await;
    for (role, name) in [
        (Role::HearingOfficer, "Jaap Demo"),
        (Role::DecisionOfficer, "Kim Demo"),
        (Role::Interpreter, "Leyla Demo"),
    ] {
        let actor = world.actor(role).await;
        leave(&world, &actor, std::iter::once(world.ctx(Actor::System).now)).await;
        let list = phone.get(paths::LOOKED).await;
        let told = words::by_id(&hers(), &format!("who-{}", role.code()), &locales::Args::new()).unwrap();
        assert!(says(&list, &told) && says(&list, &words::name_kept_back(&hers())), "{}", list.words());
        assert!(!list.words().contains(name), "{name}");
        let line = deeds(&world).await.into_iter().find(|(name, _)| name.is_none()).unwrap().1.line;
        assert!(!phone.get(&wrong(line)).await.words().contains(name), "{name}");
    }
    // Somebody who also hears is not named for the other work either.
    let anna = world.actor(Role::Caseworker).await;
    leave(&world, &anna, std::iter::once(world.ctx(Actor::System).now)).await;
    assert!(phone.get(paths::LOOKED).await.words().contains("Anna Demo"));
    let sql = "INSERT INTO staff_role (id, staff_id, role) SELECT id, id, 'interpreter' FROM staff WHERE login = 'anna'";
    world.harm(sql).await;
    assert!(!phone.get(paths::LOOKED).await.words().contains("Anna Demo"));
}

async fn an_auditor_finds_lines_and_leaves_one(world: World) {
    let phone = world.named("amira").await;
    let anna = world.staff(Role::Caseworker).await;
    anna.get(&paths::case(world.case("amira"))).await;
    let maria = world.staff(Role::Auditor).await;
    let form = maria.get(paths::AUDIT).await;
    assert!(!form.html().contains("<table"), "opening the form searches nothing");
    let search = async |fields: &[(&str, &str)]| maria.post(paths::AUDIT, fields).await;
    let number = server::demo::v_number(0).as_str().to_owned();
    let found = search(&[("staff", "anna"), ("v-number", &number), ("action", "view-case")]).await;
    assert_eq!(found.status, StatusCode::OK);
    let opened = msg::staff_audit::action_view_case(&staff());
    let (_, table) = found.html().split_once("<tbody").unwrap();
    assert!(table.contains("Anna Demo") && table.contains(&opened.value));
    assert!(table.contains(&world.case("amira").to_string()) && !found.words().contains("Haddad"));
    // The search is on her list, once for each search and each view.
    assert_eq!(deed(&world, "search-audit").await.times, 1);
    search(&[("v-number", &number)]).await;
    assert_eq!(deed(&world, "search-audit").await.times, 2);
    assert!(says(&phone.get(paths::LOOKED).await, &words::did_search_audit(&hers())));
    // What is searched for stands in no address.
    assert!(found.html().contains("action=\"/staff/audit\"") && !found.html().contains("?staff="));

    // Pages follow each other with the same question.
    let eva = world.actor(Role::TeamLead).await;
    let begins = world.ctx(Actor::System).now;
    leave(&world, &eva, (0..120).map(|second| begins + SignedDuration::from_secs(second))).await;
    let mut pages = 0;
    let mut before = String::new();
    loop {
        let page = search(&[("staff", "Eva"), ("action", "view-case"), ("before", &before)]).await;
        pages += page.html().matches("class=\"ww-table__row\"").count();
        match page.values("before").pop() {
            Some(last) => before = last,
            None => break,
        }
    }
    assert_eq!(pages, 120);

    // What is wrong is said at its field, and nothing is lost.
    let w = &staff();
    for (fields, why) in [
        (vec![("staff", "nobody at all")], msg::staff_audit::no_staff(w)),
        (vec![("staff", "Demo")], msg::staff_audit::many_staff(w)),
        (vec![("v-number", "12")], msg::staff_audit::no_number(w, 10)),
        (vec![("v-number", "9999999999")], msg::staff_audit::no_case(w)),
        (vec![("from", "2026-11-02"), ("until", "2026-11-01")], msg::staff_audit::backwards(w)),
    ] {
        let answer = search(&fields).await;
        refused(&answer, &why);
        assert_eq!(answer.values(fields[0].0), [fields[0].1]);
    }
}

async fn nobody_answers_about_their_own_look(world: World) {
    let phone = world.named("amira").await;
    let maria = world.staff(Role::Auditor).await;
    let number = server::demo::v_number(0).as_str().to_owned();
    maria.post(paths::AUDIT, &[("v-number", &number)]).await;
    let line = deed(&world, "search-audit").await.line.to_string();
    redirects(&phone.post(paths::LOOKED_WRONG, &[("line", &line)]).await, "/looked?sent=1");
    let id = looked::mine(&amira(&world), By::Others, None).await.unwrap().said[0].doubt.id;
    let own_look = msg::staff_audit::own_look(&staff());
    assert!(says(&maria.get(&paths::doubt(id)).await, &own_look));
    let answer = maria.post(&paths::doubt(id), &[("finding", "allowed")]).await;
    refused(&answer, &own_look);
    assert!(looked::mine(&amira(&world), By::Others, None).await.unwrap().said[0].doubt.answer.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_list_says_so() {
    let world = World::sqlite().await;
    let phone = world.in_role(Role::Applicant).await;
    // No line of the audit goes away, so they are put on no case at all, as only somebody with the file in hands can.
    for sql in [
        "DELETE FROM doubt_line",
        "DELETE FROM doubt",
        "DROP TRIGGER audit_keeps_update",
        "UPDATE audit SET case_id = NULL",
    ] {
        world.harm(sql).await;
    }
    let list = phone.get(paths::LOOKED).await;
    assert!(says(&list, &words::none(&hers())) && !says(&list, &words::older(&hers())), "{}", list.words());
    let own = phone.get(&format!("{}?own=1", paths::LOOKED)).await;
    assert!(says(&own, &words::own_none(&hers())), "{}", own.words());
}
