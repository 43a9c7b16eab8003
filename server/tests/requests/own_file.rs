//! "Everything that Wegwijs has about you": complete, and nobody else's.

use crate::says;
use app::paths;
use domain::{
    access::{Actor, Role},
    register::{Register, Shown},
};
use http::{StatusCode, header};
use locales::{Tr, Voice, msg::own_file as words};
use serde_json::Value as Json;
use server::demo;
use service::{
    export,
    looked::{self, By},
};
use std::collections::BTreeSet;
use testkit::{Answer, Browser, World};

testkit::both!(
    the_file_has_everything_of_the_person_and_nothing_of_others,
    who_looked_is_told_as_on_the_page_and_the_file_itself_is_logged,
    a_person_with_thousands_of_events_gets_them_all_in_small_pieces,
    a_child_gets_the_own_file_and_nobody_else_does,
);

async fn file(browser: &Browser, format: &str) -> Answer {
    let answer = browser.post(paths::OWN_FILE, &[("file", format)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.words());
    answer
}

async fn data(browser: &Browser) -> Json {
    let answer = file(browser, "data").await;
    serde_json::from_slice(&answer.body).unwrap()
}

fn rows<'a>(file: &'a Json, table: &str) -> &'a Vec<Json> {
    file["tables"][table].as_array().unwrap_or_else(|| panic!("no {table} in {file}"))
}

fn text(answer: &Answer) -> String {
    answer.html().replace(['\u{2068}', '\u{2069}'], "")
}

/// The letters of a PDF, page after page in the order in which they are drawn, without what stands between words.
fn drawn(pdf: &[u8]) -> String {
    let pdf = lopdf::Document::load_mem(pdf).expect("it is a PDF");
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    let text = pdf.extract_text(&pages).expect("it has text");
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether each word of `text` is among the letters; a word from right to left is drawn from its end to its begin.
fn is_drawn(letters: &str, text: &str) -> bool {
    text.split_whitespace().all(|word| {
        letters.contains(word) || letters.contains(word.chars().rev().collect::<String>().as_str())
    })
}

/// Every string of the file for a computer that is no code, moment or id: names, places and what people wrote.
fn for_people(json: &Json) -> Vec<String> {
    let mut found = Vec::new();
    for table in Register::built_in().exported() {
        for column in table.exported() {
            let values = rows(json, &table.name).iter().map(|row| &row[column.field()]);
            match &column.shown {
                Shown::Text | Shown::Words(_) | Shown::Staff | Shown::Place => {
                    found.extend(values.filter_map(Json::as_str).map(str::to_owned));
                }
                Shown::Event | Shown::Details(_) | Shown::File => {
                    values.for_each(|value| within(value, &mut found));
                }
                _ => {}
            }
        }
    }
    found
}

/// What somebody wrote or is called in an object, however deep it is.
fn within(value: &Json, found: &mut Vec<String>) {
    match value {
        Json::Object(fields) => {
            for (name, value) in fields {
                if ["text", "name", "address", "sha256"].contains(&name.as_str()) {
                    found.extend(value.as_str().map(str::to_owned));
                }
                within(value, found);
            }
        }
        Json::Array(values) => values.iter().for_each(|value| within(value, found)),
        _ => {}
    }
}

/// Leaves a word of every kind about the person, each with `mark` in it, by the person and by staff.
async fn talk(world: &World, key: &str, phone: &Browser, staff: &Browser, mark: &str) {
    let case = world.case(key);
    let says = |what: &str| format!("{mark}-{what}");
    phone.post(paths::DETAILS_WRONG, &[("field", "born"), ("text", &says("wrong"))]).await;
    phone.post(paths::DETAILS_MOVED, &[("text", &says("moved"))]).await;
    phone.post(paths::MESSAGES_WRITE, &[("text", &says("question أريد أن أعرف متى؟ ዕለት ርኸበ መዓስ እዩ፧"))]).await;
    let address = format!("{}@example.org", mark.to_lowercase());
    phone.post(paths::NOTICES, &[("way", "mail"), ("address", &address)]).await;
    phone.post(paths::SUPPORT, &[("level", "together")]).await;
    staff.get(&paths::case(case)).await;
    staff.post(&paths::case_note(case), &[("text", &says("note"))]).await;
    staff.post(&paths::case_messages(case), &[("text", &says("answer"))]).await;
    let mine = looked::mine(&world.ctx(actor(world, key)), By::Others, None).await.unwrap();
    let line =
        mine.days.iter().flat_map(|day| &day.by).flat_map(|by| &by.deeds).find(|told| told.doubt.is_none());
    let line = line.expect("somebody looked").line.to_string();
    phone.post(paths::LOOKED_WRONG, &[("line", &line), ("text", &says("doubt")), ("language", "nl")]).await;
}

fn actor(world: &World, key: &str) -> Actor {
    let place = demo::named().position(|name| name == key).unwrap();
    world.first[place].1.clone()
}

/// Every table and every field that the register shows is there, and nothing that it does not.
fn has_all_of_the_register(json: &Json) {
    let tables: BTreeSet<&str> = json["tables"].as_object().unwrap().keys().map(String::as_str).collect();
    let expected: BTreeSet<&str> = Register::built_in().exported().map(|table| table.name.as_str()).collect();
    assert_eq!(tables, expected);
    for table in Register::built_in().exported() {
        let fields: BTreeSet<&str> = table.exported().map(domain::register::Column::field).collect();
        assert_eq!(fields.len(), table.exported().count(), "{}: two fields have one name", table.name);
        for row in rows(json, &table.name) {
            let row: BTreeSet<&str> = row.as_object().unwrap().keys().map(String::as_str).collect();
            assert_eq!(row, fields, "{}", table.name);
        }
    }
    for table in [
        "person",
        "case_file",
        "case_event",
        "contact",
        "report",
        "hearing",
        "hearing_time",
        "message",
        "call",
        "notice_choice",
        "support_choice",
        "document",
        "document_file",
        "account",
        "device",
        "session",
        "audit",
        "doubt",
    ] {
        assert!(!rows(json, table).is_empty(), "{table} is empty, so that nothing of it is proved");
    }
    assert!(
        rows(json, "document_file").iter().all(|row| row["content"]["sha256"].as_str().unwrap().len() == 64)
    );
}

async fn the_file_has_everything_of_the_person_and_nothing_of_others(world: World) {
    let (amira, selam) = (world.named("amira").await, world.named("selam").await);
    let anna = world.staff(Role::Caseworker).await;
    talk(&world, "amira", &amira, &anna, "CANARY").await;
    talk(&world, "selam", &selam, &anna, "OTHER").await;
    amira.post(paths::CALL_ME, &[("phone", "0687654321"), ("part", "any"), ("language", "ar")]).await;

    // The page leads there, warns first, and asks which file.
    let tr = Tr::new("ar", Voice::A2);
    for from in [paths::DETAILS, paths::LOOKED] {
        assert!(amira.get(from).await.html().contains(&format!("href=\"{}\"", paths::OWN_FILE)), "{from}");
    }
    let page = amira.get(paths::OWN_FILE).await;
    assert!(says(&page, &words::warning(&tr)) && says(&page, &words::notes(&tr)), "{}", page.words());
    let unasked = amira.post(paths::OWN_FILE, &[]).await;
    assert_eq!(unasked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&unasked, &words::choose_first(&tr)));

    let json = data(&amira).await;
    has_all_of_the_register(&json);

    let person = world.ctx(actor(&world, "amira"));
    let details = service::details::load(&person).await.unwrap().person;
    let canaries = [
        "CANARY-wrong",
        "CANARY-moved",
        "CANARY-question",
        "canary@example.org",
        "together",
        "CANARY-answer",
        "CANARY-doubt",
        "0687654321",
        &details.given_name,
        &details.family_name,
        details.v_number.as_str(),
        &details.nationality,
    ];
    let others = ["OTHER-", "other@example.org", "Selam", demo::v_number(2).as_str()].map(str::to_owned);
    let reading = file(&amira, "read").await;
    assert!(reading.html().starts_with("<!doctype html>") && reading.html().ends_with("</html>\n"));
    assert!(!reading.html().contains("<script"));
    for (answer, of_codes) in [(text(&file(&amira, "data").await), true), (text(&reading), false)] {
        for canary in canaries.iter().filter(|canary| of_codes || !["together", "SYR"].contains(*canary)) {
            assert!(answer.contains(canary), "{canary} is not in the file: {answer}");
        }
        for other in others.iter().map(String::as_str).chain(["CANARY-note", "$argon2"]) {
            assert!(!answer.contains(other), "{other} is in the file");
        }
    }

    // The PDF says the same, and does nothing when it is opened.
    let pdf = file(&amira, "print").await;
    let letters = drawn(&pdf.body);
    let for_people = for_people(&json);
    assert!(for_people.iter().any(|text| text.contains("ዕለት ርኸበ")), "{for_people:?}");
    for text in &for_people {
        assert!(is_drawn(&letters, text), "{text} is not in the PDF: {letters}");
    }
    for other in others.iter().map(String::as_str).chain(["CANARY-note", "$argon2"]) {
        assert!(!is_drawn(&letters, other), "{other} is in the PDF");
    }
    let raw = String::from_utf8_lossy(&pdf.body);
    for none in
        ["/JavaScript", "/JS", "/EmbeddedFile", "/OpenAction", "/AA", "/URI", "/Author", &details.given_name]
    {
        assert!(!raw.contains(none), "{none} stands in the PDF beside its pages");
    }
    assert!(raw.contains("/Lang(ar)") && raw.contains("/Marked true"));

    for answer in [&pdf, &reading, &file(&amira, "data").await] {
        let header = |name| answer.headers.get(name).unwrap().to_str().unwrap().to_owned();
        assert!(header(header::CONTENT_DISPOSITION).starts_with("attachment; filename=\"copy."));
        assert!(header(header::CONTENT_SECURITY_POLICY).ends_with("sandbox"));
        assert_eq!(header(header::CACHE_CONTROL), "no-store");
    }
}

async fn who_looked_is_told_as_on_the_page_and_the_file_itself_is_logged(world: World) {
    let phone = world.named("amira").await;
    let anna = world.staff(Role::Caseworker).await;
    anna.get(&paths::case(world.case("amira"))).await;
    let json = data(&phone).await;
    let looked =
        |what: &str| rows(&json, "audit").iter().filter(|row| row["action"] == what).collect::<Vec<_>>();
    let look = looked("view-case");
    assert!(
        look.iter().any(|row| row["actor"] == "Anna Demo" && row["actor_role"] == "caseworker"),
        "{look:?}"
    );
    // The file is in the audit before it is read, and is in itself therefore.
    assert_eq!(looked("export-own").len(), 1);
    assert_eq!(looked("export-own")[0]["actor_kind"], "person");
    assert!(rows(&json, "audit").iter().all(|row| row["actor_kind"] != "system"));
    let own = phone.get(&format!("{}?own=1", paths::LOOKED)).await;
    assert!(says(&own, &locales::msg::looked::own_export_own(&Tr::new("ar", Voice::A2))), "{}", own.words());

    // Whoever decides is told by role alone, wherever they stand.
    let member = match world.actor(Role::Caseworker).await {
        Actor::Staff { staff, .. } => staff,
        actor => panic!("{actor:?} is no member of staff"),
    };
    let decides = Actor::Staff { staff: member, role: Role::DecisionOfficer, places: Vec::new() };
    let ctx = world.ctx(Actor::System);
    let deed = store::Deed::new(decides, "view-case", ctx.now, "test", std::sync::Arc::clone(&ctx.ids));
    let line = deed.on(world.case("amira")).line(store::audit::Outcome::Done);
    let housekeeping = store::Deed::housekeeping(ctx.now, "test", std::sync::Arc::clone(&ctx.ids));
    let kept: Result<(), store::StoreError> = ctx
        .store
        .write(housekeeping, move |tx| {
            let line = line.clone();
            Box::pin(async move { store::audit::insert_all(tx, &[line]).await })
        })
        .await;
    kept.unwrap();
    let json = data(&phone).await;
    let kept_back = rows(&json, "audit").iter().find(|row| row["actor_role"] == "decision-officer").unwrap();
    assert_eq!(kept_back["actor"], Json::Null);
}

async fn a_person_with_thousands_of_events_gets_them_all_in_small_pieces(world: World) {
    let number = demo::v_number(0);
    world
        .harm(&format!(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
             INSERT INTO case_event (case_id, seq, kind, payload_version, payload, occurred_at, recorded_at, author_kind)
             SELECT e.case_id, 10000 + n.i, e.kind, e.payload_version, e.payload, e.occurred_at, e.recorded_at, e.author_kind
             FROM case_event e, n
             WHERE e.seq = 1 AND e.case_id IN (SELECT case_id FROM case_summary WHERE v_number = '{}')",
            number.as_str()
        ))
        .await;
    let ctx = world.ctx(actor(&world, "amira"));
    let mut under_way = export::begin(&ctx).await.unwrap();
    let (mut seqs, mut largest) = (Vec::new(), 0);
    while let Some(piece) = under_way.next().await.unwrap() {
        largest = largest.max(piece.records.len());
        if piece.table.name == "case_event" {
            seqs.extend(piece.records.iter().filter_map(|record| {
                record.iter().find(|(column, _)| column.name == "seq").map(|(_, value)| value.clone())
            }));
        }
    }
    assert_eq!(largest, 200, "rows are in memory two hundred at a time");
    let seqs: Vec<i64> = seqs
        .into_iter()
        .map(|value| match value {
            export::Value::Number(number) => number,
            value => panic!("{value:?} is no number"),
        })
        .collect();
    assert!(seqs.len() > 2000 && seqs.windows(2).all(|pair| pair[0] < pair[1]), "{} events", seqs.len());
    assert_eq!(*seqs.last().unwrap(), 12_000);
    let phone = world.named("amira").await;
    assert_eq!(rows(&data(&phone).await, "case_event").len(), seqs.len());

    // A PDF is whole in memory before it goes out, so this one is not made; the others have everything.
    let tr = Tr::new("ar", Voice::A2);
    let too_long = phone.post(paths::OWN_FILE, &[("file", "print")]).await;
    assert_eq!(too_long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(says(&too_long, &words::too_long(&tr)), "{}", too_long.words());
    assert_eq!(file(&phone, "read").await.html().matches("<dl>").count() / 1000, seqs.len() / 1000);
}

async fn a_child_gets_the_own_file_and_nobody_else_does(world: World) {
    let key = demo::named().enumerate().find_map(|(place, key)| {
        matches!(world.first[place].1, Actor::Person { role: Role::Ward, .. }).then_some(key)
    });
    let child = world.named(key.expect("a ward has a name")).await;
    let json = data(&child).await;
    assert!(!rows(&json, "ward").is_empty() && !rows(&json, "mandate").is_empty());
    // A guardian is told by name: the child knows them.
    assert!(
        rows(&json, "mandate").iter().all(|row| row["staff"].is_string()),
        "{:?}",
        rows(&json, "mandate")
    );
    let page = child.get(paths::OWN_FILE).await;
    let kind = |lang| words::warning(&Tr::new(lang, Voice::Child));
    assert!(["nl", "en", "ar", "ti"].iter().any(|lang| says(&page, &kind(lang))), "{}", page.words());
    for role in [Role::Guardian, Role::Caseworker, Role::Auditor, Role::Administrator] {
        let browser = world.in_role(role).await;
        assert_eq!(browser.get(paths::OWN_FILE).await.status, StatusCode::NOT_FOUND, "{role:?}");
        let sent = browser.post(paths::OWN_FILE, &[("file", "data")]).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{role:?}");
    }
}
