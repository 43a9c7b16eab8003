//! A world of fictional people, to see and try everything with.
//!
//! The same seed and day make the same world: people, events, ids, ways to sign in. It is made by the deeds of the
//! product wherever there is one, so that nothing can exist in a demo that could not exist otherwise.

mod course;
mod names;
mod papers;
mod people;
mod places;
mod secrets;
mod sign_in;
mod team;
mod wards;

use crate::{boot, channels, command::Stop, config::Config};
use clap::Args;
use domain::{
    access::{Actor, Role, act, scope},
    account::{LETTER_DAYS, VNumber},
    assignment::CONSENT_DAYS,
    break_glass::Reason,
    calendar::is_working_day,
    call::Part,
    family::{Item, SHARE_DAYS},
    hearing,
    ids::{CaseId, FormId, Ids, LetterId},
    language::Lang,
    message::{Body, Sentence},
    notice::Way,
    presence::Presence,
    procedure::Procedures,
    support::Level,
    time::{amsterdam, day},
    waiting::month_before,
};
use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, time},
};
use people::{Invitable, NAMED, People, place_of};
use places::Places;
pub use secrets::Secrets;
use service::{
    Ctx, Engine, Fault, Files, Intake, Origin, Passkeys, SeededIds, Store,
    assignments::{self, Wish},
    break_glass::{self, Wanted},
    calls::{self, Ask},
    cases, family, hearings,
    information::Information,
    looked::{self, By},
    messages, notices, presence,
    staff::SteppedUp,
    support,
    token::code_hash,
    waiting,
};
use std::{
    collections::{HashMap, HashSet},
    io::Write,
    path::PathBuf,
    sync::Arc,
};
use store::{
    StoreError,
    access::{System, permit},
    accounts,
    hearings::Opening,
    mandates, places as place_rows,
    resources::ResourceKind,
    staff as staff_rows,
    world::{self, Demo, NewCase},
};
use team::Team;
use wards::Child;

/// How large a world, and which.
#[derive(Clone, Debug, Args)]
pub struct Size {
    /// How many cases.
    #[arg(long, default_value_t = 200)]
    pub cases: u32,
    /// Another seed makes another world.
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The day on which the world is made, as YYYY-MM-DD; today by default.
    #[arg(long)]
    pub today: Option<Date>,
    /// Make nothing; only print again how to sign in.
    #[arg(long)]
    people: bool,
}

impl Size {
    /// A world of so many cases, made on `today`.
    pub const fn new(cases: u32, seed: u64, today: Date) -> Self {
        Self { cases, seed, today: Some(today), people: false }
    }
}

/// Cases that are written together.
const TOGETHER: usize = 2_000;
/// People who are invited to a hearing at most; the planner's times are for some tens.
const INVITED: usize = 80;
/// How long ago those were invited who are heard now: the notice that the rules want, with a weekend and a holiday.
const INVITED_DAYS_AGO: i64 = 12;
/// Children for whom somebody acts, or waits to; a larger world has more, all of them still without a guardian.
const CHILDREN: usize = 60;
/// People on whose case somebody else works too.
const ASSIGNED: usize = 24;
/// Of the first so many people, every fifth has chosen how much help they want.
const CHOOSERS: usize = 200;

/// Makes the world in an empty database, or only prints how to sign in.
pub async fn fill(config: &Config, size: Size) -> Result<(), Stop> {
    let store = boot::open(config).await?;
    if size.people {
        let seed = store.demo_seed().await?;
        let seed = seed.ok_or_else(|| Stop::because("this database holds no demo world"))?;
        return print(config, seed);
    }
    store.migrate().await?;
    let files = Files::open(&config.files_folder())?;
    make(store.clone(), files, boot::procedures(config)?, &size).await?;
    // What was written lately comes into the file of the database itself, which can then be copied.
    store.close().await;
    print(config, size.seed)
}

/// The V-number of the person who is the how-manieth of the world, from 0.
pub fn v_number(number: u32) -> VNumber {
    people::v_number(number)
}

/// The login of whoever works in this role first.
pub fn login(role: Role) -> Option<&'static str> {
    team::logins().find(|(_, _, held)| *held == role).map(|(login, ..)| login)
}

/// The people with a name, in the order of the world.
pub fn named() -> impl Iterator<Item = &'static str> {
    NAMED.iter().map(|named| named.key)
}

fn print(config: &Config, seed: u64) -> Result<(), Stop> {
    let table = sign_in::table(config.public_url.trim_end_matches('/'), seed);
    Ok(std::io::stdout().write_all(table.as_bytes())?)
}

/// Fills `store`, which has its tables and nobody in them, and tells who its first people are.
///
/// # Errors
/// [`Stop`] when somebody is in the database already, or the day is before both laws can occur.
pub async fn make(
    store: Store,
    files: Files,
    procedures: Procedures,
    size: &Size,
) -> Result<Vec<(CaseId, Actor)>, Stop> {
    let today = size.today.unwrap_or_else(|| day(app::Clock::now(&app::SystemClock)));
    let now = moment(today);
    let newest = procedures.versions().last().and_then(|version| version.lodged_from);
    let earliest = newest.and_then(|from| from.checked_add(60.days()).ok());
    if let Some(earliest) = earliest.filter(|earliest| today < *earliest) {
        return Err(Stop::because(format!(
            "no cases of both laws by {today}; give --today {earliest} or later"
        )));
    }
    let ids: Arc<dyn Ids> = Arc::new(SeededIds::new(size.seed));
    let information = Arc::new(Information::embedded()?);
    // The files of a demo are our own, so nobody has to examine them.
    let intake = Intake::new(PathBuf::new());
    let (procedures, channels) = (Arc::new(procedures), channels::log_only());
    // Nobody comes in while a demo is made.
    let passkeys = Passkeys::default();
    let engine = Engine { store, ids, procedures, information, files, intake, channels, passkeys };
    let maker = Maker { secrets: Secrets(size.seed), engine, now };

    let demo = maker.begin(size.seed).await?;
    let mut places = Places::new(&*maker.engine.ids, now);
    let team = Arc::new(Team::new(&*maker.engine.ids, now, &places));
    places.take(&[ResourceKind::Officer, ResourceKind::Interpreter], &team);
    let places = Arc::new(places);
    maker.open_doors(&places, &team).await?;
    let mut known = maker.people(demo, &places, &team, size).await?;
    maker.hear(&places, &team, &mut known.invitable).await?;
    let times = maker.open(&team, places.times(&*maker.engine.ids, now)).await?;
    maker.invite(&team, &known.invitable, times).await?;
    maker.guard(&team, &known.children).await?;
    maker.assign(&team, &known.first).await?;
    maker.family(&team, &known.first).await?;
    maker.choose_support(&known.first).await?;
    maker.talk(&team, &known.first).await?;
    maker.papers(&known.first).await?;
    maker.emergency(&team, &known.first).await?;
    maker.letters(&places, &team, &known.first).await?;
    maker.doors(&known.first).await?;
    maker.figures().await?;
    maker.engine.store.analyze().await?;
    Ok(known.first)
}

/// The moment at which the world is made: three in the afternoon of the last working day before `today`.
fn moment(today: Date) -> Timestamp {
    let before =
        (1..8).filter_map(|days| today.checked_sub(days.days()).ok()).find(|date| is_working_day(*date));
    let wall = before.unwrap_or(today).to_datetime(time(15, 0, 0, 0));
    wall.to_zoned(amsterdam()).map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
}

/// Who was made, as far as later deeds need them.
struct Known {
    /// The first people of the world, those with a name before all others.
    first: Vec<(CaseId, Actor)>,
    invitable: Vec<Invitable>,
    /// The first of those who came alone.
    children: Vec<Child>,
}

struct Maker {
    secrets: Secrets,
    engine: Engine,
    now: Timestamp,
}

impl Maker {
    fn ctx(&self, actor: Actor) -> Ctx {
        self.engine.ctx(actor, self.now, Origin { request: "demo".into(), address: "here".into() })
    }

    fn deed(&self, actor: Actor, action: &'static str) -> store::Deed {
        store::Deed::new(actor, action, self.now, "demo", Arc::clone(&self.engine.ids))
    }

    /// Marks the database, so that nobody takes it for a real one.
    async fn begin(&self, seed: u64) -> Result<Demo, Stop> {
        let system = System::acting(&Actor::System)?;
        let begun: Result<Option<Demo>, StoreError> = self
            .engine
            .store
            .write(store::Deed::housekeeping(self.now, "demo", Arc::clone(&self.engine.ids)), move |tx| {
                Box::pin(world::begin(tx, system, seed))
            })
            .await;
        begun?.ok_or_else(|| {
            Stop::because(
                "the database is not empty; choose another one, or another --data folder, for a demo",
            )
        })
    }

    /// Places, what can be planned with, and the people at work with their second factor in use.
    async fn open_doors(&self, places: &Arc<Places>, team: &Arc<Team>) -> Result<(), Stop> {
        let system = System::acting(&Actor::System)?;
        let starts = day(self.now).checked_sub(3.years())?;
        let joiners = Arc::new(team.joiners(self.secrets, starts).await?);
        let (places, secrets) = (Arc::clone(places), self.secrets);
        let done: Result<(), StoreError> = self
            .engine
            .store
            .write(self.deed(Actor::System, "demo"), move |tx| {
                let (places, joiners) = (Arc::clone(&places), Arc::clone(&joiners));
                Box::pin(async move {
                    for place in &places.all {
                        place_rows::add(tx, &system, place).await?;
                    }
                    for resource in &places.resources {
                        store::resources::add(tx, &system, resource).await?;
                    }
                    for joiner in joiners.iter() {
                        staff_rows::create(tx, &system, joiner).await?;
                        staff_rows::set_totp(tx, joiner.id, &secrets.factor(&joiner.login)).await?;
                        // The factor counts as set up once a code was used; this one is from long ago.
                        staff_rows::use_totp_step(tx, joiner.id, 1).await?;
                    }
                    Ok(())
                })
            })
            .await;
        Ok(done?)
    }

    /// Opens these times and says how many there are of each kind and language.
    async fn open(
        &self,
        team: &Team,
        openings: Vec<Opening>,
    ) -> Result<HashMap<(hearing::Kind, Lang), usize>, Stop> {
        let openings = Arc::new(openings);
        let mut times = HashMap::new();
        for opening in openings.iter() {
            *times.entry((opening.time.kind, opening.time.language)).or_default() += 1;
        }
        let planner = team.in_role(Role::Planner).actor();
        let scope = scope::<act::OpenTimes>(&planner)?;
        let opened: Result<(), store::hearings::OpenError> = self
            .engine
            .store
            .write(self.deed(planner, "open-times"), move |tx| {
                let (scope, openings) = (scope.clone(), Arc::clone(&openings));
                Box::pin(async move {
                    for opening in openings.iter() {
                        store::hearings::open(tx, &scope, opening).await?;
                    }
                    Ok(())
                })
            })
            .await;
        opened?;
        Ok(times)
    }

    /// Makes everybody. While some thousands are being written, the next are being thought up.
    async fn people(
        &self,
        demo: Demo,
        places: &Arc<Places>,
        team: &Arc<Team>,
        size: &Size,
    ) -> Result<Known, Stop> {
        let (places, team) = (Arc::clone(places), Arc::clone(team));
        let (engine, now) = (self.engine.clone(), self.now);
        let (seed, cases) = (size.seed, size.cases);
        let (sender, mut receiver) = tokio::sync::mpsc::channel(1);
        let making = tokio::task::spawn_blocking(move || {
            let mut known = Known { first: Vec::new(), invitable: Vec::new(), children: Vec::new() };
            let mut batch: Vec<NewCase> = Vec::with_capacity(TOGETHER);
            for (case, invitable) in
                People::new(seed, &*engine.ids, &engine.procedures, &places, &team, now, cases)
            {
                if known.first.len() < CHOOSERS {
                    let (case, role) = (&case.file, case.file.role);
                    let person = Actor::Person { person: case.person, case: case.id, role, helper: None };
                    known.first.push((case.id, person));
                }
                if case.file.role == Role::Ward && known.children.len() < CHILDREN {
                    known.children.push(Child { case: case.file.id, born: case.person.born });
                }
                if known.invitable.len() < INVITED * 4 {
                    known.invitable.extend(invitable);
                }
                batch.push(case);
                if batch.len() == TOGETHER && sender.blocking_send(std::mem::take(&mut batch)).is_err() {
                    return known;
                }
            }
            // When the other end is gone it has an error to tell of, which comes out below.
            drop(sender.blocking_send(batch));
            known
        });
        while let Some(batch) = receiver.recv().await {
            let deed = store::Deed::housekeeping(now, "demo", Arc::new(SeededIds::new(seed)));
            self.engine.store.fill(deed, demo, &batch).await?;
        }
        Ok(making.await?)
    }

    /// Some are heard on the day on which the world is made and on the working day after it: they were invited as long
    /// ago as the rules want, and who came on the first of these days the door has marked.
    async fn hear(&self, places: &Places, team: &Team, invitable: &mut Vec<Invitable>) -> Result<(), Stop> {
        let invited = self.now - SignedDuration::from_hours(INVITED_DAYS_AGO * 24);
        let due: Vec<&Invitable> =
            invitable.iter().filter(|one| one.turn >= NAMED.len() && one.since < invited).collect();
        let wanted: Vec<_> = due.iter().map(|one| (one.kind, one.language)).collect();
        let mut times = self.open(team, places.near(&*self.engine.ids, self.now, &wanted)).await?;
        let mut heard = HashSet::new();
        for one in due {
            let Some(left) = times.get_mut(&(one.kind, one.language)).filter(|left| **left > 0) else {
                continue;
            };
            *left -= 1;
            let caseworker = Ctx { now: invited, ..self.ctx(team.caseworker(one.turn).actor()) };
            hearings::invite(&caseworker, one.case, one.kind).await?;
            let person = Ctx { now: invited + 20.hours(), ..self.ctx(one.person.clone()) };
            hearings::confirm(&person).await?;
            heard.insert(one.case);
        }
        invitable.retain(|one| !heard.contains(&one.case));
        let door = self.ctx(team.in_role(Role::Intake).actor());
        let lines = presence::day_sheet(&door, day(self.now), None).await?.lines;
        for (line, seen) in lines.iter().zip([Presence::Arrived, Presence::Late].iter().cycle()) {
            let seen_at = Ctx { now: line.time.starts, ..door.clone() };
            presence::mark(&seen_at, line.hearing, *seen)
                .await
                .map_err(|refusal| Stop::because(refusal.to_string()))?;
        }
        Ok(())
    }

    /// Invites whoever is at a step with a hearing while half of the times stay free, for moving to.
    async fn invite(
        &self,
        team: &Team,
        invitable: &[Invitable],
        mut times: HashMap<(hearing::Kind, Lang), usize>,
    ) -> Result<(), Stop> {
        for left in times.values_mut() {
            *left /= 2;
        }
        let mut invited = 0;
        for one in invitable {
            let Some(left) = times.get_mut(&(one.kind, one.language)).filter(|left| **left > 0) else {
                continue;
            };
            if invited == INVITED {
                break;
            }
            *left -= 1;
            let caseworker = self.ctx(team.caseworker(one.turn).actor());
            hearings::invite(&caseworker, one.case, one.kind).await?;
            // The first two are Amira and Yonas, whose answers stay open.
            if invited % 3 == 2 {
                hearings::confirm(&self.ctx(one.person.clone())).await?;
            }
            invited += 1;
        }
        Ok(())
    }

    /// Gives the mandates of the children, each at the moment at which it begins.
    async fn guard(&self, team: &Team, children: &[Child]) -> Result<(), Stop> {
        let system = System::acting(&Actor::System)?;
        let lead = team.in_role(Role::GuardianLead).id;
        for mandate in wards::mandates(&*self.engine.ids, team, children, self.now) {
            let ids = Arc::clone(&self.engine.ids);
            let deed = store::Deed::new(Actor::System, "manage-mandates", mandate.begins, "demo", ids);
            let given: Result<(), StoreError> = self
                .engine
                .store
                .write(deed.on(mandate.case), move |tx| {
                    let mandate = mandate.clone();
                    Box::pin(async move { mandates::found(tx, system, mandate.case, &mandate, lead).await })
                })
                .await;
            given?;
        }
        Ok(())
    }

    /// Some have a lawyer of record, officers or a counsellor on their case, so that everybody at work has work.
    async fn assign(&self, team: &Team, first: &[(CaseId, Actor)]) -> Result<(), Stop> {
        let last_day = day(self.now).checked_add(14.days()).ok();
        let lead = self.ctx(team.in_role(Role::TeamLead).actor());
        let roles = [Role::Lawyer, Role::DecisionOfficer, Role::HearingOfficer, Role::Counsellor];
        let unnamed = first.iter().enumerate().skip(NAMED.len()).take(ASSIGNED);
        for ((number, (case, _)), role) in unnamed.zip(roles.iter().cycle()) {
            let from = match role {
                Role::Lawyer => self.ctx(team.caseworker(number).actor()),
                _ => lead.clone(),
            };
            let wish = Wish {
                holder: team.in_role(*role).id,
                role: *role,
                last_day,
                phone: "+31600000100".to_owned(),
            };
            let given = assignments::give(&from, *case, wish).await;
            given.map_err(|refusal| Stop::because(refusal.to_string()))?;
        }
        // Farid lets a volunteer look along.
        let farid = place_of("farid").and_then(|place| first.get(place));
        if let Some((_, farid)) = farid {
            let volunteer = team.in_role(Role::Volunteer).id;
            let given = assignments::consent(&self.ctx(farid.clone()), volunteer, CONSENT_DAYS[1]).await;
            given.map_err(|refusal| Stop::because(refusal.to_string()))?;
        }
        Ok(())
    }

    /// Who is family of whom, and one of them shares an appointment.
    async fn family(&self, team: &Team, first: &[(CaseId, Actor)]) -> Result<(), Stop> {
        let linked = NAMED.iter().zip(first).filter_map(|(named, known)| Some((named, named.kin_of?, known)));
        for (named, (key, kin), (_, actor)) in linked {
            let (Some(place), Some(own)) = (place_of(key), place_of(named.key)) else { continue };
            let Some((relative, _)) = first.get(place) else { continue };
            let caseworker = self.ctx(team.caseworker(place).actor());
            let number = people::v_number(u32::try_from(own)?);
            family::link(&caseworker, *relative, number.as_str(), kin).await?;
            family::share(&self.ctx(actor.clone()), *relative, Item::Appointment, SHARE_DAYS[1]).await?;
        }
        Ok(())
    }

    /// Some have chosen how much help they want; those with a name have not.
    async fn choose_support(&self, first: &[(CaseId, Actor)]) -> Result<(), Stop> {
        let choosers = first.iter().skip(NAMED.len()).step_by(5);
        for ((_, actor), level) in choosers.zip(Level::ALL.iter().cycle()) {
            support::choose(&self.ctx(actor.clone()), *level).await?;
        }
        Ok(())
    }

    /// Some have written and one wants to be called, so that no list of a demo is empty.
    async fn talk(&self, team: &Team, first: &[(CaseId, Actor)]) -> Result<(), Stop> {
        let form = || FormId::from_uuid(self.engine.ids.next(self.now));
        let ready = |sentence| Body::Ready { sentence, day: None, clock: None };
        let person = |number: usize| first.get(number).map(|(_, actor)| self.ctx(actor.clone()));
        if let (Some((amira, _)), Some(hers)) = (first.first(), person(0)) {
            let caseworker = self.ctx(team.caseworker(0).actor());
            let before = Ctx { now: self.now - 3.hours(), ..hers };
            messages::write_mine(&before, form(), ready(Sentence::WhenNews)).await?;
            messages::of_case(&caseworker, *amira, None).await?;
            messages::write(&caseworker, *amira, form(), ready(Sentence::NoNews)).await?;
            self.doubt(&before).await?;
        }
        if let Some(farid) = person(2) {
            let text = "سلام. آیا خبر نو است؟".to_owned();
            messages::write_mine(&farid, form(), Body::Own { text, lang: Lang::FaAf }).await?;
            let ask = Ask { phone: "+31600001234".to_owned(), language: Lang::FaAf, part: Part::Morning };
            calls::ask(&farid, ask).await?;
        }
        if let Some(somebody) = person(NAMED.len()) {
            messages::write_mine(&somebody, form(), ready(Sentence::PapersReceived)).await?;
        }
        Ok(())
    }

    /// Yesterday somebody opened the case of another team in an emergency and gave it back, so that there is one to judge.
    async fn emergency(&self, team: &Team, first: &[(CaseId, Actor)]) -> Result<(), Stop> {
        let of_carla = |place: &usize| team.caseworker(*place).login == "carla";
        let Some(place) = (NAMED.len()..first.len()).find(of_carla) else { return Ok(()) };
        let program = SteppedUp::program(&self.ctx(Actor::System))?;
        let wanted = Wanted {
            number: people::v_number(u32::try_from(place)?),
            reason: Reason::Health,
            words: "De locatie belt: iemand heeft haar medicijnen niet bij zich. Welke huisarts kent haar?"
                .into(),
        };
        let opened = self.now - 26.hours();
        let back = opened + 20.minutes();
        let anna = self.ctx(team.in_role(Role::Caseworker).actor());
        let case = break_glass::open(&Ctx { now: opened, ..anna.clone() }, program, &wanted)
            .await
            .map_err(|refusal| Stop::because(refusal.to_string()))?;
        cases::open(&Ctx { now: opened + 1.minute(), ..anna.clone() }, case).await?;
        Ok(break_glass::give_back(&Ctx { now: back, ..anna }).await?)
    }

    /// What the nights would have computed about waiting, a month ago and now.
    async fn figures(&self) -> Result<(), Stop> {
        let nobody = self.ctx(Actor::System);
        let today = day(self.now);
        for on in [month_before(today), today] {
            waiting::compute(&nobody, on).await?;
        }
        Ok(())
    }

    /// Two want to be told of messages; the others have chosen nothing, as everybody has at first.
    async fn doors(&self, first: &[(CaseId, Actor)]) -> Result<(), Stop> {
        for (key, way, typed, language) in [
            ("farid", Way::Mail, "farid@example.org", Lang::En),
            ("yonas", Way::Sms, "+31600005678", Lang::Ti),
        ] {
            let somebody = place_of(key).and_then(|place| first.get(place));
            if let Some((_, actor)) = somebody {
                notices::choose(&self.ctx(actor.clone()), way, typed, language).await?;
            }
        }
        Ok(())
    }

    /// Somebody wonders who read what they wrote, so that the auditor has something to answer.
    async fn doubt(&self, person: &Ctx) -> Result<(), Stop> {
        let person = Ctx { now: self.now, ..person.clone() };
        let days = looked::mine(&person, By::Others, None).await?.days;
        let mut deeds = days.iter().flat_map(|day| &day.by).flat_map(|by| &by.deeds);
        if let Some(read) = deeds.find(|told| told.what == "view-messages") {
            let sent = looked::doubt(&person, read.line, "من قرأ رسائلي، ولماذا؟", Lang::Ar).await;
            sent.map_err(|refusal| Stop::because(refusal.to_string()))?;
        }
        Ok(())
    }

    /// A letter for each person with a name, handed out at the desk of their place.
    async fn letters(&self, places: &Places, team: &Team, first: &[(CaseId, Actor)]) -> Result<(), Stop> {
        for ((number, named), (case, _)) in (0..).zip(&NAMED).zip(first) {
            let place = places.named(named.place).id;
            let desk = [Role::Intake, Role::CoaContact].map(|role| team.in_role(role));
            let actor =
                desk.into_iter().find(|member| member.places.contains(&place)).ok_or(Fault::Absent)?.actor();
            let (link, code) = self.secrets.letter(named.key);
            let letter = accounts::NewLetter {
                id: LetterId::from_uuid(self.engine.ids.next(self.now)),
                link: link.hash(),
                code: code_hash(&people::v_number(number), &code),
                language: named.language,
                expires: self.now + (LETTER_DAYS * 24).hours(),
            };
            let case = *case;
            let issued: Result<(), StoreError> = self
                .engine
                .store
                .write(self.deed(actor.clone(), "issue-letter").on(case), move |tx| {
                    let (actor, letter) = (actor.clone(), letter.clone());
                    Box::pin(async move {
                        let may = permit::<act::IssueLetter>(tx, &actor, case).await?;
                        accounts::issue(tx, &may, &letter).await
                    })
                })
                .await;
            issued?;
        }
        Ok(())
    }
}
