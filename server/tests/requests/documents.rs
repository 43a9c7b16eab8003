//! Papers, from the drawer to the desk of a caseworker and back, by people who make requests.

use crate::corpus::{self, CANARY};
use app::paths;
use domain::{access::Role, ids::CaseId};
use http::StatusCode;
use jiff::SignedDuration;
use std::{fmt::Write, fs, path::Path};
use testkit::{Answer, Browser, World};

testkit::both!(
    a_photo_is_kept_and_handed_in_and_seen,
    taking_back_ends_after_a_day_and_when_it_is_opened,
    what_lies_in_the_drawer_is_on_no_page_of_anybody_else,
    a_paper_of_somebody_else_is_as_absent_as_nothing,
    what_is_refused_is_said_and_nothing_is_lost,
    clicking_twice_does_things_once,
    nothing_unfinished_stays,
    whoever_was_signed_out_meanwhile_keeps_nothing_more,
);

/// Begins a paper of this kind; gives the path of its page.
async fn begin(phone: &Browser, kind: &str) -> String {
    let begun = phone.post(paths::PAPERS, &[("kind", kind)]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    begun.location().to_owned()
}

async fn add(phone: &Browser, paper: &str, name: &str, bytes: &[u8]) -> Answer {
    phone.post_files(paper, &[("then", "keep")], &[("front", name, bytes)]).await
}

/// The paths of the pictures on a page.
fn pictures(page: &Answer) -> Vec<String> {
    let tags = page.html().split("<im").skip(1).filter_map(|rest| rest.split('>').next());
    let named = tags.filter_map(|tag| {
        tag.split_once("src=\"").or_else(|| tag.split_once("href=\"")).map(|(_, after)| after)
    });
    named.filter_map(|after| after.split('"').next()).map(str::to_owned).collect()
}

/// Somebody with a name, who reads Dutch here so that the test can.
async fn dutch(world: &World, key: &str) -> Browser {
    let phone = world.named(key).await;
    phone.keep("__Host-language", "nl");
    phone
}

/// Where the caseworker finds this paper.
async fn on_the_desk(anna: &Browser, case: CaseId, paper: &str) -> String {
    let page = anna.get(&paths::case(case)).await;
    let path = format!("{}{paper}", paths::case(case));
    assert!(page.html().contains(&path), "no paper: {}", page.words());
    path
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

/// Every file below `folder` in which `word` stands.
fn files_with(folder: &Path, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if holds(&fs::read(&path).unwrap(), word) {
                found.push(path.display().to_string());
            }
        }
    }
    found
}

async fn a_photo_is_kept_and_handed_in_and_seen(world: World) {
    let (amira, anna) = (dutch(&world, "amira").await, world.staff(Role::Caseworker).await);
    let (photo, name) = (corpus::photo(), format!("{CANARY} voorkant.jpg"));
    assert!(photo.len() > 2_000_000, "only {} bytes", photo.len());
    let paper = begin(&amira, "id").await;

    // Both sides at once, and on to the question.
    let files = [("front", name.as_str(), &photo[..]), ("back", "achter.jpg", &corpus::side(9)[..])];
    let sent = amira.post_files(&paper, &[("then", "hand-in")], &files).await;
    assert_eq!(sent.location(), format!("{paper}/hand-in"));
    let page = amira.get(&paper).await;
    assert!(page.words().contains(&name) && page.words().contains("Alleen u ziet dit"), "{}", page.words());
    let before = anna.get(&paths::case(world.case("amira"))).await;
    assert!(!before.words().contains(CANARY));

    let question = amira.get(&format!("{paper}/hand-in")).await;
    assert!(question.words().contains("bewaart dit en mag het gebruiken"), "{}", question.words());
    let handed_in = amira.post(&format!("{paper}/hand-in"), &[]).await;
    assert_eq!(handed_in.location(), format!("{paper}/receipt"));
    let receipt = amira.get(handed_in.location()).await;
    let mut sum = String::new();
    for byte in <sha2::Sha256 as sha2::Digest>::digest(&photo) {
        write!(sum, "{byte:02x}").unwrap();
    }
    assert!(
        receipt.words().replace(' ', "").contains(&sum),
        "the checksum is that of the photo as it was sent"
    );

    // The caseworker sees it upright, and not where it was made.
    let desk = on_the_desk(&anna, world.case("amira"), &paper).await;
    let view = anna.get(&desk).await;
    let shown = anna.get(&pictures(&view)[0]).await;
    assert_eq!(shown.headers["content-type"], "image/jpeg");
    assert!(shown.headers["content-security-policy"].to_str().unwrap().contains("sandbox"));
    assert!(shown.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    let copy = image::load_from_memory(&shown.body).unwrap().into_rgb8();
    assert_eq!(copy.dimensions(), (2_250, 3_000));
    let ([top, ..], [bottom, ..]) = (copy.get_pixel(1_100, 100).0, copy.get_pixel(1_100, 2_900).0);
    assert!(top > 150 && bottom < 100, "the left half of the photo is on top: {top} {bottom}");
    assert!(!holds(&shown.body, "Exif") && !holds(&shown.body, "GPS") && !holds(&shown.body, CANARY));
    let original = anna.get(&format!("{}?whole=1", pictures(&view)[0])).await;
    assert_eq!(original.body, shown.body, "the original is not for the desk");

    // The person sees that somebody opened it, and then that it was seen.
    assert!(amira.get(paths::PAPERS).await.words().contains("Een medewerker heeft het geopend"));
    assert_eq!(anna.post(&desk, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(amira.get(&paper).await.words().contains("Gezien door een medewerker op"));
    let own = amira.get(&format!("{}?whole=1", pictures(&amira.get(&paper).await)[0])).await;
    assert_eq!(own.body, photo, "the person has the own photo as it was");

    for word in [CANARY, "voorkant", "GPS 52"] {
        assert_eq!(files_with(world.folder(), word), Vec::<String>::new(), "{word} can be read on disk");
    }
}

async fn taking_back_ends_after_a_day_and_when_it_is_opened(world: World) {
    let (amira, case) = (dutch(&world, "amira").await, world.case("amira"));
    let paper = begin(&amira, "travel").await;
    add(&amira, &paper, "ticket.jpg", &corpus::side(1)).await;
    amira.post(&format!("{paper}/hand-in"), &[]).await;
    let back = format!("{paper}/take-back");
    assert!(amira.post(&back, &[]).await.location().starts_with(&paper));
    let page = amira.get(&paper).await;
    assert!(page.words().contains("Teruggenomen op"), "{}", page.words());
    let receipt = amira.get(&format!("{paper}/receipt")).await;
    assert!(receipt.words().contains("Ontvangen op") && receipt.words().contains("Teruggenomen op"));

    // Handed in again, and a day passes.
    amira.post(&format!("{paper}/hand-in"), &[]).await;
    world.clock().pass(SignedDuration::from_hours(24));
    let phone = world.in_role(Role::Applicant).await;
    phone.keep("__Host-language", "nl");
    let late = phone.post(&back, &[]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.words().contains("de tijd is voorbij"), "{}", late.words());

    // Another is opened at once.
    let paper = begin(&phone, "family").await;
    add(&phone, &paper, "huwelijk.jpg", &corpus::side(2)).await;
    phone.post(&format!("{paper}/hand-in"), &[]).await;
    let anna = world.staff(Role::Caseworker).await;
    let desk = on_the_desk(&anna, case, &paper).await;
    assert_eq!(anna.get(&desk).await.status, StatusCode::OK);
    let opened = phone.post(&format!("{paper}/take-back"), &[]).await;
    assert_eq!(opened.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(opened.words().contains("al geopend"), "{}", opened.words());
    assert_eq!(phone.post(&format!("{paper}/remove"), &[]).await.location(), paper, "it is not destroyed");
}

async fn what_lies_in_the_drawer_is_on_no_page_of_anybody_else(world: World) {
    let amira = dutch(&world, "amira").await;
    let paper = begin(&amira, "medical").await;
    let name = format!("{CANARY}.jpg");
    add(&amira, &paper, &name, &corpus::side(3)).await;
    let picture = pictures(&amira.get(&paper).await)[0].clone();
    let id = paper.rsplit('/').next().unwrap();
    let file = picture.rsplit('/').next().unwrap();
    let (case, theirs) = (world.case("amira"), world.case("farid"));
    let mut asked = 0;
    // Everybody at work, her family and strangers.
    let mut others = Vec::new();
    for role in Role::ALL.iter().filter(|role| !role.is_person()) {
        others.push((role.code(), world.in_role(*role).await));
    }
    for key in ["omar", "farid", "selam"] {
        others.push((key, world.named(key).await));
    }
    for (who, somebody) in others {
        for route in app::routes::ROUTES.iter().filter(|route| route.method == http::Method::GET) {
            for case in [case, theirs] {
                let path = route
                    .path
                    .replace("{case}", &case.to_string())
                    .replace("{paper}", id)
                    .replace("{file}", file)
                    .replace("{topic}", "talk");
                let answer = somebody.get(&format!("{path}?field=born")).await;
                asked += 1;
                assert!(!holds(&answer.body, CANARY), "{path} shows it to {who}");
                let shown = String::from_utf8_lossy(&answer.body).replace(&path, "");
                assert!(!shown.contains(file), "{path} {who}");
                assert_ne!(
                    answer.headers.get("content-type").map(http::HeaderValue::as_bytes),
                    Some(&b"image/jpeg"[..])
                );
                if route.path.contains("{paper}") {
                    assert_ne!(answer.status, StatusCode::OK, "{path} is open for {who}");
                }
            }
        }
    }
    assert!(asked > 500, "only {asked} pages were asked for");
    assert_eq!(amira.get(&picture).await.status, StatusCode::OK, "she sees it herself");
}

async fn a_paper_of_somebody_else_is_as_absent_as_nothing(world: World) {
    let (amira, selam) = (dutch(&world, "amira").await, dutch(&world, "selam").await);
    let paper = begin(&amira, "id").await;
    add(&amira, &paper, "kaart.jpg", &corpus::side(4)).await;
    let picture = pictures(&amira.get(&paper).await)[0].clone();
    let nothing = "/papers/0191f3a0-1111-7222-8333-7f3a09c251be";
    for step in ["", "/hand-in", "/receipt", "/take-back", "/remove"] {
        let hers = selam.get(&format!("{paper}{step}")).await;
        let none = selam.get(&format!("{nothing}{step}")).await;
        assert_eq!(hers.status, StatusCode::NOT_FOUND, "{step}");
        // The way to another language and back names the path that was asked for.
        assert_eq!(hers.settled().replace(&paper, ""), none.settled().replace(nothing, ""), "{step}");
    }
    assert_eq!(selam.get(&picture).await.status, StatusCode::NOT_FOUND);
    assert_eq!(add(&selam, &paper, "x.jpg", &corpus::side(5)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(selam.post(&format!("{paper}/hand-in"), &[]).await.status, StatusCode::NOT_FOUND);
    selam.post(&format!("{paper}/remove"), &[]).await;
    assert_eq!(amira.get(&picture).await.status, StatusCode::OK, "nobody else destroyed it");
}

async fn what_is_refused_is_said_and_nothing_is_lost(world: World) {
    let amira = dutch(&world, "amira").await;
    let none = amira.post(paths::PAPERS, &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let paper = begin(&amira, "evidence").await;
    let nothing = amira.post_files(&paper, &[("then", "keep")], &[("front", "", b"")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.words().contains("Maak of kies eerst een foto"), "{}", nothing.words());

    // One that is good, one that is not, one that is too large: the good one is kept.
    let large = vec![0; 21 * 1024 * 1024];
    let side = corpus::side(6);
    let files = [
        ("front", "goed.jpg", &side[..]),
        ("back", "../../\u{202e}gpj.exe", b"MZ\x90\x00 program".as_slice()),
        ("chosen", "groot.pdf", &large),
    ];
    let mixed = amira.post_files(&paper, &[("then", "hand-in")], &files).await;
    assert_eq!(mixed.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words = mixed.words();
    assert!(words.contains("gpj.exe is geen foto en geen PDF") && !words.contains(".."), "{words}");
    assert!(words.contains("groot.pdf is te groot") && words.contains("goed.jpg"), "{words}");
    assert_eq!(pictures(&mixed).len(), 1, "the good one is kept");
    let arabic = world.in_role(Role::Applicant).await.reading("ar");
    let refused = add(&arabic, &paper, "groot.jpg", &large).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(refused.html().contains("groot.jpg"));
    // The same file again is one file; a form without files goes on to the question.
    assert_eq!(add(&amira, &paper, "nog eens.jpg", &side).await.status, StatusCode::SEE_OTHER);
    assert_eq!(pictures(&amira.get(&paper).await).len(), 1);
    let on = amira.post(&paper, &[("then", "hand-in")]).await;
    assert_eq!(on.location(), format!("{paper}/hand-in"));
}

async fn clicking_twice_does_things_once(world: World) {
    let amira = dutch(&world, "amira").await;
    let paper = begin(&amira, "nationality").await;
    assert_eq!(begin(&amira, "nationality").await, paper, "an empty paper is found again");
    add(&amira, &paper, "bewijs.jpg", &corpus::side(7)).await;
    assert_ne!(begin(&amira, "nationality").await, paper);
    let hand_in = format!("{paper}/hand-in");
    assert_eq!(amira.post(&hand_in, &[]).await.location(), amira.post(&hand_in, &[]).await.location());
    let first = amira.get(&format!("{paper}/receipt")).await;
    amira.post(&hand_in, &[]).await;
    assert_eq!(first.settled(), amira.get(&format!("{paper}/receipt")).await.settled(), "one receipt");
    let back = format!("{paper}/take-back");
    amira.post(&back, &[]).await;
    assert_eq!(amira.post(&back, &[]).await.status, StatusCode::SEE_OTHER);
    let remove = format!("{paper}/remove");
    assert_eq!(amira.post(&remove, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(amira.post(&remove, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(amira.get(&paper).await.status, StatusCode::NOT_FOUND);
}

async fn nothing_unfinished_stays(world: World) {
    let amira = dutch(&world, "amira").await;
    let system = || world.ctx(domain::access::Actor::System);
    let lying = || fs::read_dir(world.folder().join("files")).unwrap().count();
    let before = lying();
    let paper = begin(&amira, "unknown").await;
    add(&amira, &paper, "half.jpg", &corpus::side(8)[..50]).await;
    assert_eq!(lying(), before, "what is refused leaves nothing");
    let orphan = world.folder().join("files/0123456789abcdef0123456789abcdef");
    fs::write(&orphan, b"left behind").unwrap();
    let now = system().now;
    fs::File::options().write(true).open(&orphan).unwrap().set_modified(now.into()).unwrap();
    let (_, flaws) = service::documents::examine_files(&system()).await.unwrap();
    assert_eq!(flaws, []);
    // By the clock of the world it is a day later: the empty paper and the file of nobody go.
    world.clock().pass(SignedDuration::from_hours(25));
    assert_eq!(service::documents::sweep(&system()).await.unwrap(), 2);
    assert!(!orphan.exists() && lying() == before);
    let (count, flaws) = service::documents::examine_files(&system()).await.unwrap();
    assert!(count > 0 && flaws.is_empty(), "{flaws:?}");
    // What is gone or changed is told.
    let mut files = fs::read_dir(world.folder().join("files")).unwrap().map(|entry| entry.unwrap().path());
    let (gone, changed, short) = (files.next().unwrap(), files.next().unwrap(), files.next().unwrap());
    fs::remove_file(gone).unwrap();
    let mut bytes = fs::read(&changed).unwrap();
    bytes[200] ^= 1;
    fs::write(&changed, &bytes).unwrap();
    fs::write(&short, &bytes[..100]).unwrap();
    let (_, flaws) = service::documents::examine_files(&system()).await.unwrap();
    assert_eq!(flaws.len(), 3, "{flaws:?}");
}

async fn whoever_was_signed_out_meanwhile_keeps_nothing_more(world: World) {
    let amira = dutch(&world, "amira").await;
    let paper = begin(&amira, "id").await;
    let lost = amira.clone();
    amira.post(paths::SIGN_OUT, &[]).await;
    let stay = add(&lost, &paper, "kaart.jpg", &corpus::side(11)).await;
    assert_eq!(stay.status, StatusCode::UNAUTHORIZED);
    assert!(stay.html().contains("<main"), "the page says so");
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_honest_is_kept_and_nothing_hostile() {
    let world = World::sqlite().await;
    let selam = dutch(&world, "selam").await;
    let (hostile, honest) = (corpus::hostile(), corpus::honest());
    assert!(hostile.len() >= 30 && honest.len() >= 15);
    let mut wrong = Vec::new();
    let paper = begin(&selam, "evidence").await;
    for (name, bytes) in &hostile {
        let answer = add(&selam, &paper, name, bytes).await;
        if !matches!(answer.status, StatusCode::UNPROCESSABLE_ENTITY | StatusCode::PAYLOAD_TOO_LARGE) {
            wrong.push(format!("{name} was answered with {}", answer.status));
        }
    }
    assert_eq!(pictures(&selam.get(&paper).await), Vec::<String>::new());
    for (name, bytes) in &honest {
        let answer = add(&selam, &paper, name, bytes).await;
        if answer.status != StatusCode::SEE_OTHER {
            wrong.push(format!("{name} was answered with {}: {}", answer.status, answer.words()));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
