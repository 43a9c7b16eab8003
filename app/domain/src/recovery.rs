//! Coming in again when everything is lost: at a desk, after somebody looked at a document and a face.
//!
//! Source: security.md, "Known devices": in again the same day at a desk after an identity check, old sessions end, the
//! person is told.

use crate::access::coded;
use jiff::{SignedDuration, Timestamp};

coded! {
    /// What the person at the desk was compared with.
    Proof {
        /// The asylum identity card.
        WDocument = "w-document",
        /// A passport or an identity card of a country.
        TravelDocument = "travel-document",
        /// The photo that the authority took at registration.
        Photo = "photo",
    }
}

/// Minutes for which a check counts: as long as somebody stands at the desk.
pub const CHECK_MINUTES: i64 = 30;

/// Whether a check made at `checked` still counts.
pub fn counts(checked: Timestamp, now: Timestamp) -> bool {
    let age = now.duration_since(checked);
    age >= SignedDuration::ZERO && age < SignedDuration::from_mins(CHECK_MINUTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_counts_for_half_an_hour() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let checked = at("2026-11-23T09:00:00Z");
        for (now, expected) in [
            ("2026-11-23T08:59:59Z", false),
            ("2026-11-23T09:00:00Z", true),
            ("2026-11-23T09:29:59Z", true),
            ("2026-11-23T09:30:00Z", false),
        ] {
            assert_eq!(counts(checked, at(now)), expected, "{now}");
        }
    }
}
