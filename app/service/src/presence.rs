//! The day sheet of a place, and marking who is there. Nothing legal follows from a mark.

use crate::{Ctx, Fault};
use domain::{
    access::{Actor, act, scope},
    ids::{HearingId, PlaceId},
    presence::{NotNow, Presence, may_mark},
    time::start_of_day,
};
use jiff::{ToSpan, civil::Date};
use store::{StoreError, places, presence as rows};

pub use store::presence::{Mark, SheetLine};

/// One day at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DaySheet {
    /// The places of the actor by name, of which one is shown.
    pub places: Vec<(PlaceId, String)>,
    /// The place that is shown; `None` for an actor without places.
    pub at: Option<PlaceId>,
    pub lines: Vec<SheetLine>,
}

/// The hearings of `date` at `at`, or at the first of the actor's places. Each person on it is one line in the audit.
///
/// # Errors
/// [`Fault::Absent`] for roles without a sheet, and for a place of others.
pub async fn day_sheet(ctx: &Ctx, date: Date, at: Option<PlaceId>) -> Result<DaySheet, Fault> {
    let scope = scope::<act::ViewDaySheet>(&ctx.actor)?;
    let own = match &ctx.actor {
        Actor::Staff { places, .. } => places.clone(),
        _ => Vec::new(),
    };
    let (from, until) = (start_of_day(date), start_of_day(date.saturating_add(1.day())));
    ctx.store
        .look(ctx.deed_at_large::<act::ViewDaySheet>(), move |look| {
            Box::pin(async move {
                let all = places::all(look).await?;
                let here = all.into_iter().filter(|place| own.contains(&place.id));
                let mut places: Vec<(PlaceId, String)> = here.map(|place| (place.id, place.name)).collect();
                places.sort_by(|(_, a), (_, b)| a.cmp(b));
                let at = at.or_else(|| places.first().map(|(id, _)| *id));
                let lines = match at {
                    Some(at) => rows::sheet(look, &scope, at, from, until).await?,
                    None => Vec::new(),
                };
                for line in &lines {
                    look.saw(line.case);
                }
                Ok(DaySheet { places, at, lines })
            })
        })
        .await
}

/// Why nothing is marked.
#[derive(Debug, thiserror::Error)]
pub enum MarkRefusal {
    #[error(transparent)]
    NotNow(#[from] NotNow),
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for MarkRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Marks what the door sees. The same mark again is not kept again.
///
/// # Errors
/// [`MarkRefusal`]; a hearing at another place is [`Fault::Absent`].
pub async fn mark(ctx: &Ctx, hearing: HearingId, presence: Presence) -> Result<(), MarkRefusal> {
    let scope = scope::<act::MarkPresence>(&ctx.actor).map_err(Fault::from)?;
    let now = ctx.now;
    let about = format!("hearing {hearing} {}", presence.code());
    ctx.store
        .write(ctx.deed_at_large::<act::MarkPresence>().about(about), move |tx| {
            let scope = scope.clone();
            Box::pin(async move {
                let at_door = rows::at_door(tx, &scope, hearing).await?;
                may_mark(at_door.state, at_door.time.starts, now)?;
                let before = at_door.mark.map_or(Presence::Awaited, |mark| mark.presence);
                if before != presence {
                    rows::mark(tx, &scope, &at_door, presence).await?;
                }
                Ok(())
            })
        })
        .await
}
