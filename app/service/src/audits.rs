//! The auditor's search of the audit. What is found is itself kept in the audit, with one line for each case in it.

use crate::{Ctx, Fault, doubts::staff_of};
use domain::{
    access::{Action, act, scope},
    account::VNumber,
    ids::{AuditId, StaffId},
    time::{day, start_of_day},
};
use jiff::{ToSpan, civil::Date};
use std::collections::{HashMap, HashSet};
use store::{
    StoreError,
    audit::{self, Filter, Span},
    staff,
};

pub use store::audit::{Line, Outcome};

/// Lines on one page.
const PAGE: usize = 50;
/// Days that are searched when none are named.
pub const PERIOD_DAYS: i32 = 30;
/// People whom a name may mean; with more, the login tells whom.
const MEANT: usize = 20;

/// Deeds that no row of the access table allows, because whoever does them has not come in yet or only comes and goes.
pub const DEEDS: &[&str] = &[
    "sign-in",
    "sign-out",
    "open-letter",
    "activate",
    "staff-password",
    "staff-enrol",
    "staff-sign-in",
    "switch-role",
    "step-up",
    "end-sessions",
];

/// Every action that can be searched for.
pub fn actions() -> impl Iterator<Item = &'static str> {
    Action::ALL.iter().map(|action| action.code()).chain(DEEDS.iter().copied())
}

/// What is looked for, as it was typed. Empty is: any.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// A login, or a part of a name.
    pub staff: String,
    pub v_number: String,
    pub action: String,
    /// The first and the last day; [`PERIOD_DAYS`] until today when neither is named.
    pub from: Option<Date>,
    pub until: Option<Date>,
    /// The last line of the page before.
    pub before: Option<AuditId>,
}

/// One page of what was found, newest first.
#[derive(Clone, Debug)]
pub struct Found {
    pub lines: Vec<Line>,
    pub names: HashMap<StaffId, String>,
    /// What to give as `before` for what is older.
    pub older: Option<AuditId>,
    /// The days that were searched.
    pub from: Date,
    pub until: Date,
}

/// Why nothing is searched.
#[derive(Debug, thiserror::Error)]
pub enum SearchRefusal {
    #[error("nobody of staff has this login or name")]
    NoStaff,
    #[error("more than {MEANT} members of staff have this name")]
    ManyStaff,
    #[error("not a V-number")]
    NoNumber,
    #[error("no case has this V-number")]
    NoCase,
    #[error("the last day is before the first")]
    Backwards,
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl From<StoreError> for SearchRefusal {
    fn from(error: StoreError) -> Self {
        Self::Fault(error.into())
    }
}

/// Searches the audit.
///
/// # Errors
/// [`SearchRefusal`]. A search that was refused is in the audit as well.
pub async fn search(ctx: &Ctx, wanted: &Wanted) -> Result<Found, SearchRefusal> {
    let scope = scope::<act::SearchAudit>(&ctx.actor).map_err(Fault::from)?;
    let until = wanted.until.unwrap_or_else(|| day(ctx.now));
    let from = wanted.from.unwrap_or_else(|| until.saturating_sub(PERIOD_DAYS.days()));
    if until < from {
        return Err(SearchRefusal::Backwards);
    }
    let span = Span {
        before: wanted.before,
        from: Some(start_of_day(from)),
        until: Some(start_of_day(until.saturating_add(1.day()))),
    };
    let typed = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let (name, action) = (typed(&wanted.staff), typed(&wanted.action));
    let number = match typed(&wanted.v_number) {
        Some(text) => Some(VNumber::parse(&text).ok_or(SearchRefusal::NoNumber)?),
        None => None,
    };
    ctx.store
        .look(ctx.deed_at_large::<act::SearchAudit>(), move |look| {
            Box::pin(async move {
                let staff = match name {
                    Some(name) => Some(staff::meant(look, &scope, &name, MEANT + 1).await?),
                    None => None,
                };
                match staff.as_ref().map(Vec::len) {
                    Some(0) => return Err(SearchRefusal::NoStaff),
                    Some(many) if many > MEANT => return Err(SearchRefusal::ManyStaff),
                    _ => {}
                }
                let cases = match number {
                    Some(number) => Some(audit::cases_with(look, &scope, &number).await?),
                    None => None,
                };
                if cases.as_ref().is_some_and(Vec::is_empty) {
                    return Err(SearchRefusal::NoCase);
                }
                let mut seen: HashSet<_> = cases.iter().flatten().copied().collect();
                let filter = Filter { cases, staff, action };
                let mut lines = audit::search(look, &scope, &filter, span, PAGE as u64 + 1).await?;
                let more = lines.len() > PAGE;
                lines.truncate(PAGE);
                let older = lines.last().filter(|_| more).map(|last| last.id);
                seen.extend(lines.iter().filter_map(|line| line.case));
                for case in seen {
                    look.saw(case);
                }
                let who: Vec<StaffId> = lines.iter().filter_map(staff_of).collect();
                let names = staff::names(look, &who).await?;
                Ok(Found { lines, names, older, from, until })
            })
        })
        .await
}
