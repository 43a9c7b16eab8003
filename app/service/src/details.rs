//! The details as the IND registered them, and what the person says about them.

use crate::{Ctx, Fault, happened, status::own_case};
use domain::{
    access::{Actor, act},
    event::EventKind,
    ids::{CaseId, ReportId},
    person::{Field, Person, REPORT_CHARS, Report},
};
use jiff::Timestamp;
use store::{Reads, StoreError, access::permit, people, places};

/// A report that was made before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportLine {
    /// The detail that is wrong; `None` for "I moved".
    pub field: Option<Field>,
    pub at: Timestamp,
    pub handled: bool,
}

/// The details, the name of the place where the person stays, and the reports so far, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    pub person: Person,
    pub place: Option<String>,
    pub reports: Vec<ReportLine>,
}

/// Loads the details of the own case.
///
/// # Errors
/// [`Fault`] only: there is nothing to refuse.
pub async fn load(ctx: &Ctx) -> Result<Details, Fault> {
    let case = own_case(ctx)?;
    let actor = ctx.actor.clone();
    ctx.store.read(move |db| Box::pin(async move { read(db, &actor, case).await })).await
}

/// Loads the details of a ward, for who acts for them: the look is in the audit before anything is shown.
///
/// # Errors
/// [`Fault::Absent`] for a case that is not there or not for this actor.
pub async fn of_ward(ctx: &Ctx, case: CaseId) -> Result<Details, Fault> {
    let actor = ctx.actor.clone();
    ctx.store
        .look(ctx.deed::<act::ViewDetails>(case), move |look| {
            Box::pin(async move { read(look, &actor, case).await })
        })
        .await
}

async fn read(db: &dyn Reads, actor: &Actor, case: CaseId) -> Result<Details, Fault> {
    let view = permit::<act::ViewDetails>(db, actor, case).await?;
    let person = people::details(db, &view).await?;
    let place = match person.place {
        Some(place) => Some(places::one(db, place).await?.name),
        None => None,
    };
    let kept = people::reports(db, &view).await?;
    let reports = kept.iter().map(line).collect();
    Ok(Details { person, place, reports })
}

fn line(kept: &people::KeptReport) -> ReportLine {
    let field = match kept.report {
        Report::Wrong { field, .. } => Some(field),
        Report::Moved { .. } => None,
    };
    ReportLine { field, at: kept.at, handled: kept.handled.is_some() }
}

/// Why a report is not kept.
#[derive(Debug, thiserror::Error)]
pub enum ReportRefusal {
    #[error("nothing was written")]
    Empty,
    #[error("longer than {REPORT_CHARS} characters")]
    TooLong,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for ReportRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Keeps what the person says; nothing that is registered changes by it. A second click keeps it once.
///
/// # Errors
/// [`ReportRefusal`].
pub async fn report(ctx: &Ctx, report: Report) -> Result<(), ReportRefusal> {
    report_of(ctx, own_case(ctx)?, report).await
}

/// The same for a ward, by who acts for them; the ward sees that it was done.
///
/// # Errors
/// [`ReportRefusal`].
pub async fn report_of(ctx: &Ctx, case: CaseId, report: Report) -> Result<(), ReportRefusal> {
    let report = match report {
        Report::Wrong { field, text } => Report::Wrong { field, text: checked(&text)? },
        Report::Moved { text } => Report::Moved { text: checked(&text)? },
    };
    let (inside, id) = (ctx.clone(), ReportId::from_uuid(ctx.ids.next(ctx.now)));
    ctx.store
        .write(ctx.deed::<act::ReportDetails>(case).about(format!("report {id}")), move |tx| {
            let (ctx, report) = (inside.clone(), report.clone());
            Box::pin(async move {
                let may = permit::<act::ReportDetails>(tx, &ctx.actor, case).await?;
                let by = happened::author(tx, &ctx, &may).await?;
                let last = people::reports(tx, &may).await?.into_iter().next();
                if last.is_none_or(|last| last.report != report) {
                    people::report(tx, &may, id, &report).await?;
                    if by.on_behalf_of.is_some() {
                        happened::append(tx, &ctx, &may, by, EventKind::DetailsReported { report: id })
                            .await?;
                    }
                }
                Ok(())
            })
        })
        .await
}

fn checked(text: &str) -> Result<String, ReportRefusal> {
    let text = text.trim();
    if text.is_empty() {
        Err(ReportRefusal::Empty)
    } else if text.chars().count() > REPORT_CHARS {
        Err(ReportRefusal::TooLong)
    } else {
        Ok(text.to_owned())
    }
}
