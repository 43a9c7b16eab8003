//! Information cards: which are due, and the record that the required ones were offered.
//!
//! A page that shows required cards says so to [`offer`], which only remembers it; [`keep_offered`] writes what is new
//! beside the requests, so that no view waits for it or reads for it. What is remembered and not yet written is lost
//! with the process, and comes back with the next view, because the card still stands on the page.

use crate::{Ctx, Fault, status::Status};
use domain::{
    access::{Actor, Role},
    ids::CaseId,
    information::{Card, Cards, Facts},
    language::Lang,
    procedure::Faults,
};
use jiff::Timestamp;
use std::{
    collections::HashSet,
    sync::{Mutex, PoisonError},
};
use store::{access::System, information};

pub use store::information::Offer;

/// Offers that are remembered as written; when there are more, all are forgotten and asked of the database again.
const REMEMBERED: usize = 100_000;
/// Offers in one write.
const AT_ONCE: usize = 500;

/// The cards, and the offers under way.
#[derive(Debug)]
pub struct Information {
    pub cards: Cards,
    offers: Mutex<Offers>,
}

/// A card of a revision in a language, once for each case.
type Key = (CaseId, u16, u32, Lang);

#[derive(Debug, Default)]
struct Offers {
    known: HashSet<Key>,
    waiting: Vec<Offer>,
}

impl Information {
    /// With the cards that are part of the program.
    ///
    /// # Errors
    /// [`Faults`] of the file of cards.
    pub fn embedded() -> Result<Self, Faults> {
        Ok(Self { cards: Cards::embedded()?, offers: Mutex::default() })
    }

    fn offers(&self) -> std::sync::MutexGuard<'_, Offers> {
        self.offers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Offers {
    fn add(&mut self, case: CaseId, card: &Card, language: Lang, at: Timestamp) {
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        if self.known.insert((case, card.number, card.revision, language)) {
            self.waiting.push(Offer { case, card: card.id.clone(), revision: card.revision, language, at });
        }
    }
}

/// The cards that are due for the person of `status`, most important first.
pub fn due<'c>(ctx: &'c Ctx, status: &Status) -> Vec<&'c Card> {
    let facts = Facts {
        hearing: status.hearing.as_ref().map(|booked| booked.hearing.time.starts),
        born: status.born,
        ward: ctx.actor.role() == Some(Role::Ward),
    };
    ctx.information.cards.due(&status.position, &facts, ctx.now)
}

/// Says that `cards` stand on a page of the person who asks for it, each with the language of its words.
///
/// Only required information counts, and only what was due: to record what somebody searched for would tell what
/// they wanted to know (design.md principle 14).
pub fn offer<'c>(ctx: &Ctx, cards: impl IntoIterator<Item = (&'c Card, Lang)>) {
    let Actor::Person { case, .. } = ctx.actor else { return };
    let mut offers = ctx.information.offers();
    for (card, language) in cards.into_iter().filter(|(card, _)| card.is_recorded()) {
        offers.add(case, card, language, ctx.now);
    }
}

/// Writes the offers that wait, and says how many. What is in the database already stays as it is.
///
/// # Errors
/// [`Fault`] when the store cannot; the offers then wait for the next round.
pub async fn keep_offered(ctx: &Ctx) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    let batch: Vec<Offer> = {
        let mut offers = ctx.information.offers();
        let many = offers.waiting.len().min(AT_ONCE);
        offers.waiting.drain(..many).collect()
    };
    if batch.is_empty() {
        return Ok(0);
    }
    let rows = batch.clone();
    let kept: Result<(), Fault> = ctx
        .store
        .write(ctx.housekeeping(), move |tx| {
            let rows = rows.clone();
            Box::pin(async move { Ok(information::keep(tx, system, &rows).await?) })
        })
        .await;
    match kept {
        Ok(()) => Ok(batch.len()),
        Err(fault) => {
            ctx.information.offers().waiting.extend(batch);
            Err(fault)
        }
    }
}
