//! Files that come in while the server is killed, and files that nobody should send to one that must not die.

use crate::{
    client::Client,
    corpus,
    database::Kind,
    world::{Server, World},
};
use rand::{Rng, SeedableRng, rngs::StdRng};
use std::{
    collections::BTreeSet,
    fs,
    fs::File,
    io,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, SystemTime},
};

/// Most bytes by which the memory of the server may grow (issue "The rest of the first journey", "Must show").
const GROWTH: u64 = 50 * 1024 * 1024;

#[test]
fn sqlite_keeps_the_files_that_it_acknowledged() {
    kills(Kind::Sqlite, 4, 51);
}

#[test]
#[ignore = "full size, for `make prove`"]
fn proof_kill_uploads_sqlite() {
    kills(Kind::Sqlite, 50, 52);
}

#[test]
#[ignore = "full size, for `make prove`"]
fn proof_kill_uploads_postgres() {
    kills(Kind::Postgres, 50, 53);
}

/// Begins a paper; gives its path.
fn begin(client: &mut Client, kind: &str) -> io::Result<String> {
    Ok(client.post("/papers", &[("kind", kind)])?.location().to_owned())
}

/// The paths of the pictures of a paper.
fn pictures(client: &mut Client, paper: &str) -> Vec<String> {
    let page = client.get(paper).expect("the paper is there");
    assert_eq!(page.status, 200, "{}", page.words());
    let tags = page.body.split("<img").skip(1);
    tags.filter_map(|tag| tag.split_once("src=\"")?.1.split('"').next().map(str::to_owned)).collect()
}

/// A photo that no other is like.
fn photo(number: u32) -> Vec<u8> {
    let [_, high, middle, low] = number.to_be_bytes();
    let picture = image::RgbImage::from_fn(700, 500, |x, y| {
        let grain = u8::try_from((x * 7 + y * 13) % 97).expect("it is small");
        image::Rgb([low ^ grain, middle.wrapping_add(grain), high ^ 0x5a])
    });
    let mut bytes = io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).expect("it is drawn");
    bytes.into_inner()
}

fn kills(kind: Kind, kills: u32, seed: u64) {
    testkit::intake();
    let Some(world) = World::open(kind) else { return };
    let mut chance = StdRng::seed_from_u64(seed);
    let mut server = Some(world.serve());
    let mut amira = world.applicant("amira");
    // Those that a receipt says are on disk: the path of the paper for each.
    let mut acknowledged: BTreeSet<String> = BTreeSet::new();
    let (mut unanswered, mut number) = (0_u32, 0_u32);
    for _ in 0..kills {
        let down = AtomicBool::new(false);
        let moment = Duration::from_millis(chance.random_range(100..5_000));
        thread::scope(|scope| {
            let (down, amira) = (&down, &mut amira);
            let (acknowledged, unanswered, number) = (&mut acknowledged, &mut unanswered, &mut number);
            scope.spawn(move || {
                let ended = loop {
                    *number += 1;
                    match send(amira, *number, acknowledged) {
                        Ok(()) => {}
                        Err(error) => break error,
                    }
                };
                *unanswered += 1;
                assert!(down.load(Ordering::SeqCst), "a request failed while the server was up: {ended}");
            });
            thread::sleep(moment);
            down.store(true, Ordering::SeqCst);
            server.take().expect("the server runs").kill();
        });
        server = Some(world.serve());
        for paper in &acknowledged {
            let shown = pictures(&mut amira, paper);
            assert_eq!(shown.len(), 1, "{paper} was acknowledged");
            assert_eq!(amira.get(&shown[0]).expect("it is there").status, 200, "{paper}");
        }
    }
    drop(server.take());
    // What was begun when the server died lies there until it is swept; it is made as old as that.
    let files = world.folder.join("files");
    age(&files);
    let swept = world.run(&["check", "files", "--sweep"]);
    assert!(swept.status.success(), "{}", String::from_utf8_lossy(&swept.stdout));
    let named = world.raw().number("SELECT 2 * COUNT(*) FROM document_file");
    let lying = i64::try_from(fs::read_dir(&files).expect("the folder is there").count()).expect("some");
    assert_eq!(lying, named, "a file that belongs to nothing stays");
    assert!(!acknowledged.is_empty(), "nothing was sent between {kills} kills");
    println!(
        "\nPROOF | kill -9 at {kills} moments of sending files on {kind}: nothing acknowledged lost, no file without a \
         paper after the sweep | {seed} | {} acknowledged, {unanswered} without answer",
        acknowledged.len()
    );
}

/// One paper with one photo, removed again when there are many, so that the drawer does not get full.
fn send(amira: &mut Client, number: u32, acknowledged: &mut BTreeSet<String>) -> io::Result<()> {
    if acknowledged.len() >= 30
        && let Some(old) = acknowledged.pop_first()
    {
        // Without an answer nobody knows whether it is there, so it is not asked for any more.
        amira.post(&format!("{old}/remove"), &[])?;
    }
    let paper = begin(amira, "evidence")?;
    let answer = amira.post_file(&paper, "front", &format!("foto {number}.png"), &photo(number))?;
    assert_eq!(answer.status, 303, "{}", answer.words());
    acknowledged.insert(paper);
    Ok(())
}

fn age(folder: &Path) {
    let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("a file is listed").path();
        let file = File::options().write(true).open(path).expect("it opens");
        file.set_modified(old).expect("its time can be set");
    }
}

#[test]
fn hostile_files_do_not_move_the_server() {
    testkit::intake();
    let world = World::open(Kind::Sqlite).expect("SQLite is always there");
    let server = world.serve();
    let mut amira = world.applicant("amira");
    let paper = begin(&mut amira, "evidence").expect("a paper is begun");
    // What the first files need once, they need: buffers, threads.
    amira.post_file(&paper, "front", "eerste.jpg", &corpus::side(1)).expect("it is kept");
    let before = memory(&server);
    let mut most = before;
    let (hostile, honest) = (corpus::hostile(), corpus::honest());
    for (name, bytes) in &hostile {
        let answer = amira.post_file(&paper, "front", name, bytes).expect("it answers");
        assert!(matches!(answer.status, 413 | 422), "{name}: {}", answer.words());
        most = most.max(memory(&server));
    }
    for (name, bytes) in &honest {
        let answer = amira.post_file(&paper, "front", name, bytes).expect("it answers");
        assert_eq!(answer.status, 303, "{name}: {}", answer.words());
        most = most.max(memory(&server));
    }
    let grown = most.saturating_sub(before);
    assert!(grown < GROWTH, "the server grew by {grown} bytes");
    assert_eq!(amira.get("/home").expect("it answers").status, 200);
    println!(
        "\nPROOF | {} hostile files refused, {} honest ones kept | - | server memory grew by at most {} MB",
        hostile.len(),
        honest.len(),
        grown / (1024 * 1024)
    );
}

/// Bytes of memory that the server has now.
fn memory(server: &Server) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", server.id())).expect("the server runs");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("the kernel tells it");
    let kilobytes: u64 =
        line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("a number");
    kilobytes * 1024
}
