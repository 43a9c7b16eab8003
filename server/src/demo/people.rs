//! The people of the demo: five with a name, one at every step, and the others by chance.

use super::{
    course::{self, Course, Stop},
    names,
    places::Places,
    team::Team,
};
use domain::{
    access::{Actor, Role},
    account::VNumber,
    call::{LegalHelp, Part, Reason, due},
    event::{Author, Event, EventKind},
    family::Kin,
    hearing,
    ids::{CallId, CaseId, ContactId, Ids, PersonId},
    language::Lang,
    person::{Contact, ContactKind, Person},
    position::{position, summary, waits},
    procedure::{Procedure, Procedures, StepId},
    time::day,
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use rand::{Rng, SeedableRng, rngs::StdRng, seq::IndexedRandom};
use store::{calls::NewCall, cases::CaseFile, world::NewCase};

/// Share of unaccompanied minors: a choice for the demo, near the 16% of first applications of 2023 (sources/002).
const WARDS: f64 = 0.16;
/// Days over which the applications are spread: two years, so that both laws occur.
const SPREAD: i64 = 730;

/// Somebody with a name, whom the guide of the demo speaks of.
pub(super) struct Named {
    /// The name in small letters; a letter derives from it.
    pub key: &'static str,
    given: &'static str,
    family: &'static str,
    pub language: Lang,
    nationality: &'static str,
    years: i16,
    unaccompanied: bool,
    pub place: &'static str,
    /// The index of the version among the procedure files, oldest first, and the step.
    version: usize,
    step: &'static str,
    /// Days since lodging, where the mean would be too short.
    waits: Option<i64>,
    /// Of whom they are family, by key, and what they are to them: one caseworker has both cases.
    pub kin_of: Option<(&'static str, Kin)>,
    /// What the guide says of them.
    pub story: &'static str,
}

/// First in the world, in this order.
pub(super) const NAMED: [Named; 6] = [
    Named {
        key: "amira",
        given: "Amira",
        family: "Haddad",
        language: Lang::Ar,
        nationality: "SYR",
        years: 29,
        unaccompanied: false,
        place: "Wolkendam",
        version: 1,
        step: "n1",
        waits: None,
        kin_of: None,
        story: "an adult under the Pact; a hearing is reserved and not answered yet",
    },
    Named {
        key: "selam",
        given: "Selam",
        family: "Tesfay",
        language: Lang::Ti,
        nationality: "ERI",
        years: 16,
        unaccompanied: true,
        place: "Ter Apel",
        version: 1,
        step: "n0",
        waits: None,
        kin_of: None,
        story: "16, came alone, has a guardian; under the Pact",
    },
    Named {
        key: "farid",
        given: "Farid",
        family: "Noori",
        language: Lang::FaAf,
        nationality: "AFG",
        years: 41,
        unaccompanied: false,
        place: "Wolkendam",
        version: 0,
        step: "r0",
        waits: Some(400),
        kin_of: None,
        story: "an adult under the old law, track 4; has been waiting for more than a year",
    },
    Named {
        key: "elif",
        given: "Elif",
        family: "Demir",
        language: Lang::Tr,
        nationality: "TUR",
        years: 34,
        unaccompanied: false,
        place: "Wolkendam",
        version: 1,
        step: "permit",
        waits: None,
        kin_of: None,
        story: "an adult under the Pact; a permit is granted; Turkish is not translated yet",
    },
    Named {
        key: "yonas",
        given: "Yonas",
        family: "Kidane",
        language: Lang::Ti,
        nationality: "ERI",
        years: 15,
        unaccompanied: true,
        place: "Ter Apel",
        version: 1,
        step: "n1",
        waits: None,
        kin_of: None,
        story: "15, came alone, has a guardian; a hearing is reserved and not answered yet",
    },
    Named {
        key: "omar",
        given: "Omar",
        family: "Barakat",
        language: Lang::Ar,
        nationality: "SYR",
        years: 33,
        unaccompanied: false,
        place: "Wolkendam",
        version: 1,
        step: "n1",
        waits: None,
        kin_of: Some(("amira", Kin::Partner)),
        story: "an adult under the Pact; shares an appointment with Amira, who is family",
    },
];

/// The place of somebody with a name among the first people.
pub(super) fn place_of(key: &str) -> Option<usize> {
    NAMED.iter().position(|named| named.key == key)
}

/// The V-number of the person with this number: ten digits that no real person has, in no visible order.
///
/// # Panics
/// Never: ten digits are a V-number.
pub(super) fn v_number(number: u32) -> VNumber {
    // 7919 has no factor in common with 100,000,000, so that no number comes twice before all have come.
    let digits = 9_900_000_000 + u64::from(number + 1) * 7919 % 100_000_000;
    VNumber::parse(&digits.to_string()).expect("ten digits are a V-number")
}

/// A case at a step with a hearing: somebody who can be invited.
pub(super) struct Invitable {
    pub case: CaseId,
    pub person: Actor,
    /// Whose case it is.
    pub turn: usize,
    pub kind: hearing::Kind,
    pub language: Lang,
    /// Since when the hearing is due.
    pub since: Timestamp,
}

/// Makes people and their cases, the same for the same seed and day.
pub(super) struct People<'a> {
    rng: StdRng,
    ids: &'a dyn Ids,
    procedures: &'a Procedures,
    places: &'a Places,
    team: &'a Team,
    now: Timestamp,
    whole: u32,
    made: u32,
    /// Every step of every version, so that each can be seen, and those with a hearing more often.
    tour: Vec<(usize, StepId)>,
}

/// How often a step with a hearing comes again in the tour, so that somebody is heard today.
const HEARD: usize = 3;
/// How long at least somebody of the tour stays at a step with a hearing: the invitation was weeks ago.
const UNTIL_HEARD: SignedDuration = SignedDuration::from_hours(7 * 7 * 24);

impl<'a> People<'a> {
    pub(super) fn new(
        seed: u64,
        ids: &'a dyn Ids,
        procedures: &'a Procedures,
        places: &'a Places,
        team: &'a Team,
        now: Timestamp,
        whole: u32,
    ) -> Self {
        let steps = procedures
            .versions()
            .iter()
            .enumerate()
            .flat_map(|(version, procedure)| procedure.steps.iter().map(move |step| (version, step)));
        let heard = steps.clone().filter(|(_, step)| step.hearing.is_some());
        let again = heard.clone().cycle().take(HEARD * heard.count());
        let tour = steps.chain(again).map(|(version, step)| (version, step.id.clone())).collect();
        let rng = StdRng::seed_from_u64(seed);
        Self { rng, ids, procedures, places, team, now, whole, made: 0, tour }
    }

    /// The next case, and how to invite its person if a hearing is due; `None` when all are made.
    fn make(&mut self) -> Option<(NewCase, Option<Invitable>)> {
        if self.made >= self.whole {
            return None;
        }
        let number = self.made;
        self.made += 1;
        let index = usize::try_from(number).unwrap_or(usize::MAX);
        let tour = self.tour.get(index.wrapping_sub(NAMED.len())).cloned();
        Some(match (NAMED.get(index), tour) {
            (Some(named), _) => self.named(number, named),
            (None, Some((version, step))) => {
                let procedure = &self.procedures.versions()[version];
                let route = course::route_to(procedure, &step);
                let mut lengths = course::lengths(&mut self.rng, &route);
                let heard = procedure.step(&step).is_some_and(|step| step.hearing.is_some());
                if let Some(last) = lengths.last_mut().filter(|_| heard) {
                    *last = (*last).max(UNTIL_HEARD);
                }
                let course = course::standing(procedure, &route, &lengths, self.now);
                self.by_chance(number, procedure, &course)
            }
            (None, None) => {
                let lodged = self.lodged(number);
                let procedure = self.procedures.for_lodging(day(lodged));
                let route = course::route(&mut self.rng, procedure);
                let lengths = course::lengths(&mut self.rng, &route);
                let course = course::lodged_at(procedure, &route, &lengths, lodged, self.now);
                self.by_chance(number, procedure, &course)
            }
        })
    }

    /// Applications come one after the other, evenly over the years, so that ids grow with time as in a real one.
    fn lodged(&self, number: u32) -> Timestamp {
        let hours = i64::from(number) * SPREAD * 24 / i64::from(self.whole.max(1));
        self.now - SignedDuration::from_hours(SPREAD * 24 - hours)
    }

    fn named(&mut self, number: u32, named: &Named) -> (NewCase, Option<Invitable>) {
        let procedure = &self.procedures.versions()[named.version];
        let route: Vec<Stop> = course::route_to(procedure, &StepId::new(named.step));
        let mut lengths = course::lengths(&mut self.rng, &route);
        let course = match named.waits {
            None => course::standing(procedure, &route, &lengths, self.now),
            Some(days) => {
                if let Some(last) = lengths.last_mut() {
                    *last = SignedDuration::MAX;
                }
                let lodged = self.now - SignedDuration::from_hours(days * 24);
                course::lodged_at(procedure, &route, &lengths, lodged, self.now)
            }
        };
        let person = Person {
            id: PersonId::from_uuid(self.ids.next(course.opened)),
            v_number: v_number(number),
            given_name: named.given.into(),
            family_name: named.family.into(),
            born: born(day(self.now), named.years, 200),
            nationality: named.nationality.into(),
            language: named.language,
            phone: None,
            place: Some(self.places.named(named.place).id),
            unaccompanied: named.unaccompanied,
        };
        self.case(number, procedure, person, &course)
    }

    fn by_chance(
        &mut self,
        number: u32,
        procedure: &Procedure,
        course: &Course,
    ) -> (NewCase, Option<Invitable>) {
        let minor = self.rng.random_bool(WARDS);
        let origin = names::origin(&mut self.rng, minor);
        let (given, family, language) = origin.person(&mut self.rng);
        let years = if minor { self.rng.random_range(13..=17) } else { self.rng.random_range(18..=62) };
        let new = course.step.as_ref().and_then(|step| procedure.step(step));
        let new = new.is_some_and(|step| step.track == procedure.start().id);
        let at = if new { self.places.centres() } else { self.places.receptions() };
        let person = Person {
            id: PersonId::from_uuid(self.ids.next(course.opened)),
            v_number: v_number(number),
            given_name: given.into(),
            family_name: family.into(),
            born: born(day(self.now), years, self.rng.random_range(0..365)),
            nationality: origin.nationality.into(),
            language,
            phone: self.rng.random_bool(0.7).then(|| phone(&mut self.rng)),
            place: at.choose(&mut self.rng).map(|place| place.id),
            unaccompanied: minor,
        };
        self.case(number, procedure, person, course)
    }

    fn case(
        &mut self,
        number: u32,
        procedure: &Procedure,
        person: Person,
        course: &Course,
    ) -> (NewCase, Option<Invitable>) {
        let case = CaseId::from_uuid(self.ids.next(course.opened));
        let number_of = usize::try_from(number).unwrap_or_default();
        let kin_of = NAMED.get(number_of).and_then(|named| named.kin_of).map(|(key, _)| key);
        let role = match kin_of {
            _ if person.unaccompanied => Role::Ward,
            Some(_) => Role::FamilyAdult,
            None => Role::Applicant,
        };
        let turn = kin_of.and_then(place_of).unwrap_or(number_of);
        let caseworker = self.team.caseworker(turn);
        let events = events(case, course);
        let mut contacts = self.contacts(number, &person, course.opened);
        let known = |contacts: &[Contact]| contacts.iter().any(|contact| contact.kind == LegalHelp::CONTACT);
        let position = position(&events, self.procedures, self.now);
        // Whoever was refused some time ago was called, and has somebody now.
        let long_ago =
            position.decision.as_ref().is_some_and(|decision| decision.at < self.now - (14 * 24).hours());
        if long_ago && !known(&contacts) {
            contacts.push(self.legal_help(course.opened));
        }
        let summary = summary(&position, LegalHelp { known: known(&contacts), declined: None });
        let calls = summary.alone_since.map(|_| self.legal_help_call(&person)).into_iter().collect();
        let kind = course.step.as_ref().and_then(|step| procedure.step(step)).and_then(|step| step.hearing);
        let invitable = kind.map(|kind| Invitable {
            case,
            person: Actor::Person { person: person.id, case, role, helper: None },
            turn,
            kind,
            language: person.language,
            since: course.events.last().map_or(course.opened, |(_, at)| *at),
        });
        let file = CaseFile {
            id: case,
            person: person.id,
            role,
            opened: course.opened,
            caseworker: Some(caseworker.id),
            team: caseworker.team.map(str::to_owned),
        };
        let waits = waits(&events, self.procedures);
        (NewCase { person, file, events, summary, waits, contacts, calls }, invitable)
    }

    /// The call that recording a decision makes for who has no legal help.
    fn legal_help_call(&self, person: &Person) -> NewCall {
        NewCall {
            id: CallId::from_uuid(self.ids.next(self.now)),
            reason: Reason::LegalHelp,
            language: person.language,
            part: Part::Any,
            phone: None,
            asked: self.now,
            due: due(self.now),
        }
    }

    fn office(&mut self) -> String {
        format!("Advocatenkantoor Demo {}", self.rng.random_range(1..=12))
    }

    /// Legal help that was found later.
    fn legal_help(&mut self, opened: Timestamp) -> Contact {
        Contact {
            id: ContactId::from_uuid(self.ids.next(opened)),
            kind: LegalHelp::CONTACT,
            name: self.office(),
            phone: Some(phone(&mut self.rng)),
            languages: vec![Lang::Nl, Lang::En],
        }
    }

    /// The people around somebody: the organisations always, legal help mostly, a guardian for who came alone.
    fn contacts(&mut self, number: u32, person: &Person, opened: Timestamp) -> Vec<Contact> {
        let place = person.place.and_then(|id| self.places.all.iter().find(|place| place.id == id));
        let place = place.map_or("", |place| place.name.as_str());
        let mut wanted = vec![
            (ContactKind::Coa, format!("COA {place}"), vec![Lang::Nl, Lang::En]),
            (ContactKind::Gza, format!("GZA {place}"), vec![Lang::Nl, Lang::En]),
            (ContactKind::Vwn, format!("VluchtelingenWerk {place}"), vec![Lang::Nl, Lang::En, Lang::Ar]),
        ];
        let named = usize::try_from(number).is_ok_and(|number| number < NAMED.len());
        if named || self.rng.random_bool(0.85) {
            wanted.push((ContactKind::LegalHelp, self.office(), vec![Lang::Nl, Lang::En]));
        }
        if person.unaccompanied {
            let name = format!("Nidos, voogd Demo {}", self.rng.random_range(1..=20));
            wanted.push((ContactKind::Guardian, name, vec![Lang::Nl, Lang::En]));
        }
        let contact = |(kind, name, languages)| Contact {
            id: ContactId::from_uuid(self.ids.next(opened)),
            kind,
            name,
            phone: Some(phone(&mut self.rng)),
            languages,
        };
        wanted.into_iter().map(contact).collect()
    }
}

impl Iterator for People<'_> {
    type Item = (NewCase, Option<Invitable>);

    fn next(&mut self) -> Option<Self::Item> {
        self.make()
    }
}

fn events(case: CaseId, course: &Course) -> Vec<Event> {
    let event = |(seq, (kind, at)): (i32, &(EventKind, Timestamp))| Event {
        case,
        seq,
        kind: kind.clone(),
        occurred: domain::time::fixed(*at),
        recorded: domain::time::fixed(*at),
        by: Author { kind: "system".into(), id: None, role: None, on_behalf_of: None, helper: None },
        ground: None,
        corrects: None,
        revision: None,
    };
    (1..).zip(&course.events).map(event).collect()
}

/// The day of birth of somebody who turned `years` so many days ago.
fn born(today: Date, years: i16, days_ago: i32) -> Date {
    today.checked_sub(years.years().days(days_ago)).unwrap_or(today)
}

/// A number in a range that is given to nobody.
fn phone(rng: &mut impl Rng) -> String {
    format!("+3160000{:04}", rng.random_range(0..10_000))
}
