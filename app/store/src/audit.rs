//! Who did or saw what, and the seals that show when a line was changed, removed or put elsewhere.
//!
//! Lines are insert-only. Sealing is apart from writing: a chain inside each deed would make all deeds wait in one
//! line (design.md "Seals"). One server at a time seals, under a lease, and anchors the head outside the database.

mod search;

pub use search::{By, Filter, MaySeeLines, Span, cases_with, of_case, one, plans, plans_of_case, search};

use crate::{
    Deed, Executor, Reads, Store, StoreError, Tx,
    access::System,
    entity::{audit, audit_seal, lease},
    row::{code, helper, instant},
};
use domain::{
    access::{Act, Action, Helper, Permit, Role, act},
    ids::{AuditId, CaseId},
    time::to_millis,
};
use jiff::{SignedDuration, Timestamp};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, ExprTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use uuid::Uuid;

/// How a deed or look ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done,
    Refused,
}

impl Outcome {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Done, Self::Refused].into_iter().find(|outcome| outcome.code() == code)
    }
}

/// One line: the six fields of BIO2 8.15.01 (action, object, result, origin, actor, time) and on whose behalf and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: AuditId,
    pub at: Timestamp,
    pub actor_kind: String,
    pub actor_id: Option<Uuid>,
    pub actor_role: Option<Role>,
    pub on_behalf_of: Option<Uuid>,
    pub case: Option<CaseId>,
    pub action: String,
    pub object: Option<String>,
    pub result: Outcome,
    pub origin: String,
    pub reason: Option<String>,
    /// Who sat beside the person who did it.
    pub helper: Option<Helper>,
}

const TABLE: &str = "audit";

impl TryFrom<audit::Model> for Line {
    type Error = StoreError;

    fn try_from(row: audit::Model) -> Result<Self, StoreError> {
        Ok(Self {
            id: AuditId::from_uuid(row.id),
            at: instant(TABLE, row.at)?,
            actor_kind: row.actor_kind,
            actor_id: row.actor_id,
            actor_role: row.actor_role.map(|role| code(TABLE, Role::from_code, &role)).transpose()?,
            on_behalf_of: row.on_behalf_of,
            case: row.case_id.map(CaseId::from_uuid),
            action: row.action,
            object: row.object,
            result: code(TABLE, Outcome::from_code, &row.result)?,
            origin: row.origin,
            reason: row.reason,
            helper: helper(TABLE, row.helper_id, row.helper_role.as_deref())?,
        })
    }
}

impl From<&Line> for audit::Model {
    fn from(line: &Line) -> Self {
        Self {
            id: line.id.uuid(),
            at: to_millis(line.at),
            actor_kind: line.actor_kind.clone(),
            actor_id: line.actor_id,
            actor_role: line.actor_role.map(|role| role.code().to_owned()),
            on_behalf_of: line.on_behalf_of,
            case_id: line.case.map(CaseId::uuid),
            action: line.action.clone(),
            object: line.object.clone(),
            result: line.result.code().to_owned(),
            origin: line.origin.clone(),
            reason: line.reason.clone(),
            helper_id: line.helper.map(|helper| helper.staff.uuid()),
            helper_role: line.helper.map(|helper| helper.role.code().to_owned()),
        }
    }
}

/// Adds a line. [`Store::write`] then adds none by itself.
pub async fn insert(tx: &Tx, line: &Line) -> Result<(), StoreError> {
    insert_all(tx, std::slice::from_ref(line)).await
}

/// Adds lines.
pub async fn insert_all(tx: &Tx, lines: &[Line]) -> Result<(), StoreError> {
    /// A line has 14 values, and SQLite takes 32,766 of them in one statement.
    const AT_ONCE: usize = 1_000;
    for some in lines.chunks(AT_ONCE) {
        let rows = some.iter().map(|line| audit::Model::from(line).into_active_model());
        audit::Entity::insert_many(rows).exec_without_returning(&tx.executor()).await?;
    }
    tx.audited();
    Ok(())
}

/// Acts for which one sees what was done with somebody beside.
pub trait SeesHelpers: Act {}
impl SeesHelpers for act::ManageAccount {}
impl SeesHelpers for act::ViewCase {}

/// The newest deeds of the person of one case that were done with somebody beside, of these actions only.
pub async fn with_helper<A: SeesHelpers>(
    db: &dyn Reads,
    permit: &Permit<A>,
    actions: &[Action],
    limit: u64,
) -> Result<Vec<Line>, StoreError> {
    let rows = audit::Entity::find()
        .filter(audit::Column::CaseId.eq(permit.case().uuid()))
        .filter(audit::Column::HelperId.is_not_null())
        .filter(audit::Column::Action.is_in(actions.iter().map(|action| action.code())))
        .filter(audit::Column::Result.eq(Outcome::Done.code()))
        .order_by_desc(audit::Column::Id)
        .limit(limit)
        .all(&db.executor())
        .await?;
    rows.into_iter().map(Line::try_from).collect()
}

/// The newest seal. Kept outside the database too, so that cutting off the end shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub seq: i64,
    pub hash: Vec<u8>,
}

/// Lines that a slow server commits after later lines were sealed may be this much older than the newest sealed one.
const LATE: SignedDuration = SignedDuration::from_hours(1);

/// Lines sealed in one transaction.
const BATCH: u64 = 1_000;

/// Seals the lines that are not sealed yet, when this `holder` has or gets the lease until `until`.
///
/// Sealing leaves no line itself, or it would never end.
/// Returns the head, or `None` when another holder is sealing. Call again while [`unsealed`] says so.
pub async fn seal(
    store: &Store,
    system: System,
    deed: Deed,
    holder: Uuid,
    until: Timestamp,
) -> Result<Option<Head>, StoreError> {
    store
        .write(deed.silently(), move |tx| {
            Box::pin(async move {
                if !hold(tx, system, "seal", holder, until).await? {
                    return Ok(None);
                }
                let db = tx.executor();
                let newest = newest_seal(&db).await?;
                let (mut head, from) = match newest {
                    Some(seal) => {
                        let from = millis_of(seal.audit_id)
                            .saturating_sub(LATE.as_millis().try_into().unwrap_or(i64::MAX));
                        (Head { seq: seal.seq, hash: seal.hash }, from)
                    }
                    None => (Head { seq: 0, hash: Vec::new() }, 0),
                };
                let rows = unsealed_from(from).order_by_asc(audit::Column::Id).limit(BATCH).all(&db).await?;
                let mut seals = Vec::with_capacity(rows.len());
                for row in rows {
                    head = Head { seq: head.seq + 1, hash: next_hash(&head, &row) };
                    seals.push(audit_seal::ActiveModel {
                        seq: Set(head.seq),
                        audit_id: Set(row.id),
                        hash: Set(head.hash.clone()),
                    });
                }
                if !seals.is_empty() {
                    audit_seal::Entity::insert_many(seals).exec_without_returning(&db).await?;
                }
                Ok(Some(head))
            })
        })
        .await
}

/// How many lines from before `moment` wait for their seal: more than none for a minute is an alarm.
pub async fn unsealed(db: &dyn Reads, before: Timestamp) -> Result<u64, StoreError> {
    use sea_orm::PaginatorTrait;
    let db = db.executor();
    let from = newest_seal(&db).await?.map_or(0, |seal| {
        millis_of(seal.audit_id).saturating_sub(LATE.as_millis().try_into().unwrap_or(i64::MAX))
    });
    Ok(unsealed_from(from).filter(audit::Column::Id.lt(first_id(to_millis(before)))).count(&db).await?)
}

/// The time of the newest line, as its id tells it.
pub async fn newest(db: &dyn Reads, _: System) -> Result<Option<Timestamp>, StoreError> {
    let id: Option<Uuid> = audit::Entity::find()
        .select_only()
        .column(audit::Column::Id)
        .order_by_desc(audit::Column::Id)
        .into_tuple()
        .one(&db.executor())
        .await?;
    id.map(|id| instant("audit", millis_of(id))).transpose()
}

async fn newest_seal(db: &Executor<'_>) -> Result<Option<audit_seal::Model>, StoreError> {
    Ok(audit_seal::Entity::find().order_by_desc(audit_seal::Column::Seq).one(db).await?)
}

/// Lines without a seal whose id was made after `from` (milliseconds): a range of the key, however long the audit is.
fn unsealed_from(from: i64) -> sea_orm::Select<audit::Entity> {
    let sealed = sea_orm::sea_query::Query::select()
        .expr(Expr::value(1))
        .from(audit_seal::Entity)
        .and_where(
            Expr::col((audit_seal::Entity, audit_seal::Column::AuditId))
                .equals((audit::Entity, audit::Column::Id)),
        )
        .take();
    audit::Entity::find().filter(audit::Column::Id.gte(first_id(from))).filter(Expr::exists(sealed).not())
}

/// The smallest id of this millisecond, and the millisecond of an id: their time comes first (RFC 9562, 5.7).
fn first_id(millis: i64) -> Uuid {
    Uuid::from_u128(u128::from(Ord::max(millis, 0).cast_unsigned()) << 80)
}

fn millis_of(id: Uuid) -> i64 {
    i64::try_from(id.as_u128() >> 80).unwrap_or(i64::MAX)
}

/// The hash of a line: over the hash before it, its place, and every field with its length.
///
/// A helper is two fields more, and a line without one hashes as it did before there were helpers, so that old seals
/// hold. Taking the helper out of a line changes its hash all the same.
fn next_hash(before: &Head, row: &audit::Model) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(&before.hash);
    hash.update((before.seq + 1).to_be_bytes());
    let uuid = |id: Option<Uuid>| id.map(|id| id.as_bytes().to_vec());
    let text = |text: &Option<String>| text.as_ref().map(|text| text.as_bytes().to_vec());
    let fields = [
        Some(row.id.as_bytes().to_vec()),
        Some(row.at.to_be_bytes().to_vec()),
        Some(row.actor_kind.clone().into_bytes()),
        uuid(row.actor_id),
        text(&row.actor_role),
        uuid(row.on_behalf_of),
        uuid(row.case_id),
        Some(row.action.clone().into_bytes()),
        text(&row.object),
        Some(row.result.clone().into_bytes()),
        Some(row.origin.clone().into_bytes()),
        text(&row.reason),
    ];
    let helper = [uuid(row.helper_id), text(&row.helper_role)];
    for field in fields.into_iter().chain(helper.into_iter().flatten().map(Some)) {
        // The length keeps "ab" + "c" apart from "a" + "bc", and a missing field apart from an empty one.
        let length = field.as_ref().map_or(u64::MAX, |bytes| bytes.len() as u64);
        hash.update(length.to_be_bytes());
        hash.update(field.unwrap_or_default());
    }
    hash.finalize().to_vec()
}

/// What is wrong with the audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The sealed line is not the one that was sealed, or stands in another place.
    Changed { seq: i64, line: AuditId },
    /// The sealed line is gone.
    Missing { seq: i64, line: AuditId },
    /// Seals are missing before this one.
    Gap { seq: i64 },
    /// The chain is shorter than, or differs from, the head that was anchored.
    Cut { anchored: i64 },
}

/// Recomputes the whole chain and compares it with the lines and with the anchored head.
///
/// Works in batches; a flaw in one line makes every later hash differ, so that only the first is reported as changed
/// and the chain then continues from what is kept.
pub async fn verify(db: &dyn Reads, anchor: Option<&Head>) -> Result<Vec<Flaw>, StoreError> {
    let db = db.executor();
    let mut flaws = Vec::new();
    let mut head = Head { seq: 0, hash: Vec::new() };
    let mut anchored = anchor.is_none_or(|anchor| anchor.seq == 0);
    loop {
        let seals = audit_seal::Entity::find()
            .filter(audit_seal::Column::Seq.gt(head.seq))
            .order_by_asc(audit_seal::Column::Seq)
            .limit(BATCH)
            .all(&db)
            .await?;
        if seals.is_empty() {
            break;
        }
        let ids = seals.iter().map(|seal| seal.audit_id);
        let lines = audit::Entity::find().filter(audit::Column::Id.is_in(ids)).all(&db).await?;
        let mut lines: HashMap<Uuid, audit::Model> = lines.into_iter().map(|line| (line.id, line)).collect();
        for seal in seals {
            let (seq, line) = (seal.seq, AuditId::from_uuid(seal.audit_id));
            if seq == head.seq + 1 {
                match lines.remove(&seal.audit_id) {
                    None => flaws.push(Flaw::Missing { seq, line }),
                    Some(row) if next_hash(&head, &row) != seal.hash => {
                        flaws.push(Flaw::Changed { seq, line });
                    }
                    Some(_) => {}
                }
            } else {
                flaws.push(Flaw::Gap { seq });
            }
            anchored |= anchor.is_some_and(|anchor| anchor.seq == seq && anchor.hash == seal.hash);
            head = Head { seq, hash: seal.hash };
        }
    }
    if let (Some(anchor), false) = (anchor, anchored) {
        flaws.push(Flaw::Cut { anchored: anchor.seq });
    }
    Ok(flaws)
}

/// Takes or keeps the lease `name` for `holder` until `until`; `false` while somebody else has it.
pub async fn hold(
    tx: &Tx,
    _: System,
    name: &str,
    holder: Uuid,
    until: Timestamp,
) -> Result<bool, StoreError> {
    let row =
        lease::ActiveModel { name: Set(name.to_owned()), holder: Set(holder), until: Set(to_millis(until)) };
    let ours = Expr::col((lease::Entity, lease::Column::Holder)).eq(holder);
    let over = Expr::col((lease::Entity, lease::Column::Until)).lte(to_millis(tx.deed().now));
    let take = OnConflict::column(lease::Column::Name)
        .update_columns([lease::Column::Holder, lease::Column::Until])
        .action_and_where(ours.or(over))
        .to_owned();
    let taken = lease::Entity::insert(row).on_conflict(take).exec_without_returning(&tx.executor()).await?;
    Ok(taken > 0)
}
