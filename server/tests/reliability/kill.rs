//! Killed at any moment, the server keeps all that it acknowledged, and nothing half.
//!
//! What a power cut does to a disk is another matter: here the process dies, not the machine.

use crate::{
    client::{Answer, Client},
    database::{Kind, Raw},
    world::World,
};
use rand::{Rng, SeedableRng, rngs::StdRng};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    io,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};
use uuid::Uuid;

/// A server must be ready this soon after its start.
const READY: Duration = Duration::from_secs(5);

/// Caseworkers who record all the time; the fourth, Anna, invites Amira again whenever she has cancelled.
const RECORDERS: [&str; 3] = ["bram", "carla", "dirk"];

#[test]
fn sqlite_keeps_what_it_acknowledged() {
    prove(Kind::Sqlite, 5, 21);
}

#[test]
fn postgres_keeps_what_it_acknowledged() {
    prove(Kind::Postgres, 5, 22);
}

#[test]
#[ignore = "full size, for `make prove`"]
fn proof_kill_sqlite() {
    prove(Kind::Sqlite, 50, 23);
}

#[test]
#[ignore = "full size, for `make prove`"]
fn proof_kill_postgres() {
    prove(Kind::Postgres, 50, 24);
}

/// One try to change something.
#[derive(Debug)]
struct Try {
    what: What,
    /// Whether the answer said that it is done. When it did not, nobody outside can know.
    acknowledged: bool,
}

/// What is looked for among the events of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    Invited,
    Confirmed,
    Moved(Uuid),
    Cancelled,
    /// An event with this ground, which no other has.
    Recorded(String),
}

/// Takes down a try and its answer. A refusal did nothing, and is not taken down.
fn keep(tries: &mut Vec<Try>, what: What, answer: io::Result<Answer>) -> io::Result<bool> {
    match answer {
        Ok(answer) if answer.status == 303 => {
            tries.push(Try { what, acknowledged: true });
            Ok(true)
        }
        Ok(answer) => {
            assert_eq!(answer.status, 422, "{what:?}: {}", answer.words());
            Ok(false)
        }
        Err(error) => {
            tries.push(Try { what, acknowledged: false });
            Err(error)
        }
    }
}

/// Amira, who cannot decide, and her caseworker.
struct Booker {
    amira: Client,
    anna: Client,
    case: Uuid,
    kind: String,
    tries: Vec<Try>,
}

impl Booker {
    /// One step: confirms what is only reserved, or takes another time, or cancels when no change is left, or is
    /// invited again.
    fn step(&mut self, choose: usize) -> io::Result<()> {
        let page = self.amira.get("/appointment")?;
        if page.body.contains("method=\"post\" action=\"/appointment\"") {
            let answer = self.amira.post("/appointment", &[]);
            keep(&mut self.tries, What::Confirmed, answer)?;
            return Ok(());
        }
        let times = self.amira.get("/appointment/move")?;
        let free = times.values("time");
        if times.status == 200 && !free.is_empty() {
            let to = &free[choose % free.len()];
            let answer = self.amira.post("/appointment/move", &[("time", to)]);
            let to = to.parse().expect("a time has an id");
            keep(&mut self.tries, What::Moved(to), answer)?;
            return Ok(());
        }
        let cancel = self.amira.get("/appointment/cancel")?;
        if cancel.status == 200 {
            let answer = self.amira.post("/appointment/cancel", &[("reason", "other")]);
            keep(&mut self.tries, What::Cancelled, answer)?;
        } else {
            let path = format!("/staff/cases/{}/invite", self.case);
            let answer = self.anna.post(&path, &[("kind", &self.kind)]);
            assert!(keep(&mut self.tries, What::Invited, answer)?, "no time is left to invite to");
        }
        Ok(())
    }
}

/// A caseworker with one case that is withdrawn and opened again, over and over.
struct Recorder {
    client: Client,
    case: Uuid,
    login: &'static str,
    today: String,
    number: u32,
    tries: Vec<Try>,
}

impl Recorder {
    fn step(&mut self) -> io::Result<()> {
        let mut refused = 0;
        for what in ["withdrawn", "reopened"] {
            self.number += 1;
            let ground = format!("{} {}", self.login, self.number);
            let path = format!("/staff/cases/{}/record", self.case);
            let form = [("what", what), ("on", self.today.as_str()), ("ground", ground.as_str())];
            let answer = self.client.post(&path, &form);
            refused += usize::from(!keep(&mut self.tries, What::Recorded(ground.clone()), answer)?);
        }
        // A try of which no answer came may have been kept, and then the first of the next two is refused.
        assert!(refused < 2, "{}'s case can be neither closed nor opened", self.login);
        Ok(())
    }
}

fn prove(kind: Kind, kills: u32, seed: u64) {
    let Some(world) = World::open(kind) else { return };
    let mut chance = StdRng::seed_from_u64(seed);
    let mut server = Some(world.serve());
    let raw = world.raw();
    let (mut booker, mut recorders) = (booker(&world, &raw), recorders(&world, &raw));
    let before = Kept::read(&raw);
    let mut slowest = Duration::ZERO;

    for kill in 0..kills {
        let (down, pick) = (AtomicBool::new(false), chance.random_range(0..1_000));
        let moment = Duration::from_millis(chance.random_range(20..700));
        thread::scope(|scope| {
            let down = &down;
            // Each goes on until the server is gone. Before that no request may fail.
            let until_down = move |step: &mut dyn FnMut() -> io::Result<()>| {
                while let Ok(()) = step() {}
                assert!(down.load(Ordering::SeqCst), "a request failed while the server was up");
            };
            let booker = &mut booker;
            scope.spawn(move || {
                let mut choose = pick;
                until_down(&mut || {
                    choose += 7;
                    booker.step(choose)
                });
            });
            for recorder in &mut recorders {
                scope.spawn(move || until_down(&mut || recorder.step()));
            }
            thread::sleep(moment);
            down.store(true, Ordering::SeqCst);
            server.take().expect("the server runs").kill();
        });
        let started = world.serve();
        assert!(started.ready_after <= READY, "ready after {:?}", started.ready_after);
        slowest = slowest.max(started.ready_after);
        server = Some(started);
        check(&world, &raw, &before, &booker, &recorders, kill);
    }
    let all = booker.tries.iter().chain(recorders.iter().flat_map(|recorder| &recorder.tries));
    let (mut acknowledged, mut unknown) = (0, 0);
    for one in all {
        *(if one.acknowledged { &mut acknowledged } else { &mut unknown }) += 1;
    }
    assert!(acknowledged > kills, "only {acknowledged} deeds between {kills} kills");
    println!(
        "\nPROOF | kill -9 at {kills} moments of booking and recording on {kind}: nothing acknowledged lost, nothing \
         twice, nothing half | {seed} | {acknowledged} acknowledged, {unknown} without answer; ready again within \
         {} ms",
        slowest.as_millis()
    );
}

fn booker(world: &World, raw: &Raw) -> Booker {
    let sql = "SELECT h.case_id, h.kind FROM hearing h \
               JOIN case_file f ON f.id = h.case_id JOIN person p ON p.id = f.person_id \
               WHERE p.given_name = 'Amira' AND p.family_name = 'Haddad'";
    let row = &raw.rows(sql)[0];
    let case = row.try_get_by_index(0).expect("a hearing has a case");
    let kind = row.try_get_by_index(1).expect("a hearing has a kind");
    Booker { amira: world.applicant("amira"), anna: world.staff("anna"), case, kind, tries: Vec::new() }
}

fn recorders(world: &World, raw: &Raw) -> Vec<Recorder> {
    let today = domain::time::day(app::Clock::now(&app::SystemClock)).to_string();
    let recorder = |login: &&'static str| {
        // Somebody who waits and has not been decided on, so that there is something to withdraw.
        let sql = format!(
            "SELECT c.case_id FROM case_summary c JOIN staff s ON s.id = c.caseworker_id \
             WHERE s.login = '{login}' AND c.outcome IS NULL AND c.step IS NOT NULL ORDER BY c.case_id"
        );
        let case = raw.rows(&sql)[0].try_get_by_index(0).expect("a summary has a case");
        let client = world.staff(login);
        Recorder { client, case, login, today: today.clone(), number: 0, tries: Vec::new() }
    };
    RECORDERS.iter().map(recorder).collect()
}

/// How many events and how many audit lines of finished deeds each case has.
struct Kept {
    events: BTreeMap<Uuid, i64>,
    deeds: BTreeMap<Uuid, i64>,
}

impl Kept {
    fn read(raw: &Raw) -> Self {
        let counts = |sql: &str| {
            let rows = raw.rows(sql);
            rows.iter().map(|row| (get(row, 0), get(row, 1))).collect()
        };
        Self {
            events: counts("SELECT case_id, COUNT(*) FROM case_event GROUP BY case_id"),
            deeds: counts(
                "SELECT case_id, COUNT(*) FROM audit WHERE result = 'done' AND action IN \
                 ('record-event', 'choose-hearing', 'invite-hearing') GROUP BY case_id",
            ),
        }
    }
}

fn get<T: sea_orm::TryGetable>(row: &sea_orm::QueryResult, column: usize) -> T {
    row.try_get_by_index(column).expect("the column has this type")
}

/// Everything acknowledged is there, once; nothing is there that nobody asked for; nothing is half.
fn check(world: &World, raw: &Raw, before: &Kept, booker: &Booker, recorders: &[Recorder], kill: u32) {
    let cases = recorders.iter().map(|recorder| (recorder.case, &recorder.tries));
    for (case, tries) in cases.chain([(booker.case, &booker.tries)]) {
        let from = before.events[&case];
        let happened = events_after(raw, case, from);
        assert!(explained(tries, &happened), "kill {kill}: {tries:#?}\ndo not lead to\n{happened:#?}");
        let after = Kept::read(raw);
        let deeds = after.deeds.get(&case).unwrap_or(&0) - before.deeds.get(&case).unwrap_or(&0);
        assert_eq!(deeds, after.events[&case] - from, "kill {kill}: an event without its audit line");
    }
    hearing_is_as_its_last_event_says(raw, booker.case);
    let gaps = raw.number(
        "SELECT COUNT(*) FROM case_summary s WHERE s.last_seq <> \
         (SELECT COUNT(*) FROM case_event e WHERE e.case_id = s.case_id) OR s.last_seq <> \
         (SELECT MAX(e.seq) FROM case_event e WHERE e.case_id = s.case_id)",
    );
    assert_eq!(gaps, 0, "kill {kill}: a summary without its event, or a gap");
    let checked = world.run(&["check", "summaries"]);
    assert!(checked.status.success(), "kill {kill}: {}", String::from_utf8_lossy(&checked.stdout));
}

/// Whether these tries can have led to exactly these events: each acknowledged one did happen, in its place and once,
/// and each without an answer did or did not.
fn explained(tries: &[Try], happened: &[What]) -> bool {
    // How many of the events the tries so far may have caused; a try without an answer leaves both ways open.
    let mut caused = BTreeSet::from([0]);
    for one in tries {
        let mut next: BTreeSet<usize> =
            caused.iter().filter(|at| happened.get(**at) == Some(&one.what)).map(|at| at + 1).collect();
        if !one.acknowledged {
            next.append(&mut caused);
        }
        caused = next;
    }
    caused.contains(&happened.len())
}

#[test]
fn what_is_lost_or_twice_or_from_nowhere_is_found() {
    let tries = |acknowledged: [bool; 3]| {
        acknowledged.map(|acknowledged| Try { what: What::Cancelled, acknowledged })
    };
    let happened = vec![What::Cancelled; 4];
    assert!(explained(&tries([true, false, true]), &happened[..2]));
    assert!(explained(&tries([true, false, true]), &happened[..3]));
    assert!(!explained(&tries([true, false, true]), &happened[..1]), "lost");
    assert!(!explained(&tries([true, true, true]), &happened), "twice");
    assert!(!explained(&[], &[What::Invited]), "from nowhere");
}

/// The events of a case after number `from`, as far as these clients cause them.
fn events_after(raw: &Raw, case: Uuid, from: i64) -> Vec<What> {
    let sql = "SELECT case_id, kind, payload, ground FROM case_event ORDER BY case_id, seq";
    let rows = raw.rows(sql);
    let own = rows.iter().filter(|row| get::<Uuid>(row, 0) == case);
    let what = |row: &sea_orm::QueryResult| {
        let (kind, payload): (String, String) = (get(row, 1), get(row, 2));
        match kind.as_str() {
            "hearing-invited" => What::Invited,
            "hearing-confirmed" => What::Confirmed,
            "hearing-moved" => What::Moved(named(&payload, "time")),
            "hearing-cancelled" => What::Cancelled,
            _ => What::Recorded(get(row, 3)),
        }
    };
    own.skip(usize::try_from(from).expect("a count")).map(what).collect()
}

/// The id under this name in the payload of an event, however deep.
fn named(payload: &str, name: &str) -> Uuid {
    let read: serde_json::Value = serde_json::from_str(payload).expect("a payload is JSON");
    find(&read, name).unwrap_or_else(|| panic!("{payload} has no {name}"))
}

fn find(value: &serde_json::Value, name: &str) -> Option<Uuid> {
    let object = value.as_object()?;
    let here = object.get(name).and_then(|id| id.as_str()).and_then(|id| id.parse().ok());
    here.or_else(|| object.values().find_map(|inner| find(inner, name)))
}

/// The table of hearings and the events tell the same story.
fn hearing_is_as_its_last_event_says(raw: &Raw, case: Uuid) {
    let mut told: HashMap<Uuid, (String, Option<Uuid>)> = HashMap::new();
    for row in raw.rows("SELECT case_id, kind, payload FROM case_event ORDER BY case_id, seq") {
        let (of, kind, payload): (Uuid, String, String) = (get(&row, 0), get(&row, 1), get(&row, 2));
        let state = match kind.as_str() {
            "hearing-invited" => "reserved",
            "hearing-confirmed" | "hearing-moved" => "confirmed",
            "hearing-cancelled" => "cancelled",
            "hearing-held" => "held",
            _ => continue,
        };
        if of == case {
            let hearing = named(&payload, "hearing");
            let earlier = told.get(&hearing).and_then(|(_, time)| *time);
            let read: serde_json::Value = serde_json::from_str(&payload).expect("a payload is JSON");
            told.insert(hearing, (state.to_owned(), find(&read, "time").or(earlier)));
        }
    }
    let mut seen = 0;
    for row in raw.rows("SELECT case_id, id, state, time_id FROM hearing") {
        if get::<Uuid>(&row, 0) == case {
            let (id, state, time): (Uuid, String, Uuid) = (get(&row, 1), get(&row, 2), get(&row, 3));
            let (said, said_time) = &told[&id];
            assert_eq!((said, said_time.unwrap_or(time)), (&state, time), "hearing {id}");
            seen += 1;
        }
    }
    assert_eq!(seen, told.len(), "an event about a hearing that is not there");
}
