//! What every deed is given: who acts, when, and with what.

use crate::{Fault, Intake, Passkeys, information::Information, notices::Channels};
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
use store::{Deed, Store, access::System, audit, files::Files};
use uuid::{Builder, Uuid};

/// What all deeds share, made once when the program starts.
#[derive(Clone)]
pub struct Engine {
    pub store: Store,
    pub ids: Arc<dyn Ids>,
    pub procedures: Arc<Procedures>,
    pub information: Arc<Information>,
    /// Where the sealed files lie.
    pub files: Files,
    /// Who examines a file before it is kept.
    pub intake: Intake,
    /// By what notices leave the house.
    pub channels: Channels,
    /// The site for which passkeys are made.
    pub passkeys: Passkeys,
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
        let engine = Self { store: self.store.reached_by(&actor), ..self.clone() };
        Ctx { actor, now: fixed(now), origin, engine }
    }
}

impl Ctx {
    /// The same request once it is known who acts.
    #[must_use]
    pub fn by(self, actor: Actor) -> Self {
        self.engine.ctx(actor, self.now, self.origin)
    }

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
            helper: self.actor.helper(),
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

/// Puts identifiers of one millisecond in the order in which they were asked for: the twelve bits after the time count
/// (RFC 9562, 6.2, method 1). Two sides of one card come in one request, and stay front and back.
#[derive(Debug)]
struct Counter {
    millis: i64,
    count: u16,
}

impl Counter {
    /// What fits into twelve bits.
    const MOST: u16 = 0x0fff;

    fn next(&mut self, millis: i64, mut random: [u8; 10]) -> Uuid {
        if millis != self.millis {
            *self = Self { millis, count: 0 };
        } else if self.count < Self::MOST {
            self.count += 1;
        } else {
            *self = Self { millis: millis + 1, count: 0 };
        }
        random[..2].copy_from_slice(&self.count.to_be_bytes());
        v7(self.millis, &random)
    }
}

/// Identifiers from the operating system's source of chance. Their time never goes back, not even when the clock
/// does: the sealer finds new lines of the audit behind those that it sealed (security.md, "Clock").
#[derive(Debug)]
pub struct RealIds(Mutex<Counter>);

impl RealIds {
    /// Goes on after everything that the audit holds.
    ///
    /// # Errors
    /// [`Fault`] when the store cannot.
    pub async fn of(store: &Store) -> Result<Self, Fault> {
        let newest = store.read(|db| {
            Box::pin(async move { Ok::<_, Fault>(audit::newest(db, System::acting(&Actor::System)?).await?) })
        });
        let millis = newest.await?.map_or(0, Timestamp::as_millisecond);
        Ok(Self(Mutex::new(Counter { millis, count: Counter::MOST })))
    }
}

impl Ids for RealIds {
    #[expect(clippy::disallowed_methods, reason = "the id source itself")]
    fn next(&self, now: Timestamp) -> Uuid {
        let mut random = [0; 10];
        rand::rng().fill_bytes(&mut random);
        let mut counter = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let millis = now.as_millisecond().max(counter.millis);
        counter.next(millis, random)
    }
}

/// Identifiers that repeat for the same seed: for the demo world and for tests.
#[derive(Debug)]
pub struct SeededIds(Mutex<(StdRng, Counter)>);

impl SeededIds {
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new((StdRng::seed_from_u64(seed), Counter { millis: 0, count: 0 })))
    }
}

impl Ids for SeededIds {
    fn next(&self, now: Timestamp) -> Uuid {
        let mut random = [0; 10];
        let (chance, counter) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        chance.fill_bytes(&mut random);
        counter.next(now.as_millisecond(), random)
    }
}

fn v7(millis: i64, random: &[u8; 10]) -> Uuid {
    Builder::from_unix_timestamp_millis(u64::try_from(millis).unwrap_or_default(), random).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_keep_the_order_in_which_they_were_asked_for() {
        let ids = SeededIds::new(1);
        let now = Timestamp::from_millisecond(1_763_700_000_000).expect("a moment");
        let made: Vec<Uuid> = (0..10_000).map(|_| ids.next(now)).collect();
        assert!(made[..4_096].is_sorted());
        let distinct: std::collections::HashSet<_> = made.iter().collect();
        assert_eq!(distinct.len(), made.len());
        let real = RealIds(Mutex::new(Counter { millis: 0, count: 0 }));
        let made: Vec<Uuid> = (0..10_000).map(|_| real.next(now)).collect();
        assert!(made.is_sorted(), "also when a millisecond is too short");
    }
}
