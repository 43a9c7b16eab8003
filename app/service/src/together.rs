//! One event for many cases: found by number or by nationality, looked at first, and recorded case by case.
//!
//! Each case is a deed of its own with its own permit, rules and audit row, so that one that is refused takes no other with
//! it, and doing it again does nothing twice (`cases::record`).

use crate::{
    Ctx, Fault,
    cases::{self, Filter, RecordRefusal, Row},
};
use domain::{
    access::{act, scope},
    account::VNumber,
    position::Position,
    record::Draft,
};
use store::worklist;

/// The most cases of one turn: what a person can look through before saying yes.
pub const MOST: usize = 100;

/// What became, or would become, of one number.
#[derive(Debug)]
pub struct Line {
    /// As it was typed.
    pub typed: String,
    /// `None` when it is no number, or of nobody whom the actor may see.
    pub row: Option<Row>,
    pub outcome: Outcome,
}

/// What a line says.
#[derive(Debug)]
pub enum Outcome {
    /// Where the case stands and where it would.
    Would(Box<(Position, Position)>),
    Recorded,
    Refused(RecordRefusal),
    /// No such case, for whatever reason: it looks the same.
    Unknown,
}

/// What `draft` would do to the cases of `typed`, and why not. Nothing is written.
///
/// # Errors
/// [`Fault`] only: what is refused stands in its line.
pub async fn preview(ctx: &Ctx, typed: &[String], draft: &Draft) -> Result<Vec<Line>, Fault> {
    let mut lines = Vec::new();
    for number in typed {
        let row = found(ctx, number).await?;
        let outcome = match &row {
            None => Outcome::Unknown,
            Some(row) => match cases::preview(ctx, row.case, draft).await {
                Ok(both) => Outcome::Would(Box::new(both)),
                Err(refusal) => refused(refusal)?,
            },
        };
        lines.push(Line { typed: number.clone(), row, outcome });
    }
    Ok(lines)
}

/// Records `draft` in the cases of `typed`.
///
/// # Errors
/// [`Fault`] only: what is refused stands in its line. What was recorded before a fault stands.
pub async fn record(ctx: &Ctx, typed: &[String], draft: &Draft) -> Result<Vec<Line>, Fault> {
    let mut lines = Vec::new();
    for number in typed {
        let row = found(ctx, number).await?;
        let outcome = match &row {
            None => Outcome::Unknown,
            Some(row) => match cases::record(ctx, row.case, draft.clone()).await {
                Ok(()) => Outcome::Recorded,
                Err(refusal) => refused(refusal)?,
            },
        };
        lines.push(Line { typed: number.clone(), row, outcome });
    }
    Ok(lines)
}

/// The numbers of the cases of people of one nationality that the actor may see, at most one more than [`MOST`].
///
/// # Errors
/// [`Fault::Absent`] for roles without a list.
pub async fn of_nationality(ctx: &Ctx, code: &str) -> Result<Vec<String>, Fault> {
    let scope = scope::<act::ListCases>(&ctx.actor)?;
    let code = code.to_owned();
    ctx.store
        .look(ctx.deed_at_large::<act::ListCases>(), move |look| {
            Box::pin(async move {
                let rows = worklist::of_nationality(look, &scope, &code, MOST as u64 + 1).await?;
                for row in &rows {
                    look.saw(row.case);
                }
                Ok(rows.into_iter().map(|row| row.v_number).collect())
            })
        })
        .await
}

/// The case with this number, if the actor may see it.
async fn found(ctx: &Ctx, typed: &str) -> Result<Option<Row>, Fault> {
    let Some(number) = VNumber::parse(typed) else { return Ok(None) };
    let filter = Filter { text: number.as_str().to_owned(), ..Filter::default() };
    Ok(cases::worklist(ctx, &filter).await?.rows.into_iter().next())
}

/// A refusal of one case; a case that may be seen and not written to is as one that is not there.
fn refused(refusal: RecordRefusal) -> Result<Outcome, Fault> {
    match refusal {
        RecordRefusal::Fault(Fault::Absent) => Ok(Outcome::Unknown),
        RecordRefusal::Fault(fault) => Err(fault),
        refusal @ RecordRefusal::Refused(_) => Ok(Outcome::Refused(refusal)),
    }
}
