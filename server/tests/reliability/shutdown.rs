//! Asked to stop, the server ends what it has begun: whoever got an answer keeps what it said.

use crate::{database::Kind, now, world::World};
use std::{
    collections::HashSet,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

#[test]
fn sqlite_loses_nothing_when_asked_to_stop() {
    loses_nothing(Kind::Sqlite);
}

#[test]
fn postgres_loses_nothing_when_asked_to_stop() {
    loses_nothing(Kind::Postgres);
}

/// Reports of a move are written by four windows of one person at once while the server is told to stop.
fn loses_nothing(kind: Kind) {
    let Some(world) = World::open(kind) else { return };
    let server = world.serve();
    let mut windows = vec![world.staff("anna"); 4];
    let raw = world.raw();
    let sql = "SELECT c.case_id FROM case_summary c JOIN staff s ON s.id = c.caseworker_id \
               WHERE s.login = 'anna' ORDER BY c.case_id";
    let case: uuid::Uuid = raw.rows(sql)[0].try_get_by_index(0).expect("a summary has a case");
    let path = format!("/staff/cases/{case}/note");
    let notes = || raw.number("SELECT COUNT(*) FROM note");
    let (before, stopping) = (notes(), AtomicBool::new(false));
    let (acknowledged, unknown): (Vec<i64>, Vec<i64>) = thread::scope(|scope| {
        let (stopping, path) = (&stopping, path.as_str());
        let writers: Vec<_> = windows
            .iter_mut()
            .enumerate()
            .map(|(number, window)| {
                scope.spawn(move || {
                    let mut done = 0;
                    // The last request meets a closed door, or a connection that nobody took any more.
                    // Each note is another one: the same words twice within a minute would be one double click.
                    while let Ok(answer) = window.post(path, &[("note", &format!("Note {number}.{done}"))]) {
                        assert_eq!(answer.status, 303, "{}", answer.words());
                        done += 1;
                    }
                    assert!(stopping.load(Ordering::SeqCst), "a request failed before the end");
                    (done, 1)
                })
            })
            .collect();
        thread::sleep(Duration::from_millis(500));
        stopping.store(true, Ordering::SeqCst);
        let asked = now();
        server.ask_to_stop();
        let status = server.wait();
        assert!(status.success(), "ended with {status}\n{}", world.log());
        assert!(asked.elapsed() < Duration::from_secs(30), "stopping took {:?}", asked.elapsed());
        writers.into_iter().map(|writer| writer.join().expect("a client does not panic")).unzip()
    });
    let (acknowledged, unknown) = (acknowledged.iter().sum::<i64>(), unknown.iter().sum::<i64>());
    let kept = notes() - before;
    assert!(acknowledged > 0, "nothing was written before the end");
    assert!((acknowledged..=acknowledged + unknown).contains(&kept), "{kept} of {acknowledged} were kept");
    let words: HashSet<_> = world.log().lines().map(str::to_owned).collect();
    assert!(words.iter().any(|line| line.contains("\"stopped\"")), "it ended in its own way");
}
