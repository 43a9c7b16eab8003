//! `wegwijs check audit` names the first bad line after somebody with the rights of the database changed one.

use crate::{database::Kind, now, world::World};
use std::{thread::sleep, time::Duration};

#[test]
fn a_changed_line_of_the_audit_is_named() {
    let world = World::open(Kind::Sqlite).expect("SQLite is always here");
    let server = world.serve();
    let mut anna = world.staff("anna");
    assert_eq!(anna.get("/staff/cases").expect("answers").status, 200);
    server.kill();
    // A server seals when it starts, and then every now and then.
    let server = world.serve();
    let raw = world.raw();
    let begun = now();
    while raw.number("SELECT (SELECT COUNT(*) FROM audit) - (SELECT COUNT(*) FROM audit_seal)") > 0 {
        assert!(begun.elapsed() < Duration::from_mins(2), "lines of the audit wait for their seal");
        sleep(Duration::from_millis(200));
    }
    server.kill();
    let checked = || {
        let output = world.run(&["check", "audit"]);
        (output.status.success(), String::from_utf8(output.stdout).expect("a report is text"))
    };
    assert!(checked().0, "{}", checked().1);

    let seq = raw.number("SELECT MAX(seq) - 1 FROM audit_seal");
    raw.run("DROP TRIGGER audit_keeps_update");
    raw.run(&format!(
        "UPDATE audit SET action = 'nothing' WHERE id = (SELECT audit_id FROM audit_seal WHERE seq = {seq})"
    ));
    let (well, report) = checked();
    assert!(!well && report.contains(&seq.to_string()), "{report}");
}
