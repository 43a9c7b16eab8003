//! What is being done, by whom, and why: everything that the audit wants to know.

use crate::{
    audit::{Line, Outcome},
    connection::Ground,
};
use domain::{
    access::Actor,
    ids::{AuditId, CaseId, Ids},
};
use jiff::Timestamp;
use std::sync::Arc;
use uuid::Uuid;

/// Kept in a line of the audit for somebody who is the person of another case.
pub(crate) const OTHER_PERSON: &str = "other-person";

/// One deed or look, as the audit will tell it.
#[derive(Clone)]
pub struct Deed {
    pub actor: Actor,
    /// A stable code: that of a [`domain::access::Action`], or a deed without one (`sign-in`).
    pub action: &'static str,
    pub case: Option<CaseId>,
    pub on_behalf_of: Option<Uuid>,
    /// What it was done to, as kind and id or code: never a name.
    pub object: Option<String>,
    /// On what ground, as a code.
    pub reason: Option<String>,
    /// Where it came from: a request, a job.
    pub origin: String,
    pub now: Timestamp,
    pub ids: Arc<dyn Ids>,
    silent: bool,
}

impl Deed {
    pub fn new(
        actor: Actor,
        action: &'static str,
        now: Timestamp,
        origin: impl Into<String>,
        ids: Arc<dyn Ids>,
    ) -> Self {
        Self {
            actor,
            action,
            case: None,
            on_behalf_of: None,
            object: None,
            reason: None,
            origin: origin.into(),
            now,
            ids,
            silent: false,
        }
    }

    /// Work of the program on its own lists (leases, jobs, when a session was last seen): no line in the audit.
    pub fn housekeeping(now: Timestamp, origin: impl Into<String>, ids: Arc<dyn Ids>) -> Self {
        Self::new(Actor::System, "housekeeping", now, origin, ids).silently()
    }

    /// The same without a line in the audit.
    pub(crate) fn silently(self) -> Self {
        Self { silent: true, ..self }
    }

    pub(crate) fn is_silent(&self) -> bool {
        self.silent
    }

    #[must_use]
    pub fn on(mut self, case: CaseId) -> Self {
        self.case = Some(case);
        self
    }

    #[must_use]
    pub fn about(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The same with the special ground on which it was allowed, if there was one.
    pub(crate) fn resting_on(self, ground: &Ground) -> Self {
        match ground.get() {
            Some(ground) => self.because(ground),
            None => self,
        }
    }

    #[must_use]
    pub fn for_person(mut self, person: Uuid) -> Self {
        self.on_behalf_of = Some(person);
        self
    }

    /// As [`Actor::kind`]; a person in somebody else's case is another person there, and never taken for its own.
    fn kind(&self) -> &'static str {
        match (&self.actor, self.case) {
            (Actor::Person { case: own, .. }, Some(case)) if *own != case => OTHER_PERSON,
            (actor, _) => actor.kind(),
        }
    }

    /// A new line of the audit about this deed; change what differs before it is inserted.
    pub fn line(&self, result: Outcome) -> Line {
        Line {
            id: AuditId::from_uuid(self.ids.next(self.now)),
            at: self.now,
            actor_kind: self.kind().to_owned(),
            actor_id: self.actor.id(),
            actor_role: self.actor.role(),
            on_behalf_of: self.on_behalf_of,
            case: self.case,
            action: self.action.to_owned(),
            object: self.object.clone(),
            result,
            origin: self.origin.clone(),
            reason: self.reason.clone(),
            helper: self.actor.helper(),
        }
    }
}

impl std::fmt::Debug for Deed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Deed").field("action", &self.action).field("case", &self.case).finish_non_exhaustive()
    }
}
