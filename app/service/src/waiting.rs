//! What is known of how long people wait, computed once in a night.

use crate::{Ctx, Fault};
use domain::{
    language::Lang,
    time::{day, wall},
    waiting::{Figure, PersonTime, Queue, queues, window_begins},
};
use jiff::{ToSpan, civil::Date};
use std::{collections::BTreeMap, sync::Arc};
use store::{
    access::System,
    audit,
    waiting::{self, Place, Seen},
};

/// Waits read at once: a queue of any length costs no more memory than this.
const TOGETHER: u32 = 5_000;

/// Computes the figures of the day `on` for every queue, keeps them altogether, and says how many there are; whoever
/// computes a day again gets it anew.
///
/// # Errors
/// [`Fault::Absent`] for anybody but the program itself.
pub async fn compute(ctx: &Ctx, on: Date) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    let mut found = Vec::new();
    for queue in queues(&ctx.procedures) {
        if let Some(figures) = figures(ctx, system, &queue, on).await? {
            found.push((queue, figures));
        }
    }
    let count = found.iter().map(|(_, figures)| figures.len()).sum();
    let found = Arc::new(found);
    ctx.store
        .write(ctx.housekeeping(), move |tx| {
            let found = Arc::clone(&found);
            Box::pin(async move {
                for (queue, figures) in found.iter() {
                    waiting::keep(tx, system, queue, on, figures).await?;
                }
                Ok::<_, Fault>(())
            })
        })
        .await?;
    Ok(count)
}

/// The figures of one queue, for each language and for everybody; `None` when nobody waited there.
async fn figures(
    ctx: &Ctx,
    system: System,
    queue: &Queue,
    on: Date,
) -> Result<Option<Vec<(Option<Lang>, Figure)>>, Fault> {
    let mut times: BTreeMap<Option<&'static str>, PersonTime> = BTreeMap::new();
    let mut after = Place::from(window_begins(on));
    loop {
        let page: Vec<Seen> = waiting::page(&ctx.store, system, queue, after, TOGETHER).await?;
        for seen in &page {
            for language in [None, Some(seen.language.code())] {
                let time = times.entry(language).or_insert_with(|| PersonTime::until(on));
                time.add(seen.entered, seen.left);
            }
        }
        match page.last().filter(|_| page.len() == TOGETHER as usize) {
            Some(last) => after = last.place(),
            None => break,
        }
    }
    let figure = |(language, time): (Option<&'static str>, PersonTime)| {
        time.figure().map(|figure| (language.and_then(Lang::from_code), figure))
    };
    Ok((!times.is_empty()).then(|| times.into_iter().filter_map(figure).collect()))
}

/// The hour of Amsterdam in which a server computes by itself: an hour before what is over its term is erased.
const NIGHT: i8 = 2;
/// The job that one server at a time may do.
const JOB: &str = "waiting";
/// How long a night's work keeps the other servers away, and the same server from doing it twice.
const TURN_HOURS: i64 = 20;

/// What a server does by itself: [`compute`] once in a night, by one server, for the day that has just ended.
///
/// # Errors
/// As [`compute`].
pub async fn nightly(ctx: &Ctx) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    if wall(ctx.now).hour() != NIGHT {
        return Ok(0);
    }
    // A holder of its own for each turn: who has the lease does not have it again.
    let (holder, until) = (ctx.ids.next(ctx.now), ctx.now + TURN_HOURS.hours());
    let turn = ctx.store.write(ctx.housekeeping(), move |tx| {
        Box::pin(async move { Ok::<_, Fault>(audit::hold(tx, system, JOB, holder, until).await?) })
    });
    let yesterday = day(ctx.now).yesterday().unwrap_or(Date::MIN);
    if turn.await? { compute(ctx, yesterday).await } else { Ok(0) }
}
