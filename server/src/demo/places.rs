//! Where the demo plays, and what hearings there are.
//!
//! The application centres exist; the reception places do not, and neither do the people in them.

use super::team::Team;
use domain::{
    calendar::is_working_day,
    hearing::{Kind, Time},
    ids::{Ids, PlaceId, ResourceId, TimeId},
    language::Lang,
    time::{amsterdam, day},
};
use jiff::{
    Timestamp, ToSpan,
    civil::{self, Date},
};
use store::{
    hearings::Opening,
    places::{Place, PlaceKind},
    resources::{Resource, ResourceKind},
};

/// Application centres: hearings are held here, and new people stay here.
const CENTRES: [&str; 5] = ["Ter Apel", "Budel", "Den Bosch", "Zevenaar", "Schiphol"];
/// Where people wait; fictional.
const RECEPTIONS: [&str; 4] = ["Wolkendam", "Sterrenveld", "Maanwijk", "Nevelzicht"];
/// Officers, and as many rooms, at each centre.
const OFFICERS: usize = 2;
/// What the interpreters speak; one is at one officer a day.
const INTERPRETERS: [&[Lang]; 10] = [
    &[Lang::Ar],
    &[Lang::Ar, Lang::Ckb],
    &[Lang::Ar, Lang::Ku],
    &[Lang::Ti],
    &[Lang::Ti, Lang::Am],
    &[Lang::Tr, Lang::Ku],
    &[Lang::FaAf, Lang::Fa],
    &[Lang::Ps, Lang::FaAf],
    &[Lang::So],
    &[Lang::Fa, Lang::Ru],
];
/// Working days, from the making of the world on, on which those are heard who were invited before it.
const NEAR: usize = 2;
/// The hours at which hearings begin and are over on those days.
const OPENS: i8 = 9;
const CLOSES: i8 = 17;
/// Working days after them for which times are open.
const DAYS: usize = 20;

/// The days of an officer by turns: what begins when, as a kind and the hour and minute.
const TURNS: [&[(Kind, i8, i8)]; 4] = [
    &[(Kind::Main, 9, 0)],
    &[(Kind::First, 9, 0), (Kind::First, 11, 15), (Kind::First, 13, 30)],
    &[(Kind::Main, 9, 0)],
    &[(Kind::Additional, 9, 0), (Kind::Responsibility, 12, 30)],
];

/// All places, the centres first, and what can be planned with.
pub(super) struct Places {
    pub all: Vec<Place>,
    pub resources: Vec<Resource>,
}

impl Places {
    pub(super) fn new(ids: &dyn Ids, now: Timestamp) -> Self {
        let place =
            |name: &str, kind| Place { id: PlaceId::from_uuid(ids.next(now)), name: name.to_owned(), kind };
        let mut all: Vec<Place> =
            CENTRES.iter().map(|name| place(name, PlaceKind::ApplicationCentre)).collect();
        all.extend(RECEPTIONS.iter().map(|name| place(name, PlaceKind::Reception)));
        let mut resources = Vec::new();
        let mut add = |kind, name: String, place, languages: &[Lang]| {
            let id = ResourceId::from_uuid(ids.next(now));
            resources.push(Resource { id, kind, name, place, languages: languages.to_vec(), staff: None });
        };
        for (number, languages) in (1..).zip(INTERPRETERS) {
            let spoken: Vec<&str> = languages.iter().map(|lang| lang.code()).collect();
            let name = format!("Demotolk {number} ({})", spoken.join(", "));
            add(ResourceKind::Interpreter, name, None, languages);
        }
        for centre in all.iter().take(CENTRES.len()) {
            for number in 1..=OFFICERS {
                let officer = format!("Demohoormedewerker {number} {}", centre.name);
                add(ResourceKind::Officer, officer, Some(centre.id), &[]);
                add(ResourceKind::Room, format!("Kamer {number} {}", centre.name), Some(centre.id), &[]);
            }
        }
        Self { all, resources }
    }

    /// The first resource of each of these kinds is whoever of the team works as that.
    pub(super) fn take(&mut self, kinds: &[ResourceKind], team: &Team) {
        for kind in kinds {
            let first = self.resources.iter_mut().find(|resource| resource.kind == *kind);
            if let (Some(resource), Some(role)) = (first, kind.role()) {
                let member = team.in_role(role);
                member.name.clone_into(&mut resource.name);
                resource.staff = Some(member.id);
            }
        }
    }

    /// The place with this name, which is one of those above.
    ///
    /// # Panics
    /// When it is not: a spelling mistake in the demo.
    pub(super) fn named(&self, name: &str) -> &Place {
        self.all.iter().find(|place| place.name == name).expect("the demo spells its places right")
    }

    pub(super) fn centres(&self) -> &[Place] {
        &self.all[..CENTRES.len()]
    }

    pub(super) fn receptions(&self) -> &[Place] {
        &self.all[CENTRES.len()..]
    }

    /// The times of the coming weeks, from the day after `near` on. Nobody and nothing is in two places at once: an
    /// officer, a room and an interpreter belong together for a day.
    pub(super) fn times(&self, ids: &dyn Ids, now: Timestamp) -> Vec<Opening> {
        let (officers, rooms) = (self.of(ResourceKind::Officer), self.of(ResourceKind::Room));
        let mut openings = Vec::new();
        for (number, date) in working_days(day(now)).skip(NEAR).take(DAYS).enumerate() {
            for (turn, interpreter) in self.of(ResourceKind::Interpreter).into_iter().enumerate() {
                let seat = (turn + number) % officers.len();
                let (officer, room) = (officers[seat], rooms[seat]);
                // Two days each, and the other way round after four, so that every language meets every turn.
                let language = interpreter.languages[(number / 2 + number / 4) % interpreter.languages.len()];
                let Some(place) = officer.place else { continue };
                for (kind, hour, minute) in TURNS[(turn + number) % TURNS.len()] {
                    let Some(starts) = instant(date, *hour, *minute) else { continue };
                    let id = TimeId::from_uuid(ids.next(now));
                    let time = Time { id, kind: *kind, place, starts, quarters: kind.quarters(), language };
                    openings.push(Opening {
                        time,
                        officer: officer.id,
                        interpreter: interpreter.id,
                        room: room.id,
                    });
                }
            }
        }
        openings
    }

    /// The times of the day on which the world is made and of the working day after it, at the first centre, for those
    /// of `wanted` for whom there is one, in their order.
    pub(super) fn near(&self, ids: &dyn Ids, now: Timestamp, wanted: &[(Kind, Lang)]) -> Vec<Opening> {
        let at = self.centres().first().map(|centre| centre.id);
        let here = |kind| self.of(kind).into_iter().filter(|resource| resource.place == at);
        let mut wanted: Vec<(Kind, Lang)> = wanted.to_vec();
        let mut openings = Vec::new();
        for date in working_days(day(now)).take(NEAR) {
            let mut interpreters = self.of(ResourceKind::Interpreter);
            for (officer, room) in here(ResourceKind::Officer).zip(here(ResourceKind::Room)) {
                let speaks = |interpreter: &&Resource| {
                    wanted.iter().any(|(_, language)| interpreter.languages.contains(language))
                };
                let Some(interpreter) = interpreters.iter().position(speaks) else { continue };
                let interpreter = interpreters.remove(interpreter);
                let mut hour = OPENS;
                while let Some(place) = officer.place {
                    let fits = |(kind, language): &(Kind, Lang)| {
                        let ends = f64::from(hour) + f64::from(kind.quarters()) / 4.0;
                        interpreter.languages.contains(language) && ends <= f64::from(CLOSES)
                    };
                    let Some(next) = wanted.iter().position(fits) else { break };
                    let (kind, language) = wanted.remove(next);
                    let Some(starts) = instant(date, hour, 0) else { break };
                    let id = TimeId::from_uuid(ids.next(now));
                    let time = Time { id, kind, place, starts, quarters: kind.quarters(), language };
                    let (officer, interpreter, room) = (officer.id, interpreter.id, room.id);
                    openings.push(Opening { time, officer, interpreter, room });
                    hour += i8::try_from(kind.quarters().div_ceil(4)).unwrap_or(CLOSES);
                }
            }
        }
        openings
    }

    fn of(&self, kind: ResourceKind) -> Vec<&Resource> {
        self.resources.iter().filter(|resource| resource.kind == kind).collect()
    }
}

/// Today, if it is one, and the working days after it.
fn working_days(today: Date) -> impl Iterator<Item = Date> {
    (0_i64..).map_while(move |days| today.checked_add(days.days()).ok()).filter(|date| is_working_day(*date))
}

fn instant(date: Date, hour: i8, minute: i8) -> Option<Timestamp> {
    let wall = date.to_datetime(civil::Time::new(hour, minute, 0, 0).ok()?);
    wall.to_zoned(amsterdam()).ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use service::SeededIds;
    use std::collections::HashSet;

    #[test]
    fn nobody_is_in_two_places() {
        let now: Timestamp = "2026-11-20T14:00:00Z".parse().unwrap();
        let ids = SeededIds::new(1);
        let places = Places::new(&ids, now);
        let mut cells = HashSet::new();
        let wanted = [(Kind::Main, Lang::Ar), (Kind::First, Lang::Ti), (Kind::First, Lang::Am)].repeat(3);
        let near = places.near(&ids, now, &wanted);
        assert!(near.len() >= 6, "hardly anybody is heard today: {near:?}");
        let times = places.times(&ids, now);
        for opening in near.iter().chain(&times) {
            for resource in [opening.officer, opening.interpreter, opening.room] {
                for cell in opening.time.cells() {
                    assert!(cells.insert((resource, cell)), "{opening:?}");
                }
            }
        }
        for language in INTERPRETERS.into_iter().flatten() {
            let main =
                |opening: &&Opening| opening.time.kind == Kind::Main && opening.time.language == *language;
            assert!(times.iter().filter(main).count() >= 4, "no choice of times in {}", language.code());
        }
    }
}
