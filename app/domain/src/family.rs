//! Family: who is family of whom, what one lets another see, and from when a child has an account of its own.
//!
//! A link is a fact that staff recorded. It opens nothing: no adult sees another's step, date, place or letters unless
//! that adult shares an item, for a time, and stops when they like (design.md principle 15, domain.md section 6).

use crate::{
    access::{Role, coded},
    ids::{CaseId, FamilyLinkId, ShareId},
    mandate::{adult_on, turns},
};
use jiff::{Timestamp, civil::Date};

coded! {
    /// What somebody is to the person of a case.
    Kin {
        Partner = "partner",
        Parent = "parent",
        Child = "child",
        Sibling = "sibling",
        Other = "other",
    }
}

impl Kin {
    /// What the person of the case is to that somebody.
    #[must_use]
    pub const fn seen_back(self) -> Self {
        match self {
            Self::Parent => Self::Child,
            Self::Child => Self::Parent,
            Self::Partner | Self::Sibling | Self::Other => self,
        }
    }
}

coded! {
    /// What can be shared, each by itself.
    Item {
        /// Where the person is in the procedure; never how it was decided.
        Step = "step",
        /// When the next talk is, and where unless the address is secret.
        Appointment = "appointment",
        /// Where the person stays; nothing while the address is secret.
        Place = "place",
    }
}

/// How long an item can be shared, in days, for the person to choose from.
pub const SHARE_DAYS: [i16; 3] = [7, 30, 90];

/// The age from which a child in a family can have an account of its own, when the child asks for it.
/// Source: issue "Who may see and do what, proved", point 2.
pub const OWN_ACCOUNT_AGE: i16 = 15;

/// Somebody of the family, seen from one case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    /// The same for both sides.
    pub id: FamilyLinkId,
    pub case: CaseId,
    pub other: CaseId,
    /// What the other is to the person of `case`.
    pub kin: Kin,
    pub begins: Timestamp,
    /// When staff ended it.
    pub ends: Option<Timestamp>,
}

impl Link {
    /// Whether it holds at `now`: from the instant at which it begins until just before the one at which it ends.
    pub fn holds(&self, now: Timestamp) -> bool {
        self.begins <= now && self.ends.is_none_or(|ends| now < ends)
    }
}

/// One item that one person lets another see.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Share {
    pub id: ShareId,
    /// Whose item it is.
    pub case: CaseId,
    /// Who may see it.
    pub with: CaseId,
    pub item: Item,
    pub begins: Timestamp,
    pub ends: Timestamp,
}

/// Whether somebody can be given the way into an account of their own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OwnAccount {
    Yes,
    /// Only when the child asks for it.
    OnRequest,
    /// A child of this family is too young; the parents have the account.
    TooYoung,
}

/// Whether somebody born on `born` whose case has this role can have an account on `today`.
pub fn own_account(role: Role, born: Date, today: Date) -> OwnAccount {
    if role != Role::FamilyChild || today >= adult_on(born) {
        OwnAccount::Yes
    } else if today >= turns(born, OWN_ACCOUNT_AGE) {
        OwnAccount::OnRequest
    } else {
        OwnAccount::TooYoung
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn both_sides_tell_the_same_family() {
        for kin in Kin::ALL {
            assert_eq!(kin.seen_back().seen_back(), *kin);
        }
        assert_eq!(Kin::Parent.seen_back(), Kin::Child);
        assert_eq!(Kin::Partner.seen_back(), Kin::Partner);
    }

    #[test]
    fn a_child_in_a_family_has_an_account_from_fifteen_when_it_asks() {
        let today = date(2026, 11, 21);
        for (role, born, expected) in [
            (Role::FamilyChild, date(2011, 11, 22), OwnAccount::TooYoung),
            (Role::FamilyChild, date(2011, 11, 21), OwnAccount::OnRequest),
            (Role::FamilyChild, date(2008, 11, 22), OwnAccount::OnRequest),
            (Role::FamilyChild, date(2008, 11, 21), OwnAccount::Yes),
            // A child alone has nobody else to come in for it.
            (Role::Ward, date(2014, 1, 1), OwnAccount::Yes),
            (Role::FamilyAdult, date(1986, 1, 1), OwnAccount::Yes),
            (Role::Applicant, date(1986, 1, 1), OwnAccount::Yes),
        ] {
            assert_eq!(own_account(role, born, today), expected, "{role:?} {born}");
        }
    }

    #[test]
    fn a_link_holds_from_its_begin_until_just_before_its_end() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let nil = uuid::Uuid::nil();
        let (begins, ends) = (at("2026-10-20T12:00:00Z"), at("2026-10-21T12:00:00Z"));
        let milli = jiff::SignedDuration::from_millis(1);
        let link = |ends| Link {
            id: FamilyLinkId::from_uuid(nil),
            case: CaseId::from_uuid(nil),
            other: CaseId::from_uuid(nil),
            kin: Kin::Partner,
            begins,
            ends,
        };
        assert!(!link(None).holds(begins - milli) && link(None).holds(begins) && link(None).holds(ends));
        assert!(link(Some(ends)).holds(ends - milli) && !link(Some(ends)).holds(ends));
    }
}
