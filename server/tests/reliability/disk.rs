//! A full disk: writing is refused in a clean way, reading goes on, and with room again all works again.

use crate::{
    database::Kind,
    now,
    world::{World, folder},
};
use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    process::Command,
    thread::sleep,
    time::Duration,
};

/// A small disk in memory, unmounted when dropped.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// `None`, and loud, when this account may not mount.
    fn mount() -> Option<Self> {
        let at = folder();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"]).arg(&at).status();
        if mounted.is_ok_and(|status| status.success()) {
            return Some(Self(at));
        }
        eprintln!("SKIPPED: only root can mount the small disk that this test fills");
        drop(fs::remove_dir(at));
        None
    }

    /// Takes every byte that is left.
    fn fill(&self) {
        let mut file = File::create(self.ballast()).expect("a file is made");
        for size in [64 * 1024, 1024, 1] {
            while file.write_all(&vec![7; size]).is_ok() {}
        }
    }

    fn free(&self) {
        fs::remove_file(self.ballast()).expect("the ballast is there");
    }

    fn ballast(&self) -> PathBuf {
        self.0.join("ballast")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        drop(Command::new("umount").arg(&self.0).status());
        drop(fs::remove_dir(&self.0));
    }
}

#[test]
fn a_full_disk_refuses_writing_and_goes_on_reading() {
    let Some(disk) = SmallDisk::mount() else { return };
    let data = disk.0.join("data");
    fs::create_dir(&data).expect("a folder is made");
    full(&disk, &data);
}

fn full(disk: &SmallDisk, data: &Path) {
    let world = World::open_in(Kind::Sqlite, data.to_owned()).expect("SQLite is always here");
    // The log lies beside the data; here that is the same small disk, so a full disk also stops the log.
    let _server = world.serve();
    let mut amira = world.applicant("amira");
    assert_eq!(amira.get("/home").expect("answers").status, 200);
    disk.fill();
    // The log of SQLite has some room of its own before it must grow; it is used up first.
    let mut refused = None;
    for _ in 0..200 {
        let answer = amira.post("/help-level", &[("level", "together")]).expect("answers");
        if answer.status != 303 {
            refused = Some(answer);
            break;
        }
    }
    let refused = refused.expect("a full disk takes no more");
    assert_eq!(refused.status, 503, "{}", refused.words());
    assert!(refused.body.contains("<html"), "a person can read the answer");
    for page in ["/home", "/appointment", "/details"] {
        assert_eq!(amira.get(page).expect("answers").status, 200, "{page} is still read");
    }
    disk.free();
    let freed = now();
    while amira.post("/help-level", &[("level", "together")]).expect("answers").status != 303 {
        assert!(freed.elapsed() < Duration::from_secs(10), "writing is not back");
        sleep(Duration::from_millis(100));
    }
    let checked = world.run(&["check", "summaries"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
}
