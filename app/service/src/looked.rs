//! "Who looked, who acted", for the person whose case it is, and "this looks wrong".

use crate::{Ctx, Fault, status::own_case};
use domain::{
    access::{Role, act},
    break_glass::Finding,
    doubt::{DOUBT_CHARS, State, Unfit, Words},
    ids::{AuditId, BreakGlassId, DoubtId, StaffId},
    language::Lang,
    looked::{self, name_kept_back, told, told_own},
    time::{day, start_of_day},
};
use jiff::{Timestamp, civil::Date};
use std::collections::HashMap;
use store::{
    Reads, StoreError,
    access::permit,
    audit::{self, Line, Outcome, Span},
    break_glass,
    doubts::{self, Doubt},
    staff,
};

pub use store::audit::By;

/// Lines on one page at least, where there are that many. The last day of a page is whole, so that the number of looks
/// of a day is the number of the day.
const PAGE: usize = 50;
/// Lines of the last day at most: nobody looks that often, and a page has an end.
const DAY: usize = 1_000;
/// What the person said, on the first page.
const SAID: u64 = 20;

/// One page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// Newest first.
    pub days: Vec<Day>,
    /// What to give as `before` for what is older, if there is anything.
    pub older: Option<AuditId>,
    /// What the person said looks wrong, newest first; on the first page about others.
    pub said: Vec<Said>,
}

/// What happened on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    pub date: Date,
    /// By who acted, the last first.
    pub by: Vec<Deeds>,
}

/// What somebody did on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deeds {
    pub who: Who,
    /// The last first.
    pub deeds: Vec<Told>,
}

/// Who acted, as the person may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// `None` when it is kept back, and for the person.
    pub name: Option<String>,
    /// `None` for who has yet to come in.
    pub role: Option<Role>,
    /// Whether they acted in the name of the person.
    pub for_person: bool,
    /// Whether it is the person, or somebody who has yet to come in and so is nobody else.
    pub own: bool,
    /// Whether it is a system of the authority, and no human being.
    pub machine: bool,
}

/// The same done once or more often on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The newest of the lines: what a form about them names.
    pub line: AuditId,
    /// The end of the id of its sentence.
    pub what: &'static str,
    /// Whether it was refused, so that nothing was shown or done.
    pub refused: bool,
    pub times: usize,
    pub last: Timestamp,
    /// What has happened with it, when the person said that it looks wrong.
    pub doubt: Option<State>,
    /// When it was done in an emergency, or is about one: what a second person found.
    pub emergency: Option<Judged>,
}

/// Whether a second person has judged an emergency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    NotYet,
    Found(Finding),
}

/// What the person said, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub doubt: Doubt,
    pub who: Who,
    pub what: &'static str,
}

/// Who did what in the own case. That the list was read is not recorded (design.md principle 14).
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn mine(ctx: &Ctx, by: By, before: Option<AuditId>) -> Result<Looked, Fault> {
    let case = own_case(ctx)?;
    let actor = ctx.actor.clone();
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::SeeWhoLooked>(db, &actor, case).await?;
                let of = |span, limit: usize| audit::of_case(db, &may, by, span, limit as u64);
                let mut lines = of(Span { before, ..Span::default() }, PAGE + 1).await?;
                let mut older = None;
                if lines.len() > PAGE {
                    lines.truncate(PAGE);
                    let (last, at) = lines.last().map(|line| (line.id, line.at)).ok_or(Fault::Absent)?;
                    let from = Some(start_of_day(day(at)));
                    lines.extend(of(Span { before: Some(last), from, until: None }, DAY).await?);
                    let last = lines.last().map(|line| line.id);
                    let more = of(Span { before: last, ..Span::default() }, 1).await?;
                    older = last.filter(|_| !more.is_empty());
                }
                let first = by == By::Others && before.is_none();
                let said = if first { doubts::of_case(db, &may, SAID).await? } else { Vec::new() };
                let ids: Vec<AuditId> = lines.iter().map(|line| line.id).collect();
                let doubted = doubts::of_lines(db, &may, &ids).await?;
                let names = Names::of(db, lines.iter().chain(said.iter().map(|said| &said.about))).await?;
                let said = said.into_iter().map(|doubt| Said {
                    who: names.who(&doubt.about),
                    what: what(&doubt.about),
                    doubt,
                });
                let emergencies = if lines.iter().any(|line| emergency(line).is_some()) {
                    break_glass::of_case(db, &may).await?
                } else {
                    HashMap::new()
                };
                let days = days(&lines, &names, &doubted, &emergencies);
                Ok(Looked { said: said.collect(), days, older })
            })
        })
        .await
}

/// The names that the person may read.
pub(crate) struct Names(HashMap<StaffId, String>);

impl Names {
    async fn of(db: &dyn Reads, lines: impl Iterator<Item = &Line>) -> Result<Self, StoreError> {
        Self::of_staff(db, lines.filter_map(staff_of).collect()).await
    }

    /// Names of who holds a role in which names are kept back are not even read.
    pub(crate) async fn of_staff(db: &dyn Reads, mut ids: Vec<StaffId>) -> Result<Self, StoreError> {
        ids.sort_unstable();
        ids.dedup();
        if ids.is_empty() {
            return Ok(Self(HashMap::new()));
        }
        let roles: Vec<Role> = Role::ALL.iter().copied().filter(|role| name_kept_back(*role)).collect();
        let kept_back = staff::holders(db, &ids, &roles).await?;
        ids.retain(|id| !kept_back.contains(id));
        Ok(Self(staff::names(db, &ids).await?))
    }

    /// The name of somebody who acted in `role`, if the person may read it.
    pub(crate) fn name(&self, staff: StaffId, role: Option<Role>) -> Option<&String> {
        self.0.get(&staff).filter(|_| !role.is_some_and(name_kept_back))
    }

    fn who(&self, line: &Line) -> Who {
        let kept_back = line.actor_role.is_none_or(name_kept_back);
        let name = staff_of(line).filter(|_| !kept_back).and_then(|staff| self.0.get(&staff).cloned());
        let machine = line.actor_kind == "sender";
        Who { name, role: line.actor_role, for_person: line.on_behalf_of.is_some(), own: own(line), machine }
    }
}

fn staff_of(line: &Line) -> Option<StaffId> {
    line.actor_id.filter(|_| line.actor_kind == "staff").map(StaffId::from_uuid)
}

fn own(line: &Line) -> bool {
    looked::is_own(&line.actor_kind)
}

fn what(line: &Line) -> &'static str {
    if own(line) { told_own(&line.action) } else { told(&line.action, line.object.as_deref()) }
}

/// Whether two lines are the same done twice, and so one line of the list.
fn alike(one: &Line, other: &Line) -> bool {
    day(one.at) == day(other.at)
        && same_actor(one, other)
        && (what(one), one.result, emergency(one)) == (what(other), other.result, emergency(other))
}

fn emergency(line: &Line) -> Option<BreakGlassId> {
    looked::emergency(line.object.as_deref(), line.reason.as_deref())
}

fn same_actor(one: &Line, other: &Line) -> bool {
    (own(one) && own(other))
        || (one.actor_id, one.actor_role, one.on_behalf_of)
            == (other.actor_id, other.actor_role, other.on_behalf_of)
}

/// What one did on a day: a line of theirs, and each deed with its newest line.
type ByOne<'a> = (&'a Line, Vec<(&'a Line, Told)>);

/// The lines by day and by who, in the order in which they come; what the person doubted stands by itself.
fn days(
    lines: &[Line],
    names: &Names,
    doubted: &HashMap<AuditId, (DoubtId, State)>,
    emergencies: &HashMap<BreakGlassId, Option<Finding>>,
) -> Vec<Day> {
    let mut days: Vec<(Date, Vec<ByOne<'_>>)> = Vec::new();
    let doubt = |line: &Line| doubted.get(&line.id).copied();
    for line in lines {
        let date = day(line.at);
        let at = days.iter().position(|(known, _)| *known == date).unwrap_or_else(|| {
            days.push((date, Vec::new()));
            days.len() - 1
        });
        let by = &mut days[at].1;
        let at = by.iter().position(|(first, _)| same_actor(first, line)).unwrap_or_else(|| {
            by.push((line, Vec::new()));
            by.len() - 1
        });
        let deeds = &mut by[at].1;
        let same = |first: &Line| {
            alike(first, line) && doubt(first).map(|(id, _)| id) == doubt(line).map(|(id, _)| id)
        };
        if let Some((_, told)) = deeds.iter_mut().find(|(first, _)| same(first)) {
            told.times += 1;
        } else {
            let told = Told {
                line: line.id,
                what: what(line),
                refused: line.result == Outcome::Refused,
                times: 1,
                last: line.at,
                doubt: doubt(line).map(|(_, state)| state),
                emergency: emergency(line).map(|id| match emergencies.get(&id) {
                    Some(Some(found)) => Judged::Found(*found),
                    _ => Judged::NotYet,
                }),
            };
            deeds.push((line, told));
        }
    }
    let deeds = |(first, deeds): ByOne<'_>| Deeds {
        who: names.who(first),
        deeds: deeds.into_iter().map(|(_, told)| told).collect(),
    };
    days.into_iter().map(|(date, by)| Day { date, by: by.into_iter().map(deeds).collect() }).collect()
}

/// What a form about one line of the list says on top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    pub line: AuditId,
    pub date: Date,
    pub who: Who,
    pub what: &'static str,
    /// Whether the person said so before.
    pub doubted: bool,
}

/// The line that a form is about.
///
/// # Errors
/// [`Fault::Absent`] for a line that is not about the own case, or is the person's own.
pub async fn about(ctx: &Ctx, line: AuditId) -> Result<About, Fault> {
    let case = own_case(ctx)?;
    let actor = ctx.actor.clone();
    ctx.store
        .read(move |db| {
            Box::pin(async move {
                let may = permit::<act::DoubtLook>(db, &actor, case).await?;
                let line = audit::one(db, &may, By::Others, line).await?.ok_or(Fault::Absent)?;
                let names = Names::of(db, std::iter::once(&line)).await?;
                let doubted = doubts::of_lines(db, &may, &[line.id]).await?;
                Ok(About {
                    line: line.id,
                    date: day(line.at),
                    who: names.who(&line),
                    what: what(&line),
                    doubted: !doubted.is_empty(),
                })
            })
        })
        .await
}

/// Why a doubt is not kept. What was typed stays on the page.
#[derive(Debug, thiserror::Error)]
pub enum DoubtRefusal {
    #[error("longer than {DOUBT_CHARS} characters")]
    TooLong,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for DoubtRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Keeps that `line`, and the same done earlier on that day, looks wrong to the person. Said twice is said once.
///
/// # Errors
/// [`DoubtRefusal`].
pub async fn doubt(ctx: &Ctx, line: AuditId, text: &str, lang: Lang) -> Result<(), DoubtRefusal> {
    let case = own_case(ctx)?;
    let words = match Words::judged(text, lang) {
        Ok(words) => words,
        Err(Unfit::Empty) => None,
        Err(Unfit::TooLong) => return Err(DoubtRefusal::TooLong),
    };
    let (actor, id) = (ctx.actor.clone(), DoubtId::from_uuid(ctx.ids.next(ctx.now)));
    ctx.store
        .write(ctx.deed::<act::DoubtLook>(case).about(format!("line {line}")), move |tx| {
            let (actor, words) = (actor.clone(), words.clone());
            Box::pin(async move {
                let may = permit::<act::DoubtLook>(tx, &actor, case).await?;
                let line = audit::one(tx, &may, By::Others, line).await?.ok_or(Fault::Absent)?;
                let earlier =
                    Span { before: Some(line.id), from: Some(start_of_day(day(line.at))), until: None };
                let earlier = audit::of_case(tx, &may, By::Others, earlier, DAY as u64).await?;
                let alike = earlier.iter().filter(|other| alike(&line, other));
                let lines: Vec<AuditId> = [line.id].into_iter().chain(alike.map(|other| other.id)).collect();
                doubts::say(tx, &may, id, &lines, words.as_ref()).await?;
                Ok(())
            })
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::access::Action;
    use uuid::Uuid;

    fn line(number: u128, at: &str, actor: u128, role: Role, action: Action) -> Line {
        Line {
            id: AuditId::from_uuid(Uuid::from_u128(number)),
            at: at.parse().expect("an instant"),
            actor_kind: "staff".into(),
            actor_id: Some(Uuid::from_u128(actor)),
            actor_role: Some(role),
            helper: None,
            on_behalf_of: None,
            case: None,
            action: action.code().into(),
            object: None,
            result: Outcome::Done,
            origin: "test".into(),
            reason: None,
        }
    }

    #[test]
    fn looks_of_one_day_are_one_line_with_their_number() {
        let names = [(1, "Sanne"), (2, "Bram"), (3, "Jaap")];
        let names = names.map(|(id, name)| (StaffId::from_uuid(Uuid::from_u128(id)), name.to_owned()));
        let names = Names(names.into());
        let (look, note) = (Action::ViewCase, Action::WriteNote);
        let lines = [
            // Half past eleven at night in Amsterdam, and ten minutes after midnight, are two days.
            line(9, "2026-11-23T23:10:00Z", 1, Role::Caseworker, look),
            line(8, "2026-11-23T22:30:00Z", 1, Role::Caseworker, look),
            line(7, "2026-11-23T12:00:00Z", 2, Role::TeamLead, look),
            line(6, "2026-11-23T11:00:00Z", 1, Role::Caseworker, note),
            line(5, "2026-11-23T10:00:00Z", 1, Role::Caseworker, look),
            line(4, "2026-11-23T09:00:00Z", 1, Role::Caseworker, look),
            line(3, "2026-11-23T08:00:00Z", 3, Role::HearingOfficer, look),
        ];
        let doubt = (DoubtId::from_uuid(Uuid::from_u128(1)), State::Opened);
        let days = days(&lines, &names, &HashMap::from([(lines[5].id, doubt)]), &HashMap::new());
        assert_eq!(days.len(), 2);
        let told: Vec<Vec<(Option<String>, Vec<_>)>> = days
            .into_iter()
            .map(|day| {
                let deed = |told: Told| (told.what, told.times, told.doubt);
                day.by.into_iter().map(|by| (by.who.name, by.deeds.into_iter().map(deed).collect())).collect()
            })
            .collect();
        let name = |name: &str| Some(name.to_owned());
        let looks =
            vec![("view-case", 2, None), ("write-note", 1, None), ("view-case", 1, Some(State::Opened))];
        let expected = [
            vec![(name("Sanne"), vec![("view-case", 1, None)])],
            // The name of who hears is not told, even where somebody had read it.
            vec![
                (name("Sanne"), looks),
                (name("Bram"), vec![("view-case", 1, None)]),
                (None, vec![("view-case", 1, None)]),
            ],
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_refused_look_is_not_counted_with_the_others() {
        let mut lines = [(2, "2026-11-23T10:00:00Z"), (1, "2026-11-23T09:00:00Z")]
            .map(|(id, at)| line(id, at, 1, Role::Caseworker, Action::ViewCase));
        lines[0].result = Outcome::Refused;
        let days = days(&lines, &Names(HashMap::new()), &HashMap::new(), &HashMap::new());
        let refused: Vec<bool> = days[0].by[0].deeds.iter().map(|told| told.refused).collect();
        assert_eq!(refused, [true, false]);
    }

    #[test]
    fn an_emergency_stands_by_itself_with_what_was_found() {
        let mut lines =
            [(4, "2026-11-23T12:00:00Z"), (3, "2026-11-23T11:00:00Z"), (2, "2026-11-23T10:00:00Z")]
                .map(|(id, at)| line(id, at, 1, Role::Caseworker, Action::ViewCase));
        let [judged, other] = [8, 9].map(|id| BreakGlassId::from_uuid(Uuid::from_u128(id)));
        lines[0].reason = Some(looked::emergency_ground(other));
        lines[1].reason = Some(looked::emergency_ground(judged));
        let found = HashMap::from([(judged, Some(Finding::NotJustified)), (other, None)]);
        let days = days(&lines, &Names(HashMap::new()), &HashMap::new(), &found);
        let told: Vec<Option<Judged>> = days[0].by[0].deeds.iter().map(|told| told.emergency).collect();
        assert_eq!(told, [Some(Judged::NotYet), Some(Judged::Found(Finding::NotJustified)), None]);
    }

    #[test]
    fn coming_in_and_what_followed_are_both_the_person() {
        let mut lines = [(2, Action::WriteMessage), (1, Action::ManageAccount)]
            .map(|(id, action)| line(id, "2026-11-23T10:00:00Z", 1, Role::Applicant, action));
        lines[0].actor_kind = "person".into();
        lines[1] = Line {
            actor_kind: "visitor".into(),
            actor_id: None,
            actor_role: None,
            action: "sign-in".into(),
            ..lines[1].clone()
        };
        let days = days(&lines, &Names(HashMap::new()), &HashMap::new(), &HashMap::new());
        assert_eq!((days.len(), days[0].by.len()), (1, 1));
        let told: Vec<&str> = days[0].by[0].deeds.iter().map(|told| told.what).collect();
        assert_eq!(told, ["write-message", "sign-in"]);
    }
}
