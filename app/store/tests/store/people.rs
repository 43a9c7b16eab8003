//! A small world of fictional people, and what they are called when they act.

use crate::databases::Fresh;
use domain::{
    access::{Actor, Role},
    account::VNumber,
    event::{Author, Event, EventKind},
    ids::{CaseId, Ids, PersonId, PlaceId, StaffId},
    language::Lang,
    person::Person,
    position::Summary,
    procedure::{StepId, TrackId, VersionId},
    time::day,
    waiting::{Phase, Queue, Wait},
};
use jiff::{Timestamp, civil::date};
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use store::{
    Deed, StoreError,
    access::System,
    cases::CaseFile,
    places::{self, Place, PlaceKind},
    staff::{self, Given, Joiner},
    world::{self, NewCase},
};
use uuid::{Builder, Uuid};

/// Ids that count, so that a test can be repeated.
#[derive(Default)]
pub(crate) struct Counting(AtomicU64);

impl Ids for Counting {
    fn next(&self, now: Timestamp) -> Uuid {
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        let millis = u64::try_from(now.as_millisecond()).expect("tests live after 1970");
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}

/// The moment at which every test begins.
pub(crate) fn now() -> Timestamp {
    "2026-11-21T09:00:00Z".parse().expect("the moment is written well")
}

/// The same deed at another moment.
pub(crate) fn at(mut deed: Deed, moment: Timestamp) -> Deed {
    deed.now = moment;
    deed
}

/// What a test needs beside the database.
pub(crate) struct World {
    pub(crate) fresh: Fresh,
    pub(crate) ids: Arc<Counting>,
    pub(crate) places: Vec<PlaceId>,
    pub(crate) cases: Vec<NewCase>,
    pub(crate) caseworkers: Vec<StaffId>,
    pub(crate) planner: StaffId,
}

pub(crate) fn system() -> System {
    System::acting(&Actor::System).expect("the program may act")
}

impl World {
    pub(crate) fn id(&self) -> Uuid {
        self.ids.next(now())
    }

    pub(crate) fn deed(&self, actor: &Actor, action: &'static str) -> Deed {
        Deed::new(actor.clone(), action, now(), "test", self.ids.clone())
    }

    pub(crate) fn housekeeping(&self) -> Deed {
        Deed::housekeeping(now(), "test", self.ids.clone())
    }

    /// The applicant of a case.
    pub(crate) fn applicant(&self, case: usize) -> Actor {
        let NewCase { person, file, .. } = &self.cases[case];
        Actor::Person { person: person.id, case: file.id, role: Role::Applicant, helper: None }
    }

    pub(crate) fn staff(&self, staff: StaffId, role: Role) -> Actor {
        Actor::Staff { staff, role, places: self.places.clone() }
    }

    pub(crate) fn caseworker(&self, number: usize) -> Actor {
        self.staff(self.caseworkers[number], Role::Caseworker)
    }

    pub(crate) fn planner(&self) -> Actor {
        self.staff(self.planner, Role::Planner)
    }

    /// `cases` people at two places; the cases go round between three caseworkers, of whom two are one team.
    pub(crate) async fn with_cases(fresh: Fresh, cases: usize) -> Self {
        Self::with(fresh, cases, Role::Applicant).await
    }

    /// The same with unaccompanied minors, who are of age on 5 May 2028.
    pub(crate) async fn with_wards(fresh: Fresh, wards: usize) -> Self {
        Self::with(fresh, wards, Role::Ward).await
    }

    async fn with(fresh: Fresh, cases: usize, role: Role) -> Self {
        let ids = Arc::new(Counting::default());
        let next = || ids.next(now());
        let places: Vec<PlaceId> = (0..2).map(|_| PlaceId::from_uuid(next())).collect();
        let staff: Vec<StaffId> = (0..4).map(|_| StaffId::from_uuid(next())).collect();
        let (caseworkers, planner) = (staff[..3].to_vec(), staff[3]);
        let teams = ["north", "north", "south"];
        let cases: Vec<NewCase> = (0..cases)
            .map(|number| {
                let who = number % 3;
                let place = (number % 4 != 3).then(|| places[number % 2]);
                new_case(number, role, next(), next(), place, caseworkers[who], teams[who])
            })
            .collect();
        let joiners: Vec<Joiner> = staff
            .iter()
            .enumerate()
            .map(|(number, id)| Joiner {
                id: *id,
                login: format!("staff{number}"),
                name: format!("Staff {number}"),
                secret_hash: "$argon2id$test".into(),
                starts: date(2026, 1, 1),
                ends: None,
                roles: if number == 3 {
                    vec![Given { role: Role::Planner, team: None, place: Some(places[0]) }]
                } else {
                    vec![
                        Given { role: Role::Caseworker, team: Some(teams[number].into()), place: None },
                        Given { role: Role::TeamLead, team: Some(teams[number].into()), place: None },
                    ]
                },
            })
            .collect();
        let world = Self { fresh, ids: ids.clone(), places, cases, caseworkers, planner };
        let deed = world.deed(&Actor::System, "demo");
        let places = world.places.clone();
        let demo = world
            .fresh
            .store
            .write(deed, move |tx| {
                let (places, joiners) = (places.clone(), joiners.clone());
                Box::pin(async move {
                    let demo = world::begin(tx, system(), 7).await?.expect("the database is empty");
                    for (number, id) in places.into_iter().enumerate() {
                        let kind = PlaceKind::Reception;
                        places::add(tx, &system(), &Place { id, name: format!("Place {number}"), kind })
                            .await?;
                    }
                    for joiner in &joiners {
                        assert!(staff::create(tx, &system(), joiner).await?);
                    }
                    Ok::<_, StoreError>(demo)
                })
            })
            .await
            .expect("the world is made");
        let filled = world.fresh.store.fill(world.housekeeping(), demo, &world.cases).await;
        filled.expect("the cases are added");
        world
    }
}

fn new_case(
    number: usize,
    role: Role,
    person: Uuid,
    case: Uuid,
    place: Option<PlaceId>,
    caseworker: StaffId,
    team: &str,
) -> NewCase {
    let (person, case) = (PersonId::from_uuid(person), CaseId::from_uuid(case));
    let event = event(case, 1, EventKind::CaseOpened);
    let ward = role == Role::Ward;
    NewCase {
        person: Person {
            id: person,
            v_number: VNumber::parse(&format!("28{number:08}")).expect("ten digits"),
            given_name: format!("Given{number}"),
            family_name: format!("Fámily{number:05}"),
            born: if ward { date(2010, 5, 5) } else { date(1990, 1, 1) },
            nationality: "XXX".into(),
            language: Lang::Ti,
            phone: None,
            place,
            unaccompanied: ward,
        },
        file: CaseFile {
            id: case,
            person,
            role,
            opened: now(),
            caseworker: Some(caseworker),
            team: Some(team.into()),
        },
        summary: summary(number),
        waits: vec![wait(number)],
        events: vec![event],
        contacts: Vec::new(),
        calls: Vec::new(),
    }
}

pub(crate) fn event(case: CaseId, seq: i32, kind: EventKind) -> Event {
    Event {
        case,
        seq,
        kind,
        occurred: now(),
        recorded: now(),
        by: Author { kind: "system".into(), id: None, role: None, on_behalf_of: None, helper: None },
        ground: None,
        corrects: None,
        revision: None,
    }
}

/// Every third case has no term; the others end one hour after each other.
pub(crate) fn summary(number: usize) -> Summary {
    let hours = i64::try_from(number).expect("a small number");
    Summary {
        version: VersionId::new("nl-2026-pact"),
        track: TrackId::new("start"),
        step: Some(StepId::new(if number.is_multiple_of(2) { "b2" } else { "n1" })),
        since: Some(now()),
        due_at: (number % 3 != 2).then(|| now() + jiff::SignedDuration::from_hours(hours)),
        next_change_at: None,
        last_event_at: Some(now()),
        outcome: None,
        alone_since: None,
    }
}

/// Every second case waits in another step.
pub(crate) fn wait(number: usize) -> Wait {
    let queue = Queue {
        version: VersionId::new("nl-2026-pact"),
        track: TrackId::new("start"),
        step: StepId::new(if number.is_multiple_of(2) { "b2" } else { "n1" }),
        phase: Phase::In,
    };
    Wait { queue, entered: day(now()), left: None }
}

/// An error of a test's own deed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum No {
    #[error("refused")]
    Refused,
    #[error(transparent)]
    Store(#[from] StoreError),
}
