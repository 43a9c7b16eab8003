//! A person asks to be called, or has to be called: who calls, until when, and how it ends.
//!
//! Whoever asks is answered by a human within one working day (issue "The rest of the first journey", Help).

use crate::{
    access::{Role, coded},
    calendar::add_working_days,
    person::ContactKind,
    time::{day, start_of_day},
};
use jiff::{Timestamp, ToSpan};

/// Working days within which a human calls.
pub const WORKING_DAYS: u16 = 1;

coded! {
    /// Why somebody is called.
    Reason {
        /// The person asked for it.
        Asked = "asked",
        /// A refusal or a transfer, and no legal help is known: a human helps to find it.
        LegalHelp = "legal-help",
    }
}

coded! {
    /// When the person likes to be called.
    Part {
        Any = "any",
        Morning = "morning",
        Afternoon = "afternoon",
    }
}

coded! {
    /// How a call ended. Not reaching somebody is no end: the call stays open.
    Ending {
        /// They spoke.
        Spoken = "spoken",
        /// Somebody else helps now: a lawyer, VluchtelingenWerk, the guardian, the doctor.
        PassedOn = "passed-on",
        /// Legal help was found and stands among the person's contacts now.
        Found = "found",
        /// The person wants none, or has it without saying who.
        Declined = "declined",
        /// The person no longer wants to be called.
        Withdrawn = "withdrawn",
        /// What it was about is no longer so: the decision was corrected.
        NotNeeded = "not-needed",
    }
}

/// Who calls, and who does when they do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duty {
    pub reason: Reason,
    pub owner: Role,
    pub backup: Role,
    /// The ends that whoever calls can choose from.
    pub endings: &'static [Ending],
}

/// Who is on duty for what.
///
/// For a question: the contact of COA where the person stays is nearest (domain.md section 6), and the team lead of the
/// case sees to it that nobody is forgotten. For finding legal help: the caseworker, because a COA contact never sees
/// the story or the outcome of a case (same table), and this call exists only after a refusal or a transfer.
pub const DUTIES: &[Duty] = &[
    Duty {
        reason: Reason::Asked,
        owner: Role::CoaContact,
        backup: Role::TeamLead,
        endings: &[Ending::Spoken, Ending::PassedOn],
    },
    Duty {
        reason: Reason::LegalHelp,
        owner: Role::Caseworker,
        backup: Role::TeamLead,
        endings: &[Ending::Found, Ending::Declined],
    },
];

/// The duty for this reason.
///
/// # Panics
/// Never: a test holds that every reason has one.
pub fn duty(reason: Reason) -> &'static Duty {
    DUTIES.iter().find(|duty| duty.reason == reason).expect("every reason has a duty")
}

/// What somebody in this role is called for.
pub fn reasons_of(role: Role) -> impl Iterator<Item = Reason> {
    DUTIES.iter().filter(move |duty| duty.owner == role || duty.backup == role).map(|duty| duty.reason)
}

/// Until when somebody who asked now is called: the first instant after the last day for it.
pub fn due(asked: Timestamp) -> Timestamp {
    let today = day(asked);
    let last = add_working_days(today, WORKING_DAYS).unwrap_or(today);
    start_of_day(last.checked_add(1.day()).unwrap_or(last))
}

/// What is known about legal help beside the events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LegalHelp {
    /// Whether a lawyer or an office stands among the person's contacts.
    pub known: bool,
    /// When the person last said that they want none.
    pub declined: Option<Timestamp>,
}

impl LegalHelp {
    /// The kind of contact that legal help is.
    pub const CONTACT: ContactKind = ContactKind::LegalHelp;

    /// Whether somebody whose decision was made at `decided` stands alone.
    pub fn lacks(&self, decided: Timestamp) -> bool {
        !self.known && self.declined.is_none_or(|declined| declined < decided)
    }
}

/// A number for legal help that everybody in the country may call, as the operator of this installation set it: none is
/// known for sure, and a wrong one costs the day that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub name: String,
    /// In digits, see [`phone`].
    pub phone: String,
}

/// Longest name of legal help, in characters.
pub const NAME_CHARS: usize = 120;

/// A number to call, in digits that every telephone understands, with a leading `+` where it was typed.
///
/// Digits of any script and any spacing are read; `None` unless 8 to 15 digits stand there (ITU-T E.164).
pub fn phone(typed: &str) -> Option<String> {
    let typed = typed.trim_matches(|c: char| c.is_whitespace() || is_mark(c));
    let (plus, rest) = match typed.strip_prefix('+') {
        Some(rest) => ("+", rest),
        None => ("", typed),
    };
    // In `+31 (0)6` the zero is for who dials inside the country; after the plus it would reach nobody.
    let rest = if plus.is_empty() { rest.to_owned() } else { rest.replacen("(0)", "", 1) };
    let digits = crate::account::digits(&rest.replace(['(', ')', '/'], " "))?;
    (8..=15).contains(&digits.len()).then(|| format!("{plus}{digits}"))
}

/// Marks of direction that a keyboard or a copied text brings along.
pub(crate) const fn is_mark(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_one_duty_and_two_different_people() {
        for reason in Reason::ALL {
            assert_eq!(DUTIES.iter().filter(|duty| duty.reason == *reason).count(), 1, "{reason:?}");
            assert_ne!(duty(*reason).owner, duty(*reason).backup);
            assert!(!duty(*reason).endings.is_empty());
        }
    }

    #[test]
    fn a_coa_contact_learns_of_no_decision() {
        assert_eq!(reasons_of(Role::CoaContact).collect::<Vec<_>>(), [Reason::Asked]);
        assert_eq!(reasons_of(Role::TeamLead).count(), 2);
        assert_eq!(reasons_of(Role::HearingOfficer).count(), 0);
    }

    #[test]
    fn one_working_day_steps_over_weekends_and_holidays() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        for (asked, until) in [
            // Monday: until the end of Tuesday.
            ("2026-11-23T09:00:00Z", "2026-11-24T23:00:00Z"),
            // Friday evening and Sunday: until the end of Monday.
            ("2026-11-20T19:00:00Z", "2026-11-23T23:00:00Z"),
            ("2026-11-22T10:00:00Z", "2026-11-23T23:00:00Z"),
            // The day before Christmas: until the end of Monday the 28th.
            ("2026-12-24T10:00:00Z", "2026-12-28T23:00:00Z"),
            // Over the night on which the clock changes.
            ("2026-03-27T10:00:00Z", "2026-03-30T22:00:00Z"),
        ] {
            assert_eq!(due(at(asked)), at(until), "{asked}");
        }
    }

    #[test]
    fn whoever_declined_before_the_decision_is_asked_again() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let (before, decided, after) =
            (at("2026-01-01T00:00:00Z"), at("2026-02-01T00:00:00Z"), at("2026-02-02T00:00:00Z"));
        assert!(LegalHelp::default().lacks(decided));
        assert!(!LegalHelp { known: true, declined: None }.lacks(decided));
        assert!(LegalHelp { known: false, declined: Some(before) }.lacks(decided));
        assert!(!LegalHelp { known: false, declined: Some(after) }.lacks(decided));
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (typed, number) in [
            ("06 12 34 56 78", Some("0612345678")),
            ("+31 (0)6-1234 5678", Some("+31612345678")),
            ("٠٦١٢٣٤٥٦٧٨", Some("0612345678")),
            ("\u{2066}+31 6 1234 5678\u{2069}", Some("+31612345678")),
            ("12345", None),
            ("1234567890123456", None),
            ("call me", None),
            ("", None),
        ] {
            assert_eq!(phone(typed).as_deref(), number, "{typed}");
        }
    }
}
