//! Adding what happened to the events of a case, in the name of whoever did it.

use crate::Ctx;
use domain::{
    access::Permit,
    event::{Author, Event, EventKind},
    position::{position, summary, waits},
};
use store::{
    StoreError, Tx,
    audit::{self, Line, Outcome},
    calls, cases,
};

/// Who causes an event in the case of `may`. Who acts for a ward does so on behalf of the ward, and both stand in the
/// event and in the audit.
pub(crate) async fn author<A: cases::MayRead>(
    tx: &Tx,
    ctx: &Ctx,
    may: &Permit<A>,
) -> Result<Author, StoreError> {
    let mut author = ctx.author();
    if ctx.actor.role().is_some_and(domain::access::Role::is_nidos) {
        let ward = cases::file(tx, may).await?.person.uuid();
        author.on_behalf_of = Some(ward);
        let line = Line { on_behalf_of: Some(ward), ..tx.deed().line(Outcome::Done) };
        audit::insert(tx, &line).await?;
    }
    Ok(author)
}

/// Adds an event that happens now, with the summary of all.
pub(crate) async fn append<A: cases::MayAppend>(
    tx: &Tx,
    ctx: &Ctx,
    may: &Permit<A>,
    by: Author,
    kind: EventKind,
) -> Result<(), StoreError> {
    append_on(tx, ctx, may, by, kind, None).await
}

/// The same on a ground, which is a code.
pub(crate) async fn append_on<A: cases::MayAppend>(
    tx: &Tx,
    ctx: &Ctx,
    may: &Permit<A>,
    by: Author,
    kind: EventKind,
    ground: Option<&str>,
) -> Result<(), StoreError> {
    let mut events = cases::events(tx, may).await?;
    let event = Event {
        case: may.case(),
        seq: events.iter().map(|event| event.seq).max().unwrap_or(0) + 1,
        kind,
        occurred: ctx.now,
        recorded: ctx.now,
        by,
        ground: ground.map(str::to_owned),
        corrects: None,
        revision: None,
    };
    events.push(event.clone());
    let legal_help = calls::legal_help(tx, may).await?;
    let here = position(&events, &ctx.procedures, ctx.now);
    let event = Event { revision: Some(here.revision), ..event };
    let waits = waits(&events, &ctx.procedures);
    cases::append(tx, may, &[event], &summary(&here, legal_help), &waits).await
}
