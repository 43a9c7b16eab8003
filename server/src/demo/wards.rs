//! Who acts for which fictional child: guardians with some wards each, one who stands in, one hand-over, and children
//! for whom nobody acts yet.

use super::team::{Member, Team};
use domain::{
    access::Role,
    ids::{CaseId, Ids, MandateId},
    mandate::{Kind, Mandate, adult_on, ends},
    time::day,
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};

/// A child in the demo: the case, and when the child was born.
pub(super) struct Child {
    pub case: CaseId,
    pub born: Date,
}

/// Children whom the first guardian has at most, as one in life has.
const FIRST: usize = 20;
/// Of so many children one waits for a guardian.
const UNGUARDED_EVERY: usize = 8;
/// How long ago the mandates were given, so that what is done in the demo comes after.
const AGO: SignedDuration = SignedDuration::from_hours(24 * 40);

/// The mandates of these children, each with the moment at which it is given, in the order of giving.
pub(super) fn mandates(ids: &dyn Ids, team: &Team, children: &[Child], now: Timestamp) -> Vec<Mandate> {
    let [first, second] = [0, 1].map(|turn| team.guardian(turn));
    let substitute = team.in_role(Role::GuardianSubstitute);
    let given = now - AGO;
    let mut mandates = Vec::new();
    let mut had_first = 0;
    for (number, child) in children.iter().enumerate() {
        // The children with a name come first and have a guardian.
        if number % UNGUARDED_EVERY == UNGUARDED_EVERY - 1 {
            continue;
        }
        let holder = if had_first < FIRST && number % 3 != 2 { first } else { second };
        had_first += usize::from(holder.id == first.id);
        let order = format!("C/16/{}", 500_000 + number);
        let mandate = |holder: &Member, kind, begins, last| {
            let order = if kind == Kind::Guardian { order.clone() } else { String::new() };
            let ends = ends(kind, last, &order, adult_on(child.born), begins).ok()?;
            let team = holder.team?.to_owned();
            let id = MandateId::from_uuid(ids.next(begins));
            Some(Mandate { id, case: child.case, holder: holder.id, kind, team, order, begins, ends })
        };
        if number == 3 {
            // Handed over: the second had this child before.
            mandates.extend(mandate(second, Kind::Guardian, given - AGO, None));
        }
        mandates.extend(mandate(holder, Kind::Guardian, given, None));
        if number == 4 {
            let last = day(now).checked_add(21.days()).ok();
            mandates.extend(mandate(substitute, Kind::Substitute, now, last));
        }
    }
    mandates
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::places::Places;
    use jiff::civil::date;
    use service::SeededIds;
    use uuid::Uuid;

    #[test]
    fn children_have_guardians_and_some_wait_for_one() {
        let now: Timestamp = "2026-11-20T14:00:00Z".parse().unwrap();
        let ids = SeededIds::new(1);
        let team = Team::new(&ids, now, &Places::new(&ids, now));
        let child =
            |number| Child { case: CaseId::from_uuid(Uuid::from_u128(number)), born: date(2011, 3, 4) };
        let children: Vec<Child> = (0..40).map(child).collect();
        let mandates = mandates(&ids, &team, &children, now);
        let held = |role: &Member| mandates.iter().filter(|mandate| mandate.holder == role.id).count();
        assert_eq!(held(team.guardian(0)), FIRST);
        assert!(held(team.guardian(1)) > 5);
        assert_eq!(held(team.in_role(Role::GuardianSubstitute)), 1);
        let guarded = |child: &Child| mandates.iter().any(|mandate| mandate.case == child.case);
        assert_eq!(children.iter().filter(|child| !guarded(child)).count(), 5);
        assert!(mandates.iter().all(|mandate| mandate.begins < mandate.ends));
    }
}
