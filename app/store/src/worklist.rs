//! The list from which staff work: search, filters, pages by key.
//!
//! A page costs the same in a list of ten and of a million: each branch of the scope is one range of one index that
//! also gives the order, and only as many rows are read as are shown.

use crate::{
    Executor, Reads, StoreError,
    access::branches,
    entity::{case_summary, person},
    people::folded,
    plan,
    row::{code, instant_if},
};
use domain::{
    access::{Act, Scope, act},
    account::VNumber,
    event::Outcome,
    ids::{CaseId, StaffId},
    procedure::{StepId, TrackId, VersionId},
    time::to_millis,
};
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select, sea_query::Expr,
};
use std::collections::HashMap;

/// What the list shows of all that the scope reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub text: Option<Text>,
    pub step: Option<StepId>,
    /// Only cases whose term ended before this moment.
    pub due_before: Option<Timestamp>,
    /// Only cases with a message of the person that no caseworker opened, the one that waits longest first.
    pub unopened: bool,
}

/// What was typed into the search field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    VNumber(VNumber),
    /// The start of a family name, in any case and with or without accents. The list is then by name.
    NameStart(String),
}

/// Rows of one page.
pub const PAGE: usize = 50;

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub case: CaseId,
    pub v_number: String,
    pub given_name: String,
    pub family_name: String,
    pub version: VersionId,
    pub track: TrackId,
    pub step: Option<StepId>,
    pub since: Option<Timestamp>,
    pub due: Option<Timestamp>,
    pub last_event: Option<Timestamp>,
    pub outcome: Option<Outcome>,
    pub caseworker: Option<StaffId>,
    /// Since when the person has a decision against them and no legal help.
    pub alone_since: Option<Timestamp>,
    /// Until when somebody calls to find legal help.
    pub call_due: Option<Timestamp>,
    /// Since when a message of the person waits to be opened.
    pub message: Option<Timestamp>,
}

/// Acts for which a list of cases may be read.
pub trait MayList: Act {}
impl MayList for act::ListCases {}
impl MayList for act::ListWards {}
impl MayList for act::ListClients {}

/// One page, by the nearest end of a term or by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub rows: Vec<Row>,
    /// What to give as `after` for the next page. A case and never a name, because it stands in an address.
    pub next: Option<CaseId>,
}

/// The page after the case `after`, or the first.
pub async fn page<A: MayList>(
    db: &dyn Reads,
    scope: &Scope<A>,
    filter: &Filter,
    after: Option<CaseId>,
) -> Result<Page, StoreError> {
    let db = db.executor();
    let mut rows = Vec::new();
    for question in questions(&db, scope, filter, after).await? {
        rows.extend(question.all(&db).await?);
    }
    match Order::of(filter) {
        Order::Term => rows.sort_by_key(|row| (row.sort_at, row.case_id)),
        Order::Name => rows.sort_by(|a, b| (&a.name_key, a.case_id).cmp(&(&b.name_key, b.case_id))),
        Order::Message => rows.sort_by_key(|row| (row.message_at, row.case_id)),
    }
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = rows.last().filter(|_| more).map(|row| CaseId::from_uuid(row.case_id));
    Ok(Page { rows: with_names(&db, rows).await?, next })
}

/// What [`page`] asks the database: one question for each branch of the scope.
async fn questions<A: MayList>(
    db: &Executor<'_>,
    scope: &Scope<A>,
    filter: &Filter,
    after: Option<CaseId>,
) -> Result<Vec<Select<case_summary::Entity>>, StoreError> {
    let order = Order::of(filter);
    let after = match after {
        Some(case) => case_summary::Entity::find_by_id(case.uuid()).one(db).await?,
        None => None,
    };
    let branches = branches(db, scope).await?;
    let question = |branch| order.sort(matching(branch, filter), after.as_ref()).limit(PAGE as u64 + 1);
    Ok(branches.into_iter().map(question).collect())
}

/// How the database would go about each question of [`page`], in its own words: a test holds that none of them scans
/// or sorts more than it shows.
pub async fn plans<A: MayList>(
    db: &dyn Reads,
    scope: &Scope<A>,
    filter: &Filter,
    after: Option<CaseId>,
) -> Result<Vec<String>, StoreError> {
    let db = db.executor();
    let mut plans = Vec::new();
    for question in questions(&db, scope, filter, after).await? {
        plans.push(plan::of(&db, question.build(db.get_database_backend())).await?);
    }
    Ok(plans)
}

/// The open cases in the scope of people of one nationality, up to `limit`. Nobody waits for this list: it is asked when
/// the authority pauses its decisions about one country.
pub async fn of_nationality<A: MayList>(
    db: &dyn Reads,
    scope: &Scope<A>,
    nationality: &str,
    limit: u64,
) -> Result<Vec<Row>, StoreError> {
    let db = db.executor();
    let people = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(person::Column::Nationality.eq(nationality))
        .into_query();
    let mut rows = Vec::new();
    for branch in branches(&db, scope).await? {
        let of = case_summary::Entity::find()
            .filter(branch)
            .filter(case_summary::Column::PersonId.in_subquery(people.clone()))
            .order_by_asc(case_summary::Column::VNumber)
            .limit(limit);
        rows.extend(of.all(&db).await?);
    }
    with_names(&db, rows).await
}

/// How many cases the scope reaches with this filter.
pub async fn count<A: Act>(db: &dyn Reads, scope: &Scope<A>, filter: &Filter) -> Result<u64, StoreError> {
    let db = db.executor();
    let mut sum = 0;
    for branch in branches(&db, scope).await? {
        sum += matching(branch, filter).count(&db).await?;
    }
    Ok(sum)
}

/// Every case of the scope, unordered: for the test that compares it with permits.
pub async fn reached<A: Act>(db: &dyn Reads, scope: &Scope<A>) -> Result<Vec<CaseId>, StoreError> {
    let db = db.executor();
    let mut cases = Vec::new();
    for branch in branches(&db, scope).await? {
        let rows = case_summary::Entity::find().filter(branch).all(&db).await?;
        cases.extend(rows.into_iter().map(|row| CaseId::from_uuid(row.case_id)));
    }
    Ok(cases)
}

fn matching(branch: Condition, filter: &Filter) -> Select<case_summary::Entity> {
    use case_summary::Column;
    let mut rows = case_summary::Entity::find().filter(branch);
    match &filter.text {
        Some(Text::VNumber(number)) => rows = rows.filter(Column::VNumber.eq(number.as_str())),
        Some(Text::NameStart(start)) => {
            let start = folded(start);
            // A range of the index; LIKE would be one only under some collations.
            let end = format!("{start}{}", char::MAX);
            rows = rows.filter(Column::NameKey.gte(start)).filter(Column::NameKey.lt(end));
        }
        None => {}
    }
    if let Some(step) = &filter.step {
        rows = rows.filter(Column::Step.eq(step.as_str()));
    }
    if let Some(moment) = filter.due_before {
        // The order is a range of the index; a case that stands first for another reason has a term of its own.
        rows = rows.filter(Column::SortAt.lt(to_millis(moment))).filter(Column::DueAt.lt(to_millis(moment)));
    }
    if filter.unopened {
        rows = rows.filter(Column::MessageAt.is_not_null());
    }
    rows
}

#[derive(Clone, Copy)]
enum Order {
    Term,
    Name,
    Message,
}

impl Order {
    fn of(filter: &Filter) -> Self {
        match filter.text {
            Some(Text::NameStart(_)) => Self::Name,
            _ if filter.unopened => Self::Message,
            _ => Self::Term,
        }
    }

    fn sort(
        self,
        rows: Select<case_summary::Entity>,
        after: Option<&case_summary::Model>,
    ) -> Select<case_summary::Entity> {
        use case_summary::Column;
        let column = match self {
            Self::Term => Column::SortAt,
            Self::Name => Column::NameKey,
            Self::Message => Column::MessageAt,
        };
        let rows = match after {
            None => rows,
            Some(last) => {
                let value = match self {
                    Self::Term => Expr::value(last.sort_at),
                    Self::Name => Expr::value(last.name_key.as_str()),
                    // A message that was opened meanwhile leaves no place in the list: the page begins anew.
                    Self::Message => Expr::value(last.message_at.unwrap_or(0)),
                };
                let here = Expr::tuple([Expr::col(column), Expr::col(Column::CaseId)]);
                rows.filter(here.gt(Expr::tuple([value, Expr::value(last.case_id)])))
            }
        };
        rows.order_by_asc(column).order_by_asc(Column::CaseId)
    }
}

async fn with_names(db: &Executor<'_>, rows: Vec<case_summary::Model>) -> Result<Vec<Row>, StoreError> {
    let ids = rows.iter().map(|row| row.person_id);
    let persons = person::Entity::find().filter(person::Column::Id.is_in(ids)).all(db).await?;
    let persons: HashMap<_, _> = persons.into_iter().map(|person| (person.id, person)).collect();
    rows.into_iter()
        .map(|row| {
            let person = persons.get(&row.person_id);
            let name = |part: fn(&person::Model) -> &String| person.map(part).cloned().unwrap_or_default();
            Ok(Row {
                case: CaseId::from_uuid(row.case_id),
                given_name: name(|person| &person.given_name),
                family_name: name(|person| &person.family_name),
                v_number: row.v_number.unwrap_or_default(),
                version: VersionId::new(row.version),
                track: TrackId::new(row.track),
                step: row.step.map(StepId::new),
                since: instant_if("case_summary", row.since)?,
                due: instant_if("case_summary", row.due_at)?,
                last_event: instant_if("case_summary", row.last_event_at)?,
                outcome: row
                    .outcome
                    .map(|outcome| code("case_summary", Outcome::from_code, &outcome))
                    .transpose()?,
                caseworker: row.caseworker_id.map(StaffId::from_uuid),
                alone_since: instant_if("case_summary", row.alone_since)?,
                call_due: instant_if("case_summary", row.legal_help_due_at)?,
                message: instant_if("case_summary", row.message_at)?,
            })
        })
        .collect()
}
