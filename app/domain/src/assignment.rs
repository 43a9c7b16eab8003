//! Who works on a case beside the caseworker whose case it is, from when until when.
//!
//! Officers, a counsellor and whoever stands in for the caseworker are given by the team lead; the lawyer of record is
//! recorded by the caseworker; a volunteer, and for who came of age the last guardian, looks along by consent of the
//! person alone, for a time, and never longer than the person wants (domain.md section 6). It holds in `[begins, ends)`,
//! judged at the moment of the deed or look.

use crate::{
    access::{Relation, Role},
    ids::{AssignmentId, CaseId, StaffId},
    time::{day, start_of_day},
};
use jiff::{Timestamp, ToSpan, civil::Date};

/// The end of what ends only when somebody says so: the first moment of the year 9999.
const UNTIL_SAID: Timestamp = Timestamp::constant(253_370_764_800, 0);

/// Who gives a role on a case, for how many days at most, and what whoever holds it is to the case.
///
/// The law sets no terms for this; a role that reaches a file needs an end that somebody thought of. The lawyer of
/// record stays until another comes or the mandate is laid down.
#[derive(Clone, Copy, Debug)]
struct Rule {
    role: Role,
    givers: &'static [Role],
    days: Option<i16>,
    relation: Relation,
}

const RULES: &[Rule] = &[
    Rule { role: Role::Caseworker, givers: &[Role::TeamLead], days: Some(90), relation: Relation::Assigned },
    Rule {
        role: Role::HearingOfficer,
        givers: &[Role::TeamLead],
        days: Some(180),
        relation: Relation::Assigned,
    },
    Rule {
        role: Role::DecisionOfficer,
        givers: &[Role::TeamLead],
        days: Some(180),
        relation: Relation::Assigned,
    },
    Rule { role: Role::Counsellor, givers: &[Role::TeamLead], days: Some(30), relation: Relation::Assigned },
    Rule { role: Role::Lawyer, givers: &[Role::Caseworker], days: None, relation: Relation::Mandate },
    Rule {
        role: Role::Volunteer,
        givers: &[Role::Applicant, Role::FamilyAdult, Role::FamilyChild, Role::Ward],
        days: Some(90),
        relation: Relation::Mandate,
    },
    Rule {
        role: Role::Guardian,
        givers: &[Role::Applicant, Role::Ward],
        days: Some(GUARDIAN_DAYS),
        relation: Relation::Consent,
    },
];

/// How long a volunteer may look along, in days, for the person to choose from.
pub const CONSENT_DAYS: [i16; 3] = [7, 30, 90];

/// How long who was the guardian looks along after one tap, in days.
pub const GUARDIAN_DAYS: i16 = 90;

/// Somebody's work on one case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Assignment {
    pub id: AssignmentId,
    pub case: CaseId,
    pub holder: StaffId,
    /// The role in which they work on it; in another role they see nothing by it.
    pub role: Role,
    pub begins: Timestamp,
    pub ends: Timestamp,
}

impl Assignment {
    /// Whether it holds at `now`: from the instant at which it begins until just before the one at which it ends.
    pub fn holds(&self, now: Timestamp) -> bool {
        self.begins <= now && now < self.ends
    }
}

/// Whether this is the end of work that ends only when somebody ends it.
pub fn open_ended(ends: Timestamp) -> bool {
    ends == UNTIL_SAID
}

/// For how many days work in `role` is given at most; `None` when it ends only when somebody ends it.
pub fn longest(role: Role) -> Option<i16> {
    of(role).and_then(|rule| rule.days)
}

/// The roles that `giver` may give on a case, in order.
pub fn given_by(giver: Role) -> impl Iterator<Item = Role> {
    RULES.iter().filter(move |rule| rule.givers.contains(&giver)).map(|rule| rule.role)
}

/// What somebody in `role` is to a case on which they have work; `None` for a role that has none by assignment.
pub fn relation(role: Role) -> Option<Relation> {
    of(role).map(|rule| rule.relation)
}

fn of(role: Role) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.role == role)
}

/// Why nobody gets work on a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("this role is not given by this one")]
    NotYours,
    #[error("a last day is needed")]
    NoLastDay,
    #[error("the last day has passed")]
    Past,
    #[error("the last day is more than {0} days away")]
    TooLong(i16),
}

/// When work in `role` ends that `giver` gives at `now` until and with `last_day`. A role without a longest time ends
/// when somebody ends it, and takes no last day.
///
/// # Errors
/// [`Refusal`].
pub fn ends(giver: Role, role: Role, last_day: Option<Date>, now: Timestamp) -> Result<Timestamp, Refusal> {
    let terms = of(role).filter(|rule| rule.givers.contains(&giver)).ok_or(Refusal::NotYours)?;
    let Some(days) = terms.days else { return Ok(UNTIL_SAID) };
    let (today, last) = (day(now), last_day.ok_or(Refusal::NoLastDay)?);
    if last < today {
        Err(Refusal::Past)
    } else if last > today.saturating_add(i64::from(days).days()) {
        Err(Refusal::TooLong(days))
    } else {
        Ok(last.tomorrow().map_or(UNTIL_SAID, start_of_day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn each_role_is_given_by_whom_the_dossier_says() {
        let given = |giver| given_by(giver).collect::<Vec<_>>();
        assert_eq!(
            given(Role::TeamLead),
            [Role::Caseworker, Role::HearingOfficer, Role::DecisionOfficer, Role::Counsellor]
        );
        assert_eq!(given(Role::Caseworker), [Role::Lawyer]);
        for person in [Role::FamilyAdult, Role::FamilyChild] {
            assert_eq!(given(person), [Role::Volunteer]);
        }
        for person in [Role::Applicant, Role::Ward] {
            assert_eq!(given(person), [Role::Volunteer, Role::Guardian]);
        }
        for nobody in [Role::Administrator, Role::Planner, Role::Guardian, Role::Volunteer, Role::Lawyer] {
            assert_eq!(given(nobody), []);
        }
    }

    #[test]
    fn who_helps_the_person_holds_a_mandate_and_who_works_for_the_state_an_assignment() {
        for (role, expected) in [
            (Role::Lawyer, Some(Relation::Mandate)),
            (Role::Volunteer, Some(Relation::Mandate)),
            (Role::Guardian, Some(Relation::Consent)),
            (Role::Caseworker, Some(Relation::Assigned)),
            (Role::DecisionOfficer, Some(Relation::Assigned)),
            (Role::GuardianLead, None),
            (Role::Interpreter, None),
        ] {
            assert_eq!(relation(role), expected, "{role:?}");
        }
    }

    #[test]
    fn it_ends_after_its_last_day() {
        // The clock goes back on the night of 25 October 2026, so that a day of 25 hours lies between.
        let now = at("2026-10-20T12:00:00Z");
        let lead = |last| ends(Role::TeamLead, Role::Counsellor, last, now);
        assert_eq!(lead(Some(date(2026, 10, 20))), Ok(at("2026-10-20T22:00:00Z")));
        assert_eq!(lead(Some(date(2026, 10, 25))), Ok(at("2026-10-25T23:00:00Z")));
        assert_eq!(lead(Some(date(2026, 11, 19))), Ok(at("2026-11-19T23:00:00Z")));
        assert_eq!(lead(Some(date(2026, 11, 20))), Err(Refusal::TooLong(30)));
        assert_eq!(lead(Some(date(2026, 10, 19))), Err(Refusal::Past));
        assert_eq!(lead(None), Err(Refusal::NoLastDay));
        assert_eq!(lead(Some(Date::MAX)), Err(Refusal::TooLong(30)));
    }

    #[test]
    fn the_lawyer_of_record_stays_until_somebody_says_so() {
        let now = at("2026-10-20T12:00:00Z");
        let lawyer = ends(Role::Caseworker, Role::Lawyer, None, now).unwrap();
        assert!(open_ended(lawyer) && !open_ended(lawyer - 1.millisecond()));
        assert_eq!((longest(Role::Lawyer), longest(Role::Volunteer)), (None, Some(90)));
        assert_eq!(ends(Role::TeamLead, Role::Lawyer, None, now), Err(Refusal::NotYours));
        assert_eq!(ends(Role::Caseworker, Role::Guardian, None, now), Err(Refusal::NotYours));
    }

    #[test]
    fn it_holds_from_its_begin_until_just_before_its_end() {
        let (begins, ends) = (at("2026-10-20T12:00:00Z"), at("2026-10-21T22:00:00Z"));
        let nil = uuid::Uuid::nil();
        let work = Assignment {
            id: AssignmentId::from_uuid(nil),
            case: CaseId::from_uuid(nil),
            holder: StaffId::from_uuid(nil),
            role: Role::Volunteer,
            begins,
            ends,
        };
        let milli = 1.millisecond();
        assert!(!work.holds(begins - milli) && work.holds(begins));
        assert!(work.holds(ends - milli) && !work.holds(ends));
    }
}
