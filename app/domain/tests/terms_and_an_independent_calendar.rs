//! Terms against a calendar that shares no code with them: its holidays come from elsewhere and its days are walked one
//! by one, for every day of 2020 to 2040.

use domain::{
    calendar::{is_holiday, is_working_day},
    term::{Counting, Length, last_day},
    time::{day, start_of_day},
};
use jiff::{Timestamp, civil::Date};
use std::{collections::HashSet, sync::LazyLock};

static HOLIDAYS: LazyLock<HashSet<Plain>> = LazyLock::new(|| {
    let lines = include_str!("golden/holidays-nl.txt").lines();
    lines.filter(|line| !line.starts_with('#') && !line.is_empty()).map(Plain::parse).collect()
});

/// Year, month and day, with arithmetic of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Plain(i32, i32, i32);

impl Plain {
    fn parse(text: &str) -> Self {
        let mut parts = text.split('-').map(|part| part.parse().expect("a day of the walk"));
        let mut next = || parts.next().expect("a day of the walk");
        Self(next(), next(), next())
    }

    fn days_in_month(self) -> i32 {
        match self.1 {
            2 if self.0 % 4 == 0 && (self.0 % 100 != 0 || self.0 % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    fn tomorrow(self) -> Self {
        match self {
            Self(year, 12, 31) => Self(year + 1, 1, 1),
            Self(year, month, last) if last == self.days_in_month() => Self(year, month + 1, 1),
            Self(year, month, date) => Self(year, month, date + 1),
        }
    }

    /// The same day so many months on, or the last day of that month.
    fn months_on(self, months: i32) -> Self {
        let month = self.1 - 1 + months;
        let first = Self(self.0 + month / 12, month % 12 + 1, 1);
        Self(first.0, first.1, self.2.min(first.days_in_month()))
    }

    fn date(self) -> Date {
        let small = |part: i32| i8::try_from(part).expect("a day of the walk");
        Date::new(i16::try_from(self.0).expect("a day of the walk"), small(self.1), small(self.2))
            .expect("a day of the walk")
    }
}

/// Every day of 2020 to 2041 with its weekday, 0 for Monday. 1 January 2020 was a Wednesday.
fn days() -> Vec<(Plain, usize)> {
    let walk = std::iter::successors(Some((Plain(2020, 1, 1), 2)), |(day, weekday)| {
        Some((day.tomorrow(), (weekday + 1) % 7))
    });
    walk.take_while(|(day, _)| day.0 <= 2041).collect()
}

fn works((day, weekday): (Plain, usize)) -> bool {
    weekday < 5 && !HOLIDAYS.contains(&day)
}

/// The last day of the term, walked.
fn walked(days: &[(Plain, usize)], from: usize, length: Length, excepted: bool) -> Plain {
    let count = usize::from(length.value);
    let at = |index: usize| days[index];
    let plain = match length.unit.code() {
        "days" => from + count,
        "weeks" => from + 7 * count,
        "months" => {
            let end = at(from).0.months_on(i32::from(length.value));
            from + days[from..].iter().position(|(day, _)| *day == end).expect("a day of the walk")
        }
        "working days" => {
            let mut left = count;
            (from + 1..days.len())
                .find(|index| {
                    left -= usize::from(works(at(*index)));
                    left == 0
                })
                .expect("a day of the walk")
        }
        other => panic!("{other} are not walked"),
    };
    let rolled = if excepted {
        plain
    } else {
        (plain..days.len()).find(|index| works(at(*index))).expect("a day of the walk")
    };
    at(rolled).0
}

#[test]
fn the_holidays_of_twenty_one_years_are_those_of_another_calendar() {
    let mut known = 0;
    for (plain, weekday) in days().into_iter().filter(|(day, _)| day.0 <= 2040) {
        // The other calendar also names the Sundays of Easter and Pentecost, which are no working days anyway.
        let theirs = HOLIDAYS.contains(&plain) && weekday != 6;
        let ours = is_holiday(plain.date()) && weekday != 6;
        assert_eq!(ours, theirs, "{plain:?}");
        assert_eq!(is_working_day(plain.date()), works((plain, weekday)), "{plain:?}");
        known += usize::from(theirs);
    }
    assert!(known > 170, "{known} holidays");
}

#[test]
fn a_term_from_any_day_of_twenty_one_years_ends_where_a_walk_ends() {
    let days = days();
    // Algemene termijnenwet art. 4: longer than 90 days, twelve weeks or three months is not moved on.
    let lengths = [
        ("1 day", false),
        ("3 days", false),
        ("21 days", false),
        ("90 days", false),
        ("91 days", true),
        ("1 week", false),
        ("4 weeks", false),
        ("12 weeks", false),
        ("13 weeks", true),
        ("1 month", false),
        ("3 months", false),
        ("6 months", true),
        ("9 months", true),
        ("1 working day", false),
        ("10 working days", false),
        ("15 working days", false),
    ];
    let lengths = lengths.map(|(text, excepted)| (text.parse::<Length>().unwrap(), excepted));
    let mut compared = 0;
    for (index, (start, _)) in days.iter().enumerate().filter(|(_, (day, _))| day.0 <= 2040) {
        // At the beginning of the day, in the middle of the night that skips or repeats an hour, and at its end.
        let begin = start_of_day(start.date());
        let end =
            Timestamp::from_millisecond(start_of_day(start.tomorrow().date()).as_millisecond() - 1).unwrap();
        let night = Timestamp::from_millisecond(begin.as_millisecond() + 9_000_000).unwrap();
        for moment in [begin, night, end] {
            assert_eq!(day(moment), start.date());
        }
        for (length, excepted) in &lengths {
            for (counting, excepted) in [(Counting::Nl, *excepted), (Counting::Eu, false)] {
                let expected = walked(&days, index, *length, excepted).date();
                for moment in [begin, night, end] {
                    let ends = counting.roll(*length, length.after(moment, false).unwrap()).unwrap();
                    assert_eq!(last_day(ends), expected, "{length} from {start:?} under {counting:?}");
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 700_000, "{compared} terms");
}
