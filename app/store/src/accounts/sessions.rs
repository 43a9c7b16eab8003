//! Signed-in stays, of persons and of staff.

use super::Hash;
use crate::{
    Deed, Executor, Reads, Store, StoreError, Tx,
    connection::Inner,
    entity::session,
    row::{code, impossible, instant, instant_if},
    write::write,
};
use domain::{
    access::Role,
    account::{DeviceKind, Lifetime},
    ids::{CaseId, DeviceId, PersonId, SessionId, StaffId},
    language::Lang,
    time::to_millis,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use sea_orm::{ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, sea_query::Expr};
use std::{pin::Pin, sync::Arc};
use uuid::Uuid;

/// Whose session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Person(PersonId),
    Staff(StaffId),
}

impl Subject {
    pub(super) const fn parts(self) -> (&'static str, Uuid) {
        match self {
            Self::Person(person) => ("person", person.uuid()),
            Self::Staff(staff) => ("staff", staff.uuid()),
        }
    }
}

/// A stay that begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSession {
    pub id: SessionId,
    pub token: Hash,
    pub subject: Subject,
    /// For a person: the own case.
    pub case: Option<CaseId>,
    pub role: Role,
    pub device: Option<DeviceId>,
    pub lifetime: Lifetime,
}

/// A stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: SessionId,
    pub subject: Subject,
    pub case: Option<CaseId>,
    pub role: Role,
    pub device: Option<DeviceId>,
    pub started: Timestamp,
    pub last_seen: Timestamp,
    pub idle: SignedDuration,
    /// When it ends in any case.
    pub ends: Timestamp,
    /// When a code of the second factor was last accepted in it.
    pub stepped_up: Option<Timestamp>,
}

impl Session {
    /// When it ends if nothing more happens.
    pub fn idle_end(&self) -> Timestamp {
        self.last_seen.checked_add(self.idle).map_or(self.ends, |idle| idle.min(self.ends))
    }
}

impl TryFrom<session::Model> for Session {
    type Error = StoreError;

    fn try_from(row: session::Model) -> Result<Self, StoreError> {
        const TABLE: &str = "session";
        Ok(Self {
            id: SessionId::from_uuid(row.id),
            subject: match row.subject_kind.as_str() {
                "person" => Subject::Person(PersonId::from_uuid(row.subject_id)),
                "staff" => Subject::Staff(StaffId::from_uuid(row.subject_id)),
                kind => return Err(impossible(TABLE, kind)),
            },
            case: row.case_id.map(CaseId::from_uuid),
            role: code(TABLE, Role::from_code, &row.role)?,
            device: row.device_id.map(DeviceId::from_uuid),
            started: instant(TABLE, row.started_at)?,
            last_seen: instant(TABLE, row.last_seen_at)?,
            idle: SignedDuration::from_millis(row.idle_ms),
            ends: instant(TABLE, row.ends_at)?,
            stepped_up: instant_if(TABLE, row.stepped_up_at)?,
        })
    }
}

/// Starts a stay.
pub async fn start_session(tx: &Tx, new: &NewSession) -> Result<Session, StoreError> {
    let now = tx.deed().now;
    let ends = now.checked_add(new.lifetime.whole).map_err(|error| impossible("session", error))?;
    let (kind, subject) = new.subject.parts();
    let row = session::Model {
        id: new.id.uuid(),
        token_hash: new.token.to_vec(),
        subject_kind: kind.to_owned(),
        subject_id: subject,
        case_id: new.case.map(CaseId::uuid),
        role: new.role.code().to_owned(),
        device_id: new.device.map(DeviceId::uuid),
        started_at: to_millis(now),
        last_seen_at: to_millis(now),
        idle_ms: i64::try_from(new.lifetime.idle.as_millis()).unwrap_or(i64::MAX),
        ends_at: to_millis(ends),
        ended_at: None,
        stepped_up_at: None,
    };
    let insert = session::Entity::insert(session::ActiveModel::from(row.clone()));
    insert.exec_without_returning(&tx.executor()).await?;
    row.try_into()
}

fn live(now: Timestamp) -> Condition {
    let now = to_millis(now);
    Condition::all()
        .add(session::Column::EndedAt.is_null())
        .add(session::Column::EndsAt.gt(now))
        .add(Expr::col(session::Column::LastSeenAt).add(Expr::col(session::Column::IdleMs)).gt(now))
}

/// Whether the stay has not ended in any way. Judged here and not in the statement that finds it by its token: with one
/// more condition a database may take the list of all stays that are live for the shorter way.
pub(crate) fn is_live(row: &session::Model, now: Timestamp) -> bool {
    let now = to_millis(now);
    row.ended_at.is_none() && row.ends_at > now && row.last_seen_at.saturating_add(row.idle_ms) > now
}

/// A person's stay with what every page of theirs needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonHere {
    pub language: Lang,
    /// As in [`super::Entrant`].
    pub adult_on: Date,
    pub unaccompanied: bool,
    pub device: Option<DeviceKind>,
}

/// A stay that was used, and the deed with the moment of it.
pub(crate) type Seen = (Deed, SessionId);

impl Store {
    /// Says that the stay was used at the moment of `deed`, which is upkeep. Marks that come together share one commit:
    /// every first look of a minute brings one.
    ///
    /// # Errors
    /// [`StoreError`] when it could not be written; then the stay only ends sooner.
    pub async fn mark_seen(&self, deed: Deed, session: SessionId) -> Result<(), StoreError> {
        self.seen().keep((deed, session)).await
    }
}

/// Marks several stays as seen at the last of their moments.
pub(crate) fn keep_seen(
    inner: Arc<Inner>,
    seen: Vec<Seen>,
) -> Pin<Box<dyn Future<Output = Result<(), StoreError>> + Send>> {
    Box::pin(async move {
        let Some(last) = seen.iter().map(|(deed, _)| deed).max_by_key(|deed| deed.now).cloned() else {
            return Ok(());
        };
        let stays: Vec<SessionId> = seen.into_iter().map(|(_, stay)| stay).collect();
        write(&inner, Arc::new(last), move |tx| {
            let stays = stays.clone();
            Box::pin(async move { touch(tx, &stays).await })
        })
        .await
    })
}

/// Says that the stays were used now. A stay that has ended stays ended, whatever was under way.
pub async fn touch(tx: &Tx, stays: &[SessionId]) -> Result<(), StoreError> {
    let now = tx.deed().now;
    session::Entity::update_many()
        .col_expr(session::Column::LastSeenAt, Expr::value(to_millis(now)))
        .filter(session::Column::Id.is_in(stays.iter().map(|stay| stay.uuid())))
        .filter(session::Column::LastSeenAt.lt(to_millis(now)))
        .filter(live(now))
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// Ends one stay.
pub async fn end_session(tx: &Tx, session: SessionId) -> Result<(), StoreError> {
    end_where(&tx.executor(), session::Column::Id.eq(session.uuid()), to_millis(tx.deed().now))
        .await
        .map(drop)
}

/// Ends all stays of the subject, except one; how many there were.
pub async fn end_sessions(tx: &Tx, subject: Subject, except: Option<SessionId>) -> Result<u64, StoreError> {
    let (kind, id) = subject.parts();
    let except = except.map_or(Uuid::nil(), SessionId::uuid);
    let which = session::Column::SubjectId
        .eq(id)
        .and(session::Column::SubjectKind.eq(kind))
        .and(session::Column::Id.ne(except));
    end_where(&tx.executor(), which, to_millis(tx.deed().now)).await
}

pub(super) async fn end_where(db: &Executor<'_>, which: Expr, now: i64) -> Result<u64, StoreError> {
    let ended = session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(now))
        .filter(which)
        .filter(session::Column::EndedAt.is_null())
        .exec(db)
        .await?;
    Ok(ended.rows_affected)
}

/// The stays of the subject that have not ended, newest first.
pub async fn sessions(db: &dyn Reads, subject: Subject, now: Timestamp) -> Result<Vec<Session>, StoreError> {
    let (kind, id) = subject.parts();
    let rows = session::Entity::find()
        .filter(session::Column::SubjectId.eq(id))
        .filter(session::Column::SubjectKind.eq(kind))
        .filter(live(now))
        .order_by_desc(session::Column::StartedAt)
        .all(&db.executor())
        .await?;
    rows.into_iter().map(Session::try_from).collect()
}

/// Marks the stays that ran out as ended.
pub(super) async fn end_run_out(db: &Executor<'_>, now: Timestamp) -> Result<u64, StoreError> {
    let now = to_millis(now);
    let idle = Expr::col(session::Column::LastSeenAt).add(Expr::col(session::Column::IdleMs)).lte(now);
    let ended = session::Entity::update_many()
        .col_expr(session::Column::EndedAt, Expr::value(now))
        .filter(session::Column::EndedAt.is_null())
        .filter(Condition::any().add(session::Column::EndsAt.lte(now)).add(idle))
        .exec(db)
        .await?;
    Ok(ended.rows_affected)
}

/// Goes on in another role of the same member of staff; the token is a new one (ASVS 7.2.4).
///
/// # Errors
/// [`StoreError::Absent`] when the member of staff does not have the role.
pub async fn switch_role(tx: &Tx, session: &Session, role: Role, token: &Hash) -> Result<(), StoreError> {
    let Subject::Staff(staff) = session.subject else { return Err(StoreError::Absent) };
    if !crate::staff::roles(tx, staff).await?.iter().any(|given| given.role == role) {
        return Err(StoreError::Absent);
    }
    let changed = session::Entity::update_many()
        .col_expr(session::Column::Role, Expr::value(role.code()))
        .col_expr(session::Column::TokenHash, Expr::value(token.to_vec()))
        .filter(session::Column::Id.eq(session.id.uuid()))
        .filter(live(tx.deed().now))
        .exec(&tx.executor())
        .await?;
    if changed.rows_affected == 1 { Ok(()) } else { Err(StoreError::Absent) }
}

/// A code of the second factor was accepted in this stay now; the token is a new one (ASVS 7.2.4).
///
/// # Errors
/// [`StoreError::Absent`] when the stay has ended meanwhile.
pub async fn step_up(tx: &Tx, session: SessionId, token: &Hash) -> Result<(), StoreError> {
    let now = tx.deed().now;
    let changed = session::Entity::update_many()
        .col_expr(session::Column::SteppedUpAt, Expr::value(to_millis(now)))
        .col_expr(session::Column::TokenHash, Expr::value(token.to_vec()))
        .filter(session::Column::Id.eq(session.uuid()))
        .filter(live(now))
        .exec(&tx.executor())
        .await?;
    if changed.rows_affected == 1 { Ok(()) } else { Err(StoreError::Absent) }
}
