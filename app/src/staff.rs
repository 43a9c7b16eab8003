//! The pages of everybody who works here: coming in, the role, the sessions, and the administrator's work.

pub(crate) mod code;
pub(crate) mod enrol;
pub(crate) mod faults;
pub(crate) mod grants;
pub(crate) mod home;
pub(crate) mod member;
pub(crate) mod passkeys;
pub(crate) mod people;
pub(crate) mod places;
mod qr;
pub(crate) mod role;
pub(crate) mod sessions;
pub(crate) mod sign_in;
pub(crate) mod step_up;
mod wrong;

pub(crate) use qr::qr;
pub(crate) use wrong::Wrong;

use crate::{
    component::{Alert, alert},
    visit::{Cookie, CookieName},
};
use domain::{
    access::Role,
    account::TRY_WINDOW,
    calendar::working_day_from,
    time::{day, wall},
};
use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;
use locales::{Args, Dir, State, Text, Tr, Voice, msg, when};
use service::{staff::StaffRefusal, token::Token};

/// In the query of a page: what was done just now.
pub(crate) const DONE: &str = "done";

/// An instant as short as a table wants it: `29-03-2026 14:30`.
pub(crate) fn moment(instant: Timestamp) -> String {
    let at = wall(instant).datetime();
    format!("{} {}", when::date(at.date()), when::time(at.time()))
}

/// The day of an instant: `29-03-2026`.
pub(crate) fn date(instant: Timestamp) -> String {
    when::date(day(instant))
}

/// Today, or in a weekend the working day that comes: where a list of days opens.
pub(crate) fn day_of_work(now: Timestamp) -> Date {
    working_day_from(day(now)).unwrap_or_else(|| day(now))
}

/// What was typed into a date field; `None` when it is no date.
pub(crate) fn typed_date(text: &str) -> Option<Date> {
    text.parse().ok()
}

/// A Dutch name of the law or of an authority, which is not translated.
pub(crate) fn dutch(name: &str) -> Text {
    let tr = Tr::new("nl", Voice::B1);
    Text { value: name.to_owned(), lang: tr.lang().clone(), dir: Dir::Ltr, state: State::Source }
}

/// What a role is called.
pub(crate) fn role_name(tr: &Tr, role: Role) -> Text {
    let id = format!("role-{}", role.code());
    msg::staff_home::by_id(tr, &id, &Args::new()).unwrap_or_else(|| dutch(role.code()))
}

/// Some words as one list, joined as the language does it; `None` when there are none.
pub(crate) fn listed(tr: &Tr, words: impl IntoIterator<Item = Text>) -> Option<Text> {
    words.into_iter().reduce(|first, next| msg::staff_people::listed(tr, first, next))
}

/// Says that something was done, on top of the page that follows the deed.
pub(crate) fn done(text: Option<Text>) -> AnyView {
    text.map(|text| view! { <div role="status"><Alert kind=alert::Kind::Ok text/></div> }).into_any()
}

/// How long to wait after too many wrong tries.
fn wait(tr: &Tr) -> Text {
    msg::page::too_many(tr, TRY_WINDOW.as_mins())
}

/// The cookies of somebody who has just come in, or goes on in another role.
fn came_in(stay: &Token) -> Vec<Cookie> {
    vec![Cookie::passing(CookieName::Stay, stay.expose()), Cookie::gone(CookieName::Pending)]
}

/// What a refusal on the way in says at its field; the other way round when it cannot be repaired on this page.
fn refused(tr: &Tr, refusal: StaffRefusal, wrong: Text) -> Result<Text, WayIn> {
    match refusal {
        StaffRefusal::Wrong => Ok(wrong),
        StaffRefusal::TooManyTries => Ok(wait(tr)),
        StaffRefusal::Gone => Err(WayIn::Gone),
        StaffRefusal::Fault(fault) => Err(WayIn::Fault(fault)),
    }
}

/// Why a page on the way in cannot be shown again.
enum WayIn {
    /// It took too long: back to the password.
    Gone,
    Fault(service::Fault),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_of_staff_has_a_name_in_both_languages() {
        for lang in ["nl", "en"] {
            let tr = Tr::new(lang, Voice::B1);
            for role in Role::ALL.iter().filter(|role| !role.is_person()) {
                let id = format!("role-{}", role.code());
                assert!(msg::staff_home::by_id(&tr, &id, &Args::new()).is_some(), "{lang} {id}");
            }
        }
    }

    #[test]
    fn an_instant_is_told_in_the_time_of_amsterdam() {
        assert_eq!(moment("2026-03-29T12:30:00Z".parse().unwrap()), "29-03-2026 14:30");
        assert_eq!(date("2026-03-29T22:30:00Z".parse().unwrap()), "30-03-2026");
    }
}
