//! A file of what the authority's own system tells: all of it is recorded once, also when the import is killed half-way.

use crate::{
    database::{Kind, Raw},
    now,
    world::World,
};
use serde_json::{Value, json};
use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    path::PathBuf,
    process::{Child, Output, Stdio},
    thread::sleep,
    time::Duration,
};

#[test]
fn sqlite_records_a_file_once() {
    prove(Kind::Sqlite, 60, 1_500);
}

#[test]
fn postgres_records_a_file_once() {
    prove(Kind::Postgres, 60, 1_500);
}

#[test]
#[ignore = "full size, for `make prove`"]
fn proof_import_sqlite() {
    prove(Kind::Sqlite, 20_000, 100_000);
}

#[test]
#[ignore = "full size, for `make prove`"]
fn proof_import_postgres() {
    prove(Kind::Postgres, 20_000, 100_000);
}

#[test]
fn a_line_without_end_costs_no_memory_and_no_other_line() {
    let Some(world) = world(Kind::Sqlite, 60) else { return };
    let numbers = numbers(&world.raw());
    let file = world.folder.join("events.jsonl");
    let mut out = BufWriter::new(File::create(&file).expect("a file is made"));
    let good = |number: usize| event(number, &numbers[0]);
    writeln!(out, "{}", good(0)).expect("a line is written");
    // As large as half of what the program may use at all.
    for _ in 0..100 {
        out.write_all(&vec![b'['; 1_000_000]).expect("a line is written");
    }
    writeln!(out, "\n{}", good(1)).expect("a line is written");
    out.into_inner().expect("the file is whole").sync_all().expect("the file is whole");
    let (output, memory) = to_the_end(import(&world, &file, &[]));
    assert_eq!(output.status.code(), Some(3), "{}", String::from_utf8_lossy(&output.stderr));
    let refused: Value = serde_json::from_slice(&output.stdout).expect("one line of JSON");
    assert_eq!((refused["line"].as_u64(), refused["code"].as_str()), (Some(2), Some("too-long")));
    assert_eq!(recorded(&world.raw()), 2);
    assert!(memory < 80, "{memory} MB");
}

#[test]
fn all_or_nothing_is_nothing_when_a_line_is_refused() {
    let Some(world) = world(Kind::Sqlite, 60) else { return };
    let numbers = numbers(&world.raw());
    let file = world.folder.join("events.jsonl");
    let lines = [event(0, &numbers[0]), event(1, "0000000000"), event(2, &numbers[1])];
    fs::write(&file, lines.map(|line| line.to_string()).join("\n")).expect("a file is made");
    let (output, _) = to_the_end(import(&world, &file, &["--all-or-nothing"]));
    assert_eq!((output.status.code(), recorded(&world.raw())), (Some(3), 0));
    let refused: Value = serde_json::from_slice(&output.stdout).expect("one line of JSON");
    assert_eq!((refused["line"].as_u64(), refused["code"].as_str()), (Some(2), Some("unknown-case")));
    // The same file in the other mode loses no good line.
    let (output, _) = to_the_end(import(&world, &file, &[]));
    assert_eq!((output.status.code(), recorded(&world.raw())), (Some(3), 2));
    let unknown = world.run(&["import", "-", "--sender", "Nobody"]);
    assert_eq!(unknown.status.code(), Some(1));
}

/// A world with a sender.
fn world(kind: Kind, cases: u32) -> Option<World> {
    let world = World::with_cases(kind, cases)?;
    let added = world.run(&["feed", "add", "Indigo"]);
    assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
    Some(world)
}

/// The V-numbers of people whose case is open, in order.
fn numbers(raw: &Raw) -> Vec<String> {
    let sql = "SELECT s.v_number FROM case_summary s WHERE s.due_at IS NOT NULL AND s.v_number IS NOT NULL \
               AND NOT EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = s.case_id AND e.kind = 'withdrawn') \
               ORDER BY s.v_number";
    let rows = raw.rows(sql);
    rows.iter().map(|row| row.try_get_by_index(0).expect("a V-number is text")).collect()
}

/// The how-manieth event of a case: it is withdrawn, and taken up again, in turn.
fn event(number: usize, v_number: &str) -> Value {
    let kind = if number.is_multiple_of(2) { "withdrawn" } else { "reopened" };
    let today = domain::time::day(app::Clock::now(&app::SystemClock)).to_string();
    json!({
        "id": format!("{v_number}.{number}"), "v_number": v_number, "kind": kind, "occurred": today,
        "ground": format!("brief {number}"),
    })
}

/// A file of so many events, that of each case as far apart as can be.
fn file(world: &World, events: usize) -> PathBuf {
    let numbers = numbers(&world.raw());
    let path = world.folder.join("events.jsonl");
    let mut out = BufWriter::new(File::create(&path).expect("a file is made"));
    for at in 0..events {
        let line = event(at / numbers.len(), &numbers[at % numbers.len()]);
        writeln!(out, "{line}").expect("a line is written");
    }
    out.flush().expect("the file is whole");
    path
}

fn import(world: &World, file: &std::path::Path, more: &[&str]) -> Child {
    let file = file.to_str().expect("a path is text");
    let arguments = [&["import", file, "--sender", "Indigo"], more].concat();
    let mut command = world.command(&arguments);
    let command = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the program starts")
}

/// What the program said, and the most memory that it used, in megabytes.
fn to_the_end(mut child: Child) -> (Output, u64) {
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait().expect("the program can be asked").is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        most = most.max(kilobytes.unwrap_or_default() / 1_000);
        sleep(Duration::from_millis(10));
    }
    (child.wait_with_output().expect("the program ended"), most)
}

fn recorded(raw: &Raw) -> usize {
    let count = raw.number("SELECT COUNT(*) FROM case_event WHERE author_kind = 'sender'");
    usize::try_from(count).expect("a count")
}

/// All that was told, case by case.
fn story(raw: &Raw) -> Vec<(String, i32, String, String)> {
    let sql = "SELECT s.v_number, e.seq, e.kind, e.ground FROM case_event e \
               JOIN case_summary s ON s.case_id = e.case_id \
               JOIN feed_event f ON f.case_id = e.case_id AND f.seq = e.seq \
               WHERE e.author_kind = 'sender' ORDER BY s.v_number, e.seq";
    let rows = raw.rows(sql);
    let get = |row: &sea_orm::QueryResult| row.try_get_many_by_index().expect("the columns have these types");
    rows.iter().map(get).collect()
}

fn prove(kind: Kind, cases: u32, events: usize) {
    let Some(once) = world(kind, cases) else { return };
    let path = file(&once, events);
    let begun = now();
    let (output, memory) = to_the_end(import(&once, &path, &[]));
    let took = begun.elapsed();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let told = story(&once.raw());
    assert_eq!((told.len(), recorded(&once.raw())), (events, events));
    let checked = once.run(&["check", "summaries"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    drop(once);

    // The same world and the same file, but the import is killed when a part of it is there.
    let Some(world) = world(kind, cases) else { return };
    let path = file(&world, events);
    let mut child = import(&world, &path, &[]);
    let raw = world.raw();
    while recorded(&raw) < events / 3 {
        assert!(child.try_wait().expect("the program can be asked").is_none(), "nothing was left to kill");
        sleep(Duration::from_millis(2));
    }
    child.kill().expect("the program runs");
    child.wait().expect("the program ends");
    let before = recorded(&raw);
    assert!(before < events, "it was killed too late");
    let (output, _) = to_the_end(import(&world, &path, &[]));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let sum = format!("{} recorded, {before} known already, 0 refused", events - before);
    assert!(said.trim_end().ends_with(&sum), "{said}");
    assert_eq!(story(&raw), told, "killed and done again is not the same as done once");
    let checked = world.run(&["check", "summaries"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    println!(
        "\nPROOF | import of {events} events of {cases} people on {kind}; killed half-way and done again it is the same \
         | {} | {:.1} s, {memory} MB at most; killed after {before}",
        crate::world::SEED,
        took.as_secs_f64()
    );
}
