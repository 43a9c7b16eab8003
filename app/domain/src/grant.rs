//! Giving somebody a role: asked by one administrator, and in force when another one confirms ("four eyes").
//!
//! Taking a role away takes nobody's confirmation: less is never dangerous in the same way. Source: issue "Who may see and
//! do what", point 8; security.md "Rotation" (a change of role ends the stays).

use crate::{access::coded, ids::StaffId};
use jiff::{SignedDuration, Timestamp};

/// Days within which a second administrator confirms; after that it has to be asked anew.
pub const DAYS: i64 = 7;
/// Longest words with a refusal, in characters.
pub const WORDS_CHARS: usize = 500;

coded! {
    /// How a request for roles ended.
    Ending {
        Confirmed = "confirmed",
        Refused = "refused",
        /// By who asked.
        Withdrawn = "withdrawn",
    }
}

/// A request for roles, as far as the rules look at it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Request {
    /// Who gets the roles.
    pub whom: StaffId,
    /// Who asked; `None` for the command line.
    pub by: Option<StaffId>,
    pub asked: Timestamp,
    pub ended: Option<Ending>,
}

/// Why a request does not end so.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotSo {
    #[error("it has ended before")]
    Over,
    #[error("nobody confirmed it in time")]
    TooLate,
    #[error("who asked cannot confirm")]
    Asked,
    #[error("nobody gives roles to themselves")]
    Oneself,
    #[error("only who asked takes it back")]
    NotAsked,
}

impl Request {
    /// The first instant at which it can no longer be confirmed.
    pub fn until(&self) -> Timestamp {
        self.asked.checked_add(SignedDuration::from_hours(24 * DAYS)).unwrap_or(Timestamp::MAX)
    }

    /// Whether it still waits at `now`. After a clock went back it does.
    pub fn waits(&self, now: Timestamp) -> bool {
        self.ended.is_none() && now < self.until()
    }

    /// Whether `who`, an administrator, may end it so at `now`.
    ///
    /// # Errors
    /// [`NotSo`] says which rule forbids it.
    pub fn may_end(&self, ending: Ending, who: StaffId, now: Timestamp) -> Result<(), NotSo> {
        if self.ended.is_some() {
            return Err(NotSo::Over);
        }
        if now >= self.until() {
            return Err(NotSo::TooLate);
        }
        match ending {
            Ending::Withdrawn if self.by == Some(who) => Ok(()),
            Ending::Withdrawn => Err(NotSo::NotAsked),
            _ if self.whom == who => Err(NotSo::Oneself),
            _ if self.by == Some(who) => Err(NotSo::Asked),
            Ending::Confirmed | Ending::Refused => Ok(()),
        }
    }
}

/// Whether `who` may ask for roles of `whom`: never for themselves.
pub fn may_ask(who: Option<StaffId>, whom: StaffId) -> bool {
    who != Some(whom)
}

/// Of the roles that are wanted, those that somebody has and keeps, and those that would be new and wait.
pub fn split<Role: PartialEq + Clone>(had: &[Role], wanted: &[Role]) -> (Vec<Role>, Vec<Role>) {
    let mut once: Vec<Role> = Vec::with_capacity(wanted.len());
    for role in wanted {
        if !once.contains(role) {
            once.push(role.clone());
        }
    }
    once.into_iter().partition(|role| had.contains(role))
}

/// Whether one administrator is enough: as long as there is none, because somebody has to be the first.
pub fn first(administrators: usize, asked_by_program: bool) -> bool {
    asked_by_program && administrators == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn who(number: u128) -> StaffId {
        StaffId::from_uuid(Uuid::from_u128(number))
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    const NOW: &str = "2026-11-24T09:00:00Z";

    fn request() -> Request {
        Request { whom: who(3), by: Some(who(1)), asked: at("2026-11-23T09:00:00Z"), ended: None }
    }

    #[test]
    fn it_takes_two_and_never_who_gets_the_roles() {
        for (ending, by, may) in [
            (Ending::Confirmed, 1, Err(NotSo::Asked)),
            (Ending::Confirmed, 2, Ok(())),
            (Ending::Confirmed, 3, Err(NotSo::Oneself)),
            (Ending::Refused, 1, Err(NotSo::Asked)),
            (Ending::Refused, 2, Ok(())),
            (Ending::Refused, 3, Err(NotSo::Oneself)),
            (Ending::Withdrawn, 1, Ok(())),
            (Ending::Withdrawn, 2, Err(NotSo::NotAsked)),
            (Ending::Withdrawn, 3, Err(NotSo::NotAsked)),
        ] {
            assert_eq!(request().may_end(ending, who(by), at(NOW)), may, "{ending:?} by {by}");
        }
        // What the command line asked, anybody else confirms, and nobody takes back.
        let asked = Request { by: None, ..request() };
        assert_eq!(asked.may_end(Ending::Confirmed, who(1), at(NOW)), Ok(()));
        assert_eq!(asked.may_end(Ending::Withdrawn, who(1), at(NOW)), Err(NotSo::NotAsked));
        assert_eq!(asked.may_end(Ending::Confirmed, who(3), at(NOW)), Err(NotSo::Oneself));
    }

    #[test]
    fn it_ends_once_and_within_seven_days() {
        for ended in Ending::ALL.iter().copied() {
            let over = Request { ended: Some(ended), ..request() };
            assert!(!over.waits(at(NOW)));
            assert_eq!(over.may_end(Ending::Confirmed, who(2), at(NOW)), Err(NotSo::Over));
        }
        let (last, late) = (at("2026-11-30T08:59:59.999Z"), at("2026-11-30T09:00:00Z"));
        assert!(request().waits(last) && request().may_end(Ending::Confirmed, who(2), last).is_ok());
        assert!(!request().waits(late));
        assert_eq!(request().may_end(Ending::Confirmed, who(2), late), Err(NotSo::TooLate));
        assert_eq!(request().until(), late);
        assert!(request().waits(at("2026-11-23T08:00:00Z")), "a clock that went back");
    }

    #[test]
    fn nobody_asks_for_themselves() {
        assert!(may_ask(Some(who(1)), who(2)) && may_ask(None, who(2)));
        assert!(!may_ask(Some(who(2)), who(2)));
    }

    #[test]
    fn what_is_kept_is_apart_from_what_is_new() {
        assert_eq!(split(&[1, 2, 3], &[3, 4, 1, 4]), (vec![3, 1], vec![4]));
        assert_eq!(split(&[1], &[]), (vec![], vec![]));
    }

    #[test]
    fn only_the_command_line_makes_the_first_administrator() {
        assert!(first(0, true));
        assert!(!first(0, false) && !first(1, true) && !first(1, false));
    }
}
