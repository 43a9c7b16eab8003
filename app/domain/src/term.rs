//! How long a term is and when it ends.
//!
//! The day of the event is not counted, so a term of one week that begins on a Monday has the next Monday as its
//! last day (for Dutch law Awb art. 6:8 lid 1; for the regulations of the Union Regulation 1182/71 art. 3(1)).
//! Confidence of this file: the texts of both laws from memory, to be checked by a Dutch asylum lawyer.

use crate::{
    access::coded,
    calendar::{add_working_days, working_day_from},
    time::{amsterdam, day, wall},
};
use jiff::{Timestamp, ToSpan, civil::Date};
use std::{fmt, str::FromStr};

coded! {
    Unit {
        Hours = "hours",
        /// Days of the calendar.
        Days = "days",
        /// Days that are neither Saturday, Sunday nor holiday.
        WorkingDays = "working days",
        Weeks = "weeks",
        /// Months of the calendar; 31 August and one month is 30 September.
        Months = "months",
    }
}

coded! {
    /// Which law says what happens when the last day is a Saturday, a Sunday or a holiday.
    Counting {
        /// Algemene termijnenwet.
        Nl = "nl",
        /// Regulation (EEC, Euratom) 1182/71.
        Eu = "eu",
    }
}

/// The length of a term: `6 months`, `10 working days`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Length {
    pub value: u16,
    pub unit: Unit,
}

/// A text that is not a length.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a length")]
pub struct NotALength(pub String);

impl FromStr for Length {
    type Err = NotALength;

    /// Reads `1 week`, `6 months`, `10 working days`, `12 hours`.
    fn from_str(text: &str) -> Result<Self, NotALength> {
        let parts = text.split_once(' ').and_then(|(value, unit)| {
            let value = value.parse().ok().filter(|value| *value > 0)?;
            let unit = Unit::ALL.iter().copied().find(|known| {
                let many = known.code();
                if value == 1 { many.strip_suffix('s') == Some(unit) } else { many == unit }
            })?;
            Some(Self { value, unit })
        });
        parts.ok_or_else(|| NotALength(text.to_owned()))
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let many = self.unit.code();
        let unit = if self.value == 1 { many.strip_suffix('s').unwrap_or(many) } else { many };
        write!(f, "{} {unit}", self.value)
    }
}

impl Length {
    /// The first instant after a term of this length that begins at `start`, before any weekend is looked at.
    ///
    /// With `start_day_counts` the day of `start` is day one ("day 4 of the procedure"), else it is day nought.
    /// `None` past the end of the calendar.
    pub fn after(self, start: Timestamp, start_day_counts: bool) -> Option<Timestamp> {
        let value = i64::from(self.value);
        if self.unit == Unit::Hours {
            return start.checked_add(value.hours()).ok();
        }
        let start = day(start);
        let last = match self.unit {
            Unit::WorkingDays if start_day_counts => {
                // The first working day is one of the counted ones, also when the event fell in a weekend.
                add_working_days(working_day_from(start)?, self.value - 1)?
            }
            Unit::WorkingDays => add_working_days(start, self.value)?,
            Unit::Days | Unit::Hours => start.checked_add(value.days()).ok()?,
            Unit::Weeks => start.checked_add(value.weeks()).ok()?,
            Unit::Months => start.checked_add(value.months()).ok()?,
        };
        let counted =
            if start_day_counts && self.unit != Unit::WorkingDays { last.yesterday().ok()? } else { last };
        end_of(counted)
    }

    /// Whether Algemene termijnenwet art. 1 does not apply: art. 4 excepts terms in hours, of more than 90 days,
    /// of more than twelve weeks and of more than three months.
    const fn is_excepted(self) -> bool {
        match self.unit {
            Unit::Hours => true,
            Unit::Days => self.value > 90,
            Unit::WorkingDays => false,
            Unit::Weeks => self.value > 12,
            Unit::Months => self.value > 3,
        }
    }
}

impl Counting {
    /// `ends`, or the end of the next working day when the last day is a Saturday, a Sunday or a holiday.
    ///
    /// Algemene termijnenwet art. 1 lid 1 with the exceptions of art. 4; Regulation 1182/71 art. 3(4), which
    /// excepts only hours. `None` past the end of the calendar.
    pub fn roll(self, length: Length, ends: Timestamp) -> Option<Timestamp> {
        let stays = match self {
            Self::Nl => length.is_excepted(),
            Self::Eu => length.unit == Unit::Hours,
        };
        if stays { Some(ends) } else { end_of(working_day_from(last_day(ends))?) }
    }
}

/// The first instant after `date` in Amsterdam; `None` past the end of the calendar.
pub fn end_of(date: Date) -> Option<Timestamp> {
    Some(date.tomorrow().ok()?.to_zoned(amsterdam()).ok()?.timestamp())
}

/// The last day of a term that has ended by the instant `ends`.
pub fn last_day(ends: Timestamp) -> Date {
    day(ends.checked_sub(1.nanosecond()).unwrap_or(ends))
}

/// `ends` moved by the whole `days` that a term stood still, at the same time on the clock.
pub(crate) fn moved(ends: Timestamp, days: i32) -> Option<Timestamp> {
    wall(ends).checked_add(days.days()).ok().map(|moved| moved.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{calendar::is_working_day, time::start_of_day};
    use jiff::civil::date;
    use proptest::prelude::*;

    fn last(length: &str, counting: Counting, start: Date) -> Date {
        let length: Length = length.parse().unwrap();
        last_day(counting.roll(length, length.after(start_of_day(start), false).unwrap()).unwrap())
    }

    #[test]
    fn a_length_reads_as_it_is_written_and_nothing_else_is_a_length() {
        for text in ["1 week", "4 weeks", "6 months", "1 working day", "10 working days", "48 hours"] {
            assert_eq!(text.parse::<Length>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "6",
            "months",
            "0 days",
            "1 weeks",
            "2 week",
            "-1 days",
            "6  months",
            "6 years",
            "99999 days",
        ] {
            assert_eq!(text.parse::<Length>(), Err(NotALength(text.to_owned())));
        }
    }

    #[test]
    fn terms_end_as_the_law_counts() {
        use Counting::{Eu, Nl};
        let cases = [
            // A week after a Monday is the next Monday.
            ("1 week", Nl, date(2026, 3, 2), date(2026, 3, 9)),
            // A week after Easter Monday's week: Good Friday rolls over Easter to Tuesday.
            ("1 week", Nl, date(2026, 3, 27), date(2026, 4, 7)),
            // Four weeks end on Christmas Day and go on to the Monday after.
            ("4 weeks", Nl, date(2026, 11, 27), date(2026, 12, 28)),
            // Six months end on a Saturday: excepted in Dutch law, not in that of the Union.
            ("6 months", Nl, date(2026, 8, 13), date(2027, 2, 13)),
            ("6 months", Eu, date(2026, 8, 13), date(2027, 2, 15)),
            // Three months is not yet more than three months.
            ("3 months", Nl, date(2026, 2, 2), date(2026, 5, 4)),
            // The last day of a shorter month.
            ("6 months", Nl, date(2025, 8, 31), date(2026, 2, 28)),
            ("90 days", Nl, date(2026, 1, 4), date(2026, 4, 7)),
            ("91 days", Nl, date(2026, 1, 4), date(2026, 4, 5)),
            ("13 weeks", Nl, date(2026, 1, 4), date(2026, 4, 5)),
            // Five working days over Whitsun.
            ("5 working days", Eu, date(2026, 5, 20), date(2026, 5, 28)),
        ];
        for (length, counting, start, expected) in cases {
            assert_eq!(last(length, counting, start), expected, "{length} from {start} under {counting:?}");
        }
    }

    #[test]
    fn a_numbered_day_of_a_procedure_counts_its_first_day() {
        let start = start_of_day(date(2026, 6, 15));
        let day_of = |text: &str| last_day(text.parse::<Length>().unwrap().after(start, true).unwrap());
        assert_eq!(day_of("1 working day"), date(2026, 6, 15));
        assert_eq!(day_of("6 working days"), date(2026, 6, 22));
        assert_eq!(day_of("1 day"), date(2026, 6, 15));
    }

    #[test]
    fn hours_run_by_the_clock_through_a_sunday() {
        let start: Timestamp = "2026-06-13T10:30:00Z".parse().unwrap();
        let length: Length = "24 hours".parse().unwrap();
        let ends = Counting::Eu.roll(length, length.after(start, false).unwrap()).unwrap();
        assert_eq!(ends.to_string(), "2026-06-14T10:30:00Z");
    }

    #[test]
    fn the_end_of_the_calendar_is_no_end() {
        let length: Length = "6 months".parse().unwrap();
        assert_eq!(length.after(Timestamp::MAX, false), None);
        assert_eq!(end_of(Date::MAX), None);
    }

    proptest! {
        #[test]
        fn a_short_term_never_ends_on_a_day_off_nor_before_its_length(offset in 0_i32..20_000, value in 1_u16..=12) {
            let start = date(2000, 1, 1).checked_add(offset.days()).unwrap();
            for unit in [Unit::Days, Unit::Weeks, Unit::WorkingDays] {
                let length = Length { value, unit };
                let plain = length.after(start_of_day(start), false).unwrap();
                for counting in [Counting::Nl, Counting::Eu] {
                    let rolled = counting.roll(length, plain).unwrap();
                    prop_assert!(is_working_day(last_day(rolled)));
                    prop_assert!(rolled >= plain && last_day(plain) > start);
                }
            }
        }

        #[test]
        fn a_later_start_never_gives_an_earlier_end(offset in 0_i32..20_000, value in 1_u16..=24) {
            let start = date(2000, 1, 1).checked_add(offset.days()).unwrap();
            for unit in Unit::ALL.iter().copied() {
                for counting in [Counting::Nl, Counting::Eu] {
                    let length = Length { value, unit };
                    let end = |from| counting.roll(length, length.after(start_of_day(from), false).unwrap());
                    prop_assert!(end(start) <= end(start.tomorrow().unwrap()));
                }
            }
        }
    }
}
