//! On a full disk nothing is half kept, reading goes on, and all works again when there is room.

use crate::{client::Answer, database::Kind, now, world};
use std::{
    fs::{self, File},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process::Command,
    thread::sleep,
    time::Duration,
};

/// Nobody waits longer than this for "not now", also on a crowded machine.
const SOON: Duration = Duration::from_secs(4);
/// All works again this soon after there is room.
const HEALED: Duration = Duration::from_secs(10);

/// A small disk of its own in memory. Goes away with this.
struct Disk(PathBuf);

impl Disk {
    /// `None`, and loud, where mounting is not allowed.
    fn mount() -> Option<Self> {
        let folder = world::folder();
        let mount =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=64m", "wegwijs"]).arg(&folder).output();
        if mount.is_ok_and(|output| output.status.success()) {
            return Some(Self(folder));
        }
        eprintln!("SKIPPED with a full disk: only root may mount a small one");
        None
    }

    /// Takes every byte that is left.
    fn fill(&self) -> PathBuf {
        let path = self.0.join("filler");
        let mut file = File::create(&path).expect("a file is made");
        for size in [1 << 20, 1 << 12, 1] {
            let block = vec![0; size];
            loop {
                match file.write_all(&block) {
                    Ok(()) => {}
                    Err(error) if error.kind() == ErrorKind::StorageFull => break,
                    Err(error) => panic!("the disk cannot be filled: {error}"),
                }
            }
        }
        path
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        drop(Command::new("umount").arg("--lazy").arg(&self.0).status());
        drop(fs::remove_dir(&self.0));
    }
}

#[test]
fn a_full_disk_refuses_and_heals() {
    let Some(disk) = Disk::mount() else { return };
    let world = world::World::open_in(Kind::Sqlite, disk.0.clone(), 60).expect("SQLite is always here");
    let _server = world.serve();
    let (mut amira, mut anna) = (world.applicant("amira"), world.staff("anna"));
    let raw = world.raw();
    let sql = "SELECT c.case_id FROM case_summary c JOIN staff s ON s.id = c.caseworker_id \
               WHERE s.login = 'anna' ORDER BY c.case_id";
    let case: uuid::Uuid = raw.rows(sql)[0].try_get_by_index(0).expect("a summary has a case");
    let path = format!("/staff/cases/{case}/note");
    let notes = || raw.number("SELECT COUNT(*) FROM note");
    let before = notes();
    assert_eq!(anna.post(&path, &[("note", "There is room.")]).expect("answers").status, 303);
    assert_eq!(notes(), before + 1);

    // An emptied log has no room in itself, so that the next write needs the disk.
    raw.rows("PRAGMA wal_checkpoint(TRUNCATE)");
    let filler = disk.fill();
    // Several times: a refusal must not make the next deed believe that it is kept.
    for _ in 0..3 {
        refused(&anna.post(&path, &[("note", "There is no room.")]).expect("answers"));
        refused(&amira.post("/appointment", &[]).expect("answers"));
        // Without its line in the audit nobody looks at somebody else's case.
        refused(&anna.get(&format!("/staff/cases/{case}")).expect("answers"));
    }
    for own in ["/home", "/appointment", "/details", "/devices"] {
        let asked = now();
        assert_eq!(amira.get(own).expect("answers").status, 200, "{own}: reading goes on");
        assert!(asked.elapsed() < SOON, "{own} took {:?}", asked.elapsed());
    }
    assert_eq!(anna.get("/health/live").expect("answers").status, 200);
    assert_eq!(notes(), before + 1, "nothing half");

    room_again(&filler);
    let back = now();
    while anna.post(&path, &[("note", "There is room again.")]).is_ok_and(|answer| answer.status != 303) {
        assert!(back.elapsed() < HEALED, "not back after {HEALED:?}");
        sleep(Duration::from_millis(100));
    }
    assert_eq!(notes(), before + 2);
    assert_eq!(amira.post("/appointment", &[]).expect("answers").status, 303);
    let checked = world.run(&["check", "summaries"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
}

fn refused(answer: &Answer) {
    assert_eq!(answer.status, 503, "{}", answer.words());
    assert_eq!(answer.header("retry-after"), "5");
    assert!(answer.body.contains("<html"), "a person can read the answer");
}

fn room_again(filler: &Path) {
    fs::remove_file(filler).expect("the filler goes away");
}
