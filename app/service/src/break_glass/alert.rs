//! The alert that a case was opened in an emergency: a line of the log, and a mail where the settings name somebody.
//!
//! At any hour: it goes to people at work, and says nothing about anybody.

use super::ALERT;
use crate::{
    Ctx, Fault,
    notices::{Knock, NotSent},
};
use domain::{
    language::Lang,
    notice::{Ending, Way},
};
use jiff::{SignedDuration, ToSpan};
use std::time::Duration;
use store::{
    access::System,
    outbox::{self, KeptJob},
};

/// Alerts in one round.
const AT_ONCE: u64 = 20;
/// Longer than a round takes.
const LEASE: SignedDuration = SignedDuration::from_mins(10);
/// How long the relay may take for one mail.
const PATIENCE: Duration = Duration::from_secs(20);
/// After a mail that did not leave it is tried again in so many minutes, without an end: somebody has to know.
const AGAIN_MINUTES: i64 = 1;

/// Tells of every emergency that nobody was told of yet, and says of how many.
///
/// # Errors
/// [`Fault`] when the store cannot. A relay that cannot is no fault: its mail is tried again.
pub async fn send_waiting(ctx: &Ctx) -> Result<usize, Fault> {
    let system = System::acting(&ctx.actor)?;
    let until = ctx.now + 1.millisecond();
    let waiting = ctx
        .store
        .read(move |db| Box::pin(async move { Ok::<_, Fault>(outbox::late(db, ALERT, until).await?) }))
        .await?;
    // Most rounds find nothing; only then is the writer left alone.
    if waiting == 0 {
        return Ok(0);
    }
    let claimed = ctx
        .store
        .write(ctx.housekeeping(), move |tx| {
            Box::pin(async move { Ok::<_, Fault>(outbox::claim(tx, system, ALERT, LEASE, AT_ONCE).await?) })
        })
        .await?;
    let count = claimed.len();
    for kept in claimed {
        // The line of the log is written once; only the mail is tried again.
        if kept.attempts == 1 {
            let emergency = kept.job.payload["emergency"].as_str().unwrap_or_default();
            tracing::warn!(emergency, "a case was opened in an emergency");
        }
        let sent = mail(ctx, &kept).await;
        conclude(ctx, system, kept, sent).await?;
    }
    Ok(count)
}

/// Mails the address of the settings, if there is one.
async fn mail(ctx: &Ctx, kept: &KeptJob) -> Result<Ending, NotSent> {
    let channels = &ctx.channels;
    let (Some(alert), Some(mail)) = (&channels.alert, channels.of(Way::Mail)) else {
        return Ok(Ending::Nowhere);
    };
    let knock = Knock {
        key: kept.job.id,
        address: alert.address.clone(),
        words: (alert.words)(),
        language: Lang::Nl,
    };
    let sent = tokio::time::timeout(PATIENCE, mail.send(&knock)).await;
    sent.unwrap_or(Err(NotSent::TIMEOUT)).map(|()| Ending::Mail)
}

async fn conclude(
    ctx: &Ctx,
    system: System,
    kept: KeptJob,
    sent: Result<Ending, NotSent>,
) -> Result<(), Fault> {
    let job = kept.job.id;
    if let Err(error) = sent {
        tracing::warn!(%job, %error, tries = kept.attempts, "an alert did not leave");
    }
    let (retry, told) = (ctx.now + AGAIN_MINUTES.minutes(), kept.job.payload);
    ctx.store
        .write(ctx.housekeeping(), move |tx| {
            let told = told.clone();
            Box::pin(async move {
                match sent {
                    Ok(ending) => outbox::end(tx, system, job, ending, &told).await?,
                    Err(error) => outbox::fail(tx, system, job, error.0, retry).await?,
                }
                Ok::<_, Fault>(())
            })
        })
        .await
}
