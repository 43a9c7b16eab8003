//! The appointment for the calendar of the phone.
//!
//! A calendar shows on a locked screen and in other people's hands, so the entry says one word and no place
//! (design.md principle 10); the identifiers in the file name neither this product nor an authority.

use crate::{
    answer::{Answer, File},
    visit::Visit,
};
use domain::hearing::Time;
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Property, Trigger};
use jiff::{Timestamp, tz::TimeZone};
use locales::msg;
use service::{Fault, hearings};

/// How long before the phone reminds, as ISO 8601 writes a length of time.
const REMINDERS: [&str; 2] = ["P1D", "PT3H"];

/// The file of the hearing that is reserved or confirmed.
pub(crate) async fn file(visit: Visit) -> Result<Answer, Fault> {
    let Some(mine) = hearings::mine(&visit.ctx).await? else { return Err(Fault::Absent) };
    let word = msg::hearing::title(&visit.tr).plain();
    let uid = mine.hearing.id.to_string();
    let bytes = entry(&uid, &mine.hearing.time, &word, visit.ctx.now).into_bytes();
    Ok(Answer::File(File { name: "appointment.ics", content_type: "text/calendar; charset=utf-8", bytes }))
}

/// A calendar with one entry.
fn entry(uid: &str, time: &Time, word: &str, now: Timestamp) -> String {
    let mut event = Event::with_uid(uid);
    event
        .add_property("DTSTAMP", utc(now))
        .add_property("DTSTART", utc(time.starts))
        .add_property("DTEND", utc(time.ends()))
        .summary(word)
        .class(Class::Private);
    for trigger in REMINDERS.into_iter().filter_map(before_start) {
        event.alarm(Alarm::display(word, trigger));
    }
    Calendar::new().push(event.done()).done().to_string()
}

/// A reminder so long before the start. The crate reads no negative length, so it is turned round here.
fn before_start(length: &str) -> Option<Trigger> {
    let after = Trigger::try_from(&Property::new("TRIGGER", length)).ok()?;
    after.as_duration().copied().map(Trigger::before_start)
}

/// `20270329T123000Z`.
fn utc(instant: Timestamp) -> String {
    instant.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{
        hearing::Kind,
        ids::{PlaceId, TimeId},
        language::Lang,
    };
    use uuid::Uuid;

    #[test]
    fn the_entry_says_one_word_and_reminds_twice() {
        let time = Time {
            id: TimeId::from_uuid(Uuid::nil()),
            kind: Kind::Main,
            place: PlaceId::from_uuid(Uuid::nil()),
            starts: "2027-03-29T12:30:00Z".parse().unwrap(),
            quarters: 6,
            language: Lang::Ar,
        };
        let now = "2027-03-01T08:00:00Z".parse().unwrap();
        let file = entry("7f3a", &time, "موعد", now);
        for wanted in
            ["DTSTART:20270329T123000Z", "DTEND:20270329T140000Z", "DTSTAMP:20270301T080000Z", "SUMMARY:موعد"]
        {
            assert!(file.contains(wanted), "{wanted}\n{file}");
        }
        assert_eq!(file.matches("BEGIN:VALARM").count(), 2, "{file}");
        for before in ["-PT86400S", "-PT10800S"] {
            assert!(file.contains(before), "{before}\n{file}");
        }
        assert_eq!(file.matches("DESCRIPTION:موعد").count(), 2, "{file}");
        let lower = file.to_lowercase();
        for telling in ["wegwijs", "ind", "asiel", "location", "gehoor"] {
            // `BEGIN` and `END` contain none of these; `icalendar` names itself in PRODID, and that is neutral.
            assert!(!lower.contains(telling), "{telling}\n{file}");
        }
    }
}
