//! Whoever asks for what is somebody else's gets not one byte of it, whatever they ask and however often.

use app::{paths, routes::ROUTES};
use domain::{access::Role, call::Part, language::Lang};
use http::{Method, StatusCode};
use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use service::{
    calls::{self, Ask},
    documents,
};
use testkit::{Browser, World};

/// In the name, the words and the papers of the person whom nobody may see.
const CANARY: &str = "Zilverreiger";
const SEED: u64 = 7;

#[tokio::test(flavor = "multi_thread")]
async fn requests_for_what_is_somebody_elses_leak_nothing() {
    ask(600).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "full size, for `make prove`"]
async fn proof_foreign_requests() {
    let (asked, opened) = ask(10_000).await;
    println!(
        "\nPROOF | {asked} random requests of every role for what is somebody else's: canaries in name, details, \
         messages, papers, calls | {SEED} | 0 bytes leaked, {opened} opened"
    );
}

/// A person with a canary everywhere, of whom nobody at work is anything: how many requests were sent, and how many of
/// those for one object of theirs were answered with a page.
async fn ask(requests: usize) -> (usize, usize) {
    let world = World::sqlite().await;
    let ids = hide(&world).await;
    let mut browsers: Vec<(String, Browser)> = vec![("visitor".into(), world.visitor())];
    for role in Role::ALL.iter().filter(|role| !role.is_person()) {
        browsers.push((role.code().into(), world.in_role(*role).await));
    }
    for key in ["amira", "omar", "selam"] {
        browsers.push((key.into(), world.named(key).await));
    }
    let (mut chance, mut asked, mut opened) = (StdRng::seed_from_u64(SEED), 0, 0);
    while asked < requests {
        let route = ROUTES.choose(&mut chance).unwrap();
        let (who, browser) = browsers.choose(&mut chance).unwrap();
        // Whoever signs out asks for nothing more.
        if [paths::SIGN_OUT, paths::LEAVE, paths::STAFF_SESSIONS, paths::DEVICES_END].contains(&route.path) {
            continue;
        }
        asked += 1;
        let path = ids.iter().fold(route.path.to_owned(), |path, (part, id)| path.replace(part, id));
        let mut form: Vec<(&str, &str)> = Vec::new();
        for field in FIELDS {
            if chance.random_bool(0.4) {
                form.push((field, &ids.choose(&mut chance).unwrap().1));
            }
        }
        let answer = if route.method == Method::GET {
            let query: Vec<String> = form.iter().map(|(name, value)| format!("{name}={value}")).collect();
            browser.get(&format!("{path}?{}", query.join("&"))).await
        } else {
            browser.post(&path, &form).await
        };
        let body = String::from_utf8_lossy(&answer.body);
        assert!(!body.contains(CANARY), "{who} {} {path} {form:?}", route.method);
        let headers = format!("{:?}", answer.headers);
        assert!(!headers.contains(CANARY), "{who} {} {path}: {headers}", route.method);
        let one = route.path.contains('{')
            && !["{topic}", "{link}", "{way}"].iter().any(|part| route.path.contains(part));
        opened += usize::from(one && route.method == Method::GET && answer.status == StatusCode::OK);
    }
    assert_eq!(opened, 0, "an object of somebody else was answered with a page");
    (asked, opened)
}

/// Names of fields that forms of the product have.
const FIELDS: &[&str] = &[
    "case", "child", "about", "end", "stop", "who", "time", "report", "q", "search", "after", "before",
    "line",
];

/// Hides Farid from everybody and puts the canary wherever he has words; the ids of everything that is his.
async fn hide(world: &World) -> Vec<(&'static str, String)> {
    let place = server::demo::named().position(|name| name == "farid").unwrap();
    let farid = world.ctx(world.first[place].1.clone());
    let case = world.case("farid");
    let ask = Ask { phone: String::new(), language: Lang::Nl, part: Part::Any };
    calls::ask(&farid, ask).await.unwrap();
    let call = calls::mine(&farid).await.unwrap().open[0].id.to_string();
    let body = domain::message::Body::Own { text: CANARY.to_owned(), lang: Lang::Nl };
    let form = domain::ids::FormId::from_uuid(farid.ids.next(farid.now));
    service::messages::write_mine(&farid, form, body).await.unwrap();
    let paper = documents::begin(&farid, domain::document::Kind::Unknown).await.unwrap().to_string();
    let report = domain::person::Report::Moved { text: CANARY.to_owned() };
    service::details::report(&farid, report).await.unwrap();
    for sql in [
        "UPDATE case_file SET caseworker_id = NULL, team = NULL WHERE id = ",
        "UPDATE case_summary SET caseworker_id = NULL, team = NULL, place_id = NULL WHERE case_id = ",
        "DELETE FROM assignment WHERE case_id = ",
    ] {
        world.harm(&format!("{sql}x'{}'", case.uuid().simple())).await;
    }
    world
        .harm(&format!(
            "UPDATE person SET given_name = '{CANARY}', place_id = NULL WHERE given_name = 'Farid'"
        ))
        .await;
    // Nobody else of this world has the name, so that whoever reads it reads of him.
    assert_eq!(world.count(&format!("SELECT COUNT(*) FROM person WHERE given_name = '{CANARY}'")).await, 1);
    let of = |part| (part, case.to_string());
    vec![
        of("{case}"),
        of("{ward}"),
        of("{doubt}"),
        of("{emergency}"),
        of("{request}"),
        of("{staff}"),
        of("{member}"),
        of("{file}"),
        ("{paper}", paper),
        ("{call}", call),
        ("{topic}", "talk".to_owned()),
        ("{law}", "2".to_owned()),
        ("{way}", "1".to_owned()),
        ("{link}", "x".repeat(43)),
    ]
}
