//! Proofs that the table was asked: [`Permit`] for one case, [`Scope`] for many.

use super::{Act, Action, Actor, BESIDE, RULES, Relation, TOLD};
use crate::ids::{CaseId, PlaceId, StaffId};
use std::marker::PhantomData;

/// The table does not allow it. Callers answer as if the thing did not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not allowed")]
pub struct Denied;

/// Proof that this actor may do `A` with this case.
///
/// Only [`permit`] makes one; the fields are private to this module.
/// ```compile_fail
/// use domain::access::{Permit, act};
/// let forged: Permit<act::ViewCase> = Permit { actor, case, act: std::marker::PhantomData };
/// ```
#[derive(Clone, Debug)]
pub struct Permit<A: Act> {
    actor: Actor,
    case: CaseId,
    act: PhantomData<A>,
}

impl<A: Act> Permit<A> {
    /// The case that may be touched, and no other.
    pub const fn case(&self) -> CaseId {
        self.case
    }

    /// Who was allowed; kept in the audit line.
    pub const fn actor(&self) -> &Actor {
        &self.actor
    }
}

/// Whether `action` is open to `actor` as they sit there: beside somebody of staff only what [`BESIDE`] has.
pub fn open(actor: &Actor, action: Action) -> bool {
    actor.helper().is_none() || BESIDE.contains(&action)
}

/// Asks the table whether `actor`, being `relation` to `case`, may do `A`.
///
/// # Errors
/// [`Denied`] unless a row of [`RULES`], or [`TOLD`] for a sender, says yes and `A` is [`open`].
pub fn permit<A: Act>(actor: &Actor, case: CaseId, relation: Relation) -> Result<Permit<A>, Denied> {
    let told = matches!(actor, Actor::Sender { .. }) && TOLD.contains(&A::ACTION);
    let allowed = told
        || actor.role().is_some_and(|role| {
            RULES.iter().any(|rule| {
                rule.role == role && rule.relation == relation && rule.actions.contains(&A::ACTION)
            })
        });
    if allowed && open(actor, A::ACTION) {
        Ok(Permit { actor: actor.clone(), case, act: PhantomData })
    } else {
        Err(Denied)
    }
}

/// Which cases (or, for work without a case, which places) an actor reaches. Becomes SQL in one place of the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The one case that is the actor's own.
    Own(CaseId),
    /// Cases assigned to this member of staff, or on which they have work in the role in which they act.
    AssignedTo(StaffId),
    /// Cases assigned to anybody of the team of this member of staff.
    TeamOf(StaffId),
    /// Wards for whom this member of staff holds a mandate.
    WardsOf(StaffId),
    /// Wards for whom anybody of the team of Nidos that this member of staff leads holds a mandate.
    WardsOfTeamOf(StaffId),
    /// Wards for whom nobody holds a mandate.
    WardsWithoutGuardian,
    /// Persons who are of age now and let this member of staff, once their guardian, look along.
    ByConsentTo(StaffId),
    /// Cases of persons who stay at one of these places; times at these places.
    Places(Vec<PlaceId>),
    /// The one case that this member of staff opened in an emergency.
    BrokenGlassOf(StaffId),
    /// Work that is about no case at all.
    Everything,
}

/// Proof that this actor may do `A` with everything inside the reaches, and how far they go.
///
/// ```compile_fail
/// use domain::access::{Scope, act};
/// let forged: Scope<act::ListCases> = Scope { actor, reaches: vec![], act: std::marker::PhantomData };
/// ```
#[derive(Clone, Debug)]
pub struct Scope<A: Act> {
    actor: Actor,
    reaches: Vec<Reach>,
    act: PhantomData<A>,
}

impl<A: Act> Scope<A> {
    /// What may be reached; never empty. A row is inside when any of them holds it.
    pub fn reaches(&self) -> &[Reach] {
        &self.reaches
    }

    /// Who was allowed; kept in the audit line.
    pub const fn actor(&self) -> &Actor {
        &self.actor
    }
}

/// Asks the table how far `actor` reaches with `A`.
///
/// # Errors
/// [`Denied`] when no row of [`RULES`] gives this role the action at all, or when it is not [`open`]. A sender reaches
/// everything with what is in [`TOLD`].
pub fn scope<A: Act>(actor: &Actor) -> Result<Scope<A>, Denied> {
    if matches!(actor, Actor::Sender { .. }) && TOLD.contains(&A::ACTION) {
        return Ok(Scope { actor: actor.clone(), reaches: vec![Reach::Everything], act: PhantomData });
    }
    let role = actor.role().filter(|_| open(actor, A::ACTION)).ok_or(Denied)?;
    let reaches: Vec<Reach> = RULES
        .iter()
        .filter(|rule| rule.role == role && rule.actions.contains(&A::ACTION))
        .filter_map(|rule| reach(actor, rule.relation))
        .collect();
    if reaches.is_empty() {
        Err(Denied)
    } else {
        Ok(Scope { actor: actor.clone(), reaches, act: PhantomData })
    }
}

/// The rows in which `relation` holds for `actor`: the same fact as in [`permit`], seen from the list.
fn reach(actor: &Actor, relation: Relation) -> Option<Reach> {
    match (relation, actor) {
        (Relation::Own, Actor::Person { case, .. }) => Some(Reach::Own(*case)),
        (Relation::Colleague, Actor::Staff { staff, .. }) => Some(Reach::TeamOf(*staff)),
        (Relation::Mandate, Actor::Staff { staff, role, .. }) if role.is_nidos() => {
            Some(Reach::WardsOf(*staff))
        }
        (Relation::Assigned | Relation::Mandate, Actor::Staff { staff, .. }) => {
            Some(Reach::AssignedTo(*staff))
        }
        (Relation::MandateInTeam, Actor::Staff { staff, .. }) => Some(Reach::WardsOfTeamOf(*staff)),
        (Relation::Consent, Actor::Staff { staff, .. }) => Some(Reach::ByConsentTo(*staff)),
        (Relation::Unguarded, Actor::Staff { .. }) => Some(Reach::WardsWithoutGuardian),
        (Relation::Place, Actor::Staff { places, .. }) => Some(Reach::Places(places.clone())),
        (Relation::BreakGlass, Actor::Staff { staff, .. }) => Some(Reach::BrokenGlassOf(*staff)),
        (Relation::Other, Actor::Staff { .. }) => Some(Reach::Everything),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        access::{Helper, Role, act},
        ids::{PersonId, SenderId},
    };
    use uuid::Uuid;

    fn person(role: Role, helper: Option<Role>) -> Actor {
        let helper = helper.map(|role| Helper { staff: StaffId::from_uuid(Uuid::from_u128(3)), role });
        let (person, case) = (PersonId::from_uuid(Uuid::from_u128(1)), CaseId::from_uuid(Uuid::from_u128(2)));
        Actor::Person { person, case, role, helper }
    }

    #[test]
    fn beside_somebody_exactly_this_is_closed() {
        const CLOSED: [Action; 11] = [
            Action::ManageAccount,
            Action::GiveConsent,
            Action::ShareItems,
            Action::DisagreeWithAct,
            Action::ViewOwnDocuments,
            Action::KeepDocument,
            Action::HandInDocument,
            Action::WithdrawDocument,
            // Who looked may be about who sits there.
            Action::SeeWhoLooked,
            Action::DoubtLook,
            Action::ExportOwn,
        ];
        for rule in RULES.iter().filter(|rule| rule.relation == Relation::Own) {
            let (alone, beside) = (person(rule.role, None), person(rule.role, Some(Role::CoaContact)));
            for action in rule.actions {
                assert!(open(&alone, *action), "{action:?}");
                assert_eq!(open(&beside, *action), !CLOSED.contains(action), "{action:?}");
            }
        }
    }

    #[test]
    fn neither_permit_nor_scope_is_given_for_what_is_closed() {
        let case = CaseId::from_uuid(Uuid::from_u128(2));
        let (alone, beside) = (person(Role::Ward, None), person(Role::Ward, Some(Role::Intake)));
        assert!(permit::<act::ViewOwnDocuments>(&alone, case, Relation::Own).is_ok());
        assert!(scope::<act::ViewOwnDocuments>(&alone).is_ok());
        assert!(permit::<act::ViewOwnDocuments>(&beside, case, Relation::Own).is_err());
        assert!(scope::<act::ViewOwnDocuments>(&beside).is_err());
        assert!(permit::<act::DisagreeWithAct>(&beside, case, Relation::Own).is_err());
        assert!(permit::<act::ChooseHearing>(&beside, case, Relation::Own).is_ok());
        assert!(scope::<act::ChooseHearing>(&beside).is_ok());
    }

    fn staff(role: Role) -> Actor {
        let places = vec![PlaceId::from_uuid(Uuid::from_u128(9))];
        Actor::Staff { staff: StaffId::from_uuid(Uuid::from_u128(3)), role, places }
    }

    #[test]
    fn a_permit_names_the_case_and_who_was_allowed() {
        let case = CaseId::from_uuid(Uuid::from_u128(5));
        let anna = staff(Role::Caseworker);
        let may = permit::<act::ViewCase>(&anna, case, Relation::Assigned).unwrap();
        assert_eq!((may.case(), may.actor()), (case, &anna));
        // The role, the relation and the action each have to fit.
        assert!(permit::<act::ViewCase>(&anna, case, Relation::Other).is_err());
        assert!(permit::<act::ViewCase>(&staff(Role::Planner), case, Relation::Assigned).is_err());
        assert!(permit::<act::ManageStaff>(&anna, case, Relation::Assigned).is_err());
        assert!(permit::<act::ViewCase>(&Actor::Visitor, case, Relation::Assigned).is_err());
        assert!(permit::<act::ViewCase>(&Actor::System, case, Relation::Own).is_err());
    }

    #[test]
    fn a_sender_tells_what_happened_and_sees_nothing() {
        let sender = Actor::Sender { sender: SenderId::from_uuid(Uuid::from_u128(4)) };
        let case = CaseId::from_uuid(Uuid::from_u128(2));
        let may = permit::<act::RecordEvent>(&sender, case, Relation::Other).unwrap();
        assert_eq!((may.case(), may.actor()), (case, &sender));
        assert_eq!(scope::<act::RecordEvent>(&sender).unwrap().reaches(), [Reach::Everything]);
        assert_eq!(TOLD, [Action::RecordEvent]);
        assert!(permit::<act::ViewCase>(&sender, case, Relation::Other).is_err());
        assert!(permit::<act::ViewStatus>(&sender, case, Relation::Own).is_err());
        assert!(scope::<act::ListCases>(&sender).is_err() && !sender.has(Action::RecordEvent));
        assert!(permit::<act::RecordEvent>(&Actor::System, case, Relation::Other).is_err());
    }

    #[test]
    fn each_relation_is_one_reach() {
        let me = StaffId::from_uuid(Uuid::from_u128(3));
        let here = vec![PlaceId::from_uuid(Uuid::from_u128(9))];
        let case = CaseId::from_uuid(Uuid::from_u128(2));
        let own = scope::<act::ViewStatus>(&person(Role::Ward, None)).unwrap();
        assert_eq!(own.reaches(), [Reach::Own(case)]);
        assert_eq!(own.actor(), &person(Role::Ward, None));
        let of = |role| scope::<act::ViewStatus>(&staff(role)).unwrap().reaches().to_vec();
        assert_eq!(of(Role::Lawyer), [Reach::AssignedTo(me)]);
        assert_eq!(of(Role::Counsellor), [Reach::AssignedTo(me)]);
        assert_eq!(of(Role::Guardian), [Reach::WardsOf(me), Reach::ByConsentTo(me)]);
        assert_eq!(of(Role::GuardianDuty), [Reach::WardsWithoutGuardian]);
        assert_eq!(of(Role::GuardianLead), [Reach::WardsOfTeamOf(me), Reach::WardsWithoutGuardian]);
        let cases = |role| scope::<act::ViewCase>(&staff(role)).unwrap().reaches().to_vec();
        assert_eq!(cases(Role::Caseworker), [Reach::AssignedTo(me), Reach::BrokenGlassOf(me)]);
        assert_eq!(cases(Role::TeamLead), [Reach::TeamOf(me), Reach::BrokenGlassOf(me)]);
        let desk = scope::<act::FindAtDesk>(&staff(Role::Intake)).unwrap();
        assert_eq!(desk.reaches(), [Reach::Places(here)]);
        let all = scope::<act::ManageStaff>(&staff(Role::Administrator)).unwrap();
        assert_eq!(all.reaches(), [Reach::Everything]);
        assert!(scope::<act::ManageStaff>(&staff(Role::Caseworker)).is_err());
        assert!(scope::<act::ViewStatus>(&Actor::Visitor).is_err());
        // What is shared is asked for one by one; there is no list of it.
        assert!(scope::<act::ViewShared>(&person(Role::Applicant, None)).is_err());
    }
}
