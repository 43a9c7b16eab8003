//! The Dutch calendar of the law: which days are public holidays and which are working days.
//!
//! Source: Algemene termijnenwet art. 3. A day that a royal decree puts on a par with a holiday for one year
//! (art. 3 lid 3) is not in this table; such a day makes a term end later in law than is shown here.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

/// Easter Sunday of `year` by the Gregorian rule (Meeus, Jones, Butcher), or `None` outside the years of `Date`.
pub fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let golden = y.rem_euclid(19);
    let (century, rest) = (y.div_euclid(100), y.rem_euclid(100));
    let moon_shift = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - moon_shift + 15).rem_euclid(30);
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * (rest / 4) - epact - rest % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    Date::new(year, i8::try_from(days / 31).ok()?, i8::try_from(days % 31 + 1).ok()?).ok()
}

/// Whether `date` is a generally recognised holiday (Algemene termijnenwet art. 3 lid 1 and 2).
pub fn is_holiday(date: Date) -> bool {
    match (date.month(), date.day()) {
        // New Year's Day, Liberation Day, both days of Christmas.
        (1, 1) | (5, 5) | (12, 25 | 26) => return true,
        // King's Day is 27 April, and 26 April when the 27th is a Sunday.
        (4, 27) if date.weekday() != Weekday::Sunday => return true,
        (4, 26) if date.weekday() == Weekday::Saturday => return true,
        // Either may be a day of Easter: 26 April 2038 is Easter Monday.
        _ => {}
    }
    // Good Friday, Easter Monday, Ascension Day, Whit Monday.
    easter(date.year())
        .and_then(|easter| easter.until(date).ok())
        .is_some_and(|since| matches!(since.get_days(), -2 | 1 | 39 | 50))
}

/// Whether `date` is neither Saturday, Sunday nor holiday.
pub fn is_working_day(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_holiday(date)
}

/// `date` itself when it is a working day, else the first working day after it; `None` past the end of time.
pub fn working_day_from(date: Date) -> Option<Date> {
    let mut date = date;
    while !is_working_day(date) {
        date = date.checked_add(1.day()).ok()?;
    }
    Some(date)
}

/// The `count`-th working day after `date`; `date` itself when `count` is 0. `None` past the end of time.
pub fn add_working_days(date: Date, count: u16) -> Option<Date> {
    (0..count).try_fold(date, |date, _| working_day_from(date.checked_add(1.day()).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn easter_falls_on_the_days_of_the_almanac() {
        for expected in [
            date(1961, 4, 2),
            date(2000, 4, 23),
            date(2008, 3, 23),
            date(2011, 4, 24),
            date(2024, 3, 31),
            date(2025, 4, 20),
            date(2026, 4, 5),
            date(2027, 3, 28),
            date(2038, 4, 25),
            date(2049, 4, 18),
        ] {
            assert_eq!(easter(expected.year()), Some(expected));
        }
    }

    #[test]
    fn the_holidays_of_2025_and_2026_are_those_of_the_law() {
        let holidays = |year| -> Vec<String> {
            date(year, 1, 1)
                .series(1.day())
                .take_while(|day| day.year() == year)
                .filter(|day| is_holiday(*day))
                .map(|day| day.strftime("%m-%d").to_string())
                .collect()
        };
        let of_2025 = ["01-01", "04-18", "04-21", "04-26", "05-05", "05-29", "06-09", "12-25", "12-26"];
        let of_2026 = ["01-01", "04-03", "04-06", "04-27", "05-05", "05-14", "05-25", "12-25", "12-26"];
        assert_eq!(holidays(2025), of_2025);
        assert_eq!(holidays(2026), of_2026);
    }

    #[test]
    fn working_days_step_over_weekend_and_holidays() {
        // Thursday before Good Friday 2026: the next working day is the Tuesday after Easter.
        assert_eq!(add_working_days(date(2026, 4, 2), 1), Some(date(2026, 4, 7)));
        assert_eq!(add_working_days(date(2026, 4, 2), 0), Some(date(2026, 4, 2)));
        assert_eq!(add_working_days(date(2026, 12, 24), 2), Some(date(2026, 12, 29)));
        assert_eq!(working_day_from(Date::MAX).is_some(), is_working_day(Date::MAX));
    }

    proptest! {
        #[test]
        fn easter_is_a_sunday_between_22_march_and_25_april(year in -9999_i16..=9999) {
            let easter = easter(year).unwrap();
            prop_assert_eq!(easter.weekday(), Weekday::Sunday);
            prop_assert!((3, 22) <= (easter.month(), easter.day()) && (easter.month(), easter.day()) <= (4, 25));
        }

        #[test]
        fn exactly_the_asked_number_of_working_days_lies_behind(offset in 0_i32..40_000, count in 0_u16..60) {
            let from = date(1990, 1, 1).checked_add(offset.days()).unwrap();
            let to = add_working_days(from, count).unwrap();
            let between = from.series(1.day()).skip(1).take_while(|day| *day <= to).filter(|day| is_working_day(*day));
            prop_assert_eq!(between.count(), usize::from(count));
            prop_assert!(count == 0 || is_working_day(to));
        }
    }
}
