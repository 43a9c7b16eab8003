//! When to knock: a notice waits for a humane hour, what it is about does not.
//!
//! Only the notice is delayed, never the availability of what it tells (design.md principle 11).

use crate::time::wall;
use jiff::{Timestamp, civil::time};

/// Notices are sent from this hour in the morning ...
const FROM: i8 = 8;
/// ... until this hour in the evening, Amsterdam time.
const UNTIL: i8 = 20;

/// The first humane moment at or after `now`.
///
/// # Panics
/// Never: 08:00 exists on every day in Amsterdam.
pub fn humane(now: Timestamp) -> Timestamp {
    let here = wall(now);
    let morning = |zoned: &jiff::Zoned| {
        zoned.with().time(time(FROM, 0, 0, 0)).build().expect("08:00 exists on every day").timestamp()
    };
    if here.hour() < FROM {
        morning(&here)
    } else if here.hour() < UNTIL {
        now
    } else {
        morning(&here.tomorrow().expect("there is a tomorrow"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_night_waits_for_the_morning() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        for (now, sent) in [
            ("2026-11-21T12:00:00Z", "2026-11-21T12:00:00Z"),
            ("2026-11-21T03:00:00Z", "2026-11-21T07:00:00Z"),
            ("2026-11-21T19:00:00Z", "2026-11-22T07:00:00Z"),
            // The nights on which the clock changes.
            ("2026-03-28T22:00:00Z", "2026-03-29T06:00:00Z"),
            ("2026-10-24T22:00:00Z", "2026-10-25T07:00:00Z"),
        ] {
            assert_eq!(humane(at(now)), at(sent), "{now}");
        }
    }
}
