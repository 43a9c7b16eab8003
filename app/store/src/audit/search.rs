//! Reading the audit: the lines about one case, for the person; and the search of an auditor.
//!
//! Ids begin with the time at which they were made, so newest first is the order of the id. Every question fixes the
//! columns before the id of one index, which therefore also gives the order: a page costs the same however long the
//! audit is. Filters that no index fixes are judged line by line, within the period that is asked for.

use super::{Line, first_id};
use crate::{
    Executor, Reads, StoreError,
    deed::OTHER_PERSON,
    entity::{audit, case_summary},
    plan,
};
use domain::{
    access::{Act, Permit, Scope, act},
    account::VNumber,
    ids::{AuditId, CaseId, StaffId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select,
};

/// Acts for which the lines about one case may be read.
pub trait MaySeeLines: Act {}
impl MaySeeLines for act::SeeWhoLooked {}
impl MaySeeLines for act::DoubtLook {}
impl MaySeeLines for act::ReviewBreakGlass {}

/// Whose lines about a case are wanted. The upkeep of the program is nobody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Everybody at work, their systems, and of the family.
    Others,
    /// The person, also on the way in.
    Person,
}

/// Every kind of actor that a line has.
const KINDS: [&str; 6] = [OTHER_PERSON, "person", SENDER, STAFF, "system", "visitor"];
const STAFF: &str = "staff";
const SENDER: &str = "sender";

impl By {
    const fn kinds(self) -> &'static [&'static str] {
        match self {
            Self::Others => &[STAFF, SENDER, OTHER_PERSON],
            Self::Person => &["person", "visitor"],
        }
    }
}

/// A part of the audit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// Only lines older than this one: the last of the page before.
    pub before: Option<AuditId>,
    /// From this moment on.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
}

/// What an auditor looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only lines about one of these cases.
    pub cases: Option<Vec<CaseId>>,
    /// Only lines of one of these members of staff.
    pub staff: Option<Vec<StaffId>>,
    /// Only lines with this action.
    pub action: Option<String>,
}

/// The lines about the case, newest first, `limit` at most.
pub async fn of_case<A: MaySeeLines>(
    db: &dyn Reads,
    permit: &Permit<A>,
    by: By,
    span: Span,
    limit: u64,
) -> Result<Vec<Line>, StoreError> {
    merged(&db.executor(), about(permit, by, span), limit).await
}

/// One line about the case, unless the program left it.
pub async fn one<A: MaySeeLines>(
    db: &dyn Reads,
    permit: &Permit<A>,
    by: By,
    id: AuditId,
) -> Result<Option<Line>, StoreError> {
    let row = audit::Entity::find_by_id(id.uuid())
        .filter(audit::Column::CaseId.eq(permit.case().uuid()))
        .filter(audit::Column::ActorKind.is_in(by.kinds().iter().copied()))
        .one(&db.executor())
        .await?;
    row.map(Line::try_from).transpose()
}

/// What an auditor finds, newest first, `limit` at most.
pub async fn search(
    db: &dyn Reads,
    _: &Scope<act::SearchAudit>,
    filter: &Filter,
    span: Span,
    limit: u64,
) -> Result<Vec<Line>, StoreError> {
    merged(&db.executor(), matching(filter, span), limit).await
}

/// The cases of the person with this V-number.
pub async fn cases_with(
    db: &dyn Reads,
    _: &Scope<act::SearchAudit>,
    number: &VNumber,
) -> Result<Vec<CaseId>, StoreError> {
    let rows = case_summary::Entity::find()
        .filter(case_summary::Column::VNumber.eq(number.as_str()))
        .all(&db.executor())
        .await?;
    Ok(rows.into_iter().map(|row| CaseId::from_uuid(row.case_id)).collect())
}

/// How the database would go about [`of_case`], for the test that nothing is scanned or sorted.
pub async fn plans_of_case<A: MaySeeLines>(
    db: &dyn Reads,
    permit: &Permit<A>,
    by: By,
    span: Span,
) -> Result<Vec<String>, StoreError> {
    plans_of(&db.executor(), about(permit, by, span)).await
}

/// How the database would go about [`search`].
pub async fn plans(
    db: &dyn Reads,
    _: &Scope<act::SearchAudit>,
    filter: &Filter,
    span: Span,
) -> Result<Vec<String>, StoreError> {
    plans_of(&db.executor(), matching(filter, span)).await
}

fn about<A: Act>(permit: &Permit<A>, by: By, span: Span) -> Vec<Select<audit::Entity>> {
    by.kinds().iter().map(|kind| within(case_and_kind(permit.case(), kind), span)).collect()
}

/// One question for each value of what the best index fixes.
fn matching(filter: &Filter, span: Span) -> Vec<Select<audit::Entity>> {
    let Filter { cases, staff, action } = filter;
    let of = |who: &StaffId| Condition::all().add(audit::Column::ActorId.eq(who.uuid()));
    let fixed: Vec<Condition> = match (cases, staff) {
        (Some(cases), Some(staff)) => {
            let anybody = audit::Column::ActorId.is_in(staff.iter().map(|who| who.uuid()));
            cases.iter().map(|case| case_and_kind(*case, STAFF).add(anybody.clone())).collect()
        }
        (Some(cases), None) => {
            cases.iter().flat_map(|case| KINDS.map(|kind| case_and_kind(*case, kind))).collect()
        }
        (None, Some(staff)) => staff.iter().map(of).collect(),
        (None, None) => vec![Condition::all()],
    };
    let with_action = |condition: Condition| match action {
        Some(action) => condition.add(audit::Column::Action.eq(action.as_str())),
        None => condition,
    };
    fixed.into_iter().map(|condition| within(with_action(condition), span)).collect()
}

fn case_and_kind(case: CaseId, kind: &str) -> Condition {
    Condition::all().add(audit::Column::CaseId.eq(case.uuid())).add(audit::Column::ActorKind.eq(kind))
}

fn within(fixed: Condition, span: Span) -> Select<audit::Entity> {
    let Span { before, from, until } = span;
    let end = until.map(|until| first_id(to_millis(until)));
    let end = [end, before.map(AuditId::uuid)].into_iter().flatten().min();
    let mut lines = audit::Entity::find().filter(fixed);
    if let Some(from) = from {
        lines = lines.filter(audit::Column::Id.gte(first_id(to_millis(from))));
    }
    if let Some(end) = end {
        lines = lines.filter(audit::Column::Id.lt(end));
    }
    lines.order_by_desc(audit::Column::Id)
}

/// The newest `limit` lines of all questions together.
async fn merged(
    db: &Executor<'_>,
    questions: Vec<Select<audit::Entity>>,
    limit: u64,
) -> Result<Vec<Line>, StoreError> {
    let mut rows = Vec::new();
    for question in questions {
        rows.extend(question.limit(limit).all(db).await?);
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.id));
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    rows.into_iter().map(Line::try_from).collect()
}

async fn plans_of(
    db: &Executor<'_>,
    questions: Vec<Select<audit::Entity>>,
) -> Result<Vec<String>, StoreError> {
    let mut plans = Vec::new();
    for question in questions {
        plans.push(plan::of(db, question.limit(1).build(db.get_database_backend())).await?);
    }
    Ok(plans)
}
