//! From the wall clock of a planner to an instant.

use domain::time::amsterdam;
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::AmbiguousOffset,
};

/// Why a wall time is no instant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum WallTime {
    /// It is skipped in the night that summer time begins.
    Skipped,
    /// It happens twice in the night that summer time ends.
    Twice,
}

/// The instant at which Amsterdam's clocks show `clock` on `date`.
///
/// # Errors
/// [`WallTime`] in the two nights of the year in which that is not one instant.
pub(super) fn instant(date: Date, clock: Time) -> Result<Timestamp, WallTime> {
    let moment = amsterdam().to_ambiguous_timestamp(date.to_datetime(clock));
    match moment.offset() {
        AmbiguousOffset::Gap { .. } => Err(WallTime::Skipped),
        AmbiguousOffset::Fold { .. } => Err(WallTime::Twice),
        AmbiguousOffset::Unambiguous { .. } => moment.compatible().map_err(|_| WallTime::Skipped),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn the_two_odd_nights_are_refused() {
        let half_past_two = time(2, 30, 0, 0);
        assert_eq!(instant(date(2027, 3, 28), half_past_two), Err(WallTime::Skipped));
        assert_eq!(instant(date(2027, 10, 31), half_past_two), Err(WallTime::Twice));
        let plain = "2027-03-29T00:30:00Z".parse().unwrap();
        assert_eq!(instant(date(2027, 3, 29), half_past_two), Ok(plain));
    }
}
