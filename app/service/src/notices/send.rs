//! Emptying the outbox: claim, knock outside of any transaction, then say how it ended.
//!
//! At least once: a server that dies between the knock and the end knocks again when its lease is over, under the same
//! key. Whoever claims last for a person speaks for all that waits for them.

use super::{Channels, Knock, NOTICE, NotSent};
use crate::{Ctx, Fault};
use domain::{
    ids::CaseId,
    language::Lang,
    notice::{Choice, Ending, Way, again, humane},
};
use jiff::SignedDuration;
use serde_json::json;
use std::{collections::HashMap, time::Duration};
use store::{
    StoreError, Tx,
    access::System,
    notices,
    outbox::{self, KeptJob},
};
use tokio::task::JoinSet;

/// Jobs in one round; their knocks leave at the same time.
const AT_ONCE: u64 = 50;
/// Longer than a round takes: every knock ends within [`PATIENCE`].
const LEASE: SignedDuration = SignedDuration::from_mins(2);
/// How long a channel may take for one knock.
const PATIENCE: Duration = Duration::from_secs(20);

/// A claimed notice, and where to knock for it; `None` when what was chosen does not open.
type Errand = (KeptJob, Option<Choice>);

/// Sends what waits, and says how many notices ended or were tried. Nothing leaves at night, also not what should have
/// left before it.
///
/// # Errors
/// [`Fault`] when the store cannot. A gateway that cannot is no fault: its knocks are tried again.
pub async fn send_waiting(ctx: &Ctx) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    if humane(ctx.now) != ctx.now {
        return Ok(0);
    }
    let late = ctx.store.read({
        let now = ctx.now;
        move |db| Box::pin(async move { Ok::<_, Fault>(outbox::late(db, NOTICE, now).await?) })
    });
    // Most rounds find nothing; only then is the writer left alone.
    if late.await? == 0 {
        return Ok(0);
    }
    let (claimed, errands) = ctx
        .store
        .write(ctx.housekeeping(), move |tx| {
            Box::pin(async move { Ok::<_, Fault>(claim(tx, system).await?) })
        })
        .await?;
    let mut knocks = JoinSet::new();
    for (kept, choice) in errands {
        let channels = ctx.channels.clone();
        knocks.spawn(async move {
            let sent = match choice {
                Some(choice) => knock(&channels, &kept, choice).await,
                None => Err(NotSent::UNREADABLE.0.to_owned()),
            };
            (kept, sent)
        });
    }
    let mut fault = None;
    while let Some(ended) = knocks.join_next().await {
        let concluded = match ended {
            Ok((kept, sent)) => conclude(ctx, system, &kept, sent).await,
            Err(panic) => Err(Fault::Broken(panic.to_string())),
        };
        // What is not concluded comes back when its lease is over; the others still are.
        fault = concluded.err().or(fault);
    }
    fault.map_or(Ok(claimed), Err)
}

/// Claims what waits. Of several notices for one person the newest is left; without a choice none is.
async fn claim(tx: &Tx, system: System) -> Result<(usize, Vec<Errand>), StoreError> {
    let mut claimed = outbox::claim(tx, system, NOTICE, LEASE, AT_ONCE).await?;
    let count = claimed.len();
    claimed.sort_by_key(|kept| kept.job.id);
    let mut last: HashMap<CaseId, KeptJob> = HashMap::new();
    for kept in claimed {
        // A notice is always about a case; one without tells nobody.
        let Some(case) = kept.job.case else {
            outbox::end(tx, system, kept.job.id, Ending::Nowhere, &kept.job.payload).await?;
            continue;
        };
        if let Some(before) = last.insert(case, kept) {
            outbox::end(tx, system, before.job.id, Ending::Joined, &before.job.payload).await?;
        }
    }
    let mut errands = Vec::with_capacity(last.len());
    for (case, kept) in last {
        outbox::join(tx, system, NOTICE, case, kept.job.id).await?;
        match notices::of(tx, system, case).await {
            Ok(Some(choice)) => errands.push((kept, Some(choice))),
            Ok(None) => outbox::end(tx, system, kept.job.id, Ending::Nowhere, &kept.job.payload).await?,
            // One choice that does not open may not keep everybody else's notices in.
            Err(StoreError::Key(_) | StoreError::Inconsistent { .. }) => errands.push((kept, None)),
            Err(error) => return Err(error),
        }
    }
    Ok((count, errands))
}

/// Knocks, and says by which way and in which language; or by which way it did not work, and why.
async fn knock(channels: &Channels, kept: &KeptJob, choice: Choice) -> Result<(Way, Lang), String> {
    let (way, language) = (choice.door.way(), choice.language);
    let knock = Knock {
        key: kept.job.id,
        address: choice.door.address().to_owned(),
        words: (channels.words)(language),
        language,
    };
    let sent = match channels.of(way) {
        Some(channel) => {
            let sent = tokio::time::timeout(PATIENCE, channel.send(&knock)).await;
            sent.unwrap_or(Err(NotSent::TIMEOUT))
        }
        None => Err(NotSent::NO_CHANNEL),
    };
    sent.map(|()| (way, language)).map_err(|error| format!("{} {error}", way.code()))
}

/// Writes how it went. The log names the notice and the way, never where it went.
async fn conclude(
    ctx: &Ctx,
    system: System,
    kept: &KeptJob,
    sent: Result<(Way, Lang), String>,
) -> Result<(), Fault> {
    let (job, tries) = (kept.job.id, kept.attempts);
    let retry = again(kept.created, tries, ctx.now);
    match (&sent, retry) {
        (Ok((way, _)), _) => tracing::debug!(%job, way = way.code(), "a notice left"),
        (Err(error), Some(_)) => tracing::warn!(%job, error, tries, "a notice did not leave"),
        (Err(error), None) => tracing::error!(%job, error, tries, "a notice is given up"),
    }
    ctx.store
        .write(ctx.housekeeping(), move |tx| {
            let sent = sent.clone();
            Box::pin(async move {
                match (sent, retry) {
                    (Ok((way, language)), _) => {
                        let told = json!({ "language": language.code() });
                        outbox::end(tx, system, job, way.into(), &told).await?;
                    }
                    (Err(error), Some(retry)) => outbox::fail(tx, system, job, &error, retry).await?,
                    (Err(error), None) => outbox::give_up(tx, system, job, &error).await?,
                }
                Ok::<_, Fault>(())
            })
        })
        .await
}
