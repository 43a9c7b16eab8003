//! Instants and civil time.
//!
//! Rules take `now` as an argument; nothing here reads a clock.

use jiff::{Timestamp, Zoned, civil::Date, tz::TimeZone};

/// The zone in which every term, hearing and birthday is counted.
pub const ZONE: &str = "Europe/Amsterdam";

/// The Amsterdam time zone.
///
/// # Panics
/// Never: the zone database is compiled into the program (`tzdb-bundle-always`).
pub fn amsterdam() -> TimeZone {
    TimeZone::get(ZONE).expect("the zone database is part of the program")
}

/// The wall clock in Amsterdam at `instant`.
pub fn wall(instant: Timestamp) -> Zoned {
    instant.to_zoned(amsterdam())
}

/// The calendar day in Amsterdam at `instant`.
pub fn day(instant: Timestamp) -> Date {
    wall(instant).date()
}

/// The first instant of `date` in Amsterdam.
///
/// # Panics
/// Never for dates a person can live in: Amsterdam changes its clock at 02:00, so midnight always exists.
pub fn start_of_day(date: Date) -> Timestamp {
    date.to_zoned(amsterdam()).expect("midnight exists in Amsterdam").timestamp()
}

/// Milliseconds since 1970, the precision at which instants are kept.
pub fn to_millis(instant: Timestamp) -> i64 {
    instant.as_millisecond()
}

/// The instant of `millis` milliseconds since 1970, or `None` outside years -9999 to 9999.
pub fn from_millis(millis: i64) -> Option<Timestamp> {
    Timestamp::from_millisecond(millis).ok()
}

/// `instant` cut to the precision at which it is kept, so that what was written equals what is read.
///
/// # Panics
/// Never: the result lies between two instants that exist.
pub fn fixed(instant: Timestamp) -> Timestamp {
    from_millis(to_millis(instant)).expect("a cut instant exists")
}
