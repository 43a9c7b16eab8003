//! What every deed is given: who acts, when, and with what.

use domain::{
    access::{Act, Actor},
    event::Author,
    ids::{CaseId, Ids},
    procedure::Procedures,
    time::fixed,
};
use jiff::Timestamp;
use rand::{RngCore, SeedableRng, rngs::StdRng};
use std::{
    ops::Deref,
    sync::{Arc, Mutex, PoisonError},
};
use store::{Deed, Store};
use uuid::{Builder, Uuid};

/// What all deeds share, made once when the program starts.
#[derive(Clone)]
pub struct Engine {
    pub store: Store,
    pub ids: Arc<dyn Ids>,
    pub procedures: Arc<Procedures>,
}

/// Who acts, when, and with what. Made once for each request or job.
#[derive(Clone)]
pub struct Ctx {
    pub actor: Actor,
    pub now: Timestamp,
    pub origin: Origin,
    pub engine: Engine,
}

impl Engine {
    /// The context of one request or job; `now` is cut to the precision at which instants are kept.
    pub fn ctx(&self, actor: Actor, now: Timestamp, origin: Origin) -> Ctx {
        Ctx { actor, now: fixed(now), origin, engine: self.clone() }
    }
}

impl Ctx {
    /// A deed or look on one case, as the audit will tell it.
    pub(crate) fn deed<A: Act>(&self, case: CaseId) -> Deed {
        self.deed_named(A::ACTION.code()).on(case)
    }

    /// A deed or look on no case, or on many.
    pub(crate) fn deed_at_large<A: Act>(&self) -> Deed {
        self.deed_named(A::ACTION.code())
    }

    /// A deed that needs no permit, such as signing in.
    pub(crate) fn deed_named(&self, action: &'static str) -> Deed {
        Deed::new(self.actor.clone(), action, self.now, self.origin.request.clone(), Arc::clone(&self.ids))
    }

    /// Upkeep that concerns nobody: no line in the audit.
    pub(crate) fn housekeeping(&self) -> Deed {
        Deed::housekeeping(self.now, self.origin.request.clone(), Arc::clone(&self.ids))
    }

    /// Who causes an event in this context.
    pub(crate) fn author(&self) -> Author {
        Author {
            kind: self.actor.kind().to_owned(),
            id: self.actor.id(),
            role: self.actor.role().map(|role| role.code().to_owned()),
            on_behalf_of: None,
        }
    }
}

impl Deref for Ctx {
    type Target = Engine;

    fn deref(&self) -> &Engine {
        &self.engine
    }
}

/// Whence a request came: kept in the audit and used to slow down guessing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The number of the request in the log.
    pub request: String,
    /// The network address, cut to what tells two neighbours apart; never shown to staff.
    pub address: String,
}

/// Identifiers from the operating system's source of chance.
#[derive(Debug, Default, Clone, Copy)]
pub struct RealIds;

impl Ids for RealIds {
    #[expect(clippy::disallowed_methods, reason = "the id source itself")]
    fn next(&self, now: Timestamp) -> Uuid {
        let mut random = [0; 10];
        rand::rng().fill_bytes(&mut random);
        v7(now, &random)
    }
}

/// Identifiers that repeat for the same seed: for the demo world and for tests.
#[derive(Debug)]
pub struct SeededIds(Mutex<StdRng>);

impl SeededIds {
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(StdRng::seed_from_u64(seed)))
    }
}

impl Ids for SeededIds {
    fn next(&self, now: Timestamp) -> Uuid {
        let mut random = [0; 10];
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut random);
        v7(now, &random)
    }
}

fn v7(now: Timestamp, random: &[u8; 10]) -> Uuid {
    let millis = u64::try_from(now.as_millisecond()).unwrap_or_default();
    Builder::from_unix_timestamp_millis(millis, random).into_uuid()
}
