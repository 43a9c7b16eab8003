//! Who acts for an unaccompanied minor, from when until when.
//!
//! Nidos is the guardian by order of the court (BW 1:302); a jeugdbeschermer of Nidos carries it out, and that person
//! is who holds a mandate here. A mandate holds in `[begins, ends)` and at the latest ends when the 18th birthday
//! begins in Amsterdam. That day is kept as Nidos has it: when the IND registers another age, no mandate ends, because
//! only Nidos or a court ends one (security.md, "Guardian mandate").

use crate::{
    access::coded,
    ids::{CaseId, MandateId, StaffId},
    time::start_of_day,
};
use jiff::{Timestamp, civil::Date};

coded! {
    /// In what way somebody acts for a ward.
    Kind {
        Guardian = "guardian",
        /// Stands in for the guardian until a day.
        Substitute = "substitute",
    }
}

/// Years at which somebody is of age (BW 1:233).
const OF_AGE: i16 = 18;

/// Longest number of an order, in characters.
pub const ORDER_CHARS: usize = 60;

/// Wards that one person may have (APR art. 23; domain.md step u2) ...
pub const WARDS_USUAL: usize = 30;
/// ... and may have when very many children come.
pub const WARDS_AT_MOST: usize = 50;

/// The day that begins with being of age.
pub fn adult_on(born: Date) -> Date {
    turns(born, OF_AGE)
}

/// The day that begins with being so many years old. Who was born on 29 February is older on 1 March of a year without
/// one: a child for longer, never for shorter.
pub fn turns(born: Date, years: i16) -> Date {
    let year = born.year().saturating_add(years);
    Date::new(year, born.month(), born.day()).or_else(|_| Date::new(year, 3, 1)).unwrap_or(Date::MAX)
}

/// One person who acts, or acted, for one ward.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mandate {
    pub id: MandateId,
    pub case: CaseId,
    pub holder: StaffId,
    pub kind: Kind,
    /// The team of Nidos whose lead answers for it.
    pub team: String,
    /// The number of the order of the court; empty for who stands in under the order of another.
    pub order: String,
    pub begins: Timestamp,
    pub ends: Timestamp,
}

impl Mandate {
    /// Whether it holds at `now`: from the instant at which it begins until just before the one at which it ends.
    pub fn holds(&self, now: Timestamp) -> bool {
        self.begins <= now && now < self.ends
    }
}

/// Why a mandate cannot be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the person is of age")]
    OfAge,
    #[error("standing in needs a last day")]
    NoLastDay,
    #[error("the last day has passed")]
    Past,
    #[error("the number of the order is missing")]
    NoOrder,
    #[error("the number of the order is longer than {ORDER_CHARS} characters")]
    LongOrder,
}

/// When a mandate that is given at `now` ends: for a guardian when the ward comes of age, for who stands in after the
/// last day, and never later than that.
///
/// # Errors
/// [`Refusal`]: it would hold at no moment, or what it rests on is not told.
pub fn ends(
    kind: Kind,
    last_day: Option<Date>,
    order: &str,
    adult_on: Date,
    now: Timestamp,
) -> Result<Timestamp, Refusal> {
    if order.chars().count() > ORDER_CHARS {
        return Err(Refusal::LongOrder);
    }
    let of_age = start_of_day(adult_on);
    if of_age <= now {
        return Err(Refusal::OfAge);
    }
    match (kind, last_day) {
        (Kind::Guardian, _) if order.is_empty() => Err(Refusal::NoOrder),
        (Kind::Guardian, _) => Ok(of_age),
        (Kind::Substitute, None) => Err(Refusal::NoLastDay),
        (Kind::Substitute, Some(last)) => {
            let after = last.tomorrow().map_or(of_age, start_of_day);
            if after <= now { Err(Refusal::Past) } else { Ok(after.min(of_age)) }
        }
    }
}

/// How heavy a number of wards is for one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Load {
    Usual,
    /// More than [`WARDS_USUAL`].
    High,
    /// More than [`WARDS_AT_MOST`].
    TooHigh,
}

/// The load of so many wards. Nobody is refused by it: a child with a busy guardian is better off than one without.
pub const fn load(wards: usize) -> Load {
    if wards > WARDS_AT_MOST {
        Load::TooHigh
    } else if wards > WARDS_USUAL {
        Load::High
    } else {
        Load::Usual
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{SignedDuration, civil::date};
    use uuid::Uuid;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn until(ends: Timestamp) -> Mandate {
        Mandate {
            id: MandateId::from_uuid(Uuid::nil()),
            case: CaseId::from_uuid(Uuid::nil()),
            holder: StaffId::from_uuid(Uuid::nil()),
            kind: Kind::Guardian,
            team: "north".into(),
            order: "C/16/1".into(),
            begins: at("2026-01-01T00:00:00Z"),
            ends,
        }
    }

    #[test]
    fn it_holds_to_the_second_also_around_the_change_of_the_clock() {
        // The midnights of 18th birthdays: a plain winter day, a plain summer day, both days on which the clock
        // changes, and the days after them.
        for (born, midnight) in [
            (date(2009, 1, 12), "2027-01-11T23:00:00Z"),
            (date(2009, 7, 1), "2027-06-30T22:00:00Z"),
            (date(2009, 3, 28), "2027-03-27T23:00:00Z"),
            (date(2009, 3, 29), "2027-03-28T22:00:00Z"),
            (date(2009, 10, 31), "2027-10-30T22:00:00Z"),
            (date(2009, 11, 1), "2027-10-31T23:00:00Z"),
        ] {
            let ends =
                ends(Kind::Guardian, None, "C/16/1", adult_on(born), at("2026-11-21T09:00:00Z")).unwrap();
            assert_eq!(ends, at(midnight), "{born}");
            let (mandate, second) = (until(ends), SignedDuration::from_secs(1));
            assert!(mandate.holds(ends - second) && !mandate.holds(ends) && !mandate.holds(ends + second));
            assert!(!mandate.holds(mandate.begins - second) && mandate.holds(mandate.begins));
        }
    }

    #[test]
    fn who_is_born_on_a_leap_day_is_a_child_until_march() {
        assert_eq!(adult_on(date(2008, 2, 29)), date(2026, 3, 1));
        assert_eq!(adult_on(date(2008, 2, 28)), date(2026, 2, 28));
        assert_eq!(adult_on(Date::MAX), Date::MAX);
    }

    #[test]
    fn standing_in_ends_after_its_last_day_and_never_after_the_birthday() {
        let now = at("2027-03-20T12:00:00Z");
        let stands_in = |last, adult| ends(Kind::Substitute, last, "", adult, now);
        let later = date(2028, 5, 5);
        assert_eq!(stands_in(Some(date(2027, 3, 28)), later), Ok(at("2027-03-28T22:00:00Z")));
        assert_eq!(stands_in(Some(date(2027, 3, 20)), later), Ok(at("2027-03-20T23:00:00Z")));
        assert_eq!(stands_in(Some(date(2027, 3, 19)), later), Err(Refusal::Past));
        assert_eq!(stands_in(Some(date(2027, 9, 9)), date(2027, 4, 1)), Ok(at("2027-03-31T22:00:00Z")));
        assert_eq!(stands_in(None, later), Err(Refusal::NoLastDay));
        assert_eq!(stands_in(Some(later), date(2027, 3, 20)), Err(Refusal::OfAge));
    }

    #[test]
    fn a_guardian_acts_by_order() {
        let now = at("2027-03-20T12:00:00Z");
        let guardian = |order: &str| ends(Kind::Guardian, None, order, date(2028, 5, 5), now);
        assert_eq!(guardian(""), Err(Refusal::NoOrder));
        assert_eq!(guardian(&"9".repeat(ORDER_CHARS + 1)), Err(Refusal::LongOrder));
        assert!(guardian(&"9".repeat(ORDER_CHARS)).is_ok());
    }

    #[test]
    fn a_load_is_named() {
        let loads = [0, WARDS_USUAL, WARDS_USUAL + 1, WARDS_AT_MOST, WARDS_AT_MOST + 1].map(load);
        assert_eq!(loads, [Load::Usual, Load::Usual, Load::High, Load::High, Load::TooHigh]);
    }
}
