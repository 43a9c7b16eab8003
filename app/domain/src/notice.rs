//! When and where to knock: a notice waits for a humane hour, what it is about does not.
//!
//! Only the notice is delayed, never the availability of what it tells (design.md principle 11).

use crate::{
    access::coded,
    call::{is_mark, phone},
    language::Lang,
    time::wall,
};
use jiff::{SignedDuration, Timestamp, civil::time};
use std::fmt;

coded! {
    /// By what a notice reaches somebody.
    Way {
        Sms = "sms",
        Mail = "mail",
    }
}

/// Where somebody wants to be told that there is a message: a way, and a number or an address that can be sent to.
///
/// It is shown to its owner and given to a channel, and printed nowhere else: `Debug` keeps the address back.
#[derive(Clone, PartialEq, Eq)]
pub struct Door {
    way: Way,
    address: String,
}

impl Door {
    /// Reads what somebody typed; `None` when nothing can be sent there.
    pub fn read(way: Way, typed: &str) -> Option<Self> {
        let address = match way {
            Way::Sms => number(typed),
            Way::Mail => mail(typed),
        };
        address.map(|address| Self { way, address })
    }

    pub const fn way(&self) -> Way {
        self.way
    }

    /// `+31612345678` or `name@example.org`.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl fmt::Debug for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Door({})", self.way.code())
    }
}

/// What somebody chose. Without a choice nobody knocks: only the person knows who else reads their phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub door: Door,
    /// The language of the page on which it was chosen: the words that stood there are the words that arrive.
    pub language: Lang,
    pub chosen: Timestamp,
}

coded! {
    /// How a notice ended.
    Ending {
        Sms = "sms",
        Mail = "mail",
        /// The person chose nothing.
        Nowhere = "nowhere",
        /// A later notice for the same person waited too, and one knock told of both.
        Joined = "joined",
        /// What it was to tell is no longer so.
        Moot = "moot",
        GivenUp = "given-up",
    }
}

impl From<Way> for Ending {
    fn from(way: Way) -> Self {
        match way {
            Way::Sms => Self::Sms,
            Way::Mail => Self::Mail,
        }
    }
}

/// A mobile number as ITU-T E.164 writes it; a number without a country is Dutch.
///
/// A Dutch number must be a mobile one, because nothing else receives an SMS; this also finds most slips of the finger.
fn number(typed: &str) -> Option<String> {
    let dialled = phone(typed)?;
    let number = if dialled.starts_with('+') {
        dialled
    } else if let Some(abroad) = dialled.strip_prefix("00") {
        format!("+{abroad}")
    } else {
        format!("+31{}", dialled.strip_prefix('0')?)
    };
    let digits = number.len() - 1;
    let fits = match number.strip_prefix("+31") {
        Some(dutch) => dutch.starts_with('6') && dutch.len() == 9,
        None => !number.starts_with("+0") && (8..=15).contains(&digits),
    };
    fits.then_some(number)
}

/// Longest part before the `@`, whole address, and part of a host, in bytes (RFC 5321, 4.5.3.1; RFC 1035, 2.3.4).
const LOCAL: usize = 64;
const ADDRESS: usize = 254;
const LABEL: usize = 63;

/// An address as people have it. What the standard also allows (quotes, comments, other scripts) reaches hardly any
/// mailbox and is refused, so that nothing in an address means anything to a mail server.
fn mail(typed: &str) -> Option<String> {
    let address = typed.trim_matches(|c: char| c.is_whitespace() || is_mark(c));
    let (local, host) = address.split_once('@')?;
    let local_fits = (1..=LOCAL).contains(&local.len())
        && local.split('.').all(|atom| {
            !atom.is_empty()
                && atom.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c))
        });
    let labels: Vec<&str> = host.split('.').collect();
    let host_fits = labels.len() > 1
        && labels.iter().all(|label| {
            (1..=LABEL).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        })
        && labels.last().is_some_and(|top| top.len() > 1 && !top.chars().all(|c| c.is_ascii_digit()));
    (local_fits && host_fits && address.len() <= ADDRESS).then(|| address.to_owned())
}

/// The pause after the first failure; each next one is twice as long ...
const FIRST_PAUSE: SignedDuration = SignedDuration::from_mins(1);
/// ... and none is longer than this.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(6);
/// A notice that is older is given up: whoever looks in meanwhile has seen what it was about.
const GIVE_UP: SignedDuration = SignedDuration::from_hours(3 * 24);

/// When a notice that was made at `made` and has now failed `tries` times is tried again; `None` when it is given up.
pub fn again(made: Timestamp, tries: u32, now: Timestamp) -> Option<Timestamp> {
    let doubled = 1_i32.checked_shl(tries.saturating_sub(1)).filter(|times| *times > 0);
    let pause = doubled.and_then(|times| FIRST_PAUSE.checked_mul(times)).unwrap_or(LONGEST_PAUSE);
    (now.duration_since(made) < GIVE_UP).then(|| humane(now + pause.min(LONGEST_PAUSE)))
}

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
    fn numbers_become_what_a_gateway_needs() {
        for (typed, number) in [
            ("06 12 34 56 78", Some("+31612345678")),
            ("+31 (0)6-1234 5678", Some("+31612345678")),
            ("0031 6 12345678", Some("+31612345678")),
            ("٠٦١٢٣٤٥٦٧٨", Some("+31612345678")),
            ("\u{2066}+49 151 2345 6789\u{2069}", Some("+4915123456789")),
            ("+963 944 123 456", Some("+963944123456")),
            // One digit too few or too many, a number at a wall, no country.
            ("06 1234567", None),
            ("06 123456789", None),
            ("020 123 45 67", None),
            ("31612345678", None),
            ("+0612345678", None),
            ("12", None),
            ("", None),
        ] {
            let door = Door::read(Way::Sms, typed);
            assert_eq!(door.as_ref().map(Door::address), number, "{typed}");
        }
    }

    #[test]
    fn addresses_are_read_as_people_write_them() {
        for (typed, address) in [
            (" amira@example.org ", Some("amira@example.org")),
            ("\u{200f}a.b+c@mail.example.org", Some("a.b+c@mail.example.org")),
            ("amira", None),
            ("amira@example", None),
            ("amira@@example.org", None),
            ("amira@example..org", None),
            (".amira@example.org", None),
            ("amira @example.org", None),
            ("amira@-example.org", None),
            ("amira@192.0.2.1", None),
            ("<amira@example.org>", None),
            ("amira@example.org\r\nBcc: eva@example.org", None),
            ("amira@example.org,eva@example.org", None),
            ("أميرة@example.org", None),
            ("", None),
        ] {
            let door = Door::read(Way::Mail, typed);
            assert_eq!(door.as_ref().map(Door::address), address, "{typed}");
        }
        let long = format!("{}@example.org", "a".repeat(65));
        assert_eq!(Door::read(Way::Mail, &long), None);
    }

    #[test]
    fn what_is_printed_has_no_address() {
        let door = Door::read(Way::Mail, "amira@example.org").unwrap();
        assert_eq!(format!("{door:?}"), "Door(mail)");
    }

    #[test]
    fn pauses_grow_and_end() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let made = at("2026-11-23T09:00:00Z");
        for (tries, now, next) in [
            (1, "2026-11-23T09:00:00Z", Some("2026-11-23T09:01:00Z")),
            (2, "2026-11-23T09:01:00Z", Some("2026-11-23T09:03:00Z")),
            (9, "2026-11-23T09:00:00Z", Some("2026-11-23T13:16:00Z")),
            // From then on six hours, however often.
            (10, "2026-11-23T09:00:00Z", Some("2026-11-23T15:00:00Z")),
            (4_000_000_000, "2026-11-23T09:00:00Z", Some("2026-11-23T15:00:00Z")),
            // Never at night.
            (10, "2026-11-23T18:00:00Z", Some("2026-11-24T07:00:00Z")),
            (12, "2026-11-26T08:59:59Z", Some("2026-11-26T14:59:59Z")),
            (12, "2026-11-26T09:00:00Z", None),
        ] {
            assert_eq!(again(made, tries, at(now)), next.map(at), "{tries} {now}");
        }
    }

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
