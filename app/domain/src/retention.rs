//! When everything that names a person is destroyed: a pure function of when their cases closed, the term, and holds.
//!
//! No term stands here: it is a setting with its source, and as long as nobody confirmed one, nothing is due. A hold wins
//! over every term (AVG art. 17(3); security.md "Retention/erasure").

use crate::{
    access::coded,
    position::{Position, Stage},
    register::Certainty,
    time::day,
};
use jiff::{Timestamp, ToSpan, civil::Date};

coded! {
    /// Why a case is kept although its term is over.
    Ground {
        /// The archive of the authority asks for it.
        Archive = "archive",
        /// An appeal, or the term for one, still runs.
        Appeal = "appeal",
        /// A complaint, a request under the AVG, or a claim is being dealt with.
        Complaint = "complaint",
    }
}

/// How long everything that names a person stays after their last case closed, and who says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub years: u16,
    pub source: String,
    pub confidence: Certainty,
}

impl Term {
    /// The term as long as nobody has confirmed one.
    pub const fn unknown() -> Self {
        Self { years: 0, source: String::new(), confidence: Certainty::Unknown }
    }

    /// Whether something may be destroyed on the strength of it.
    pub fn known(&self) -> bool {
        self.years > 0 && !self.source.is_empty() && self.confidence != Certainty::Unknown
    }
}

/// What counts of one case of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// `None` while it is open.
    pub closed: Option<Timestamp>,
    pub held: bool,
}

/// What is to happen with what names a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A hold keeps it, whatever the term.
    Held,
    /// A case is open.
    Open,
    /// All is closed, and nobody knows for how long it stays.
    TermUnknown,
    /// The term runs; the first day on which it is over.
    Until(Date),
    /// The term is over and nothing holds it.
    Due,
}

/// When the case closed: at a declared end or with its withdrawal, and never before the last thing that happened.
pub fn closed(position: &Position) -> Option<Timestamp> {
    let ended = match position.stage {
        Stage::Ended { since, .. } => Some(since),
        Stage::NotBegun | Stage::In { .. } | Stage::Between { .. } => position.withdrawn,
    };
    ended.map(|at| position.last_event_at.map_or(at, |last| last.max(at)))
}

/// What is to happen with what names a person with these cases, on the day `today` in Amsterdam.
pub fn verdict(cases: &[Facts], term: &Term, today: Date) -> Verdict {
    if cases.iter().any(|case| case.held) {
        return Verdict::Held;
    }
    // Somebody without a case is nobody's closed case.
    let closed: Option<Vec<Timestamp>> = cases.iter().map(|case| case.closed).collect();
    let Some(last) = closed.and_then(|all| all.into_iter().max()) else { return Verdict::Open };
    if !term.known() {
        return Verdict::TermUnknown;
    }
    // The day after, so that a 29 February costs nobody a day. A term past the end of the calendar never ends.
    let over = day(last).checked_add(i32::from(term.years).years()).and_then(|end| end.checked_add(1.day()));
    match over {
        Ok(over) if over <= today => Verdict::Due,
        Ok(over) => Verdict::Until(over),
        Err(_) => Verdict::Until(Date::MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn term(years: u16) -> Term {
        Term { years, source: "a list".into(), confidence: Certainty::Official }
    }

    fn case(closed: Option<&str>, held: bool) -> Facts {
        Facts { closed: closed.map(|at| at.parse().expect("an instant")), held }
    }

    #[test]
    fn a_case_is_due_on_the_day_after_its_term_and_not_before() {
        let closed = [case(Some("2020-02-29T12:00:00Z"), false)];
        for (today, verdict_then) in [
            (date(2020, 2, 29), Verdict::Until(date(2025, 3, 1))),
            (date(2025, 2, 28), Verdict::Until(date(2025, 3, 1))),
            (date(2025, 3, 1), Verdict::Due),
            (date(2090, 1, 1), Verdict::Due),
        ] {
            assert_eq!(verdict(&closed, &term(5), today), verdict_then, "{today}");
        }
        // Half past eleven at night in UTC is the next day in Amsterdam.
        let late = [case(Some("2020-06-30T22:30:00Z"), false)];
        assert_eq!(verdict(&late, &term(1), date(2021, 7, 1)), Verdict::Until(date(2021, 7, 2)));
    }

    #[test]
    fn a_hold_an_open_case_and_an_unknown_term_each_keep_it() {
        let old = case(Some("1990-01-01T00:00:00Z"), false);
        let today = date(2026, 11, 21);
        assert_eq!(verdict(&[old], &term(1), today), Verdict::Due);
        assert_eq!(verdict(&[old, case(None, false)], &term(1), today), Verdict::Open);
        assert_eq!(verdict(&[old, case(Some("1991-01-01T00:00:00Z"), true)], &term(1), today), Verdict::Held);
        assert_eq!(verdict(&[], &term(1), today), Verdict::Open);
        assert_eq!(verdict(&[old], &Term::unknown(), today), Verdict::TermUnknown);
        for doubtful in [
            Term { years: 0, ..term(1) },
            Term { source: String::new(), ..term(1) },
            Term { confidence: Certainty::Unknown, ..term(1) },
        ] {
            assert_eq!(verdict(&[old], &doubtful, today), Verdict::TermUnknown, "{doubtful:?}");
        }
    }

    #[test]
    fn the_last_case_of_a_person_counts() {
        let (old, young) =
            (case(Some("2000-01-01T12:00:00Z"), false), case(Some("2020-01-01T12:00:00Z"), false));
        for cases in [[old, young], [young, old]] {
            assert_eq!(verdict(&cases, &term(10), date(2026, 1, 1)), Verdict::Until(date(2030, 1, 2)));
        }
    }
}
