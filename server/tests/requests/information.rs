//! Information by people: what is due stands there, a search leaves no trace, and only what is required is recorded.

use app::paths;
use domain::{
    access::{Actor, Role},
    information::Topic,
    language::Lang,
};
use http::StatusCode;
use server::demo;
use service::{cases::Offer, information, staff};
use testkit::{Answer, World};

/// Words without the marks that keep variables in order.
fn words(answer: &Answer) -> String {
    answer.html().replace(['\u{2068}', '\u{2069}'], "")
}

/// What Amira's caseworker sees that was offered to her.
async fn offered(world: &World) -> Vec<Offer> {
    let members = staff::members(&world.ctx(Actor::System)).await.unwrap();
    let login = demo::login(Role::Caseworker).unwrap();
    let member = members.into_iter().find(|member| member.login == login).unwrap();
    let ctx = world.ctx(Actor::Staff { staff: member.id, role: Role::Caseworker, places: vec![] });
    service::cases::open(&ctx, world.case("amira")).await.unwrap().offered
}

async fn keep(world: &World) -> usize {
    information::keep_offered(&world.ctx(Actor::System)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn required_information_is_recorded_once_and_the_rest_never() {
    let world = World::sqlite().await;
    let phone = world.named("amira").await;
    assert_eq!(phone.get(paths::HOME).await.status, StatusCode::OK);
    keep(&world).await;
    let before = offered(&world).await;
    assert!(!before.is_empty(), "the first page offers what is due");
    let cards = &world.app.engine.information.cards;
    for offer in &before {
        let card = cards.card(&offer.card).unwrap();
        assert!(card.is_recorded(), "{} is not required and was recorded", card.id);
        assert_eq!(offer.revision, card.revision);
    }
    // All that is due, once; then nothing new, however often it is looked at.
    assert_eq!(phone.get(paths::READ).await.status, StatusCode::OK);
    keep(&world).await;
    let all = offered(&world).await;
    assert!(all.len() > before.len());
    for _ in 0..3 {
        phone.get(paths::READ).await;
        phone.get(paths::HOME).await;
    }
    assert_eq!(keep(&world).await, 0, "nothing was new");
    // Reading by question and searching leaves no trace at all.
    for topic in Topic::ALL {
        assert_eq!(phone.get(&paths::read_about(*topic)).await.status, StatusCode::OK);
    }
    assert_eq!(phone.post(paths::READ, &[("words", "Eurodac")]).await.status, StatusCode::OK);
    assert_eq!(keep(&world).await, 0);
    assert_eq!(offered(&world).await, all);
    // Another language is another offer.
    phone.post(paths::LANGUAGE, &[("language", "ti"), ("back", paths::READ)]).await;
    phone.get(paths::READ).await;
    keep(&world).await;
    let in_tigrinya = offered(&world).await.into_iter().filter(|offer| offer.language == Lang::Ti).count();
    assert_eq!(in_tigrinya, all.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_finds_in_the_language_of_the_reader() {
    let world = World::sqlite().await;
    let phone = world.named("amira").await;
    for (language, query, title) in [
        ("nl", "TOLK", "De tolk"),
        ("en", "interpreter", "The interpreter"),
        ("ar", "مُترجِم", "المترجم"),
        ("ti", "ተርጓሚ", "ተርጓሚ"),
    ] {
        phone.post(paths::LANGUAGE, &[("language", language), ("back", paths::READ)]).await;
        let found = phone.post(paths::READ, &[("words", query)]).await;
        assert_eq!(found.status, StatusCode::OK);
        let first = words(&found).split("<h3").nth(1).unwrap_or_default().to_owned();
        assert!(first.contains(title), "{language}: {query} finds first {first:.200}");
        assert_eq!(found.values("words"), [query], "what was typed is kept");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_for_nothing_is_answered_kindly() {
    let world = World::sqlite().await;
    let phone = world.named("amira").await;
    let nothing = phone.post(paths::READ, &[("words", "   ")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.html().contains("ww-error-summary"));
    for query in ["xyzzy", "?!", "<script>alert(1)</script>", &"a".repeat(10_000)] {
        let none = phone.post(paths::READ, &[("words", query)]).await;
        assert_eq!(none.status, StatusCode::OK, "{query:.40}");
        assert!(none.html().contains("ww-empty-state"), "{query:.40}");
        assert!(!none.html().contains("<script>alert"), "what was typed is words");
        assert!(none.html().contains(paths::READ), "there is a way on");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_checked_says_so_and_a_draft_of_law_has_the_dutch_beside_it() {
    let world = World::sqlite().await;
    let phone = world.named("amira").await;
    let page = async |language: &str| {
        phone.post(paths::LANGUAGE, &[("language", language), ("back", paths::READ)]).await;
        words(&phone.get(&paths::read_about(Topic::Living)).await)
    };
    let unchecked = "Een jurist heeft dit nog niet nagekeken.";
    let dutch = "Vaak mag u na zes maanden werken";
    let in_dutch = page("nl").await;
    assert!(in_dutch.contains(unchecked));
    assert_eq!(in_dutch.matches(dutch).count(), 1);
    let in_arabic = page("ar").await;
    assert!(in_arabic.contains("غالبًا يمكنك العمل بعد ستة أشهر"));
    assert_eq!(in_arabic.matches(dutch).count(), 1, "the Dutch stands beside the draft");
    assert!(in_arabic.contains("lang=\"nl\""));
    // What is no law stands alone.
    assert!(!in_arabic.contains("Meld u elke week"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_reads_its_own_cards_in_its_own_words() {
    let world = World::sqlite().await;
    let (ward, grown) = (world.named("selam").await, world.named("amira").await);
    for browser in [&ward, &grown] {
        browser.post(paths::LANGUAGE, &[("language", "nl"), ("back", paths::READ)]).await;
    }
    let help = paths::read_about(Topic::Help);
    let (hers, others) = (words(&ward.get(&help).await), words(&grown.get(&help).await));
    assert!(hers.contains("Je voogd van Nidos") && !others.contains("Je voogd van Nidos"));
    assert!(
        hers.contains("Je mag klagen over behandeling.") && others.contains("U mag klagen over behandeling.")
    );
    assert!(words(&ward.get(paths::READ).await).contains("Je voogd"), "the guardian is due");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_nobody_asks_is_absent() {
    let world = World::sqlite().await;
    let phone = world.named("amira").await;
    for path in ["/read/everything", "/read/", "/read/START"] {
        assert_eq!(phone.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
