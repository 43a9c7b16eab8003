//! The side of whoever acts for unaccompanied minors: the wards by what needs doing, the week, one ward.

use crate::{Ctx, Fault, happened};
use domain::{
    access::{Action, Actor, act, permit as allowed, scope},
    event::EventKind,
    ids::{CaseId, StaffId},
    mandate::{Kind, Mandate},
    person::{Contact, Person},
    position::{Position, position},
    procedure::{StepId, VersionId},
    time::{day, start_of_day},
    ward::{self, Act, Choice, Facts, Ground, Need},
};
use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, Weekday},
};
use store::{
    StoreError,
    access::{permit, relation},
    cases,
    hearings::{self, Booked},
    mandates, people, places, staff,
    wards::{self as rows},
};

/// How far back the list looks for what wards chose: three working days are never further away than this.
const CHOSEN_WITHIN: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Pages of the list of which the week is made at most: two hundred wards.
const WEEK_PAGES: usize = 4;
/// Pages of the list in which the wards of one member of a team are looked for at most: a thousand wards.
const TEAM_PAGES: usize = 20;

/// One ward in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub case: CaseId,
    pub name: String,
    pub version: VersionId,
    pub step: Option<StepId>,
    pub need: Need,
    pub hearing: Option<Booked>,
    /// Who acts for the ward now: name, kind, and when it ends.
    pub holders: Vec<Holder>,
}

/// Who acts for a ward.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub mandate: Mandate,
    pub name: String,
}

/// One page of the list, the most urgent first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wards {
    pub lines: Vec<Line>,
    /// The last ward of the page in the order of the list, for the page that follows.
    pub next: Option<CaseId>,
}

/// The wards of the actor: pages by the nearest legal term, within a page by what needs doing.
///
/// # Errors
/// [`Fault::Absent`] for roles without wards.
pub async fn list(ctx: &Ctx, after: Option<CaseId>) -> Result<Wards, Fault> {
    let scope = scope::<act::ListWards>(&ctx.actor)?;
    let now = ctx.now;
    ctx.store
        .look(ctx.deed_at_large::<act::ListWards>(), move |look| {
            Box::pin(async move {
                let (wards, next) = rows::page(look, &scope, after, now - CHOSEN_WITHIN).await?;
                for ward in &wards {
                    look.saw(ward.row.case);
                }
                let mut lines = lines(look, wards, now).await?;
                lines.sort_by(|a, b| (a.need, &a.name, a.case).cmp(&(b.need, &b.name, b.case)));
                Ok(Wards { lines, next })
            })
        })
        .await
}

/// The wards in the scope of the actor whose guardian `holder` is now, by what needs doing.
///
/// # Errors
/// [`Fault::Absent`] for roles without wards.
pub(crate) async fn of_holder(ctx: &Ctx, holder: StaffId) -> Result<Vec<Line>, Fault> {
    let scope = scope::<act::ListWards>(&ctx.actor)?;
    let now = ctx.now;
    ctx.store
        .look(ctx.deed_at_large::<act::ListWards>().about(format!("holder {holder}")), move |look| {
            Box::pin(async move {
                let (mut all, mut after) = (Vec::new(), None);
                for _ in 0..TEAM_PAGES {
                    let (wards, next) = rows::page(look, &scope, after, now - CHOSEN_WITHIN).await?;
                    let is_guardian =
                        |mandate: &Mandate| mandate.holder == holder && mandate.kind == Kind::Guardian;
                    all.extend(wards.into_iter().filter(|ward| ward.mandates.iter().any(is_guardian)));
                    after = next;
                    if after.is_none() {
                        break;
                    }
                }
                for ward in &all {
                    look.saw(ward.row.case);
                }
                let mut lines = lines(look, all, now).await?;
                lines.sort_by(|a, b| (a.need, &a.name, a.case).cmp(&(b.need, &b.name, b.case)));
                Ok(lines)
            })
        })
        .await
}

async fn lines(
    db: &dyn store::Reads,
    wards: Vec<rows::Ward>,
    now: Timestamp,
) -> Result<Vec<Line>, StoreError> {
    let held: Vec<StaffId> =
        wards.iter().flat_map(|ward| &ward.mandates).map(|mandate| mandate.holder).collect();
    let names = staff::names(db, &held).await?;
    let line = |ward: rows::Ward| {
        let choices = ward::choices(&ward.events);
        let facts = Facts {
            hearing: ward.hearing.as_ref().map(|booked| &booked.hearing),
            choice: choices.iter().find(|choice| choice.may_object(now)),
            disagreed: ward.disagreed,
            due: ward.row.due,
            adult_on: ward.adult_on,
        };
        let need = ward::need(&facts, now);
        let holder = |mandate: Mandate| Holder {
            name: names.get(&mandate.holder).cloned().unwrap_or_default(),
            mandate,
        };
        Line {
            case: ward.row.case,
            name: format!("{} {}", ward.row.given_name, ward.row.family_name),
            version: ward.row.version,
            step: ward.row.step,
            need,
            hearing: ward.hearing,
            holders: ward.mandates.into_iter().map(holder).collect(),
        }
    };
    Ok(wards.into_iter().map(line).collect())
}

/// What is on a day of the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An appointment.
    Hearing(Line),
    /// The last day to answer.
    Answer(Line),
}

/// Seven days, Monday first, each with what is on it in the order of the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    pub days: Vec<(Date, Vec<Entry>)>,
}

/// The Monday of the week of `date`.
pub fn monday(date: Date) -> Date {
    let since = date.weekday().since(Weekday::Monday);
    date.checked_sub(i64::from(since).days()).unwrap_or(date)
}

/// The appointments and last days to answer of all wards in the week that begins on `monday`.
///
/// # Errors
/// [`Fault::Absent`] for roles without wards.
pub async fn week(ctx: &Ctx, monday: Date) -> Result<Week, Fault> {
    let scope = scope::<act::ListWards>(&ctx.actor)?;
    let now = ctx.now;
    let dates: Vec<Date> = monday.series(1.day()).take(7).collect();
    let next_monday = monday.checked_add(7.days()).unwrap_or(monday);
    let (from, until) = (start_of_day(monday), start_of_day(next_monday));
    let all = ctx
        .store
        .look(ctx.deed_at_large::<act::ListWards>().about("week"), move |look| {
            Box::pin(async move {
                let (mut all, mut after) = (Vec::new(), None);
                for _ in 0..WEEK_PAGES {
                    let (wards, next) = rows::page(look, &scope, after, now).await?;
                    let here = wards.into_iter().filter(|ward| {
                        ward.hearing.as_ref().is_some_and(|booked| {
                            let (starts, answer) = (booked.hearing.time.starts, booked.hearing.answer_by);
                            (from <= starts && starts < until) || (monday <= answer && answer < next_monday)
                        })
                    });
                    all.extend(here);
                    after = next;
                    if after.is_none() {
                        break;
                    }
                }
                for ward in &all {
                    look.saw(ward.row.case);
                }
                Ok::<_, Fault>(lines(look, all, now).await?)
            })
        })
        .await?;
    let on = |date: Date| {
        let mut entries: Vec<(Timestamp, Entry)> = Vec::new();
        for line in &all {
            let Some(hearing) = line.hearing.as_ref().map(|booked| &booked.hearing) else { continue };
            if day(hearing.time.starts) == date {
                entries.push((hearing.time.starts, Entry::Hearing(line.clone())));
            }
            if hearing.answer_by == date && !hearing.stands(now) {
                entries.push((start_of_day(date), Entry::Answer(line.clone())));
            }
        }
        entries.sort_by_key(|(at, _)| *at);
        (date, entries.into_iter().map(|(_, entry)| entry).collect())
    };
    Ok(Week { days: dates.into_iter().map(on).collect() })
}

/// One ward.
#[derive(Clone, Debug)]
pub struct Ward {
    pub case: CaseId,
    pub person: Person,
    /// The 18th birthday as Nidos has it.
    pub adult_on: Option<Date>,
    pub place: Option<String>,
    pub position: Position,
    pub hearing: Option<Booked>,
    pub contacts: Vec<Contact>,
    /// What was done for the ward, newest first, with who did it.
    pub acts: Vec<(Act, String)>,
    /// What the ward chose, newest first.
    pub choices: Vec<Choice>,
    /// Who acts for the ward now.
    pub holders: Vec<Holder>,
    /// Whether this actor may act for the ward; a team lead only looks.
    pub may_act: bool,
}

/// Opens a ward: the look is in the audit before anything is shown.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not there, or not for this actor at this moment.
pub async fn open(ctx: &Ctx, case: CaseId) -> Result<Ward, Fault> {
    let (actor, now, procedures) = (ctx.actor.clone(), ctx.now, ctx.procedures.clone());
    ctx.store
        .look(ctx.deed::<act::ViewStatus>(case), move |look| {
            Box::pin(async move {
                let relation = relation(look, &actor, case).await?;
                // A lawyer or volunteer sees the status too, and no more: this page is for whoever acts for the ward.
                allowed::<act::ListWards>(&actor, case, relation)?;
                let view = allowed::<act::ViewStatus>(&actor, case, relation)?;
                let may_act = allowed::<act::ChooseHearing>(&actor, case, relation).is_ok();
                let person = people::details(look, &view).await?;
                let events = cases::events(look, &view).await?;
                let place = match person.place {
                    Some(place) => Some(places::one(look, place).await?.name),
                    None => None,
                };
                let acts = ward::acts(&events);
                let held = mandates::of_case(look, &view).await?;
                let held: Vec<Mandate> = held.into_iter().filter(|mandate| mandate.holds(now)).collect();
                let who: Vec<StaffId> = acts
                    .iter()
                    .map(|act| act.staff)
                    .chain(held.iter().map(|mandate| mandate.holder))
                    .collect();
                let names = staff::names(look, &who).await?;
                let name = |staff: StaffId| names.get(&staff).cloned().unwrap_or_default();
                Ok(Ward {
                    case,
                    adult_on: mandates::of_age(look, &view).await?,
                    place,
                    position: position(&events, &procedures, now),
                    hearing: hearings::active(look, &view).await?,
                    contacts: people::contacts(look, &view).await?,
                    acts: acts.into_iter().map(|act| (act.clone(), name(act.staff))).collect(),
                    choices: ward::choices(&events),
                    holders: held
                        .into_iter()
                        .map(|mandate| Holder { name: name(mandate.holder), mandate })
                        .collect(),
                    person,
                    may_act,
                })
            })
        })
        .await
}

/// Whom a page of one ward is about: for the band that names the child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub case: CaseId,
    pub name: String,
    pub born: Date,
}

/// The name of a ward for whom the actor may act now. A look of its own, because a name is a look.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not there, or not for this actor at this moment.
pub async fn named(ctx: &Ctx, case: CaseId) -> Result<Named, Fault> {
    let actor = ctx.actor.clone();
    ctx.store
        .look(ctx.deed::<act::ChooseHearing>(case).about("name"), move |look| {
            Box::pin(async move {
                let may = permit::<act::ChooseHearing>(look, &actor, case).await?;
                let person = people::details(look, &may).await?;
                let name = format!("{} {}", person.given_name, person.family_name);
                Ok(Named { case, name, born: person.born })
            })
        })
        .await
}

/// Why an objection is not kept.
#[derive(Debug, thiserror::Error)]
pub enum ObjectRefusal {
    #[error("the last day to object has passed")]
    TooLate,
    #[error("the ward chose nothing like that")]
    NoChoice,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for ObjectRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Keeps that the guardian objects to what the ward chose. The choice stands; the ward and the caseworker see it.
///
/// # Errors
/// [`ObjectRefusal`].
pub async fn object(ctx: &Ctx, case: CaseId, about: i32, ground: Ground) -> Result<(), ObjectRefusal> {
    let inside = ctx.clone();
    let deed = ctx.deed::<act::ObjectToChoice>(case).about(format!("event {about}")).because(ground.code());
    ctx.store
        .write(deed, move |tx| {
            let ctx = inside.clone();
            Box::pin(async move {
                let may = permit::<act::ObjectToChoice>(tx, &ctx.actor, case).await?;
                let events = cases::events(tx, &may).await?;
                let choices = ward::choices(&events);
                let choice =
                    choices.iter().find(|choice| choice.seq == about).ok_or(ObjectRefusal::NoChoice)?;
                let by = happened::author(tx, &ctx, &may).await?;
                if choice.objection.is_some() {
                    return Ok(());
                }
                if !choice.may_object(ctx.now) {
                    return Err(ObjectRefusal::TooLate);
                }
                let kind = EventKind::ChoiceObjected { about };
                happened::append_on(tx, &ctx, &may, by, kind, Some(ground.code())).await?;
                Ok(())
            })
        })
        .await
}

/// Whether the mandates of a list tell that this actor only stands in for somebody.
pub fn stands_in(actor: &Actor, line: &Line) -> bool {
    let mine = |holder: &&Holder| actor.id() == Some(holder.mandate.holder.uuid());
    line.holders.iter().find(mine).is_some_and(|holder| holder.mandate.kind == Kind::Substitute)
}

/// Whether the role of the actor may deal out mandates.
pub fn leads(actor: &Actor) -> bool {
    actor.has(Action::ManageMandates)
}
