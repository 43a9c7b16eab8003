//! Times for people: the weekday in their language, `29-03-2026`, `14:30`, and the part of the day.
//!
//! Some readers count the hours from six in the morning and some keep another calendar, so a time is never only a
//! number, and the number is the one on the paper letter: day, month, year, Latin digits, 24 hours.

use crate::{Text, Tr, msg};
use jiff::civil::{Date, DateTime, Time, Weekday};

/// A moment on the wall clock, in pieces for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    pub weekday: Text,
    /// `29-03-2026`. On a page it stands in `<bdi>`; as a variable of a message it is isolated already.
    pub date: String,
    /// `14:30`, to be shown like `date`.
    pub time: String,
    /// "in the afternoon".
    pub part: Text,
}

/// The pieces of `at`, which is the time on a clock in Amsterdam.
pub fn when(tr: &Tr, at: DateTime) -> When {
    When {
        weekday: weekday(tr, at.date().weekday()),
        date: date(at.date()),
        time: time(at.time()),
        part: part(tr, at.time()),
    }
}

/// The whole of `at` as one phrase: weekday, date, time and part of the day.
pub fn moment(tr: &Tr, at: DateTime) -> Text {
    let When { weekday, date, time, part } = when(tr, at);
    msg::when::moment(tr, weekday, date, time, part)
}

/// Weekday and date as one phrase.
pub fn day(tr: &Tr, on: Date) -> Text {
    msg::when::day(tr, weekday(tr, on.weekday()), date(on))
}

/// The name of the weekday.
pub fn weekday(tr: &Tr, day: Weekday) -> Text {
    match day {
        Weekday::Monday => msg::when::monday(tr),
        Weekday::Tuesday => msg::when::tuesday(tr),
        Weekday::Wednesday => msg::when::wednesday(tr),
        Weekday::Thursday => msg::when::thursday(tr),
        Weekday::Friday => msg::when::friday(tr),
        Weekday::Saturday => msg::when::saturday(tr),
        Weekday::Sunday => msg::when::sunday(tr),
    }
}

/// Night ends at six, morning at twelve, afternoon at eighteen.
pub fn part(tr: &Tr, at: Time) -> Text {
    match at.hour() {
        0..6 => msg::when::night(tr),
        6..12 => msg::when::morning(tr),
        12..18 => msg::when::afternoon(tr),
        _ => msg::when::evening(tr),
    }
}

/// `29-03-2026`.
pub fn date(on: Date) -> String {
    format!("{:02}-{:02}-{:04}", on.day(), on.month(), on.year())
}

/// `14:30`.
pub fn time(at: Time) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Voice;
    use jiff::civil::datetime;

    #[test]
    fn a_moment_is_told_as_on_the_letter() {
        let at = datetime(2026, 3, 29, 14, 30, 0, 0);
        for (lang, weekday, part) in [
            ("nl", "zondag", "'s middags"),
            ("en", "Sunday", "in the afternoon"),
            ("ar", "الأحد", "بعد الظهر"),
            ("ti", "ሰንበት", "ድሕሪ ቐትሪ"),
        ] {
            let tr = Tr::new(lang, Voice::B1);
            let when = when(&tr, at);
            assert_eq!(when.weekday.plain(), weekday);
            assert_eq!(when.part.plain(), part);
            assert_eq!((when.date.as_str(), when.time.as_str()), ("29-03-2026", "14:30"));
            let moment = moment(&tr, at);
            // Without isolates a date inside Arabic prints backwards.
            assert!(moment.value.contains("\u{2068}29-03-2026\u{2069}"), "{}", moment.value);
            assert!(moment.plain().contains(weekday) && moment.plain().contains(part));
        }
    }

    #[test]
    fn in_an_arabic_sentence_the_weekday_is_read_before_its_date() {
        let on = jiff::civil::date(2026, 11, 25);
        let said = |lang| {
            let tr = Tr::new(lang, Voice::B1);
            msg::hearing::answer_by(&tr, day(&tr, on))
        };
        // FSI takes its direction from the first letter that is not in an isolate of its own: here that is the mark.
        assert!(said("ar").value.contains("\u{2068}\u{200F}\u{2068}"), "{:?}", said("ar").value);
        assert!(!said("ar").plain().contains('\u{200F}'));
        assert!(!said("nl").value.contains('\u{200F}'));
    }

    #[test]
    fn parts_of_the_day_change_on_the_hour() {
        let tr = Tr::new("en", Voice::B1);
        let part = |hour, minute| part(&tr, jiff::civil::time(hour, minute, 0, 0)).plain();
        assert_eq!(part(5, 59), "at night");
        assert_eq!(part(6, 0), "in the morning");
        assert_eq!(part(11, 59), "in the morning");
        assert_eq!(part(12, 0), "in the afternoon");
        assert_eq!(part(18, 0), "in the evening");
        assert_eq!(part(0, 0), "at night");
    }
}
