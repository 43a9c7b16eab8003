//! How people come in: accounts, devices, letters, sessions, tries.
//!
//! Tokens and codes are kept as hashes that the service makes; a database that leaks opens nothing.

use crate::{
    Executor, Reads, StoreError, Tx,
    entity::{account, attempt, case_file, device, letter, pending, person, session},
    row::{code, day, impossible, instant, instant_if},
};
use domain::{
    access::{Permit, Role, act},
    account::{DeviceKind, Lifetime, SecretKind, VNumber},
    ids::{CaseId, DeviceId, LetterId, PersonId, SessionId, StaffId},
    language::Lang,
    time::to_millis,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Statement,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

/// A hash of a token or code.
pub type Hash = [u8; 32];

/// Proof that the person themselves is acting: a redeemed letter, a known device, or a permit over the account.
pub trait Owner: Sync {
    fn person(&self) -> Option<PersonId>;
}

/// The person of a case, as much as coming in needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entrant {
    pub person: PersonId,
    pub case: CaseId,
    /// Applicant or ward.
    pub role: Role,
    pub language: Lang,
    pub born: Date,
    pub unaccompanied: bool,
}

/// The newest case of a person and what coming in needs of it; `None` for a person who was erased.
async fn entrant(db: &Executor<'_>, person: Uuid, case: Option<Uuid>) -> Result<Option<Entrant>, StoreError> {
    let mut file = case_file::Entity::find().filter(case_file::Column::PersonId.eq(person));
    if let Some(case) = case {
        file = file.filter(case_file::Column::Id.eq(case));
    }
    let file = file.order_by_desc(case_file::Column::OpenedAt).one(db).await?;
    let person =
        person::Entity::find_by_id(person).filter(person::Column::ErasedAt.is_null()).one(db).await?;
    let (Some(file), Some(person)) = (file, person) else { return Ok(None) };
    Ok(Some(Entrant {
        person: PersonId::from_uuid(person.id),
        case: CaseId::from_uuid(file.id),
        role: code("case_file", Role::from_code, &file.role)?,
        language: code("person", Lang::from_code, &person.language)?,
        born: day("person", &person.born)?,
        unaccompanied: person.unaccompanied,
    }))
}

// Letters

/// A letter to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLetter {
    pub id: LetterId,
    pub link: Hash,
    pub code: Hash,
    pub language: Lang,
    pub expires: Timestamp,
}

/// What can be done with a letter now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterState {
    Open,
    Used,
    Expired,
    /// A newer letter came in its place.
    Revoked,
}

/// A letter that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub id: LetterId,
    pub state: LetterState,
    /// The language in which it was printed.
    pub language: Lang,
    pub entrant: Entrant,
}

/// Keeps a new letter and revokes the earlier ones of the case that were not used.
pub async fn issue(tx: &Tx, permit: &Permit<act::IssueLetter>, new: &NewLetter) -> Result<(), StoreError> {
    let issuer = permit.actor().id().ok_or(StoreError::Absent)?;
    let (case, now) = (permit.case().uuid(), to_millis(tx.deed().now));
    let db = tx.executor();
    letter::Entity::update_many()
        .col_expr(letter::Column::RevokedAt, Expr::value(now))
        .filter(letter::Column::CaseId.eq(case))
        .filter(letter::Column::UsedAt.is_null())
        .filter(letter::Column::RevokedAt.is_null())
        .exec(&db)
        .await?;
    let row = letter::ActiveModel {
        id: Set(new.id.uuid()),
        case_id: Set(case),
        link_hash: Set(new.link.to_vec()),
        code_hash: Set(new.code.to_vec()),
        language: Set(new.language.code().to_owned()),
        issued_at: Set(now),
        expires_at: Set(to_millis(new.expires)),
        used_at: Set(None),
        revoked_at: Set(None),
        issued_by: Set(issuer),
    };
    letter::Entity::insert(row).exec_without_returning(&db).await?;
    Ok(())
}

/// How many letters the case got after `since`.
pub async fn letters_since(
    db: &dyn Reads,
    permit: &Permit<act::IssueLetter>,
    since: Timestamp,
) -> Result<u64, StoreError> {
    let rows = letter::Entity::find()
        .filter(letter::Column::CaseId.eq(permit.case().uuid()))
        .filter(letter::Column::IssuedAt.gt(to_millis(since)));
    Ok(rows.count(&db.executor()).await?)
}

/// The letter with this link. Nothing is redeemed by looking.
pub async fn letter_by_link(
    db: &dyn Reads,
    link: &Hash,
    now: Timestamp,
) -> Result<Option<Letter>, StoreError> {
    let db = db.executor();
    let row = letter::Entity::find().filter(letter::Column::LinkHash.eq(link.to_vec())).one(&db).await?;
    read_letter(&db, row, now).await
}

/// The letter with this number, as kept by whoever opened it before.
pub async fn letter_by_id(
    db: &dyn Reads,
    id: LetterId,
    now: Timestamp,
) -> Result<Option<Letter>, StoreError> {
    let db = db.executor();
    let row = letter::Entity::find_by_id(id.uuid()).one(&db).await?;
    read_letter(&db, row, now).await
}

/// The newest letter of the person with this V-number that carries this code.
pub async fn letter_by_code(
    db: &dyn Reads,
    number: &VNumber,
    code: &Hash,
    now: Timestamp,
) -> Result<Option<Letter>, StoreError> {
    let db = db.executor();
    let person: Option<Uuid> = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(person::Column::VNumber.eq(number.as_str()))
        .into_tuple()
        .one(&db)
        .await?;
    // Without a person the same reads are made, so that the time taken does not tell.
    let cases: Vec<Uuid> = case_file::Entity::find()
        .select_only()
        .column(case_file::Column::Id)
        .filter(case_file::Column::PersonId.eq(person.unwrap_or_default()))
        .into_tuple()
        .all(&db)
        .await?;
    let row = letter::Entity::find()
        .filter(letter::Column::CaseId.is_in(cases))
        .filter(letter::Column::CodeHash.eq(code.to_vec()))
        .order_by_desc(letter::Column::IssuedAt)
        .one(&db)
        .await?;
    read_letter(&db, row, now).await
}

async fn read_letter(
    db: &Executor<'_>,
    row: Option<letter::Model>,
    now: Timestamp,
) -> Result<Option<Letter>, StoreError> {
    let Some(row) = row else { return Ok(None) };
    let file = case_file::Entity::find_by_id(row.case_id).one(db).await?;
    let file = file.ok_or_else(|| impossible("letter", format_args!("case {}", row.case_id)))?;
    let Some(entrant) = entrant(db, file.person_id, Some(file.id)).await? else { return Ok(None) };
    let state = if row.used_at.is_some() {
        LetterState::Used
    } else if row.revoked_at.is_some() {
        LetterState::Revoked
    } else if row.expires_at <= to_millis(now) {
        LetterState::Expired
    } else {
        LetterState::Open
    };
    let language = code("letter", Lang::from_code, &row.language)?;
    Ok(Some(Letter { id: LetterId::from_uuid(row.id), state, language, entrant }))
}

/// Proof that a letter was redeemed, once, in this deed.
#[derive(Debug)]
pub struct Redeemed(Entrant);

impl Redeemed {
    pub const fn entrant(&self) -> &Entrant {
        &self.0
    }
}

impl Owner for Redeemed {
    fn person(&self) -> Option<PersonId> {
        Some(self.0.person)
    }
}

/// Redeems a letter. Of any number of deeds at once, one gets it; the others get `None`.
pub async fn redeem(tx: &Tx, letter: &Letter) -> Result<Option<Redeemed>, StoreError> {
    let now = to_millis(tx.deed().now);
    let used = letter::Entity::update_many()
        .col_expr(letter::Column::UsedAt, Expr::value(now))
        .filter(letter::Column::Id.eq(letter.id.uuid()))
        .filter(letter::Column::UsedAt.is_null())
        .filter(letter::Column::RevokedAt.is_null())
        .filter(letter::Column::ExpiresAt.gt(now))
        .exec(&tx.executor())
        .await?;
    Ok((used.rows_affected == 1).then(|| Redeemed(letter.entrant.clone())))
}

/// The same proof again, for whoever still holds the half-way token of a letter that was redeemed: an answer that got
/// lost on a bad network must not cost the person a new letter. The caller checks the secret that was chosen.
pub async fn redeemed(db: &dyn Reads, token: &Hash, now: Timestamp) -> Result<Option<Redeemed>, StoreError> {
    let Some(Pending::Letter(id)) = half_way(db, token, now).await? else { return Ok(None) };
    let letter = letter_by_id(db, id, now).await?.filter(|letter| letter.state == LetterState::Used);
    Ok(letter.map(|letter| Redeemed(letter.entrant)))
}

// Half-way

/// Somebody half-way through coming in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pending {
    /// Has opened this letter.
    Letter(LetterId),
    /// Has given the password of this member of staff, and not yet a code.
    Staff(StaffId),
}

/// Remembers somebody half-way.
pub async fn begin(tx: &Tx, token: &Hash, pending: Pending, expires: Timestamp) -> Result<(), StoreError> {
    let (kind, subject) = match pending {
        Pending::Letter(letter) => ("letter", letter.uuid()),
        Pending::Staff(staff) => ("staff", staff.uuid()),
    };
    let row = pending::ActiveModel {
        token_hash: Set(token.to_vec()),
        kind: Set(kind.to_owned()),
        subject_id: Set(subject),
        expires_at: Set(to_millis(expires)),
    };
    pending::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// Forgets everybody else who is half-way with this letter: from now on it is that of whoever holds `token`.
pub async fn forget_others(tx: &Tx, letter: LetterId, token: &Hash) -> Result<(), StoreError> {
    pending::Entity::delete_many()
        .filter(pending::Column::SubjectId.eq(letter.uuid()))
        .filter(pending::Column::TokenHash.ne(token.to_vec()))
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// Who holds this token half-way, unless it is too late.
pub async fn half_way(db: &dyn Reads, token: &Hash, now: Timestamp) -> Result<Option<Pending>, StoreError> {
    let row = pending::Entity::find_by_id(token.to_vec())
        .filter(pending::Column::ExpiresAt.gt(to_millis(now)))
        .one(&db.executor())
        .await?;
    row.map(|row| match row.kind.as_str() {
        "letter" => Ok(Pending::Letter(LetterId::from_uuid(row.subject_id))),
        "staff" => Ok(Pending::Staff(StaffId::from_uuid(row.subject_id))),
        kind => Err(impossible("pending", kind)),
    })
    .transpose()
}

/// Forgets a token, because its holder is in; `false` when somebody else was quicker with the same token.
pub async fn arrive(tx: &Tx, token: &Hash) -> Result<bool, StoreError> {
    let gone = pending::Entity::delete_by_id(token.to_vec()).exec(&tx.executor()).await?;
    Ok(gone.rows_affected == 1)
}

// Accounts and devices

/// What signing in on a known device needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub device: DeviceId,
    pub kind: DeviceKind,
    pub entrant: Entrant,
    /// PHC string.
    pub secret_hash: String,
    pub secret_kind: SecretKind,
}

impl Owner for Known {
    fn person(&self) -> Option<PersonId> {
        Some(self.entrant.person)
    }
}

impl Owner for Permit<act::ManageAccount> {
    fn person(&self) -> Option<PersonId> {
        match self.actor() {
            domain::access::Actor::Person { person, .. } => Some(*person),
            _ => None,
        }
    }
}

/// The known device with this token, unless it was ended or forgotten by time.
pub async fn known_device(db: &dyn Reads, token: &Hash, now: Timestamp) -> Result<Option<Known>, StoreError> {
    let db = db.executor();
    let device = device::Entity::find()
        .filter(device::Column::TokenHash.eq(token.to_vec()))
        .filter(device::Column::EndedAt.is_null())
        .filter(device::Column::ExpiresAt.gt(to_millis(now)))
        .one(&db)
        .await?;
    let Some(device) = device else { return Ok(None) };
    let account = account::Entity::find_by_id(device.person_id).one(&db).await?;
    let (Some(account), Some(entrant)) = (account, entrant(&db, device.person_id, None).await?) else {
        return Ok(None);
    };
    Ok(Some(Known {
        device: DeviceId::from_uuid(device.id),
        kind: code("device", DeviceKind::from_code, &device.kind)?,
        entrant,
        secret_hash: account.secret_hash,
        secret_kind: code("account", SecretKind::from_code, &account.secret_kind)?,
    }))
}

/// The secret of the owner's account: PHC string and kind.
pub async fn secret(db: &dyn Reads, owner: &dyn Owner) -> Result<(String, SecretKind), StoreError> {
    let person = owner.person().ok_or(StoreError::Absent)?;
    let row =
        account::Entity::find_by_id(person.uuid()).one(&db.executor()).await?.ok_or(StoreError::Absent)?;
    let kind = code("account", SecretKind::from_code, &row.secret_kind)?;
    Ok((row.secret_hash, kind))
}

/// Makes the owner's account, or changes its secret. `hash` is a PHC string.
pub async fn set_secret(tx: &Tx, owner: &dyn Owner, hash: &str, kind: SecretKind) -> Result<(), StoreError> {
    let person = owner.person().ok_or(StoreError::Absent)?;
    let row = account::ActiveModel {
        person_id: Set(person.uuid()),
        secret_hash: Set(hash.to_owned()),
        secret_kind: Set(kind.code().to_owned()),
        set_at: Set(to_millis(tx.deed().now)),
    };
    let instead = OnConflict::column(account::Column::PersonId)
        .update_columns([account::Column::SecretHash, account::Column::SecretKind, account::Column::SetAt])
        .to_owned();
    account::Entity::insert(row).on_conflict(instead).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// A device to be known from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDevice {
    pub id: DeviceId,
    pub token: Hash,
    pub kind: DeviceKind,
    /// What the person sees in the list: "Android, Firefox".
    pub label: String,
    pub expires: Timestamp,
}

/// Makes a device known.
pub async fn know_device(tx: &Tx, owner: &dyn Owner, new: &NewDevice) -> Result<(), StoreError> {
    let person = owner.person().ok_or(StoreError::Absent)?;
    let row = device::ActiveModel {
        id: Set(new.id.uuid()),
        person_id: Set(person.uuid()),
        token_hash: Set(new.token.to_vec()),
        kind: Set(new.kind.code().to_owned()),
        label: Set(new.label.clone()),
        known_at: Set(to_millis(tx.deed().now)),
        expires_at: Set(to_millis(new.expires)),
        ended_at: Set(None),
    };
    device::Entity::insert(row).exec_without_returning(&tx.executor()).await?;
    Ok(())
}

/// Keeps a device known until `expires`.
pub async fn keep_device(tx: &Tx, known: &Known, expires: Timestamp) -> Result<(), StoreError> {
    device::Entity::update_many()
        .col_expr(device::Column::ExpiresAt, Expr::value(to_millis(expires)))
        .filter(device::Column::Id.eq(known.device.uuid()))
        .filter(device::Column::EndedAt.is_null())
        .exec(&tx.executor())
        .await?;
    Ok(())
}

/// A device in the person's own list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    pub id: DeviceId,
    pub kind: DeviceKind,
    pub label: String,
    pub known: Timestamp,
    pub expires: Timestamp,
    /// When a session on it was last used.
    pub last_seen: Option<Timestamp>,
}

/// The devices that are known now, newest first.
pub async fn devices(
    db: &dyn Reads,
    permit: &Permit<act::ManageAccount>,
    now: Timestamp,
) -> Result<Vec<Device>, StoreError> {
    let person = permit.person().ok_or(StoreError::Absent)?;
    let db = db.executor();
    let rows = device::Entity::find()
        .filter(device::Column::PersonId.eq(person.uuid()))
        .filter(device::Column::EndedAt.is_null())
        .filter(device::Column::ExpiresAt.gt(to_millis(now)))
        .order_by_desc(device::Column::Id)
        .all(&db)
        .await?;
    let seen: Vec<(Uuid, i64)> = session::Entity::find()
        .select_only()
        .column(session::Column::DeviceId)
        .column_as(session::Column::LastSeenAt.max(), "last_seen")
        .filter(session::Column::DeviceId.is_in(rows.iter().map(|row| row.id)))
        .group_by(session::Column::DeviceId)
        .into_tuple()
        .all(&db)
        .await?;
    rows.into_iter()
        .map(|row| {
            let last_seen = seen.iter().find(|(device, _)| *device == row.id).map(|(_, at)| *at);
            Ok(Device {
                id: DeviceId::from_uuid(row.id),
                kind: code("device", DeviceKind::from_code, &row.kind)?,
                label: row.label,
                known: instant("device", row.known_at)?,
                expires: instant("device", row.expires_at)?,
                last_seen: instant_if("device", last_seen)?,
            })
        })
        .collect()
}

/// Ends a device of the owner, and the sessions on it. Another's device is absent.
pub async fn end_device(
    tx: &Tx,
    permit: &Permit<act::ManageAccount>,
    device: DeviceId,
) -> Result<(), StoreError> {
    let person = permit.person().ok_or(StoreError::Absent)?;
    let ended =
        end_devices(tx, device::Column::PersonId.eq(person.uuid()).and(device::Column::Id.eq(device.uuid())));
    if ended.await? == 0 { Err(StoreError::Absent) } else { Ok(()) }
}

/// Ends all devices of the owner, except one, and the sessions on them.
pub async fn end_other_devices(
    tx: &Tx,
    owner: &dyn Owner,
    except: Option<DeviceId>,
) -> Result<u64, StoreError> {
    let person = owner.person().ok_or(StoreError::Absent)?;
    let except = except.map_or(Uuid::nil(), DeviceId::uuid);
    end_devices(tx, device::Column::PersonId.eq(person.uuid()).and(device::Column::Id.ne(except))).await
}

async fn end_devices(tx: &Tx, which: Expr) -> Result<u64, StoreError> {
    let db = tx.executor();
    let now = to_millis(tx.deed().now);
    let ids: Vec<Uuid> = device::Entity::find()
        .select_only()
        .column(device::Column::Id)
        .filter(which)
        .filter(device::Column::EndedAt.is_null())
        .into_tuple()
        .all(&db)
        .await?;
    device::Entity::update_many()
        .col_expr(device::Column::EndedAt, Expr::value(now))
        .filter(device::Column::Id.is_in(ids.clone()))
        .exec(&db)
        .await?;
    let ended = ids.len() as u64;
    end_where(&db, session::Column::DeviceId.is_in(ids), now).await?;
    Ok(ended)
}

// Sessions

/// Whose session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Person(PersonId),
    Staff(StaffId),
}

impl Subject {
    const fn parts(self) -> (&'static str, Uuid) {
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

/// The stay with this token, unless it has ended in any way. One read.
pub async fn session(db: &dyn Reads, token: &Hash, now: Timestamp) -> Result<Option<Session>, StoreError> {
    let row = session::Entity::find()
        .filter(session::Column::TokenHash.eq(token.to_vec()))
        .filter(live(now))
        .one(&db.executor())
        .await?;
    row.map(Session::try_from).transpose()
}

/// A person's stay with what every page of theirs needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonHere {
    pub language: Lang,
    pub born: Date,
    pub unaccompanied: bool,
    pub device: Option<DeviceKind>,
}

/// Says that the stay was used now. A stay that has ended stays ended, whatever was under way.
pub async fn touch(tx: &Tx, session: SessionId) -> Result<(), StoreError> {
    let now = tx.deed().now;
    session::Entity::update_many()
        .col_expr(session::Column::LastSeenAt, Expr::value(to_millis(now)))
        .filter(session::Column::Id.eq(session.uuid()))
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

async fn end_where(db: &Executor<'_>, which: Expr, now: i64) -> Result<u64, StoreError> {
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

// Tries

/// Counts a try in `bucket` and says the how-manieth it is within `window`.
pub async fn attempt(tx: &Tx, bucket: &Hash, window: SignedDuration) -> Result<u32, StoreError> {
    let db = tx.executor();
    let now = to_millis(tx.deed().now);
    let over = now.saturating_sub(i64::try_from(window.as_millis()).unwrap_or(i64::MAX));
    let statement = Statement::from_sql_and_values(
        db.get_database_backend(),
        "INSERT INTO attempt (bucket, window_start, count) VALUES ($1, $2, 1) \
         ON CONFLICT (bucket) DO UPDATE SET \
         count = CASE WHEN attempt.window_start <= $3 THEN 1 ELSE attempt.count + 1 END, \
         window_start = CASE WHEN attempt.window_start <= $3 THEN $2 ELSE attempt.window_start END \
         RETURNING count",
        [bucket.to_vec().into(), now.into(), over.into()],
    );
    let row = db.query_one_raw(statement).await?.ok_or_else(|| impossible("attempt", "no count"))?;
    let count: i32 = row.try_get_by_index(0)?;
    Ok(count.try_into().unwrap_or(u32::MAX))
}

/// How many tries were counted in `bucket` within `window`.
pub async fn attempts(
    db: &dyn Reads,
    bucket: &Hash,
    window: SignedDuration,
    now: Timestamp,
) -> Result<u32, StoreError> {
    let row = attempt::Entity::find_by_id(bucket.to_vec()).one(&db.executor()).await?;
    let over = to_millis(now).saturating_sub(i64::try_from(window.as_millis()).unwrap_or(i64::MAX));
    let counts = row.filter(|row| row.window_start > over).map_or(0, |row| row.count);
    Ok(counts.try_into().unwrap_or(u32::MAX))
}

/// Forgets the tries in `bucket`, because one succeeded.
pub async fn forget_attempts(tx: &Tx, bucket: &Hash) -> Result<(), StoreError> {
    attempt::Entity::delete_by_id(bucket.to_vec()).exec(&tx.executor()).await?;
    Ok(())
}

/// Removes what time has made useless: counted tries and half-way tokens from before `before`.
pub async fn sweep(tx: &Tx, _: crate::access::System, before: Timestamp) -> Result<u64, StoreError> {
    let db = tx.executor();
    let before = to_millis(before);
    let attempts =
        attempt::Entity::delete_many().filter(attempt::Column::WindowStart.lt(before)).exec(&db).await?;
    let pending =
        pending::Entity::delete_many().filter(pending::Column::ExpiresAt.lt(before)).exec(&db).await?;
    Ok(attempts.rows_affected + pending.rows_affected)
}

pub(crate) async fn forget(tx: &Tx, person: PersonId) -> Result<(), StoreError> {
    end_devices(tx, device::Column::PersonId.eq(person.uuid())).await?;
    end_sessions(tx, Subject::Person(person), None).await?;
    account::Entity::delete_by_id(person.uuid()).exec(&tx.executor()).await?;
    Ok(())
}
