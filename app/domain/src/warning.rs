//! When somebody is told of a term of their own: at once, and again while there is time to call legal help.
//!
//! A notice says nothing of what it is about (`notice`); the page behind it names the day and says to call legal help
//! today. Source: domain.md section 1, "X2 applicant's own term: warn early" (confidence: design).

use crate::{
    calendar::{is_working_day, working_day_from},
    notice::humane,
    position::Position,
    procedure::{Nature, Owner, TermId},
    time::{start_of_day, wall},
};
use jiff::{Timestamp, civil::Date};

/// Working days before the last day, so that somebody can be called and there is time to act.
const DAYS_BEFORE: [u8; 2] = [5, 1];

/// A term that the person has to keep, and its last day where that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnTerm {
    pub term: TermId,
    pub last: Option<Date>,
}

/// The person's own terms that are open.
pub fn own_terms(here: &Position) -> Vec<OwnTerm> {
    let own = here
        .terms
        .iter()
        .filter(|term| term.owner == Owner::Person && term.nature == Nature::Law && term.is_open());
    own.map(|term| OwnTerm { term: term.term.clone(), last: term.end }).collect()
}

/// A term of so many days or less leaves no time to wait for a better moment.
const SHORT_DAYS: i32 = 7;
/// From this hour on, Amsterdam time, nobody can be called any more before the next working day.
const OFFICE_ENDS: i8 = 17;

/// When the first notice of `new` own terms leaves. What leaves time waits until somebody can be called: it is not told on
/// a Friday evening or in a weekend. Of a short term, and of one that may be short, nothing is delayed but for the night.
///
/// # Panics
/// Never: there is a working day after every day of this world.
pub fn first(new: &[OwnTerm], now: Timestamp) -> Timestamp {
    let here = wall(now);
    let today = here.date();
    let roomy = |own: &OwnTerm| {
        own.last.and_then(|last| today.until(last).ok()).is_some_and(|span| span.get_days() > SHORT_DAYS)
    };
    let tomorrow = today.tomorrow().expect("there is a tomorrow");
    let open = is_working_day(today) && here.hour() < OFFICE_ENDS;
    let closed_long = !open && (!is_working_day(today) || !is_working_day(tomorrow));
    if new.iter().all(roomy) && closed_long {
        let from = if is_working_day(today) { tomorrow } else { today };
        humane(start_of_day(working_day_from(from).expect("a working day comes")))
    } else {
        humane(now)
    }
}

/// The moments after `now` at which a term with the last day `last` is told again.
pub fn again(last: Date, now: Timestamp) -> Vec<Timestamp> {
    let before = DAYS_BEFORE.iter().filter_map(|days| working_days_before(last, *days));
    before.map(|day| humane(start_of_day(day))).filter(|moment| *moment > now).collect()
}

/// The `count`-th working day before `date`; `None` past the beginning of time.
fn working_days_before(date: Date, count: u8) -> Option<Date> {
    (0..count).try_fold(date, |date, _| {
        let mut date = date.yesterday().ok()?;
        while !is_working_day(date) {
            date = date.yesterday().ok()?;
        }
        Some(date)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn days(last: Date, now: &str) -> Vec<String> {
        again(last, now.parse().unwrap()).iter().map(Timestamp::to_string).collect()
    }

    #[test]
    fn a_term_with_room_is_not_told_in_a_weekend_and_a_short_one_is() {
        let own = |last: Option<Date>| [OwnTerm { term: TermId::new("appeal"), last }];
        let told = |last, now: &str| first(&own(last), now.parse().unwrap()).to_string();
        let (far, near) = (Some(date(2027, 4, 6)), Some(date(2027, 3, 12)));
        // Friday 5 March 2027 at half past five, at noon, and Sunday; the next working day is Monday.
        assert_eq!(told(far, "2027-03-05T16:30:00Z"), "2027-03-08T07:00:00Z");
        assert_eq!(told(far, "2027-03-05T11:00:00Z"), "2027-03-05T11:00:00Z");
        assert_eq!(told(far, "2027-03-07T11:00:00Z"), "2027-03-08T07:00:00Z");
        assert_eq!(
            told(far, "2027-03-04T16:30:00Z"),
            "2027-03-04T16:30:00Z",
            "tomorrow somebody can be called"
        );
        for hurried in [near, None] {
            assert_eq!(told(hurried, "2027-03-05T16:30:00Z"), "2027-03-05T16:30:00Z");
            assert_eq!(told(hurried, "2027-03-05T22:30:00Z"), "2027-03-06T07:00:00Z", "but at night");
        }
    }

    #[test]
    fn a_term_of_weeks_is_told_twice_again_on_days_when_somebody_can_be_called() {
        // Easter Monday 29 March 2027 and Good Friday are no working days.
        let told = days(date(2027, 3, 31), "2027-03-03T12:00:00Z");
        assert_eq!(told, ["2027-03-22T07:00:00Z", "2027-03-30T06:00:00Z"]);
    }

    #[test]
    fn a_short_term_is_told_once_again_and_one_of_today_no_more() {
        assert_eq!(days(date(2027, 3, 10), "2027-03-08T12:00:00Z"), ["2027-03-09T07:00:00Z"]);
        assert_eq!(days(date(2027, 3, 10), "2027-03-10T12:00:00Z"), Vec::<String>::new());
        assert_eq!(days(Date::MIN, "2027-03-10T12:00:00Z"), Vec::<String>::new());
    }
}
